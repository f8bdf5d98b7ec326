// Situations of the desk of recruiter.
import type { Desk } from '../desk.ts';

export const recruiter: Desk = {
  firms: ['Bluepath Recruitment', 'Hartnell Talent', 'Quayside Staffing', 'Vantage & Moss'],
  text: `
#uk,ie
U: Hi, I applied for the warehouse role and heard nothing. {p}, applied {date}
A: Hi {pf}, thanks for chasing. Which email did you apply with?
U: {email}, ref {x:JOB-#####|HT/####}
A: I can see it. {q} at {org} wants to interview you on {day} at {time}. Can I give them your mobile?
U: yes {phone}
#us
U: Hey {af}, attached my resume! I'm currently at {org} but open to offers
A: Thanks {pf}! For the background check we'd need your date of birth, SSN and current address.
U: DOB {dob}, SSN {nid}, {addr}
A: Got it. The check is with {o:VeriTrail|Clearpoint Screening}, and they'll email {email}.
#au,za
U: Timesheet portal says my login {user} is disabled??
A: Hi, sorry about that. I've reset it, temp password {pw}
U: nah still no good. says contact your consultant, thats {q}
A: {qf} is on leave. Try again with {pw} at {u:https://time.~/reset/************}
U: sweet that worked
#in
U: Dear HR team,
Please find my details for onboarding at {org}.
Name: {p}
DOB: {dob}
PAN/Aadhaar: {nid}
Mobile: {phone}
Address: {addr}
Bank a/c: {x:############|###########}
A: Dear {pf}, received with thanks. Offer letter {y:OL/####/###|HRD-#####} will be shared by {a} today.
#uk,ca low
U: hi its about my references, one of them has left the company
A: No problem. Who left and who could we ask instead?
U: {q} left {org}. use {r} instead, {phone}
A: Thanks {pf}, I'll call {rf} this afternoon. Candidate number still {x:C######|BP-####}?
U: think so yes, {x}
#uk,ie
U: Good afternoon,

We have a vacancy for a payroll clerk and would like your help. You placed {q} with us last year.

{p}
HR Manager
{org}
{lines}
{wmail}
A: Good afternoon {pf},

Lovely to hear from {org} again, and glad that {qf} has settled in. I'll call you on {phone}, if that's still right.

Best wishes,
{a}
{desk}
#uk
U: My first pay went to the wrong account
A: Oh no. What sort code and account number should it be, and what's your payroll number?
U: {x:04-00-%#|23-6#-##}, {y:########}. payroll {z:PR####|W-#####}
A: Thank you {pf}. And the NI number so I can check the record?
U: {nid}
A: That matches. {amt:300-900} will be sent to {y} tomorrow.
#uk,us,au neg
U: What does a forklift driver earn at the moment?
A: Between {amt:15-19} and {amt2:20-25} an hour, nights pay 25% more.
U: and do I need a licence
A: Yes, the course takes {n} days.
#us,uk,ie neg
U: is the customer service job remote or in {town}
A: Hybrid, two days a week in the office. Hours are 8.30 to 5.
U: when would it start
A: In {month}, with three weeks of training.
#nl desk=Uitzendbureau De Brug|Talentwerf
U: Hoi, ik heb nog geen loonstrook van vorige week. Personeelsnr {x:######|P-#####}
A: Hoi {pf}, mag ik je geboortedatum en BSN even controleren?
U: {dob} en {nid}
A: Dank je. Het loon gaat naar {iban}, klopt dat? Je werkte bij {org}.
U: klopt ja
#pl desk=Praca Plus Kłos|Kadry Zenit
U: Dzień dobry, nazywam się {p}, piszę w sprawie pracy magazyniera, nr oferty {x:OF/####/##|#######}
A: Dzień dobry, tu {a} z {desk}. Czy numer {phone} jest aktualny?
U: Nie, nowy to {phone2}. Mail bez zmian: {email}
A: Dziękuję, zaktualizowałam: {phone2}.
#es desk=Empleo Norteña|Selectia Personal
U: hola, os mando mis datos para el contrato con {org}: {p}, DNI {nid}, nacimiento {dob}
A: ¡Gracias, {pf}! Falta la dirección y el IBAN.
U: {addr} / {iban}
A: Perfecto, firma aquí: {u:https://firma.~/c/**************}
#de desk=Personal Lindner|Jobwerk Nord
U: Hallo {af}, mein Firmenlaptop kommt nicht ins VPN. MAC {mac}, IP zu Hause {ip}
A: Hallo {pf}, danke. Ich gebe {mac} an die IT von {org} weiter. Ihre Personalnummer?
U: {x:P-#####|######}
`,
};
