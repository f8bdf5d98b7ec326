// Templates of the seventh set in English: banks, insurers, energy, telecoms.
export const enMoney = `
# GB,IE,AU,NZ,ZA
A: Welcome to {bank} chat, you're through to {p9.g}. <How can I help today?|What can I do for you?>
U: Hi {p9.g}, I've been locked out of online banking since {date}. Name is {p1}.
A: Sorry to hear that {p1.t} {p1.f}. Can you confirm your date of birth and the first line of your address please?
U: {dob}, {addr.st}
A: Thank you. And the mobile we hold for you?
U: should be {phone}. <i changed it last year from|the old one was> {phone2}
A: That matches. {trapa} I've sent a one-time code to that number, please read it back.
U: {otp}
A: All verified. Your customer number for next time is {cust}. You can set a new passcode at {bank.web}.
U: {trapu} Thanks.
# GB lower
U: hi i sent {price} to the wrong account yesterday
A: Oh no. Could I take the sort code and account number you meant to pay, and the one it actually went to?
U: meant to go to {p2}, {sort} {acct}. went to {sort2} {acct2}
A: And what is your own name and account number?
U: {p1.l}, acc {acct3}, same bank, {bank}
A: Thanks {p1.g}. I've raised a recall, reference {ticket}. The receiving bank has 15 working days under the Credit Payment Recovery scheme.
U: ok pls email me at {p1.mail} not by post, ive moved from {addr} to {addr2}
A: I've noted the new address. {trapa}
# US,CA
A: Thank you for calling {bank}, this transcript may be reviewed. Agent: {p9}.
U: There's a charge on my card from {shop} for {price} that I never made.
A: I can dispute that. Please give me the full card number and the name embossed on it.
U: {card}, {p1.u}. exp 09/27
A: Thank you. For security, the last four of your social?
U: I'd rather give you the whole thing so there's no mix-up: {id}. DOB {dob}.
A: That's fine. Your dispute is {claim}. A new card ending {card.last} will be mailed to {addr}.
U: Can it go to my daughter {p1.relw} instead? She lives at {addr2}.
A: I'm afraid we can only mail to the address on file. {trapa}
U: Fine. {trapu}
# GB,IE,AU,NZ
U: I'd like to add my husband to the policy {policy}
A: Of course. I'm {p9} at {insurer}. Could I take his full name, date of birth and licence details?
U: {m2}, born {dob}, licence {passport}. he's had it since 1998
A: Any claims in the last five years?
U: one, in {month} 2022, somebody reversed into him at {shop} car park. claim no {claim}, settled for {price}
A: And the vehicle is still the one with registration {plate}?
U: yes the grey estate, 1.6 diesel, about 48,000 miles
A: The new premium is {price2}, an increase of 4.5%. Documents go to {p1.mail}. Anything else?
U: {trapu} And use {p2.g}'s mobile if you need us: {phone}.
# US
U: Storm took half our roof off last night. Policy holder is {p1.m}, policy {policy}.
A: I'm so sorry, {p1.g}. Is everyone safe? I have the property as {addr}, is that right?
U: Yes. Wind was 71 mph they said. Roof is about 1,850 sq ft, asphalt shingles from 2014.
A: I've opened claim {claim}. Your adjuster is {p3} with {employer}, {p3.he} will call within 48 hours from {phone}.
U: My cell died. Call my wife {w2} at {phone2} or email {p2.mail}.
A: Noted. Please upload photos here: {url.share}
U: done, 14 photos, max size was 25 MB so I had to shrink some. {trapu}
A: Received. For the emergency tarp, pay {employer2} and send us the receipt. We reimburse by check or to an account; which one?
U: account {acct} at {bank}
# GB,IE
A: Hi, you're chatting with {p9.g} from {energy}. Can I take your account number?
U: its {acct}, name on the bill is {p1.i} but i go by {p1.g}
A: Thanks {p1.g}. And the supply address?
U: {addr}
A: What's the latest reading and meter number please?
U: meter {meter}, reading 48213. last one was 47,902 on {date} so 311 kWh
A: That brings your bill from {price} down to {price2}. Unit rate is 27.35p per kWh, standing charge 53p a day.
U: {trapu}
A: If you'd like to pay by direct debit I need an IBAN or sort code and account.
U: {iban} in the name of {p1}
A: Set up, first collection {shortdate}. {trapa}
# AU,NZ
U: Moving out {shortdate}, need to disconnect power. Acct {acct}
A: Happy to help, I'm {p9.g}. Who am I speaking with and what's the address?
U: {p1} at {addr}. New place is {addr2} if you want to send the final bill there
A: Thanks {p1.g}. Is there anyone else on the account?
U: my flatmate {p2}, but {p2.he} left in {month}. {p2.his} number was {phone}
A: I'll remove {p2.g}. NMI or meter number?
U: {meter}. The new owners are {p3.g} and {p4}, they're with {energy2} I think
A: No worries. A final read on {date2}, bond of {price} refunded to BSB {sort} account {acct2}.
U: <legend|cheers>, {trapu}
# GB,IE,ZA lower
U: internet down again since {time} thats the 4th time this month
A: Sorry about that. I'm {p9.g} at {telecom}. Could you give me the account holder's name and postcode or landline number?
U: {p1.l}, {phone}. {trapu}
A: Thanks. I can see your router with MAC {mac}, last WAN address {ip}. Are any of its lights red?
U: the middle one. i bought a second one, its mac is {mac2}
A: Please restart the first and tell me what address your laptop gets.
U: {ip.lan}, ping to 8 hops then nothing, error {err}
A: There's an outage at the exchange. An engineer, {p2}, is booked for {date} between 8 and 13. Your fault reference is {ticket}.
U: ok. he cant park on {addr.st}, tell him to use the yard. call {p3.g} on {phone2}, im at work
A: Added to the job. As a goodwill gesture I credit {price} to account {acct}.
# US,CA,AU
U: I want to port my number {phone} to you guys. {telecom}, right?
A: Yes, welcome to {telecom}! I need your current carrier, the account number there and the transfer PIN.
U: carrier is {telecom2}, acct {acct}, pin {pin}
A: Name on that account?
U: {p1}, but it might be under my mom, {w2.m}
A: It has to match exactly. Do you have a bill handy?
U: ok it says "{p2.u}, {addr}"
A: Perfect. IMEI of the handset?
U: {imei}, it's a {handset}
A: Compatible with 5G on bands n41 and n71. Port completes by {time} on {shortdate}. You'll get a text from short code 7726.
U: {trapu}
# IN
U: Hello, I have paid premium twice for policy {policy}, kindly refund one.
A: Good afternoon, this is {p9} from {insurer}. May I have your registered mobile number and PAN?
U: Mobile {phone}, PAN or Aadhaar: {id}
A: Thank you {p1.t} {p1.f}. I see two debits of {price} on {date}. Which bank account should receive the refund?
U: {bank} a/c no {acct}, holder name {p1}. Nominee is my wife {p1.relw}, DOB {dob}.
A: Refund will reflect in 5 to 7 working days. SR number {ticket}.
U: Please also correct my address: {addr}. Pin code was wrong earlier.
A: Updated. An acknowledgement goes to {p1.mail}. {trapa}
U: Do the needful at the earliest. {trapu}
# GB,IE keep
U: I got this from you, is it genuine?

From: {bank} Security <{bank.mail}>
To: {p1.mail}
Subject: Unusual sign-in

Dear {p1},
We noticed a sign-in from {ip} on {date}.
If this was not you, confirm your details here: {url.reset}

A: Please don't click that. It did not come from us. Did you enter anything?
U: stupidly yes. my password ({pw}) and the card {card.plain} with the 3 digits on the back
A: Thank you for being frank about it. I've blocked the card and reset your access. I'm {p9} in the fraud team, direct line {phone}.
U: also my security answer was our dog's name, {pet}. should i change it
A: Yes please. Your fraud case is {ticket}; {p3} will phone you by {time}.
# ZA,GB,AU
A: Life claims at {insurer}, {p9.g} speaking. I'm sorry for your loss. May I ask who has passed away?
U: My mother, {w2}, ID {id}. She died on {date} at {clinic}.
A: Thank you. Was the policy {policy}?
U: I have that and a second number, {policy2}. I am her executor, {p1}.
A: We'll need the certificate, your own identity document and bank confirmation. Where should the payout go?
U: Estate late account, {bank}, {acct}. My attorneys are {law}, contact {p3} on {phone}.
A: The sum assured is R1.2 million or the local equivalent, less any premium owing. {trapa}
U: The funeral was done by {funeral}, they want {price} by {shortdate}. Invoice {invoice}.
A: We can pay a funeral advance within 48 hours. Please send their invoice to {insurer.mail}.
# US,GB,IE
U: Need to dispute an item on my credit file
A: Certainly. You're chatting with {p9.g}. For the search I need full name, date of birth and addresses for the last 3 years.
U: {p1.fg}
dob {dob}
current: {addr}
before: {addr2}
before that: {addr3}
A: Thank you {p1.g}. The entry from {bank}, default of {price} dated {date}?
U: yes. that's not mine, it belongs to a {p2} who lived there before us
A: We'll raise it with {bank}. Your dispute reference is {ticket}, response in 28 days.
U: {trapu} you can reach me at {p1.mail} or {phone}
# CA,AU,NZ,IE lower
U: need to cancel my pet insurance, the cat died
A: I'm really sorry. I'm {p9.g} from {insurer}. Could I have the policy number, please?
U: {policy}, cat was tofu, 11 yrs, 4.2 kg
A: And your name and phone number for verification?
U: {p1.l} / {phone}
A: Thank you {p1.g}. The vet on file is {p2.t} {p2.f}, practice in {addr.town}. A refund of {price} will go to the card ending {card.last}.
U: that card is cancelled, use this one {card}
A: For your safety please don't type card numbers in chat. I'll send a secure link to {p1.mail}. {trapa}
# GB,IE,NZ
U: Could you explain my mortgage statement? Account {acct}
A: Hi, I'm {p9}, mortgage adviser at {bank}. Is this the joint mortgage with {p2}?
U: Yes, {p1} and {p2}. Property is {addr.ln}
A: The fixed rate of 1.89% ended on {date}; the variable rate is 6.24%. The balance is {sum}.
U: <Ouch.|That is a lot.> What would a five-year fix be?
A: 4.37% with a fee of 999, or 4.62% without. An LTV of 60% would help; your last valuation was 14 months ago.
U: {p2.g} wants to know whether we could drop {p2.him} from the deed.
A: That's a transfer of equity. Our panel solicitors are {law}; speak to {p3.t} {p3.f} there, {phone}.
U: {trapu}
A: I'll put it all in an e-mail to {p1.mail} and {p2.mail}.
`;
