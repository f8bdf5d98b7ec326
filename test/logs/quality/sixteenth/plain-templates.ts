// Nothing personal: prices, times, models, errors, versions, opening hours, public places, products.
export const plainTemplates = `
# en
U: what are your opening hours on <bank holidays|sundays|new years eve>
A: We're open from {time} to 17:30, last entry at 17:00.
U: and is parking still {price} for 2 hours?
A: {price} up to 2 hours, {price2} all day.
# en
U: difference between the {modelno} and the {modelno2}?
A: The {modelno2} has {n} litres more and uses {pct} less power. It's {price} against {price2}.
U: dimensions?
A: {dim}, weight {n} kg.
# en
U: app shows error {err} after update to {ver}
A: That is known in {ver}. Please install {ver2}, it was released on {date}.
U: size?
A: About {big} MB.
# en
U: do you have article {sku} in stock
A: {n} pieces in the warehouse, next delivery on {date}.
U: price for 50?
A: {price} each from 50, {price2} each from 100.
# en
U: dishwasher shows {err}, manual page {n} says drain
A: {err} means water does not run off. Clean the filter, run programme 4 at 70 degrees for {n} minutes.
U: still {err}
A: Then the pump, part {sku}, {price}.
# en
U: is windows 11 23H2 ok for your software
A: Yes, from version {ver} on. You need 8 GB of memory and {n} GB of disk.
U: macOS?
A: macOS 14.5 and later, on M1 or Intel Core i5.
# en
U: how long do refunds take
A: 3 to 5 working days, up to 10 for cards. PayPal is usually within 24 hours.
U: and over {price}?
A: The same.
# en
U: how much luggage can I bring to Lisbon
A: One bag up to 23 kg and 158 cm, cabin bag 55 x 40 x 20 cm, max 8 kg.
U: extra bag?
A: {price} online, {price2} at the airport.
# en
U: which tram from the main station to the zoo
A: Line 7 every 12 minutes, from platform 3, about {n} minutes.
U: day ticket?
A: {price}, valid until 3 am.
# en
U: exchange rate usd eur today?
A: 1 USD = 0.92{n} EUR as of {time}. Our fee is {pct}.
U: limit per day?
A: {big} per day, {big2}0 per month.
# en
U: interest on the fixed saver
A: 4.{n}% for 12 months, 3.85% for 24 months, minimum {price}.
U: and if i withdraw early
A: You'd lose {n} days of interest.
# en
U: HTTP 502 from your api since {time} utc
A: We had an incident between {time} and {time2}. {pct} of requests failed. Fixed in {ver}.
U: rate limit still 100/min?
A: 100 per minute, 5000 per hour.
# en
U: what size for 178 cm 74kg
A: M, or L if you like it loose. Chest 102 cm, length {n} cm.
U: and trousers
A: 32/34. They're {price}, {pct} off till {date}.
# en
U: recall for the stroller model {modelno}?
A: Only lots 2406 to 2411 made in {date}. Look at the sticker underneath.
U: mine says lot 2415
A: Not affected.
# en
U: can my iPhone 13 use eSIM on your plan
A: Yes, iPhone XS and later. iOS 17.{n} or newer.
U: and Galaxy S21
A: Also. Price {price} a month, {n} GB.
# en
U: calories in the veggie bowl?
A: {big} kcal, {n} g protein, {n2} g fat.
U: and allergens 3 and 7?
A: 3 is egg, 7 is milk. It contains only 7.
# en
U: whats the minimum spend for code SUMMER{n}?
A: SUMMER{n} gives {pct} off above {price} until {date}.
U: with sale items?
A: No.
# en
U: concert start and doors
A: Doors {time}, support 19:45, main act 21:00. Curfew 23:00.
U: capacity?
A: {big} standing, 1,200 seated, blocks A to F.
# en
U: how do i factory reset the {modelno}
A: Hold the button for 10 seconds until it blinks 3 times, then wait {n} minutes.
U: default address of the menu?
A: Just open the app, version {ver} or later.
# en
U: paracetamol 500mg and ibuprofen 400 together?
A: Adults can usually take both. No more than 4 g paracetamol in 24 hours.
U: every how many hrs
A: 4 to 6 hours between doses.
# en
U: dose for a cat of {n} hundred grams
A: The leaflet says 0.1 ml per kg once a day, see page 2.
U: pack of 10 ml is how much
A: {price}.
# en
U: tariff night rate?
A: {n}.4 p per kWh from 00:30 to 05:30, {n2}.9 otherwise, standing charge 53.{n} a day.
U: for 3,200 kwh a year?
A: Around {price} a month.
# en
U: is the museum free on first thursday
A: Yes from {time}, otherwise {price}, students {price2}.
U: british museum too?
A: That is always free, near Tottenham Court Road.
# en
U: term dates 2025/26?
A: Starts {date}, half term in week 43, ends {date2}.
U: fees?
A: {price} per term for year 7, bus {price2}.
# en
U: pump on bike {modelno} needs what pressure
A: Between 2.5 and 4.0 bar, tyres 28 x 1.75, ETRTO 47-622.
U: spokes?
A: 36, {n} mm.
# en
U: is the 737 or A320 on that route
A: An Airbus A320neo, 180 seats, pitch 76 cm. Flight time 2 h {n}.
U: wifi on board
A: {price} for the flight.
# en
U: excel formula gives #REF! in cell B{n}
A: Someone removed column D. Use =SUM(A2:A{n}) instead.
U: and vlookup 4th column
A: =VLOOKUP(A2;D:G;4;0)
# en
U: weight limit on the shelf {sku}?
A: {n} kg per board, 5 boards, {dim}.
U: screws?
A: {n2} screws 4 x 40 mm, in bag no. 3.
# en
U: ink for canon {modelno}
A: PG-545 black and CL-546 colour, XL gives {big} pages.
U: price xl
A: {price} black, {price2} colour.
# en
U: blood pressure monitor shows E3
A: E3 means cuff too loose. Rest 5 minutes, target below 140/90.
U: measured 128/82 pulse 67
A: That's normal.
# en
U: visa processing time
A: 15 working days, express 3 days for {price}. Photos 35 x 45 mm.
U: where
A: Visa centre, floor 2, open {time} to 15:00.
# en
U: release notes {ver}?
A: {ver}: {n} fixes, faster start (1.{n} s instead of 3.4 s), dark mode. Bug #{big} still open.
U: eta
A: {ver2} on {date}.
# en
U: loan of {big}0 over 5 years, what per month
A: At {pct} about {price} a month, 60 payments.
U: and 7 yrs
A: {price2}, 84 payments.
# en
U: how far is the beach from central park hotel zone
A: {n} minutes by bus 24, stop Harbour North, every 15 minutes until 23:40.
U: boat times?
A: 9:05, 11:35, 14:20 and {time}.
# de
U: Wie sind die Öffnungszeiten am Samstag?
A: Samstags von 9:30 bis 18:00, am 24.12. nur bis 14 Uhr.
U: Und Parken?
A: Die ersten 90 Minuten frei, dann {price} je Stunde.
# de
U: Spülmaschine {modelno} zeigt Fehler {err}
A: {err} heißt: Zulauf prüfen. Sieb reinigen, Programm 3 bei 65 Grad.
U: Ersatzteil?
A: Teil {sku}, {price}, Lieferzeit {n} Tage.
# de
U: Was kostet das Monatsticket Zone A bis C?
A: {price}, als Abo {price2}. Gültig ab dem 1. des Monats.
U: Linie U6 fährt?
A: Alle 5 Minuten, ab 22 Uhr alle 10.
# fr
U: Quels sont vos horaires le dimanche ?
A: De 10h à 18h30, dernière entrée à 17h45. Tarif {price}, réduit {price2}.
U: et le musée d'Orsay ?
A: Fermé le lundi, nocturne le jeudi jusqu'à 21h45.
# fr
U: Erreur {err} sur le lave-linge {modelno}
A: {err} : vidange bouchée. Nettoyez le filtre, programme 4, {n} minutes.
U: la pièce coûte combien
A: {price}, référence catalogue {sku}.
# es
U: ¿cuánto pesa el modelo {modelno}?
A: {n} kg, mide {dim}. Cuesta {price}.
U: ¿y hay descuento?
A: {pct} hasta el {date}.
# es
U: ¿a qué hora sale el AVE a Sevilla?
A: A las {time} y a las 16:05, dura 2 h 30.
U: precio
A: Desde {price}, coche 4 en silencio.
# it
U: orari del negozio di domenica?
A: Dalle 10 alle 19:30, il 25 aprile chiuso.
U: e il modello {modelno} c'è?
A: {n} pezzi, {price} l'uno.
# it
U: dopo l'aggiornamento {ver} esce errore {err}
A: Risolto nella {ver2}, {big} MB.
U: serve iOS 17?
A: Sì, iOS 17.2 o Android 12.
# nl
U: hoe laat gaat de trein naar Utrecht
A: Elk kwartier, om .05, .20, .35 en .50 van spoor 7.
U: en een dagkaart
A: {price}, met korting {price2}.
# br
U: qual o prazo de troca?
A: 7 dias corridos, ou 30 dias com nota. Frete {price}.
U: tv de 55 polegadas cabe em 1,30 m?
A: Cabe, ela mede {dim}.
# br
U: deu erro {err} no app versão {ver}
A: Atualize para a {ver2}, são {big} MB.
U: android 11 serve?
A: Serve, a partir do 10.
# pl
U: ile kosztuje przesyłka 5 kg
A: {price} do paczkomatu, {price2} kurierem, 1-2 dni.
U: a wymiary
A: Maks. 41 x 38 x 64 cm, do 25 kg.
# sv
U: vad kostar årskortet
A: {price} för vuxna, {price2} för studenter, gäller 365 dagar.
U: öppet på midsommar?
A: 10-15, annars 6-22.
# tr
U: {modelno} ile {modelno2} arasındaki fark nedir
A: {modelno2} {n} litre daha büyük, fiyatı {price}.
U: garanti
A: 2 yıl, kurulum {price2}.
# ru
U: сколько стоит доставка 10 кг
A: {price} до пункта выдачи, {price2} курьером, 2-3 дня.
U: до скольки работаете
A: С {time} до 20:00, без выходных.
# ru
U: ошибка {err} после обновления {ver}
A: Исправлено в версии {ver2}, размер {big} МБ.
U: нужен андроид 12?
A: Подойдёт 10 и выше.
# el
U: τι ώρα κλείνετε το Σάββατο;
A: Στις 15:00, τις άλλες μέρες στις {time}.
U: και πόσο κάνει το μοντέλο {modelno};
A: {price}, με εγγύηση 24 μηνών.
`;
