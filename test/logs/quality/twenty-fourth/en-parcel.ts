// Situations: parcels and couriers.
export const parcel = String.raw`
== GB o=m
U: wheres my parcel
A: Hi, I can check that. What's the tracking number?
U: <t=account:{JD|HX|YD}############>
A: It's out for delivery with <o.f>, expected between {13:10|10:25|15:40} and {14:10|11:25|16:40}.
U: can he leave it with next door? <q.f> is always in
A: I've added the note "neighbour <q.f>" to <t>.
U: and next time the safe place is the shed, padlock <s=secret:####>
A: I'd rather leave that out of the notes, <c.f>. Your account <x=account:{C|M}#######> has "shed" only.
U: {nice one|cheers|ta}
== US
U: package says delivered but its not here
A: I'm sorry! Let me look into that. What's the tracking number and the delivery address?
U: <t=account:9{2|4}##############> <addr>
A: GPS shows it was dropped at <addr2~s>. Could it be a neighbor?
U: thats like 2 blocks down... ill ask
A: I'll also open a trace, number <k=account:TR-######>. What name and phone should the driver use?
U: <c.n> <tel>
A: You'll hear from the local station by end of day, <c.f>.
U: sender is <=organisation:{Paw & Tail|Bent Oak|Stitchery|Rustic Barn} {Supply|Goods|Outfitters}> if that matters, receipt went to <c.e>
A: It does, thanks!
== AU NZ
U: Card left says pick up at post shop but doesn't say which one. Card no. <k=account:##-####-###>
A: Hey, <a.f> on chat. That one's waiting at the {=town} branch until <date~d>. Bring photo ID.
U: Can my flatmate grab it? name's <o.n>
A: Yes, if you reply here authorising <o.f> and give the surname on the parcel.
U: I authorise. Surname <c.l>.
A: All good, noted on the system.
U: <o.f>s got the locker PIN too, <s=secret:####>
A: Won't be needed at the counter.
== IE
U: Customs charge on a parcel from the UK, {€17.40|€22.15}. How do i pay?
A: You can pay with the reference on the notice. Can you read it to me?
U: <r=account:CN###########IE>
A: Thanks. And the card you want to use? Please give the long number, expiry and the 3 digits.
U: <card> , 0<=%>/2{7|8} , <v=card:###>
A: Paid. Delivery to <c.n>, <addr>, should be {Tuesday|Thursday}.
U: can you leave it with <=organisation:{Moran|Kinsella|Fogarty}’s {Newsagents|Hardware|Stores}> on the corner if im out
U: thanks a mill
== IN
U: order not delivered yet, courier boy is saying address incomplete
A: Apologies for the inconvenience. Please provide AWB number and complete address with landmark.
U: AWB <t=account:############>
U: <addr>, near {water tank|post office|Ganesh temple|bus depot}
A: Thank you <c.f> ji. Please share an alternate number also.
U: <tel>, this is of my neighbour <o.n>
A: Shipment will be reattempted tomorrow before {5|7} PM.
U: and OTP for delivery is <s=secret:####>, same as yesterday?
A: New OTP comes each time. Query number <k=account:QR#######>.
== CA
A: Hello, you've reached <=organisation:{Northway|Loon Lake|Trillium} Parcel>. Which shipment is this about?
U: one I sent on {Monday|Friday} to Moncton. I put the wrong unit on the label
A: I can correct it before it leaves the depot. Shipment ID please?
U: <t=account:NP-¢¢#####-CA>. should go to <o.n>, <addr~g>
A: Corrected. There's a {=cur}{6.50|8.00} fee, may I charge the account on file?
U: sure. it's the <g=organisation:{Birchbark|Red Canoe|Aurora Lane} {Candles|Ceramics|Books}> account
A: Charged to <g>, invoice <n=account:INV-202{4|5|6}-####>. Have a great one!
U: ok, our business number with you is still <x=account:BN-####-¢¢>?
== GB
U: how much for a 5kg box to Spain, 40x30x30?
A: With the standard service £{14.99|16.49|18.20}, about 5 working days. Express is £{32|29.50}.
U: does that include insurance
A: Up to £{20|50}, and you can add cover to £500 for £{4.50|6}.
U: can i print the label at the shop
A: Yes, show the QR code and they print it for you.
== US
U: Do you ship lithium batteries?
A: Only when packed in the equipment (UN3481), and ground only. Loose ones (UN3480) need a hazmat account.
U: and whats the weight limit on ground
A: 150 lb. Over 70 lb needs a heavy label.
U: ok and is there pickup on {Labor Day|July 4|Memorial Day}
A: No pickup or delivery on that day, normal service the next morning.
== ZA NG
U: My waybill <t=account:WB########> says held at depot for ID check?
A: Good day. For high value items we match the receiver's ID. Please send ID number and full names.
U: <c.m>, ID <passport>
A: I see that's a passport number, thank you. And the delivery address?
U: <addr>. There's a guard, name's <o.f>, tell him code <s=secret:####> to open boom
A: Noted. Driver <q.f> will be there after {14h00|11h00}.
== SG PH
A: Rider is here but cannot find your unit.
U: which block he at? mine is <addr>
A: He says he is at the lobby. What is the name on the parcel please?
U: <c.n~u>, COD
A: OK found. Please prepare {=cur}{48.90|52|35.50}. He will ask for the OTP too.
U: pay by card can? ending <card~4>, the company one of <=organisation:{Lumina|Parkway|Stellar} {Dental|Trading|Studios}>
A: Can, he brings a terminal.
U: otp <s=secret:####>
A: Delivered already. Have a nice day <c?sir/ma'am> <c.f>!
== GB
U: RE: Lost parcel <t=account:PX########GB>\n\nHello,\n\nIt has now been three weeks. The parcel contained two {dresses|lamps|jackets} worth £<=%#>.\n\nRegards,\n<c.n>\n<c.e>\n<tel>
A: Dear <c.f>,\n\nThank you for your claim. Please send proof of value and your bank details for the refund.\n\nKind regards,\n<a.n>\nClaims Team
U: Receipt attached. IBAN: <iban>\nAccount holder: <c.m>\n\n> Thank you for your claim. Please send proof of value
A: Dear <c.f>, refund of the full amount approved under claim <k=account:LP/####/###>. You'll have it within 5 days.
U: Received. Could you also remove my old card (<card~m>) from the account please? <c.f>
== US
U: need to put a hold on mail while on vacation
A: Happy to help! What dates, and what's the address?
U: <date~d> thru the week after. <addr>
A: And the full names of everyone receiving mail there?
U: <c.n>, <o.n>, and our tenant <q.n>
A: Your hold confirmation is <h=account:¢¢¢####-####>. You can end it any time with that number.
U: great, and if i forget it
U: also is <o.f>'s birthday card from {Ohio|Texas} gonna be held too lol
A: Use the sign-in at your profile, <u=url:https://www.{parcelnest|mailharbor|quickpost}.com/u/<c.h>/holds>.
`;
