// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const lettings: readonly string[] = [
  `gb 2m
U: Hi, the boiler's broken again and there's no hot water. {addr}
A: Hello, sorry about that. {agentf} at {firm}. What's your name and tenancy reference?
U: {name}, {acc.tenancy}
A: Thanks {first}. Our engineer {name2} can come {date} at {time}. How does he get in?
U: Key safe by the door, code {s.door}. Alarm is {s.pin}
A: I've passed that to {first2}.`,
  `gb
U: Dear {firm},
|
| I would like to give notice on {addr}, tenancy {acc.tenancy}, with effect from {date}.
| My forwarding address is {addr2}.
| Please return the deposit to sort code {acc.sort}, account {acc.bank}.
|
| Yours faithfully,
| {name}
A: Dear {title} {last},
|
| Thank you for your notice. The checkout is booked for {time}. The deposit of {price} will be released within ten
  days.
|
| Kind regards
| {agent}`,
  `us
U: Hey I applied for the 2 bedroom in downtown {town}, did you get my application? name's {name}
A: Hi {first}! Yes, but we need your SSN, date of birth and your employer.
U: {nid}, {dob}, I work at {org}
A: Thank you. And a reference from your current landlord?
U: {name2}, {phone2}, {email2}
A: Perfect, we'll be in touch at {email}.`,
  `us
U: are pets allowed in the studio units and whats the fee
A: Up to two pets, 35 lb each. The fee is {price} one time plus $30 a month. Studios start at 480 sq ft.
U: laundry in unit?
A: On floors 2 to 5, yes. Tours are daily at 10:30, 1 and 4.`,
  `au
U: Hi, my rent bounced because my bank changed. New details: BSB {acc.sort}, acc {acc.bank}, {name}
A: Thanks {first}. Which property is it?
U: {addr}
A: All updated. {price} will be debited on {date}. Your tenant code stays {acc.tenancy}.`,
  `ie f
U: Hiya, just wondering is the flat still available? I'm a nurse at {org.clinic}, working there 3 years. {name},
  {phone}
A: Hi {first}, it is! Viewing's on {wd} at {time}. Can you send a reference and photo ID?
U: Here's the folder {link.doc}, my current landlord is {name2}
A: Brilliant, thanks.`,
  `in
U: Rental agreement of flat is expiring on {date}. Owner {name2}, tenant {name}. Please renew.
A: Hello, please send Aadhaar and date of birth of tenant, and the address of flat.
U: Aadhaar {nid}, DOB {dob}, {addr}
A: Thank you. Draft sent to {email}. Stamp duty {price}.`,
  `ca low
U: hi cant get into the tenant portal, user {user.name} pw {s.pw}
A: Hi! I've reset that. What's your unit and full name?
U: {name}, {addr}
A: Thanks {first}. Your fob code is {s.door} from now on, and the new login link is {link.reset}
U: awesome`,
  `gb
U: What's the council tax band for the two-bed on the marina and is parking included?
A: Band C, about £1,850 a year. One space is included, a second is {price} a month. EPC rating is B.
U: Minimum term?
A: 12 months with a break clause at 6. It's available from {date}, viewings on {wd}.`,
  `pt
U: Boa tarde, gostaria de visitar o T2. O meu nome é {name}, telefone {phone}
A: Boa tarde {first}, aqui {agent} da {firm}. Pode ser {wd} às {time}? A morada é {addr}.
U: Pode. Envio já os documentos: NIF {nid}, recibos {link.doc}
A: Obrigada. O código da porta é {s.door}.`,
  `nl
U: Goedemorgen, er is lekkage in de badkamer. {name}, {addr}
A: Goedemorgen {title} {last}. De loodgieter, {name2}, belt u vandaag op {phone}.
U: Ik ben pas om {time} thuis. Sleutelkluis code is {s.door}
A: Genoteerd. Meldingsnummer {acc.ticket}.`,
  `pl
U: Dzień dobry, czy kawalerka na Mokotowie jest jeszcze wolna? Ile wynosi czynsz?
A: Dzień dobry, tak. Czynsz to 2900 zł plus media około 400 zł. Kaucja w wysokości jednego czynszu, 32 m², 3 piętro.
U: A od kiedy?
A: Od {date}. Prezentacja w {wd} o {time}.`,
  `sv low
U: hej hyran blev dubbel i {month}, kontrakt {acc.tenancy}
A: Hej! Vad heter du, och vilket personnummer gäller kontraktet?
U: {name} {nid}
A: Tack {first}. Vi betalar tillbaka {price} till ditt konto. IBAN?
U: {iban}`,
];
