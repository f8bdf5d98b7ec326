// Plain questions of all desks that hold nothing personal.
export const plainDesk = `
# EN
U whats your opening hours on bank holidays
A We're open 10am to 4pm on bank holidays, and 9 to 6 otherwise.
U ok ta

# EN
U does the WX-4500 fit under a 60cm worktop
A Yes, it is 85 cm high, 59.8 wide and 57 deep.
U and energy rating
A It's rated B. The WX-4520 is A, at {amt}.

# EN
U error E18 on dishwasher
A E18 means water can't drain. Please clean the filter and check the hose for kinks.
U did that, now says E24
A That's the pump. You can book a visit in the app from {amt}.

# US
U do u ship to hawaii
A We do! Standard takes 7-10 business days, {amt} flat.
U what about alaska
A Same price.

# EN
A [Bot] Hi, I'm Robbie! Ask me anything.
U human
A [Bot] I can help with orders, returns and opening times. What do you need?
U return policy
A [Bot] You have 30 days from delivery. Items must be unused.

# EN
U how long does a transfer abroad take
A SEPA transfers take one working day, others up to four.
U fee?
A Free in euro, otherwise {amt}.

# EN
U can i take a 100ml perfume in hand luggage
A Yes, up to 100 ml, in a clear bag of one litre.
U and a power bank 20000 mah
A Up to 100 Wh is fine, so 20000 mAh is okay.

# GB
U does the 08:42 stop at Reading
A It does, at 09:15 on platform 7, and runs on to Bristol.
U cheers

# EN
U app version 7.4.1 crashes when i open settings
A Thanks for letting us know. 7.4.2 came out on {day} and fixes that.
U updated, fine now

# EN
U HTTP 429 on /v2/orders, what's the limit
A 120 requests a minute on Pro, 30 on Free. Retry-After tells when to go on.
U ok we'll back off
A Great. The limits page is https://docs.windmere.dev/limits.

# EN
U is the vegan lasagne nut free
A It's made without nuts but in a kitchen that handles them.
U calories?
A 412 per portion.

# EN
U do you have the blue one in size 9
A Only 8 and 10 are left in blue. Black has a 9.
U when is blue back
A We expect stock around {day}.

# US,CA
U what's the deductible on the silver plan
A It's $3,500 single and $7,000 family for 2026.
U and er copay
A $350 after deductible.

# EN
U how do i reset the thermostat TX3
A Hold + and - for ten seconds until "rSt" shows.
U it says Lo
A That's a low battery, it takes two AA.

# GB
U is council tax reduced if the flat is empty
A Only while it's unfurnished and under repair, for up to 12 months.
U how do i apply
A On the council website under "Discounts", it takes about 5 weeks.

# EN
U minimum age for the sauna?
A 16, or 14 with an adult. Sundays are adults only.
U thx

# IN
U what is the EMI for 2 lakh for 24 months
A At 11.5% it comes to about Rs 9,368 per month.
U processing fee
A 1.5% plus GST.

# EN
U what do i feed a 9 week old kitten
A Four small meals of kitten food a day, and fresh water.
U milk?
A Better not, it upsets the stomach.

# EN
U is server eu-west down
A We have an incident since {time} UTC. Logins may fail with code 5031.
U eta?
A Around two hours, please follow the status page.

# EN
U crossplay between PC and console in season 4?
A Yes, from patch 4.02 on. Ranked stays separate.
U ok and level cap
A It goes from 60 to 70.

# AU
U whats the difference between NBN 50 and 100
A 50 is fine for three or four people streaming. 100 is {amt} a month and better for big downloads.
U contract?
A None, leave any time.

# EN
U can i pay in 3
A Yes for baskets between 50 and 1,000, at no interest.
U does that check my credit
A It's a soft check only.

# EN
U do i need a referral for the skin clinic
A No, you can book straight online. First visit is {amt}.
U and follow ups
A Half of that, within 6 months.

# EN
U my parcel weighs 22kg is that ok
A The limit is 20 kg for standard. Up to 30 kg goes as "Large", {amt}.
U ok large then
A You can buy the label online or at any drop-off point.

# GB,IE
U school holidays dates?
A Half term is 16 to 20 February, Easter break starts on 27 March.
U is 23 feb an inset day
A Yes it is.

# EN
U filter part no 481-220-07 still available?
A It's been replaced by 481-220-09, same size.
U how much
A {amt}, two days delivery.

# EN
U rental, can i cross the border with it
A Yes, to all neighbouring countries with the green card, which is in the glove box.
U extra cost
A {amt} per rental.

# EN
U does it come with a charger
A No, just a USB-C cable. Any 20W charger works.
U ok and warranty
A Two years, 12 months on the battery.

# US
U are notary services free
A Free for members, $5 per stamp otherwise.
U walk in ok?
A Weekdays 9 to 3, no appointment.

# EN
U Subject: CSV export~~Hello,~the export has a limit of 10,000 rows. Can it be raised?~~Thanks
A Hello,~not at present, but you can filter by month and export 12 files.
U ok thanks

# EN
U how many gb for a month of streaming
A HD is about 3 GB an hour. With 50 GB you'd get roughly 16 hours.
U hm unlimited then
A That's {amt} on a 30 day plan.

# EN
U late checkout?
A Until 1pm free, until 4pm {amt}, if the house isn't full.
U breakfast times
A 6:30 to 10:00, weekends 11:00.

# DE
U wie lang habt ihr samstags auf
A Samstags von 9 bis 18 Uhr, sonntags geschlossen.
U super danke

# DE
U Fehler F07 am Trockner TK 820, was heißt das
A F07 bedeutet, dass der Kondensatbehälter voll ist. Bitte leeren und neu starten.
U Läuft wieder.

# DE
U Gilt der Tarif Basis 20 auch im EU-Ausland?
A Ja, 12 GB davon, ohne Aufpreis. Monatlich {amt}.
U und Schweiz
A Die Schweiz gehört nicht dazu.

# FR
U bonjour c est quoi les frais de port
A Bonjour, {amt} en point relais et gratuit dès 49 € d'achat.
U et le délai ?
A 2 à 4 jours ouvrés.

# FR
U mon lave linge affiche E04
A Le code E04 signale un défaut d'arrivée d'eau. Vérifiez que le robinet est ouvert.
U c était ça merci

# ES
U Buenas, ¿el horario de agosto?
A Hola, en agosto abrimos de 8:00 a 14:00, de lunes a viernes.
U vale gracias

# ES
U se puede llevar el perro en el tren
A Sí, hasta 10 kg en transportín, con un billete de {amt}.
U pesa 12
A Entonces solo viaja en los trenes regionales.

# IT
U quanto costa spedire un pacco da 5 kg
A Costa {amt} e arriva in 48 ore.
U e contrassegno?
A Si paga 3,50 € in più.

# IT
U la caldaia segna A01
A A01 è mancata accensione. Premi reset per 5 secondi e controlla il gas.
U ripartita

# PT
U a loja de domingo abre?
A Sim, das 10h às 20h, exceto feriados.
U obrigado

# NL
U kan ik een artikel uit de sale ruilen
A Ja, binnen 14 dagen, met kassabon.
U ook zonder doos?
A Dat mag, als het maar ongebruikt is.

# PL
U ile trwa zwrot pieniędzy
A Do 14 dni od otrzymania paczki w magazynie.
U ok a dostawa do paczkomatu
A Kosztuje {amt}, od 200 zł jest za darmo.

# SE
U fungerar appen på version 12
A Nej, den kräver version 14 eller nyare.
U okej

# DK
U hvad koster fragt til færøerne
A Det koster {amt} og tager 5-8 dage.
U fint tak

# JP
U 返品は何日以内ですか
A 商品到着後8日以内に承っております。送料は{amt}です。
U わかりました

# TR
U kargo ne zaman gelir
A Siparişler 2-3 iş gününde teslim edilir, 300 TL üzeri ücretsizdir.
U tamam sağ olun

# CN
U 这款路由器支持WiFi 6吗
A 支持的，AX3000型号，售价{amt}。
U 好的谢谢

# CZ
U do kdy můžu zboží vrátit
A Do 30 dnů od převzetí, i bez udání důvodu.
U díky

# NO
U har dere åpent på søndag
A Nei, men mandag til lørdag fra 10 til 20.
U ok takk

# EN
U cancelling before trial ends, do i get charged
A No, if you cancel at least a day before day 14 nothing is taken.
U and can i keep my files
A They stay for {x:%#} days, then they're wiped.

# EN
U how much is a new screen for the M31
A {amt} including labour, usually done the same day.
U do you keep it in stock
A We do, in black and silver.

# GB,US,AU
U can i bring a guest to the pool on sunday
A Yes, one guest per member, {amt} at the desk.
U kids too?
A Under fives are free, but two per adult at most.

# EN
U what do u need for a puppy's first jab
A Just the puppy, eight weeks or older, and any papers from the breeder.
U price pls
A {amt} for both jabs with a check-up.

# EN
U webpage says error 502 when i press pay
A We had a short outage around {time}, it is fixed now. Nothing was charged twice.
U yep went through

# FR
U quel est le délai de résiliation
A Un mois, sans frais après la première année. Avant, c'est {amt}.
U d'accord merci

# DE
U Kann ich die Probefahrt auch am Sonntag machen?
A Leider nur montags bis samstags zwischen 9 und 17 Uhr. Sie dauert 45 Minuten.
U Schade, ok

# ES
U que significa el error 18 en la caldera
A Es falta de presión. Suba hasta 1,5 bar con la llave de llenado.
U ya va, gracias
`;
