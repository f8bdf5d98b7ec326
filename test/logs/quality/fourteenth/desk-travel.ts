// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const travel: readonly string[] = [
  `gb 2f
U: Hi I want to claim for a cancelled holiday, policy {acc.policy}
A: Hello, I'm sorry to hear your trip was cancelled. Can I take the lead policyholder's name and date of birth?
U: {name}, {dob}
A: Thank you. And who else was travelling?
U: my wife {name2}, {dob2}. She broke her ankle on {date}, we've the letter from {org.clinic}
A: I hope {first2} gets better soon. I've opened claim {acc.claim}. Please upload the letter here: {link.reset}`,
  `gb
U: Dear claims team,
|
| Please find my bank details as requested for claim {acc.claim}:
| Account name: {name}
| Sort code: {acc.sort}
| Account number: {acc.bank}
|
| Regards
| {first}
A: Dear {title} {last},
|
| Thank you. {price} will be paid within five working days. If you have questions please quote {acc.claim}.
|
| {agent}
| Claims handler, {firm}`,
  `us f 2m
U: we're at the ER in Cancun, my son needs stitches, do you pay the hospital directly???
A: I'm so sorry, let's get you help. I'm {agent}. What's your policy number and your son's name?
U: {acc.policy}, his name is {name2} born {teen2}
A: Thank you. What number can we call you at, and who am I speaking with?
U: {phone}, {name}, I'm his mom. email {email} if the phone dies
A: Thanks {first}. We've contacted the hospital. Your case is {acc.claim}.`,
  `us low
U: hey i lost my passport in rome what do i do, its on my policy {acc.policy}
A: Hi! First report it to the police and the consulate. May I have your name and passport number?
U: {name}, {passport}
A: Thanks {first}. Replacement costs are covered up to $500. Keep all receipts and upload them in the app.
U: the app wants a password, i only remember {s.pw}
A: I've sent a reset link to {email}.`,
  `au
U: Hi, does the Comprehensive policy cover skiing in Japan? And what's the excess?
A: Hi! Skiing on-piste is covered with the Snow Pack, which is {price} extra for two weeks. The standard excess is
  $200.
U: And pre-existing conditions like asthma?
A: Asthma is covered automatically if you're under 60 and had no hospital visit in the last 12 months. See
  {pub.conditions} for the list of 38 conditions.`,
  `ie 2f
U: Hello, I'd like to add my daughter to the annual policy {acc.policy}. She's {name2}, born {teen2}.
A: Hi there, thanks for contacting {firm}. Are you {name} of {addr}?
U: I am
A: Great. Adding {first2} costs {price}. Shall I take it from the card ending {lastfour}?
U: No that's expired. New one is {card2}
A: All done. The new certificate is on its way to {email}.`,
  `in
U: My baggage delayed by 22 hours in Dubai. Policy no {acc.policy}, name {name}. What documents are needed?
A: Dear {title} {last}, please send the property irregularity report, boarding pass and cancelled cheque or account
  details.
U: A/c no {acc.bank}, branch {town}. PIR ref is {acc.booking}. Documents uploaded: {link.doc}
A: Thank you. Claim {acc.claim} is registered. For password of the e-policy PDF, use {s.pw}.`,
  `ca
U: Bonjour-hi! I bought a policy by mistake for the wrong dates. Policy {acc.policy}. Departure should be {date}.
A: Hi! No problem. Could you confirm your name and date of birth?
U: {name}, {dob}
A: Thank you, {first}. The dates are corrected and the difference of {price} will be charged to your Visa ending in
  {lastfour}.`,
  `gb
U: is covid still covered if i cancel before leaving? going in {month}, 10 nights in Portugal
A: Yes, if you test positive within 14 days of departure. The limit is £5,000 per person on Gold and £2,500 on Silver.
U: and whats the 24h number
A: It's printed in your policy document, section 2, page 4. You can also use the chat between 8am and 8pm.`,
  `pl f
U: Dzień dobry, chciałam zgłosić szkodę. Polisa {acc.policy}, ubezpieczona {name}, ur. {dob}.
A: Dzień dobry, {agent}, {firm}. Co się stało?
U: Złamałam nogę na nartach w Austrii. Rachunek ze szpitala: {link.doc}
A: Bardzo mi przykro. Numer szkody {acc.claim}. Proszę podać numer konta do wypłaty.
U: {iban}`,
  `sv
U: Hej, jag behöver ett intyg till visumansökan. Försäkringsnummer {acc.policy}, {name}, personnummer {nid}
A: Hej {first}! Det ordnar vi. Vilket passnummer ska stå på intyget?
U: {passport}
A: Tack. Intyget skickas till {email} inom en timme. Hälsningar {agentf}`,
  `no low
U: hei, mistet mobilen i bangkok, hva gjør jeg? avtale {acc.policy}
A: Hei! Så kjedelig. Hva heter du, og når er du født?
U: {name}, {dob}
A: Takk, {first}. Har du IMEI og anmeldelse? Last dem opp her: {link.reset}
U: ok, pengene kan sendes til {iban}
A: Notert. Saksnummeret er {acc.claim}.`,
  `fi
U: Hei, korvaako matkavakuutus myöhästyneen lennon? Lento oli 5 tuntia myöhässä Frankfurtissa.
A: Hei! Kyllä, yli 4 tunnin odotuksesta maksetaan {price}. Säilytä lentoyhtiön todistus.
U: Entä hotelli?
A: Hotelli korvataan 150 euroon asti. Hakemus täytetään verkossa, ja käsittely kestää noin {n} päivää.`,
];
