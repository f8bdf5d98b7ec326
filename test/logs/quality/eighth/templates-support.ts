// Customer support of smaller companies.
export const supportTemplates = `
# EN
U: Hi, it's {w1} again. My dog {pet} was seen by Dr {p2.f} on {date} and I still haven't had the lab results.
A: Hello {p1.g}, thanks for getting in touch with {o1.vet}. Could you confirm the phone number and date of birth on the account?
U: {phone}, born {dob}. {pet} is registered under my husband though, {m3}.
A: Found it, client number {cust}. Dr {p2.f} wants to repeat the bloods: ALT was 212 U/L, creatinine 1.4 mg/dL. Keep giving half a 50 mg tablet twice daily.
U: ok. The invoice {inv} says {price} but [[person:<Grace|Rose|Penny>]] at the desk told me it would be less??
A: I'll ask {p4.g} in accounts to look. May I have your e-mail?
U: {p1.m}
# EN
U: Frames I ordered have not arrived. Order {order}, name {p1.r}
A: Good <morning|afternoon>, {p2.g} here from {o1.opt}. The lenses (sphere -2.25, cyl -0.75, axis 170) came back from {o2} with a scratch.
U: So when?? I drive for a living, plate {plate}, I can't do without.
A: I understand, {p1.t}. New date is {date}. Shall we courier them to {addr}?
U: No we moved in May. It's {addr2} now. Ring {phone} before, the bell is broken, code for the door is {door}.
A: Updated. The difference of {price} was refunded to the card ending {cardl}.
U: Cheers {p2.g}. {o3.opt} was worse
# EN
U: Subject: Removal on {date}
Dear {o1.move},
please find our inventory below: 12 boxes (60x40x40), 1 piano, sofa {model}, two wardrobes.
From: {addr}
To: {addr2}
On the day call my brother {m2} on {phone}, I'm on flight {flight}.
Kind regards
{p1}
{p1.m}
A: Dear {p1.t}, thank you. Your booking is {book}. The crew chief is {p3}, his number is {phone2}. A deposit of {price} is due by {date2}.
U: Paid from my account {iban}, reference {book}. Will you confirm? Mark it as paid in full, please.
A: Received, thank you. Follow the van at {url}. Insurance is with {o2.ins}, policy {pol}.
# EN
U: hello i need a tax adviser for my <late father's estate|side business|rental>. recommended by {p2}
A: Welcome to {o1.tax}. I am {p3}, one of the advisers here. May I take your full name, date of birth and tax number?
U: {p1}, {dob}, {nid}
A: Thank you {p1.g}. Under section 12 of the Act the filing date is {date}. Who prepared last year's return?
U: <Someone at|A guy from> {o2.tax}, I think his name was {m4}. The password for the shared folder he sent is {pw}, url {url}
A: I was able to open it. Please don't send passwords by chat in future. Our fee is {price} plus VAT at 20%.
U: fair enough. send the engagement letter to {p1.m}, post to {addr}
# GB,IE,AU,ZA,NG,KE
U: I want to move my driving lesson with {p2.g}, the one at {time} on {day}
A: Hi! {o1.drive}, {p3.g} speaking. What's your learner number and licence?
U: pupil no {mem}, licence {lic}
A: Got you, {p1}. {p2.g} could do {day} at {time2}, pick-up at {addr.s} as usual?
U: pick me up from work pls, {o2}, {addr2}
A: Done. Theory test is still to come, remember to bring your passport {pass} as ID. Hazard perception is 44 out of 75 to pass.
U: lol I will. [[person:Will]] says [[person:Max]] passed on 15 faults, May is my lucky month
# EN
U: Your beer arrived flat. 24 x Dawn Patrol IPA 5.4%, batch L2231. Order <no.|number> {order}.
A: Sorry to hear that, {p1.g}! {p2} from {o1.beer} here. Could you send a photo to {o1.m}?
U: sent it from {p1.m}. Also you charged my card {card} twice
A: I see both, {price} each. The second one will be reversed within 5 working days. May I send a replacement to {addr}?
U: Yes, leave with {p3} next door at <no. 14|the blue gate>
A: Perfect. Tracking is {track}, carrier is {o2.post}. Status page: {url}. Enjoy your summer ale!
# EN
U: Good day. We stayed at your hotel in <June|March|August>, room 214, and my <wife|partner> {w2} left a copy of Rebecca and her glasses.
A: Dear guest, thank you for contacting {o1.hotel}. Under which name was the booking, please?
U: {p1}, reservation {book}. Home address {addr}.
A: Thank you, {p1.t}. Our housekeeper {p3} found both. We can post them by registered mail; cost {price}.
U: charge it to {card}, exp 08/27
A: Charged. <Copy|Receipt> goes to {p1.m}. Tracking number: {track}.
U: wonderful. Please thank {p3.g}, and the waiter {p4.g} with the Waldorf salad :)
# EN
U: water meter reading as asked: {meter} shows 01442 m3
A: Thanks. Which account is that for?
U: account {acct}, {p1}, {addr}
A: Thank you {p1.g}, {o1.util} has registered it. Your tenant <moved in on|leaves on> {date}: is the name {p2} spelled right?
U: no: {p2.r}. {p2.his} mobile is {phone}. Bills to {p2.m} from now on please.
A: Done. The direct debit from {iban} ends with the final bill of {price}.
U: and who do I call about the leak? your leaflet says dial 105 and press 3
A: {p3} from {o2} will be with you between {time} and {time2}.
# EN
U: Housing repair request. Flat damp since <the storm|last winter>, 82% humidity, mould on the north wall. The council told me to ask you.
A: Hello, this is {p2} at {o1.home}. Who is the tenant and where?
U: I'm {p1}, writing for my mother {w3}, {addr}. tenancy {cust}
A: I need her date of birth for security.
U: {dobo}
A: Thanks. Contractor {o2} ({p4}, {phone}) will visit on {date}. Is there a key safe?
U: yes, left of the door, {door}. Her phone's {phone2}, let it ring, she's old and slow
A: Noted. Ticket {tick}. For the benefit form we hold {nid3} as her number. She may also claim under the Homes Act.
# EN
U: {"form":"contact","name":"{p1}","email":"{p1.m}","phone":"{phone}","topic":"warranty","model":"{model}","message":"Motor stops with {err}"}
A: Dear {p1.g}, thanks for writing to {o1.shop}. Could you tell us the serial number on the back?
U: {"form":"reply","serial":"{serial}","purchased":"{date}","shop":"{o2}","ip":"{ip}"}
A: The unit is covered until {date2}. Please print the label here: {url} and drop the parcel off. RMA {tick}.
U: who signs for it on your side?
A: {p2} in our workshop, {addr}.
# EN
U: Clinic portal won't let me in. user {p1.u}, error {err}
A: I'm {p2} from the {o1.clinic} patient desk. Could you confirm your name, date of birth and <health|ID> number?
U: {p1} / {dob} / {health}
A: Thanks. I'm sending a code to {phone}, please read it to me.
U: {otp}
A: You're verified. Temporary password: {pw}. Dr {p3.f} of {o2.clinic} left a note: HbA1c 6.1%, continue metformin 500 mg, next visit {date}.
U: thx. Does Dr {p3.f} still see my son {m4.g} too? he was born {dobk}
A: Yes, {p4.g} is under Dr {p3.f} as well.
# EN
A: Hi {p1.g}, your order {order} from {o1.shop} is being packed: 2 x Linen Rose throw, 1 x Amber lamp {model}.
U: stop!! wrong address. you have {addr} but it's {addr2}
A: No problem, I've changed it. Is your number still {phone}?
U: {phone2}
A: And the name on the parcel, {p1}?
U: {p2.i}, c/o {o2}. it's a gift so no invoice inside, mail it to {p1.m}
A: Sorted. Shipped by {o3.post}. Paid with card ending {cardl}. Any refund goes to {iban} as saved. Delivered by {day}.
# EN
U: Bees in the chimney! Can somebody come today?
A: {o1}, hello. Where are you?
U: {addr}. I'm {p1.f}, {p1.g}
A: Thanks {p1.g}. {p2} is nearby and could be there at {time}. {p2.his} mobile is {phone}. Price {price}, cash or card.
U: card. {card}
A: That has gone through, receipt {inv}. Is there a gate?
U: yes gate code {door}. My neighbour {w3.t} is allergic so <mind|please mind> her side. {p3.g} is 71
# EN
U: Workshop <quote|estimate> please: timing belt for a 2016 hatchback, 1.6, 98,000 miles
A: {o1.car}, {p2.g} here. Registration and VIN?
U: reg {plate} vin {vin}
A: Belt kit {part}, water pump {part}, 4.5 hours: {price} all in. Shall I book you under {p1}?
U: How do you know my name?
A: You're in the system: {p1}, {addr}, {phone}. Last service {date}, mechanic {p3}.
U: right. card {card} for the parts. my <employer|company> {o2} pays, send the bill to {p4.w}, attn {p4}
A: Will do. Key drop PIN for Monday is {pin}.
# EN
U: I'd like to complain about agent "{w2.g}" who called on behalf of {o1.ins}.
A: I'm sorry. Which account does this concern?
U: Policy {pol} in the name of {p1}. She asked for my full card number {card} and my IBAN {iban}!!!
A: That shouldn't happen, {p1.t}. Was there a callback number?
U: {phone}. And a mail from {p3.w} with the link {url}
A: Thank you. {p4} of our fraud team will contact you at {p1.m}; case {tick}. Please change the PIN as well.
U: it was {pin}, changed now
# EN
U: Farm box: swap the Jerusalem artichokes for Charlotte potatoes, 2 kg, thanks. {p1.g}
A: Hi {p1.g}, which one? We have {p1} in {town} and another one named {p2.f}.
U: the first :) member {mem}
A: Swapped. Your direct debit failed though: {o1.farm} couldn't collect {price} from {iban}.
U: new bank. {iban2}
A: Saved. Same drop-off, {addr}, behind the bins?
U: yes. {p3} picks it up while we're in Granada, {phone}
# EN
U: Re: Re: boiler
> On {date}, {p2} <{p2.w}> wrote:
> Dear {p1.t}, your annual service is due. Please call {phone} or book at {url}
Booked for {day}. Is it the same engineer, {m3}? He was from {o2}.
Best, {p1}
A: Hello {p1.g}, yes, {p3.g} comes to {addr} between {time} and {time2}. Please have the serial number ready.
U: Boiler {model}, S/N {serial}, meter {meter}
A: Great, thank you. The pressure should read 1.2 to 1.5 bar. {p2.g}, {o1}
# EN
A: {o1} live chat. You are now connected with {p2.g}.
U: hi my parcel <never came|is lost|was left in the rain> {track}
A: Sorry about that. Can I take your name and postcode?
U: {p1.g} {p1.f}. whole address is {addr}
A: It shows "handed to {p3.f}". Do you know a {p3.f}?
U: no!! nobody called {p3.f} here. there's {p4} at {addr2.s} tho
A: I'll open an investigation with {o2.post}, ref {tick}. May I have an email?
U: {p1.m} ... sorry typo, {p2.m}
# EN
U: How do I reset your camera? Model {model}, firmware {ver}, keeps blinking <red|amber>
A: Hold reset for 10 seconds. If it doesn't join Wi-Fi, tell me the MAC address and the IP your router gave it.
U: MAC {mac} ip {ip}
A: Thanks. Default login is on the sticker; what does it say?
U: user {p1.u} password {pw}
A: That works, I see the device under {p1.m}. Registered by {o1.shop}, serial {serial}.
U: that's the shop. it's mine: {p1}. thanks, what was your name?
A: {p2.g}. Have a nice day!
# EN
U: Need a duplicate certificate for my late husband {m2}, born {dobo}.
A: I'm sorry for your loss. {o1.ins} can issue it to next of kin. Your name, please?
U: {p1}. His ID was {nid2}, the plan number {pol}.
A: Thank you {p1.t}. The executor on file is {p3} of {o2.law}. Is that right?
U: It was {p3}, now it's {p4}, {phone}, {p4.m}
A: Updated. Funds of {price} (tax form W-8, line 3) would be paid to which account?
U: {iban}
A: We'll write to {addr} within 14 days. Grief support is on page 3 of the leaflet.
`;
