// Sales teams and marketplaces.
export const salesTemplates = `
# EN
U: Hi, is the pram still available?
A: Yes! {price}, hardly used. Pick-up only.
U: would you take a bit less? can come {day}
A: ok. {addr}, ring at {p1.f}. Text me on {phone}
U: great im {p2.g}, my wife {w3.g} might come instead, silver car {plate}
A: no probs. pay cash or transfer {iban} ({p1})
U: sent. my transfer name is {p2}, sent via {o1.ins}
# EN
A: Hello {p1.g}, {p2} from {o1} here. You downloaded our white paper on {date}; may I ask what you use today?
U: We're with {o2}, contract runs till {date2}. ~120 seats.
A: Our plan Pro 14 is {price} per seat. Shall I send a quote to {p1.w}?
U: Send to my colleague {p3}, {p3.w}, I only do finance. Phone {phone}
A: Will do. Is {o3} still your parent company?
U: No, sold in May. Cheers, {p1.g}
--
{p1}
Head of Finance
{addr}
# EN
U: Selling: mountain bike, frame L, 29", 120 mm travel, serial {serial}. {price} ono
A: Hi, interested! Could you deliver to {town}?
U: for petrol money. who's asking?
A: {p1.g}, {phone}. my address would be {addr}
U: ok {p1.g}. deposit please, {price2}, to {p2.m} or card link {url}
A: paid with card ending {card.l}... wait, did it go through? order {order}
U: yes came from "{p1.up}". I'm {p2.g} by the way
A: lol thanks {p2.g}
# EN
U: Counter offer for the flat: {price}, subject to survey.
A: Thank you. {p1} at {o1.home}. May I note both buyers' names and dates of birth for the checks?
U: {p2}, {dob2} and {p3}, {dob3}
A: And your solicitor?
U: {p4} of {o2.law}, {p4.m}, {phone}
A: The vendor, {p5.t}, accepts. ID needed: {nid2}, is that number right?
U: Yes. Deposit from {iban}. Current address {addr}
A: File {acct}. Viewing keys are in the box, code {door}.
# EN
U: hi is this the sofa? is {addr.s} a real meeting place or a scam lol
A: real :) it's our shop, {o1.shop}. ask for {p1.g}
U: can you hold it till {day}. name's {p2.g} with two Ls
A: Held under {p2}. Size 210 x 95 x 80 cm, fabric "Misty Rose".
U: whats the delivery to {addr}
A: {price}, driver {p3} of {o2.post}, {phone}. Pay by card here {url}. Which floor?
U: used {card}. 4th floor, lift code {door}
# EN
A: {o1.shop} sales, {p1.g} speaking. How can I help?
U: Quote for 40 chairs, model {model}, art. no {part}. Company {o2}, VAT payer.
A: Chairs at {price} each, 14 days. Billing address?
U: {addr}, attn {p2}, {p2.w}
A: Our offer is INV-free until you sign; link {url}. Customer number {cust}.
U: signed as {p3}, director. PO {order}
A: Thank you {p3.t}. {p4.g} in logistics will call {phone}.
# EN
U: Listing draft: "1998 coupe, V6, 2 owners, {qty}k miles"
A: I can write: "1998 coupe, V6, long MOT, no rust. Call {p1.g} on {phone}". Add the plate?
U: {plate}, vin {vin}
A: Buyers may ask for the log book name.
U: {m2}, my dad. he lives at {addr}
A: Then state "selling for family". Price?
U: {price}, parts from {o1.car}. I drew it up in frank words, hope it works ha
# EN
U: Order form
1. 3x ale 0.5 l
2. 1x keg 30 l
Deliver: {o1}, {addr}
Contact: {p1}, {phone}, {p1.m}
Pay: {iban}
A: Thank you. Delivery note {inv}. Driver {p2.g} needs a signature, who signs?
U: {p3} or {p4.g} at the bar
A: Licence holder is {p5.t}? Age check by law.
U: yes, born {dob5}, ID {nid5}. card on file {card}
# EN
U: Concert tickets 2x, row F, face value. {p1.g} can't go, DM @{p1.u}
A: I'd take both. Is it the Queen tribute on May 12?
U: yep. transfer via {url}, pay to {iban} or by card
A: sent {price}, name {p2}. my email for the transfer {p2.m}
U: done, barcode is inside, booking {book}. PIN at the box office {pin}
A: got them! thanks {p1.g}, if {p3.g} from {o1} asks I was at the match
# EN
A: Renewal call notes, {o1}: spoke to {p1} ({o2}), decision maker is {p2}, assistant {p3.g}.
U: What did they object to?
A: Price: {price} vs. competitor {o3}. {p2.g} wants 12% off and net 60.
U: offer 8%. write to {p2.w}, cc {p3.w}
A: Draft: "Dear {p2.t}, on behalf of {p4} I can offer 8% for 36 months..."
U: sign it {p5}, {phone}
# EN
U: Landlord here. Ad for room: 14 m2, {price} pcm, Grant Road area
A: Nice. Applicants so far:
- {p1}, {p1.m}, works at {o1}
- {p2}, {phone}, student
- {p3.r}, {p3.m}, ref from {p4} ({o2})
U: invite {p2.g} & {p3.g} for {day} {time}, {addr}
A: Invited. Credit check needs ID: {p3.g} sent {nid3}, born {dob3}.
U: {p2.g}?
A: Passport {pass}, works at {o3}. Guarantor is {p5}.
# EN
U: got scammed, seller "{p1.u}" took {price} for a phone
A: I'm sorry. Which marketplace account is yours, and how did you pay?
U: mine is {p2.u}. paid to {iban}, holder {p3}
A: Please keep the chat. Did they give a phone number or address?
U: {phone}, {addr} - doesn't exist. mail {p3.m}. IP in the mail header {ip}
A: Report {tick} is filed; {p4.g} from {o1} handles it. Please change your password.
U: did, was {pw}. card {card} blocked too
# EN
U: how tall is your daughter {w1.g}? the dress is size 128
A: 126 cm, perfect. Could you post it? {p2}, {addr}
U: yes, 4.20 postage. track {track}
A: paid from {p2.m}. Thanks!
U: to {m3} right? it says {p3.g} on my screen
A: that's my husband's account, {p3.g}. hope it fits, her first communion is with Father {p4.f} at Easter
U: aww. paid with the one ending {cardl}. I work at {o1} if you need shoes
# EN
U: B2B lead import:
name;company;mail;phone
{p1};{o1};{p1.m};{phone1}
{p2};{o2};{p2.m};{phone2}
{p3};{o3};{p3.m};{phone3}
{p4.r};{o4};{p4.m};{phone4}
A: Four leads read, list at {url}. {p2.g} {p2.f} is a duplicate of lead {cust}. Merge?
U: merge. owner {p5.g}
A: Assigned to {p5.g}. Call {p3.g} first, score 88.
# EN
U: is the cot new? whats the brand
A: Unused, in box, EAN 4006381333931. {o1.shop} sells it at {price}
U: meet at the station {town}? im there at {time}
A: ok, look for a red coat. I'm {p1.g}, {phone}
U: running late, RE 4 cancelled!! my friend {w2.g} comes instead, {phone2}
A: ok she can also come to mine, {addr}, intercom {door}
U: she paid? {p2} by bank to {iban}
A: got it :) she left a bag from {o2.shop}
`;
