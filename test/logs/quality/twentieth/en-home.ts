// English situations at a telecoms firm, an energy and a water supplier, a landlord and a council.
import { readSituations } from './template.ts';

const telecoms = readSituations(
  'telecoms',
  String.raw`
== gb
U: internet has been dead since last night
A: Let me run a test. What's the landline or account number?
U: {phone} / {account:GB########}
A: I see your router, {mac.r}, last online at {time} on {ip}.
U: lights are red
A: Please hold the reset pin ten seconds. Afterwards the Wi-Fi key is the one on the sticker.
U: {secret:^^#^^##^^#}? worked. cheers, {first.a}
A: And whose name is the account in? I have {full.a}.
U: correct
== us
U: I want to port my number out
A: I can help. Number, account number and transfer PIN?
U: {phone}, acct {account:#########}, pin {secret:####}
A: It asks for the account holder's SSN, last four.
U: {national-id:####}. holder is my ex {full.b}
A: Then {first.b} has to request it, I'm afraid.
U: she can't, she's at {clinic} in a coma. I have power of attorney, {full.a}
== in
U: SIM swap request was not by me!!
A: Please tell me the mobile number and name.
U: {phone}, {full.a}
A: Request came from our store with an ID ending {national-id:####} in name of {full.b}.
U: dont know him. stop it. my aadhaar is {national-id:#### #### ####}
A: Stopped. New SIM number {account:8991##############}. Set a SIM lock.
U: i set {secret:####}
== en
U: which devices are on my network
A: From here I see these:
{device.a}  {mac}  {ip}
{device.b}  {mac}  {ip}
(unknown)  {mac.u}  {ip}
U: first is mine, second is {first.b}'s. the third??
A: Shall I block {mac.u}?
U: yes. and change the wifi password from {pw} to {pw}
A: Done, {first.a}. Admin login of the router stays {secret:^^^##^^#}.
== au
U: Technician no show again
A: I'm sorry. Your ticket?
U: {account:INC############}
A: {first.g} was assigned and says he rang the bell at {street}.
U: We're {street}. Same number, wrong road. Name is {full.a}
A: Rebooked for {date}. Any access code?
U: intercom {secret:###}, ask for {first.b}
== ie
U: got a bill for a phone i never bought
A: I'll look. Bill number and name, please?
U: {account:B-##########}, {full.a}
A: The handset was delivered to {whole}. IMEI {imei}.
U: that's the house of my former lodger {full.b}
A: And the payment is from {iban}, is that you?
U: yes thats mine!
== sg
U: my static ip stopped working
A: May I know the static IP and your customer ID?
U: {ip}, {account:C#######}
A: Gateway sees MAC {mac} instead of {mac}.
U: i changed firewall. contact {full.b} our IT at {firm}
A: His number?
U: {phone}, {email.b}
== za
U: fibre install pls, here my form
Name & surname: {full.a}
ID: {nid.a}
Unit: {flat}
Complex access: {secret:####\#}
Cell: {phone}
Alt contact: {full.b} {phone}
A: Thank you {first.a}. Which bank for debit order?
U: {account:##########} branch {account:######}
A: Order {account:FTTH#####} logged.
== us
U: hey my voicemail keeps asking for a passcode
A: I can reset it. What number?
U: {phone}. it used to be {secret:####}
A: Temporary: {secret:####}. And for security, your account's secret question is "favorite teacher".
U: {answer}
A: Thanks, {first.a}. You're set.
== ca
U: Copying log because your chat bot asked:
pppoe: auth fail user={account:^^^^^####}
wan mac {mac} old ip {ip} new ip none
dns {ip}
A: Thank you. I reset the PPPoE password to {secret:????????}.
U: My husband {first.bm} will type it in, he is at {whole}, I'm at work
A: Good. Ticket {account:T-#######} stays open until he confirms.
U: his cell {phone}. I am {full.a} btw
== gb
U: Move home please. From {whole} to {whole}
A: Great, when?
U: {date}
A: Who will be at the new place?
U: {first.b}, my brother. or {full.c}, landlady
A: And I'll keep {phone} for texts?
U: y. acc {account:##########}
`,
);

