// Situations of mobile, broadband and television suppliers, in English.
export const telecoms = `
# gb
U: internet been down since last night
A: Hi, you're through to [p9.f] in tech support. Can I get the name on the account and the postcode?
U: [p1], [d1.pc]
A: Thanks. I can't see the router online. Could you read me the serial number on the back?
U: S/N [a1=CX#########;HG######*##]
A: Ta. And the line underneath, WAN MAC?
U: [m1.colon]
A: {Right, the hub has lost its registration.|OK, it dropped off our system.} I've put [m1.colon] back on, give it 5 mins.
U: lights are green now, cheers [p9.f]. what was the job number
A: It's [a2=TS/######]. Take care.

# us
U: I want to port my number to you guys
A: Awesome! What number are you bringing over?
U: [t1]
A: I'll need the account number and transfer PIN from your current carrier.
U: its [o2:telecom], acct is [a1=#########] and the pin [s1=######]
A: Thanks! And the billing ZIP they have?
U: [d1.pc]
A: Port request [a2=PRT#########] submitted for [t1]. You, [p1], will get a text {in a few hours|later today}.
U: it says rejected??
A: They're telling us the PIN doesn't match. Could it be another one?
U: oh sorry [s2=######]
A: That did it!

# au
U: my modem's wifi password sticker has worn off cant read it
A: No worries! Tell me the MAC address off the bottom and I'll look it up.
U: I think [m1.dash]
A: Good one. Your network is on the default, key is [s1=°°°°####°°;^^^^^^^^^^]
U: legend. does that work for the upstairs extender too, its mac is [m2.small]
A: Yep, same key. If it asks for an admin login try [s1] again.
U: and who do i ask re the nbn tech visit
A: That's booked with [p2.f], {between 8 and 12 on Thursday|Friday arvo}. Job [a1=APT#########].

# gb
U: How much is roaming in switzerland
A: Switzerland is in Zone 2, so £2.25 a day for your normal allowances, up to 12 GB.
U: and calls back to UK
A: Included in the daily charge.
U: does 5G work over there
A: Yes if your phone is on software 17.2 or later and 5G roaming is switched on.

# ie
U: I was told there'd be no charge for cancelling and you've billed me €[x1=149;120]!
A: I'm sorry about that. I'd like to look into it; who did you speak to?
U: a girl named [p2:f.f], on the {12th|3rd}
A: And your own details? Full name plus account number.
U: [p1] / [a1=1%#######]
A: Thank you. I see [p2.f]'s note, she agreed to waive it. I'll refund the €[x1]. Is it the same bank as before?
U: no closed that one. use [i1]
A: Grand. {I've put [i1.plain] on file now.|Saved [i1.plain].} You'll see it within 5 days.

# in
U: sim not working after port, showing no service from 2 days
A: We regret the inconvenience. Please share the alternate contact and the last 5 digits of SIM.
U: alternate [t2] sim [a1=#####]
A: Thank you. The number [t1] belongs to whom?
U: it is in the name of my father [p1:m], i am son [p2:m.f]
A: Sir, please ask [p1.f] ji to send his Aadhaar number by SMS, tele-verification is pending.
U: he can not sms there is no network only!! it is [n1]
A: Understood sir. {Verified manually.|It is done from our side.} Network will resume in 2 hours. SR number [a2=SR1-##########].

# sg
U: Hi, upgrade my fibre plan to 3Gbps can?
A: Hi there! Sure can. May I know the account holder's name and service address?
U: [p1:f], [d1]
A: Thanks Ms [p1.l]. There's a one-time fee of $53.50. Is the ONT serial [a1=ALCLF#######;HWTC########]?
U: ya
A: Appointment set for {Sat 10am–12pm|Sunday afternoon}. Our engineer [p3.f] will call [t1] before arriving.

# gb
U: my phones been nicked on the tube
A: Oh no, that's rotten. Let's bar it straight away. What's the number on it?
U: [t1.plain]
A: And your date of birth, then the IMEI, if you can find it on the box?
U: born [b1.th]
U: [a1=35############%]
A: Perfect. Last thing, account password please
U: [s1:pw]
A: Done [p1.f]. SIM barred, handset [a1] blacklisted. Do you want a crime ref adding?
U: police gave me [a2=CAD ####/##;BTP/######/##]
A: {Added.|That's on there now.} Your one-time PIN for the new SIM is [s2=####]. It will go out to [d1], can someone sign for it?
U: my mate [p2.f.low] will be in

# us ca
U: Agent please
A: You're speaking with a live agent. How can I help?
U: TV box says error code E52-77 and no picture
A: That code means the box lost signal. Please unplug it for 60 seconds.
U: did that 3 times
A: Then I'd like to swap it. Model is the TX-410 or TX-420?
U: 420
A: You can pick one up at any store until 9 PM, no charge. {Bring the old box and the remote.|Please bring the power cord too.}

# za
U: Pls assist my router keeps rebooting and i work from home
A: Hi, sorry to hear. Kindly give me your username (the one that ends in our domain).
U: [a1=~p1.u~@dsl;fibre-~p1.u~]
A: Thanks. I see public address [ip1] assigned 40 times today. Which device is plugged in to LAN 1?
U: a switch, its ip is [ip2:lan]
A: Please take it out for now. I'm logging [a2=INC########] with the line owner, their tech [p3.f] will visit {tomorrow|on Wednesday}.
U: address is [d1] , complex gate code [s1=####№]
A: Got the gate code, appreciate it [p1.f]. The visit slip is mailed to [e1].

# gb
U: voicemail keeps asking for a pin ive never set one
A: The network default is sent by text when you reset it. I've done that now, have a look.
U: got [s1=####]
A: Enter that, then choose your own.
U: picked [s2=####] and it says too simple lol
A: Ha, avoid repeated digits or your birth year.
U: ok [s3=####] worked
A: Nice one, [p1.f]! {Anything else?|All sorted then.} I've closed your query, [a1=Q-#######].

# nz au
A: You've reached the fibre moving team at [o1:telecom]. When are you moving and where to?
U: on the {28th|15th}, new place is [d1]
A: Sweet. And out of [d2], correct?
U: yup
A: Is there an ONT at the new address already? It'd be a small white box in the garage.
U: theres one, sticker says [a1=ONT-^^^^^^^^]
A: Awesome, no install needed. Can I have a contact on the day?
U: my partner [p2.f], [t2]
A: Perfect, order [a2=MV-#######], track it at [u1=https://moves.~o1.dom~.com/o/¤¤¤¤¤¤¤¤]. Thanks [p1.f], and tell [p2.f] to plug in the modem after 2pm.

# gb
U: Please see below.¶¶> From: [p2] <[e2]>¶> Sent: {Monday|Tuesday} 09:12¶> Subject: Static IP¶>¶> Morning, could we have a static IP on the shop line? Router is at [ip2:lan] at the moment and the card machine needs to be reached from [ip3].¶>¶> [p2.f]¶¶Can you action this for us? Line is [t1], account [a1=BB######].¶¶[p1]¶[o1=~surname~ & Daughters Bakery;~head~ Hardware;The ~town~ Tea Rooms]
A: Hi [p1.f],¶¶All done. Your static address is [ip1], please set it in the router by hand. I've allowed [ip3] for the terminal.¶¶[p9.f]¶Business Broadband
U: Set [ip1] and it came straight up. Many thanks.

# ng
U: I bought data of 2000 and did not see it
A: Sorry about that. Kindly drop the affected line.
U: [t1]
A: Thank you. Did you use *312# or the app?
U: app. login is [e1]
A: We can see the purchase, reference [a1=MP##############]. {8GB has been added.|Your bundle is now active.} Kindly restart the phone.
U: Seen. thank you [p9.f]
`;
