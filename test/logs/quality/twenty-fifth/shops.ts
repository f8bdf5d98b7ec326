// Situations of shops and marketplaces, in English.
export const shops = `
# gb
U: hi order [a1=GB-######;WEB########] still says processing, ordered it last tues
A: Hi there! Sorry for the wait. I can see it, is it for [p1]?
U: yes its [p1.f.low]
A: The size 14 in {navy|olive} sold out. Would you like another colour or your money back?
U: the green one
A: {Lovely choice.|Done.} Charged to the card you used, [c1.last4]. It goes to [d1] tomorrow by courier.
U: brill x

# us
U: Do these run true to size
A: Hi! The Trailline 2 runs about half a size small, so we'd go up.
U: even in wide?
A: The 2E width fits a bit roomier, most people stay true.
U: returns free?
A: Yes, free for 60 days with the label in the box.

# gb
U: Someone's used my account to buy gift cards!!! £{300|450}
A: I'm so sorry. Let's lock it. What's the email on the account?
U: [e1]
A: Locked. I can see a login at 03:14 from [ip1], is that you?
U: no!! I was asleep. my home one is [ip2] i just googled it
A: Thank you. And the card they used ends [c1.last4]?
U: yes thats mine. did they get my whole number
A: No, we only keep the last four. Please change your password.
U: it was [s1:pw] i use it everywhere.. changing now
A: Good plan. Refund raised under [a1=FR-######], [p1.f].

# us
U: Forgot pw and the reset email never shows
A: I can send a link from here. Which email?
U: [e1]
A: Sent. {Check spam too.|It might be in Promotions.}
U: it goes https://... and then "expired". this one [u1=https://my.~o1.dom~.com/reset?u=~p1.u~&k=^^^^^^^^^^^^]
D: [o1:shop]
A: You clicked an older one. Newest: [u2=https://my.~o1.dom~.com/reset?u=~p1.u~&k=^^^^^^^^^^^^]
U: ok in. my profile still shows my maiden name tho, [p2:f.l], should be [p1:f.l]
A: Updated to [p1], {enjoy shopping with|thanks for choosing} [o1]!

# au
U: You charged me twice
A: Sorry about that! Can I get the invoice number?
U: [a1=INV-00####]
A: Ta. I see one charge of $[x1=%##.##]. Could you tell me the first six and last four of the card?
U: [c1.first6]
A: Yep, two authorisations, one will fall off by {Monday|the weekend}.
U: and if not?
A: Reply here or call [t9] and ask for [p9.f]. The query is logged as [a2=Q######].

# ie
U: Hiya, the dishwasher I got from ye is leaking. Model DW60-X3. Bought in {October|November}
A: Sorry to hear it! Under warranty so. Can you read me the serial, it's inside the door?
U: [a1=########-##;SN####-#####]
A: And your name and Eircode?
U: [p1.low], [d1.pc]
A: [p1.f], an engineer from [o2:repair] can be there {Thursday|Friday}. Phone to ring you on?
U: [t1]
A: Job [a2=IRL-SV-#####] booked. Make sure the water's off at the stopcock.

# gb
U: I'd like to give the kitchen installer's name as he was excellent
A: How kind! Who was it?
U: [p2:m] from your {Hull|Derby} team, and his apprentice [p3:m.f], both from [o2=~surname~ Kitchens & Sons;~head~ Fitters;~surname~ Installations] it said
A: I'll make sure [p2.f] and [p3.f] hear it. Could I have your order number for the file?
U: don't have it here, I'm Mrs [p1:f.l], [d1.st]
A: Found, [a1=KIT######]. Thank you from all of us at [o1:shop].

# gb
U: what time does the bristol store shut today
A: Hi, our Bristol store is open until 8pm, Sundays until 4pm.
U: do they have the oak bedside table in stock
A: There are 3 left of article 702-118-44 in aisle 16, £49 each.
U: can i reserve
A: Up to £200 you can hold online for 24 hours, free.

# in
U: Mam I have return pickup pending since {5|6} days
A: We apologize. Order ID please?
U: [a1=###-#######-#######]
A: Pickup failed as the address was incomplete. Please provide full address with landmark.
U: [d1] near water tank
A: Refund mode? UPI, card or wallet?
U: bank. name [p1] acc no [a2=##############]
A: Thank you. Is [t1] reachable tomorrow between 10 and 2?
U: call husband [p2:m.f] [t2]. mail me proof also [e1]

# za
U: my voucher doesnt work at the till, they laughed at me
A: Sjoe, sorry! Could you type the digits of your rewards number?
U: [a1=6007############]
A: The profile belongs to a [p1.i], is that you?
U: its my moms profile. she is [p1:f.f] and im [p2.f]
A: Hello [p2.f]. For privacy I'll need her to confirm with her birth date.
U: she says [b1:senior.long]
A: Great, the R{150|200} is back on. The new till code is [s1=####-####]. {Just swipe again.|Please try at any till.}

# us
A: Thanks for calling [o1:shop], this call is recorded. This is [p9.f], how may I help you?
U: Yes hi, I want to return a recliner, I lost the receipt.
A: That's fine, can I look you up by phone?
U: Sure. [t1.words]
A: I see a purchase by [p2:m]. Is that you?
U: That's my husband. I'm [p1:f2.f].
A: OK, [p1.f]. We'd pick it up at [d1]?
U: Yes, the code for the garage is [s1=####].
A: Pick-up number is [a1=R-######-#]. Anything else?
U: No ma'am.

# gb us
U: Hi, I sell on your marketplace (shop page [u1=https://www.~o1.dom~.com/seller/~p1.u~]) and my payouts stopped
D: [o1=~head~ Crafts;~head~ Bazaar;Made in ~town~]
A: Hi, thanks for reaching out. Your payouts are on hold for ID checks. Could you enter your legal name and passport number?
U: [p1], [n1:passport]
A: Thanks. And the date of birth shown in it?
U: [b1.mon]
A: All verified. {Payouts resume Monday.|The hold is gone.} Your seller ID is [a1=A§§§§§§§§§§§§].
U: thank you, payout card [c1.mask] is still right? also someone copied my listing: [u2=https://www.~o1.dom~.com/seller/~p2.u~]
A: Reported to the [o1] trust team.

# nz
U: Is the loyalty card free
A: Yep! Free to join and you get 1 point per $1.
U: how many points for a voucher
A: 500 points is a $5 voucher. They last 18 months.
U: cool do i need the app
A: Nope, the plastic card works too, app version is handier though.

# gb
U: DELIVERY NOTE¶To: [p1]¶[d1.lines]¶Order: [a1=SO######]¶1 x Wool rug 160x230 (grey)¶¶^^ this came to me but I'm not [p1.f]!! Someone swapped the labels
A: Oh dear, we're sorry! What's your own name, so I can see whose you should have had?
U: [p2] at [d2]
A: Is your email [e2]? Then yours is [a2=SO######], on its way to [p1.l] probably. We'll swap both {tomorrow|on Monday}.
U: lol ok. tell them mine's the blue one
`;
