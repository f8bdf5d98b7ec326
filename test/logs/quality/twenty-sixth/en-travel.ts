// Situations at hotels, airlines, railways, car rentals and box offices.
export const enTravel = `
# GB hotel
U: Hi we've a booking for {two|three} nights from <date>, can we have a cot
A: Of course! What's the name or reference of the booking?
U: <!c.l>, ref <b=acc:HX#####>
A: Thank you. That's booking <b> for two adults. How old is the little one?
U: 8 months. also my mother in law <fa> will join us, she needs a ground floor room
A: I've noted both. The extra room is £<n:70-140>. May I take a card?
U: same as before, ends <cardl>
A: Lovely. You've got <a.f> here all week, just ask for me at reception.
U: ta. car reg for the car park is <plate>
A: Noted, we look forward to seeing you at <org>.

# US hotel
U: I left my {CPAP|retainer case|glasses} in our room this morning!!
A: Oh no, let me check with housekeeping. Whose name was the room under?
U: <km>, that's my husband. I'm <kf.f>
A: They have it! We can ship it for $<amt:14-30>. Where to?
U: <adr>
A: And a number for the carrier?
U: <tel>
A: All set. The parcel goes out with tracking <acc:1Z***#########>.
U: need a card for the shipping? <card> code <cvv>
A: Yes thanks, it went through. <org> wishes you a speedy recovery.

# IE hotel
A: Thank you for calling <org>, <a.f> speaking.
U: Hi <a.f>, I'm after booking a room online and I got two confirmations.
A: Let me see. What are the numbers on them?
U: One is <d=acc:#########>, and the other one, um, <e=acc:#########>.
A: I can cancel <e> and keep <d>. Is that under <c.f>?
U: <c.f>, that's right, and the surname <c.l>.
A: All done. The deposit goes back to the card ending in <cardw>, is it?
U: That's it, thanks very much.

# SG hotel
U: Hi, can I settle the deposit by bank transfer instead
A: Dear guest, yes. May I know your booking number and full name?
U: <acc:TRX-#####>, <c>
A: Booking found, <c.t> <c.l>. Please transfer to the account shown in the PDF and quote your passport number.
U: my passport is <passport>, my wife's <passport2>
A: Noted. For early check in, door code of the side entrance is <sec:####*>.
U: great. pls send the pdf to <c.m> and cc <kf.m>
A: Sent. Please pre-register at <url:https://checkin.$d/g/¤>
U: it ask birthdays, mine <dobn>, hers <odobn>. is it for the police
A: Yes, for the registration card.

# NG hotel
U: Good evening. Booking for my boss please, <ma>, 3 nights from <date>
A: Good evening. You are welcome. Your own name and the company, please?
U: <c>, personal assistant. <firm:works>
A: Thank you. Will he pay on arrival or should we invoice the company?
U: Invoice to <mail:accounts@{zenithline|oakpoint|mainlandhub}.com.ng>
A: Reserved, confirmation <acc:RES-#####>. Airport pickup driver is <mb.f>, <tel>.
U: Thanks. His wifi must be fast o
A: Private wifi for his suite: password <pw>.

# ZA hotel
U: Do you allow dogs
A: Yes, small dogs up to 10 kg at R<n:150-300> per night, not in the restaurant.
U: And checkout?
A: 10:00, late checkout till 13:00 for R250.
U: is breakfast incl
A: It's included in the Fynbos rate only.

# AU hotel
U: is the pool heated
A: It's heated to 27 degrees from May to September, open 7am to 9pm.
U: Parking?
A: $<n:15-40> a night, height limit 2.1 m.
U: ok and how far to the beach
A: A {5|10} minute walk down the hill.

# GB airline
U: can someone else use my ticket? i broke my ankle
A: Sorry to hear that! On flexible fares, yes. What's your booking reference and who'd fly?
U: <r=acc:@@@@#@>. my colleague <o> would go instead of me
A: Just so I have it right: out goes <c>, in comes <o>. Passport number of <o.f>?
U: <passport>, birthdate <odobn>
A: Updated. <r> now shows <o>. There's no fee on flight {AL204|SK88|MD417}.
U: can my colleague open the booking online
A: Yes, with this link: <url:https://manage.$d/b/¤>
U: amazing thankyou

# US airline
U: add my passport please, forgot when booking
A: Sure. What's your confirmation code and the passport number?
U: <acc:@@@@@@> passport <passport>
A: And your date of birth, exactly as printed there?
U: <dobn>
A: Added. Your frequent flyer number isn't on it, would you like to add it?
U: yes <acc:SM%#######>. name on that one is <c> btw, ticket has middle name too
A: That's fine. Have a great flight, <c.f>!
U: should my home address be on it? <adr>
A: Only if you want mail from <org>.

# CA airline
U: My bag did not arrive in {Kelowna|Halifax}. File <f=acc:YLW%%#####>
A: I'm sorry, I'll check file <f>. Where are you staying, and is there a tag number?
U: tag <acc:0###%######>, staying with friends, <adr>
A: It's on tonight's flight. The courier will call <tel>.
U: my heart pills are in it! name tag says <!c>
A: I've marked it as urgent, <c.t> <c.l>.

# IN airline
U: refund of pnr <p1=acc:@@@###> not received, flight was cancel by you only
A: We regret the inconvenience. Please share the passenger name, and whether you booked by agent or website.
U: myself <c> with <o>. website
A: The amount Rs <n:3-18>,<txt:###> was refunded on <date> to card no. <cardm>.
U: that card i closed
A: Then please share a cancelled cheque on <mail:refunds@$d>, mention <p1>.
U: sent. cheque is of <o.f>, a/c <acc:9###########>
U: who are u? name
A: I am <a.f>, sir/ma'am.

# PH airline
U: Hi po, na double book ako. refs <x1=acc:@#@@@@> and <x2=acc:@#@@@@>
A: Hi! We can help. Kindly send the guest names and the email used.
U: both <c> and my baby <k>, email <~c.m>
A: Thank you po. Is the infant's birthday <bdobl>?
U: no <bdobn> i think typo
A: Corrected. We cancelled <x2>; a travel credit is on your account.

# AU airline
U: whats the carry on limit for the small planes
A: 7 kg in total, one bag of 48 x 34 x 23 cm plus a small item.
U: can i pay for more
A: You can prebook up to 14 kg from $<n:25-45> on most regional flights.
U: ok

# GB airline
U: Is flight AL<txt:###> on time? {today|tonight}
A: It's showing 35 minutes late, now leaving at <time> from gate {12|B7|22}.
U: do i get anything for that
A: Compensation only starts from three hours. Refreshment vouchers from two.
U: fine

# NZ airline
U: booking <acc:@@@@@@>, need wheelchair for mum
A: Sure, what's her name and is it for all flights?
U: <fa>, she's <n:79-92>, yes all
A: Done. Can she walk up a few steps?
U: slowly. my number's <tel> for the airport people, i'm <o.f>
A: Added as contact. Ask for <a> at desk 14.
U: and put my frequent flyer card on it, <acc:NZ#######>
A: Done too.

# GB rental
U: Got a charge of £<amt:40-120> from you after returning the car
A: Hi, may I have the rental agreement and your surname?
U: RA <acc:%########>, <~c.l>
A: Thank you. It's a fine for {speeding|a bus lane|parking} on <date> in car <plate>.
U: not me i gave it back the day before to a chap called <ma.f>, and someone named <o> had it next
A: You're right, the keys came back to <ma> at 17:20. We'll refund the card ending <cardl>.
U: and remove my card <card2> from the account altogether
A: Removed. Kind regards, <org>.

# US rental
U: Is it possible to add my fiance <o> as second driver on <acc:US%#######>
A: Absolutely! I'll need <o.f>'s date of birth and driver's license.
U: <odobl>, license <usdl>
A: Thank you! It's $13 per day. Your pickup is at {Tampa|Reno} airport.
U: perfect. is <a.f> your real name haha
A: It is! <a>, and I'm a real person.
U: lol ok put the deposit on <card>, back number <cvv>
A: Approved. See you at the <org> counter.

# IE rental
U: what's the excess on the small car
A: €1,500, or €0 with full cover for €<n:15-25> a day.
U: do you take debit cards
A: We do, with a proof of return flight. The deposit is €<n:200-300>.
U: is diesel or petrol
A: Petrol mostly, all manual unless it says automatic.

# ZA rental
U: I had an accident with your vehicle, <plate>
A: Sorry to hear. Are you safe? Please send the driver's licence number and the police case number.
U: driver was my brother <km>, ID <sid>. CAS <acc:%##/0%/2025>
A: Thank you. Was he listed on the agreement?
U: yes with me, <c>
A: An assessor from <firm:insurer> will contact <km.f>. Which number?
U: his cell <tel>. excess must go on my card <cardm>
A: Shot, noted that.

# CA rental
U: name on my booking should be <c.l> not <per:{Smiht|Jonhson|Wislon|Campell}>. number <acc:R######CA>
A: Thanks for catching that! I've fixed the spelling. Your licence reads the same?
U: yes. licence <id:@####-#####-#####>
A: Super. There's a young driver fee if you're under 25, what year were you born?
U: <doby>
A: Then no fee. See you {Saturday|on the 12th}!
U: the street changed too, it's <adr> now
A: Done. Happy driving from <org>!

# IE tickets
U: bought 2 tickets and only 1 came through
A: Hi! Order number and the email you used?
U: <acc:TK-########> / <c.m>
A: I can see both, one landed at <fa.m>.
U: oh that's <fa.f>s, ok that makes sense. can she get in without me
A: Sure. Tickets have the name <c>, <fa.f> should show the order number and her ID.
U: seats are the same row? hers says barcode <acc:####%#######>
A: Yes, side by side.
U: she has only a student card
A: Grand so.

# GB tickets
U: We need two wheelchair spaces at the matinee, last name <c.l>
A: Hello <c.t> <c.l>, do you have an access membership with us?
U: yes <acc:ACC#####>
A: I can offer spaces in row H for £<n:20-45> each, companion free. Who's coming with you?
U: my carer <fa> and my friend <p> with his carer
A: All booked under your name. Card details please.
U: <card>, 0<n:2-9>/27, <cvv>
A: Thank you. <org> has emailed the tickets to <c.m>.

# AU tickets
U: whats the refund policy if it rains
A: All sessions go ahead in rain. If cancelled, you get the ticket price back, minus the $<amt:4-8> fee.
U: gates?
A: Gates open 5:30pm, main act at 8.
U: sweet

# NG tickets
U: Please the barcode did not enter my mail
A: Hello! Kindly drop your phone number and payment reference.
U: <tel> , <acc:PSK_T##########>
A: I see a typo: the ticket went to <mail:{chidi|tobi|amaka|bolu}##@gmial.com>. What's the right one?
U: <~c.m> biko send now now
A: Sent to you. The ticket name is <c.f>, table {12|4|30}.
`;
