// What people write in the second evaluation set: support of a telecom, a bank, a clinic, a shop and a town office, in four languages,
// as chats, calls, forms and forwarded mail. "{...}" is filled in by generator.ts.

/** Numbers, days, products and places that are nobody's: whatever is replaced here is lost without need. */
export const englishAsides = [
  'U: it was fine until about 10:30 on 14/11/2024 and then it just died',
  'A: The current offer is £49.99 a month for 24 months, 500 GB included.',
  'U: the speed test says 76 Mbps down and 18 up, in April it was 910',
  'A: The iPhone 15 Pro and the Galaxy S23 are both in stock, 1,299.00 and 1,049.00.',
  'U: it shows error 0x80070057 after the update to 10.0.19045',
  'A: Firmware 3.4.12 fixes that; please restart it twice and wait 90 seconds.',
  'U: there were 12 boxes of 24 in it, 288 in all, and 3 were broken',
  'A: We are open Monday to Friday, 8:00 to 17:30, and on Saturdays until noon.',
  'U: will it be there by May or more like June? I may be away on the 1st',
  'A: Take 500 mg twice a day after meals for 7 days.',
  'U: my blood pressure was 135/85 yesterday and 128/79 this morning',
  'A: You can read more at https://www.help-centre.example/guides/refunds.',
  'U: Thanks, that would be grand. The grace period is what I hoped for',
  'A: Form TX-204 and a copy of the lease are enough; the fee is 23.50.',
  'U: I paid 4,500.00 on 3 March and 250 on 2024-03-17, so 1,250 is left',
  'A: The black model weighs 1.8 kg and measures 320 x 210 x 17 mm.',
  'U: we took the 42 bus, platform 9, seats 14 and 15, nobody checked',
  'A: Please rate this chat from 1 to 10.',
  'U: I have been a customer since 2009, that is 15 years',
  'A: Sunday service is reduced: every 20 minutes instead of every 12.',
  'U: mark it as urgent please, I will not wait another 6 weeks',
  'A: Our returns policy gives you 30 days, 100 days for members.',
];

