// Banks, insurers, telecoms, parcels.
export const english1 = `
= GB,IE fm
U: <hi|hello|hiya>, my card got declined in the supermarket this morning and theres plenty in there
A: Good morning, you're through to {f9} at {o:$K Building Society|$K Bank}. May I take your full name and the last four digits of the card?
U: {n!}
U: {c2:####}... i mean {c:####}, sorry, the new one
A: Thank you Mrs {l}. I can see a block was placed on {c} after three wrong PIN attempts.
U: oh that was my husband {f2}. can you unblock it?
A: Done. It'll work again within the hour.
U: thanks {f9}. and does {o} still have us at {addr}? we moved last year
A: We do have {addr}, yes.
= US
U: I need to dispute a charge of {amt} on my statement, never shopped there
A: I'm sorry about that! To pull up your profile please provide your name, date of birth and the last 4 of your social.
U: {n}, {dob}, {id:####}
A: Thanks, {f}. Which card was it charged to?
U: the one ending in {c:####}
A: Got it. Dispute {a:DSP-#######} has been opened. You'll get a letter at {addr}, is that still current?
U: no we moved in {x:June|March|August}. its {addr2} now
A: Updated, thank you for banking with {o:$K Federal Credit Union|First $K Bank}.
U: one more thing, im getting mail for {n2} here, also from {o}
A: I'll have {n2} removed from {addr2}.
= GB,AU
U: what are the opening hours of the branch on bank holidays
A: Most of our branches are closed on bank holidays. On other days we are open 9:30 to 16:30, and until 12:30 on Saturdays.
U: and is the coin machine free
A: It is free for customers up to 500 a day.
U: cool ta
= GB
U: trying to set up the app on a new phone, it wants a code
A: We've just texted a six digit code to the mobile number we hold. Never share it with anyone who rings you. Please type it in the app only.
U: {s:######}
A: Please don't send it here! For your safety I've cancelled {s} and a fresh one is on its way.
U: whoops. which number did it go to? mine is {ph} since last week
A: It went to a number ending {h2:###}. I'll need to update that first. What's your online banking user name?
U: {a:$f##|$l.$f|$f$l#}
A: And your memorable word?
U: {s2:$T|rhubarb##|trampoline|$W##}
A: All matching, number changed.
U: thanks. while im here is my date of birth right on there, should be {dob}
A: It says {dob}, so yes, {n}.
= IE,GB
U: Hi there. I'd like my direct debit to come from a different account please. New IBAN is {iban}. Name on it is {n}.
A: Hello {f}, thanks for getting in touch. Can you confirm the policy it is for?
U: home insurance, {a:HH/######/#|HOM-#######}
A: Lovely. From {date} we will collect {amt} from {iban}. Anything else I can help with?
U: no thats everything. Thanks!
= IN,NG,PH
U: my account is locked since yesterday. I entered wrong mpin 3 times
A: Dear customer, we regret the inconvenience. Kindly share your registered mobile number and account number.
U: {ph}
U: acc {a:##############|0#########}
A: Thank you. For verification, your date of birth and mother's maiden name?
U: {dob} and {s:$L}
A: Thank you {n}. Your MPIN has been reset. Temporary MPIN: {s2:####}. Kindly change it at first login.
U: ok {s2} working now. thanks
= ZA,NG
U: Good day, please assist. Money went off twice for my car insurance
A: Good day, I'm {f9}, I'll gladly assist. Please send your ID number or policy number.
U: ID {nid}
A: Is it the policy on the vehicle {plate}?
U: yes thats my bakkie
A: I see two debits of {amt}. One will be reversed to the account ending {a:####} within 3 working days, {f}.
U: {f2} told me the same last week and nothing came
A: My apologies. I've logged {a2:QRY######} and my manager {n3} will phone you.
= GB
U: Subject: Claim {a:CLM-########|C/####/#####} – storm damage
Dear {f2},
Please find attached the roofer's quotation for {amt}. He can start on {date}.
I can be reached on {ph} during the day.
Kind regards,
{n}
{addr}
A: Dear {l},
Thank you for your e-mail. Your claim {a} has been passed to our loss adjusters, {o:$K Adjusting Ltd|$L & $L Surveyors}.
Kind regards,
{n2}
Household Claims
U: When will they come? I work until 4.
A: They normally ring within two working days to fix a time.
= AU,NZ
U: hey do u guys cover hail damage on comprehensive
A: Hi! Yes, hail is covered under Comprehensive, less your basic excess of {amt}.
U: and windscreen?
A: One windscreen claim per policy year has no excess if you added the glass option.
U: sweet
= GB,IE mf
A: Thank you for calling {o:$K Mutual|$K Insurance}, my name's {f9}, can I take a policy number?
U: Yeah it's {a:MTR ### ### #|PM#######}
A: And for security can you confirm your name, first line of address and postcode?
U: {n}, {street}, {pc}
A: Thank you Mr {l}, and date of birth?
U: {dob}
A: Perfect. How can I help?
U: I want to add my daughter {f2} as a named driver. {r2}. She passed in {x:April|May|October}.
A: Congratulations to her. What's {f2}'s date of birth and licence number?
U: {dob2}, licence is {id:LARKF######@9@@ ##|MORGA######S@9@@}
A: That'd be an extra {amt} for the year.
= US,CA
U: filing a claim, someone backed into me in the parking lot
A: Sorry to hear that! Is everyone okay?
U: yeah just the bumper. other drivers name is {n2}, plate {plate2:@@@####|@@@ ###}, insured with {o:$K Casualty|$K Auto Insurance|$K National}
A: Thanks. Your own policy number?
U: {a:AU-###-######|%########-#}
A: I have a {n} in {town}, driving a 2019 hatchback, tag {plate}. Correct?
U: thats me
A: Your claim number is {a3:##-######-%}. An appraiser named {f3} will call you at {ph}.
U: my body shop is {o2:$L Collision|$K Auto Body}, they want a card on file, {c:####} ok?
A: Yes, the deductible can go on {c}.
= SG
U: Hi, want to check my travel claim status, submitted 3 weeks ago already
A: Hi there, please provide NRIC and claim reference.
U: {nid} / {a:TRV######|TC-######}
A: Received with thanks, {n}. We are waiting for the hospital bill from {o:$K Medical Centre|Mount $K Hospital}.
U: i emailed it to {e:claims§$kcover.sg|travel§$k.com.sg} on {date} what
A: Apologies. Can you resend from {em}? I will look out for it personally.
U: ok sent
U: by the way dob on the form wrong, its {dob}. and pay to card {c:####} pls
A: Corrected, {f}. {o} also confirmed {date} just now.
= GB
U: whats the difference between third party and third party fire and theft
A: Third party only covers damage to others. Fire and theft also covers your own car if it's stolen or catches fire.
U: how much more is that normally
A: It depends on the car and where you live, but most people pay between £40 and £90 more per year.
= GB,IE
U: broadband dead since last night, red light on the box
A: Sorry about that. Can I take the account number or landline?
U: {a:8########|BB######}
A: Thanks, is that {n} at {addr}?
U: yep
A: I've run a line test. Your router {mac} last connected at {time}. Could you turn it off for a minute?
U: done. still red
A: I'll book an engineer for {date}. Best contact number?
U: {ph}
U: {ph2} is better after 5. does {f9} or someone from {o:$K Networks|$K Openlines} come
A: It'll be {n2} from {o}, with {a} on the job sheet.
= US
U: Need help with static IP on our business line. The config sheet says {ip} but modem pulls something else
A: Happy to help! Which business is this for?
U: {o:$L Dental Group|$K Roofing LLC|$L & Sons Plumbing}, acct {a:####-#####-##}
A: Thanks. I'm seeing your modem, MAC {mac}, is still provisioned on the dynamic pool. Give me 5 minutes.
U: sure
A: Reboot it now please, it should come up as {ip} with gateway {ip2}.
U: yes that did it, thx {f9}
U: one last thing, statements go to {em} and cc {em2} from now on
A: Added both for {o}. Customer since 2016, nice.
= AU
U: moving house, want to take my nbn with me
A: No worries! New address please?
U: {addr2}
A: And you're currently at {addr}, account in the name of {n}?
U: Yes. {f}'s fine
A: Order {a:ORD#########|1-########} is placed, {f}. Your connection date is {date}, and your mobile {ph} will get updates.
U: whats the wifi key on the new modem?
A: It's printed on the bottom. Ours always ship with one like {s:&&&&&&&&&&|~~~~##~~~~}.
U: ah ok {s} is on the sticker yeah
A: Before I lock it in, {f}, a birth date and driver licence please.
U: {dob} and {id:#########|0########}
= IN
U: sim not working after port, number {ph}
A: Namaste! I am {f9}. May I have the UPC porting code and your alternate number?
U: upc {s:KA######|MH######|TN######}. alt is my wifes {ph2}
A: Thank you. The Aadhaar linked to the request?
U: {nid}
A: Verified, {n}. Activation will be completed by {time} tomorrow.
= GB
U: How do I turn off roaming on my phone
A: Go to Settings, then Mobile Data, then Data Roaming and switch it off.
U: do i pay anything in france?
A: With plans bought after 2021 it's £2.29 a day in the EU. With older ones roaming is inclusive.
U: mine's from 2019
A: Then there's no charge up to 25 GB.
= NZ,AU
U: My voicemail PIN doesnt work anymore?? tried {s:####} and {s2:####}
A: Hi, I can reset it. Number and full name on the account please
U: {ph} {n}
A: Cheers {f}. It's now {s3:####}, change it when you first call in.
U: {s3} works, legend
= GB
A: [Bot] Welcome to SIM swap. Please enter your mobile number.
U: {ph}
A: [Bot] Please enter the 19-digit number printed on your new SIM.
U: {a:8944###############}
A: [Bot] Please enter your account password.
U: {pw}
A: [Bot] That password isn't right. Passing you to a person.
A: Hi, {f9} here. What's the answer to your security question, first school?
U: {s:St $L's|$P Primary|$K Road Juniors}
A: That's fine. SIM ending {a2:####} will be live by {time}.
= GB,IE,ZA
U: parcel says delivered but nothing here!!! tracking {a:JD##############|H###########|PX#########GB}
A: Sorry to hear that. What's the delivery address?
U: {addr}
A: The driver's note says it was left with a neighbour, name of {l2}.
U: nobody called {l2} round here
A: I've asked the depot to check the GPS for {a}. May I have a phone number?
U: {ph}, ask for {f}
U: the sender is {o:$K Books|$L Ceramics|The $K Shoe Shop}, they say ask you lol
A: Then please tell {o} that case {a2:CAS######} is open, so they can refund the card {c:####} if needed.
= US,CA
U: pls change the delivery address on my package before it ships out again
A: Sure, what's the tracking number?
U: {a:1Z###@##########|9400##############}
A: Thank you. Where should it go instead?
U: {addr2}, attn {n2}
A: Rerouted. {n2} will need to show ID at delivery. You'll receive an email at {em}.
U: perfect
U: {n2} works at {o:$K Design Studio|$L Law Group} btw, front desk takes it
A: Added {o} as the company name on {a}.
= GB
U: i missed a delivery, card through the door says ref {a:###-###-####|CP######}
A: No problem. I just need the postcode to go with {a}.
U: {pc}
A: Found it, a parcel for {n} from {o:$K Outdoors|$K & Daughters|The $K Candle Co}. Redeliver on {date}?
U: yes please. side gate code is {s:####|C##Z|####X} they can put it in the shed
A: I've added gate code {s} for the driver.
= IE
U: How long does post to canada take
A: Standard post takes 7 to 10 working days, registered around 8.
U: and can i send batteries
A: Only batteries fitted in a device, no spare ones.
= GB,AU
U: Hello, where can I see customs charges for my parcel {a:LX#########DE|EE#########AU}
A: Hi, it's on hold at the depot, {amt} outstanding. You can pay through your personal link: {u:https://pay.$kparcels.example/c/&&&&&&&&&&|https://track.$kpost.example/due?t=&&&&&&&&&&&&}
U: link says expired
A: Here's a new one {u2:https://pay.$kparcels.example/c/&&&&&&&&&&&&}
U: paid with card {card}, says pending?
A: Please don't post card numbers here. I can see the payment, {f}. Delivery {date}.
= ZA xm
U: Courier was here when i was at work. waybill {a:WB########|####-####-%}
A: Hi {f}, it's going out again tomorrow. Can security at your complex sign?
U: Yes, guard is {f2}. its {addr}
A: Noted. Access code for the boom?
U: {s:####|*####|######}
A: Thank you, I'll pass {s} to the driver and he'll call {ph} on arrival.
= GB fm
U: Hi, this is about my late father's account, {n2}. He passed away on {date}
A: I'm very sorry for your loss. I'm {f9} from the bereavement team. Could I take your name and your relationship to Mr {l2}?
U: {n}, daughter and executor
A: Thank you Ms {l}. Do you have his sort code and account number, or date of birth?
U: account {a:########}, dob {dob2}
A: We'll freeze {a} today. Please send the death certificate to {ad:PO Box ###, Leeds LS9 %@@|Freepost $K, Hull HU1 %@@}. Your reference is {a2:BRV-#####}.
= CA
U: whats your current mortgage rate 5 yr fixed
A: Today our special 5-year fixed rate is 4.59%, variable is prime minus 0.4.
U: can i lock it in
A: Yes, a rate hold lasts 120 days.
= US
U: ACH payment failed and now i have a late fee
A: I can take a look. Name and loan number?
U: {n!}, loan {a:LN########|77########}
A: Okay {f}, appreciate it. It was returned because routing and account didn't match. We have account {a2:##########}.
U: thats the closed one. new one is {a3:#########}
A: Saved {a3}. I waived the {amt} fee as a courtesy.
= GB mmf
U: Reporting fraud. A man calling himself {f2} said he's from your bank and I read him my code
A: Thank you for telling us quickly. I've frozen everything. Which code did you read out?
U: {s:######} from the text
A: Did you also give card details?
U: yes the long number {card} and {c:###} off the back
A: Card ending {tail} is cancelled and so is the passcode. Crime reference {a:NFRC##########} is yours to keep. Your new card goes to {addr}.
U: thank you. im {n} by the way, not my wife {f3}, its a joint account
U: also change my login mail from {em} to {em2}, he has it
A: Done, {em2} is the contact. Born {dob}, is that right?
U: {dob} correct
= PH
U: Hi po my internet is slow since monday, plan is 100mbps
A: Hello! Thank you for reaching {o:$K Fibernet|$K Cable and Internet}. May I have your account number?
U: {a:0#########|####-####-##}
A: Thank you Ma'am/Sir {f}. Please visit the speed test page and send the result.
U: 12 mbps, ip shows {ip}
A: We created trouble ticket {a2:TT-########}. Our technician {n2} will visit {addr} on {date}.
= GB
U: <Hi|Hello> team, please could you confirm our cover note. Quoting {a:Q-######/##}.
--
{n} | Office Manager | {o:$L Joinery Ltd|$K Flooring Supplies|$L & $L Accountants}
{addr}
T {ph} | {em}
A: Hi {f},
Your certificate is attached. The premium of {amt} was taken from the card ending {c:####}.
{n2}
> Please could you confirm our cover note. Quoting {a}.
U: Thanks {f2}, received.
A: One correction, {o} is down as {addr2} with us. Which one is right, {f}?
U: {addr}, we left {addr2} in the spring.
= IE xm
U: can i get a breakdown of my bill its way higher than normal
A: Course. What's the phone number on the account?
U: {ph}
A: That's under {n}, yeah? There's {amt} for calls to {x:Spain|Portugal|the UK}.
U: ah that was my young lad {f2}
A: I can put a bar on. Do you have your 4 digit account PIN?
U: {s:####}
A: That's it barred now.
U: and can my pin be something i'll remember, {s2:####}
A: Changed to {s2}. Sure you know {f2} can guess that one?
`;
