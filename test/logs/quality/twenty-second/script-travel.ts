// Desks: airline, rail, hotel, car rental, garage, museum, clinic, pharmacy.
export const travel = `
# gb
U: Need to correct a name on booking {ac:@#@@#@~@@@@##}. It says {p1.g} {p2.s}, should be {p1}
A: I can do that. Passport number and date of birth, please?
U: {id:#########} {bd1}
# us
U: my flight XR{x:###} got cancelled, whats next
A: I'm sorry. Confirmation code and last name?
U: {ac:@@@###~@#@##@} {p1.s}
A: Thanks {p1.g}, you're on the 7:15 tomorrow. Hotel voucher sent to {em1}.
# us
U: how big can a carry on be
A: 22 x 14 x 9 inches, up to 22 lb.
U: and can I bring my ukulele too?
A: Yes, as your personal item if it fits under the seat.
# au
U: frequent flyer no. {ac:##########~QB-#######}, points from {d} missing
A: Thanks {p1.g}. Which flights?
U: {t} to Sydney and back, me and my son {p2}
# ie
A: Do you have the record locator for the group?
U: {ac:@@@@@@}. 3 of us: {p1}, {p2}, {p3}
A: Lovely. Dates of birth for the two children?
U: {bd2.k} for {p2.g} and {bd3.k} for the small one
# in
U: Passport {id:@#######} expired, renewed one is {id2:@#######}. Please update in ticket {ac:@#@@##}
A: Dear {p1.s}, updated. Is your number still {ph}?
U: Yes
# gb
U: Lost property: I left a grey rucksack on the 17:42 to {t}
A: What's inside that would identify it?
U: HP laptop with sticker {dv1}, staff pass from {o}, name's {p1}
A: And a number to ring you on?
U: {ph}
# gb
U: delay repay. ticket {ac:###########~@@@#####@~#####-#####} 48 mins late
A: Thanks. How should we pay you?
U: to the card please {cc.m}
A: Done, {p1.g}.
# gb
U: Railcard renewal question, is the 26-30 one valid before 10am
A: There's a £12 minimum fare from 04:30 to 10:00 on weekdays.
U: ok ta
# de
U: Moin, ich hab im ICE 5{x:##} meine Jacke liegen lassen, Wagen 7
A: Guten Tag, auf welcher Strecke und wann?
U: gestern gegen 16 Uhr, Hamburg Richtung Kassel
# us
A: Front desk, this is {p.g}. Room number?
U: {x:4##}. name's {p1}. my key stopped working
A: I'll make a new one. Confirmation ends in?
U: {ac:####~#####}
# gb
U: Hi, we'd like a late checkout, booking ref {ac:########~HB-#####~######.##}, surname {p1.s}
A: That's fine until 1pm. The key safe code changes at noon to {se:####}.
# us
U: Wifi password at the lodge??
A: Network LakeGuest, password {se:%%%%%%##~@%%%%%%-####}.
U: thx
# ca
U: Can you email the folio to my company? {o}, {em.o}
A: Sure. Guest name and dates?
U: {p1}, {dd}
A: Sent, with card {cc.m}.
# sg
U: room for 2 adults 1 kid on {d}, got sea view?
A: The Deluxe on floor 18 has sea view, S$<288|310> with breakfast.
U: ok i think first
# za
A: Please guarantee the reservation with a card, Mr {p1.s}.
U: {cc} exp 09/27, cvc {se:###}
A: Thank you. Reservation {ac:LDG-####~R######} for {p1} is guaranteed.
# us
U: picked up the rental at the airport, there's a scratch on the door already
A: Please send a photo. Agreement number and plate?
U: {ac:RA######~#########}, {pl}
A: Thank you {p1.g}, noted before departure.
# ie
U: I'm adding a second driver, my wife {p1}
A: Her licence number and date of birth?
U: {id:###@#####~####### ##@} / {bd1}
A: Done, {p2.g}.
# gb
U: How much is it for a 7 seater from Friday noon to Monday noon?
A: £<214|268> including 300 miles a day, £1,200 excess.
# nz
U: got a toll notice from when we had your campervan {pl}
A: Hi there, what name was that under?
U: {p1}, contract {ac:NZ######~C#####}
# gb
U: MOT reminder text came but I've sold the car. {pl}
A: No problem, who has it now?
U: {p1} from {o}
A: Took you off the list, {p2.g}.
# us
U: it's {p1}, dropping off the 2016 Outback tonight. key in the box?
A: Yes, box code {se:####~####*}. What's the best number?
U: {ph}
A: Thanks. RO {ac:RO#####~######} is open.
# au
U: how much for a timing belt on a 1.8 and do you do loan cars
A: About $<890|1,050> including water pump. Loan cars are $20 a day.
# in
U: Service booking for {pl}, chassis {vin}, owner {p1}
A: Confirmed for {d} 10 am, advisor {p2.g}. Pickup from?
U: {ad}
# gb
U: opening times half term? and is the T. rex still out
A: 10:00 to 17:50 daily. The T. rex skeleton is back in the Dinosaur Hall.
U: brilliant, 2 adults 3 kids how much
A: Free, though you need a timed slot.
# us
U: We have a school visit booked, {o:school}, 54 kids
A: Who's the lead teacher?
U: {p1}, {em1}
A: Group number {ac:GV-####~E#####}.
# gb
U: Is the Brontë manuscript on display or only the Turner rooms?
A: Both until 14 September, rooms 12 to 16.
# ie
U: renewing membership, {ac:M#####~FR-####}, me and {p1}, same card ending {cc.4}
A: Thank you {p2}. New cards will go to {ad}.
# gb
A: Surgery reception, {p.g} speaking.
U: need to see the doctor about my daughter's ear. {p1}, born {bd1.k}
A: Is that at {ad}?
U: yes
A: Dr {p2} has 11:20.
# us
A: May I have your member ID and the patient's date of birth?
U: {ac:@@@#########~W#########}, {bd1}
A: And the patient is {p1}?
U: no thats me {p2}. patient is {p1.g} my stepson
# gb
U: NHS no {id:### ### ####~##########}, waiting for MRI result from {o:clinic}
A: Thank you {p1.g}. Dr {p2.s}'s secretary will ring {ph}.
# au
A: Medicare number and your reference on the card?
U: {id:#### ##### #} ref 2
A: Thanks, {p1}. Who referred you?
U: dr {p2} at {o:clinic}
# za
U: Medical aid {ac:#########}, dependant code 02, {p1}
A: Which practice?
U: {o:clinic}
A: Authorisation {ac2:AUTH######~#######} granted.
# ca
U: health card {id:####-###-###-@@~#### ### ###}, name {p1}, need copy of my vaccine record
A: What date of birth should be on it?
U: {bd1}
A: Emailed to {em1}.
# sg
U: i want to change my appt on {d} with Dr {p1}
A: May I have the NRIC or FIN?
U: {id:S#######@~G#######@}
A: Moved to 4.30pm, {p2.g}. Queue number will be sent.
# us
A: Hi, pharmacy. Rx number?
U: {ac:#######~##-######}
A: That's for {p1}, DOB {bd1}?
U: my dad yes. can you deliver to {st}
# gb
U: can i take ibuprofen 400 with naproxen
A: No, please don't combine them. Paracetamol is fine.
U: ok how many a day
A: Up to 8 x 500 mg in 24 hours.
# ie
U: script from {o:clinic} for {p1}, is it in yet
A: It is, yes. {p2.g} has it bagged up.
U: will send my son {p3} in with the code {se:####}
# us
U: Do you guys have the flu shot? Fluzone high dose
A: Yes for 65 and up. Walk in Mon-Fri 9-6.
# us
U: [voice] hello its {p1} again um the nurse {p2.g} told me to call about the uh the portal
A: [voice] Sure. What's the temporary password on your letter?
U: [voice] it is {sew:6}
A: [voice] and the chart number?
U: [voice] {acw:7}
# gb
U: Ref: dentist complaint⏎Patient: {p1.c}⏎DoB: {bd1}⏎Address: {ad}⏎Tel: {ph}
A: Dear {p1}, thank you. We've passed it to {o:clinic}.
# au
U: vet bill for our dog, claim {ac:PET######~VC-#####}, {o:clinic}
A: Thank you {p1.g}. Could you send the itemised invoice?
`;
