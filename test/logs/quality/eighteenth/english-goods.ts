// Airlines, hotels, cars, tickets, shops, marketplaces, couriers. "¶" starts a new line within a turn.
export const goods = `
# en
U: need to change flight, booking {booking}
A: {org:airline}, happy to help. Surname on the booking?
U: {last}
A: I see {full} and {full2}, {day} to {pick:Madrid|Toronto|Delhi|Cape Town}. Both passengers?
U: just me. {first2} stays on the old one
A: Change fee is {price}. Card? {agent}
U: {card}, cvv {cvv}

# en
U: my bag didnt arrive, tag {tracking}
A: I'm sorry. Name, and where are you staying?
U: {full}, {org2:hotel}, {addr2}
A: And a number we can text?
U: {phone}
A: File reference {case}. Most bags come within 24h. Best wishes, {agent}
U: inside is my passport copy, {passport}, pls be careful

# en
A: Check-in help. Please send passenger's passport number, date of birth and nationality.
U: {passport}, {dob}, {pick:Irish|Indian|Canadian|Kenyan}
A: Name as in passport?
U: {upper}
A: Thank you. Your boarding pass: {url}. Reference {ticket}. - {agent}

# en
U: frequent flyer miles from {day} missing
A: Membership number?
U: {member}
A: And the ticket number or booking?
U: {booking}, seat {n:4-38}C
A: The booking says {full2}, your profile {full}. That's why.
U: maiden name.. can you merge? pw for my profile is {pw} if you need
A: We never need it, please change it. Merged, {first}. Take care, {agent}

# en
U: refund for cancelled flight, it's been {n:6-12} weeks!!
A: Very sorry. Your booking code and email?
U: {booking} / {email}
A: It was sent to the card ending {lastfour}.
U: that card's dead. bank account {iban}
A: I've changed it, case {case}. {org:airline} pays within 7 days, {title} {last}. Regards, {agent}

# en
U: travelling with infant, how do I add her
A: Name and birth date?
U: {kfull2}, {kdob}
A: And your booking?
U: {booking}, I'm {full}, passport {passport}
A: Added. Infant fee {price}. {agent}

# en
A: Thank you for choosing {org:hotel}. This is {agent}, how may I help?
U: want to move my stay, confirmation {booking}
A: Under which name?
U: {full}, {addr}
A: New dates?
U: {day} for {n:2-7} nights
A: Done, {first}. Same card ending {lastfour}? I'll send confirmation to {email}.

# en
U: left my charger & jacket in room {n:101-640} last week
A: What was the name on the room?
U: {full}, or maybe under my company {org2:employer}
A: Found it. Where should we post it?
U: {addr}
A: Postage {price} from the card ending {lastfour}, tracking is {tracking}. Best wishes, {agent}

# en
U: late arrival tonight around 1am, is reception open?
A: It closes at 11. The front door code is {door} and your key's in locker {locker}, PIN {pin}.
U: great. name's {full}, prepaid with card ending {lastfour}
A: Thanks {first}. Wifi is {pw}.
U: and if it doesn't work?
A: Ring {mfull2}, the night porter, {phone2}. Your ref is {case}. - {agent}

# en
U: Group booking for {org2:employer}, 12 rooms
A: Wonderful. Who's the contact?
U: {full}, {email}, {phone}
A: And billing address?
U: {addr2}
A: {org:hotel} sends the contract to you; group code {booking}. Invoice {invoice}. Take care, {agent}

# en
U: pick up car {day} at {time}, res {booking}
A: {org:carhire}, thanks. Driver's name and licence?
U: {full}, {licence}
A: Date of birth please, under 25s pay extra.
U: {dob}
A: Fine. Plate will be {plate}, deposit {big} on a credit card. Regards, {agent}

# en
U: got a toll fine for a rental I returned already
A: What's the plate and rental agreement?
U: {plate}, agreement {order}, licence {licence}
A: It was with you until {day}. Driver {full2}?
U: thats my 2nd driver. I'm {full}
A: The fine came at {time} that day, so ours. I've closed {ticket}. Sorry. {agent}

# en
U: breakdown!! on the M-something near {town}
A: Are you safe? Name and registration?
U: yes. {full}, {plate}
A: Number we can reach you on?
U: {phone}
A: {mfull2} of {org2:garage} will be there in {n:30-70} min. Job {ticket}. Best wishes, {agent}

# en
A: {org:carhire} returns. The damage report ¶Renter: {listed} ¶Agreement: {order} ¶VIN: {vin} ¶Plate: {plate} ¶Damage: rear bumper
U: that was there before!! I have pics
A: Please mail them to {email2}, for {agent}.
U: sent from {email}. don't charge the card {maskedcard} before you looked

# en
U: tickets never came by email
A: Order number?
U: {order}
A: They were sent to {email2}.
U: typo.. its {email}
A: Resent. Or download: {url}. Enjoy the show {first}! - {agent}

# en
U: can I change the name on a ticket, friend is ill
A: Up to {day}. Which order and whose name?
U: {order}, {full2} -> {full3}, her mail {email3}
A: New ticket is {booking}, download at {url}. {org:tickets} charges {price}. Take care, {agent}
U: card ending {lastfour} on file ok

# en
U: resale payout still not here, {big}
A: Your seller ID?
U: {handle}, page is {url:page}
A: We need bank details again.
U: {iban}, holder {full}
A: And date of birth to verify?
U: {dob}
A: All good, pays out {day}. {agent}

# en
U: where's my order {order}
A: Hi! Could you tell me name and postcode?
U: {full} {post}
A: It left on {day} with {org2:courier}, tracking {tracking}.
U: says delivered but nothing here
A: It was signed for by {full2}. A neighbour? Regards, {agent}
U: no idea. I'm at {addr}

# en
U: return for shoes size {n:36-46}, order no {order}
A: Sure, the email on the order?
U: {email}
A: Label's here {url}
U: refund to the same card?
A: Yes, ending {lastfour}. {org:shop} needs 5 days, {first}. {agent}

# en
A: {org:shop} here, {agent} speaking. Your sofa arrives {day}. Is {addr} right?
U: yes, ring {full2} as I'm at work. {phone2}
A: Perfect. Any access issues?
U: gate code {door}, 2nd floor no lift
A: Noted on order {order}.

# en
U: washing machine shows {error}
A: Model and serial please?
U: {model}, s/n {serial}
A: Still under warranty. Name and address for the engineer?
U: {full}, {addr}, {phone}
A: {agentfull} will come {day} between {time} and {time2}. Job {ticket}.

# en
U: loyalty card not showing points
A: Number?
U: {member}, email {email}
A: Registered to {ffull2}, {dob2}?
U: my wife yes
A: I've added {n:80-900} points. Her new card has the PIN {pin}. Case {case}. Best wishes, {agent}

# en
U: bought gift for my sis, can you put a note in? order {order}
A: Of course! What should it say?
U: "Happy birthday {ffirst2}, love {first} and {first3}"
A: Lovely. It goes to {addr2}? - {agent}
U: yes, thats hers

# en
U: need invoice with company name
A: Sure. Order and details?
U: {order}. {org2:employer}, {addr2}, attention {full}
A: Invoice {invoice} sent to {email}. Thanks for shopping with {org:shop}. Take care, {agent}

# en
U: payment failed but money gone
A: Which card?
U: {card}
A: We only need the last four, I've hidden that. Bank's name?
U: {org2:bank}
A: It's a hold, drops off by {day}. Your basket's saved under {handle}, {first}. Regards, {agent}

# en
U: seller {handle2} sent a broken phone
A: Which item number?
U: {order}
A: And IMEI of what you got?
U: {imei}
A: The listing said {imei2}. We refund {price} in full, {first}. Case {case}. {agent}

# en
U: buyer says never arrived but tracking {tracking} says delivered
A: Thanks {first}. Buyer is {handle2}?
U: yes, {full2}, {addr2}
A: The signature reads {init2}. We've closed the case in your favour. Ticket number {ticket}. Best wishes, {agent}
U: phew

# en
A: {org:market} trust team. To lift the block we need an ID.
U: passport {passport}, name {full}, born {dob}
A: And proof of address?
U: {addr}, bill from {org2:energy}
A: Thank you, {first}. Unblocked. We saw logins from {ip} too, yours? - {agent}
U: yes work wifi

# en
U: scammed! paid {price} outside app to {full2}
A: I'm sorry. How did they contact you?
U: {phone2}, {email2}, profile {url2:page}
A: Did you pay by transfer?
U: to IBAN {iban}
A: I've banned them. Report to your bank. Ref {case}, {agent}

# en
U: my shop page {url:page} is down
A: Looking. Shop owner's name and email?
U: {full}, {email}
A: It's back. We had to verify your {nidname}, still missing.
U: {nid}, dob {dob}
A: Thanks, all done. Reference {ticket}. Take care, {agent}

# en
U: parcel {tracking}, can u leave it at neighbour
A: Which one?
U: {full2}, {street2}
A: OK. And your name for the note?
U: {full}
A: Done, {first}. {org:courier} wishes you a nice day. Regards, {agent}

# en
U: driver left package in the rain
A: Sorry! Tracking number and address?
U: {tracking} {addr}
A: Driver {mfirst2} noted "porch". What was in it?
U: books from {org2:shop}, ruined. {price}
A: Claim {claim}. We'll email {email}. Where should we pay it?
U: {iban}, my wife {ffull3}'s account
A: Noted. {agent}

# en
A: {org:courier}: we couldn't deliver. What's a better address?
U: work: {org2:employer}, {addr2}
A: Who'll sign?
U: {full2} at reception
A: Thanks {first}. Delivery PIN is {otp}, give it to the driver only. Your ref is {case}. Best wishes, {agent}

# en
U: collection didn't happen, booking {booking}
A: Sorry. Pick-up address and contact?
U: {addr}, {full}, {phone}
A: Rebooked for {day}. {mfull2} will come in van {plate}. - {agent}
U: side door code {door}

# en
U: customs wants my tax number for the parcel?
A: Yes, for {tracking} they need recipient's name and ID.
U: {full}, {addr}, {nid}
A: Value of goods?
U: {price}, from {org2:shop}
A: Duty's {price2}; pay at {url}. Take care, {agent}

# en
U: lost property? left my phone on flight {pick:last night|this morning|on sunday}
A: Describe it please.
U: black, imei {imei}, lock screen says call {phone2}
A: We have it! Your name?
U: {full}. code to unlock is {pin} so u can check
A: No need, but thanks. Collect with ID, ref {case}. Regards, {agent}

# en
U: table for 6 on {day}, {time}
A: {org:restaurant}, sure! Name and number?
U: {full} {phone} {email}
A: To hold it we need a card.
U: {card}, security code {cvv}
A: Booked, {first}. Ref {booking}. {agent}

# en
U: how big can hand luggage be
A: {n:50-56} x {n:36-45} x {n:20-25} cm, {n:7-12} kg.
U: and a buggy?
A: Free. Extra bag {price} online, {price2} at the airport.
U: gate closes?
A: {n:15-40} min before, at Heathrow {n:20-45}.

# en
U: is breakfast included, arriving {day}
A: In the flexible rate, yes. Otherwise {price} each, {n:6-7} to {n:10-11}.
U: parking height limit?
A: {n:1-2}.{n:1-9} m. {n:20-80} spaces, {price2} a night.
U: pool kids?
A: till {n:6-8}pm. {n:2-5} min walk to Central Park.

# en
U: does the van fit a {n:180-220} cm sofa
A: Load length is {n:240-420} cm, payload {n:800-1400} kg.
U: fuel type
A: Diesel, {n:60-90} l tank. {n:100-300} km free, then 0.{n:15-45} each.
U: ok

# en
U: Is the {model} in stock
A: {n:2-40} left, {price} until {day}.
U: dimensions {size}?
A: {size2} cm, {n:3-30} kg.
U: warranty
A: {n:2-5} years, parts {n:8-10}.

# en
U: which filter fits coffee maker {model}
A: Part {model2}, {price} for {n:2-6}.
U: descale how often
A: Every {n:100-400} cups, {n:20-40} minutes, light blinks {n:2-5}x.
U: error {error} still there after
A: Hold both buttons {n:5-15} sec.

# en
U: seller fees from {day}?
A: {n:8-13}.{n:1-9}% plus 0.{n:20-35} an order.
U: and if i sell {n:50-400} items
A: {n:6-8}% above {big} a month.
U: payout day
A: Every {n:7-14} days, {time}.

# en
U: how much to send {n:2-20} kg to {pick:Norway|Chile|Japan|Kenya}
A: {price}, {n:3-9} days. Max {n:100-150} cm.
U: insured?
A: Up to {big}. Lithium batteries over {n:20-100} Wh aren't allowed.
U: thx

# en
U: doors and end time for the concert on {day}?
A: Doors {n:6-7}pm, support {n:7-8}:30, over by {n:10-11}.
U: bag size
A: A4. Lockers {price}.
U: age?
A: {n:14-18}+, block {n:100-130} is seated. Nearest station is Piccadilly.
`;
