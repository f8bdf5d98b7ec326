// Situations: food delivery, taxis, garages, tax, fintech, libraries, removals and others.
export const more = String.raw`
== GB o=m
U: food never came and driver says delivered
A: So sorry! Let me check with the rider. What's the order code?
U: <o1=account:¢#¢#>
A: <o.f> the rider says he rang at <addr~s>. Is that you?
U: no im at <addr2~s>!!
A: Refund of £<=%#.##> sent, look for <r=account:RX######>. Sorry again <c.f>.
U: ok refund to <card~4> not credits pls
== US
U: left my phone in one of your cars an hr ago. driver was <o.f>, {white camry|black suv}
A: I can help connect you. Ride ID or plate?
U: plate <plate>
A: Reaching out to <o.f> now. Which number can be called?
U: my roommate's, <tel>. email if not: <c.e>
A: <o?He/She> has it and will bring it to <addr>. There's a $20 return fee.
== IE GB
U: car going in for {NCT|MOT} and service {tues|thurs}, how long
A: Hi, about {3|4} hours. Can I get the reg and mileage?
U: <plate>, 8{4|7}k
A: Thanks <c.f>. And who's dropping it off?
U: or key drop box, code <s=secret:{7|8|9}###>, u still at <=organisation:{Prior’s|Quirke|Ashdown} {Motors|Garage|Autos}>?
U: <o.f>, <tel>
A: Perfect. Courtesy car? If so I need the licence no. of the driver.
U: no need
== AU
U: tax return hasn't been lodged yet. file number <i=national-id:!tfn>
A: Hi <c.n>, your accountant <a.n> is finishing the rental schedule. Could you give the rental address again?
U: <addr>
A: Ta. And the refund, still to account <x=account:########>?
U: yep same as last year
U: and dob on letter wrong should be <dob~w>
A: Corrected, the new copy goes to <c.e>.
== US
U: Need help with my 1040, software rejects e-file code {R0000-500-01|IND-031|F1040-164}
A: IND-031 type rejects mean last year's AGI or PIN doesn't match. Do you have an IP PIN?
U: yes, <s=secret:######>
A: Great. And spouse's name and SSN as on the card?
U: <o.n>, <i=national-id:!ssn>
A: The DOB for <o.f> was off by a day. It's <dob2~n> in our file.
U: no it's <dob3~n>
A: Fixed and accepted, submission <k=account:############¬¬>.
== GB
U: hi lost my library card
A: No problem. Your name, postcode and date of birth?
U: <c.n>, <addr~p>, <dob~s>
A: A new card number is <k=account:2#############>, PIN <s=secret:####>. Collect it at any branch.
U: and email reminders to <c.e> ta
U: do i still owe the {£2.40|£1.10}
A: That was for "{a cookbook|a graphic novel}", and it's been waived.
U: my <o?husband/wife> <o.f> has one too, does it expire together
A: <o?His/Hers> runs till {2027|2028}, number <k2=account:2#############>.
== IN
U: UPI payment of ₹<=%,###> failed but debited. ref <r=account:4###########>
A: Sorry for inconvenience. Please tell me VPA of receiver and your mobile.
U: <h=account:{ravi|shop|medplus|kirana}##@{ybl|paytmx|axl}>, my no <tel>
A: Amount will be auto-reversed by {T+1|tomorrow} to your bank account ending <y=account:####>.
U: if not then?
A: You can raise dispute in the app, <c.f>, under Help.
U: my debit card also, last digits <card~4>, showing blocked now
A: Unblocked. Regards, <=organisation:{Payvaani|Chillar|Paisa Junction}>.
== NG
U: my wallet is restricted. they asked me for BVN and selfie
A: Hello! Kindly drop your username, BVN and phone number here.
U: <c.h>, <i=national-id:!bvn>, <tel>
A: The name on BVN is <c.r>, but your profile has only <c.f>. Please confirm your date of birth.
U: <dob~w>
A: Verified. Your limit is now Tier {2|3}.
U: what of my card, the pin <s=secret:####> is not working on POS
== SG
A: Hi! You have reached <=organisation:{Kopi|Lantern|Durian} Crypto>. How can I help?
U: withdraw pending since last night. wallet <w=account:0x¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤>
A: The withdrawal was from a new device with IP <ip>. Was it you?
U: yes my new phone. do u need my seed phrase? <s=secret:{orbit|velvet|cactus|maple} {lunar|ginger|pistol|echo} {wagon|copper|tulip|ridge} {salad|fox|hover|noble}>...
A: NEVER share that! Move your funds to a new wallet. I've deleted what I can, <c.f>.
U: omg ok
A: Case <k=account:CX-######> is open, please file a report too.
== CA
U: Hi, quote for moving a 2 bedroom from {=town} to {=town}, end of {June|August}
A: Roughly {=cur}{1,850|2,400} plus fuel, 3 movers, 26 ft truck.
U: do you take pianos
A: Upright yes, $250 extra. Grand needs a specialist.
U: deposit?
A: 20%, refundable until 7 days before.
== ZA
U: quote for tracker on bakkie {Hilux|Ranger|NP200} please
A: Hi! R{149|189} a month over 36 months, installation free at your home.
U: what about month to month
A: R{229|259}, with R999 once off for the unit.
== NZ
U: hi i want to book the hall for {a 21st|a wake|zumba}
A: Hi! What date, and who is booking?
U: <date~d>, <c.n>, {for the club|for my nan}
A: Available. Bond is $150. Keys are in the safe, code <s=secret:¢###>.
U: awesome, ill pay by credit card
A: Please give your number and expiry, I'll process it. Ask for <a.f> if the chat drops.
U: <card>, 1{0|1|2}/2{6|7}
A: All paid, booking <b=account:HH-####>. Where should the receipt go?
U: <c.e>
== GB
U: Subject: Order of service for funeral\n\nDear <a.f>,\n\nPlease could you correct the card: it must say <o.n>, born <old~w>, not <old2~w>.\n\nWith thanks,\n<c.n>\n<tel>
A: Dear <c?Mr/Mrs> <c.l>,\n\nI'm sorry for the slip. A new proof is attached. The service at the chapel is at {11.30|2.15}.\n\n<a.n>\n<g=organisation:{=sur} & {Sons|Daughter} Funeral {Directors|Care}>
U: Thank you, that is right now. <o.f> would have liked it.
A: Bless you. The invoice, <n=account:F-202{4|5|6}-###>, goes to <addr>.
== US
U: signed up for a free trial of the meal kits and got charged {=cur}{59.94|71.92}
A: Hi, <a.f> with you today. What's the email for the account?
U: <c.e>, or maybe my <o?husband's/wife's>, <m=email:<o.e>>
A: Found under <o.n>. It renewed on {Sunday|the 9th}. I'll refund the card <card~m>.
U: also delete my account pls
A: Deleted. Confirmation <k=account:DEL-¢¢####>.
U: and stop the boxes to <addr2> too, that was a gift for <q.n>
A: Both are off, <=organisation:{Plateful|Forkful|Green Ladle} Kitchens> won't ship again.
== PH
U: Good am! Sa <g=organisation:{Everbright|Casa Verde|Maharlika|Sampaguita} {Homes|Village} HOA> po ba ito? I need a car sticker
A: Yes <c?sir/ma'am>. Please send plate number, name of owner and your block and lot.
U: <plate>, <c.n>, <addr>
A: Gate pass <k=account:STK-####>. For the RFID, guard will ask for the resident code <s=secret:####>.
U: and my helper is <o.n>, born <dob2~w>, for the ID card
U: ok thanks po <a.f>
== AU GB
A: You're speaking with <a.f> at roadside. Are you somewhere safe?
U: Yeah, on the hard shoulder near junction {11|24}. Tyre's gone.
A: Can I get your membership number?
U: It's on the key fob, <m=account:### ### ###>.
A: Great, that's <c.n>. And the car?
U: A blue {Focus|Corolla|Golf}, rego <plate>.
A: And I'll send a text to <tel~k>, right?
U: Yes.
`;
