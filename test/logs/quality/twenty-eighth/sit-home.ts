// Energy, water, broadband at home, landlords, housing, council and repair.
export const homeDesk = `
# GB | o=energy
U meter reading for my leccy: {x:4%###}. serial {a:@%#@#####}
A Thanks! And the account number so I can add it?
U {a:A-%#######}
A All done, {first}. Your next {o} bill will be based on it.
U can i pay the balance w card {card} {cvv}
A Please use the pay page {u:https://pay.fernbrookenergy.com/b/%#&&%&%}, I can't take card details in chat.

# US | o=energy
U power is out on our whole block since {time}
A I'm sorry! What's the service address?
U {addr}
A We have a crew out there. Is {phone} still the best number for text updates?
U no use {phone2}
A Got it, updates go to {phone2}.
U {agent} right? {full}, acct {a:%#########-%}
A Yes that's me, thanks {first}. Outage ticket {a:OUT-%#####}.

# IE,GB | o=energy
A Hello, I am the {o} virtual assistant. Please enter your MPRN or MPAN.
U {a:100########}
A I found an account for {full}. Is this you?
U yes
A What would you like to do?
U change bank account to {iban}
A Your direct debit will be taken from {iban} from {day}.
A Would you like a copy sent to {email}?
U yes please. {first}
A Done {first}. Online PIN is {s:####}.

# AU,NZ | o=water
U got a water bill for {amt}?? i live alone
A That does look high. Who's the account holder please?
U {full}
A And your property number off the top of the bill, {first}?
U {a:%##-###-%#}
A It could be a leak. I'll send a {o} tech to {street} on {day}.
U ok meter lid has a padlock, {s:%##}
A Thanks {first}, and we'll ring {phone} before. ^{agent}

# ZA
U prepaid token not loading meter {a:0%#########}
A Good day. What code does it show when you punch in the token?
U error 30. token was {s:%### #### #### #### ####}
A Please try this replacement one: {s:5### #### #### #### ####}
U ok it loaded 👍
U got it {agent}. please put it under my name now, {full}, {addr}
A Registered, {ti} {last}.

# GB | o=home | o2=fix | g=agent2m
U boiler gone again at flat 6. its {first}
A Hi {first}, sorry. Full address please so I can raise it?
U {addr}
A Raised as {a:WO-#####}. Engineer {agent2} from {o2} will ring before he comes.
U my number changed btw, {phone}
A Thanks, passed on.
U key safe {s:%%##} if im not in
A Thank you {first}, {agent2} has it. Email confirmation to {email}.

# US,CA | o=home
U Hello, locked myself out of unit. Is there a lockbox?
A Hi! Yes by the mail room. First, which unit and name on the lease?
U {full}, {addr}
A Lockbox code is {s:####}, please put the key back by tonight.
U alright {agent}
A You're welcome. {o} after-hours line is {h:(4%%) 555-01##} next time.
U also can i get the portal login again
A Sure {first}: {u:https://residents.stonebridgehomes.com/u/^%##}, temporary password {s:*%#%#}.

# SG,IN | o=home | g=2m
U aircon leaking in rented flat at {addr}
A Noted. May I have tenant name and contact?
U {full} {phone}
A Contractor will come {day}, he needs gate code if any.
U gate is {s:##%#} then lift lobby B
A Lovely, cheers {first}. I'm {agent} from {o}, job no {a:AC-%####}.
U landlord mr {last2} already knows, his no {phone2}

# IE,GB
U Hi, deposit for {addr} hasn't come back yet, moved out {day}
A Sorry for the delay {ti} {last}. Where should it go?
U {iban}~name on account {full}
A Processing now; deposit ref {a:DEP######}.
U thanks, and forward post to {addr2} pls
A Noted, {first}. Signed off by {agent}

# GB | o=council
U missed bin again!! {street}
A Sorry about this. Which postcode is that?
U {pc}
A Thank you. The crew reported a blocked road. I've logged missed collection {a:WS%#####} with {o}.
U who do i complain to, councillor {full2}?
A Yes, or reply here. My name's {agent}.
U ok will do {agent}, {full}. Garden bin permit is {a:GW%####} btw
A Added that, {first}. We'll collect from {addr}.

# GB,IE | o=council
U Council tax ref {a:8%#######}, single person discount application~Name: {full}~D.O.B. {dob}~NI no: {nid}~Moved out: {full2}
A Thank you for your application to {o}. Discount is granted from {day}.
U do i get the refund by bank
A Yes, onto the account you pay from.
U email is {email}. forwarding for {first2} is {addr2}
A Thanks {first}, we'll bill {first2} there. Ask for {agent} if it comes back

# NZ,AU | o=council
U dog rego renewal, tag {a:%####} name Rufus
A Kia ora, thanks. Is the owner still {full}?
U yep but new address {addr}
A Lovely, updated. Pay {amt} at {o} or online.
U card ok? {card}, {cvv}
A Ta {first}, paid with {cardend}. Receipt {a:RG%####}.

# US | o=council
U I got parking ticket {a:PK%#######} but I had my permit up
A Sorry to hear. What's the license plate?
U {a:%@@@###}
A And permit holder's name and DOB?
U {full}, {dob}
A The appeal is filed. You'll get a letter at {addr}.
U perfect
A My name is {agent} at {o}, if you call back. Hearing is by {u:https://courts.juniperhearings.org/join/%#&&%#&%}.
U will do, email is {email}

# GB
U skip hire quote pls, to {pc}
A Hi there! A 6 yard skip is {amt} inc VAT. Road or drive?
U drive. name is {last}
A Great {ti} {last}, and a number for the driver?
U {phone}
U can i pay now, {card} sec code {cvv}
A Got it, {cardend} charged, job {a:SK%####}. Drop at {addr}?
U yes

# EN | o=net
U internet down since last night
A Sorry! Let's have a look. Is the router light red? And could I have the sticker's MAC?
U yes red. {mac}
A I see {mac} dropped at {time}. Last public IP was {ip}.
U ok so what now
A I've reset the line. {o} ticket {a:NET%#####} if it happens again.
U name is {full}, thanks
A Okay {first}, got that! Have a lovely day, {agent} here

# GB,IE,AU | o=net
U whats my wifi password i lost the card
A It's on the back, but I can reset it. Account holder?
U {full}, acc {a:BB########}
A Done {first}, new one is {s:^-^-##}. Network name stays the same.
U is {s:^-^-##} all small letters
A Yes it is.
U router mac is {mac} if u need
A Matches ours. Admin login is {a:admin%#} with {s:%##&&%}.

# US,CA | o=net
U moving on the 15th need to transfer service
A Exciting! From where to where?
U from {addr} to {addr2}
A Both are serviceable. Modem serial, please?
U {a:@@%#########}
A Tech visit booked, confirmation {a:MV-%####-@}. Thanks for choosing {o}, {first}!
U and my account pin is still {s:%###} right
A I can't confirm that here, but {agent2} can at {h:(%0%) 555-01##}.

# NG,ZA,IN | o=net
U data finish since morning and i just recharge yesterday, number {phone}
A Apologies. Kindly confirm name on the SIM registration.
U {full}
A And your NIN?
U {n:%##########}
A Thank you. 4GB has been restored to {phone} by {o}.
U you've been great {agent}. my email {email} for receipt
A You are welcome {first}. Ref {a:DATA%######}.

# GB | o=fix | g=agent2m
U washing machine leaking from door. Model WMX-7140
A Hello, {agent} at {o}. Still under guarantee? What's the serial?
U {a:7%####/######}
A Bought {day}, covered. Address for the visit?
U {addr}. buzzer doesnt work, door code {s:%%##@}
A Perfect, I'll give {agent2} the code {s:%%##@} and he'll text first.
U ok and im {full}, {phone}
A Thank you {first}, job {a:WM-%#####}.

# AU,NZ | o=fix
A {o}, {agent} here.
U G'day, quote for hot water system, name's {full}.
A No worries {first}. Where's the job?
U {addr}.
A And best contact?
U {phonew}
A So {phone}. Someone will call by arvo.
A Gate code or dog, {first}?
U Side gate's {s:##%#}, no dog.
A Ta. Job number {a:HW%####}.

# US | o=fix
U Re: Invoice {a:#####-HV}~~Hi {agent},~the tech {full2} left without tightening the panel. Can someone return?~~{full}~{addr}~{phone}
A Hi {first},~apologies, {first2} will be back {day} between 8 and 12.~{agent}, {o}
U > {first2} will be back {day}~ok works. dog is out back, side gate code {s:%###}
A Code {s:%###} passed on, {first}. Refund to card {cardm}.

# IE,GB | o=home | g=1m,2f
U Mortgage broker needs landlord reference. Can you confirm tenancy?
A Of course. Who is the request for?
U me {full}, and my partner {full2}
A Tenancy {a:T-####-%} at {addr}, started {day}, both names, no arrears. {o} will send it as PDF.
U please mail to {full3} at {email3}, ref {a:BRK%#####}
A On its way to {first3}, {first}. Best, {agent}

# CA,US | o2=fix
U water heater reg: Model HX50, serial {a:@%#%#######}
A Thanks for registering! Name and email please?
U {full} {email}
A A copy is on its way to {email}.
U installer was {o2}, they told me 10 yrs?
A 8 years on tank, 2 on parts.
U installed at {addr} by {full2}
A Thanks {first}, cert no {a:WC-%#####}.

# GB | o=Debtline Harbour/StepUp Money Advice/Tyneford Advice Centre | o2=council
U im in a bit of trouble with rent arrears, was told to contact you
A You've done the right thing. I'm {agent} at {o}. What name do you like to be called?
U {first}
A All clear {first}. Which landlord, and do you have a tenancy reference?
U {o2} , {a:TEN%#####}
A And your NI number for the benefits check?
U {nid}
A Good. {agent2} will phone you on {day}.
U ok. {phone} but leave no voicemail, im at {addr}
A Of course {first}. Case {a:DB%####}.

# NG,IN,PH | o=home
U The estate gate refused my visitor. access code {s:%#####} expired?
A Good evening. Which house please?
U {addr}
A Visitor name?
U {full2}, plate number {a:@@@-%##@@}
A New code for {first2}: {s:7#####}, valid till midnight.
U ok and pool door {s:%#%#} still same?
A Yes {ti} {last}. {agent}, security, {o}.

# GB,AU | o=energy
U smart meter display says no data. IHD mac on the back {mac}
A Hi, thanks for that. Could you read me the account number as well?
U yes its {a:%### #### ####}
A I've re-paired {mac} with your meter. Give it an hour, {first}.
U still nothing after 1h
A I'll ask {agent2} in field ops at {o} to visit.
U yes pls tell {agent2} to ring {phone}, {addr}
A Will do, job {a:IHD%####}.

# EN | o=energy
U Complaint. Nobody rang me back.~~{full}~Customer no. {a:%#######-@}~{email}
A Dear {ti} {last}, I apologise. This is {agentfull}, team leader. May I call now?
U yes {phonea} {phoneb}
A Calling you from {o} in five minutes.
U And my online login is {a:^.^%}, also locked
A Unlocked, {first}. Set a new password at {u:https://my.brightwaterpower.com/pw/&&%#&%#&}.

# US,AU,GB
U solar inverter offline in the app, plant id {a:SN%########}
A Thanks. Is the logger on your wifi? What's its IP in the router list?
U {ip}
A I can ping {ip}, so the password is likely old. What did you set?
U {s:*##^!}
A Re-enter that under Network > WLAN. Firmware 3.2.1 has a bug with spaces.
U that did it. {full}, {addr} for your records
A Good stuff {first}! Handled by {agent}
`;
