// Situations of the desk of language school.
import type { Desk } from '../desk.ts';

export const languageSchool: Desk = {
  firms: ['Tonguetwist Languages', 'Lyceum Lingua', 'Parlour Language School', 'Verbena Institute'],
  text: `
#uk,ie,au
U: Hello, I want register for B2 english course from {month}. My name {p}, I am from abroad, born {dob}
A: Hello {pf}, welcome! Could you send us your email and phone number?
U: {email} and whatsapp {phone}
A: Thank you. Your student number is {x:ST####|LL-#####} and your teacher will be {q}.
U: Thank you very much! See you {qf}
#uk,ie
U: Good morning, my daughter {d} (born {dobk}) would like the French summer course. She is at {school}
A: Good morning! What level is {df}, and which address may I put down?
U: GCSE level. {addr}. I'm her mother, {p}, {phone}
A: Thank you {pf}. {df} is booked, reference {x:SC-####|FR#####}. Pick-up password?
U: Let's say {ans}
A: Noted: only someone who says {ans} may collect {df}.
#us,ca
U: can't join the Zoom. link {u:https://class.~/j/##########?pwd=************}
A: Sorry! What name do you show up under and what's your student ID?
U: {p}, {x:S######|#####-@}
A: Try again with passcode {otp}, {q} will let you in.
U: {otp} worked
#in low
U: fees paid {amt:20-60} txn {x:UTR##########|############} but portal shows due. name {p}
A: Dear student, please share registered mobile and date of birth.
U: {phone} {dob}
A: Dear {pf}, payment is found under {w}, same mobile. It is corrected now.
U: {wf} is my sister thats why. thanks
#uk,us
U: Hi, {org} pays for my Spanish lessons. Could you send the certificate to HR? {wmail}
A: Hi {pf}, sure. Certificate {x:C-####-###|VI#####} has gone to {wmail}.
U: name on it is wrong, it's {p} not {q}!
A: Oh dear, that was the next one in the list. Corrected.
#uk,au,za
U: host family question - i was told i'll stay with {q} at {addr2}, is it far from school?
A: Hi {pf}! It's about 20 minutes by bus. {qf}'s number is {phone}.
U: thanks. what about the key?
A: There is a key safe by the door, code {door}.
#uk,ie
U: Please cancel my course and refund to {iban}. Student {x:LL-#####|ST####}
A: Hello, sorry to hear that. Who's the account holder?
U: My father, {m}. I'm {p}, born {dob}
A: Thank you {pf}. {amt:100-240} will go to {mf}'s account within 14 days.
#uk,ie,us neg
U: how many students are in a class
A: At most {n}, and lessons are 90 minutes, Mondays and Wednesdays from 18.30.
U: and price?
A: {amt:120-240} for ten weeks, book not included.
#us,uk neg
U: Do you teach Japanese or Korean for beginners?
A: Japanese from {month}, A1.1. Korean only online, on {day}s at 7.
U: ok what book do you use for Japanese
A: Genki 1, third edition.
#de desk=Sprachschule Kompass|Lingua Hanse
U: Guten Tag, ich heisse {p} und möchte mich für Deutsch B1 anmelden
A: Guten Tag {pt} {pl}! Bitte schicken Sie mir Geburtsdatum, Adresse und Telefon.
U: {dob}, {addr}, {phone}
A: Vielen Dank. Ihre Kursnummer ist {x:B1-####|DK#####}. Herzliche Grüße, {a}
#es desk=Academia Plaza Mayor|Escuela Sol y Letras
U: hola soy alumno de inglés, no puedo entrar en el aula virtual, usuario {user}
A: ¡Hola! Te he puesto la contraseña {pw}. ¿Cómo te llamas?
U: {p}. {pw} me funciona, gracias
A: De nada, {pf}. Tu profe es {q}.
#fr neg
U: Bonjour, le cours d'espagnol du {day} commence à quelle heure ?
A: Bonjour, à 18 h 30, pendant deux heures, salle 12. Il reste {n} places à {amt:150-240}.
U: Merci
`,
};
