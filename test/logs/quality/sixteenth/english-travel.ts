// Airlines, hotels, car rental, ticketing, clinics, pharmacies, gyms.
export const englishTravel = `
# en, airline
A: {HI}
U: need to change my flight from <friday|the 3rd> to sunday
A: {Q:booking reference}
U: {T:booking}
A: Thanks {title} {last}. Change fee is {price}. {QTAIL}
U: {TAIL}
A: Done. New e-ticket {eticket}.
# en, airline
U: name on ticket is spelled wrong, says {name2} should be {name}
A: {Q:ticket number}
U: {T:eticket}
A: And passport number for the correction?
U: {T:passport}
A: Date of birth?
U: {T:dob}
A: Corrected in {booking}.
# en, airline
U: bag didnt arrive on BA 2490 into terminal 5
A: Sorry. Do you have the tag number?
U: {T:reference}
A: Where should we deliver?
U: {hotel}, {addr}, til {date}. phone {phone}
A: File {kase}. Ask for {agent}.
# en, airline
U: miles missing for trip on {date}
A: {Q:frequent flyer number}
U: {T:loyal}
A: And ticket number?
U: {T:eticket}
A: The ticket was in the name {namerev}. Yours is {name2}?
U: thats me, {name2} is my maiden name. account pin {pin}
# en, airline
U: advance passenger info form keeps rejecting¶{name}¶{dob}¶passport {passport}¶exp {date}
A: The number should have no spaces. {Q:booking code}
U: {T:booking}
A: Saved. And the second traveller?
U: {name2}, {dob2}, {passport2}
# en, hotel
A: {HI}
U: do you have my booking, agency is vague
A: {Q:confirmation number}
U: {T:booking}
A: Not found. Name and dates?
U: {name}, {date} {n} nights
A: Found as {booking2}, guaranteed with {cardmask}.
U: card expired, use {CARD}
# en, hotel
U: late arrival, how do we get in
A: Key box by the door, code {door}. Wifi is {wifi}.
U: and room number?
A: First door on the left. Mobile number in case of problems?
U: {phone} thats {first}
A: Night porter {name2}, {phone2}.
# en, hotel
U: left my <charger|ring|jacket> in my room
A: Your name and stay dates?
U: {name}, left {date}
A: We have it. Where to?
U: {addr}
A: Postage {price}. Charge the card on file?
U: yes the {tail} one
# en, rental
U: booked a car for saturday, what do i need
A: {Q:reservation number}
U: {T:booking}
A: Driving licence number please.
U: {T:licence}
A: Second driver?
U: {name2}, licence {licence2}, born {dob2}
A: Added. Deposit on {cardmask}, car will be a VW Golf or similar.
# en, rental
U: got a fine for a car i returned
A: {Q:rental agreement number}
U: {T:contract}
A: Registration on the notice?
U: {T:plate}
A: Notice ref?
U: {reference}. i had it back at {time} on {date}
A: I'll name the next driver. {agent}
# en, rental
U: breakdown on the motorway, plate {plate}
A: Are you safe? Phone number?
U: {phone}. yes. {first} {last}
A: VIN if you can see it, and agreement number.
U: {vin}, agreement {contract}
A: Tow truck from {garage} in {n} min.
# en, ticketing
U: tickets not in app
A: {Q:order number}
U: {T:order}
A: Email on the order?
U: {T:email}
A: Sent to {email2} instead. Transfer?
U: thats my typo. yes. barcode is {seat} if needed
# en, ticketing
U: presale code doesnt work
A: Which code?
U: {T:reference}
A: Fan club number?
U: {T:member}
A: Use {reference2}. Price is {price}.
U: paid, card ending {tail}, where's my confirmation
A: {order}
# en, ticketing
U: refund for cancelled show on {date}
A: Booking ref and last 4 of the card?
U: {booking}, {TAIL}
A: Name?
U: {name}
A: {price} within {n} days, ref {refund}. From {ticketing2} directly.
# uk, clinic
A: {HI}
U: need repeat prescription
A: {VERIFY}
U: {ME}
A: NHS number if you have it?
U: {T:health}
A: Sent to {pharmacy}, collect after {date}.
# en, clinic
U: test results back yet? patient {patient}
A: {Q:date of birth}
U: {T:dob}
A: And name?
U: {T:name}
A: Results are with Dr {last2}. She'll ring {phone}.
U: use {phone3} please
# us, clinic
U: new patient forms¶Name {name}¶DOB {dob}¶SSN {natid}¶Insurance ID {health}¶Group {contract}¶Emergency contact {name2} {phone2}¶Address {addr}
A: Thanks. Copay {price}. Card on file?
U: {CARD}
A: Portal login {user}, password {pw}.
# au, clinic
U: book telehealth for my <daughter|son>
A: Medicare number?
U: {T:health}
A: Child's name and DOB?
U: {name2} {childdob}
A: Booked with Dr {last3}, link {url}.
# ie, clinic
U: hi, medical card renewal, reception told me to write here
A: PPS number?
U: {T:natid}
A: And the card number?
U: {T:patient}, under {name}
A: Address the same? {addr}
U: eircode changed: {postcode2}
# in, clinic
U: report download not opening for my father
A: {Q:UHID}
U: {T:patient}
A: Patient name and mobile?
U: {name2}, {phone}
A: OTP sent on that mobile, kindly tell.
U: {OTP}
A: Password of the PDF is {pw}.
# en, pharmacy
U: refill please
A: {Q:prescription number}
U: {T:prescription}
A: And date of birth?
U: {T:dob}
A: For {name}? Ready at {time}.
U: yes. {name2} will collect
# en, pharmacy
U: can you deliver to {addr}
A: Yes. Which prescription?
U: {prescription} and {prescription2}
A: Payment?
U: card ending in {tail}, or heres the new one {card2}
A: Driver needs a door code?
U: {door}
# en, clinic
U: dentist appointment {time} {date} cant make it
A: Name and patient number?
U: {name}, {patient}
A: Next is {date2}. OK?
U: ok. also new insurer {insurer}, number {policy}
A: Noted. {BYE}
# en, gym
U: want to freeze membership
A: {Q:membership number}
U: {T:member}
A: Name and date of birth?
U: {name} {dob}
A: Frozen. Fee {price} on the card ending {tail}.
U: and locker code {pin}, is it kept?
A: Yes, locker too.
# en, gym
U: turnstile pin not working
A: {QPIN}
U: {PIN}
A: That was changed, it's {pin3} now. Email for the record?
U: {T:email}
A: {BYE}
# en, gym
U: I never joined {org} but you take {price} a month
A: From which account or card?
U: {sort} {acct}, mandate ref {contract}
A: It's in the name of {name2}, member {member}.
U: thats my ex. i am {name}
# en, clinic
A: Reminder: {name}, appointment on {date} at {time} with {name2}. Confirm at {url}
U: cant open the link, it wants a code
A: {otp}
U: in. it shows hospital no {patient} and wrong birthday {dob2}
A: Please tell me the right one.
U: {dob}
# sg, clinic
U: medisave claim for {clinic2} bill {inv}
A: {Q:NRIC}
U: {T:natid}
A: Name per NRIC?
U: {name}, hp {phone}
A: Claim {claim} submitted.
# za, clinic
U: medical aid says i'm not a member
A: {Q:membership number and ID number}
U: {member}, ID {natid}
A: Dependant code?
U: 02. its for {name2}, born {childdob}
A: Authorisation {reference} given.
# en, hotel
U: points from stay not credited
A: {Q:rewards number}
U: {T:loyal}
A: Folio number?
U: {T:inv}
A: Stay under {nameini}?
U: yes short for {name}
# en, airline
U: chargeback instead? i paid {price} with {cardmask}
A: Please wait, {first}. {Q:booking reference}
U: {T:booking}
A: Refund {refund} was sent on {date} to card {cardmask}.
U: it's closed. {iban} better
# us, airline
U: known traveler number isnt on my boarding pass
A: What's your KTN?
U: {T:loyal}
A: Name exactly as enrolled, and DOB?
U: {name}, {dob}
A: Added to {booking}.
# en, rental
U: scooter wont unlock
A: Number on the handlebar?
U: {T:serial}
A: Your account phone?
U: {phone}
A: Unlock code {otp}.
U: ok. charged {price} on my visa {tail} tho
# en, hotel
U: airbnb style flat, host {first2} gave me lockbox {door} but it's {door2}?
A: Confirmation code?
U: {T:booking}
A: Lockbox is {door3} as of today. Alarm {pin}.
U: wifi {wifi} not working either
A: Router IP {ip}, please restart it.
`;
