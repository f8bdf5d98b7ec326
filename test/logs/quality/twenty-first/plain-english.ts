// English conversations without personal data, many with what looks like it.
export const plainEnglish = `
# uk
U: what time do you close on bank holidays
A: Most branches close at {x:1%:00}, the one in {town} at 12:30.

# us
U: does the {x:XR-%##} have a touchscreen
A: No, that's the {x:XR-%##} Pro. The base model has buttons.
U: price?
A: {fee}, {x:%##} in stock across {int:3-20} stores.

# uk
U: error {x:E-%#} on the dishwasher what does it mean
A: The drain's blocked. Clean the filter and hold Start for 5 seconds.
U: now it says {x:F%#}
A: That's the heater. Engineers cover {town} on {weekday}s.

# au
U: is the 4.8m trampoline same as the {x:TR-48#}
A: Same frame. Springs: {x:1##}. Max 120 kg.

# us
U: flight {x:DL %###|UA %###|AA %###} still on time?
A: Departing {time} from gate {x:^%#}, landing in {town} about {time}.

# in
U: is office open second saturday
A: Yes, 10 am to 2 pm. Sundays closed. For helpline dial 1800 {x:### ####}.

# uk
U: hiya whats the refund policy
A: 30 days with receipt, 14 without, and sale items can be swapped.

# ie
U: do I need a visa for a layover under 24h?
A: It depends on the passport. For {town} to Boston most EU citizens don't.

# us
U: version {x:%.##.#} keeps crashing on launch
A: Known issue, fixed in {x:%.##.#}. Roll back to build {x:2####} if you can't wait.
U: checksum?
A: It's on the download page, ends in {x:&&&&}.

# za
U: how much for 50 litres of exterior paint
A: {fee} for 20 l, so three tins. Colour code {x:##-YR %#/###}?
U: yes that

# sg
U: got any seats left for the 7pm show on {date.dm}
A: About {int:10-90} in category 2. Doors open 6:15.

# uk
U: who painted the big one with the horse in room {int:2-30}
A: That's George Stubbs's Whistlejacket, from about 1762.
U: and the one left of it
A: A Gainsborough portrait, {x:18#} by {x:12#} cm.

# us
U: is the Frida Kahlo exhibit still running
A: Through {date.dm}. Tickets {fee}, kids under 12 free.

# au
U: can my 11 year old fly alone
A: From 12 up, or with our escort service for {fee}.

# uk
U: size 8 is that US or UK
A: UK. It's a US {x:10} and EU 42. Article {x:####-###}.

# us
U: What's your routing... I mean the hours for the drive-thru?
A: {x:%}am to {x:%}pm Monday to Friday.

# uk
U: how long does a CHAPS payment take
A: Same day if sent by {time}. There's a {fee} fee.

# in
U: FD rate for 3 years please
A: {x:%.##}% p.a., {x:%.##}% for seniors, min deposit {fee}.

# ie
U: whats the minimum age to open one
A: 16 on their own, younger with a parent. No fees under 23.

# us
U: what's the difference between plan 500 and plan 1000
A: Speed and the data cap. 500 is {fee}, 1000 is {fee} a month.

# uk
U: do you deliver to the Scottish islands
A: Yes, {int:4-9} working days, surcharge {fee}.

# za
U: hello is load shedding stage 4 tonight
A: Stage {int:1-6} from {time} until {time}, then back to 2.

# nz
U: what documents do I need to bring
A: Photo ID and something with your address, less than 3 months old.

# us
U: when's early voting open
A: {date.dm} till the Sunday before, 8 to 6, Sundays noon to 5.

# uk
U: I'd like to complain about the noise from roadworks
A: The works on the A{x:%##} finish on {date}. Night hours are until {time}.
U: thats another 3 weeks!

# sg
U: bus 1{x:##} still goes to the airport?
A: Yes, every {int:8-20} min from terminal 2.

# uk
U: is Wi-Fi 6 worth it? mine says 802.11ac
A: If your devices support it. The {x:AX####} router does {x:%###} Mbps.

# us
U: my printer says 0x{x:&&&&&&&&}
A: That's a driver fault. Install {x:%#.#.####} and restart the spooler.

# au
U: how do i turn off autoplay
A: Settings, Playback, then untick Autoplay. On TV it's under Profile.
U: found it

# in
U: sir what is fee for MBA distance
A: {fee} per semester, four semesters, exam fee extra. Last date {date}.

# uk
U: are dogs allowed in the cottages
A: Two per cottage, {fee} each. {int:6-24} cottages, all with a fenced garden.

# us
U: checking room rates for 2 adults 2 kids
A: Two queens, {fee} a night plus tax. {int:3-9} left for {date.dm}.
U: pool open?
A: 7 to 10 daily.

# ie
U: can i bring a surfboard on the plane
A: Yes as sports baggage, up to 3 m and 32 kg, {fee} each way.

# uk
U: What's the torque for wheel bolts on the 1.4
A: 120 Nm. Tyres {x:2%5}/55 R17, 2.4 bar.

# za
U: how often service the 2.0 diesel
A: Every 15 000 km. Oil 5W-30, part {x:04L ### ### ^}.

# us
U: In Skyrim, where do I meet Lydia?
A: In Dragonsreach after you become Thane of Whiterun.
U: and then Jarl Balgruuf gives me the axe?
A: Right, the Axe of Whiterun.

# uk
U: who do i romance in patch {x:%.#}? Gale or Astarion lol
A: Ha, we don't judge. Save before act 2 though.

# au
U: server lag on sydney 3 again
A: We're seeing {int:120-300} ms there too. Maintenance at {time}.

# us
U: does the generic contain gluten
A: No. {x:%##} mg tablets, bottle of {x:%0}. Take with food.

# uk
U: flu jabs, walk in?
A: Yes, {weekday} to Saturday, 9 till {x:1%}. Under 65s pay {fee}.

# in
U: vaccine timings and charges
A: 9 to 1 and 4 to 7 daily, {fee}. Fasting not needed.

# us
U: does Lincoln's letter in the gallery have a translation?
A: It's in English, written {x:1863}. The audio tour stop is {x:%#}.

# ie
U: was James Joyce really in that house?
A: He stayed there in 1904. Tours at 11 and 3, {fee}.

# uk
U: what's the max for gift aid
A: There's no maximum, as long as you paid enough tax that year.

# nz
U: when does term 3 start
A: {date}. Teacher only day is the {weekday} before.

# us
U: Is SAVE{x:%0} still valid
A: It ended on {date.dm}. WELCOME{x:%0} works on first orders over {fee}.

# uk
U: im looking for ISBN 978{x:##########}
A: Second edition, paperback, {x:%##} pages. {fee}, 3 copies at {town}.

# sg
U: 3-pin to 2-pin adaptor got?
A: Have, {fee}. Rated 13A 250V, model {x:AD-##^}.

# uk ie
U: hello??
A: Hello, how can I help today?
U: never mind sorted it
A: Great, have a good day.

# us
U: I need to talk to a human
A: You are! What's going on?
U: your chatbot is useless thats all
A: Fair. I'll pass it on.

# au
U: tracking says "in transit" what does that mean exactly
A: It's between depots. Usually {int:2-4} more days from {town}.

# uk
U: Can I pay council tax in 12 instalments instead of ten
A: Yes, if you ask by {date}. It's on the form called CT{x:##}.

# za in
U: any power bank allowed in cabin
A: Up to 100 Wh, about {x:2%}000 mAh. Not in checked bags.

# us
U: can i use mild soap on the {x:LX%##} leather
A: Yes, damp cloth only. Care sheet {x:CS-%#} has the details.

# uk
U: do you price match
A: Yes, within 14 days, same model and colour. Send a screenshot of the offer.

# ie
U: is the ferry at {time} running in this wind
A: It's sailing, {int:20-50} minutes late. Check-in closes at {time}.

# us
U: whats a good beginner telescope
A: The {x:AstroView %##} is popular, {fee}. It shows Saturn's rings fine.
U: and Jupiter?
A: Its moons too, at {x:%#0}x.

# au
U: which bin do coffee cups go in
A: General waste. Lids go in the yellow one.

# in
U: what is baggage limit for 2A coach
A: 50 kg per passenger, coach is marked A{x:%}.

# za
U: Is the museum about Mandela open on public holidays
A: Yes, except Good Friday and Christmas, {x:%}:00 to 17:00.

# uk
U: the app wont update past {x:%#.%.#}
A: You need Android 10 or newer for {x:%#.%.#}.
U: mines 9
A: Then {x:%#.%.#} is the last that works, sorry.

# us
U: do u guys sell {x:%#}/{x:%#}/R{x:1%} tires
A: We do, {int:4-40} in stock, {fee} each, mounting included.
`;
