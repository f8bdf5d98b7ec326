// More of several desks: forms, calls, tickets and short chats.
export const english5 = `
= GB,IE fm
U: Change of name form
Previous name: {n}
New name: {w2}
D.O.B: {dob}
Account no. {a:########}
Signature: {w2}
A: Thank you Mrs {l2}, congratulations! Please bring the marriage certificate and photo ID to a branch.
U: is my passport ok? no is {id:5########|1########}
A: Yes. The new card in the name of {w2} arrives in a week, the old one ending {c:####} works till then.
U: also we now live at {addr} and my email is {em}. is {a} still the joint one
A: Yes, {a} is joint with {n2}.
= US
A: Thanks for calling {o:$K Community Bank|$K Savings & Loan}. This is {f9}. Who do I have the pleasure of speaking with?
U: {n}. That's {l}, want me to spell it?
A: I got it. And the verbal password on file?
U: {s:$T|bluebird|$W##}
A: And the birthday, please.
U: {dob}.
A: Perfect, {f}. What can I do for you?
U: Wire to my landlord got stuck. {n2}, amount {amt}.
A: It needs a callback. Should I use {ph}?
U: No, use my cell, {ph2}.
= GB
U: need to pay someone new what do you need from me
A: The recipient's name, IBAN and the amount.
U: {n2}, {iban}, {amt}
A: And a reference?
U: rent {f!}
A: Thanks. Confirm with the code from your card reader, please.
U: {s:########|#### ####}
A: Payment {a:FT############|PAY-########} sent.
= IE,GB
U: Hi, my payment to {o:$L Motors|$K Kitchens|$L Roofing} bounced. Used IBAN {iban} like on the quote
A: Hello, I see. The name check says the account belongs to {n2}, not the company.
U: oh thats his wife i think. he said {n3}?
A: I'd ring them on a number you know before sending again.
U: ok ringing {h:01 ### ####|0121 ### ####} now
= AU
U: whats ur swift code
A: It's the same for all our branches, you'll find it at the bottom of your statement and on our website.
U: and cutoff for overseas
A: 3 pm Sydney time on business days.
= SG,IN fm
U: Hi i lost my wallet at the mall, please block everything
A: Dear Madam, which cards do you hold with us?
U: credit {c:####} and debit {c2:####}, maybe also the blue one {c3:####}
A: All three blocked. For security, NRIC / Aadhaar please?
U: {nid}
A: We have found your file, {n}. Replacements will go to {addr} by courier, tracking {a:SPD########|CR#######IN}.
U: my son {f2} will sign
= US
U: renters insurance question, does my policy {a:REN#######|HO4-######} cover a stolen bike
A: Yes, up to {x:$1,500|$2,000|$2,500} after the deductible. Would you like to file a claim?
U: yea. bike serial is {a2:WTU###@####@|@####-#####}
A: Got it. Police report number and officer?
U: {a3:##-######} officer {l2}
A: Thanks {f}, claim opened.
= CA,NZ fm
U: My husband and I split up, take him off the car policy. hes {n2}, born {dob2}
A: I'm sorry to hear that. I'm able to do that if you're the policyholder, {n}.
U: I am
A: From what date, and is he still at {addr}?
U: since {date}, he moved to his brother's, dont know where
A: Removed. Your new premium is {amt}, charged to card {c:####-****-****-####|**** **** **** ####}.
= GB
U: what's my excess if I hit a deer
A: It'd be your total excess, compulsory plus voluntary. It's shown on page 2 of your schedule.
U: does it affect no claims
A: Yes, unless it's protected.
= GB
U: router login page wants a password
A: It's on the sticker under 'admin'.
U: sticker says {s:&&&&&&&&|$k##$k} and wifi key {s2:&&&&&&&&&&&&|~~~~~#~~~##}
A: First one then. Did it let you in?
U: yes. list shows a strange device {mac}, name {x:android-22|ESP_4410}
A: Block {mac} and change {s2} please.
U: also {mac2} ?
A: That's our own TV box, {f}.
U: its {ip} i typed in, and now {mac2} is gone?
A: Give it a minute, {mac2} only shows when the TV is on.
= US,CA
U: set top box keeps buffering
A: Can you read me its box ID, its on the back
U: {a:############|@@########-#} and theres a MAC {mac}
A: I've reset it. IP address under Settings, what's there?
U: {ip}
A: OK that's right. {f}, if it's back tomorrow mention {a2:T########}.
U: back again today. {a2} / {mac}, im {n}, {addr}
A: We'll swap box {a} then, {date}.
= IN,ZA
U: wifi extender pairing fail. {mac}
A: Hi, is the light orange? Which address does the router give?
U: orange, {ip}
A: Put it near the router, password of the router is the default {s:admin@###|$K####}?
U: no i changed to {pw}
A: Use {pw}, then it will work. Registered name?
U: {n!}
U: second one {mac2} now also done. router {ip} restarted by itself?
A: Normal after pairing. {o:$K Telecom|$K Fibre} wishes you a good day.
= GB,AU f
U: my 83 yr old mum got a new phone from you and cant text
A: Bless her. What's mum's number and name?
U: {ph} shes {n}
A: Lovely. Is there a passcode you and {f} agreed with us?
U: {s:$T##|$W|#####}
A: Thank you. I've sent the settings, she should restart the phone.
U: she says thanks to {f9}
= GB
U: Re: Your enquiry [{a:######|#######}]
Hello {f2},
Still no collection note for the pallet. Our customer {o:$K Garden Centre|$L & Sons|$K Brewery} is waiting.
{n}
Transport planner, {o2:$L Freight|$K Haulage Ltd}
Direct dial {ph}
A: Hi {f},
Driver {n3} has it in {plate}, ETA {time}.
{f2}
U: Ta {f2}, will pass it on. {o} will open the gate for {plate}, site is {addr2}
= US
U: package stolen off my porch, have doorbell video here {u:https://cam.$kview.example/s/&&&&&&&&&&&&|https://share.$khome.example/clip/&&&&&&?key=&&&&&&}
A: I'm so sorry. Thanks for the clip. Tracking number?
U: {a:TBA############|####-####-####}
A: For {n} on {street}?
U: correct
A: We will refund {amt}. You could file a police report too.
U: seller {o:$K Nutrition|$L Leather} wants an affidavit, dob and all?
A: Name, address and birth date, yes.
U: {n}, {addr}, {dob}. here's the other clip {u2:https://cam.$kview.example/s/&&&&&&&&&&&&}
= GB,NZ
U: looking for my parcel its a gift for {n2}
A: Sure, have you got the consignment number?
U: {a:SC########|NZ#########} going to {addr2}
A: It's in {town2}, on board for delivery. {f2} will get a text at {ph2}?
U: yes if thats the number i put in
= AU,IE
U: Hi my delivery box in lobby wont open
A: Hi! Try pickup code {s:######}.
U: {s} doesnt work. locker {x:B14|22}
A: One moment. New code {s2:######}, for {n}, yes?
U: yes. got it!
= US f
U: MRI appointment confirmation? {n}, {dob}
A: Hi Ms. {l}, you're down for {date} at {time}, with Dr. {n2}. Has your insurance changed?
U: Yes new card. Member ID {id:@@@#########|W#########}, group {a:#####-##|GRP####}
A: Thanks. Policy holder?
U: My spouse, {n3}, DOB {dob3}
A: All set. Portal activation code: {s:@@@@#-#####}
= GB xxxf
U: Form: New patient
Full name – {n}
Born – {dob}
NHS no – {id:nhs}
Lives at – {addr}
Next of kin – {n2}, {ph2}
Last surgery – {o:The $K Surgery|$K Lane Medical Centre}
A: Thank you for registering, {f}. Your named GP is Dr {l3}.
U: can I book with a lady doctor
A: Yes, Dr {n4} is in on Mondays.
= IE,IN
U: do i need to fast before cholesterol test
A: Fast for 10 to 12 hours, water is fine.
U: medicines?
A: Take them as usual unless told otherwise.
= US
U: refill rx {a:#######|%######-####} please, its {n!}
A: Good afternoon! Birthdate?
U: {dob}
A: Perfect, {f}, pulled it up. Insurance rejected it. Do you have a new member ID?
U: {id:###-##-####A|Y##########}
A: That went through. Copay is {amt}. Text when ready to {ph}?
U: yep
U: also flag my allergies, and my wife {r2} ({dob2}) picks up
A: Added {f2} to the pickup list.
= ZA,NG,PH
U: School fees proof of payment attached. For {n2}, grade 4
A: Thank you. We received {amt} from account {a:##########}. Parent's name?
U: {n}
A: And learner's birth date, there are two with that surname.
U: {dobk2}
A: Thank you Mr/Mrs {l}, receipt {a2:RC####|SCH-#####} from {o:$K Academy|$K Christian School}.
U: statement link {u:https://fees.$kschool.example/s/&&&&&&&&|https://pay.$kacademy.example/st?id=&&&&&&&&} still shows old balance for {n2}
A: It refreshes overnight, {a2} is allocated.
= AU
U: exam login not accepted
A: Hi, candidate number and name?
U: {a:########@|SC#####}, {n}
A: Try passcode {s:####-####|@@####}. Born {dobm}, correct?
U: yes and its in now. from {ip} if u need it
= GB
U: Airport transfer for {n}, landing {date} {time}
A: Hi, which hotel are we taking you to, and card details on arrival or now?
U: {o:$K Park Hotel|The $K Inn}. pay now {card} {c:###}
A: I've deleted it from here but it's taken. Your driver {n2}, car {plate}, phone {ph2}.
U: lovely
U: email the receipt to {em} for {o2:$L Capital|$K Partners LLP}
A: Done, ending {tail}. {o2} appears as payer, booking {a:TRF-####|AT######}.
= US
U: host isnt answering and we are standing outside {addr}
A: So sorry! Reservation code?
U: {a:HM@@#@@@#@|R-########}
A: I've reached {f2}. Smart lock code is {s:####|######}, backup lockbox {s2:####}.
U: {s2} it is, the lock is dead. thx
A: Enjoy your stay, {f}!
U: wifi? note says {s3:$W####|~~~~~~##} but no
A: It's {s4:$W####|~~~~~~##} since last week.
= CA,AU
U: upgrade with points? loyalty {a:#########|@@#######}
A: Hello {n}! PIN please.
U: {s:####|######}
A: Thanks. Seat 4A confirmed for 18,000 points. Known traveller number still {id:9########|TT########}?
U: No i have a new one {id2:9########|TT########}
U: and put {a2:##########|@@@###} on the booking for {n2}
A: Added, {f2}'s number {a2} will earn too.
= GB m
U: Dear Sir/Madam,
I am the tenant at {addr} and would like to add {n2} (born {dob2}) to the tenancy.
Yours faithfully,
{n}
A: Dear Mr {l},
We shall need {f2}'s passport number and employer.
{n3}, {o:$K Estates|$L Residential}
U: Passport {id:#########}, works for {o2:$K Dairy|$L Electrical Wholesale}.
= NG,IN
U: Prepaid meter token not loading, meter {a:##########%|0#############}
A: Good day. Kindly confirm name and token.
U: {n}, token {s:####-####-####-####-####}
A: Please press 00 and enter again. If error 30 persists visit the office in {town}.
U: it loaded. {f9} thank you
U: next time can i see tokens at {u:https://vend.$kpower.example/m/&&&&&&&&|https://my.$kenergy.example/t/###########}?
A: Yes, {f}, log in with {a}.
= IE
U: How long does planning permission take
A: Eight weeks from a valid application, five of them for observations.
U: fee for extension?
A: €34 for a domestic extension.
= US
U: jury duty postponement, juror id {a:#########|##-#####}
A: Please state your name, DOB and reason.
U: {n} {dob} surgery at {o:$K Regional Hospital|$K Orthopedics}
A: Postponed to {date}. Confirmation PIN {s:####|#####}. A letter goes to {addr}.
= GB,SG
U: server alert cpu 98% on {x:db-02|web-7}
A: Thanks, which public IP?
U: {ip}, and failover {ip2}
A: Someone at {ip3} hammers your login page. Block it? I need your support PIN.
U: {s:####|##-##-##} yes block {ip3}
A: Blocked. Logged in {a:CS-######} for {o:$K Hosting|$L Wines|$K Toys}.
= US
U: how do I export to csv
A: Open Reports, then the three dots, then Export. Up to 50,000 rows.
U: is there a way to schedule it
A: On the Team plan, weekly or daily.
= GB,CA
U: our office phone system has an echo. handset {mac}
A: Hello {f}, what firmware is it?
U: 4.3.2
A: Update to 4.4. I can push it. Admin password still {pw}?
U: no {n2} changed it to {pw2} in may
A: Pushed to {mac}. Test call to {h:0800 ### ###|1-888-###-####}?
U: clear as a bell
= IE,GB
U: Direct debit mandate
Supporter: {n}
IBAN: {iban}
Amount: {amt} monthly
Charity: {o:$K Lifeboat Fund|$K House Hospice|$K Donkey Sanctuary}
A: Thanks a million {f}, your first gift to {o} goes out on {date}.
U: could ye put it in memory of {n2}
A: Of course, I've put {f2}'s name on the tribute page, {u:https://give.$kfund.example/in-memory/&&&&&&&&}
= IE,GB f
U: expenses not paid to me
A: Hi, is your IBAN up to date? We have {iban}.
U: no thats my old one, new {iban2}
A: Right {f}, swapped it. Claim {a:EXP-####|XP######} for {amt} goes Friday. Was it approved by {n2}?
U: by {n3} cos {f2} is on leave
= IE
U: overpaid my bin charges, account {a:W######|BN-#####}
A: Sorry about that {f}, we'll send back {amt}. Which bank account?
U: {iban}, holder {n2}
A: Grand, it should land by {date}. {f9}, {o:$K Recycling|$K Waste}
= GB,IE
U: closing my savings, send whats left to {n2}'s account {iban}
A: I'd need the last 4 of your debit card and the telephone passcode.
U: {c:####} / {s:#####|######}
A: That matches, {n}, so we can close it. The balance of {amt} will go across today, {a:CLS######} is your reference.
= US,PH
U: got a weird sms with link {u:http://$k-secure.example/v/&&&&&&?m=$f|https://verify-$k.example/?id=&&&&&&&&} is it u?
A: No! Please don't tap it. Did you enter anything?
U: my email {em} and pw {pw}...
A: Change {pw} now and everywhere you use it. I've logged you out of all devices, {f}.
U: i think card too. {card}
A: Card ending {tail} is blocked. Please forward {u} to {e:phishing§$kbank.example|abuse§$k.com}.
`;
