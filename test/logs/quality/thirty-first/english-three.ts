// Situations in English: offices, schools, charities and the law.
export const englishThree = `
gb af bfo~a cm~a
A: Good morning, {%o:* Surgery/* Health Centre/* Medical Practice}, {g.f} speaking.
U: Morning, I'm ringing for my mum's blood results
A: What's mum's name and date of birth?
U: {b}, {dob.b:Do of MMMM YYYY}
A: And are you on her consent form? What's your name?
U: {a}, I'm her daughter-in-law... I think {c.f} is on it, my husband
A: It's {c} on here, sorry. Could {c.f} ring us back?
U: ok he'll call from {phone}

gb
U: nhs app shows someone elses record
A: Hello. Could you tell me your own NHS number?
U: {id.nhs}
A: And the name you see in the app?
U: {b}, its not me. Im {a}
A: Thank you for reporting it, {a.f}. Please delete the app; incident {#inc:CS#######} is open.

us
U: Pharmacy transfer request
| Patient: {a}
| DOB: {dob:MM/DD/YYYY}
| Rx#: {#rx:#######}
| From: {%p:* Drug/* Pharmacy}
| Phone: {land}
A: Thank you. We've called {%p} and the transfer for {a.i} is in progress.
U: can you text me at {phone} when ready
A: Yes!

ca
U: hi do you have my rx ready? its for {a.f}
A: Hi {a.f}, can you give me your last name and DOB?
U: {a.l}. {dob:YYYY-MM-DD}
A: It's ready. There's a $7 copay. Your health card on file is expired, new number?
U: {id.sin} oh wait thats my SIN sorry. I'll bring the card
A: I removed that from the chat notes. See you soon, {a.f}!

ie bk~a ck~a
U: Hello, I'd like to apply for the back to school allowance. PPS {id.ppsn}
A: Hello, thank you for contacting the office. Your name, please, and the children's names and dates of birth?
U: {a}. Kids: {b.f}, {dob.b:DD/MM/YYYY}, {c.f}, {dob.c:DD/MM/YYYY}
A: Thank you {a.f}. Are you still at {addr}?
U: Yes. Can it be paid to {iban}?
A: It will be. Your reference is {#ref:BSC######}.

au
U: lost my TFN letter and payroll needs it today
A: I can help once you're verified. Full name, DOB, address on record?
U: {a}, {dob:DD/MM/YYYY}, {addr}
A: Thank you. Your TFN ends in {id.tfn|last3}. I can't read out all of it in chat.
U: found it in an old email: {id.tfn}. is that it?
A: Yes it is, {a.f}.

gb bf
U: Dear Student Services, I am {a}, student ID {#sid:#########}, second year {pick:Physics/History/Law}. I would
like to defer.
A: Dear {a.f}, thank you for writing to {%o:University of */* University}. Have you spoken to your tutor?
U: Yes, Dr {b} agrees. She said to copy her in: {email.b:uni-mail.example.ac.uk}
A: Thank you. The form is prefilled at {url:https://forms.uni-mail.example.ac.uk/defer?sid=########&tok=~#~#~~#~#~}
U: I can't open it, it wants my password and mine is {!pw}
A: Please don't send passwords, {a.f}. I've reset it.

us cf ay
U: hi financial aid?? my fafsa got kicked back
A: Hi there! Student ID and name please?
U: {a}, {#sid:@#######}
A: Thanks {a.f}. Your parent's SSN on the form ends in {id.bxssn|last4}, is that right?
U: no my moms is {id.cxssn}
A: OK, have {c.f}, is it? sign again with her FSA ID.
U: yes {c} thats her

us
U: Need transcript sent to {%u:* State University/* College}
A: Hi, what name did you attend under?
U: {a.xb}, now {a}
A: Year of birth and graduation year?
U: born {dob:YYYY}, class of {pick:2004/2009/2015}
A: Found you. Mailing to {%u}, Office of Admissions. Fee is $10, order {#ord:T########}.

gb
U: I'm a donor and want to change my direct debit from £10 to £{n:12-30}
A: That's so kind! I'm {g.f} from {%o:* Hospice/* Trust/* Animal Rescue}. Your supporter number?
U: no idea. {a}, {post}
A: Found you: {#sup:S#######}. Account ending {#acc:####}, right?
U: correct
A: All done, {a.f}. Is Gift Aid still OK?
U: yes

gb bm
U: I want to complain. A man called {b.f} from your charity knocked at my door on {street} at nine at night
A: I'm really sorry. May I take your name and a phone number so our manager can call?
U: {mr} {a.l}. {land}
A: Thank you, {mr} {a.l}. {g} will ring you tomorrow.

gb
A: {%o:* Solicitors/* Legal/* & Partners}, {g.f} speaking, how can I help?
U: Could you put me through to {b} please, it's about the sale of {addr}
A: Who shall I say is calling?
U: {a}, my file is {#file:@@@/####/#}
A: {b.f}'s in court until 3. Can {b.f} call you on {phone}?
U: Yes or the office on {land}. Buyers are {c} and {d}, in case.

us
U: I got a letter from your law firm saying I owe {%c:* Collections/* Finance} $1,{n:100-900}. Never heard of them.
A: Thank you for contacting us. What's the file number at the top?
U: {#file:##-#####-@@@}
A: It's for {a}, SSN ending {id.ssn|last4}, last address {addr}.
U: That is my name but never lived there. I'm at {addr.2}
A: It may be another {a}. What's your date of birth?
U: {dob:MM/DD/YY}

in
U: Train was cancelled, refund not received. PNR {#pnr:##########}
A: Dear passenger, kindly share the user id and the bank.
U: {#user:$f$l##} {bank}
A: Refund of Rs {n:400-1900} initiated on the 12th to account XX{#acc:####}.
U: that account is closed. My another account is {#accb:############} IFSC {#ifsc:HDFC000####}
A: Kindly mail a cancelled cheque, {mr}. {a.l}, with your complaint number {#cmp:2024##########}.

in
U: hi gas cylinder booked 10 days back still not came
A: Namaste! Please tell consumer number.
U: {#con:##########} {a} {addr}
A: Thank you {a.f} ji. Delivery boy {b.f} will come today. Delivery code: {!otp:####}
U: his number?
A: {phone.b}

sg
U: Hi, cannot login Singpass on new phone
A: Hello, may I have your name and last 4 characters of NRIC?
U: {a.lsf}, {id.nric|last4}
A: Thank you. Is your registered mobile still ending {phone|last4}?
U: Yes {phone}
A: An OTP will be sent, valid 5 mins. Do not share it.
U: ok {!otp:######} can login already thanks

nz
U: Hi, I need to check my tax code. IRD {id.ird}
A: Kia ora, thanks for contacting us. Could you tell me your full name and date of birth?
U: {a}, {dob:D MMMM YYYY}
A: Thanks {a.f}. Your employer {%o:* Orchards/* Dairy/* Builders} has you on M.
U: But I have two jobs, the other one's at {%s:* Cafe/* Motel}
A: Then {%s} should use SB or S. I'll send the form to {email}.

nz
U: power bill for the bach is crazy, nobody lives there
A: Hi! Which address is it?
U: {addr}
A: Thanks. ICP number on the bill?
U: {#icp:00########@@###}
A: Great, and you are?
U: {a}. {phone} if this drops out

gb
U: Can I speak to a human
A: Of course. I'm {g}. Before we start, can I have your phone number in case we get cut off?
U: {phone|say}, sorry I'm dictating this
A: Thank you. And your name?
U: it's {a}, {a.l|dotspell}
A: Thanks {a.f}, how can I help?
U: My washing machine cover, contract {#con:ZX#######}, has been charged to my old card.

us
A: Okay and could you read me the account number slowly?
U: Yes, {#acc:##########|say}
A: So that's {#acc|sp3}, is that right?
U: Right.
A: And you're {a}?
U: Yes ma'am.
A: And a good callback number?
U: {phone|say}

gb
U: hello i think my number got cut, its {phone|first4}
A: Hi there, could you type the rest of the number?
U: {phone|rest}
A: Thanks! That's registered to {a}. Is that you?
U: nope {b.f}, {a.f} is my partner
A: I'd need to speak to {a.f} then, {b.f}.

gb
U: change delivery for tomorrow, order {#ord:GRO-#######}
A: Hi, this is {%o:Ocado/Tesco/Sainsbury's} groceries. Delivery is for {a} at {post}, 18:00 to 19:00?
U: yes can the driver leave it next door, neighbour is {b.f}
A: We've added it: "Leave with {b.f}". Anything else?
U: sub for the milk is fine

us
U: Hey, name's {a}. I placed a catering order for Friday under my company, {%c:* Dental Group/* Realty/* Church},
and need to add 6 boxed lunches
A: Hi {a.f}! Found it: {#ord:#########}. Delivering to {addr}?
U: yes, ask for {b.f} at the front desk
A: Added, the new total is $2{n:10-80}.40. Card on file is Visa {card|bullets}.

gb
U: table for {n:2-8} tonight?
A: Hi from {%o:* Kitchen/The * Arms/* Bistro}! We've 7.15 or 8.30. What name?
U: {a.l}, 7.15
A: Lovely. And a mobile?
U: {phone}
A: See you later {mr} {a.l}!

us
U: Your driver rear ended my parked car this morning.
A: I'm so sorry. Can you tell me where and when?
U: 9:40 outside {street}, {town}. Driver said his name was {b.f}
A: May I have your name, plate and insurance?
U: {a}, {#reg:@@@ ####}, {%o:Geico/State Farm/Progressive/Allstate} policy {#pol:####-##-##-##}
A: Thank you {a.f}. Claims will reach you at?
U: {phone} or {email}

gb
U: My flat's intercom is dead
A: Hello, which building and flat?
U: {street}
A: And are you the leaseholder?
U: yes {a}, also on the residents committee with {b} and {c}
A: Thanks {a.f}. {c.f} already reported it: job {#job:WO-#####}. Trades code for the contractor is {!code:####}.
U: ok tell {c.f} I said hi lol

gb af bmk~a
A: {%o:* Academy/St. Mary's Primary/* High School} office, hello.
U: hi it's {b}'s mum
A: Hi {mr} {a.l}! Is this about the trip?
U: Yes I paid but parentpay says outstanding. my email's {email}
A: Receipt number?
U: {#rec:PP########}
A: Sorted. {b.f} is on the list for {pick:York/the zoo/the museum}.
U: medical form: he was born {dob.b:D MMM YYYY}, allergic to nuts, GP is Dr {c.l} at {%s:* Surgery}
`;
