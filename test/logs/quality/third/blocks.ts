// Short exchanges that the third evaluation set's templates are filled up with, by language.
export const blocks: Readonly<Record<string, string>> = {
  'open-en': `
A: <Hi|Hello>, thanks for contacting <us|support>. My name is {agent}, how can I help <today|you>?
---
u: <hi|hey|hello|good morning>
A: Good <morning|afternoon>, {agent} here. What can I do for you?
---
u: <hi|hello>, <this is|my name is|im> {name}
A: Hi {first}, I hope you are well. How may I help?
---
A: You are now chatting with {agentName}. Please describe your problem.
---
u: is anyone there?? third time i try, last time i spoke with {name5}, case {ticket2}
A: I'm sorry for the wait. I can see {first5}'s notes.
---
U: Good day.
A: Welcome! May I have your name please?
u: {name}
---
u: <speak to a person|agent please|human>
A: Connecting you to {agent}. You are number {qty} in the queue.
`,
  'verify-en': `
A: May I have your customer number?
u: {cust}
---
A: Can you confirm the e-mail on the account?
u: <|its >{email}
---
A: For security, what is your date of birth?
u: <|sure, ><|it is >{dob}
---
A: And the first line of your address and <zip|postcode>?
u: {street}, {postcode}
---
A: What is the phone number <on file|we should use>?
u: {phone}<|. after {time} please>
---
A: Could you give me your full name <and account number|, and the account number>?
u: {name}, {acct}
---
A: Please tell me the {natidWord}.
u: {natid}
---
A: Please read me the code we've just sent.
u: {otp}
---
A: What is your telephone PIN?
u: <i think |>{pin}
---
A: Whose name is the account in?
u: my <husband|wife|partner|dad>'s, {name6}
A: Thanks. Is {first6} with you?
---
A: Who is your employer?
u: <i work at|self employed before, now at> {org}
---
A: Your full address, please?
u: {addr}
---
A: <Where should it go|What's the delivery address|Address on the account>?
u: <|to |its ><{addr}|{street}, {postcode}>
---
A: A daytime number, <please|in case we're cut off>?
u: <|try |you can ring me on ><{phone}|{phone} or {phone2}|{phone}, ask for {first5}>
--- GB IE
A: Which account shall we refund?
u: {iban}
---
A: Which card did you pay with?
u: {card}<|, exp 0{month}/28>
`,
  'close-en': `
A: Glad that's sorted, {first}. <Mind how you go|Take care>!
---
A: Is there anything else, {first}?
u: <no thats all|nope>, <thanks|cheers|ta> {agent}
---
u: <thanks|thank you so much>
A: You're welcome. Please mark this chat from 1 to 5.
---
U: That will be all, thanks.
Best,
{name}
{phone}
---
A: Have a great day! Your case number is {ticket}.
---
u: ok bye. will wait till {date2}
---
A: Should anything come up, mail {agentEmail} or ring me.
`,
  'open-de': `
u: <hallo|guten tag|moin>, <hier ist|mein name ist> {name}
A: Guten Tag {herr} {last}, was kann ich für Sie tun?
---
A: Willkommen beim Kundenservice, mein Name ist {agent}.
`,
  'verify-de': `
A: Wie lautet Ihre Kundennummer?
u: {cust}
---
A: Ihr Geburtsdatum bitte?
u: <|am >{dob}
---
A: Und die Anschrift?
u: {addr}
---
A: Unter welcher Nummer erreichen wir Sie?
u: {phone}
---
A: Welche E-Mail-Adresse ist hinterlegt?
u: {email}
`,
  'open-fr': `
u: <bonjour|bonsoir|bjr>, <c'est|je m'appelle|ici> {name}
A: Bonjour {herr} {last}, que puis-je faire pour vous ?
---
A: Bonjour, je suis {agent}, votre conseillère.
`,
  'verify-fr': `
A: Pouvez-vous me donner votre numéro de client ?
u: {cust}
---
A: Votre date de naissance, s'il vous plaît ?
u: <|le >{dob}
---
A: Votre adresse complète ?
u: {addr}
---
A: À quel numéro peut-on vous joindre ?
u: <|au >{phone}
`,
  'open-es': `
u: <hola|buenos días|buenas tardes>, <soy|me llamo> {name}
A: Hola, {first}, ¿en qué puedo ayudarle?
---
A: Bienvenido al servicio de atención al cliente, le atiende {agentName}.
`,
  'verify-es': `
A: ¿Me indica su número de cliente?
u: {cust}
---
A: ¿Fecha de nacimiento?
u: {dob}
---
A: ¿Su dirección completa, por favor?
u: {addr}
---
A: ¿Un teléfono de contacto?
u: <|el >{phone}
`,
  'open-it': `
u: <salve|buonasera>, <sono|mi chiamo> {name}
A: Buongiorno {herr} {last}, come posso aiutarla?
---
A: Benvenuto, sono {agent}, mi dica.
`,
  'verify-it': `
A: Mi può dare il codice cliente?
u: {cust}
---
A: La sua data di nascita?
u: {dob}
---
A: L'indirizzo completo, per favore?
u: {addr}
---
A: Un recapito telefonico?
u: {phone}
`,
  'open-nl': `
u: <hallo|goedemorgen>, <ik ben|met> {name}
A: Goedendag {herr} {last}, waarmee kan ik helpen?
---
A: Welkom, u chat met {agent}.
`,
  'verify-nl': `
A: Wat is uw klantnummer?
u: {cust}
---
A: En uw geboortedatum?
u: {dob}
---
A: Mag ik uw adres?
u: {addr}
---
A: Op welk nummer bent u bereikbaar?
u: {phone}
`,
};
