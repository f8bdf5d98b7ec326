// Templates of the seventh set in English: councils, law firms, agent notes, forms.
export const enPublic = `
# GB,IE,AU,NZ
A: {council} contact centre, {p9.g} speaking.
U: My bin hasn't been emptied for three weeks, {addr}
A: Sorry about that. Name and a number, please?
U: {p1}, {phone}. Next door at {addr2.st} theirs was, so the lorry came.
A: The crew marked it as contaminated on {date}. Green bin is recycling only, up to 240 litres.
U: That was the students at {addr3.st}. I told your colleague {p2} so in {month}.
A: I see {p2.g}'s note under {ticket}. I'll send a crew by {day}. {trapa}
U: {trapu}
# GB,ZA,IE lower
U: got a parking fine outside my own house, pcn {invoice}
A: {council} parking services, {p9.g} here. Vehicle registration?
U: {plate}. permit no {member}
A: The permit is for {plate2}, in the name of {w2}.
U: thats my wife, we swapped cars. im {p1.l}, {addr}
A: If you send proof to {council.mail} by {shortdate}, it'll be cancelled. Otherwise it rises from 35 to 70.
U: sent from {p1.mail}. {trapu}
A: Received, reference {ticket}. {trapa}
# US,CA
U: I need to reschedule my jury duty. Juror number {member}, {p1.m}
A: Good morning. Clerk's office, {p9}. Date of birth and reason?
U: {dob}. I'm having surgery on {date}, Dr. {p2} at {clinic}, letter attached.
A: Thank you. Is this still your address: {addr}?
U: No. {addr2}. Phone's {phone}.
A: Your new date is {date2}, {time}, courtroom 4B. Failure to appear falls under section 1866.
U: Understood. {trapu} My husband {p1.relm} got a summons as well, {member2}.
A: {p1.relg} has to write himself. {trapa}
# GB,IE,AU,ZA
A: {law}, good afternoon, {p9.g} speaking.
U: I'd like an update on my conveyancing. {p1}, matter {claim}
A: Is that the purchase of {addr}?
U: Yes, from {p2} and {p2.rel}.
A: Their solicitors, {law2}, replied on {date}: the boundary is 14.5 m, not 12. {p3.t} {p3.f} asks for the source of the deposit.
U: A gift of {sum} from my aunt {w4}, plus savings at {bank}, account {acct}.
A: We'll need {p4.g}'s identity document and date of birth.
U: passport {passport}, {dob}
A: Thank you. Completion is planned for {shortdate}. Our client account is {iban}; please ring {phone} before you send money.
U: {trapu}
# US,CA
U: My ex isn't paying child support. Can you help?
A: {law} intake, I'm {p9}. I'll need some basics. Your name, the other parent's name, and the children's names and birth dates.
U: me: {w1.m}
him: {m2.m}, last known address {addr}, works for {employer}
kids: {p3.g}, {child} and {p4.g}, {child2}
A: Thank you. Is there an order, and do you know his Social Security or SIN number?
U: order from 2019, no. {claim}. his number is {id}
A: Arrears of {price} over {n} months? Attorney {p5} can see you {day} at {time}.
U: yes. please use {p1.mail} or {phone}, he reads my other one {mail}
A: Noted, only the first. Retainer link: {url.invoice}. {trapa}
# GB,US,AU,IE,IN keep
U: AGENT NOTES {date} {time}
cust called re late delivery, name {p1} ({cust}), ph {phone}
LM for {p2.g} in warehouse, no answer. spoke w/ {p3}: pallet is in {town}
cust v unhappy, wants {price} credit. promised callback by {time2}
summarise for handover pls
A: Summary: {p1.t} {p1.f}, customer {cust}, complains of a late delivery and asks for {price}.
{p3} located the pallet in {town}; {p2.g} hasn't replied. Call back on {phone} by {time2}.
U: good. now as an email to the customer, from {p9}, {shop}
A: Dear {p1.t} {p1.f},

I am sorry that order {order} is late. It is on its way and should reach {addr} by {day}.

Yours sincerely
{p9}
{shop}
{phone2}
U: add that max compensation is 10%
A: Added. {trapa}
# GB,US,IE,CA keep
U: Incident form, please check for missing fields
| Field | Entry |
|---|---|
| Reported by | {p1} |
| Staff ID | {staff} |
| Injured person | {p2.fg} |
| DOB | {dob} |
| Address | {addr} |
| Witness | {p3} ({phone}) |
| Employer | {employer} |
| Equipment | {model}, 230 V |
A: The time of the incident and the body part are missing. Was {p2.g} taken to a hospital?
U: {time}, left wrist. seen at {clinic} by Dr {p4.f}
A: Then it is reportable within 15 days. <Shall I draft the letter to the insurer?|Do you want a draft for your insurer?>
U: yes, {insurer}, policy {policy}
A: Done: "To {insurer}: on {date} at {time} our employee {p2} (born {dob}) sprained {p2.his} left wrist ..."
# US,GB,NZ keep
U: Who do I call about this?

-----Original Message-----
From: {p2} <{p2.mail}>
Sent: {date} {time}
To: {p1}
Cc: {p3.fg}
Subject: RE: RE: final notice {invoice}

{p1.g}, the balance of {price} is still open. My direct line is {phone}.

{p2.g}

{p2} | Accounts Receivable
{employer}
{addr}
T {phone} M {phone2}
{employer.web}

A: You can call {p2} at {employer} on {phone} or {phone2}. The message asks about the open balance of {price}.
U: thx. reply that I paid on {date2} from {iban}
A: Dear {p2.g}, I paid {price} on {date2} from {iban}. Kind regards, {p1}
# AU,GB,CA
U: water bill for {addr} is three times higher than usual
A: Hi, {p9.g} from {energy}. Account number and name?
U: {acct}, {p1} and {p2}
A: Usage went from 38 kL to 121 kL between {month} and now. Any pool or leak?
U: no. meter {meter} still spins with everything off
A: That suggests a leak of about 40 L per hour. Our plumber {p3} could come {day}, call-out {price}.
U: ok, my tenant {p4.g} will be in, {phone}. bill to me at {p1.mail}
A: Booked. Job {ticket}. {trapa}
U: {trapu}
# IN,GB
U: Respected sir, my ration/council benefit is stopped. Application {claim}.
A: Good morning, {council} benefits. I am {p9}. What is your ID number?
U: {id}, name {p1}, date of birth {dob}
A: The identity check failed because the name there is "{m2}".
U: That is my husband's name, clerk made mistake. We are living at {addr} since 2011.
A: Please give the bank details again for correction.
U: {bank}, {acct}, joint with {p2.g}. Mobile {phone}.
A: Corrected. Payment of {price} on {shortdate}. Acknowledgement {ticket}. {trapa}
U: Thank you madam. {trapu}
# GB,US,AU
U: someone keeps phoning me pretending to be {bank}
A: That's a common scam. I'm {p9}, fraud helpline. What number do they call from?
U: {phone} and once {phone2}. says {m2.he}'s "{p2} from security", badge {staff}
A: We have no such employee. Did you give {p2.him} anything?
U: he read me my own address {addr} and my card, {card}. then I gave the code {otp}
A: I'm blocking that card now. Any remote access?
U: yes some program, it showed my ip {ip}
A: Please unplug the computer. Your name and date of birth to file the report?
U: {p1}, {dob}
A: Report {claim} filed. {trapa}
# IE,GB,CA,NZ
A: Library helpdesk, {school}. <Hello!|Hi there.> {p9.g} here
U: fines on my card are wrong, I returned "Grace and Mercy" (ISBN {isbn}) in {month}
A: What's your library card or student number?
U: {student}, {p1}
A: It was checked in on {date} but under {p2}'s card. I'll waive the {price}.
U: thx. also cant log in to the e-journals, {p1.user} with {pw}
A: Please don't send passwords. I've reset it, use {url.reset}
U: works. who do i ask about interlibrary loans?
A: {p3} on level 3, {p3.mail}. {trapa}
# US,ZA,AU
A: {employer} security desk, {p9.f}.
U: Visitors for tomorrow: {p1} ({employer2}), {p2} and {p3}, all of {employer2}. Host is {p4.g} in R&D
A: ID or passport numbers and vehicle registration, please.
U: {p1.g} {passport}, {p2.g} {id}. plate {plate}. {p3.g} walks.
A: Thanks. Guest Wi-Fi needs the MAC of each device.
U: {mac} and {mac2}, {p3.g}'s is {mac3}
A: Access from {time} to 17:30, zones B and C. The gate code is {pin}. Parking bay 14 is 2.3 m wide.
U: {trapu} If late call {phone}
`;
