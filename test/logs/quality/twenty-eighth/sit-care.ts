// Clinics, pharmacies, vets, schools, gyms, charities, employers and insurers of health.
export const careDesk = `
# GB | o=clinic
U repeat prescription please for {full}, dob {dob}
A Hello from {o}. Which items?
U inhaler and cetirizine
A Ordered. NHS number on file is {nhs}, can you check it matches your card?
U {nhs} yes same
U text me on {phone} when ready, key for home delivery box {s:%%#%}
A Will do {first}, to {addr}. {agent} :)

# US | o=clinic | g=1f
U need to reschedule my appt tmrw
A Sure thing. Patient name and date of birth?
U {kid} {dob2}, im the mom
A Okay, {first2} can come {day} at {time} with Dr. {last3}.
U perfect tell dr {last3} thanks
A Portal for {first2}: {u:https://patient.halcyonhealth.com/p/&&%#%#}, first PIN {s:%###}.
U ty. {first}

# AU | o=clinic
U Medicare card got replaced, new no. {medicare} ref 2
A Thanks {first}, is that for all of you?
U me and {kid}, dob {dob2}
A Both updated. {o} will bulk bill as usual.
U we moved, {addr}, ph {phone}
A Noted down, {first}. /{agent}

# NZ | o=clinic
U whats my NHI for the travel vaccine form
A It's {nhi}. For privacy I just need your birthday first... oh you're logged in, {first}.
U haha its {dob} anyway
A Sweet as. Nurse {agent2} can see you {day}.
U send to {email}
A Sent. Door after six is {s:%##%}, {first}.

# CA,IE | o=dentist
A Good morning, {o}, {agent} speaking.
U Hi, I chipped a tooth. {full}.
A Ouch. Have you been with us before, {first}? What's your date of birth?
U {dobw}, and I came years ago as {p:Lindqvist-Shaw}.
A Found you. File {a:D-%####}. Come at {time}.
U My mobile is {phone}, if {agent2} gets free sooner.
A We'll text. Deposit on the card ending {cardend}, {first}?
U Yes.

# GB,US | o=pharm
U is my script ready
A Hi, may I have your surname and first line of address?
U {last}. {street}
A Yes, one item waiting. Collection PIN {s:####}.
U can {full2} get it for me
A With the PIN, yes.
U ok tell {first2} card on file {cardm} right
A Right. {agent} is in till 6, rx {a:%######-%}.

# IN,SG | o=clinic
U Lab report not received. Patient: {full}~Age/DOB: {dob}~Bill no: {a:LB/25/%#####}
A Dear {ti} {last}, report is at {u:https://reports.halcyonlabs.in/p/%#&&%&?k=%&&%#&}. Password is your birth year.
U {doby} not working
A Kindly use {s:%#%#} instead.
U opened thanks. courier hard copy to {addr}
A Noted {first}, from {agent}, {o}.

# ZA,NG | o=ins | o2=clinic | g=2f,1m
U pls is {o2} on your hospital network, wife is in labour
A Yes it is. Member number?
U {a:HM%########}
A Authorised under {a:AUTH-%#####} for {full2}. Best wishes!
U Thank you {agent} God bless
U my name {full}, {phone}
A Copay to card {cardm}, {first}. Address is {addr2}.

# US | o=ins | o2=clinic
U why was my claim denied, member id {a:XJB%########}
A I'm sorry. Which date of service and provider?
U {day}, {o2}, dr {full2}
A It was coded wrong. I'll have {first2}'s office resubmit. Can I get your date of birth for the call log?
U {dob}
U appreciate that {agent}. mail EOB to {addr}
A Ok {first}, claim {a:%######-CL}.

# IE | o=ins
U adding newborn to policy. {kid}, born {dobmd2}, policy {a:MEM%######}
A Congratulations {first}! And baby's PPSN if you have it?
U {nid}
A All added with {o} from birth.
U Great, card to {addr} please. Thanks {agent}
A Premium goes to card {cardm}, {first}.

# GB,AU | o=vet
U hi its about luna, she's limping again
A Poor Luna! Under which name is she registered?
U {full}. mob {phone}
A Can you bring her {time}? {agent2} is on today.
U yes. microchip is {a:9851%##########} if u need it
U email invoice {email}, insurance claim {a:VC%#####}
A That's great {first}. {agent} and {agent2} will see you then.

# US,CA | o=vet | o2=vet
U Can i get the vaccine record for my cat Pepper, the boarding place {o2} wants it
A Of course! Send where?
U {email}
A Sent to {email}. Rabies tag {a:R-%####}.
U thx. {full}, booking {a:BK%###} there
A Online record: {u:https://pets.ironbarkvets.com/r/pepper-%#&&%}. Say hi from {agent}!

# GB | o=pharm
U ordered the wrong strength online
A No problem, your order ID?
U {a:RX-%######}, name {full}
A Our pharmacist {full2} will ring you on {phone}, ok?
U not that, use {phone2} pls
U address {addr}, and card {cardend} ok
A Much obliged, {first}. Speak soon, {agent}

# GB,IE | o=school | g=1f
U {kid} in 4B wont be in today, tummy bug
A Thank you, hope {first2} feels better. Who's reporting please?
U mum, {first}
A Noted by {agent}, {o} office.
U forms to {email}, and pick up password is {s:^} if her gran {full3} comes
A Okay {first}, we'll ask {last3} for it next week.

# US | o=school
U forgot portal password. student is {kid}, id {a:S%#####}
A Hi {ti} {last}, for security what's {first2}'s birth date?
U {dob2}
A Temp password: {s:Hawks%##}. Please change.
U {s:Hawks%##} it works ty
U im {full}, {email}
A Perfect {first}. Parent code is {s:%#@%#@}. This was {agent}, have a good one

# AU,NZ,SG | o=school
U Enrolment form~Child: {kid}~DOB: {dob2}~Parent: {full}~Address: {addr}~Emergency contact: {full3}, {phone3}
A Thank you for choosing {o}! Which year level?
U year 3
A Lovely, we'll be in touch {first}.
A Deposit received on {cardm}, student no. {a:E%#####}. Yours, {agent}

# IN,NG,PH | o=uni
U Sir my hall ticket shows wrong name, {full2} instead of {full}
A Roll number?
U {a:%#@@%####}
A And date of birth as per certificate?
U {dob}
A Corrected. Download after {time} from {o} portal.
U Login {a:^%###} password {s:%#%#@@} not working
A Reset done, {first}. Use {u:https://exam.ashdownuni.in/s/%###?otp=%###}.

# GB,CA | o=uni | o2=emp
U transcript order {a:TR%#####} never came to my employer
A Sorry! Where was it going?
U {full2}, HR at {o2}, {addr2}
A We sent to an old address. Resending to {addr2} tomorrow.
U thank you so much {agent}
A Would you like it by link too? {u:https://docs.westhavenuni.ca/t/%#&&%#&&}
U yes sent to {first2}, {email2}

# GB,US | o=gym
U cancel my membership pls
A Sad to see you go! Name and membership no?
U {full} {a:G%#####}
A Any reason, {first}?
U moving to {town}
A Ok, last payment {day}. Locker code {s:%##%} will stop then.
U email {email}, refund to {cardm}
A Will do. {agent}, {o}

# AU,IE | o=gym
U my fob isnt opening the door after 8pm
A Hmm. Number printed on it?
U {a:000%#####}
A Is that {full}, born in {doby}?
U yeah
A Fixed. Meanwhile the keypad is {s:#%#%}.
U cheers {agent}, card on file {cardend} still fine?
A Yes {first}. New fob no. {a:001%#####}.

# GB | o=charity
U Want to gift aid my donation. {full}, {addr}
A Thank you! Which donation?
U {amt} given in memory of {full2}
A So sorry about {first2}. Gift Aid is added, receipt {a:DON%######}. {o}
U same card, {card} {cvv}?
A I've deleted that for safety, {first}. {agent}, customer team

# US,AU | o=charity
U how do i change the card for monthly
A I can do that here {first}.
U {card} exp 02/30
A Thanks. Security code on the back?
U {cvv}
A Updated, old one {cardm2} removed. {o} thanks you!
U addr is {addr}, {full}
A Got it {first}. Donor ID {a:D%#####}. You had {agent} today

# EN | o=emp
A Hi, you've reached {o} People Team. What's up?
U my payslip has wrong bank, paid to old acct {a:%#######%}
A Let me check. Employee number and DOB?
U {a:E%####}, {dob}
A Payroll will recall it. Best wishes from {agent}
U new acct: {a:%##-######-%}, {full}
A Super {first}. {agent2} in payroll has {a:%##-######-%} now.

# US | o=emp
U w2 has old address
A Hi {first}, what's the new one and last 4 of your social?
U {addr}, {n:%###}
A Thanks, corrected copy goes to {street}.
U can it be emailed? {email}
A Sure, I'll do {email} as well.
U pdf password?
A {s:%####} this year, {first}. - {agent}, {o}

# GB,ZA | o=emp
U hi, share code for right to work check is {s:W%@ %@# @%@}
A Thank you. And your date of birth so I can view it?
U {dob}
A All good. Passport {n:5########} shows as verified, {ti} {last}.
U start monday then? reporting to {full2}?
A Yes, {first2} meets you at reception.
U my address for contract {addr}
A Right you are {first}. Locker PIN is {s:%###}.

# PH,IN | o=emp
U HR, my SSS no is wrong in payslip, correct is {n:34-%######-%}
A Hello, please confirm full name and employee code.
U {full}, {a:PH-%####}
A Updated. Birthdate in our file is {dob}, tama po ba?
U yes po
U salamat po {agent}. portal pw {s:*%##*} also expired
A Reset link: {u:https://hr.fernbrookgroup.ph/reset/&&%#%&&}

# GB,IE | o=clinic | g=1f,2F
U My mum {full2} had a scan on {day}, any results? I have consent on file
A Can I take her date of birth?
U {dob2}
A And your name?
U {full}, daughter
A Dr {last3} will phone today. Still {phone}?
U yes
U amazing {agent}. mums address is {addr2} now
A Updated for {first2}, record {a:P%######}.

# CA,US | o=pharm | o2=clinic
U Transfer rx from {o2} please. rx {a:%######-%####}
A Can do. Patient's name & birthday?
U {full} {dobw}
A Health card or insurance ID?
U {n:%### ### ###}
A Ready by {time} at {o}.
U deliver to {addr}, side door {s:%#%#}
A Ok {first}, copay on {cardm}. Kind regards {agent}

# SG | o=clinic
U Appt for my helper, work permit {n:0 %#######}
A Sure. Name as in permit and birth date?
U {full2}, {dob2}
A {time} with Dr {last3}, please bring passport {n:C%######A}.
U ok thanks {agent}. bill to me, {full}, {card}
A Please pay at counter, {first}. Visit no. {a:@%##}.

# GB,IE | o=ins | o2=vet
U pet claim for Bella, policy {a:PET-%######}
A Hope Bella is ok! Vet practice?
U {o2}, vet is {full2}, total {amt}
A Paid into {iban} as before?
U new bank, {iban2}
A Saved, payment by {day}.
A Anything by post to {addr}, {first}?
U no, {email} please {agent}
`;
