// Personal assistants, family organisers, tutors, dating, travel.
export const privateTemplates = `
# EN
U: remind me to call {p1} at {time} about the school run, {phone}
A: Reminder set for {time}: call {p1.g}.
U: and {w2.g}'s birthday, she's born {dob2}, every year
A: Saved: {p2.g}'s birthday. Will she want a cake from the usual baker?
U: book a table for 4 at the place {p3.g} likes. name {p4.f}
A: Do you mean {o1.hotel}? I booked 4 seats at {time2} under {p4.f}, confirmation {book}.
U: deposit by card {card2}. tell {p3.g} and mum, that's {w5}, pls
# EN
U: draft a mail to my landlord {p1}: heating's broken, want 10% off. we live at {addr}
A: Subject: Heating at {addr}
Dear {p1.t},
The heating has been out since {date}. Please send a plumber and reduce the rent by 10% until it works.
Kind regards
U: add my name, {p2}, my number {phone} and that {o1} already came to look
A: Updated:
... {o1} inspected it and will quote {price}.
Kind regards
{p2}
{phone}
U: send to {p1.m}, cc {o2.law}
# EN
U: What's on this week?
A: Mon: {pet} to the vet at {o1.vet}. Tue: {p1.g} dentist {time}. Wed: nothing. Thu: call with {p2} ({o2}). Fri: Good Friday.
U: move {p1.g}'s dentist to friday no wait that's a holiday, thursday
A: Moved. It collides with {p2.g}'s call at {time}.
U: then text {p2.g} ({phone}) that I'm 20 min late. And give the sitter {p3} the door code {door}
A: Sent to {p2.g} of {o3}. For {p3.g}, should I include the alarm PIN?
U: yes {pin} and the wifi password {pw}
# EN
U: passport renewal, fill the form for me. {p1}, born {dob} in {town}
A: Old passport number and address?
U: {pass}; {addr}
A: Partner to be notified?
U: {p2}, {p2.m}, {phone}. Father {m3}, mother {w4}, {p4.f} at birth
A: Filled. The fee is {price}. Pay with which card?
U: {card} exp 11/28
A: Paid, application number {acct}. Photos must be 35 x 45 mm.
# EN
U: Plan 3 days in Porto with {p1.g} and the kids, we land with {flight} at {time}
A: Day 1: Ribeira and a port cellar. Day 2: beach at Foz. Day 3: Livraria, then a francesinha. Shall I book a hotel?
U: {o1.hotel} is good, {p2.g} stayed there. names: {p3}, {p1} and two kids
A: Booked, {book}. Total {price}, free cancellation until {date}.
U: who's the contact there
A: {p4}, reception, {phone}, {o1.m}.
U: put passport {pass} for me on the form & {pass2} for {p1.g}, pay with {card}
# EN
U: I matched with {w1.g} (34, plays cello, hates Mondays). How do I start?
A: Ask about the cello! "Hi {p1.g}, film music or baroque on a rainy day?"
U: she answered!! wants to meet at the café by the opera... my ex {p2.g} works there
A: Suggest another place. How about the park?
U: I said 7 at {addr.s}. she gave me her number {phone} and her handle @{p1.u}
A: Great sign. Table for two at {o2.hotel}? Don't talk about {p2.g}.
U: her full name's {p1} apparently works for {o1}. creepy that I looked?
A: A little. Let {p1.g} tell you herself.
# EN
U: Can you check my son's essay on The Grapes of Wrath? Title: "Hope and Grace", by {m1}, class 9b, teacher {p2.t}
A: Nice opening! The quote on page 2 works. Watch the comma splice in line 3. Grade so far: B+.
U: His tutor {p3.g} from {o1.school} said the same. Log his hours please: student number {mem}
A: Logged 1.5 hours for {p1.g}. Next lesson with {p3.g} on {day}.
U: Video link is {url}, passcode {otp}
A: I'll remind {p1.g} at {time}.
# EN
U: explain 3x + 5 = 20
A: Subtract 5, divide by 3: x = 5.
U: ty. I'm {m1.g} btw, {p2.g}'s little brother, mum pays {o1.school} for this. her login is {p3.u} / {pw}
A: Hi {p1.g}! You shouldn't share logins. Ready for another? A train leaves at {time} doing 80 km/h...
U: can u sign me up for the Pascal contest? {p1} born {dobk}
A: For that I need a parent's e-mail.
U: {p3.m}, she is called {p3}
# EN
U: Write a cover letter. I am {p1}, {addr}, {phone}. Was with {o1} 2019 to 2024, before that {o2}.
A: Dear Hiring Team,
with five years at {o1} I bring ... Reference: {p2}, former manager, {p2.m}.
U: no, reference is {p3}, {p3.m}. and say I speak Polish and Turkish, won the Turner prize for apprentices
A: Changed. Date of birth and ID number aren't usual on a CV, shall I drop them? Portfolio link {url} stays?
U: drop {dob} and {nid}, yes
A: Sincerely,
{p1}
# EN
U: split the bill: dinner {price}, {p1.g} paid, {p2.g} and {p3.g} owe
A: Each owes a third. Where should {p2.g} send it?
U: {p1.g}'s account {iban}, name {p1}
A: Message for {p2.g}: "Please send your share to {p1}, {iban}."
U: and {p3.g} pays by card ending {cardl} through {url}
A: Done. Shall I also file the receipt from {o1}?
# EN
U: My nan {w1} wrote down: "PIN {pin}, safe {door}, bank login {p1.u}, {pw}". Where do I keep this?
A: In a password manager, not on paper. I can create entries without showing them.
U: ok. bank is {o1.ins}, customer no {cust}
A: Created "Nan bank". Emergency contact?
U: my aunt {w2}, {phone}, {addr}
A: Saved. The GP is still Dr {p3.f}?
U: new one, Dr {p4} at {o2}. Nan was born {dobo}, health number {health}
# EN
U: find me a recipe for Eggs Benedict and Caesar salad for {p1.g}'s party on May Day, 12 people
A: You need 24 eggs, 6 muffins, 500 g butter, 3 romaine hearts, Parmesan, Worcester sauce.
U: order from {o1.farm}, deliver to {addr}, my card is {card}
A: Ordered, {order}, arrives {day} {time}. Who receives it?
U: {p2} or the kids {p3.g} and {p4.g}
A: And {p1.g}'s allergy to nuts? Chocolate cake instead of Battenberg then.
U: yes!! and invite {p5}, {p5.m} with the husband, {m6.g}
# EN
U: Visa application questions for my mother-in-law
A: Sure. Name as in the passport, number, date of birth?
U: {w1.r}; {pass}; {dob}
A: Sponsor?
U: me, {p2}, {addr}, {p2.m}, ID {nid2}, employed by {o1}
A: Travel dates and flights?
U: {flight}, {date} to {date2}. insurance {pol} from {o2.ins}
A: Reference number of the draft is {acct}. Sign in here: {url}, one-time code {otp}.
# EN
U: Group chat summary please:
{p1.g}: who brings the tent
{p2.g}: me!! {p3.g} has the stove
{p4.g}: I'll drive, {plate}, leave at {time} from {addr}
{p3.g}: paying {p4.g} back {price} to {iban}
A: {p2.g} brings the tent, {p3.g} the stove; {p4.g} drives from {addr.s} at {time}.
U: gate of the camp site?
A: Your note from {o1} says {door}. Pitch booked under {p2}, {book}.
U: call the warden {p5} if we're late {phone}
# EN
U: hey assistant log in to the router for me, 192.168 something
A: Which address exactly, and the admin password?
U: {ip} , {pw}
A: Connected devices: "{p1.lo}-phone" {mac}, "{p2.lo}-tablet" {mac2}, TV {mac3}.
U: block {p2.g}'s after 9 pm, exam week. new guest wifi pw {pw2}
A: Done. {mac2} pauses at 9. Channel 11, WPA3, firmware {ver}.
U: thanks, tell {p3.g} when he asks. our provider {o1.util} account {acct}
# EN
U: adoption of cat {pet}: contact {p1} of the shelter {o1.vet}, {p1.m}
A: Draft: Dear {p1.t}, we'd love to meet {pet}. We are {p2} and {p3}, have a garden and no dog.
U: adress {addr}, number {phone}, fee from {iban}
A: Added. Microchip transfer needs the chip number; that is the cat's.
U: {pet} 3 yrs, 4.2 kg, vaccinated. Vet would be {o2.vet}, Dr {p4.f}
A: Sent with copy to {p2.m}. Contract form: {url}. Hope it works out!
# EN
U: translate for my neighbour {m1}, he speaks Portuguese: "Your parcel from {o1.shop} is with me, flat {qty}. {p2.g}"
A: "A sua encomenda de {o1} está comigo, apartamento {qty}. {p2.g}"
U: and: "code for the lobby is {door}, ring at {p3.f}"
A: "O código da entrada é {door}, toque em {p3.f}."
U: ta. put {p1.g} in contacts {phone} {p1.m}
A: Saved {p1}, {o2}. May I add an address?
U: {addr}
# EN
U: I need a eulogy for grandpa {m1.g}, {m1}, born {dobo}
A: I'm sorry. Tell me about him.
U: worked 40 yrs at {o1}, read Moby Dick each winter, married {w2.g} in June 1961, 2 kids {p3.g} and {p4.g}
A: "{p1.g} was a man of hope and faith. With {p2.g}, {p3.g} and {p4.g} he ..."
U: perfect. mail it to Rev {p5.f}, {p5.m}
A: Sent. Donations go to {iban}. The florist {o2.shop} confirms roses, {price}, to {addr}.
`;