export const english: readonly (readonly string[])[] = [
  // telecom
  [
    'A: Welcome to {org} support, {a1} speaking. Who am I talking to?',
    "U: {p}, I'm having trouble with the broadband",
    'A: Sorry to hear that, {p1}. What is the number on the account?',
    'U: {tel}',
    'A: And the first line of the address?',
    'U: {street}',
    'A: Thank you. The router with MAC {mac} last asked for an address at 6:12.',
    'U: the page says my ip is {ip}, does that help?',
  ],
  [
    'U: hi my phone keeps dropping calls, number is {tel}',
    'A: Hello, may I have your full name and date of birth?',
    'U: {p} and {dob}',
    'A: Thanks. And a second number in case we are cut off?',
    'U: try my wife {o1} on {tel2}',
  ],
  [
    'A: You are through to {a}. How can I help?',
    'U: Yeah hi, um, I want to move my line. Account {acc}.',
    'A: Moving to which address?',
    "U: it's {addr}",
    'A: And you are the account holder, Mr {pl}?',
    "U: no, that's my father, {o}. I am {p1}.",
  ],
  [
    'U: port forwarding does not work on {ip}. device {mac}',
    'A: Is this the line of {p}?',
    'U: yes',
    'A: I have sent the steps to {mail}.',
  ],
  [
    'U: whats my puk? the sim is for {tel}',
    'A: For that I need your password.',
    'U: the password is {pin}',
    'A: Thank you, {p1}.',
  ],
  [
    'A: Which number shall the engineer call?',
    'U: {tel.a}',
    'A: Go ahead.',
    'U: {tel.b}',
    'A: He is called {o1} and comes between 8 and 12.',
  ],
  // bank
  [
    'U: I need to change the address on my account',
    'A: Certainly. Please give me your name, date of birth and the new address.',
    'U: {p}, born {dob}, new address is {addr}',
    'A: Thank you. Old account number?',
    'U: {acc}',
  ],
  [
    'U: a payment to {org2} was taken twice from my card {card}',
    'A: I can see two payments of 64.20. What name is on the card?',
    'U: {p}',
    'A: I have blocked it, {p1}. The reference is {acc}.',
  ],
  [
    'U: please send the refund to {iban}, name {p}',
    'A: Done. Allow 3 to 5 working days.',
    'U: and the confirmation to {mail} please',
  ],
  [
    'A: Security check: what is your {idname}?',
    'U: {id}',
    'A: And your date of birth?',
    'U: {dob}',
    'A: Welcome back, {p}.',
  ],
  [
    'U: My late mother {o} had an account with you, {acc}. I am her executor',
    'A: I am sorry for your loss. May I have your name and a phone number?',
    'U: {p}, {tel}',
    'A: Our bereavement team, {a}, will call you tomorrow between 9:00 and 11:00.',
  ],
  [
    'U: someone logged in from {ip}!! that was not me',
    'A: I see it. Please change your passcode now. Is {mail} still yours?',
    'U: yes. old one was {pin} so obviously I changed it',
  ],
  // clinic
  [
    'A: Surgery reception, {a1} here.',
    'U: Hello, I would like to book my son in. {o}, born on {dob}.',
    'A: Is he registered here? Do you have his {idname}?',
    'U: yes, {id}',
    'A: Dr {pl} has a slot on Tuesday at 10:40. A number for you?',
    'U: {tel}',
  ],
  [
    'U: can i get the results of my blood test. patient no {acc}',
    'A: Name and date of birth?',
    'U: {p} {dob}',
    'A: They were sent to {org2} on Friday.',
  ],
  [
    'U: I saw Nurse {o} last week and she said to write to {mail}',
    'A: That is her address. Are you {p}?',
    'U: I am. The prescription should go to {street}, {place}',
  ],
  [
    'A: Who is your next of kin?',
    'U: my brother {o}, {tel}',
    'A: And his address?',
    'U: {addr}',
    'A: Does he have power of attorney?',
    'U: no, {org2} has that',
  ],
  // shop
  [
    'U: where is my order {acc}?? it was supposed to come on tuesday',
    'A: Sorry about that. Can you confirm the delivery address?',
    'U: {addr}',
    'A: The driver left it with your neighbour {o}.',
    'U: i dont know anyone called {o1}',
  ],
  [
    'U: I ordered 2 lamps for 49.90 each, order number {acc}, and got 1',
    'A: I am sorry. Who placed the order?',
    'U: {p}, {mail}',
    'A: A replacement is on its way, tracking {acc2}.',
  ],
  [
    'A: Thanks for contacting {org}! What is your email?',
    'U: {mail}',
    'A: I cannot find it. Another one?',
    'U: oh maybe my work one, {mail2}',
    'A: Found it, {p}. Your profile is https://shop.example.com/u/{handle} now.',
  ],
  [
    'U: pls deliver to my office instead: {org2}, {addr}, attn {p}',
    'A: Changed. Which phone number for the courier?',
    'U: {tel} or the front desk {tel2}',
  ],
  [
    'U: gift card {acc} does not work, I paid with {card}',
    'A: May I have your name?',
    "U: it's {p1}, {p1} {pl}",
    'A: And who is it a present for?',
    'U: my friend {o}',
  ],
  [
    "U: I'd like an invoice made out to {org2}, {addr}",
    'A: Sure. VAT or customer number?',
    'U: {acc}',
    'A: Sent to {mail}, attention of {p}.',
  ],
  // town office
  [
    'U: I want to report a blocked drain outside {street}',
    'A: Thank you for telling us. May I have your name?',
    'U: {p}. you can ring me on {tel}',
    'A: The reference is {acc}. Councillor {o} has been told too.',
  ],
  [
    'U: council tax account {acc}, we moved out on 1 June',
    'A: Who lived there and who is moving in?',
    'U: me and {o}. the new people are called {o2}',
    'A: And your new address?',
    'U: {addr}',
  ],
  [
    'A: Permit office, what can I do for you?',
    'U: The permit was issued to {p} but my name is {p1} {o.last} since the wedding',
    'A: Please upload the certificate; your {idname}?',
    'U: {id}',
  ],
  [
    'U: who do i complain to about the bins',
    'A: To {a}, waste services, {mail2}, {tel2}.',
    'U: last time it was somebody called {o1} who never rang back',
    'A: I am sorry. What is your postcode and house number?',
    'U: {street}, {place}',
  ],
  // forwarded mail, signatures
  [
    'U: Hi,\nplease see below, I never got an answer.\n\n---------- Forwarded message ----------\nFrom: {p} <{mail}>\nDate: Tue, 14 May 2024 at 09:12\nSubject: Missing parcel {acc}\nTo: {a} <{mail2}>\n\nDear {a1},\nthe parcel for {street}, {place} has not come.\n\nKind regards\n{p}\n{org2}\n{tel}',
    'A: Thank you, {p1}. I have passed it on to {o}.',
  ],
  [
    'U: To whom it may concern,\n\nI would like to cancel policy {acc} with effect from 1 July.\nMy date of birth is {dob}. Please pay what is left to {iban}.\n\nYours faithfully,\n{p}\n{street}\n{place}',
    'A: Dear {p1}, your policy is cancelled. Regards, {a1}, {org}',
  ],
  [
    'U: On Monday {o} wrote:\n> Hello {p1},\n> your number {tel} is not in our records.\n> Best, {o1}\nThat number is right!\n\n-- \n{p} | Head of Operations | {org2}\nM {tel} | {mail} | https://www.linkedin.com/in/{handle}',
    'A: I have corrected it.',
  ],
  [
    'U: Best wishes\n\n{p1}\n\nSent from my iPhone',
    'A: Hi {p1}, I could not find a question in your mail. Did you mean order {acc}?',
  ],
  // forms
  [
    'U: First name: {p1}\nLast name: {pl}\nDate of birth: {dob}\nStreet: {street}\nTown/postcode: {place}\nPhone: {tel}\nE-mail: {mail}\nReason: Refund of 120.00',
    'A: Thank you, your form was received on 4 June 2024 at 10:31.',
  ],
  [
    'U: Name of applicant: {p}\nEmployer: {org2}\n{idname}: {id}\nIBAN: {iban}\nNumber of children: 2\nRent per month: 980\nContact in an emergency: {o}, {tel}',
    'A: Noted under {acc}.',
  ],
  [
    'U: Full name = {p}; tel = {tel}; addr = {addr}; qty = 4; size = 42; colour = rose',
    'A: Four pairs, size 42, are reserved until Friday.',
  ],
  // calls
  [
    'A: Good afternoon, {org}, you are speaking with {a1}, calls are recorded.',
    'U: Oh hello, it is Mrs {pl} here, {p} , I rang yesterday, uh, spoke to a, to a {o1} I think it was',
    'A: No problem Mrs {pl}. Can you confirm your postcode for me please?',
    'U: Yes it is, uh, {place}',
    'A: Lovely. And the card you paid with?',
    'U: It is {card}',
    'A: That went through, 18 pounds 40.',
  ],
  [
    'A: Can I take the account number?',
    'U: Sure, {acc.a}',
    'A: Yes?',
    'U: {acc.b}',
    'A: Perfect. Am I speaking to {p}?',
    'U: Speaking. And please text me on {tel} this time',
  ],
  [
    'U: hey its {p1} again',
    'A: Hi {p1}! Still about the laptop?',
    'U: yep. the tech guy, {o}, said his boss {o2} would ring my mobile {tel}',
    'A: I will remind them.',
  ],
  [
    'U: here is my reset link https://portal.example.net/reset?user={handle}&step=2 , it says expired',
    'A: I have sent a new one to {mail}, {p1}.',
    'U: got it, new password {pin} works',
  ],
  [
    'U: my twitter is https://twitter.com/{handle} if you want to see the photos of the damage',
    'A: Thanks, {p}. The claim number is {acc}.',
  ],
];

