// Situations of the desk of housing.
import type { Desk } from '../desk.ts';

export const housing: Desk = {
  firms: ['Millbrook Homes', 'Thornbury Housing Association', 'Eastvale Living', 'Kindred Homes'],
  text: `
#uk
U: boiler's packed in again and i've a newborn. {addr}
A: I'm sorry, I'll treat it as an emergency. What's your name, tenancy reference and phone number?
U: {p}, {x:T#######|TEN-####-##|01######}, {phone}
A: Thank you {pt} {pl}. An engineer from {o:Gasforce Heating|Warmwell Services|Copperline Ltd} will call you within \
two hours.
U: buzzer is broken so tell {o} the main door code is {door}
A: Passed on.
#uk,ie
U: Dear Ms {wl},

I write about the noise from the flat above. It is {m} and his friends, every night until three. I have kept a diary.

{p}
{lines}
A: Dear {pt} {pl},

Thank you for your letter. Your case number is {x:ASB-####|ASB/#####}. We'll be speaking to {m} this week.

Yours sincerely,
{w}
Neighbourhood Officer, {desk}
#us
U: I paid rent on the 1st and the portal still shows a balance of {amt:400-900}
A: Hi! Could you tell me your name and unit address?
U: {p}, {addr}
A: Thanks. I see a payment from the account ending in... actually it was returned. Could you check the routing number \
{y:0########} and account {z:##########}?
U: account should be {x:##########}, i switched banks
A: Updated. Please pay again at {u:https://rent.~/pay/************}
#au,za low
U: tap in the kitchen wont stop dripping, been 3 weeks, job no {x:WO#####|J-######}
A: Sorry about the wait. Who am I speaking to and what's the address?
U: {p} {addr}
A: Thanks. The plumber is {q}, mobile {phone}. Can they get the key?
U: lockbox by the meter, {door}
A: I'll let {qf} know, lockbox {door}.
#uk
A: You're through to {af} at {desk}, can I take your date of birth and the first line of your address?
U: {dob}, and it's {addr}
A: Thank you {pt} {pl}. How can I help?
U: I've started a new job with {org} so my Universal Credit is changing. NI number is {nid}
A: Thanks for telling us. I'll update your rent account {x:RA#######|4######-#}. Do you want to set up a direct debit?
U: Yes, account {y:########}, sort code {z:30-9#-##|60-1%-##}. What day?
A: The 28th. All set.
#uk,ie
U: I want to swap homes with {w}, she's on your list too, her ref is {y:MX-####|HX#####}
A: Hi {pf}. A mutual exchange needs both tenants to apply. What's your own reference?
U: {x:MX-####|HX#####}. she's at {addr2}, i'm at {addr}
A: Great, I've sent forms to {email} and to {email4}.
#uk,ca
U: My mum {w} (dob {dob}) has had a fall and can't manage the stairs. I have power of attorney. {p}, {phone}
A: I'm sorry to hear that, {pf}. I'll refer {wt} {wl} to our occupational therapist {q}. Which surgery is she with?
U: {clinic}
A: Thank you, {qf} will contact {clinic} too.
#uk,ie neg
U: how long is the waiting list for a two bed in {town}
A: At the moment about {n} years for band C, less for band A.
U: and rent?
A: Around {amt:90-150} a week, service charge of {amt2:8-20} included.
#uk,us,au neg
U: when are bins collected over christmas?
A: Monday's collection moves to Saturday 28 December, Tuesday's to Monday 30 December.
U: and recycling
A: Recycling is back to normal from week 2.
U: ok ta
#nl desk=Woonstichting De Linde|Thuisvest Eemland
U: Goedemorgen, de verwarming doet het niet. Ik woon op {addr}
A: Goedemorgen, met {a} van {desk}. Wat is uw naam en telefoonnummer?
U: {p}, {phone}
A: Dank u {pt} {pl}, reparatieverzoek {x:RV-#####|R######} staat genoteerd. De monteur komt {date}.
#fr desk=Habitat Rive Douce|Logis de l'Erdre
U: Bonjour, il y a une fuite dans la salle de bain depuis {day}. Locataire {x:LOC-#####|L######@}
A: Bonjour, je suis {a}. Votre nom et le code d'entrée de l'immeuble, s'il vous plaît ?
U: {p}, code {door}, {addr}
A: Merci {pt} {pl}. Le plombier, {q}, passera demain. Il vous appellera au {phone}.
#de neg
U: Wann wird der Müll abgeholt, wenn am Donnerstag Feiertag ist?
A: Dann verschiebt sich die Abholung auf Freitag, den Biomüll holen wir am Samstag.
U: Danke!
#uk,ie
U: Hi, the wifi in the shared house at {addr} needs the MAC of every device. Mine's {mac}, my flatmate {q}'s is {mac2}
A: Hello, thank you. I've registered both. Which room are you in and what's your name?
U: room 4, {p}
A: Thanks {pf}. The wifi password is {pw}.
`,
};
