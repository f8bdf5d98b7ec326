// Banks, insurers, payment firms and accountants.
export const bankDesk = `
# GB,IE,AU,NZ,ZA | o=bank
A Thanks for contacting {o}, you're chatting with {agent}. <How can I help|What can I do for you today>?
U <hi|hello> theres a payment of {amt} i dont recognise
A Sorry to hear that. Can I take your full name and the last four digits of the card?
U {full}
U {cardend}
A Appreciate it {first}. And your date of birth please?
U {dob}
A That's all matched. I've blocked the card ending {cardend} and a new one goes out tomorrow.
U do you have my right address? should be {addr}
A Yes {first}, {addr} is what we hold. Use reference {a:FR-######} if you ring {o}.
A And as {o} has two people called {full}, your customer number?
U {a:%########}

# US,CA
U my debit card got declined at the <gas station|grocery store> and im standing here
A I'm sorry about that! May I have the number on the front of the card?
U {card}
A And the three digits on the back, just to check it is in your hands.
U {cvv}
A The hold was a fraud rule, I've lifted it. Please try once more, {ti} {last}.
U worked, thx
A Glad to hear it, {first}! Just so you know, we also have {addr} as the billing address.
U yep {street} is right. thanks {agent}

# GB
U want to change my phone number, acc {a:########}
A Happy to. For security, what's the second line of your memorable answer, your first school?
U {s:<St Anselms|Moorside Juniors|Hillcrest>}
A Perfect. What is the new mobile?
U {phone}
A Saved. Texts will now reach you on {phone}.
U and is {email} still my email? im {full}
A It is. Please keep your new passcode {s:%#%#%#} safe, {first}. All the best, {agent}.

# IN,SG,PH
U OTP not coming <pls help|kindly help>
A Sorry for the trouble. May I know the registered mobile number?
U {phone}
A I have triggered it again. Please do not share it with anybody.
U got it, {s:######}, is that right
A Please enter it in the app only, not here. I am {agent} and we never ask for codes.
U ok {agent} i am {full}, customer id {a:%########}
A Thank you {ti} {last}. Card ending {cardend} is ready for use.

# IE,GB | o=bank
U Dear {o} team,~I am moving my salary over and my employer needs my full account details. Is this the right IBAN: {iban}?~~Regards,~{full}~{addr}
A Dear {ti} {last},~Yes, {iban} is correct and active since {day}.~Kind regards,~{agentfull}~{o} Customer Care
U Great, much appreciated.
A One more thing, {first}: debit card {cardm} expires in March, we will post the next to {street}.

# US | o=bank
A [Bot] Welcome to {o}. Please type your Social Security Number to begin.
U {nid}
A [Bot] Thank you. Now type your date of birth as MM/DD/YYYY.
U {dob}
A [Bot] You are verified, {first}. Your balance is {amt}.
U agent
A You're now connected to {agent}. How may I help?
U hi {agent}, forgot the passcode for online banking, its not {s:^%##} any more
A Good to know, {first}. Reset it at {u:https://secure.oakmerebank.com/reset/%#&&%&#%}, it works for 20 minutes.

# AU
U need to lodge my tax file number so you stop withholding
A Sure, go ahead with the TFN.
U {nid}
A And the account it belongs to?
U {a:06%###########}
A Done. Interest on {a:06%###########} will be paid without withholding from {day}.
U can u send confirmation to {email}, {full}
A Sent to {email}, {first}. Case {a:TF-%####} if you need us again.

# CA
U {kid} just turned 18, how do I take my name off the joint account
A Congratulations to them! Could you give me the joint account number?
U {a:#####-###-#######}
A And your SIN so I can confirm you're an owner?
U its {nid}
A Thank you. We need {first2} to sign in branch too.
U who do we ask for
A Ask for {agent2} at {addr2}. I'm {agent}, and your case is {a:JT%####}.

# ZA | o=ins
U Claim no {a:CLM-######} still says pending since {day}
A Good day, {agent} from {o} here. Let me pull that up. Your ID number please?
U {nid}
A Thanks, {full}. The assessor {agent2} has asked for two more photos of the geyser.
U who do i send to
A claims desk, quoting {a:CLM-######} in the subject line.
A Payment would go to account {a:62%########}, is that still yours {first}?
U Yes that one. My cell for the plumber {phone}, gate pin {s:####}

# GB | o=ins | g=2m
U Policy holder: {full}~Policy: {a:HOM/#######/%}~DOB: {dob}~Postcode: {pc}~Reason: cancel auto renewal
A Hi {first}, auto renewal is now off for {a:HOM/#######/%}. Cover runs until {day}.
U will i get a letter
A Yes, to the address at {pc} within 7 days.
U what about the contents policy, thats my husband {full2}, number {a:CON/%######/2}
A {first2} would have to ask us himself, sorry. Anything else, {ti} {last}?

# US,CA | o=ins | o2=emp
U someone backed into my car in the parking lot of my work, {o2} on {street}
A Oh no, is everyone okay? Which policy is the car on?
U {a:PA-%#######} plate is {a:@@@ %###}
A And did you catch the other driver's name?
U {full2}, insured with {o}, cell {phone2}
A Great notes. I opened claim {a:%%-######-A}. An adjuster will call.
U ok {agent} my card for the deductible is {card} cvv {cvv}
A Please don't send that now, {first}. I've removed the number ending {cardend}.

# IE,GB,NZ
U <Hi there|Hiya>, I've been overpaid on my direct debit refund I think? ref {a:DD######}
A That's honest of you! Who am I speaking with?
U its {full} from the {town} branch
A The refund of {amt} was right, it covers two months.
U can i see it online? user {a:^^%##}
A Yes, straight to {u:https://my.silverdalesavings.com/accounts/^%##/statement}. I'm {agent} if you need more.

# NG | o=bank
U I did transfer yesterday and the person never received alert
A Sorry about this. Kindly share your account number and the beneficiary's name.
U {a:20########}
U {full2}
A And your BVN for verification?
U {nid}
A Brilliant, {first}. It is a delay at the receiving bank; session {a:0000%################} will reverse in 24 hours if not settled.
U {agent} please hurry, {first2} is at the hospital at {addr2}
A I understand {first}. I have also sent the receipt to {email}.

# SG
U i want appeal late fee waiver card ending {cardend}
A Sure. NRIC and full name please.
U {nid} {full!u}
A Thanks {ti} {last}. Fee of {amt} is waived as goodwill, please allow 3 working days.
U cool {agent}. pls also mail new statement to {addr}
A Will do. Your reference is {a:FEE%######}, {first}.

# GB,US | o=bank
A This call is recorded. {o}, {agent} speaking.
U Yes hello, I'd like to pay off my loan early. It's {full}.
A Of course. Can you tell me the first and third characters of your password?
U Um, it's {s:*##*}, so the first one is...
A Please don't tell me the whole thing! I'll have to reset that. What's your date of birth?
U <Right, sorry|Oh gosh, sorry>. {dobw}.
A No problem. The settlement figure is {amt}.
U And I want it from card, {card}.
A So ending {cardend}, thank you {ti} {last}. Loan {a:L-%#######} will close today.

# EN
U forgot telephone banking pin, i think it was {s:%###} but that fails
A Please never type a PIN in chat. I've cancelled the old one. Your customer number?
U {a:%#######}
A New one will come by post. Is it still {addr}?
U no moved in <june|may|august>: {addr2}
A Updated to {addr2}. Anything else?
U no thats it. whats your name
A I'm {agent}. Goodbye {ti} {last}!

# IN
U Dear Team, my PAN {n:@@@P@%###@} is not updated in demat account {a:IN30############}. Kindly do the needful.~~Thanks & Regards~{full}~{phone}
A Dear {first}, we have seeded the PAN. Please also share Aadhaar for e-KYC.
U {nid}
A Received. KYC will reflect in 48 hours.
U Sir login password {s:*%##^} also not accepted for user {a:^%#%}
A Please reset at {u:https://demat.kestrelsec.in/u/^%##/reset}, {first}. Regards, {agent}

# US | o=charity
U I set up a monthly gift from my checking by mistake twice
A Thank you for giving to {o}! What e-mail is it under?
U {email}
A I see two gifts, one on Visa {cardm} and one by bank draft. Which shall I stop?
U the visa
A Stopped. Receipt {a:GFT%####} is voided. Bless you, {first}.
U nice one {agent}, my address for the tax letter is {addr}
A All noted, {addr}.

# GB | o=emp
U hi need a P60 copy, NI number {nid}
A Hello! Which employer are you with, and when did you start?
U {o}, october
A I see you. We'll send it to {email}, correct?
U yes
A Sent. {agent} from payroll says allow an hour.
U u r a star {agent}. password for the pdf?
A It's {s:%##&&%} for this one, {first}.

# AU,NZ | o=ins | g=1f,2F
U lodging a claim for my mum {full2}, she had a fall on holiday
A I'm sorry to hear. Are you authorised on her travel policy?
U should be, im her daughter {first} (power of attorney is on file)
A Yes I can see it. Policy {a:TRV%######}, and mum's date of birth to be sure?
U {dob2}
A Thank you. Have the hospital send the invoice with {a:TRV%######} on it.
U pay into my account please, {a:%########}
A Will do {first}. Any questions ask for {agent}, or ring {h:1300 %## ###}.

# GB,IE | o=emp
U <invoice|inv> {a:INV-2025-%###} paid twice, please refund to {iban}
A Thanks, checking with accounts. Whose account is that?
U company account, {o}. ask for {first2} if questions
A Refund to {iban} approved by {agent}, should land {day}.
A Done {first}, I'm closing case {a:AP%####}. Receipt to {email}?
U yes {email} pls, cc {email2}

# US,CA,AU
U new card never arrived. been 3 wks
A Let me check where it went. Could you confirm your mailing address?
U {addr}
A It was sent to {addr2}, which looks like an older one.
U thats my ex's place!! cancel it
A Cancelled, card {cardend} can't be used. A new one goes to {street} by courier, tracking {a:1Z%##@%#######}.
U good. new pin too? i remember {s:%###} only
A A new PIN goes out separately, {first}. Thanks from {agent}.

# EN
U your app locked me out, user id {a:^%##}
A Hi, thanks for waiting. I can unlock {a:^%##} after a quick check: answer to "name of your first pet"?
U {s:<Biscuit|Rex|Tigger|Mittens|Bruno>}
A Correct! Temporary passcode is {s:@@%##%}, valid 10 minutes.
U in, cheers
U can you change the question too, mothers maiden name {s:<Pemberton|Ochieng|Vasquez|Lindholm>}
A Saved, {first}. Bye from {agent}.

# GB | o=bank
U I'd like to make a complaint about your <Stockton|Redhill|Crewe> branch
A I'm sorry to hear that. I'm {agentfull}, complaints team. May I take your details?
U Name {full}, born {dobw}, live at {addr}
A Thank you {ti} {last}. I've logged it as {a:CMP%#####}.
U The cashier {first3} was rude and loud about my balance
A I'll put that to the manager and we'll write to you within eight weeks under {a:CMP%#####}.
U My card was {cardm} and I never got it back from {first3} either.
A Understood. A new one will go to {addr} by Friday.

# US
U ur website wont take my card {card3} amex cvv {cvv}
A Hello! I see you've typed the full number; I'll mask that. What does the error say?
U "code 3051 try later"
A That's on our side, we expect a fix by {time}.
U ok {agent} ill wait. {first}, order was {a:ORD-%#####}
A Thanks {first}, card ending {cardend3} wasn't charged for {a:ORD-%#####}.

# PH,SG
U good pm po, activation ng credit card sana. card no {card}
A Good afternoon! Thank you. Your complete name and birthday po?
U {full}, {dob}
A Card ending {cardend} is now active. Keep your CVV private po.
U padala din po ng statement sa {email}, tas bagong address {addr}
A Noted po {ti} {last}, {addr}. Ako po si {agent}.

# IE | o=law
U hi is {full2} there? about the sale of {addr}
A {first2} is in court this morning, I'm {agent}, can I help?
U I need to send my PPS number for the stamp duty, its {nid}
A Got it, I've added {nid} to file {a:CON/####/25}. 
U and where do i wire the deposit
A To our client account {iban}, reference {a:CON/####/25}. Please ring to confirm it first.
U ok {agent} great. {full}, mobile {phone}, in case
A I'll tell {first2} you called, {first}. Regards from all at {o}.

# GB,AU
U Need new van added to fleet cover asap. Reg {a:@@%# @@@}, driver {full2} licence {n:@@@@@%#####%@@9@@}
A Morning {first}. Is {first2} over 25?
U yes born {doby2}
A Added under {a:FLT-####%}. Extra premium {amt}.
U kept at {addr}, immobiliser code {s:%#%#}
A Thanks, {first2} is good to go. Take care, {agent}

# EN
U <hey|hi> i think i got phished, they asked for my cvv and i gave it. {cvv}
A Thanks for telling us fast. Is it the card {cardm}?
U yeah
A Frozen. Did they get anything else?
U my online password too: {s:*%##*}
A Please change that everywhere. I've ended all sessions from {ip}.
U name {full} , will u post the new card to {addr}
A Yes {first}, and {agent} from fraud will ring {phone}.

# GB,IE,ZA | g=2M
U power of attorney sent 3 weeks ago for my father {full2}, account {a:%#-######-%}
A Let me look... it came in on {day}. We need one more thing: his date of birth.
U {dobw2}
A Thank you, it's registered. You'll have access as {full} from tomorrow.
U new statements to me please, {addr}
A Of course {first}, {agent} will see to it. Card {cardm} of {first2} stays active.
`;
