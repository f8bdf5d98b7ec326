// Situations of hotels, airlines, travel agents, car hire and garages, in English.
export const hotels = `
# gb
U: hi can we check in early on saturday, booking's under [p1.l.low]
A: Hello from [o1:hotel]! Lovely, we've two bookings with that surname. Is it [p1] or [p2:f1]?
D: [p1:m]
U: the first, [p1.f]. conf no [a1=########;HTL-######]
A: Perfect [p1.f]. The street door code is [s1=####]. Early check-in from noon is £{15|20}. {Pay on arrival is fine.|You can settle at the desk.}
U: great. my parents will get there first, [p3:m] & [p4:f], can they have the keys
A: Of course, I've noted both names. They can check in here with your link: [u1=https://~o1.dom~.co.uk/checkin/¤¤¤¤¤¤¤¤¤¤]

# us
U: is breakfast included
A: Good morning! Yes, a hot breakfast is included with the Flex and Club rates, 6:30 to 10 AM.
U: pool hrs?
A: 7 AM to 10 PM. The hot tub closes at 9.
U: parking??
A: Self-parking is $22 a night, valet $38. EV chargers are on level P2.

# ie
D: [o1:hotel]
U: Subject: Wedding group, {14 June|23 August}¶¶Hi [p2.f],¶Here are the last three names for the block: [p3:f], [p4:m] and his wife [p5:f]. [p3.f] can't do stairs. Please use my card for the deposit, [c1.spaced], CVV [c2:cvv].¶¶Thanks a million,¶[p1:f]¶[t1]
A: Hi [p1.f],¶¶I've taken €{300|450} and put [p3.f] on the ground floor. Group code for the others is [a1=GRP-**##]. The link to the room list is [u1=https://groups.~o1.dom~.ie/l/¤¤¤¤¤¤¤¤¤¤¤¤].¶¶[p2]¶[o1:hotel]
U: Brilliant. [p4.f] says they'd booked already as [a2=##########], can you cancel that one
A: No bother, [a2] is gone, free of charge.

# sg
U: left my charger and a jacket in the room yesterday
A: Sorry to hear! Let me ask housekeeping. May I have your name?
U: [p1], room was for [o2:employer] under corporate
A: We found both. Shall we courier to the office or home?
U: home pls, [d1]
A: Thank you. Was it the booking [a1=SG######]?
U: yes that one, company card [c1.mask]
A: Noted. {Courier is cash on delivery.|It's $12, charged to the card on file.} If urgent, ask for [p9.f] at [t9].

# za
U: The wifi at the guesthouse keeps asking for a login
A: Hi! Pick the guest network, voucher of today: [s1=****##]
U: it says max devices
A: How many do you have? I'll give a second one, [s2=****##].
U: 4 haha. and the safe beeps, code I set was [s3=####]
A: [p2:m.f] from maintenance comes up now. {Stay in the room please.|He has the master key.} Is it [p1.f]'s family in the garden suite?
U: yes [p1]

# in
U: sir booking through website but hotel is refusing saying no booking!!! we are standing at reception with kids
A: Extremely sorry. Please share booking ID.
U: [a1=NH#############]
A: Name of guest, date of birth and hotel?
U: [p1:m], [b1.dash], [o2=Hotel ~surname~ Palace;~town~ Residency;Hotel ~head~ International]
A: I am speaking with front office manager [p2:f], pls give her one minute... Done, she has located it as [p1.l] x 2 rooms.
U: ok. your helpline [t9] never picks. give me refund of early checkin to [e1] wallet
A: {Rs 500 is credited|Rs 750 credited}, Mr [p1.l], credit note [a2=CN/#####].

# gb
D: [p2:f]
U: HI I NEED TO CHANGE A NAME ON MY FLIGHT THEY SPELT IT WRONG
A: No problem. What's the booking reference?
U: [a1=§§§§§§]
A: And which passenger?
U: [p2:f.up] IS WRONG.. ITS [p3:f2.up] NOT [p2.up]
A: Fixed, it's now [p3]. {No fee for small corrections.|That's free of charge.}
U: THANKS. MY CARD WAS [c1.spaced.up] IF YOU NEED IT. SORRY FOR SHOUTING CAPS STUCK

# us
D: [o1:airline]
U: My bag did not make it to {Denver|Tampa}. Flight 2214
A: I'm sorry! Is there a bag tag number on your receipt?
U: [a1=0006######]
A: It's still in Atlanta. What name and address for the delivery?
U: [p1:f], staying with my son at [d1], he's [p2:m.f]
A: OK [p1.f], file locator [a2=TPA***#####]. Should the driver call you or [p2.f]?
U: him, [t2]. gate [s1=#*####;####]
A: {All noted, have a great visit.|Got it. Delivery is by 10 PM.} You can follow it on [u1=https://bags.~o1.dom~.com/t/~p1.u~/^^^^^^^^]

# au nz
U: whats the baggage allowance to fiji
A: On Saver fares it's 7 kg carry-on only. Plus and Flex include 23 kg checked.
U: how much to add at airport
A: $95 for 20 kg at the counter, or $45 online before 3 hours to departure.
U: surfboards?
A: Up to 2.77 m counts as your checked bag.

# ph
U: hi po need ko po mag rebook, namatay ang lola ko
A: Condolences po, we are so sorry. May I have the booking code and your full name?
U: [a1=§§§§§§] [p1]
A: Thank you po. Are there others on the booking?
U: anak ko po, infant, [p2:f.f], born [b2:baby.us]
A: Sige po. For the infant fee, which card po?
U: [c1.plain] po
A: Rebooked both to {May 14|May 16}. E-ticket [a2=079##########]. We sent it to [e1], tama po ba?
U: opo maraming salamat

# ng
U: How do I claim refund, una cancelled the flight to abuja
A: Our apologies. Please send your PNR and the card used.
U: [a1=§§§§§§] , [c1.mask]
A: Thank you. Bank rejects card refunds at times. Kindly give an account as well.
U: acct [a2=00########] [o2:bank] [p1]
A: {Refund of N78,500 is being processed.|It will take 14 days.} We at [o1:airline] appreciate your patience.

# gb
U: Trip: 2 adults 1 child, Corfu, {21|28} July¶Lead: [p1:f] ([b1.dmy])¶2nd adult: [p2:m] ([b2.dmy])¶Child: [p3:f] ([b3:child.dmy])¶Card for deposit: [c1.plain]¶Notes: [p3.f] is coeliac
A: Thanks [p1.f]! All held. Do you want passports added now, you'll need them for online check-in?
U: mine's [n1=5########] and [p2.f]'s [n2=1########], little one's is on order
A: {Got those.|Added both.} Your holiday number is [a1=HOL/######]. [o1:travel] will write to [e1].

# us
U: rental place charged me a $250 cleaning fee, car was spotless
A: I'd like to help. What's the rental agreement number?
U: RA [a1=##########]
A: It was noted at return by agent [p2.f], "dog hair".
U: i dont even have a dog. ask my wife [p3:f], she's the 2nd driver, license [n3:us-licence]
A: Understood, Mr. [p1:m.l]. I'm waiving it. Card ending [c1.last4], yes?
U: yes thank you. you need my birthdate again? [b1.us]
A: No sir, thank you. Closed as [a2=CS########].

# ie gb
U: Hello, do I need my licence check code to pick up the car
A: Hi! Yes please, you can give it to me now together with the last 8 of the licence.
U: licence [n1:dvla] code [s1=¤¤ ¤¤ ¤¤ ¤¤]
A: Thanks. And your date of birth?
U: [b1.dmy]
A: It's valid, clean licence for [p1.up]. The hire is [a1=RES#######]?
U: thats it. my friend [p2] drives too
A: {Additional driver is £9 a day.|A second driver costs £11 daily.} Bring [p2.f]'s licence to the [o1:hire] desk.

# gb
U: my cars been with you since monday any news? [a1=**## ***]
A: Hi, is that the 1.6 diesel? It's for [p1.l], yes?
U: yes [p1:m.f.low]
A: [p2:m.f] has it on the ramp. Needs two front arms, £{286|312} all in.
U: go ahead. can i ring u with the card or give it here [c1.last4] is the one u had last time
A: That's fine, we have it. You can get the car after 4 from [o1:garage], [d9.st].

# au
U: what coolant for a 2016 2.4 petrol
A: Type G12 evo, premixed 50/50, about 6.5 L.
U: price?
A: $38 for 5 L. We open 7:30 to 5, Saturdays till noon.
U: cheers mate

# ca
U: I got a toll invoice for a car I had rented from you in {August|May}
A: Hi, can you give me the invoice number and the plate?
U: [a1=ETR-########] plate [a2=C*** ###]
A: Thanks. That car was with [p2] on the day, not you. Sorry!
U: ok so who pays?? my name's on it [p1]
A: We'll transfer it to [p2.l], agreement [a3=RA#######]. Nothing to pay, Ms. [p1:f.l]. {You'll get a letter.|Confirmation goes to [e1].}
`;
