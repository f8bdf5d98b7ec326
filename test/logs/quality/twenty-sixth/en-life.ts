// Situations at schools, landlords, councils, employers and charities.
export const enLife = `
# GB school
U: {my eldest|my youngest} is off poorly today
A: Good morning, thanks for letting us know. Which child and class is that?
U: <k>, year {4|6|9}, miss <fa.l>s class
A: Hope <k.f> feels better soon. Is it sickness? If so please keep home for 48 hours.
U: yes sick. can you give the lunch money back on the app, parent id <acc:PP######>
A: We'll do that, <c.t> <c.l>.
U: my new email for the newsletter, <c.m>
A: Added, the office at <org>.

# US school
U: Re: Enrollment form
Student: <k>
Date of birth: <kdobn>
Parent/guardian: <c>
Home address: <adr>
Emergency contact: <o>, <tel>
A: Dear <c.t> <c.l>, the form for <k.f> arrived at <org>, but we still need a proof of residence.
U: Sent the lease this morning. Is <k.f>'s student number out yet?
A: Yes, it is <acc:S#######>. The lunch PIN is <sec:####>.

# IE school
U: Hi I'd like to know if there's a place in Junior Infants for Sept
A: Hi, we're full, but there's a waiting list. Name of the child, and PPS number?
U: <k>, <pps>, was born <kdobl>
A: Thank you. Have you other children here?
U: his cousin is in 3rd class with <ma.t> <ma.l>, that's <p>
A: Right. I've put <k.f> at number {4|7|11} on the list. Letters go out to <pc> in March?
U: that's our eircode yes

# AU school
U: what time does after school care finish
A: 6pm sharp, then it's $1 a minute.
U: and vacation care cost?
A: $<n:58-85> a day before the subsidy, bookings open six weeks ahead.
U: do they need a hat
A: Yes, broad brimmed, no caps.

# ZA uni
U: i cant register, student no <acc:22######>
A: Hi! There's a fee block on that number. May I have your ID number?
U: <sid>
A: Okay <c.f>, here's why. R<n:4-18> 000 is outstanding; did the bursary pay?
U: yes they said so, mr <ma> from financial aid sent it
A: I see the note from <ma.l> now. Block lifted. Your portal password is <pw> until you change it.

# NG uni
U: Good day. My name is spelt wrongly on my statement of result. It should be <c>
A: Good day. What is your matric number and how was it spelt?
U: <acc:ENG/1#/####>, they wrote <per:{Okafur|Adeyimi|Balogan|Ezeh} {Chidinma|Tolulope|Samuel}>
A: You'll need an affidavit, and your date of birth certificate. Which date is on it?
U: <ydobl>
A: Submit at the registry, ask for Mrs <fa>. Fee is N<n:5-15>,000.

# CA uni
U: Do I need to accept my residence offer before {June 1|May 15}
A: Yes, with a $<n:400-600> deposit, otherwise it goes to the next student.
U: are kettles allowed
A: Kettles with auto shutoff are, hot plates aren't.
U: ok, move in date?
A: Labour Day weekend, in slots of 30 minutes.

# GB landlord
U: boiler not working no hot water since yesterday. 2 kids
A: Sorry to hear, I'll get this raised as urgent. What's the address?
U: <adr>
A: And who's the tenant?
U: me <~c> and <~o>, ring <tel>
A: Leave it with me <c.f>. Our engineer from <firm:repair> will come between 2 and 6, job <acc:W/######>.
U: key safe is <sec:####> if we're not back from school
A: Noted. Confirmation is at <url:https://repairs.$d/j/¤>

# US landlord
U: hey i'd like to pay rent online but the portal says my unit doesn't exist
A: Hi! Which property, and what name is the lease in?
U: <street>, lease is <c> & <o>
A: I see. It's listed under tenant ID <acc:t00#####>. Use this link to set a password: <url:https://residents.$d/invite/¤>
U: that worked. routing is on file still? last time you pulled from my old account <acc:%########>
A: No, that one was deleted in May. Want to use a card this month?
U: ok <card> cvv <cvv>, zip <pc>
A: Rent is paid. Thanks from <org>!

# IE landlord
U: Subject: Deposit
Hello <fa.f>,
We moved out of <street> on <date>. Please return the deposit to <iban>, account holder <c>.
Meter readings were sent by <o.f>.
Kind regards,
<c>
A: Hi <c.f>, received your mail. There's a cleaning charge of €<n:60-140>, the rest will be paid to <iban> on Friday.
<fa>
<org>
U: We'll dispute that, see photos. You can call me on <tel>.

# AU landlord
U: hiya can the inspection be moved, i work nights
A: Hi! Which property is that, and is it <c.f> or <o.f> I'm chatting to?
U: <o.f>. <~street>
A: No worries, how about {Wed|Thu} 4pm? <a.f> would be there.
U: ok. alarms new code <sec:####>, old was <sec:####>
A: Thanks, I'll update the file.

# SG landlord
U: Hi agent, my tenant <o> say aircon leaking. unit <adr>
A: Hi <c.f>, noted. I'll arrange with <firm:repair>. Tenant's number ah?
U: <tel>, work permit... wait FIN is <id:G#######@> for the condo form
A: Ok submitted to the MCST. The condo will charge S$<n:60-150>.
U: ok pay from my giro, thks

# NZ landlord
U: is the bond 3 or 4 weeks
A: Up to four weeks' rent, lodged within 23 working days.
U: can we have a small dog
A: It's case by case, we'd ask for references.
U: sweet, rent for the 2 bedder?
A: $<n:520-690> a week, available from <date>.

# GB council
U: bins werent collected AGAIN
A: Sorry about that. What's your postcode and house number?
U: <adr>
A: Thanks. Crew reported the road blocked. We'll return tomorrow. May I take a name?
U: <c.i>
A: Your report is <acc:WM-########>.
U: last time <a2.f> promised same thing!!
A: I understand. A supervisor will write to you, what's your email?
U: <c.m>
A: Thanks. You'll get a copy from <org>.

# GB council
U: hi ive got a council tax bill in my dads name, he passed away in {May|January}
A: I'm so sorry for your loss. Could you give me the account reference and his name?
U: ref <acc:8#######>, <km>
A: Thank you. And was he living alone at <street>?
U: yes. im the executor, <c>, my own place is <adr2>
A: We'll put the property as exempt. I only need his NI number for the form.
U: dont know.. found it: <nino>
A: That's everything, <c.f>.

# IE council
U: housing application update pls
A: Hello, what's the application number, and PPSN please?
U: <acc:HA/####/##>, ppsn <pps>
A: I have you here, <c.f>. You're on band 2. Any change in your family?
U: yes we've a new baby, <k>, arrived on <bdobn>
A: Congratulations! I've added <k.f>. A birth cert would be needed too.
U: can i drop it in to ye? ask for who
A: For <a>, first floor.

# AU council
U: how much is dog registration
A: $<n:35-60> desexed, $<n:120-220> entire, due by 10 April.
U: and can i get a second green bin
A: Sure, it's $<n:80-130> a year.
U: thx

# CA council
U: parking ticket question, # <acc:PV%######>
A: Hello! I can look that up. What's the plate?
U: <plate>, registered to my dad <km>
A: It's from {Main St|the arena lot}, $<n:40-80>. If paid within 15 days it's half.
U: the sign was covered w snow. how to dispute
A: You can request a screening with <o>, our officer. Please give an email.
U: <c.m>. if i pay its with <cardm>, saved from last time
A: Either way is fine.

# US council
U: need a copy of my birth certificate
A: We can help you with that. Full name at birth, date and the mother's full maiden name?
U: <c>, <dobl>, mom was <sec:{Louise|Betty|Norma|Irene} {Hathaway|Crowe|Sorensen|Delacroix}>
A: Thank you. We also need a copy of an ID. Driver's license number?
U: <usdl>
A: It's $<n:15-30>. The record number is <acc:19##-######>, mailed to <adr>.
U: put the fee on <card>, the code is <cvv>
A: Paid. Have a good day!

# IN council
U: property tax name change. old owner <ma>, new owner me <c>
A: Please provide the property ID (PID) and Aadhaar of the new owner.
U: PID <acc:##-##-##-###> aadhaar <aadhaar>
A: Received. Address of the property?
U: <adr>
A: Application no. <acc:MUT/20##/#####>. Bill collector <o.f> will visit in 7 days.

# GB hr
U: hi my payslip is wrong, tax code says BR
A: Hi <c.f>, I'm <a.f> in payroll. What's your payroll number?
U: <acc:######>
A: Thanks. The tax office doesn't have a P45 from your last job at <firm:works>. Is your NI number <nino>?
U: no it's <nino2>
A: That explains it! I'll fix it for this month, and the bank details, still account <acc:########>?
U: yes. but ive moved, <adr>, and check my dob, <dobn>
A: Both match now. <a.f>, Payroll, <org>
U: and the pdf password for the slips is <pw> or my birthday?
A: It's the first one, please keep it to yourself.

# US hr
U: Need to add my baby to the health plan
A: Congratulations! What's the name, birth date and SSN if you have it?
U: <k>, <bdobl>, ssn pending
A: And your employee ID and SSN?
U: <acc:E######> / <ssn>
A: Verified, <c.f>! <k.f> is covered from birth. Beneficiary for life insurance still <o>?
U: no, we split. pls make it my sister <fa>
A: Changed. You'll get a confirmation at <c.m:$d>.
U: one more: home address is now <adr>
A: Saved that for <c>.

# ZA hr
U: Please may I have leave from <date>, my father passed on
A: So sorry, <c.f>. You have {3|5} days family leave. Clock number?
U: <acc:ZA####>
A: It's been captured. <o>, your supervisor, has approved. We need a copy of the certificate later.
U: will send. his name was <km>, just so you can match
A: Take care of yourself.

# SG hr
U: Hi, my NS make-up pay claim still pending
A: Hi, can I have your NRIC and the claim ref?
U: <nric>, ref <acc:MUP######>
A: We paid to the wrong account, sorry. Please confirm yours.
U: <firm:bank> <acc:###-#-######>
A: Noted, <c>. My manager <p> has to approve, by {Wed|Friday}.

# PH hr
U: Hi HR, request po ng COE and update ng SSS ko. SSS <sss>, TIN <phtin>
A: Hi! Sure. Complete name, birthday and current address po?
U: <c>, <dobn>, <adr>
A: Got it po, <c.f>. COE will be signed by <fa>, ready on <date>.
U: para po sa bank, addressed to <firm:bank> sana

# AU hr
U: what's the super rate from july
A: 12% on ordinary earnings, paid monthly.
U: can i salary sacrifice more
A: Yes up to the yearly cap of $30,000 including ours.
U: form?
A: Form PS-7 on the intranet, page 2 is all you need.

# CA hr
U: new direct deposit, my chequing is now with <firm:bank>, <acc:#####-###-#######>
A: Hi! For security, what's your SIN and date of birth?
U: <sin> <dobn>
A: Thanks, confirmed. Is it okay to e-mail a confirmation to <mail:{hr|payroll}.{halden|quillon|norbury}@worknet.ca>?
U: no to me directly, <c.m>
A: Done! From, <a>.
U: also moved: <adr>
A: Updated for payroll at <org>.

# GB charity
U: hello i want to stop my direct debit sorry, money tight
A: Please don't apologise, and thank you for everything. Who am I speaking with?
U: <c>, supporter no <acc:SUP######>
A: That's kind of you, <c.f>. It's £<n:5-20> a month since {2019|2021}. I've stopped it. May we still write to <adr>?
U: by email is better, <~c.m>
A: All changed. It's been lovely having you. <a.f>
U: thank you. good luck to all at <org>

# US charity
U: tax receipt for last year please. donation in memory of my mom <fa>
A: I'm sorry for your loss. I found a gift of $<n:50-500> from <c>. Is that the one?
U: no it was my brother, <km>, he paid by card <cardm>
A: Found it. I'll send it to <km.m>, that's the e-mail on the gift. The receipt number will be <acc:DN-######>.
U: great, make the letter out to him and <p>
A: Our receipts can only show the donor, sorry.

# IE charity
U: can I drop clothes into the shop on Sundays
A: The shops are closed Sundays, but the bank outside takes bags 24/7.
U: any furniture?
A: Only with a fire label. We collect within 15 km.
U: perfect

# NG charity
U: I volunteered for the outreach on Saturday, nobody has contacted me
A: Thank you for volunteering! What's your full name and phone number?
U: <c>, <tel>
A: You're on the list of <o>, meeting at <street> by 7am.
U: ok. my husband <ma.f> is coming too, <tel2>
A: Wonderful. Bring your volunteer card <acc:VOL-####>.
U: my husband has no card, his form number is <acc:FRM/%####>
`;
