// Nothing personal in these.
export const plain: readonly string[] = [
  `uk
U: does it work with netflix?
A: Yes, any plan above 10 Mbps is enough for HD, and 25 Mbps for 4K.`,
  `us
U: how much is shipping to alaska
A: It's $12.95 flat and takes 7-10 business days.
U: ok and if i order over 100?
A: Free over $99.`,
  `uk
U: What time do you close on bank holidays?
A: We're open 10 till 4 on bank holidays, except Christmas Day and Easter Sunday.`,
  `us
U: Getting error E-1042 when updating to 7.3.1
A: That means the disk is full. You need at least 4 GB free.
U: freed 6gb, same error
A: Please reboot, then run the updater as administrator.
U: that did it`,
  `uk
U: Is the 65 inch one with HDMI 2.1 in stock?
A: It's due back on the 19th. The 55 inch is in stock at £499.
U: any difference in picture?
A: Same panel type, just smaller.`,
  `ca
U: Can I bring hockey sticks as checked baggage?
A: Yes, one bag of equipment up to 23 kg counts as one piece. Sticks can go in a separate sleeve at no charge.`,
  `au
U: whats the difference between the 12 month and the no lock in plan
A: The 12 month is $69 with a free modem; no lock-in is $79 and the modem is $120.`,
  `in
U: what is the interest rate for FD 2 years senior citizen
A: Currently 7.75% p.a. for 2 to 3 years. Minimum deposit is Rs 10,000.
U: premature withdrawal allowed?
A: Yes, with a penalty of 1%.`,
  `uk
U: can i take ibuprofen with these antibiotics
A: Generally yes, with food, but please check the leaflet and speak to a pharmacist if you have stomach, kidney or
heart problems.`,
  `us
U: My robot vacuum keeps saying "error 5 side brush"
A: Turn it over, remove the brush with a screwdriver and clear any hair. Then hold Home for 5 seconds.
U: how long do the brushes last
A: About 3 to 6 months.`,
  `uk
U: Do you allow dogs?
A: Well-behaved dogs are welcome in the bar area, but not in the dining room, I'm afraid.`,
  `us
U: is black friday price gonna be lower than 349.99?
A: I can't say yet, but if the price drops within 14 days we'll match it.`,
  `za
U: Is load shedding stage 4 affecting your store in Sandton?
A: We have a generator, so trading hours are normal, 9:00 to 18:00.`,
  `sg
U: can use chope voucher on public holiday?
A: Sorry, vouchers cannot be used on eve of and on public holidays.`,
  `ng
U: Good morning, how much is it to send 50kg from Lagos to Kano?
A: Good morning. It is N18,500 by road, 3 to 4 days.
U: ok thanks`,
  `uk
U: How long is a first class ticket valid after a cancellation?
A: You can travel on the next train with the same operator, or claim a full refund within 28 days.`,
  `us
U: python 3.12 wheels available for your sdk?
A: Yes, from version 2.8.0. Run pip install --upgrade and restart the worker.
U: still getting ImportError: DLL load failed
A: Install the VC++ 2015-2022 redistributable (x64).`,
  `uk
U: Whats the max weight for the folding ladder
A: 150 kg, tested to EN 131.`,
  `uk
U: I want to complain about the new app. It's slow, ugly and I can't find anything.
A: I'm sorry you feel that way. Which screens are slow for you?
U: all of them. honestly bring back the old one
A: I'll pass this on to the product team. Thank you for the feedback.`,
  `us
U: Does the warranty cover water damage
A: No, accidental damage isn't covered. You can add the protection plan for $4.99 a month within 60 days of
purchase.`,
  `ie
U: Is the 14:05 to Cork running today?
A: It is, about 20 minutes late, from platform 4.`,
  `us
U: how many reps do i get on the free plan
A: The free plan has 3 seats, 1,000 contacts and 500 emails per month.
U: and whats after that
A: Starter is $29 per month billed yearly.`,
  `uk
U: my washing machine shows F18
A: F18 means the water isn't draining. Clean the filter behind the bottom flap and check the hose for kinks.
U: filter had a sock in it. ta`,
  `au
U: do i need a visa to transit through Dubai for 6 hours
A: Australian passport holders don't need one for an airside transit.`,
  `us
U: Does it fit a 2019 F-150 SuperCrew?
A: Yes, it fits 2015 to 2020 models with the 5.5 ft bed.`,
  `uk
U: whats the phone signal like in the highlands with you lot
A: We cover about 82% of the area with 4G. Our coverage checker gives you a better idea by village.`,
  `us
U: Hi
A: Hi! How can I help you today?
U: nvm figured it out
A: Great! Have a nice day.`,
  `in
U: Whether your course is UGC approved or not?
A: Yes, it is UGC entitled. Duration is 24 months, fee Rs 1,45,000 in four instalments.`,
  `uk
U: Got any vegan mains on a Sunday?
A: Three: the nut roast, a squash pie and the mushroom wellington, all at £14.50.`,
  `us
U: can i play crossplay between PS5 and Xbox on season 9
A: Yes, turn on Crossplay in Settings > Network. Switch is limited to 30 fps.`,
  `uk
U: How do I descale it? The orange light stays on
A: Fill the tank to MAX, add 100 ml of descaler, and hold both cup buttons for 3 seconds. It takes 25 minutes.`,
  `us
U: What documents do I need to open a small business account?
A: Your EIN letter, articles of organization, a government photo ID and a $100 opening deposit.`,
  `uk
U: do students get a discount
A: Yes, 15% with a valid student card, Monday to Thursday before 5pm.`,
  `us
U: are yall hiring in the tulsa store
A: We are! Apply on the careers page and filter by city. Pay starts at $15.25.`,
  `ca
U: When does the pool reopen after maintenance?
A: Monday the 8th at 6 a.m. Lane swim runs until 9, then lessons.`,
  `de
U: Ist das Ladegerät auch mit USB-C PD 3.0 kompatibel?
A: Ja, es liefert bis zu 65 W. Für ältere Geräte liegt ein Adapter bei.`,
  `de
U: Wie lange dauert der Versand nach Österreich?
A: In der Regel 3 bis 5 Werktage, Versandkosten 9,90 €.`,
  `fr
U: Bonjour, quel est le délai de rétractation ?
A: Bonjour, vous avez 14 jours après la réception. Les frais de retour sont à votre charge (4,90 €).`,
  `es
U: hola, el modelo de 500 litros consume mucho?
A: Hola, unos 210 kWh al año, clase C.`,
  `cl
U: a qué hora cierran hoy? es feriado po
A: Hoy atendemos de 11:00 a 18:00 hrs.`,
  `it
U: il pacco si può ritirare anche la domenica?
A: No, il punto di ritiro è chiuso la domenica. Rimane in giacenza 10 giorni.`,
  `da
U: Kan jeg bruge gavekortet online også?
A: Ja, det gælder både i butikkerne og på nettet i 3 år.`,
  `fi
U: moi, kauanko takuu on voimassa?
A: Hei! Takuu on 24 kuukautta ostopäivästä.
U: ok kiitos`,
  `cs
U: Dobrý den, hlásí mi to chybu 403, co s tím?
A: Dobrý den, zkuste prosím vymazat mezipaměť prohlížeče a přihlásit se znovu.`,
  `ro
U: Bună ziua, cât costă abonamentul de 1 Gbps?
A: Bună ziua! 49 de lei pe lună, cu instalare gratuită.`,
  `hu
U: Mennyi a szállítási díj 20 000 Ft felett?
A: 20 000 Ft felett ingyenes a szállítás, 2-3 munkanap.`,
  `el
U: Μέχρι τι ώρα είστε ανοιχτά το Σάββατο;
A: Το Σάββατο είμαστε ανοιχτά 9:00 με 15:00.`,
  `ua
U: Доброго дня! Чи є знижка для пенсіонерів?
A: Доброго дня! Так, 10% щосереди за пред'явленням посвідчення.`,
  `ko
U: 배송비는 얼마인가요?
A: 5만원 이상 구매 시 무료이며, 그 외에는 3,000원입니다.`,
  `cn
U: 这款支持七天无理由退货吗
A: 亲，支持的，不影响二次销售就可以退哦。运费险也有赠送。`,
  `tw
U: 請問週年慶還有滿千送百嗎？
A: 有的，活動到11月30日為止，部分商品除外。`,
  `vi
U: Shop ơi cái này có bảo hành không?
A: Dạ sản phẩm bảo hành 12 tháng, đổi mới trong 7 ngày nếu lỗi do nhà sản xuất ạ.`,
  `id
U: Kak, ini ready stok warna hitam ukuran XL?
A: Ready kak, silakan langsung diorder ya. Pengiriman hari yang sama sebelum jam 2 siang.`,
];
