// English situations at an airline, a railway, a hotel, a car rental and a garage.
import { readSituations } from './template.ts';

const airline = readSituations(
  'airline',
  `
== en
U: name misspelled on ticket
A: Booking reference, and how should it read?
U: {account:??????}. should be {full.a/up}, no middle name
A: And the other passengers?
U: {full.b}, {full.c} and the baby {first.d}
A: Corrected. E-ticket {account:176-##########}.
== us
U: I left my laptop on flight 1482 seat 22C this morning
A: Sorry! Describe it and give me a contact please.
U: Silver, sticker of {school}, login shows {full.a}. Serial {account:C02@####@@@}
A: Phone or mail?
U: {phone}, {email.a}
A: Lost item ID {account:LF-######}. Any lock on it?
U: yes, PIN {secret:######} if they need to verify it's mine
== gb
U: API form won't take my passport
A: Let me enter it. Number, expiry, nationality, date of birth?
U: {national-id:#########}, {date}, British, {bd.a}
A: Surname and given names as printed?
U: {inv.a}
A: Saved to {account:??????}. Does anyone else travel?
U: my partner {full.b}, passport {national-id:#########}, born {bd.b}
== in
U: Wheelchair for my mother in law
A: Sure. PNR and her name?
U: {account:??????} {full.bf}
A: Age?
U: dob {bd.bf}. She travels alone, my brother {first.cm} drops her and {first.d} picks up
A: A contact at the destination?
U: {phone}. And her doctor is Dr {last.e}, {clinic}
== sg
U: miles not credited for SQ 322
A: Membership number?
U: {account:88########}. ticket {account:618-##########}
A: The booking name was {full.x}, your profile is {full.a}.
U: I got married, old name. proof is my passport {national-id:K#######@}
A: Done. Please set a new 6-digit PIN.
U: can be {secret:######}?
A: Please don't tell me, set it online.
== au
U: bag went to Perth. I'm in Sydney
A: Tag number from the receipt?
U: {account:QF######}
A: Delivery address and a name?
U: {full.a} at the hotel... {street}. Room under my boss {full.b}, {firm}
A: When it arrives we'll call.
U: {phone}
== ie
U: Gate agent told me to ask here about compensation for EI 154
A: Right so. Booking and passenger names?
U: {account:??????}: {full.a}, {full.b}, {full.c}
A: Which account should we pay?
U: {iban}, holder {first.a} {last.a}
A: Claim {account:EU-#######}, signed {first.g}.
`,
);

const rail = readSituations(
  'rail',
  `
== gb
U: railcard photo rejected
A: Can you give me your railcard number?
U: {account:AR ######## ##}... or do you mean the long one, {account:0#########}
A: The first. Name and birth date on it?
U: {full.a}, {bd.a}
A: Approved now. Your renewal code is {secret:@@@@-####}.
== in
U: TDR filed but no refund
A: Please share PNR and TDR number.
U: PNR {account:##########} tdr {account:1000########}
A: Passengers?
U: {full.a} (born {bdy.a}), {full.b}, {full.c}
A: Account for refund?
U: {account:##############}, IFSC {account:SBIN00#####}
== us
U: penalty letter for riding w/o ticket. That wasnt me
A: What does it say?
U: "Citation {account:T######}: {full.a}, {whole}, DOB {bd.a}"
A: Was any ID shown to the conductor?
U: my stolen license, {national-id:D#######}. police report {account:##-######}, officer {last.b}
A: Thank you, I'll forward this to {first.g}.
== gb
U: umbrella & folder left on the {time} to {town}
A: What was in the folder?
U: Papers from {firm} re {full.b}, her payslip and NI {national-id:JH ## ## ## A}
A: And yours?
U: {full.a}, {email.a}
A: Ref {account:LP-#####}. If found, post to?
U: {whole}
== en
U: voice-to-text: yes hello the season ticket is number {account/say:######} and the name is {full.a/low}
A: Thank you. And the date of birth?
U: {bdw.a}
A: The gate reader is blocked since the photo card {account:PC####} belongs to {full.b}.
U: oh that is my sister we swapped them by mistake
`,
);

