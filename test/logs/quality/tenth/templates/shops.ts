// Retail, parcels and food delivery.
import { at } from '../template.ts';

export const shops = [
  at(
    'GB IE US',
    `
U: where is my order {??|?!|?}
A: Hi there! Could you share the order number?
U: <ref.order>
A: Thanks <c.first>. It left the warehouse on <~date>, tracking <ref.tracking> with <org.courier>.
U: the tracking says delivered but theres nothing here
A: It was signed for by "<t.last>". Is that a neighbour?
U: never heard of them`,
  ),
  at(
    'US',
    `
U: Order #<ref.order> arrived in the wrong color. I ordered <~colour>, got <~colour2>
A: Oh no! We'll make it right. Would you like a refund or the correct one?
U: the correct one pls. Also new address: <addr>
A: Updated. It ships today to <c.full>. No need to return the other.`,
  ),
  at(
    'GB AU CA',
    `
U: is the wool coat in stock in <~colour>? website says 3 left but wont add to basket
A: Let me check... we have <~n>, should be fixed if you clear your cookies.
U: tried Chrome and Safari, same. error <~err>
A: Thanks, I've passed that to the web team. Do you know your size? It comes up small, most people go from <~size> to the next one.
U: ok will try tmrw, is the code SPRING15 still valid
A: Until Sunday midnight!`,
  ),
  at(
    'GB',
    `
U: Name: <c.full>
Email: <c.email>
Order no: <ref.order>
Message: The kettle leaks. I bought it <~n> weeks ago. I want my money back, not a voucher!!
A: Hi <c.first>,

Thanks for getting in touch with <org.shop>. I've refunded <~price> to the card you paid with, it takes 3-5 days.

All the best,
<a.first>`,
  ),
  at(
    'IE GB',
    `
U: driver left my parcel in the rain, box is soaked
A: That's not good enough, I'm sorry. What's the tracking number and your Eircode/postcode?
U: <ref.tracking>, <code>
A: Thanks. And your name and a number the depot can reach you on?
U: <c.first:lc> <phone>
A: <t.first> from the depot will call you before 5.`,
  ),
  at(
    'US CA',
    `
U: {Food|Order} is 50 mins late and the app says "arriving soon" since forever
A: So sorry! This is <a.first>. I see the order from <org.restaurant>, for <~dish>. Is it going to <street>?
U: yes buzzer <sec.door>, he can call me <phone>
A: The driver had a flat tire. I've credited <~price> to your account.`,
  ),
  at(
    'GB US',
    `
U: missing items!! no fries no coke
A: Sorry about that. Was it the <~dish> meal?
U: no the large chicken burger w/ 2 sides
A: Thanks. I can refund <~price> or send a voucher worth 10.
U: refund
A: Done, 3 to 5 working days. Enjoy the match!
U: haha <~team> losing 2-0 so no`,
  ),
  at(
    'AU',
    `
U: G'day, warranty on a washing machine bought from you 14 months ago. Serial <ref.serial>
A: Hi! You're covered for 24 months. Name and the address where the machine is?
U: <c.full>, <addr>
A: Ta. Our repairer <org.fixer> will ring. Best number?
U: <phone> (wife <f.t><t.first>) or <landline>`,
  ),
  at(
    'IN',
    `
U: refund not received for return dated <~date>
A: Hello <c.first>, the refund of <~price> was processed. Please share the bank account where you'd like it, as the UPI transfer failed.
U: A/c holder: <c.full>
A/c no: <ref.account>
mobile: <phone>
A: Noted. You'll get an SMS.`,
  ),
  at(
    'US',
    `
U: someone used my gift card before i did
A: I'm sorry. Please send the number on the back and the PIN under the silver strip.
U: <card> pin <sec.pin>
A: Thank you. It was redeemed on <~date> by an account with the e-mail <t.email>. Do you know that address?
U: thats my ex. wow. ok
A: I've sent a new card to <c.email>.`,
  ),
  at(
    'GB CA',
    `
U: Can I change delivery to my work? It's <org.work>, <addr>
A: Of course. Who should it be addressed to?
U: c/o <t.full> in reception, my shift starts later
A: All done <c.first>, new slot is <~date>, <~time> - see <url.track>`,
  ),
  at(
    'ZA AU',
    `
U: Hallo, bought the air fryer 5.5L, what temp for chips?
A: Hi! 200 °C for 18 minutes, shake halfway. Model 4 has a preset, button F3.
U: and a whole chicken 1.4kg
A: 180 °C, about 55 minutes. Let it rest for 10.
U: lekker thanks`,
  ),
  at(
    'GB',
    `
U: my account was hacked, they bought 2 <~model>s!! My username is <c.login>
A: I've locked it. Orders <ref.order> and <ref.order2> are being cancelled.
U: what address did they use
A: I can't tell you in full for privacy reasons. The login came from <ip>.
U: not me. I'm in <~city>
A: Please set a new password here: <url.reset>`,
  ),
  at(
    'US',
    `
U: Hello,

This is my third email about invoice <ref.invoice>. We are a small business (<org.work>) and you shipped 12 cases instead of 2. Please send someone to pick up the rest.

<c.full>
Owner
<phone>
<url.portal>
A: Hi <c.first>, apologies for the wait. I've scheduled <org.courier> for <~date>. Your case is <ref.ticket>.

<a.first> <a.last>
<org.supplier> Customer Care
> On <~date> <c.full> wrote:
> Second attempt. Nobody answers your phone line!`,
  ),
  at(
    'GB US CA',
    `
U: can you gift wrap a book? its for my niece, she's 7
A: We can, it's 3.95. Would you like a card as well?
U: yes. something with rabbits. Is "Peter Rabbit" ok for that age?
A: A classic! Also popular at the moment: The Gruffalo and Matilda.
U: ill take Matilda, paperback`,
  ),
  at(
    'US GB',
    `
U: payment wont go through, tried 3 times. card is <card>
A: Please avoid sending the full number, <c.first>! Is the billing address the same as the shipping one?
U: no billing is <addr>
A: That was it. Try now - the basket is still saved.
U: also tried my other one <card2>, same thing before`,
  ),
  at(
    'GB IE AU',
    `
U: can I pay for order <ref.order> over chat? {card no|its card} <card>, name on card <c.full:uc>
A: Sorry, I can't take cards here. I've sent a pay link to your e-mail: <url.portal>
U: ok paid`,
  ),
  at(
    'CA US',
    `
U: want to switch the card on my coffee subscription. old one expired. new: <card>, security code <sec.cvv>
A: I've updated it for you, <c.first>, and deleted your message. Next box ships <~date>.
U: thx, dark roast this time not medium`,
  ),
];
