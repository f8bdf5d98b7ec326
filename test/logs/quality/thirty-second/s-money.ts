// Banks, insurers, tax, payroll and exchanges.
export const money: readonly string[] = [
  `uk
U: hi my card got declined at the petrol station just now
A: Sorry to hear that. Can I take your full name and the last four digits of the card?
U: {n.low}, {cc.l4}
A: Thanks {n.f}. And the first line of your address with postcode?
U: {ad.st}, {ad.pc}
A: I can see a fraud block was placed at 11:42. Was the £64.20 at 11:40 you?
U: yes that was me
A: Block lifted, {n.f}. Please try again in ten minutes.`,
  `uk
U: Good afternoon. I wish to report a transfer to the wrong account. I meant to pay my sister, Mrs {w2}, and typed
one digit wrongly.
A: Good afternoon, you're through to {o=o:(Calder Bank|Northgate Building Society|Penrith Mutual)}, my name is
{n3.f}. What sort code and account number did the money go to?
U: Sort code {sc=a:~#-##-##}, account {ac=a:########}. It should have ended {x=a:~#}.
A: And your own account with us?
U: {ac2=a:########}, in the name of {n.il}.
A: Thank you. I have raised a recovery request, reference {r=a:CPR-~######}. The receiving bank has 20 working days.`,
  `us
A: Thank you for calling {o=o:(Lakeshore Credit Union|First Prairie Bank|Tri-County Federal)}. This is {n2.f}. May I
have your name and member number?
U: Yeah it's {n}, member number {k=a:~######}.
A: Thank you, {n.l}... sorry, is that spelled as it sounds?
U: Yep. So I got a text saying there's a hold on my debit card ending {cc.l4}.
A: For verification, your date of birth and the last four of your social?
U: {dn.uslong}, and the last four are {ssnn.l4}.
A: Got it. I see two charges of $1.00 from a gas pump. I'll release the hold.`,
  `us
U: Subject: Dispute of charge
| To whom it may concern,
| I am disputing a charge of $249.99 dated March 3 on my Visa {cc.xmask}. I never authorized it.
| Sincerely,
| {n}
| {ad}
| {ph}
A: Dear {n}, we have opened dispute case {r=a:D-######-~#}. A provisional credit will post within 10 business days.
Please quote {r} if you write again.`,
  `ie
U: Hiya, tryin to set up a direct debit for the crèche and it keeps saying invalid iban
A: Hi there! Could you type the IBAN you're entering?
U: {ib}
A: That looks fine to me. What name is on the account?
U: {n}
A: And who is the creche?
U: {o=o:(Little Acorns|Tír na nÓg Childcare|Busy Bees Crèche)} in {t=~:(Naas|Ennis|Tralee)}. their iban is {ib2.bare}
A: Ah, the second one has a typo on your paper perhaps. Try it without spaces, {n.f}.`,
  `ca
U: I need to update my SIN with you, the letter says it's missing.
A: Happy to help. Please confirm your full name and plan number first.
U: {n}, plan {k=a:RRSP-~#####}.
A: Thanks. Now the SIN?
U: {sinn}
A: And your employer at the time?
U: {o=o:(Maritime Paper Ltd.|Bytown Logistics|Prairie Grain Co-op)}
A: All set, {n.f}. A confirmation goes to {emn}; is that still right?
U: No, use {emn2=e:<n.ef>.<n.el>##@(gmail.com|bell.net)} please.`,
  `au
U: Hi, trying to lodge my tax return thru your app and it rejects the TFN
A: Hi, {w2.f} here from {o=o:(TaxMate|EziReturns|Southern Cross Accounting)}. Can you give me the TFN digit by digit?
U: {tfnn}
A: I think two digits were swapped when you signed up. And your DOB?
U: {dn.uk2}
A: Perfect, it validates now. Your refund estimate is $1,184.`,
  `in
U: Sir my KYC is pending since 12 days. PAN {pann}, mobile {ph}. Kindly do the needful.
A: Dear customer, thank you for contacting {o=o:(Saraswati Small Finance Bank|Navjeevan Bank|Konark Bank)}. Please
share the name as per PAN.
U: {n.up}
A: Thank you {n.t!} {n.l}. Please also confirm Aadhaar last 4 digits.
U: {aadhaarn.l4}
A: Your KYC is now approved. Ticket no. {r=a:SR########} is closed.`,
  `in
U: upi payment of 2350 failed but money debited. my upi id {h=a:<n.ef>##@okhdfcbank}
A: Sorry for the inconvenience. Please share the UTR number.
U: {k=a:4~##########}
A: We can see the transaction is pending at the beneficiary bank. It will be reversed in 3 working days. Anything
else, {n.f}?
U: ok but how did you know my name
A: It is on the UPI ID, {n.s!}.`,
  `za
U: Morning, I need to claim on my car insurance. Someone bumped me at the robots in
{t=~:(Rosebank|Bellville|Umhlanga)}.
A: Sorry to hear that. Your policy number and ID number please?
U: Policy {k=a:MV-~#######}, ID {saidn}
A: Thank you {n}. Registration of your vehicle?
U: {v=a:(CA|ND|CY) ~##-###}
A: And details of the other driver?
U: {m2}, cell {ph}, his plate was {v2=a:^^ ~# ^^ GP}. He says he's insured with {o=o:(Protea Assurance|Highveld
Insure)}.
A: Claim {r=a:CLM~#####} registered.`,
  `sg
U: Hi i want to check why my giro for insurance was rejected
A: Hello! May I have your NRIC and policy number?
U: {nricn}, policy {k=a:L-~#######}
A: Thank you {n}. The bank returned it due to insufficient funds on the 5th. Shall I send a PayNow QR to your number
{ph}?
U: no that one cancelled already. new one {ph2}
A: Noted, updated to {ph2}.`,
  `ng
U: Good day. I was debited twice for a transfer to my brother {m2}. Account number {ac=a:01~#######}
A: Good day, we apologise for the inconvenience. Kindly provide your BVN and registered phone number.
U: my bvn is {k=t:22~########}, phone {ph}
A: Thank you {n.f}. The second debit of N15,000 will be reversed in 24 hours. Your complaint ID is {r=a:CMP-######}.
U: God bless`,
  `uk
U: I'm calling as executor for my late father, {m9}. He passed in January.
A: I'm very sorry for your loss. May I take your name, and his date of birth?
U: I'm {w2.f} {m9.l}. He was born {dm9.long}.
A: Thank you, {w2.f}. Did he hold his National Insurance number on any letter?
U: Yes, {ninom9}.
A: And his account?
U: It's an ISA, number {k=a:ISA~#######}.
A: I've noted the bereavement under {r=a:BRV/~####/##}. We'll need the death certificate and the grant of probate.`,
  `uk
A: Hi, welcome to webchat. Please enter your details to begin.
| Name: {n}
| Date of birth: {dn}
| Postcode: {ad.pc}
| Policy no: {k=a:HOM~######}
U: Does my policy cover a burst pipe? water came through kitchen ceiling last nite
A: Hello {n.f}, yes, escape of water is covered with an excess of £350. Shall I start a claim for {ad.st}?
U: yes pls`,
  `us
U: voice transcript: hi uh this is {n} calling about my auto policy uh number {k=a.say:~#######} my date of birth is
{dn.spoken}
A: Hi {n.f}, let me repeat that. Policy {k}, born {dn.uslong}. Correct?
U: yes that's correct
A: Great. How can I help?
U: I need to add my daughter {w2.f}, she just got her license, number {t1=t:^~#######}
A: Added. Your premium goes up by $41 a month.`,
  `uk
U: Why was I charged a £12 late fee. Card ending {cc.l4}
A: I can look into that. What's your surname and the answer to your security question, "first pet"?
U: {n.l}. {k=s:(Biscuit|Mr Tibbs|Shadow|Pepper|Domino)}
A: Thank you, {n.t!} {n.l}. Your payment reached us on the 18th, one day late. As a gesture of goodwill
I've removed the fee.`,
  `uk
U: my online banking pin isnt working
A: I'd never ask for your full PIN. Please don't share it here.
U: its {k=s:~###} i just need it reset
A: Please don't post that, I'll have to cancel it now. What's your user ID?
U: {h=a:<n.ef>~###}
A: Done. A new one will be posted to you at {ad}.
U: im not there any more, moved to {ad2}
A: You'll have to change the address in branch first.`,
  `us
U: I sent crypto to the wrong network. TXID {txid}
A: Sorry to hear that. What's the email on your {o=o:(CoinHarbor|BlockNest|Satoshi Street)} account?
U: {emn}
A: And the destination wallet?
U: {wallet}
A: Funds sent on an unsupported network may be recoverable for a fee of 5%. Ticket {r=a:!#~#####} is open.`,
  `uk
U: someone rang pretending to be you and I gave them the code, {k=s:~#####}
A: Which number did they call from?
U: {ph}, said his name was {m2.f} from the fraud team at {o=o:(Calder Bank|Orchard Bank|Tyne Bank)}
A: That wasn't us, I'm afraid. I'm freezing card {cc.mask} right away. Can I have a safe number to reach you?
U: {ph2}. ask for {w} please, it's my wife's phone`,
  `uk
U: Payslip query: my tax code changed to BR and I lost £310 this month.
A: Hello, payroll here, {w2} speaking. What's your employee number?
U: {k=a:E~####}
A: And NI number, please, just to match the notice?
U: {ninon}
A: Thanks {n.f}. The code BR was issued because {o=o:(Ferndale Care Homes|Peak Joinery Ltd|Brightwater Nurseries)}
still shows you employed there. Ring the tax office and they'll correct it.`,
  `us
U: My direct deposit went to my old account. Can HR fix this today?
A: Hi {n.f}, I see routing {aba} and account ending {x=a:~###}. What's the new one?
U: Routing {aba2}, account {ac2=a:~##########}, checking.
A: Got it. Payroll re-runs at 3 PM. — {w2}, Payroll, {o=o:(Brightpath Logistics|Hollis Manufacturing|Cobalt Foods
Inc.)}`,
  `uk
U: Dear Sirs, my UTR is {utrn} and I have been charged a late filing penalty of £100 although I filed on 30 January.
| Yours faithfully,
| {n}
| {ad}
A: Dear {n.t!} {n.l}, we hold a receipt of 30 January and have cancelled the penalty. Our reference:
{r=a:~##/^^~###}.`,
  `au
U: wheres my claim up to? {k=a:CL-~######}
A: Hi! I'm {m2.f} from {o=o:(Gumtree Mutual|Reef Insurance|Bluegum General)}. Can you confirm who I'm chatting with?
U: {n.fl}
A: And your surname?
U: {n.ll}, with two names on the policy, mine and {w3.f}'s
A: Thanks {n.f}. The assessor {m4} will call {w3.f} tomorrow between 9 and 11 on {ph}.`,
  `ca
U: Bonjour/hi, English please. I lost my credit card at the rink.
A: No problem. What are the name and the card number, if you have it?
U: {n}, {cc}
A: And the security code on the back, so I can find it?
U: {cv=c:~##}, but should you ask that?
A: You're right, I should not have, my apologies. The card is blocked and the new one ships to {ad}.`,
  `uk
U: quote for pet insurance pls. dog, cocker spaniel, 4yo
A: Lovely! Your name, date of birth and postcode?
U: {n}, {dn}, {ad.pc}
A: The quote is £18.40 a month. I've emailed it to you. Quote ref {r=a:PQ-****-~##}.
U: didnt get it. {emn.up}
A: Resent to that address.`,
  `ie
U: I need my PPS number on the tax credit form, is it this one {ppsnn}
A: Yes, that format is right. Can you confirm your name and your employer?
U: {n}, I work for {o=o:(Burren Foods|Shannonside Motors|Corrib Dental)}
A: Thanks. And date of birth?
U: {dn.long}
A: You're on the emergency tax basis, {n.f}. It'll be sorted in your next payroll.`,
  `us
U: I'm locked out of my exchange account, lost my phone with the authenticator
A: Hello, this is {n2.f} with {o=o:(CoinHarbor|LedgerLine Exchange)} support. What username is it?
U: {h=a:(moon|satoshi|hodl)_<n.fl>##}
A: Do you have one of your backup codes?
U: {k=s:%%##-##%%-%%%#}
A: That worked. Please never share your recovery phrase with anyone.
U: you mean the 12 words? {k2=s:orbit velvet (canoe|lemon) tunnel rival (pigment|walnut) harsh cradle seven
(oxygen|maple) nurse dragon}
A: Please don't post that here! Move your funds to a new wallet right away.`,
  `za
U: Hi, eFiling says my bank details don't match. Account {ac=a:62~#######} at {o=o:(Kudu Bank|Baobab Bank)}
A: Who is the account holder?
U: {n}, it's a joint one with {m2.il}
A: The system can't verify joint accounts, {n.f}. It must be in your own name.`,
  `uk
U: standing order to my landlord {m2.il} bounced. £725, ref {k=a:FLAT~^}
A: Let me check. I see it went to {sc=a:~#-##-##} {ac=a:########}, which has been closed.
U: oh he did text me a new one. {sc2=a:~#####} / {ac2=a:########}
A: Shall I change it for you, {n.f}?
U: yes and send it today`,
];
