// Conversations that hold nothing personal, only numbers, prices, dates and products.
export const cleanTemplates = `
@en shop
U: how much is the {model}?
A: {amt}, or {amt#2} with the stand. In stock: {n2}.
U: and size
A: {size}.
U: {=thanks}

@en shop
U: What are your opening hours on <bank holidays|{day}>?
A: We open 9:30 to {time}, the last click and collect slot is 17:45.
U: and {day#2}?
A: 10-4.

@en it
U: printer shows {err}
A: That's a paper jam in tray {n1}. Turn it off for 30 seconds.
U: now {err#2}
A: Update firmware to {ver}.
U: done, 100%

@en software
U: after updating to {ver} I get {err}
A: Known issue, fixed in {ver#2}, due {date}.
U: Works on {ver#3}
A: Yes, roll back for now.

@en airline
U: baggage allowance for economy?
A: 1 x 23 kg plus 8 kg cabin, max 55 x 40 x 20 cm. Extra bag {amt}.
U: Is {flight} on time?
A: Yes, {time} from gate B{n2}.

@en hotel
U: what time is breakfast
A: 6:30 to 10, {small} per person.
U: parking?
A: {amt} a day, {n2} spaces, height limit 1.95 m.

@en telecom
U: plans?
A: {n2} GB for {small} or unlimited for {amt}. 24 month contract.
U: speed?
A: up to {n3} Mbps down, {n2#2} up.
U: {=thanks}

@en energy
U: what's the unit rate now
A: {n2}.{n2#2}p per kWh and {n2#3}p standing charge from {date}.
U: last year it was {n2#4}.1
A: Correct, {pct} more.

@en bank
U: What's the rate on the 1 year fixed?
A: {pct} AER, minimum {big}.
U: is that better than {pct#2}
A: Rates change on {date}.

@en insurer
U: what excess do you have
A: {amt} or {amt#2} standard, cover up to {big}.
U: flood?
A: Yes, section {n1}.{n1#2}, page {n2}.

@en gym
U: class times
A: Spin {time}, yoga {time#2}, {n2} places each. {small} for guests.
U: pool length?
A: 25 m, {n1} lanes.

@en council
U: When is garden waste collected
A: Every second {day}, bins out by 7am. Fee {amt} for 2025/26.
U: size of the bin
A: 240 litres.

@en school
U: term dates please
A: Autumn starts {date}, half term is {date#2}, {n2} school days.
U: uniform cost?
A: around {amt}.

@en clinic
U: how long is the wait for physio
A: about {n2} days, sessions take 45 minutes.
U: price?
A: {amt} first visit, {amt#2} after.

@en pharmacy
U: how often can I take ibuprofen 400
A: 1 tablet up to 3 times in 24 hours, max 1200 mg without advice.
U: pack size?
A: 24, {small}.

@en courier
U: max weight?
A: {n2} kg and 1.5 m. Over that {amt}.
U: cutoff
A: {time}, or 12:00 on {day}.

@en rental
U: is the small car available {date} to {date#2}
A: Yes, {amt} a day with {n3} miles included, extra 18p a mile.
U: automatic?
A: {amt#2}.

@en streaming
U: does the 4k plan work on my samsung tv
A: Yes from model year {year}, app {ver} or newer. {small} per month.
U: error {err}?
A: That's low bandwidth, you need 25 Mbps.

@en ticketing
U: any seats left for the 7.30 show
A: {n2} in block {n3}, rows C to F, {amt} each plus {small} fee.
U: matinee?
A: {time}, sold out.

@en shop
U: compare {model} and {model#2}
A: The first has {n2} hours of battery and {n1} ports, the other {n2#2} and {n1#2}. {amt} vs {amt#2}.
U: weight
A: {size}

@en shop
U: my iPhone 15 case, does it fit the 14?
A: No, 147.6 x 71.6 vs 146.7 x 71.5 mm.
U: screen protectors?
A: {small}, 3 for 2 until {date}.

@en software
U: limits of the api?
A: {n4} requests per hour, 429 after that. Page size {n3}.
U: timeout?
A: {n2} s. v{ver}.

@en it
U: what laptop do we get
A: 14 inch, 32 GB, 1 TB, {big}, {n1} weeks delivery.
U: can i use port 8443
A: Yes, also 443 and 8080.

@en it
U: excel formula gives #REF in column C
A: Use =VLOOKUP(A2,B1:D{n3},3,0).
U: thanks now it says {n4}
A: Right.

@en broker
U: fee per trade?
A: {small} or {pct}, min {small#2}. FX {pct#2}.
U: S&P at {n4}?
A: Prices are delayed 15 min.

@en payroll
U: what is pay day in {month}
A: The 28th, cut off for overtime is {date}.
U: mileage rate
A: 45p first 10,000 miles.

@en airline
U: delay compensation?
A: 3 hours or more: {amt} under 1,500 km, {amt#2} beyond. EC 261/2004.
U: took {n1} hrs {n2} min
A: Then it applies.

@en landlord
U: is the two bed near the park still free
A: Yes, {big} pcm, 68 sqm, EPC C, available {date}.
U: floor?
A: 3rd of 5.

@en charity
U: how much of my donation goes to projects
A: {pct}, see annual report {year}, page {n2}. Last year {big} for wells.
U: nice

@en marketplace
U: seller fees?
A: {pct} plus 30p, free for first {n3} listings.
U: photos
A: up to {n2}, 1600 px.

@en energy
U: boiler shows {err} pressure 0.4
A: Refill to 1.5 bar at the tap, then hold reset for 5 seconds.
U: now 1.{n1}
A: Good.

@en telecom
U: router lights: 1 red, 2 green
A: Red means no sync. Wait 10 minutes, {n2} dB is fine for the line.
U: it says 192 in the menu and channel 11
A: Use channel 36 on 5 GHz.

@en garage
U: tyre pressure for a Golf?
A: 2.3 bar front, 2.5 rear, size 205/55 R16 91V.
U: price for two
A: {amt} fitted.

@en gym
U: off-peak hours?
A: 10:00-16:00 weekdays, {amt} a month, 12 months minimum.
U: any 2 for 1
A: till {date}, save {pct}

@de shop
U: was kostet der {model}?
A: {amt}, lieferbar in {n1} Tagen.
U: Maße?
A: {size}.

@de energy
U: Wie hoch ist der Arbeitspreis ab {date}?
A: {n2},{n1} Cent pro kWh, Grundpreis {small} im Monat.
U: Laufzeit?
A: 12 Monate, Frist 4 Wochen.

@fr hotel
U: à quelle heure le petit déjeuner ?
A: De 7h à 10h30, {small} par personne.
U: parking ?
A: {amt} la nuit, {n2} places.

@fr software
U: erreur {err} après la version {ver}
A: Corrigé dans la {ver#2}, disponible {date}.
U: merci

@es telecom
U: qué tarifas tienen
A: {n2} GB por {small} o fibra de {n3} Mb por {amt}.
U: permanencia?
A: 12 meses.

@es shop
U: está disponible el {model}?
A: Sí, {n2} unidades a {amt}, envío {small}.
U: medidas
A: {size}

@it shop
U: quanto costa {model}?
A: {amt}, spedizione in {n1} giorni.
U: orari sabato?
A: 9:30-13 e 15:30-19:30.

@it energy
U: tariffa al kWh?
A: 0,{n3} euro, quota fissa {small}, fino al {date}.
U: ok

@nl courier
U: hoe zwaar mag een pakket zijn
A: Maximaal {n2} kg, 176 cm. Kosten {small}.
U: en brievenbus?
A: 2 kg, 38 x 26 x 3,2 cm.

@pt ticketing
U: há lugares para as {time}?
A: Sim, {n2} na plateia, {amt} cada.
U: e balcão
A: {amt#2}, filas 3 a 9.

@pl shop
U: ile kosztuje {model}
A: {amt}, gwarancja 24 miesiące.
U: wymiary?
A: {size}

@se energy
U: vad är elpriset nu
A: {n2},{n1} öre per kWh, månadsavgift {small}.
U: bindningstid?
A: 12 månader från {date}.

@tr shop
U: {model} fiyatı nedir
A: {amt}, {n1} iş gününde kargo.
U: ölçüler?
A: {size}

@ua shop
U: скільки коштує {model}?
A: {amt}, гарантія 24 місяці.
U: розмір
A: {size}

@gr hotel
U: τι ώρα είναι το πρωινό;
A: 7:30 με 10:30, {small} το άτομο.
U: πάρκινγκ;
A: {amt} την ημέρα.
`;
