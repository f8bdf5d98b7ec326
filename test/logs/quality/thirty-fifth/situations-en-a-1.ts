import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'gb',
    `U: hiya my card got swallowed by the cash machine outside tesco, its the one ending {k=card:####}
A: Sorry to hear that! I'm {wg.f} from {o=org:Northgate Bank|Harland Building Society|Castle & Moor Bank}.
  Could I take your full name and date of birth please?
U: {p1.lc}, {d1.lower}
A: Thanks {p1.f}. And the postcode we hold for you?
U: {ad1.p}
A: Perfect. I've cancelled the card ending {k}; a new one goes to {ad1.s} within 5 working days.`,
  ],
  [
    'gb',
    `U: Dear Sir or Madam,
| I wish to complain about the handling of my claim {c=acc:HC/2#/####7|CLM-44####}. I was promised a call on
  Tuesday by your Mr {m2.l} and nobody rang. My number, again, is {t=tel:01%## 4#####}.
| Yours faithfully,
| {w1.i}
| {ad1}
A: Dear Ms {w1.l}, I am sorry {m2.f} did not call you back. I have your claim {c} open now and will ring {t}
  before 4pm today. Kind regards, {wg}, {org:Bellweather Insurance|Orchard Mutual}`,
  ],
  [
    'gb',
    `U: what time do u close on bank holidays
A: We're open 10am to 4pm on bank holidays, and 8am to 8pm on normal weekdays.
U: and is the click and collect desk open then too?
A: Yes, same hours, but allow 2 hours after ordering.
U: ta`,
  ],
  [
    'us',
    `U: I was charged $14.99 twice on 3/4 and 3/5, whats going on
A: I can look into that for you! What email is on the account?
U: {p1.mail}`,
  ],
  [
    'us',
    `U: Hey I need to change the name on my flight. I got married. Conf code {b=acc:^^#^^#|^#^^^#}
A: Congratulations! I see the booking {b} for {w1}. What should the new last name read?
U: {w2.l}. Middle name stays the same
A: So {w1+w2}. I'll need a copy of the marriage certificate, you can upload it at our website under "Manage
  trip".
U: ok done, uploaded. also add my known traveler number {acc:TT#######}`,
  ],
  [
    'gb',
    `U: Hello, I can't log in to the patient portal.
A: Good morning, you're through to {org:Meadowbank Surgery|Fernhill Medical Centre|Ashdown Health Centre},
  {wg.f} speaking. Do you have your NHS number?
U: It's {n=nid!nhs}.
A: And your date of birth?
U: {d1.slash}
A: Thank you Mr {m1.l}. I've sent a reset link to {m1.mail}.`,
  ],
  [
    'us',
    `U: this is {w1}, my daughter {w2.f} was seen by Dr. {m3.l} on Monday and the pharmacy never got the
  prescription
A: Hi {w1.f}, which pharmacy and what is {w2.f}'s date of birth?
U: {org:Hillside Drug|Corner Family Pharmacy} on Main. {d9.us}
A: I'll have Dr. {m3.l}'s nurse resend it. Best call back number?
U: {tel:(614) 555-01##|(402) 555-01##|(731) 555-01##}`,
  ],
  [
    'gb',
    `A: Thank you for contacting {o=org:Brightwell Energy|Tideway Power}, my name is {mg.f}. How can I help?
U: meter reading, {n:20-89}{-:###} kwh
A: Thanks! Can you confirm the account number?
U: {a=acc:A-%#######|85########}
A: And the meter serial, it's printed under the barcode.
U: {acc:E1#S########|Z16N######}
A: Lovely, all saved against {a}. Your next bill will be about £{n:61-140}.`,
  ],
  [
    'us',
    `U: my wifi keeps dropping every 20 min, tried restart already
A: Sorry about that. What lights do you see on the router?
U: power green, the internet one blinks orange
A: That means it's losing sync with the line. Unplug it for 60 seconds, then check the coax is finger tight.
U: ok its been solid for 5 min now thx`,
  ],
  [
    'us',
    `U: Router admin page says WAN IP {i=ip:73.1##.4#.1##|98.24#.1#.7#} but the ping times out
A: I see your modem with MAC {m=mac:3C:7A:~~:~~:~~:~~} online. Can you try turning off bridge mode?
U: done. now laptop got {ip:192.168.1.1##}
A: Great, and from our side {i} responds.`,
  ],
  [
    'au',
    `U: G'day, {m1.f} here. Ute's in for a service with you lot tomorrow, rego {r=acc:%^^-#^^|^^##^^}. Can I bring
  it at 7 instead of 9?
A: Hi {m1.f}, no dramas, I've moved {r} to 7am. Is {t=tel:04%# ### ###} still best for you?
U: yep. or try the missus, {w2.f}, on {tel:04%# ### ###}
A: Noted. See you at {org:Kingsley Auto Repairs|Bay Road Mechanical} tomorrow.`,
  ],
  [
    'ca',
    `U: Hi there, T4 slip from my old employer {o=org:Prairie Grain Co-op|Lakehead Lumber Ltd.} never came. My SIN
  is {s=nid!sin}.
A: Thanks for writing in. For your security, please don't share your SIN in chat; I've removed it. May I have
  your full name and the address you had at {o}?
U: {p1}, {ad1}
A: Thank you, {p1.f}. The slip was mailed on February 27. I'll have {w2.f} in payroll send a PDF to {p1.mail}.`,
  ],
  [
    'ie',
    `U: hi is it ok to post a parcel to the US without a customs form
A: No, every parcel to the US needs an electronic customs declaration. You can fill it in at the counter or
  online.
U: and how long does it take
A: Usually 6 to 9 working days.`,
  ],
  [
    'ie',
    `U: Hello, this is {w1}. My PPS number is {nid!pps:-} and I'd like to know if my child benefit form arrived.
A: Hi {w1.f}, {mg.f} here. It was received Friday. We need the IBAN again, the scan was cut off.
U: No bother: {b=iban!iban:IE}
A: Thanks, ending {b.last4}, all updated.`,
  ],
  [
    'in',
    `U: Sir my PAN {a=nid!pan} is not linking with portal. Kindly do needful
A: Dear {p1.f}, greetings from {org:TaxSaathi Helpdesk|Vriddhi Financial Services}. Please share your date of
  birth as per PAN card.
U: {d1.dash}
A: The name on PAN reads {p1.uc}. Kindly try again after 24 hours.
U: still same error sir. Pls call on {tel:+91 98### #####|9#########}`,
  ],
  [
    'in',
    `U: Recharge of Rs 299 done but no data. Number {t=tel:98########|70########}
A: Hello, I am {wg.f}, happy to help. I can see recharge on {t} with transaction ID {acc:TXN2###########}. Is
  the handset restarted?
U: yes mam many times
A: Please set APN to "internet" and toggle flight mode.
U: working now, thank u {wg.f} mam`,
  ],
  [
    'za',
    `U: Good day. I would like to query invoice {i=acc:INV#####}. My ID number is {n=nid!zaid}.
A: Good day {p1.f}, thank you for contacting {o=org:Umoja Fibre|Veld Broadband}. The amount of R{n:300-999}
  covers December.
U: but I cancelled in November, I spoke to {m2.f} from your Durban office
A: Apologies, I see {m2.f}'s note now. I'll credit {i} in full.`,
  ],
  [
    'sg',
    `U: Hi can check my parcel status? tracking {t=acc:SGP########^|NV#######SG}
A: Hello! Parcel {t} is out for delivery to {ad1.s}. Recipient {p1}, correct?
U: ya correct. nobody home leh, can leave at riser?
A: Sure, we will inform the driver.`,
  ],
  [
    'sg',
    `U: Hi, I'm {p1}, NRIC {n=nid!nric}. Need to change my appt at {o=org:Kallang Dental Surgery|Bright Smile
  Dental} from Tue to Thu.
A: Hi {p1}, Dr {w2.l} is available Thursday 3.15pm. Shall I confirm by SMS to {t=tel:9### ####|8### ####}?
U: Yes thanks. For records only last 4 chars of NRIC right, {n.last4}?
A: Yes, {n.last4} only.`,
  ],
  [
    'ng',
    `U: Good afternoon. I did transfer of ₦45,000 yesterday and it has not dropped. Account
  {a=acc:00########|20########}
A: Good afternoon, thank you for contacting {o=org:Crestline Microfinance Bank|Baobab Trust Bank}. Please what
  is the name on the account?
U: {p1.uc}
A: Thank you, {p1.f}. Session ID please?
U: {acc:0000132#######################}
A: It was reversed this morning. Kindly check your balance.`,
  ],
  [
    'ng',
    `U: My BVN is {nid:22#########} and the app says mismatch. My date of birth is {d1.ordinal} but they put
  another year.
A: Sorry about that. Which branch did you enrol at, and who attended to you?
U: Allen branch, one Mrs. {w2.l}
A: Please visit the branch with your birth certificate. May I know your full name?
U: {m1}`,
  ],
  [
    'us',
    `U: does your app work with Alexa?
A: Yes! Alexa and Google Home are both supported from version 4.2 up.
U: i have 4.1.8
A: You can update it in the App Store or on Google Play.`,
  ],
  [
    'gb',
    `U: I've locked myself out of the account again, username {p1.user}
A: Ha, no worries. I've sent a one-time code to the phone ending {tel:#%#}. What does it say?
U: {o=sec:######}
A: That's worked. Please pick a new password that isn't the same as your old one.
U: ok. thanks {wg.f}`,
  ],
  [
    'us',
    `U: API returns 401 since this morning. key {k=sec:sk_live_*°*°#°*°#**°°#°*|pk-°°#°*#*°#°#°*°°#*}
A: Please revoke that key right away as you've just posted it here. Which workspace is it?
U: {u=acc:orbit-dev-##|mapleforge-##}, the owner is {p2.mail}
A: I rotated it for {u}. You'll find the new one in the dashboard.
U: cool, thx. our server is {ip:10.0.#.1#|203.0.113.1#} if you need to whitelist it again`,
  ],
  [
    'us',
    `U: Getting ERR_CONNECTION_RESET in Chrome 121 but Firefox is fine
A: Try clearing the socket pool at chrome://net-internals/#sockets and restart.
U: no change
A: Then disable any antivirus HTTPS scanning for a test.
U: that was it!`,
  ],
  [
    'gb',
    `U: [voice transcript] yeah hello erm it's about my council tax reference is erm {c=acc:7 ##% ### #} I've moved
  house
A: Okay can I take your name please
U: it's {w1} that's {w1.f} and then {w1.l}
A: thank you {w1.f} and your old address
U: {ad1.s} in {ad1.t} the postcode is {ad1.p}
A: and the new one
U: {ad2}
A: lovely that's all changed from the first`,
  ],
  [
    'gb',
    `U: Name: {p1}
| Tenancy ref: {t=acc:TN-#####|HA/#####/%}
| Address: {ad1}
| Tel: {tel:077## ######|079## ######}
| Issue: boiler losing pressure, no hot water since Sunday
A: Hi {p1.f}, thanks for the form. {org:Riverside Homes|Calder Housing Association} will send an engineer
  between 8 and 1 tomorrow. His name is {m2.f}.
U: will he need the key safe? code is {s=sec:####}
A: Helpful, thanks. I've passed {s} on to {m2.f} only.`,
  ],
  [
    'us',
    `U: Hi my dog ate a grape, do i need to come in
A: How big is the dog and how long ago?
U: 60 lb lab, maybe an hour ago, like 3 grapes
A: Please come straight in so the doctor can induce vomiting. Bring the packaging if there is any.`,
  ],
  [
    'us',
    `U: This is {w1.i}, cat mom of a tabby seen Friday. Did the labs come back? you guys can text
  {t=tel:555-01##|303-555-01##}
A: Hi {w1.f}! Dr. {w2.l} at {org:Pinecrest Animal Hospital|Willow Creek Vet Clinic} says T4 is normal. She'll
  call you at {t} tonight.
U: thank u sm`,
  ],
  [
    'us',
    `U: I was in an accident on I-40, other driver hit me. policy {p=acc:PA ### ####-##|HO-88####1}
A: I'm so sorry, {m1.f}. Are you safe? Do you have the other driver's details?
U: yes. {w2}, plate {acc:^^^-####|#^^^###}, insured by {org:Keystone Casualty|Bluegrass Auto Mutual}. license
  {nid:D###-####-%###}
A: Thank you. Claim {c=acc:2#-######-01} is set up. An adjuster, {m3}, will reach out.
U: ok so {c.last4} at the end, got it
A: Actually the whole number is {c}, please quote it in full.`,
  ],
  [
    'gb',
    `U: Can I return a mattress if I've slept on it?
A: Yes, you get a 100 night trial. It must be free of stains.
U: ok great. does delivery cost extra for 3rd floor
A: No, two-man delivery is included up to the 4th floor.`,
  ],
  [
    'gb',
    `U: order {o=acc:#######|W%#######} still says "preparing" after 6 days!!!
A: I'm really sorry. Can you confirm your surname and postcode?
U: {p1.l} {ad1.p}`,
  ],
  [
    'us',
    `U: Hi, I'm calling about my late dad's account. His name was {m1}, social {s=nid!ssn}.
A: I'm sorry for your loss. And your name?
U: {w2}, I'm the executor. You can reach me at {w2.mail} or my cell, {tel:(513) 555-01##|(208) 555-01##}
A: Thank you {w2.f}. I've noted that {m1.f}'s social ends in {s.last4}. Please mail the death certificate to
  us.`,
  ],
  [
    'us',
    `U: locker pin isn't working at the gym
A: Which club are you at, and what's your member ID?
U: downtown {o=org:IronLeaf Fitness|Summit Strong Gym}, {a=acc:M#######}
A: The PIN I see for you is {s=sec:####}.
U: i was using my old one lol. {s} works`,
  ],
  [
    'au',
    `U: Hi, Medicare no. {m=nid!medicare}, checking if my rebate for Dr {m2.l} on 12/3 went through
A: Hello, can you please verify your full name and DOB?
U: {w1}, {d1.slash}
A: Thanks {w1.f}. $41.40 was paid to the account ending {acc:#%#}.
U: Beauty, cheers`,
  ],
  [
    'au',
    `U: TFN {t=nid!tfn}, need my income statement from {o=org:Coastal Cabinets Pty Ltd|Murray Valley Dairy}. ABN is
  theirs not mine
A: Hi, you can find it in your myGov account under ATO > Employment.
U: not there. boss is {m2}, he says its lodged
A: Please ask {m2.f} to make sure he has finalised the STP report.`,
  ],
  [
    'ca',
    `U: my internet is down eh, whole street is out
A: There's an outage in your area; crews expect a fix by 6:30 PM.
U: any credit for that?
A: Yes, outages over 24 hours are credited automatically, about $2.10 per day.`,
  ],
  [
    'ca',
    `U: Hi, I'm {w1}, tenant at {ad1}. The lock on the lobby door was changed and my fob no longer works.
A: Hi {w1.f}, {m2.f} from {org:Northview Property Management|Red Maple Rentals}. The temporary door code is
  {s=sec:%###|#%##}.
U: Thanks {m2.f}! Does my roommate {w3.f} get her own?
A: No, {w3.f} can use {s} as well till Friday.`,
  ],
  [
    'gb',
    `U: hi, train got cancelled want refund. bkg ref {b=acc:^^^^#^#^|^#^^##^^}
A: Hello, I'm the virtual assistant. What was the date of travel?
U: 17 feb, 08:42 leeds to kings x
A: Please enter the email address used.
U: {p1.mail}
A: £{n:38-92}.40 will be refunded in 3-5 days.`,
  ],
];
