// English situations at an online shop, a marketplace and a parcel firm.
import { readSituations } from './template.ts';

const shop = readSituations(
  'online-shop',
  `
== gb
U: parcel says delivered but nothing here
A: ~(Sorry to hear that|That's not good)! What's the order number?
U: {account:###-#######}
A: It was signed for by "{first.c}". Is that someone in your household?
U: never heard of a {first.c}. theres only me and {first.b}
A: The driver's photo shows a blue door. Yours is {street}, correct?
U: ours is red. the blue one is the {last.d} family, three along
A: Thanks {first.a}. I'll ask depot to collect it.
== us
U: Which email did I use?? I have like four
A: I can try each. Go ahead.
U: {email.a}
U: or {email.b}
U: maybe work, {email.c}
A: It's the second one, under the name {full.a}. Your last order is {account:W&########}.
U: thats my husband's but ok. deliver to {whole} from now on
== en
U: Gift message got cut off. It should say "Happy 40th {first.b}, love {first.c}, {first.d} and the kids"
A: Lovely! Order reference?
U: {account:GF######}
A: Recipient's address?
U: {whole}
A: And a number for the courier?
U: his is {phone}. Mine {phone} in case
== au
U: card got charged twice
A: Let me check. Last four digits and the amount?
U: {card:####} and {money}, both on {date}
A: One of them is order {account:AU#######} and the other {account:AU#######}.
U: The second isn't mine, it says deliver to {full.b}, {whole}
A: That's a mix-up with another customer; I've voided it, {first.a}.
== in
U: COD order nahi aaya abhi tak
A: Please share order ID.
U: {account:OD##################}
A: It shows delivery boy {first.b} attempted twice, address {whole}.
U: landmark is near the temple. He should call {phone}
A: Could you share an alternate contact?
U: My neighbour {full.c}, {phone}. Flat lock code {secret:####}, keep it inside if nobody opens
== ie
U: Can ye change the name on an order? Put in my own instead of my sister's
A: Sure, which order?
U: {account.o:IE-#####-@}
A: From {full.a} to...?
U: {full.bf}
A: And keep {whole} for the drop-off?
U: no, her job: {firm}, reception, ask for {first.bf}
A: {account.o} is updated.
== us
U: reset link does not work
A: Could you paste it here?
U: {reset}
A: It expired. Here's a fresh one for {email.a}: {reset}
U: now it wants my security answer, favourite thing as a kid
A: We have that on file. What did you put?
U: {answer}? or {answer}
A: The latter. You're in, {first.a}.
== sg
U: wrong size sent, need exchange
A: Could you fill in this?
Order no.:
Name:
Pick-up address:
Contact:
U: Order no.: {account:SG-###-####}
Name: {full.a}
Pick-up address: {whole}
Contact: {phone}
A: Thank you. Lobby access?
U: call me, or key in {secret:#####} at the gantry
== en
U: I'd like the invoice made out to my company
A: Certainly. What's its name and address?
U: {firm}, {whole}
A: And the invoice you mean?
U: {account:INV-20##-#####}
A: Should I keep {full.a} as contact?
U: No, put {full.b} from accounts, {email.b}
== gb
U: Loyalty points are missing, about {_:&##} of them
A: What's your card number? It's on the back.
U: {account:6337 #### #### ###}
A: That account belongs to {full.b}. Is that you?
U: thats my mum. mine is under {email.a}, name {full.a}
A: Got yours: {account:6337 #### #### ###}. Date of birth?
U: {bd.a}
A: Birthday points added too.
== ca
U: Hi, store credit code won't apply
A: What code is it?
U: {secret:????-????-????}
A: That was issued to {full.b}. Are you using their account?
U: it's from {first.b}, a present. My login: {handle.a}
A: Moved to yours. New code: {secret:????-????-????}. Anything else?
U: nope, thx {first.g}
== us
U: My bike's serial number is needed for warranty?
A: Yes please, under the bottom bracket.
U: {account:WTU###@####@}
A: And purchaser?
U: {full.a}. bought through {shop} in {town}, receipt {account:#####}
A: Where can our mechanic come?
U: {whole}, anytime, side gate code is {secret:####}
== gb
U: ~(Where's|Wheres|Any news on) my sofa?!
A: May I have the surname and postcode?
U: {last.a} {postcode}
A: The crew, {first.b} and {first.c}, are due between {time} and {time}.
U: I work at {school} and can't get away. Can they ring my father in law? {full.dm} {phone}
A: Noted on {account:SO######}.
`,
);

