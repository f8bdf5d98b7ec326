// English situations at a clinic, a pharmacy, a school, a dating service, a charity and a museum.
import { readSituations } from './template.ts';

const clinic = readSituations(
  'clinic',
  `
== gb
U: test results pls
A: I need your NHS number or date of birth with full name.
U: {full.a}, {bd.a}
A: And the first line of your address?
U: {street}
A: Thank you. Dr {last.b} would like to discuss them; is {phone} best?
U: work phone {phone}, ask {firm} switchboard for me
A: Booked, ref {account:AP-#####}.
== us
U: I'm calling for my son. He has a rash.
A: How old is he, and is he a patient here?
U: {first.bm}, born {bdchild.bm}, MRN {account:M#######}
A: Insurance?
U: member ID {account:@@@#########}, subscriber {full.a}, group through {firm}
A: Dr. {last.c} has a slot at {time}. Portal code: {secret:????-????}.
== in
U: appointment with Dr {full.b} tomorrow?
A: Patient name, age & UHID please.
U: {full.a}, {account:UHID#######}
A: Sir has OPD from {time}. Attendant?
U: wife {first.cf} {phone}
A: Referred by?
U: Dr {last.d}, {clinic}
== ie
U: Need a sick note for {firm}
A: No bother. Name and date of birth?
U: {full.a} {bd.a}
A: PPS for the form?
U: {nid.a}
A: Dr {last.b} will sign; shall I email?
U: {email.a}
== au
U: vaccine history for the kids
A: Names and birth dates please.
U: {full.b} {bdchild.b}
{full.c} {bdchild.c}
{full.d} {bdchild.d}
A: And the Medicare number?
U: {national-id:#### ##### #}, I'm {first.a}, ref 1
A: Sending to {email.a}.
== za
U: Script transfer pse from Dr {last.b} to Dr {last.c}
A: Whose script?
U: My gogo, {full.af}, ID {nid.a}, medical aid {account:#########}
A: Main member?
U: {full.d}, works for {public}
A: File {account:P-####} moved. Next of kin number?
U: {phone}
== sg
U: Hi I'm the caregiver for {full.a}
A: Thanks. Patient's NRIC and your name?
U: {nid.a}; {full.b}
A: He's on our list with Dr {full.c}. Home address for the nurse visit?
U: {whole}
A: Door?
U: digital lock {secret:######*}
== en
U: voicemail text: good afternoon this is {full.a/low} date of birth {bdw.a} i would like to cancel doctor {last.b/low} on tuesday my number is {phone/say} thank you
A: (reception) Cancelled {account:A-#####}. Letter to {whole}.
U: voicemail text: hello {first.a/low} again you can write to {email.a/say} too
A: (reception) Noted. cc GP {full.c}, {clinic}.
== ca
U: fax never reached my specialist
A: Which specialist?
U: Dr. {full.b} at {clinic}, fax {phone}
A: Health card number of the patient?
U: {national-id:####-###-###-@@}, name {full.a}
A: Sent again, confirmation {account:FX#####}. Initials of sender {first.g}.
== gb
U: my access code for the patient app wont work {secret:@@###@@}
A: Please try {secret:@@###@@}. Linkage key {secret:?????????}, account ID {account:########}.
U: now it says hello {first.b}. who is {first.b}?
A: Oh no, that's another patient. You're {full.a}, born {bd.a}?
U: yes
A: Then use {account:########} please.
== us
U: billing. statement {account:S#########} has a visit i never had
A: The visit shows DOB {bd.b}, guarantor {full.b}.
U: not me. mine is {bd.a}, {full.a}, maybe you mixed us up because of the same last name as my cousin {first.b}
A: Could be. Do you have the card we charged?
U: HSA card {card.h}
A: I'll refund it. Your current address?
U: {whole}
`,
);

