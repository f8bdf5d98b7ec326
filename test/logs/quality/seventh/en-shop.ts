// Templates of the seventh set in English: shops, housing, work, sport, farming.
export const enShop = `
# GB,US,IE,AU
A: Hi, welcome to {shop}! I'm {p9.g}. Do you have an order number?
U: {order}. wrong size came, I ordered 10-12 and got 16
A: Sorry {p1.g}! I've got {p1} at {addr}, right?
U: the address is my work, {employer}. send the new one home please, {addr2}
A: No problem. Do you want the same colour, rose?
U: sage if you have it. {trapu}
A: Sage is in. New order {order2}, leaves by {courier} on {shortdate}. Return label sent to {p1.mail}.
U: and the refund for the lamp? {price}, paid with card ending {card.last}
A: That was done on {date}, allow 5 days. {trapa}
# CA,NZ,GB lower
U: sofa arrived w a ripped leg lol
A: Oh no, not ideal! {p9.g} at {shop}. Can you send me the order number and a photo?
U: {order}, pics here {url.share}
A: Thanks. That's the Duo Compact 3, 214 x 96 cm, article 402.318.77. New legs or a swap?
U: swap. tell the drivers to ring {p2.g} on {phone}, they never ring
A: Will do. Is it still {addr}? Third floor?
U: yes no lift. {p1.l}, customer no {cust}
A: Booked for {day} between 8 and 12, delivery by {courier}. {trapa}
U: {trapu}
# US,GB,ZA,IN
U: I want to return a {model}. Bought in store on {date}, receipt {invoice}
A: Hello, I'm {p9} from {shop}. Was it paid by card?
U: card {card}, but that was stolen last month. Can you refund to my bank?
A: Yes. Account name and number please.
U: {p1}, {bank}, {acct}
A: Thank you {p1.t} {p1.f}. Serial number on the underside?
U: {serial}
A: Matches. {price} will be with you in 3 days. Loyalty number {member} gets its 250 points taken back, I'm afraid.
U: {trapu}
# GB,IE,AU
A: {housing} repairs line, {p9.g} speaking, address please?
U: {addr}
A: Thank you. Tenancy under {p1}?
U: no that's my partner. I'm {p2}, on the tenancy too, ref {cust}
A: What's wrong?
U: boiler {model} shows {fault}, pressure 0.4 bar, no hot water, two kids and my nan who's 84
A: That's a priority. {p3} from {employer} will come between 8 and 12. The mobile is {phone}.
U: ok tell {p3.him} the key safe code is {pin}
A: Logged, job {ticket}. Gas certificate was done on {date} and the flat is 62 m².
U: {trapu}
A: {trapa}
# US,CA
U: applying for the 2br on {addr.st}. what do you need
A: Hi! {p9} with {housing}. Application: full legal name, SSN or SIN, date of birth, employer, current landlord.
U: {p1.m}
{id}
{dob}
{employer}, supervisor {p2}, {phone}
landlord {p3}, {phone2}
A: Thank you. Rent is {mid}, deposit the same, 940 sq ft, no smoking. Any co-applicant?
U: my sister {p1.relw}, {mail}
A: Screening fee is 45 each. Pay at {url.invoice}
U: paid. {trapu}
A: Got it. Decision by {shortdate}. {trapa}
# GB,US,IE,NZ
U: hi hr, my payslip for {month} is wrong. im {p1}, {staff}
A: Hi {p1.g}, {p9.g} here. What's wrong with it?
U: hours 152 not 136, and the bank details are old. should be {iban}
A: Could you confirm your date of birth and national insurance, PPS or tax number?
U: {dob} and {id}
A: Thanks. And who approves your timesheet?
U: {p2}, ops manager, {p2.mail}
A: {p2.g} confirms 152 hours, so another {mid} on {shortdate}. Tax code 1257L stays.
U: thanks. also my surname is {p1.f} now, not {p3.f}, got married on {date2}
A: Congratulations! Please upload the certificate here: {url.share}. {trapa}
# AU,IN,GB,CA
U: Following up on my job application for the warehouse role at {employer}
A: Hello! Recruitment, {p9} here. Name please?
U: {p1}, I applied on {date}, candidate ref {ticket}
A: I have your CV: {p1}, {addr}, {phone}, {p1.mail}. References {p2} ({employer2}) and {p3} ({school})?
U: Yes but {p3.t} {p3.f} has a new e-mail, {p3.mail}
A: Updated. Interview with {p4.g} and {p5.g} on {day} at {time}, building C, room 12.
U: {trapu} Do I need my passport?
A: Yes, for the right-to-work check. What is its number?
U: {passport}
A: Perfect. Pay is {mid} a week, 38 h. {trapa}
# GB,IE,AU,US
A: {club}, membership desk, {p9.g} here.
U: Hi I want to freeze my membership, broke my ankle. number {member}
A: Ouch! Name and date of birth?
U: {p1}, {dob}
A: From when to when?
U: {shortdate} to end of {month}. My physio {p2} says 8 to 10 weeks
A: Done; you'd pay {price} instead of {price2}. Bank is still {bank}, account {acct}?
U: yes. and my daughter {p1.relw} still swims Tuesdays with coach {p3.g}
A: {p1.relg} is on lane 4, 1,500 m freestyle, PB 19:42.6. {trapa}
U: {trapu}
# NZ,AU,ZA,IE lower
U: need 20 bags of dairy meal dropped at the farm
A: Morning, {farm}, {p9.g}. Account number?
U: {acct}, {p1.f}, {addr}
A: That's 20 x 25 kg at {price}, 16% protein. Any herd or holding number for the docket?
U: herd no {cust}. {trapu}
A: Truck's out {day}. Who'll be in the yard?
U: the young lad {m2.g}, {phone}. mind the bull
A: Ha. Will do. Invoice {invoice} to {p1.mail}?
U: post it. and tell {p3.t} {p3.f} the drill is back, 4 m, tips worn to 12 mm
A: Passed on. {trapa}
# US,CA,AU
U: Tractor won't start. {model}, serial {serial}, 3,412 hours
A: Hi, {p9} at {farm} parts. Battery voltage while cranking?
U: 9.1 V. fuse 14 ok, relay P/N 41-0082 clicks
A: Sounds like the starter, {part}, {price}. Can ship today. Ship to?
U: {p1} at {addr}
A: Charge card on file ending {card.last}?
U: no use {card}, name {p1.rel}
A: Thank you. Order {order}, {courier} {track}. My cell if you get stuck: {phone}
U: appreciate it {p9.g}. {trapu}
# GB,IE
U: I manage the shop {shop} on the high street and your invoice {invoice} is addressed to the wrong firm
A: Good afternoon, {p9.t} {p9.f} speaking. How should it read?
U: {employer}
FAO {p1}
{addr.ln}
A: And the VAT or customer number?
U: customer no {cust}
A: Thanks. Who signed for the goods on {date}?
U: {p2.i}, our driver. EAN {ean}, 48 cartons
A: A corrected one goes to {p1.mail}. Payment to {iban} within 30 days.
U: {trapu}
A: {trapa}
# US,GB,AU
U: gift card says void, code {otp} bought at {shop}
A: Hi! {p9.g} here. Could you give me the PIN on the back?
U: scratch-off pin is {pin}
A: It wasn't activated at the till. When and where was it bought?
U: {date}, {time}, your store in {town}. cashier's badge said {p2.g}
A: Activated now, balance {price}. Whom shall I send the receipt to?
U: {p1}, {p1.mail}
A: All done {p1.g}. {trapa}
U: {trapu}
# GB,US,CA
A: Thanks for joining {shop} Rewards. I'm an automated assistant. Ask me anything.
U: change my last name to {p1.spell}, it's misspelled
A: You'd like it to be {p1.f}. Is that right?
U: yes. first name is {p1.gspell}
A: Thank you, {p1}. E-mail?
U: {p1.said}
A: And a phone number, please.
U: {phone}
A: Your new card number is {member}. Points: 1,250. Points expire on 31 December.
U: great. {trapu}
A: Need a person? Ask for {p9.g} at {phone2}.
`;
