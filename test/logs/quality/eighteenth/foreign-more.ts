// Payments, forms and notes in other languages. "¶" starts a new line within a turn.
export const abroad = `
# de
A: Formular Vertragsänderung ¶Name: {listed} ¶Geb.: {dob} ¶Anschrift: {addr} ¶IBAN: {iban} ¶E-Mail: {email}
U: ist mein formular angekommen?
A: Ja {title} {last}, {agentfull} bearbeitet es. Vertrag {policy}.
U: und die kartenzahlung? karte endet auf {lastfour}
A: {price} sind von {lastfour} abgebucht worden. {org:telecom}

# de
U: neue kreditkarte hinterlegen: {card}, prüfnummer {cvv}
A: Danke, erledigt. Die alte mit {lastfour2} ist gelöscht. Karteninhaber?
U: mein vater {mfull2}
A: In Ordnung, {first}. Viele Grüße, {agent}

# fr
U: je veux payer la facture {invoice} par carte : {card}
A: Merci, et le cryptogramme ?
U: {cvv}
A: Paiement de {price} accepté, carte finissant par {lastfour}. Au nom de {full} ?
U: oui, date de naissance {dob}, passeport {passport} pour le dossier
A: Parfait. {agent}, {org:hotel}

# fr
U: la caméra ne se connecte pas, mac {mac}
A: Bonjour {first}, quelle est la clé wifi ?
U: {pw}, la box c'est {mac2} en {ip}
A: J'ai associé la caméra au compte {handle}, le nouveau lien : {url}
U: merci. mon fils {kfirst2} l'avait debranchée
A: Bonne journée, {agent}

# es
U: pago el curso con la tarjeta {card}
A: ¿Código de seguridad y titular?
U: {cvv}, {full2} que es mi madre
A: Cobrados {price} en la que acaba en {lastfour}. El alumno es {mfull}, nacido el {dob}?
U: si
A: Contraseña del campus: {pw}. Un saludo, {agent}, {org:school}

# it
U: pago con carta {card}, cvv {cvv}
A: Ricevuto, carta che termina con {lastfour}. Intestatario?
U: {full}, data di nascita {dob}
A: Ricevuta {invoice} inviata a {email}. {agentfull}, {org:hotel}
U: grazie. la seconda carta, {lastfour2}, toglietela

# nl
U: betalen met creditcard {card} cvc {cvv} lukt niet
A: De kaart op {lastfour} is geweigerd. Is er een andere?
U: {card2}, van mijn man {mfull2}
A: Gelukt, bevestiging {booking} naar {email}.
U: dank {agent}
A: Graag gedaan {title} {last}, geboren {dob} toch? {org:hotel}

# nl
U: nieuwe slimme thermostaat koppelen, mac {mac}
A: Welk serienummer, en de mac van de router?
U: {serial}, router {mac2} op {ip}
A: Gekoppeld aan {full}. Pincode van de app?
U: {pin}
A: Prima. {agent}, {org:energy}

# pt br
U: pagar a fatura {invoice} com o cartão {card}
A: Código de segurança e titular?
U: {cvv}, {full2}, é o meu irmão
A: Pago {price}, final {lastfour}. Data de nascimento do cliente?
U: {dob}, {full}
A: Obrigado, {first}. {agent}, {org:energy}

# pl
U: płacę kartą {card}, cvv {cvv}
A: Przyjęte, karta kończy się na {lastfour}. Na kogo rezerwacja?
U: {full} i {full2}, paszport {passport}
A: Data urodzenia głównego gościa?
U: {dob}
A: Rezerwacja {booking}, kod do drzwi {door}. {agent}, {org:hotel}

# sv
U: betalade med kort {maskedcard} men fick inget
A: Hej, {agent} här på {org:shop}. Namn och ordernummer?
U: {full}, {order}
A: Betalningen från {lastfour} är återbetald. Ska vi skicka till annat konto?
U: ja {iban}, min sambo {full2}
A: Klart {first}.

# tr
U: faturayı kartla ödemek istiyorum: {card}
A: Güvenlik kodu ve kart sahibi?
U: {cvv}, {full}
A: {price} tahsil edildi, kart sonu {lastfour}. Doğum tarihiniz?
U: {dob}
A: Teşekkürler, {agent}, {org:telecom}. Müşteri no {customer}.

# ru
U: оплачиваю картой {card}, код {cvv}
A: Карта на {lastfour} принята, {price}. На чьё имя?
U: {full}, {dob}, вторая гостья {ffull2}
A: Бронь {booking}, код двери {door}. {agentfull}, {org:hotel}

# ru
U: роутер не виден, mac {mac}
A: Здравствуйте, {first}. Номер договора?
U: {policy}, адрес {addr}
A: Вижу {ip}, второй роутер {mac2} ваш?
U: да, пароль от wifi {pw}
A: Перезагрузил. {agent}, {org:telecom}

# ja
U: カード {card} で支払います。セキュリティコードは {cvv}
A: ありがとうございます。下4桁 {lastfour} で承りました。お名義は？
U: {full} です。同行者は {full2}、生年月日 {dob2}
A: 予約番号は {booking} です。{org:hotel} の {agentfull} でした。

# de
U: passen {n:190-235}/{n:45-65} R{n:15-18} reifen auf den {pick:Golf 7|Polo|Corsa|Fabia}
A: Ja, Felge {n:6-7},5 Zoll, Drehmoment {n:110-140} Nm, Satz {price}.
U: montage?
A: {price2}, dauert {n:30-60} Minuten, Mo bis Fr {n:7-9} bis {n:17-18} Uhr.

# fr
U: la mise à jour {version} est sortie ?
A: Oui, le {day}, {n:100-900} Mo. Elle corrige l'erreur {error}.
U: compatible windows 10 ?
A: Oui, avec {n:4-8} Go de mémoire.

# es
U: ¿qué diferencia hay entre el plan S y el L?
A: El S tiene {n:5-20} GB por {price}, el L {n:50-200} GB por {price2}.
U: ¿permanencia?
A: {n:3-24} meses, alta gratis hasta el {day}.

# it
U: quanto consuma il frigo {model}
A: {n:90-300} kWh l'anno, {n:35-42} dB, misure {size} cm, {price}.
U: garanzia?
A: {n:2-10} anni sul compressore.

# tr
U: mağaza {day} günü açık mı
A: {n:9-10}:00 - {n:20-22}:00 arası açık, otopark {n:1-3} saat ücretsiz.
U: iade süresi?
A: {n:14-30} gün, kargo {price}.

# nl
U: past de band {n:28-50}-{n:406-622} op de {pick:Gazelle|Batavus|Sparta}
A: Ja, druk {n:3-5},{n:1-9} bar, {price} per stuk, montage {price2}.
U: hoe lang?
A: {n:20-60} minuten, open tot {n:17-18}:30.

# de
U: umzug, neue adresse {addr2}, alt war {addr}
A: Danke {title} {last}. Kundennummer und Geburtsdatum?
U: {customer}, {dob}, vorname {first}
A: Der neue Router hat die MAC {mac}, WLAN-Schlüssel {pw}.
U: und der techniker kommt rein mit {door}, auftrag {order}. abbuchung bitte ab jetzt von {iban}
A: Notiert, Ticket {ticket}. {agent}, {org:telecom}

# fr
U: perdu mes clés, résidence {addr}
A: Bonsoir, votre nom et date de naissance ?
U: {full}, {dob}
A: Code de secours {door}, boîte à clés {pin}. Dossier {case}.
U: merci, rappelez moi au {phone}, contrat {policy}
A: C'est noté. {agentfull}, {org:landlord}

# es
U: alta de mi madre en el gimnasio: {ffull2}, nacida {dob2}, vive en {addr2}
A: Gracias. ¿Tarjeta y contacto de emergencia?
U: {card}, cvv {cvv}. contacto yo, {full}, {phone}
A: Socia {member}, taquilla {locker}, código de entrada {pin}. {agent}, {org:gym}
`;
