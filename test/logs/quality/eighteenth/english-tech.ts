// Telephony, IT desks, software, streaming, broadband. "¶" starts a new line within a turn.
export const tech = `
# en
A: Hi, welcome to {org:telecom}. What's your mobile number and name?
U: {phone}, {full}, born {dob}
A: Thanks {first}. How can I help?
U: i want to leave and keep my number
A: I'm sorry to see you go. Can you give me your account PIN?
U: {pin}
A: Thank you, {first}. Your transfer code is {recovery}, valid for 30 days. The final bill goes to {addr}. Best wishes, {agent}

# en
U: no signal since yesterday in {town}
A: Let me check the mast. What's your postcode?
U: {post}
A: There's work until {time}. Anything else?
U: can u send the credit to my acct, {customer}. name is {full}
A: Sure {first}, {price} has been added. Ticket {ticket}. - {agent}

# en
U: broadband router keeps dropping every {n:10-40} min
A: Sorry about that. Account number please?
U: {customer}, {addr}
A: I see the router {mac} online with IP {ip}. I'll change the channel.
U: ok. wifi password changed? mine was {pw}
A: It's unchanged. If it drops again we'll send {agent} to {addr}. Ticket number {ticket}.

# en
U: need to give my new SIM's details. the IMEI is {imei}
A: Great, and the number you want on it?
U: {phone}
A: A one-time code was sent there.
U: {otp}
A: All done, {title} {last}. {org:telecom} thanks you. Take care, {agent}

# en
A: {org:telecom} cancellations, {agent} speaking
U: my dad died and I need his phone cut off
A: I'm so sorry. What was his name and number?
U: {mfull2}, {phone2}
A: And his date of birth, please?
U: {dob2}
A: Thank you. I've closed account {customer2}. We'd send the final letter to you, what's your name and address? Reference {ticket}.
U: {full}, {addr}

# en
U: your engineer never came!! waited all day
A: I'm really sorry. What's your order number?
U: {order}
A: Thanks. It says he called {phone} at {time} and got no answer.
U: thats wrong its {phone2}
A: I've corrected it. New slot is {day}, {time2}. The engineer is {mfull2}. Regards, {agent}
U: gate code is {door} for the flats

# en
U: porting from {org2:telecom}, they want an account no from you??
A: It's the other way round, we need theirs.
U: ok {customer} and the port pin is {pin}
A: and the name on that account?
U: {full2}, my mum. billing address {addr2}
A: Perfect. It'll move over on {day}. {agent}

# en
A: Fibre order summary ¶Customer: {full} ¶Install address: {addr} ¶Contact: {phone} / {email} ¶Order: {order}
U: looks right except the email, should be {email3}
A: Updated. Anything the installer should know?
U: buzz {full2} next door if I'm not in
A: Will do. Best wishes, {agent}

# en
U: can't get into my laptop, it says account locked
A: IT desk, {agent} here. What's your username?
U: {handle}
A: and your staff number to verify?
U: {member}, and my birthday's {dob}
A: Unlocked. Temp password is {pw}, change it straight away please. Your ref is {case}.
U: works ta

# en
U: Printer on 3rd floor shows {error}. ip is {ip}
A: Can you read me the MAC on the sticker?
U: {mac}, the one next to it is {mac2}
A: It lost its reservation. I'll fix it. Ticket {ticket}, assigned to {full2}. - {agent}
U: thanks, tell {first2} I'm out after {time}

# en
U: VPN wont connect from home
A: What's your public IP? You can google "what is my ip".
U: {ip}
A: and the asset tag of your laptop?
U: {device}, serial {serial}
A: I see. {full}, your token expired. New seed: {recovery}.
U: and the pin stays {pin}?
A: Yes but please don't send that in chat. Take care, {agent}

# en
A: {org:employer} service desk, {agentfull} speaking
U: need a new starter set up for monday. {ffull2}, she's joining finance
A: Sure. Personal email and mobile?
U: {email2} {phone2}
A: Her login will be {handle2} with the initial password {pw}.
U: who gets her badge? code for the door is {door} right
A: It is until {day}. Ref {ticket}.

# en
U: got a phishing mail from "{full2}" at {email2}
A: Thanks for reporting. Did you click?
U: yes.. it went to {url} and I typed my password
A: Okay, changing it now. What was the password, only if you used it elsewhere?
U: {pw} same on everything tbh
A: Please change it everywhere. I've blocked the sender's IP {ip}. Case {ticket} Regards, {agent}

# en
U: mailbox full, {n:48-50} of 50 GB
A: I can raise it. Which mailbox?
U: {email} and the shared one {email4}
A: Done, {first}. Does {full2} still need delegate access to it?
U: no she left. remove {handle2}
A: Removed. Case {case}. {agent}

# en
U: Wifi at the {town} office? I'm visiting
A: Guest network password this week is {pw}. Your device's MAC?
U: {mac}, and my phone {mac2}
A: Registered under {full}, {org2:employer}. You'll get {ip}. Best wishes, {agent}

# en
U: lost my 2fa phone
A: No worries, I need to verify you. Manager's name and your start date?
U: {full2}, started {day}
A: And the backup code you printed?
U: {recovery}
A: Thanks {first}, that's good. Scan the new QR at {url} within 15 min. Ticket number {ticket}. - {agent}

# en
U: server {ip} not answering, ssh times out
A: Checking. Which key are you using?
U: ops one. host {ip2} is fine from here
A: The firewall dropped {ip3}. That's your home line, {first}?
U: yep. ask {full2} he changed rules last night
A: He did. Rolled back, {ticket} closed. Take care, {agent}

# en
U: API returns 401 on every call since this morning
A: Can you share the first part of the key?
U: oops pasted the lot: {key}
A: Please revoke it right away. Which workspace?
U: {handle}, owner is {email}
A: I've rotated it on our side. New key in the console, it's not sent by mail. Ticket {ticket} Regards, {agent}

# en
U: can't find license for {org:software} desktop
A: What email did you buy it with?
U: {email} or maybe {email3}
A: Found, order {order}. Key: {recovery}
U: says already used
A: It was activated on {device} by {full2}. Do you know them? {agent}
U: my old colleague at {org2:employer}. please reset

# en
A: Hi there! Thanks for contacting {org:software}. I'm {agent}.
U: invoice {invoice} has wrong company name
A: What should it be?
U: {org2:employer}, {addr2}. attn {full}
A: Fixed, and I've sent it to {email}. Would you like the VAT number added too?
U: no thats fine

# en
U: Please delete my account, gdpr and all that
A: Sure. Can you tell me the user name and email on it?
U: {handle}, {email}
A: And your date of birth as you entered it?
U: {dob}
A: Thanks {full}. Please confirm at {url}, then it will be erased by {day}, request {ticket}. Best wishes, {agent}

# en
U: someone changed my profile page {url:page}
A: That's odd. We see a login from {ip}. Is that you?
U: no im in {town} and my ip is {ip2}
A: I've logged out all sessions. Please set a new password here: {url2}
U: done. can u remove the email they added {email2}
A: Removed, {first}. Reference {ticket}. - {agent}

# en
U: webhook secret not working, we use {key}
A: That looks like an old one. Which project?
U: {handle2}. my coworker {full2} made it
A: {first2} rotated it on {day}. The call from {ip} used the old one.
U: ok got it thanks {agent}

# en
A: How can we help today?
U: my smart lock app shows offline. serial {serial}, mac {mac}
A: Which code do you use to open it at present?
U: {door} on the keypad
A: Please change it after this chat. I've re-paired it with the account of {full}. Your ref is {case}. Take care, {agent}
U: thx. also add my wife {ffull2}, {email2}

# en
U: hi charged twice for my {org:streaming} subscription
A: Sorry! What email's on the account?
U: {email}
A: and the last 4 of the card?
U: {lastfour}
A: I see two charges of {price}. One's refunded, {first}. Ref {ticket} Regards, {agent}

# en
U: someone is watching on my profile, there's a "{kfirst2}" that isnt ours
A: I can see a device at {ip} in another country.
U: kick them out pls
A: Done. New password please? You can set it at {url}
U: set. also the parental pin, {pin}, does that change
A: No, it stays. Have a good evening {first}! {agent}

# en
U: gift card code wont redeem {recovery}
A: Let me check. Which account?
U: {handle}, mail {email}
A: It's been used on {day} by {email2}. Case {case}. Best wishes, {agent}
U: thats my brother {mfull2} haha ok

# en
U: how do I change the name on the account from {full2} to mine
A: Please send the current holder's phone and date of birth.
U: {phone2}, {dob2}
A: and yours?
U: {full}, {dob}, {phone}
A: {org:telecom} will text you both a link. Request {ticket}. - {agent}

# en
U: hello can you whitelist our office ip for sftp, {ip}
A: Sure. Which customer?
U: {org:employer}, id {customer}
A: And the technical contact?
U: {full}, {email}, {phone}
A: Added. The user is {handle} and the one-time password {pw}. Take care, {agent}

# en
U: console shows wrong time on my camera, mac {mac}
A: Firmware {version} fixes that. I see it's on {ip}, correct?
U: yeah
A: Log in with admin and the password on the label.
U: {pw} right?
A: That's the one. Let us know {first}, case {ticket}. Regards, {agent}

# en
U: getting calls from {phone2} saying they're from {org:telecom}
A: That isn't us. Did you give them anything?
U: my name and dob, and the account number {customer}
A: Please confirm these so I can put a password on the account.
U: {full} {dob}
A: Thank you, {first}. And the password you'd like? Ticket number {ticket}. {agent}
U: {memo}

# en
U: which plan has roaming in {pick:Turkey|Switzerland|Morocco|Japan}
A: The L plan: {n:5-25} GB, {price} for 30 days.
U: and calls?
A: {n:60-300} minutes included, then 0.{n:10-90} a minute.
U: 5G too?
A: Where there is any. Phones older than {n:2017-2020} only do 4G.

# en
U: {model} modem, red light blinking {n:2-5} times
A: That means no sync, error {error}. Please hold reset for {n:10-30} seconds.
U: now green
A: Great. Firmware {version} will install tonight between 2 and {n:4-5}am.
U: speed is {n:40-90} down {n:5-20} up, normal?
A: Yes, for that line.

# en
U: Excel crashes with {error} after update {version}
A: Please run a repair from Apps. It takes {n:5-20} min.
U: repaired. still crash on files > {n:20-90} MB
A: Then go back to {version2}, it'll be fixed in the {pick:March|June|October} release.
U: ok

# en
U: does the {pick:iPhone 13|Galaxy S22|Pixel 7|iPad Air} get the next update
A: Yes, version {version} and later until about {n:2026-2029}.
U: how big
A: {n:2-6}.{n:1-9} GB. You need {n:50-60}% battery.
U: cool

# en
U: our build fails since node {n:18-22}.{n:1-19}.0, exit code {n:1-137}
A: Please clear the cache and pin the package to {version}.
U: went from {n:300-900}s to {n:40-200}s, thanks. memory still {n:2-7} GB though
A: That's expected with {n:4-16} workers. Lower it in the config.

# en
U: What resolution does the basic stream plan have
A: 1080p on 1 screen. Premium's 4K on {n:2-4} at {price}.
U: is there a yearly price
A: {big}, saves about {n:10-20}%.
U: and downloads?
A: Up to {n:10-100} titles, they expire after {n:7-30} days.

# en
U: monitor {model} flickers at {n:100-165}Hz
A: Try another cable, DisplayPort 1.4. HDMI only does {n:60-75}.
U: works at {n:60-120}
A: Then the cable's the fault. Part {model2}, {price} in our parts list.
`;
