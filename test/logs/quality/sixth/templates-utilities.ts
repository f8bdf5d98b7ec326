// Telecom, energy, water, insurance and public offices, in English.
export const utilities = `
# GB,IE lower
U: hi my broadband has been down since <yesterday|this morning|sunday> and im working from home
A: Sorry to hear that! Can I take your account number and the postcode where the service is?
U: {acct} and {addr.zip}
A: Thanks. And who am I chatting to today?
U: {p.full}
A: Lovely, thank you {p.given}. I can see an outage in {city}, engineers expect it fixed by {time}. We can credit {money} for the days lost.
U: ok can someone ring me when its sorted {phone}
A: Of course. I've noted that number against ticket {case}.
# US,CA
U: Your tech was supposed to be here between 8 and 12. It's {time}. Nobody showed, nobody called.
A: I apologize for the inconvenience. May I have the name and service address on the account?
U: {p.full}, {addr}
A: Thank you, {p.title} {p.family}. I show the appointment was assigned to {bm.given}, who marked it "customer not home."
U: I was home all morning. My husband {rm.given} was in the yard the whole time.
A: Understood. I can offer {date}, 8 to 10. What's the best callback number?
U: {phone}, or his cell {phone2}
A: Done. Work order {case}. You'll also see a {money} credit on the next statement.
# GB,IE,AU,NZ
U: Router keeps dropping. Log from the admin page below, does this tell you anything?
[{date} 21:04:11] WAN: PPP session terminated ({err})
[{date} 21:04:40] WAN: IP address {ip} assigned
[{date} 21:05:02] DHCP: lease 192.168.1.x renewed for {mac}
[{date} 21:05:09] FW upgrade check: {version}, up to date
A: Thanks, that helps. The {err} line points to the line card rather than your device. What's the serial number on the label of the {sku}?
U: {serial}
A: And the Wi-Fi key hasn't been changed from the sticker?
U: it's {pw}, I changed it last year
A: Fine, please don't share it again though. I've pushed a new profile. Uptime should show within 10 minutes. Anything else, {p.given}?
U: How did you know my name? ok yes it's on the account. Cheers
# IN,SG,NG,KE
U: I recharged {money} but data is not showing
A: Dear customer, kindly share the mobile number on which the recharge was done.
U: {phone}
A: Thank you. May I know your good name and date of birth for verification please?
U: {p.full} {p.dob}
A: Thank you {p.title} {p.family}. The 2 GB pack worth {money} was activated on {date} at {time}. Validity 28 days.
U: But still not working. Transaction id {order}
A: Please restart the handset and set APN to "internet". If the issue persists reply with your IMEI.
U: {imei}
A: Noted. Complaint no. {case} is raised. Resolution within 48 hours.
# GB
U: Hello, I moved out of my flat on {date} and you are still taking direct debits
A: Hi there, I'm {a.given}. I can help close that account. Could you confirm the full name, old address and your final meter reading?
U: {p.full}
U: {addr.flat}
U: reading was 48213 on the day we left
A: Thanks {p.given}. For electricity I've the meter serial {meter}, is that the one?
U: yes thats it
A: And where shall we send the final bill?
U: {addr2}
A: All done. The refund is {money}, paid to the bank account we hold. Your reference is {case}.
# IE,GB
U: Good morning,
I am writing about invoice {invoice}, dated {date}. The usage of {kwh} cannot be right for a two-bed bungalow with nobody in it.
My late mother, {qf.full}, was the account holder ({acct}). I am her executor.
Please confirm what you need from me.
Yours sincerely,
{p.full}
{addr.multi}
Tel: {phone}
A: Dear {p.title} {p.family},
We are sorry for your loss. To update the account we need the date on the death certificate and a copy of the grant of probate. The estimate of {kwh} was based on last year's readings and will be recalculated.
Kind regards,
{a.full}
Customer Care
U: The solicitors are {law}, contact {b.full}, {b.work}. They have the originals.
A: Thank you, I'll write to {b.title} {b.family} today.
# AU,NZ,ZA
U: power bill doubled this quarter, {money} vs {money2} normally??
A: That's a jump! Let me take a look. Account number?
U: {acct}
A: Thanks. I'm seeing an actual read of {kwh} for the 91 days. Did anything change at the property? Pool pump, new heater, visitors?
U: well {q.given} and the two kids moved in for winter
A: That could do it :) I can send someone to test meter {meter}, it's {money3} refunded if faulty.
U: ok book it. use {addr.street}, not the postal address
A: Booked for {date}, between 10 and 2. Technician's name is {bm.given}. He'll call {phone} beforehand, right?
U: yep thats the one
# US
U: I need to report a gas smell in my basement
A: If you smell gas right now, leave the house and call 911 from outside. Are you outside?
U: Yes, we're on the sidewalk. {addr.street}
A: Thank you. What's your name, and a number where the crew can reach you?
U: {p.full} {phone}
A: A crew is on the way, about 20 minutes. Is anybody still inside?
U: no, my neighbor {q.full} took the dog
A: Good. Don't go back in until {b.given} from the crew clears it. Reference {case}.
# GB,IE
U: <Hiya|Hi|Hello>, I had a bump in a car park yesterday and need to start a claim
A: Sorry to hear that, hope everyone's ok. Policy number and registration please?
U: {policy}, reg {reg}
A: Thank you. Can you confirm your date of birth and the first line of your address?
U: {p.dob}, {addr.street}
A: Perfect, that's {p.title} {p.full}? Now tell me what happened.
U: I was reversing out at the shops in {city} around {time} and a grey estate car came round the corner. The other driver is called {qf.full}, her reg is {reg2} and her number is {phone}
A: Did anyone see it?
U: Yes the trolley guy, {bm.given}. He wrote down his mobile {phone2}
A: That's really useful. Excess is {money}. Approved repairer near you is {garage}, they'll ring you. Claim number {case}.
# US,CA
U: Notice of loss, as requested:
Insured: {p.rev}
Policy: {policy}
DOL: {date}
Loss location: {addr}
Vehicle VIN: {vin}
Driver: {r.full}, DOB {r.dob}, license {r.licence}
Other party: {q.full}, phone {phone}
A: Thank you. This is {a.given} with auto claims. Your claim is {case}. Was there a police report?
U: Yes, officer {b.family}, he gave us a card but I can't find it. Damage looks like $3,400 per {garage}.
A: I'll request it. Please e-mail photos here, no larger than 10 MB each. Rental coverage is 30 days at up to $45 a day.
U: Send everything to my work address, {p.work}
# GB,AU,NZ,IE
U: I'd like to add my daughter to the home and travel policy
A: No problem at all. Could I have the policy number and your daughter's details?
U: {policy}. {cf.full}, born {cf.dob}
A: Thanks. Does {cf.given} live at the same address as you?
U: term time she's in student halls, otherwise with us at {addr}
A: Got it. Any medical conditions? 
U: Mild asthma, she uses a blue inhaler. Nothing since 2019.
A: Great. The extra premium is {money} for the year, cover starts {date}. I'll send documents to {p.email}, is this still right?
U: Yes. Surname on the documents must be {cf.family} with no hyphen please
# IN,KE,NG,ZA
U: Claim for hospital admission not yet paid. Third time I am writing!!
A: Dear {p.title} {p.family}, we regret the delay. Kindly share the policy number and patient name.
U: Policy {policy}, patient is my father {qm.full}, admitted at {clinic} from {date} to {date2}
A: Noted. Please confirm the patient's date of birth and ID number as on the form.
U: {qm.dob}
{qm.id}
A: Thank you. The claim {case} is pending because the discharge summary does not mention the drug {drug}. Amount claimed {money}, approved so far {money2}.
U: Dr {b.family} has signed the corrected one, sending now. Pay to account {bank}, branch code {sort}
A: Received with thanks. Payment within 7 working days.
# GB lower
U: hi need to tax my car online but it says no record
A: Hello, thanks for getting in touch. Which registration mark are you entering?
U: {reg}
A: And the driving licence number, in case the keeper record is under that?
U: {p.licence}
A: The vehicle is still registered to the previous keeper. Do you have the green slip with the V5C?
U: bought it off a bloke called {qm.given} in {city}, he said hed done it online
A: Then it can take 5 working days. If it's not updated by {date}, send form V62 with the £25 fee.
U: and my address changed to, its {addr.flat} now
A: You'll need to change that on the licence separately, there's no charge.
# GB,IE,CA
U: I have been waiting 14 weeks for my passport renewal. Application reference {case}
A: Thank you for contacting us. For security, please give your full name, date of birth and current passport number.
U: {p.full}, {p.dob}, {passport}
A: Thank you, {p.title} {p.family}. Your application is at the examination stage. A countersignatory check is outstanding.
U: My countersignatory was {qf.full}, she's deputy head at {school}. Nobody has contacted her.
A: We wrote to the address on the form. Can you confirm it?
U: {addr}. But her phone is better, {phone}
A: I have added a note and marked it as urgent because of your travel on {date}. Standard time is 10 weeks.
# US,CA
U: Trying to set up my benefits account and it locked me out
A: I can help you regain access. What's your username?
U: {p.user}
A: Thanks. Please verify the last name, date of birth, and Social number on file.
U: {p.family}, {p.dob}, {p.id}
A: Verified. I've sent a one-time code to the phone you registered. Please read it back.
U: {otp}
A: Perfect. You can now set a new password at the sign-in page. Requirements: 12 characters, 1 symbol, and no reuse of the last 5.
U: it still says {err}
A: Clear the cache, or try another browser. This happens with version {version}.
# AU,NZ
U: Hi, it's about rates notice {invoice}. We've sold the place and settled on {date}
A: Thanks for letting the council know. Who was the conveyancer, and what's the property address?
U: {law}. The property is {addr}
A: And the owners' names as on the title?
U: {p.full} and {r.full}
A: Ta. New owner is listed as {q.full}, so the next instalment of {money} will go to them. Could I grab a forwarding address?
U: {addr2.multi}
A: All sorted. Pet registration for the dog was also in your name, tag {case}. Should I transfer it?
U: no, Biscuit is coming with us!
`;
