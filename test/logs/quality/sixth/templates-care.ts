// Clinics, pharmacies, vets, garages, gyms, landlords, charities and schools, in English.
export const care = `
# GB,IE
U: Hi can I get an appointment with Dr {b.family} this week? ongoing knee pain
A: Good morning, {clinic}. Can I take your name and date of birth please?
U: {p.full} {p.dob}
A: Thank you. Are you still at {addr.street}?
U: No, moved in the summer. {addr2}
A: Updated. I have {date} at {time}, is that OK?
U: Yes. Also repeat prescription for {drug}
A: That goes to the same pharmacy. Do you have your NHS or PPS number to hand?
U: {p.id}
A: Lovely. See you then, {p.given}.
# US,CA
U: I got a bill for {money} but insurance should have covered it
A: I can look into that. What's the patient name and date of birth?
U: {c.full}, {c.dob}. I'm the parent, {p.full}
A: Thank you. The claim was denied, code {err}: member ID not found. Do you have the card handy?
U: Member ID {policy}
A: We had one digit wrong. I'll resubmit. Account {acct}. Don't pay until you hear from us.
U: can you email me at {p.email}? my voicemail at {phone} is full
A: Sure thing. Visit was {date} with Dr. {b.full}.
# AU,NZ
U: script for my dad is not ready and he runs out tomorrow
A: Oh no, let me check. What's his name?
U: {qm.full}, born {qm.dob}
A: We have the e-script for {drug}, but the repeat has lapsed. Which doctor?
U: {b.family} at {clinic}
A: I'll give them a buzz. Who's picking up, and is there a number I can text?
U: me, {p.given}, {phone}. his concession number is {policy}
A: Thanks {p.given}, that brings it down to {money}. Should be ready by {time}.
# IN,SG,KE
U: Want to book full body checkup at home for my parents
A: Sure! Please share names, ages and address.
U: {qm.full} 68 and {rf.given} 63
Address {addr}
A: Thank you. Package of 72 tests is {money} for two. Slot {date} at 7:00 am, fasting for 10 hours.
U: ok. my contact {phone}, report to {p.email}
A: Booked, ID {booking}. The phlebotomist is {b.given}. Kindly share any ID for the report.
U: father's id {qm.id}
A: Noted. Reports within 24 hours, link will look like {url}
# GB,IE,US,AU
U: My cat's been off her food for two days
A: Oh dear, poor thing. What's her name, and is she registered with us?
U: Pickles, under {p.full}. Chip number is {chip}
A: Found her! 9 years old, 4.2 kg. Is she drinking?
U: a bit. she had the same in {date} and {b.title} {b.family} gave her a jab
A: We can see her today at {time} with {a.given}, the nurse first. Still on {phone}?
U: Yes. The insurance is {policy}
A: Great, consult fee is {money}. If she gets worse go to {clinic}, they're open all night.
# GB,IE,ZA
U: Hi, just checking if my car is ready. {reg}
A: Hi, yes: MOT passed, new front pads, and an advisory on the rear tyre (3 mm).
U: great how much
A: {money} in total. Name for the invoice?
U: make it out to {firm}, {addr}
A: No bother. Invoice {invoice}. Keys will be with {b.given} after 5.
U: my son {cm.given} will pick it up, he's got my card. cheers {a.given}
A: Tell him to ask for {a.given} or {b.given}.
# NZ,AU,US
U: Quote pls for timing belt, VIN {vin}
A: Sure thing. Engine is the 2.0 diesel, yeah? Parts {money}, labour 5 hours.
U: yes 2.0. i was at {garage} before and {qm.given} there said it needs the water pump also
A: He's right. Total {money2} with the pump, kit {sku}. When suits?
U: {date}. name {p.full}, {phone}
A: Booked. Drop the key in the box, the code is {door}.
U: where do i drop it exactly
A: We're opposite the servo, green roller door. Plate number so the boys know?
U: {reg}
# GB,US,AU,IE lower
U: want to cancel my gym membership
A: Sorry to see you go! Name and membership number?
U: {p.full} {loyal}
A: Thanks. There's a notice period of 30 days, so last payment {money} on {date}.
U: i moved to {city} theres no gym there. this is ridiculous
A: We can waive it with proof of address, and refund the card {card}.
U: ok {addr.flat}
A: Great, please mail a bill to us. Also your locker code {door} ends today.
U: and delete my details incl. {p.email} and {phone}
A: We'll do so under request {case}.
# GB,IE,CA
U: The boiler in my flat is dead again and my baby is 3 months old
A: I'm really sorry. I'm {a.given} from the repairs team. Name and address please?
U: {p.full}, {addr}
A: Thank you. Is it showing a code?
U: F22 and pressure 0.4 bar
A: OK, I'll get a heating engineer out today. His name's {bm.full}. Key safe?
U: yes {door}. My number's {phone}, neighbour {q.given} in flat 6 has spare keys as well
A: Job {case}, between {time} and evening. You may also claim for heaters.
# US,AU,NZ
U: Hi {a.given}, lease renewal question. The new rent is {money} more, is it negotiable?
A: Hi {p.given}, the owner, {q.title} {q.family}, is happy to meet halfway for a 12 month term.
U: ok. also please add my partner {r.full} to the lease. DOB {r.dob}
A: We'd need an application and ID from {r.given}.
U: licence {r.licence}, works at {firm}, boss is {b.full} {phone}
A: Thanks. Application {case}. Remote for the garage is included, the new door code is {door}.
U: deposit goes to which account?
A: {estate} trust account, code {sort}, number {bank}. Use {addr.street} as the reference.
# GB
U: Good afternoon,
I'm the tenant at the address below. The deposit of {money} hasn't been returned by {estate}.
{addr.multi}
Tenancy started {date}. Joint tenants: {p.full}, {q.full}, {s.full}.
Please advise.
{p.given}
A: Dear {p.given}, thank you for contacting the deposit service. Do you have the certificate number?
U: {case}
A: The agent, {b.full}, has asked for {money2} for cleaning. You can raise a dispute until {date2}.
U: We will. Refund should be split 3 ways, mine to {iban}
A: Noted. Each tenant has to log in. Your access link: {url}
# SG,IN,NG
U: Lift at my block not working 2 days already!
A: We apologise for the inconvenience. Which block and unit?
U: {addr}
A: Thank you. May we have your name and contact?
U: {p.full} {phone}. My mother {qf.full} is 81, cannot climb stairs
A: Noted. Technician from {firm} is attending, expected by {time}. Case {case}.
U: last time also Mr {b.family} promised same thing
# GB,IE,CA,AU
U: I'd like to change my monthly gift to the hospice from {money} to {money2}
A: That's very kind, thank you. May I have your supporter number?
U: {loyal}, {p.full}
A: Thank you {p.given}. Is it still by bank card?
U: New card: {card}, expires 08/27
A: Thank you, I've taken it over the secure form now. Would you like tax relief added?
U: Yes. In memory of my brother, {qm.full}. I run for {club} as well in spring
A: How lovely. We'll send a letter to {addr}?
U: that's right
# US,GB,ZA,NZ
U: Hello, my child was sick today, will be absent
A: Hello, thanks for letting the school know. Child's name and class?
U: {c.full}, year 4, teacher is {b.title} {b.family}
A: Thank you. And you are?
U: {p.full}, the parent. Allergic to penicillin, it's on the file
A: Noted. Please send a note if longer than 3 days. Should {r.full} still be allowed to collect {c.given}?
U: no, please remove. only me and {q.full}, the childminder, {phone}
A: Updated, {p.title} {p.family}.
# AU,GB,US
U: Write a polite complaint to my landlord about mould. He's {qm.full} of {estate}, I'm {p.full} at {addr}. Been 6 weeks, I've a toddler.
A: Dear {qm.title} {qm.family},
I'm writing about the mould in the bedroom at {addr.street}, first reported six weeks ago. As my toddler sleeps there, please arrange an inspection within seven days.
Kind regards,
{p.full}
U: Add that {b.given} from environmental health visited on {date} and measured 78% humidity. And my number {phone}
A: Added: "On {date}, {b.given} from environmental health measured 78% humidity." I've put {phone} below your name.
# IE,GB
U: Hi, booking for the eye test
A: Hi! Have you been with us before?
U: yes, {p.full}, I think you've my old number {phone}
A: We do. New number?
U: {phone2}
A: Thanks. Prescription from 2022: -2.25 / -1.75. Slot on {date} at {time} with {b.given}?
U: perfect. PPS {p.id} for the free test. dob {p.dob}
A: That's covered. Frames from {money}.
`;
