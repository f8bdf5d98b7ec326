// Utilities, councils, schools, clinics, pharmacies, landlords, gyms, charities and lawyers.
export const homeTemplates = `
@en clinic
U: Hi, I'd like to book an appointment with Dr {last#4}
A: {=ask-name}
U: {=tell-name}
A: {=ask-dob}
U: {=tell-dob}
A: {date} at {time}? Your patient number is {patient}.
U: {=thanks}

@uk clinic
U: need a repeat referral letter for {org.clinic#2}
A: NHS number if you know it?
U: {health}
A: And address?
U: {=tell-addr}
A: Dr {last#5} will sign it. Ref {ref}.

@en clinic
U: can't get in the patient portal, it says my {healthname} is wrong
A: What are you typing?
U: {health}
A: User name?
U: {user}, password {pw}
A: I've reset it, temporary password {pw#2}. Link {link}

@en clinic
U: results for my daughter {first#2} please
A: Her full name and date of birth?
U: {full#2}, {cdob}
A: And hospital number?
U: {patient#2}
A: For the results line use access PIN {pin}.

@en clinic
U: invoice {invoice}, want to pay
A: {=ask-card}
U: {=tell-card}
A: {=ask-pc}
U: {=tell-pc}
A: Paid {amt}, thanks {first}.

@us,ca clinic
U: Is my insurance in network?
A: Insurance name, member ID and group?
U: {org.insurer}, member id {member}, group {ref}
A: Subscriber name and DOB?
U: {full#2} {dob#2}, that's my husband. I'm {full}, {dob}
A: Yes, copay {small}.

@en pharmacy
U: is my prescription ready
A: Name and date of birth?
U: {full} {dob}
A: Rx number?
U: {rx}
A: Ready at {time}. Locker {n2}, code {door}.

@en pharmacy
U: pls deliver refill {rx} and {rx#2}
A: Address?
U: {=tell-addr}
A: Payment by card ending {card4}?
U: no by new card, {card}, {exp}
A: {=ask-cvv}
U: {=tell-cvv}

@en pharmacy
U: wrong name on the label, says {full#2}
A: Sorry! what is the prescription number on it?
U: {rx}
A: And your {healthname}?
U: {health}
A: Please bring it back, ask for {agent}.

@en energy
U: meter reading is {n5}
A: Thanks. Meter number?
U: {meter}
A: {=ask-acct}
U: {=tell-acct}
A: Submitted. Next bill {date}.

@uk energy
U: moving out on {date}
A: Account number and MPAN please?
U: {acct}, mpan {mpan}
A: Final reading and new address?
U: {n5}, {addr#2}
A: Refund to the account ending {accttail} or card?
U: card {card4}

@en energy
U: Direct debit bounced
A: Which bank details?
U: {=tell-branch}
A: And account with us?
U: {acct}
A: {=ask-mem}
U: {=tell-mem}

@uk,ie energy
U: smart meter screen shows error {err}
A: The serial number of the meter?
U: {meter}, gas one {meter#2}
A: Engineer {agentfull#3} comes on {date}. Any access code?
U: key safe {door}
A: And IBAN for your credit of {amt}?
U: {iban}

@en council
U: council tax query
A: Reference number on the bill?
U: {council}
A: {=ask-name}
U: {=tell-name}
A: Property?
U: {addr}
A: Band C, {amt} due {date}.

@uk council
U: parking permit for my new car
A: Registration?
U: {plate}, old was {plate#2}
A: Permit number?
U: {council}
A: Pay {amt} here {link} or by card?
U: {=tell-card}

@en council
U: registering the birth of our son {full#2}, {cdob}
A: Congratulations. Parents' names and an address please.
U: {full}, {full#3}, {addr}
A: Appointment {date} {time}, ref {ref}. Bring {nidname} {nid}? I have that from your form.
U: yes thats right

@en council
U: missed bin again, {street}
A: Postcode?
U: {postcode}
A: Logged as {council}. Your email?
U: {email}

@en school
U: My son can't log on to the school portal
A: His name and student number?
U: {full#2}, {student}
A: Password reset to {pw}. Username {user#2}.
U: and mine? {email}
A: Parent PIN {pin}

@en school
A: Enrolment form: child {full#2}, born {cdob}, parent {full}, {phone}, {addr}. Anything missing?
U: second contact, grandma {full#3} {phone#3}
A: Added. Student ID {student}. Gate code {door}, changes every term.

@en school
U: lunch account top up declined
A: Lunch account number?
U: {acct}
A: Which card did you use?
U: {=tell-card4}
A: Try again at {link}

@en school
U: I lost my student card
A: Student number please?
U: {student}
A: {=ask-dob}
U: {=tell-dob}
A: New card {ref}. Your locker code is {door} and print PIN {pin}.

@en school
U: transcript request. enrolled {year}, {full}, student no {student}
A: Please send a copy of an ID number.
U: passport {passport}
A: Where to?
U: {org.firm}, {email#2}
A: Fee {amt}, card?
U: {card} {exp} {cvv}

@en landlord
U: boiler broken in {flat}
A: Which property is it?
U: {addr}
A: Tenancy ref?
U: {tenant}
A: Plumber {full#5} from {org.firm} comes {date}, {phone#5}. Is there a code?
U: front door {door}, alarm {pin}

@en landlord
U: When do i get keys
A: {date}. Key box code {door} on the left of the door, {street}.
U: wifi included?
A: Yes, network Guest, password {wifi}
U: great. deposit paid from {bacct}, ref {tenant}

@en landlord
U: rent payment bounced back
A: What details did you use?
U: {branch} {bacct}
A: Correct is {branch#2}, account {bacct#2}, name {org}.
U: ref {tenant}?
A: Yes {first}

@en landlord
A: For referencing I need: previous address, {nidname}, employer.
U: {addr#2}
U: {nid}
U: {org.firm}, my manager is {full#4}, {email#4}
A: Thanks. Your application {ref}, upload docs at {link}

@en landlord
U: intercom fob stopped
A: Fob number?
U: {ref}
A: Meanwhile enter {door} then press bell. What's your flat?
U: {flat}
A: New fob sent to {email}.

@en gym
U: want to freeze my membership
A: Membership number?
U: {member}
A: {=ask-email}
U: {=tell-email}
A: Frozen until {date}. Card {cardmask} isn't charged.
U: {=thanks}

@en gym
U: the turnstile doesnt take my pin
A: What pin are you using?
U: {pin6}
A: And member number?
U: {member} , {full}
A: New pin {pin6#2}. Locker padlock default {pin}.

@en gym
U: charged {amt} after cancelling!
A: Card used?
U: {=tell-card4}
A: Cancelled under {member}. Refund {ref} takes {n1} days.
U: to {card4#2} pls

@en gym
U: join today?
A: Yes! Name, birthday, phone and emergency contact.
U: {full}, {dob}, {phone}, my partner {full#2} {phone#2}
A: And payment?
U: {branch} / {bacct}
A: Your access code is {door}, member no {member}.

@en charity
U: change my monthly gift to {small}
A: Supporter number?
U: {charity}
A: Name and postcode?
U: {full} {postcode}
A: Done. Still from the card ending {card4}?
U: Yes

@en charity
U: gift aid form:⏎{full}⏎{addr}⏎{email}
A: Thanks {first}! Supporter {charity}.
U: I'd like to give {amt} now by card
A: {=ask-card}
U: {=tell-card}

@uk,ie charity
U: donation from our firm {org.firm}
A: Lovely. By transfer? Our IBAN is {iban}.
U: yes from {iban#2}. invoice/receipt to {full}, {email}
A: Receipt {invoice}. Fundraising page {profile}

@en lawyers
U: Chasing my conveyancing matter
A: File reference?
U: {matter}
A: {=ask-name}
U: {=tell-name}, property is {addr#2}
A: Handled by {agentfull#2}. Client portal {link}, passcode {pin6}.

@en lawyers
A: For our ID check: full name, date of birth, passport and {nidname}.
U: {full}. {dob}. passport {passport}
U: {nid}
A: Thank you. Matter {matter} opened.
U: fee paid w/ card {card4}

@en lawyers
U: the will documents are encrypted
A: Password is {pw}.
U: no
A: Then it's {pw#2}, sent by {agent#3}. Matter {matter}?
U: yes, estate of {full#2}, died {date}

@uk lawyers
U: you need my bank for completion money
A: Yes please, and call us before: fraud is common.
U: {branch}, {bacct}, {full}
A: We'll read it back on {phone}. Code word?
U: {memword}
A: Thanks. Ref {matter}

@en council
U: library card number {member}, pin not working
A: What PIN?
U: {pin}
A: Reset to {pin#2}. Name and DOB?
U: {full}, {dob}
A: All changed, {first}.

@en clinic
A: Record copied: {comma} · DOB {dob} · {healthname} {health} · MRN {patient} · Tel {phone} · Next of kin {full#2}, {phone#2}
U: phone is wrong, {phone#3}
A: Updated. Reply with text code to confirm.
U: {=tell-otp}

@en energy
U: login broken, email {email}
A: Sent a reset code
U: {=tell-otp}
A: New password?
U: make it {pw}
A: Ok. Account {acct} at {street}, {postcode}.
`;
