// Clinic, pharmacy, school, landlord, charity, museum and club desks in English.
export const englishLife = `
# uk
U: Need to cancel my appointment tomorrow with Dr {p2.s}
A: Sure, name and date of birth?
U: {p1}, {dob}
A: NHS number if you have it?
U: {health}
A: Cancelled, {p1.g}. {gp} will text {phone}.
U: moved too: {addr}

# us
U: can you send my labs to the new doctor
A: Yes. Name, DOB, and where to?
U: {p1} {dob}, to Dr. {p2} at {clinic}, fax {phone}
A: Insurance changed?
U: Same, member ID {health}, group {account:#####}
A: Sent by {a1.g}.
U: email copy {email:p1}, addr {addr}

# au
U: Booking for bub's 6 month needles
A: Baby's name and Medicare number?
U: {k1}, {health}, ref 4
A: DOB?
U: {ndob}
A: {weekday} {time} with {p2.g}. Mum's mobile?
U: {phone}. I'm {f1} btw
U: dad is {b1}, he comes. We live {addr}

# in
U: report not received on whatsapp
A: Patient ID and name please.
U: {account:UHID#######}, {p1}
A: Mobile?
U: {phone}. sorry last digit wrong, {phone}
A: Sent now. Password to open the PDF is {secret:%%%%####}.
U: my father {b1} also, ID {account:UHID#######}, {dob2}

# ie
U: how do I get on the list at your practice
A: We need name, DOB, address, PPS number.
U: {p1}¶{dob}¶{addr}¶{nid}
A: Thanks. Previous GP?
U: {gp}, Dr {p2}
A: You're in, {p1.g}. Chart no {account:#####}.
U: {phone}, {email:p1}, work at {org}

# uk
U: My husband was admitted last night and I can't get through to the ward
A: I'm sorry. What's his name?
U: {m1}, born {dob}
A: He's on the ward at {clinic}, nurse in charge is {a1.g}. I'm told he's comfortable. You are?
U: his wife {d1.g}
A: Password for phone updates?
U: we set {secret:~~~~~##}
U: his employer {org} asks for a cert, {email:d1}

# za
U: medical aid says claim rejected, invoice missing
A: Scheme and member number please?
U: {natid:#########}, dependant 02, my son {b1}
A: And invoice?
U: {account:IV#####} from {clinic}
A: We've asked them for it. Resubmitted, {p1.g}.
U: son born {cdob}

# sg
U: want to change slot for mother {f1}
A: IC number?
U: {nid}
A: Appt {account:A########}, new date {date} {time} ok?
U: ok. Contact me {b1.g}, {phone}

# us
U: Portal locked me out
A: I'm {a1.g}. MRN or date of birth?
U: MRN {account:#######}, {dob}
A: Security question: mother's maiden name?
U: {answer.maiden}
A: Great. Temporary password {pw}, {p1}.
U: also {email:p1} and cell {phone}
U: insurance via {org}, member {health}, policy holder {k1}

# uk
U: repeat prescription not at the pharmacy
A: Which surgery?
U: {gp}. I'm {p1!lc} {dob}
A: Prescription barcode?
U: {account:****** - A##### - *****^}
A: It's here now, ask for {a1.g}.
U: address now {addr}, deliver?

# us
U: refill rx {account:#######} please
A: Got it. Name?
U: {p1.r}
A: Pick up or mail to {addr}?
U: pick up, my neighbor {p2} will come
A: Fine, {p2.g} needs your DOB.
U: {dob}

# au ie
U: do you do home delivery, dad can't walk
A: We do. His name and address?
U: {m1}, {addr}
A: Any safe place or key code?
U: key safe {secret:####}
A: Driver is {a1.g}. Card for payment?
U: {card}
U: chemist account {account:PX####}, my name's {b1}

# uk
U: chemist gave me someone elses tablets, label says {p2}, {addr}
A: Thank you for telling us. Please don't take any. Your name?
U: {p1}
A: Incident {account:PH-####}. We'll collect in an hour; {a1.g}.

# in
U: Upload prescription link: {url.share}. Doctor {p2}, patient {p1}
A: Verified. Deliver to {addr}?
U: Yes, call {phone} before
U: order id {account:OD########}, society gate code {secret:####}

# us
U: My kid was absent today, fever
A: Feel better! Student name and grade?
U: {k1}, 3rd, Ms {p2.s}'s class
A: Student ID?
U: {account:######}
A: Noted. - {a1.g}, {school}
U: mom {f1}, {phone}

# uk
U: Application for reception place
A: Hello, child's full name, DOB and home address please?
U: {k1}, {cdob}, {addr}
A: Parents?
U: {f1} and {b1}
A: Any siblings at {school}?
U: yes, {k2}, year 3
A: Ref {account:ADM/##/####}.
A: Email?
U: {email:f1}, {phone}

# ie
U: who collects {b1.g} today? crossed wires with his dad
A: We have {f2} down, granny.
U: No, it's my sister {d1}, password is {answer.word}
A: Lovely, noted on the sheet. {a1.g}
A: Until what time is {d1.g} free? And {d1.g}'s number?
U: {phone}

# za
U: Fees statement wrong, paid in March
A: Learner name and account?
U: {k1}, {account:LF####}
A: And who paid?
U: {p1}, EFT from acc {account:#########}
A: Found it under {k2}. Moved.
U: {email:p1}, card {card.last}

# sg
U: portal password for parent
A: Parent NRIC and child's name?
U: {nid}, {k1}
A: Reset: {pw}. - {school} office
U: 2nd child {k2}, class teacher {p3}, IC {nid}

# us
U: transcript request. {p1}, student no {account:^########}, graduated 2014, DOB {dob}, send to {email}
A: Received. Name at time of attendance?
U: {p1.g} {p2.s}
A: Fee {price}. Order {account:TR-######}.
A: Card?
U: {card}

# au
U: lost my student card and cant open the lab
A: Student number?
U: {account:s#######}
A: Hi {p1.g}, replacement {price}. Lab door code meanwhile: {secret:####^}.
U: {email:p1}, pays by {card.last}

# uk
U: boiler leaking through the ceiling below
A: Which property?
U: {addr}
A: Tenant name, and who lives below?
U: {p1}. below is {p2}, {phone}
A: Plumber {a1.g} from {trade} is on the way. Access code to the block?
U: {secret:^####|####^|#####}
U: my landlord {landlord}

# us
U: when can I get my deposit back
A: What unit were you in?
U: {addr.unit}, {p1}, moved out {date}
A: Forwarding address?
U: {addr}
A: Check mailed by {weekday}. {a1.g}, leasing
U: my roommate {p2}, {email:p2}, account {account:##########}

# ie
U: New tenant details: {p1}, {dob}, PPS {nid}, employer {org}, prev landlord {p2} {phone}
A: Thanks. Bank for standing order?
U: {iban}
A: Tenancy {account:T-####-##} is ready to sign: {url.reset:p1}
U: moving to {addr}, gate {secret:####}

# au
U: neighbours dog barks all night
A: Which unit?
U: {addr.unit}, the guy is called {m2.g}
A: And you?
U: {p1}, {addr.unit}
A: Strata manager {a1.g} of {landlord} will write to him.
U: building code {secret:####}, {addr}

# uk
U: fob not working on the front door
A: Fob number?
U: {account:F#####}
A: Reprogrammed. Until tomorrow use code {secret:####}#. Flat?
U: {addr.unit}
A: Ta {p1.g}
U: wifi in lobby {secret:$$$$$$$$}, also {k1}'s fob {account:F#####}

# in
U: maintenance paid but showing due, {addr.unit}
A: Payment ref pls
U: {account:NEFT##########} on {date} from {p1}
A: Updated. New gate app PIN {secret:####}.

# uk
U: I'd like to up my monthly gift to {price}
A: How generous! Supporter number?
U: {account:S#######}
A: Gift Aid still ok? We have {p1}, {addr}
U: Yes, but it's {p1.g} {p2.s} since the wedding
A: Congratulations!
U: new card {card}
A: Saved, {price} monthly. {a1.g}

# us
U: donation receipt for taxes
A: Name and date of gift?
U: {p1} and {k1}, {date}, {price}
A: Emailed to {email:p1}. Receipt # {account:D#####}. Thank you from {a1.g}.
U: employer match: {org}, card {card.last}

# ie uk
U: Stop writing to my late mother please
A: I'm very sorry for your loss. Her name and address?
U: {f1}, {addr}
A: Removed, donor {account:#######}. And you are?
U: {d1}
U: she also gave from {card.last}, account {account:########}

# za
U: volunteer form¶name: {p1}¶id: {nid}¶cell: {phone}¶employer: {org}¶emergency contact: {k1}, {phone}
A: Welcome aboard {p1.g}! Orientation {weekday} with {a1.g}.
A: Locker code {secret:####}, badge {account:V####}.

# uk
U: school visit for 28 children next month
A: Great! School and contact?
U: {school}, Miss {f1}, {email.work:f1}
A: Booking {account:EDU-####}. Any wheelchair users?
U: one, {k2.g}
A: Lift code for the day {secret:####}.
U: second teacher {p3}, {phone}
U: our coach firm is {org}, driver {p4}

# us
U: membership card not arrived
A: Member ID and name?
U: {account:FM-#####}, {p1} household, second adult {k1}
A: Resent to {addr}. Show your e-card meanwhile: {url.track}
U: gave {dob} as birthday, card {card.last}

# au
U: I lent you a photograph of my grandfather for the exhibition
A: Thank you! What name is on the loan form?
U: {p1}, loan no {account:L.####.##}
A: Curator is {p2}. She'll ring you on {phone}?
U: yes, or {email}
U: he's {m3}, born {dob}
A: Thank you. Label: "gift of {p1}, {addr.street}"? We never print addresses.

# uk
U: library card blocked
A: Number?
U: {account:2############}
A: And your PIN?
U: {secret:####}
A: {price} fine on "{x:##} recipes". Cleared, {p1.g}, as it was under {price}.
U: kids card {account:2############}, {k1}, {cdob}
U: or ask {p3}, works there

# uk ie
U: register my daughter for under 10s
A: Name, date of birth, school?
U: {d1}, {cdob}, {school}
A: Parent contact?
U: {p1}, {phone}, {email:p1}
A: Coach is {a1.g}. {team} reg no {account:FAN ########}.
A: Medical and address?
U: Dr {p2}, {gp}, {addr}

# us nz
U: i cant make practice, transferring to {team}
A: Sad to lose you! Registration number?
U: {account:#######}
A: Released, {p1.g}. They'll contact {phone}.

# uk
U: gym contract freeze, knee op
A: Membership number?
U: {account:GYM######}
A: Surgeon letter?
U: from {clinic}, Mr {p2}. link {url.share}
A: Frozen till {date}, {p1.g}. Locker pin stays {secret:####}.
U: pays from card {card.last}, work at {org}

# us
U: Vet appointment for Sunday? it's urgent
A: Owner name and phone?
U: {p1}, {phone}
A: Come to {addr.street} at {time}. Dr. {p2} is on call.
U: account {account:VC#####}, bring {k1} along, we come from {addr}

# uk
U: nursing home asked for mums pension details
A: Which home?
U: {home}
A: Resident?
U: {f1}, NI {nid}, {dob}
A: And attorney?
U: me {k1}, lives {addr}, {phone}
A: Case {account:DP######}. {a1.g}
U: home pays from {account:########}, bank card {card.last}
`;
