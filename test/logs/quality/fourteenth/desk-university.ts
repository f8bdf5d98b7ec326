// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const university: readonly string[] = [
  `gb
U: Hi, I can't log into the student portal to see my timetable. Student no {acc.student}
A: Hello, Student Services here, {agentf} speaking. What's your full name and date of birth?
U: {name}, {dob}
A: Thanks {first}. I've reset your password to {s.pw}. You'll be asked to change it straight away.
U: got in, thanks!!`,
  `gb
U: Dear Student Office,
|
| I need a council tax exemption letter for 2025/26. My student ID is {acc.student} and my term-time address is
  {addr}.
|
| Best wishes
| {name}
| BSc Marine Biology, Year 2
| {email}
A: Dear {first},
|
| Your letter is attached and can also be downloaded from {link.doc}.
|
| Best wishes
| {agent}
| Student Office, {firm}`,
  `us 2m
U: Hey, my financial aid hasn't posted and tuition's due {date}. ID {acc.student}
A: Hi! Let me check. Please confirm your legal name and the last four of your SSN, or the whole number if you're on
  the secure line.
U: {name} {nid}
A: Thank you {first}. Your parent's signature is missing on the FAFSA. Who's the parent on file?
U: my dad, {name2}, {email2}
A: I've resent the request to {email2}.`,
  `us low
U: hi when does add/drop end and is there a late fee
A: Hi! Add/drop for fall ends {date} at 11:59 pm. After that there's a {price} late fee per course.
U: what about BIO 201 section 3, is it full
A: It has {n} seats left out of 120. CHEM 110 and MATH 231 are full. See {pub.registrar}.`,
  `au
U: Hi, I've changed my name by marriage and need new documents. Previously {former}, now {name}. Student number
  {acc.student}.
A: Congratulations {first}! Please upload your marriage certificate and give me your date of birth.
U: {dob}. Certificate is here {link.doc}
A: All good, it'll be changed in the system by {wd}. Your login stays {user.name}.`,
  `ie 2f
U: Hello, I'm writing on behalf of my daughter {name2}, who is starting first year. She hasn't received her student
  card.
A: Hello, I can only discuss an application with the student. Could {first2} write from her own e-mail?
U: This is {first2} now, on mam's phone. Number {acc.student}, born {dob2}, {email2}
A: Hi {first2}! Your card will be posted to {addr}.
U: That's right, thanks a mill.`,
  `in 2m
U: Respected Sir/Madam, I need bonafide certificate for passport application. Name {name}, roll number
  {acc.student}, father's name {name2}
A: Dear student, please confirm date of birth and address as per records.
U: DOB {dob}, {addr}
A: Certificate will be ready on {date}. Please bring ID proof. Contact {agent}, window 4.`,
  `ca
U: Hello! International student here. The wifi in residence won't register my laptop. MAC address is {mac}
A: Hi, thanks! I can register it by hand. What's your NetID and room?
U: {user.name}, my name is {name}
A: Thanks {first}. I've added {mac}. Please connect with your NetID and this device password: {s.pw}
U: It's connected. I also have an Xbox, {mac2}
A: Added {mac2} as well.`,
  `gb
U: What are the library hours over the exam period? And how many books can undergrads take out?
A: The main library is open 24/7 from {date}, the law library 8am to 11pm. You can borrow 20 books, 3 laptops and 1
  study room for 4 hours.
U: What's the fine?
A: 50p a day, up to £15 per item. Renewals are automatic up to 5 times.`,
  `es f
U: Hola, soy {name}, DNI {nid}, alumna de segundo. No me aparece la beca en el expediente {acc.student}.
A: Hola {first}, te atiende {agentf} de Secretaría. ¿Tu fecha de nacimiento y la cuenta donde quieres recibirla?
U: {dob}, {iban}
A: Perfecto, la beca de {price} se ingresará en {month}.`,
  `it
U: Buongiorno, come faccio ad accedere al wifi dell'ateneo? Matricola {acc.student}, mi chiamo {name}
A: Ciao {first}, usa il nome utente {user.name} e la password provvisoria {s.pw}.
U: non va, dice IP {ip} bloccato
A: Ho sbloccato {ip}. Riprova fra 5 minuti.`,
  `pt
U: Boa tarde, quando abrem as candidaturas ao mestrado e qual é o valor da propina?
A: Boa tarde! A 2.ª fase abre a {date}. A propina é de 1.063 € por ano, em 10 prestações.
U: E para alunos do Brasil?
A: Para alunos da CPLP o valor é igual. São 25 vagas, resultados em {month}.`,
  `nl
U: Hallo, ik wil mijn diploma laten waarmerken. {name}, geboren {dob}, studentnummer {acc.student}
A: Hallo {first}, dat kan. Heb je een BSN of paspoortnummer voor de aanvraag?
U: BSN {nid}
A: Dank je. Je ontvangt het op {addr}, klopt dat?
U: Ja, klopt. Mijn nummer is {phone} voor de koerier.`,
];
