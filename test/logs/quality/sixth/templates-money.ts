// Banks, cards, marketplaces, parcels and shops, in English.
export const moneyAndParcels = `
# GB,IE
U: There's a payment on my card I don't recognise
A: I'm sorry to hear that, let's take a look. Could you tell me your name and the long card number?
U: {p.full}, {card}
A: Thank you. I'd only ever need that part, never your PIN. Which payment is it?
U: {money} on {date}, to some shop in {city}. I've never been there
A: I can see it, it was a contactless payment at {time}. Was the card with you?
U: It was in my bag at {club}. My bag was on a bench for an hour.
A: I've blocked the card and will refund {money} as a temporary credit. A new one goes to {addr}, is this still correct?
U: No! We moved. {addr2}
A: I'll update it now. To confirm it's you, what's your date of birth?
U: {p.dob}
# GB,IE lower
U: how do i change my direct debit for the gym to my new account
A: You can give the gym your new details, or use the switch service. Would you like me to check the mandate?
U: yes pls its under {acct}
A: Found it: {money} a month, reference {case}. New account details?
U: {iban}
U: name on it is {p.full}
A: Perfect, thanks {p.given}. It'll go from the new account on {date}.
U: can u text me to confirm {phone}
A: Sure, sent!
# US,CA,AU
U: Wire hasn't arrived. It was sent {date} for {money}.
A: I can trace that for you. Which account was it going to?
U: Account {bank}, routing {sort}, in the name of {firm}
A: And the sender?
U: {q.full}, my client, from a bank in {city}. Here's what she forwarded:
"Payment ref {invoice}, amount {money}, status: PROCESSED, beneficiary {firm}"
A: Thanks. It's held for a name check since the company was registered as {firm2}. Can you e-mail the articles to our team and cc {p.work}?
U: Sent. {p.full}, owner
# GB,SG,AU,IE
U: I got a text saying my account was suspended, so I clicked it and typed in my log-in. Was that you?
A: No, that wasn't us. Thanks for telling me straight away. What did the link look like?
U: {url}
A: Please don't open it again. Which details did you enter?
U: username {p.user}, password {pw} and then the code they texted, {otp}
A: I've locked online access. Have you any other devices signed in? I see one at {ip}, on {date} at {time}.
U: Not mine. I'm in {city} and only use my phone
A: Then I'll end that session. I'm passing this to {a.given} in fraud. What's the safest number to ring?
U: landline {phone}
# IN,NG,KE,SG
U: Sir I want to update my mobile number in bank account
A: Good day. Please provide your account number and full name.
U: {bank} {p.upper}
A: Thank you. For KYC please confirm your ID number and date of birth.
U: {p.id}, DOB {p.dob}
A: New mobile number?
U: {phone}. and email also {p.email}
A: Request {case} created. You will get an OTP. Please do not share it with anybody.
U: OTP is {otp}
A: For your safety please enter it in the app only. Minimum balance to be kept is {money}.
# ZA,GB,NZ
U: Dear Sir or Madam
Kindly note that I wish to close my savings account {bank} (branch code {sort}) and have the balance of {money} paid out.
ID: {p.id}
Residential address: {addr}
Regards
{p.ini}
Cell {phone}
A: Dear {p.title} {p.family}, thank you for your e-mail. Before we close the account, we'd need the destination account and a copy of your ID.
U: Please pay it to my wife, {rf.full}, account {bank2}.
A: Thank you. Processing takes three working days. Interest of 4.25% is paid up to {date}.
Regards, {a.full}
# US,GB,CA
U: where's my package
A: I'd be happy to check! Do you have a tracking number?
U: {track}
A: It shows "delivered, left with neighbor" on {date} at {time}. Signed for by "{q.family}".
U: I don't know anyone called that
A: Could you confirm the delivery address?
U: {addr}
A: The driver scanned it at {addr2.street}. I'll ask him to pick it up. What name was the parcel under?
U: {p.full}, and please leave it in the garage, code {door}
A: Added to the delivery notes. New window: tomorrow, 9 to 1.
# GB,IE,AU lower
U: parcel says delivered but its not here
A: Sorry about that! Can you send me the tracking number and postcode please?
U: {track} {addr.zip}
A: Thanks! It was left in your safe place on {date}. There's a photo of a blue bin.
U: thats not my bin lol. im at {addr.street}, the bin is {q.given}s next door
A: Ah! Could you have a look there?
U: ok found it. it was wet tho, box says fragile, 2 mugs broke. order {order}
A: Oh no. The shop needs to claim for that, I'll send them the photos. Who shall I say it's from?
U: {p.given} {p.family}, {p.email}
# US,CA,GB
U: I never received a refund for the return.

Order {order}
Returned {date}
Item: walnut side table, 45 x 45 x 60 cm, SKU {sku}
A: Thanks for the details. I see the return was received at our warehouse in {city}. The refund of {money} went to a gift card because the original card expired.
U: I don't want a gift card. Can you put it on {card}?
A: For security I can't take card numbers in chat. You'll get a secure link at {p.email}.
U: The link asks for a CVV and says {err}
A: That's a known glitch with version {version}. Try this one instead: {url}
U: Worked, thanks {a.given}
# GB,US,AU,CA
U: Seller has gone silent. I paid for a bike outside the app (stupid I know)
A: I'm sorry that happened. What's the seller's user name and the listing?
U: {qm.user}, "hybrid bike, 54 cm frame, 21 gears". He gave his name as {qm.full}, phone {phone}
A: How did you pay?
U: Bank transfer, {money}, to sort code {sort} account {bank}. He even gave me an address: {addr}, and when I went there an old lady called {bf.given} opened
A: Please report this to your bank and the police. I've suspended the profile and logged it as {case}.
U: Police gave me {case2} already
A: Thanks {p.given}, I've added that. Money paid outside the platform isn't covered, I'm afraid.
# IE,GB,NZ
U: Hi, do you have the oak bookcase (model {sku}, 180 cm) in the {city} shop?
A: We have 2 in stock. Would you like me to hold one?
U: Yes please, under {p.full}
A: Done! Can I take a number in case of problems?
U: {phone}. Would delivery to {addr.town} be possible? How much?
A: Delivery there is {money}. What's the full address?
U: {addr}
A: Booked for {date}, reservation {order}. Two people will carry it, {b.given} and {b2.given}.
U: gate code is {door}, dog is friendly
# AU,US
U: I need to change the address on order {order} asap
A: I can help if it hasn't shipped. Can you verify the name and e-mail on the order?
U: {p.full} / {p.email}
A: Great. New address?
U: {addr.multi}
A: Updated. It contains 1 x cordless drill {sku} and 3 x 18V battery, total {money}. Ships {date}.
U: also can you add my loyalty number {loyal}
A: Added, that's 240 points for you, {p.given}.
# GB,IE
U: My statement came in my ex's name. I'm not happy at all.
A: I'm really sorry. Who is the statement addressed to?
U: {qm.full}. We divorced in 2021. My name's {pf.full}, and I changed it back to {pf.family} by deed poll.
A: Thank you, {pf.title} {pf.family}. What's the account number, please?
U: {bank}, sort code {sort}
A: I see it's still a joint account. To take a name off, both holders must sign form JA4. Do you have contact with {qm.given}?
U: Only through {law}. Ask for {b.title} {b.family}.
A: I'll send the form to them. Your own post now goes to {addr}?
U: Yes, and not {addr2.street}, he still lives there.
# SG,IN
U: Hi, I would like to increase my credit card limit
A: Hi! Sure, may I have your full name as per ID and the ID number?
U: {p.full}, {p.id}
A: Thanks. Your current employer and monthly income?
U: {firm}, {money} monthly. Employee no {emp}
A: Noted. And the card number you'd like the increase on?
U: {card}
A: Your request is under review, ref {case}. We'll write to {p.email} within 3 to 5 working days.
U: can call me at {phone} after 6pm
`;
