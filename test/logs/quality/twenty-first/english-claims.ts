// Insurer, tax office, council, energy and water desks in English.
export const englishClaims = `
# uk
U: I had a bump in the Asda car park yesterday
A: Sorry to hear. {a1.g} speaking. Policy number and reg?
U: policy {account:MOT-####-####-#}, reg {plate}
A: And the other driver?
U: {m2}, his reg is {plate}, tel {phone}
A: Was anyone else in the car?
U: just my son {b1.g}
A: Claim opened: {account:CLM/##/#####}. A garage will call you, {p1.g}.
A: Witnesses?
U: yes {p3}, works at {org}, {phone}

# us
U: need proof of insurance for the dmv today
A: Sure thing. What's the VIN?
U: {vin}
A: And who's the policyholder?
U: {p1} and spouse {k1}
A: Sent to {email:p1}. Policy {account:AP########}, driver's license on file {licence:p1}, is that current?
U: yes thanks
U: lender needs it too: {org}, loan {account:#########}
A: Sent. {a1.g}

# au
U: Storm took half the roof off. what do I do
A: Oh no. Is everyone safe? I'm {a1.g}.
U: yes. Policy's under {p1}, home at {addr}
A: Found it, {account:HOM#######}. A builder from {trade@b} can come {weekday}.
U: who do i ask for
A: {p2.g} at {@b}, {phone}. Please take photos first.
U: insurer paid last time to card {card.mask}
A: This time by bank transfer, to account {account:### ### ###}?
U: ok
U: {k1} here now, {p1} is at work at {org}. Temporary address {addr}

# in
U: Cashless claim rejected at hospital desk, patient waiting
A: Please share policy no., patient name, hospital.
U: {account:P/######/##/####/######}, {p1}, {clinic@c}
A: Patient DOB?
U: {dob}
A: Approval sent to {@c}, pre-auth no {account:CL########}. Attending doctor shown as Dr {p2}, ok?
U: yes Dr {p2.s}
A: Attendant name and phone?
U: {k1}, {phone}, email {email:k1}

# ie
U: renewal went up by {price} and nobody told me
A: I can take a look. What's the policy ref or your Eircode?
U: {addr.pc}
A: Thanks, is that {p1}, date of birth {dob}?
U: It is
A: There's a named driver, {k1}, with a new penalty point. That's the increase.
U: {k1.g} moved out in spring, take {k1.g} off
U: new price by card? {card}
A: Paid. Thank you {p1.g}, it's {a1.g} by the way.

# uk
U: Cancel my pet insurance pls, dog passed away
A: I'm so sorry, {p1.g}. I can see policy {account:PET######}. The vet was {clinic}?
U: yes. Dr {p2} has the records
A: I'll ask Dr {p2.s} for the date. Any refund goes to account {account:########}.
U: my card is {card.last}, please no more payments

# us
U: Submitting my statement:¶Claimant: {p1}¶DOB: {dob}¶Employer: {org}¶Claim #: {account:WC-##-######}¶Injury date: {date}¶Treating physician: {p2}, {clinic}
A: Received, {p1.g}. {a1.g} is your adjuster, direct line {phone}.
U: Home address changed to {addr}, cell {phone}
U: case mgr at {org} is {p3}, their file no {account:F######}

# uk ie
U: Travel policy, do I get cover for a cancelled cruise
A: Usually yes. Who is travelling?
U: {p1}, {k1} and {k2}
A: Dates of birth?
U: {dob}, {dob2} and our youngest {cdob}
A: Policy {account:TRV#######} covers all three. Please send the invoice.
A: Card for the excess?
U: {card.mask}, the one from {m2}'s booking

# nz za
U: Glass claim. Windscreen chipped by a stone.
A: Rego and excess code?
U: rego {plate}, dunno about code
A: Fine. Booked with {trade}, they come to your work. Where is that?
U: {school}, {addr.street}, ask reception for {p1.g}
A: Lovely, {weekday} {time}. Job no {account:GL-#####}.
U: gate pin at school is {secret:####}
U: policy no is {account:GL########} if needed

# uk
U: My self assessment says I owe {price} but I paid in January??
A: Good afternoon. Can I have your UTR and National Insurance number?
U: UTR {nid@n}... sorry that was the NI one. UTR is {natid:##### #####}
A: Thanks, and your name and postcode?
U: {p1} {addr.pc}
A: The payment sat on another record with NI {@n!nosep}. Moving it across now.
U: my accountant {p2} ({org}) says the same
A: Please have {p2.s} call quoting {account:CA-#######}.

# us
U: Where's my refund? Filed in Feb
A: I need your SSN, filing status and the exact refund amount.
U: {nid}, married filing jointly, {price}
A: Spouse name?
U: {k1}. I'm {p1}
A: It was mailed on {date} to {addr}.
U: thats our old place!! We live at {addr} now
A: I'll stop the check and reissue.
U: direct deposit acct {account:##########} this time
A: Added. {a1.g}
U: spouse SSN {nid}, born {dob2}

# au
U: mygov linking code doesnt work
A: G'day, {a1.g} here. What's your TFN?
U: {nid}
A: And date of birth?
U: {dob}
A: Try linking code {secret:**-****-**} within 24 hours.
U: worked first go cheers
U: name on it should be {p1} not {p1!typo}

# in
U: PAN and Aadhaar not linking, name mismatch it says
A: Please give both numbers and name as per each.
U: PAN {natid:^^^P^####^}, Aadhaar {nid.num}, PAN says {p1.r}, Aadhaar says {p1}
A: DOB on both?
U: {dob}
A: Correction request {account:N-##########} raised, sir.
U: employer {org} also has wrong name

# ca
U: Hi, lost my access code for filing
A: I can help. SIN and mailing address please.
U: {nid}¶{addr}
A: Name?
U: {p1.r}
A: Your new access code is {secret:**#^*#*#}. Keep it safe, {p1.g}.
U: my old code was {secret:**#^*#*#} if that helps
A: No longer valid.

# uk
U: parking permit renewal, my car changed
A: Old and new registration please, plus your permit number.
U: {plate} to {plate}, permit {account:RP#####}
A: And the household?
U: {p1}, {addr}
A: All updated. Visitors' code for the app is {secret:####}.
U: pay with card {card.last}
A: {price} taken.

# ie uk
U: the bin lorry skipped our side AGAIN
A: Sorry. What's the address?
U: {addr}
A: Is it general waste or recycling?
U: green one. neighbour at {addr.street} too, name's {p2}
A: Logged as {account:WM-######}. Crew returns {weekday}.
U: {a1.g} told me that last time
U: my name's {p1}, {email:p1}
U: bin tag {account:BIN-######}

# uk
U: I need a copy of my marriage certificate
A: We can do that. Names at the time of marriage, and date?
U: {m1} and {f2}, {date}... it was in {town}
A: Where should it go?
U: {addr}, or scan to {email:m1}
A: Order {account:CERT/#####}, {fee}. Card number?
U: {card} {x:0%/2#}
A: Security code?
U: {secret:###}
A: Thank you, posted by {a1.g}.

# us
U: property tax bill shows wrong owner
A: What's the tax account number?
U: {account:##-###-##-###}
A: It says {p2}.
U: {p2.g} sold it to us in March. We are {p1} & {k1}
A: Thank you, mailing address same as the property, {addr.street}?
U: yes
U: escrow is with {org}, loan {account:##########}

# za
U: Good day, water account is estimated again. Account {account:2########}, reading {x:####}
A: Good day, {a1.g} speaking. Is this for {addr}?
U: Yes, {p1}. Meter no {account:^^^######}
A: Thank you {p1.g}, corrected on the next bill.
U: send to {email:p1} or my tenant {p2}, {email:p2}

# uk
U: Applying for a blue badge for my mum
A: Of course. Her name, DOB and NI number?
U: {f1}. {dob} . {nid}
A: And you are?
U: {d1}, daughter. {phone}
A: Who is her GP?
U: Dr {p2}, {gp}
A: Thank you {d1.g}, reference {account:BB-####-####}.
A: Card for the {fee} fee?
U: {card}

# uk
U: hello, moving out next week need a final bill
A: Hello, I'm {a1.g}. Account number and last reading?
U: {account:8########}, electric {x:#####}, gas {x:####}
A: Forwarding address?
U: {addr}
A: Who takes over?
U: The landlord, {landlord}
A: Thank you {p1}, final bill on {date}.
A: Best contact?
U: {email:p1} or {phone}, card for the bill {card.last}

# au
U: solar feed in credit missing
A: NMI please?
U: {account:6##########@n}
A: Name on account?
U: {p1}
A: Hi {p1.g}. Meter {account:LG#######} was swapped on {date}, credit will show next quarter. Quote {@n} if not.
U: installer was {trade}, {p2} on {phone}

# us
U: power's out at my mom's house, she's on oxygen
A: That's priority. Address?
U: {addr}
A: Her name?
U: {f1}, acct {account:##########}
A: A crew is assigned. Call back number for you?
U: {phone}, I'm {b1.g}
U: her DOB is {dob} if you need it for the medical list
A: Added. {a1.g}

# ie
U: Smart meter wont connect
A: What does the MPRN say on your bill?
U: {account:10#########}
A: Thanks. And the screen on the hub, any address on it?
U: it says {mac}
A: Perfect, {p1.g}. I've pushed a new key: {secret:&&&&&&&&&&&&&&&&}. Restart the hub.
A: IP shown?
U: {ip}, and a second mac {mac}
A: And your installer's name on the form, {p2} of {org}?
U: yes, pin he used {secret:######}

# uk
U: prepay meter showing error, no credit left and kids here
A: I can add emergency credit. Meter serial?
U: {account:19P#######}
A: Name & postcode?
U: {p1} {addr.pc!lc}
A: Enter this code: {secret:#### #### #### #### ####}
U: says accepted thank god
U: card i topped up with {card.last}

# nz
U: direct debit form for power:¶Name {p1}¶Acct {account:0#-####-#######-00}¶ICP {account:00########^^###}¶Email {email:p1}
A: Thanks {p1.g}. Set up from {date}.
U: DOB {dob}, employer {org}

# uk
U: Water pressure is a joke since last week
A: Sorry to hear that. Where do you live?
U: {addr}
A: Your account name?
U: {org} its the office. contact {p1}, {phone}
A: Engineer {a1.g} will come on {weekday}, job {account:WO#######}.
U: same at {addr.street} and at {org} next door
U: meter {account:##^######}, our alarm code if they come early {secret:####}

# us
U: huge water bill, no leak
A: Account number please.
U: {account:###-#####-0#}
A: For {p1} at {addr.street}?
U: Yep
A: The reading on meter {account:########} jumped on {date}. I'll send {a1.g} out to re-read.
`;