const energy = readSituations(
  'energy',
  `
== gb
U: smart meter reading zero, bill not zero!
A: Sorry! Meter serial and account number?
U: S/N {account:##@#######}, acc {account:A-########}
A: Is the supply address {whole}?
U: Yes
A: I have {full.a} and {full.b} as holders.
U: {first.b} moved out, take off. New flatmate {full.c}
A: I'll need {first.c}'s date of birth.
U: {bd.c}
== us
U: outage at our street, my mom is on oxygen
A: We'll prioritize. Her name and service address?
U: {full.af}, {whole}
A: Account?
U: {account:##-####-####}. Medical form was signed by Dr. {full.c}, {clinic}
A: Crew lead {first.g} will call {phone}.. is that right?
U: No use {phone}, I'm {first.b}, her son
== au
U: switching to you guys. what do u need
A: NMI, name, DOB, ID and address please.
U: NMI {account:63########}, {full.a}, {bd.a}, medicare {national-id:#### ##### #}, {whole}
A: And how would you like to pay?
U: direct debit BSB {account:###-###} acct {account:########} ({firm} expense acct)
A: Approved, {first.a}.
== ie
U: MPRN on the bill isn't ours
A: Could you read both?
U: ours {account:10#########}, bill {account:10#########}
A: The second one is {whole}, a {full.b}.
U: we're next door to {first.b}! {street}
A: Corrected. Refund to {iban}?
U: yeah that's fine. account name {full.a}
== za
U: prepaid token not loading
A: Send me the meter number and the token please.
U: meter {account:04#########}, token {secret:#### #### #### #### ####}
A: It was bought for meter {account:04#########}, registered to {full.b}.
U: eish thats my neighbour. can u reverse. {full.a} here, {phone}
== in
U: name change in electricity bill
A: Please provide consumer number and old and new names.
U: CA no {account:############}. old: {full.b} (expired), new: {full.a}
A: Property address?
U: {whole}
A: Aadhaar of new holder?
U: {national-id:&### #### ####}. I am his daughter, works in {firm}
== nz
U: Hi, EV charger app shows someone else's sessions, user {handle}
A: Odd! What's the charger's serial?
U: {account:EVC-####-@@}
A: And its network address?
U: {mac}, on {ip}
A: Reassigned to {full.a}. Set a new PIN now, the old one was {secret:####}.
== us
U: final bill should go to my new place after closing
A: What's the closing date and forwarding address?
U: {date}. {whole}
A: Who are the buyers?
U: {full.b} & {full.c}, agent {full.d} from {estate}
A: Account {account:##########} will close, ~(Mr.|Ms.) {last.a}.
`,
);

const water = readSituations(
  'water',
  `
== gb
U: theres a leak outside and its running down the whole road
A: Thank you for telling us. Where exactly?
U: {whole}
A: Your name and a phone number?
U: {full.a}, {phone}. my neighbour {first.b} has pictures, {email.b}
A: Logged as {account:LK######}.
== us
U: ~(ur|your) bill has a lien?? on MY house
A: I'll check. Parcel or account number?
U: {account:##-##-###-###}
A: It's under {full.b}, DOB {bd.b}.
U: previous owner. closed thru {firm} in {_:202#}
A: Please send the deed to {first.g}; reference {account:L-#####}. Your name?
U: {full.a}, {email.a}
== ie
U: Boil notice, does it include {postcode}?
A: It does, I'm afraid, until {date}.
U: My baby {first.b} is {_:#} months, and the creche, {school}, wasn't told
A: I'll have {first.g} ring them. Could I have your name for the log?
U: {full.a}
== za
U: municipal acc {account:##########} water cut but paid
A: Proof of payment reference?
U: {account:@@########}, from {full.b}, my tenant pays direct
A: Erf address?
U: {whole}
A: Reconnection by {first.g}. Meter {account:@@@####}.
== au
U: I manage strata for {_:&#} units, bills going to the wrong mob
A: Which scheme and who should get them?
U: {estate}, attention {full.a}, {email.a}
A: Currently: {full.b}, {whole}.
U: {first.b} left us in {date}. account {account:########}
A: Updated.
`,
);

