// Situations in English: energy, health, schools, travel, homes.
export const english2 = `
= gb
U: submitting my meter readings, elec [k:##^ #######] reads 48210
A: Thank you! You're chatting with [p9.f] at [o:{S} Energy]. And the gas meter?
U: gas is [k2:G4^##########], 03991
A: Perfect. That's for [a], account holder [p]?
U: correct
A: Your next direct debit will be {£96|£131}.
U: can you take it off my card instead, [c]
A: From {next month|June}, yes, [c.x]. Confirmation to [e]?
U: yes
= au
U: power bill is in my ex's name still, need it swapped
A: Righto. What's the account number at the top right?
U: [k:%# ### ###]
A: It's under [p2], supply address [a]. What name should it be?
U: [p], born [b]
A: And something to identify you, licence will do.
U: driver licence [n:########]
A: Sorted, [p.f]. First bill with your name comes in {August|September}.
A: Would you like to pay by card or direct debit?
U: card [c], cvc [c2:###]
U: ta. real estate is [o:{S} Realty], agent [p3], they'll confirm [a]
= ie
U: smelling gas in the hall
A: Please leave the house and ring [t2:1800 ## ## ##] from outside straight away. Where are you?
U: [a]
A: Engineer is on the way. Your name?
U: [p.f]
A: Thanks [p.f]. Don't touch any switches. Job [k:GE######].
A: Engineer's van is from [o:{S} Gas Services], he's called [p2].
= us
U: Moving out on the 30th, need to stop electric
A: I can set that up. Account number and service address, please.
U: [k:##########], [a]
A: Thanks! Where do we send the final bill, [p.f]?
U: forward to my moms, [a2]
A: Done. Thank you for being a customer of [o:{C} Light & Power].
A: Any balance will go on the card ending [c.4], exp 11/27.
U: my autopay email is [e]. and the meter's behind a gate, [s:####]
A: Noted on order [k2:SO-#######].
= za
U: prepaid meter wont take the token
A: Please send the meter number and the token you bought.
U: meter [k:###########]~token [s:#### #### #### #### ####]
A: That token was made for another meter, sir. Who did you buy it from?
U: the spaza by [p.f]
A: I'll have it reissued to [p2], cell [t]. Is that you?
U: yes
U: meter box is at [a], shop is [o:{S} Tuck Shop]
= gb
U: Good morning, I'd like to make an appointment with Dr [p2]
A: Good morning, [o:{S} Lane Surgery], can I take your date of birth?
U: [b]
A: And your first line of address?
U: [a]
A: Thank you, [p.f]. Dr [p2.z] has {9:20|10:50} on Wednesday. Will that do?
U: lovely
A: You'll get a link for check-in: [u:https://checkin.{mysurgery|clinicline}.example/p/¢¢¢¢¢¢¢¢¢¢]
U: Can't do links dear, ring me on [t]
A: Your patient number is [k:#####], and your carer is [p3]?
= gb
U: repeat prescription please, nhs no [n:@nhs]
A: Thanks. Which items do you need?
U: amlodipine 5mg and the inhaler, name is [p]
A: Sent to [o:{S} Chemist]. They text [t] when it's ready.
U: can my neighbour [p2] pick it up
A: Yes, if [p2.f] knows your address.
A: For collection [p2.f] needs the code [s:####] and your date of birth.
U: [b]. address [a]
= us
U: Insurance card isn't scanning at the pharmacy
A: I can help! Please type the member ID.
U: [n:^^^%########]
A: Thank you. And the patient's name and birthday?
U: its for my son [p], [b:@young]
A: I have [p.f] on file. Please give the pharmacist group number [k:GRP#####] and try again.
U: worked tysm
A: You can also print a new one here: [u:https://member.{evergreenhp|sunvalleycare}.example/card?id=¢¢¢¢¢¢¢¢¢¢]
U: printed. copay on the card ending [c.4]?
A: Yes, [c.4].
= au
U: hi can i book my little one in for his 4 year needles
A: Of course. Child's name, DOB and Medicare number please?
U: [p]~[b:@young]~[n:%### ##### #] ref 3
A: Lovely. Nurse [p9.f] is in on {Monday|Thursday} at 10. You're at [o:{S} Street Medical Centre].
U: great, i'm the mum, [p2.f]
A: Hi [p2.f], booking [k:BK-#####] is in. Is [t] still best?
U: use [e] for the reminder
= in
U: Need my blood test report, it is showing "not found"
A: Hello, please share the patient name and sample ID.
U: [p], sample [k:LB########]
A: Report is password protected. Password is the year of birth, for this patient [s:19##].
U: opened, but age is printed wrong. dob is [b]
A: Will correct and mail to [e]. Regards, [p9.f], [o:{S} Diagnostics]
U: login for the app?
A: User ID [k2:{PT|LB}#####], OTP [s2:####] valid for 10 min.
= ca
U: I'd like to transfer my prescriptions from [o2:{S} Drugs] to you
A: Sure thing. What's your name and health card number?
U: [p], [n:#### ### ###]
A: And the phone number the other pharmacy has?
U: [t], or the old one [t2]
A: Thanks [p.f], [o:{S} Village Pharmacy] will call them now.
A: Pharmacist is [p9]. Any drug plan?
U: yes plan no [k:##-######], dob [b]
= ng
U: Good evening, please I want to see a dentist tomorrow
A: Good evening from [o:{S} Dental Clinic]. Are you registered with us?
U: yes, hospital no [k:DC/####/##]
A: Found, Mrs [p]. Is your contact still [t]?
U: Yes. I prefer Dr. [p2.f]
A: Dr. [p2.f] is available at {11am|2pm}.
= sg
U: change appt for my father pls
A: Sure. Patient's full name and NRIC?
U: [p] [n:@nric]
A: And your name and relation?
U: [p2.f], daughter
A: Thank you. [p] is now booked on {14|21} {May|June}, 9.30am. Please bring the old letter [k:REF-######].
= ie
U: Hi, pps for the drug payment scheme form is [n:@pps]
A: Thanks a million. Who's it for?
U: myself, [p], and two kids [p2.f] ([b:@young]) and [p3.f] ([b2:@young])
A: Great. I've added [p2.f] and [p3.f]. Card will be posted to [a].
U: thanks
= nz
U: vet please - our dog ate grapes!!
A: Okay, stay calm. How much does he weigh, and what's your name?
U: about 12kg. [p]
A: Bring him in now to [o:{S} Road Vets]. Ring [t2:09 ### ####] if he vomits.
U: on our way
A: Chip number [k:9%#############] is him, yes?
U: yes
A: We'd take a {$200|$300} deposit for the emergency, card ending [c.4] on file?
U: yes do it
= gb
U: Microchip details need changing, I've moved house
A: No problem. What is the chip number?
U: [k:98%############]
A: Thank you, that's a tabby registered to [p], at [a]. New address?
U: [a2]
A: Updated. And is the mobile still [t]?
U: yes thats the one
A: Your vet is still [o:{S} Veterinary Centre], and second keeper [p2]?
= us
U: Hello, my daughter [p] was absent today, stomach bug
A: Thanks for letting us know, this is [p9.f] in the front office at [o:{S} Elementary]. Which class is she in?
U: Mrs. [p2.z]'s, 3rd grade
A: Got it. Student ID?
U: [k:S######]
A: All set. Hope [p.f] feels better!
U: pediatrician is [o2:{S} Pediatrics], note from Dr. [p3] to follow, we're at [a]
= gb
U: The parent portal says my account is locked. username [k:{ahill|mreed|jcole|tbarr}##]
A: Hi, what's your child's name and form?
U: [p], 8{B|C|K}
A: Thanks. I've unlocked it, temporary password is [s:{Autumn|Winter|Castle|Meadow}-####]
U: doesnt like it
A: Capital at the start, then a dash: [s]
U: in. ta
A: Great! IT Office, [o:{C} Grammar School]
U: my own login too, dob for that is [b]
A: That one has a separate PIN: [s2:######].
= in
U: Sir/Madam, I have not got my hall ticket. Reg no [k:##^^^####]
A: Please confirm name and date of birth as on marksheet.
U: [p], [b]
A: Father's name is [p2]?
U: yes
A: Hall ticket mailed to [e]. Exam controller, [o:{S} Institute of Technology].
U: exam centre is [o2:{S} Vidyalaya], seat [k2:^-####] correct?
= au
U: Re: Enrolment query~~Hi [p9.f],~As discussed I'm sending the details for [p] (DOB [b:@young]). We'd like a start in Term 2.~~Thanks,~[p2]~[t]~~On Monday [p9.f] wrote:~> Could you let me know the date of birth?
A: Hi [p2.f],~Thanks, [p.f] is on our list. Enrolment ID [k:EN-#####].~~[p9]~Registrar~[o:St {Brigid's|Aidan's|Columba's} College]
U: Wonderful, thank you.
= gb
U: booked the twin for {2|3} nights, need to change to a double. Ref [k:^^^^##]
A: Hello! [p9.f] here at [o:The {S} Arms Hotel]. Booking in which surname?
U: [p.z]
A: Lovely, changed. Could I take a card to hold the room?
U: [c] 0{3|9}/27 cvv [c2:###]
A: All held on card [c.x], Mr [p.z]. See you Friday.
U: wifi for the garden rooms?
A: Network Guest, password [s:{heron|willow|mallard}%##]. Your side gate code is [s2:####].
= us
U: I left a jacket in room {214|309}
A: Oh no! We'll look. Name on the reservation?
U: [p]
A: We have it, [p.f]! Where should we mail it?
U: [a]
A: Shipping is {$14|$18}, may I use the card on file ending in [c.4]?
U: yes go ahead
A: Tracking: [k:9400################]. Shipped to [a].
U: perfect, email me at [e]
= ie
A: [o:{S} Lodge], good evening, [p9.f] speaking.
U: Yeah hi, I'm outside and nobody's at the desk.
A: Not a problem, what's your name?
U: [p].
A: The front door code is [s:####*] and your key is in box {3|6}, box code [s2:####].
U: Brilliant, thanks. And the wifi?
A: Password is [s3:{welcome|harbour|oldmill}%##].
A: And I'll need a card for the deposit.
U: It's [c], the back says [c2:###].
A: That's gone through on [c.x], [p.f].
= sg
U: my flight got cancelled, PNR [k:^^%^^#]
A: We are sorry for the disruption. May I have the passenger's name and passport number?
U: [p], passport is [n:K#######^]
A: Thank you. I can offer {SQ318|TR522} tomorrow at 08:15.
U: ok take that
A: Confirmed under the same reference, [k].
A: Seats are held. To pay the {S$42|S$65} difference, may I use card [c.x]?
U: no, use my wife's [c2], cvv [c3:###]
A: Charged to [c2.x]. E-ticket no. [k2:618-##########].
U: send to [e], her name is [p2] dob [b]
= au
U: name on my ticket is wrong, should be [p] not [p2]
A: No worries. Booking reference?
U: [k:^#^^##]
A: Thanks. Is that how it is in the passport?
U: yes passport [n:^^#######]
A: Fixed. Frequent flyer number?
U: [k2:### ### ###]
A: Added, [p.f]. Have a great trip.
A: I'd also need your date of birth for the API form.
U: [b], email [e]
U: booked by [o:{S} Travel], consultant [p3.f], quote [k3:Q-#####]
= us
U: bag never showed up in Denver. tag [k:00%#######]
A: I'm very sorry. File reference is [k2:DEN^^#####]. Where are you staying?
U: [o:The {S} House Hotel], [a]
A: And a phone number?
U: [t]
A: Thanks [p]. We'll deliver it as soon as it's found.
U: ok its black with a sticker that says [p.f]
A: Track it at [u:https://bags.{skytrace|jetfind}.example/DEN/¢¢¢¢¢¢¢¢]
U: lock code on it is [s:###] if customs asks
= ph
U: hi po, refund for cancelled flight, 2 pax
A: Hello! Please give the booking number and passenger names.
U: [k:^^^^^%]~[p]~[p2]
A: Thank you. The card used ends in [c.4], correct?
U: opo
A: Please allow {30|45} days for the refund of [p.f] and [p2.f].
U: agency was [o:{S} Travel and Tours], agent si [p3], invoice [k2:TI-#####]
= in
U: taxi driver took my bag, booking id [k:CRN##########]
A: Very sorry for this. Your driver was [p2], vehicle [k2:MH%# ^^ ####].
U: his phone is off, i tried [t]
A: We will also try. Your name and alternate number?
U: [p], [t2]
A: Thank you [p.f], our {C} team will update you.
U: i was going to [a], my office [o:{S} Infotech]
= gb
U: returned the hire car with a full tank but you charged me fuel
A: Sorry about that. Which agreement number?
U: RA [k:########], the corsa [k2:^^#% ^^^]
A: Thank you. Do you have a receipt?
U: yes from 5 mins before. drop off was by [p2.f] in the car park
A: I'll refund {£62.40|£78.10} to the card ending [c.4], Mrs [p.z]. [o:{S} Car Hire] apologises.
U: and my hirer login? email [e], dob [b]
A: Temporary PIN [s:####], Mrs [p.z].
A: Refund note [k3:RF######], approved by [p9].
= ca
U: Adding a second driver for tomorrow's pickup
A: Sure, name, DOB and licence number?
U: [p], [b], [n:^####-#####-#####]
A: Got [p.f] on the contract [k:RC######]. {$12|$15} a day extra.
U: fine. confirmation to [e] please
A: Sent!
U: employer rate, [o:{S} Engineering], corporate no. [k2:CD######]
A: Damage cover note [k3:DW#####], birthday [b2] for the first driver, [p2], right?
= za
U: the alarm at the holiday flat keeps going off, code you gave doesnt work
A: Oh dear. Which unit is it?
U: [a]
A: Try [s:####] and then the hash key.
U: still beeping
A: Sorry, old list. It should be [s2:####].
U: silence at last. [p] from [o:{S} Lettings] gave us the wrong one
A: I'll tell [p.f]!
= gb
U: boiler is out, 2 small kids here
A: I'm sorry. This is [p9.f] at [o:{S} Housing Association]. Tenancy reference?
U: [k:T-######]
A: And the property is [a]?
U: yes flat upstairs. buzzer [s:#%#]
A: Engineer between 12 and {4|6}. He'll call [t], [p.f].
= ie
U: deposit still not back after {5|7} weeks
A: Hi [p.f], sorry. We need bank details to send it.
U: [i], account name [p]
A: Thank you. Amount {€1,250|€1,400} less cleaning.
U: what cleaning? [p2] said it was spotless at checkout
A: I'll ask [p2.f] today.
A: [p9.f] here, [o:{S} Property Management]. Tenancy [k:TN-####], was it [a]?
= us
U: rent portal shows i owe a late fee
A: Hi! Unit and name on the lease?
U: [a], [p]
A: Thanks [p.f]. Payment from account ending [k.4:##########] bounced on the 3rd.
U: switched banks, routing same, acct now [k2:#########]
A: Updated to [k2]. Fee waived this once. - [p9.f], [o:{S} Property Group]
= nz
U: landlord wants to raise rent twice in a year, legal?
A: Generally no, once in 12 months. Want to log a case?
U: yes. landlord is [p2], flat [a]
A: And you?
U: [p], [e]
A: Case [k:TT/##/####] is open. Please keep the letter from [p2.z].
U: agency [o:{S} Rentals] sent it, their ref [k2:RN####]
= gb
U: missed bin collection AGAIN, [a]
A: Sorry about that. Reported, reference [k:WST-######]. Name for the report?
U: [p]
A: Thank you. Crew should be back by {Thursday|Monday}.
U: last time [p2.f] on the phone said the same
A: I do apologise on behalf of [p2.f].
A: Follow it here: [u:https://report.{mycouncil|district}.example/r/¢¢¢¢¢¢¢¢]
U: ta, its [e] for updates
= gb
U: Council tax - I live alone now, want the discount
A: Of course. Account reference?
U: [k:8#######]
A: Who has moved out, and when?
U: [p2], on the 1st. I need [p2.f] off the bill
A: Your NI number and date of birth to finish?
U: NI [n:@nino]~dob [b]
A: Thanks, [p]. New bill will go to [a].
U: [p2.f] works for [o:{S} & Sons Plumbing] if you need to find him, now at [a2]
= au
U: parking fine was issued while my permit was on the dash
A: Let's look. Infringement number and rego?
U: [k:%#########], rego [k2:^^^ ##^]
A: And the permit holder's name?
U: [p]. shared with my flatmate [p2.f]
A: Thanks. Reviewed and withdrawn. Letter will go to [a].
U: can i pay the old one while here, [k3:%#########]? card [c]
A: {$83|$96} paid with [c.x], thank you.
= ca
U: Library card expired, number [k:2%### ##### ####]
A: I can renew that. Could you confirm birthdate and PIN?
U: [b], pin [s:####]
A: Thanks [p.f], renewed to {2027|2028}. Your hold from [o:{S} Branch Library] is in.
U: awesome
U: moved recently btw, its [a] these days
= us
U: Pet license renewal, owner [p], dog's tag [k:D-#####]
A: Thanks! Mailing address?
U: [a]
A: Fee is {$15|$20}. Card number, security code and zip?
U: [c], [c2:###], [a2:4####]
A: Approved. [p.f], the new tag ships Monday.
U: shots by Dr. [p2] at [o:{S} Animal Hospital], cert [k2:RV-#####]
= in
U: Passport status pls. File no [k:PN##########%#]
A: Namaste. Date of birth of applicant?
U: [b]
A: Police verification pending at {C}, for [p]. Has the officer visited?
U: came when nobody home. pls call my brother [p2] [t]
A: Remark added with number [t].
U: employer letter is from [o:{S} Motors], house is [a]
= sg
U: hdb aircon installer came but wrong unit
A: Sorry! Name and job sheet no.?
U: [p.f], [k:JS-#####]
A: Our man [p2.f] can return tomorrow to [a]?
U: ok. gate pass code still [s:####%]
A: Thank you, informed him. [o:{S} Aircon Services]
U: unit serial [k2:AC#######], my wife [p3.f] at home
`;
