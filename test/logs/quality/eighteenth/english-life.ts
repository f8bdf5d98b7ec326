// Clinics, pharmacies, energy, schools, councils, landlords, gyms, charities, lawyers. "¶" starts a new line.
export const life = `
# en
A: {org:clinic}, good morning, {agent} speaking.
U: Hi I'd like to book with Dr {last2} for my son
A: Of course. His name and date of birth?
U: {kfull3}, {kdob}
A: And a contact number?
U: {phone}
A: {day} at {time}. Please bring his health card.
U: number is {health3} if you need it now

# en
U: results of my blood test pls? was on {day}
A: I can see them once I've verified you. Full name, DOB, first line of address?
U: {full} ¶{dob} ¶{street}
A: Thank you. Dr {last2} would like to speak with you, nothing urgent. Is {phone} the best number?
U: no use {phone2}
A: Noted on patient record {patient}. Reference {ticket}. Best wishes, {agent}

# en
U: need a repeat of my inhaler
A: Sure, patient number?
U: {patient}, mail {email}
A: {full}, {dob}?
U: yes thats me
A: It'll be sent to {org2:pharmacy} on {street2}. Allow 48h. - {agent}

# uk
U: registering with a new gp, form below ¶{listed} ¶born {dob} ¶NHS no {health} ¶{addr}
A: Thank you {first}. Who was your previous practice?
U: {org2:clinic}, dr {last2}
A: And next of kin?
U: my sister {ffull3}, {phone3}
A: All set up at {org:clinic}. You'll get a link from us to choose a password. Your ref is {case}. Take care, {agent}

# en
U: cancel my dentist appt tomorrow {time}
A: Name please?
U: {full}
A: There are two people of that name here. Date of birth?
U: {dob}
A: Cancelled, {first}. {org:clinic} charges {price} for short notice, can I use the card ending {lastfour}? Regards, {agent}

# en
U: Could you send my x-rays to the new orthodontist
A: Yes. Who and where?
U: Dr {full2}, {org2:clinic}, {email2}
A: I'll need your consent, date of birth and patient number.
U: consent given, {dob}, {patient}
A: Sent. Password for the file is {pw}, please pass it on. Case {case}. {agent}

# en
A: Physio reminders: your session with {agent} at {org:clinic} is {day}, {time}. Reply C to confirm.
U: C. btw insurance changed to {org2:insurer}, member no {member}
A: Thanks {first}, does it cover all {n:4-10} sessions?
U: yes auth code {case}
A: Got it.

# in sg za
U: Booking for full body check up for my parents
A: Sure. Names, ages and contact?
U: {mfull2} dob {dob2} and {ffull3} dob {dob3}. whatsapp {phone}
A: ID numbers for the forms?
U: {nid2} and {nid3}
A: Booked at {org:clinic} {day} {time}, fasting please. Booking {booking}. Best wishes, {agent}

# en
U: is my prescription ready
A: {org:pharmacy}, may I have the name and date of birth?
U: {full}, {dob}
A: Yes, ready since {time}. Somebody else may collect with your address.
U: my neighbour {full2} will, address is {addr}
A: That's fine. Collection number {order}. - {agent}

# en
U: wrong tablets in the bag, got someone else's. label says {full2}, {addr2}
A: Oh no, I'm very sorry. Please don't take them. What's your own name?
U: {full}
A: And rx number on your receipt?
U: {order}
A: We'll send {agent} to swap them. Is {street} right?
U: yes, door code {door}

# us ca
U: refill rx {order} please
A: Name and DOB?
U: {full} {dob}
A: Insurance rejected it. Do you have a new card?
U: {org2:insurer}, ID {member}, group {customer}
A: That went through, copay {price}. Text {phone} when ready? Take care, {agent}
U: yes

# en
U: delivery of meds didn't come. tracking {tracking}
A: Let me see. It was left with {full2} at {street2}.
U: dont know them. my address is {addr}
A: I'm sorry, I'll resend. Can you give me your phone? Regards, {agent}
U: {phone} {full}

# en
U: meter reading for {street}: {n:10000-98000}
A: Thank you. Account number please?
U: {customer}, email {email}
A: Is the meter serial {meter}?
U: yes
A: Your new balance is {price} in credit, {title} {last}. Ticket number {ticket}. {agent}

# en
A: {org:energy}, {agent} speaking, how can I help?
U: moving out on {day}, need a final bill
A: Which address and who's moving in?
U: {addr}, new tenant's {full2}
A: Final reads please, and your forwarding address?
U: gas {n:1000-9800} elec {n:10000-60000}. forward to {addr2}
A: Thanks {first}, the bill goes to {email}.

# en
U: smart meter not sending, display says offline
A: Can you read me the serial and MAC on the hub?
U: {meter} and {mac}
A: Thank you. I've pushed an update. Is the name on the account {full}?
U: thats my ex. should be {full2} now, acct {customer}
A: I'll need {full}'s ok by email to change it. Reference {ticket}. Best wishes, {agent}

# en
U: power cut in our street, anyone knows? acct {customer}
A: What's the postcode?
U: {post}
A: We expect it back at {time}. Is anyone at the property medically dependent?
U: my mother {ffull2}, {pick:oxygen|dialysis} machine, {street}
A: I've put her on the priority list, ref {case}. We'll ring {phone}. - {agent}

# en
U: direct debit failed, can i pay by card instead
A: Yes. Account number and card please.
U: acct {customer} card {card} cvc {cvv}
A: {price} taken, thanks {first}. New bank details for next time?
U: {sortname} {sort} account {acct}
A: All set up. Take care, {agent}

# en
U: my daughter is off sick today, {kfull2} in 4B
A: Thank you {title} {last}. Anything catching?
U: just a cold
A: OK. {org:school} will mark it. Her teacher {full3} will send the work to {email}. Your ref is {case}. Regards, {agent}
U: thx

# en
A: Admissions at {org:school}, {agent} here
U: we'd like a place for our boy {kfirst2}, born {kdob}
A: Lovely. Your name and address for the catchment?
U: {full}, {addr}
A: Which nursery is he at?
U: {org2:school}, ask {full3} there
A: Application number is {case}.

# en
U: forgot login for student portal
A: Student number?
U: {student}, mail {email}
A: and your date of birth
U: {dob}
A: Hi {first}. Username {handle}, reset link {url} {agent}
U: works now but the exam seat is under {full2}? thats not me

# en
U: transcript request, grad {n:2005-2022}
A: Name at the time and student ID?
U: {full2} (now {last}), id {student}
A: Where should it be sent?
U: {org2:employer}, {addr2}
A: {price} please. Card?
U: {card} {cvv}
A: Paid. Order {order}. Best wishes, {agent}

# en
U: school app asks for a parent code for {kfirst2}
A: Which class and what's your name?
U: year {n:1-9}, {full}
A: Code: {recovery}. It's valid for one sign-up.
U: and for his sister {kfirst3}?
A: {recovery2}. Case {case}. - {agent}

# en
U: missed bin collection on {street}
A: Sorry about that. Full address and name?
U: {addr}, {full}
A: We'll come back {day}. Reference {case}. Take care, {agent}
U: can you text me, {phone}

# uk ie
A: {org:council} council tax, you're through to {agent}
U: need single person discount, my husband moved out
A: Account reference?
U: {customer}, {addr}
A: His name, date he left and new address?
U: {mfull2}, {day}, {addr2}
A: Done {title} {last}. You'll see the new bill in {n:5-10} days.

# en
U: parking fine but I had a permit!
A: The ticket number and your registration please.
U: {ticket}, {plate}, my address is {addr}
A: The permit was for {plate2}.
U: old car, I emailed {agent} about it on {day} from {email}
A: Found it. Cancelled, {first}. Sorry.

# en
U: Library card lost. {full}
A: Number, or your date of birth and postcode?
U: {dob} {post}
A: New card {member}, PIN {pin}. Your hold is at {org:council} until {day}. Ticket number {ticket}. Regards, {agent}
U: great

# en
U: reporting a neighbour's noise, every night till 3
A: We can log that. Which address is it coming from?
U: {street2}, guy called {mfull2}
A: And yours? It stays confidential.
U: {full} {street}, {phone}
A: Case {case}. Officer {agentfull} will contact you.

# en
U: Application for a blue badge for my father. copy from form: ¶{mfull2} ¶{dob2} ¶{nidname} {nid2} ¶{addr2}
A: Thank you. And who's applying?
U: me, {full}, his {pick:son|daughter|carer}, {email}
A: {org:council} received it as {case}. Decision by {day}. {agent}

# en
U: heating's broken again in flat
A: Sorry to hear it. Which address?
U: {addr}
A: {first}, isn't it? I'll send {mfull2} from {org2:garage}. Can he let himself in?
U: yes, code for the main door {door}, key box {door2}
A: Thanks. He'll come {day} around {time}. Job {ticket}. Best wishes, {agent}

# en
A: {org:landlord}, {agent}
U: hi {agent}, rent went out twice, {big}
A: Which account did it leave from?
U: {acct}, {sortname} {sort}, name {full}
A: I see both. Shall we refund or keep it for next month at {street}?
U: refund pls

# en
U: flat viewing on {day} for {street2}
A: Sure. Names of everyone and your employer?
U: me {full} and partner {full2}. I'm at {org2:employer}
A: Date of birth and {nidname} for the reference check?
U: {dob} {nid}, hers is {nid2}
A: Thanks. See you at {time}, {agentfull} will meet you there. Reference {ticket}.

# en
U: Deposit back? moved out of {street} on {day}
A: Your new address and bank details please.
U: {addr2}. {org2:bank}, {iban}
A: There's {price} off for the oven. The rest will be with you in {n:5-10} days {first}. - {agent}
U: oven was broken when we came, ask {full2} the old agent

# en
U: locked out and its late, tenant at {addr}
A: Please confirm your name and date of birth.
U: {full} {dob}
A: The emergency code for the key safe is {door}. It changes at midnight.
U: lifesaver thanks
A: {org:landlord} logs this as {ticket}. Take care, {agent}

# en
U: who's the new caretaker? need him for the lift
A: {mfull2}, {phone2}. Lift fault number?
U: {error}
A: I've told {org2:garage}. What floor are you on, and your name? Your ref is {case}. Regards, {agent}
U: {full}, [[address:flat {n:2-40}]] - fob {member} doesn't work either

# en
U: freeze my gym membership pls broke my ankle
A: Ouch! Member number?
U: {member}, dob {dob}
A: Thanks {first}. {n:1-3} months from {day}?
U: yes. locker {locker} code is {pin}, can someone get my shoes out
A: {agent} at {org:gym} will do that.

# en
U: cancel. signed up at {org:gym} in January
A: Sorry to lose you. Name, DOB and email?
U: {full}, {dob}, {email}
A: One last payment of {price} from card ending {lastfour} on {day}.
U: no! I told {full2} at the desk weeks ago
A: I'll check with {first2}. Ticket {ticket}. {agent}

# en
A: Welcome to {org:gym}! To finish sign-up, your name, phone and an emergency contact?
U: {full}, {addr}, {phone}, my wife {ffull2} {phone2}
A: Payment card?
U: {card}, {cvv} on back
A: All done! Your door PIN is {pin}. Case {case}. Best wishes, {agent}

# en
U: I'd like to stop my monthly donation
A: Of course, thanks for your support. Supporter number or address?
U: {customer}, {addr}
A: Found you {title} {last}. It was {price} from the account {iban}?
U: yes that one
A: Cancelled. A note from {agentfull} of {org:charity} will reach you at {email}.

# en
U: gift in memory of my late husband {mfull2}
A: That's very kind. Amount, and how would you like to pay?
U: {big}, card {card}
A: Security number?
U: {cvv}
A: Thank you. Should the card go to you at {addr}, or to the family? Ticket number {ticket}. - {agent}
U: to his mum {ffull3}, {addr3}

# en
U: volunteering at {org:charity}, do you need a background check
A: Yes. Full name, birth date, {nidname} and addresses of the last 5 yrs.
U: {full}, {dob}, {nid}. {addr} and before that {addr2}
A: Thanks {first}. Referee? Take care, {agent}
U: {full3}, my boss at {org2:employer}, {email3}

# en
A: {org:law}. How may we assist?
U: I got your letter about the estate of {mfull2}, ref {case}
A: Thank you. Are you {title} {last}?
U: yes {full}, his {pick:niece|nephew|cousin}. born {dob}, address {addr}
A: Please bring passport and proof of address. {agentfull} can see you {day} at {time}.
U: passport no is {passport} if it helps

# en
U: need a contract reviewed. between me and {org2:employer}
A: Happy to. Please upload here: {url}
U: done. password for the pdf is {pw}
A: Received. {agentfull} will call you on {phone}. Fee is {big}, pay to {iban}
U: ok, reference?
A: {case}, and your name, {full}.

# en
U: other driver's solicitor wrote to me. {org2:law}, their ref {case2}
A: Please don't answer them directly. Who's their client?
U: {full2}, reg {plate2}
A: And your insurer and policy?
U: {org3:insurer} {policy}
A: Our file {case}. Let me have the letter at {email3}. Regards, {agent}

# uk ie au nz
U: conveyancing - what's the bank details to send the deposit?
A: We never change them by email. {org2:bank}, {sortname} {sort}, account {acct}, reference {case}.
U: and who's the seller's side
A: {full2} of {org3:law}. You're buying {addr2}, completion on {day}.
U: ok {agent}, sending {big} today. {full}

# en
U: opening hours of the walk-in centre on {pick:Easter Monday|New Year's Day|Good Friday}
A: {n:8-10}am to {n:2-6}pm. Last entry {n:20-45} minutes before.
U: wait times?
A: About {n:1-4} hrs. Quieter after {time}.
U: parking?
A: {price} for {n:2-4} hours, {n:60-300} spaces.

# en
U: can I take ibuprofen {n:2-4}00 mg with the {n:10-50} mg tablets
A: Please leave {n:4-8} hours between, and not more than {n:3-4} a day. Do you take blood thinners?
U: no
A: Then it's fine for up to {n:3-10} days.
U: how much is a box of {n:16-96}
A: {price}

# en
U: which bins this week
A: Recycling on {day}, general waste on {day2}.
U: how many bags extra
A: Up to {n:2-4}, {n:50-90} litres each. Fridges cost {price} to collect.
U: tip open sundays?
A: {n:8-10} to {n:3-5}, by the Market Square side till {pick:March|October}.

# en
U: unit price from {day}?
A: {n:19-34}.{n:10-99} per kWh, standing charge 0.{n:30-70} a day.
U: we use about {n:2000-5200} kWh
A: Then roughly {big} a year, {n:3-11}% up on {n:2022-2024}.
U: hm

# en
U: pool times
A: Lanes {n:6-7}:30-{n:8-9}am, public {n:10-12}-{n:4-6}. {n:25-50} metre pool.
U: water temp
A: {n:26-30}.{n:1-9}°C. Kids under {n:6-8} must be with a grown-up, max {n:2-3} each.
U: and a day pass?
A: {price}, or {n:8-12} for {price2}.

# en
U: when does term start
A: {day}, and half term is week {n:40-44}.
U: uniform price list?
A: Jumper {price}, sizes {n:22-28} to {n:30-44}. PE kit {price2}.
U: lunch?
A: {n:11-12}:{n:15-45}, {n:2-4} options, vegan on request.
`;
