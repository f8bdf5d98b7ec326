// Situations: payroll and HR desks, recruiters, charities and unions.
export const work = String.raw`
== GB
U: hi payroll, my tax code looks wrong on this months slip
A: Hi, can I take your employee number and NI number?
U: emp <k=account:1#####>, ni <i=national-id:!ni>
A: Thanks <c.f>. We had you on 1257L M1. It's been corrected for {the 28th|next month}.
U: great. also got new bank details, iban ok? <iban>
A: We'll take it. For safety I'll call you back on the number we hold, <tel>.
U: sure. new address as well while im here, <addr>
== US
U: Direct deposit change for <c.n>, employee ID <k=account:####-##>
A: Hi <c.f>, please provide routing and account number, plus the last 4 of your SSN.
U: same routing, acct <x=account:##########>, <z=national-id:####>
A: You'll see a $0.00 prenote on {Friday|the 15th}.
U: and drop the old one, acct <x2=account:##########>. hr pin is <s=secret:####> if needed
U: and my W-2 went to an old apartment
A: What's the current address?
U: <addr>
A: Got it. Reprinted copy mails out tomorrow, <a.f>.
U: does portal still use <s2=secret:{Hire|Start|Payday}20##>? or my own pw
A: Your own, <c.f>. Please don't post it.
== AU
U: super fund details for new job please, tfn <i=national-id:!tfn>
A: Hi <c.f>, member number and your employer's name?
U: <m=account:#########>. <g=organisation:{Ironbark|Coastwide|Outback|Yarra} {Mining|Childcare|Concrete|Events} Pty Ltd>
A: I can send <g> a letter of compliance. Who's the payroll contact?
U: <o.n>, <m2=email:payroll@{ironbark|coastwide|yarraevents}.com.au>
A: Sent. Your date of birth on file is <dob~w>, is that right?
U: correct
== IE
U: I would like to change my monthly donation from €{20|15} to €{10|25}
A: Thank you so much for supporting <g=organisation:{Harbour|Willow|Lantern|Clover} {Hospice|Animal Rescue|Trust|Hope}>! Your donor number or name?
U: <c.n>, {=town}. donor no <k=account:D-#####>
A: Changed <c.f>. The direct debit is on IBAN <iban>, still correct?
U: it is mostly. could I do a once off by card too, <card>, for the {raffle|walk}
A: You're very good. The one ending <card~4> is charged €20.
U: yes it is
A: Your next one is on the {1st|5th}. Have a lovely week.
U: would you have a link to my tax relief form
A: Here's yours: <u=url:https://donate.{harbourhospice|lanterntrust|cloverhope}.ie/me/¤¤¤¤¤¤¤¤¤¤¤¤>
== IN
U: Respected sir, my PF is not transferred from previous company <g=organisation:{Veda|Indus|Nexgen|Trimurti} {Infotech|Solutions|Textiles} Pvt Ltd>
A: Please share UAN, date of birth and date of exit.
U: UAN <k=account:10##########>, DOB <dob~n>, left on <date~n>
A: Name mismatch: <g> has entered <c.f~u> without surname. As per Aadhaar it is <c.n>?
U: Yes as per Aadhaar <i=national-id:!aadhaar>
A: Kindly submit joint declaration. Grievance no. <r=account:PF####/202{4|5|6}>.
U: sir portal password also not accepting: <s=secret:{Epf|Pass|Uan}@####>
A: Please do not share. Reset at your end and upload before <date~d>.
== GB
U: Dear HR team,\n\nPlease find my emergency contact: <o.n> (my <o?husband/wife>), <tel>.\n\nKind regards\n<c.n>\n{Warehouse|Finance|Quality} dept.
A: Thanks <c.f>, that's been saved. Is <o.f> also your next of kin for the life cover form?
U: Yes please. <o?His/Her> d.o.b is <dob2~p>.
A: Brilliant. While you're here, could you confirm your passport number for right to work?
U: <passport>
== CA
U: Applied for the forklift job last week, any news? name <c.n>
A: Hi <c.f>! The position at <g=organisation:{Timberline|Maple Ridge|Sable|Great Lakes} {Cold Storage|Foods|Millwork} Ltd.> is still open. Did you send a SIN?
U: not yet, here <i=national-id:!sin>
A: Please only give that once hired :) But I've noted it. When could you interview with <o.n>?
U: {Tues|Thurs} after 2, <tel>
A: You're booked with <o.f>, candidate ref <k=account:REC-####>.
U: do you need my address for the drug test? <addr>
== NZ
U: IRD number for the timesheet system is wrong, mine's <i=national-id:!ird>
A: Fixed, <c.f>. You've been on the secondary tax rate since {May|August} so you'll get some back.
U: bonza. does <o.f> in my crew have the same problem
A: Can't talk about other staff sorry, get <o.f> to flick me a message.
U: new bank acc is <x=account:##-####-#######-00>, same name
U: fair
== ZA
U: UIF forms pls, i was retrenched from <g=organisation:{Protea|Kalahari|Umhlanga|Drakens} {Retail|Steel|Laundries|Transport}>
A: Sorry to hear it. I need your ID number and last working day.
U: <i=national-id:!zaid> last day {31 March|30 June}
A: The UI-19 was signed by <o.n> of <g>. It'll be emailed, which address?
U: <c.e>
A: Sent to you <c?Mr/Ms> <c.l>. Bring bank letter too.
U: my old HR is <p.n>, <=email:hr@{proteasteel|kalretail|umhtransport}.co.za>, phone <tel>
== US CA
U: how many PTO days roll over
A: Up to 40 hours roll into the new year, the rest is lost on {January 1|March 31}.
U: and is {Juneteenth|Good Friday|Boxing Day} a paid holiday
A: It's on the list for this year, yes.
U: ok. whats the code in the timesheet for jury duty
A: Use {J10|117|JD}.
== GB
U: how can i volunteer in the charity shop
A: Lovely that you ask! Shops need at least one half day a week, 16 and over.
U: do you do dbs check
A: Only for roles with young people. For the shop it's two references.
U: and expenses?
A: Travel up to £{6|8} a day and a lunch if you stay over 5 hours.
== PH NG
U: Good day, I would like to request COE and my last payslip
A: Hi, full name and employee number please.
U: <c.r>, <k=account:{HR|EMP}-202{4|5|6}-####>
A: Purpose of the certificate?
U: visa application. please indicate <g=organisation:{Silverline|Tropika|Primewave|Kingsway} {BPO|Outsourcing|Shared Services}> and my start date <date~w>
A: It will be signed by <o.n>, head of people at <g>. Password of the PDF is <s=secret:{HR|PAY}####¬¬>.
U: deliver hard copy to <addr> please, I can pay the courier
U: received with thanks
== SG
U: Hi, my leave shows negative, bug? staff id <k=account:S####>
A: Hi <c.f>, you took {childcare|compassionate} leave without the certificate. Birth date of the child?
U: <kid~n>, name <o.f>
A: Thanks, updated. It's now 4.5 days.
U: thanks <a.f>, have a gd weekend
A: You too! MC letter can go to <=email:leave@{parkwaydesign|stellarhr|orchidgrp}.sg>.
`;
