// Situations in English: shops, travel, technology.
export const englishTwo = `
gb
U: where's my parcel
A: Hi! I'm the virtual assistant of {%o:Evri/DPD/Royal Mail/Yodel}. Please enter your tracking number.
U: {#trk:H##@@A##########}
A: Your parcel was left in a safe place at {street}.
U: not my address i live at {addr.2}
A: I'm connecting you with an agent. What's your name?
U: {a.f}
A: Hi {a.f}, {g.f} here. I'll raise an investigation. Can we use {email} for updates?
U: ye

gb
U: Good evening, I would like to return a pair of boots from order {#ord:WEB-########}; they rub at the heel.
A: Good evening and thank you for contacting {%o:* Footwear}. May I take the name and postcode on the order?
U: {a}, {post}.
A: Thank you, {a.f}. Your returns label is at
{url:https://returns.example-labels.co.uk/print?order=#######&name=$f-$l}
U: Lovely. Will the refund go to the same card?
A: Yes, the Mastercard ending {card|last4}.

us
U: my gift card wont work, code {!gc:****-****-****}
A: Sorry about that! Let me check. What's the email on your account?
U: {email}
A: Thanks, {a.f}. It looks like the card wasn't activated at the register. Do you have the receipt?
U: yeah receipt no {#rec:####-####-####}, bought at the Target in {town}
A: Activated now with a $25 balance. Anything else?
U: nah thx {g.f}

us
U: I left my AirPods on flight {pick:DL1423/AA208/UA1187} this morning
A: I'm sorry to hear that! What's your confirmation code?
U: {#pnr:@@@@@@}
A: Thanks. Passenger name?
U: {a.slash}
A: Found you, {a}. Please describe the item.
U: white case with initials on it, serial {#ser:H##@@#*##@@*}
A: Filed under {#lost:LF#######}. If found we'll ship to {addr}, correct?
U: Correct. My cell is {phone}

gb bf~a
U: I need to correct a name on a booking. It says {b.f|low} but should match the passport, {b}
A: No problem, what's the booking reference?
U: {#pnr:*@@*@@}
A: And your name please?
U: {a}, I booked for both of us. {b.f}'s passport no is {id.bxukpass}, dob {dob.b:DD/MM/YY}
A: Thanks {a.f}. Changed free of charge, the new e-ticket is on its way to {email}.

ie
U: Flight got cancelled, I want my money back not a voucher
A: Hi, can you share the booking reference and email?
U: {#pnr:@*@@@@} {email}
A: Thank you {a.f}. I can refund to the original card ending {card|last4}.
U: that card is gone, use IBAN {iban}
A: OK, the account holder's name please?
U: {a}, {bank}
A: Submitted, case {#case:########}.

gb
A: Welcome to {%o:* Hotel/* Inn/* Lodge}. Please tell us your booking number.
U: {#bk:#### ### ###}
A: Welcome, {a}! You're staying {n:2-5} nights from Friday. Do you need anything?
U: Yes, a cot please and late check in. We arrive around 11pm, how do we get in?
A: The night entrance is at the side. The code is {!code:#####} and your room will be open. WiFi password: {!pw}
U: brilliant, if problems who do I call?
A: {g.f} is the night porter, {phone.g}.

us
U: Hey I'm your guest for the weekend, the keypad on the cabin isn't taking {!code:####}
A: Hi {a.f}! Oh no. Try {!code2:####} followed by the check mark.
U: that worked!! what's the wifi
A: Network "Cabin_Guest", password {!pw}. The address for pizza delivery is {addr}.
U: thank you {g.f} ur the best

gb
U: Railcard expired yesterday and my ticket was bought before, will I get fined?
A: Hello! What's your railcard number?
U: {#rc:TSA#########}
A: Thanks. It's best to renew now. Is your email still {email}?
U: Yes
A: Done, {a.f}. The new railcard is in the app. If you're charged, send us the penalty notice number.
U: already got one, {#pn:PF######}. {pick:great/typical}
A: Please appeal with both numbers.

gb
U: I was on the 07:{n:10-58} to {pick:Leeds/Crewe/Reading}, {n:45-130} mins late. Claiming delay repay.
A: Thanks. Please fill in: Name / Email / Ticket number / Sort code and account
U: {a} / {email} / {#tkt:########} / {#sort:##-##-##} {#acc:########}
A: Thank you {a.f}. Your claim {#clm:DR-########} will be paid within 20 working days.

us gm
U: Car rental agreement {#ra:RA########}: you charged me a cleaning fee of $250 and the car was spotless.
A: I understand the frustration. Let me pull up {#ra}. Is this {a}?
U: Yes. Plate was {#reg:*@@####}. I returned it at {pick:LAX/O'Hare/Logan} to a guy called {g.f}.
A: I see the photos taken by {g.f}; they're for another vehicle. I'll refund the Amex ending in {card|last4}.
U: Confirmation in writing please to {email}

gb
U: hi booked MOT for tmrw can i change to friday
A: Hi, {g.f} at {%o:* Motors/* Garage/* Autocare}. What's the reg?
U: {#reg:@@## @@@}
A: Is that the Fiesta, {mr} {a.l}?
U: yep thats it
A: Moved to Friday 8.15. We'll text {phone} when ready.
U: ta {g.f}

au bf am
U: Rego {#reg:###@@#}, got a toll notice but I have a tag
A: Thanks for contacting {%o:* Tollways/Linkt}. What's the account number or the mobile on it?
U: {#acc:#########}
A: Am I chatting with {a}?
U: no I'm the wife, {b.f}
A: Hi {b.f}. I need {a.f} to authorise, is {pick:he/the account holder} there?
U: here, it's {a.f}. dob {dob:DD/MM/YYYY}. happy for {b.f} to sort it
A: Thanks both. The plate wasn't linked, I've added it and waived notice {#not:##########}.

gb bm
U: broadband down since 6am. router lights: power green, dsl off
A: Sorry to hear that. I'm {g}. Can I have the landline number or the account number?
U: {land}
A: Thanks. I can see {a} at {post}?
U: correct
A: Running a line test... fault on the line outside. Engineer {b.f} will come Thursday 8-1. Ref
{#ref:VOL###-###########}
U: he needs to ring me on {phone}, gate's locked

gb
U: can you tell me the ip you have for my router, need it for work vpn
A: Sure, for security what's the account password, 2nd and 5th character?
U: its {!pw} just take it all
A: Please don't share the full password with us! You're verified though. Your WAN address is {ip}.
U: and mac?
A: {mac}. Anything else, {a.f}?

us
A: IT Service Desk, this is {g}. Can I get your employee ID?
U: {#emp:E######}
A: Thanks {a.f}. What's going on?
U: laptop won't join the wifi since the update. asset tag {#tag:LT-#####}, hostname {#host:NYC-$l-##}
A: Can you read me the IP from Settings?
U: {ip.lan}, and the physical address is {mac.dash}
A: You're on the guest network. Forget it and join CORP with your password.
U: ok that worked. what was my ticket?
A: {#tic:INC#######}

us
U: locked out of okta, new phone
A: Hi! Please verify: full name, manager, work email
U: {a}, Denver office of {%o:* Logistics/* Health/* Foods}. manager is {b}, my mail {email.a:%o.com}
A: Thanks {a.f}. I've pinged {b.f} to approve the MFA reset.
U: {b.f}'s on PTO, try {c}
A: {c.f} approved. Temporary code: {!otp:### ###}, valid 10 minutes.
U: in!

gb
U: New starter form
| Name: {a}
| Start date: 3 {pick:March/June/September}
| Line manager: {b}
| Role: {pick:Data Analyst/Ward Clerk/Site Supervisor}
| Personal email: {email}
| Mobile: {phone}
A: Thank you, {b.f}. Account {#user:$f.$l} is created. The first password is {!pw}; please pass it on to {a.f} by
phone.
U: {a.f} says it's not accepted
A: Capital first letter. If it still fails, ring me on ext {ext}.

gb
U: payslip wrong, overtime missing for w/c 12th
A: Hi, {g.f} from payroll. Payroll number and NI number please.
U: {#pay:#####} / {id.nino}
A: {a}, at {%o:* Care Homes/* Bakery/* Distribution}, correct?
U: yes, {n:6-14} hrs, signed off by {b.f} in rota team
A: I can't see {b.f}'s sign-off. Ask {b} to email me and I'll add it to a supplementary run.

gb
U: Hi HR, I'm getting married and my surname changes from {a.l} to {b.l} on the {n:2-27}th. What do I do?
A: Congratulations, {a.f}! Send us the certificate afterwards. Your email will become
{box:$f.%(at)staffmail.example.org}.
U: ha is the number needed?
A: There's another {a.xb} already. What's your staff number?
U: {#emp:S#####}

ca bm
U: Trying to activate a phone I bought used. IMEI {imei}
A: Thanks for reaching out to {%o:Rogers/Bell/Telus/Fido}. The device is reported lost by its previous owner.
U: are you serious, guy named {b.f} sold it to me off Kijiji, his number is {phone.b}
A: I'm sorry. I can't unblock it. Would you like to file a report?
U: yes. {a}, {phone}, {email}
A: Filed, {a.f}: {#rep:CR-#######}.

us
U: your app says my account is suspended. username {#user:$f_$l##}
A: Hi, thanks for reaching {%o:* Games/* Interactive} support! Suspensions are for chargebacks or cheating.
U: i never cheated. my lil brother used my pc tho, ip should be {ip} both times
A: Thanks. There was a chargeback on a card ending {card|last4}.
U: thats my dads. whats the fix
A: If the charge is settled we can lift it. Your case is {#case:#######}. Email on file is {email}?
U: yea

us
U: someone hacked my account and changed the email!!! gamertag {#tag:x$f##x}
A: I'm sorry! What was the original email and the last 4 of any card used?
U: {email} and {card|last4}
A: Thanks. It was changed from {ip}, is that you?
U: NO. i live in {town}, my ip is {ip.2}
A: Rolled back. Please set a new password, and here are your backup codes: {!b1:####-####} {!b2:####-####}

gb
U: can't log in to the library app, card {#card:D##########}
A: Hello! Your PIN was reset to the last four digits of your phone number.
U: which one? {phone} or the landline
A: The mobile. So {!pin:####} hmm, that's what I see on file, {a.f}.
U: that was my old mobile lol. works now
A: Shall I update it to {phone}?
U: yes please

us
U: I want to cancel my membership.
A: I'm sorry to see you go! Can I get your name and the barcode on your key tag?
U: {a}, {#bar:########}
A: Thanks {a.f}. {%o:* Fitness/* Athletic Club} requires 30 days' notice, so one more draft of $39.{n:10-99} from
your {bank} account.
U: I moved in {pick:May/July}, I've been paying for nothing. My new zip is {post.2}
A: If you send proof of the new address to {g} at the front desk we can backdate it.
U: what's {g.f}'s email
A: {email.g:%o.com}

gb bm
U: Tickets for {pick:Saturday/Sunday} say invalid at the door!! quick
A: Order number?
U: {#ord:##-#####/LON}
A: Name?
U: {a}
A: They were transferred to {b} on Monday.
U: yes {b.f}'s my mate he sent them back
A: They're still with {b.f}: {email.b}. He has to accept the return in the app.
U: ok ringing him

us bm
U: Seller says he shipped but tracking {#trk:9400 1### #### #### #### ##} shows label created only
A: I see. Which item?
U: item #{#item:############}, seller {#sel:~~~~~~_~~##}
A: Thanks {a.f}. Since it has been {n:8-14} days we can open a case now.
U: do it. He also texted me from {phone.b} asking to zelle him directly, name {b}
A: Please don't pay outside of the site. Your case is {#case:5#########}.

gb
U: Hiya I sold a pram on here and buyer says she paid but nothing in my account
A: Hi! Can I have your username and the listing number?
U: {#user:$f_##} listing {#list:##########}
A: Did the buyer send you a link?
U: yeah this {url:https://pay-secure-parcel.example/c/$f-$l/########}
A: That's a scam, please don't open it. Did you enter any details?
U: my card {card} and the {cvv} on the back. oh god
A: Please ring {bank} right now, {a.f}.

us
U: transferred {n:2-9}.4 ETH to the wrong network, can you recover
A: Hi, thanks for contacting {%o:Kraken/Coinbase/* Exchange}. Please share the transaction hash and the address.
U: from {wallet} hash is in the ticket {#tic:########}
A: Thank you. For verification: full name and birth year on the account?
U: {a}, {dob:YYYY}
A: Verified. Never share your recovery phrase with anyone.
U: already saved, starts with {!seed:maple orbit velvet/canyon pistol ladder/tiger ozone bread/violin scrap ritual}
lol
A: Please don't post even part of it, {a.f}!

gb
U: withdrew £{n:300-900} from the exchange to my {bank} account, not there after 4 days
A: Hello {a.f}, could you confirm the IBAN?
U: {iban}
A: We have one ending {iban.2|last4}. That's why it bounced.
U: that's the old one
A: Please complete a new verification with your passport.
U: number {id.ukpass}, name as before, {a.mid}

us
U: domain transfer stuck. EPP code {!epp:#*@~#*!@~*}
A: Hi! Which domain?
U: {#dom:$l-photo.com}
A: Thanks, I see it. The registrant email is {email}; there's an unanswered confirmation.
U: that mailbox is dead, use {email.a:$l-photo.com}
A: I can't change it without the support PIN.
U: {!pin:######}
A: Changed, {a.f}. Click the new mail within 5 days.

gb
U: server unreachable since 02:10 UTC, ip {ip}, customer number {#cust:K#######}
A: Hello, this is {g} from the NOC. We see the host up, but port 22 is filtered.
U: I didn't change anything. here's the console output: root@{#host:$l-vps##}: link eth0 {mac} DOWN
A: The virtual NIC was detached after an unpaid invoice, {#inv:INV-####-#####}.
U: paid yesterday by card {card|stars}
A: I see it, {a.f}. Reattached.

gb
U: API returns 401. curl -H "Authorization: Bearer {!key:sk_live_*~#*~~#*~#*~~#*~}"
https://api.example.com/v2/orders
A: Please rotate that key immediately, it's now in the chat log. Which account is it?
U: {#acc:acct_1*~#*~~#*~} company {%o:* Ltd/* Software/* Analytics}
A: Thanks. The key was revoked by {a} on Monday.
U: {a.f} left. I'm {b}, dev lead. ok new one works

us
U: License key {!key:*****-*****-*****-*****} says "already activated on another machine"
A: Hi, thanks for contacting support. The key was activated on {#pc:DESKTOP-*******} by {email}.
U: that's my old PC, it died
A: No problem {a.f}, I've released it.

gb
U: smart meter isnt sending readings
A: Hi, {g.f} here from {%o:Octopus Energy/British Gas/EDF/OVO}. What's the account number?
U: {#acc:A-*#*#*#*#}
A: Thanks {a.f}. Serial on the meter?
U: electric {#e:21E#######}, gas {#g:G4A########}
A: And today's readings?
U: 0{n:4000-9000} and 0{n:1000-3000}
A: Saved. An engineer will ring {phone}.
U: thats not me anymore its {phone.2}

us am bf~a
A: Hi, this is {g.f}, following up on case {#case:#########} about your refrigerator.
U: hi {g.f}. still leaking. model RF28R7351SR, serial {#ser:0B#########@}
A: Thanks {a.f}. The earliest tech visit is {pick:Tuesday/Friday} 8-12 at {addr}.
U: fine but call {b.f}, my wife, {phone.b}, I'm at work
A: Noted.

ng bm
U: Dispatch rider has not delivered since morning. Order {#ord:NG-#######}
A: Good day! The rider {b.f} is on his way. His line is {phone.b}.
U: he is not picking. I am at {street}, {town}, opposite the filling station
A: Kindly hold on. Name of the recipient?
U: {a}. or give to security, {c.f}

za
U: Hi I was in an accident on the N1 this morning, car is not driveable
A: I'm sorry to hear that, is everyone safe? I'm {g.f} from {%o:Discovery Insure/OUTsurance/Santam/* Insurance}.
U: Yes thank you. Policy {#pol:#########}, {a}.
A: Thank you {a.f}. Registration of your vehicle and of the third party?
U: Mine {#reg:@@ ## @@ GP}, the other {#regb:@@@ ### FS}, driver {b}, {phone.b}
A: Case number from SAPS?
U: CAS {#cas:###/##/2024}
A: A tow truck is on its way to you. Your claim is {#clm:CLM#######}.
`;
