// English situations: health, schools, travel and homes.
export const englishThree = String.raw`
@gb % Surgery|% Medical Centre
U: hi can i book a blood test. nhs number {nh}
A: Hello, {o} reception. Please confirm name and date of birth.
U: {p_} {d}
A: Is {m} still the best mobile?
U: yes
A: You're booked with Nurse {s2}, Tuesday 9.20.

@us % Family Clinic|% Pediatrics
U: Requesting records transfer to {o2:% Health Partners|% Children's Clinic}
A: Sure. Patient name, DOB?
U: {p2}, born {d2}
A: And you are the parent?
U: yes {p}, MRN for {f2} is {a:MR-######}
A: Records will be sent within 5 days. {G}, front desk

@ie % Dental
U: Toothache since sat, any slot today?
A: We've 3.15 with Dr {s2}. Who's it for?
U: me, {p}. pps {n} for the scheme
A: Thanks, and date of birth?
U: {d}
A: See you at {o}, {f}.

@au % Physio
U: running late for my 2pm with {g2:}, its {f_}
A: No stress, {g2} can see you at 2.20.
U: need to update medicare too, {np:2### ##### #}
A: Done. And surname is still {s}?
U: yep

@nz % Health
U: portal says wrong password, username {h}
A: Hi, what's your full name and birthday?
U: {p}, {d}
A: Thanks {f}. NHI as well please.
U: {np:^^^####}
A: Reset done, sign in with {w} and change it.

@in % Hospital|% Diagnostics
U: report not received, UHID {a:UH########}
A: Please share patient name & age.
U: {p}, dob {d}
A: Sent to {e}, PDF password is {x:~~~~####}
U: {x} not opening
A: Try capital letters for the first four. {o}

@za % Medical Aid
U: member {a:########} claim for my husband rejected
A: Hi! I'm {g}. What's his name and ID number?
U: {p2} {n}
A: The practice {o2:% Radiology|% Dental Studio} used an old code, I've sent it back.
U: tell {f2} on {m2} when its paid pls

@sg % Polyclinic
U: change appt for my father {p2} {n}
A: Hi, which date?
U: any monday. queue no letter says {a:Q-#####}
A: OK 12 May 10am. SMS will go to {m2}.
U: tysm {g} really

@ca % Health Network
A: [Form] Patient: {p}\nHealth card: {np:####-###-###-^^}\nBorn: {d}\nReason: refill
U: did you get my form
A: Yes {f}, Dr. {s2} signed it. Which drugstore?
U: {o2:% Drugs|% Guardian Pharmacy}
A: Faxed to {o2}.

@gb
U: how long before the jab should i stop drinking
A: 24 hours is enough. Bring a list of medicines.
U: is it £15.99?
A: £16.99 since 1 April.

@gb % Pharmacy|% Chemists
U: picking up a prescription for mum, {p2}
A: Hi, what's {f2}'s date of birth and postcode?
U: {d2}, {z}
A: Ready from 4. Who's collecting?
U: me {p}
A: Bring the code {x:#^#^-####}. {o}

@us % Pharmacy
U: Rx {a:#######-#####} shows on hold, why
A: Insurance rejected it. Can you read me the member ID?
U: {a2:^^^#########}
A: And patient's birth year, plus last name?
U: {dy}, {s}
A: Went through, copay $12 charged to card {cm}.

@ng % Pharmacy
U: Pls deliver my drugs to {A}
A: Good afternoon. Order code?
U: {a:RX-####-^}. name na {p}
A: Rider {f2} will call {m}.
U: ok tell am gate pin {x:####}

@ie
U: can i get the inhaler without a prescription
A: No, the reliever needs one, but a GP can send it electronically.
U: opening hours sat?
A: 9 to 6.

@gb % Academy|% Primary School
U: {f2} in year 4 wont be in today, temperature
A: Thank you. Surname and your name please?
U: {s2}. im mum, {p}
A: Noted. Is {e} still right for letters?
U: yes and ring {m} if needed. Also dob on file for {f2} is wrong, its {d2}

@us % Elementary School|% High School
U: parent portal locked. student id {a:#######}
A: Hi, this is {g} in the office at {o}. Student's name?
U: {p2}
A: Your name and email?
U: {p} {e}
A: Unlocked. Access key: {x:^^##-^^##}. Lunch balance is $14.50.

@ie % College
U: cao number {a:#######^}? offer not showing
A: Hello, can we have your name and date of birth?
U: {p_}, {d}
A: {f}, it was sent to your old address {A2}.
U: ah im in {A} now
A: Updated. Admissions, {o}

@au % Primary|% Grammar
U: Invoice {a:INV-#####} already paid by card {c}
A: Let me look, whose family?
U: {s} family, kids {f2} and {f3}
A: I see it, thank you {f}. Fees office, {o}

@in % Public School|% Vidyalaya
U: bus did not come today at {S}
A: Sorry ma'am. Child name & class?
U: {p2} 6B. admission no {a:ADM/####/##}
A: Driver {f3} had breakdown. His no. is {m3:}.
U: ok will call {f3}

@gb
U: when does term start in september?
A: Thursday 4 September for years 7 and 12, Friday for all.
U: is blazer compulsory
A: Yes, from £32 in the uniform shop.

@us % Inn|% Suites
U: Left my jacket in room 214, stayed under {p}
A: We have it! Where do we mail it?
U: {A}
A: Shipping is $12, card please?
U: {c} cvc {cv}
A: Charged. {G}, {o}, confirmation {a:H########}

@gb % Hotel|% Lodge
U: Booking {a:#### ####} want late checkout
A: Good evening {p}, I can offer 1pm.
U: great. bill goes to my firm {o2:% Consulting|% Architects}
A: Their address?
U: {A}
A: All set. Door code after 11pm is {x:####}, {g} at {o}

@ie % House Hotel
U: deposit taken twice from {cm}
A: I'm sorry. Name and arrival date?
U: {p_}, arriving the 9th
A: I see one under {a:CF#####} and one pending. {g} in accounts will ring {m}.
U: grand

@sg % Residences
U: wifi in room cannot connect, mac {mac}
A: Hi, guest name please?
U: {p}
A: Use the code {x:~~~~##}.
U: {x} ok now. thanks {g}

@nz % Holiday Park
U: to whom it may concern, we'd like to cancel {a:KP-####}\n\n{p}\n{A}\n{m}
A: Dear {f}, cancelled without charge. Refund goes to the card ending {cl}.\nNgā mihi\n{G}\n{o}
U: ta

@za
U: is breakfast included in the family room rate
A: Yes, for two adults; children under 6 eat free.
U: pool heated?
A: From May to August, 28 degrees.

@us % Air|% Airlines
U: missed my connection in Denver, record locator {a:^^^^^^}
A: Sorry about that! Last name?
U: {s_}
A: I have {p} on flight 1183 at 6:40 PM. TSA date of birth still {d}?
U: yep, and frequent flyer {a2:#########}
A: Added {a2}. {g} with {o}

@gb % Airways|% Jet
U: name on ticket spelt wrong should be {p}
A: Hi, which booking reference?
U: {a:^##^^#}
A: And passport for the API data?
U: {np:5########}, born {d}
A: Corrected. Updated e-ticket to {e}. {o}

@au % Airways
U: bag didnt arrive. tag {a:^^######}
A: Sorry {f}. Where are you staying?
U: {A}
A: And a mobile?
U: {m}
A: Tracing file {a2:MELQF#####} is open, quote {s}.

@in % Airlines
U: web checkin error code WCI-77 . pnr {a:^^#^##}
A: Hi {g} here, passenger name?
U: {p} n {p2}
A: Is passport {np:^#######} for {f2}?
U: yes
A: Both seats 14A 14B assigned.

@ph % Air
U: Refund po for booking {a:^#^^##}, paid with {c}
A: Hello, for verification full name and birthdate.
U: {p} / {d}
A: Thank you Ms. {s}. Refund case {a2:#######} created, 30 days.
U: ang tagal naman

@gb
U: what size cabin bag on flight BX204?
A: 40 x 30 x 20 cm for free, 55 x 40 x 23 with priority.
U: can i bring a pram
A: Yes, no charge.

@us % Car Rental|% Rent-a-Car
U: got a toll bill for plate {a:^^^####} but i returned it on the 3rd
A: Rental agreement number please?
U: {a2:RA#######}
A: {p}, license {np:^###-####-####}?
U: correct
A: The toll was on the 2nd at 4pm, charged to card ending {cl}. {o}

@ie % Car Hire
U: flat tyre outside Ennis, car {a:2#1-^-#####}
A: Are you safe? What's the name on the hire?
U: {p}
A: And can we call you on {m}?
U: yes. lockbox combo for the key is {x:####}
A: {o2:% Recovery|% Breakdown} will be there within the hour.

@au % Campers
U: need to add a second driver {p2} dob {d2}
A: Licence number?
U: {np:########}
A: Added {f2} to {a:CAMP####}, $5 a day.
U: pay on pickup? im {f_}
A: Yes at {A2}.

@gb % Lettings|% Homes
U: boiler's dead, flat is {A}
A: Hi, {g} from {o}. Tenant's name?
U: {p_}, {m}
A: {o2:% Heating|% Plumbing} will come at 2. Can they use the key safe?
U: yes {x:####}
A: Lovely, {x} passed on, job {a:WO#####}.

@us % Property Management|% Realty
U: Rental application: {p}\nSSN {n}\nDOB {d}\nEmployer {o2:% Dental Group|% Logistics Inc.}\nCurrent address {A}
A: Thank you, {f}. The background check takes two days.
U: also my roommate {p2} {e2}
A: Invite sent to {f2}. - {G}, {o}

@ie % Lettings
U: havent got deposit back, 1450
A: Hello {p}, which account should it go to?
U: {i}
A: And forwarding address?
U: {A2}
A: Will do by Friday. {g}

@nz % Rentals
U: next door party again, {S}
A: Sorry to hear. Tenancy number?
U: {a:T####/##}, {f_} here
A: We'll contact {p2}, the tenant there.
U: don't tell {f2} it was me

@sg % Realty
U: Agent {p2} not replying, viewing at {A}
A: Hi, I'm {g}. His CEA number?
U: {a:R0#####^}
A: I'll get {f2} to call {m} by 5pm.

@gb % Borough Council|% District Council
U: council tax ref {a:7#######} moved in last week
A: Thanks. What's the new address?
U: {A}
A: And who else lives there over 18?
U: my partner {p2} born {d2}, ni {n}
A: Updated for {p}. {o}

@ca % Township
U: pothole outside {S}, blew my tire
A: Sorry about that. Your name and number for the claim?
U: {p} {m}
A: Plate?
U: {a:^^^^ ###}
A: Claim {a2:RD-####-###} sent to {G2}.

@ie % County Council
U: grant application {a:HG/####/##} update?
A: Dia duit, applicant's name and PPS please.
U: {p} {n}
A: And IBAN for the payment?
U: {i}
A: Thanks {f}, with {g} in housing now.

@nz
U: when is the recycling picked up on public holidays?
A: One day later than usual, all week.
U: what about glass
A: Glass goes in the blue crate, every second week.
`;
