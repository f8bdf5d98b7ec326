// Telecoms, IT desks, software, streaming, marketplaces, shops.
export const englishTech = `
# en, telco
A: {HI}
U: internet is down since <this morning|yesterday|6am>, router light red
A: {Q:account number}
U: {T:cust}
A: Thanks. There's a sticker under the router, can you read me the serial and MAC?
U: S/N {serial} MAC {mac}
A: I see it offline. Last IP was {ip}. Rebooting remotely.
U: back. now the phone wants the wifi password again
A: It's on the card: {wifi}
# en, telco
U: sim swap please, phone got stolen
A: {Q:mobile number}
U: {T:phone}
A: {QPIN}
U: {PIN}
A: And the number printed on the new SIM?
U: {T:iccid}
A: And the IMEI of the stolen phone so we can block it?
U: {T:imei}
A: {BYE}
# en, telco
U: need <PAC|porting|transfer> code
A: {QWORD}
U: {WORD}
A: Your code is {reference}, valid 30 days, for {phone}.
U: new provider also asks account nr and transfer pin
A: Account {cust}, PIN {pin}.
# en, telco
U: PUK locked
A: {Q:number on the SIM}
U: {T:iccid}
A: Name on the contract?
U: {name}, well its under my <dad|company>, {name2}
A: PUK is {puk}. Default PIN {pin}.
U: worked thx
# en, firm
A: Service desk, this is {agent}.
U: cant login to laptop
A: {Q:username}
U: {T:user}
A: {QPW}
U: {PW}
A: Account was locked after {n} attempts. Temp password: {pw3}. Asset tag?
U: {T:serial}
A: Logged as {ticket}.
# en, firm
U: VPN says authentication failed
A: Which user?
U: {user}, normal windows one
A: What is your current public IP?
U: {T:ip}
A: {QOTP}
U: {OTP}
A: Your token clock is off. Use recovery code {recovery} this once.
U: in, thanks {agent}
# en, firm
U: New starter {name} joins monday, needs accounts
A: Please give employee ID, date of birth and desk phone.
U: {employee}, {dob}, {phone}. manager is {name2}
A: Login {user}, mailbox {email}, initial password {pw}, badge PIN {pin}.
U: and wifi?
A: Network key is {wifi}
# en, firm
U: printer on 3rd floor wont connect
A: Can you print the network page?
U: IP {ip}, MAC {mac}, model HP LaserJet, serial {serial}
A: Reserved {ip2} for {mac}. Admin password is {pw}
U: works now {TY}
# en, firm
U: Forwarding from the user:¶> From: {name2} ({email2})¶> I lost my badge {employee2} and the code for the side door ({door}) does not work any more¶> {first2}
A: New door code {door2}. New badge ready at reception, ask for {agent}.
U: told her. ticket number?
A: {ticket}
# en, firm
U: getting alerts about an unknown device on our network
A: Which address?
U: {mac} with ip {ip}, hostname unknown
A: And the other one in the log?
U: {mac2} / {ip2}, thats {first2}'s phone
A: I blocked {mac}. Case {kase}.
# en, firm
U: deploy fails with 403, secret in the pipeline is {key}
A: Please rotate it, it's in the chat now. Which repo?
U: {url}
A: New token: {token}. Store it in the vault.
U: done, also db password {pw} was in the same file :(
A: Rotate both. {ticket}
# en, firm
U: Webhook signature mismatch
A: {Q:signing secret's first characters and your account ID}
U: {key}, {cust}
A: Requests come from {ip} with the header token {token}. Is the clock right?
U: was using test secret {key2}. fixed
A: Great. {agent}
# en, firm
U: License says already in use
A: {Q:licence key}
U: {T:licencekey}
A: And the email it was bought with?
U: {T:email}
A: It is active on a machine with ID {serial} and IP {ip}. Deactivate?
U: yes old pc. order was {order}
# en, firm
U: 2FA phone broken, cant get into the admin panel
A: Do you still have recovery codes?
U: {recovery}, {recovery2}, {recovery3}
A: Use the first one, with user {user}.
U: it took {recovery2}. password still {pw}?
A: I can't see it. Reset here: {url}
# en, streaming
U: Someone is watching on my account
A: {Q:email on the account}
U: {T:email}
A: I see a device at {ip} and a TV with MAC {mac}.
U: not mine. kick them
A: Signed out all. {QPW}
U: {PW}
A: Please pick a new one that you haven't written here.
# en, streaming
U: pin for kids profile forgotten
A: {QTAIL}
U: {TAIL}
A: Thanks {first}. Current PIN was {pin}. Want to change it?
U: make it {pin2}, kid's birthday is {childdob} so she guesses everything
# en, streaming
U: gift card says invalid
A: {Q:code on the card}
U: {T:gift}
A: And the PIN under the scratch panel?
U: {T:voucherpin}
A: Redeemed to {email}. Next bill {date}.
# en, streaming
A: {HI}
U: charged {price} after i cancelled
A: Which card? Last digits will do.
U: {TAIL}
A: And the account?
U: username {user}, email {email}
A: Refund {refund} to the card ending {tail}.
# en, market
U: Seller {user2} never sent the <bike|camera|lamp>
A: {Q:order number}
U: {T:order}
A: He uploaded tracking {track}, courier {courier}.
U: tracking shows delivered in another town, not {street}
A: Case {kase} opened, refund to {cardmask}.
# en, market
U: buyer wants my address and phone to collect
A: You may send them once paid. Anything else?
U: can you send: {addr}, {phone}, ask for {first}, gate code {door}
A: Passed on to {user2}.
U: hes called {name2} apparently
# en, market
U: account suspended, why
A: {Q:user name}
U: {T:handle}
A: We need an ID document number and date of birth.
U: passport {passport}, born {dob}
A: Name as in the passport?
U: {name}
A: Suspension lifted. {kase}
# en, shop
A: {HI}
U: where is my parcel
A: {Q:order number}
U: {T:order}
A: It left us with {courier}, tracking number {track}.
U: site says {track} unknown
A: Sorry, try {track2}. It goes to {addr}?
U: yes but leave with {name2} at {street2}
# en, shop
U: return for the <jacket|boots|dress>, too small
A: Order number and email please?
U: {order} {email}
A: Your return code is {refund}. Refund goes to the card ending {tail}.
U: that card's cancelled, can you use {card2} instead
A: Not over chat, {first}, please call {phone2}.
# en, shop
U: promo for members isnt applied
A: {Q:loyalty number}
U: {T:loyal}
A: That's under {name2}?
U: my mother. mine is {loyal2}, {name}, dob {dob}
A: Added to basket. {BYE}
# en, shop
U: washing machine <leaks|dead|makes noise>, under warranty
A: {Q:serial number}
U: {T:serial}
A: Date of purchase and invoice?
U: bought {date}, invoice {inv}
A: Engineer {name2} can come {date2}. Address?
U: {addr}, buzzer {door}
# en, shop
U: wrote you three times!! order {order}
A: I apologise. Which name?
U: {name} same as always
A: {QTAIL}
U: {TAIL}
A: Found: paid {price} with {cardmask}, delivery {track}.
# en, shop
U: phone order please. sku on page 12, {n} pieces
A: Certainly. Card number?
U: {CARD}
A: Name on card and billing address?
U: {name}, {addr}
A: {QCVV}
U: {CVV}
A: Order {order} confirmed.
# en, shop
U: gift voucher {gift} balance?
A: I need the PIN as well.
U: {T:voucherpin}
A: {price} left.
U: and this one {gift2} pin {voucherpin2}
A: Empty, used on {date} in order {order}.
# en, courier
U: missed delivery card says {ticket}
A: {Q:tracking number}
U: {T:track}
A: Driver couldn't get in. Do you have an access code?
U: {door} then flat buzzer. {addr}
A: Redelivery {date}. Your parcel PIN for the driver: {pin}
# en, courier
U: locker didn't open
A: Which code did you enter?
U: {T:door}
A: For parcel {track} the code is {otp}.
U: opened! cheers
# en, courier
U: customs wants <an ID|a tax number>
A: {Q:consignment number}
U: {T:track}
A: Please send your tax or ID number and invoice.
U: {natid}, invoice {inv}, value {price}
A: Cleared. Duty can be paid at {url}.
U: paid with mc ending {tail}
# en, firm
U: game account hacked
A: {Q:player name}
U: {T:user}
A: The mail was changed to {email2}. Original mail?
U: {email}. first password ever was {pw}
A: And last payment?
U: {price} with card {cardmask}, receipt {inv}
A: Restored. Recovery code: {recovery}
# en, telco
U: voicemail PIN??
A: {Q:mobile number}
U: {T:phone}
A: {VERIFY}
U: {ME}
A: Your voicemail PIN is now {pin}.
U: {TY}
# en, telco
U: want fibre at new place
A: What's the address?
U: {addr}
A: Available. Any phone number to keep?
U: {phone}. currently with {telco2}, account {contract}
A: Order {order}. Engineer PIN {pin}. Please have ID: number?
U: licence {licence}
# en, firm
U: smart lock app crashed, door wont open
A: Serial of the lock?
U: {T:serial}
A: Which code are you typing?
U: {T:door}
A: Master code {door2} will work till midnight. MAC of the bridge is {mac}?
U: yes. I'm {first}, owner is {name2}
# en, firm
U: can you check my DNS, site {url} gives error {err}
A: It points to {ip}, our server is {ip2}.
U: panel login?
A: {user}, reset link sent to {email}.
U: the ftp pw {pw} still valid?
# en, firm
U: camera system: alarm went off at night
A: {Q:system password}
U: {WORD}
A: And keyholder?
U: {name2}, {phone2}
A: Alarm code {door} was entered at {time}. Shall I change it?
U: set {door2}. customer no {cust}
# en, firm
U: sso loop since update {ver}
A: Could you send a trace?
U: GET /callback state={token}¶user={user}¶src={ip}¶dev={mac}
A: That token is expired. Sign in with {email} again.
U: ok
# en, telco
U: porting text: {telco2}: code {otp} for your transfer. Is that you?
A: Not from us. Did you pass it on?
U: told a guy called {first2} who rang from {phone2}. gave him {otp} and my pin {pin}
A: I'll lock account {cust} now. New PIN goes to {addr}.
`;
