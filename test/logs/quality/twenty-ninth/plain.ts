// Situations that hold nothing personal.
export const plain = `
= gb
U: what time do you close on sundays
A: Hi! On Sundays we're open from 10:00 to {16:00|17:00}.
U: and bank holidays?
A: The same hours, apart from Christmas Day.
= us
U: does the XR-450 vacuum come with a spare filter
A: It does not, but filters for the XR-450 are {$12.99|$15.99} each.
U: ok and how often do i change it
A: About every 6 months.
= gb
U: error E{18|24} on my dishwasher, what is it
A: That means the water isn't draining. Please clean the filter and check the hose for kinks.
U: was the hose! thanks
A: Glad that's sorted.
= in
U: what is the minimum balance for zero charges
A: Rs {5,000|10,000} in metro branches, Rs 2,500 in others.
U: and for students
A: No minimum balance for students below 25 years.
= au
U: do yous ship to tassie
A: We sure do! Standard is {$9.95|$12.50}, 4 to 7 business days.
U: express?
A: Not to Tasmania at the moment, sorry.
= us
U: app crashes on version {4.12.1|5.0.3} every time i open settings
A: Thanks for reporting! It's a known bug, fixed in the next update.
U: when
A: It should be in the store by the end of the week.
= ie
U: is there parking at the hotel
A: There is, {€10|€12} a night, no need to reserve.
U: ev charging?
A: Two chargers, 22 kW, first come first served.
= ca
U: how do i return something bought online
A: Pack it in the original box, print the label from your orders page and drop it at any counter within {30|45} days.
U: even on sale stuff
A: Yes, except for final sale.
= gb
U: is the 14:32 to the coast running today
A: It is running, about {6|11} minutes late.
U: platform?
A: Platform 4. Refreshments are not available on this service.
= sg
U: how many points for a free night
A: It starts at {12,000|15,000} points in low season.
U: points expire or not
A: After 24 months without any activity.
= za
U: is loadshedding stage {2|4} today
A: Yes, until 22:00. Please see the schedule on the website.
U: shame ok
A: Anything else I can help you with?
U: no thats all
= ph
U: hm po yung size 8
A: Hi! It's {₱1,499|₱1,799} po, free shipping above ₱2,000.
U: may black?
A: Black and navy available po.
= ng
U: how much is the 20kg rice now
A: It is {N28,500|N31,000} per bag today, prices may change.
U: any discount for 10 bags
A: We can give 5% off from 10 bags.
= us
U: what's the difference between the basic and pro plan
A: Pro adds unlimited projects, single sign-on and priority support for {$24|$32} per seat a month.
U: can i switch mid month
A: You can, we prorate it.
= gb
U: Do I need a prescription for the 200mg ones?
A: No, ibuprofen 200 mg is sold over the counter, up to {16|32} tablets.
U: can i take with paracetamol
A: In general yes, but please ask the pharmacist if you take other medicine.
= nz
U: can my dog come in the cabin with me
A: Sorry, pets fly in the hold only. A kennel of at least {60|70} cm is needed.
U: how much
A: From $75 per flight.
= us
U: gym day pass price?
A: It's {$15|$20} and includes the pool and sauna.
U: towels?
A: $2 each at the front desk.
= gb
U: my smart meter screen is blank
A: Sorry about that! Please unplug the display for 30 seconds, plug it in again and hold the middle button.
U: it says "connecting"
A: That can take up to {2|24} hours.
= au
U: when is hard rubbish collection
A: Two booked pickups each financial year, up to {2|3} cubic metres.
U: mattresses ok?
A: Up to two mattresses.
= in
U: train 12951 is late?
A: Train 12951 is running {25|40} minutes late as of now.
U: will food be served
A: Yes, dinner is served after departure.
= us
U: can't find where to turn on dark mode
A: Settings, then Appearance, then Dark.
U: oh there it is. on windows too?
A: Yes, from version {2.8|3.1} on.
= gb
U: does the course have an exam at the end
A: There's a {90|120} minute paper and one piece of coursework.
U: resit fee?
A: £45 per paper.
= ie
U: What documents do I need for a parking permit?
A: A utility bill from the last {3|6} months and the vehicle registration certificate.
U: price per year
A: Fifty euro.
= ca
U: furnace filter size for model GX{80|95}?
A: 16 x 25 x 1, MERV 8 or better.
U: ty
A: Stay warm!
= us
U: hello
A: Hi, I'm Penny! Type 1 for orders, 2 for returns, 3 for store hours.
U: 3
A: All stores are open 9 am to {9|10} pm, Sunday 11 to 6.
U: 2
A: Returns are free within 60 days.
= gb
U: Are the vegan boots in stock in brown?
A: In brown we have sizes {4, 5 and 7|3, 6 and 8} left.
U: will you restock
A: In the middle of September.
= us
U: SMTP port?
A: Use 587 with STARTTLS. Port 25 is blocked.
U: and imap
A: 993 with SSL. Limit is {500|2000} mails a day.
= au
U: is the fridge article 403.{112|218}.90 energy rating good
A: It's rated 4 stars and uses about 290 kWh a year.
U: doors reversible?
A: They are.
= gb
U: how much notice do I have to give to leave the contract
A: 30 days after the minimum term of {12|24} months.
U: early exit fee?
A: The remaining months less 2%.
= in
U: is home collection free
A: Home collection is free above Rs {500|750}. Fasting of 8 to 10 hours is needed for sugar test.
U: can i drink water
A: Yes, plain water is fine.
= us
U: whats the max level after the patch
A: Level cap went from 60 to {70|80} in patch 7.2.
U: do old skins still work
A: Yep, all of them.
= za
U: can i pay in instalments
A: Yes, over {3|6} months without interest, from R1 000.
U: deposit?
A: 10 percent up front.
= de
U: Wie lange habt ihr samstags auf?
A: Samstags sind wir von 9 bis {16|18} Uhr für Sie da.
U: super danke
A: Gern geschehen!
= de
U: Fehlercode F{07|21} an der Waschmaschine, was tun?
A: Bitte prüfen Sie, ob der Zulauf geöffnet ist, und starten Sie das Gerät neu.
U: läuft wieder
A: Prima, schönen Tag noch.
= fr
U: bonjour, c'est quoi les frais de port pour la belgique ?
A: Bonjour, {6,90 €|8,50 €}, et offerts dès 80 € d'achat.
U: ok et le délai
A: Comptez 3 à 5 jours ouvrés.
= fr
U: le lave-linge LX{200|300} est garanti combien de temps
A: Deux ans pièces et main d'œuvre, dix ans pour le moteur.
U: merci
A: Bonne journée à vous !
= es
U: hola, ¿a qué hora es el check-in?
A: ¡Hola! A partir de las {14|15} h. La salida es antes de las 12.
U: y si llego antes?
A: Puede dejar las maletas en recepción.
= es
U: cuanto vale la tarifa de 20 gigas
A: Son {12|15} euros al mes, sin permanencia.
U: incluye llamadas?
A: Ilimitadas a fijos y móviles.
= it
U: salve, il tagliando dei {15.000|30.000} km quanto costa?
A: Circa 220 euro, olio e filtri compresi.
U: ok ci penso
A: Siamo a disposizione.
= it
U: la taglia 42 veste grande?
A: Veste regolare, il cotone cede un po' dopo {due|tre} lavaggi.
U: grazie mille
A: Di nulla!
= nl
U: hoe lang kan ik ruilen
A: Binnen {14|30} dagen, ongedragen en met kaartje.
U: ook in de winkel?
A: Ja hoor, met de kassabon.
= nl
U: is er morgen storing gepland
A: Ja, tussen 01:00 en {04:00|05:00} uur werken we aan het netwerk.
U: ok top
A: Fijne avond!
= pl
U: dzień dobry, ile trwa dostawa do paczkomatu
A: Dzień dobry, zwykle {1-2|2-3} dni robocze.
U: a koszt?
A: 12,99 zł, od 150 zł gratis.
= pt
U: bom dia, têm estacionamento?
A: Bom dia! Temos, custa {8|10} euros por dia.
U: obrigado
A: Sempre às ordens.
= sv
U: hej! går det att avboka gratis?
A: Hej! Ja, fram till {18.00|16.00} dagen före ankomst.
U: toppen
A: Välkommen!
= tr
U: merhaba iade süresi kaç gün
A: Merhaba, teslimattan sonra {14|15} gün içinde ücretsiz iade edebilirsiniz.
U: teşekkürler
A: Rica ederiz.
= ja
U: 営業時間を教えてください
A: 平日は10時から{19|20}時までです。土日は18時までとなります。
U: ありがとうございます
A: またのご利用をお待ちしております。
= id
U: kak ongkir ke surabaya berapa ya
A: Halo kak, {Rp15.000|Rp18.000} per kilo, estimasi 2-3 hari.
U: oke makasih
A: Sama-sama kak.
`;
