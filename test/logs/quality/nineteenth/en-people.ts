/** Clinics, pharmacies, insurers, schools, charities, lawyers, gyms. */
export const peopleDesks = `
@en
U: Hi I'd like to book an appointment
A: Of course, {clinic}, {agent} speaking. Name and date of birth?
U: {name} {dob} || {name}, born {dob}
A: Thank you. Dr {last2} has {date} at {time}. Is {phone} still your number?
U: no its {phone3} now
A: Updated. See you then, {first}.

U: results back yet? patient no {patient}
A: Let me see. Can you confirm your date of birth and address please?
U: {dob}, {addr}
A: Thanks {name}. All normal, Dr {name2} has written to you. It's also at {link}.

U: Repeat prescription please, {rx}
A: Hello, {pharmacy}. Who is it for?
U: my mum, {kin}, dob {dob2}
A: Ready from {time} tomorrow. Deliver or collect?
U: deliver to {addr}. ring {phone} she doesnt hear the bell
A: Will do.

@uk
U: need to register my son with the surgery
A: Ok, his full name, date of birth and NHS number if you have it.
U: {kin}, {childdob}, {nhs}
A: Thank you. And your name, address and phone?
U: {name}, {addr}, {phone}
A: Registered with Dr {last3}. Previous practice?
U: {clinic2} in {town2}

@us
U: Does {clinic} take my insurance? It's {insurer}
A: We do. Member ID and group number, please?
U: {health}, group {contract} || member {health}, group {contract}
A: Thanks. Patient name and date of birth?
U: {name}, {dob}
A: You're active, copay {price}. Appointment with Dr {name2} {date} at {time}.

U: I got a bill from the hospital for {price}, account {patient}
A: This is {agent} in billing. Patient's name and DOB?
U: {reversed} {dob}
A: Thanks. {insurer} denied it, claim {claim}. You can pay over the phone.
U: ok {card}, {expiry}, {cvv}, zip {zip}
A: Paid, receipt {invoice}.

@au nz ca ie za
U: Need a dentist asap, tooth broke
A: {dentist}, hi! Been here before?
U: yes, {name}, born {dob}
A: Found you. Dr {last2} can squeeze you in at {time}. Medicare or health card number?
U: {health}
A: See you soon {first}.

@en
U: want to claim for a car accident, policy {policy}
A: I'm sorry to hear that, is everyone ok? I'm {agent}, {insurer}.
U: yes. Other driver was {name2}, reg {plate2}, insured with {insurer2}
A: And your own registration and name?
U: {plate}, {name}
A: Thanks. Your claim is {claim}. {garage} will call you on {phone}.

U: storm took half my roof
A: Sorry! Policy number and address of the house?
U: {policy} {addr}
A: Thank you. Loss adjuster {name2} from {employer} comes on {date}. Where can we send an advance?
U: {bank}, account {bankno} || {iban}
A: {price} will be sent today, {first}.

U: how do I add my partner to the health plan
A: I need their name, date of birth and national ID or passport.
U: {name2}, {dob2}, passport {passport2}
A: And your member number?
U: {member}
A: Added from {date}. Cards go to {addr}.

U: life insurance, I want to change beneficiary
A: Certainly. Policy and your full name?
U: {policy}, {name}, ID {nid}
A: Who is the new beneficiary?
U: {kin}, born {childdob}, instead of {name3}
A: Please sign at {link}. The document opens with {otp}.

U: Policy quote please. {name}, {dob}, no claims {qty} years, car {plate}, parked at {zip}
A: Thanks {first}! {price} a year with {insurer}. Licence number?
U: {licence}
A: Quote {case} is valid 30 days. To open it online use the code {otp}.

U: my daughter is ill today and wont be in school
A: Thanks for telling us. Name and class?
U: {kin}, 4b || {kin} in year 4
A: Noted, I'll tell Ms {last2}. Is it ok if I reach you on {phone}?
U: yes, or her dad {name3} {phone3}

U: I can't log in to the student portal
A: Hi, {college} service desk. Student number?
U: {student}
A: Thanks {name}. Date of birth?
U: {dob}
A: Your username is {user} and I've reset the password to {pass}.

U: transcript request: {name}, student id {student}, dob {dob}, send to {addr}
A: Hi {first}, fee is {price}, pay at {link}. You attended {college} from 2009, correct?
U: correct. under my maiden name {last3} then

U: Does the school have my new number? {phone}
A: Which child please?
U: {kin}, born {childdob}, {school}
A: Updated, Mrs {last}. Shall we keep {name2} as the emergency contact, {phone2}?
U: yes my mother in law

U: i'd like to set up a monthly donation
A: How kind! {charity}, {agent} here. How much, and from which account?
U: {price}. {iban} || {price} from {iban} || {price}, from my card {card}, {expiry}
A: And name and address for the receipt?
U: {name}, {addr}
A: Your supporter number is {donor}. Thank you so much {first}.

U: stop calling me!! || please take me off your list
A: I'm sorry. Which number and name?
U: {phone}, {name}
A: Removed, donor {donor}. It might take {qty} days. - {agent}, {charity}

U: Question about my case, file {case}
A: Good afternoon, {law}. Your name?
U: {name}
A: Ms {last2} is in court but asked me to tell you: hearing {date}, {time}. The other side is represented by {name3} of {law2}.
U: ok. should I bring the passport
A: Yes, original please. We have {passport} on file. Portal link for documents: {link}

U: need a will for my father
A: We can help. His name, date of birth, address, and who the executors are, please.
U: {name}, {dob}, {addr}. Executors me, {kin}, and my sister {name3}
A: Thank you. I'm {agentname}. Matter number {case}, fee {price}.
U: email me at {email2}

U: cancel my gym membership pls
A: Sorry to see you go! {gym}. Member number or name?
U: {member}, {name} || {member}
A: Thanks {first}. Cancelled from {date}. You paid with the card ending {four}; no more charges.
U: and my locker? code was {door}
A: Please empty it, we reset {door} on the last day.

U: my locker won't open, code {door}
A: Hi! Name please?
U: {name}
A: Try {door2}, it's been changed. Front door after hours is {pin}.

U: transfer my membership to the {town} club
A: Sure. Your number and date of birth?
U: {member} {dob}
A: Thanks {first}, done. {agent2} is the manager at {gym}.

U: Intake form ⏎ First name: {first} ⏎ Surname: {last} ⏎ Born: {dob} ⏎ ID: {nid} ⏎ Email: {email} ⏎ Next of kin: {name2} ({phone2}) ⏎ GP: Dr {last3}, {clinic}
A: Thank you, all received. You're with {agentname} on {date}.
U: can i bring my dog lol
A: Sadly no.

@in za sg
U: Reimbursement not received for hospitalisation, claim {claim}
A: Apologies for the delay. Kindly share policy number and ID number.
U: {policy} and {nid}
A: Thank you {name}. {clinic} has not sent discharge summary. Bank details are a/c {bankno}?
U: yes, {bank}, {name}

@en
U: vaccination certificate has wrong date of birth
A: What does it say, and what's correct?
U: it says {dob2}, correct is {dob}. Name {name}
A: Certificate number?
U: {serial}
A: Fixed, download at {link}.

U: Hi its {name}, can someone else pick up {kin} today
A: Hi! Who's coming?
U: my neighbour {name2}, {phone2}. She knows the pickup password {word}
A: Fine. Ask her to bring ID. - {agent} at {school}
`;