const landlord = readSituations(
  'landlord',
  `
== gb
U: boiler died, baby in the house
A: So sorry. Which property?
U: {whole}
A: And the tenant name on file is?
U: {full.a}. also {full.b}
A: Engineer {first.g} can come at {time}. How does he get in?
U: key safe code {secret:####}, alarm {secret:####}
A: Job {account:REP-#####}.
== us
U: Application for 2BR. Here you go:
Applicant: {full.a}, DOB {bd.a}, SSN {national-id:###-&#-####}
Employer: {firm}
Previous landlord: {full.b}, {phone}
A: Thanks! Co-applicant?
U: Co-applicant: {full.c}, DOB {bd.c}, works at {school}
A: Portal login is {account:^^^^^##}, temp password {secret:@^^#^^#!}.
== sg
U: aircon drip. unit {flat}
A: Hello! Tenant's name please?
U: {full.a}, but my housemate {first.b} will be home
A: Contact of {first.b}?
U: {phone}. gate pin {secret:######}
A: Noted. Tenancy {account:TA-####}.
== en
U: I need a reference for my new landlord, {estate}
A: Sure. Which flat and from when?
U: {addr}, {date} until now
A: To whom shall we address it?
U: {full.b}, {email.b}. Please state my rent went from {iban} each month
A: Under the name {full.a}, contract {account:MV-######}. Done.
== au
U: Locked out. its raining
A: Oh dear! Name and address?
U: {full.a} {addr}
A: For security, your date of birth?
U: {bd.a}
A: The lockbox by the bins is {secret:####}. Please return the key; {first.g} will check.
== ie
U: noise complaint about {flat}
A: Can you tell us who lives there?
U: a {full.b} I think, plus two lads, {first.c} and {first.d}
A: And you are in?
U: {flat}, {full.a}
A: Complaint {account:NC-####} noted. The warden is {first.g}.
== za
U: lease renewal queries. I am {full.a} and my guarantor is {full.b}, {nid.b}
A: Thanks. Does {first.b} still work for {firm}?
U: no retired. use {full.c} from {firm}
A: ID of {first.c}?
U: {nid.c}
A: Deposit account is {account:#########}.
`,
);

const council = readSituations(
  'council',
  `
== gb
U: I moved in with my boyfriend and now council tax says we owe double
A: Let's sort it. Both names and the account reference?
U: {full.a} and {full.bm}, ref {account:########}, {whole}
A: When did ~(he|{first.bm}) become liable?
U: {date}
A: Your single person discount ended. Could you confirm a date of birth?
U: mine {bd.a}
== ie
U: Housing list query. Been on it since {_:201#}
A: Your application number and PPS?
U: {account:HA/#####/##} {nid.a}
A: Household members?
U: me {full.a}, my kids {first.b} ({bdchild.b}) and {first.c} ({bdchild.c})
A: Current address?
U: the family hub at {street}
== us
U: parking ticket {account:P########}. i wasnt even in town
A: What's the plate, and who's the registered owner?
U: {plate}, {full.a}
A: The officer's note: "driver identified as {full.b}".
U: {first.b} is my nephew. he borrowed it. send HIM the fine, {whole}
A: We need a signed form; your email?
U: {email.a}
== au
U: register my dog pls, microchip {account:9560###########}
A: Lovely. Owner's name, birth date and address?
U: {full.a}, {bd.a}, {whole}
A: A backup contact?
U: {full.b} my flatmate, {phone}
A: Tag {account:D####} is on its way.
== in
U: Birth certificate correction
A: Please share registration number and correction needed.
U: {account:B-####:##-#####}. Mother's name is {full.bf} not {full.cf}. Child {first.d} {last.a}, born {bdchild.d} at {clinic}
A: Father's name?
U: {full.am}, aadhaar {national-id:#### #### ####}
A: Visit ward office with Dr {last.e}'s letter.
== nz
U: Building consent {account:BC2#####}, want to change the builder
A: Who's the new one?
U: {full.b}, {firm}, licence {account:BP######}
A: Property?
U: {whole}
A: Owner?
U: {full.a} and family trust
== ca
U: Hello I filed a complaint in March, number {account:311-########}, still a pothole
A: I see it, reported by {full.b}. Are you the same person?
U: Her partner, {full.a}. {email.b} is hers, mine is {email.a}
A: I'll add you. Damage to your vehicle, plate?
U: {plate}. mechanic {first.c} at {firm} fixed it for {money}
`,
);

export const home = [...telecoms, ...energy, ...water, ...landlord, ...council];
