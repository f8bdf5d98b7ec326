// Landlords, IT helpdesks, software, gaming, dating, charities, museums and others.
export const english3 = `
@gb
U: Boiler's showing F{-|##} and we have no hot water, flat is {D}
A: Sorry! I'll send {P} from {O}. Someone home tomorrow?
U: Only {Q.f}, my flatmate. {Tel}
A: If nobody's in, may we use the key safe?
U: yes, {secret|####}

@us
U: Rent portal rejected my bank. routing {account|#########} acct {account|##########}
A: One moment. Tenant name and unit?
U: {P}, {address|unit !@|apt !##|unit !#}
A: The name on the bank account has to match. Yours says {Q}?
U: thats my roommate, we share. ok use mine, routing is same, acct {account|##########}

@ie
U: Reference request for your former tenant {P}. We're {O}.
A: Hello, {A} here. They rented {D} for two years, always paid on time.
U: Thanks. Was there a guarantor?
A: Yes, the father, {Q}, {Tel}.

@au
U: Keys locked inside, ‹lol¦help¦sorry›
A: Which property and who is on the lease?
U: {D}. Lease: {P} + {Q}
A: Lockbox by the bins, code {secret|####}. Please put the spare back!

@us
U: Is the two bedroom at Lakeview still available and do you take cats
A: Yes! $1,{-|!}50, 870 sq ft, cats ok with a $300 deposit.
U: what year was it built
A: 1998, renovated 2021.

@gb,us,au
U: locked out of my laptop again, asset {account|LT-#####|NB-@@-####|$asciilast-LAPTOP}
A: Hi, IT here, {A}. Username?
U: {account|$user}
A: Set a temporary password: {Pw}. You'll have to change it at first logon.
U: its saying domain not available
A: Are you on VPN? Your IP should start with 10.
U: it's {Ip}
A: Then you're outside. Connect first, then log on.

@gb
U: shared mailbox for {O} not syncing, error 0x8004010F
A: Who needs access?
U: {P}, {Q} and me ({Mail})
A: Added all three. Restart Outlook please.

@us
U: pasting the log:⏎{-|2025-1#-0!} 08:14:22 auth fail user={account|$user} src={Ip} mac={Mac}⏎{-|2025-1#-0!} 08:14:40 auth ok user={account|$user} src={Ip2}
A: Thanks! The first one isn't an employee. Do you know the device?
U: maybe the contractor from {O}, {P.f} something
A: I've banned {Mac} for now.

@in
U: Hi team, VPN token expired. Emp code {account|E######|EMP-####}
A: Hi {P.f}, please confirm your date of joining and official mail.
U: 12 Aug 2021, {Mail}
A: New seed: {secret|^^^^ ^^^^ ^^^^ ^^^^}
U: working now, thanks {A}

@gb,us
U: How do I make the Teams background blur on version {-|24###}.{-|!##}?
A: Before joining, click Effects and Avatars, then Blur.
U: greyed out
A: That happens on older chips such as i3-{-|!###}U. An update to 1.7.00 helps sometimes.

@us
U: printer on 3rd floor says PC LOAD LETTER, model M{-|!##}dn
A: Load letter size paper in tray 2 please.
U: it has A4 in it
A: That's why.

@au
U: wifi for visitors? got a client here from {O}
A: Network Guest, today's key is {secret|$word-$word-##|$cap$cap##}. What's the visitor's name for the log?
U: {P}
A: Device?
U: {account|$first's iPhone|$first-MacBook} i guess, MAC {Mac}

@gb,us
U: I was charged twice for the Pro plan
A: Sorry! Which e-mail is the subscription under?
U: {Mail} or maybe {Mail2}
A: It's the second. Two payments of {-|!#}.99 on card {Mask}. I've refunded one.
U: Thanks! Invoice {account|INV-2025-#####|#&&&&&&&-000#} can stay then

@us
U: our api key stopped working after the update
A: Can you tell me the first characters only? Never the entire key.
U: {secret|sk_live_^^^^^^^^^^^^^^^^^^|ak-%%%%%%%%%%%%%%%%%%%%|xk_~~~~####~~~~####~~~~}
A: That's the whole key :) I've revoked it. Create another in settings.
U: oops. workspace is {account|$word-$word-##}, owner {P}

@gb
U: How many seats come with Team? and is SSO extra?
A: 10 seats, SSO is in Business only, £14 per seat.
U: do you support python 3.{-|1!} in the runner
A: 3.10 to 3.13.

@ie,au
U: reset mail never arrives
A: Which address?
U: {Mail}
A: It bounced. I can send the link here: {url|https://app.example/reset/^^^^^^^^^^^^^^^^|https://id.cloudnote.example/r?t=%%%%%%%%%%%%%%%%}
U: worked. ‹cheers¦thanks a mil¦legend›, {P.f}

@us
U: Cancel my sub please. I told {A} last week already
A: So sorry! License key or account?
U: {account|^^^^^-^^^^^-^^^^^-^^^^^}, bought by my boss {P} at {O}
A: Cancelled effective today, confirmation to {Mail}.

@gb,us,sg
U: banned for no reason!! tag {account|$user|xX$cap!#Xx|$cap$cap###}
A: Hey, let me look. Email on the account?
U: {Mail}
A: You were reported for boosting. Was somebody else playing?
U: my little bro {P.f} plays on it sometimes with his friend {account|$cap_$word##}
A: Okay. Warning only this time, ticket {account|#!#####}.

@us
U: lost 2fa device. gamer id {account|$cap#!##}
A: Any backup codes?
U: {secret|####-####} {secret|####-####}
A: First one works. Also your birth year for the check?
U: {B.y}

@au,gb
U: does the season pass include the frozen map and when is patch {-|1#}.{-|!}
A: Yes, map 4. The patch is planned for the 9th, about 6 GB.
U: ps5 too?
A: Same day on all platforms.

@us
U: which boss drops the Sword of Arthur? is it Merlin in chapter 7
A: No, Morgana in chapter 9, level 45 and above. Drop rate is 3%.

@gb,us
U: someone is using my pics on a fake profile: {url|https://meet.example/p/$user|https://www.hearts.example/member/$user}
A: We're sorry. What's your own profile name?
U: {account|$user}. The fake calls herself {P.f} 31 but those are my photos, I'm {Q}
A: Removed. We kept case {account|SAF-#####} in case police ask.

@ie
U: Can I change my age, it says 47 and I'm 37
A: Sure, what's your date of birth?
U: {B}
A: Fixed, {P.f}. The e-mail {Mail} stays?
U: Change it to {Mail2}, my ex {Q.f} knows the other password ({Pw}) 🙄

@us
U: matched w/ a guy who wants gift cards. scam?
A: Very likely. Please don't send any. Can you share his username?
U: {account|$user}, says hes {P}, army doctor, whatsapp {Tel}
A: Thank you. Blocked, and please report the number as well.

@gb
U: I'd like to set up a monthly gift of £{-|!#}
A: That's so kind. Bank details for the Direct Debit?
U: {account|##-##-##}, {account|########}, {P}
A: Gift Aid? I'd need your home address.
U: yes. {D}
A: Supporter number {account|S########}. Thank you {P.f}!

@ie,gb
U: my mum {P} left your charity something in her will, I'm the executor
A: We're so sorry, and grateful. May I have your name and a number?
U: {Q}, {Tel}. Solicitor is {R} at {O}, ref {account|@@/####/!}
A: {A} from legacies will call you.

@us
U: how much of each dollar goes to programs
A: 87 cents in fiscal 2024. Our rating is four stars.
U: and your tax id for my records
A: It's on our public receipt page, we're a 501(c)(3).

@za
U: Volunteering Sat. Me and 3 from {O}
A: Great! Names for the list?
U: {P}, {Q}, {R} and {S}
A: Vehicle for the gate?
U: {account|@@ ## @@ GP|CA ###-###}, gate said they need a code?
A: {secret|####}#

@gb,ie
U: Hi I bought 4 tickets for the Vermeer exhibition, can I swap to Sunday? Ref {account|MUS-^^^^^^|@@@######}
A: Hello! 11:30 Sunday has four left. Name on the order?
U: {P}
A: Done, new tickets sent to {Mail}.

@us
U: is the Frida Kahlo show still on, and is photography ok
A: Until January 18, no flash. Rooms 12 to 15.
U: do you have anything by Leonora Carrington too
A: Two paintings in room 14.

@gb
U: Who was the Samuel Pepys letter in case 9 addressed to?
A: To his brother-in-law Balthasar St Michel, 1671.
U: and the map beside it
A: A copy after John Speed from 1610.

@au
U: Membership card lost. {P}, number might be {account|F-#####|M######}
A: Found you. New one to {D}?
U: that's right. ‹My wife¦My son› {Q.f}'s on the same one
A: Both names on it, then.

@us
U: want to cancel the gym. member {account|#######}, {P}
A: We'd hate to lose you {P.f}! Reason?
U: moved to {D}, nearest one is 40 miles away
A: Fair. Last payment on card ending {Card4} is the 1st.

@gb
U: locker 214, forgot my combination. Think it was {secret|####}
A: That's not what we have. Your membership number?
U: {account|GY######}
A: Reset to {secret|####}, {P.f}.

@sg
U: Grab the refund for cancelled class, $ {-|!#}.00, to PayNow {Tel}
A: Hi {P.f}, PayNow name shows {Q}. Correct?
U: ya that's my hubby
A: Refunded. Ref {account|RF##########}.

@us
U: vet appt for biscuit the beagle, ate chocolate!!
A: How much and how big is Biscuit?
U: half a bar, 28 lbs. im {P} {Tel}
A: Come now, Dr. {Q} is in. Chip number if you have it?
U: {account|98############}

@au,gb
U: wedding on the 14th, caterer {O} wants to know if power sockets are 16A
A: Yes, two 32A and six 16A in the marquee. Couple's names?
U: {P} & {Q}
A: Found it, event {account|EV-####}. Tell {R.f} from the caterers the back gate code is {secret|####}.

@us,gb
U: job application, uploaded wrong cv
A: No problem. Candidate ID?
U: {account|CAND-#####|R-######}, {P}
A: Delete the old one?
U: yes it has my old address {D} and my boss's name {Q} ({O}) on it
A: Deleted, {P.f}.
`;
