/** Airlines, hotels, car rental, coaches. */
export const travelDesks = `
@en
U: Need to change my flight, booking {pnr}
A: Hello, this is {agent} at {airline}. Which passenger and which date?
U: {name}, from {date} to {date2}
A: There's a seat at {time} for {price} extra. Card?
U: {card} exp {expiry} || {card}, valid to {expiry}
A: And the security code?
U: {cvv}
A: Changed. Your new booking reference is {pnr2}, {first}.

U: my bag didn't arrive in {town}
A: I'm sorry. Do you have the tag number from your boarding pass?
U: {track} || yes its {track}
A: Thank you. Please give me your name, a phone number and where we should deliver it.
U: {name}, {phone}, staying at {hotel}
A: Report {case}. The bag is on the {time} flight; a courier brings it to {hotel}.

U: passport number on my booking is wrong
A: Which booking, and what should it be?
U: {pnr}. should be {passport} not {passport2}
A: Corrected. Please check also the name {name} and the date of birth {dob}.
U: dob is wrong too!! its {dob2} || thats fine
A: Thank you, all saved.

U: Frequent flyer no {loyal}, miles for flight on {date} missing
A: Hi, could you confirm your name as on the ticket and the ticket number?
U: {name} {ticket}, dob {dob}
A: {big} miles added, you're {num} short of the next level, {first}.

U: travelling with my kids, need to add them. {kin} born {childdob} and {kin2} born {childdob2}
A: Sure. Reservation code?
U: {pnr}
A: Both added. As they are under 12 I've put you three together. Any contact in case of emergency?
U: their dad, {name3}, {phone3}
A: Noted.

U: Hotel reservation {booking}, can we check in early
A: Good day from {hotel}. Under which name, please?
U: {name} || it's under {name2}, my colleague
A: Yes, from {time}. Your room will be {qty}; the entrance code after 10pm is {door}.
U: and wifi?
A: Network is the hotel's name and the password is {wifi}.

U: I left my charger and a jacket in room {num} last night
A: Sorry to hear it. I'm {agent}, housekeeping has both. Where shall we send them?
U: {name}, {addr}
A: Postage is {price}. May I charge the card on file, ending {four}?
U: yes go ahead

U: booked via an agent and you have no record?? name {last}, ref {booking}
A: One moment please. I find a {reversed} with the company {employer}, is that you?
U: yes thats me
A: Then it is {booking2}, guaranteed with {masked}, {qty} nights from {date}, {price} a night. Please show an ID at arrival.

U: can you send the invoice for our stay to my office
A: Certainly, what are the details?
U: {employer}, {addr}, and mail it to {workmail}
A: Invoice {invoice} was sent just now, {first}. Kind regards, {agentname}, {hotel}

U: Pre check-in form: ⏎ Name: {name} ⏎ Date of birth: {dob} ⏎ Passport no: {passport} ⏎ Home address: {addr} ⏎ Car reg: {plate} ⏎ Arrival: {time}
A: Thank you, complete. Your parking space is number {qty} and the barrier code is {door}.
U: thank you. can I have your number in case im late
A: {phone2}, ask for {agent}.

U: Hire car broke down on the motorway
A: Are you safe? Registration and rental agreement number please.
U: yes safe. {plate}, agreement {contract} || {plate} and {contract}
A: Thank you. Who is the driver?
U: {name}, number is {phone}
A: Recovery by {garage} arrives in {num} minutes. Job number {case}.

U: You charged me {price} for damage I didnt do
A: {rental}, {agent} speaking. Agreement number?
U: {contract}
A: I see photos taken by {agent2} at return. The charge was to the card ending {four}.
U: I have my own photos. where to send
A: Upload here: {link}, or mail to {email2}.

U: i want to add a second driver
A: Sure. Full name, date of birth and licence number of the second driver?
U: {name2}, {dob2}, {licence2}
A: And your reservation?
U: {booking}
A: Added for {price} per day on the card ending {four}, {first}.

U: Got a fine for a car I returned. notice no {case}, car {plate}
A: Let me check with whom it was at {time} on {date}.
U: my contract was {contract}, my licence is {licence} if that matters
A: You'd returned it by then, {name}. We'll name the next hirer, nothing to pay.

@us
U: TSA precheck isn't on my boarding pass. Known traveler number {member}
A: I'll add it. Confirmation code?
U: {pnr}
A: Name {reversed}, DOB {dob}. Is this exactly as on your passport?
U: yes. passport {passport}
A: Please check in again, it should be there.

@uk ie
U: claim for delayed flight please. {qty} hours late
A: You can claim here. Booking code, names of all passengers, and your bank details.
U: {pnr}, {name} and {name2}. IBAN {iban} || {pnr}. Passengers {name}, {name2}, {name3}. {iban}
A: And the BIC of your bank?
U: {bic}
A: Claim {claim} lodged with {airline}.

@au nz za
U: Campervan booking {booking}, can we pick up at {time} instead
A: No dramas. Who's the lead driver?
U: {name}, licence {licence}
A: Sorted. The depot's key safe code is {door} as nobody's there that early. Call {agent2} on {phone2} if stuck.
U: legend

@in sg
U: Kindly cancel my train + hotel package, PNR {pnr}
A: Dear customer, please share registered mobile number and email id.
U: {phone}, {email}
A: Thank you {name}. An OTP has been sent, kindly share.
U: {otp}
A: Cancelled. Refund of {price} to card {masked} in {qty} working days.

@en
U: Hi, the coach left without us. ticket {ticket}
A: I'm sorry! Who was travelling?
U: me, {name}, and {name2} || {name2} and I ({name})
A: I can put you both on the {time}. Please show {booking} to the driver.
U: thx

U: we're a group of {qty} from {school}, need a quote for the hostel
A: Lovely! Who's the organiser and how do I reach you?
U: {name}, {workmail}, {phone}
A: Quote {invoice} is sent, {first}. {price} per head with breakfast.

U: is my host {first2} real? she wants me to pay outside the site to {iban}
A: Please don't pay there. What's the link of the listing or host's profile?
U: {url2}
A: Thank you. Profile of {name2} suspended, and your booking {booking} is safe with us.

U: locked out of the apartment, keypad says {err}
A: Hi {first}, it's {agent}. Your code was {door}, changed today to {door2}. Try that.
U: in, thank you!! whats the alarm code
A: {door3}, within {num} seconds of opening.
`;
