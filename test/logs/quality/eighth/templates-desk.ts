// Internal help desks, staff matters, incidents and logs.
export const deskTemplates = `
# EN
U: Ticket {tick}: new starter {p1} on {date}, needs laptop, badge and mailbox
A: Hi, who is the manager and the cost centre?
U: Manager {p2}, cost centre 4410. {p1.g} comes from {o2}.
A: Created user {p1.u} with mailbox {p1.w}. Initial password {pw}. Laptop {model}, asset {serial}, dock MAC {mac}.
U: Home address for the parcel: {addr}. private phone {phone}
A: Shipped with {o3.post}. Badge number {emp}. Please have {p3.g} in payroll collect the bank details.
# EN
U: payroll question, my March payslip shows {price} less. employee {emp}, {p1}
A: Hello {p1.g}, this is {p2} in HR services. A new tax code 1257L was applied. Please confirm your tax id and date of birth.
U: {nid}, {dob}
A: Thanks. And the account we pay into?
U: {iban}
A: That's different from the file, which ends in the same digits as your old one. I'll need a form signed by {p3}, see {url}
U: ok sent. my line manager {p3.g} is on leave until {date}, {p4.g} signs for {p3.him}
# EN
U: incident channel: checkout down, {err} since {time} UTC
A: On it. Last deploy was {commit} (v{ver}) by {p1.g}. Which hosts?
U: {ip}, {ip2}, {ip3}. gateway {ip4} answers.
A: Logs:
{stamp} ERROR upstream timed out 10000ms client={ip5} user={p2.u} status=504
{stamp} WARN retry 3/5 client={ip6} user={p3.u} status=502
U: {p4.g} rolled back to {commit}. customer {o2} is calling, contact {p5} {phone}
A: 5xx rate is 0.02% now. Please page {p6} if it returns. Postmortem owner: {p1}.
U: thx. runbook {url}. rotate the key that got printed: {key}
# EN
U: VPN drops every 20 minutes. Laptop {serial}, user {p1.u}
A: Hi {p1.g}, {p2.g} from the service desk. Please send output of ipconfig /all.
U: Wireless LAN adapter Wi-Fi:
   Physical Address . . . : {mac}
   IPv4 Address . . . . . : {ip}
   Default Gateway  . . . : {ip2}
   DHCP Server  . . . . . : {ip3}
A: Thanks. The profile is from {ver}, current is 5.4.1. I need your one-time code to push it.
U: {otp}
A: Pushed. Ticket {tick} closed. If it recurs ask {p3}, mobile {phone}.
# EN
U: Please grant {p1} read access to the {o2} data room. Approver: {p2}.
A: Done? Not yet: {p1.g} isn't in the directory. Is it {p1.w}?
U: External, {p1.m}, from {o2}
A: Guest account {p1.u} created, expires {date}. Link: {url}
U: The login says MFA fails with {err}
A: Registered phone was {phone}; is that his?
U: no, {phone2}, on the {o3} site, laptop {mac}
A: Changed. Code for the first login {otp}. Grant may take 15 minutes.
# EN
U: Offboarding list for Friday:
| name | id | device | last day |
|---|---|---|---|
| {p1} | {emp1} | {serial1} | {date} |
| {p2} | {emp2} | {serial2} | {date} |
| {p3.r} | {emp3} | {serial3} | {date2} |
A: Got it. I'll block {mac1}, {mac2} and {mac3}. Should mail of {p1.g} and {p2.g} be forwarded?
U: {p1.w} -> {p4.w}, {p2.w} -> nobody
A: OK. {p3.t} moves to {o2}, so {p3.g} needs a certificate too. Where to?
U: {addr}
# EN
U: SELECT id, name, mail, last_ip FROM staff WHERE office = 'HQ' LIMIT 3; can you explain why it is slow?
A: Add an index on office. What does it return?
U: 1 | {p1} | {p1.m} | {ip1}
2 | {p2} | {p2.m} | {ip2}
3 | {p3.up} | {p3.m} | {ip3}
A: Looks right. EXPLAIN says Seq Scan, cost 0.00..1843.20, rows=1. Use CREATE INDEX CONCURRENTLY.
U: the db password in the .env is DB_PASSWORD={pw}, host {ip4}, API_KEY={key}
A: Please rotate those. Ask {p4} who owns the vault at {o1}.
# EN
U: curl -H "Authorization: Bearer {key}" {url}
gives {"error":"forbidden","code":403,"request_ip":"{ip}","user":"{p1.u}"}
A: The token has expired. Generate another under Settings > Tokens.
U: {key2} works but now HTTP 429
A: The limit is 60 requests a minute. Are you {p1} from {o2}? I can raise it for you.
U: Yes, {p1.g}. our admin is {p2}, {p2.w}, and <I sit|we sit> in {town}
A: Raised to 300. Docs: https://docs.python.org/3/library/urllib.html
# EN
U: Printer on floor 3 jams, tray 2, A4 80 g/m2
A: Which one? I see {serial} at {ip} ({mac}) and {serial2} at {ip2} ({mac2}).
U: second. {p1.g} next to it says it smells burnt
A: Please switch it off. {o2} will send {m2} tomorrow, contract {acct}.
U: reception needs his plate for the garage
A: {plate}, phone {phone}. Visitor PIN {pin}.
U: the repair can go on {card}. told {p3} at the front desk
# EN
U: Network audit, DHCP leases:
{ip1}  {mac1}  {p1.u}
{ip2}  {mac2}  {p2.u}
{ip3}  {mac3}  {p3.u}
{ip4}  {mac4}  unknown
{ip5}  {mac5}  {p4.u}
A: The unknown one asks for 3 MB/s to port 8443 since {stamp}. Vendor prefix suggests a camera.
U: {p5.g} from facilities installed cameras from {o1}
A: Please ask {p5.g} {p5.f} for the serial. 192.0 is not a full address in your note, by the way; subnet mask is /24.
U: serial {serial}
# EN
U: Sick note: I, {p1}, am unable to work from {date} to {date2}. Doctor: Dr {p2}.
A: Get well soon, {p1.g}. Which team?
U: Warehouse, shift lead {p3.g}. staff no {emp}
A: Recorded, upload the note at {url}. For statutory pay we need your national insurance number and the insurer.
U: {nid}, insured with {o2.ins}, membership {mem}
A: Thank you. Reach me at {phone} or {p4.w}. {p4}, People team, {o1}
# EN
U: expense claim rejected?? 3 nights at {o2.hotel}, flight {flight}, taxi {price}
A: Hi {p1.g}, receipt {inv} was addressed to {p2}, not you.
U: {p2.g} booked for both of us, confirmation {book}, on the company card {card}
A: I see. Then {p3} has to approve as budget owner. Per diem is 28 for <Lyon|Oslo|Porto>.
U: {p3.g} left. it's {p4} now, {p4.w}
A: Resubmitted under {tick}, see {url}. Refund to {iban}.
# EN
U: locked out again. {p1.up} {emp}
A: For identity: date of birth, and the answer to "first school"?
U: {dob}, [[secret:{town}]]
A: Thank you {p1.g}. New temporary password is {pw}, valid for 24 h.
U: doesn't take it, "must not contain previous 5"
A: Then {pw2}. Caps matter.
U: in. what's the wifi key for guests today? visitor {w2} from {o2}
A: {pw3}. {w2.g} must sign NDA v{ver} first. Her laptop is {mac}. Her car {plate} is on the list?
# EN
U: [{stamp}] INFO  deploy started ref={commit} by {p1.u}
[{stamp}] INFO  migrate 0042_add_index ok (1.8 s)
[{stamp}] ERROR health check failed host {ip} port 8080: {err}
[{stamp}] INFO  rollback to v{ver}
[{stamp}] INFO  notify {p2.w},{p3.w}
A: The health check ran before the cache warmed. Raise initialDelaySeconds from 5 to 30. Did {p2.g} see it?
U: yes. {p3} too. customer impact: {o1} and {o2}, reported by {p4} via {p4.m}
A: I'd write: "{time}-{time2}, 3% of requests failed with 502". Node 22.4, chart 1.9.
U: also in the log there's {url} which looks like a signed link, called from {ip2} / {mac}
# EN
U: Question on parental leave. My baby is due in <April|August|May>.
A: Congratulations {p1.g}! Under the policy you get 16 weeks. Who'll cover?
U: {p2.g} for clients {o1} and {o2}, {p3} for the rest.
A: Great. Please file form HR-7 and add the child's name and birth date afterwards.
U: (later) It's a girl: {w4.g}, born {dobk}, 3,420 g, 51 cm
A: How lovely! Dependants are updated; insurance number for {p4.g}: {mem}. Give my best to {p5.g}.
U: thanks {p6.g}. My new number is {phone}, we moved to {addr}
# EN
U: phishing? From: {p1} <{p1.m}> Subject: Urgent gift cards
"Hi {p2.g}, I'm in a meeting, buy 5 cards of {price}. {p1.g}, CEO"
A: Definitely. Headers please?
U: Received: from [{ip}] by mx1; Reply-To: {p3.m}; X-Mailer: 7.2
A: Blocked. Did anyone open {url}?
U: {p4} clicked and typed the password {pw}
A: Reset done. I've also signed {p4.him} out everywhere (host {mac}, {ip2}). Incident {tick}; legal at {o1} informed, {p5.t}.
# EN
U: Vendor onboarding form
Company: {o2}
Contact: {p1}
Address: {addr}
IBAN: {iban}
Tax no.: {nid}
Email: {p1.m}
A: Thanks. Dual control: who else confirms the bank details by phone?
U: {p2} called {p1.g} at {phone}, ok
A: Vendor {cust} created for {o1}. Payment terms 30 days net.
U: pls CC {p3.w}
# EN
U: Shift swap: {p1.g} takes my late on {day}, I do the early on {day2}
A: Which site, and your names in full please?
U: Depot {town}. {p1} and {p2}
A: {p2.g}, you would exceed 48 hours. {p3.g} could do half of it?
U: ask {p3.him}, {phone}
A: {p3} agreed. Rota v{ver} published: {url}
U: new keypad code by the ramp?
A: {door}, from {date}. Alarm PIN stays {pin}.
# EN
U: MDM: wipe lost phone of {p1}, IMEI on file, MAC {mac}, last seen {ip} on {stamp}
A: Wipe sent. Where was it lost?
U: Taxi in {town}. {p1.g}'s private number is {phone}, use that
A: Texted a code; please confirm it.
U: {otp}
A: Wiped. New SIM from {o2.util}, customer number {cust}, PIN {pin}. Line rental {price}.
U: Send to {addr}, working from home this week
# EN
U: From: {p1.w}
To: {p2.w}
Cc: {p3.w}
Subject: Contract {o2}
{p2.g}, {p3.g},
counsel ({p4} at {o3}) returned the draft with changes to clauses 4.2 and 9. Can we sign by {date}?
{p1.g}
--
{p1} | Procurement | {phone} | {addr}
A: Summary: {p1.g} asks {p2.g} and {p3.g} whether the contract with {o2} can be signed by {date}; {p4.f} changed 4.2 and 9.
U: Draft a reply as {p2.g}: yes, but liability is capped at {price}
A: Hi {p1.g}, fine from my side provided liability is capped at {price}. Best, {p2.g}
# EN
U: access badge of contractor fails at turnstile. {p1}, {o2}
A: Badge {mem} expired on {date}. Photo ID number?
U: passport {pass}
A: Extended to {date2}. Temporary code {otp}, door B {door}.
U: also add {p2}, passport {pass2}, car {plate}
A: Added. The safety briefing is given by {p3}. Boots S3, size 44, helmet EN 397.
U: {p3.g} isn't in, who else?
A: {p4}, {phone}.
`;
