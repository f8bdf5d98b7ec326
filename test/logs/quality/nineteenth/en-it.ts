/** Desks of firms' own computers and of software. */
export const itDesks = `
@en
U: cant connect to vpn
A: Hi, IT desk, {agent}. What's your username and the error?
U: {user}, error {err}
A: I see you from {ip}. Which laptop?
U: {device}
A: Please use gateway {ip2} instead of the old one. Ticket {ticket}.
U: works

U: New starter on Monday: {name}, {dob}, role analyst, manager {name2}, phone {phone}
A: Thanks. Account will be {user}, mail {workmail}, first password {pass}. Laptop {device}, serial {serial}.
U: and the badge pin?
A: {pin}, to be changed on day one.

U: Printer on 3rd floor offline
A: Can you read me the IP on its display?
U: {ip} || it says {ip}
A: And the MAC, under Network > Info?
U: {mac}
A: It had a clash with {ip2}. I gave it a reservation for {mac}, please restart it. Thanks {first}.

U: locked out of windows again, user {user}, wifi card {mac}
A: No worries {first}. Employee number for verification?
U: {employee}
A: Unlocked. Temporary password: {pass}
U: didnt work.. oh capital W. ok in now

U: lost phone with the authenticator
A: Sorry! We'll use a recovery code. Do you have yours?
U: {recovery} || yes {recovery} or {recovery2}
A: Accepted. Scan the new QR at {link}. Old device IMEI {imei} has been wiped.
U: thank you {agent}

U: our API calls give 401 since {time}
A: Hi from {soft} support. Which key, only the last characters please?
U: here is the full one {key}
A: You shouldn't post it, I've revoked it. New key: {key2}. Which IP do you call from?
U: {ip}
A: Allowed. What's your organisation?
U: {employer}, account {acc}

U: Webhook not firing. account id {acc}, contact {email}
A: Thanks. What's the signing secret's age?
U: {key} created {date}
A: It expired. I made {key2}. Our log shows {ip} answering HTTP 503.
U: that's our old server, new is {ip2}

U: whitelist my device for the guest network please
A: MAC address and name of the visitor?
U: {mac}, {name2} from {employer}
A: Done till {date}. Wifi password today is {wifi}.
U: and for my own laptop {mac2}
A: Added too, {first}.

U: dhcp issue at branch {town}, three devices no lease: {mac} {mac2} {mac3}
A: Thanks. Scope was full. I extended it to {ip}. Site contact?
U: {name}, {phone}
A: Called {first}, all three got leases. Closing {ticket}.

U: Suspicious login alert for {email}
A: It came from {ip} at {time}. Was that you?
U: no i'm in {town}, my ip is {ip2}
A: Sessions ended. Please set a new password; yours ({pass}) was in a leak.
U: omg ok

U: license key for version {ver} isn't accepted: {recovery}
A: Which email did you buy with?
U: {email}
A: Order {order}, name {name}, card ending {four}, correct? That key is for an older version. Yours is {recovery2}.
U: activated thx

U: please delete my account and all data
A: I can do that. User name and email?
U: {user} / {email}
A: Thanks {name}. Deletion request {case}; confirm here: {link}
U: confirmed

U: my profile page shows someone else's photo
A: Strange! Send me the link please.
U: {url}
A: And who should it be?
U: me, {name}. It shows {name2}
A: Cache mix-up, fixed. {agent}, {soft}

U: invoice {invoice} billed {qty} seats, we have {num}
A: Sorry. Company and billing contact?
U: {employer}, {name}, {workmail}
A: Credit note {invoice2} for {price} sent, {first}, refunded to {masked}. VAT address still {addr}?
U: yes

U: Remote session please, teamviewer id {acc}
A: And the one-time password shown?
U: {otp}
A: Connected. I see adapter {mac} with address {ip}. The gateway is wrong.
U: oh i set that by hand || {name2} set that up
A: Corrected. Anything else {first}?

U: Ticket handover: user {reversed}, {device}, {ip}, mac {mac}, BSOD {err}. Callback {phone}. {agent}
A: Thanks {agent}, taking over {ticket}. Driver {ver} rolled back, user says fine.
U: great. She's also asked for access to the HR share, manager {name2} approved

U: server room door code?
A: Who's asking please?
U: {name}, facilities, badge {employee}
A: Code until Friday: {door}. Alarm off with {pin}.

U: ssh key rejected for deploy
A: From which host and user?
U: {user} at {ip}
A: Password fallback is on for an hour: {pass}. Add your key at {link}.
U: got it

U: The kids' tablet asks for a parental PIN I never set
A: Hi, {agent}, {soft} family support. Parent account email?
U: {email}
A: And the birth date of the child on the profile, and the parent's?
U: {childdob} and mine {dob}
A: PIN reset to {pin}. Thanks {name}.

U: my smart doorbell won't pair. MAC on the box {mac}, serial {serial}
A: Thanks! Is your phone on the same wifi?
U: yes, {ip}
A: Enter setup code {otp} when it beeps.
U: paired. its for my mum {kin} at {addr}, do i need to register it?
A: Please, at {link}.

U: dear support i bought 2 routers, ones serial {serial} mac {mac}, other {serial2} mac {mac2}, only second works
A: Hi {first}, {agent} from {telecom}. The first one's firmware is {ver}, too old. I've pushed {ver2}.
U: working! static ip {ip} ok to keep?
A: Yes.

U: Security questionnaire for {employer}: who's your DPO and where do you host
A: Our DPO is {agentname}, {email2}, {phone2}. Hosting is in Frankfurt.
U: tks. sign the DPA at {link} pls, signatory {name}
`;
