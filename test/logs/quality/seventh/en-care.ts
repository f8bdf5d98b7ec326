// Templates of the seventh set in English: clinics, pharmacies, childcare, schools, funeral services, charities.
export const enCare = `
# GB,IE
A: Good morning, {clinic}, {p9.g} on reception.
U: Hi I need to move my little one's appointment. {p1}, born {child}
A: With Dr {p2.f} on {shortdate}?
U: yes, {time}. could it be {p3.t} {p3.f} instead, {p1.g} likes {p3.him} better
A: Dr {p3.f} has {day} at {time2}. What's the best contact number?
U: mine is {phone}, I'm {p1.relw}, mum. Or dad on {phone2}
A: Lovely. And is it still {addr}?
U: No we moved! {addr2} now.
A: Thank you. NHS or health number on file is {id}. Please bring the red book. {trapa}
U: will do. temp was 38.4 this morning and we gave 5 ml of paracetamol
# US
A: {clinic} patient portal, this is {p9.g}, RN. How can I help you?
U: I need my lab results sent to a new doctor. {p1.m}, DOB {dob}, {patient}
A: Thank you, {p1.t} {p1.f}. Which doctor?
U: Dr. {p2} at {clinic2}, fax {phone}
A: The A1C was 6.1%, LDL 131 mg/dL, BP 128/82. I'll send the full panel.
May I have the last four of your SSN or the entire number for the release form?
U: {id}
A: Thank you. Insurance is still {insurer}, member ID {member}?
U: no it changed. new one {member2}, through my husband {p1.relm}'s job at {employer}
A: Updated. {trapa} A copy goes to {p1.mail}.
# AU,NZ,ZA,CA
U: Hi can I get a repeat of my script sent to {pharmacy}?
A: Sure, {p9.g} from {clinic} here. Full name and date of birth please?
U: {p1}, {dob}
A: And your health card number?
U: {id}
A: That's for {dose} of rosuvastatin, once daily, 5 repeats?
U: yep and the ventolin, {dose2}
A: Dr {p2.f} will sign it by {time}. The script token will be texted to {phone}.
U: can you do the same for my wife {p1.relw}? hers is {id2}
A: I can only do that if {p1.relg} gets in touch. {trapa}
U: righto. {trapu}
# GB,IE,IN lower
U: hello is my prescription ready
A: Hello, {pharmacy}, {p9.g} speaking. Name and address please?
U: {p1.l} {addr.st}
A: I have two people with that name. Date of birth?
U: {dob}
A: Thank you. It's ready bar one item, {dose} is out of stock until {day}.
U: my neighbour {p2.g} will pick it up, tell {p2.him} to bring ID
A: No problem. Could I take a number for {p2.g}?
U: {phone}. {trapu}
A: Collection code is {otp}. {trapa}
# US,CA,AU
U: Need to book a cleaning for the whole family
A: Happy to! This is {p9.g} at {clinic}. Names and birth dates?
U: me {p1} {dob}
my wife {p1.relw} {dob2}
our kids {p2.g} {child} and {p3.g} {child2}
A: Thank you! Are you new patients?
U: Yes, came from Dr {p4.f}, {p4.he} retired. Records can be requested at {clinic2.mail}
A: Great. Insurance?
U: {insurer}, policy {policy}, subscriber is {p1.relg}
A: Dr {p5} can see all four on {date} from {time}. Cleanings are {price} each before insurance.
U: perfect. {trapu} Confirm to {p1.mail} pls
# GB,AU,IE,NZ
A: {childcare}, hi! {p9.g} here.
U: Hi {p9.g}, it's {w1}, {p2.g}'s mum. {p2.g} won't be in today, tummy bug.
A: Poor {p2.g}! 48 hours from the last symptom please. Who is collecting {p3.g}?
U: My mother in law {w4}, she's on the list? Her mobile is {phone}. The collection password is {pw}.
A: She's on the list, yes. Could you also send the allergy form?
U: Child: {p2}
Date of birth: {child}
Allergies: peanuts, egg
Medication: EpiPen Jr 0.15 mg
GP: Dr {p5.f}, {clinic}
Emergency contact: {p6}, {phone2}
A: Thank you, that's perfect. Fees for {month} are {price}, reference {invoice}. {trapa}
# US,GB,ZA
U: Hello, I am trying to enrol in the evening course but the site says my student number is invalid
A: Hello! {school} admissions, {p9} here. Which number do you use?
U: {student}
A: That one belongs to another person. Your name and date of birth please.
U: {p1}, {dob}
A: I find {student2}, e-mail {p1.mail}. Is that right?
U: yes!! thank you. and the login?
A: User name {p1.user}, initial password {pw}. Course is STAT-204, room 3.14, 12 credits, taught by Prof. {p2}.
U: {trapu} Do I need the textbook? ISBN {isbn}
A: The 7th edition is fine. {trapa}
# CA,AU,IE,IN
U: My son {m2} was marked absent on {date} but he was there.
A: Good afternoon, {school} office, {p9.t} {p9.f}. Which class?
U: 7B, class teacher is {p3.t} {p3.f}
A: I'll ask {p3.him}. Could you confirm the boy's date of birth and your own name?
U: {child}. I'm {m1}, his father, phone {phone}
A: Thank you {p1.t} {p1.f}. {p3.t} {p3.f} says the register was taken before the bus came. Corrected.
U: Thanks. Also we've moved, please change our address to {addr}. Emergency contact is now my sister {w4}, {phone2}.
A: Done. School is closed on {shortdate} for the public holiday. {trapa}
# GB,IE,US,NZ
U: My father passed away last night. I don't know where to begin.
A: I'm so very sorry. This is {p9} at {funeral}. May I ask your father's name?
U: {m2.t} {m2}, he had been ill since {month}. Born {dob}.
A: Thank you. And where is he now?
U: At {clinic}. The nurse was called {p3.g}.
A: We can bring him into our care today. Who is the next of kin?
U: Me, {p1}, {phone}, {p1.mail}. My sister {w4} will help, she's at {addr}.
A: Would you prefer burial or cremation? Our simple funeral is {mid}, the oak coffin is {price2} more.
U: Cremation. He wanted "Abide with Me" and no lilies. In lieu of flowers people may give to {charity}.
A: Of course. The file is under {ticket}. {trapa}
# US,GB,AU,ZA
A: Thanks for supporting {charity}! I'm {p9.g}.
U: You took {price} twice this month from my card {card}
A: I'm sorry about that. Could I have your donor number or e-mail?
U: donor {member}, {p1.mail}, name {p1}
A: I see it. The second was meant as {p2}'s gift; our volunteer keyed it in wrong. Refund in 5 days.
U: ok. And please change my postal address: {addr}
A: Changed. Shall we still send the calendar?
U: no, save the paper. {trapu}
A: {trapa} Here is your receipt: {url.invoice}
# GB,CA,US lower
U: i want to adopt the brown dog from ur page
A: Hi! {p9.g} from {charity}. That's Biscuit, 4 years, 18 kg, fully vaccinated. May I ask about your home?
U: house w garden, {addr}. me, my gf {w2.g} and two kids
A: Sounds lovely. Landlord's permission?
U: yes from {housing}, ask {p3.g} {phone}
A: Great. Then I need an application with your full name, birth date, e-mail and phone.
U: {p1.l} {dob} {p1.mail} {phone2}
A: Thanks {p1.g}! Home check by {p4} on {shortdate}. The fee is {price}, chip included. {trapa}
# GB,IE,AU
U: I'd like a second opinion on my MRI. Consultant was {p2.t} {p2} at {clinic}.
A: Thanks for getting in touch. {p9} here, secretary to Prof {p3.f}. What was it for?
U: L4/L5 disc, 8 mm. Scan on {date}. Patient no {patient}
A: Could you upload it? Here's your personal link: {url.share}
U: Done. The password on the zip is {pw}
A: Received, 412 images. Prof {p3.f} charges {price} for a written report. Who is your insurer?
U: {insurer}, membership {member}, authorisation code {claim}
A: And your date of birth and address for the letter?
U: {dob}, {addr}. {trapu}
A: All done, {p1.t} {p1.f}, it will go to {p1.mail}.
# NZ,AU,GB
A: {pharmacy} flu clinic bookings. What's your name?
U: {p1}. That's {p1.spell}
A: Thanks {p1.g}, and your date of birth?
U: {dob}
A: Mobile?
U: it starts {phone}, hang on, no, that's {p2.g}'s. mine is {phone2}
A: Got it. Any reaction to a vaccine before, or a fever of more than 38 °C today?
U: no. I take {dose} of ramipril
A: Fine. {day} at {time}, the dose is 0.5 ml in the upper arm. Bring your card, number {id}.
U: {trapu}
`;
