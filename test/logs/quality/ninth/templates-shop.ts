// Shops and couriers: see `parsed` in template.ts for how a template is written.
import { parsed } from './template.ts';

export const shopTemplates = parsed(`
us> U: Hi I got the wrong size. Ordered 2 x Trail Jacket in M, got XXL. Order {order} A: Sorry about that! Can you
confirm the shipping address? U: {addr} A: Thanks, {p1.g}. Label is here: {url}. U: do I print that at
[[organisation:FedEx]]? A: Yes, any location. Refund of {money} goes to your original card.
gb> U: I'd like to cancel my sofa, the Chesterfield 3 seater in Navy. It's under my husband's name {m1} A: Hi, thanks
for chatting with {shop}. Do you have the order number and postcode? U: {order} and {addr.code} A: Got it. Cooling-off
under the Consumer Contracts Regulations is 14 days, so Mr {m1.f} gets {money} back. U: {m1.g} will be pleased lol A:
Anything else I can help with today Mrs {m1.f}?
us ca> U: gift card won't redeem, number {gift} pin {pin} A: Thanks for that. Where was it bought? U: At {shop}, by my
aunt {f1}. A: I see, the cashier forgot to activate it. It's loaded with $50 now, {p2.g}. U: thanks!! my account is
under {p2.mail}
gb us au nz> U: Blender {model} makes burning smell. Bought at {shop} on Black Friday, 1200 W, serial {serial} A: Oh
no! Stop using it please. Name and phone number? U: {p1.l} {phone} A: Thanks {p1.g}. Is the firmware {ver}? Hold Pulse
for 5 seconds. U: its a blender mate it shows E2 A: Fair enough. A replacement goes to {addr}.
us gb> U: Hi {f1.g}, it's {p2} again about the invoice {order}. A: Hi {p2.g}! Did {p3.g} from Accounts not get back to
you? U: no, {p3.g} said it needs the PO from {firm} A: Let me chase {firm.s}. Their contact is {p4.mail}. U: that's
{p4}, she left in May. Try {firm.mail}
es> U: Hola, compré unas botas talla 39 y me llegaron 38. Pedido {order} A: ¡Hola! Soy {f1.g}, de {shop}. ¿A nombre de
quién está? U: {p2} A: Gracias {p2.g}. ¿Recogemos en {addr}? U: sí, de 9 a 14 h. Pregunten por mi suegra, {f3.g}.
móvil {phone}
au> U: Is the Dyson V8 on sale for Boxing Day? A: Hi there, yes, 20% off until the 31st. U: sweet. can you hold one
for {p1} A: Sure {p1.g}, need a mobile. U: {phone}. The store near Flinders Street Station yeah? A: That's us, {shop},
Level 1. Ask for {p2.g} or {p3.g}. U: legend
it> U: Salve, il reso dell'ordine {order} non risulta A: Salve, sono {f1.g} di {shop}. Mi dà nome e indirizzo? U:
{p2}, {addr} A: Trovato, sig. {p2.f}. Rimborso di {euro} su {iban}? U: Sì. Il mio numero è {phone}, chiamare dopo
Ferragosto
gb> U: bike still not fixed. dropped it at {shop} on {date}, ticket {ticket}. Frame no {serial}, 54cm, 11 speed A: Hi
{p1.g}, our mechanic {p2.g} is waiting for a Shimano 105 part. U: {p2.g} said that two weeks ago. Can the owner ring
me? {phone} A: I'll ask {p3} to call you today.
gb us ie> U: Can I speak with a manager? {p1.g} hung up on me A: I'm sorry. I'm {p2}, team lead at {shop}. May I take
your name? U: {p3.u} and I've been a customer since 2009 A: Thank you, {p3.g}. What happened? U: I gave {p1.g} my card
{card} three times and it still says error {error} A: The expiry has passed, 03/24. Do you have another? U: {card2}
`);
