// Situations of councils, libraries, water and energy suppliers, in English.
export const councils = `
# gb
U: bins not collected on my road again
A: Sorry to hear that. What's the house number and postcode?
U: [d1.sp]
A: The crew marked the road as blocked at 07:20. They'll be back {tomorrow|on Saturday}.
U: was a skip lorry. anyway missed bin last month as well ref [a1=MB-######]
A: I've linked that, and told the crew leader, [p9.f]. Name and email for the complaint?
U: [p1], [e1]
A: Thank you. {You'll get|We'll send} the number from [o1:council] by email.

# gb
U: Council tax – I live on my own since {June|March}, want the 25% off
A: Hello. I can set that up. What's your account reference?
U: [a1=#########X;7#######]
A: And who moved out?
U: my ex, [p2:m], no idea where he went
A: OK. For the form I need your date of birth and National Insurance number.
U: [b1.dmy] and [n1:nino]
A: Thank you Ms [p1:f.l]. [o1:council] will send a new bill to [d1] within ten days.
U: send it by email pls [e1]

# gb
U: got a PCN i did not deserve, machine was broken!!
A: You can challenge it online or here. Please give the notice number.
U: [a1=**########;YP########]
A: And the vehicle?
U: reg [a2=**## ***], its my mums car tho. [p2:f]
A: Was it you driving? We'd note your name.
U: yeah [p1:f]. [d1]
A: Thank you. Enforcement's put on hold {28 days|for a month}. Any photo of the machine can go to [e9=parking.appeals@~o1.dom~.gov.uk].
D: [o1:council]

# ie au
U: how do i renew my library books
A: You can renew online, by phone, or here if you give me your card number.
U: [a1=2############]
A: Thank you. That's four items for [p1], all renewed to the {19th|24th}.
U: theres one for my lad as well, on his card, [p2:m.f], pin [s2=####]
A: I've done [p2.f]'s too, no PIN needed from you.

# us
U: What do I need to get a dog license
A: Proof of rabies vaccination and $15, or $8 if spayed/neutered.
U: do i have to come in
A: You can apply by mail with form DL-2 or at the counter, Mon–Fri 8:30 to 4.
U: thanks

# us
U: My water bill is $[x1=%##.##]. I live by myself. Come on
A: That does look high. What's the service address?
U: [d1.st]
A: And is it in your name?
U: No, my landlord's, [p2]. I'm [p1], the tenant.
A: OK. Meter [a1=########] shows usage at night, often a running toilet. We can send [p3:m.f] to check.
U: Yes please. Gate is [s1=*####] and call [t1] first, dog's loose.
A: Work order [a2=WO-######], {Wednesday|Thursday} 1 to 3.

# za
U: Good morning. No electricity since 5am, prepaid meter shows error 30
A: Good morning. Meter number please.
U: [a1=0##########;14#########]
A: The token history shows R{200|350} bought last night by [p1.i]. Is that yourself?
U: Yes. the voucher is [s1=#### #### #### #### ####]
A: Please try pressing it in again slowly. Do you get "accept"?
U: says used. my address is [d1.st], in case
A: Logged as [a2=ELC/######]. Electrician [p2:m] is two streets away.

# gb
U: want to switch to you, moving in on friday
A: Great! What's the new address?
U: [d1]
A: Thank you. It's a smart meter, [a1=E##*#########], on the economy tariff. Do you know who supplies it?
U: landlord says [o2:energy]
A: Fine, they'd be told by us. Your name and birth date for the contract?
U: [p1.low] [b1.dmy]
A: And bank details for the direct debit?
U: [i1.plain]
A: {That's you set up|All set} with [o1:energy], [p1.f]. Your customer number is [a2=A-§§§§§§§§].

# gb
U: whats the standing charge for electric in the east midlands
A: It's currently 57.21p a day, and 24.50p per kWh on the variable tariff.
U: and gas
A: 31.66p a day and 6.24p per kWh, until 31 March.
U: cheapest fixed?
A: Our 12-month fix v47 is 23.10p and 5.88p.

# au
U: my solar isnt crediting on the bill
A: Hi there. Let's have a squiz. What's your NMI?
U: [a1=6#########]
A: Thanks. The inverter has to be registered; have you got its serial and who put it in?
U: serial [a2=SA###########] done by [o2=~surname~ Solar;SunUp ~town~;~head~ Electrical], guy named [p2:m.f]
A: The form from [p2.f] lists [d2.st] as the site, which isn't yours I think?
U: no its [d1]
A: Fixed. Back-credits of [x1=$84.20;$112.75] for Ms [p1:f.l] next bill. {Ring us if not.|Sorry for the mix-up.}

# ie
U: Meter reading for [d1.pc]: 48213
A: Thanks! And the name on the account?
U: [o1=~surname~'s Bar;~surname~ Butchers;The ~town~ Bookshop]
A: Got it. I have MPRN [a1=10#########] here, is that the one?
U: tis. who do I talk to about closing it, we're finishing up at Easter
A: I'm sorry to hear it. That'd be [p2:f], [e2=~p2.dot~@~o2.dom~.ie].
D: [o2:energy]
U: thanks, [p1.f]
A: Your closing file is [a2=CL-######].

# gb
U: boiler engineer didnt show, took the day off work
A: I'm really sorry. Can I have the visit reference?
U: [a1=VST-#####-*]
A: That was with [p2:m.f], his van broke down on the A1. I can offer {tomorrow 8–12|Saturday morning} and £30.
U: ok. tell him flat buzzer is broken, keysafe [s1=####], key to back door
A: Told him. And your surname, for his sheet?
U: [p1.l]

# in
U: Wrong reading in my electricity bill, units are double
A: Sir, kindly give consumer number and photo of meter.
U: [a1=1###########] photo sent
A: Photo is showing meter no. [a2=LT-#######]. It's not same as in bill. Name of consumer?
U: Bill is in late father's name [p2:m]. I am [p1:m], his son
A: Kindly submit name change form with death certificate at [o1=~town~ Electric Supply Co;~head~ Vidyut Nigam] office.
U: ok my contact is [t1]
`;
