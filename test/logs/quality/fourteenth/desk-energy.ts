// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const energy: readonly string[] = [
  `gb
U: Hello, I'd like to give you a meter reading. Account {acc.cust}
A: Hi, thanks for getting in touch. What's the name on the account and the reading please?
U: {name}, electricity {big}, gas {big2}. The meter serial is {acc.meter}.
A: Thanks {first}, both readings are in. Your next statement is due on {date}.`,
  `gb low 2f
U: just moved in and i dont know who supplies me, my landlord said its u
A: Welcome! I can check. What's the address, including postcode?
U: {addr}
A: Yes, {firm} supplies that property. Meter {acc.meter}. Who shall I put on the account and what's your date of
  birth?
U: {name} and {dob}. my girlfriend too, {name2} {dob2}
A: Lovely, I've set up account {acc.cust} for {first} and {first2}. You'll get the welcome pack at {email}.`,
  `us 2m
U: My power's been out since 6 and your outage map says everything is fine
A: I'm sorry about that. What's the service address or account number?
U: Account {acc.cust}, {addr}
A: Thank you. I see one report for that street. A crew is on the way, estimated by {time}. Can I text you at {phone}?
U: yes, or call my husband {name2} at {phone2}, he's home with the baby
A: Got it, {phone2} for {first2}.`,
  `us
U: Good morning, my name is {name}, I need to start service in my name at {addr}.
A: Good morning! To run the credit check I need your Social Security number and date of birth.
U: SSN {nid}, DOB {dob}
A: Thank you, approved with no deposit. Please choose a four-digit PIN for phone calls.
U: {s.pin}
A: All set, {first}. Your account number is {acc.cust} and service begins {date}.`,
  `au
U: Hi there, is the feed-in tariff for solar going up? I've got a 6.6 kW system and a 5 kW inverter
A: Hi! From 1 July the feed-in tariff in Victoria is 4.9 c/kWh. Peak usage is 38.2 c/kWh between 3 pm and 9 pm.
U: so what's a typical bill for 3 people
A: Around {price} a quarter in summer, a bit more in winter. Have a look at {pub.solar}.`,
  `ie
U: Good afternoon. I submitted my direct debit mandate with a wrong digit, the correct IBAN is {iban}. Account no.
  {acc.cust}. Regards, {name}
A: Good afternoon {title} {last}, thank you for letting us know. To be on the safe side can you give me your Eircode
  and date of birth?
U: {pc}, {dob}
A: Perfect. The new IBAN is saved and the first debit of {price} will be taken on {date}.`,
  `gb 2f
U: Subject: Death of my mother, account {acc.cust}
|
| Dear {firm},
| my mother {name2} died on {date}. I am her executor. Please close her account at {addr} and send the final bill to
  me:
| {name}, {addr2}
| I can be reached on {phone} most evenings.
A: Dear {title} {last},
|
| Please accept our condolences. We have closed the account of {name2} as of today and will send the final bill to
  {addr2}. Your case number is {acc.ticket}.
|
| With kind regards
| {agent}`,
  `in 2m
U: Electricity bill for last month is showing {price}, normally it is half. Consumer no {acc.cust}
A: Namaste, please confirm name and registered address of the connection.
U: {name}, {addr}
A: Thank you. Meter {acc.meter} was read as faulty. Lineman {name2} will visit on {date}. Kindly keep somebody at
  home.
U: ok call me before on {phone}`,
  `gb
U: My smart meter in-home display keeps showing £0.00 and error {err}. Is there a known issue?
A: Yes, since firmware {ver} some displays lose connection. Hold the left button for 10 seconds until the light
  turns amber.
U: did that twice, still nothing
A: It can take up to 24 hours. The standing charge of 53p a day still applies, the unit rate is 24.5p per kWh.`,
  `no
U: Hei, jeg har flyttet og vil ha strøm på ny adresse: {addr}. Målernummer {acc.meter}. Mvh {name}
A: Hei {first}! Takk for beskjeden. Hva er fødselsnummeret ditt, så registrerer jeg avtalen?
U: {nid}
A: Supert. Avtalen starter {date}, og bekreftelsen kommer til {email}.
| Hilsen {agentf} i {firm}`,
  `fi low
U: moi, muutin ja haluaisin siirtää sähkösopimuksen. asiakasnumero {acc.cust}
A: Hei! Mikä on nimesi, uusi osoite ja syntymäaika?
U: {name}, {addr}, {dob}
A: Kiitos. Sopimus alkaa {date}. Voimmeko lähettää vahvistuksen osoitteeseen {email}?
U: joo ja numero on {phone}`,
  `de
U: Guten Morgen, wie hoch ist der Arbeitspreis im Tarif Natur 24 und gibt es einen Neukundenbonus?
A: Guten Morgen! Der Arbeitspreis beträgt 31,8 Cent/kWh, der Grundpreis 12,90 € im Monat. Der Bonus liegt bei
  {price} bei 12 Monaten Laufzeit.
U: Gilt das auch in {town}?
A: Ja, und die Preisgarantie gilt bis Ende {month}.`,
  `fr
U: Bonjour, je n'arrive plus à me connecter à mon espace client, identifiant {user.name}, mot de passe {s.pw}
A: Bonjour, je suis {agent}. Merci de ne pas communiquer votre mot de passe. Pouvez-vous me confirmer vos nom,
  prénom et date de naissance ?
U: {name}, {dob}
A: Merci. Voici votre lien de réinitialisation, valable 30 minutes : {link.reset}
U: C'est bon, merci. Pouvez-vous aussi changer mon IBAN ? {iban}
A: C'est fait, le prochain prélèvement aura lieu le {date}.`,
];
