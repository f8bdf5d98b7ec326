import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'gb',
    `U: morning, can you tell me if my repeat is ready? {p1}
A: Morning, {o=org:Larkhill Pharmacy|Well Street Chemist} here. Can I get your date of birth {p1.f}?
U: {d1.yy}
A: It's ready bar the inhaler, that'll be in after 3.`,
  ],
  [
    'us',
    `U: Need a refill for rx number {r=acc:6######|C0######}
A: Thanks! That's for {w1.comma}, DOB {d8.us}?
U: yes thats my mom, im {m2.f} picking it up
A: OK {m2.f}, please bring her ID. It'll be at the drive-thru at {org:Maplewood Pharmacy|Dale's Apothecary} by
  5.`,
  ],
  [
    'gb',
    `U: I can't find where to change my subtitles size
A: On the TV app press pause, then choose Audio & Subtitles > Style.
U: not showing on my Fire Stick
A: On Fire Stick the size follows the device's own caption settings.`,
  ],
  [
    'us',
    `U: somebody used my card at a gas station in Reno, i live in Ohio!! card is {c=card!card:space}
A: I'm locking {c.stars} right now. Were you the one who spent $12.40 at a coffee shop on Sunday?
U: yes thats me. the cvv is {card:###} if u need it
A: No need, please never share that. A new card ships to {ad1}.
U: thats the old place. we're at {ad2.s} now`,
  ],
  [
    'gb',
    `U: Amex {c=card!card:amex} declined at checkout, says postcode mismatch
A: Could you confirm the billing postcode please, {p1.f}?
U: {ad1.p}, used to be {ad2.p}
A: Your issuer still has {ad2.p}. Try that one or update it with them.`,
  ],
  [
    'gb',
    `U: Hi Team, Please see below and advise. Thanks, {p1}, Facilities Manager, {o=org:Holm Bridge Academy|St
  Oswin's Primary School}
| ---
| Ref {c=acc:SR######|CS-2#-####}: radiators in the sports hall still cold. Caretaker {m2} on {tel:077##
  ######|079## ######}.
A: Hi {p1.f}, {m3.f} has been assigned to {c} and will contact {m2.f} on arrival.`,
  ],
  [
    'us',
    `U: My son {m2} is in 4th grade at {o=org:Cedar Hollow Elementary|Lincoln Trail School} and the lunch account
  shows negative $18
A: Hi! May I have his student ID?
U: {s=acc:4#####|10####}
A: Thanks. I see two lunches charged on the 9th. I'll ask Ms. {w3.l} in the cafeteria to check.
U: {m2.f} was out sick on the 9th`,
  ],
  [
    'us',
    `U: Student {w1}, ID {s=acc:N0#######|9########}. I can't register because of a hold from {o=org:Ridgeway State
  University|Harmon Community College}
A: Hello {w1.f}, that's a bursar hold for $212. It drops an hour after payment.
U: I paid yesterday, confirmation {acc:PMT-######}
A: I see it. {m2} in the bursar's office lifted it just now.`,
  ],
  [
    'gb',
    `A: Your parcel {t=acc:JD00############|H00##A########} could not be delivered. Reply 1 to rebook.
U: its says nobody home but i was in all day!!
A: Sorry about that. Shall we leave it with a neighbour? If so, which number?
U: yes with {w2.f} at {ad1.s}, she's always in
A: Done. Driver will leave {t} with {w2.f}.`,
  ],
  [
    'gb',
    `U: How many kg can I take on the hand luggage only fare
A: One small bag up to 40x20x25 cm, no weight limit as long as you can lift it.
U: and 10kg cabin case?
A: That needs Priority, from £9.50.`,
  ],
  [
    'us',
    `U: hotel booking under {m1.l}, need late checkout
A: Hi! You're chatting with {o=org:The Larkspur Inn|Harborlight Suites}. Is this {m1} arriving the 14th?
U: yep conf {c=acc:%#######|HL%####}
A: 2 pm checkout is added. Breakfast for you and {w2.f}, same as last time?
U: haha {w2.f} and i split up, just me`,
  ],
  [
    'us',
    `U: how do i cancel my free trial before it charges me
A: Go to Settings > Subscriptions > Manage > Cancel. You'll keep access until the 7 days are over.
U: perfect`,
  ],
  [
    'gb',
    `U: hi its {w1.f} again from yesterday, spoke to {m2.f} about the broken fridge freezer
A: Hi {w1.f}! Can you give me the case reference {m2.f} gave you?
U: {c=acc:FR-####/##|7%####-#}
A: Found it. Engineer booked for Thursday at {ad1}. Do you have the serial number for him?
U: {acc:SN 4## ### ###|FD 98## #####}
A: Thanks. Model is fine, we have that.`,
  ],
  [
    'gb',
    `U: E24 on the dishwasher, water stays in the bottom
A: E24 means it can't drain. Check the hose for kinks and clean the filter and pump cover.
U: found a bit of glass in the pump. running now!`,
  ],
  [
    'us',
    `U: Hey this is {m1.f} from {o=org:Bluestem Dental Group|Arrowhead Orthodontics}. Printer offline again at
  front desk
A: Hi {m1.f}. I can see PC {acc:FD-WS-##|DENT-##} with IP {i=ip:192.168.4.1##}. Is the printer on the same
  network?
U: its at {ip:192.168.4.24#}
A: OK reinstalled the port, try a test page.
U: works. also my password {s=sec:Molar%###!|Tooth.fairy##} expired, new one?
A: Please don't type it here. Press Ctrl+Alt+Del to change it yourself.`,
  ],
  [
    'us',
    `U: IT? laptop won't join wifi. my employee number is {a=acc:E#####|00####}
A: Hi {w1.f}, this is {m2.f}. Can you read me the physical address from ipconfig /all?
U: {m=mac:A4-5E-~~-~~-~~-~~|00-1B-~~-~~-~~-~~}
A: Added {m} to the allow list. Reconnect to Corp-Secure.`,
  ],
  [
    'gb',
    `U: Hello IT, I need a shared mailbox for the summer fair
A: Sure, what should it be called and who needs access?
U: {e=mail:summerfair##@hartlepark.org.uk|fair@westdeanps.org.uk}; {w1}, {m2} and myself ({w3})
A: All three added, {w3.f}. {e} appears in Outlook within the hour.`,
  ],
  [
    'in',
    `U: my order {o=acc:OD4###############|4##-#######-#######} shows delivered but i didnt get
A: Hi {p1.f}, sorry for the trouble! Delivery was at {ad1}. Is it correct?
U: Address is correct but OTP nobody asked
A: Our executive {m2.f} marked OTP {s=sec:####}. Did you share?
U: no never!! {m2.f} did fraud. I will complain`,
  ],
  [
    'in',
    `U: What is the minimum balance for the basic savings account?
A: There is no minimum balance for the basic account. You get 4 free withdrawals a month.`,
  ],
  [
    'in',
    `U: Aadhaar {a=nid!aadhaar} mobile not updated
A: Dear sir/madam, may we know the registered name?
U: {w1}, D/O {m2}, {ad1}
A: Thank you {w1.f} ji. Request no. {acc:S2#########|U1#########} is raised, allow 30 days.`,
  ],
  [
    'za',
    `U: my prepaid meter {m=acc:0############|14#########} isnt taking the token
A: Hello. What token did you enter?
U: {s=sec:#### #### #### #### ####}
A: Thank you. The meter is registered to {p1.l} at {ad1}. Please enter the two key change tokens first.
U: wow ok it worked. Thanks hey`,
  ],
  [
    'za',
    `U: load shedding schedule for stage 4 in my area?
A: You are in block 7: 10:00-12:30 and 18:00-20:30 today.
U: sharp`,
  ],
  [
    'ng',
    `U: {m1.f} here. my decoder is showing E16, IUC {a=acc:41########|70########}
A: Hello {m1.f}, welcome to {o=org:SkyView Naija|Sahel Cable}. Your subscription lapsed on Sunday.
U: I paid with POS, agent is {w2} at Ojota, her line is {tel:0803#######|+234 803 ### ####}
A: Please send {w2.f}'s receipt to us.`,
  ],
  [
    'sg',
    `U: I want to cancel my gym contract lah, {g=org:FitHive Tampines|PeakForm Gym}, member {m=acc:FH#####|PF-####}
A: Hi {p1}, there is a 30-day notice. May I have your registered email?
U: {p1.mail}
A: Cancelled with effect from 30 June.`,
  ],
  [
    'sg',
    `U: Does the air fryer fit a whole chicken?
A: The 5.5 litre one fits a chicken of up to 1.4 kg.
U: ok can`,
  ],
  [
    'au',
    `U: Power's out, NMI {n=acc:61########|4102######}
A: Hi, thanks for reaching {o=org:Wattlebird Energy|Southern Cross Power}. Is that {ad1}?
U: Yep. My mum {w2.f} is on a breathing machine so its urgent
A: Marked as priority life support. What's her full name?
U: {w2}`,
  ],
  [
    'au',
    `U: Driver licence {l=nid:0########|1#######} got a fine that isn't mine, infringement
  {i=acc:1#########|4#######}
A: Who was driving at the time?
U: my brother {m2}, licence {nid:0########|2#######}, lives at {ad1}
A: You can nominate {m2.f} online with the infringement number {i}.`,
  ],
  [
    'au',
    `U: do you price match with bunnings
A: We match any Australian retailer's in-stock price on the identical item.`,
  ],
  [
    'au',
    `U: Hello, booking {b=acc:^%^#^^} for {p1}, can I add a bag?
A: Hello {p1.f}! 23 kg is $45. Pay with the card ending {card:####}?
U: yes please`,
  ],
  [
    'ca',
    `U: Bonjour/hi, I need to reschedule the dentist for my kids {w2.f} and {m3.f}
A: Hi! This is {w4.f} at {o=org:Glebe Family Dental|Rockcliffe Dental Care}. What's the family name?
U: {w2.l}. I'm {p1}, we don't share a name
A: Got it, {p1.f}. How about Wednesday at 3:40 for {m3.f} and 4:10 for {w2.f}?
U: perfect. {m3.f}'s health card is {nid:####-###-###-^^}`,
  ],
  [
    'ca',
    `U: hydro bill acct {a=acc:60#########|#### ### ###} way too high
A: Sorry about that. Is the service address {ad1}?
U: yeah unit's empty since Sept. tenants were {w2} and {m3.i}
A: Usage was 1,240 kWh in October. I've opened ticket {acc:HY-######} for a meter test.`,
  ],
  [
    'ie',
    `U: Policy renewal {p=acc:MTR######/01|PX#######} went up 40%, joke
A: Hi {p1.f}, {w2.f} at {o=org:Shannonside Insurance|Kells Assurance} here. Any penalty points since last
  year?
U: no. car is {r=acc:181-D-#####|222-G-####}
A: I can do €{n:480-720} if you add your spouse. What's the name and DOB?
U: {w3}, {d1.ordinal}`,
  ],
  [
    'ie',
    `U: whats the story with the 46A this morning
A: There's a diversion on the N11, expect delays of 20 minutes.`,
  ],
  [
    'gb',
    `U: Hi, donating by standing order, want to raise it to £15. {p1}, supporter no {s=acc:1#######|SUP#####}
A: That's so kind, {p1.f}! {w2.f} from {o=org:Harbour Hospice|Paws & Hope Rescue}. Gift Aid too?
U: yes. new address for that: {ad1}
A: Thank you, I've sent the form to {p1.mail}.`,
  ],
  [
    'gb',
    `U: VRM {r=acc:^^#% ^^^|^^6# ^^^} MOT due, any slot sat?
A: 9.20 or 11. Name?
U: {m1.l}. keys through the letterbox ok?
A: Yes Mr {m1.l}, see you Sat at {org:Brook Lane Motors|Apex Tyres & Exhausts}.`,
  ],
  [
    'gb',
    `U: rental pickup - they want a code for my licence
A: Yes, the DVLA check code. Also last 8 characters of your licence please.
U: code {s=sec:°# ^° #^ °*|^r #T ^p °#}, licence {nid:####^^#^^}
A: Thank you Ms {w1.l}. Reservation {acc:UK########|RN%####} is ready to collect.`,
  ],
  [
    'gb',
    `U: is my conveyancing done? ref {r=acc:^^^/0####/%|CV2#-####}
A: Dear {w1.f}, {m2} has asked me to reply. We await the other side's solicitors, {o2=org:Pratt & Lowe
  LLP|Dunning Kaye Solicitors}.
U: Tell {m2.f} I want completion by the 30th. The buyer, Mrs {w3.l}, is getting nervous.
A: I shall. Regards, {w4.f}, {org:Marlow Finch Solicitors|Tarn & Vale Legal}`,
  ],
  [
    'us',
    `U: Re: Estate of {m1}, file {f=acc:2024-PR-0###|24-#####}. Has the inventory been filed?
A: Ms. {w2.l}, yes, it was filed Monday. {m3}, Esq. will be at the hearing.
U: thank you. please cc my sister {w4} at {w4.mail} going forward
A: Added {w4.f}.`,
  ],
  [
    'us',
    `U: IRS letter says i owe 2,311. SSN {s=nid!ssn}
A: I'm {w2.f}, EA with {o=org:Prairie Tax Pros|Ledger & Oak CPAs}. Did you file jointly?
U: with {w1}, yes. hers is {nid!ssn}
A: Can you upload the CP2000 to your portal?
U: did. link was
  {url:https://portal.ledgeroak.example/u/8#4#/docs?token=~~~~~~~~~~~~|https://prairietax.example/upload/~~~~~~~~~~}`,
  ],
  [
    'us',
    `U: your reset link doesnt work
A: Which one did you get?
U: {l=url:https://app.tidepool.example/reset?t=~~~~~~~~~~~~~~~~|https://login.fernhq.example/r/~~~~~~~~~~~~}
A: That's expired. I've sent another one to {p1.mail}.
U: got it. set to {sec:Kayak-Lemon-#%|bluejay##Summer}, in
A: Please change it again, as we can see it in this chat.`,
  ],
  [
    'us',
    `U: how big can attachments be on the free plan
A: 25 MB per file and 2 GB total storage.
U: and Pro?
A: 250 MB per file, 100 GB total.`,
  ],
  [
    'us',
    `U: selling account {u=acc:retro_finds_##|attic.gold%#} suspended for no reason
A: Hi there, can I verify the name and last 4 of the bank account for payouts?
U: {w1}, {acc:####}
A: Thanks {w1.f}. A buyer named {p2.user} reported item {i=acc:2##########}.
U: {p2.user} is a scammer, he already opened 3 cases`,
  ],
  [
    'gb',
    `U: tickets for saturday havent come through, order {o=acc:44-#####/LN#|TKT%######}
A: Hi! They're mobile tickets in the app under {p1.mail}.
U: i bought them with my work address {e=mail:p.#%@brindlewood.co.uk|accounts@brindlewood.co.uk}
A: Moved to {e}.
U: brill, can i send one on to my mate {m2.f}
A: Yes: tap Transfer and type {m2.f}'s email.`,
  ],
];
