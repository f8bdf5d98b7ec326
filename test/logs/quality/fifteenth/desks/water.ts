// Situations of the desk of water.
import type { Desk } from '../desk.ts';

export const water: Desk = {
  firms: ['Severnmoor Water', 'Tarnwell Utilities', 'Greyford Water', 'Aquamere'],
  text: `
#uk
U: Meter reading for {addr}: 01482. Account number {x:########-#|3001 #### ####}
A: Thank you {pt} {pl}, reading recorded. Is the meter serial still {y:##@######|M#######}?
U: yes {y}
A: Lovely. Your next bill will be about {amt:20-60}.
#us,ca
U: There's water coming up through the sidewalk in front of {addr}!!
A: Thank you for reporting it. May I have your name and a callback number?
U: {p}, {phone}. the neighbor {q} called it in yesterday too
A: I see {qt} {ql}'s report. A crew is on the way, work order {x:WO-######|WO#######}.
#uk,ie,za low
U: hi my late mother {w} had an account with you and i need to close it
A: I'm very sorry for your loss. May I have her account number and date of birth, and your own name?
U: {x:7#########|TW-######-#}. she was born {dob}. im {p}
A: Thank you {pf}. Where shall we send the final bill for {w}?
U: {addr}, or email {email}
A: Done. Nothing else is needed from you for account {x}.
#au
U: Hi there, direct debit bounced because I changed banks. New BSB {y:063-###|732-###} account {z:########}
A: Hi, this is {af} at {desk}. Can you confirm your customer number and date of birth?
U: {x:2## ### ###|CU######} and {dob}
A: Thanks {pf}, new details saved: BSB {y}, account {z}. We'll debit {amt} on {date}.
#uk
U: I would like to register for priority services please. I'm on home dialysis
A: Of course. Who is it for and where do you live?
U: {p}, {addr}, dob {dob}. My carer is {q}, {phone}
A: Thank you. We can set up a password so you know it's really us at the door. What would you like?
U: {s:bluebell|heron|Tintagel|crumpet}
A: I've noted your doorstep password, {s}, and {q} as nominated contact.
#in,za
U: Water bill for consumer no {x:CA######|WC/####/###} is very high this month, {amt:100-300}. Normally I am paying \
{amt2:20-40}
A: Good day. Please confirm the name on the connection and the address.
U: {p}, {addr}
A: Thank you. A leak inspection is booked for {date}. The inspector is {q}, contact {phone}.
#uk,ie
U: Good morning, {p} here, facilities manager at {school}. Our bill {x:INV######|W-#######} was sent to {addr2} \
instead of the school.
A: Good morning {pf}. What's the right address for {school}?
U: {addr}. You can mail me on {wmail}, I do the books for {org}, who run the building
A: Updated, and a copy of {x} has gone to {wmail}.
U: Many thanks, {pf}
#uk,ie neg
U: is there a hosepipe ban in {town}?
A: Not at the moment. The last one ended in {month}.
U: And how hard is the water? Need it for the dishwasher
A: About 280 mg per litre, which is hard. Use setting 4 on most machines.
#us,uk,au neg
U: why has the price gone up again
A: Rates rose by 4.2% in April, to {amt:2-5} per cubic metre, and the standing charge is now {amt2:30-60} a year.
U: And sewerage?
A: Sewerage is charged at 92.5% of the water you use.
U: ok
#nl desk=Waterlei|Zuiderwater
U: Goedemiddag, ik ben verhuisd naar {addr}. Klantnummer {x:######-##|KL#######}
A: Goedemiddag {pt} {pl}. Mag ik uw geboortedatum en de meterstand?
U: {dob}, stand 00218
A: Dank u. De incasso gaat vanaf nu van {iban} af. U ontvangt een bevestiging op {email}.
#pl desk=Wodociągi Lipowe|Aqua Zdrój
U: Dzień dobry, nie zgadza mi się faktura {x:FV/####/##|F-######}
A: Dzień dobry, z tej strony {a}. Poproszę o imię i nazwisko oraz adres punktu odbioru.
U: {p}, {addr}
A: Dziękuję. Różnica to {amt:20-90}. Zwrot na konto {iban}?
U: Tak, {iban}. Mój numer {phone}
#it desk=Acque del Falterno|Idrica Ligure
U: Buongiorno, devo fare la voltura dell'utenza, codice cliente {x:##########|UT-######}
A: Buongiorno, sono {af}. Mi servono nome, cognome e codice fiscale.
U: {p}, {nid}
A: Grazie. La fornitura è quella di {addr}?
U: Esatto. Il precedente intestatario era {q}
A: Perfetto, {pt} {pl}. Le invio il modulo a {email}.
`,
};