export const german: readonly (readonly string[])[] = [
  [
    'A: Herzlich willkommen bei {org}, mein Name ist {a}. Wie kann ich helfen?',
    'U: Guten Tag, {pl} hier, mein Internet geht seit 9:15 nicht mehr',
    'A: Das tut mir leid. Wie lautet Ihre Kundennummer?',
    'U: {acc}',
    'A: Und eine Rückrufnummer?',
    'U: {tel}',
    'A: Danke, Frau {pl}. Der Router {mac} ist wieder verbunden, die Adresse ist {ip}.',
  ],
  [
    'U: ich bin umgezogen, neue adresse: {addr}',
    'A: Vielen Dank. Auf welchen Namen läuft der Vertrag?',
    'U: {p}, geboren am {dob}',
    'A: Gespeichert. Der Tarif kostet weiterhin 39,99 € im Monat.',
  ],
  [
    'U: Bitte überweisen Sie die 120,50 € auf {iban}, Kontoinhaber {p}',
    'A: Das dauert 3 bis 5 Werktage.',
    'U: Die Bestätigung bitte an {mail}',
  ],
  [
    'A: Bürgerbüro, {a1} {al}, guten Morgen.',
    'U: Ich brauche einen neuen Ausweis. {p}, {street} in {place}.',
    'A: Bitte bringen Sie 37,00 € und ein Foto mit. Ihre {idname}?',
    'U: {id}',
  ],
  [
    'U: Sehr geehrte Damen und Herren,\n\ndie Bestellung {acc} vom 12.03.2024 ist unvollständig: 2 von 3 Stühlen fehlen.\n\nMit freundlichen Grüßen\n{p}\n{org2}\n{street}\n{place}\nTel. {tel}',
    'A: Sehr geehrter Herr {pl}, wir liefern nach. Viele Grüße, {a}',
  ],
  [
    'A: Praxis am Markt, guten Tag.',
    'U: Hallo, ich möchte einen Termin für meine Tochter {o}, geboren {dob}',
    'A: Dienstag um 10:40 bei Dr. {al}? Ihre Telefonnummer bitte.',
    'U: {tel.a}',
    'A: Ja?',
    'U: {tel.b}',
  ],
  [
    'U: Name: {p}\nGeburtsdatum: {dob}\nAnschrift: {addr}\nTelefon: {tel}\nE-Mail: {mail}\nAnzahl Personen: 4',
    'A: Ihre Vorgangsnummer ist {acc}.',
  ],
  [
    'U: moin, {p1} nochmal. der kollege {o} wollte mich unter {tel} anrufen',
    'A: Hallo {p1}, ich erinnere ihn. Läuft das Paket noch auf {org2}?',
    'U: ja. abgebucht wurde von {card}, 2 mal 89 euro',
  ],
];

