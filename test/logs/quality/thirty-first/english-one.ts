// Situations in English: homes, money, health.
export const englishOne = `
gb
U: hi my boiler lost pressure again, can someone come out
A: Hello, sorry to hear that. Can I take your name and the first line of your address?
U: {a}, {street}
A: Thanks {a.f}. And the postcode?
U: {post}
A: Got it. I can see your cover under {#pol:HC-#######}. Tomorrow between 8 and 1 ok?
U: yes fine, ring {phone} when on the way, the bell is broken

gb
A: Thank you for calling {%o:* Building Society}, you're speaking to {g.f}. Could I have your account number please?
U: Yes it's {#acc:########}
A: Lovely, and the name on the account?
U: {a}, that's {a.l|spell}
A: And for security, your date of birth and the first line of your address.
U: {dob:Do MMMM YYYY}, {street}
A: That's all fine, {mr} {a.l}. How can I help you today?
U: I want to move £{n:200-900} to my ISA before the end of the week.

us
U: I was double charged for my order last night. Order #{#ord:##########}
A: I'm sorry about that! Which card was used?
U: visa ending {card|last4}
A: I see two charges of $48.{n:10-99}. One is a pending authorization and will drop off within 3-5 business days.
U: ok so nothing to do on my end? can you email me something in writing
A: Of course. Is {email} still the best address?
U: Yep. Thanks

us
A: Thanks for calling {%o:* Family Medicine}. This is {g.f}, how may I help you?
U: Hi, this is {a}. I need a refill on my lisinopril and I'd like it sent to the Walgreens on 5th.
A: Sure. Date of birth?
U: {dob:MM/DD/YYYY}
A: Thank you. I see Dr. {b.l} last saw you in {pick:March/June/October}. Is your phone number still {phone}?
U: No, it's {phone.2} now.
A: Updated. Dr. {b.l} will send the prescription by end of day, {a.f}.

us
U: Hello, I am writing to dispute a medical bill. Patient: {a.lf}. DOB: {dob:M/D/YY}. Member ID:
{#mem:@@@#########}.
Claim: {#clm:############}. The ambulance was an emergency so it should not be out of network.
A: Hello {a.f}, thank you for reaching out to {%o:Aetna/Cigna/Humana/Blue Shield}. I have located claim {#clm}.
A: It was processed as non-emergency because the provider used the wrong code. You can appeal within 180 days.
U: Please start the appeal. My mailing address is {addr}.
A: Done. The appeal reference is {#app:AP-######}. A letter goes out to {street} within 10 business days.

ie
U: Hi there, I never got the swap out modem ye promised
A: Hi, {g.f} here. Can you give me the account number from your bill?
U: {#acc:########}. Name is {a}
A: Thanks {a.f}. It says the courier called on Tuesday and nobody home. Eircode {post}, is that right?
U: No thats the old house!! We're at {addr.2}
A: Apologies. I've changed it and rebooked, the tracking is {#trk:CE#########IE}.
U: grand thanks

ie af bm~a
U: Good morning. I'm trying to renew my husband's motor tax online and it keeps rejecting the PIN.
A: Good morning, which registration is it?
U: {#reg:1^^-D-#####}
A: And the name the vehicle is registered in?
U: {b}. I'm {a}, his wife.
A: Thank you, {a.f}. The PIN was reissued by post in January, the new one is {!pin:######}.
U: Ah, he had last year's one. That worked, thanks a million.

ca
U: Bonjour hi, my hydro bill is triple what it was
A: Hi! I can look into that. Could I have your account number and service address?
U: acct {#acc:#### #### ####}, {addr}
A: Thank you. Am I speaking with {a}?
U: Yes
A: {a.f}, the last two reads on meter {#met:J######} were estimated. The actual read is much higher.
U: So I'm paying for someone else's guess. Can I pay it over {n:3-6} months
A: Yes, a plan is set up. You'll get confirmation at {email}.

ca
A: Hi, you've reached {%o:* Credit Union}. {g.f} speaking.
U: Hi {g.f}, someone opened a cell phone plan in my name and I need a fraud alert placed.
A: I'm sorry to hear it. I'll verify you first: full name, date of birth and SIN please.
U: {a.mid}, {dob:MMMM D, YYYY}, {id.sin}
A: Thank you. And a call-back number?
U: {phone}. My cell, please don't leave voicemail at home.
A: Alert added, {a.f}. Your file number is {#file:FR######}.

au
U: G'day, the NBN box has a red light since the storm
A: Hi, thanks for contacting {%o:Telstra/Optus/Aussie Broadband}. What name and number is the service under?
U: {a}, {phone}
A: Thanks {a.f}. Can you confirm the address?
U: {addr}
A: There's an outage in your area, reference {#inc:INC############}. Estimated fix is 6pm AEST.
U: no worries, will you text me on that mobile
A: Yes, we'll text {phone}.

au
U: need to update bank details for my rebate
A: No problem. Can I get your Medicare number and date of birth?
U: {id.medicare} and {dob:D/M/YYYY}
A: Thanks, {a.f}. What are the new details?
U: BSB {#bsb:06#-###} acc {#acc:########}, {bank}
A: Saved. Anything paid from tomorrow goes to account ending {#acc|last3}.

au
U: Dear Sir/Madam,
| I refer to infringement notice {#inf:##########} issued to vehicle {#reg:@@@##@}. On that day the car had been
sold to
{b} of {addr.b}. A copy of the transfer is attached.
| Regards,
| {a}
| {addr}
| {phone}
A: Dear {mr} {a.l}, thank you for your letter about notice {#inf}. Please complete a nomination for {b}, including
the driver licence number if known.
U: I don't have the licence number, only the phone: {phone.b}

in
U: Sir my UPI payment of Rs {n:500-4000} failed but amount is debited
A: Dear customer, thank you for contacting {bank}. Please share the UTR and registered mobile number.
U: UTR {#utr:############} mobile {phone}
A: Thank you. May I know your good name?
U: {a}
A: {mr}. {a.l}, the amount will be auto reversed in T+3 working days. Complaint no. is {#cmp:SR########}.
U: ok but last time also it took 10 days. mail me on {email}

in
U: Please do the needful. KYC is pending since 2 weeks.
A: Hello, I am {g.f} from the KYC team. Kindly provide your PAN and Aadhaar last 4 digits.
U: PAN {id.pan}, Aadhaar ending {id.aadhaar|last4}
A: Thank you. Name as per PAN?
U: {a|up}
A: The address on your Aadhaar does not match. We have {addr}.
U: I have shifted. New address: {addr.2}

in af
U: Madam I am from {%o:* Infotech/* Technologies/* Textiles}, not received my salary slip for
{pick:April/August/November}
A: Hi {a.f}, this is {g} from Payroll. What is your employee code?
U: {#emp:EMP#####}
A: I see it was sent to {email.a:%o.in}, did you check spam?
U: That id is deactivated after I moved from Chennai branch. Send to {email} please.
A: Done. The PDF opens with the first four letters of your name and year of birth.

za
U: Molo, my prepaid meter says error 30 and I bought R{n:100-500} of electricity
A: Hi, I'm {g.f}. May I have the meter number please?
U: {#met:###########}
A: Thanks. And the token?
U: {#tok:#### #### #### #### ####}
A: That token was bought for another meter. What name did you buy under?
U: {a}, from the {bank} app, cell {phone}
A: Okay {a.f}, I've logged {#ref:ELX######} for a re-issue.

za
A: Good day, thank you for calling {%o:* Medical Scheme}, you are speaking to {g}. How may I assist?
U: Hi {g.f}, I need an authorisation number for my op on the {n:2-27}th.
A: Certainly. Your membership number or ID number?
U: ID is {id.said}
A: Thank you, {a.f}. Which doctor?
U: Dr {b.l} at {%h:* Private Hospital}.
A: Your authorisation is {#auth:#########}. Please give it to {%h} on admission.

sg
U: Hi, my parcel shows delivered but nothing at my door leh
A: Hi! Sorry about that. May I have the tracking number?
U: {#trk:NV####*******}
A: Thanks. Can you confirm the address: {addr}?
U: Wrong unit. Mine is {street.2}
A: I see. The driver left it with the neighbour. Which mobile can he reach you at?
U: {phone}, look for {a}

sg
U: I want to book a COE consultation... no wait, I mean transfer of vehicle {#reg:SL@####@}
A: Sure. May I have your NRIC and name?
U: {id.nric} {a.lsf}
A: Thank you {mr} {a.l}. And the buyer's?
U: {b.lsf}, NRIC {id.bxnric}
A: The transfer fee is $25. A link will be sent to {email}.

ng
U: Good afternoon. My card was swallowed at your Ikeja branch ATM this morning
A: Good afternoon. We apologise for the inconvenience. Please provide your account number.
U: {#acc:##########}
A: Thank you. Is this {a}?
U: Yes, {a.f}
A: For your security I have blocked the card ending {card|last4}. Please confirm your date of birth.
U: {dob:D MMMM YYYY}
A: A new card will be ready in 5 working days at {%o:GTBank/Zenith Bank/Access Bank/UBA} Allen Avenue.

ng
U: I registered for my NIN slip since January, nothing. NIN {id.nin}, name {a.lsf}, phone {phone}
A: Dear {a.f}, your record is found but the date of birth does not match.
U: the correct one is {dob:DD-MM-YYYY}. they typed it wrong at the centre
A: Kindly upload your birth certificate and quote ticket {#tic:NIMC/####/##}.

gb
U: Ref {#ref:@@#####@}. I am the executor for the late {b}. I enclose the death certificate.
A: I'm very sorry for your loss. May I take your name and your relation to {pick:the deceased/the account holder}?
U: {a}, I'm the {pick:niece/nephew/neighbour}. You can reach me on {land} or {email}.
A: Thank you, {a.f}. {b.f}'s policy {#pol:LF########} will be put on hold today.
U: And the premiums taken since?
A: They'll be refunded to the estate. Could you send the sort code and account number?
U: {#sort:##-##-##} {#acc:########}

gb af bfk~a
U: school absence: {b} class {pick:4H/6B/2M} has a temperature, wont be in today
A: Thank you for letting {%o:* Primary School/* Junior School} know. May I ask who is reporting?
U: mum, {a}
A: Thanks {a.f}, I hope {b.f} feels better soon. Is {phone} still the best number?
U: yes

gb bmk~a
U: Hi I'd like to move my son's swimming lesson from tuesday to thursday please
A: Hi there, {g.f} at {%o:* Leisure Centre} here. What's your son's name and date of birth?
U: {b}, {dob.b:DD.MM.YY}
A: Great, I have {b.f} in Stage {n:2-6}. Thursdays 4.30 has one space.
U: perfect, put him in. and my membership {#mem:LC#####} still has my old email, it should be {email}
A: All changed, {a}.

gb
U: bins not collected AGAIN on {street}
A: I'm sorry to hear that. Is that {town}? What's the postcode?
U: {post}
A: Thanks. Your report number is {#rep:FS-Case-#########}. The crew will return within 48 hours.
U: thats what {g} said last week {pick:lol/too/and nobody came}

gb
U: Universal credit. I've been sanctioned and I don't know why. NI number {id.nino}
A: Thanks for getting in touch. Can I take your full name and date of birth?
U: {a} {dob:DD MM YYYY}
A: And your postcode?
U: {post}
A: Thank you, {a.f}. It says an appointment on the {n:2-12}th was missed. Your work coach is {g}.
U: I was in hospital, I told {g.f} by phone from {phone}!

gb
U: Hello, tax return question. My UTR is {id.utr} and I get "cannot match" when I enrol.
A: Hello, I'm {g}. Could you give me your National Insurance number and your name?
U: {id.nino|bare}, {a}
A: {mr} {a.l}, we hold your old address at {addr}.
U: I moved in {pick:2021/2022/2023}. {addr.2}
A: That explains it. I've updated it, try again after 24 hours.

gb
A: Hello {a.f}, it's {g.f} from {%o:* Lettings}. Your contract for {street} is due for renewal on the 1st.
U: Hi {g.f}, yes I want to stay but {b.f} is moving out
A: OK. Will anybody replace {b.f} on the tenancy?
U: my friend {c}. email {email.c}, mobile {phone.c}
A: Lovely, I'll send {c.f} a referencing link.
U: also the door code {!code:C####X} stopped working

gb
U: cat has eaten a lily help
A: Please stay calm. This is {%o:* Vets/* Veterinary Surgery}. Is your cat registered with us?
U: yes shes called Biscuit, under {a}
A: Thank you {a.f}. Please come straight in, Dr {g.l} is expecting you. What number are you on?
U: {phone} leaving now

us
U: My dog's microchip is registered to the breeder and I need it switched to me
A: Sure thing! What's the chip number?
U: {#chip:985 ### ### ### ###}
A: I see it's under {b}. What's your name, address and phone?
U: {a}, {addr}, {phone}
A: Thanks, {a.f}. We'll send {b.f} a release request and then email you at {email}?
U: {email.2} hmm no sorry that first one is right, {email}
A: Got it.

us
U: I need to get into my 401k, locked out.
A: I can help. What's the user name?
U: {#user:$f$l##}
A: For verification please provide the last four of your Social and your date of birth.
U: {id.ssn|last4}, {dob:MM-DD-YYYY}
A: Thank you, {a}. A temporary password was sent by text to the number ending in {phone|last4}.
U: got it, {!otp:######}
A: Please don't share that code in chat, {a.f}; just enter it on the login page.

us
A: Hi, this is {g.f} with {%o:* Property Management}. You called about a leak?
U: Yes, under the kitchen sink, been dripping all night.
A: Are you {a}?
U: I'm the roommate, {b}. {a.f} is on the lease.
A: Okay {b.f}. Can maintenance enter if nobody's home?
U: sure, lockbox is {!code:####}. Call me at {phone} first, there's a dog

us af
U: Name: {a}
| DOB: {dob:MM/DD/YYYY}
| SSN: {id.ssn}
| Phone: {phone}
| Address: {addr}
| Reason: unemployment payment stopped
A: Thank you, Ms. {a.l}. Your claim {#clm:UI-#######} needs a weekly certification for the last two weeks.
U: I did that on my phone. It said confirmation {#conf:########}.
A: I see it now, {a.f}. The payment will be released tonight.

us
U: is this {%o:* Dental/* Family Dental}? I have an appt w/ dr {g.l} tmrw at 9 and I need to cancel
A: Hi! Yes it is. What name is it under?
U: {a|low}
A: Thanks {a.f}, cancelled. Would you like to reschedule? Dr. {g.l} has an opening on the 14th at 2:30.
U: ok. also my insurance changed, its {%i:Delta Dental/MetLife/Guardian}, id {#ins:###########}
A: Got it, we'll update your chart.

`;
