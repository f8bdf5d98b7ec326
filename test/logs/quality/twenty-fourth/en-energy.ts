// Situations: electricity, gas and water.
export const energy = String.raw`
== GB
U: want to give a meter reading
A: Great! What's your account number and the reading?
U: <x=account:85#### ####>, elec <=#####> gas <=####>
A: Thanks <c.f>. The gas one is lower than last time ({04521|6120}). Can you check the serial on the meter?
U: sorry im reading of the key card, name on it is <o.n> the last tenant
U: says <z=account:E{1|6}S#########>
A: That's a different meter from the one we have. Are you at <addr>?
U: yes flat upstairs has the other one i think
A: I'll get metering to sort out the swap. Ref <r=account:MX-######>.
== US
U: Power's out on our street. Anyone know when it will be back?
A: I'm sorry about that. Please provide the service address or account number so I can check.
U: <addr>
A: Crews are working on a downed line near {the school|the substation}. Estimate is {6:30|9:15} PM.
U: ok my <o?father/mother> <o.f> is on oxygen, number for the medical list?
A: I'll add <o.f> to the medical priority list. Can I have a callback number?
U: and <o?his/her> birthday is <old~n> if they need it
U: <tel>
A: Thank you. Outage ticket <k=account:OUT########>.
== AU
U: moving out {friday|the 14th|next week}, need to close account
A: No worries, sad to see you go. Account number, and a forwarding address for the final bill?
U: <x=account:3 ### ### ###>. send it to <addr>
A: Done. Do you want to start at the new place too, <c.f>? NMI is enough.
U: yeah NMI is <n=account:6#########>
A: Sweet, connected from <date~d>. Direct debit from the same account, ending <y=account:####>?
U: yep
== IE o=m c=f
A: Good morning, <=organisation:{Shannon|Liffey|Corrib} Power>, how can I help?
U: Top-up isn't loading, the keypad just says {REJECT|ERR 4}.
A: I can give you the code again. Your MPRN or keypad customer number please?
U: Customer number, is it this long one? <x=account:{98|63}## #### #### #### ###>.
A: It is. Who's the account under?
U: <c.n>. Or maybe my husband <o.f>.
A: It's <c.f>. Your 20 digit code is <s=secret:#### #### #### #### ####>.
U: Hold on... {in now|it took it}. Thank you {love|pet|so much}.
== GB
U: what is the standing charge on the fixed {v12|14 month|Oct 26} tariff
A: Electricity {53.4|61.2|48.9}p a day and gas {31.7|29.4}p, unit rates {24.5|26.1}p and {6.2|5.9}p.
U: exit fees?
A: £{25|50} per fuel if you leave more than 49 days before the end.
U: thanks
== ZA
U: prepaid electricity token not working, bought R{200|300|500}
A: Good morning. Please give me the meter number and the name of the place you bought from.
U: meter <n=account:0{4|7}#########>, {at the garage|on the bank app}
A: The token was made for another meter. Your name, please, and area?
U: <c.n> at <addr~a>
A: I've reissued it. New token: <s=secret:#### #### #### #### ####>. Kindly confirm if loaded.
U: yoh it worked thanks sisi
A: Pleasure <c.f>. Next time buy at <=organisation:{Shoprock|Pik-a-Pay|Boxmart}> or on the app.
== IN o=m
U: Electricity bill is showing ₹<=%#>,000 this month, last month only ₹2,{100|450}. Please check reading
A: Please share consumer number and registered name.
U: consumer no <x=account:############> in name of my late father <o.n>
A: Thank you. Actual reading was taken by our staff. You may apply for meter testing; fee is ₹{150|236}.
U: ok apply. also want name change to <c.n>, my Aadhaar is <i=national-id:!aadhaar>
A: Noted. Request <r=account:NC/##/#####> created. A lineman will visit <addr>.
U: my DOB is <dob~n> and father's death certificate is with me
== NZ
U: Hi team, power company says my ICP is wrong. can you tell me which is right
A: Sure, what have they got?
U: they've got <n=account:000#######TR###>
A: Ours for <addr> is <n2=account:000#######TR###>, so they have the neighbour's.
U: classic. {cheers|ta} <a.f>
A: No stress. I'll email them, cc'ing you at <c.e>.
U: they are <=organisation:{Manuka|Southerly|Contact Hills} Energy>, fyi
A: Cheers, I've written to <=email:switching@{manuka|southerly}energy.co.nz>.
== CA
U: Is there a rebate on {heat pumps|smart thermostats|attic insulation} this year?
A: Yes, up to {=cur}{75|1,200|6,000}, for applications until {December 31|November 30}.
U: do i need an audit first
A: For insulation yes, before and after. For thermostats just the receipt and model number.
U: does the {T9|E4 Lite|Comfort 2} qualify?
A: It does, it's on the list.
== GB
U: Complaint: direct debit taken twice\n\nYou have taken £<=%##.##> twice from my account this month. I'm a pensioner and this leaves me short.\n\n<c?Mr/Mrs> <c.n>\n<addr>\nCustomer no: <x=account:A-########>
A: Dear <c?Mr/Mrs> <c.l>, I'm so sorry. The second payment will be returned to the account ending <y=account:####> by tomorrow. I've added £30 compensation. Your complaint reference is <k=account:CMP######>.
U: Thank you for the swift reply, it has come back. <c.n>
A: You're very welcome. Kind regards, <a.n>, <=organisation:{Albion|Pennine|Fen} {Energy|Gas & Electric}>
== SG PH
U: Water bill this month so high, got leak or what
A: Hi! May we have your account number and unit address to check?
U: <x=account:89########> <addr>
A: There is continuous flow at 2-4am, so a leak is likely. We can send a plumber from <g=organisation:{Aqua|Delta|Blue Drop|Harbour} {Plumbing|Pipeworks|Water Services}>.
U: ok tmr morning can? contact <c.f> <tel>
A: <g> will call you before coming. Job no <j=account:WL-####-##>.
U: main gate code <s=secret:####>, lift lobby B
== US
A: Welcome to <=organisation:{Cascade|High Plains|Bayside} Gas & Light> automated chat. Please enter the last 4 digits of the account holder's SSN.
U: <z=national-id:####>
A: Thank you. Please enter the date of birth, MMDDYYYY.
U: <dob~c>
A: You're verified, <c.n~u>. Your balance is {=cur}{84.12|143.90|67.55}, due on the {3rd|17th}. Pay now?
U: yes
A: Enter the card number, no spaces, then the security code.
U: <card~x> <v=card:###>
A: Thank you. Confirmation <k=account:#########P>.
U: agent\nI want paper bills to <addr>
A: One moment, connecting you to <a.f>.
`;
