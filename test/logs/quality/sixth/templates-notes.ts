// Forms, agents' notes, transcripts and pasted mails, in English.
export const notes = `
# US,CA,GB
U: <Voicemail|Voice> transcript: hi uh this is {p.full} calling about policy {policy} um I got a letter saying it lapsed but I paid {money} on {date} please call me back at {phone.said} thanks
A: Note by {a.initials}: returned call, no answer, left message. Payment posted to wrong policy ({policy2}, {q.full}). Moved. Reinstated.
U: Hi it's {p.given} again, thanks for calling. So am I covered now? My wife {rf.given} has a doctor's visit {date2}
A: Yes, there's no gap. A new card will be mailed to {addr}.
# GB,AU
U: Web form submission
Name: {p.full}
Email: {p.email}
Phone: {phone}
Postcode: {addr.zip}
Topic: Solar panels
Message: We have a 4.2 kW system on a south roof, the inverter shows {err}. Installed by {firm} in 2021.
A: Hi {p.given}, thanks for your message. Could you send the serial number of the inverter?
U: {serial}
A: Thank you. The unit is in warranty until 2031. An installer ({b.full}) will be with you on {date}. Someone should be home.
U: My mother in law {qf.given} will be
# IE,GB,NZ
U: === FORM: Change of circumstances ===
Claimant: {p.rev}
Reference: {case}
ID no.: {p.id}
DOB: {p.dob}
New address: {addr}
Others in household: {r.full} ({r.dob}), {c.full} ({c.dob})
Rent: {money} weekly
A: Thank you, your form has been received. One more question: does {r.given} work?
U: 16 hours a week, at {shop}
A: Then we need two payslips. Upload by {date}. 
U: Can I bring them in? ok will ask {b.given} at the desk
# US,GB,IN
U: translate to plain English:
"Dear {p.title} {p.family}, pursuant to our telephone conversation of {date} regarding file {case}, we hereby request settlement of the outstanding sum of {money} within 14 days, failing which our client, {firm}, reserves all rights. {q.full}, {law}"
A: In short: the lawyer {q.full} says you owe {firm} {money}. Pay within 14 days or they may sue.
U: I don't owe that, I paid it to {b.given} in cash. What do I reply?
A: Dear {q.title} {q.family}, the sum under file {case} was paid in cash on {date2}. A receipt is attached. {p.full}
U: sign it with my address {addr}
A: Done.
# GB,IE
U: Can you turn this into a short text message? 
"Booking confirmed! Dear {p.full}, your stay at the lakeside lodge is confirmed. Booking number {booking}. Check-in {date} from {time}. Key safe code {door}. Wi-Fi password {pw}. Host: {q.full}, {phone}. Address: {addr}. Total paid: {money}."
A: Lodge booked, no. {booking}. In from {time} on {date}, key safe {door}, wifi {pw}. Host {q.given} {phone}. {addr}
U: cool, one for {r.given} without the codes please
A: Lodge booked from {date}, check-in {time}. Host is {q.given}, {phone}.
# US,CA,AU
U: I keep getting calls for a {q.full}. That's not me. Take my number off your list: {phone}
A: I'm sorry. I can remove it. Who am I speaking with?
U: I'd rather not... ok {p.given}
A: Thanks {p.given}. The account it was on is {acct}, in {city}. The number's gone now.
U: also got a letter for {q.title} {q.family} at {addr.street}
A: I've marked it "return to sender". Case {case}, closed.
# SG,IN,US
U: My kid's tablet shows "device not registered". Serial {serial}
A: Let me check. Which school?
U: {school}. Student {c.full}, ID {student}
A: I see the device under {q.full}. They may have been swapped. What's the MAC in settings?
U: {mac}
A: Yes, swapped. I'll fix it. OS is {version}, please update to 17.4 when you can.
U: passcode is {pin} if you need it
A: We don't, but thank you! Ticket {case}.
# GB,US,ZA
U: smart lock keeps saying offline
A: Hi! Hub model and MAC please? It's on the sticker.
U: hub {sku}, {mac}
A: Thanks. Last seen from {ip} at {time}. Have you changed the router?
U: yes, new one, key is {pw}
A: Open the app, hub settings, Wi-Fi, and enter the new key there.
U: ok online. How do I delete my cleaner's code? {q.given}, {door}
A: Under Access, tap {q.given}, then Remove.
# GB,IE lower
U: hi i think my smart meter is sending wrong data
A: Hi, thanks for reaching out. What's your account number?
U: {acct}
A: Thanks {p.given}. Meter {meter}, hub MAC {mac}. Readings stopped on {date}.
U: its under the stairs, shows {kwh}
A: OK, sending a reset now. Please wait 10 minutes.
U: ok. if u need to come round its {addr.flat}. knock loud, {r.given} works nights
A: Hopefully not needed! I'll text {phone} when it's done.
# CA,AU,IE
U: Subject: Re: Re: Claim {case}
{a.given},
As discussed on {date}, please send the cheque to my attorney.
{law}
{addr.multi}
Attn: {b.full}
My SIN/tax number for the slip: {p.id}
{p.ini}
A: Hello {p.title} {p.family}, this has been passed to accounts. The amount after the deductible of {money} is {money2}.
U: Fine. Confirm to {p.email} and {b.work}.
A: Confirmed.
{a.full}
Claims Specialist II
`;
