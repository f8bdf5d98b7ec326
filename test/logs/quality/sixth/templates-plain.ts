// Conversations that name nobody or hardly anybody, and some about people's papers, in several languages.
export const plainQuestions = `
# GB,AU,US,IN
U: What's the difference between the {sku} and last year's model?
A: The newer one has a 5,000 mAh battery, a 6.7" screen and Wi-Fi 6E. It's 12 g lighter and costs {money}.
U: does it run version {version}
A: Yes, updates until May 2030.
U: and does it come in Arctic Blue? i'll pick it up in {city}
A: Blue and Graphite, 128 or 256 GB. The shop on the high street has 4 left, open until 8.
# US,GB,CA
U: How long is the grace period on a returned payment?
A: 15 days from the due date. After that there's a fee of {money}.
U: And what does code {err} on the statement mean
A: It's a reversed transaction. They clear on the next business day, Monday through Friday.
U: I sent it on {date}, so should be fine then. Will it affect my score?
A: No, not within the grace period.
# IE,GB,NZ
U: hi what are ur opening hours on easter monday
A: Hi! We're open 10 to 4 on Easter Monday, 9 to 6 as usual from Tuesday.
U: do u do mot or nct pre checks and how much
A: From {money}, about 40 minutes. Brake pads for a 1.4 petrol are {money2}.
U: grand ill call in around {time}
A: Perfect, no booking needed.
# GB,SG,ZA,KE
U: Does {drug} interact with grapefruit juice?
A: Some medicines do. Please ask the pharmacist and read the leaflet, section 2.
U: I take it twice a day, since {date}
A: Then a 6 hour gap doesn't remove the risk. It's best to avoid it. Is the strength printed on the box?
U: yes, batch and expiry 06/2027
# US,AU
U: Write a catchy post for our April sale: 20% off garden chairs, model {sku}, from {money}, until June 3
A: Spring is here! Take 20% off our comfiest garden chairs, from {money}. Only until June 3.
U: more playful, mention Paris in the spring, max 120 characters
A: Paris in the spring? Your patio's closer! Garden chairs, 20% off until June 3.
# GB,IE,US
U: The app on version {version} crashes with
TypeError: Cannot read properties of undefined (reading 'total')
    at renderCart (cart.js:214:17)
    at main.js:88
A: Thanks for the trace. It's fixed in the build of {date}. Which OS?
U: 17.4, phone with 8 GB
A: Please update. If it goes on, send the log to the team with your user name.
U: {p.user}
A: Thank you, ticket {case}.
# DE,AT,CH
U: Welcher Tarif lohnt sich bei {kwh} im Jahr?
A: Bei {kwh} ist der Tarif Basis 12 günstiger: {money} im Monat, 12 Monate Preisgarantie.
U: Und wenn ich im Mai nach {city} ziehe?
A: Der Vertrag zieht einfach mit um, Frist sechs Wochen zum Monatsende.
U: Wie melde ich den Zählerstand?
A: In der App, Version {version}, unter „Verbrauch“.
# FR,ES,IT
U: {flight}, {date}: bagage 23 kg 55 x 40 x 20 cm OK?
A: OK, 23 kg max. Extra: {money}.
U: Terminal 2, gate B14, {time}?
A: {time}, terminal 2. Info: {err} = online check-in KO, {city} OK.
# GB,IE,CA,AU
U: Hi {a.given}, thanks for yesterday. I've the scans of my passport ({passport}) and licence ({p.licence}). Where do they go?
A: Hi {p.given}! Upload them here please: {url}
U: it wants a PIN
A: The PIN is {pin}, valid until {date}.
U: Done. Middle name is missing on the form, it's {p.mid}
A: I'll fix that before {b.given} signs. Card for the fee of {money}?
U: {card}
# US,ZA,NG,IN
U: Please reset transaction PIN. Account {bank}
A: Good day. Full name as on the account?
U: {p.mid}
A: And date of birth please?
U: {p.dob}, ID {p.id}
A: Thank you {p.title} {p.family}. Your temporary PIN is {pin}. Change it at any machine before {date}.
U: machine at {city} swallowed my card {card} also
A: It is blocked now. A new one costs {money} and goes to {addr}.
`;
