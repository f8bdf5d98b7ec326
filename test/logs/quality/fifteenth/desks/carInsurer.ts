// Situations of the desk of car insurer.
import type { Desk } from '../desk.ts';

export const carInsurer: Desk = {
  firms: ['Redcliff Insurance', 'Moorgate Motor', 'Kestrel Cover', 'Wayfarer Mutual'],
  text: `
#uk,ie
U: Someone drove into the back of me on {day} and I need to claim
A: I'm sorry to hear that, I hope you're ok. Could I have your policy number, name and date of birth?
U: {x:MOT/#######/##|RC########|KC-###-###-###}, {p}, {dob}
A: Thank you {pt} {pl}. And the other driver's details?
U: {q}, lives at {addr2}, number {phone2}. insured with {o:Halcyon Direct|Brookfield Motor|Ashdown Insurance} I think
A: Thanks. Your claim reference is {y:CL########|C-######-@}. We'll contact {qt} {ql} through {o}.
#us
U: Need ID cards for my policy {x:AUTO-########|###-####-###}, getting pulled into the DMV tomorrow
A: Happy to help! Can you verify your date of birth and ZIP code?
U: {dob} / {pc}
A: Thanks {pf}. I've emailed them to {email}. You can also print them here: {u:https://id.~/cards/****************}
U: awesome. also please add my husband {m}, {dob2}
A: Haha! {m} has been added. Your new premium is {amt:80-200} a month.
#au
U: hi, windscreen's cracked. rego's on file, policy {x:P########|MV######}
A: Hi, you're chatting with {af} from {desk}. Where's the car kept and what's your mobile?
U: {addr}, {phone}
A: Thanks {pf}. {o:Clearway Autoglass|Tassie Windscreens} will call you today. Excess is {amt:50-120}.
U: can {o} come to my work instead? {org}, {addr2}
A: No worries, I've let them know.
#za,in
U: Good day. I am {p}, ID {nid}. My vehicle was stolen on {date}. Case number {y:CAS ###/##/####|FIR ###/####}
A: Good day {pt} {pl}, I am sorry. Please confirm your policy number and a contact number.
U: {x:POL-######|VEH#######} and {phone}
A: Thank you. Assessor {q} will call you. Please send documents to {dmail:claims} quoting {x}.
#uk low
U: changed address and cant update it in the app, keeps saying error 500
A: Sorry about that. What's the old postcode and the new full address?
U: old {pc2}, new {addr}
A: Thank you. And just to confirm you are?
U: {p} {dob}
A: All done, {pf}. Your premium drops by {amt:5-30} a year.
#uk,ca
A: This call is recorded. You're speaking with {a}.
U: Hello, yes, I'd like to cancel, I've found it cheaper
A: Sorry to see you go. Can I take your policy number and your security answer, the name of your first school?
U: {x:KC-###-###|######-@@}... and the answer, that's {s:Fairview Juniors|St Oswald|Longmeadow|Elmhurst Road}
A: That's right. The refund of {amt} goes to the card ending in {four}. Can I send the confirmation to {email}?
U: Yes, go on.
#uk,us,au
U: Hi it's {p} again re claim {x:CL-#######|##-###-####}. The garage ({o:Blackwell Motors|Fenwick Body Shop|Dunrobin \
Autos}) says you never approved the quote
A: Hi {pf}, I can see the quote from {o} for {amt:400-900}. It's approved now.
U: courtesy car as well please, licence no. {y:@@@@@######@@%@@|D###-####-####}
A: Booked. It will be brought to {addr} on {date}.
#uk,ie neg
U: does comprehensive cover let me drive other cars
A: Only if you are over 25 and it says so on your certificate. It's third party only.
U: And abroad?
A: Up to 90 days in France, Spain and the rest of the EU. Beyond that it is {amt:30-70} per month.
#us,au neg
U: how much would it be to insure a 2019 Corolla, 40k miles, parked in a garage in {town}
A: For a driver over 30 with no claims it starts at {amt:60-110} a month with a $500 deductible.
U: and with roadside
A: Add {amt2:5-12} a month.
#fr desk=Assurances Valmont|Mutuelle Armorique Auto
U: bonjour jai eu un accrochage hier, contrat {x:AU########|MA-######-@}
A: Bonjour, {a} à votre écoute. Quel est le nom de l'autre conducteur, s'il vous plaît ?
U: {q}, assuré chez {o:Prévoyance du Midi|Garance Assurances}, tel {phone2}
A: Merci {pt} {pl}. Et votre date de naissance pour vérification ?
U: {dob}
A: C'est noté. Dossier {y:SIN-#######|S########}. L'expert passera au {addr}.
#it desk=Assicura Brenta|Polizze Aurora Sud
U: Salve, la mia polizza {x:POL/######|RCA-#######} scade a {month}, vorrei disdire
A: Salve, mi conferma nome, data di nascita e codice fiscale?
U: {p}, {dob}, {nid}
A: Grazie {pt} {pl}. Il rimborso di {amt:30-90} andrà su {iban}.
U: Va bene, confermo {iban}
#de desk=Kraftschutz Versicherung|Nordhafen Assekuranz
U: Moin, brauche eine eVB-Nummer für mein neues Auto. Ich bin {p}, geb. {dob}
A: Moin {pt} {pl}, Ihre eVB-Nummer lautet {x:@#@###@|A##@@##}. Soll ich sie auch mailen?
U: Ja an {email} bitte, und an meine Frau {w}
A: Erledigt.
`,
};
