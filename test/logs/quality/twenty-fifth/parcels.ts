// Situations of parcel carriers and food deliveries, in English.
export const parcels = `
# gb
U: wheres my parcel, been "out for delivery" 2 days
A: Hello! Pop the tracking number in and I'll look.
U: [a1=JD##################;H################]
A: It was tried yesterday at 13:52, nobody in. Is [d1] correct?
U: {its the right house but nobody knocked|yes and i was in all day}
A: Apologies. Driver [p2:m.f] is back with you today before 4. Want him to leave it somewhere?
U: with [p3] across the road
A: OK, marked for [p3.r]. If it goes wrong again your complaint is [a2=CMP######]. There's a £5 goodwill coming to your card, [c1.last4].

# us
U: My package says delivered but it's not here
A: I'm sorry about that. Can I get the tracking ID and the delivery zip code?
U: [a1=1Z999*########;94##################]
U: [d1.pc]
A: Thanks. GPS shows the driver at [d2.st]. Is that you?
U: no I am at [d1.st], different street altogether!!
A: Understood. We opened trace [a2=TRC-#######]. Who should the findings go to?
U: [p1], [e1]
A: All set, [p1.f]. {Expect an answer by Friday.|It can take 2 business days.}

# ie
U: do ye deliver saturdays
A: We do! Saturday deliveries run 8am to 1pm for €3.95 extra.
U: and max weight?
A: 30 kg per parcel, no longer than 1.5 metres. Anything bigger goes by pallet.
U: perfect

# gb
U: Parcel locker won't open. The code isn't taking.
A: Sorry about this. What code have you got?
U: [s1=######]
A: And the reference in the same text?
U: its [a1=PL-****-###]
A: That code had run out last night. Here's a fresh one: [s2=######]. Please stand by the screen and key it in.
U: [s2] yes opened, thanks a lot
A: {Great stuff.|Happy to help!}

# au
U: I need to redirect a parcel I've moved
A: No dramas. What's the article ID?
U: [a1=33***######01]
A: And old and new address please
U: was [d1]¶now [d2]
A: Is there an authority to leave? And who's it for?
U: yes leave on back deck. its for [p2:f] from [o2=~surname~ Surf Shop;~head~ Saddlery;~town~ Fabrics], im her dad [p1:m.f]
A: Redirected, [p1.f]. {A fee of $6.20 applies|That's $6.20}, which card?
U: [c1.dashed] and cvc [c2:cvv]
A: Paid. It should turn up Wednesday, docket [a2=RD#######].

# in
U: delivery boy is asking OTP should i give
A: Yes sir, please share the OTP only when the packet is in hand.
U: he is at gate. otp came [s1=####]
A: Please tell him, not us. Is the rider [p2:m.f]?
U: yes [p2.f] , he says {wrong otp|it is not matching}
A: New OTP generated: [s2=####]. Order [a1=OD##################].
U: done got it

# sg
A: Hello, I'm Dot, the delivery bot. Type your tracking code to begin.
U: [a1=SGX##########]
A: Your shipment is held: customs needs the recipient's ID number and phone.
U: NRIC [n1] hp [t1]
A: Thank you. And an invoice value?
U: sgd {120|85}. sender is [o1=~surname~ Trading Co;~head~ Craft Supplies;~surname~ Music House] in Taipei
A: Forwarded to clearance. Allow 2 working days. A colleague, [p9], may write to [e1].
U: okie

# gb
U: Subject: Damaged consignment [a1=CON######]¶¶Hello,¶¶Two of the six cartons were crushed on arrival. The driver ([p2.f]) had me sign "subject to checking". Delivery note attached.¶¶Goods inwards, [o1:employer]¶[d1]¶[t1]
A: Hello, thank you for letting us know. Could you tell me the name of the person who signed?
U: That was me, [p1]
A: Right [p1.f], your claim has gone in as [a2=DMG/##/####]. I've copied our depot manager [p3] on [e3].
U: {Great|OK}, [p3.f] has already rung us. Can the credit go on customer no. [a3=######] not our sister company's? We'd prefer it paid straight to [i1] really.
A: Yes, changed to [a3], and the money goes to [i1.plain] on Friday.

# ng
U: my waybill from lagos never reach since friday
A: Sorry about the delay. Please drop your waybill number
U: [a1=LOS-ABV-######]
A: It is at our {Wuse|Garki} hub. Who will receive it?
U: [p2:m.f] my younger brother will come and carry it. his number is [t2]
A: He should bring any ID. Kindly confirm his surname.
U: [p2.l]
A: Okay, released to [p2]. He should say the pickup code [s1=#####]. Office is at [d9], closes 6pm.

# us
U: order from [o2=~surname~'s Tacos;~head~ Noodle House;Casa ~surname~;~surname~ Family Pizza] never came and the app says dropped off
A: Ugh, sorry! Let me check. First name and last 4 of your phone?
U: [p1.f] 
A: Thanks. It shows the dasher handed it to [p2:m.f] at the front desk.
U: thats not my building. i live at [d1.st], buzz code [s1=#####;*###]
A: Got it, I refunded [x1=$28.40;$31.75] to your card ending in [c1.last4]. Order #[a1=#####-****].
U: its ending [c2.last4] now, the old one got stolen
A: Not a problem, moved it to [c2.last4].

# ca
U: can i ship a lithium battery by ground
A: Yes, by ground if it's under 100 Wh and packed with label UN3481. Not by air without approval.
U: how much to vancouver 2kg
A: About $21.90 for 4 to 6 days, or $38.15 for next-day.
U: k thanks do you sell boxes
A: We do, from $2.49 for size S at any counter.

# gb
U: missed you again. card says P739 nothing else
A: P739 is just the form. There should be a barcode number above it?
U: oh. [a1=**#########GB]
A: Thanks. It's at the delivery office. You can fetch it from 7am with photo ID.
U: can my wife go, i'm [p1:m], she kept her own name, [p2:f]
A: She'd need the card and something showing [d1.st]. Anyone at that address can collect.
U: ok we'll go sat
A: Great. Ask for slot [a2=DO-####] so they don't have to search.

# ph
U: Hi po sir, nareceive ko yung item pero sira
A: Hi po! So sorry to hear that. Ano po ang waybill no.?
U: [a1=PH#############]
A: Salamat po. Sino po ang nakapangalan?
U: [p1] po, pero si kuya [p2:m.f] ang tumanggap
A: Noted po. Return pick-up at [d1] bukas. Please {pack it in the original box|prepare the unit po}.
U: sige po thank you
`;
