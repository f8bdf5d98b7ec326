// Situations that hold nothing personal.
export const plain = `
gb
U: does it work with Netflix?
A: Yes, the stick supports Netflix, Disney+, Prime Video and BBC iPlayer in up to 4K.
U: and do I need a separate remote
A: No, one is in the box. It takes two AAA batteries.

us
U: whats the difference between the {pick:256/512} gb and the 1 tb one besides storage
A: Nothing else, same chip and same 16 GB of memory. The 1 TB model is \${n:100-300} more.
U: cool thx

gb
U: error E{n:10-45} on the dishwasher, bosch series 4
A: That usually means the pump is blocked. Switch it off, scoop out the water and check the filter.
U: did that, still there
A: Then try holding the Start button for 3 seconds to reset it.
U: gone now!

us
A: Hi! How can I help today?
U: What time do you close on Sundays?
A: Stores close at 6 PM on Sundays and 9 PM on all other days.
U: even on memorial day weekend?
A: Yes, only Monday is different: 10 AM to 5 PM.

gb
U: how many tins of the {pick:2.5/5} litre masonry paint for a wall 12m x 3m two coats
A: One litre covers about 10 m² per coat, so 36 m² twice is just over 7 litres.
U: so {pick:2/3} tins. do you price match screwfix
A: We do, on the same product in stock nearby.

us
U: getting "0x80070643" when installing KB5034441 on windows 10
A: That's a known issue: the recovery partition is too small. You need at least 250 MB free there.
U: is it safe to just skip it
A: Yes if you don't use BitLocker, you can hide the update.

us
U: npm install fails with ERESOLVE after upgrading to react 18.2.0
A: One of your packages has a peer dependency on react 17. Could you run npm ls react and see which?
U: its enzyme-adapter-react-16
A: That one never got 18 support. Most people move to testing library. Meanwhile --legacy-peer-deps works.

gb
U: can I take a full size suitcase and a pushchair on the eurostar
A: Yes. Two pieces of luggage up to 85 cm plus one small bag, and pushchairs travel free if folded.
U: and cheese lol
A: From the EU into Great Britain you may carry up to 2 kg at present.

au
U: is there a direct flight from Perth to Rome
A: Yes, seasonal, from May to October, three times a week, about 15 hours 45.
U: bags included in the cheapest fare?
A: 23 kg checked and 7 kg carry-on.

us
U: how do i descale it? the orange light is blinking
A: Fill the tank to MAX with half water, half white vinegar, press both cup buttons for 3 seconds and let it run.
U: how long
A: About 20 minutes, then two rinse cycles.

gb
U: Is the 10% student discount valid on sale items?
A: Sorry, it's for full price items only and can't be combined with other codes.
U: ok and next day delivery cutoff?
A: Order before 9pm, £4.99, free over £75.

in
U: what is the minimum balance for savings account in metro branch
A: It is Rs 10,000 monthly average. In rural branches it is Rs 2,500.
U: and penalty
A: Rs 100 to Rs 600 depending on the shortfall, plus GST.

ca
U: can I bring my dog on the ferry
A: Pets are welcome on the outer deck in the pet area. Service animals may go anywhere.
U: how early do we need to be there with a car
A: 45 minutes before departure, 60 on long weekends.

gb
U: my sourdough kit says 180C fan, what gas mark is that
A: 180°C fan is about 200°C conventional, so gas mark 6.
U: 35 mins ok?
A: For an 800g loaf we'd say 35 to 40.

us
U: is model WF45T6000AW stackable with the DVE45T6000W
A: Yes, with stacking kit SKK-8K. It's sold separately, around $30.
U: depth of both together?
A: They're stacked, so 31.4 inches, and 77.5 inches tall.

ie
U: what bus goes from the airport to the city centre at night
A: The 41 runs all night every half hour, and the N routes on Friday and Saturday. Fare is €2 with a Leap card.
U: sound

gb
U: How do I turn off autoplay on YouTube on my telly?
A: Open the app, go to Settings, then Autoplay, and switch it off.
U: Doesn't that turn it off for the phone too?
A: No, the setting is per device.

us
U: api rate limit?
A: 100 requests per minute on Free, 1,000 on Pro. After that you get HTTP 429 with a Retry-After header.
U: per key or per ip
A: Per key.
U: ok and v1 sunset date
A: December 31, 2026.

gb
U: what's the APR on the {n:12-36} month plan for a £899 sofa
A: It's 0% for 12 months, or 14.9% APR representative for longer terms. Minimum deposit is 10%.
U: so £89.90 today
A: That's right.

us
U: size chart says 8.5 is eu 39, but Nike says 40??
A: Every brand's a bit different. Ours run true to size; if you wear a 40 in Nike, go with 39.5 here.
U: wide feet
A: Then size up by a half.

za
U: What stage of load shedding are we on tonight?
A: Stage 2 from 16:00 until 05:00 tomorrow. Your area's slot depends on the block.
U: And does the fibre still work if the power's off?
A: Only if your router has a UPS. 12V 2A models run about 4 hours.

sg
U: how long to wait for passport renewal now
A: About one week in normal periods, up to 4 weeks in June and December.
U: photo size?
A: 35mm by 45mm, white background, taken within 3 months.

gb
U: I'm vegan, which of the ready meals are ok
A: The Thai green curry, the dhal, the three bean chilli and the mushroom stroganoff. All marked with a green V.
U: any without nuts
A: All except the Thai curry.

us
U: it says firmware 2.{n:10-40}.1 failed
A: Please keep the camera within 6 feet of the router, use 2.4 GHz and try again. It needs 30% battery.
U: 5ghz doesnt work?
A: Not on the G3 series.

gb
U: council tax band D, how much is that this year
A: For {pick:2024/2025} it's £2,0{n:10-99}.40 including the fire and police precept.
U: single person discount?
A: 25% off. You can apply online, it takes around ten minutes.

us
U: the pump at station {n:2-14} is out of diesel
A: Thanks for the heads-up! We'll get it refilled, a truck's due at 2 PM.
U: premium too
A: Noted.

ng
U: How much is 10GB monthly plan
A: Our 10GB plan is N3,500, valid 30 days. Dial *312# and choose option 2.
U: does it rollover?
A: Yes, if you renew before expiry.

gb
U: Hi, is Windsor Castle open on Tuesdays?
A: No, it's closed on Tuesdays and Wednesdays. Last admission on other days is 4pm, 3pm in winter.
U: And parking?
A: There's none at the castle; the Long Stay on Romney Lock costs £12 a day.

us
U: can I use a 65W charger with the laptop that came with 45W
A: Yes, it'll only draw what it needs. USB-C PD, 20V 3.25A.
U: will it charge faster tho
A: A bit, up to 50% in 40 minutes.

gb
U: Which bulbs fit the oven? 300 degree?
A: E14, 15W or 25W, rated for 300°C, clear glass. 85 mm long at most.
U: great cheers

us
U: hey what do i do if the pool is green
A: Test first. If pH is 7.2 to 7.6, shock with 2 lb per 10,000 gallons at night and run the pump 24 hours.
U: 18000 gallons so like 4 lbs
A: Right, and brush the walls.

au
U: Do you ship to Norfolk Island
A: We do, $24.95 flat, 10 to 15 business days, no batteries or aerosols by air.
U: k

de
U: Wie lange ist die Garantie auf die Akkus?
A: Zwei Jahre gesetzlich, dazu {n:3-5} Jahre vom Hersteller bei Registrierung.
U: Und gilt das auch für 18-V-Geräte von Makita?
A: Nein, nur für unsere eigene Serie.

de
U: Fehler F{n:10-75} Waschmaschine, was ist das
A: Das ist der Wasserzulauf. Bitte Hahn ganz öffnen und das Sieb reinigen.
U: ok läuft wieder, danke

ch
U: Grüezi, gilt das Halbtax auch im Bus in Mailand?
A: Guten Tag, leider nein. Es gilt nur in der Schweiz und auf einigen Grenzstrecken.
U: Merci vilmal

fr
U: Bonjour, est-ce que la carte Navigo marche pour aller à Orly ?
A: Bonjour, oui, avec un forfait toutes zones. La ligne 14 va jusqu'à l'aéroport en 25 minutes environ.
U: et le dimanche matin à 5h30 ?
A: Le premier métro part à 5h30, toutes les 7 minutes.

qc
U: Allo, c'est quoi vos heures d'ouverture à la Saint-Jean?
A: Bonjour! Fermé le 24 juin, ouvert de 9 h à 17 h le 25.
U: parfait

es
U: buenas, el microondas hace chispas con el grill
A: Buenas tardes. Retire la rejilla metálica en el modo combinado y limpie la tapa de mica.
U: y si hay que cambiar la mica cuanto vale
A: Unos {n:8-15} euros, se corta a medida.

mx
U: ¿cuánto tarda el envío a Cancún?
A: De 3 a 5 días hábiles. A partir de $999 es gratis.
U: ¿y aceptan pago en Oxxo?
A: Sí, con vigencia de 48 horas.

it
U: salve il forno pirolitico consuma tanto?
A: Buongiorno, circa {n:3-5} kWh per ciclo di due ore.
U: ok grazie

nl
U: hoeveel graden moet de cv-ketel staan voor lage temperatuur verwarming
A: Zet de aanvoer op 50 of 55 graden. Voor warm water minimaal 60.
U: en waterdruk 1,2 bar is goed?
A: Ja, tussen 1 en 2 bar is prima.

pl
U: dzień dobry, czy do wersji 5.{n:1-9} jest sterownik pod Windows 11?
A: Dzień dobry. Tak, od wersji 5.2.1, do pobrania ze strony producenta, około 180 MB.
U: super, dziękuję

pt
U: Boa tarde, o bilhete do comboio dá para a CP e para o metro?
A: Boa tarde. Só com o passe Navegante, 40 euros por mês.
U: Obrigado

br
U: oi, a airfryer de 4 litros é 110 ou 220?
A: Oi! Vendemos as duas voltagens, não é bivolt. A potência é de 1500 W.
U: blz, e frete pra Manaus?
A: 12 dias úteis, R$ {n:39-89},90.

se
U: Hej, vad är öppettiderna på midsommarafton?
A: Hej! Vi har öppet 8 till 13 på midsommarafton och stängt på midsommardagen.
U: tack

tr
U: merhaba kargo ücretsiz mi
A: Merhaba, 300 TL üzeri siparişlerde kargo ücretsizdir. Teslimat 2-4 iş günüdür.
U: iade süresi kaç gün
A: 14 gün.

jp
U: 返品は何日以内ですか
A: 商品到着後{n:7-14}日以内、未使用に限り承ります。送料はお客様負担となります。
U: わかりました、ありがとうございます

ru
U: Подскажите, какая мощность у чайника на 1,7 литра?
A: Здравствуйте! 2200 Вт, закипает примерно за {n:4-6} минут.
U: а гарантия?
A: 12 месяцев.

sa
U: السلام عليكم، كم سعر الباقة 100 جيجا؟
A: وعليكم السلام، سعر الباقة {n:100-199} ريال شهرياً شاملة الضريبة.
U: وهل تشتغل في دبي؟
A: نعم مع تفعيل خدمة التجوال.

hi
U: bhai 5g phone me 4g sim chalega kya
A: Ji haan, same sim chalega. Settings me preferred network 5G select kijiye.
U: aur data extra lagega
A: Nahi, unlimited 5G Rs 239 wale plan se milta hai.
`;