const pharmacy = readSituations(
  'pharmacy',
  `
== us
U: refill Rx {account:#######}
A: Sure thing. Name and date of birth?
U: {full.a}, {bd.a}
A: Prescriber is Dr. {last.b}, correct?
U: Now it's Dr. {full.c}, {clinic}, ph {phone}
A: We'll text {phone} when ready.
== gb
U: can someone else collect for me
A: Yes, with your name and address.
U: {full.a}, {whole}. My carer {full.b} will come
A: Any exemption?
U: certificate {account:MEDEX######}
A: Fine. A collection code: {secret:####}.
== au
U: script out of stock again!
A: Which one and whose?
U: mum's, {full.bf}, {national-id:#### ##### #}
A: We can deliver to {street}?
U: No she's at {clinic} now. Ward nurse is {first.c}
A: Script {account:????-????-????} sent over.
== in
U: upload of prescription fails
A: Please type patient, doctor and order number.
U: {full.a}, Dr {full.b}, order {account:PH########}
A: Delivery address?
U: {whole}, call {phone}
A: UPI payment from {email.a} received.
== nz
U: wrong label! It says {full.b} and I'm {full.a}
A: Please don't take any. NHI?
U: {national-id:@@@####}
A: I'm sending {first.g} with the right one to {whole}.
U: and what about {first.b}'s? has it their birthday {bd.b} on
== ie
U: travel vaccines for two, {full.a} and {full.b}
A: Dates of birth?
U: {bd.a} & {bd.b}
A: Contact?
U: {phone}; GP is Dr {full.c}
A: Booked {account:VX-####}, {money} each.
`,
);

const school = readSituations(
  'school',
  `
== gb
U: {first.b} wont be in today, temperature
A: Thank you. Surname and class?
U: {last.b}, 4{_:@}. I'm {first.a}, mum
A: Is his brother {first.c} coming?
U: yes with {full.d}, our childminder
A: Her number for the register?
U: {phone}
== us
U: my student portal is locked
A: What is your student ID?
U: {account:S########} or maybe {account:@#######}
A: The first. Name and birthday?
U: {full.a} {bd.a}
A: Temporary password: {pw}. Advisor is Prof. {last.b}.
U: and the vpn? user {account:^^^####}
A: Same password.
== in
U: TC for my ward
A: Name, class and admission no. please
U: {full.b}, VII-B, {account:ADM/####/###}
A: Parent?
U: {full.a}, {phone}
A: New school?
U: {school}. DOB in your record is wrong, correct one {bdchild.b}
== au
U: who can pick up {first.b} on Friday? I put three people
A: I see {full.c}, {full.d} and {full.e}.
U: take {first.d} off PLEASE, court order {account:BRC####/2024}
A: Removed. May I confirm you're {full.a} with email {email.a}?
U: yep
A: A new pick-up password?
U: {answer}
== ie
U: Transcript needed for Erasmus
A: Student number?
U: {account:########}, {full.a}
A: Where should we send it?
U: {email.c}, she's {full.c} at {school}
A: And degree conferred in the name {full.x}?
U: my deadname, please only {full.a}
== za
U: school fees: paid with ref {account:SF#####} by {full.b}
A: For which learner?
U: {full.c}, grade 6, ID {nid.c}
A: It went in from account {account:##########}.
U: that's granny's. Can the statement go to {email.a}
== sg
U: CCA form resubmit
Student: {full.b}
Class: 3E{_:#}
NRIC/BC: {national-id:T#######@}
Parent: {full.a}
HP: {phone}
A: Received. Coach?
U: Mr {last.c} from {club}
== us
U: I tutor {first.b} and the library lent us a Chromebook
A: Asset tag?
U: {account:CB-####}, serial {account:5CD#######}
A: Which student is it checked out to?
U: {full.b}, but the login shows {account:^^^^^^##} and mine is {account:^^^^^^###}
A: His teacher {full.c} can reset it to {secret:^^^^##}.
== ca
U: Bonjour/hello. Daycare waitlist?
A: Child's name and date of birth?
U: {full.b}, {bdchild.b}
A: Parents?
U: {full.a} ({phone}) and {full.c} ({phone})
A: Subsidy number if any?
U: {account:SUB-#####}. we live at {whole}
`,
);

