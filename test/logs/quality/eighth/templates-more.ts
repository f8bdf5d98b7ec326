// Values in rows, split or corrected, and talk full of words that are names elsewhere.
export const moreTemplates = `
# EN
U: card dispute, three charges I don't know: {o1}, {o2}, {o3}
A: I'm {p1.g}, disputes desk at {o4.ins}. Please give the card number in two messages for safety.
U: {card.a}
U: {card.b}
A: Thanks. Is your older card ending {cardl} lost as well?
U: yes and my husband's, {card3}. he's {m2}, statement page: {url}
A: All blocked. New cards go to {addr}; activate at {url2} with {otp}.
# EN
U: Export of payments, please check for duplicates
date;name;card;amount;merchant
{date};{p1};{card1};{price};{o1}
{date};{p2};{card2};{price2};{o2}
{date2};{p3.r};{card3};{price3};{o1}
{date2};{p4};{card4};{price4};{o3}
A: No duplicates. Rows 1 and 3 are the same merchant, {o1}. Is {p2.g}'s card one of ours?
U: yes. refund {p3.g} via {url}, tell {p5.w}
A: Refund {inv} issued; {p5.g} informed.
# EN
U: Inventory of meeting room devices
- Panel {model}, MAC {mac1}, IP {ip1}, S/N {serial1}
- Camera, MAC {mac2}, IP {ip2}, S/N {serial2}
- Phone, MAC {mac3}, IP {ip3}, booked by {p1}
- AP, MAC {mac4}, fw {ver}
A: Thanks {p2.g}. The camera answers at {url}, which should be closed. Vendor {o1.soft} or {o2}?
U: {o2}. their engineer {p3} set admin password {pw}
A: I've opened {tick} for {p4}. Range 2.4 GHz, channel 6, RSSI -61 dBm.
# EN
U: switch log:
{stamp} %PORT-5-UP: Gi1/0/12 mac {mac1}
{stamp} %AUTH-3-FAIL: user {p1.u} mac {mac2} from {ip1}
{stamp} %AUTH-6-OK: user {p2.u} mac {mac3} from {ip2}
{stamp} %ARP-4-DUP: {ip3} claimed by {mac4}
A: {mac4} duplicates {ip3}. Who owns {p1.u}?
U: {p1}, intern from {o1}. {p2.g} sits next to {p1.him}
A: Ask {p3.g} to unplug dock {serial}. RFC 5227 explains the probe; retry in 30 s.
# EN
U: Can you chase up the grant application? The board will mark it on page 7, and we hope May works.
A: Sure. Which fund do you mean, and who is the applicant?
U: the summer arts fund. applicant {o1}, contact {p1}, born {dob1}, {p1.m}
A: Status: "rich in detail, frank, needs a bill of quantities". Link {url}
U: Who drew up the art budget, jack of all trades {p2.g} or the penny-pinching lot in finance? The council won't say
A: {p2} of {o2.tax}. Miles to go before dawn, but faith moves mountains.
# EN
U: is rose gold in stock? the sunny dawn print, 30 x 40, art paper 240 g
A: The Sunny Dawn print is in stock, {price}. Would you like the will-o'-the-wisp frame?
U: yes with a chase of ivy please. my mark on the back: "In hope, {p1.g}"
A: Lovely. {o1.shop}, {p2.g}. Card to charge?
U: {card}. and the holly wreath, max 50 cm. deliver to {addr}, Grace period till Friday?
A: Yes, the grace period runs to {date}. Order {order}, receipt {p1.m}.
# EN
U: Homework: who painted what? no wait. Summarise "Jane Eyre", "Emma" and "Rebecca" in a line each
A: "Jane Eyre": a governess finds independence. "Emma": a matchmaker errs. "Rebecca": a house haunted by memory.
U: ISBN of mine is {isbn}. my teacher {m1.t} wants MLA style
A: MLA 9 then. Due date?
U: May 3, upload to {url}, login {p2.u}, pw {pw}. I'm {p2}, school {o1.school}
A: Don't share your password, {p2.g}! Shall I check the Victoria sponge recipe too?
# EN
U: warranty? drill {model}, part {part}, torque 65 Nm, bought at {o1.shop}
A: Hello, {p1.g} here. Barcode on the box reads 5 012345 678900? And S/N?
U: yes that barcode. S/N {serial}. I'm {p2.f}... first name {p2.g}
A: Thanks {p2.t}. Registration page: {url}. Password for it is {pw}.
U: ERR {err}. my ip is {ip} if you block countries
A: Unblocked. ISO 9001 audit note: handled by {p3}. Drop at {o2}, {addr}.
# EN
U: correction: my number isn't {phone} but {phone2}. and the street is {addr} not {addr2}
A: Thanks, {p1.g}, corrected in file {cust}. Is {p1.m} still right?
U: no, {p1.w}. date of birth was wrong too, it's {dob1}
A: All saved, {o1.ins}. Your IBAN?
U: {iban.a}
U: sorry cut off, then {iban.b}
A: Got it. Card on file ends in {cardl}, keep?
U: delete. use {card}. ask {p2} if unsure, my wife's cousin {p3.g} set it up
# EN
U: Smart home: add the new doorbell. MAC {mac}, setup code {otp}
A: Found at {ip}. Name?
U: "Front door". share with {p1.m} and {p2.m}
A: Invited {p1.g} and {p2.g}. Share link: {url}
U: old hub {mac2} can go. also the cleaner {p3} from {o1} gets code {door}, only Tue 9-11
A: Scheduled. Hub {serial} removed, firmware {ver}.
# EN
U: {"ticket":"{tick}","requester":{"name":"{p1}","mail":"{p1.w}","login":"{p1.u}"},"device":{"mac":"{mac}","ip":"{ip}","sn":"{serial}"}}
A: {"reply":"Hi {p1.g}, please open {url} and confirm","agent":"{p2}"}
U: {"reply":"opened, it asks for a token","trace":"{err}","site":"{o1.soft}"}
A: {"reply":"token is {otp}, valid 10 min","agent":"{p2.g}"}
U: {"reply":"works, thank you {p2.g}","rating":5}
# EN
U: Guest list for the launch at {o1.hotel}:
1) {p1} ({o2})
2) {p2} ({o3}) + partner {p3.g}
3) Dr {p4.f}, {o4}
4) {p5.r}
A: Badges are ready. {p5.g} has no company?
U: freelancer. menu: Peach Melba, beef Wellington, Brussels sprouts, Bologna sandwiches
A: Parking: {plate1}, {plate2}. Wifi {pw}. Host is {p6.g}, {phone}.
# EN
U: Please cancel my membership {mem} at {o1}. Frank feedback: the art class was grim, max 3 people
A: Sorry to hear that. Name and date of birth please, and the last four of your card?
U: {p1}, {dob1}, {cardl}
A: Thank you. Exit form: {url}. A partial refund of {price} goes to the same card.
U: it was closed. new one {card}. also remove my son {m2.g} ({dobk})
A: Removed. Trainer {p3} says hi. You can rejoin via {o2}.
# DE,AT,CH
U: Unser Koch ist krank, kann Frau {w1.f} einspringen? Sommerfest ist am {date}
A: {w1.g} kann. Der Winterdienst im Februar macht dann {p2}.
U: super. Wirt ist {o1.hotel}, Gäste von {o2}. WLAN: {pw}, Beamer {mac}, IP {ip}
A: Notiert. Es gibt Kaiserschmarrn, Frankfurter, Berliner und Stein-Pilze :) Bezahlt wird mit Karte {card}
U: lang lebe der Chef. Anmeldung: {url}
A: Link an {p3.m} und {p4.m} verschickt. Im Mai dann mehr.
# FR,BE,QC
U: Réservation {book} : une crêpe Suzette et une tarte Tatin pour Pâques, c'est possible ?
A: Bonjour, {o1.hotel}, {p1.g}. Oui ! À quel nom ?
U: {p2}, je paie avec la carte {card}
A: Merci {p2.t}. Confirmation : {url}. Wi-Fi : {pw}
U: ma mère {w3.g} est née le {dobo}, elle marche mal. elle vient avec {o2}
A: Chambre 12, rez-de-chaussée. Une rose blanche vous attendra, le 1er mai oblige.
# ES,MX,AR
U: Hola, mi tele {model} no conecta: MAC {mac}, IP {ip}, error {err}
A: Hola, soy {p1.g} de {o1}. Versión {ver}. ¿Su nombre y correo?
U: {p2}, {p2.m}. Hay paz en casa solo cuando va la tele, qué dolores de cabeza
A: Entre en {url} con la clave {pw}. ¿Seguro con {o2.ins}?
U: sí, póliza {pol}, tarjeta {card}. El Día de Reyes ya funcionaba
A: Queda activado, {p2.g}. Saludos, {p3}
# IT,PT,BR,NL
U: {o1} / {o2}: {p1}, {p1.m}, {card}
A: {p1.g}, {url}, {otp}. OK?
U: OK. PC {serial}, MAC {mac}, IP {ip}, v{ver}
A: {p2}, {o1}, {phone}. HTTP 200.
# SE,NO,DK,FI,CZ,PL,HU,TR
U: {p1} ({o1}): VPN {err}, IP {ip}, MAC {mac}, PC {serial}
A: {p2.g}: {url}, {otp}
U: {p1.g}: OK, v{ver}. + {p3} ({o2}), {p3.m}, {phone}
A: {p2}: OK. {date}, {time}.
U: {p1.g}: CARD {card}, {price}, {inv}
`;
