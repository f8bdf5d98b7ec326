// English situations at a bank, a card issuer, an insurer and a tax office.
import { readSituations } from './template.ts';

const bank = readSituations(
  'bank',
  `
== gb
U: ~(Hi there|Morning|Hello)~(,| -) I need a standing order moved from my current account to my joint one
A: Happy to help. Could I take the sort code and account number you'd like it to leave from?
U: {account:##-##-##}, {account:########}
A: And the joint one?
U: {account:##-##-##} and then {account:########}. It's in my name and {full.bm}'s
A: Thank you. And who am I speaking with?
U: {full.a}, born {bd.a}
A: All done, ~(Mr|Ms|Mx) {last.a}. It starts on {date}.
== us
U: wire hasnt shown up. sent from my account {account:#########} tuesday
A: I can trace that. What is the beneficiary's name and bank?
U: {full.bf}, her acct is {account:##########}, swift {account:CHASUS&&}
A: One moment. I see a hold because the name on file reads {full.cf}.
U: thats her maiden name lol. {first.bf} married last yr
A: Understood. For the release I need the last four of your SSN.
U: {national-id:####}
== ie
U: My mother, {full.mf}, passed away on {date} and I am the executor. What do you need from me?
A: I am very sorry for your loss. A death certificate, the grant of probate, and her details please.
U: Her date of birth was {bd.mf}, her PPS was {nid.mf} and she lived at {whole}. The account: {iban}
A: And your own name and a number where my colleague {first.g} can reach you?
U: {full.a}. {phone} after 6 is best. The solicitor is {firm}.
A: I have opened a bereavement case, {account:BRV-#######}.
== en
U: Locked out of online banking again
A: Sorry about that. What username are you entering?
U: {handle.a}
A: Thanks. I've sent a one-time code to your registered phone. Please read it to me only if you requested this.
U: I did. ~(It says|It's|code) {secret:######}
A: Verified. Your temporary passcode is {secret:@#@#@#}, change it at first login.
U: works. the new one is {pw} just so you have it
A: Please never share that with us, {first.a}, we don't need it. Do change it again.
== in
U: Please update nominee in my savings a/c {account:###########}
A: Sure sir. Kindly share nominee details in the format: name, relation, DOB.
U: {full.bf}, daughter, {bdchild.bf}
A: And for verification, your registered mobile and PAN?
U: {phone} / {nid1.p}
A: Thank you {first.a} ji. Request {account:SR########} is raised.
U: also branch IFSC pls
A: It is {account:HDFC000####}.
== gb
U: I've just realised I put my PIN on a sticky note in my wallet and the wallet's gone
A: Let's stop everything straight away. Which card was in it?
U: The debit one, long number {card.c}
A: Stopped. Any others?
U: a credit card, ends {card:####}. and my driving licence, {national-id:@@@@@7##&##@@9@@}
A: Both cards are now blocked. Where should new ones go?
U: {whole}. Not my old place at {street} please!
A: Of course. And can you tell me the PIN isn't used anywhere else?
U: er, {secret:####} is also my phone unlock. changing it now
== za
U: Dis {full.a} hier, ~(sorry I'll|let me) switch to English. I want to add my wife as a signatory
A: No problem at all. Her full name and ID number?
U: {full.bf}, {nid.b}
A: And the account?
U: Cheque account {account:##########}, branch code {account:######}
A: Thank you. Both of you will need to visit with proof of residence.
U: Proof shows {whole}, is that ok even if {first.bf} is still on her parents' bill?
A: An affidavit will do. Ask for {first.g} at the desk.
== us
U: Voice message transcript: hi this is {full.af/low} my account number is {account.k/say:########} um I think somebody opened a checking account in my name
A: (agent note) Called back on {phone}. Caller verified DOB {bd.af} and {nidname.s} {nid.s}. Fraudulent account {account:########}. Address on application {whole} is not hers.
U: second message: also my husband {first.bm} got a letter too, he works at {firm}, that is where they sent it
A: (agent note) Escalated to {full.g}, fraud ops. Case {account:FR-####-##}.
== sg
U: Paynow went to wrong person leh. I typed {phone.x/typo} instead of {phone.x}
A: I see. What is the name shown on the transfer?
U: It shows {full.b}. Mine should go to {full.c}, my landlord
A: Could you give me your NRIC and the reference?
U: {nid.a}, ref {account:PN##########}
A: Thanks ~(Mr|Ms) {last.a}... may I confirm the surname?
U: yes {last.a}
== en
U: My payee list shows someone called {full.b}. I never added that
A: When was the last login you recognise?
U: Sunday. Then there's one from {ip} which isn't me
A: I can see that session, from a device called {device.b}. I have ended it.
U: And the money? £ or whatever, {money} is gone to {iban}
A: We have asked for it back. Please choose a new password, and a new memorable word too.
U: old word was {answer}. can I keep it
A: No, pick another please.
== nz
U: Kia ora, just bought a house so new address: {whole}
A: Congratulations! Which accounts shall I update?
U: all, but mainly {account:##-####-#######-##}
A: Done. And shall I update it for the joint holder, {full.b}?
U: ~(yep|yes pls) and add {first.b}'s cell {phone} while you're there
A: All set. Anything else, {first.a}?
U: {first.b} says her work moved too, now at {firm}, payroll will ask you
== au
U: Trying to set up a mortgage offset. Broker is {full.b} from {firm}
A: Thanks. What is the loan number?
U: {account:LN##-######}
A: And to identify you: date of birth and TFN if you're comfortable.
U: {bd.a}; {nid1.t}. name {full.a}
A: Great. BSB {account:###-###}, offset account {account:## ### ####} is now linked.
== gb
U: Dear Sir or Madam,
I write on behalf of {club}, of which I am treasurer. Our mandate needs amending as {full.b} has stepped down and {full.c} takes over.
Account {account:########}, sort code {account:##-##-##}.
Yours faithfully,
{full.a}
{street}
{email.a}
A: Dear ~(Mr|Mrs|Ms) {last.a}, thank you. We need specimen signatures of both signatories and the date of birth of ~(the new one|your new signatory).
U: ~(It is|He says it is|That would be) {bd.c}.
== ca
U: the atm ate my card at the {town} branch
A: Sorry! Do you have any part of the card number?
U: starts {card:4### ##} and thats all i remember
A: That's fine. Your client card can be found by phone number too.
U: {phone}
A: Got it, {full.a}. A new one goes out to {whole}. Is that current?
U: yes. put attn {first.b}, he picks up the mail
== en
U: What's the BIC for my account? My boss needs it for salary
A: It's {account:@@@@IE2D}. Who is your employer, so I can add the salary marker?
U: {firm}, and before that {firm}
A: Thanks. Do you want me to text it to you?
U: to my partner please, {phone}, her name's {first.bf}
A: I can only send to the account holder, sorry.
`,
);

