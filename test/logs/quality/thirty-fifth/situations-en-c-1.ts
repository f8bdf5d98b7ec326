import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'gb',
    `U: hi
A: Hello! How can I help today?
U: my broadband is dead
A: Sorry about that. Can I take the phone number or account number?
U: its {a=acc:BB-########|9#########}
A: And who am I speaking to?
U: {w1}
A: Hi {w1.f}, I can see a fault at the {ad1.p} exchange side. Fixed by 6pm.
U: ok will u text me
A: Yes, on the mobile ending {tel:####}.`,
  ],
  [
    'us',
    `U: Agent please
A: Connecting you... Hi, this is {mg.f} at {o=org:Summitline Wireless|BlueHeron Mobile}. Who do I have the
  pleasure of chatting with?
U: {w1.f}. port out pin please
A: Sure {w1.f}. Passcode on the account?
U: {s=sec:####}
A: Verified. Your transfer PIN is {t=sec:######}, good for 7 days.
U: {t} right?
A: That's right. Thanks for being with {o}.`,
  ],
  [
    'us',
    `U: Security question is mother's maiden name but it won't take {m=sec:Kowalski|Brannigan|Delacroix|Svensson}
A: It is case sensitive. Try all lower case?
U: {m.lc} worked, weird`,
  ],
  [
    'gb',
    `U: Forgot my memorable word. I think first pet, {s=sec:Tigger|Monty|Smudge|Bramble}
A: I can't confirm it in chat, {p1.f}. Please call us and pass security with {w2.f} or any colleague.`,
  ],
  [
    'gb',
    `U: sourdough starter kit - how long does it keep
A: Unopened, six months in a cool dry place.`,
  ],
  [
    'gb',
    `U: From: {p1} <{p1.mail}>
| Subject: Lost property 14:10 from Crewe
| 
| Black rucksack with laptop tag {a=acc:LT-####|AST0####}. I work for {o=org:Pennant Surveyors|Oakham
  Analytics}. Please ring {tel:077## ######|079## ######}.
| {p1.f}
A: Dear {p1.f}, it has been handed in, ref {r=acc:LP/######|L-####-##}. Bring photo ID.`,
  ],
  [
    'us',
    `U: do i need a real id to fly in may
A: Yes, or another accepted ID such as a passport.
U: ok passport it is`,
  ],
  [
    'gb',
    `U: My neighbour {m2} at {ad1.s} keeps burning rubbish. I am {w1}, next door but don't tell him
A: Thank you {w1.f}. Your details stay confidential. Reference {r=acc:EH######|NU-##-####}.
U: it's the back of {ad1.s}, he does it sundays`,
  ],
  [
    'us',
    `U: HIPAA form for my husband {m2}, MRN {m=acc:00######|8######}. I need Dr. {w3.l}'s notes sent to
  {o2=org:Cascade Orthopedics|Bayview Cardiology}
A: Hello Mrs. {w1.l}. {m2.f} has to sign it himself, I'm afraid.
U: ok he will. his dob is {d1.us} if u need
A: Thanks, matched to MRN {m}.`,
  ],
  [
    'us',
    `U: whats your return window on opened laptops
A: 14 days with all parts; 30 days if unopened.
U: restocking fee?
A: None for members, otherwise 15%.`,
  ],
  [
    'gb',
    `U: {m1}, {m2} and {w3} - three passengers, flight moved from 6am to 11pm, want out
A: Hello {m1.f}, booking reference please?
U: {b=acc:^^^^^^|^^#^^%}
A: All three refunded: {m1.i}, {m2.i} and {w3.i}.`,
  ],
  [
    'us',
    `U: charged {-:$39.99|$59.99} for premium but i use the free version
A: Is it on the Visa ending in {k=card:####}?
U: no {m=card:####}, {k} is my husbands
A: Thank you {w1.f}, refunded to {m}.`,
  ],
  [
    'gb',
    `U: the card? long number is {c=card!card:space}
A: Please don't send card numbers. I have hidden it. Is the expiry 08/27?
U: yeah 08/27 and 3 digits on back {card:###}`,
  ],
  [
    'us',
    `U: {c=card!card:plain} is my old card pls remove
A: Removed the card ending {c.last4}. Want to add another?
U: {card!card:dash}, exp 11/26`,
  ],
  [
    'gb',
    `U: For the record the IBAN you need is {i=iban!ibanplain:GB}, and the payee is {o=org:Thistle & Twine
  Ltd|Marsden Joinery}
A: Thanks, I read {i.four}. Correct?
U: correct, ask for {w2.f} in accounts if it bounces`,
  ],
  [
    'us',
    `U: can't ssh into my vps {i=ip:203.0.113.%#|198.51.100.1##}
A: Hi, which user? And ticket PIN?
U: root, pin {s=sec:####|%#%##}
A: Port 22 was blocked after 50 attempts from {ip:192.0.2.1##|203.0.113.2#}. Unblocked {i}.
U: that other one is my office lol`,
  ],
  [
    'us',
    `U: IPv6 only host {i=ip:2001:db8:~~~~:1::%~|2001:db8:%:~~~~::5} has no reverse DNS
A: Set the PTR under Networking. What name?
U: same as the A record
A: Done, propagates in an hour.`,
  ],
  [
    'us',
    `U: is there a status page
A: Yes: https://status.github.com shows all current incidents for that service.
U: its github thats down not you then lol`,
  ],
  [
    'gb',
    `U: WPA key on the back of hub is {s=sec:°°#°#°%#°°|^*^#*^^#} but my tv says wrong
A: Check it isn't an O for a zero. MAC of the TV?
U: {m=mac:~~:~~:~~:~~:~~:~~}
A: I can see {m} now, it joined.`,
  ],
  [
    'us',
    `U: This is {w1.f}, RN at {o=org:Oak Valley Rehab|St. Brendan's Hospice}. My timesheet shows 0 hrs
A: Hey {w1.f}, employee ID?
U: {a=acc:RN####|7#####}, supervisor is {w2.comma}
A: {w2.f} needs to approve it by noon.`,
  ],
  [
    'in',
    `U: PNR {p=acc:%#########} waitlist confirm hoga kya
A: Sir, PNR {p} is WL 4, chances are good. Passenger {m1.uc}, age 42.
U: and my wife {w2.f}?
A: {w2.uc} is WL 5.`,
  ],
  [
    'in',
    `U: Dear HR, My UAN is {u=acc:1000########|1012########}. Kindly process PF. Thanks & Regards, {p1}, Emp Code
  {e=acc:IN#####|TC-####}, {o=org:Zenvia Softech Pvt Ltd|Kaveri Textiles}
A: Dear {p1.f}, please share a cancelled cheque of your bank.
U: attached, a/c {acc:0############|3##########}, IFSC of branch is on it`,
  ],
  [
    'in',
    `U: GST invoice pe company name change ho sakta hai?
A: Before dispatch yes, after dispatch it is not possible.`,
  ],
  [
    'za',
    `U: Hi there, {m1} here. My car was hijacked, reg {r=acc:^^ ## ^^ GP|CA ### ###}
A: I'm so sorry {m1.f}. Policy number?
U: {p=acc:SG########|7#####-##}. SAPS case {acc:CAS ###/0%/2024}
A: {w2.f} from {o=org:Springbok Assure|Outeniqua Insurance} will phone you on {tel:08% ### ####}.`,
  ],
  [
    'ng',
    `U: please how many days for ATM card to come
A: It takes 5 to 7 working days within Lagos, and up to 10 elsewhere.`,
  ],
  [
    'ng',
    `U: Oga my name is spelt wrong on the ticket, it is {w1.l} not what you wrote
A: Good day ma. Your booking number please?
U: {b=acc:*#*^*#}, NIN {nid:%##########}
A: Corrected for {w1}. Safe flight with {org:AirSahara Nigeria|Zuma Wings}.`,
  ],
  [
    'au',
    `U: uni enrolment, student no. {s=acc:s3######|4#######}, {p1.lc}
A: Hi {p1.f}, you're through to {o=org:Tasman Institute|Yarra Plains University}. Your USI please?
U: {acc:**********}
A: Thanks, all set for semester 2.`,
  ],
  [
    'ca',
    `U: can i use a US sim in canada with your travel pass
A: Yes, for up to 90 days a year, 5 GB a month.`,
  ],
  [
    'ie',
    `U: {w1} is me name, {ad1}, meter won't read, MPRN {m=acc:100########}
A: Hi {w1.f}, GPRN too if you have gas.
U: no gas. number is {tel:+353 8% ### ####}`,
  ],
  [
    'ie',
    `U: Is the NCT centre open Saturdays?
A: Yes, 8am to 4pm, by appointment.`,
  ],
  [
    'gb',
    `U: do you deliver to the isle of man
A: We do, £5.95 and 3 to 5 days.
U: and jersey
A: Same price, but import GST may apply over £60.`,
  ],
  [
    'gb',
    `U: Good evening. Regarding {w2} (my late wife), pension {p=acc:PN/#####^|B#######}. Please stop writing to
  her. {m1.l}, {ad1}.
A: Dear Mr {m1.l}, I am so sorry. I have removed {w2.f} from all mailings. May we ring you?
U: {tel:01%## ######}`,
  ],
  [
    'us',
    `U: 2FA codes not arriving
A: Which number are they going to?
U: a prepaid one, ends in {t=tel:####}. your last one was {s=sec:###-###} but expired
A: Sent another to the {t} number.
U: {sec:###-###}
A: You're in!`,
  ],
  [
    'gb',
    `U: My Xbox keeps showing 0x87DD0006 when signing in
A: That's a sign-in service error on Microsoft's side. Try again in an hour.
U: ok works now`,
  ],
  [
    'us',
    `U: Can you add my roommate to the lease? her name's {w2}, {w2.mail}
A: Sure. You're {w1.f} in {ad1.s}, right? She'd fill the application at our site.
U: yes and {w2.f} has a cat
A: $300 pet deposit.`,
  ],
  [
    'us',
    `U: HOA dues, {ad1.s}. Paid check {acc:#2##|1###} but portal says late
A: Who was it from?
U: {m1.i} or maybe my partner {m2.f}
A: Found under {m2}. Late fee waived. {org:Heron Lakes HOA|Sagebrush Community Association}`,
  ],
  [
    'gb',
    `U: the app crashes when i tap "Export". Version 12.3.1, Android 14, Pixel 7
A: Known bug, fixed in 12.3.2 which is rolling out today.`,
  ],
  [
    'gb',
    `U: spoke to {w2.f}, then {m3.f}, then some bloke called {m4.f}. nobody knows anything. SR
  {s=acc:SR-#######|######-1}
A: I'm sorry you've been passed around. This is {wg.f}, I'll own it from here.
U: thank u {wg.f}. im {w1.f} btw`,
  ],
  [
    'us',
    `U: Girl scout troop order for {w1.l}, 40 boxes
A: Hi Ms. {w1.l}! Pickup or delivery?
U: delivery to {ad1}, ask for coach {m2.l} if im out
A: Order {acc:GS-#####|4####} placed.`,
  ],
  [
    'us',
    `U: hearing aid serial {s=acc:2#########|L##-#####} (left one) buzzing, I am {n:71-89}
A: Thanks {m1.f}, Dr. {w2} at {o=org:ClearTone Audiology|Lakeside Hearing} can see you Friday.`,
  ],
  [
    'gb',
    `U: i want the sim swapped to imei {i=acc!imei}
A: OK and the number?
U: {t=tel:077########|079########}
A: Swap started on {t}, {p1.f}. Up to 24 hours.`,
  ],
  [
    'us',
    `U: calendar link pls
A: Here you go:
  {url:https://meet.fernhq.example/harriet-osgood-%#|https://cal.tidepool.example/j.delgado/30min}
U: thx`,
  ],
  [
    'gb',
    `U: Hi, my unsubscribe link
  {l=url:https://news.wooltown.example/unsub?id=~~~~~~~~|https://mail.petalbox.example/u/%######} gives a 404
A: Sorry! I've removed {p1.mail} by hand.`,
  ],
  [
    'us',
    `U: what are the hours for the pool
A: 6 AM to 9 PM weekdays, 8 to 8 weekends. Lap lanes close at noon Sundays.`,
  ],
  [
    'us',
    `U: bday is {d1.usord}, name {w1.lc}, trying to enroll in rewards
A: Hi {w1.f}! I see two of you. Zip?
U: {ad1.p}
A: Got it, member {a=acc:6###########}. You have 1,240 points.`,
  ],
  [
    'gb',
    `U: year of birth {d1.year}, surname {p1.l}, what else do u want
A: Just the day and month please.
U: {d1.dm}
A: Thank you, that matches.`,
  ],
  [
    'us',
    `U: my claim got denied code CO-97, what does that mean
A: CO-97 means the service is bundled into another one already paid.`,
  ],
];
