// Councils, landlords, utilities and telecoms.
export const home: readonly string[] = [
  `uk
U: bin not collected again!! {ad.st} {ad.pc}
A: Sorry about that. I've logged a missed collection for {ad.st}, ref {r=a:WS~######}. The crew will return by Friday.
U: thats what {w2.f} said last week`,
  `uk
U: Boiler's packed in, no hot water, two kids under five
A: I'm sorry. Which property is this, and are you the tenant?
U: {ad}. tenancy is in my partner's name, {m2}. I'm {w.f}
A: Thanks {w.f}. An engineer from {o=o:(Heatwise|R&J Gas Services|Pennine Boilers)} will call {m2.f} on {ph} within 4
hours.
U: call me instead {ph2}`,
  `uk
U: submitting meter reads
| elec 48213
| gas 7719
| acc {k=a:A-^~######}
A: Thanks! Can you also give the meter serial numbers?
U: elec {k2=a:21E~######} gas {k3=a:G4A~########}
A: All done. Your bill will be ready in 2 days.`,
  `uk
A: Hello, this is {n2.f} at {o=o:(Severnside Water|Fenland Water|Tees Water)}. How can I help?
U: I'm moving out on the 31st, want a final bill
A: Your account number?
U: {k=a.g4:~###########}
A: Thank you {n}. Your forwarding address?
U: c/o my mum, {ad}
A: And her name, so the post gets there?
U: {w3.il}`,
  `us
U: power out whole street since 5am
A: I'm sorry about that. What's the service address?
U: {ad.stt}
A: And a phone number on the account?
U: {ph}
A: I see an outage reported by 23 customers. Estimated restoration is 11:30 AM.`,
  `ie
U: Broadband down since the storm, I'm out in the sticks near {t=~:(Belmullet|Dingle|Clifden)}
A: Hi, {m2.f} here. Can I get your Eircode and account number?
U: {ad.pc}, account {k=a:~########}
A: And your name please?
U: {n}
A: Thanks {n.f}. The modem with MAC {mc=m:&&:&&:&&:&&:&&:&&} hasn't been seen since Tuesday. I'll send a technician;
mobile?
U: {ph}`,
  `uk
U: my wifi password doesnt work since the new router came
A: Have a look on the sticker underneath. It's the 12 characters after "Key".
U: it says {k=s:%%#%#%%##%%#}
A: Then type it exactly like that, lower case.
U: and the admin one is {k2=s:(admin|Admin)~####}?
A: Yes, that one's for the settings page.
U: works, thanks {n2.f}`,
  `au
U: I want to port my number to youse
A: Too easy! Which number, and who's the current provider?
U: {ph}, with {o=o:(Belong-Tel|OutbackMobile|Coral Wireless)}
A: Your account number with them and date of birth?
U: {k=a:~########}, {dn}
A: Name on that account?
U: {n}. might be under my maiden name {x=n:(Partridge|Brockman|Wakefield)} tho
A: Try both; first attempt with {n.l} starts now. You'll get a code by SMS.
U: {k2=s:~#####}`,
  `uk
U: Council tax: I live alone since my husband moved out. Can I get the 25% discount?
A: You can. What's your council tax reference and the date he left?
U: {k=a:~########}, 14 September
A: And his name as on the bill?
U: {m2.lu} {m2.fu}
A: Thank you, Mrs {m2.l}. The new bill will be sent to {ad}.`,
  `uk
U: Ref parking PCN {k=a:^^~#######^}, vehicle {v=a:^^~# ^^^}. I was loading, see photo.
A: Thank you for your challenge. Please give the full name of the registered keeper.
U: {n}, and the driver was my son {m2.f}.
A: The PCN has been cancelled. A letter follows to {ad}.`,
  `us
U: Maintenance request. Unit {k=d:~0~}, kitchen sink leaks. Permission to enter yes. Gate code {k2=s:!#~###}
A: Thanks! Is this {n} at {o=o:(Maple Court Apartments|The Lofts on 5th|Willow Creek Residences)}?
U: no that's my roommate. I'm {n2.f}
A: Ok {n2.f}, {m3.f} from maintenance will be there between 1 and 3.`,
  `in
U: electricity bill is showing 9800 rs for 1bhk!!! consumer no {k=a:~###########}
A: We regret the inconvenience. May I know the registered name and address?
U: {n.up}, {ad}
A: Thank you. The reading was taken as 8852 instead of 8352. Complaint no. {r=a:C/~#####/24}. Revised bill will come
by SMS on {ph}.`,
  `za
U: Load shedding tripped my prepaid meter, {k=a:04~########}
A: Good day. What error is on the display?
U: error 77
A: Please enter this token: {k2=a.g4:~###################}
U: accepted, thanks {w2.f}`,
  `uk
U: Hi we'd like to view the 2 bed on {t=~:(Albert Road|Park Street)}, is it still going?
A: Hi, yes! I'm {n2.f} from {o=o:(Keystone Lettings|Marlow & Finch|Homestead Estates)}. Who will be on the tenancy
and what are your jobs?
U: me {n} and {n3}. I teach at {o2=o:(Ashfield Primary|St Bede's High)} and {n3.f} is a nurse
A: Great. Could I have an email for each of you?
U: {emn} and {emn3}
A: Saturday 10.20. The key safe code is {k=s:~###}, I might be a bit late.`,
  `uk
U: im 3 weeks behind on rent and got a letter from someone called {w2.il}
A: {w2.f} is our income officer. What's your tenancy number?
U: {k=a:T~#####/##}
A: Thanks {n.f}. Shall I ask her to ring you?
U: only after 4. {ph.bare}`,
  `ca
U: Hydro bill is addressed to the previous owner, {m2}. I bought the house in June.
A: No problem. Your name and the service address?
U: {w}, {ad}
A: And possession date?
U: June 14
A: I've opened account {k=a:~##########} for you, {w.f}, and closed Mr. {m2.l}'s.`,
  `uk
U: the fibre engineer didnt show
A: Sorry! What's the order number?
U: {k=a:BBEU~#######}
A: I can see {m2.f} marked it as "no access". Is it {ad.st}?
U: yes but I was in all day. hes lying
A: I'll rebook. Is {ph} best?
U: yeah or my dad's, {ph2}`,
  `us
U: hello my sim swap wasn't me!!! my number {ph} stopped working an hour ago
A: That's urgent. Account PIN please?
U: {k=s:~#####}
A: Who's the account owner?
U: my mom, {w2}. last 4 of her ssn {ssnw2.l4}
A: OK. The new SIM ends in ICCID {k2=a:89014~######}. I've blocked it. Is your mom with you?
U: she's right here, say hi {w2.f} lol`,
  `uk
U: noise complaint. neighbour at number {x=d:~#} plays drums till 2am. I'd rather he didn't know it's me
A: That stays confidential. Do you know the neighbour's name?
U: {m2.f} something. {m2.l}?
A: And your name and contact?
U: {w}, {emw}
A: Thank you. Officer {n3} will be in touch. Case {r=a:EH-~####}.`,
  `sg
U: My conservancy charges deducted twice this month. {ad}
A: Hi, may I know the name of the flat owner?
U: {n}, co-owner {n2}
A: Thanks. Account {k=a:TC~######} shows two GIRO deductions. We will refund to the [[organisation:DBS]] account
ending {x=a:~##}.`,
  `ng
U: My prepaid token no dey load. Meter {k=a:45~########}
A: Hello, sorry about that. Please share the token.
U: {k2=a.g4:~###################}
A: The token is for meter {k3=a:45~########}, belonging to another customer. What name is on yours?
U: {n}
A: It will be corrected before 4pm, {n.f}.`,
];
