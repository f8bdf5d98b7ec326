// Online shop, marketplace and parcel desks in English.
export const englishShops = `
# uk ie
U: Wheres my order its been 9 days
A: Hi, {a1.g} here! Order number?
U: {account:#########}
A: Thanks {p1.g}, it's with the courier, tracking {account:1Z****0#########}. Delivery to {addr.street}?
U: yes but the buzzer says {p2.s}
U: {email:p1} if you need it, paid by card {card.last}

# us
U: I got the wrong size boots
A: Oh no! Name and order #?
U: {p1}, order {account:US-######}
A: Return label is on its way to {email:p1}. Refund to card ending in {card.last}.
U: thx {a1.g}
U: ship the exchange to {addr}

# uk
U: can i change delivery to my work
A: If it hasn't shipped. What's the order?
U: {account:WEB#######}
A: Not shipped. Where to?
U: {org}, {addr}. Mark it for {p1}
A: Done, {p1.g}.
A: Reception contact?
U: {p2}, {phone}

# au
U: discount code didn't apply at checkout
A: Which email did you order with?
U: {email}
A: I can see two: {account:AU#####} and {account:AU#####}. Which?
U: second. name's {p1!lc}
A: I've refunded {price} to your Visa {card.mask}.
U: send them both to {addr}

# in
U: cash on delivery boy asked for extra money
A: Sorry for the inconvenience. Order id and delivery partner name?
U: {account:###-#######-#######}, his name was {m2.g}, number {phone}
A: And your name and pincode?
U: {p1}, {addr.pc}
A: Complaint {account:CMP######} raised against {m2.g}.
U: i paid by card {card.last} already!!
A: {a1.g} from accounts will check.

# sg
U: hello my parcel locker don't open
A: Hi, which locker code did you get?
U: {secret:######@c}
A: That's expired. New code: {secret:######}. Order under {p1}?
U: Ya. {account:SG########}
U: send reminder to {email:p1}, {phone}

# uk
U: I want to delete my account
A: I can do that. Username and email?
U: {handle}, {email:p1}
A: Security question on file: first pet?
U: {answer.pet}
A: Thank you, {p1}. Deleted within 30 days, ref {account:DEL-#####}.
U: and card {card.mask} too

# us
U: Gift order for my niece, want to add a note
A: Cute! What should it say?
U: "Happy 8th {k1.g}, love Aunt {f1.g}"
A: Done. Ship to?
U: {k2}, {addr}
A: Order {account:#########} updated.
A: Card for the wrap, {price}?
U: {card}, {secret:###}
A: Thanks, {a1.g}

# uk us
U: Warranty claim for a washing machine. Serial no {account:##*###########}, bought {date}
A: Thanks. Name, address and a phone number for the engineer?
U: {p1}¶{addr.block}¶{phone}
A: Booked {weekday}. Job {account:J######}. Engineer is {a1.g}.
U: bought by {org} for me, receipt {account:R-######}

# ie
U: You charged me twice!!
A: I'm sorry. Can you send the two transaction refs?
U: {account:TX########} and {account:TX########}
A: Same card?
U: yes, {card.mask}
A: One is reversed. The receipt goes to {email}.
U: spelled {p1.s} with one L please, you have it wrong on everything
U: {addr} is where statements go

# us
U: Seller won't answer. bought a guitar
A: Which seller and item number?
U: seller {handle@s}, item {account:2###########}
A: I've messaged {@s}. Your user name?
U: {handle:p1}
A: Thanks {p1.g}. Case {account:5########} is open.
U: he gave another address {addr}

# uk
U: buyer says parcel was empty, i have proof
A: Ok. Order number, buyer and tracking please.
U: {account:##-#####-#####}, buyer {p2}, {track}
A: And photos?
U: {url.share}
A: Got them. Payout goes to sort code {account:##-##-##} account {account:########} as normal?
U: yes
A: Buyer's address on label?
U: {addr}

# au
U: I am registering as a seller. Business name {org}, contact {p1}, {email.work:p1}, {phone}
A: Welcome {p1.g}! I need a bank account too.
U: BSB {account:###-###}, acct {account:########}
A: Thanks. Confirm here: {url.reset}

# uk za
U: my listing was taken down
A: Can you send the link to your shop profile?
U: {url.profile}
A: I see. It was flagged by our system, restored. Sorry {p1.g}!
U: also my second shop {url.profile}, owner {p2}, {org}

# sg in
U: got message from buyer asking to pay outside the platform, is it scam?
A: Most likely. What's the buyer name?
U: {handle}, he gave number {phone} and said he is {p2}
A: We've suspended the account. Please never send your OTP.
U: already gave {secret:######} :(
A: Then change your password now. Ticket {account:TS-#######}.

# us
U: tax form 1099 shows wrong TIN
A: What's on it and what should it be?
U: shows {nid@n!slip}, should be {@n}
A: And your legal name?
U: {p1.m}
A: A corrected form is coming to {addr}.
U: shop acct {handle:p1}, card {card.last}

# uk
U: driver said delivered. nothing here
A: Can I have the tracking number?
U: {track}
A: It says left with {p2.s} at {addr.street}.
U: never heard of {p2.s}
A: I'll speak to the driver, {a1.g}. Your number?
U: {phone}
U: I'm {p1}, {addr}

# ie uk
U: customs charge on a birthday present??
A: The tracking number starts with two letters?
U: {account:^^#########^^}
A: Thanks. Addressed to {p1}, sender {p2}?
U: yes my brother in law
A: You can pay {price} here: {url.track:p1}
U: paid with {card.mask}
A: Receipt to {email:p1}.

# au nz
U: parcel to be left in shed
A: Sure, address and card number on the slip?
U: card no {account:^^^###-####}, {addr}
A: Does the gate have a code?
U: {secret:####^|####|%##%}
A: Driver told.
U: name {p1}, dog's loose so ring {phone}

# us
U: I need to hold my mail
A: Start and end date? And name and address of everyone in the household.
U: {date} for two weeks. {p1}, {k1}, {k2} - {addr}
A: Confirmation {account:WHA##########}. Phone?
U: {phone}
U: card {card.last} for the fee

# in
U: courier not coming for pickup 3 days
A: AWB number?
U: {account:###########}
A: Pickup from {p1}, {addr}?
U: Correct. Security guard's name is {m2.g}, gate pass {secret:####}
A: Reassigned. Rider {a1.g} will call {phone}.
U: parcel is for {org}, Attn {p3}

# uk
U: sent passport to embassy by special delivery and its stuck in {town}
A: What's the number on the receipt?
U: {account:^^ #### #### #GB}
A: And was the passport number noted in the contents?
U: yes {passport}
A: Sender {p1}, receiver consulate. It's moving tonight.
U: i'm at {phone}, {email:p1}
`;
