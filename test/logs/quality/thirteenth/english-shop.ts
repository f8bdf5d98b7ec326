// English desks: shop.
import { readTemplates } from './render.ts';

export const englishShop = readTemplates(`
# en
U: Ordered the wrong size, order {ord}. How do I return it?
A: Hi there! I can sort that. What's the email on the order?
U: {e}
A: Thanks {p.f}. Your return label is here: {u.page-shop}. Drop it at any <post office|parcel shop>.
# en
u: wheres my order
A: Hi! Order number?
u: {ord}
A: Name?
u: {p.f}
A: Surname too please :)
u: {p.l}
A: And postcode?
u: {ad.p}
A: Thanks {p.f}! It left our warehouse today with {courier}, tracking {trk}.
# en
U: I've changed my mind about the delivery address for {ord}. Please send to my work: {firm}, {ad}
A: Sure. Who should we put as recipient?
U: {p}, c/o {q}
A: Great. The parcel will be addressed to {p}, c/o {q}, {firm}, {ad}.
# en pm
U: The sofa arrived with a big scratch and the driver {q.f} was rude to my wife. Order {ord}. I demand a replacement
A: I'm really sorry about that. May I take your name and a phone number?
U: {p}, {t}
A: Thank you {p.t} {p.l}. I've passed the complaint about {q.f} on, and {shop} will send a new sofa on {date}.
U: not good enough. I want your manager's name
A: My manager is {b}, {mb.shop}.
# en
U: Gift card code {otp} doesn't work at checkout, says already used
A: Sorry about this! Where did you buy it?
U: in your {town} shop. {p}, {e}
A: Thanks, {p.f}. I've sent a new code to {e}.
U: got it. {otp2} works
# en
U: Good afternoon, I would like to correct the engraving on order {ord}. It must read "{q.f} & {r.f}" and not "{q.f}
& {r.xx}".
A: Good afternoon {p.t} {p.l}, no problem, the ring hasn't gone to the workshop yet. So "{q.f} & {r.f}"?
U: Precisely. Thank you. {p}
# en
U: hi. warranty claim for washing machine bought {date}. invoice {inv}
A: Hello! May I have your name, address and phone for the technician?
U: {p}
/{ad}
/{t}
A: Thank you {p.f}. {trade} will be with you on {wd} between 8 and 12. Any access instructions?
U: gate code {door}, flat is 2nd floor
# us
U: Hi can I get a price adjustment, ordered yesterday and it dropped to {amt}. Order {ord}, last name {p.l}
A: I'd be happy to help! Can you verify the billing ZIP and the last four digits of the card?
U: {ad.p} and {cc.l4}
A: Thank you so much, {p.f}. I've refunded the difference to your card ending in {cc.l4}.
# gb,ie qf
U: Evening. Flowers for my nan were meant to come today, she's 90! {q}, {ad}
A: Oh no. What's your order number, please?
U: {ord}, ordered by {p}
A: I'm so sorry {p.f}. I've asked our florist {shop} to go out first thing. What should the card say?
U: "Happy birthday Nan, love {p.f}, {w.f} and {k.f}"
A: Lovely, will do.
# en
U: I keep getting emails meant for somebody called {q}. My address is {e}, theirs is probably similar
A: Thanks for telling us. I've found an account {cust} of {q} with your address on it.
U: Yes that's not me, I'm {p}. Never bought anything at {shop}
A: I've removed {e} from account {cust}. Sorry for the bother.
# en
U: We need {num} desks for our new office. Quote to {mp.firm} please
A: Thank you for your interest. What's the company name and delivery address?
U: {firm}, {ad}
A: And who will sign the order?
U: Our CFO {q}, {mq.firm}, tel {t}
A: Quote {ord} has been sent to {mp.firm} with {mq.firm} in copy.
/
/Best,
/{a}
/{shop} | Business Sales
/{ma.shop}
# en
U: Selling my old pram on your site, buyer sent me this link to "receive payment": {u.reset-courier}. Is it real?
A: No, please don't click it, that's a scam. Which user sent it?
U: {usr}
A: Thanks. We've suspended {usr}. Did you enter any card details?
U: yes my card {cc} and the cvv {cvv} before i got suspicious
A: Please call your bank immediately, {p.f}.
# en
U: Click and collect order {ord}, can my flatmate collect it?
A: Yes, if you give me the name, and they bring ID and the collection code.
U: {q}. what code?
A: It's {otp}, we texted it to you at {t}.
U: thanks
# au,nz qf
U: Hiya, ordered two for myself but the second was for mum, she's at {ad}. I'm {p.f}, order {ord}
A: No worries {p.f}! What's your mum's name and phone for the courier?
U: {q}, {t}
A: Sweet as, the second parcel is on its way to {q.f}.
# za,in
U: Good day. I was supposed to receive refund of {amt} for order {ord}, till now nothing. Bank {bank}, acc {ba},
name {p}
A: Good day {p.t} {p.l}, apologies for the delay. Kindly confirm your email and cell number.
U: {e} {t}
A: Thank you. The payment to {ba} will reflect within 2 to 3 days.
# en
U: Can I see my past invoices somewhere?
A: Yes, your own page is {u.page-shop}. General help is at https://www.example.com/faq
U: That asks for a card number. I used {cc2.l4} back then, now {cc.l4}
A: Then choose the card ending {cc2.l4}, {p.f}.
# en
U: Direct debit for my subscription failed, my bank moved me to a new account: {ib}
A: Thanks! Whose account is it, and under which email do you subscribe?
U: {p}, {e}
A: Saved {ib}. The amount of {amt} will be taken on {date}.
`);