const issuer = readSituations(
  'card-issuer',
  `
== us
U: Disputing a charge of {money} at some gas station in {town}
A: Which card was it made with?
U: {card.c/mask}
A: Name as on the card?
U: {full.a/up}
A: And did anyone else have access, for example an authorized user?
U: My son {first.bm} is one, his ends in {card:####}, but he was at {school} all day
A: Understood. Dispute {account:D-#########} is filed.
== gb
U: new card wont activate. app asks for the 3 digits on the back - {secret:###} - and says wrong
A: Please don't send those digits here. Are you typing the long number correctly?
U: {card.c}
A: I'd ask you not to type that either, but I see the problem: this is your husband's card, {full.bm}.
U: oh no. ~(mine must be in|I've got) his envelope then. ours look identical
A: His CVV would be different, so yes. Yours ends {card:####}.
== in
U: credit card pin not generated
A: May I know the card's last 4 digits and expiry?
U: {card:####}, {_:0&/2&}
A: OTP sent to your registered mobile. Please enter on the page, not here.
U: it is {secret:######} i already put
A: Sir, please enter it on the page only. Is your date of birth {bd.a}?
U: yes. name {full.a}, mother's maiden name {maiden}, you always ask
A: Thank you {first.a} sir, PIN is set.
== en
U: ok so which details do you want
A: The full card number first.
U: {card.c/h1}
U: {card.c/h2}
A: Thanks, and the name of the person who gave you the card?
U: got it from {full.b} at your {town} desk
A: It's a prepaid one. Balance {money}. For a PIN reminder I need the answer you set for "first pet".
U: {answer}
A: PIN is {secret:####}.
== au
U: Flatmate used my card without asking, what now
A: Do you know which transactions?
U: Yeah, copy paste from the app:
{date}  {_:#}x COFFEE  {money}  card {card.k:####}
{date}  TAXI  {money}  card {card.k}
A: Both were contactless. Could you give the flatmate's name for the statement?
U: {full.b}. He's on the lease with me at {addr}
A: And a contact for you, {first.a}?
U: {email.a} ~(or|/) {phone}
== us
U: Need to add authorized user
A: Sure! Please fill in:
Name:
DOB:
SSN:
Address (if different):
U: Name: {full.b}
DOB: {bd.b}
SSN: {national-id:5##-&#-####}
Address (if different): {whole}
A: Thank you. What's your own security word?
U: {answer}
A: Perfect. Card number for {first.b} will be sent separately from yours, {card.c/mask}.
== gb
U: The letter calls me {full.x} but my name is {full.a}
A: Apologies. Which account is the letter about?
U: Ref {account:CC/######/@}, card {card.m:5### **** **** ####}
A: I have corrected it. Was the address right?
U: postcode wrong, it's {postcode.p/typo}... sorry, {postcode.p}
A: Updated, and I've noted your preferred name {first.a}.
== ie
U: lost my purse on the bus with three cards in it
A: Oh no. Are all three from us?
U: two. One ends in {card:####} the other {card:####}
A: Blocked both. Which name and address shall we print?
U: {full.a}, {whole}
A: Was there anything else in it with your details?
U: My work badge from {public}, number {account:E#####}. And my mam's medical card, {first.mf} {last.a}
A: Do ring them too. Your case is {account:LST-#####}.
`,
);

