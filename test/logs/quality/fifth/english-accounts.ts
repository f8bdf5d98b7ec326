// Telecom, energy and software support in English.

export const accountScripts = `
## *
U: hi my internet has been {down|dropping out|painfully slow} since {day}, router is the {router} and the light is red
A: Sorry about that! Can I take your name and account number please?
U: {me.lc}, {account}
A: Thanks {me.first}. And the first line of the address the service is at?
U: {addr.street.lc}
A: Got it. I can see the modem, MAC {mac}, last synced at {time}. Could you read me the serial number on the sticker?
U: {serial}
A: Perfect, that matches. I have raised fault {caseno} and a technician can come {date} between {time2} and 6. What number can they ring?
U: {phone} or my {wife's|partner's|flatmate's} {phone2} if i don't pick up. {f.first} is home all day
A: Booked. You will get a credit of {price} for the days without service.

## *
U: Hello, I would like to port my number over to you from another carrier.
A: Happy to help, {what a good time to switch|welcome}. Which number is it, and who is the current account holder?
U: It's {phone}, in the name of {m.titled}, that's my {father|husband|late father}. Account with the old provider is {account}.
A: And the transfer PIN they gave you?
U: {pin}, I think it is only good for 7 days
A: Noted. For the new contract I need your own details: full name, date of birth, address.
U: {me}, {dob}, {addr}
A: Thank you. The {20 GB|unlimited} plan is {price} a month on a 12 month term. Your porting request is {order} and your new SIM is on its way, tracking {tracking}.

## *
A: Thank you for calling, this call may be recorded. My name is {agent.first}, who am I speaking with?
U: yeah good {morning|afternoon} um this is {me}
A: Thanks {me.first}, could you spell the last name for me?
U: sure it's {me.spelled}
A: And a contact number in case we are cut off?
U: {phone.spoken}
A: Great. How can I help today?
U: so I got this bill for {price} and normally it's like {price2} so something's not right
A: Let me pull that up. For security, what's your date of birth?
U: {dob.long}
A: Perfect. I can see the {roaming pass|premium rate calls} from {date}, that is where the extra came from. I've taken off half as goodwill, your case number is {caseno}.

## GB IE AU NZ
U: Moving house on {date}. Need to close the electricity account at the old place and open one at the new place
A: Of course. Please send me the old address, the new address and both meter readings if you have them.
U: Old: {addr}
Meter {meter} reading {kwh}
New: {addr2}
Meter {meter2} reading {kwh2}
A: Thanks. Whose name should the new account be in?
U: both of us, {me} and {p}. email for bills {email}
A: All done. The closing bill will be about {price} and your new customer number is {customer}. Your tariff is Green Fixed 24, unit rate 24.6p per kWh.
U: lovely cheers {agent.first}

## *
U: To: Support
Subject: Cannot log in after update to {version}

Hi team,

since the update to {version} nobody at {employer} can sign in. We get "{error}" right after entering the one-time code. Our admin account is {user}, the tenant is on the EU cluster.

Example from the log:
2025-11-04T08:12:44Z WARN auth login failed user={workmail} src={ip} reason=clock_skew

Kind regards,
{me}
IT Manager | {employer}
{addr.lines}
T {phone}
{workmail}
A: Hi {me.first}, thanks for the log line, that helps a lot. Could you check the time on your identity server? We see a drift of 94 seconds.
U: Good catch, NTP was blocked by the new firewall at {ip2.local}. Works now. Thanks {agent}!
A: Glad to hear it. I'll close {caseno}. Have a nice {day}.

## *
U: our webhook keeps failing w/ {error}, headers below
POST /v2/events HTTP/1.1
Host: api.internal.example
X-Forwarded-For: {ip}
Authorization: Bearer {key}
User-Agent: curl/8.4.0
A: Please revoke that key right away, it is now in the chat history. Which workspace is this?
U: oh god, sorry. revoked. workspace owner is {p.mail}, i'm just the contractor
A: No harm done. May I have your name for the ticket?
U: {me}, the run is {link.doc}
A: Thanks {me.first}. Your payload is 2.4 MB, the limit is 1 MB since {version}. Ticket {caseno} is open with our engineers.

## *
U: Hi, I'm locked out of my account. username {user}
A: Hello! I've sent a six-digit code to the phone on file. What does it say?
U: {otp}
A: Thanks. And what e-mail should we have on the account? The current one bounces.
U: old one was {email}, please change to {email2}
A: Done. Your temporary password is {password}, you'll be asked to change it the first time.
U: {working now, thanks a bunch|it says invalid... oh wait caps lock. ok im in}
A: Great! Anything else I can help you with today?

## *
U: need help w/ printer on the guest wifi, model {model}
A: Sure. What is the network's name and can you see the printer in the router's list?
U: network is HomeNet_5G pw {password}. list says
[[ip:192.168.1.1]] gateway
{ip.local} {mac} printer?
{ip2.local} {mac2} my laptop
A: The second line is right. Give it a reservation: Settings > LAN > DHCP, 24 hours lease, then print page 1 of 2 as a test.
U: it printed! thx. is {version} the newest firmware btw
A: Yes, released in {month}. Have a good one, {me.first}.
U: how do you know my name lol. oh right it's in the login

## US CA
A: Thanks for contacting billing. Please fill in the form below so we can verify your account.
U: Name on account: {me.reverse}
Date of birth: {dob.number}
Last bill amount: {price}
Service address: {addr}
{nidname}: {nid}
Security PIN: {pin}
A: Thank you, {me.titled}. You are verified. What would you like to do?
U: cancel the sports package, keep the 500 Mbps internet
A: Done as of {date}. Your new monthly total is {price2}. Confirmation {order} was sent to {email}.

## *
U: Good day. I run a small {business|family business} called {shop} and the card terminal you sent us ({model}, s/n {serial}) says {error}.
A: Good day! Is the terminal on wifi or on mobile data?
U: wifi. the address on its screen is {ip.local}
A: Please hold 1 and OK for five seconds. It will ask for the admin code.
U: Which one is that? I have {pin} on the card from {agent.first}
A: That is the one. Then choose Update, it takes about 4 minutes.
U: updated, now on {version}. payments go through. Do send the receipt for the replacement cable, {price}, to {workmail}
A: Will do. Thank you, {me.titled}.

## *
U: Hello
My mother {f} passed away on {date.long} and I'm trying to close her phone account. Her customer number was {customer}.
A: I am so sorry for your loss. To close the account I need her date of birth, and your name and address for the final statement.
U: She was born {f.dob.long}. I am {me}, {addr.lines}
A: Thank you, {me.titled}. There is no fee. Could you upload a copy of the certificate here: {link.upload}
U: Done. the solicitor is {law} if you need anything more, ask for {p.titled}, {phone}
A: That is all we need. The line will be closed within 3 working days, reference {caseno}.

## *
U: meter reader came today and says the number on the meter isn't the one on my bill!!
A: That does happen after a replacement. What's the number on the meter itself?
U: {meter}. bill says {meter2}. im at {addr.street} and next door is {addr2.street}
A: It looks as if the two were swapped in {month}. Is the neighbour's name {p.titled}?
U: yes {p.first} and {m.first}. so have i been paying their bill?? {price} a month!
A: We'll recalculate both from {date}. You'll get a credit; could you confirm your bank details?
U: {branch}, {account}, name {me.initial}
A: Thank you. Expect it within 10 working days, case {caseno}.

## *
U: Can you add a user to our plan? {employer}, account {account}
A: Certainly. What's the new user's name and e-mail?
U: {p}, {p.mail}, role Editor. And remove {m}, he left at the end of {month}.
A: {p.first} has been invited, and {m.first}'s seat is free again. You're using 12 of 15 seats on the Team plan ({price} per seat).
U: Perfect. Also please rotate the API token, the old one ending up in a public repo was {key}
A: Rotated. The new token is only shown once, in the admin console at {link.join}
U: ta

## IN ZA SG
U: Dear Sir/Madam, kindly do the needful, my {SIM|eSIM} got blocked since yesterday night
A: Sorry for the inconvenience. Please share your registered mobile number and any one ID proof number.
U: {phone}
{nidname} {nid}
A: Thank you {me.titled}. Your KYC had expired on {date}. Please confirm full name, DOB and address as per ID.
U: {me.up}
{dob.number}
{addr.up}
A: Your KYC is updated. Request number {caseno}. The SIM will be active within 4 hours.
U: Ok thanks. And what is my PUK, I entered PIN wrong 2 times
A: Your PUK is {puk}. Kindly do not share it with anyone.

## *
U: smart thermostat won't pair. {model}, app {version} on android 14
A: Let's reset it. Is the light flashing blue?
U: yes. it shows up as {mac}
A: Great, choose it and type the setup code from the back.
U: {otp}
A: And the name of your home in the app?
U: {me.last} Home lol. my wife {f.first} set it up with her mail {f.mail}
A: She needs to invite you first: Home > Members > Add. Then set 20.5 degrees as the default and you're done.
U: ok will ask her when she's back from {clinic}, she works nights there
`;
