// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const gym: readonly string[] = [
  `gb f
U: I want to cancel my membership, it's like the third time I've asked
A: Sorry about that! I'm {agentf} at {firm}. What's your membership number and date of birth?
U: {acc.member} and {dob}
A: Thank you {first}. I can see the earlier requests. Your last payment of {price} is on {date}. Is {email} right
  for the confirmation?
U: yes. name on it should be {name} not my maiden name`,
  `gb low
U: door pin wont work at the {town} gym, stood outside like a lemon
A: Oh no! What's your name and the PIN you're using?
U: {name}, {s.pin}
A: Thanks {first}. That PIN was reset because of a missed payment. Your new one is {s.pin2}.
U: ok what payment?? i changed bank in {month}. new details sort code {acc.sort} account {acc.bank}
A: I've updated the direct debit, you're all good.`,
  `us
U: Hey, is it possible to freeze my membership while I recover from surgery? My doctor at {org.clinic} says 8 weeks.
A: Of course, I hope it all goes well. What's the name and phone on the account?
U: {name}, {phone}
A: Thanks {first}. I've frozen membership {acc.member} until {date}. Just reply with a doctor's note: you can upload
  to {link.reset}.`,
  `us
U: what time does the pool open on weekends and do you have towels
A: Hi! The pool is open 7 am to 8 pm on Saturday and 8 to 6 on Sunday. Towels are {price} a month or $2 a visit.
U: are kids allowed
A: Kids 12 and up, with an adult until 4 pm. Lane 1 and 2 are kept for laps.`,
  `au 2f
U: Hi, I got charged for my daughter's membership even though she's under 16. Her name's {name2}, DOB {teen2}.
A: Hi, thanks for reaching out. What's your own name and member ID?
U: {name}, {acc.member}
A: Thanks {first}. I've removed the charge for {first2} and refunded {price} to your card ending {lastfour}.`,
  `ie
U: Hiya, booked a PT session with {agentf} for {wd} at {time} but I need to move it. I'm {name}
A: Hi {first}, {agentf} here! No bother. Would {date} suit?
U: Perfect. And I never got the app login, can you send it to {email}?
A: Sent. Username is {user.name} and the starter password is {s.pw}, change it when you're in.`,
  `in
U: I have paid annual fee but receipt not given. Please send to {email}
A: Sure, please share full name, date of birth and mobile.
U: {name}, {dob}, {phone}
A: Thank you, receipt {acc.order} is mailed. Your trainer is {name2}, contact {phone2}.`,
  `ca
U: Hello, I work at {org} and we get a corporate rate, but my invoice shows full price.
A: Hi, thanks for writing. Could you send your member number and your work e-mail?
U: {acc.member}, {email}
A: Thank you {first}. I can see {org} in our list. The corporate rate of {price} applies from {month}.
U: Great. Could you also correct my address to {addr}? - {name}
A: All updated.`,
  `gb
U: How many classes a week are included in the Flex membership and is spin one of them?
A: Flex includes 3 classes a week, spin and yoga among them. Reformer pilates is £6 extra. You can book 7 days ahead
  from {time}.
U: and the treadmills, can you use zwift with the {model}?
A: Yes, the {model} has Bluetooth. Update the app to version {ver} first.`,
  `pt
U: Olá, queria inscrever-me. Chamo-me {name}, nasci a {dob}, telemóvel {phone}
A: Olá {first}! Bem-vindo ao {firm}. Qual o IBAN para o débito direto?
U: {iban}
A: Obrigado. O código da porta é {s.door} e o número de sócio é {acc.member}.`,
  `nl 2m
U: Goedenavond, kan ik mijn abonnement {acc.member} overzetten op mijn broer? Hij heet {name2}, geboren {dob2}.
A: Goedenavond! Dat kan. Wat is zijn adres en IBAN?
U: {addr}, {iban}
A: Geregeld. {first2} krijgt een mail met een link: {link.reset}
| Groet, {agentf}`,
  `pl low
U: hej, od kiedy basen znowu otwarty? i ile kosztuje karnet open
A: Cześć! Basen otwieramy {date}, godziny 6:00-22:00. Karnet open to {price} miesięcznie.
U: a studenci?
A: Studenci mają 20% zniżki, potrzebna legitymacja. W weekendy klub w mieście {town} działa od 8.`,
  `sv
U: Hej, jag kan inte logga in på mina sidor, användarnamn {user.name}. Lösenordet borde vara {s.pw}.
A: Hej! Skicka gärna ditt personnummer så kollar jag. Men skriv aldrig lösenordet i chatten.
U: {nid}, {name}
A: Tack {first}. Nytt lösenord är skickat till {email}. Medlemsnumret är {acc.member}.`,
];
