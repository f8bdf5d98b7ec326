// Scripts of the fourth evaluation set: English texts that people paste in whole and want rewritten, summed up or mended.
export const pastedScripts = `U: Improve my CV please:
{p.caps}
{address.lines}
Tel: {phone} | {p.mail} | {url.profile}
Date of birth: {dob}
EXPERIENCE
2019-2024 Site manager, {org.firm}
2015-2019 Assistant, {org2.firm}
EDUCATION
{org.school}, 2008-2015
SKILLS: Excel, AutoCAD 2022, first aid
References: {q.full}, {q.mail}
A: Here is a tighter profile: "{p.plain} is a site manager with 9 years of experience, most recently at {org.firm}." Would you like to drop the date of birth ({dob})?
U: yes drop it, and say {q.first} available on request
===
U: clean up these meeting notes
- present: {p.first}, {q.full}, {r.short}, apologies from {s.first}
- {q.first}: budget at 82%, Q3 target 1.4m
- {p.first} to chase {org.firm} re invoice {account INV####}
- {r.last} says the launch may slip to {date}
- next mtg Thursday, room 4.02
A: **Attendees:** {p.first}, {q.full}, {r.short}. **Apologies:** {s.first}
**Actions:** {p.first} will contact {org.firm} about {account INV####}. {q.first} reported 82% of the budget used.
===
U: Turn this contact list into CSV
{p.plain} - {phone} - {p.mail}
{q.reversed} - {phone2} - {q.mail}
{r.plain} ({org.firm}) {phone3}
{mailbox} (general enquiries)
A: name,phone,email,company
{p.plain},{phone},{p.mail},
"{q.reversed}",{phone2},{q.mail},
{r.plain},{phone3},,{org.firm}
===
U: Reply to this politely, decline
From: {p.full} <{p.mail}>
To: {q.full} <{q.mail}>
Cc: {mailbox}
Sent: {date} {time}
Subject: RE: FW: Quote for the loft

Hi {q.first},
any news on the quote? We're keen to start in May. Our address is {address} in case you need to measure up again.
Cheers
{p.first}
{org.firm} | M {phone} | W {phone2}
A: Hi {p.first},

Thanks for following up. I'm afraid we can't take on the loft this spring. Best of luck with it.

Kind regards,
{q.first}
===
U: what is wrong with this config
[database]
host = {ip}
port = 5432
user = app
password = {secret.password}
[mail]
sender = {p.mail}
api_key = {secret.key}
timeout = 30
A: The section looks valid; check that the server at {ip} accepts TLS 1.3. Please rotate {secret.key} since you have shared it.
===
U: my .env leaked, what do I rotate?
NODE_ENV=production
OPENAI_API_KEY={secret.key}
JWT_SECRET={secret.key2}
ADMIN_EMAIL={p.mail}
ADMIN_PASSWORD={secret.password}
REDIS_HOST={ip}
LOG_LEVEL=debug
VERSION=2.14.0
A: Rotate both keys and the admin password, then look through the logs for logins of {p.mail} from other addresses than {ip}.
===
U: Explain these log lines
2026-02-03T08:12:44Z sshd[2211]: Accepted password for {p.small} from {ip} port 52144
2026-02-03T08:13:02Z dhcpd: DHCPACK on {ip2} to {mac} via eth0
2026-02-03T08:15:40Z nginx: {ip.six} "GET /v2/items?id=4 HTTP/1.1" 200 512
A: Someone logged in from {ip}. The device {mac} was then given {ip2}. The third line is a plain request from {ip.six}, status 200.
U: that's odd, {p.first} is on holiday. her laptop is {mac2}
===
U: arp table from my switch, which one is the printer?
{ip} {mac} ge-0/0/1
{ip2} {mac2} ge-0/0/7
{ip3} {mac3} ge-0/0/12
A: Probably {mac2}, as its prefix belongs to a printer maker. Open {ip2} in your browser to be sure.
===
U: {"id": 41, "customer": {"name": "{p.plain}", "email": "{p.mail}", "dob": "{dob.iso}", "phone": "{phone}"}, "ip": "{ip}", "total": 49.90, "currency": "USD"}
turn it into yaml
A: id: 41
customer:
  name: {p.plain}
  email: {p.mail}
  dob: {dob.iso}
  phone: "{phone}"
ip: {ip}
total: 49.90
===
U: Make this table nicer
| Name | Member no | DOB | Paid |
|---|---|---|---|
| {p.plain} | {account ####} | {dob} | {price} |
| {q.plain} | {account 2###} | {dob2} | - |
| {r.reversed} | {account 3###} | {dob3} | {price} |
A: Sorted by payment: {p.plain} and {r.reversed} have paid, {q.plain} (no. {account 2###}) hasn't.
U: send {q.first} a reminder text then
===
U: Please proofread the letter to my landlord:
{p.full}
{address.lines}

{date}

Dear <<Mr|Mrs|Ms>> {q.last},
I am writing to give one month's notice on the flat at the above address. My deposit of {price} can be returned to {iban}. My new address will be {address2}.
Yours sincerely,
{p.plain}
A: It reads well. I'd add: "Please confirm receipt by e-mail to {p.mail}" if that is right, and mention the deposit scheme.
U: it's {r.mail} actually, {r.first} handles it
===
U: Put these in my calendar
Mon {time} dentist ({org.clinic}), Dr {p.last}
Tue {time} call w/ {q.full} (online)
Wed {r.first}'s birthday 🎂
Thu 18:00 parents evening {org.school} rm 12
Fri pick up {s.first} from {street}
A: Added five entries. Shall I put the meeting link for {q.first} too? It's {url.link}.
===
U: Shorten this contract clause: "This Agreement is made on {date} between {org.firm}, of {address} (the Supplier), and {p.full}, holder of <<passport|identity card>> no. {passport} (the Client). The Client shall pay {price} within 30 days under clause 4.2 to account {iban}."
A: "{org.firm} ({address}) and {p.full} (ID {passport}) agree that the Client pays {price} within 30 days to {iban}."
U: and who signs? on our side {q.full}, director
===
U: translate into plain English:
REF: {account ##/####/@@}
PATIENT: {p.shout} DOB {dob} 
ADDR: {address}
Dx: T2DM, HbA1c 58 mmol/mol, BP 148/92. Rx metformin 500mg bd. R/v 3/12. cc {org.clinic}
Signed {q.short}, Consultant
A: {p.first} has type 2 diabetes with blood sugar above target and slightly high blood pressure. The doctor, {q.short}, wants another look in three months and has prescribed metformin twice daily.
===
U: write a reference for my nanny
A: Happy to. What's her name and how long did she work for you?
U: {p.full}, 3 yrs, with our kids {q.first} and {r.first}. We are the {s.last} family. people can call me, {phone}
A: "To whom it may concern: {p.plain} looked after {q.first} and {r.first} for three years with patience and good humour. Please call {phone} for more. The {s.last} family"
===
U: Draft a LinkedIn post: I'm leaving {org.firm} after 6 yrs, joining {org2.firm} as head of data. thank {p.full}, {q.first} and the whole team. my profile {url.profile}
A: "After six wonderful years at {org.firm}, it's time for a new chapter at {org2.firm}. Thank you {p.full} and {q.first} for everything!"
===
U: [{date}, 18:02] {p.first}: anyone got a ladder 🪜
[{date}, 18:03] {q.plain}: yep, come to {street}
[{date}, 18:05] {p.first}: legend. also wifi pw at the hall?
[{date}, 18:05] {r.plain}: {secret.password}
[{date}, 18:09] {q.plain}: new number btw {phone}
summarise this group chat
A: {p.first} is borrowing a ladder from {q.first}; {r.first} gave the hall's wifi password ({secret.password}); {q.first}'s new number is {phone}.
===
U: Extract the payment details
"Hi! Pls pay the {price} to {p.plain}, IBAN {iban}, or by card as last time ({card}). Otherwise PayPal {p.mail}. Ref {account PO-#####}. Thx, {q.first}"
A: Payee: {p.plain}
IBAN: {iban}
Card: {card}
PayPal: {p.mail}
Reference: {account PO-#####}
===
U: check this passenger list for typos
1 {p.shout} / {passport} / {dob}
2 {q.shout} / {passport2} / {dob2}
3 {r.shout} / {passport3} / {dob3}
PNR {account @@@@@#}, flight EK 413, seats 22A-C, gate B7
A: Nothing stands out. Airlines compare names with the passport, so {q.shout} must read exactly as on {passport2}.
===
U: git push fails: remote: Permission denied. my remote is {url.code} and I use token {secret.key}
A: Please revoke that token. Then run git remote -v and git config user.email; version 2.43.0 of git caches old credentials.
U: config says {p.mail} and name {p.plain}, host key from {ip}
===
U: can u make the eulogy for my grandad less stiff? "{p.full} was born on {dob} in a house on {street}. He worked at {org.firm} for 31 years, married {q.first} {p.last} and loved his grandchildren {r.first}, {s.first} and {t.first}."
A: "Grandad, or {p.first} to his friends, came into the world on {dob}. After 31 years at {org.firm} what he was proudest of were {q.first}, {r.first}, {s.first} and {t.first}."
===
U: fill this form for me: Surname / Given names / ID no / Tel / Postal address. me: {p.full}, {nid}, {phone}, {address}
A: Surname: {p.last}
Given names: {p.first}
ID no: {nid}
Tel: {phone}
Postal address: {address}
U: and emergency contact is {q.full} ({q.first}) {phone2}
===
U: is this email a scam? "Dear {p.mail}, your mailbox is full. Verify at {url.link} within 24h or lose access. IT-Team, login from {ip}"
A: Very likely. The sender pushes you to hurry. Don't open {url.link}, and report it. Changing the password you used is wise.
U: too late i typed {secret.password} 😬 and my card {card}. my name is {p.full} btw, what should i tell the bank
===
U: Compose a welcome letter with these onboarding facts. Employee: {p.reversed}. Employee no.: {account E-####}. Start: {date}. Line manager: {q.full}. Desk 3.117. National insurance / SSN / tax id: {nid}. Salary account: {iban}. Laptop MAC {mac}. Initial password {secret.password}.
A: Dear {p.first},
welcome to {org.firm}! Your manager {q.full} will meet you at the front desk at {time}. Your number is {account E-####}.
===
U: Rewrite as a formal complaint: the gym ({org.club}) kept charging my card {card} after i cancelled, their manager {p.first} laughed. member id {account GYM####}. i'm {q.full}, {address}, {q.mail}
A: Dear Sir or Madam, I, {q.full} (member {account GYM####}), hereby complain about charges to my card {card} after cancellation. When I raised it, your manager {p.first} did not take me seriously. Yours faithfully, {q.plain}, {address}
===
U: Summarise: "In 2024, revenue grew {n 2 19}.{n 1 9}% to {n 2 9}.{n 1 9}bn. Apple, Siemens and Toyota were mentioned 14 times. Chapter 7 covers Rose, Art and Hope as design themes; page 118 lists ISO 27001, RFC 2616 and version 10.0.19045."
A: Revenue rose, by {n 2 19}%. Three large brands come up often, and chapter 7 deals with design themes.
U: mark the numbers bold; will the bill of materials (rev 3.1.4) change in May?
===
U: regex to match order numbers like ABC-12345 in Python 3.11?
A: re.compile(r"[A-Z]-[0-9]+") with a count of 3 and 5. See docs.python.org/3/library/re.html and test against {n 20 400} sample lines.
U: works, 0.{n 2 9} ms per {n 2 9}000 lines. will chase the other bug in build 3 later
===
U: SMS draft for all our patients, then one for {p.first}: remind of appt {date} {time} w/ Dr {q.last} at {org.clinic}, {address}
A: All: "Reminder: your appointment at {org.clinic} is coming up. Reply C to cancel."
{p.first}: "Hi {p.first}, see you {date} at {time} with Dr {q.last}. {org.clinic}, {address}. Questions? {phone}"
===
U: Here's a netstat snippet and our asset sheet, match them
{ip} ESTABLISHED {ip.six}
asset,owner,mac
{account NB-#####},{p.plain},{mac}
{account PC-#####},{q.plain},{mac2}
A: {ip} belongs to {p.first}'s notebook {account NB-#####} ({mac}). The peer {ip.six} isn't in the sheet.
`;
