// Situations of employers' personnel desks, pension funds and temp agencies, in English.
export const work = `
# gb
U: Hi HR, [p1:f.f] here, I've got married and need my surname changing from [p1.l] to [p2:f.l]
A: Congratulations! Please send the certificate. What's your payroll number?
U: [a1=#####;EMP-####]
A: Thanks. Email will change to [e2=~p1.f.dom~.~p2.l.dom~@~o1.dom~.~tld~] on Monday, is that ok?
D: [o1:employer]
U: {yes please|great}. my badge too
A: Badge [a2=B-####] stays. Your manager [p3] has approved it. Temporary mail password: [s1:pw]

# us
U: My W-2 has the wrong SSN
A: I can open a correction. What does it say, and what should it be?
U: says [n2:ssn], should be [n1:ssn]
A: Got it. And your full name, birth date and employee ID?
U: [p1], [b1.mdy], [a1=E######]
A: Sure, [p1.f]. The W-2c will be mailed to [d1]?
U: no I moved in {October|May}, [d2]
A: Updated. Allow 10 days. Questions go to [e9=payroll@~o1.dom~.com] or [p3.f], ext. 214.
D: [o1:employer]

# gb
U: how many days holiday do i get if i start in june
A: Full-time staff get 25 days plus bank holidays, pro rata. Starting 1 June you'd have 14.5 this year.
U: can i carry any over
A: Up to 5 days, to be used by 31 March.
U: and sick pay?
A: Company sick pay begins after 6 months, statutory before.

# ie
U: Where is my payslip for week 32? wasn't paid the overtime
A: Hi, sorry to hear. What site are you on and what's your clock number?
U: the warehouse, clock no [a1=####], name [p1:m.low]
A: Right so [p1.f]. The supervisor [p2] hasn't signed the sheet yet.
U: [p2.f] is on leave, ask [p3:m.l]. and I changed bank, new iban [i1]
A: I'll get Mr [p3.l] to sign. Changes of bank need your date of birth and PPSN.
U: [b1.dmy], [n1]
A: Done. Overtime goes to the new account {Friday|with week 33}, and [o1:employer] will write to you. Query [a2=PQ-####].

# au
U: Hi can you help me get my super rolled over from my old fund
A: Sure can. Member number with us?
U: [a1=########]
A: And the other fund and member number there?
U: [o2=~head~ Super;~head~ Industry Super;~town~ Retail Super] , [a2=M######]
A: Thanks. I need your TFN, DOB and current address to match.
U: [n1] , [b1.dmy] , [d1]
A: All matched, [p1]. And your email?
U: [e1]
A: Ta. Rollover {takes up to 3 business days|should land next week}.

# in
U: Hi team, UAN not linked, PF transfer got rejected
A: Hello, please share UAN and Aadhaar for e-KYC.
U: UAN [a1=10##########] Aadhaar [n1]
A: Name as per Aadhaar is [p1], in our record it is [p1.ini]. So mismatch.
U: pls correct as per aadhaar. father name [p2:m]
A: Raised to [o1=~head~ Technologies;~head~ Infotech;~surname~ Software] HR SPOC [p3:f]. DOB in both is [b1.dash], ok?
U: yes ok
A: Request no [a2=EPF/####/####] will be visible in portal.

# za
U: I haven't received my UIF form, was retrenched in [x1=April;July]
A: Good day, sorry. Your ID number and the date you left?
U: [n1] , last day was the 30th
A: Thank you. It is with our payroll lady, [p2:f.f]. Which email should she use?
U: [e1] or my wife [e3]
D: [p3:f]
A: Sent to both, Mr [p1:m.l]. All the best from everyone at [o1:employer].

# gb
U: Reference request¶¶Candidate: [p1]¶DOB: [b1.dmy]¶NI: [n1:nino]¶Role applied for: care assistant¶¶Please confirm dates of employment by reply.¶¶[p2]¶Recruitment, [o2=~head~ Care Homes;~surname~ House Care;~head~ Homecare]
A: Dear [p2],¶¶We confirm that [p1] worked for [o1:employer] from {May 2019 to June 2023|March 2018 to August 2024} as a kitchen porter.¶¶Regards,¶[p3]
U: Dear [p3.f], could you please add the reason for leaving? Our file is [a1=REC####].
A: Left of own accord. Nothing outstanding.

# sg
U: Medical claim in the portal rejected, says wrong vendor
A: Hi, which claim number?
U: [a1=MC-202#-####], clinic is [o2=~surname~ Family Clinic;~head~ Medical;Dr ~surname~ & Partners]
A: The receipt shows another patient, [p2:f]. Is it a dependant?
U: yes my wife. i'm [p1:m], staff no [a2=S#####]
A: Thanks. Please add her under Dependants w/ NRIC and DOB, or give me now.
U: [n2:nric], [b2.mon]
A: Added. {Payout with the next salary.|You can resubmit now.}

# nz
U: Hiya, does kiwisaver come out of holiday pay
A: It does, 3% unless you've chosen 4, 6, 8 or 10.
U: can i stop for a bit
A: Yes, after 12 months you can take a savings suspension of 3 to 12 months.
U: choice. cheers

# us ph
U: I clocked in but the app marked me absent
A: Sorry! What's your employee number?
U: [a1=######]
A: I see the phone's clock was 3 hours off on version 5.2. Who's your shift lead?
U: [p2:m.f] {mornings|nights}, and [p3.f] on weekends
A: No worries, [p1.f]. [p2.f] can approve it now; your kiosk PIN still is [s1=####]?
U: [s2=####] since last week
A: {Updated.|Good, I changed it.} Correction [a2=TA-#####] is with him at [o1:employer].
`;
