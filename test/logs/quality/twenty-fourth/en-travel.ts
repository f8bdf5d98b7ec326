// Situations: hotels, airlines, trains and car rental.
export const travel = String.raw`
== GB
U: booked the wrong dates, can i move it a week?
A: Hi, thanks for contacting {=town} reservations. What's your booking reference?
U: <b=account:¢¢¢###>, name <c.l~l>
A: Thanks <c?Mr/Ms> <c.l>. The new dates are £<=%#> more in total. Shall I use the card ending <card~4>?
U: ok yeah
A: Changed. Check-in is from 3pm, the key safe code will be <s=secret:####%>.
U: and parking barrier?
A: Use <s2=secret:##¢#>, it's the same for all guests at <=organisation:{The Old Forge|Seacroft House|Harbour View} {Apartments|B&B}>.
U: brill
== US
U: flight got cancelled, need to be in {Denver|Charlotte|Phoenix} tonight!!
A: I'm so sorry. Please share your confirmation code and the names of all travelers.
U: <b=account:¢#¢¢¢#>, <c.n> and <o.n>
A: I can put you both on {1482|2207} at {5:55|7:20} PM, seats 14C and 14D.
U: yes please. my ff number <f=account:#########> isnt showing
A: Added to <c.f>'s ticket, <t=account:0{16|01|37}##########>. Safe travels!
== AU
U: Left my {jacket|laptop charger|kid's teddy} in the room at checkout
A: Oh no! Which room and what name was the stay under?
U: {214|507|1102}, name <c.n>
A: Housekeeping found it. We can post it for $<=%#>, where to?
U: <addr>
A: And a contact for the courier?
U: <tel> or <c.e>
A: All sorted, lost property tag <k=account:LP####>. Cheers from <g=organisation:The {Grand|Driftwood|Jetty|Corrugated} {Hotel|Lodge|Motel}>, {=town}.
== IE o=f
U: Good morning,\n\nI would like to add an infant to my booking <b=account:¢¢####>. Her name is <o.n>, date of birth <kid~n>.\n\nMany thanks,\n<c.n>
A: Dear <c.f>,\n\n<o.f> is added. The infant fee of €{25|30} was charged to your Mastercard (last digits <card~4>).\n\n<a.f>, Customer Care
U: and is our address right on the visa form, we're at <addr>?
U: Great, can she travel on her own passport? The one I have here says <passport>.
A: Yes, please enter it under Manage booking before you fly.
== IN
U: PNR <b=account:##########> is waitlisted 12. chance of confirm?
A: Current status is WL {4|6}, chart is prepared 4 hours before departure.
U: if cancel how much refund for sleeper
A: Full fare minus ₹60 clerkage as it is waitlisted. Passenger 1 is <c.n>, correct?
U: yes and <o.n> age {58|61}
A: Cancelled. Refund will go to the same UPI, <p=account:<c.u>@ok{bank|pay|hdf}>.
U: also my app password is not working, it was <s=secret:{Rail|Yatra}@####>
A: Please use forgot password, and don't share it.
== CA US
A: Welcome to <=organisation:{Maple Leaf|Roadrunner|Open Range|Coastline} Car Rental> chat. You're speaking with <a.f>.
U: Need to extend my rental by 2 days. agreement <k=account:RA-########>
A: Sure. Who is the primary driver and what's the license plate?
U: <c.n>, plate <plate>
A: Thanks. I also need the driver's license number since it's not in the file.
U: also born <dob~n> if you need age
U: <l=national-id:¢#######>
A: Perfect, extended until {noon|10 am} on <date~d>. That's {=cur}<=%#.##> extra per day.
== ZA
U: we want to book the {chalet|rondavel|family unit} for the December holidays, 2 adults 2 kids
A: Hello! It's R{1 850|2 200} a night. Names and ID numbers of adults for the gate permit?
U: <c.n> <i=national-id:!zaid> and <o.n>
A: And <o.f>'s number please?
U: <i2=national-id:!zaid.o>
A: Booked under <b=account:KNP-#####>. Vehicle registration for the gate?
U: <plate>, silver bakkie. deposit off my cheque card please, it ends on <card~4>
A: Done. Gate opens 5:30. Regards, <a.f> at <=organisation:{Impala|Leopard Rock|Mopani|Two Rivers} {Lodge|Rest Camp}>.
== NZ
U: Is breakfast included? and is there a late checkout
A: Continental is included in the {Deluxe|Lake View} rate, otherwise $24. Late checkout until 12 is $30.
U: parking?
A: Free, but it's limited to 1.9 m height.
U: pool open in {July|winter}?
A: Heated, 8am to 8pm all year.
== GB IE
U: whats the hand luggage size again
A: 40 x 20 x 25 cm for the small bag. With priority you can also bring a 10 kg bag, 55 x 40 x 20.
U: how much is 20kg hold
A: From {=cur}{18.99|24.50} if you add it before check-in.
U: and check in opens when
A: 24 hours before, or 60 days if you paid for seats.
== US
U: Do you have an EV in the fleet, like for {Austin|Portland}?
A: We do, midsize electric from {=cur}{61|74} a day, returned at 70% or more.
U: is there a young driver fee
A: Yes, ages 21 to 24 pay {=cur}{27|29.99} per day.
U: cool, thx
== SG
A: Good evening, concierge speaking.
U: Hi, room {1508|2211|917}, the Wi-Fi code isn't accepted.
A: So sorry. What surname should I look under?
U: <c.l>. First name <c.f>, like that.
A: Here is a new one, <s=secret:¬¬¬¬##>. It works for three devices.
U: My other laptop says it's got IP <ip> but no internet.
A: I'll send <o.f> from IT up. Is <tel> a good number?
A: Also the safe: the reset is your own choice plus <s2=secret:{99|00|55}##>, if you get stuck.
U: Ya.
== PH
U: Good day po, refund for cancelled flight {5J|2P|Z2} {563|2871}. Booking <b=account:¢¢¢¢¢¢>
A: Hello, <c?sir/ma'am>! May I know the full name of passenger and last 4 of the card used?
U: <c.m~u>
U: card <card~4>
A: Thank you. Kindly confirm your birthdate also for data privacy.
U: <dob~w>
A: Refund of ₱<=%,###.##> will be posted in 30 to 45 days, case number <k=account:0#######>.
U: email kay <c.e> please, contact <tel>
== NG
U: Please my visa appointment letter has my name spelt wrong. It should be <c.n> not <c.l~u> <o.f~u>
A: Apologies. What's the application number and your passport number?
U: <k=account:GWF0########> / <passport>
A: Corrected. You'll receive a new letter at <c.e>.
U: fee was paid by my card <card~m>, my sister's card sha
U: God bless. should I print color?
A: Black and white is fine.
== GB
U: ticket machine took my money but no ticket at {=town} station
A: Sorry about that. How did you pay, and around what time?
U: card, <card~m>, {8:12|17:40} this morning, £<=%#.##>
A: I can see a failed print on machine 3. Refund form is RF-{2|4}. I've filled it in with your name, <c.i>, right?
U: yes. will it go to the same card
A: Yes, within 5 days. Your claim is <k=account:TVM/###-####>.
U: cheers. i work for <=organisation:{Northern Loop|Valley|Borderline} Railways> myself so i know how it is
== US
U: Can I get the folio from my stay last week? Room {305|818}, conf <b=account:########>
A: Sure thing! Company name to appear on it?
U: <g=organisation:{Halden|Quarry|Brightwell|Oxbow} {Biotech|Partners|Robotics|Freight} {LLC|Inc.}>, <addr>
A: And who should the invoice go to?
U: <m=email:ap@{halden|quarryp|brightwellbio|oxbow}.com>, cc <c.e>
A: Sent to both <c?Mr./Ms.> <c.l>. Thank you for staying with <h=organisation:{The Larkspur|Hotel Meridian|Stonebridge Inn|Palomino Suites}>.
U: the points, did they go to member <l=account:########>?
== AU NZ
U: campervan broke down near {Taupo|Bega|Kempsey}, engine light P{0420|0301}
A: Sorry mate! Are you in a safe spot? What's the rego and booking name?
U: safe yeah. <plate>, <c.l>
A: I'm sending roadside, <o.f> will be about 50 min. Number to reach you?
U: deposit was on my visa w <card~4> at the end right, they wont charge me for this?
U: <tel>
A: Sharing your location page with <o.f>: <u=url:https://track.{roamvan|kombirun|gumtrekker}.com/j/¿¿¿¿¿¿¿¿>. Job <j=account:RSA-####>.
U: legend
A: Anytime, <c.f>! The excess card, <card2~4>, wasn't touched. Cheers, <a.f> at <=organisation:{Roamvan|Kombi Run|Gumtrekker} {Rentals|Campers}>.
`;
