// Situations at parcel carriers, shops and repairers.
export const enGoods = `
# GB parcel
U: tracking says delivered, signed by "<!o.l>". there's nobody called that here
A: Hi, sorry about this. Please send me the tracking number and your postcode.
U: <t=acc:RK##########GB> / <pc>
A: Thank you. The driver's photo shows a blue door. Is that yours?
U: no, im at <street>, our doors {white|red}
A: I'm so sorry, it was left at the wrong house. What number can our depot reach you on?
U: <tel> after 5
A: Passed on to <a2.f> at the {Leeds|Bristol|Croydon} depot with parcel <t>.
U: next time use the parcel box, pin <sec:####>
A: Saved for future drops. Apologies from all at <org>.

# US parcel
U: Where's my package
A: I'm Dash, your delivery assistant! Enter your tracking number:
U: <acc:DM%## #### #### ####>
A: Your package is out for delivery, 8 stops away. Need anything else? You can say "change address" or "hold".
U: change address
A: Please enter the full new address.
U: <~adr>
A: Sorry, changes are not possible while it's on the truck. Shall I connect you?
U: yes agent
A: Hi, <a> with <org>. I messaged the driver; he'll leave it with your doorman. What name should he use?
U: <~c>, gate code is <g=sec:#####>
A: Got it, adding <g> as the gate code.

# IE parcel
U: customs want €<amt:5-40> from me for a parcel, is this real or a scam? link is <url:https://post-fees.info/pay/¤>
A: Don't pay through that! We never text links like it. What is the consignment number they gave?
U: <acc:CE#########IE>
A: That number doesn't exist with us. Did you enter any card details?
U: i did yeah, ending <cardl> and they asked for the pin too so i put <sec:####>
A: Please ring your bank right away. I'll report the page. Your name for the report?
U: <c>, and the page said pay by transfer to <iban> instead
A: We've had three reports of that one today, <c.f>.

# AU parcel
U: G'day, have a card in the letterbox that says pick up from post office
A: Hello! What's the number on the card?
U: <acc:%#@## #####>
A: It's at the {Penrith|Geelong|Ipswich} outlet until <date>. Bring the card and photo ID in the name of <c>.
U: can my missus grab it? <o>
A: Yes, if you sign the back and write "<o.f>" in full, and they see <o.g:his/her> licence.
U: too easy

# CA parcel
U: Bonjour/Hi, my parcel <acc:#### #### #### ####> is stuck in {Mississauga|Montréal} since <date>
A: Hello! One moment. I see a damaged label. Could you tell me the recipient's address?
U: <adr>, for <c>
A: And the sender?
U: <firm:shop>, order <acc:CA-#####>
A: Thank you. It'll be relabelled today. For updates, may I have an email?
U: <c.m>
A: Perfect. You can follow along at <url:https://track.$d/t/¤>
U: merci <a.f>

# IN parcel
U: delivery boy is asking OTP before giving parcel is it ok
A: Yes, please share the OTP only when he's at your door and you see the parcel.
U: he is calling from <tel>. otp is <sec:####>
A: Kindly tell it to him and not in the chat, ma'am. AWB number please?
U: <acc:%##########>
A: Delivery boy is <ma.f>, this number is correct.
U: ok received, box is open from one side. i am <c>, flat is <street>
A: Sorry for that. I have booked a complaint against AWB for <c.f>, kindly keep the packing.

# SG parcel
U: locker code?
A: Hello, please provide your tracking ID.
U: <acc:SGP#########>
A: Your locker is beside the {MRT exit|community club|petrol station}, code <sec:######>, collect before <date>.
U: code wrong leh
A: Sorry! New code: <sec:######>.
U: open already. anyway parcel also for my mum, <acc:SGP#########>, same locker?
A: Yes same locker. May I have your name to note down?
U: <c>

# ZA parcel
U: Hi there, courier says address incomplete. It is <adr>
A: Hi, thanks. Which waybill is this about?
U: <acc:DSH#######>
A: It's for "<c.i>", correct? Is there an access code for the estate?
U: ya its <sec:{####|C####|#####}>, or call <o.f> at the gatehouse <land>
A: Will do. Second attempt is tomorrow before 17:00.
U: whats your name if they mess up again
A: <a>, from the <org> help desk.

# GB parcel
U: How much to send 4kg to Spain
A: Our drop-off service to Spain is £<amt:9-20> up to 5 kg, 4 to 6 working days.
U: max size?
A: 61 x 46 x 46 cm. Over that it goes as a large parcel from £<amt:22-40>.
U: can i send perfume
A: Sorry, perfume and aerosols can't go abroad.

# GB shop
U: wheres my order
A: Hi, welcome to <org>! Pop your order number and email in and I'll have a look.
U: <o1=acc:BF-######>, <c.m>
A: Thanks <c.f>! <o1> left our warehouse on <date> with <firm:parcel>.
U: it says returned to sender on their site?? ive been at <adr> for years
A: Ah. On the label I see only "<c.l>" and the street without a number. I'll resend it, same size?
U: yes size 14 in the green
A: Done, your new order is <acc:BF-######>.
U: and postage back on the card pls <cardm>
A: That's £4.50 coming back to you.

# US shop
U: i got charged twice for order <r=acc:#####-#######>
A: I'd be glad to look into this. Which card was used?
U: the discover one <cardm>
A: Thanks. And the name and billing address?
U: <~c>
A: I see one charge and one authorization for order <r>. The second falls off in 3 to 5 days, <c.f>.
U: ok but also take my old address off my profile, <adr>. i'm in {Denver|Omaha} now
A: Removed! What's the new one, so you can check out faster?
U: <adr2>
A: Got it. Happy shopping at <org>.

# US shop
U: Subject: RE: Your return
Hello again <a.f>,
the label you sent doesn't scan. My RMA is <acc:RMA######>.
Thanks
<c>
> On <date>, <a> wrote:
> Hi <c.f>, attached is your label. Drop it at any store.
A: Hi again,
new label attached. If it still gives you trouble, call me directly at <land>.
<a>
<org> Returns
U: That one worked. Please refund to the card, not to store credit. It's the one that ends <cardl>.

# AU shop
U: the voucher i got for my birthday doesnt work
A: Happy birthday, then! When was it? I can check whether the email matches your profile.
U: <dobs>
A: Hmm, your profile has another date. Which email do you shop with?
U: <~c.m>, member <acc:30########>
A: Found it. It says <odobn>, so I've corrected it. The voucher starts on {Monday|the 1st}.
U: ok ta

# IE shop
U: Hi I collected a click and collect for my mam <fa> but they gave me someone elses bag
A: Sorry about that! Which store and what's on the docket?
U: the {Blanchardstown|Mahon Point} one, docket says <p> order <acc:IE#######>
A: And the number of <fa.f>'s order?
U: <acc:IE#######>
A: Thanks, I'll ring the store. What number are you on?
U: <tel>, i'm <c.f>
A: They have it. Use locker code <sec:####> tonight, <c.f>, and sorry from <org>.

# CA shop
U: Price match request: same tent for $<amt:180-240> at another store
A: We match any Canadian store that has it in stock. What's our item number?
U: <txt:0##-####-#>
A: Thank you. The difference of $<amt:10-40> will come off in the cart when you enter "MATCH".
U: works, and it ships free over 50?
A: That's right, over $50 before tax.

# GB shop
U: Do the Brinley chairs come with felt pads
A: They do! There are 8 in the box, plus an Allen key.
U: seat height?
A: 46 cm, and they hold up to 120 kg each.
U: and oak or beech
A: Solid beech with an oak stain. Item <txt:KH-####-B>.

# IN shop
U: i want to return kurta size issue order no <acc:408-#######-#######>
A: Hi! Sure, may I have the name on the order, and the pickup address with PIN?
U: <c>, <adr>
A: Pickup is scheduled for tomorrow. For COD orders we refund to bank or UPI, please share one.
U: no upi. put in SB account <acc:3##########>
A: Thank you. What's the account holder's name?
U: <o>, my <o.g:husband's/wife's> account
A: Noted, refund of Rs <n:600-2400> in 5 days.

# NZ shop
U: warranty on my heat pump, bought feb last year
A: Sure thing. Model and serial?
U: model <txt:SRK##ZS-W>, serial <acc:@##########>
A: And who bought it? I can't see a receipt under that serial.
U: the builder maybe, <firm:works>. i'm <c>
A: Found it under <o>, <street>. All good, I'll put your name on.
U: thats the one yeah
A: OK. Tech will phone you on <tel>.
U: better to email, <c.m>, bad reception on the farm

# SG shop
U: hi may i check if order <acc:SG-########-##> can self collect instead
A: Hi! Let me check. Name and last 4 digits of the mobile?
U: <c.l>, <tel:####>
A: Thanks. You can collect at our Tampines outlet with code <sec:@@####>.
U: my helper will collect on behalf, name <fa>, need her work permit no?
A: Just the code will do.

# PH shop
U: Hi sis, cash on delivery po ba to {Bacolod|Baguio}?
A: Yes po, COD nationwide, shipping fee PHP <n:80-180>.
U: how many days
A: 3 to 5 days Luzon, 5 to 8 days Visayas and Mindanao.
U: available pa yung {sage|beige}?
A: Yes po, small to XL.

# NG shop
U: I paid for a generator with transfer and you people have not confirmed
A: Good afternoon. What's the name on the transfer and your order number?
U: <c>, order <acc:NG/#####>
A: It came from an account in the name of <o>. Is that you also?
U: that's my sister's account, <acc:2#########>
A: Alright, confirmed. We deliver to <adr>. Who will receive it?
U: my gateman <ma.f>, <tel>
A: Well noted.

# ZA shop
U: gift registry for {sat|the 14th}, bride is <fa> groom is <ma>. cant find it online
A: Hi! Let me search. There's a registry <acc:WED-####> for <fa.f> & <ma.f>, is it the one with the pots?
U: yes!! can you hold the pots for me
A: I can if you pay a deposit. Name and number please?
U: <c.n>, <tel>
A: Paid with card ending <cardl>, confirmed.
U: slip to <c.m> please, and from which shop do they collect
A: Any branch of <org>.

# GB shop
A: This is the transcript of your call with <org>.
U: Hello, I'm wanting to pay for my mother's order over the phone.
A: Of course. What name's the order in?
U: <fa.t> <fa>, and she's at <adr>.
A: Lovely. And the long number on the card, please?
U: Right, it's <card>, and the expiry is oh four, twenty eight.
A: And the three digits on the back?
U: <cvv>.
A: That's gone through. You'll see <acc:TEL/####/@@> on the statement.
U: Could you send the receipt to, let me think, <c.ms>.
A: Certainly. Thank you for shopping with <org>.

# GB repair
U: washing machine E<txt:##> error, under warranty
A: Hi, <a.f> on the appliance desk. I'll need the serial from inside the door, and the address where it's installed.
U: ser <acc:%########-####>  address <adr>
A: Thanks! Earliest is {Tuesday|Thursday} between 8 and 12. Best phone for the engineer?
U: <tel>
A: <ma.f> will call you half an hour before. Job number <acc:J#######>.
U: theres a key safe by the door if im out, <sec:####@>

# US repair
U: hey is my car done
A: Hi! Which vehicle?
U: the {silver civic|red f150|white outback}, plate <plate>, dropped off by my husband <km>
A: Almost. We found a bad wheel bearing. VIN ending <acc:######>, right?
U: sure i guess. how much
A: $<n:280-640> with labor. Can we call <km.f> to approve, at <tel>?
U: no call me im paying lol <tel2>
A: Will do. Ask for <a.f>.
U: can you use the card you have, ends in <cardl>
A: Sure can. <org> is open till 6.

# AU repair
U: phone screen cracked, how much for a {galaxy a54|moto g84}
A: Hi! That's $<n:160-290>, ready in about two hours.
U: cool booking for tomorrow 10am, name's <c>
A: Booked. We need the passcode to test the touch after.
U: <sec:######>
A: And the IMEI if you have it?
U: <imei>
A: Legend. Job <acc:R-####>. See you then.
U: invoice my work please, <firm:works>, <mail:{accounts|bills|office}@{reefbooks|cranbournetrade|wattleworks}.com.au>

# IE repair
U: hi its about the boiler service at <street>
A: Hello, <org>. Is this for <fa>?
U: No its <c>, i'm renting from her
A: Ah right. When would suit? We have Wednesday.
U: wed ok, alarm code is <sec:####> and dog is friendly
A: Thanks. <o.f> will be there, he drives a van with plate <plate>.
U: landlady wants to pay by transfer, which account
A: It's <iban>, name of account <org>.

# ZA repair
U: How long for a gearbox recon on a {polo 1.4|corolla 1.6}
A: About 5 working days. From R<n:9-14> 500 excl. VAT with a 12 month warranty.
U: And a courtesy car?
A: R350 per day, 100 km free.
U: ok will think

# CA repair
U: Printer model <txt:MX-###C>, says 5B00 and won't do anything
A: 5B00 means the ink absorber is full. It's a $<n:70-120> repair, or 48 hours for a replacement part.
U: can I do it myself?
A: Yes, there's a video on our support page, step 6 is the tricky one.
U: ok thanks!

# NZ repair
U: WOF booking for <plate>, {Friday|next week} if you can
A: Hiya, Friday 9.30 is free. Name and mobile?
U: <c.n>, <tel>
A: Sweet, <c.f>. Last time it came in under <firm:works>, still theirs?
U: nah its mine now
A: I'll change it over. Invoice goes to <c.m>?
U: yup and they can leave the key in lockbox <sec:####>

# IN repair
U: My AC not cooling. Complaint booked <c1=acc:IN########> nobody came
A: Dear customer, apologies. Technician <ma.f> was assigned on <date>. Did he call you?
U: no. my no is <tel> full day at home
A: We have re-assigned <c1> to <mb.f>. Please share the happy code <sec:####> with him after service only.
U: ok. house is <adr>, opposite park
A: Noted sir/madam, <c.t> <c.l>, thank you for patience.
`;
