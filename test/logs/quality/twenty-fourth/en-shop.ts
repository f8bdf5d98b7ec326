// Situations: shops and marketplaces.
export const shop = String.raw`
== GB
U: hiya ordered a {kettle|lamp|coat} on {sunday|friday} got a {toaster|rug|single glove} instead lol
A: Oh dear! Sorry about the mix-up. Can I grab your order number?
U: <o1=account:#######-GB>
A: Thanks <c.f>, I've got it. We'll send the right item to <addr> and a label for the return.
U: do i need the box
A: Any box is fine. Pop returns number <r=account:RTN¢¢####> on the outside.
U: perfect x
A: Refund for the postage goes back to your card, the <card~4> one, <c.f>.
== US
A: Hi! I'm Sprout, your shopping bot. Type your order number or email to get started.
U: <c.e>
A: I found 1 order, #<o1=account:US######>, placed by <c.f>. What's wrong?
U: charged twice
A: Let me get a human. One moment...
A: Hey there, <a.f> here. I see two charges on the {Visa|Mastercard} <card~m>. One is a pending hold that drops off in 3 days.
U: alright but ill be watching it
A: Totally fair. You can follow it at <u=url:https://www.{sproutmart|pickwell|homegoodly}.com/orders/¿¿¿¿¿¿¿¿¿¿¿¿>, no sign-in needed.
== AU
U: can i change the delivery address? order <o1=account:AU-####-¢¢>
A: Sure can, what's the new one?
U: work is easier, <g=organisation:{Bluegum|Mako|Paddock|Tidal} {Dental|Architects|Physio|Accounting}>, <addr>
A: Changed! And who should sign for it at <g>?
U: {reception or|either} <o.f> or me <c.f>
A: Too easy. You'll get a text on <tel>.
U: oh and if its after 6, roller door code <s=secret:##%#>
== IE GB
U: Hello, I'd like a VAT invoice for my purchase. Order <o1=account:{W|S}########> from the {2nd|11th|23rd}
A: Of course. What's the company name and address to put on it?
U: <g=organisation:{=sur} & {Sons|Daughters} {Joinery|Plumbing|Catering|Landscaping} Ltd>, <addr>
A: Invoice <n=account:VI-######> made out to <g> is attached. Do you want it emailed as well?
U: Yes to <m=email:accounts@{joinery|plumbit|greenside|feastly}{uk|hub|works}.com> please, attn <c.n>
A: Sent <c?Mr/Ms> <c.l>. Have a good day.
== IN
U: Refund not received for return of {saree|mixer|shoes}. its 15 days
A: Hello! Sorry about the delay. Please share the order ID and the last four digits of the card used.
U: <o1=account:OD################> and <card~4>
A: Hello <c.f>, refund of ₹<=%,###> was initiated, bank ref <r=account:{AXN|HDF|ICI}#########>.
U: bank says nothing came. i will put on {twitter|consumer forum}
A: Kindly share your bank account number, we will do a direct transfer.
U: ac <x=account:###########>, name <c.n>
A: Done on priority. You will get it in 24 hours.
U: also return docket no was <k=account:RVP#########>, for ur record
== CA US
U: my gift card wont scan
A: I'm sorry about that. Could you type the card number and the PIN under the scratch-off?
U: <z=account:GC## #### ####> pin <s=secret:####>
A: It wasn't activated at the register. Where was it bought?
U: says 0.00 on the {balance|app} page for <c.e>
U: my <o?uncle/aunt> <o.f> got it at {the mall|your Main St store}
A: I've activated it. Balance is {=cur}{25|50|100}.00. Enjoy!
== GB
U: is the {oak|walnut|white} sideboard {SB-140|Malmo 3|H220} coming back in stock
A: It's due around {12|20|28} {May|August|October}. I can't reserve, but you can tick "email me" on the page.
U: dimensions?
A: 140 x 42 x 78 cm, 36 kg.
U: does it come assembled
A: Legs need screwing on, takes 10 minutes.
== US
U: what's your return window on {boots|headphones|blenders}?
A: 60 days with receipt, unworn or unopened. Clearance items ending in .97 are final sale.
U: without receipt?
A: Store credit at the lowest price of the last 90 days.
U: fair. store hours on {Sunday|Thanksgiving|Veterans Day}?
A: {10|11} am to {6|7} pm at most locations.
== ZA
U: loyalty points are gone?? had over {4 200|1 800|2 650}
A: Howzit, <a.f> here. May I have your loyalty number or cell number?
U: card no <l=account:60########>
A: I see this profile was merged with <l2=account:60########> belonging to <o.n>. Is that family?
U: my <o?husband/wife> ja. same house <addr~a>
A: Then the points are on <l2> now, nothing's lost.
U: whats the pin for redeeming
A: It's on the slip, or reset with the one-time code <s=secret:#####> that I've just sent to that phone.
U: ok great stuff
== NG PH o=m
U: the seller says he has shipped but tracking is fake
A: Sorry about this experience. What's the seller's username and your order number?
U: seller <h=account:{gadget|best|phone|luxe}{hub|deals|zone}_##>, order <o1=account:##########>
A: Thank you. Did the seller contact you outside the app?
U: yes on whatsapp, <t=phone:{+234 81# ### ####|+63 9## ### ####}>, he said his name is <o.n>
A: Please don't pay anything outside. We have restricted <h> and refunded you to your wallet.
U: God bless. my name is <c.f> pls put review
A: Done already, <c.f>! Remember that <=organisation:{Jollycart|Sarimart|Tiangge Plus|Konga Lane}> never asks you to pay outside.
== SG
U: Click & collect at {Jurong|Tampines|Bishan}, staff say no such order leh
A: Hi, so sorry! Could I have the order number and your surname?
U: <k=account:CC¢¢¢###>, <c.l>
A: It was under <c.f> in the system, that's why. Please show <k> again, counter {2|4} will hand over.
U: ok got liao
U: can send receipt to <c.e>
A: Thanks for your patience <c?Mr/Ms> <c.l>!
== NZ
U: Does the {heat pump|dehumidifier|oil heater} {DX12|KR-50|HN2000} come with a plug?
A: It does, standard 10A. Five year warranty on the compressor, two on the rest.
U: noise level
A: {38|42|45} dB on low. It's {=cur}{549|399|1,190} this week, usually {=cur}{60|100} more.
U: chur
== US
A: Thanks for calling <=organisation:{Juniper & Vale|Foxglove|Hammond’s} Furniture>, my name's <a.f>.
U: Hi <a.f>, I'm calling to place an order over the phone, I don't trust websites.
A: I don't blame you! Who am I speaking with?
U: <c.n>. I want the {gray|navy|tan} recliner, item {40172|88310}.
A: Wonderful. Your card number whenever you're ready.
U: <card~k>.
A: Expiration, and the code on the back?
U: {April|June|November} of {twenty-seven|twenty-eight}, code <v=card:###~k>.
A: Shipping to?
U: <addr>.
A: You're all set, <c.f>, order <o1=account:FV-#####>.
== GB
U: Name: <c.n>\nEmail: <c.e>\nOrder: <o1=account:WEB######>\nMessage: please can you tell me why my discount code {SPRING10|HELLO15|VIP20} didnt work
A: Hi <c.f>,\n\nThanks for getting in touch. The code only works on full-price items. As a gesture I've taken 10% off order <o1>.\n\nBest,\n<a.f>
U: thats so kind thank you!!
A: You're welcome! If you have a minute, <a.f> would love a review on our little shop, <=organisation:{Sage & Salt|Mabel’s Attic|The Button Tin}>.
== IE
U: looking to return trainers bought in store, size {4|7|9}. lost receipt
A: No problem, we can find it by card. What's the last four and the rough date?
U: <card~4>, about {two|three} weeks ago
A: Found it. Was it your own card or <o.n>'s? The name differs from your profile <c.n>.
U: thats my {mam|da|fella}
A: Grand so. Refund goes back to the same card. Quote <r=account:RF-####-IE> at the till.
`;
