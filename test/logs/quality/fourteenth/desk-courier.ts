// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const courier: readonly string[] = [
  `gb low
U: says delivered but i aint got it {acc.tracking}
A: Hi, sorry about that! What's your name and address please?
U: {name} {addr}
A: Thanks {first}. It was signed for by {name2}. Do you know them?
U: thats next door lol ok cheers
A: Great! Anything else I can help with?`,
  `gb
U: Hello, please can you redeliver parcel {acc.tracking} to my work? It's {org}, {addr}
A: Hi, I'm {agentf}. Yes, that's possible for {date}. Who should sign for it?
U: {name2} on reception. My own name is {name}, postcode on the label is {pc2}
A: Thank you {first}. Your delivery PIN is {s.pin}, please pass it on to {first2}.`,
  `us
U: Your driver backed into my mailbox this morning. I have video: {link.doc}
A: I'm very sorry. Please give me your name, address and a phone number.
U: {name}, {addr}, {phone}
A: Thank you, {title} {last}. Claim {acc.claim} has been opened. {agent} will call you by {wd}.`,
  `us
U: how much to ship a 12 lb box, 16x12x10, to {town}
A: Ground is {price}, 3 to 5 business days. 2-day is {price2}. Add $4.25 for signature.
U: last pickup today?
A: {time} at the store, 6 pm at the drop box. Labels can be printed at {pub.ship}.`,
  `au
U: G'day, my parcel's stuck in Sydney for a week. Tracking {acc.tracking}, sender is {name2}
A: Hi! It looks like the label's damaged. What's the full delivery address and your name?
U: {name}, {addr}. Mobile {phone}
A: Thanks heaps. Relabelled, should be with you {wd}. Updates go to {email}.`,
  `ie
U: Hello, customs wants my PPS number and proof of value for {acc.tracking}. Is this legit?
A: Hi there, yes, it is for parcels over €150. You can send it here: {link.reset}
U: Right so. PPS {nid}, {name}, value {price}
A: Thank you {first}, I've entered it. You'll get it on {date}.`,
  `in 2m
U: Courier boy is asking OTP, should I give? AWB {acc.tracking}
A: Yes sir, please share the delivery OTP only with the person at the door. Which OTP have you received?
U: {s.otp}
A: That one is correct. Consignee name and address?
U: {name}, {addr}
A: Out for delivery, contact of delivery boy {name2}: {phone2}`,
  `ca
U: Bonjour, hi. I need to schedule a pickup at our warehouse, account {acc.cust}. Company: {org}
A: Hi! What's the address and who will be there?
U: {addr}, ask for {name}, {phone}. Dock door code {s.door}
A: Booked for {date} at {time}. Confirmation sent to {email}.`,
  `gb
U: whats the max size for a small parcel and do you deliver to the Isle of Man
A: Small is up to 45 x 35 x 16 cm and 2 kg. Yes, we do, in 3 to 4 days, {price} surcharge.
U: saturday delivery?
A: Yes, in most areas before noon for £6.50. Batteries over 100 Wh can't go by air.`,
  `no
U: Hei, pakken {acc.tracking} er sendt til feil adresse. Riktig er {addr}. Mvh {name}
A: Hei {first}, det har jeg endret. Vil du ha varsel på {phone}?
U: Nei, bruk heller {phone2}. Portkoden er {s.door}.
A: Da leverer vi {date} før kl. {time}.`,
  `fi
U: Hei, missä pakettini on? Seurantakoodi {acc.tracking}, vastaanottaja {name}
A: Hei! Paketti on lokerossa. Avauskoodi on {s.pin}.
U: Se ei toimi. Puhelin {phone}, email {email}
A: Lähetin uuden koodin: {s.pin2}`,
  `de
U: Guten Tag, ich möchte einen Nachsendeauftrag stellen. Alt: {addr}, neu: {addr2}. {name}, geb. {dob}
A: Guten Tag {title} {last}, gern. Für die Bestätigung schicken wir einen Code an {email}.
U: Der Code ist {s.otp}
A: Vielen Dank, der Auftrag {acc.order} gilt ab {date}.`,
  `fr
U: bonjour, quels sont les horaires du point relais et combien de temps vous gardez un colis ?
A: Bonjour ! Du lundi au samedi, 9 h - 19 h 30. Nous gardons le colis 14 jours.
U: Et si je suis en vacances en {month} ?
A: Vous pouvez prolonger de 7 jours pour {price}.`,
];
