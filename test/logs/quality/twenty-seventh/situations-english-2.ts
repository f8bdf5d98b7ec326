// Shops, energy, clinics, pharmacies, schools.
export const english2 = `
= GB xm
U: order {a:#########|WEB-######} never came and its my sons birthday tomorrow
A: Hi, so sorry! Let me check. Can you confirm the email you ordered with?
U: {em}
A: Thank you {f}. It seems the address was cut off: we have just {street}.
U: it should be {addr}
A: Thanks, I'll send a replacement by courier at no cost.
U: ty {f9} ur a star
U: can u charge the extra on my card {c:####} for saturday? he was born {dobk2} so its a big one
A: No charge at all. {a2:#########|WEB-######} is the new order.
= US
U: i want to return the boots (size 9) i got on {date}
A: Happy to help. What's the order number and zip code?
U: {a:112-#######}
A: And the zip?
U: {pc}
A: Got it, {n}. Refund goes to the card ending in {c:####}.
U: no, that card {c} was stolen. can it go to {c2:####}?
A: We can only refund to the original card, but the bank will forward it.
U: {c} was {o:$K Bank|First $K}, {c2} is from {o2:$L Credit Union|$K Trust}
A: {o} will send it on to you, {f}.
U: can you text the label to {ph} instead, no printer here
A: Label sent to {ph}.
= AU,NZ
U: is the {x:K-480|TX2100|MB-77} blender in stock in the geelong store
A: It's showing 3 in stock right now, at $149.
U: does it come in red
A: Only black and silver sorry.
U: what about the older model with the glass jug
A: That one was discontinued in 2023.
= GB ff
U: I was charged twice for one sofa cover!! Once on {date}, once the day after
A: Oh no, I'm {f9}, let me have a look for you. Order reference?
U: {a:SC######|#####-%%}
A: I see one payment by Visa {c:**** **** **** ####|xxxx-####|************####} and one by gift voucher {s:@@@@-####-@@@@|GV##@@##@@}.
U: I never used a voucher on it. My sister {f2} did, she bought the same
A: Ah, so {r2} has her own order {a2:SC######}. Nothing doubled then, Ms {l}.
= IN
U: refund not recieved since 12 days, order id {a:OD##################|4##-#######}
A: We apologise for the delay. May I know the registered name?
U: {n}
A: Thank you Mr/Ms {l}. Kindly share bank details for NEFT.
U: a/c {a2:###########}, ifsc is of {x:Pune|Jaipur|Kochi} branch. name same
A: Amount of {amt} will be credited in 48 hours to {a2}. Ref {a3:RFD######}.
U: also delivered address in profile is old. new: {addr}, mail {em}
A: Updated {em} and address for order {a}.
= GB,IE
U: can't log in to my account it keeps saying wrong password
A: Have you tried the reset link?
U: i did, it gave me this {u:https://shop.$k.example/reset?token=&&&&&&&&&&&&&&&&|https://www.$khome.example/account/reset/&&&&&&&&&&} and then error 403
A: I've sent a new one to {em}.
U: hm i use {em2} now, {f!} left that job
A: Just to be sure, are you {n}?
U: no thats my partner. im {n2}
A: Then I'd need {f} to contact us, sorry.
U: {f} is next to me now, says profile is {u3:https://www.$khome.example/people/$f-$l|https://shop.$k.example/me/&&&&&&} and order {a:#########|HM-#####} is theirs
A: Then ask {f} to write from {em}, please.
= US
U: gift card wont work at checkout
A: Can you send me the card number and pin on the back?
U: {a:6#################} pin {s:####}
A: There's {amt} left on it. Are you checking out as a guest?
U: logged in as {em}
A: Try removing the dash. Worked?
U: yep it went thru
U: second one has {s2:####} scratched off, number {a2:6#################}
A: That one is empty, {n}.
= PH,SG
U: hi seller where my order na, ref {a:######@@@@|SPX###########}
A: Hi dear! It was handed over to rider {f2} {time} today.
U: pls tell him leave with my neighbor {n3}, {addr}
A: Okay noted po. Can the rider text you?
U: {ph}
A: Thank you {f}!
= GB
U: Do your gift cards expire
A: Yes, 24 months after they were last used.
U: ok and can I use two in one order
A: Up to five online, any number in store.
= CA
U: Subject: Warranty registration
Name: {n}
Address: {addr}
Phone: {ph}
E-mail: {em}
Model: {x:HV-3200|DX410}
Serial no.: {a:@@########|##@#####}
Date of purchase: {date}
A: Hi {f}, thanks for registering. The 2-year warranty on unit {a} is active.
U: I bought it at {o:$K Appliances|$L Home Hardware} if that matters
A: Not at all, keep the receipt though.
U: One more for the same address {addr}, serial {a2:@@########|##@#####}, from {o2:$K Home|$L Electric}
A: Added. Both {a} and {a2} show on your profile {u:https://my.$khome.example/u/$f.$l|https://care.$k.example/owner/&&&&&&}.
= GB
U: smart meter in home display is blank
A: Sorry to hear that. Could you give me the account number, it starts with A?
U: {a:A-@######|A#######}
A: Thanks, {n}. And the serial on the meter itself?
U: {a2:##@#######|E6S##########}
A: Found {a2}. I've sent it a wake up, please give it half an hour.
U: will do. also can you spell my name right on the bill its {l} not {l2}
= IE,GB
U: Moving out {date}, final readings: day {x:45211|10893|20117}, night {x:10032|8841}
A: Great, thanks. MPRN or account number?
U: mprn {a:10#########}
A: And a forwarding address for the closing bill, please.
U: {addr2}
A: Lovely. Any credit goes back to {iban}, that's the one we have on file, {f}.
U: yes grand
U: new tenants are {n2} and {n3}, from {date}. theyre with {o:$K Lettings|$L Auctioneers}
A: Thanks, we'll write to {n2} at {addr}.
= AU xf
U: power out in our street anyone know how long
A: Hi, can I grab your address or NMI?
U: {addr}. nmi {a:6#########|41########}
A: There's an unplanned outage in {town}, crews expect 6pm.
U: my mother {f2} is on oxygen here
A: I've flagged the place as life support, job {a2:LS-#####}, under {n}. If it's urgent ring triple zero.
U: thanks. mum was born {b2:193#|194#} so no stairs for her. {ph} is my mobile
A: Understood, {f}.
= GB
U: What is the price cap from january
A: For a typical household it's £1,738 a year, unit rates 24.8p for electricity and 6.3p for gas.
U: and standing charge
A: About 61p a day for electricity and 31p for gas.
= GB m
A: {o:$K Energy|$K Power} collections, {f9} speaking. Am I speaking with Mr {l}?
U: Yes speaking
A: Before I go on, could I take your date of birth, Mr {l}?
U: {dob}
A: And the full address?
U: {addr}
A: Thank you. The balance on {a:85########|%########} is {amt}. How would you like to pay?
U: Debit card. {card}, expiry oh four twenty eight, three on the back {c:###}
A: That's gone through, your authorisation code is {a2:#####}.
= US mf
U: autopay is set up wrong on my water bill
A: Can I get the service address and the account number?
U: {addr}, {a:###-####.##|W-#######}
A: It's set to a checking account ending {a2:####} and the name {n}.
U: my ex husband. it should be mine, {n2}, {c:####} is my card
A: I'll need his PIN on file or a signed form.
U: pretty sure pin is {s:####}
A: That worked, {f2}. Autopay switched to {c}.
U: and use {em2} for e-bills, dob {dob2} if you need
A: Matches. First draft from {c} is {date}.
= GB f
U: Hello I need to change my appointment with Dr {l2} on {date} please
A: Good morning, {o:$K Surgery|$K Medical Practice|$K Road Health Centre}. What's your name and date of birth?
U: {n} {dob}
A: Lovely, {f}, found you. Dr {l2} next has {time} on the Thursday, or Nurse {f3} can see you sooner.
U: Thursday. Is the number you've got {ph}?
A: Yes that's the one.
U: also new address since may: {addr}, {em}
A: Got that, {f}. {o} will text a reminder for the {time}.
= GB
U: i cant see my blood results on the app
A: No problem. Could you give me your NHS number?
U: {id:nhs}
A: And postcode?
U: {pc}
A: Right, so your linkage key has expired. New one: {s:&&&&&&&&&&&&|@@@@##@@##@@}, account ID {a:##########}
U: thx works. {f9} from reception said it would take a week lol
= AU m
U: hi need a repeat script for my blood pressure tablets
A: Hi! Full name, DOB and Medicare number thanks
U: {n}, {dob}, {id:medicare}
A: Thanks Mr {l}. Which chemist should it go to?
U: {o:$K Pharmacy|$K Day & Night Chemist}
A: Dr {l2} will send it by tonight, script number {a:####@@@##@@@@}.
= IE
U: Dental plan, does it cover whitening
A: No, whitening is seen as cosmetic and isn't covered.
U: scale and polish?
A: Yes, one per year up to €60.
= US f
U: requesting records be sent from your clinic to my new doctor
A: We can do that. Please fill in:
Patient name:
DOB:
SSN (last 4 ok):
Send to:
U: Patient name: {n}
DOB: {dob}
SSN: {nid}
Send to: {o:$K Family Medicine|$L Pediatrics|$K Women's Health}, fax {h:(%##) %##-####|%##-555-01##}
A: Thank you Ms. {l}. Request {a:MR-#####} will go out in 5-7 business days.
U: sooner pls, I see Dr. {l2} on {date}
= IN ff
U: lab report not visible in portal
A: Please tell patient ID and mobile.
U: {a:UHID######|PID-#####} {ph}
A: Is the patient {n}, age {x:34|58|41}?
U: ya my mother. name spelled wrong it is {f2} not {f}
A: We will correct. Portal password has been reset to {pw}, link {u:https://reports.$klabs.example/p/&&&&&&&&|https://$kdiag.example/r?id=&&&&&&&&&&}
U: ok got it
= SG,PH
U: How much is flu vaccine there
A: It's $38 for walk in, $30 with the family card.
U: need appointment?
A: No need, Mon to Sat before 5pm.
= GB xf
U: Hi is my prescription ready? {n!}
A: Hello! Could I take your date of birth please?
U: {dob}, picking up for myself
A: And the address?
U: {street}
A: Thanks, it's waiting. We were one item short, the rest is due {date}.
U: can my neighbour {f2} pick up
A: Yes, she just needs to give your name and the code {s:####}.
= NZ
U: kia ora, does {o:$K Pharmacy|Unichem $K} deliver? mum can't get in
A: Kia ora, yes we do, $4 per trip. Who is it for?
U: {n}, {addr}
A: Is her NHI handy?
U: {id:nhi}
A: Cheers. {f2} our driver comes by about {time}. Any gate code?
U: keypad {s:C####|####*|####}
= ZA,NG mf
U: my medical aid says claim rejected at your pharmacy
A: Good afternoon, please send the membership number.
U: {a:#########|0########-0}
A: Main member?
U: My husband, {n}. ID {nid}
A: And your own date of birth as dependant?
U: {b2:12/07/19##|3 May 19##|19##-11-02}
A: Resubmitted to {o:$K Health Scheme|$K Medical Fund}. Slip {a2:R#######} was approved, {f2}.
= GB
U: how do i take these 200mg ibuprofen tabs
A: Adults usually take one or two tablets up to three times a day, with food. Leave at least 4 hours between doses.
U: can i have them with paracetamol
A: Yes, those are fine together.
= GB,AU ff
U: Hello, {n2} in 4B is off sick today. I'm her mum {f!}
A: Hi {f}, thanks for letting us know. I hope {f2} feels better soon. Do you know when she'll be back?
U: prob thursday. Also can someone send her homework to {em}
A: I'll ask Miss {l3}.
U: thank you
A: No problem. {o:$K Primary School|St $L's Primary}
= US
U: parent portal locked me out
A: Which school and student?
U: {o:$K Middle School|$L Elementary|$K High}, {n2}, grade 7
A: Student ID?
U: {a:######|S#######}
A: The username is {a2:$f.$l|$f$l##} and I set the temp password to {pw}.
U: it says {a2} doesnt exist
A: Try again, I'd mistyped. Are you {n}?
U: Yes that's me. in now
U: also my new email is {em}, my other kid is {n3} born {dobk3}
A: Linked {f3} too, student ID {a3:######|S#######} at {o2:$K Elementary|$L K-8}.
= GB
U: Hello, when are the school holidays in spring
A: Half term is 16 to 20 February, Easter holidays run from 30 March to 10 April.
U: is the 13th an inset day
A: Yes, pupils return on Tuesday 14 April.
= IE,IN
U: Application form
Child's full name: {n2}
Date of birth: {dobk2}
PPS / ID No: {nid}
Parent: {n}
Contact: {ph}
Home address: {addr}
A: Dear {f}, thank you for the application for {f2}. You can quote {a:ENR/##/###|AD-####} when you ring us.
U: when do we hear?
A: Letters go out on {date}.
= NG,ZA xf
U: Please i cannot see my daughters result on the portal
A: Admission number please
U: {a:GHS/##/####|ADM-####}
A: The scratch card PIN and serial?
U: pin {s:############} serial {a2:WRC#########}
A: It has been used 5 times. For {n2}?
U: yes {f2}
A: Please buy another at the bursary, {o:$K International College|$K Grammar School} compound, or pay into our account {a3:##########}.
= GB
U: Need an invoice for the music lessons, term 2, my employer refunds it
A: Of course, who shall I make it out to?
U: {o:$L Engineering Ltd|$K Logistics plc}, {addr}
A: And pupil?
U: {n2}, teacher was {n3}
A: Invoice {a:MUS-####|INV####} attached for {amt}, sent to {em}.
`;
