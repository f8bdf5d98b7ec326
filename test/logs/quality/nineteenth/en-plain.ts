/** Nothing personal, but full of figures. */
export const plainDesks = `
@en
U: what are your opening hours on Saturday
A: We're open {time} to {time2}, and closed on the last Sunday of the month.
U: and on {date}?
A: Same hours, though the cafe shuts {qty} minutes early.

U: Is the {model} still in stock?
A: We have {num} of the {model} left in grey and {qty} in white, at {price} each.
U: whats the difference with the {model2}
A: The {model2} is {pct} louder and weighs {qty}00 grams more. It costs {price2}.
U: ok thinking about it

U: my dishwasher shows {err}
A: Error {err} means no water is coming in. Is the tap open?
U: yes, then it shows {err2}
A: Then clean the filter: turn it left by 90 degrees, rinse for {qty} minutes, refit. Program 3 at 45 degrees afterwards.
U: seems to run now, thanks

U: app crashes after updating to {ver}
A: Sorry about that. Version {ver} has a known problem on Android 14; {ver2} fixes it, out on {date}.
U: so wait until {date}?
A: Or go back to {ver3}, which needs {num} MB.

U: How much baggage can I take on a light fare?
A: One bag of 40 x 30 x 20 cm, up to 8 kg. A trolley of 55 x 40 x 23 costs {price}.
U: and 23 kg?
A: {price2} if bought before check-in, {num} at the airport.

U: which trains stop at King's Cross after {time}?
A: There's one at {time2} from platform {qty} and then every {num} minutes.
U: thanks, is the ticket {price} off peak?
A: Yes, {price}, or {price2} with a railcard.

U: do you ship to New Zealand
A: We do: {price} up to 2 kg, {price2} up to 5 kg, in {qty} to 14 days.
U: customs?
A: Orders above 1,000 dollars may be charged 15% GST.

U: what's the interest rate on the 12 month saver
A: {pct} gross for balances from {price} upwards. It was {pct2} until {date}.
U: penalty for taking it out early?
A: 90 days of interest.

U: can I use my iPhone 13 with the new SIM
A: Yes, any iPhone from the XS on works with eSIM. iOS 17.4 or newer is best.
U: and a Galaxy S21?
A: Also fine, with One UI 5.1.

U: ok so what does code {err} mean on the boiler, model {model}
A: Low pressure. It should read between 1.0 and 1.5 bar when cold.
U: its 0.{qty}
A: Open the filling loop slowly till 2... sorry, till 1.2 bar, then press reset for 5 seconds.
U: worked!!

U: size guide? I'm 5'{qty} and 72 kg
A: We'd suggest M, chest 98-104 cm, or L if you like it loose.
U: and shoes, I'm a UK 8
A: That's EU 42 or US 9.

U: how long is the battery of the {model}
A: Around {qty} hours at {pct} brightness; 20 minutes of charging give {qty2} more.
U: does it come with a charger, 65 W?
A: A 45 W one. The 65 W costs {price}.

U: swimming pool lanes free at {time}?
A: Lanes 1 to {qty} are free until {time2}, the rest is for lessons.
U: price?
A: {price}, 10 visits for {price2}.

U: When is the next garbage collection for glass
A: Every second Tuesday; next is {date}, then again {date2}. Put it out before {time}.
U: and garden waste
A: Up to {qty} bags, {num} litres each.

U: excel gives #REF! after I deleted column F
A: The formula in B{qty} pointed at F{num}. Press Ctrl+Z and use INDEX instead.
U: can I have that as text
A: =INDEX(A2:E{num},{qty},3)

U: what is the excess on the basic travel plan?
A: {price} per claim, {price2} for gadgets. Cancellation is covered to {big}.
U: and over 65s?
A: {pct} more up to 74, not sold from 75.

U: can i cook the frozen lasagne in the air fryer
A: Yes, 180 degrees for {num} minutes at most, cover it for the first {qty}.
U: and two at once
A: Add {qty2} minutes.

U: our server logs "timeout after {big} ms" on release {ver}
A: The default went from 30000 to {big}. Set request.timeout=60000 in the config and restart.
U: and max connections?
A: 2{qty}0 per node; with {qty} nodes that's plenty.

U: how many points for a free coffee?
A: {num} points, and each {price} spent gives 1.
U: do they expire
A: After 18 months without a purchase.

U: Museum tickets for a class, {num} pupils
A: Groups above 20 pay {price} a head, every {qty}th is free. Tuesdays before {time} are quiet.
U: how long does the tour last
A: 75 minutes, in rooms 3 to {qty}.

U: my credit score went from {num} to {num2}, why
A: Usually because a limit was used above {pct}. It moves within 30 to 60 days.
U: so if i pay half it goes up?
A: Typically by 15 to {qty}0 points.

U: What's the maximum file size
A: {num} MB per file, {qty} GB in total. PDF, PNG and DOCX are read, from version {ver}.
U: error says 413
A: That's it exactly: the file is too large.

U: is the A4{qty} road closed
A: Between junctions {qty} and 14 until {date}, nightly from 21:00 to 5:30.
U: thx

U: how much paint for a wall of {size}
A: One litre covers 12 square metres, so a {ver} litre tin is more than enough for two coats.
U: colour 7{num}?
A: In stock in the larger store, aisle {qty}.

U: can I pay with Apple Pay or only Visa
A: Apple Pay, Google Pay, Visa and Mastercard; PayPal from {price}.
U: min for free delivery
A: {price2}.

U: dosage on the packet says 2 x 500 mg every 6 hours, is that max
A: No more than 8 tablets of 500 mg in 24 hours for adults, so 4 g.
U: with ibuprofen 200?
A: Please ask the pharmacist; it's usually taken {qty} hours apart.

U: gas price per kWh from {date}?
A: 0.0{num} per unit plus a standing charge of {price} a month.
U: and electricity night rate
A: 0.1{qty} between 00:30 and 07:30.

U: The firmware {ver} for the {model} won't install, stuck at {pct}
A: Use a USB stick of at most 32 GB, FAT32, with only the file on it. Hold the button for {qty} seconds.
U: it says {err}
A: Then the file is damaged; its size must be {big} KB.

U: are dogs allowed on the Circle Line ferry to Manly
A: Small ones in a carrier, max {qty} kg, on the lower deck. Sailings at {time} and {time2}.
U: fare?
A: {price}, dogs go free.

U: what does the course cost and when does it start
A: {price} for {qty} evenings from {date}, {time} to {time2}, in room {num}.
U: level?
A: B1.2, using book 3, units 5 to {qty2}.

U: Mortgage calculator: {big}0 over 25 years at {pct}?
A: About {price} a month on repayment; with 30 years {price2}.
U: stamp duty?
A: Nothing under the threshold, 5% above.
`;
