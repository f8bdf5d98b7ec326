// Banks, insurers, pensions and payroll: see `parsed` in template.ts for how a template is written.
import { parsed } from './template.ts';

export const financeTemplates = parsed(`
gb> A: Thanks for contacting {bank}, you're through to {f1.g}. Can I take your full name and date of birth please? U:
{p2}, {dob} A: Thank you {p2.g}. And the first line of your address with postcode? U: {addr} A: Perfect. What can I do
for you today? U: my card was declined twice in [[organisation:Tesco Express]] on Easter Monday, contactless limit is
£100 isn't it? card no {card} A: I can see the block, {p2.g}. It'll be lifted within 10 minutes.
us> U: hi I got a text saying {bank} locked my account and to go to {url}, I typed my password {pw} there before I
realised A: I'm sorry to hear it. Please don't open it again. Can you verify the last name on the account and your
SSN? U: {p1.f}, {id} A: Thank you. I have ended all sessions and issued a new debit card. U: the one that was stolen
is {card}, right? A: That's the one, {p1.g}. It is closed as of {time}.
us ca> A: Welcome to {bank} chat. This is {p1.g}, how may I assist? U: Need wire instructions for a transfer to my
sister {f2} in Germany A: Sure, please give me the IBAN, the beneficiary and her address. U: {iban}, {f2}, she lives
at {addr} A: That's fine. A SWIFT fee of $35.00 applies, and it arrives in 1-3 business days, except Thanksgiving. U:
ok. Callback number {phone} A: Noted. Reference {case}.
de> U: Guten Tag, ich möchte meine Bankverbindung ändern. Neue IBAN: {iban}, Kontoinhaber {p1}. A: Gern, Herr oder
Frau {p1.f}. Nennen Sie mir bitte zur Sicherheit Ihr Geburtsdatum und Ihre Kundennummer. U: {dob}, Kundennr. {acct} A:
Vielen Dank. Die nächste Abbuchung über {euro} erfolgt am {date}. U: Danke, die {bank} ist da echt schnell.
gb za au> U: I wish to dispute a charge of £249.99 from {shop}, I've never even heard of {shop.s}. A: I'm sorry about
that. Which card was used? U: Visa debit {card}, name on it is {p1.u} A: Thanks {p1.g}. I've raised {ticket}. You'll
have a provisional refund under section 75 within 5 working days. U: and could you ring my wife {f2.g} if I don't pick
up, {phone}
in> U: Dear sir, my KYC is pending since Diwali. Aadhaar {id}, name as per PAN is {p1.u} A: Dear {p1.g}, thank you for
writing to {bank}. Kindly share your registered mobile and customer ID. U: mobile {phone} cust id {acct} A: We have
sent an OTP to this number, please do not share it with anyone. U: otp is {otp} A: Please never post the OTP in chat.
KYC is updated now. Charges as per RBI Master Direction, GST 18% extra.
gb> A: Call transcript. Agent: Good morning, {insurer}, {m1.g} speaking. U: Oh hello love, it's Mrs {f2.f}, {f2}, I've
had a bump in the car A: Sorry to hear that Mrs {f2.f}, is anybody hurt? U: No no. The reg is {plate} and I think the
policy's {policy} A: Can you confirm your date of birth? U: {dobwords} A: Lovely. And the other driver? U: A young man
called {m3}, his plate was {plate2}, he gave me his number, {phonewords} A: I'll log that. It happened at the
roundabout by Trafalgar Square? U: That's right, about half past nine.
us> U: Filing a claim for water damage. Policy # {policy}, insured: {p1} & {p2}, property at {addr} A: Thanks for
reaching out to {insurer}. When did the loss occur, and is the home livable? U: Sunday after Labor Day. Kitchen floor
is 200 sq ft and buckled. Plumber was {p3} from {firm}, invoice 1,850 dollars A: I assigned adjuster {p4}, (reach
{p4.g} at {p4.mail} or {phone}). Claim number {case}.
ca> U: bonjour/hello, tax slip question. T4 for 2023 never arrived from {firm}. SIN {id} A: Hi, may I have your name
and DOB? U: {p1}, born {dob} A: Thank you, {p1.g}. Line 10100 shows income from {firm.s}. You can download it in My
Account. U: I can't log in, user name is {p1.login}, it says ERR.021 A: I reset it. Temporary password {pw}, please
change it at first login.
au nz> U: Hi team, super rollover to {firm}. Member no. {acct} TFN {id} A: Hi there, thanks. For ID check, date of
birth and mobile? U: {dob} / {phone} A: Thanks {p1.g}. The rollover is $14,250 less fees. U: also change my
beneficiary from {p2} to my daughter {f3}, born {childdob} A: A binding nomination form was sent to {p1.mail}. Two
witnesses must sign. U: can {p2.g} be a witness? A: Unfortunately no.
gb us au> U: crypto withdrawal stuck. my login {p1.mail} and i'm connecting from {ip} A: Hello, this is {p2.g} at
{bank}. I see sign-ins from {ip2} and {ip3} as well. Is that you? U: no!! i am in Lisbon, hotel wifi A: I've frozen
withdrawals. Please rotate your API key. U: you mean {key}? A: Yes, that one, and don't paste it in chat. The 2FA code
too. U: last code was {otp} dunno why it was refused A: Clock drift. Sync your phone (iOS 17.2 or later).
gb> U: My late father {m1} had a savings book with you, number {acct}. I'm the executor, {p2}. A: I'm very sorry for
your loss, {p2.g}. May I take his date of birth and last address? U: {dobshort}, {addr} A: Thank you. Please send the
death certificate and the will; {bank}, Freepost, is enough. U: Solicitor is {p3} at {firm}, should she write instead?
A: Either. If {p3.f} writes, quote {case}.
fr> U: Bonjour, on m'a débité deux fois {euro} chez {shop}. Ma carte : {card} A: Bonjour, {f1.g} de {bank}.
Pouvez-vous confirmer votre nom et votre date de naissance ? U: {p2}, {dob} A: Merci. Le remboursement sera versé sur
{iban} sous 48 h. U: Très bien, envoyez la confirmation à {p2.mail} svp
es> U: hola buenas, quiero domiciliar el recibo de la luz en otra cuenta: {iban} A: Buenas tardes, le atiende {f1.g}.
¿Me indica titular y DNI? U: {p2}, dni {id} A: Gracias, {p2.g}. ¿Y el teléfono? U: {phone} A: Hecho. El cambio se
aplicará a partir de enero, la Ley 4/2022 le da 14 días para desistir.
gb ie us> U: Subject: Payroll change¶Hi,¶¶please pay my salary into {iban} from next month.¶¶Best,¶{p1}¶Staff no.
{staff} A: Hi {p1.g}, we must check such requests by phone. Is {phone} still right? U: no, new one: {phone2}. Ask {p2}
in Purchasing, {p2.g} knows me. A: Thanks, spoke with {p2.g}. Updated for the October run.
gb us ca> U: card was skimmed I think. three payments: {shop} $40, {firm} $120, and [[organisation:Netflix]]? A: Let
me look. Which of your cards, the Gold one? U: number is {card}, exp 09/27, and cvv {cvv} A: Please don't send the
CVV. I've blocked it. Replacement comes to {addr}. U: thats my mums. {f1.g} can sign for it I suppose
gb us au> U: Hi, refund to a different card possible? Old {card}, new {card2}. Order {order} from {shop} A: Yes, one
moment, {p1.g}. It's {money} back on the new one in 3-5 days. U: great and remove the third, {card3}, from my wallet
too A: Done. Receipt sent to {p1.mail}.
`);
