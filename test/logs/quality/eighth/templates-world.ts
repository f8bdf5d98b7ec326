// How people write in single countries.
export const worldTemplates = `
# IN
U: Dear sir, kindly do the needful regarding my refund. Order {order} dated {date}. Regards, {p1}
A: Dear {p1.t}, greetings from {o1.shop}. Kindly share PAN or Aadhaar and the registered mobile.
U: {nid1}, mobile {phone}. My cousin brother {m2.g} also ordered, his number is {phone2}
A: Noted ji. Refund of {price} to the card ending {cardl} within 7 days. Delivery partner was {o2.post}.
U: pls prepone to Monday, it is Diwali. Also DOB is wrong in profile, correct one {dob1}
A: Updated. Same address, {addr}?
U: Yes near the temple, landmark clock tower. Thanks & regards
# NG
U: good evening ma. i have not been credited since. sent from {iban} by my brother abroad, {m2}
A: Good evening, {p3.g} from {o1.ins}. Your account number and NIN please?
U: acct {acct}, {nid1}, name {p1}
A: Thank you {p1.t}. The sender's bank says the name was "{p1.r}". Is that you?
U: Yes na. God bless. my phone {phone}, abeg call before 6, light fit go any time
A: Noted. Agent {p4} will call. Branch: {addr}.
# SG
U: Hi can check my tuition slot? Son {m1.g}, P5 maths, centre {o1.school}
A: Hi! Under parent name {p2}, yes? Please give NRIC last part and contact.
U: full one {nid2}, hp {phone}. my helper {w3} fetch him, can?
A: Can. Her work permit or passport no. for the visitor log?
U: {pass}. birthday {dob3}. staying with us at {addr}
A: Ok noted. Teacher is {p4.t}. Fees {price}, GIRO from {o2.ins} acct {acct}.
U: steady. Sunday class also have?
# PH
U: Hello po, order ko {order} di pa dumadating. Name {p1}
A: Hi po {p1.g}, this is {p2.g} of {o1.shop}. Complete address and mobile number po?
U: {addr}, {phone}. Rider daw si {m3.g} ng {o2.post}
A: Copy po. We'll refund {price} to your card ending {cardl}. Email po?
U: {p1.m}. salamat {p2.g}, merienda time na, may halo-halo pa
# KE,ZA
U: Howzit, need the gate remote replaced. Unit of {p1}, {addr}
A: Hi {p1.g}, {p2} from {o1.home}. Please send ID number and cell.
U: {nid1}, {phone}. load shedding fried the motor, model {model}, S/N {serial}
A: Shame. {o2} will come {day} {time}, technician {m3.f}. Levy account {acct} is up to date.
U: lekker. code for the guards is {pin}. my wife {w4.g} is home, she's got the bakkie {plate}
A: Sharp, {w4.g} will get an SMS.
# AU
U: G'day, ute rego {plate} needs a roadworthy, reckon you could squeeze it in this arvo?
A: No worries, {p1.g} at {o1.car}. Who's it under?
U: {p2}, {phone}. or the missus, {w3}
A: Too easy. {m4.g} can see it at {time2}. Address for the invoice?
U: {addr}, mail {p2.m}. driver licence {lic2} if ya need it, dob {dob2}
A: Ta. {price} all up, card {card} you gave last time still good?
U: yeah. bring back that Lamington recipe too haha
# CA
U: Hi, moving from {addr} to {addr2} on Victoria Day weekend. Member {mem}
A: Hello {p1}, thanks for reaching {o1.util}. For security, no SIN is needed, just date of birth.
U: {dob1}. my partner {p2} should be on the bill, {p2.m}, SIN {nid2} in case
A: We don't need that but thanks. Modem MAC {mac}, serial {serial}, right?
U: yes, and public IP was {ip}. The installer {m3} from {o2}, was great
A: I'll pass it to {m3.g}. Final bill {price}. Void cheque or card ending {cardl}?
U: card. phone {phone}, eh
# IE
U: howya, any chance ye'd collect a cot bed for the St Patrick's weekend sale? {addr}
A: We would of course. {p1.g} in {o1.move}. Your name and mobile?
U: {p2}, {phone}. himself is {m3.g}, he'll lift the heavy end
A: Grand. Pay by IBAN {iban} or in cash, {price}. PPS isn't needed, don't worry.
U: ah I put {nid2} on the form already. email {p2.m}, eircode's in the address
A: I'll strike it out so. {w4} has the van that day, {plate}.
# GB
U: hiya, school says {w1.g}'s account is locked. she's in 4 Holly class, teacher Miss {w2.f}
A: Hello, {o1.school} office. Child's full name and date of birth?
U: {w1}, {dobk}. I'm her dad {m3}, her mum's {w4}
A: Thanks {m3.g}. Username {p1.u}, new password {pw}. School mail goes to {p3.m}.
U: ta. she'll need her lunch money too, {price} from card {card}. Will May half term be a week?
A: Yes, 26 to 30 May. After-school club is run by {o2}, call {p5.g} on {phone}.
# US
U: hey y'all, dispute on invoice {inv}. HVAC guy {m1} from {o1} quoted {price}
A: Hi there, I'm {w2.g}. Can you verify the service address, date of birth and social?
U: {addr} / {dob3} / {nid3}. name's {p3}
A: Thanks {p3.g}. The portal shows a signed estimate: {url}. It was signed by {p4}.
U: that's my roommate {p4.g}. whatever, Labor Day is coming, charge {card}
A: Paid. Confirmation {order}. Filters are 16x25x1, MERV 11.
# US,GB,CA
U: meeting notes please clean up: {p1.g} opened. {p2.g} (from {o1}) demoed v{ver}. {p3.g} asked re: SSO. {p4.f} objected to price
A: Notes: 1. {p1.g} opened. 2. {p2.g} of {o1} demoed v{ver}. 3. {p3.g} asked about SSO. 4. {p4.f} objected to the price.
U: add actions: {p3.g} sends IPs {ip1} and {ip2} to {p2.w}; {p1.g} drafts a SOW for {o2.soft}; I grant access to Mark-up tools
A: Added. Who is the note taker?
U: {p5}. Next one is {day} {time}, Dawn room, dial-in pin {otp}
A: Saved. Reminder goes to {p1.w}, {p3.w} and {p4.w}.
# EN
U: birthdays & docs for the family sheet
{p1} | {dob1} | passport {pass1}
{p2} | {dob2} | passport {pass2}
{w3.g} | {dobk} | no passport yet
A: Saved three rows. Trip insurance with {o1.ins}, policy {pol}?
U: yes. emergency contact grandma {w4}, born {dobo}, {phone}
A: Added {w4.g}. Shall I fill in the e-visa for {p1.g}? It asks for a national number too.
U: {nid1}. refund account {iban}
# DE,AT
U: moin, hier die liste fürs zeltlager: {p1} ({dob1}), {p2} ({dob2}), {w3} (allergie, {dobk})
A: Danke! Wer zahlt, und von welchem Konto wird eingezogen?
U: {iban}, inhaber {m4}. notfall: oma {w5.f}, {phone}
A: Gespeichert. Veranstalter ist {o1}, Bus von {o2}, Abfahrt {time} Uhr, Ausweis {nid2} für {p2.g} stimmt?
U: ja. im sommer wird lang gewandert, stein und wald halt, max 12 km
A: Prima, Packliste geht an {p4.m}. Am Pfingstmontag zurück.
# QC,FR,BE
U: Allô, je cherche une auto-école pour ma sœur {w1.g}, née le {dob1}
A: Bonjour, {o1.drive}. Votre nom et téléphone ?
U: {p2}, {phone}, {addr}. Elle a déjà le code
A: Merci {p2.t}. Le moniteur {m3} commence mardi. Prélèvement ?
U: {iban}. numéro d'identité {nid2}. On fête la Sainte-Catherine ce jour-là, pas le matin svp
A: Entendu, 14 h. La voiture est immatriculée {plate}. À bientôt, {p4.g}
`;
