// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const town: readonly string[] = [
  `gb 2f
U: Good morning, I'd like to order a copy of my birth certificate
A: Good morning, registry office, {agentf} speaking. What's the full name at birth and the date?
U: {name}, {dob}, born in {town}
A: Thank you. And the mother's name?
U: {name2}
A: It's £12.50 by second class post. Where shall we send it?
U: {addr}. The reference number on the online form was {acc.file}.`,
  `gb low
U: hi need to book a slot to register my baby
A: Congratulations! What's the baby's name and date of birth?
U: {child}, born {kid}
A: Lovely. And your own name and a phone number?
U: {name}, {phone}
A: Thanks {first}. {date} at {time} at the town hall, please bring your passport. Ref {acc.file}.`,
  `us
U: Hello, how do I get a certified copy of a marriage license? We were married in 2011.
A: Good morning. Please give the names of both parties and a mailing address.
U: {name} and {name2}, mail it to {addr}
A: Thank you, {title} {last}. The fee is {price}. You can pay at {link.reset} with PIN {s.pin}.
U: Thank you, ma'am.`,
  `us
U: What do I need to get a dog license and how much is it
A: You'll need proof of rabies vaccination. It's $12 if spayed or neutered, $24 if not. The clerk's office is open
  8:30 to 4:30, closed for lunch noon to 1.
U: Can I do it online
A: Yes, form 27-B on our website, {pub.dogs}. Licenses run from January through December.`,
  `au
U: Hi, I need to change my address on the rates notice. Assessment no. {acc.cust}, owner {name}
A: Hi {first}. What's the new postal address?
U: {addr}
A: Thanks. And could you confirm your date of birth and a contact number?
U: {dob}, {phone}
A: All updated. The next instalment of {price} is due {date}.`,
  `ie 2m
U: Dear registrar, I wish to request the death certificate of my late father, {name2}, born {dob2}. My own name is
  {name}, PPS number {nid}.
A: Dear {title} {last}, I am sorry for your loss. Two copies will be posted to {addr} this week under reference
  {acc.file}.
| Kind regards,
| {agent}
| {firm}`,
  `in m 2f
U: Sir, birth certificate of my daughter has wrong spelling. It should be {name2}, DOB {kid}. Regn no {acc.file}
A: Please upload Aadhaar of the father and hospital discharge summary.
U: My Aadhaar {nid}, name {name}. She was born at {org.clinic}.
A: Request accepted, {title} {last}. Correction takes 15 working days, SMS will come on {phone}.`,
  `ca
U: Hi there, I'm getting a new driver's licence and they want proof of residency from the city. {name}, {addr}
A: Hello {first}, we can issue a letter. Do you have a property tax roll number or a lease?
U: Roll number {acc.cust}. My SIN is {nid} if you need it
A: We don't need your SIN, thank you. The letter will be e-mailed to {email}.`,
  `gb
U: which bin goes out this week and is the tip open bank holiday monday?
A: Hello! It's the green bin on {wd} and garden waste on {date}. The recycling centre is open 9 to 5 on bank
  holidays, except Christmas Day.
U: cost for a bulky collection
A: {price} for up to 5 items. Fridges are an extra £15.`,
  `pl f 2m
U: Dzień dobry, nazywam się {name}, PESEL {nid}. Chciałabym odebrać dowód osobisty, wniosek {acc.file}.
A: Dzień dobry, {firm}, {agent}. Dowód jest gotowy do odbioru, pokój 12, w godzinach 8-16.
U: Czy mąż może odebrać? {name2}, ur. {dob2}
A: Niestety, odbiór tylko osobisty.`,
  `sv
U: Hej, vi vill gifta oss borgerligt i {month}. Vi heter {name} och {name2}.
A: Hej och grattis! Jag behöver era personnummer och en adress.
U: {nid} och {nid2}, {addr}
A: Tack! Ni är bokade {date} kl. {time}. Bekräftelsen går till {email}.`,
  `no
U: Hei, jeg prøver å logge inn på skjemaportalen men engangskoden {s.otp} virker ikke.
A: Hei, koden er gyldig i 5 minutter. Hva er navnet og fødselsnummeret ditt?
U: {name}, {nid}
A: Takk. Bruk denne lenken i stedet: {link.reset}
U: Det virket! Kan dere også endre adressen min til {addr}?
A: Det må meldes til Folkeregisteret, men jeg noterer den på sak {acc.file}.`,
  `fi
U: Moi, mihin aikaan kirjasto on auki juhannuksena ja paljonko maksaa pysäköintitunnus?
A: Hei! Kirjasto on kiinni perjantaista sunnuntaihin. Pysäköintitunnus maksaa {price} kuussa.
U: Kiitos! Entä kaatopaikka?
A: Lajitteluasema on auki arkisin 7-20 ja lauantaisin 9-15.`,
];
