// Clinics, schools, councils, libraries and government offices in English.

export const publicScripts = `
## *
U: Hi I'd like to book an appointment with {p.titled}
A: Certainly. Are you an existing patient? Name and date of birth please.
U: yes. {me}, {dob}
A: Thank you. {day} at {time} or {date} at {time2}?
U: {day}. it's about my knee again
A: Booked. Could I check your phone number and address?
U: {phone}, {addr}
A: We have {addr2} on file, I'll change it. Please arrive 10 minutes early and bring your card.

## GB
U: good morning i need a repeat prescription for my mum {f}
A: Good morning. What's her date of birth and NHS number if you have it?
U: {f.dob.number}, nhs number {nhs}
A: Thank you. Which items?
U: ramipril 5mg and the metformin 500mg, 2 a day
A: Fine. To which pharmacy?
U: the one by {clinic}. and her address is {addr}
A: It'll be there after 2 on {day}. And you are?
U: her {me:daughter/son} {me.first}, {phone}

## GB IE
U: Hi, I want to apply for {a parking permit|the new brown bin|a council tax discount}
A: Hello! I can start that here. What is your name, address and date of birth?
U: Name: {me}
Address: {addr}
D.O.B: {dob.number}
A: Thank you. And your {nidname}?
U: {nid}
A: Lovely. What's the registration of the vehicle at the address, if any?
U: {plate}, and my husband's {plate2}
A: The fee is {price} for 12 months. You may pay here: {link.pay}. Your reference is {caseno}.

## *
A: Library help desk, hello!
U: hello, the app says I owe {price} but I returned those books weeks ago
A: Let me check. What's your library card number?
U: {library} PIN {pin}
A: Please don't tell anyone the PIN, the card number is enough. I see 3 titles: two picture books and a cookbook, due {date}.
U: they were my {kid:daughter/son} {kid.first}'s, borrowed for {school}
A: They are on the shelf! I've waived the fee. Is {email} still right for notices?
U: use {email2} please
A: Done, {me.first}. Happy reading!

## US
U: trying to check my unemployment claim, system locks me out
A: I can help. Full name and Social Security number?
U: {me.middle} {nid}
A: Date of birth and mailing address?
U: {dob.number}, {addr}
A: Thank you. Your last employer was {employer}?
U: Yes until {date.long}
A: There's a hold because of a new device. Sign-in from {ip}, {city}, on {date}. Was it you?
U: yes thats my new laptop
A: Hold removed. Your confirmation number is {caseno} and weekly benefit {price}.

## *
U: Dear Admissions Office,

I would like to register my {kid:daughter/son} {kid} (born {kid.dob.long}) for Year 3 from September. At present {kid.first} attends {school}. We are moving from {city} at the end of {month}.

Kind regards,

{me} (parent)
{addr.lines}
Mobile: {phone}
E-mail: {email}
A: {me.greeted}, thank you for your enquiry. We have 2 places in Year 3. Would {date} at {time} suit you for a visit? {agent} from our office will show you round.
U: Perfect, my husband {m.first} and I will come. {kid.first} has a nut allergy, please note.
A: Noted. Your application number is {caseno}.

## *
U: passport renewal status?? applied 9 weeks ago
A: Hello. Please give your application number, full name and date of birth.
U: {caseno} {me.up} {dob.number}
A: Thank you. Your photo was rejected: it must be 35 x 45 mm with a plain background.
U: nobody told me! i fly on {date}
A: We wrote to {email} on {date2}. Please upload a new one: {link.upload}
U: done. old passport no is {passport} if that helps
A: It does. Delivery to {addr} by tracked post within 7 days.
U: pls hurry

## *
U: Hello, reporting {a pothole|a broken street light|dumped rubbish} outside {addr.partial}
A: Thank you for letting us know. How big is it, and may we contact you?
U: about 60 cm and 10 deep. {me.first}, {phone}. My neighbour {p.titled} nearly fell
A: Thanks {me.first}. It's logged as {caseno}, priority 2, to be made safe within 5 working days.
U: last time it took 3 months!
A: I understand. You can follow it with your e-mail: what is it?
U: {email}

## CA AU NZ
U: i need to update my drivers licence after moving
A: No worries. What's the licence number and your date of birth?
U: {passport}, {dob}
A: And old and new address?
U: old {addr}
new {addr2}
A: Thank you, {me}. The vehicle with plate {plate} is registered to you as well; shall I change that?
U: yes please. and the trailer {plate2}
A: Done. The sticker comes by mail, fee {price}, receipt {invoice}.

## *
A: Thank you for holding, you're through to {agent.first} at patient services. Who am I speaking to?
U: hello love it's {f}, I'm calling for my husband, {m}
A: Hello {f.titled}. Is {m.first} with you to give permission?
U: he is, he's nodding, he can't talk after the operation
A: OK. His date of birth and patient number?
U: {m.dob.long}, and the number is um {patient}
A: Thank you. His follow-up with {p.titled} at {clinic} is on {date} at {time}, second floor, room 14.
U: can you ring us if it changes? {phone.words}
A: Of course. So that's {phone}?
U: that's right dear

## IE GB
U: Question re: my jobseeker's claim. I started 2 days a week at {employer}
A: Thanks for telling us. Your {nidname} please?
U: {nid}
A: And your date of birth and the first line of your address?
U: {dob.long}. {addr.street}
A: Thank you, {me.first}. What's your hourly rate and who's your supervisor there?
U: {price} an hour... supervisor {p}, {phone}
A: We may ask them to confirm. Payments go to {iban} still?
U: yes
A: Your new weekly rate is {price2} from {date}.

## IN
U: Respected Sir, my PAN application is pending since 2 months. Ack no {caseno}
A: Please share your name, father's name and date of birth as in the form.
U: {me.up}
Father: {m.up}
{dob.number}
A: There is mismatch with Aadhaar. Kindly share Aadhaar number.
U: {nid}
A: In Aadhaar the name is {me.initial}. Please update it and re-apply. Fee Rs. 107.
U: address also is old. new one {addr}
A: Kindly update both at an enrolment centre in {city}.

## SG ZA
U: Hi, want to check my appointment at {clinic}
A: Hi, may I have your {nidname} and contact no?
U: {nid}, hp {phone}
A: Thanks. {me.titled}, it is on {date} at {time} with Dr {p.last}. Please bring your referral letter.
U: can change to {day}? i need to fetch my kids {kid.first} and {kid2.first} from {school}
A: Can, {time2} is available. Please confirm your date of birth for the change.
U: {dob}
A: Changed. An SMS with queue code {otp} will follow.

## *
U: Is the museum in {city} open on {day}? And do I need to book for a group of 28?
A: Hello! Yes, 10:00 to 17:00, and groups must book. Which school or club, and who is the lead teacher?
U: {school}. Lead teacher {p}, that's my colleague, and me, {me.first}
A: Thank you. Price is {price} per child. Contact mail and number on the day?
U: {workmail} and {p.first}'s mobile {phone}
A: Booked for {date} at {time}, reference {booking}.
U: Invoice to {school}, {addr} please

## US CA
A: Hi, this is the county clerk's online help. What can I do for you?
U: need a certified copy of my birth certificate
A: I can take the order here. Full name at birth, date of birth, parents' names?
U: {me.middle}, {dob.long}, mother {f}, father {m}
A: City of birth?
U: {city}
A: Thank you. It's {price} per copy plus shipping. Where should we mail it?
U: {addr}
A: And the card number for payment?
U: {card} exp 11/28, cvv {cvv}
A: Paid. Order {order}. Expect it in 3-4 weeks. Your online PIN to follow it is {pin}.

## *
U: Volunteer sign-up for {club} please :)
A: Wonderful! Could you fill this in: name, birthday, phone, emergency contact.
U: {me}
{dob}
{phone}
{p} (my {p:sister/brother}) {phone2}
A: Thanks {me.first}! We also need a background check: please enter your {nidname} on the form at {link.upload}
U: form is broken. it's {nid}
A: I've entered it for you. T-shirt size?
U: M. can i bring my friend {f2.first} too? she works at {employer}
A: Sure! Training is {day} {time}, {addr.street}.
`;