const dating = readSituations(
  'dating',
  `
== en
U: someone is using my pics
A: Please send the profile link.
U: {profile.x}
A: And yours?
U: {profile.a}. The fake calls herself {first.b}, says she works for {firm}
A: Removed. Is {handle.a} your user name?
U: yes. can you tell {first.c}, who got scammed?
== us
U: cant log in, phone changed
A: What was the old number?
U: {phone}, new {phone}
A: And your birthday on the profile?
U: i lied there lol, says {bd.x}, real is {bd.a}
A: Got it. Code: {secret:######}.
== gb
U: report: date turned nasty
A: I'm sorry. Are you safe? Do you know their name?
U: he said {full.bm}, {handle.b} on here. Drives {plate.b}
A: Has he your address?
U: yes {addr}. And my job ({firm}). Police ref {account:CR/#####/##}
A: He's banned. You can reach {first.g} from safety any time.
== in
U: Matrimony profile edit
A: Sure. Profile ID?
U: {account:M########}
A: What to change?
U: name {full.a}, working at {firm} (earlier {firm}), dob {bd.a}, father {full.bm}
A: Contact visible to premium members: {phone}. OK?
U: put my sister {first.cf}'s {phone}
== au
U: want a refund for premium, i met someone ({first.b} if you're reading this xx)
A: Ha, congratulations. Receipt?
U: {account:GPA.####-####-####-#####}
A: Card?
U: {card.x/mask}
A: Email on the account?
U: {email.a}
== ie
U: delete everything you have about me. GDPR
A: Certainly. Which account?
U: {email.a} or {handle.a}, {full.a}
A: I also see logins from {ip} and {ip}.
U: second one's my ex {first.b}. remove
A: Request {account:DSR-####} confirmed.
`,
);

const charity = readSituations(
  'charity',
  `
== gb
U: I'd like to stop my monthly gift, I've retired
A: Of course, and thank you. Supporter number?
U: {account:SUP######}. {full.a}
A: From which bank?
U: sort code {account:##-##-##}, {account:########}
A: Stopped. Would you like a Gift Aid letter at {whole}?
U: Send it to my daughter {full.b}, {email.b}
== us
U: tribute donation for my late uncle {full.bm}
A: We're honored. Who should get the card?
U: His widow {full.cf}, {whole}
A: And your gift?
U: {money}, card {card.c}, {_:0&/2&}, cvv {secret:###}
A: Please never type the CVV here, but thank you, {first.a}.
== ie
U: volunteer sign up
A: Great! Name, DOB, mobile, and vetting number if you have one?
U: {full.a}, {bd.a}, {phone}, {account:NVB######}
A: Referee?
U: {full.b} from {club}. and {full.c}, {school}
A: Coordinator {first.g} will ring.
== za
U: we run a soup kitchen and need food parcels
A: What is the organisation and who is in charge?
U: {club} hosts it. Me, {full.a}, with {full.b}
A: Delivery address?
U: {whole}. Gate {secret:####}
A: NPO number?
U: {account:###-### NPO}
== nz
U: ~(sponsor|I sponsor) a kid, letter came back
A: Whose letter, please?
U: child ID {account:NP-######}. I'm {full.a}, supporter {account:#######}
A: It had an old address.
U: new one {whole}. and email {email.a}
A: Thanks! Field officer {full.g} will forward it.
`,
);

const museum = readSituations(
  'museum',
  `
== en
U: School visit booking
A: Lovely! Which school and who's the lead teacher?
U: {school}; {full.a}; mobile on the day {phone}
A: And a second adult?
U: {full.b}. One pupil, {first.c}, uses a wheelchair
A: Booking {account:EDU-####}. Coach registration?
U: {plate}
== us
U: lost my membership card
A: No worries. Name or member number?
U: {full.a}, {account:MB#####}; also {first.b} on the family plan
A: Mailing address?
U: {whole}
A: Digital card link: {reset}
== gb
U: I want to donate my grandfather's letters
A: How kind. What was his name?
U: {full.bm}, born {bd.bm}, served on the railways. I'm {full.a}
A: How might the curator, {full.c}, contact you?
U: {email.a}, {phone}
A: Offer no. {account:ACQ.####.##}.
== ie
U: found a purse in the gallery yesterday
A: Thank you! Is there a name inside?
U: library card of {full.b}, {public}, no. {account:D###########}
A: And who found it?
U: {full.a}. I handed it to a guard, {first.c}
`,
);

export const people = [...clinic, ...pharmacy, ...school, ...dating, ...charity, ...museum];
