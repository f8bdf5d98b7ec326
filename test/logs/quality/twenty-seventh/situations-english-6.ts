// Long tickets and forms.
export const english6 = `
= GB,IE
U: Bereavement form
Deceased: {n2}, born {dob2}
Last address: {addr2}
Reported by: {n}, of {o:$L Solicitors|$L & $L LLP}
Our ref: {a:$L/####|PR-####-#}
Cards held: {c:####} and {c2:####}
A: We're sorry for the loss, {f}. Account {a2:########} in the name of {n2} has been noted.
U: Please write to {o}, {addr}, not to {addr2}.
A: Updated. A statement to the date of death will follow to {em}.
= US
U: New hire packet attached.
Legal name: {n}
Birthdate: {dob}
Home: {addr}
Direct deposit acct: {a:##########}
Prior employer: {o:$K Steel|$L Trucking|$K Grocers}
Personal email: {em}
A: Welcome to {o2:$K Hospitality|$K Glass Works}, {f}! Employee number {a2:E-#####|#####}.
U: heads up my payroll card ends {c:####} not {c2:####} like on page 2
A: Thanks, {c} is in there now. Your buddy is {n2}.
= AU,NZ
U: Switching three kids to {o:$K College|St $L's College}. eldest {n2} {dobk2}, then {n3} {dobk3}, youngest {n4} {dobk4}
A: Lovely, all three together. From which school, and your address?
U: {o2:$K Public School|$K East Primary}, we're at {addr}
A: Please pay the {amt} each at {u:https://enrol.$kcollege.example/f/&&&&&&&&|https://pay.$kschool.example/i/&&&&&&&&&&}. Family code {a:FAM###|F-#####}
U: paid, visa ending {c:####}. {n}
= GB xf
A: [Bot] Before I get you to an agent, what's your policy number?
U: {a:TRV-#######|GT########}
A: [Bot] And everyone travelling with dates of birth?
U: {n} {dob}, {n2} {dob2}
A: Hi {f}, {f9} at {o:$K Travel Cover|$K Holiday Insurance}. How can I help?
U: {f2} broke her wrist, hospital is {o2:Clinica $L|Hospital $L}, they want a card. gave {c:####}
A: Ask them to bill us, ref {a2:MED-######}. We'll refund anything taken from {c}.
= CA,US
U: moved my practice. old: {addr}. new: {addr2}. its {o:$L Chiropractic|$K Optometry|$L Orthodontics}
A: Congrats on the move, Dr. {l}! Internet, phone and card terminal all three?
U: all. terminal id {a:T#######|########}, modem {mac}, terminal {mac2}
A: Terminal last seen at {ip}. Move order {a2:MV-#####} for {date}.
U: invoices to {em}, manager {n2}
A: Added {em} for {o}.
= IN
U: Dear Team, nominee update request.
Policy: {a:#########}
Insured: {n} ({dob})
Old nominee: {n2} ({dob2})
New nominee: {n3} ({dob3})
A: Dear {n}, request {a2:SR#######} is registered. Kindly mention address proof and e-mail.
U: Passport copy attached, address {addr}, {em}
A: {o:$K Life Insurance|$K Life} will confirm in 7 days on {em}.
= ZA
U: Fleet query from {o:$K Couriers|$L Vervoer}. trucks {plate} and {plate2}, one tracker is dead
A: Morning, which unit number and depot?
U: unit {a:TRK-#####|86#############}, sits at {addr}. portal {u:https://fleet.$ktrack.example/v/&&&&&&&&|https://live.$kgps.example/share/&&&&&&&&&&}
A: Technician {n2} of {o2:$K Auto Electrical|$L Fitment} comes {date}. Bill to account {a2:C####|AC-#####}?
U: No use card {card}, {n}
A: Ending {tail}, thank you {f}.
= GB xf
U: wrong person on our tenancy email! i got everything for {n2}, born {dob2}, {addr2}, even her card {c:####}
A: Oh no, I'm so sorry. Please delete it. And you are?
U: {n}, {addr}, {dob}
A: We have reported it internally as {a:GDPR-###|DB######}. {n3}, data protection at {o:$K Homes|$K Housing Association}, will write.
U: tell {f2} too please. her mail was in it as well, {em2}
= IE,GB
U: guest wifi portal for {o:$K Golf Club|The $K Arms|$L's Café} says certificate expired
A: Which access point, there's a MAC on the underside
U: {mac} at the bar and {mac2} upstairs
A: And what do guests get sent to?
U: {u:https://portal.$kwifi.example/login?ap=^^^^^^¶id=&&&&&&|https://$kspot.example/s/&&&&&&&&&&}
A: Controller {ip} had a wrong clock. Fixed. Admin pin {s:######|####} stays.
= US ff
U: Trying to merge loyalty accts. one is {a:#########}, one {a2:%########}
A: Sure, names and emails on both?
U: {n} {em} and under my maiden name {w2} {em2}
A: Same birthday on both?
U: {dob} on both, card {c:####} on the first, {c2:####} on the 2nd
A: Merged into {a}. {a2} is closed. Your {o:$K Rewards|$K Market Club} card comes to {addr}.
= PH xm
U: Good am, remittance from my brother not credited. sender {n2}, receiver {n}
A: Good day po! Reference number and birthday of receiver?
U: {a:##-####-####|RM########}, {dob}
A: Amount {amt}, to be claimed at {o:$K Pawnshop|$K Remit|$L Padala}?
U: no, to debit card {c:####} of {o2:$K Rural Bank|$K Savings Bank}, addr {addr}
A: Corrected po, control no. {a2:CN######}.
= AU
U: Caravan policy renewal
Policyholder: {n}
Rego: {plate}
Kept at: {addr}
Card: {card}
Email: {em}
A: Hi {f}, renewal {a:CV-######|V########} went through on the card ending {tail}.
U: kept at {addr2} in winter, does that matter
A: Noted both. Regular driver {n2}, born {dob2}, stays?
U: no, {n3}, {dob3}
A: Swapped. Thanks for choosing {o:$K Caravan Insurance|$K Insurance}.
= SG
U: Corporate booking for 3 pax pls, company {o:$K Shipping|$L Engineering}
A: Sure, names as per passport, DOB and emails?
U: {n} {dob} {em}; {n2} {dob2} {em2}; {n3} {dob3} {em3}
A: Booked under {a:@@@@@#|CB-#####}. Card?
U: same one, {c:####}
A: Invoice sent to {addr}, attention Ms/Mr {l}.
= NG
U: POS terminal at our shop {o:$K Stores|$L Supermarket|$K Pharmacy} declined but customer debited
A: Good afternoon. Terminal ID, card last four and RRN?
U: {a:2###@###}, {c:####}, rrn {a2:############}
A: Which branch is the shop near?
U: {addr}. customer is {n2}, {em2}. another one same day {c2:####}
A: Both logged: {a3:DC-######} for {n2}. Regards, {f9}, {o2:$K Microfinance Bank|$K Bank}
= GB xf
U: allotment waiting list, have i moved up? {n!} {em}
A: Hi {f}, which site did you apply for, and what's your address?
U: {o:$K Allotment Association|$P Garden Society}, {addr}
A: You're number 14, application {a:ALT-###|W####}.
U: and my sister {n2} of {addr2}?
A: {f2} is 31st. Her record {a2:ALT-###|W####} has {em2}, still right?
= CA xf
U: hi, camp registration for {n2}
A: Hi there! Her birth date, health card and emergency contact please
U: {dobk2}, {id:ohip}, contact {n3} {ph3}
A: Thanks. And your mailing address for the receipt?
U: {addr}. pay with {card}
A: Deposit of {amt} taken, ending {tail}. See {f2} at {o:Camp $K|$K Lake Camp} on {date}!
U: details at {u:https://my.$kcamp.example/family/&&&&&&&&} still say {dobk3} for her
A: Fixed, {dobk2} now.
= IE
U: Insurance for the {o:$K Rovers|$L Gaels|$P Harriers} club minibus {plate}
A: How many named drivers, with dates of birth?
U: {n} {dob} and {n2} {dob2}, chairperson {n3}
A: Where's it kept overnight?
U: {addr}
A: Cert {a:MB-######|C#######} goes to {em}. {amt} from {iban} monthly.
U: {iban} is closed. {iban2} please
= US xm
U: is this the support chat for {o:$K Self Storage|$K Mini Storage}? my unit wont open
A: It is! Name and gate code?
U: {n}, {s:######|*####|#####}
A: You're past due by {amt}. Want to pay by card?
U: use {c:####} on file. zip {pc}
A: Paid, receipt {a:R-#######|SS#####}. Facility is at {addr2}, open until 9.
U: add my son {n2} to it. he's at {em2}
A: {f2} gets his own code {s2:######|#####}.
= NZ,IE
U: network gear list for the insurance pls, we are {o:$L Architects|$K Dental}
A: Router {mac} ({ip}), switch {mac2} ({ip2}), NAS {mac3} ({ip3})
U: and serial of the nas?
A: {a:20##@@@#####|SYN########}. Bought from {o2:$K IT Solutions|$K Computing} on {date}.
U: thanks {f9}, {n}
= GB
U: My late order {a:KD-######|##-#####-%} turned up at {o:$K Nursery|$L's Bakery} two doors up, {addr2}
A: Goodness, sorry! Your own address is?
U: {addr}. {n}
A: I've flagged it, and put {amt} back on {c:####}.
U: not {c}, that expired. {c2:####}
A: Changed. Track refunds here {u:https://orders.$k.example/r/&&&&&&&&&&|https://www.$kdirect.example/t/&&&&&&&&?e=$f}
`;
