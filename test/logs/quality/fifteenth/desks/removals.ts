// Situations of the desk of removals.
import type { Desk } from '../desk.ts';

export const removals: Desk = {
  firms: ['Pickford Lane Removals', 'Swallow Moves', 'Two Brothers Relocation', 'Cartwheel Movers'],
  text: `
#uk,ie
U: Hi, could I get a quote please. Moving from {addr} to {addr2} on {date}
A: Hi, thanks for getting in touch. How many bedrooms, and what's your name and number?
U: {n:2-4} bed, {p}, {phone}
A: Thank you {pf}. Around {amt:400-1200}. Quote number {x:Q-#####|SM####}. {a} can do a survey on {day}.
U: fine, email is {email}
#us
U: your crew broke my TV and scratched the piano. job {x:J######|TB-####-##}
A: I'm so sorry. Please give me your name and the delivery address so I can open a claim.
U: {p}, {addr}. the foreman was {q}
A: Thanks. Claim {y:CLM-#####|DC#####} is open. Upload photos at {u:https://claims.~/up/************}
U: done. I want a call from a manager, {phone}
#au low
U: running late to meet the truck at {addr}, can they let themselves in
A: No worries. Is there a code or a key?
U: gate code {door} and alarm pin is {pin}
A: Thanks, passed both to {q}. They'll ring {phone} when they're done.
U: legend. and {p} is the name on the intercom
#in,ca,za
U: Need to shift household goods to {town}. Contact {p} {phone}
A: Hello {pt} {pl}, thank you for choosing {desk}. Please share pickup address and date.
U: {addr} on {date}. Car also, reg {x:KA##@@####|CA ###-###}
A: Noted. Advance of {amt:40-90} to be paid on {u:https://pay.~/l/**********}. Consignment no. {y:LR######|CN-#######}.
#uk
U: Dear {at} {al},

Please find below the details for our office move.

From: {addr}
To: {addr2}
Alarm code at the new place: {pin}
Contact on the day: {q}, {phone}

Regards,
{p}
{org}
A: Dear {pf},

All noted, and we'll call {qf} when we're on the way. Your job number is {x:CM-####|J#####}.

{a}
{desk}
#uk,ie
U: paid the deposit by transfer to {iban}, have you got it? under {p}
A: Yes, it came in on {date}, thank you {pf}. Reference {x:SM####|Q-#####}.
U: Great. Storage unit number please?
A: You've unit {y:B###|U-###}, and the door code is {door}.
U: {door}, ta
#us,uk
A: Thanks for calling {desk}, {af} speaking.
U: Hi {af}, it's {p}. We close on our house a week late. Can we push the move?
A: Let me look. Can I get the move number, {pf}?
U: {x:MV#####|##-####}
A: I can do {date}. We keep the card ending in {four} on file for the {amt:40-90} change fee. Okay?
U: Sure. And my wife {w} will be there, not me. She's on {phone}
A: Got it, {w}, {phone}.
#uk,us,au neg
U: how many boxes do i need for a 2 bed flat
A: About 40, half of them small for books. A pack of 20 is {amt:20-45}.
U: and do you take fridges
A: Yes, emptied and defrosted the day before.
#uk,ie,us neg
U: What would it cost to move a piano, ground floor to ground floor, same town
A: An upright is {amt:120-200}, a grand from {amt2:250-400}.
U: And stairs?
A: {n:2-9}0 per flight more.
#de desk=Umzüge Falkenberg|Möbeltransport Kranich
U: Guten Tag, wir ziehen am {date} um. Von {addr} nach {addr2}
A: Guten Tag, danke für die Anfrage. Wie heißen Sie und wie erreiche ich Sie?
U: {p}, {phone}
A: Danke {pt} {pl}. Das Angebot {x:AN-####|U######} kommt per Mail an {email}.
U: Torcode ist {door}, falls Sie vorher schauen wollen
#nl desk=Verhuisbedrijf De Ooievaar|Sjouw & Co
U: hallo, de verhuizers hebben een kast beschadigd. opdracht {x:V-#####|######}
A: Wat vervelend! Mag ik uw naam en adres?
U: {p}, {addr}. een van hen heette {q}
A: Dank u, {pt} {pl}. De schade wordt vergoed op {iban}, goed?
U: ja prima
#es neg
U: Hola, ¿cuánto cuesta una mudanza de un piso de 70 m² a {town}?
A: Hola, unos {amt:300-700}, con dos operarios y camión. Los sábados cuesta un 15 % más.
U: Gracias, lo consulto
`,
};
