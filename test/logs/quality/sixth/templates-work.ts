// IT desks, SaaS billing, HR, payroll, recruiting and universities, in English.
export const work = `
# US,GB,IN,IE
U: Can't log in to VPN, error {err}
A: Hi, this is the service desk. What's your user ID and machine name?
U: {p.user}, laptop is a 14" model {sku}, asset tag {serial}
A: Thanks. From which IP are you connecting?
U: home, {ip}
A: I see failed log-ins at {time}. I'll reset your password. Temporary one: {pw}
U: works. it asks for a token now
A: Use {otp}, valid for 30 seconds. INC {case} closed, {p.given}.
# GB,AU,US,CA
U: New starter on Monday, please set up: {qf.full}, job title Senior Analyst, cost centre 4410, line manager {b.full}
A: Thanks {p.given}. What's the start date and which licence, E3 or E5?
U: {date}, E3. Personal email for the welcome pack {qf.email}, mobile {phone}
A: Account created: {qf.user}, mailbox {qf.work}. Initial password {pw}, must be changed at first log-on.
U: And badge?
A: Badge number {emp}, ready at reception, floor 3. Printer PIN {pin}.
U: brilliant. she'll sit next to {s.given}
# GB,IE,SG
U: printer on 2nd floor not reachable since the switch was replaced
A: Thanks for raising. Can you give me the MAC of the printer and the old static address?
U: MAC {mac}, IP {ip}
A: Found it. The port came up on the guest VLAN. Firmware {version}, model {sku}. I've moved it to VLAN 30.
U: still nothing. here's the log
nic0: link up, 1000 Mbps full duplex
nic0: hwaddr {mac}
dhcp: offer {ip2} from server
A: It's on DHCP now. I've made a reservation, new address is {ip2}. {a.given} will update the queue.
U: thanks. who do I tell? {q.full} in accounts was asking
A: I'll mail {q.work}.
# US,GB,IN,CA
U: Getting 401 from your API since this morning:
curl -H "Authorization: Bearer {apikey}" https://api.ledgerline.dev/v2/invoices?limit=10
{"error": "unauthorized", "code": 40103, "request_id": "{case}"}
A: Thanks. That key was revoked at {time} because it turned up in a public repository. Please don't post keys in chat.
U: oh no. it's in the repo of our contractor {q.full}, {q.url}
A: Understood. I've rotated it. The owner of the workspace, {p.email}, has got the new one.
U: ok and we're calling from {ip}, is that still on the allow list?
A: Yes. Rate limit is 600 requests per minute on the Growth plan, version {version}.
# US,IE,AU,GB
U: Please stop billing us. We cancelled on {date}.
A: I'm sorry for the confusion. What's the workspace or customer ID?
U: {acct}, company {firm}
A: Thanks. I see invoice {invoice} for {money}, 12 seats. The cancellation came from {q.work}, who isn't an admin.
U: {q.given} left in spring. I'm the new office manager, {p.full}, {p.work}
A: Then I'll need you to be added as admin by {b.full}, who's the owner.
U: {b.given} is on leave, can't you just void it?
A: I can, this once. Credit note on the way. Download: {url}
U: Perfect. VAT was 23% btw, not 20
# GB,AU,NZ
U: Payslip for this month is wrong, overtime missing
A: Hi, HR helpdesk here. Employee number?
U: {emp}
A: Thanks {p.given}. I see 12.5 hours approved by {b.full} on {date}, after the cut-off.
U: so when do I get it
A: Next run. About {money} before tax. Are your bank details still {sort} {bank}?
U: no I changed, new acc is {bank2}, same sort code. tax number {p.id} hasn't changed obviously
A: Updated. Please check the P45 from {firm} too, we never got it.
U: they went bust... will ask {qf.full}, she was payroll there
# IE,GB
U: Dear HR team,
Please find below the details for my parental leave:
Child: {c.full}, born {c.dob}
Start: {date}
Length: 14 weeks
My tax and social number: {p.id}
Best wishes
{p.full}
Warehouse Operative, night shift
A: Dear {p.given}, congratulations! We've registered the leave. Your supervisor {b.full} has been told.
U: Many thanks. Please send letters to my parents' place until we move: {addr}
A: Noted. Your last pay before leave will be {money} on {date2}, paid to {iban}.
U: correct iban
# US
U: need to update my W-4 and direct deposit
A: Sure. Employee ID?
U: {emp}. {p.full}
A: To verify, date of birth and SSN please.
U: {p.dob}
U: {p.id}
A: Thanks, verified. New bank info?
U: routing {sort} account {bank}, checking
A: Effective with the {date} payroll. Filing status?
U: married filing jointly, spouse {r.full}. 2 kids
A: Got it. You can see the change under Pay, Tax Documents. Contribution stays at 6%.
# US,GB,IN,CA
U: Rewrite this cover letter so it sounds more confident:

Dear {q.title} {q.family},
I am writing to apply for the role of operations coordinator at {firm}. I have been working for {firm2} in {city} for four years. I hope you will maybe consider me.
Sincerely,
{p.full}
{p.email} | {phone} | {p.url}
A: Here's a stronger version:

Dear {q.title} {q.family},
With four years at {firm2} behind me, I run schedules for 35 people and cut delays by 18%. I'd bring the same drive to {firm}.
Sincerely,
{p.full}
U: nice. shorten to 3 sentences and drop the numbers
A: Dear {q.title} {q.family}, I'd like to bring four years of operations experience to {firm}. I keep teams and schedules on track. I look forward to talking to you.
# GB,NG,KE,ZA
U: can you improve my CV, keep the layout

{p.upper}
{addr}
{phone} | {p.email}
Date of birth: {p.dob}

EXPERIENCE
2019 to 2024 Sales Assistant, {shop}, {city}
2016 to 2019 Receptionist, {clinic}

EDUCATION
{school}, 2015

REFEREES
{q.full}, Branch Manager, {phone2}
A: Sure. A few changes: start with a short profile, use action verbs, and leave out the date of birth, employers don't need it. Here's the profile: "Friendly sales professional with 8 years of customer contact."
U: ok and replace the referee with {b.title} {b.full}, {b.work}
A: Done, {p.given}. I've also put Excel and Spanish (B1) under skills.
# IN,SG,AU
U: Hello sir, I have applied for Java developer position, want to know status
A: Hi, thanks for reaching out. Could you share your application ID and full name?
U: {case}, {p.full}
A: You're shortlisted. The interview is on {date} at {time} with {q.full} and {s.given}. Please confirm your current employer and notice period.
U: {firm}, 60 days. Current CTC {money} per month
A: Noted. Please send PAN or ID for the background check.
U: {p.id}. My LinkedIn {p.url}
A: Thanks {p.given}. The video link: {url}
U: can it be rescheduled? contact me on {phone}
# US,GB,AU,IE
U: i can't register for chem 201, it says hold on account
A: Hi! I can check. Student number?
U: {student}
A: Thanks {p.given}. The hold is for a library fine of {money} and a missing vaccination record.
U: i gave that to the health center, dr {b.family} signed it
A: They must upload it by {date}. In the meantime I've moved the hold. Is {p.email} the best e-mail for you? Your uni one is {p.user}.
U: yes. my roommate {q.full} has the same issue btw, {student2}
A: I can't discuss other students' records, but {q.given} is welcome to chat with us.
# NZ,CA,AU,GB
U: Kia ora / hi, requesting my transcript. I graduated years ago under my maiden name.
A: Of course. Please send your full name then and now, date of birth and student number if you know it.
U: Then: {pf.given} {q.family}
Now: {pf.full}
Born {pf.dob}
Student no {student}
A: Thank you. The fee is {money}, delivery takes 5 to 8 working days. Where to?
U: my employer directly, {firm}, {addr}
A: OK. We'll send tracking number {track} once posted. Degree: BSc, second class, first division.
# US,GB,CA
U: Summarize this email thread in two lines please

From: {q.full} <{q.work}>
To: {p.full} <{p.work}>
Date: {date}
Subject: Q3 numbers

Hi {p.given}, the client ({firm2}) disputes {invoice}. {b.given} thinks we overbilled 40 hours. Can you call {s.full} at {phone} before Friday?
Thx
{q.initials}
A: The client disputes invoice {invoice} over 40 hours. {q.given} asks you to call {s.full} before Friday.
U: Draft an answer saying I'll do it tomorrow and that {b.given} should pull the timesheets
A: Hi {q.given}, I'll call {s.given} tomorrow. Could {b.given} pull the timesheets for September by then? Best, {p.given}
# GB,IE,US
U: Locked out of the HR portal, two factor is on my old phone
A: No worries. What's your work e-mail?
U: {p.work}
A: Security question: date of birth and the first line of your address?
U: {p.dob} - {addr.street}
A: Matched. Here's a recovery code: {otp}. And your new phone number?
U: {phone}
A: Added. I've also noticed a log-in from {ip} at {time}, is this you?
U: yes that's the library in {city}
# NG,KE,ZA
U: Good day. I am {p.full}, staff number {emp}. My leave allowance was not paid.
A: Good day {p.title} {p.family}. Which month please?
U: March. My colleagues {q.full} and {b.full} received theirs, {money} each.
A: The payment bounced, the account number had a missing digit. Kindly resend.
U: {bank}, branch {sort}. My tax/ID number is {p.id}
A: Thank you. It will be in the batch of {date}. Please sign the form with {a.given} on the second floor.
`;
