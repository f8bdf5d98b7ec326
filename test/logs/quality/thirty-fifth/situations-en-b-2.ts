import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'gb',
    `U: library card {c=acc:2#############|D0######} blocked cos of fines?
A: £3.20 on there from 2 books. You can pay at the desk or online.
U: that was my lad {m2.f}, he's {n:8-12}. surname {m2.l}
A: Then it's his junior card, no fines. I've unblocked {c}.`,
  ],
  [
    'us',
    `U: do you guys have gluten free pizza
A: Yes, 10-inch crust, +$3. Note it's made in a shared kitchen.
U: and vegan cheese?
A: Also yes!`,
  ],
  [
    'us',
    `U: table for 6 tonight 7:30 under {w1.f}
A: Hi {w1.f}, {o=org:Trattoria Nonna Pia|The Copper Skillet} can do 7:45 on the patio. Phone number?
U: {tel:(216) 555-01##|(253) 555-01##}
A: Booked! See you then.`,
  ],
  [
    'us',
    `U: gamer tag {p1.user} got banned, i was NOT cheating
A: Hey! Is this account linked to {p1.mail}?
U: yeah. my little bro {m2.f} was playing
A: The ban on {p1.user} is for account sharing and lifts in 72 hours.`,
  ],
  [
    'us',
    `U: stuck on level 14, the bridge never lowers
A: You need to light both torches first, then shoot the bell twice.
U: omg thanks`,
  ],
  [
    'us',
    `U: payroll question. employee {w1} (ID {a=acc:1#####}) changed banks, routing {acc:0########} acct
  {b=acc:7#########}
A: Hi {m2.f}, for security {w1.f} must enter that herself.
U: shes on leave. whats my admin pin again
A: We can't see PINs. You can reset yours from the login page.`,
  ],
  [
    'us',
    `U: Direct deposit hasn't hit. I bank with {o=org:Chippewa Valley Credit Union|First Prairie Bank}
A: What's your name and the last 4 of your account there?
U: {p1}, {acc:####}
A: It went out at 6:02 AM, {p1.f}; {o} normally posts by noon.`,
  ],
  [
    'gb',
    `U: Landlord ref. I'm {m1}, renting the flat at {ad1} out to {w2} and her partner {m3.f}
A: Thanks {m1.f}. Deposit ID please?
U: {d=acc:EWC#######|DEP00#####}
A: {d} is protected: £{n:900-1600}, tenant {w2.l}.`,
  ],
  [
    'gb',
    `U: bins not collected on our road AGAIN
A: Sorry to hear that. Recycling crews are running one day behind this week.
U: so tomorrow?
A: Yes, leave them out by 6am.`,
  ],
  [
    'gb',
    `U: blue badge renewal for my mum, {w1}, born {d8.long}, {ad1}
A: Thank you. And you are?
U: Her son {m2.f}. She's partially sighted so I deal with her post
A: Thanks {m2.f}. Existing badge number?
U: {acc:0##### % #### 0#3#|BB######}`,
  ],
  [
    'gb',
    `U: Passport {p=nid:5########} expires in 4 months, ok for Spain?
A: For Spain it must be valid 3 months after you leave and issued under 10 years ago.
U: issued when i was {w1.l} though, ticket says {w2.l}
A: Then bring the marriage certificate, or we change booking {acc:^^^#^#|^#^^^#} to {w1.l}.`,
  ],
  [
    'us',
    `U: ok so ssn is {s=nid!ssn} wait no thats my wifes, mine is {t=nid!ssn}
A: No problem {m1.f}, so {t.last4} is yours and {s.last4} is {w2.f}'s?
U: correct`,
  ],
  [
    'gb',
    `U: My email's {e=mail:°°°°°.°°°°#%@gmial.com|°°°°°°%#@hotmial.com} - oops typo, {p1.mail}
A: Updated to {p1.mail}. Anything else, {p1.f}?
U: no ta`,
  ],
  [
    'us',
    `U: my number is {tel:five five five oh one four two}
A: Sorry, could you type it with the area code?
U: {tel:614-555-0142|303-555-0142|(512) 555-0142}
A: Thanks, {p1.f}. I'll call you from {org:Lakeview Heating & Air|Comfort Pro HVAC}.`,
  ],
  [
    'us',
    `U: Is the iPhone 13 case ok for the 14?
A: Yes, for the plain 14, but not for the 14 Pro.`,
  ],
  [
    'us',
    `U: This is {m1} with {o=org:Delta Ridge Freight|Bayou Haulers LLC}, PRO number {p=acc:###-######-#|4########}
A: Hi {m1.f}, the trailer left Memphis at 3:10 AM. Consignee is {o2=org:Harlan Feed & Seed|Oakes Hardware},
  attn {w2}.
U: dock's closed till 9. tell the driver {m3.f} to call {w2.f} at {tel:(901) 555-01##|(918) 555-01##}
A: Will do.`,
  ],
  [
    'gb',
    `U: smart meter display says "no connection"
A: Move it within 10 metres of the meter and hold the power button for 5 seconds.
U: still nothing after 10 mins
A: It can take up to 24 hours to reconnect.`,
  ],
];
