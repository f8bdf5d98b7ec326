// Shops, marketplaces, couriers, IT desks and support for software.
export const workTemplates = `
@en shop
U: where is my order
A: {=ask-order}
U: {=tell-order}
A: Shipped {date}, tracking {tracking}.
U: courier says delivered but not here. address is {addr}
A: I'll open a search, case {ticket}.

@en shop
U: refund pls, wrong size
A: {=ask-order}
U: {=tell-order}
A: Refund to {cardmask}?
U: no that card is gone. new one ends {card4#2}
A: I can only refund the original or a bank account.
U: {=tell-branch}

@en shop
U: hi can i pay on the phone
A: Yes. {=ask-card}
U: {cardfirst}...
A: go on
U: {cardrest}, {exp}, {cvv}
A: Paid, order {order}, {first}. Invoice {invoice} to {email}

@en shop
U: washing machine broken, bought {year}
A: Serial number and receipt number?
U: {serial}, receipt {invoice}
A: Technician {full#4}, {date}. Address and phone?
U: {addr}, {phone}
A: Job {ticket}.

@en shop
U: Gift card not accepted
A: Card number and the scratch PIN?
U: the pin is {pin6}, {=tell-order}
A: Email on the account?
U: {email}
A: Balance is {amt}.

@en shop
U: i cant log in to my account
A: {=ask-email}
U: {=tell-email}
A: {=ask-pw}
U: {=tell-pw}
A: I've sent a link: {link}
U: works, thx

@en shop
U: warranty registration: {full}, model {model}, serial {serial}, bought at {org.shop#2}
A: Registered, ref {ref}. Anything else?
U: can you send to {addr}

@en marketplace
U: buyer hasn't paid, user {user#2}
A: Your user name?
U: {user}
A: Item order?
U: {order}. his profile {profile#2}
A: Case {ticket} opened.

@en marketplace
U: my shop page {profile} has been suspended
A: Please verify with code we texted.
U: {=tell-otp}
A: And {nidname} of the owner?
U: {nid}
A: Legal name and date of birth?
U: {full}, {dob}
A: Restored.

@en marketplace
U: payout missing
A: Seller ID and bank?
U: {custno}. {=tell-branch}
A: Card ending {card4} also on file. Payout {ref} sent {date}.
U: not recieved

@en marketplace
U: someone asked me for the code on whatsapp, i gave him {otp}
A: Please change your password now. Which user?
U: {user}, password was {pw}
A: He logged in from {ip}. Locked. New one-time password {pw#2}
U: he called himself {full#2}, {phone#2}

@uk,ie marketplace
U: Payout account please change to {iban}
A: To confirm: last four digits of current card?
U: {card4}
A: and the old IBAN
U: {iban#2}
A: Changed, {title} {last}.

@en courier
U: parcel {tracking} stuck
A: Sender and recipient?
U: from {org.shop} to {full}, {addr}
A: Redelivery {date}. Safe place?
U: garage, code {door}

@en courier
U: missed delivery card ref {ref}
A: Postcode?
U: {postcode}
A: Parcel {tracking}. Locker pickup code {pin6}.
U: and my second? {tracking#2}
A: code {door#2}

@en courier
U: customs want {amt} for {tracking}
A: You can pay here {link}
U: prefer by card on phone
A: {=ask-card}
U: {=tell-card}
A: {=ask-nid}
U: {=tell-nid}

@en courier
A: Delivery note: consignee {full}, {street}, {postcode}, tel {phone}, {n1} parcels, {tracking}, {tracking#2}
U: phone should be {phone#2} and gate {door}
A: Changed.

@en courier
U: driver {first#3} left it with neighbour, no name
A: It was signed by {last#4} at {street#2}.
U: ok. claim for damage? inv {invoice}, waybill {tracking}
A: Claim {claim}. Paid to?
U: {=tell-branch}

@en it
U: locked out of windows
A: Username?
U: {user}, laptop {device}
A: Temp password {pw}. Log in and change.
U: changed to {pw#2}, ok?
A: Never tell us the new one please. Ticket {ticket}

@en it
U: VPN says auth failed
A: What's your IP?
U: {ip}, vpn gives {ip#2}
A: And the token code?
U: {otp}
A: Resynced. Ticket {ticket}, from {agentfull#2}.

@en it
U: new printer needs registering: mac {mac}, ip {ip}, serial {serial}
A: Set to {ip#2}, admin PIN {pin}.
U: scan to mail uses {email}, password {pw}
A: Configured.

@en it
U: wifi guest for a visitor {full#2} from {org.firm#2}
A: Voucher {wifi}, valid {n1} days.
U: device is {mac}
A: Added. If it asks, certificate password {pw}.
U: also ipad {mac#2}

@en it
A: Asset handover: {full}, employee {employee}, laptop {device}, S/N {serial}, phone IMEI {imei}, MAC {mac}. Right?
U: serial ends differently, {serial#2}
A: Corrected. Bitlocker recovery key {recovery}. BIOS password {pw}.

@en it
U: server down? {ip} unreachable
A: {ip#2} answers. Which switch port?
U: mac {mac} on the switch {mac#2}
A: Root password still {pw}?
U: no its {pw#2} since {day}
A: {=thanks}

@en it
U: new starter {full#2}, starts {date}, needs access
A: Employee id, phone?
U: {employee#2}, {phone#2}
A: Created {user#2} / {pw}. Door badge PIN {pin}, alarm {pin6}.
U: mail?
A: {email#2}

@en it
U: I think i clicked a phishing link {link}
A: Did you type anything?
U: my user {user} and {pw}, and the mfa {otp}
A: Account disabled. Your machine's IP?
U: {ip}
A: And MAC?
U: {mac}

@en it
U: mailbox full, {email}
A: Archived. To run it use app password {recovery}
U: ok. also shared mailbox pw?
A: {pw}. Ticket {ticket} closed, {first}.

@en it
U: meeting room code?
A: {door}. Screen PIN {pin}, network {wifi}.
U: host login?
A: {link}

@en software
U: api returns 401, header is Authorization: Bearer {key}
A: Please rotate it, you posted it openly. Which workspace?
U: {user}. new key {key#2}
A: Works from {ip}.
U: our office is {ip#2} too

@en software
U: webhook fails with {err}
A: Which endpoint and secret?
U: {link}, secret {key}
A: Signature mismatch. Customer number?
U: {custno}
A: Reset to {key#2}.

@en software
U: licence moved to a new pc
A: Account email and order number?
U: {email}, {order}
A: Old machine's MAC?
U: {mac}, new {mac#2}
A: Activated for {org.firm}. Invoice {invoice}

@en software
U: login loop. i use {email}, pw {pw}
A: Don't send your password. I see IP {ip} blocked.
U: thats our vpn, real is {ip#2}
A: Unblocked. Ticket {ticket}. Try magic link {link}
U: in

@en software
U: env dump attached⏎DB_USER={user}⏎DB_PASSWORD={pw}⏎API_KEY={key}⏎HOST={ip}
A: Please remove and change those. What's failing?
U: connection from {ip#2} refused
A: Added to allow list, {first}.

@en software
U: 2fa lost phone
A: Backup code?
U: {recovery} or {recovery#2}
A: Second one worked. {=ask-seca}
U: {=tell-seca}
A: New secret for the app: {key}

@en software
U: billing contact should be {full#2} {email#2}
A: Ok. Card {cardmask} expires soon, new one?
U: {card#2}, {exp#2}, {cvv#2}
A: Updated for {org.firm}, VAT invoice {invoice}. {=ask-addr}
U: {=tell-addr}

@en software
U: repo access for contractor, {profile#2}
A: His user?
U: {user#2}. deploy token {key}
A: Added. He may clone from {ip}.
U: mine is {profile}

@en garage
U: service for my car {plate}
A: VIN please
U: {vin}
A: Name and phone?
U: {full}, {phone}
A: {date} {time}, job {ticket}. Key drop box code {door}.

@en garage
U: radio asks for a code after battery change
A: Radio serial?
U: {serial}
A: Code is {pin}.
U: ok great, pay w/ card {card4}
A: Invoice {invoice} to {email}

@en shop
A: Phone order form⏎Name: {full}⏎Tel: {phone}⏎Card: {card}⏎Exp: {exp}⏎CVV: {cvv}⏎Deliver to: {addr}
U: number on the house is wrong should be {street#2}
A: Fixed. Order {order}.

@en marketplace
U: i cant verify id
A: Which document?
U: {licencename} {licence} or passport {passport}
A: Name must match {full}.
U: its {initial} on the licence
A: Upload here {link}

@en shop
U: klarna style plan, what card is it on
A: {cardmask}, next {amt} on {date}
U: change to {card4#2}
A: To add it I need everything: {=ask-card}
U: {card#2} {exp#2} {cvv#2}
A: And loyalty number?
U: {loyalty}

@en it
U: alarm panel went off at the office, what's the code
A: Who are you please?
U: {full}, staff {employee}
A: {=ask-mem}
U: {=tell-mem}
A: Code is {pin6}, then star.

@en courier
U: account {custno} for our business {org.firm}, api key {key} stopped
A: New key {key#2}. Your IP?
U: {ip}
A: Whitelisted.
`;