const market = readSituations(
  'marketplace',
  `
== us
U: seller stopped answering. Store is called {shop}
A: When did you buy, and what's your username?
U: {date}, {handle.a}
A: The seller's contact on file is {full.b}. Did they ask to pay outside the site?
U: yes!! said send to {email.b}
A: Please don't. Case {account:MP-#######} is open.
== gb
U: Buyer wants to collect. Is it safe to give out my address?
A: Only through the pickup form. Who is buying?
U: {handle.b}, says he's {first.b}
A: He's verified. The form will show "{street}" to him after payment.
U: fine. tell him ring bell {last.a}, {flat}
A: The pickup PIN is {secret:####}; he must show it.
== en
U: someone copied my listing and my photos
A: Please send both links.
U: mine: {url:https://market.example/u/^^^^^^^##/items/######}
U: theirs: {url:https://market.example/u/^^^^^^##/items/######}
A: Thanks. Your full name as on your ID?
U: {full.a}. The thief also uses my shop name {shop}
A: Their account {handle} is suspended.
== au
U: Payout failed 3 times
A: Which account is it going to?
U: {full.a}, BSB {account:###-###}, {account:########}
A: The account holder shows {full.b}.
U: thats my wife {first.b}, shes sole trader, ABN {national-id:## ### ### ###}
A: Payout names must match. Please upload proof with both names to ticket {account:#######}.
== in
U: I am seller, GST update
A: Kindly share new GSTIN and registered name.
U: {national-id:27@@@@@####@1Z#}, {firm}
A: And signatory?
U: {full.a}, PAN {national-id:@@@P@####@}, {email.a}
A: OTP please.
U: {secret:######}
A: Verified, seller ID {account:A&?????????}.
== us
U: buyer {full.b} claims box was empty
A: What did the label say about weight?
U: tracking {account:1Z??????##########}, 4 lb. they live at {whole}
A: And you are the seller {handle.a}?
U: yes. {first.b} messaged me from a second account too, {handle}
A: Thanks, our investigator {first.g} will look at both.
== gb
U: Got a review naming my daughter!! take it down
A: Could you tell me which one?
U: by {handle}: "{first.bf} {last.a} is rude and doesnt post on time" - she is 15
A: Removed. Is the shop registered to you?
U: Yes, {full.a}, {shop}, born {bd.a}
A: Thank you. A note is on your account {account:S-########}.
== ie
U: I sold a pram and the lady paid into the wrong account
A: Which one was it meant for?
U: {iban.a}
A: And which is it in?
U: my old one: {iban}. {full.b} says the bank can't pull it back
A: Could I have your name and member number, please?
U: {full.a}, {account:M######}
== za
U: how do i prove my address for seller badge
A: A utility bill with name and address works. What are they?
U: {full.a}, {whole}
A: The bill you uploaded is for {full.b}.
U: my landlord. can {estate} write a letter
A: Yes. Email it with reference {account:VER-#####}.
== sg
U: Deal chat got hacked I think, they changed my email
A: What was the old one, and the one you see now?
U: old {email.a}, now it shows {email.c}
A: I'll roll it back. Password was changed from {ip}.
U: I last used {pw}, dont know what it is now
A: Temporary one is {pw}. Please also tell me the handle.
U: {handle.a}
`,
);

const parcel = readSituations(
  'parcel',
  `
== gb
U: JD{_:#} something... ok here: {account:JD##################}
A: Thank you. It's with driver {first.b}, 14 stops away.
U: can he leave it next door, with {full.c}
A: I need the postcode to confirm.
U: {postcode}
A: All set. A photo will go to {email.a}.
== us
U: your guy threw it over the fence & broke it
A: I apologize. Tracking number and address?
U: {account:9400 1### #### #### #### ##}. {whole}
A: And your name?
U: {full.a} but addressed to {full.b}, my tenant
A: Claim {account:CLM-######} created. What was inside?
U: a lamp from {shop}
== de
U: Hello, I only speak English, sorry. I got a card with {account:0034043###########}
A: No problem. It is at the locker station, {street}.
U: And the code?
A: It was sent to {phone}.
U: thats my roommate's, {full.b}. he says {secret:####}
A: Correct, that opens locker 17.
== en
U: customs want paperwork
A: Let's fill it. Consignee, tax ID, contents, value?
U: Consignee: {full.a}; Tax ID: {national-id:###-###-###}; Contents: used books; Value: {money}
A: Sender?
U: {full.b}, {firm}
A: Waybill {account:##########}. An officer may phone.
U: {phone}
== za
U: pls redirect my parcel im at work
A: Sure. Waybill and new address?
U: {account:WB#######} to {firm}, {whole}
A: Who will sign?
U: Security, {first.b} or {first.c}. boom gate code {secret:####}
A: And your number?
U: {phone}, {first.a}
== ie
U: neighbour took it in but which one?
A: It says "{last.b}, {flat}".
U: theres two {last.b}s here, {first.b} and her brother {first.cm}
A: Signature reads {ini.b}. Parcel {account:@@#########IE}.
U: cheers, {first.g}
== au
U: Typo in the delivery address: I put {street.x/typo}, it's {street.x}
A: Easily fixed. Article ID?
U: {account:33#@@#######}
A: And the name on it?
U: {full.a}... actually it's for {full.b}, c/- {school}
A: Safe drop allowed?
U: only with parcel locker. {secret:######}
== in
U: Delivery boy asking OTP, should I tell?
A: Only once you have the packet in hand. AWB number?
U: {account:##########}. OTP {secret:####} came on {phone}
A: Fine. Is the receiver {full.a}?
U: Her brother, {full.bm}. She's in {clinic}, admitted yesterday
A: Wish her well. ID for handing over?
U: voter card {national-id:@@@#######}
== us
U: ~(Need a|I want to book a|Can I get a) pickup of 3 boxes from {firm}
A: Sure - account number for billing?
U: {account:###-###-###}
A: Address and contact on site?
U: {whole}; {full.b}, warehouse, {phone}
A: Confirmation {account:PU#####}. Who do we bill?
U: {full.a}, {email.a}
== sg
U: Locker SMS came but I deleted it
A: I'll resend. What's the registered mobile?
U: {phone}
A: New PIN {secret:######}, parcel {account:SPX##########}, valid till {date}.
U: Can my helper {first.b} collect? She has no phone
A: Yes, with the last four of your NRIC.
U: {national-id:###@}. name {full.a}
`,
);

export const shops = [...shop, ...market, ...parcel];