const insurer = readSituations(
  'insurer',
  String.raw`
== gb
U: Someone drove into the back of me on the A{_:##}. What do I do?
A: Are you safe? ... Good. Your policy number and registration please.
U: Policy {account:MP/#######}. Reg {plate.a}
A: And the other driver?
U: {full.b}, insured with some other lot, reg {plate.b}, phone {phone}
A: Any witnesses?
U: A lorry driver called {first.c} from {firm}, he wrote his number on a receipt, {phone}
A: Thanks, {first.a}. Claim {account:CLM#######} is open.
== us
U: I'd like to add a child to my health plan
A: Of course! Member ID and the child's information, please.
U: member id {account:XQ&########}. She is {full.bf}, born {bdchild.bf}, adopted, no SSN yet
A: Who is the pediatrician?
U: Dr. {full.c} at {clinic}
A: Added. Your spouse {full.dm} is still covered too, is that right?
U: No!! We divorced. Take {first.dm} off, his ID was {account:XQ&########}
== en
U: water came through the ceiling. neighbours upstairs
A: I'm sorry. Can you confirm the insured address?
U: {whole}
A: And what is the neighbour called?
U: {full.b}, and the management company is {estate}
A: Policy?
U: no idea. try my email {email.a} or birthday {bd.a}
A: Found: {account:HH-########}. An assessor, {full.g}, will visit on {date}.
U: door code is {secret:#*###\#} and theres no bell
== au
U: my dad's funeral cover. He's {full.am}, dob {bd.am}
A: Thank you. And are you the beneficiary?
U: One of three. Me ({full.b}), {full.c} and {full.d}
A: Could you send us the account the benefit should go to?
U: BSB {account:###-###} acc {account:#########}, it's {first.c}'s
A: The claim number is {account:LF######}. The doctor who signed?
U: Dr {last.e} from {clinic}
== ie
U: Renewal came in way too dear. {money}!
A: Let me look. Can I have your policy or reg?
U: {plate}
A: I see two named drivers, {full.b} and {full.c}.
U: {first.c} can come off, she moved to {town} and drives a company car from {firm}
A: That brings it down. Her licence number {national-id:### ### ###} will be removed as well.
U: grand. And put me down for {postcode}, we moved
== in
U: mediclaim rejected, why
A: Please share the claim ID, patient name and hospital.
U: Claim {account:CL/##/######}
patient {full.a}
hospital {clinic}
A: The discharge summary mentions "{full.x}" whereas the policy has "{full.a}".
U: {first.a}'s father's name was added by mistake. Policy {account:P/######/##/####/######}
A: Kindly upload Aadhaar, number ending {national-id:####}, and a letter from Dr {last.d}.
== sg
U: Travel claim. Bag delayed 2 days
A: May I have the certificate number and passport number?
U: cert {account:TG-######-##}, passport {national-id:K#######@}
A: Full name as in passport?
U: {full.a/up}
A: Which bank account for the payout?
U: DBS {account:###-#####-#}
A: And a mail for the advice?
U: {email.a}
== gb
U: I was told to quote {account.k:TPI-####-##}
A: Thanks - that's a third-party injury case. Are you {full.a} or the representative?
U: Representative. {full.b}, {firm}, our ref {account:@@#/####.#}
A: I can only speak about it with consent. Is there a signed form?
U: Signed on {date}. My client's details: born {bd.a}, NI {nid1.n}, treated at {clinic} by Mr {last.c}
A: Received. Our handler {first.g} takes it from here.
== us
U: Can my roommate be on my renters policy? he's {full.b}
A: Yes, as an additional insured. His birth date?
U: {bdm.b}... {bdy.b}
A: And the property?
U: {whole}. Gate code {secret:#####} if you send the inspector
A: Noted on {account:RN#######}. Does {first.b} have any pets?
U: an iguana
== za
U: Car was hijacked this morning in {town}
A: Thank goodness you're able to contact us. Are you hurt?
U: shaken. policy {account:#########} vehicle {plate} VIN {vin}
A: SAPS case number?
U: {account:CAS ###/&/2025}, officer was Sgt {last.c}
A: Tracker unit?
U: {account:TRK-########}. My name's {full.a}, ID {nid.a}, call my sister {first.bf} on {phone}, they took my phone
A: Recovery team dispatched.
`,
);

