// Situations of schools, universities, nurseries and course sellers, in English.
export const schools = `
# gb
U: [p2:m.f] wont be in today he has been sick in the night
A: [o1:school], good morning, thanks for letting us know. Is that [p2] in 4B?
U: no hes in year 2, [p3.f]'s class
A: Ah, found him. I've told Miss [p3:f.l]. Hope he feels better soon.
U: thank you, mrs [p1:f.l]

# us
U: I can't log in to the parent portal for [o1:school]
A: I can help with that. What is your student's ID number?
U: [a1=9######]
A: And the student's name and birthday please, to make sure?
U: [p2:f] , [b2:teen.shortus]
A: Thank you. Your new activation key is [s1=§§§§§§§§]. The guardian on file is [p1], correct?
U: that's my ex. it should be me, [p3:f]
A: Then I'd need the custody form first. {Please email it to|You can send it to} [e9=registrar@~o1.dom~.org].

# ie
U: Dear Admissions,¶¶I wish to apply for a place for our twins [p2:f.f] and [p3:m.f] (both born [b2:child.long]) for next September. We've moved to [d1].¶¶Le meas,¶[p1]
A: A chara,¶¶Thank you. The forms are at the office. We'd need the PPS number of each child and their current school.¶¶[p9:f], Secretary
U: Hi [p9.f], they're in [o2:school] at present. [p2.f]: [n2:ppsn], [p3.f]: [n3:ppsn]
A: Many thanks, both are on the list for [o1:school].

# au
U: what day does term 2 start
A: Term 2 starts Tuesday 22 April, and finishes Friday 4 July.
U: is the 25th off
A: Yes, Anzac Day is a public holiday.
U: uniform shop hrs?
A: Mondays and Thursdays 8:15 to 9:30 am. Hats are $18.

# gb
U: hi my student loan evidence was rejected, uploaded it three times
A: Hiya, let me check. What's your student number?
U: [a1=2########;W#######]
A: Cheers. Which sponsor, mum or dad?
U: mum, [p2:f], her ni number is [n2:nino]
A: The file shows a different middle digit. Could she send her P60 to [e9=funding@~o1.dom~.ac.uk]?
D: [o1=University of ~town~;~head~ University;~town~ Met]
U: i'll ask. do i need a new house address too? moved in w [p3.f] and [p4.f], its [d1]
A: {Yes please, I've changed it here.|I've popped that on.} Someone from [o1] will ring you, [p1.f].

# in
U: Sir I paid fees but portal shows pending, last date is today!!
A: Please share application number and transaction id.
U: appl [a1=APP##########] txn [a2=T############]
A: Noted. Candidate's name and date of birth as in 10th marksheet?
U: [p1:m], [b1:teen.dot]
A: Dear [p1.f], payment is reconciled. Hall ticket password is [s1=#####*].
U: Thank you sir. My friend [p2.f] of same [o1=~surname~ Institute of Technology;~head~ Engineering College;St. ~surname~ College] is having same issue

# za
U: my daughter didnt get her bursary payment
A: Hello, please give her student number and SA ID
U: stud no [a1=2########] id [n1]
A: Thank you. The last payment bounced, has she changed banks?
U: Yes now [o2:bank] acc [a2=62########]
A: Form received from [p1:f]? We only have one of {2023|2022}.
U: she emailed it on the 4th from [e1]
A: And your own birth date, for the parent form?
U: [b2.long]
A: Found it in the spam folder, eish. Will be paid Friday, Mama.

# sg
U: Where to see the exam timetable for Sec 4
A: It's under Parents > Assessments on the school site. Papers run 29 Sep to 10 Oct.
U: calculators allowed?
A: Only approved models such as FX-96SG, for Paper 2.
U: ok thanks

# gb
U: Is [p2:f.f] ok?? got a missed call from nursery
A: She's absolutely fine! She had a bump at snack time, a cold compress is on it. [p9.f] just wanted to tell you.
U: phew. her nan is collecting today, [p3:f]
A: No problem. Does she know the pick-up word?
U: its [s1=dinosaur;pineapple;rocket;buttercup;teapot]
A: Lovely. Could [p3.f] bring ID for the first time? The gate code changed to [s2=####].
U: will do. her number's [t3] if shes late

# us ca
U: refund for the course please, I can't open module 3 on version 2.1 of the app
A: Sorry about that! Which email did you buy with?
U: [e1]
A: I see one purchase for $[x1=%9.00], receipt [a1=RCPT-####-####]. Did you know there's a 30-day window? It's been 34 days.
U: I wrote on day 20!! to a guy called [p2:m.f]
A: You're right, I found [p2.f]'s reply. Refunding to the card, ending [c1.last4].
U: thank u. its [c2.last4] now tho, the bank sent a new card. and delete my public profile pls [u1=https://learn.~o1.dom~.com/@~p1.u~]
D: [o1=~head~ Learning;~head~ Academy;~head~ Courses]
A: Profile removed, [p1.f]. All the best from [o1].

# ph
U: Good day Ma'am/Sir, request for TOR po sana, graduate 2014
A: Good day! Kindly provide full name, course and date of birth.
U: [p1:f], BS Accountancy, [b1.us]
A: Thank you po. Student no. for reference?
U: [a1=200#-#####] po. ipapadala po sa [d1]
A: Fee is ₱350 plus courier. {Payment thru bank or e-wallet po.|You may pay online po.} Look for Ma'am [p2:f.l] of the Registrar.

# nz
U: Hey my kid left his jersey on the bus on {Fri|Tues}, green w/ name tag [p2:m]
A: Hey, we've got one here at [o1:school] office! Tag says [p2.up].
U: awesome. ill send his sister [p3:f.f] to get it
A: Sweet. She can ask for Whaea [p4:f.f]. Or mail us, [e9=office@~o1.dom~.school.nz].
`;
