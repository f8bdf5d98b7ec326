// Utilities, councils, schools, landlords, charities, lawyers, garages and others.
export const englishHome = `
# en, energy
A: {HI}
U: meter reading {big}
A: {Q:account number}
U: {T:cust}
A: And the meter serial number so I read it to the right one?
U: {T:meter}
A: Thank you {title} {last}.
# uk, energy
U: switching to you, what do you want
A: Postcode, MPAN and current supplier.
U: {postcode}, MPAN {mpan}, {energy2}
A: Bank details for the direct debit?
U: {T:sort} {acct}, {name}
A: Online login will be {email}.
# en, energy
U: bill of {price} cant be right, flat is empty
A: {Q:customer number}
U: {T:cust}
A: Address of supply?
U: {T:addr}
A: We have meter {meter}, does it match?
U: no mine says {meter2}. photo attached
A: Case {kase}, {agent}.
# en, energy
U: moving out {date}
A: Forwarding address?
U: {addr2}
A: Final reading?
U: {big}. meter {meter}
A: New tenant's name?
U: {name2}, {email2}
A: Final bill {inv} by email.
# en, energy
U: pay bill by phone robot doesnt like my card
A: I'll take it here. {Q:card number}
U: {CARD}
A: {QCVV}
U: {CVV}
A: Declined. Another card?
U: {card2} exp 02/28 {cvv2}
A: Approved, {reference}.
# en, energy
U: prepay key faulty
A: Key number?
U: {T:contract}
A: And name of account holder?
U: {T:name}
A: Take this code to the shop: {reference}.
U: {TY}
# en, energy
U: smart thermostat offline
A: Device ID and MAC?
U: {serial}, {mac}
A: Last seen from {ip}. Installer PIN is {pin}.
U: wifi pass changed to {wifi} maybe thats it
# en, school
A: Admissions, {agent} here.
U: portal wont accept my student number
A: {Q:student ID}
U: {T:student}
A: DOB?
U: {T:dob}
A: New password {pw}, login {user}.
U: thank you! {first}
# en, school
U: my son is sick today
A: His name and class?
U: {name2}, 4B. I'm his <mum|dad>, {name}
A: Noted. Allergies and birthday on file: {childdob}?
U: wrong: {childdob2}
A: Changed. Pick-up password still {word}?
U: yes {word}
# en, school
U: lunch account top up failed
A: {Q:pupil number}
U: {T:student}
A: Which card?
U: {TAIL}
A: Pupil's cashless PIN?
U: {T:pin}
A: {price} added.
# en, school
U: library says i owe {price}
A: {Q:library card number}
U: {T:member}
A: And PIN?
U: {T:pin}
A: Two books from {date}. Name {namerev}?
U: yes
# en, council
U: parking permit
A: {Q:vehicle registration}
U: {T:plate}
A: Address?
U: {T:addr}
A: Permit {reference}. Reference for payment {inv}.
# en, council
U: missed bins again at {street}
A: Your name and phone?
U: {name} {phone}
A: Logged {kase}. Crew returns {date}.
U: last time {kase2} nothing happened
# uk ie, council
U: council tax account <wrong|in old name>
A: {Q:account reference}
U: {T:cust}
A: Who lives at {addr}?
U: {name} and {name2} since {date}
A: NI number for the discount?
U: {T:natid}
# en, council
U: parking fine {reference} i paid already
A: Registration and date?
U: {plate}, {date}
A: Payment by?
U: card ending {tail}, receipt {inv}
A: Closed, {title} {last}.
# en, landlord
A: {HI}
U: boiler dead at {street}
A: Tenancy reference?
U: {T:contract}
A: Engineer {name2} comes at {time}. Access?
U: key safe {door}, alarm {pin}
A: Passed on.
# en, landlord
U: deposit back please
A: {Q:bank details}
U: {name}, {sort}, {acct}, {bank}
A: Tenancy?
U: {addr}, ref {contract}
A: {price} minus cleaning. Your scheme ID: {reference}.
# en, landlord
U: application for the flat¶{name}¶born {dob}¶{phone} {email}¶employer {firm2}, since 2019¶current landlord {landlord2}¶id {passport}
A: Thank you. Holding fee {price}.
U: paid from IBAN {iban} ref {reference}
A: Viewing {date} {time}, {street2}, ask for {agent}.
# en, landlord
U: gate code changed?
A: New one {door}, garage {door2}.
U: and the parcel room?
A: {pin}
U: laundry app login?
A: {user} / {pw}
# en, charity
U: stop my donation
A: {Q:supporter number}
U: {T:member}
A: Name?
U: {name}, {postcode}
A: {price} monthly from card {cardmask}. Cancelled.
# en, charity
U: gift aid / tax receipt for {date}
A: Address and tax number?
U: {addr}; {tax}
A: Sent to {email}, {first}.
U: is it for {charity2} too
# en, charity
U: donate {price} by card pls
A: Card number?
U: {CARD}
A: Name for the receipt?
U: {name}, company {firm}
A: Receipt {inv}.
# en, law
A: Chambers of {agentfull}, new enquiry desk.
U: dismissed by {firm} after {n} years
A: Your name, date of birth and phone?
U: {name}, {dob}, {phone}
A: File {kase}. Fee account {iban}.
U: my staff number there was {employee}, boss {name2}
# en, law
U: will update, executor moved
A: {Q:matter number}
U: {T:kase}
A: New address of the executor?
U: {name2}, {addr2}
A: Portal code for the draft: {otp}. Link {url}
# en, law
U: Note from intake: client {name}, DOB {dob}, {addr}, email {email}, mobile {phone}, opposing {name2}, court no {kase}
A: Thanks. ID seen?
U: passport {passport}, utility bill {energy} account {cust}
A: Safe code for originals {door}.
# en, garage
U: MOT / service for {plate}
A: Mileage and phone?
U: {big}00, {phone}
A: Booked {date} {time}. VIN?
U: {T:vin}
A: Key drop code {door}.
# en, garage
U: radio asks code after battery change
A: Serial of the radio?
U: {T:serial}
A: Code is {pin}. Owner?
U: {name}, reg {plate}
A: {BYE}
# en, firm
U: invoice {inv} unpaid
A: {Q:supplier number}
U: {T:vendor}
A: Bank details on file: {iban}. Still correct?
U: changed: {iban2}, BIC {bic}
A: To prevent fraud we'll call {name2} on {phone2}.
# en, firm
U: our contact at {firm2} is {name2}, {email2}, send the quote {reference} there
A: Sent. PO number?
U: {T:order}
A: {agentfull}, {org}
# en, energy
U: hi its {name} again, ticket {ticket}
A: Hello again. Engineer had IP {ip} down. Did you call?
U: yes. spoke to {name2}. she gave me {ticket2}
A: Merged into {ticket}.
# en, council
U: <blue badge|bus pass|resident card> expired
A: Card number and date of birth?
U: {member}, {dob}
A: {Q:national insurance or ID number}
U: {T:natid}
A: Photo at {url}
# us, council
U: DMV says no record
A: {Q:driver license number}
U: {T:licence}
A: DOB and last four of SSN?
U: {dob} {natidend}
A: It's under {namerev}. Plate {plate}, VIN {vin}.
# uk, council
U: self assessment, lost my UTR
A: {Q:National Insurance number}
U: {T:natid}
A: Your UTR is {tax}. Gateway ID?
U: {T:cust}, password {pw}
A: Please never tell us the password.
# ca, council
U: CRA account locked
A: SIN please?
U: {T:natid}
A: DOB and postal code?
U: {dob}, {postcode}
A: Security code {otp} mailed. Security answer on file?
U: {WORD}
# au, council
U: myGov linking code
A: Your TFN and date of birth?
U: TFN {natid}, {dob}
A: CRN?
U: {T:cust}
A: Code {otp}, expires in 28 days.
# in, council
U: electricity name change
A: {Q:consumer number}
U: {T:cust}
A: Aadhaar and new owner's name?
U: {natid}, {name2}
A: Application {reference}. Address {addr}?
U: yes, mobile {phone}
# en, firm
U: baby sitter app: cant message
A: Profile link?
U: {url}
A: Family name and phone?
U: {last}, {phone}. kid {first2} born {childdob}
A: Fixed. {agent}
# en, firm
U: alarm company, I need to cancel a callout at {addr}
A: {QWORD}
U: {WORD}
A: That's not what we hold.
U: then {word2}. or code {pin}
A: Correct, cancelled. {ticket}
# en, shop
U: Voicemail transcript: hello this is {name}, my number is {phone}, order {order}, card ending {tail}, please ring back before {time}, i live at {street}, thanks
A: Returned the call, spoke to {first2}, refund {refund} promised.
U: still nothing. statement from {bank} shows no refund on {cardmask}
# en, energy
U: copy of form¶Customer: {namerev}¶Acct: {cust}¶Meter: {meter}¶Tel: {phone}¶Mail: {email}¶IBAN: {iban}¶BIC: {bic}
A: Form complete, direct debit reference {contract}.
U: pls add {name2} ({dob2}) to the account
A: {QOTP}
U: {OTP}
# en, bank
A: Internal note {agent}: cust {name} rang from {phone}, wrong memorable word ({answer}), passed on dob {dob} + card {cardmask}. Reset PIN, new one by post to {addr}.
U: this is {first}, PIN still not here
A: Sorry {first}, interim telephone code is {otp}.
# en, telco
A: Handover: {name}, acct {cust}, router {serial}, MAC {mac}, WAN {ip}, wifi key {wifi}. Engineer {name2} booked.
U: engineer didnt come. mobile {phone} if he's lost
A: He has {street} on his sheet. Right?
U: no, {street2}
# en, market
U: verification link {url} expired
A: New one: {url2}. Login name?
U: {T:user}
A: {QPW}
U: {PW}
A: Try again with {pw2}? It works here.
# en, insurer
U: portal asks activation code + DOB + policy
A: Code {otp}. You type DOB like {dob}.
U: policy {policy} "not found"
A: Try {policy2}, that is the renewal.
U: yes in. answer to secret question was {answer}
`;
