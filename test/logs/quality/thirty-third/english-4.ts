// Conversations in English, fourth part: longer threads, tickets, bots and details told over two turns.
export const english4 = `
# en-GB
A: Ticket {a1=#######} opened by {e1|wrenhillcollege.ac.uk}
U: Hello, the projector in my room shows no signal. Can {f2} look? He fixed it last time.
A: Hi {f1}, {f2}'s on holiday, {f4} will come at 2.
U: Thanks. {f1}
# en-US
A: [bot] Hi! What's your order number?
U: {a1=#######-##}
A: [bot] Thanks {f1}! What seems to be the problem?
U: wrong size
A: [bot] Would you like a refund to Visa {cc|m}?
U: YES
# en-GB
U: the first half of my card number is {cc|s8}
A: Please don't type it here. Just the last four are fine.
U: {cc|4} then
A: Thank you. Name?
U: {p2}
# en-US
U: Okay so my number is area code
A: Go ahead.
U: {ph}
A: And the name on the account is {f2}?
U: {f2}, uh huh, {l2}
# en-GB
U: its {p1}
A: Hi {f1}, day and month of birth please?
U: {bd|dm}
A: And the year?
U: {bd|y}
A: Thanks, all verified. Your claim {a1=C########} was paid on Friday.
# en-GB
U: Re: {a1=CR-#####-####}
Dear {f2},
Further to our call this morning, my correct mobile is {ph} and not {ph2}.
Best wishes,
{f1}
--
{p1}
Bursar, {o1=~Langdale School~Hereford Cathedral Choir~Priory Hospice~Westbury Parish Council}
{ad}
A: Dear {f1}, many thanks, I've changed it. {f2}
# en-US
U: Account locked. uname {h2}, pw was {pw}
A: Please never share your password, {f2}. I'll send a reset link to {e2}.
U: nothing arrived
A: Check spam. Or open {w1=https://id.samplecloud.io/u/<f2>.<l2>/unlock}
U: that worked
# en-AU
U: bond refund, lodgement {a1=#######-#}
A: Hi, who are the tenants on the bond?
U: me {p2}, {p1} and {p3}
A: {f1} has signed, {f3} hasn't.
U: {f3} is overseas, her email is {e3}
A: Thanks {f2}, I'll write to her.
# en-GB
U: council tax. my dad {p2} died 2 weeks ago, what do i do
A: I'm sorry for your loss. What was his address and the account number on the bill?
U: {ad}, {a1=7#######}
A: Thank you. And may I take your name?
U: {p1}, daughter. {f4} my brother is dealing with the will
A: Thanks {f1}. We'll write to {f4}, what's his email?
U: {e4}
# en-US
U: hey can you see where driver is, plate {a1=@@@####}
A: {f2} is 4 minutes away in a gray Camry.
U: he went to the wrong house. im at {ad}
A: Told him. Is it ok if {f2} calls {ph}?
U: yep
# en-IE
U: Hello, I want to add my husband to the health policy
A: Hello, thank you for calling {o1=~VHI~Laya~Irish Life Health}. Your name and policy number please?
U: {p1}, {a1=#######}
A: And his details?
U: {p2}, {bd2|long}, PPS {ppsn2}
A: Thanks {f1}. {f2} is covered from the first of the month.
# en-IN
U: hello mam credit card apply status
A: Hello, application number please.
U: {a1=2##########@####}
A: Sir your address proof is rejected. Name on proof is {f2} {l4} but you are {p2}.
U: {l4} is old surname mam. full name is {f2} {l4} {l2}
A: Okay sir, please upload passport.
U: {nat1=@#######}
# en-GB
U: can you check a bank transfer. from {o1=~Wise~Monzo~TSB} to {ib}
A: Hi, what reference did you put?
U: {a1=RENT-####}
A: It's showing as returned as the name didn't match. Payee is {p1}?
U: {i1}, yes
# en-US
U: Pharmacy says insurance rejected. BIN 004336, member {a1=W#########}
A: Hi, is this for {p1}?
U: for my kid {f8}, dob {bd8|mdy}
A: {f8} isn't listed. Was he added after birth?
U: {o1=~Kroger~Boeing~City of Mesa~Delta} HR said yes, {p3} there did it
A: Please ask {f3} to resend the form.
# en-GB
U: hiya, moving on the 28th. old address {ad} new address {ad2}
A: Hi {f1}, congrats! Could I have the account number?
U: {a1=### ### ####}
A: And closing reads please.
U: elec {n1=#####} gas {n2=####}
A: Lovely. Final bill goes to {st2}.
# en-US
U: someone opened a store card in my name
A: I'm sorry. I'm {f2} in fraud. Can I have your full name, Social and DOB?
U: {p1} {ssn} {bd|us}
A: Thank you. The application came from IP {ip} with email {e4}.
U: thats my ex {f4}!!
A: I've closed it, Ms. {l1}. File {a1=FR-########}.
# en-GB
U: App says device not trusted
A: Can you give me the 6 digit code on screen?
U: {s1=### ###}
A: And the device ID in settings?
U: {a1=%%%%%%%%-%%%%}
A: Thanks {f1}, try now.
# en-CA
U: Good morning, I'm a landlord, tenant {p2} left without paying
A: Good morning. What is the rental unit address?
U: {ad}
A: And your file number, if any?
U: {a1=TNL-#####-##}. i'm {p1}, {ph}
A: Thank you. The hearing is on the 14th by video.
# en-AU
U: superannuation: i have two accounts, one from {o1=~Hostplus~Rest~Cbus} one with you
A: Hi {f1}, can I get both member numbers?
U: {a1=########} yours and {a2=##-######} theirs
A: TFN?
U: {tfn}
A: Thanks. Consolidation takes 3 days.
# en-NG
U: Good day, [[organisation:JAMB]] profile code not received
A: Good day. Send your name and NIN to the support number.
U: {p2|up} {nin2}
A: What phone did you use to register?
U: {ph|d} and the other is {ph2|d}
A: Your code is {s1=##########}, keep it safe.
# en-GB
U: Hi, I bought two tickets for {n1=~the derby~Sunday's matinee~the final} and my mate can't come
A: Hi {f2}, you can transfer one in the app. What's the order ref?
U: {a1=TM-########}. his name's {p4}, {e4}
A: Done, {f4} will have it in an hour.
# en-US
U: I'd like to donate my car
A: How generous! Year, make, and VIN?
U: 2011 Corolla, {a1=2T1BU4EE#BC######}
A: And your name and pick-up address?
U: {p2}, {ad}
A: Thanks {f2}! {o1=~Habitat for Humanity~Goodwill~Hope House Shelter} will call {ph}.
# en-GB
U: FAO data protection. I would like a copy of everything you hold on me. {p1}, formerly {l3}, born {bd|dmy}, \
customer {a1=CU#######}, {ad}.
A: Dear {f1}, we have logged your request as {a2=DSAR-####} and need ID.
U: Passport attached, no. {nat1=#########}.
# en-GB
U: just checking my appointment
A: Of course, is that {p1}?
U: no {f3}, {f3} {l1}. {f1} is my twin lol
A: Ha, sorry {f3}! Yours is the 9th, 8.50, with {p4} at {o1=~Bupa Dental~mydentist~Smile Rooms~Quay Dental}.
# en-ZA
U: Good morning, my traffic fine notice {a1=##/#####/###/######} is not mine, my car is {a2=@@ ## @@ GP}
A: Good morning, may I have your name and ID?
U: {p2}, {zaid2}
A: Thank you Mr {l2}. Please have an affidavit stamped and email it.
# en-US
U: is this {o1=~Bright Horizons~Sunny Days Preschool~Maple Montessori}? {f2} won't be in, fever
A: Hi {f1}! Feel better {f2}! Who picks up his sister {f3}?
U: grandma, {p5}. pickup pin {s1=####}
A: Got it, {f5} is on the list.
# en-GB
U: Your van hit my gate. reg {a1=@@##@@@}. {ad}. I have it on ring doorbell
A: I'm sorry, Mr {l2}. Was it one of ours, {o1=~Evri~DPD~Yodel~DX}?
U: yes, the driver gave name {f4}
A: Thank you. Claim form: {w1=https://claims.parcelcare.co.uk/form/%%%%%%%%?ref=<l2>}
# en-US
U: trying to reach {p2}, he's my case worker
A: {f2} is out. I'm {f4}. What's the case number?
U: {a1=1#######}
A: And your name?
U: {p1}. its about SNAP, they have my income wrong, i left {o1=~Dollar General~Tyson~Amazon} in may
A: Thanks {f1}, please upload the last stub.
# en-IE
U: eircode wrong on the delivery, should be {pc}
A: Thanks, and the order?
U: {a1=IE-#######}
A: Sorted {f2}, {o1=~An Post~Fastway~DPD} has it.
# en-GB
U: Contractor here, {p4} of {o1=~Bryn Scaffolding~Clearline Drains~Moss Roofing}. PO {a1=45########} unpaid 60 days
A: Hi {f4}, our ledger says the bank details changed in May. Did you send that?
U: NO. ours are {ib}
A: Then someone impersonated you. I'm escalating to {p1} now, {e1|harbourcouncil.gov.uk}.
# en-SG
U: Hello, lost my EZ-Link card, CAN ID {a1=1###-####-####-####}
A: Hello {p1}, blocked. Refund to which bank?
U: PayNow to my hp {ph}
A: Thank you, {f1}, 3 working days.
# en-US
U: VIP ticket says scanned already?! {a1=@@@-######-##}
A: Hi, did you share the QR with anyone?
U: posted on insta @{a2=<f1>.<l1>##}
A: Ah, {f1}... somebody screenshotted it. Come to the box office with your ID.
# en-GB
A: Hello, this is {f1} calling from {o1=~British Gas~Octopus Energy~EDF~OVO}. Am I speaking to {p2}?
U: Speaking.
A: For data protection could you give me the second and fourth characters of your password?
U: Er, it's {pw}, so you work it out
A: Oh, you shouldn't have told me that, Mr {l2}! Please change it.
# en-AU
U: kid's concession card, CRN {a1=### ### ###@}
A: Hi, whose CRN is it, yours or your child's?
U: {f4}'s. mine is {a2=### ### ###@}
A: Thanks {f1}, {f4}'s new card will go to {ad}.
# en-IN
U: RTO fine for vehicle {a1=KA##@@####} but I sold it in 2021
A: Kindly provide buyer name and date of sale.
U: {p2}, mobile {ph2}, 14 Aug 2021
A: And your name and licence number?
U: {p4}, {nat1=KA## ###########}
A: Thanks. Ref {a2=GRV/#####}.
# en-CA
U: prescription transfer from {o1=~Rexall~Guardian~London Drugs} to you
A: Sure! Name, DOB and health card number?
U: {p1} {bd|iso}, {nat1=9### ### ###}
A: Thanks {f1}. Dr. {l2} only gave 2 refills, OK?
U: ok
# en-US
U: whats the status of {o1=~Acme Staffing~Brightpath~Kelly Services} application, applied as {p2}
A: Hi {f2}, candidate ID please?
U: {a1=C-######}
A: Recruiter {p1} moved you to interview, Tuesday 10 AM. Link: {w1=https://meet.hirely.com/j/#########?pwd=%%%%%%}
# en-GB
U: can you call me back on {ph=0161 4## ####} ask for {f1}
A: Of course. What's it about?
U: the probate for {p2}
A: {i4} will ring you after 3, ref {a1=PB######}.
# en-US
U: hello, {l1} here. {f1}. room 412
A: Good evening Ms. {l1}, how may I help?
U: safe wont open
A: Try {s1=####}, the master reset. {f4} will come up too.
# en-GB
U: I emailed {e4|stclaresurgery.nhs.uk} last week, no reply
A: Dr {l4} is away. I'm {f1}, can I help?
U: fit note for {o1=~Tesco~Jaguar~Kent Council~Greggs}, from 2 to 16 May
A: Name and date of birth please?
U: {p2} {bd2|dmy}
A: It will be texted to {ph}, {f2}.
`;
