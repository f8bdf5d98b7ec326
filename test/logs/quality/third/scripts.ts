// English templates of the third evaluation set, about money, devices, energy, health, travel and orders. "u:" lines may be
// hurried, "{slot}" is drawn, "<a|b>" a choice, "@pool" a block of blocks.ts; "--- GB IE x3" countries and a weight.
export const englishScripts = `
--- x2
@open
u: <i was charged twice for|there are two payments on my statement for> {price}, one on {date} and one on {date2}. <can you refund one|please sort it>
@verify
@verify
A: Thank you {first}. I can see both payments of {price}. The duplicate will be back on your account within 5 working days, your reference is [{ref}].
u: <brill|great>, will i get an email?
A: Yes, to {email}.
@close
--- x3
U: Hello, I would like to dispute a transaction of {price} at {brand} that I did not make. Card number {card}.
A: I'm sorry to hear that, {title} {last}. Can you confirm the three digits on the back <and your date of birth|as well as your DOB>?
u: {cvv}, dob {dob}
A: I have blocked the card. A replacement goes to {addr}. Is that still right?
u: <no we moved, it's|no! new address is> {addr2}
A: Updated. May I take a mobile number for the courier?
u: {phone}
@close
---
U: can i read you the card in bits, my eyes arent great
A: Of course, take your time.
u: {cardA}
A: Go on.
u: {cardB}
A: Mm-hm.
u: then {cardC}
A: And the last four?
u: {cardD}
A: Thank you, that's gone through for {price}. Expiry I have as 0{month}/27.
---
A: Um, good morning, you're through to {agent}, how can I help?
U: Yeah hi, it's uh, it's {name}, I'm ringing about, um, the standing order to my landlord, {name2}.
A: Okay, and the account number, please?
U: It's, hang on... {bank}. {sortWord} {sort}.
A: Lovely. And, er, for security, your date of birth?
U: {dob}.
A: Thanks, {first}. So the payment to {title2} {last2} on {date}, that was returned because the payee's account was closed.
U: Right. Well {first2} did say he'd, he'd changed banks. He gave me, um, {iban}.
A: I may be able to set that up now. It will take until {time}.
--- US
U: Caller ID {phone}. Hi, um, this is {name}, I'd like to, uh, add my spouse {first2} to the checking account.
A: Sure thing, {first}. I'll need their full legal name and social.
U: {name2}, and it's {natid}.
A: And their date of birth?
U: {dob}.
A: Perfect. Do they live with you at {addr}?
U: Yep. Oh, and routing number for direct deposit is {sort}, account {bank}, right?
A: That's right. Their employer would be?
U: {org}. They, uh, pay on the 15th.
--- x2
u: my new router keeps dropping, model {router}, firmware {version}
A: Could you send me the MAC address? It's on the label underneath.
u: <|it says >{mac}
A: And what is your public IP at the moment?
u: {ip}
A: Thanks. I'm moving {mac} to another profile. Try again in 10 minutes, speeds should be about 76 Mbps.
u: <still nothing, error {code}|ok works now>. my account is {acct} btw
--- x2
U: New starter request
Name: {name}
Start date: {date}
Manager: {name2}
Team: Finance (4 people)
Employee ID: {emp}
Laptop: {laptop}
MAC: {mac}
A: Thanks, ticket {ticket} raised. Temporary login is {user}, temporary password {password}. <{first} must change it on day one.|Please have {first} change it at first logon.>
u: and vpn?
A: Static address {ip} has been reserved for them, v6 {ipSix}.
--- x2
u: cant log in to citrix, says {code}
A: Hi, this is {agent} from the service desk. What's your username?
u: {user}
A: I see failed attempts from {ip} at {time}. Is that you?
u: no im in {city} on the train, mine is {ip2} i think
A: Then I will reset it. One-time password: {password}. The reset page is {reset}.
u: <thx|cheers> {agent}
---
U: Our deploy pipeline exposed a credential. The key {apikey} was committed on {date} by {name2} ({email2}) and is used from {ip} and {ip2}.
A: Thanks for reporting. I have revoked it under {ticket}. Your new key is {apikey2}; please store it in the vault.
U: Also the service account's password ({password}) was in the same file, version {version} of the image.
A: Rotated. {name3} from security will call you on {phone}.
--- x2
U: DHCP table as requested:
{ip} {mac} user {user}
{ip2} {mac2} printer-2nd-floor
A: The second one, {mac2}, has no lease. Is that the {printer}?
U: Yes, in {name2}'s office.
A: OK. Give it the gateway's second port and it will work. v6 is {ipSix}.
--- x2
u: <hi|hello> i forgot my voicemail pin
A: I can help. Number of the line?
u: {phone}
A: And the name on the account?
u: {name}
A: Thanks, {first}. I've texted you a code. What does it say?
u: {otp}
A: Your temporary PIN is {pin}, please change it by dialling 121.
@close
---
A: Thank you for calling customer care. This call may be recorded. Who am I speaking with?
U: {name}. That's {lastSpelled}.
A: Thank you. What's the best number to reach you?
U: {phoneA}...
A: Yes?
U: ...{phoneB}.
A: And the IMEI of the phone that was stolen?
U: uh, {imei}
A: Okay {first}, I've blocked it on {date}. It was a {handset}, correct?
U: Correct. I'd like the SIM sent to my sister, {name2}, at {addr}.
--- GB AU
U: Moving house, need broadband moved
Old: {addr}
New: {addr2}
Account: {acct}
Date of move: {date}
Contact: {phone}
A: Thanks {title} {last}. The engineer, {first2}, will come on {date2} between {time} and {time2}. You'll pay {price} a month.
u: can {first2} ring <my wife|my husband> {first3} instead, {phone2}
--- US CA
u: moving to a new apt on the 1st, need to transfer service
A: Sure! What's the service address today and the new one?
u: {addr}
u: new is {addr2}
A: Got it. Account {acct}, meter {meter}. Any gate code?
u: yes gate code {pin}, dog is friendly lol
A: Thanks {first}! The tech will text {phone}.
--- x2
u: <smart meter not sending readings|bill looks way too high, {price} for {month} weeks>
A: Let me check. Meter serial number?
u: {meter}
A: And is the supply address {addr}?
u: yes. <account no|acc> {acct}
A: The hub's MAC {mac} last reported on {date}. I'll send a reset at {time}.
@close
---
u: my elderly neighbour {name2} at {street} has no gas, she asked me to write, her account is {acct}
A: Thanks for looking out for {first2}. Is she on the priority list? What's her phone number?
u: {phone}, and her date of birth is {dob} if you need that
A: An engineer is on the way. Postcode, please?
u: {postcode}
--- GB IE AU
U: Dear Sir or Madam,

I write about policy {policy}. My claim {claim} of {date} for {price} was refused, although {title2} {name2} at {clinic} had confirmed the treatment.

Yours faithfully,
{name}
{addrLines}
Tel. {phone}
A: Dear {title} {last}, thank you for your e-mail. Your complaint is registered as {ticket}. {agentName} will reply within 8 weeks.
--- x2
@open
u: <need to know if|is> {title2} {last2} at {clinic} in network?
A: Happy to check. Member ID and date of birth, please?
u: {member}< and|,> {dob}
A: Thanks {first}. Yes, {clinic} is in network, copay {price}. The referral from {title3} {last3} is on file, valid until {date}.
u: my daughter {first4} too? she's {qty}
A: Yes, {first4} is covered as a dependent under {policy}.
@close
---
A: Claims, {agent} speaking.
U: Hi {agent}, um, I'm calling about my mum, {name2}, she had, she had a fall, and the ambulance took her to {clinic}.
A: I'm sorry to hear that. What's her {natidWord}?
U: Uh... {natid}.
A: And you are?
U: {name}, her <son|daughter>. My number's {phoneSpoken}.
A: Thank you. I hope she will be better soon. The claim number is {claim}.
--- x2
u: <hey|hi> i need to change the name on booking {pnr}, should be {name} not {first} {last2}
A: Sure. Passport number?
u: {passport}
A: Thank you. Flight {flight} {city} to {city2} on {date}, seat {month}A. Frequent flyer number?
u: {member}. also travelling w me: {name3}, born {dob}
A: Added {first3}. The change fee is {price}. Boarding passes go to {email}.
---
U: Lost bag. PNR {pnr}, tag {track}, flight {flight}.
A: Sorry about that. Delivery address and phone please?
u: staying at <a friend's|my brother's>, {name2}, {addr}
u: {phone}
A: And the contents for the report?
u: {qty} shirts, a {gadget} and a charger
A: Report {ref} has been filed. {first2} can sign for it.
---
u: the link you sent doesnt open: {url}
A: Let me send another: {url2}. It's valid for 30 minutes, please don't share it.
u: ok that works. it shows {name2} though, not me
A: I'm sorry! Which e-mail are you registered with?
u: {email}
A: And the old one, {email2}, is that {first2}'s?
u: yes my ex. please delete that one, and the number {phone}
--- x2
u: where is my order {order}??? ordered {date}, {qty} items
A: Hi! Your order {order} left our warehouse and is with the courier, tracking {track}.
u: it says delivered but nothing here. i'm at {addr}
A: The courier's note says it was left with {name2} at {street}.
u: dont know any {first2}
A: I'll open an investigation, {ticket}. Can you confirm your phone?
u: {phone}
@close
--- GB IE x2
U: Order no: {order}
Name: {NAME}
Email: {email}
Phone: {phone}
Item: {product}
Reason for return: arrived broken
Refund to: {iban}
A: Hello {first}, your label: {label}. Refund of {price} to the account you gave within 14 days.
--- x2
u: <returning|want to return> the {product}, serial {serial}
A: Sorry it did not work out! Order number?
u: {order}
A: Thanks. I may need the invoice number as well.
u: {invoice}
A: All set. Print the label at {label}. Mark the box "return", and drop it at any shop before {date}.
u: will do. grace period is 30 days right? hope so
A: Yes, 30 days.
---
U: Hi there, picked up a car in {city} under agreement {booking}, licence plate {plate}. Somebody hit it in the car park.
A: I hope nobody was hurt. Your driving licence number, please?
u: {licence}
A: And the other driver's details?
u: {name2}, {phone}, plate {plate2}, insured with policy {policy}
A: Thanks {title} {last}. Upload photos to {url} and keep the claim number {claim}.
--- US
u: Rental agreement {booking}, DL {licence}, returned the car {date}, got charged {price} for cleaning
A: I'm sorry. Name on the agreement?
u: {nameRev}
A: VIN {vin}, plate {plate}, is that the car?
u: yeah. {name2} at the desk said it was fine
A: I'll refund the card {card}.
--- x2
u: <my payslip is wrong|havent been paid>, employee no {emp}
A: Hi {first}, HR helpdesk here. Which month?
u: {date}. also my bank details changed, new {sortWord} {sort} acc {bank}
A: Thanks. For the change I need your {natidWord}.
u: {natid}
A: Done. {name2} in payroll will pay the {price} by Friday.
u: can you cc my union rep {name3} {email3}
`;
