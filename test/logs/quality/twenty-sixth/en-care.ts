// Situations at clinics, dentists, pharmacies, vets and gyms.
export const enCare = `
# GB clinic
U: Morning, could i get a blood test appointment
A: Good morning, <org>. Can I take your name and date of birth please?
U: <c> <dobn>
A: Thank you. Is it one the doctor has requested?
U: yes Dr <o.l>, she said thyroid again
A: I've got {Tuesday|Thursday} at <time> with <fa.f>, our healthcare assistant. Is the mobile <tel> still correct?
U: yep
A: All booked. You'll get a text to confirm.
U: i've moved too btw, its <adr>
A: That's changed, and the reminder from <org> will go to the same number.

# GB clinic
U: need my NHS number for the travel jab place
A: Hello! I can look it up once I know who you are. Name, birthday and postcode?
U: <~c>, <~dobl>, <pc>
A: Thanks <c.f>, your NHS number is <nhs>.
U: and do you have my daughters too, <kf.f>, <kdobn>
A: Hers is <nhs2>. Both have been sent as a text as well.

# US clinic
U: Patient Name: <c.x>
DOB: <dobn>
Member ID: <acc:XEA%########>
Phone: <tel>
Reason: {knee pain|annual physical|refill request}
A: Hi <c.f>, we got your request just now. Dr. <o.l> has an opening on <date> at <time>.
U: does she take my insurance? it's through <firm:works>
A: We're in network with that plan. There's a $<n:20-50> copay.
U: Great, book it. My Medicare card kicks in next month tho, <mbi>
A: I'll add it to your chart. One more thing, please fill in <url:https://forms.$d/intake/¤>
U: ok. copay can go on my FSA card <cardm>
A: Perfect, see you then, and please bring the card.

# US clinic
U: cant log in to patient portal
A: I can reset it. What's your date of birth and the e-mail on your chart?
U: <dob> <c.m>
A: Thank you. Security question: what was the name of your first pet?
U: <sec:{Mittens|Duke|Biscuit|Sparky|Peanut|Gizmo}>
A: That's correct. Use this one-time link within 15 minutes: <url:https://portal.$d/activate/¤>
U: it worked. my chart number still <acc:MRN#######>?
A: Yes, that didn't change.
U: also can my secret answer be <sec:{Ruby|Tank|Waffles|Pickles|Clover}> instead
A: Saved. Your <org> portal will ask for it next time.

# IE clinic
U: Hi, repeat script for the medical card please
A: Hi there, name and medical card number?
U: <~c>, <id:%######A>
A: Thanks. Which chemist will we send it to?
U: <firm:pharmacy>, the one on main street
A: No problem, <c.f>. It'll be there after 4. Doctor <p.l> wants to see you about the blood pressure, is <date> OK?
U: ya thats fine

# AU clinic
U: hello is Dr <o.l> back from leave yet
A: Hi! Yes, <o.g:he/she> is back Monday. Would you like to book?
U: please, for my son <km.f>, born <kdobn>
A: Sure. Could I have the Medicare number he's on, with the reference?
U: <medicare>, he is number 3
A: Thank you. And your name as the parent?
U: <c>
A: See <km.f> on {Monday|Wednesday} at <time>. Late arrivals may have to rebook.
U: new place since xmas: <adr>, email still <c.m>
A: Thanks, both noted at <org>.

# NZ clinic
U: results of my scan?
A: Kia ora, can you give me your NHI or date of birth?
U: nhi <nhi>
A: Ka pai. And what's your name?
U: <c.f>. <c>, birthday <dobs>
A: Thanks. The report's in, Dr <o.l> hasn't signed it yet. We'll ring you at <tel>.
U: can you ring my partner instead, <p.f> on <tel2>, im at work
A: All good, I've noted it.

# CA clinic
U: I'm moving and want my file sent to my new family doctor
A: Happy to. What's your date of birth, and where are you moving?
U: <dobl>. the new house is <adr>
A: Thank you. And the health card number, with version code?
U: <ohip>
A: And who is the new doctor?
U: Dr. <o>, at <firm:clinic> on <street>
A: I'll send you the release form. Which email?
U: <c.m>. can you put my wife's name on it too, <kf>
A: Each patient needs a separate form, so she'll get her own.

# IN clinic
U: Want to take appointment with gynec dr
A: Namaste! Dr <fa.l> is available on <date>. Please share patient name, age and mobile.
U: patient <fb>, age 34, mob <tel>
A: Is the patient already registered? UHID if any?
U: yes uhid <acc:UH########>. I am her husband <ma>
A: Appointment fixed at <time>. Consultation fee Rs <n:500-900>.
U: ABHA also she has <id:##-####-####-####>
A: Thank you, it has been linked with <fb.f>'s file.

# PH clinic
U: Hello po, ask ko lang kung ready na yung med cert ko
A: Hi po! Under what name, and date of birth?
U: <c>, <dobl>
A: Thank you po. Yes it's ready. PhilHealth number po for the record?
U: <philhealth>
A: Noted. You may send your representative with an authorization letter and valid ID.
U: my brother <km.f> will pick up

# GB clinic
U: are you open on the bank holiday
A: We're closed Monday and open again Tuesday at 8am. The walk-in centre is open throughout.
U: can I book a flu jab online
A: Yes, flu clinics run from {20 September|1 October}, every Saturday 9 till 12.
U: is it free
A: It's free if you're over 65 or at risk, otherwise £<n:15-22>.

# GB dental
U: crown has come off!! can i be seen
A: Ouch! We keep emergency slots. Are you registered with us?
U: yes under <c>, d.o.b <dobn>
A: Thanks, <c.f>. <ma.f> can see you at <time>. Do you still live at <street>?
U: no moved in with my sister, <adr>
A: I'll change that. It's Band 2, £<amt:60-75>, payable on the day.
U: can i just pay it now, <card>, cvv <cvv>
A: All paid. See you later at <org>.

# US dental
U: Hi is Dr. <fa.l> still with you? I owe a balance of $<n:90-400> I think
A: Hi! She is. I can check the balance with your account number or birthday.
U: acct <acc:PT-#####>, <dobl>
A: It's $<amt:90-300>. Would you like to pay by phone or here?
U: here. my card is <card> sec code <cvv>
A: Thank you, it went through. Receipt no. <acc:######-##> just went out, it should be in <c.m> any minute.

# AU dental
U: how much are varifocals
A: They start at $<n:199-299>, two pairs from $<n:329-429> including anti-glare.
U: how long til ready
A: About 7 to 10 days, or 14 with tinted lenses.
U: is the eye test bulk billed
A: Yes, one every two years under 65 and yearly after.

# GB dental
A: Hi! You're due an eye test. Reply YES to book, or STOP.
U: YES
A: Great! Please tell us your full name.
U: <~c>
A: And your date of birth as DD/MM/YYYY?
U: <dobn>
A: Thanks. I found you at <org.s>. When would you like to come?
U: sat morning
A: Sat {10:20|11:40} with <o>. Reference <acc:EX####>.

# GB pharmacy
U: is my prescription ready
A: Hi, I can check. Name and address, please?
U: <c> <adr>
A: It's one item short, <c.f>. We expect it on <date>.
U: which one?
A: The {atorvastatin 20 mg|ramipril 5 mg|levothyroxine 50 mcg}. Would you like it delivered?
U: yes leave with <o.f> next door at {the red door|the bungalow}. exemption cert <acc:%#########>
A: Will do. I've put your phone down as <tel>, is it right?
U: yes

# US pharmacy
U: refill rx <r=acc:#######-#####>
A: I found that prescription. It's for <c.f>, date of birth <dobn>?
U: yep
A: Your doctor has to approve, no refills left. Should I contact Dr. <o>?
U: please do, office is <land>
A: I've faxed <o.l>'s office. We'll text when <r> is ready, usually 2 days.
U: copay goes on the new card, not the one finishing <cardl>
A: Okay, bring it by. Thanks for using <org>!

# IE pharmacy
U: Need to update my DPS card for the chemist, drug payment
A: Hiya, no bother. What's the DPS number and your PPS number?
U: dps <acc:%######> pps <pps>
A: Thanks. Who else is on it, with dates of birth?
U: <k> <kdobn> and himself <km>
A: All updated. It'll show on our system tomorrow, <c.f>.
U: and the refund of €<amt:20-90> to <iban>?
A: That's what we have for you, so yes.

# CA pharmacy
U: do you carry the 7-day pill organizers
A: Yes, in AM/PM and once daily. $<amt:8-15>.
U: and can you do blister packs instead
A: We can, it's free for seniors over 65 and $<n:3-6> a week for others.
U: ok ill ask my mom

# ZA pharmacy
U: Hi, chronic meds for my gran <fa>, script expired
A: Hi, we can request a new one. Which medical aid and number?
U: <firm:insurer>, <acc:0########>
A: And her ID number please?
U: <sid>
A: Thank you. Dr <o.l> must sign. Shall we deliver to <adr> as last time?
U: yes thats correct. gate intercom is <sec:#*##>

# AU pharmacy
U: Can I get an e-script token sent again, i deleted the text
A: No worries, what's your name and DOB?
U: <c>, <dobn>
A: I've resent it to <tel>. Token's also here: <url:https://escripts.$d/t/¤>
U: ta. my concession card is <id:### ### ###@>, you need that too?
A: Yes thanks, I've put it on file.

# GB vet
U: hi can I bring the cat in today shes been sick since {last night|4am}
A: Hi! Of course. What surname are you registered with?
U: <~c.l> or it might be under my partner <~o>
A: Found her under <o.f>. Microchip ending <acc:####>, tabby?
U: thats the one
A: We can see her at <time> with <fa>. Any change of address? We've <street>.
U: no same. ill pay by card, it ends <cardl>
A: Grand, the insurance form will come from <org>.

# US vet
U: Hi, requesting vaccine records for our beagle for boarding
A: Sure! Name of the owner and a phone number?
U: <c>, <tel>
A: Found you. Where shall we send them?
U: the kennel, <mail:{hello|info|frontdesk}@{pinebrookkennels|happypawsboarding|lakesidepups}.com>, and cc me <~c.m>
A: Sent both. The rabies tag number is <acc:##-#####>.
U: you guys rock. tell Dr <o.l> hi

# AU vet
U: how much is desexing for a male pup under 10kg
A: It's $<n:260-420> including the pain relief and a collar.
U: how old should he be
A: From 6 months, fasting from 8pm the night before.
U: cool

# IE vet
U: Pet insurance form, can ye sign it? claim <acc:PET/######>
A: We can. Name on the policy and the chip number?
U: <c>, chip 3 seconds.. <acc:372098#########>
A: Thanks. It'll be signed by <ma> this evening. Does it go straight to <f=firm:insurer>?
U: yes and a copy to me <c.m>
A: Perfect, that's done so.
U: they pay it into <iban> is it, thats himself's account
A: No idea I'm afraid, <f> would know.

# CA vet
U: paying for last nights emergency, invoice <v=acc:INV-#####>
A: Thank you, and I hope the pup is better. Invoice <v> is for <c>, total $<n:300-900>.
U: better thanks. card is <card>, 1<n:0-2>/26, <cvv>
A: That was declined, sorry. Would you have another?
U: ugh. try my husbands <card2> cvv <cvv2>, his name's <ma>
A: That worked. Thank you both!
U: lab form came with patient no. <acc:VC#####>, is that the dog or me
A: That's the dog's, birthday on it is the owner's by mistake, sorry.

# GB gym
U: cancel my membership please
A: Sorry to see you go! Please confirm your name, date of birth and membership number.
U: <c>, <dobn>, <acc:GYM#######>
A: Thanks for that, <c.f>, you're cancelled. There's one month's notice, so your last payment is £<amt:20-45> on <date>.
U: even tho i moved? i live at <adr2> now theres none of yours near
A: If you send a proof of address to <mail:members@$d> we'll waive it.
U: ok

# US gym
U: door code for the 24h entrance doesnt work
A: Hi! Which location, and what's your key tag number?
U: {downtown|eastside}, tag <acc:#######>
A: Got your tag, <c.f>, and I've reset it. Your new entry code is <sec:#####>. The old one, <sec:#####>, stopped on <date>.
U: thx and my locker combo was <sec:##-##-##>, they cut my lock
A: I'm sorry about that, please see <a> at the desk.
U: fine. new card for the dues: <card>
A: Updated! Keep moving, <org>.

# AU gym
U: How much is a casual visit
A: $<n:15-28>, or ten for $<n:140-220>. Under 16s need an adult.
U: towels?
A: Hire is $3. The sauna is closed until the 14th.
U: righto

# SG gym
U: my PT sessions left how many ah
A: Hi! Member name and contact?
U: <c>, <tel>
A: You have {4|7|12} sessions left with Coach <o.f>, valid till <date>.
U: i want change to <p.f> can
A: Can! I've informed <p> and moved the package <acc:PT#####>.
U: app login also cannot
A: Tap here to reset: <url:https://app.$d/pw/¤>

# ZA gym
U: pls freeze my contract, having knee surgery in {March|July}
A: Sorry to hear! What's your ID or member number?
U: id <sid>
A: Found your contract, <c.f>. Freeze is free with a doctor's note. Which bank account do we debit, so I confirm it's you?
U: <firm:bank> <acc:9#########>
A: Confirmed. Send the note to <mail:freeze@$d>. Bye for now!
`;
