// Garages, telecoms, energy, water, councils, tax, clinics, pharmacies and schools.
export const english2 = `
@gb
U: Is my car ready? ‹Corsa¦Golf¦Fiesta›, reg {account|@@## @@@}
A: Hi, {A} at the workshop. It needs a new clutch, £{-|!##}. Shall we?
U: ring my husband {P.f} on {Tel} he knows cars
A: Will do, Mrs {P.l}.

@us
U: Hi I need a quote for brakes on a 2019 Civic, VIN {account|2HGFC##&#KH######|1HGBH41JXMN######}
A: Front and rear pads, $389 with labor. Name and phone to hold the slot?
U: {P} {Tel}
A: You're set for Thursday 8:30, {P.f}.

@au
U: what oil does the 1.6 diesel take, 5W-30 or 0W-20
A: 5W-30 C3, 4.4 litres with filter.
U: and the filter number
A: {-|W 71!/!#|OX ###D}.

@gb
U: Service reminder came for a car I sold in March
A: Sorry. I'll take you off. Which reg and who's it addressed to?
U: {account|@@##@@@}, {P.up}, {D}
A: Removed. Do you know the new keeper?
U: bloke called {Q.f}, works at {O}, thats all

@us,gb,au
U: internet down AGAIN
A: I'm sorry about that. Account number please?
U: {account=1|!#########|8###-####-###}
A: I get no match for that.
U: typo. {account|!#########}
A: Got it, {P}. The modem with MAC {Mac} last came up at 3:12 am. Could you restart it?
U: did. it shows {Ip} now
A: Good, you're online again.

@ie
U: I want to bring my number to you from another network
A: Great! What number, and what's the account number with the old provider?
U: {Tel}. Account {account|##########}
A: Thanks. We'll text a code to confirm.
U: got it {secret|####|######}
A: All good {P.f}, switch happens tomorrow before noon.

@in
U: recharge of Rs {-|!99} done but no data
A: Please share the mobile number and transaction id.
U: {Tel.bare}
U: {account|T##################|TXN########}
A: Thank you Mr {P.l}. Credited 1.5 GB per day.

@us
U: how do I get into my router the sticker fell off
A: Open the setup page in your browser and the user name is admin.
U: and password
A: I can see it was set to {Pw}. I'd change that.
U: changed to {Pw2} dont tell anyone :)
A: Please keep that to yourself next time, {P.f}!

@gb,ie
U: My phone was nicked last night, please block it. IMEI {account|35#############}
A: I'm sorry. Can you confirm your name and the number?
U: {P}, {Tel}. account password is {secret|$cap##|$word$word}
A: Blocked. A new SIM goes to {D}, is that right {P.f}?
U: yes, buzz {address|flat !#}... actually no send it to my work, {O}, {D2}

@us
U: is the X-{-|!##} mesh kit wifi 6 or 6E? box says AX{-|!###}
A: AX5400 is Wi-Fi 6. The 6E one is the X-72.
U: firmware 1.{-|!}.{-|##} ok or should I update
A: 2.0.4 is out, fixes error E-17.

@au
U: [bot] Describe your problem⏎Static on landline. {Tel}
A: Hi {P.f}, technician {Q} can come Wednesday 8-12. Is the gate locked at {D}?
U: yes code {secret|####|!###}. dog's friendly

@gb
U: Meter reading {-|#####} for electric and {-|####} gas
A: Thank you. Could I have your account number to log it?
U: {account|A-&&&&&&&&|85########}
A: And the electric meter's serial, please, it's on the front.
U: {account|##@#######|@##@######}
A: All submitted. You're {-|!##}.{-|##} in credit, Mr {P.l}.

U: we've just moved in and don't know who supplies the gas
A: What's the address? I'll look it up.
U: {D}
A: It's with us. I'll open an account. Names of everyone on the bill?
U: {P} and {Q}. {Q.f}'s email is {Mail2}
A: MPRN is {account|##########}, new account {account|8#######}.

@us
U: power out on our whole block since 6
A: I'm showing an outage near Elm and 4th, 312 customers, crew ETA 9:15 PM.
U: we have a baby and insulin in the fridge
A: I've noted it as urgent. You can get ice at the fire station.

@ie,gb
U: what does tariff "Night Boost {-|!#}" cost per unit between 2 and 4
A: 9.14 cent per kWh, standing charge 58 cent a day.
U: and does the EV have to be plugged in the entire time
A: No, just during the window.

@gb
U: Water bill is triple!! there must be a leak
A: I'm sorry. I'm {A}. Customer reference please?
U: {account|### ### ####|10########} name's {P}
A: Is the meter at {D}, serial {account|##@######}?
U: yes. my neighbour {Q} has one in the same pit tho, maybe they're swapped. hers is {account|##@######}
A: They are swapped! Well spotted. We'll rebill you and {Q.f}.

@za
U: No water in our street since yesterday morning. {D}
A: We apologise. Ticket {account|WTR-2!-#####} logged. Contact number?
U: {Tel}, {P}
A: The tanker will stand in front of {OS} at 14:00.

@gb
U: What day are bins collected in Headingley during Christmas week?
A: Green bins on the 24th instead of the 25th, everything else one day later.

U: I need to apply for a resident's permit, two cars
A: Sure. Full name, address and both registrations please.
U: {P}, {D}, {account|@@## @@@} & {account|@@##@@@}
A: Could you upload proof of residency? A council tax bill will do.
U: council tax ref {account|!########|7#######-#}. uploaded
A: Thanks {P.f}, permit {account|RP######} is valid from Monday.

@ie
U: Hello, applying for a school place for my twins
A: Hi there! Children's names, dates of birth and PPS numbers please.
U: {P} and {Q.f}, both {K}. {national-id|#######@@} and {national-id|#######@@}
A: First preference?
U: {OS}, then {OS2}
A: Application {account|ENR-####-##} saved.

@us
U: pothole on Maple near the library took out my tire
A: Sorry to hear that. You can file a claim with the city clerk. Photos and a receipt needed.
U: receipt is from {O} for {-|!##}.{-|##} dollars
A: And your name and phone for the claim form?
U: {P} {Tel}. My plate's {account|@@@-####}

@gb
U: Can I book the registry office for Saturday {-|1#} May
A: We have 11:00 and 14:30 left, fee £{-|!##}. Room holds 40.
U: how many guests in the small room?
A: 12.

@us
U: my refund status says "take action", code {-|57!|9###}
A: I can look. SSN or EIN please, and your filing status?
U: {national-id|!##-##-####}, married jointly. Spouse {Q}, {national-id|!##-##-####}
A: Thank you, {P}. We mailed letter 5071C to {D}.
U: we moved! {D2}
A: Submit form 8822 to update it.

@gb
U: i lost my utr
A: It's on any earlier letter. I can check with your NI number and date of birth.
U: {national-id|@@######@|@@ ## ## ## @} {B}
A: Found you, {P}. I'm not allowed to give it in chat but I'll post it to {address|$street}.
U: ok and my tax code changed to {-|!###L|K!##}, why
A: Because of company car benefit from {O}.

@au
U: When is the lodgment date if I use an agent?
A: 15 May in most cases. On your own it's 31 October.
U: form NAT {-|!###} still right for non residents?
A: Yes, version 06.2024.

@in
U: GST registration ARN {account|AA##########@@@} pending since 20 days. Firm {O}, Prop. {P}
A: Respected sir, officer has raised query on address proof.
U: We uploaded rent agreement of {D}, landlord {Q}
A: Please attach electricity bill also. Login id {account|$user} is active.

@gb
U: Can I get an appointment with Dr {P} this week? ‹sore throat¦bad back¦rash on my arm›
A: She's in Thursday. Your name and date of birth?
U: {Q} {B}
A: Thank you. 10:20 Thursday okay? NHS number is {national-id|$nhs}, correct?
U: yeah think so

@ie,gb
U: Its about my son {P.f}, results back?
A: Can I have his full name, DOB and patient number?
U: {P}, {K}, {account|MRN#######|H######}
A: Dr {Q} would like to ring you about them. Which number?
U: mine {Tel} or his dad's {Tel2} ({R.f})

@us
U: Need my records sent to a new doctor
A: Sure! Who should they go to?
U: Dr. {P} at {OH}, fax {phone|!##-!##-####}
A: And your own details?
U: {Q}. DOB {B.n}. I was Dr. {R.l}'s patient til last year. Insurance ID {national-id|@@@##########}
A: Got it, {Q.f}. Release form is at {url|https://forms.clinic.example/r/%%%%%%%%%%|https://myhealth.example/sign?token=^^^^^^^^^^^^}

@za,au
U: is the clinic open on Good Friday, and do you do yellow fever
A: Closed on Friday, open Saturday 8 to 12. Yes, yellow fever is R{-|!##}0.
U: valid for life?
A: Yes since 2016.

@gb,au
U: repeat prescription please, ‹ramipril 5mg¦metformin 500mg¦salbutamol inhaler›
A: Name and address?
U: {P}, {D}
A: Which surgery?
U: {OH}, Dr {Q.l}
A: Ready after 3 pm tomorrow. Shall we text {Tel}?
U: old number! use {Tel2}

@us
U: rx {account|#######}-{-|0#} says too soon
A: Insurance allows it on the 19th. Is this for {P}?
U: no for my mother {Q}, dob {B}
A: Ah okay. Hers is {account|#######} and it's ready.

@ie
U: ibuprofen 400 and paracetamol 500 together ok?
A: For most adults yes, but please ask the pharmacist if you take other medicines.
U: how many in 24 hrs
A: No more than 8 paracetamol tablets of 500 mg.

@sg,in
U: Hello, my daughter {P.f} will be absent today, fever. Class {-|!@}
A: Noted, thank you. Full name and student number please?
U: {P}, {account|STU-####|20####}
A: I'll tell her class teacher Ms {Q.l}. Please send MC to {email|office$at$word-school.org}.

@us
U: Forgot the parent portal login
A: What's the student's name and grade?
U: {P}, 4th. Portal user might be {account=1|$user}
A: {=1} is right. Temporary password: {secret|$cap####}
U: thx. also his bus number changed? driver is {Q.f} now
A: Yes, bus {-|!#}, driver {Q}, stop at {D.s}.

@gb
U: What time is the open evening at the sixth form?
A: Thursday 14 November, 17:30 to 20:00, talks at 18:00 and 19:00 in hall B.
U: do we need to book
A: No.

@ie,au
U: i'm a teacher at {OS} and want to bring 28 kids to you in may
A: Wonderful! Contact name and e-mail for the booking?
U: {P}, {Mail}. Second adult {Q}. One child ({R.f}) uses a wheelchair
A: Booked as {account|EDU-####}. Lunch room from 12:15.

@za
U: School fees statement wrong again, learner {P} gr 6
A: Sorry! Account number?
U: {account|SF#####}. I paid R{-|!}500 on the 3rd from acc {account|##########} under my company {O}
A: I see it was booked to another {P.l}. Fixed. Apologies, Mrs {P.l}.
`;
