import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'gb',
    `U: How long is the queue at A&E?
A: Currently about 4 hours. For minor injuries the walk-in centre is quicker.`,
  ],
  [
    'us',
    `U: lost my key fob, vin {v=acc:1HGCM####*A######|2T1BU####*C######}
A: {o=org:Parkway Honda of Salem|Rivertown Toyota} parts, {mg.f}. You the owner?
U: {m1}, bought it from {m2} last yr
A: OK {m1.f}, $189 programmed.`,
  ],
  [
    'us',
    `U: Does it work with Netflix and Disney+?
A: Yes, both apps come preinstalled, plus YouTube and Prime Video.`,
  ],
  [
    'gb',
    `U: tried to pay by PayPal but button is grey
A: Turn off any ad blocker and refresh; the button needs third-party cookies.
U: sorted cheers`,
  ],
  [
    'au',
    `U: does the heater need a 15 amp plug?
A: No, it draws 2.4 kW so a normal 10 amp outlet is fine.`,
  ],
  [
    'us',
    `U: your driver left my groceries at the wrong house. name on the order is {w1.i}
A: Apologies! Is {ad1.s} correct?
U: YES and he left it at {ad2.s}
A: Refund of the full order is on the way, sorry again {w1.f}.`,
  ],
  [
    'gb',
    `A: Welcome to {o=org:Marram Savings|Fenwick Bank}. Before we start, is this about an existing account?
U: yeah savings acc
A: Can I take the account number?
U: {a=acc:########}
A: And how many holders?
U: two. me and my ex {m2.f}
A: I have {w1} and {m2}. Which one are you?
U: {w1.f}. i want {m2.f} off it
A: He'd have to sign too. Shall I post the form to {ad1}?
U: not there thats his mums. email {w1.mail}`,
  ],
  [
    'us',
    `U: hey so weird q. my pkg says delivered and theres a pic of some random porch
A: That's frustrating! What's the tracking number?
U: {t=acc:1Z######0#########|9400 1### #### #### #### ##|TBA############}
A: Got it. It shows {ad1.s}, is that you?
U: no!! im {ad2}
A: Thanks. And the name on the label?
U: {m1.i}... {m1}
A: {m1.f}, the shipper {o=org:Kettle Creek Candles|Juniper & Rye Goods} typed the wrong street. I opened a
  trace.
U: do i call {o} or u
A: Call {o}; give them {t}.`,
  ],
  [
    'in',
    `U: Hello mam fees receipt not generated for my daughter
A: Namaste, {o=org:Vidya Jyoti Public School|St. Xavier's High School, Kothrud}. Admission no. and class
  please?
U: {a=acc:VJ/20##/###|ADM####}, class 6 B
A: Student name {w2}, father's name {m1}?
U: yes mam. paid by UPI from {acc:°°°°°##@okhdfcbank|98########@ybl}
A: UTR number?
U: {acc:4###########}
A: Received. Receipt mailed to {m1.mail}, {m1.f} ji.`,
  ],
  [
    'ca',
    `U: tire change tmrw, 2 cars. plates {a=acc:^^^^ ###} and {b=acc:^^^^ ###}
A: Hi {m1.f}, {w2.f} here. {a} is the Civic and {b} the pickup?
U: other way round
A: Fixed: {b} Civic 9:00, {a} pickup 10:15.`,
  ],
  [
    'de',
    `U: Guten Abend, hier {m1}. Meine Mutter {w2} liegt bei Ihnen auf der 3, ich bräuchte den Befund
A: Guten Abend Herr {m1.l}, {w3.f} vom {o=org:Klinikum Waldhöhe|St.-Josef-Krankenhaus Lahntal}. Haben Sie eine
  Vollmacht?
U: Ja, liegt der Akte {a=acc:2024/#####|F-######} bei. Geboren ist sie am {d8.delong}.
A: Danke, dann rufe ich Sie zurück. Nummer?
U: {tel:0561 ######|0341 #######}
A: Und Frau {w2.l} hat bei uns die Versichertennummer {nid:K#########}, stimmt die?
U: müsste stimmen`,
  ],
];
