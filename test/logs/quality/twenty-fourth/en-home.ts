// Situations: landlords, councils, repair firms and estates.
export const home = String.raw`
== GB q=f
U: boiler not working again. flat freezing and i have a {baby|newborn}
A: Sorry to hear that. Can you confirm your address and tenancy ref?
U: <addr>, ref <k=account:TEN-#####>
A: Thanks <c.f>. Is there an error code on the display?
U: {F22|E119|L2}
A: That's low pressure. <o.f> our gas engineer can be with you between {2 and 4|12 and 6}. Contact number?
U: keysafe outside is <s=secret:####> if im bathing the baby, and deaf nan <q.f> is in
U: <tel>
== US
U: rent portal wont take my payment
A: Hi, this is <a.f> with the leasing office. Which unit are you in and what name is on the lease?
U: <addr~s>. <c.n> and <o.n>
A: I see a returned ACH from account ending <y=account:####>. You'll need to use a card this month.
U: <card> exp 0<=%>/2{6|7|9}. <v=card:###>
A: Payment of {=cur}{1,385|1,640|925} posted. Thanks <c.f>!
U: also gate clicker died, is the callbox code still <s=secret:\#%###>
A: It is. Receipt <r=account:RP-#######> emailed.
== IE
U: My bin wasn't collected on {Tuesday|Friday}, the brown one
A: Sorry for that. Your Eircode please?
U: <addr~p>
A: And the account name and number on your bill?
U: <c.n>, <x=account:BN######>
A: The lorry will be back with you tomorrow, <c.f>.
U: thanks. would ye refund the lift to my card, <card~4>
A: €{8|11} back to <card~4>, no bother.
== GB
U: I need to tell you I've moved in for council tax
A: Welcome! I'll need the address, the date you moved, and names and dates of birth of all adults.
U: <addr>. Moved <date~d>. Me <c.n> <dob~n>, and <o.n> <dob2~n>
A: Thank you. Has either of you an NI number handy?
U: only got mine on me, <i=national-id:!ni>
A: Your new account number is <x=account:7#######>, first bill £{142|168|119}.
U: ok pay by card now? <card>
A: That went through. Receipt to which email?
U: <c.e>
== AU
U: dog barking all night next door, where do i report
A: You can report here. What's the address where the dog is kept?
U: <addr>, owner is called <o.f> i think
A: And your own name and number? We keep those private.
U: <c.n> <tel~x>
A: Logged as <k=account:ANM-202{4|5|6}-#####>. A ranger may ask you for a diary of the noise.
U: <o.f> works at <=organisation:{Harvey’s|Central|Coastal} {Meats|Tyres|Panelbeaters}> all night so the dog is alone
== ZA
U: water meter is leaking outside number and running down the road since {Sunday|yesterday}
A: Thank you for reporting. Street name and number, and your municipal account?
U: <addr>, acc <x=account:#########>
A: Captured, reference <k=account:WTR#######>. Will you be home for the team?
U: yes ask for <c.f> or {the gardener|my cousin} <o.f>
A: They'll call <tel> when on the way.
U: also the box has a lock, code <s=secret:%##> from the previous team
== IN
U: AC not cooling after service by your technician <o.f>. complaint number <k=account:SR########>
A: We are sorry. Kindly confirm the address and serial number of the indoor unit.
U: <addr>, sr no <z=account:##¢¢######>
A: Senior technician <q.n> will visit {today|tomorrow} by 6 PM. Please share happy code only after work is done.
U: is happy code <s=secret:####> that came on sms?
A: Yes, do not share before completion <c?sir/ma'am>.
== NZ
U: Kia ora, locked out of the flat, who do i ring
A: Oh no! Are you the tenant? Name and address please.
U: <c.n>, <addr~a>
A: There's a lockbox by the meter, code <s=secret:%###>. Put the key back after, <c.f>.
U: it opened w <s2=secret:%###> actually, someone changed it
U: lifesaver
A: Logged as <k=account:LK-####>, report to <c.e>. If it sticks, ring <o.f> the caretaker on <tel>.
U: you guys are <=organisation:{Harcourt Bay|Tall Trees|Mainland} Property Management> right? my bond is with the old lot
== CA
U: washer shows {E5|LE|F21} and smells burnt. still under warranty
A: Please unplug it. What's the model and the serial number?
U: model {WF45T|MHW5630}, serial <z=account:0¢¢###########>
A: Thank you. Purchase date and name on the warranty?
U: {last May|boxing day}, <c.n>
A: A tech from <g=organisation:{North Shore|Prairie|Bluenose|Capital} Appliance {Repair|Service}> will reach out. They'll use <tel>.
U: i'm at <addr>. is <g> free under warranty?
== GB
U: when are you doing the bulky waste collections
A: Every {Wednesday|Monday}, £{32|45} for up to {3|5} items, booked online.
U: do you take fridges
A: Yes, fridges and freezers count as one item each. No paint or asbestos.
U: and garden waste subscription
A: £{49|55} a year, runs from 1 March, fortnightly.
== US
U: How do I get a permit for a {deck|fence|shed}?
A: Sheds under 120 sq ft and fences under 6 ft don't need one. Decks above 30 inches do.
U: fee?
A: {=cur}{85|110} plus plan review. Form B-{12|7} on the building page.
U: how long does it take to get approved
A: About 10 business days.
== SG
U: Aircon servicing, 3 units, how much and when got slot?
A: Hi, {S$|\$}90 for general, S$210 chemical wash. Slots on {9|14|22} {May|June}.
U: general. 9 plus am can
A: Can. Please provide the address, name and mobile.
U: <addr> <c.n> <tel>
A: Confirmed, tech is <o.f>, vehicle <plate>. Reference <k=account:AC¢####>.
U: gate intercom code <s=secret:\#####>
== US
U: Hi, I found your number on the door hanger. My garage opener quit.
A: Sure thing, what's the brand and what's the name?
U: It's a ChainMaster 800. My name is <c.n>.
A: And where's the house?
U: <addr>.
A: Anyone home all day? We're sending <o.f>.
U: My <q?father-in-law/mother-in-law> <q.f>, the keypad's <s=secret:####> if <q?he/she> doesn't hear.
A: Got it. We'll text this phone, <tel>?
U: That's the one.
== PH NG
U: Good day, the {generator|elevator} in our building has not worked since {Monday|last week}
A: Hello, who is reporting please?
U: <c.n>, one of the owners
A: Thank you. The contractor <g=organisation:{Otis-Way|Liftek|PowerMax|Zenith} {Elevators|Engineering} {Corp|Ltd}> was here in the morning, they wait for part {CB-220|MX-9}.
U: <g> said that before too!
A: We understand. Admin head <o.n> will write to them today, you're copied at <c.e>.
== GB
U: RE: Deposit\n\nDear <a.f>,\n\nPlease return the deposit for <addr> to us. Tenancy ended <date~o>.\n\nAcc name: <c.n>\nIBAN: <iban>\n\nThanks,\n<c.f> and <o.f>
A: Dear both,\n\nThe deposit, less £{40|65} for cleaning, will be released under certificate <k=account:DPS-########>. Please both confirm by replying.\n\n<a.n>\n<g=organisation:{Regent|Willow|Copperfield|Hanley} & {Co|Sons|Partners} Lettings>
U: Confirmed for <c.f>.
U: Confirmed. <o.n>
A: Thank you both. <c.f>, please also post the keys to <addr2>.
== GB IE
U: the alarm keeps beeping, panel says {tamper|batt low zone 3}
A: Sounds like the battery. I can talk you through, but need the site password first.
U: <s=secret:{kingfisher|rhubarb|saturn|cobbles|wellington}>
A: Thanks. And who's speaking?
U: <c.n>, keyholder no 2 after <o.f>
A: Enter your user code then press reset.
U: {is it|thats} <s2=secret:####> right
A: Please don't tell me the code! OK, panel is quiet now. Site number <k=account:S-######> updated.
U: ta. bill to <=organisation:{Ferris|Quayside|Mulberry} {Dental|Solicitors|Vets}> at <addr>
`;
