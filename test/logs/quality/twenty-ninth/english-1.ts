// Situations in English: money, cover, telephones, parcels, shops.
export const english1 = `
= gb
U: hi my card got declined at the petrol station this morning, ends in [c.4]
A: Sorry to hear that. Thank you for contacting [o:{S} & {S} Building Society], you're chatting with [p9.f]. Could I take your full name and date of birth please?
U: [p.l]
U: [b]
A: Thank you [p.f]. The card ending [c.4] was blocked by our fraud team after two payments of {£1|£2.50} abroad. Were those you?
U: no!! cancel it pls
A: Done. A replacement is going to [a], is that still right?
U: yep thats right
A: Delivered by {Friday|Thursday}. Your telephone PIN stays as it is. The security code on the new card will differ from [c2:###].
U: thats the old cvv? ok. can i use my other card [c3.4:################] till then
A: You can, [c3.4] isn't affected.
= gb
A: Welcome to telephone banking at [o:{S} Bank]. Before we start, may I have your account number?
U: Yeah it's [k:########], sort code I haven't got on me.
A: And the second and fifth character of your memorable word? Actually, since this line is recorded just type it on the keypad.
U: Oh I don't know how to do that, the word is [s:{bluebell|tobermory|marmalade|stargazer}].
A: No problem. I have you as [p], born [b], correct?
U: Yes that's me.
A: I've raised the overdraft to {£500|£750}, [p.f]. Anything else today?
= us
U: need to dispute a charge of {$84.20|$139.99} from a hotel i never stayed at
A: I can help with that! What is the full card number and the three digits on the back?
U: [c]
U: [c2:###]
A: Got it, and please verify the last four of your social.
U: [n.4:@ssn]
A: Thanks, Mr. [p.z]. Dispute [k:DSP-#######] is now open. You should see provisional credit in {5|7} business days.
U: ok and who did i talk to?
A: This is [p9.f] with [o:{C} Community Credit Union].
U: one more, my other card [c3] has the same hotel on it, code [c4:###]
A: Added [c3.x] to case [k]. Could you confirm your date of birth, [p.f]?
U: [b]
= ie
U: Hi there, I want to change where my salary is paid. New IBAN: [i]
A: No bother. Is the account in your own name?
U: joint, me and my wife [p2]
A: Thanks. And you are?
U: [p], staff no. [k:E#####]
A: Perfect [p.f], I've put [i] on file from the next pay run. [p2.f] will get a letter as joint holder.
U: can the payslip come by mail too? [e]
A: It can, sent to [e]. You'd open it with the code [s:PS-####].
= au
U: Name: [p]~DOB: [b]~Member number: [k:#########]~TFN: [n:@tfn]~Question: can i withdraw from my super early?
A: Hi [p.f], thanks for filling in the form. It's [p9.f] from the [o:{S} Super Fund] team. Early release is only possible in a few cases. Are you in financial hardship?
U: been on payments since {March|April}
A: Then you may apply. I'll post the forms to [a].
U: moved, now [a2]
A: Updated to [a2], thank you.
= za
U: good day i was debited twice for my car insurance {R780|R1 120}
A: Good day, sorry about that. May I have your ID number?
U: [n:@zaid]
A: Thank you, [p]. Policy [k:MV######], bank account ending [k2.3:#########]. Is this the one?
U: yes
A: The second debit will be reversed within {48|72} hours. You'll get an SMS on [t].
U: shot thanks [p9.f]
A: Before I go: your excess can be paid by card as well, we have one ending [c.4], holder born [b]. Shall I keep it?
U: keep it, but mail receipt to [e]
= in
U: Sir my netbanking is locked since yesterday, user id [k:{kavi|anj|rohit|deep}####]
A: Good afternoon, this is [p9] from [o:{S} Sahakari Bank]. Kindly share your registered mobile number and PAN.
U: [t] and pan is [n:@pan]
A: Thank you. An OTP has been sent to you, please do not tell it to others, only enter it on the page.
U: otp is [s:######] pls unlock
A: Sir, kindly don't share the OTP here. I have unlocked user id [k]. Please reset the password from the login page.
U: done thank you madam
A: Kindly also update your KYC at {C} branch with date of birth proof. We have [b], card [c.x].
U: dob correct. new address is [a]
= sg
U: lost my wallet at the hawker centre, debit card inside
A: I'm so sorry. We will block it now. What is your NRIC?
U: [n:@nric]
A: Noted, Ms [p.f]. I see one card, [c.x]. Blocking it now. Mail the new card to [a]?
U: can. how long ah
A: {3|5} working days. PIN comes in another letter.
U: also inside got my other bank card [c2.4:################], and work pass [k:WP#######]
A: The card [c2.4] must be blocked with that bank, Ms [p.f]. For the pass, please tell your employer.
U: ok i tell [o:{S} Logistics Pte Ltd]
U: my supervisor is [p2], pls cc [e]
= ng
U: I transferred {20,000|45,000} naira to the wrong person. the acct is [k:##########]
A: We apologize for the inconvenience. Please provide your BVN or NIN for verification.
U: NIN [n:###########]
A: And the name you sent from?
U: [p]
A: The beneficiary is one [p2]. We will write to their bank. Complaint number is [k2:CMP/{24|25}/#####].
U: ok. abeg be fast
U: any update on [k2]?
A: Yes. [p2] has agreed. We need your address for the indemnity form.
U: [a]. my email [e]
= us
U: your app wont let me in, says passcode wrong. it IS [s:####]
A: Please don't send your passcode in chat. I'll send a reset link instead. What email do you use with us?
U: [e]
A: Sent: [u:https://secure.{ridgeline|northbank|harborcu}.example/reset?token=¢¢¢¢¢¢¢¢¢¢¢¢¢¢]
U: worked. new one is set
A: Glad to hear it! Have a wonderful day, [p.f].
U: it wants a recovery code now
A: Use this one, it's good for ten minutes: [s2:####-####]. And your member number should be [k:00#######].
U: yes [k]. it asks card too, [c.4]?
A: Card ending [c.4], that's right.
= gb
U: Subject: Mortgage rate ends soon~~Dear Sirs,~our fixed rate ends on 31 {March|October} and nobody has written to us. The mortgage account is [k:%###/########-##].~~Kind regards~[p] and [p2]~[a]~[t]
A: Dear Mr and Mrs [p.z],~~Thank you for your e-mail. I have asked an adviser to ring you on [t].~~[p9]~Mortgage Services, [o:The {C} Building Society]
U: Thank you. Please ask for [p2.f], I'm at work during the day.
A: Of course. We'll ask for your security word first.
U: It is [s:{hedgehog|lighthouse|treacle}]. My date of birth is [b], my wife's [b2].
= ca
U: hello, need my T4 resent, moved in {January|February}
A: Happy to help. Can you confirm your SIN and your old address?
U: sin [n:@sin], old place was [a]
A: Thank you. And the new one?
U: [a2]
A: Great, [p]. The slip should arrive in about {10|14} days. Your employee number [k:%#####] stays the same.
U: also change my direct deposit? account [k2:#######], and i was born [b] if you need it
A: Changed to [k2]. Your login code for the portal is [s:######].
= nz
U: kia ora, the insurer [o:{S} Mutual] wont pay for my fence, claim [k:C#######]
A: Kia ora! You've reached the complaints desk, I'm [p9.f]. Who is the policy holder please?
U: my mum [p], i'm her son [p2.f]
A: Cheers [p2.f]. We'd need a note from [p.f] that you can act for her. What's the property?
U: [a]
A: Ta. I'll log it against [k] and email you.
U: email for both of us is [e], phone [t]
A: Lovely. And your mum's date of birth, to find the policy?
U: [b]
A: Found: policy [k2:HP#######].
= gb
U: Hello, adding my daughter to the car insurance. She's [p], born [b], provisional licence [n:{OKAFO|PRITC|DUNMO|REESX}#%0%1#^^9^^]
A: Lovely, thank you. Which vehicle?
U: reg [k:^^%# ^^^], the little blue one
A: Adding [p.f] to [k] would cost {£412|£538} a year. Shall I go ahead?
U: ouch. yes ok. pay with the visa ending [c.4]
A: All done, paid with card [c.4]. Documents are on the way.
U: her email for the black box app?
A: Whatever she likes, the box number is [k2:BB######] and the pairing code [s:####].
U: use [e]
= us
U: rear ended on the highway yesterday, other driver had no insurance
A: I'm so sorry, is everyone okay? Let's start a claim. Your policy number?
U: [k:PA-###-######]
A: Thank you, [p.f]. The other vehicle's plate, if you have it?
U: [k2:^^^ %###] and the guy was called [p2]
A: Claim [k3:%#-####-####] is open. An adjuster, [p3], will call [t] by tomorrow.
U: tell [p3.f] after 4 please
A: You can upload photos here: [u:https://claims.{ridgewaymutual|plainsfirst}.example/c/%#-####/upload?t=¢¢¢¢¢¢¢¢¢¢]
U: uploaded. shop is [o:{S} Collision Center], their number [t2]
A: Great, [p3.f] will deal with [o] directly.
= ie
A: Hi! I'm Finn, the virtual assistant. What can I help with?
U: travel policy
A: Please enter your policy number.
U: [k:TRV########]
A: Thanks. Please enter the date of birth of the lead traveller.
U: [b]
A: Found it. Travellers: [p], [p2]. Connecting you with an agent.
A: Hi, [p9.f] here from [o:{S} Insurances]. How can I help, [p.f]?
U: [p2.f] got sick in Spain, where do i send the bills
A: Scan them and mail to [e2:{claims|bills}@{atlantic|greenhills|harp}cover.ie] with claim number [k2:TC-#####].
U: pay it back to [i] if it works out
= ph
U: gud am po, nawala ko po yung sim ko, paano mag replace?
A: Good morning! Sorry to hear that. May we have the mobile number and the name on the account?
U: [t], [p]
A: Thank you po. For security, what's your mother's maiden name?
U: [s:{Evangelista|Soriano|Manalo|Catacutan}]
A: Verified. Your replacement SIM request is [k:SR##########]. Please bring a valid ID to the store.
U: ok po salamat
A: For faster release, may we have your birthday and a valid ID number?
U: [b], passport [n:P#######^]
= gb
U: wifi keeps dropping since the storm
A: Thanks for getting in touch with [o:{C} Broadband]. Could you read me the MAC address from the sticker on the router?
U: [mac]
A: And the serial under it?
U: S/N [k:^^^#########]
A: Thank you. I can see it restarted {9|14} times today. I'm sending a new hub to [a].
U: great, its [p.f] by the way not Mr [p2.z], he moved out
A: Noted, [p.f]!
A: The new hub's MAC will be [mac2], serial [k2:^^^#########]. Network key: [s:¢¢¢¢¢¢¢¢¢¢].
U: ok can i have the tracking
A: [k3:PB##########GB]
= us
U: internet down AGAIN. acct [k:8###-##-###-#######]
A: I apologize for the frustration. I see your modem [mac] is offline since {6:14|9:40} am. Could you unplug it for a minute?
U: did that already
A: Okay, I'll schedule a tech for [a]. Is there a gate code?
U: [s:#%##]
A: Added to the order. Who will be home?
U: my roommate [p.f], call him at [t]
A: Your replacement modem, if needed, is [mac2], and the static IP will be [ip].
U: keep my old static one, [ip2]
A: Sure, [ip2] stays. Confirmation goes to [e].
= in
U: broadband bill is double this month
A: Dear customer, please share your user id.
U: [k:{fib|net|bb}_########]
A: Thank you [p] ji. The router with MAC ID [mac] is also rented from {June|July}, hence the charge.
U: i never took a router!!
A: I will raise it to billing, docket [k2:DKT#######]. You can call [t2:1800 ### ####] also.
U: my static ip was also changed, old one [ip]
A: New is [ip2], kindly note. PPPoE password reset to [s:¢¢¢¢##].
= au
U: Porting to you guys. Mobile [t], with old carrier account [k:##########]
A: Easy! Just need your DOB so the old carrier accepts it.
U: [b]
A: Thanks [p.f], and did you get a 4 digit code by text?
U: just now. [s:####]
A: Beauty, the port's in. Takes up to {3|4} hours.
A: You'll log in with username [k2:¬¬¬¬¬%##] and password [s2:{kookaburra|magpie|galah}-###].
U: and autopay from card [c]?
A: Set up with card [c.x].
= gb
U: can you change the voicemail pin on my business line? cant remember it
A: I can. For account security, what's the password on the account?
U: [s:{Kestrel|Juniper|Thunder|Saffron}##]
A: Thank you, and the company name?
U: [o:{S} Roofing Ltd]
A: I've reset it, your temporary voicemail PIN for [t] is [s2:####]. Please change it after the first call.
U: cheers [p9.f]
A: One more check, the memorable date we hold, is it your birthday?
U: yeah [b]. [p], director
A: All good, [p.f]. Account [k:BUS######] is noted, registered office still [a].
= ie
U: Is this where i cancel sky high phone contract lol
A: It is! Can I have your name and the account number from a bill?
U: [p], [k:11######]
A: Ah [p.f], sorry to see you go. Your final bill of {€38.20|€51.75} will be taken from IBAN [i].
U: thats my old bank. use [i2]
A: Changed to [i2]. Anything else?
U: no
A: Before it closes, what's the eircode for the return box?
U: [a]
A: And the router serial, to match it?
U: [k2:RT########], mac [mac]
= gb
U: where is my parcel?? [k:JD00##############]
A: Let me check that for you. Delivery was tried at 11:42, left with a neighbour, signed for by [p].
U: who is that
A: The driver noted number {14|22|37}. Your own address is [a], right?
U: yes!! ok ill go knock
U: found it, [p.f] is the new guy. thx
A: To stop this next time you can set a safe place: [u:https://my.{zipdrop|parcelgo}.example/prefs/¢¢¢¢¢¢¢¢]
U: put porch. code for the porch is [s:####]
= us
U: Tracking says delivered but nothing here. [k:1Z###^##########]
A: I'm sorry about that! The GPS puts it at [a]. Is that you?
U: no i'm at [a2]
A: Thank you. I've opened an investigation and notified the shipper, [o:{S} Outfitters].
U: can they just resend
A: They decide on that. Your reference is [k2:INV#######].
U: This is [p] btw, box has my husbands name [p2] on it
A: Thank you, [p.f]. We'll text updates to [t] and email [e].
U: garage keypad is [s:####] if they come back
= ca
U: picked the wrong pickup point. order for [p]
A: Bonjour-hi! What's the tracking number please?
U: [k:############CA]
A: Thanks. Where should it go?
U: [a]
A: All set. You'll get a code by text at [t] when it arrives.
U: got it already, [s:######]? do i show that
A: Yes, show [s] and ID.
= gb
A: This is the delivery office, [p9.f] speaking.
U: Hello love, I had one of your red cards through the door, the number on it is [k:^^ #### #### #GB].
A: Let me see... that's for [p], is it?
U: That's my granddaughter. She's away so can I collect?
A: If you've got ID with the same address, [a].
U: Yes I live there, I'm Mrs [p2].
A: Lovely, we're open till {two|four}.
= nz
U: courier left my parcel in the rain, everything soaked
A: Oh no! Please send a photo to [e2:{claims|help|damage}@{tuiexpress|kiwidrop|southfreight}.co.nz] with ticket [k:NZ-######].
U: sent from [e]
A: Got it, thanks [p.f]. Sender was [o:{S} Homewares] so we'll tell them too.
U: sweet
= za
U: Hi, my order [k:ZA-########] says customs need my id number?
A: Hi [p.f], yes, for parcels over {R500|R1 000}. Please also confirm your street address.
U: [n:@zaid]~[a]
A: Thank you, passed on to customs. Duty is payable on the site.
U: can i pay by card on the phone? its [c]
A: Please rather use the site, we may not take card [c.x] over chat.
= gb
U: hiya ordered the wrong size boots, order [k:WB######]
A: Hi there, thanks for contacting [o:{S}'s Country Store]! You're through to [p9.f]. Is it the size 6 in tan?
U: yes need a 7
A: No problem. Can you confirm the postcode?
U: [a:^^%# %^^]
A: Thank you [p.f]. A returns label is on its way to [e].
A: There's a {£4|£6} difference. Pay it with the card ending [c.4]?
U: no use [c2], [c3:###] on the back
A: Paid with [c2.x], thank you.
= us
U: refund pls for order [k:#%%-#######]
A: Sure thing! Looks like the order was paid with a card ending in [c.4]. Refund to the same card?
U: that one is closed. new one is [c2.4:################]
A: I'm afraid I can only refund to [c.4], your bank will forward it.
A: Thanks for shopping with [o:{S} Family Hardware], [p.f]!
U: wait can you use store credit instead? my rewards number is [k2:4##########]
A: Sure, put on [k2]. Birthday on file is [b], you get a treat that month too!
= in
U: order [k:OD%############] not delivered, showing delivered
A: Apologies for the trouble. Am I speaking with [p]?
U: yes
A: Delivery person marked it as given to the security guard, [p2.f]. Could you check with him please?
U: [p2.f] says nothing came
A: Kindly confirm the full address.
U: [a]
A: Thank you, a fresh one will be sent. You'll be called on [t].
= sg
U: Hi I bought a rice cooker from [o:{S} Electrical] {Bedok|Clementi} outlet, now no power
A: Hello, may I have the serial number and your name?
U: serial [k:RC##^#####], [p]
A: Thank you. Still within warranty. Shall we collect it from your place?
U: yes [a], after 7pm
A: Booked for {Tuesday|Friday}. Please have receipt no. [k2:R-#####] ready.
A: Could you give the unit's gate code for our driver?
U: [s:#%##], call [t] at the lobby
= gb
U: My gift card isn't working, number [k:6335 #### #### ####], pin [s:####]
A: Thanks, I've checked and the card had already been spent at our {C} branch.
U: what?? it was a present from my sister [p.f]
A: I understand. Could [p.f] send us the receipt? Our address for that is [e2:giftcards@{willowandco|thorntree|papermoon}.co.uk].
U: she will. my name is [p2], in case you need it
A: Then I'd put the value on a new one for you, number [k2:6335 #### #### ####], PIN [s2:####].
U: thank you! to [e] please
= au
U: hey is this [o:{S} Bros Furniture]? sofa was meant to come today
A: G'day, it is. What's the invoice number?
U: [k:INV-%####]
A: Cheers, [p.f]. Truck's broken down. Can we do {Thursday|Saturday} arvo at [a]?
U: ok but theres a keypad on the side gate, [s:####]
A: Noted for the driver, [p2.f]. He'll ring [t] on the way.
A: Balance of {$340|$520} is due on delivery, will that be the card ending [c.4]?
U: yep. copy to [e]
= us
U: How do I log in? It asks for a security question
A: What question does it show you?
U: name of first pet
A: And did you type it just the way you set it up?
U: [s:{Biscuit|Mr Whiskers|Sparky|Coco}], maybe all lower case
A: I can't see the answer from here. I've sent a link to [e] that skips the question.
U: ok in. changed the answer to [s2:{Rex|Peanut|Duchess}] now
A: Perfect, [p.f].
U: delete my old card there too, [c.x], and fix my birthday, i'm [b]
A: Removed [c.x]. Birthday is now [b].
= gb
U: Name: [p]~Email: [e]~Phone: [t]~Order no: [k:#####-^^]~Message: the lamp came broken in two
A: Hi [p.f], so sorry about the lamp. I've ordered another free of charge, it'll go to [a]. [p9.f] at [o:{S} & Daughters Lighting]
U: brill, thank you
= ca
U: need a price adjustment, bought the tv {4|6} days before the sale
A: Of course! Membership number please?
U: [k:111 ### ######]
A: Thanks [p]. I'd refund {$120|$180} to the Mastercard ending [c.4], exp 0{4|7}/28.
U: perfect
U: does my wife [p2.f] have to do anything, its her card
A: No, nothing at all.
A: There was a second purchase, order [k2:%########], on card ending [c2.4:################]. Adjust that as well?
U: no that's [p3.f] my daughter's
A: Okay, only [p2.f]'s card then.
= ng
U: Hello, I paid for a generator on your site since {Monday|Friday} and no call
A: Hello, thank you for reaching out to [o:{S} Power Stores]. Please send your order ID.
U: [k:PWR######]
A: We have you as [p], delivering to [a]. Is [t] reachable?
U: use [t2] instead
A: Noted. The rider [p2.f] will call [t2] today.
= ie
U: Hi, whoever set up my loyalty account spelled me wrong, its [p] with one n
A: Apologies! What's the loyalty card number?
U: [k:2 77# ### ####]
A: Fixed now. And is the birthday right? We have [b].
U: yes
A: Grand, you'll get your voucher on the day, so. Many thanks from all at [o:{S}'s Pharmacy & Gifts].
U: and my login email is wrong too, should be [e]
A: Changed. Your new sign-in PIN is [s:####].
= us
U: Can you add an authorized user to my card? The one ending [c.4]
A: Certainly, Ms. [p.z]. Their full name, date of birth and SSN please.
U: [p2], [b], [n:@ssn]
A: Thank you. The card for [p2.f] ships to [a] in {7|10} days.
U: will it be the same number
A: Yes, the number ending [c.4], with a different security code.
= gb
U: Got a text from you saying someone set up a new payee?
A: Thanks for checking. That was a payee called [p2], IBAN [i]. Did you do that?
U: NO
A: I've removed it and frozen online access. Please answer your security question: the town you were born in?
U: [s:{Whitby|Morpeth|Ludlow|Bangor}]
A: Thank you Mr [p.z]. The login came from [ip]. We'll phone you on [t] within the hour.
A: New telephone passcode: [s2:######]. A new card replaces the one ending [c.4].
U: and my wife [p3.f]'s card [c2.4:################]?
A: [c2.4] is not affected. Fraud reference [k:FR########].
`;
