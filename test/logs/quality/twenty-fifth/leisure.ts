// Situations of game makers, gyms, vets, charities, ticket sellers and others, in English.
export const leisure = `
# us
U: got banned for no reason wtf
A: Hi, sorry for the frustration. What's your player ID or gamertag?
U: [a1=~p1.u~_XD;xX~p1.u~Xx;~p1.u~ttv]
A: The ban was for a chargeback on {May 2|April 30}. Did you dispute a purchase?
U: my mom [p2:f.f] prob did, she saw the card bill. shes like who spent $80
A: That explains it. If she withdraws it with order [a2=GPA.####-####-####-#####], we can lift it.
U: ok she did, can u email her [e2]
A: Sure thing! Lifted within 24h of her bank's confirmation. Was it the visa with [c2.last4]?
U: yea

# gb
U: someone hacked me and changed the email on my acc
A: That's not good. We can get it back. What was the original email?
U: [e1]
A: And your in-game name plus the country you made it in?
U: [a1=~p1.u~], uk, made it around 2019
A: Thanks. The change came from [ip1]. Can you also give the answer to your secret question (first school)?
U: [s1=st josephs;parkfield;oakmead;west lea;hillside]
A: {Matches!|That matches.} Temporary code [s2=######], valid 15 minutes.
U: omg thank you [p9.f]. do i need to give my bday
A: Yes please, for the log.
U: [b1.short]
A: Thanks, case [a2=ACC-######] closed.

# us
U: does the season pass carry over to the new console
A: It does if you use the same account on both. Progress syncs from version 1.18.
U: and skins
A: All skins carry over except the two console exclusives.
U: when does s4 end
A: Season 4 ends June 18 at 10 AM PT.

# ca au
U: my sons console got bricked after ur update, hes {8|9} and its his bday
A: Oh no! Tell him happy birthday. Could you share the console serial?
U: [a1=XAW##########;XKJ##########]
A: Thanks. And his child account nickname?
U: [a2=~p2.u~], real name [p2:m.f]. parent acct is mine, [e1]
A: Great, [p1.f]. For the parental PIN reset, what year was he born?
U: [b2:child.year]
A: PIN is now [s1=####]. Repair label goes to which address?
U: [d1]

# gb
U: whats my friend code again lol cant log in to see
A: I can't show another player's, but yours if you confirm your email and birth year.
U: [e1], [b1.year]
A: Here it is: [a1=SW-####-####-####]. Anything more?
U: yes someone [a2=dark_~p2.u~;~p2.u~gg] keeps sending me this link [u1=https://free-gems.gift/claim?u=~p1.u~&t=¤¤¤¤¤¤]
A: {Please don't open it!|Don't click that.} Reported [a2], he's muted.

# gb
U: hi i want to freeze my membership ive done my knee in
A: Ouch! We can freeze up to 3 months. What's the name and membership number?
U: [p1], think its [a1=M######;GYM-#####]
A: Got you at the {Hull|Exeter} club. And date of birth for security?
U: [b1.mon]
A: Frozen until {June|September}. Your PT [p2.f] says get well soon!
U: aw. what about my locker code will i lose [s1=####]
A: Nope, the locker stays yours at [o1:gym]. Freeze no. [a2=FZ-####].

# us
U: you keep charging me $39.99, I cancelled in January, [p2:f.f] at the front desk did it
A: I'm so sorry. Can I get your key tag number?
U: [a1=###-####-####]
A: Thanks. That's under [p1:f.r], DOB [b1.mdy]?
U: thats me
A: [p2.f] never finished the form. I'll refund 3 months to the Mastercard *[c1.last4], is it still open?
U: no lost it. new one [c2.dashed] exp {06/27|12/28}
A: Refund is going there, {give it 3 days|2-5 days}. Sorry again from [o1:gym].

# ie
U: what times the spin class on a sunday
A: Spin is at 9:15 and 10:30 on Sundays, in Studio 2.
U: do i need to book
A: Yes, it opens 7 days before at 6am. There's 18 bikes.
U: grand and is the sauna open
A: It's back from the 12th of May.

# gb
U: hi my cat needs his booster, we moved so first time with you
A: Lovely, [o1:vet] is happy to have you! Your name and number please?
U: [p1:f], [t1.plain]
A: Thanks. And who was your vet before, so we can ask for notes?
U: [o2:vet], the vet was mr [p2:m.l]. chip no is [a1=9##############]
A: Chip scanned in. {Saturday is full, Monday 17:40?|How's Monday 17:40?}
U: yeah. were at [d1]
A: Great, and to set up your login, your birth date?
U: [b1.short]
A: Thanks, see you both Monday, Mrs [p1.l].

# us
U: my dog ate a whole bag of raisins help
A: Please don't wait. How much does he weigh and how long ago?
U: 42 lbs, like 30 min ago
A: Come in right now. What name should we expect?
U: [p1], my boyfriend [p2:m.f] is driving. are you at [d9.st]?
A: Yes, that's us, [o1:vet]. Ring the night bell, door code [s1=####]. Any reachable number?
U: [t1]
A: Good, drive safe.
U: ok {5|10} min
A: Dr. [p3.l] is ready for you, [p1.f].

# au
U: Insurance wants the clinical notes for the knee op, claim [a1=PI#######]
A: No worries. What's your surname, and who's the insurer?
U: [p1.l.low], [o2:insurer]
A: Sent. Dr [p2:f] wrote two pages. Would you like us to cc you?
U: yes pls [e1]
A: Done, {[p1.f]|Ms [p1:f.l]}. The balance of $[x1=1##.##] can be paid by card over chat.
U: ok [c1.spaced] 3 digit [c2:cvv]
A: Cheers, paid.

# gb
U: I'd like to cancel my £{5|10} a month, sorry, money's tight
A: Please don't apologise, and thank you for all you've given. Could I take your supporter number or postcode?
U: [a1=SUP#######]
A: Thank you. It's a direct debit in the name of [p1:f], from [i1.plain]. Is it that one?
U: yes it is
A: Cancelled. Your Gift Aid declaration under [d1.st] stays on file. {With thanks|Warm wishes}, [p9.f], [o1:charity]

# us
U: Hello. I want to make a donation in memory of my friend, [p2:f]
A: We're so sorry about [p2.f]. How much would you like to give?
U: $100. Card [c1.plain] exp {02/27|09/28}, [c2:cvv]
A: Thank you. Should we notify her family?
U: Yes, her husband [p3:m2], [d3]
A: A card will be mailed to the [p3.l] family. Your receipt number is [a1=DN-######], Mr...?
U: [p1:m]. And it's Dr. actually, ha.
A: {Our apologies, Dr. [p1.l].|Noted, Dr. [p1.l]!} - [o1:charity]

# ie gb
U: I volunteer on Saturdays and my vetting form came back
A: Hi, thanks for getting on to us. What's the form reference?
U: [a1=GV-######]
A: It needs all previous addresses and your birth name. Did you live elsewhere?
U: born [p2:f.l], married name [p1:f.l]. lived at [d2] til 2016, now [d1]
A: And your birth date reads {as 1900|blank}, can I have it?
U: [b1.long]
A: That's everything then, [p1.f]. [p3] will countersign for [o1:charity]. Your volunteer page: [u1=https://volunteer.~o1.dom~.ie/me/~p1.u~?s=^^^^^^^^]

# gb us
U: bought 2 tix for saturday and only got 1 barcode
A: Let's find them. What's your order number?
U: [a1=TKT-########;##-#####/***]
A: I see both, the other one was sent to a [p2.ini]. Does it ring a bell?
U: yes i put [p2.f]'s email. he says nothing came. its [e2]
A: {Resent.|I've sent it again.} Your guest link: [u1=https://tickets.~o1.dom~.com/g/¤¤¤¤¤¤¤¤?n=~p2.u~]
D: [o1=~head~ Arena;~town~ Playhouse;~head~ Live]
U: he's got it now. doors? n the card is [c1.last4] right if we need it
A: Yes, bring that card. Doors are 7pm at [o1]. Enjoy, [p1.f]!

# gb
U: Are the 3pm matinee seats with restricted view really bad
A: Row R 1 to 6 have a pillar to the left. You see about 80% of the stage.
U: price diff?
A: They're £22 instead of £38.50.
U: and interval drinks?
A: Pre-order in the bar from 2:15pm.

# us
U: I was matched with someone who's using my photos!! profile [u1=https://www.~o1.dom~.com/people/~p2.u~]
D: [o1=~head~ Dating;Meet~head~;~head~ Singles]
A: We're sorry. Please tell us your own profile name.
U: [a1=~p1.u~]. I'm [p1:f], the fake calls herself [p2:f.f]
A: We removed it, [p1.f]. The account used phone [t2], do you know it?
U: YES thats my ex, [p3:m]
A: {You may want to tell the police.|Please keep screenshots.} Our reference is [a2=TS-######], for them only.

# gb
U: Ringing re my will, spoke to a Ms [p2:f.l] last week?
A: Hello, she's with a client. Can I take your name and date of birth?
U: [p1:m], [b1:senior.th]
A: And the matter number on her letter?
U: [a1=***/####/##]
A: Thank you, sir. She'd asked for the full names of your executors.
U: My son, [p3:m1], and my neighbour [p4:f], [d4].
A: {I'll pass that on|Thank you, I'll give her that}, Mr [p1.l]. [o1:law], [t9] if anything else.
`;