export const french: readonly (readonly string[])[] = [
  [
    'A: Bonjour, {org}, {a1} à votre écoute. À qui ai-je l’honneur ?',
    'U: Bonjour, {p}. Ma box ne marche plus depuis 18h30',
    'A: Merci. Votre numéro de client ?',
    'U: {acc}',
    'A: Et un numéro où vous joindre ?',
    'U: {tel}',
  ],
  [
    'U: j’ai déménagé, nouvelle adresse : {addr}',
    'A: C’est noté. Votre nom et votre date de naissance ?',
    'U: {p}, né le {dob}',
    'A: Merci Monsieur {pl}. L’abonnement reste à 29,99 € par mois.',
  ],
  [
    'U: Merci de me rembourser les 64,20 € sur {iban}, au nom de {p}',
    'A: Comptez 3 à 5 jours. Je vous écris à {mail}.',
  ],
  [
    'A: Mairie, bonjour, {a} à l’appareil.',
    'U: C’est pour l’acte de naissance de mon fils {o}, né le {dob}',
    'A: Votre {idname} ?',
    'U: {id}',
  ],
  [
    'U: Madame, Monsieur,\n\nla commande {acc} du 12/03/2024 n’est pas arrivée.\n\nCordialement\n{p}\n{org2}\n{street}\n{place}\n{tel}',
    'A: Bonjour {p1}, le colis part demain. {a1}',
  ],
  [
    'U: Nom : {pl}\nPrénom : {p1}\nDate de naissance : {dob}\nAdresse : {addr}\nTél. : {tel}\nNombre d’enfants : 2',
    'A: Dossier {acc} créé.',
  ],
  [
    'U: c’est encore {p1}, votre collègue {o} devait m’appeler au {tel}',
    'A: Je le relance. Le paiement venait bien de la carte {card} ?',
    'U: oui, 2 fois 45 euros',
  ],
];

export const spanish: readonly (readonly string[])[] = [
  [
    'A: Buenos días, {org}, le atiende {a1}. ¿Con quién hablo?',
    'U: Soy {p}, no tengo internet desde las 9:15',
    'A: Gracias. ¿Su número de cliente?',
    'U: {acc}',
    'A: ¿Y un teléfono de contacto?',
    'U: {tel}',
  ],
  [
    'U: me he mudado, la nueva dirección es {addr}',
    'A: Anotado. ¿Nombre completo y fecha de nacimiento?',
    'U: {p}, nacida el {dob}',
    'A: Gracias, señora {pl}. La cuota sigue en 39,90 € al mes.',
  ],
  ['U: Devuélvanme los 64,20 € a la cuenta {iban}, titular {p}', 'A: Tarda de 3 a 5 días. Le escribo a {mail}.'],
  [
    'A: Ayuntamiento, dígame.',
    'U: Quería empadronarme. Me llamo {p}, mi {idname} es {id}',
    'A: ¿Dirección?',
    'U: {street}, {place}',
  ],
  [
    'U: Estimados señores:\n\nel pedido {acc} del 12/03/2024 llegó incompleto.\n\nUn saludo\n{p}\n{org2}\n{street}\n{place}\n{tel}',
    'A: Hola {p1}, mañana sale lo que falta. Saludos, {a1}',
  ],
  [
    'U: Nombre: {p1}\nApellidos: {pl}\nFecha de nacimiento: {dob}\nDomicilio: {addr}\nTeléfono: {tel}\nCorreo: {mail}\nHijos: 2',
    'A: Expediente {acc}.',
  ],
  [
    'U: soy {p1} otra vez, su compañera {o} iba a llamarme al {tel}',
    'A: Se lo recuerdo. ¿Pagó con la tarjeta {card}?',
    'U: sí, 2 veces 45 euros',
  ],
];
