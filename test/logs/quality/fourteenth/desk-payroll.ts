// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const payroll: readonly string[] = [
  `gb
U: Morning, my payslip for {month} is wrong, the overtime's missing. Employee no {acc.emp}
A: Good morning, {firm}, this is {agentf}. Could you confirm your name, employer and NI number?
U: {name}, {org}, {nid}
A: Thank you {first}. Your manager {name2} hadn't approved the hours. {price} will be added to next month's pay.
U: ok I'll speak to {first2}`,
  `gb low
U: hi changed banks can u update my details before payday
A: Hi! Yes, if we get them by {date}. What's your payroll number and date of birth?
U: {acc.emp}, {dob}
A: Thanks {first}. And the new details?
U: sort code {acc.sort}, acc {acc.bank}, name {name}
A: Updated, you'll get an email at {email} to confirm.`,
  `us
U: I need my W-2 for last year, I left {org} in {month}
A: Hi, no problem. To verify you, what's your full name, SSN and the zip code on file?
U: {name}, {nid}, {pc}
A: Thanks, {first}. It'll be mailed to {addr}, or you can download it now: {link.doc}
U: It asks for a password
A: The password is {s.pw}.`,
  `us
U: When's the cutoff for timesheets with the holiday coming up? and is the 4th paid
A: Timesheets are due {wd} at {time} instead of noon. July 4th is paid at 8 hours for full-time staff.
U: what about part timers
A: Part-timers at 20+ hours get 4 hours. Code it as HOL-2 in the app (version {ver}).`,
  `au
U: Hi, my super hasn't been paid since {month}. Employer is {org}, I'm {name}.
A: Hi {first}, sorry to hear. Can I get your TFN, DOB and super member number?
U: TFN {nid}, born {dob}, member {acc.member}
A: Thanks. I've raised {acc.ticket} with {org}. We'll email you at {email} by {wd}.`,
  `ie
U: Dear payroll, I have been put on emergency tax. PPSN {nid}, employee {acc.emp}. Could you look into it? Regards,
  {name}
A: Dear {first}, Revenue hasn't sent us a certificate yet. Did you register the job with {org} in myAccount?
U: I did, last week. My IBAN has changed too: {iban}
A: Thank you, I've updated it. The tax will be corrected in the next run.
| {agent}`,
  `in
U: Form 16 not received for FY 2024-25. Emp code {acc.emp}
A: Dear employee, please confirm PAN and DOB.
U: {nid}, {dob}. Name {name}
A: Sent to {email}. The PDF password is {s.pw}.
U: Received, thanks. One more thing, PF number on the slip is wrong, it should be {acc.cust}
A: Noted, will be corrected in {month} payroll.`,
  `ca
U: Hello, I need a letter of employment for my mortgage. I'm {name}, I work for {org} in {town}.
A: Hi {first}! I can do that. What's your employee ID, and whom should it be addressed to?
U: {acc.emp}, address it to {name2}, {email2}
A: Done. I've copied you at {email}.
U: Could you put my SIN on it, {nid}?
A: We aren't allowed to print it, sorry.`,
  `gb
U: what's the mileage rate for electric cars and the 25p one for bikes, has it changed?
A: HMRC's rate is 45p for the first 10,000 miles, 25p after, 24p for motorbikes and 20p for bicycles. The electric
  rate is 7p from {month}.
U: ok and the deadline for P11D
A: 6 July. Class 1A NI is due 22 July if paid electronically.`,
  `de
U: Guten Tag, ich habe noch keine Lohnsteuerbescheinigung bekommen. {name}, Personalnummer {acc.emp}, Firma {org}.
A: Guten Tag {title} {last}, nennen Sie mir bitte Steuer-ID und Geburtsdatum.
U: {nid}, {dob}
A: Danke. Sie geht heute per Post an {addr}. Mit freundlichen Grüßen, {agent}`,
  `fr
U: Bonjour, pourriez-vous mettre à jour mon RIB ? Nouvel IBAN : {iban}. Matricule {acc.emp}. {name}
A: Bonjour {first}, merci. Par sécurité, votre date de naissance et numéro de sécurité sociale ?
U: {dob} / {nid}
A: C'est enregistré pour la paie de {month}. Cordialement, {agentf}, {firm}`,
  `es
U: Buenas, ¿me pueden enviar la nómina de {month} a {email}? Soy {name}, trabajo en {org}
A: Buenas tardes. ¿Su DNI, por favor?
U: {nid}
A: Gracias, enviada. La clave del PDF es {s.pw}.`,
  `it low
U: ciao, quanti giorni di ferie mi restano? e quando arriva la tredicesima
A: Ciao! La tredicesima arriva il 20 dicembre. Per le ferie serve il codice dipendente.
U: {acc.emp}, {name}
A: Grazie {first}, ti restano {n} giorni. Il cedolino è sul portale, utente {user.name}.`,
];
