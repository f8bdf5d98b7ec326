// Conversations in English, first part: banks, insurers, clinics, councils and parcels.
export const english1 = `
# en-GB
U: hi my card got declined at the shops this morning and theres money in there??
A: Sorry to hear that. I'm {f1} from the {o1=~Monzo~Starling~Nationwide~Lloyds Bank} app team. Could you give me \
your full name and the last four digits of the card?
U: {p2|low}, card ends {cc|4}
A: Thanks {f2}. The payment was stopped because the PIN was entered wrongly three times. I've unlocked it now.
U: ah that was my son. cheers {f1}
# en-GB
U: Dear Sir or Madam,
I wrote to you on 3 March about my late mother's savings account, number {a1=########}, sort code {a2=##-##-##}. I \
have had no answer.
Yours faithfully,
{p2}
{ad}
A: Dear Mr {l2}, please accept our condolences. The account of Mrs {p1} has been passed to our bereavement team \
under reference {a3=BRV-######}. They will write to you at {st} within ten working days.
U: Thank you. You may also ring me on {ph=~01### ######~020 7### ####}, preferably after 5 pm.
# en-GB
A: Thank you for calling {o1=~Aviva~Direct Line~Admiral~Churchill~LV=}, you're speaking to {f2}. Can I take your \
policy number?
U: yeah it's {a1=@@#######} I think, hang on, no, {a2=@@#######}
A: And can you confirm your date of birth and the first line of your address with the postcode?
U: {bd|long}, and it's {st}, {pc}
A: Lovely, thanks Mrs {l1}. How can I help today?
U: Somebody's gone into the back of me at the roundabout in {town}. His reg was {a3=@@## @@@}, mine's {a4=@@## @@@}.
A: Right, I've opened claim {a5=CLM/####/######}. The repairer will ring you on {ph}.
# en-GB
U: Hello I need to cancel my smear appointment on thursday 10.20
A: Of course. Could you tell me your name, date of birth and NHS number if you have it?
U: {p1}, {bd|dmy}, nhs is {nhs}
A: Thank you {f1}, that appointment with Dr {l4} at {o1=~Park Surgery~Millbrook Medical Centre~The Elms \
Practice~Riverside Health Centre} is cancelled. Would you like another?
U: yes pls, but not with dr {l4|low}, the lady one
A: {p3}, our practice nurse, has Tuesday the 14th at 9.40.
# en-GB
U: where is my parcel it says delivered and it is NOT
A: I'm sorry about that. What's the tracking number please?
U: {a1=JD000#########}
A: Our driver left it with a neighbour, {p2}.
U: i dont know any {f2|low}. we are {ad}
A: I've raised an enquiry, {a2=ENQ########}. You'll hear by email at {e1}, is that still right?
U: yes
# en-US
U: Need to update my address. Moved last week.
A: Happy to help! For security, please verify your full name and the last 4 of your Social.
U: {p1}, {ssn|4}
A: Thank you, {f1}. What's the new address?
U: {ad}. Same phone, {ph}
A: All set. Your next statement from {o1=~Chase~Wells Fargo~Navy Federal Credit Union~Truist} goes to {st}.
# en-US
A: Thanks for contacting {o1=~Geico~State Farm~Progressive~Lemonade}. This is {f1}, how may I help?
U: My windshield cracked. Policy {a1=####-##-##-##}.
A: Am I speaking with {p2}?
U: No thats my dad, I'm {f4}, {f4} {l2}. I'm on the policy as a driver
A: Got it, {f4}. Could you give me your date of birth and license number?
U: {bd4|mdy} and {nat1=@#######}
A: Perfect. The claim number is {a2=##-####-###}. A glass tech will text {ph}.
# en-US
U: [voice transcript] hi um I'm calling about a bill I got from {o1=~Mercy Hospital~Lakeside Imaging~St. Luke's \
Clinic~Valley Orthopedics} um the account number is {a1=#######|words}
A: okay thank you and could you spell your last name for me
U: sure it's {l1|spell}
A: and first name {f1} right
U: yes ma'am and my birthday is {bd|us}
A: okay I do see a balance of two hundred and twelve dollars
# en-US
U: Subject: Refund not received
Order #: {a1=112-#######-#######}
Name on order: {p2}
Email: {e2}
Message: I returned the blender three weeks ago with tracking {a2=1Z&&&&&&##########} and still no refund to my \
Visa ending in {cc|4}.
A: Hi {f2}, thanks for reaching out. I can see the return for order {a1} arrived at our warehouse on Monday. The \
refund was issued to the card ending {cc|4} and shows up in 3-5 business days.
# en-IE
U: Hi, I want to check my LPT payment went through
A: No problem. Can I have your PPSN and your name please?
U: {ppsn}, {p1}
A: Thanks {f1}. Is this for the property at {ad}?
U: it is yeah
A: The payment of €285 was received on the 11th. Your receipt number is {a1=LPT#########}.
# en-IE
U: howya, broadband is down since last night, 3rd time this month
A: Hi there, {f2} here from {o1=~Eir~Sky Ireland~Digiweb~Pure Telecom}. Sorry about that. What's your account number?
U: {a1=########}
A: Is that {p1}?
U: no im her husband, {f4}. she's at work, you can get her on {ph}
A: That's grand {f4}. I can see the ONT is offline. An engineer can call Thursday between 8 and 1.
U: {f1} will be there, thursday works
# en-CA
U: Bonjour-hi, I would like to dispute a charge on my Mastercard
A: Certainly. May I have the full card number please?
U: {cc}
A: And the name on the card?
U: {p2}. The charge is $64.10 from a gym in Moncton, never been there in my life
A: Thank you Mr. {l2}. I've opened dispute {a1=DSP-#######} and a new card will be mailed to {ad}.
# en-CA
U: I'm locked out of my [[organisation:CRA]] account, it asks for my SIN and line 15000
A: I can help. Please do not share your SIN in chat. What is your name and postal code?
U: {p1}, {pc}. oh I already typed it in the form, {sin}
A: Understood, {f1}. I have removed it. Your reference for this session is {a1=CR-####-####}.
# en-AU
U: Hi can u change the details on my rego, moved to {ad}
A: Sure. What's the plate number?
U: {a1=@@@ ##@}
A: And your name and date of birth?
U: {p2}. {bd2|dmy}
A: Thanks {f2}. All updated, a new certificate will be emailed to {e2}.
U: legend ta
# en-AU
U: My Medicare claim was rejected. Card no. {medicare}
A: Thanks for getting in touch with {o1=~Bupa~Medibank~HCF~NIB}. Who is the patient please?
U: my daughter {f7}, {f7} {l1}, born {bd7|dmy}
A: And you are?
U: {p1}, the mum
A: Thanks {f1}. The provider's invoice had the wrong item number. I have asked {o2=~Coastal Physio~Bayside Kids \
Dental~Northside Paediatrics} to resend it.
# en-IN
U: Sir my KYC is pending since 10 days, kindly do the needful
A: Dear customer, greetings from {o1=~HDFC Bank~ICICI Bank~Axis Bank~Kotak Mahindra Bank}. Please share your \
registered mobile number and PAN.
U: mobile {ph}, pan {pan2}
A: Thank you Mr. {l2}. Your Aadhaar could not be verified, kindly confirm the number.
U: {aadhaar2}
A: It is verified now. Service request number is {a1=SR#########}.
# en-IN
U: otp not coming
A: Hello, I am {f1}. May I know your registered number please?
U: {ph|d}
A: I have resent it. Please check.
U: got it {s1=######}
A: Please do not share your OTP with anyone, not even with us.
U: ok madam sorry. name is {p2} by the way, order {a1=OD##################}
# en-ZA
U: Good day, I need a paid up letter for my vehicle finance please
A: Good day, thank you for contacting {o1=~WesBank~Absa~Capitec~Nedbank}. Please send your ID number and account \
number.
U: ID {zaid} acc {a1=85#########}
A: Thank you Ms {l1}. The letter will be sent to {e1}.
U: No that is my old one, please use {e1|sasol-projects.co.za}
A: Updated, Ms {l1}.
# en-ZA
U: eish load shedding schedule for my area is wrong again, meter {a1=0#########}
A: Hi, you're chatting to {f1}. What's your address?
U: {ad}
A: Thanks. And a contact number?
U: {ph}, ask for {f2}, my brother
A: Logged as {a2=CTS#######}. The prepaid token will be resent to {f2} on that number.
# en-SG
U: hi i cannot login singpass to pay my conservancy charges leh
A: Hi! May I have your name and NRIC so that I can check?
U: {p1}, {nric}
A: Thanks Ms {l1}. Is your unit at {ad}?
U: yes correct
A: Your S&CC for May is $63.50. You may also pay by PayNow with reference {a1=SC-########}.
# en-NG
U: Good morning. My transfer of 45k failed but I was debited
A: Good morning, welcome to {o1=~GTBank~Access Bank~Zenith Bank~Kuda}. Please provide your account number and BVN.
U: {a1=0#########}. why do you need bvn? ok {bvn}
A: Thank you {p2}. I can see the transaction to {p1}, session ID {a2=0000##########################}.
U: yes {f1} is my sister
A: It will be reversed within 24 hours sir.
# en-NG
U: I bought data and it did not enter. {ph}
A: Sorry for the inconvenience. Is the line registered with your NIN?
U: yes, {nin}, name is {p1}
A: Thank you. {f1}, we have pushed 10GB to your line. Please dial *323# to check.
# en-GB
U: boiler's not working and I've got a 4 month old baby, landlord is {o1=~Peabody~Clarion~Northfield Homes~Anchor \
Housing}
A: I'm so sorry, we will treat it as an emergency. What's your address and tenancy reference?
U: {ad} ref {a1=T-######}
A: Thank you. And your name and a number for the engineer?
U: {p1} {ph} or my partner {f2} on the same
A: Job {a2=J########} has been raised, {f1}. {p4} from {o2=~Castle Heating~BlueFlame Ltd~D&G Plumbing} will be \
there by 6pm. There's no key safe is there?
U: there is, code is {s1=####}, bottom left of the door
# en-GB
U: Missed bin collection AGAIN at {st} {pc}
A: I'm sorry. Which bin was it?
U: the brown garden one. i pay 58 quid a year for it. subscription {a1=GW######}
A: Thank you. I've logged a missed collection for {st}. The crew will return within 2 working days. Who am I \
speaking to?
U: {p2}
# en-GB
U: Hi, I'm writing on behalf of my father {p2} who has a repeat prescription with you for ramipril.
A: Hello, thanks for your message to {o1=~Well Pharmacy~Jhoots Pharmacy~Greenlight Chemist~Day Lewis}. Could you \
confirm his date of birth and address?
U: {bd2|dmy}. {ad}
A: Thank you. And your own name please?
U: {f1} {l2}, I'm on his record as next of kin
A: That's fine {f1}. The prescription will be ready tomorrow after 2, Mr {l2} can collect it or we deliver.
# en-US
U: pls cancel my membership. this is the 4th time im asking
A: Hi! I'm {f2} with {o1=~Planet Fitness~Iron Temple Gym~Anytime Fitness Eastside~YMCA}. What's the member ID?
U: {a1=M#########} {p1|low}
A: Thanks {f1}. I see the membership on file. The last draft of $24.99 was on the 17th.
U: i want that back. email me proof {e1}
A: Sent to {e1}. Confirmation number {a2=CXL-&&&&&&}.
# en-US
U: The prescription for my dog was sent to the wrong drugstore
A: Oh no! What's your pup's name and the name on the account?
U: Biscuit, under {p1}
A: Thanks {f1}. Dr. {l3} at {o1=~Banfield~Paws & Claws Animal Hospital~Westgate Vet~Happy Tails Clinic} sent it to \
the one downtown. Where should it go?
U: the one near my work. call me at {ph} if theres any issue
A: Will do, {f1}. Give Biscuit a treat from us.
# en-GB
U: Can you tell me if the vet has Bella's blood results back
A: Hi, {o1=~Vets4Pets~Medivet~Ashdown Veterinary Centre~The Cat Clinic}, {f1} speaking. What's the surname?
U: {l2}
A: Is that {f2} at {st}?
U: That's the one
A: They came in an hour ago, {l3} will call you this afternoon on the mobile ending {ph|3}.
# en-GB
A: Your case {a1=CAS-#######-&&&&&&} has been updated. Agent {p1} wrote: "Dear {f2}, we have moved your direct \
debit to the 28th."
U: Hi {f1}, great thanks. Could you also change the bank details? New ones: sort code {a2=##-##-##}, acc no \
{a3=########}, name {i2}
A: Done, Mr {l2}. First payment from the new account will be on 28 June.
# en-GB
U: I think I've been scammed. Someone rang saying they were from {o1=~HSBC~Santander~NatWest~Barclays}, told me his \
name was {p2} and i gave him the code
A: I'm really sorry. Which code did you give him?
U: the one that came by text, {s1=######}
A: And did you give any card details?
U: yes.. {cc|d} and the three numbers on the back {cvv}
A: Thank you for telling me. I've blocked the card ending {cc|4}. May I take your name?
U: {p1}. {bd|dmy}. I feel so stupid
A: Please don't, {f1}, these people are professionals.
# en-IE
U: Hi, my mother {p1} is in the maternity ward, can I ring her directly?
A: Hello, each bed has its own phone. May I ask who you are?
U: Her son, {f2}. My number is {ph} if the nurse wants to call back
A: Thank you {f2}. I've asked {f3} on the ward to ring you.
# en-AU
U: Tax refund hasn't landed. TFN {tfn}
A: Hi, thanks for that. For your security let me check a few details. Full name and DOB?
U: {p2|low} {bd2|dash}
A: And the BSB and account you put on the return?
U: {a1=###-###} and {a2=#########}
A: Looks like one digit is off, {f2}, we have {a3=#########}. I've fixed it. Receipt {a4=ATO#########}.
# en-CA
U: My daughter {f1} is registered for skating on Saturdays but we never got the confirmation.
A: Hello! Could I get her last name and your family account number?
U: {l1}, account {a1=F-#####}
A: Found it. The email we have is {e1|hotmial.com}, I think there's a typo.
U: oh gosh yes it's hotmail, {e1|hotmail.com}
A: Fixed and resent. {f1} is in the 9:15 group with coach {f4}.
# en-SG
U: Dear Sir/Mdm, my flight was delayed by 7 hours and I wish to claim. Booking {a1=&&&&&&}, pax {p2|up}, passport \
{nat1=K#######@}.
A: Dear Mr {l2}, thank you for writing to {o1=~Scoot~Singlife~FWD Insurance~Jetstar Asia}. Kindly send the boarding \
pass to our claims team, quoting {a2=CLM########}.
U: Attached. Please credit to my [[organisation:POSB]] account {a3=###-#####-#}. Tel {ph}.
Regards,
{p2}
# en-IN
U: My gas cylinder was not delivered but app shows delivered
A: Namaste, {o1=~Indane Gas~HP Gas~Bharat Gas} support. Please share consumer number.
U: {a1=7###############}, {p2}, {ad}
A: {f2} ji, delivery boy {f4} has confirmed that he gave it to security guard. Please check once.
U: guard is saying no. tell {f4} to call me {ph}
# en-GB
U: Password reset not working, username {h2}
A: Hi, IT service desk. Is that the Windows or the SAP login?
U: windows. staff no {a1=######}
A: OK {f2}, I've set a temporary one: {pw}
U: {pw} doesnt work?
A: Type it in rather than paste it. It must be changed at first login.
U: ah got it thanks. is {f1} in today btw, she has my laptop, asset {a2=LT-#####}
# en-GB
A: Thank you for calling the university helpline, my name is {f1}.
U: Hi, um, I've got a hold on my account, my student ID is {a1=########|words}
A: Okay so {a1|g4}. And your full name?
U: {p2}
A: Thanks {f2}, the hold is a library fine of four pounds twenty.
U: is that it? lol. can I pay by card over the phone
A: You can, go ahead when you're ready.
U: {cc|g4}, and the security code's {cvv|words}
# en-US
U: got a weird text from y'all with this link {w1=https://track.parcelhub.us/d/&&&&&&&&?c=<f1>} is it legit
A: Hi {f1}! Yes, that's our real tracking page. Your package {a1=9400##################} is out for delivery.
U: ok cool, gate code is {s1=####} tell the driver pls
A: Added to the delivery notes for {st}.
# en-US
U: I am the executor for the estate of {p2}. I need the 1099s for 2023.
A: We're sorry for your loss. What is your name and relationship?
U: {p1}, sister-in-law. The account was {a1=###-######}. His social is {ssn2}
A: Thank you, Ms. {l1}. Please upload the letters testamentary. I've noted case {a2=EST-######}.
# en-GB
U: rats in the bin store, third email. {ad}
A: Dear Ms {l1}, thank you for your email to {o1=~Foxtons~Your Move~Bellway Lettings~Hunters}. I have asked \
{o2=~Rentokil~Pest Away Ltd~SafeGuard Pest Control} to visit.
U: When? {f2} from your office said Tuesday and nobody turned up
A: I apologise for that. {f2} is off this week. It is now booked for Thursday between 8 and 12, and they will ring \
{ph} first.
`;
