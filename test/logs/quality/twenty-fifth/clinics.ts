// Situations of doctors, hospitals, dentists, opticians and pharmacies, in English.
export const clinics = `
# gb
U: morning, can i get an appt with the nurse for bloods
A: Good morning, [o1:clinic]. Could I have your name and date of birth, please?
U: [p1.low] [b1.six]
A: Thank you. I've got {Thursday 8:40|Wednesday 9:10} with Nurse [p2.l].
U: thats fine. do you need my nhs number its [n1:nhs]
A: We have it already, thanks. You can see it in your record, [u1=https://record.~o1.dom~.nhs.uk/p/¤¤¤¤¤¤¤¤?u=~p1.u~]. Are you still at [d1.st]?
U: yeah and can you text me on [t1] or email [e1]
A: {You'll get a text the day before.|Of course.} See you Thursday or whichever you've picked, [p1.f].

# us
U: Patient Name: [p1]¶DOB: [b1.mdy]¶Insurance ID: [a1=***#########;W#########]¶Reason: {knee pain|annual physical|rash}¶Preferred provider: Dr. [p2.l]
A: Hello [p1.f], your request was received. Dr. [p2.l] is out until the 20th; would you see her colleague, [p3], NP?
U: Sure, [p3.f] is fine.
A: {Tuesday at 2:15|Monday at 11:30} then. Could you verify the last four of your social?
U: the whole thing is [n1], I'm driving sorry
A: Thanks, that matches. Portal link for the forms: [u1=https://portal.~o1.dom~.com/intake/~p1.u~?token=¤¤¤¤¤¤¤¤¤¤]
D: [o1:clinic]

# ie
U: I need the results for my son sent to the consultant in {Galway|Cork}
A: Of course. His name and date of birth, please?
U: [p2:m], [b2:child.dmy]. and I'm [p1:f], his mam
A: Grand so [p1.f], and which consultant is it?
U: Mr. [p3:m.l] at the [o2=~head~ Clinic;Mount ~surname~ Hospital;St ~surname~'s Private]
A: The letter will go to Mr. [p3.l]'s rooms today. Is your own GP still Dr [p4.l]?
U: yes [o1:clinic], and his PPS number if they ask is [n2]
A: {Thanks a mill, all sent.|Perfect, they often do ask.}

# au
U: does the clinic bulk bill
A: We bulk bill children under 16 and concession card holders. Otherwise a standard consult is $89.
U: and flu shots
A: $25, or free if you're over 65 or pregnant.
U: walk in ok?
A: Walk-ins are welcome from 9 till 11:30, weekdays.

# in
U: Hello doctor madam's appointment tomorrow at 6 can i change
A: Hello, please tell UHID and patient name.
U: UHID [a1=AP########;MH#######] name [p1:f]
A: Appointment with Dr. [p2:f] moved to Saturday 11 am. Patient's age and DOB for the record?
U: [b1.dash], and bring old reports also?
A: Yes. {Also the pharmacy bill from [o1:pharmacy] if any.|The prescription of [o1:pharmacy] will help.}
U: ok thank you madam, attender name is [p3:m.f], he will come with her

# za
D: [b2:child]
U: hi i need my child's vaccine record for school pls, lost the booklet
A: Hello, that's fine. Kindly send the child's ID no and your name
U: [n2:za-id] I'm [p1:f]. kid is [p2.f]
A: Thanks. Which school should the letter go to?
U: [o2:school]
A: Letter ready tomorrow. There's no fee for account [a1=PAT-#####], [p1.f]. {Collect at reception|You can pick it up}, or we mail it to [e1]?
U: mail it. do i pay with card? its [c1.last4] on file i think
A: No need.

# gb
A: This is an automated message from [o1:dental]: your check-up is due. Reply YES to book.
U: YES
A: Thanks! Please reply with your date of birth so we know it's you.
U: [b1.dash]
A: Hi [p1.f]! Next free: {Mon 3rd 14:20 or Tue 4th 09:00|Fri 7th 10:40 or Mon 10th 16:00}.
U: the first
A: Booked with [p2]. To cancel use [u1=https://~o1.dom~.co.uk/c/§§§§§§§§] up to 24h before.
U: can you do my daughter [p3:f.f] straight after? shes [b3:child.short]
A: Yes, [p3] is in right after you.

# nz
U: Kia ora, my dad's in ward {5|7} after his hip op, can I ring him direct?
A: Kia ora! What's his name?
U: [p1:m], NHI [n1:nhi]
A: He's moved to ward 4. The bedside phone is [t1], visiting till 8pm. Are you his daughter?
U: son lol. [p2:m.f]
A: Sorry [p2.f]! Charge nurse tonight is [p3:f]. She'll ask you for the family password.
U: we picked [s1=kereru;pavlova;kauri;jandal;tramping]. he goes by [p1.f] or "Pop"

# sg
U: My mother's refill for blood pressure meds, can deliver?
A: Yes can. May I have her NRIC, name and delivery address?
U: [n2:nric] , [p2:f] , [d2]
A: Thank you. Is it the same as last time, amlodipine 5mg 60 tabs?
U: Yes. Pay by card [c1.plain], exp {0527|1126}
A: Please key in the CVV to confirm.
U: [c2:cvv]
A: Paid. {Delivery on Thursday|It arrives within 3 days}, order [a1=RX#######]. See you at [o1:pharmacy].

# gb
U: is my prescription ready
A: Hi! Whose prescription is it and where do they live?
U: [p1], [d1.st.low]. born [b1.short]
A: It's waiting at [o1:pharmacy] since yesterday. Two of the three items, one's on order.
U: whats missing
A: The inhaler. Should be in {tomorrow after 2|Friday}. I can text when it lands, which mobile?
U: [t1.plain]
A: Lovely, [p1.f], I've put a note for [p2.f] on the counter.

# us
U: pharmacy said prior auth is needed for my med, insurance says no?? someone pls help
A: I can look at that for you. Member ID and date of birth?
U: [a1=XEA#########;YPD#########] [b1.shortus]
A: Thanks. And who prescribed it?
U: Dr [p2.l] at [o2:clinic]
A: I see, [o2] sent the form without the diagnosis code. Their fax is [t2]?
U: how would i know, their phone is [t3]
A: {Fair enough!|Understood.} I'm calling them. Case [a2=PA-########], [p1.ini], and you'll hear by 5.

# gb
U: can i take the generic loratadine with ibuprofen
A: There's no known interaction between 10 mg loratadine and ibuprofen for most adults. If you're on anything else, let us know.
U: just vitamins
A: That's fine. Stick to 200–400 mg of ibuprofen with food, no more than 3 times a day.
U: great ty

# ca
U: Hi, my glasses frame snapped, they're only 4 months old
A: Oh no! They're covered for a year. Can I have the name the order is under and your DOB?
U: [p1], [b1.iso]
A: Got it, job [a1=OPT-#####], bought with your card (last four [c1.last4]). The frame (model 8204 in havana) is in stock in {Guelph|Laval}. Do you want it mailed?
U: mail it pls. [d1]
A: Will do. And your health card number for the eye exam next month?
U: [n1:ohip]
A: Got it, [p1.f]. Dr. [p2] will see you on the 18th, at [o1=~head~ Eye Care;~surname~ Optometry;Vision ~town~].

# ng
U: Good morning, I want to register my wife for antenatal
A: Good morning sir, congratulations. Her full name and date of birth?
U: [p1:f], [b1:young.long]
A: And the HMO enrolee number, if any
U: [a1=###/#####/B] the HMO is [o2=~head~ HMO;~head~ Health Trust]
A: Thank you. Kindly drop her NIN as well.
U: [n1:nin]
A: Her first visit is {Monday|Thursday} 9am with Dr [p2:f] at [o1:clinic]. Next of kin is yourself?
U: yes, [p3:m1], [t3]

# ph
U: Ask ko lang po magkano ang pa-cleaning ng ngipin
A: Hello po! Oral prophylaxis starts at ₱1,000 po, with fluoride ₱1,500.
U: walk in po?
A: By appointment po, Monday to Saturday, 10 AM to 6 PM.
U: ok salamat po

# us
U: On hold for an hour... I have a bill from your hospital for $[x1=%,###.##] that my insurance should have paid
A: I apologize for the wait. What's the guarantor number on the statement?
U: [a1=G#########]
A: And you're the patient?
U: My daughter is. [p2:f]. Birthday [b2:child.us].
A: Thank you. The claim was sent to your old plan. Could you give me the new ID?
U: medicare no sorry, my own plan. Subscriber [p1:m], ID [a2=U########01], group [o2:employer].
A: {Resubmitted, Mr. [p1.l].|I've rebilled it, Mr. [p1.l].} Please disregard the $[x1] for now.
`;
