// Situations of the desk of railway.
import type { Desk } from '../desk.ts';

export const railway: Desk = {
  firms: ['Northmere Rail', 'Crossvale Trains', 'Westerly Rail', 'Arrowline'],
  text: `
#uk,ie
U: Train was 74 minutes late on {date}, want delay repay. booking {x:@@@@@@##|NR#######}
A: Hi, sorry about the delay. Which name is the booking under and how would you like to be paid?
U: {p}. Bank transfer, {iban}
A: Thanks {pf}. {amt:10-60} will go to {iban} within 10 working days. Case {y:DR-######|DLY#######}.
#uk low
U: left my rucksack on the 17.42 to {town}, black, laptop inside with my name on it
A: Oh no! Let me file a report. Can I take your name, phone and email?
U: {p} / {phone} / {email}
A: Thank you. Your lost property number is {x:LP#####|LP-####-##}. Is there anything in the bag that helps us \
identify it?
U: work pass from {org}, and a letter addressed to {q}
A: Perfect, {pf}. We'll ring {phone} if it turns up.
#us,ca
U: Hi! I need to change the names on reservation {x:@#@#@#|######-@} - I booked for {q} but it's going to be {r}
A: Name changes are allowed once. Could you confirm your loyalty number and date of birth?
U: {y:9#########|GR#######}, {dob}
A: Thank you, {pf}. Reservation {x} is now for {r}. New e-ticket: {u:https://tickets.~/e/****************}
U: can you email it to {rf} directly? no wait just send it to me {email}
A: Sent!
#uk,au
U: my railcard/smartcard is blocked. number is {x:6335 97## #### ####|3085 2### #### ####}
A: Let me look. Date of birth and postcode please?
U: {dob} {pc}
A: Thanks. Card {x} was reported lost in {month}. I can send a new one to {addr}.
U: I never reported it lost. I'm {p}, maybe it was my daughter {df}
A: That would be it - the report came from {d}. New card is on its way.
#in
U: PNR {x:##########} refund not credited till now. Paid from account ending.. sorry card ending {four}
A: Dear passenger, please share your user ID and registered mobile number.
U: {user}, {phone}
A: Dear {pt} {pl}, refund of {amt:10-60} was processed on {date} to the card ending {four}. TDR no. \
{y:TDR######|1########}.
#uk,ie,za
A: Good morning, {desk} assisted travel, {af} speaking.
U: Good morning. My father {m} is travelling to {town} on {date} and uses a wheelchair
A: Certainly. Could I have his date of birth and a contact number at the other end?
U: {dob}, and I'll be meeting him, {p}, on {phone}
A: Thank you. That's booked for {mt} {ml}, reference {x:PA-######|AST#####}. Please be there 20 minutes before.
U: Wonderful, thank you {af}.
#uk,us
U: I was fined on the {time} service even though I had a valid ticket!! Penalty notice {x:PF#######|PN-####-###}
A: I'm sorry to hear that. Please tell me your name and address as on the notice.
U: {p}, {addr}. and the inspector was rude, badge said {a}
A: Thank you {pt} {pl}. I've put {x} on hold while we look into it and will raise your comments with {af}'s manager.
U: I want that in writing. {email}
#uk,ie neg
U: when is the last train from {town} on a saturday
A: The last one leaves at 23.12 and gets in at 00.47. From {month} it will be ten minutes earlier.
U: can i bring a bike
A: Yes, 2 bikes per carriage, not between 7 and 9.30 on weekdays.
#us,uk,au neg
U: What's the difference between off-peak and super off-peak?
A: Off-peak starts at 9:30, super off-peak at 10:15. A return is {amt:30-60} or {amt2:15-29}.
U: and with two kids
A: Children under 5 go free, up to 15 pay half.
U: brilliant
#de desk=Heidebahn|Regio Saaletal
U: Hallo, ich habe im Zug nach {town} meine Jacke liegen lassen, Ticket {x:@@@###|HB-#######}
A: Guten Tag, mein Name ist {a}. Wie erreichen wir Sie?
U: {p}, {phone}, oder Mail {email}
A: Danke {pt} {pl}. Die Verlustmeldung hat die Nummer {y:V-#####|VM######}. Versand ginge an {addr}?
U: ja genau
#nl desk=Polderspoor|Kustlijn
U: hoi, mijn abonnement is opgezegd maar er wordt nog steeds afgeschreven van {iban}
A: Hoi! Wat is je kaartnummer en geboortedatum?
U: {x:3528 #### #### ####|KL######}, {dob}
A: Dankjewel {pf}. Je krijgt {amt:20-60} terug op {iban}. Groet, {a}
#cz neg
U: Dobrý den, jede v neděli večer ještě vlak na {town}?
A: Dobrý den, poslední odjíždí ve 22:14 z 3. nástupiště. Jízdenka stojí {amt:8-20}.
U: Děkuji
`,
};
