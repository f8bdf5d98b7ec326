// Shops, parcels, marketplaces, restaurants and garages.
export const shopDesk = `
# GB,IE | o=shop
U where is my order {a:SO-#######}
A Hi! {agent} here from {o}. Let me check. Can you confirm the delivery postcode?
U {pc}
A Thanks. It's with the courier, tracking {a:JD00##############}.
U it says delivered and signed by "{full2}"?? nobody here by that name
A I'll open an investigation right away.
U thx {agent}. refund to the card ending {cardend}?
A Yes, {cardend}, {first}. Your case is {a:INV%####}.

# US | o=shop
U hi I need to return a lamp
A I can help with that! What's the order number and the email you used?
U {a:%%%-#######-#######}, {email}
A Got it, {first}. Label sent to {email}.
U can u refund to a diff card
A Only to the original, Mastercard {cardm}.
U ok thanks {agent}, drop off near {pc} ?
A Yes {first}, two points near {pc}.

# AU,NZ | o=shop
U the blue one came instead of the green one
A Oh no! Order no. please?
U #{a:%#####}
A Makes sense {first}. I'll send the green, is {addr} still right?
U yes. leave with {first2} next door if im out
A Noted!
U ta. {phone} for the driver
A Cheers {first}, {agent} here if it goes wrong. New order is {a:%#####-B}.

# EN | o=parcel
U parcel missing
A Sorry to hear that. Please provide the tracking number.
U {a:@@#########GB}
A Thank you. Last scan: {town} depot, {day}. Recipient name?
U {full}
A We'll search the depot and {agent} will update you. Thank you for choosing {o}.
U it had my new bank card in it, {cardend}, and the login letter
A Then please have the bank block it, {first}. {addr} is where it was going, right?
U right

# GB | o=parcel | g=agent2m
U driver left it in the rain AGAIN. {addr}
A I do apologise. Did he leave a card with a number?
U {a:%### ###@}
A That's {agent2}'s route, I'll feed back. Any safe place for the future?
U shed, combination {s:%##%}
A Saved the shed with code {s:%##%} on your {o} profile.
U im {full}, mail {email}
A Fab {first}. A {amt} voucher is on its way.

# IN,SG,PH | o=shop
U COD order cancel pls. no {a:OD1############}
A Sure, may I know the reason?
U found cheaper
A Cancelled. Do you also wish to close your wallet linked to {phone}?
U no keep it
A Ok {first}! Happy shopping at {o}.
U ok but my login? user {a:^_%##}
A Active. OTP {s:######} was sent to {phone}.

# US,CA | o=shop
A Hi, I'm Poppy, {o}'s shopping bot! Log in or tell me your loyalty number.
U {a:9%## #### ####}
A Welcome back {full}! You have 2,340 points.
U use them on my cart
A Done. Ship to {addr}?
U yes
A Pay with {cardm}?
U no {card}
A Sorted {first}. Order {a:%##-%####} placed!

# GB,IE,ZA | o=shop
U I'd like to order over the phone if possible, website keeps timing out
A We can do that here. I'll need card number, name on card and expiry.
U {card}~{full!u}~exp 09/27
A And the security code?
U {cvv}
A Thank you {first}, order {a:W%#####} placed for {amt}.
U address is {addr}, email {email}
A Perfect, thank you {first}. {agent} at {o}

# GB,US | o=shop | g=2F
U Is this {o}? I ordered flowers for my mum {full2} for {day}
A Yes it is! What's on the card message?
U "Happy birthday mum love {first} xx"
A Lovely. Deliver to?
U {addr2}
A Booked for {full2}, {addr2}, before noon.
U card {card} code {cvv} . buzzer for her door {s:%#%#}
A Thank you {first}, paid, order {a:FL%####}.

# EN | o=shop
U discount code not working and i cant log in. says wrong password for {email}
A Hi, let me send a reset. Please use this link: {u:https://account.fernbrookshop.com/reset?t=&&%##&&%&&}
U opened, set it to {s:^^##} , still wrong
A Please don't share it here :) Try clearing cookies.
U works now
U ordered now, {a:%#####-@@}, {full} {addr}
A Understood, {first}! {agent}, {o}

# CA,AU
U gift card {a:%###-%###-%###-####} pin {s:####} shows zero??
A Thanks, I'll check the balance. It was redeemed {day} by user {a:^^%#}.
U thats not me, im {first}
A I've escalated it to fraud under {a:ESC-####}.
A Who was it bought by, and with which card?
U {full}, visa {cardm}
A That helps, {first}. New card number: {a:%##%-##%#-%###}. Cheers from {agent}

# GB | o=garage
U MOT booking for {a:@@%% @@@} please, tues or weds
A Morning! {agent} at {o}. Wednesday 8.30 ok? Name please.
U {last}, drop keys early ok?
A Yes use the key safe, code {s:%%##}. Phone number in case of extra work?
U {phone}
A All booked {ti} {last}.
U email me at {email} when its done. home is {addr}
A Will do. Cheers, {agent}

# US | o=garage | o2=emp
U recall letter for my truck VIN {a:1FT%W1E5%KF@%#####}
A Hi! Thanks. Yes open recall 23S41. When suits?
U thursday. {full}, cell {phone}
A You're in for Thursday 9am with {agent2}. Waiting or shuttle?
U shuttle to {o2}, i work there
U whats the wifi in the lounge
A It's {s:*%##}. See you {first}!

# AU,GB | o=shop
U seller on your marketplace wont answer. item 4ft tent, seller name {a:^traders%#}
A Sorry about that. Your own username?
U {a:*_*%%}
A Thanks. We've messaged {a:^traders%#}; if no reply in 48h we refund {amt}.
U thanks {agent} its paypal under {email}
A Noted {first}, refund to {email} then.

# NG,ZA | o=parcel | g=2m
U Rider is calling me from {h:081########} asking extra money, is he your staff
A Thank you for reporting. What is his name?
U he says {first2}
A We have {first2} on that route but no extra is due. Your waybill?
U {a:WB%########}
A {agent} from {o} security will call you.
U ok {full}, my address {addr}. delivery code {s:%###}
A Don't tell {first2} the code before you have it, {ti} {last}.

# IE,GB | g=2f
U my daughters name was spelled wrong on the personalised mug, should be {first2}
A Oh sorry! What was the order name?
U under {full} , {a:PM%####}
A A new mug with {first2} goes out today, no need to return it.
U {first3} at packing said so last time too. post to {addr}
A Promise! {agent} will check it twice.

# US,GB,CA
U u charged me twice!!!! card ending in {cardend} {amt}
A I understand the worry. One is a hold and drops off. Which order?
U {a:%########-@}
A I confirm just one charge to {cardend} has settled.
U ok sorry for shouting lol
U name {full}, if {agent} can mail me: {email}
A Sent, {first}.

# SG,IN
U please change my delivery add
A Certainly. Old one and new one please?
U old {addr}~new {addr2}
A Updated to {addr2} for shipment {a:SHP#########}.
U tq {agent}
U and put receiver {full2}, {phone2}
A {first2} added. OTP for rider is {s:%###}, {first}.

# EN | o=shop
U Hi, please delete my account and all data. Login: {a:^.^%#}, e-mail {email}, dob {dob}.~Thanks, {full}
A Hi {first}, request {a:GDPR-####} is logged, we'll finish in 30 days.
U also remove my card pls
A The card {cardm} is already gone.
A {first}, last step: confirm at {u:https://privacy.lanternmart.com/erase?id=%#&&%#&&}.
U clicked

# GB | o=hotel
U table for 6 on {day} at 7.30, name {last}
A Hello! Yes we have that. Contact number for the booking?
U {phone}
A Thank you. A deposit of {amt} is needed, may I take the card?
U {card} {cvv} exp 11/28
A All set, {ti} {last}, ref {a:RSV%####}. See you at {o}.
U gluten free for {first2} pls
A Noted for {first2}. We're at {addr2}, {agent} will welcome you.

# US | o=parcel
U customs is asking for my ssn to release the package is that legit
A Good question! For this value yes. You can give it at the broker page, please not here.
U oh i already did: {nid}
A I'll remove that. Entry number {a:XB%-#######-%} is now clear, {first}.
U ok ty {agent}, deliver to {addr}
A Will do. Duty was charged to {cardm}.

# NZ,AU | o=shop
U bike wont unlock, frame no {a:WTU%##@####@}
A Let's reset the lock then. PIN you chose?
U {s:%%%#}
A Hold both buttons and key that in. Registered to {full}?
U yes
A Should click now.
U legend. change it to {s:##%#}
A Done, {first}. Over and out, {agent}

# PH,SG,IN | o=shop
U Refund not yet received sir. Bank acct {a:00%#-####-##} name {full}
A Good day! Checking. Refund reference {a:RF##########} was sent {day}.
U nothing
A Please email the bank statement to {agent}, {email2}.
U ok sent from {email}
A Received, {ti} {last}. It went to {a:00%#-####-##} again, new ref {a:RT########}.

# EN | o=shop | o2=emp
U hi do i need to sign for it? im at work, {o2} reception could take it
A We can redirect. Where's that?
U {addr}, ask for {first2}
A Redirected to {o2}, attn {first2}. New tracking code: {a:RDX########}.
U thank you {agent}!
U my name is {full} and phone {phone}
A Thanks {first}, locker PIN is {s:######} if they're closed.

# GB,IE
U Wedding list for {full} & {full2}, can't find it
A Congratulations to them! Try list number {a:WL%###}.
U found. can i pay with card ending {cardend} that i used last time
A Yes {first3}, just choose saved card.
U how did u know my name lol
A It's on your profile: {email3} :)
U send it to them at {addr}
A Lovely, order {a:WG%####}. {first2} will get a note. {agent} x

# US | o=pharm | g=1m,2f
U photo order ready? last name {last}
A Hi! Order {a:PH%#####} is ready at the photo counter.
U my wife {first2} picks it up
A She'll just need the pick up PIN {s:%###}.
`;
