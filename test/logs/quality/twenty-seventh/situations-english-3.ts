// Hotels, airlines, rental, landlords, council, IT helpdesk.
export const english3 = `
= GB,IE fm
U: Hi, booked two nights from {date} but I put the wrong guest name
A: Hello from {o:The $K Hotel|$K House Hotel|$K Lodge}. What's your confirmation number?
U: {a:HB-######|########}
A: I have it for a Mr {n2}.
U: thats my boss who paid. guest is me, {n}
A: All changed, Ms {l}. Mr {l2}'s card ending {c:####} stays as the guarantee.
U: brilliant
U: can you also put {o2:$L Surveying Ltd|$K Films} on the receipt and mail it to {em}
A: Of course. {o2}, {em}. See you soon.
= US
U: what time is check in and is parking free
A: Check-in is from 3 PM, check-out by 11 AM. Self parking is $18 per night.
U: pets ok?
A: Up to two dogs, $50 per stay.
U: gotcha
= AU
U: arriving after midnight, how do we get in
A: Hi {f}! Reception shuts at 10. The key safe is left of the front door, code {s:####}. Then your room PIN is {s2:######}.
U: so {s} on the box and {s2} for room 14?
A: Spot on. If stuck ring {n2} the night manager on {ph2}.
= IN,SG
U: Need GST invoice for my stay under company name
A: Certainly. Please share booking ID and company details.
U: booking {a:NH##########|BKG-#######}, company {o:$L Exports Pvt Ltd|$K Infotech Pte Ltd|$L & Co}, attn {n}
A: Address for the invoice?
U: {addr}
A: Done Sir/Ma'am, mailed to {em}. Front desk: {f9}.
= ZA fm
U: Deposit paid for the guesthouse, see proof. {n!}
A: Payment seen, {f}, much appreciated. Our account {a:62#########} received {amt} with reference {x:DEPOSIT}. We still need everyone's ID number.
U: Me {nid}, husband {n2} {nid2}
A: All set for {date}. Wi-Fi in the cottage is {s:$W####|$k####}
U: Can't wait
= GB mf
U: {a:@@@###|@####@|@@##@@} online check in keeps failing
A: Hi! Sorry about that. What's the lead passenger's surname?
U: {l!}
A: Thanks. For {n} it's missing passport details. You can send me the number and date of birth.
U: {id:5########|1########} {dob}
A: That's saved. Boarding passes for {a} are on their way to {em}.
U: my wife {f2} too?
A: Yes, for both.
= US
U: left my laptop on flight {x:1482|336|2207} seat 14C
A: I'm sorry to hear it. Let me open a lost item report. Your name and a phone number?
U: {n}, {ph}
A: Any marks or serial number on the laptop?
U: s/n {a:C02@#@@#@###|5CD#######|PF#@@@##} and a sticker from {o:$K Brewing Co|$K Community Radio|$K Climbing Gym}
A: Thank you. File {a2:LF#####|OAK######}, mention it if you call.
= IE
U: how big can a cabin bag be
A: 55 x 40 x 20 cm and up to 10 kg with Priority. Without it, 40 x 25 x 20 cm under the seat.
U: does a handbag count
A: Yes, that's your small bag.
= AU,CA
U: want my points back for a cancelled trip
A: Sure thing. Frequent flyer number?
U: {a:##########|QK#######|###-###-###}
A: Thanks {f}, I'll verify you: PIN for your account and the month and day you were born?
U: {s:####}, {dobm}
A: Lovely. 24,000 points are back. Taxes of {amt} go to the card {c:xxxx xxxx xxxx ####|############%###}.
U: fab
= SG
U: Wrong spelling on ticket. Should be {n} not {n2}
A: Dear Customer, please provide the e-ticket number and the passport number.
U: tkt {a:618-##########|157##########} passport {id:K#######@|E#######@}
A: Thank you, we have corrected the name free of charge. New itinerary here: {u:https://trips.$kair.example/itin/@@#@@#?surname=$l|https://my.$kair.example/b/&&&&&&&&&&&&}
U: also loyalty {a2:#########|KA######} not in it
A: Added {a2} for {n}.
= PH
U: flight cancelled due to typhoon how do i refund
A: Hi, sorry for the inconvenience. Your booking code?
U: {a:@@@@@@}
A: There are three guests: {n}, {n2} and {n3}. Refund all?
U: only {f3}, we others rebook {date}
A: Noted. Please give GCash number for {f3}.
U: {ph}
= GB
U: I returned the hire car {plate} with a full tank and you charged me fuel!!
A: Hi, {f9} from {o:$K Car Hire|$K Van Rental}. Sorry for that. Rental agreement number please?
U: {a:RA-#######|E########}
A: I see {amt} taken. Do you still have the petrol receipt?
U: yes. sending it to {e:billing§$khire.co.uk|customercare§$kvans.example}
A: Great. The refund goes to the same card, {c:**** ####|****-****-****-####}, Mr/Mrs {l}.
U: agreement says {a2:RA-#######} on the return slip though? and my DOB is wrong, its {dob}
A: {a2} was the previous hirer. {dob} is corrected.
= US
U: need to extend the rental til sunday
A: Sure! Driver's name and license number please.
U: {n}, lic {id:D#######|@###-####-####|#########}
A: Thank you. Which vehicle?
U: the white suv tag {plate:@@@####|###-@@@}
A: Extended, {amt} more on your card. Agreement {a:##########}.
U: adding my wife as driver too, {r2}, {dob2}, lic {id2:D#######|@###-####-####|#########}
A: Done, {f2} is on it.
= NZ
U: broke down on state highway 1 in campervan {plate}, steam everywhere
A: Are you somewhere safe? Who am I speaking with?
U: yes at a layby. {n!}, with 2 kids
A: Stay put {f}. Roadside is coming, {n2} from {o:$K Towing|$L Motors} will ring you.
U: ring {ph} mines dying
A: Got it. Job {a:RS######}.
A: Quick check for the hire company, {f}: birth date and licence?
U: {dob}, {id:@@######}
= CA,IE
U: Do I need a credit card to rent
A: Yes, in the main driver's name, with at least $300 available for the hold.
U: debit not ok then
A: Only for prepaid bookings over 3 days.
= GB
U: boiler out again no hot water 2 kids in house
A: Oh dear. What's the property address?
U: {addr}
A: And your name and tenancy ref, please?
U: {n}, {a:TEN######|T/#####/##}
A: I've logged emergency repair {a2:REP-######}. {f2} from {o:$K Heating|$L Gas Services|$K Plumbing & Heating} can get there by {time}.
U: he can let himself in, key safe {s:####|C####Y} by the bins
U: {f2} came, says part for it is at {o2:$K Plumb Centre|$L Merchants}. ref {a2} stays?
A: Yes, {a2}. He's back on {date}.
= IE m
U: Hi there {f2},
Rent for this month was sent from my new account, {iban}. Please could you confirm the receipt to {em}?
Regards,
{n}
{addr}
A: Hi {f},
Received, thank you. I updated the standing order note to {iban}.
{n2}
{o:$K Lettings|$L Property Management}
U: Super. Can the heating man come to {street} while I'm in work? {n3} next door has a key.
= US
U: maintenance request: dishwasher leaking all over
A: Thanks! Can maintenance enter if you're not home?
U: yes but alarm is on. code {s:####}, and the door code {s2:#####|####}
A: Noted: alarm {s}, door {s2}. Name on lease?
U: {n} and {n2}
A: Work order {a:WO-#####|#######-%} is with {f3}.
= AU
U: Inspection notice says {date} 10am but I start work at 8. {n}, {street}
A: Hi {f}, we can do it without you, we have keys.
U: Dog will be home. Can u do sat? or text {f2} on {ph}
A: I've asked {l3}, our property manager, to text {f2}.
= ZA,NG
U: When is my deposit refunded. moved out of {addr} two weeks ago
A: Good day, please confirm your bank details for the refund.
U: {n}, {o:$K Bank|$K Trust Bank}, acc {a:##########}, savings
A: Thank you. Less cleaning, you receive {amt}. Ref {a2:DEP####}.
U: Landlord {n2} said no cleaning needed!
= GB
U: bins not collected AGAIN on our road
A: Sorry to hear that. Your postcode?
U: {pc}
A: Thanks. I've reported a missed collection, reference {a:WST######|FS-Case-#########}.
U: also my neighbour Mrs {l2} needs an assisted one
A: She or you can apply online with her date of birth.
= GB
U: council tax, im moving from {addr} to {addr2} on {date}
A: Thank you. Your account number and full name?
U: {a:6########|########%}, {n}
A: Anybody else over 18 moving with you?
U: my partner {n2}, {dob2}
A: That's both of you down, {f}. Your NI number please for the discount form?
U: {nid}
U: and refund what we overpaid to {iban}, account of {n2}
A: It'll follow once {addr} is closed.
U: best on {ph} after 3, {f2} uses {ph2}
A: Saved, we only ring if something's missing.
= IE,GB
U: What day is the recycling centre open
A: Monday to Saturday 8am to 5.45pm, closed on Sundays and bank holidays.
U: mattress fee?
A: €15 per mattress.
= AU
U: got a parking fine but i was displaying my permit
A: Hi, infringement number please
U: {a:##########|INF-########}
A: Rego {plate}?
U: yep
A: To appeal: name, address, permit number.
U: {n} / {addr} / {a2:RP-#####|P######}
A: Lodged. {f9} from Parking will decide within 10 days.
= US
U: how do i get a copy of my marriage certificate
A: You'll need full name, date of birth and parents' names. Fee is {amt}.
U: {n}, {dob}, parents {n2} and {n3}
A: And where should it be mailed?
U: {addr}
A: Request {a:VR-######} is in the queue.
= IN
U: Property tax shows someone else name for my flat
A: Please provide assessment number and PAN.
U: {a:1########|PTX/####/###} , {id:@@@P@####@|B@@P@####@}
A: Record shows {n2}. Your good name?
U: {n}. Purchased from {l2} in 2022
A: Upload sale deed at {u:https://citizen.$kcity.example/case/&&&&&&&&?tok=&&&&&&&&|https://tax.$kcorp.example/u/$f$l/docs}
U: uploaded. ack no {a2:ACK########|##/####}
A: Thank you {f}, {a2} will be processed in 15 days, see {u2:https://citizen.$kcity.example/case/&&&&&&&&}
= GB
U: PC wont connect to VPN since the update
A: Morning {f}, what's your asset tag and the IP it shows?
U: tag {a:LT-#####|NB####}, ip {ip}
A: And MAC of the wifi adapter? ipconfig /all shows it
U: physical address {mac}
A: Thanks, {mac} wasn't in the allow list. Try now.
U: connected. cheers {f2}
U: one more, bitlocker asks for a key on the old one
A: For {a2:LT-#####|NB####} that's {s:######-######-######-######}. Keep it somewhere safe.
= US,CA
U: forgot my windows password after vacation lol
A: No problem! Employee ID?
U: {a:E######|######|emp##%##}
A: Hey {f}, temp password is {pw}. You'll be asked to change it.
U: {pw} not accepted
A: Caps lock?
U: ...yes. thank you
= GB
U: printer on 2nd floor shows error E-52
A: That's a jammed fuser. Could you switch it off for 10 minutes?
U: did that. now 49.4C02
A: That one needs a firmware update to 5.7.1. We'll do it tonight.
= IN,PH
U: New joiner laptop setup needed
A: Hi, please fill: Name / Joining date / Manager / Seat
U: Name - {n}
Joining date: {date}
Manager: {n2}
Seat: 3F-{x:112|045}
A: Thanks. User id {a:$f$l|$l$f#|$f.$l} created, initial pwd {pw}. Also assigned asset {a2:IN-LAP-####|AST#####}.
U: thanks {f9}
= AU,SG
U: shared mailbox {e:orders§$kfoods.com|accounts§$kgroup.example} bounces since {time}
A: Which server does the bounce mention?
U: it says {ip} blocked, user {a:svc-$k|$f.$l} failed login
A: Right, someone put the old app password in. The scanner at {ip2} still uses {pw}.
U: should be {pw2}
A: Changed on the scanner, test pls. Done by {n9}.
= GB f
A: Service desk, {f9} speaking.
U: Hiya, I've locked myself out of payroll. It's {n}, from {o:$K Foods|$L Haulage|$K Packaging}.
A: Hi {f}. What's the answer to your security question, your first pet?
U: {s:$T}
A: And your staff number?
U: Sure, {a:##-###|#####}
A: Okay, unlocked. One time code for today is {s2:######}.
U: {s2}, lovely, thanks love.
= US
U: API returns 429 after 100 calls
A: The free tier is limited to 100 requests a minute. Pro has 1,000.
U: does v2 have the same limit?
A: Yes, and Retry-After tells you how long to wait.
= NZ
U: found a usb stick in reception with {n2} written on it
A: Cheers for handing it in. Don't plug it in, drop it to {f3} in IT.
U: will do. {f}
= IE
U: wifi for visitors next week please, its for auditors from {o:$L Audit|$K Chartered Accountants}
A: Sure. How many, {f}?
U: two, {n2} and {n3}
A: Network Guest, key {s:$W-$W-##|~~~~-~~~~}. Works {date} only.
= GB
U: door badge {a:0#####|BDG-####} stopped working at the warehouse
A: Who does it belong to?
U: {n!}, agency
A: It expired. Extended to {date}. Meanwhile the keypad at the side is {s:####|#####}.
`;