const hotel = readSituations(
  'hotel',
  `
== en
U: we cant get into the apartment
A: Sorry! Which booking is it?
U: {account:HB-########}, {last.a}
A: Enter {secret:####} at the street door, then the key box is {secret:####}.
U: street door ok. key box not
A: Ah, that was {full.b}'s code. Yours is {secret:####}.
== us
U: I need the folio for my stay, mailed to my employer
A: Glad to. Confirmation number and employer?
U: {account:########} / {firm}
A: To whose attention?
U: {full.b}, {whole}
A: And charged to the card ending {card:####}, correct, ~(Mr|Ms) {last.a}?
U: no that's personal. the company Amex {card.x}
== gb
U: Hello, our wedding block is under {last.a}-{last.b}
A: Congratulations! Who is the coordinator?
U: {full.c} of {firm}; {email.c}
A: Got it, block {account:WED####}. Any changes?
U: Room for {full.d} to be on ground floor, and {first.e} can't come after all
A: Done. A parking permit needs a registration.
U: {plate}, {plate}
== za
U: Hi can u pls confirm my lodge booking
A: Name?
U: {full.a} 2 adults 2 kids
A: I have {account:LDG####}. ID numbers of adults for the park gate?
U: {nid.a} and {nid.b}, she's {full.b}
A: Vehicle?
U: {plate}
== in
U: check-in form ke liye details
A: Please send name, ID, address, mobile of each guest.
U: 1. {full.a}, {nid.a}, {whole}, {phone}
2. {full.b}, {nid.b}, same address
A: Thank you. Coming from / employer?
U: {town}, both at {firm}
A: Wi-fi for your room: user {account:RM####}, password {secret:^^^^####}.
== sg
U: late check out can?
A: May I have your room's surname and membership?
U: {last.a}, {account:9&#######}
A: Extended to {time}. Shall I send the bill to {email.a}?
U: to {email.b} better, my secretary {first.b}
A: Noted. The safe was left locked; do you recall the code?
U: {secret:####}
== au
U: someone else's stuff is in my profile?? says birthday {bdm.b} and lives in {postcode}
A: It seems merged with another guest. What's your full name?
U: {full.a}
A: And the profile shows?
U: {full.b}, {email.b}, passport {national-id:@########}. i shouldn't be seeing this
A: Split now. Yours is {account:GP#######}.
`,
);

const rental = readSituations(
  'car-rental',
  `
== us
U: charged for toll i never drove
A: Sorry about that. Agreement number and plate?
U: RA {account:#########}, plate was {plate}
A: Who was driving?
U: Me, {full.a}. Also {full.b} was listed, license {national-id:@#######}
A: Toll record shows {plate}. That's a different car. Refund to {card/mask}.
== gb
U: need to add second driver before friday
A: Sure. Full name, DOB, licence number?
U: {full.b}. {bd.b}. {national-id:@@@@@9##&##@@9@@}
A: And your booking?
U: {account:##########GB#}
A: Thanks. Does {first.b} live with you?
U: no, {whole}
== ie
U: the card machine at the desk kept my pre auth, {money}
A: What card, please?
U: ~(visa|mastercard) {card.c/mask}, it was {full.a}'s, my name's {full.b}
A: The contract, {account:DUB######}, is in whose name?
U: {firm}
A: Then the release goes to {email.a}.
== en
U: scratch on return. wasnt us
A: Could you tell me who took the car back?
U: My colleague {full.b}. The lot guy {first.c} signed it off
A: Which registration?
U: {plate}
A: I see it, {account:DMG-#####}. Statement to {email.b}?
U: cc me {email.a} and our fleet manager {full.d}, {firm}
== au
U: keys in drop box but i forgot which code. was it {secret:####} or {secret:####}
A: The second. All good, {first.a}. Anything left in the car?
U: my phone!! imei {imei}, number {phone}
A: Rental {account:R#######}, I'll radio {first.g}.
`,
);

const garage = readSituations(
  'garage',
  `
== gb
U: is it ready
A: Which vehicle is it please?
U: the golf. {plate}
A: {first.g} is just finishing. Shall we ring you on {phone}?
U: ring the wife {first.bf} {phone}
A: Will do. Invoice {account:J#####} is {money}.
U: key through the letterbox at {street} if shes out
== us
U: recall notice for VIN {vin}
A: Yes, airbag. Who is the owner?
U: {full.a}, bought from {full.b} in {town}
A: Address on title?
U: still his, {whole}. mine is {whole}
A: Appointment {account:SA-####} on {date}.
== in
U: Bike service pickup chahiye
A: Reg. number and pickup location?
U: {plate}; {whole}
A: Owner?
U: RC in name of {full.b}, my father. I am {full.a}
A: Policy for cashless?
U: {account:####/########/##}
A: Mechanic {first.g} will call {phone}.
== za
U: my immobiliser fob died
A: We can code a new one. Chassis number?
U: {vin}, engine {account:@@@######}
A: And the dealer pin?
U: sticker says {secret:#####}. registered to {full.a}, ID {nid.a}
A: Bring it to {first.g} please.
== ie
U: NCT fail sheet attached: "Owner {full.a}, {whole}, reg {plate}"
A: Thanks, brakes and one headlamp. Whose name for the booking?
U: {first.b}'s. he'll drop it in, works beside ye in {firm}
A: Job card {account:JC-####}. A number for {first.b}?
U: {phone}
`,
);

export const travel = [...airline, ...rail, ...hotel, ...rental, ...garage];