const tax = readSituations(
  'tax-office',
  `
== gb
U: i think ive been put on emergency tax
A: I can check. National Insurance number?
U: {nid1.n}
A: Employer?
U: {firm}, since {date}. before: {firm}
A: And your full name with date of birth?
U: {full.a}, {bd.a}
A: Your code will change next month, {first.a}. UTR is {national-id:##########} if you ever need it.
== us
U: Where's my refund? Filed jointly
A: Please provide both filers' names and SSNs.
U: {full.a} {national-id:###-&#-####} and {full.b} {national-id:###-&#-####}
A: There is a mismatch in the address.
U: We were at {whole} when we filed. Now we're at {whole}
A: Updated. And direct deposit?
U: routing {account:#########} account {account:############}
== au
U: Received a letter saying my {nidname.t} is linked to a business I never heard of
A: That is concerning. Which business is named?
U: {firm}, ABN {national-id:## ### ### ###}
A: And your details?
U: TFN {nid1.b}, {full.a}, {bd.a}, {addr}
A: I'll pass it to {first.g} in identity support, reference {account:1-#######}.
== in
U: Form 16 shows wrong name of employee. {full.x} in place of {full.a}
A: Which is the deductor?
U: {firm}, TAN {national-id:MUM@#####@}
A: Your PAN, please.
U: {national-id:@@@P@####@}
A: Assessment year ok. Registered e-mail?
U: {email.a}. And my CA is {full.b}, {firm}, he files for me
A: The grievance number is {account:ITBA/########}.
== ie
U: Trying to claim tax credits for my son in college
A: Grand. His name, PPS and college please.
U: {full.bm}, {nid.b}, {school}
A: Your own PPS?
U: {nid.a}
A: Thanks {first.a}. Refund goes to {iban}, still right?
U: ~(no I closed it|that's closed now), use {iban}
== ca
U: T4 from {firm} never arrived
A: I can look at what they filed. Your SIN and birth date?
U: {nid.s}, {bd.a}
A: They sent it to {whole}.
U: that's my ex {first.b}'s house. i'm {full.a}, living at {whole} since {_:2024}
A: Changed. Access code for your online account: {secret:????????}
== nz
U: Student loan repayments still coming out though I've paid it off?
A: Let me check, what's your IRD number?
U: {nid1.i/typo} - hang on, wrong one. {nid1.i}
A: And your name and employer?
U: {full.a}. {school}, I'm a teacher aide there
A: I'll write to their payroll contact, {full.b}, today.
`,
);

export const money = [...bank, ...issuer, ...insurer, ...tax];
