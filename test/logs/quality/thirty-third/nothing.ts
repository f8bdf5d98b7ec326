// Conversations that hold nothing personal.
export const nothing = `
# en-GB
U: does the tv box work with Netflix and Disney+?
A: Yes, both apps come installed. You need at least 10 Mbps for HD.
U: great and is it 4k
A: The 2023 model is, the older one stops at 1080p.
# en-US
U: What are your holiday hours?
A: We're open 10 AM to 4 PM on December 24 and closed on the 25th.
# en-GB
U: error 0x80070057 when I update windows 11 from 22H2 to 23H2
A: That usually means not enough space on the system partition. Have you got 20 GB free?
U: 11.4 gb
A: Please clear some space and try again.
# en-US
U: Is the DeWalt DCD771 compatible with the 20V 5Ah battery
A: Yes, any 20V MAX battery fits.
U: how much
A: {n1=~$79.00~$84.99~$89.97} right now, regular {n2=~$109~$119}.
# en-AU
U: do u do click and collect
A: We do! Orders before 2pm are ready the same day, usually within 3 hours.
U: sweet
# en-GB
U: What's the APR on the 24 month loan?
A: It's {n1=#.#}% representative on loans between £7,500 and £25,000. Shorter terms are higher.
U: ok and early repayment fee?
A: Up to 58 days' interest.
# en-IN
U: what is the minimum balance for savings account
A: It is Rs. 10,000 in metro branches and Rs. 5,000 in semi-urban branches.
U: charges if not maintained?
A: Rs. 300 plus GST per quarter.
# en-US
U: npm ERR! code ERESOLVE after upgrading to version 4.2.0 of your sdk
A: Version 4.2 needs Node 18.17 or higher. Which one do you run?
U: v16.20.2
A: That's the cause. Node 20 LTS works fine.
# en-GB
U: can i bring a buggy on the train to Brighton
A: Yes, buggies travel free. Please fold it at busy times, mostly 7 to 9.30 am.
# en-CA
U: How long does shipping to Yukon take?
A: 6 to 10 business days by ground. Express isn't available north of Whitehorse.
U: and cost?
A: $18.95 for up to 5 kg, tax not included.
# en-US
U: my ice maker is making a clicking noise
A: Is the water line connected? A click every 90 minutes is the valve opening, that's normal.
U: it's like every 2 seconds
A: Then the valve isn't getting water. Check the shut-off behind the fridge.
# en-ZA
U: What does the R299 package include?
A: 20 GB anytime, 20 GB night data and 100 minutes to all networks.
U: does it roll over
A: Once, for 30 days.
# en-GB
U: when does the window for the school admissions close
A: For September it closes on 15 January at 11:59 pm. Late forms go into the second round.
# en-SG
U: ERP still charge on Sunday or not
A: No, ERP doesn't operate on Sundays and public holidays.
U: ok tks
# en-GB
U: I want to make the lasagne for 12, how much mince?
A: For 12 people use about 1.5 kg, three jars of the sauce (500 g each) and 24 sheets.
U: oven temp?
A: 180 fan, 45 minutes.
# en-US
U: Does your VPN work in China?
A: Mostly, with the Stealth protocol on port 443. Speeds vary between 5 and 40 Mbps.
U: and iOS 17?
A: Yes, iOS 15 or later.
# en-AU
U: can my 4 month old pup have the C5 jab yet
A: She needs two or three, four weeks apart, the last after 16 weeks. No parks for 10 days after.
# en-GB
U: paracetamol and ibuprofen together ok?
A: Yes, for adults that's fine. Not more than 8 tablets of 500 mg paracetamol in 24 hours.
U: thank you
# en-NG
U: How much is DHL from Lagos to London, 2kg
A: Around 68,000 naira, 3 to 4 working days. Documents are cheaper.
# en-US
U: Explain the copay vs deductible to me like I'm 5
A: A deductible is what you pay first each year, e.g. $1,500. A copay is a fixed amount per visit, e.g. $30.
U: ohhh
A: Anything else today?
U: nope!
# en-GB
U: is the 205/55 R16 91V in stock?
A: Yes, 14 of them. £62 each fitted, or £236 for four.
U: continental?
A: Those are Hankook. The Continental is £88.
# en-US
U: HTTP 503 on /v2/search since 14:32 UTC, about 7% of requests
A: Thanks for the report, it's on our status page. A fix is rolling out in eu-west-1.
U: seems fine since 15:10
# en-GB
U: Can I print A3 in the library?
A: You can. 20p a sheet black and white, 80p colour.
# en-IE
U: whats the last bus to the airport
A: The last one leaves at 23:45, then hourly from 04:15.
# en-US
U: How do I turn off 2-step on my console
A: Settings > Users > Security > 2-Step Verification. You'd need the backup phone at hand.
U: cant find it
A: On older firmware (before 9.0) it's on the website only.
# en-IN
U: warranty of mixer grinder 750W?
A: 2 years on product and 5 years on motor, sir.
U: jar also?
A: Jars are not covered.
# en-CA
U: who do you recommend, Shaw or Rogers?
A: I can't compare other providers, sorry! I can tell you about our 500 Mbps plan at $75.
# en-GB
U: Elton John tickets still on sale?
A: Sorry, that tour is over. We have the tribute show in November from £32.50.
U: nah ta
# en-US
U: size 10 or 10.5? i wear 44 in nike
A: In our chart 44 is a 10. They run small, so most people go half a size up.
# en-AU
U: Can I use the solar inverter with a 6.6kW array if it's rated 5kW
A: Yes, up to 133% oversizing is allowed, so 6.65 kW.
# en-GB
U: just wanted to say thanks, the lady on the phone was brilliant
A: That's lovely to hear, I'll pass it on!
# en-US
U: [silence]
A: Are you still there? I'll close this chat in 2 minutes.
U: sorry yes. never mind, figured it out
# en-GB
U: What's the maximum weight for second class large letter?
A: 750 g, and it can be up to 25 mm thick.
U: and if thicker
A: Then it's a small parcel, from £3.49.
# de-DE
U: Ab wann gilt das Deutschlandticket, wenn ich heute bestelle?
A: Wenn Sie bis zum 10. bestellen, ab dem nächsten Ersten. Der Preis liegt bei 58 Euro im Monat.
U: Danke!
# de-CH
U: Grüezi, wie lange ist die Post am Samstag offen?
A: Guten Tag, die meisten Filialen haben samstags von 8 bis 12 Uhr offen.
# fr-FR
U: Bonjour, la machine à laver de 9 kg passe-t-elle en 60 cm ?
A: Bonjour, oui, elle mesure 59,5 cm de large et 63 cm de profondeur.
U: Merci, et la consommation ?
A: 49 kWh pour 100 cycles, classe A.
# fr-BE
U: C'est combien pour envoyer un colis de 4 kg en France ?
A: Comptez 17,20 € avec suivi, délai de 2 à 4 jours ouvrables.
# es-MX
U: hola, hasta qué hora abren el domingo?
A: ¡Hola! Los domingos abrimos de 10 a 18 horas.
U: gracias
# es-ES
U: El error E18 del lavavajillas, ¿qué es?
A: Es el desagüe. Limpie el filtro y compruebe que la manguera no esté doblada.
# pt-BR
U: aceita pix? e parcela em quantas vezes
A: Aceitamos Pix com 5% de desconto, ou em até 10x sem juros no cartão.
# nl-NL
U: Kan ik de 12V adapter ook gebruiken met 24V?
A: Nee, dat raden we af. Voor 24V hebben we een losse omvormer van € 39,95.
# sv-SE
U: Hej! Hur lång är leveranstiden på soffan?
A: Hej! Just nu 6–8 veckor. Den grå finns i lager och kommer inom 5 dagar.
# pl-PL
U: Czy paczka 30 kg zmieści się do paczkomatu?
A: Niestety nie, maksymalnie 25 kg, a gabaryt C to 41 x 38 x 64 cm.
# hr-HR
U: Dobar dan, radi li trajekt za Brač po buri?
A: Dobar dan, za jačine iznad 8 bofora linija se prekida. Provjerite ujutro u 5.30.
# bg-BG
U: Колко е таксата за превод в евро?
A: За преводи до 30 000 лв. таксата е 2,50 лв. през интернет банкирането.
# tr-TR
U: Kargo ücretsiz mi?
A: 500 TL ve üzeri siparişlerde kargo ücretsizdir, altında 49,90 TL.
# he-IL
U: שלום, כמה עולה שדרוג ל-1 גיגה?
A: שלום, המחיר הוא 119 ש״ח לחודש למשך שנה, ואחר כך 139.
# th-TH
U: ร้านเปิดกี่โมงคะ
A: เปิด 10.00 - 21.00 น. ทุกวันค่ะ
U: ขอบคุณค่ะ
# ja-JP
U: エラーコードE-04が出ます。どうすればいいですか。
A: 給水フィルターの詰まりです。水を止めて、フィルターを洗ってください。所要時間は約10分です。
# tl-PH
U: Magkano po ang postpaid na 20GB?
A: Hi! P999 a month po siya, may kasamang unli calls to all networks.
U: ah ok may lock-in ba
A: 24 months po.
# ms-MY
U: Salam, tiket ETS ke Ipoh boleh tukar tarikh tak?
A: Boleh, selewatnya 24 jam sebelum bertolak. Caj 10% dikenakan.
`;
