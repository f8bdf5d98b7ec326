// Devices, networks, hosting and subscriptions in English.

export const technicalScripts = `
## *
U: TV says "no internet", {model}, everything else works
A: Hi! Under Settings > About there are two lines, wired and wireless MAC. What do they say?
U: wired {mac} wireless {mac2}
A: Thanks. And its IP address?
U: {ip.local}. screen is 55" btw if that matters
A: It doesn't :) Please set DNS to automatic and restart. What's your customer number, in case we need a visit?
U: {customer}. its working!! thanks {agent.first}
A: Great! Your subscription renews on {date} for {price}.

## *
U: Hi support,
one of our two sensors in the cold store stopped reporting on {date}. Last line in the gateway log:

[warn] dev={mac} rssi=-97 batt=2.1V state=LOST
[info] uplink via {ip} retry 3/5

Model {model}, firmware {version}, gateway S/N {serial}.

Thanks
{me}
Facilities, {employer}
A: Hello {me.first}, a battery at 2.1 V is empty. Please use a CR2477. Should I send one, and where to?
U: yes two please, to {addr}
A: They leave today with tracking {tracking}. Is {phone} your number for the courier?
U: no, that is {p.first}'s. mine's {phone2}
A: Updated in ticket {caseno}.

## *
U: my console got banned and i did nothing. gamertag {user}
A: Hello. I need the serial number and the e-mail of the account.
U: {serial} / {email}
A: Thanks. The ban is for a chargeback of {price} on {date}.
U: that was my dad {m.first}'s card. he says the card was {card} and he never disputed it
A: Please remove card numbers from chat in future. Could {m.first} reply from his own address?
U: {m.mail}
A: Thanks, we'll write to him. The appeal is {caseno}, usually 3 days.
U: my profile link if u need it {link.profile}

## *
U: hey can you whitelist our office? we changed provider. new address is {ip}, old was {ip2}
A: Sure. For which account, and are you an admin?
U: {employer}, account {account}. admin is {p}, she's on leave, I'm her stand-in {me}
A: I need an admin's approval. Can {p.first} confirm by mail?
U: she just did from {p.mail}
A: Got it. Added, it takes up to 15 min. Anything else?
U: the VPN profile for {m.titled} has the wrong device, should be {mac}
A: Fixed as well. His setup code is {otp}, valid for 10 minutes.

## *
U: I was charged {price} twice for the annual plan
A: I'm sorry! Which e-mail is on the plan?
U: {email}. invoices {invoice} and {invoice2}
A: I see them. The second came from a renewal on another card. Is {card} yours?
U: yes that's mine, the old one is my {wife's|husband's|boss's}
A: I've refunded the second, 5 to 10 days. Should the invoice carry a company name?
U: {employer}, {addr}
A: Done, {me.titled}. You're on the Pro plan, 10 seats, until {date.long}.

## *
U: your DNS change broke our site. deploy output:

$ deploy --env prod --token {key}
Resolving origin... {ip}
ERROR {error}: certificate does not match host
at connect (/srv/app/node_modules/net/index.js:214:9)

can someone senior look at this pls
A: Hi, {agent} from the infrastructure team. That token is exposed now, please rotate it. Was the origin moved on {date}?
U: yes by our agency, {p} did it. {workmail} is me
A: The AAAA record still points at {ip2}. Remove it and redeploy with v3 of the CLI.
U: that did it. rotated as well. cheers {agent.first}
A: You're welcome, {me.first}. Closing {caseno}.

## *
U: Hi! I want to sell my old phone to your trade-in. {handset}, 128 GB, small scratch, battery 87%
A: Great, I can offer {price}. Please remove your account lock first. What's the serial number?
U: {serial}. wifi mac {mac} if you want it
A: Thanks. Name and address for the prepaid box?
U: {me}, {addr}
A: And how would you like to be paid?
U: onto {card}, or bank: {branch} {account}
A: Bank it is. Your trade-in number is {order}. Please wipe the phone before {date}.
U: screen PIN is {pin} in case i forget to remove it
A: Please remove it yourself, we can't take PINs.

## US GB CA AU
U: hi there, my security camera shows some strange guy at my door lol but the app wont save the clip
A: Hi! Let's fix that. Storage is full at 5 GB. Would you like to share the clip with us?
U: {link.doc}
A: Thanks, that works. The camera {mac} is still on {version}, please update.
U: ok. also my neighbor {p.titled} wants the link too for the police, she is at {addr.street}
A: You can share it with her e-mail.
U: {p.mail}
A: Sent. The police may ask for your address and a phone number as well.
U: {addr2}, {phone}, {me}
A: Added to the report, number {caseno}.
`;
