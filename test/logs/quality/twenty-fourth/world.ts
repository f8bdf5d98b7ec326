// More situations in several languages.
export const world = String.raw`
== de
U: Kamera und NAS im Laden gehen nicht mehr ins Netz, Fritzbox zeigt nur die MAC <mac>
A: Guten Tag, <a.n> vom Technikdienst. Welche Adresse hat die NAS gerade?
U: steht <ip>, war früher <ip2>
A: Dann hat der Router sie neu vergeben. Ich lege <mac> fest auf <ip2>. Das Geräte-Kennwort brauche ich dafür nicht.
U: zu spät, steht eh auf dem zettel: <s=secret:{Laden|Kasse|Lager}{##|_20##|!#}>
A: Bitte bald ändern. Für welche Firma darf ich den Auftrag schreiben?
U: <g=organisation:{Blumen|Optik|Schreibwaren|Radhaus} {=sur}>, <addr>. Ansprechpartner bin ich, <c.n>
A: Auftrag <k=account:T-202{4|5|6}-####>, Kopie an <c.e>.
== de
U: Hotelbuchung <b=account:HB######> für zwei Nächte, meine Kreditkarte wurde abgelehnt
A: Guten Tag <c?Herr/Frau> <c.l>, hinterlegt ist die Karte <card~m>. Haben Sie eine andere?
U: ja <card2>, gültig bis 0<=%>/2{7|8}, prüfziffer <v=card:###>
A: Vielen Dank, diese hat funktioniert. Den Türcode schicken wir am Anreisetag.
U: wir kommen erst 23 uhr, gleich jetzt bitte
A: Gut: Haustür <s=secret:##\#>, Zimmer <s2=secret:####>. Viel Freude im <g=organisation:{Gasthof|Hotel|Landhaus} {Zur Linde|Alpenblick|Seestern|Goldener Hirsch}>!
U: danke, die zweite person ist <o.n>, geb. <dob2~n>, für die kurtaxe
== fr o=m
U: Bonjour, je suis <c?gérant/gérante> du <g=organisation:{Café|Salon|Garage} {des Halles|Belle Rive|du Pont|Saint-Michel}>, le terminal de paiement affiche {"ERR 12"|"hors ligne"}
A: Bonjour <c.f>, pouvez-vous me lire l'adresse MAC et l'IP dans Menu > Réseau ?
U: MAC <mac>, IP <ip>
A: Le terminal est vu sous <mac2>, c'est celui de la caisse 2. Il faut les inverser.
U: ah oui mon collègue <o.f> les a changés ce matin
A: C'est fait. Facture du déplacement annulée, dossier <k=account:TPE-#####>. <a.f>, service technique.
== fr
U: je veux réserver pour 8 vendredi soir
A: Avec plaisir, à quel nom et quel numéro ?
U: <c.n>, <tel>
A: Au-delà de 6, nous prenons une empreinte de carte.
U: <card~x>, fin 1{0|1|2}/2{7|8}, derrière <v=card:###>
A: Merci, rien n'est débité. C'est à <g=organisation:{La Table|Chez|Le Bistrot} {d'Hélène|Marcel|du Canal}>, <addr>. Le parking : code <s=secret:#{A|B}###>.
U: parfait et une bougie, c'est l'anniversaire de <o.f>
A: C'est noté, n° <b=account:R-####> ! La confirmation part à <c.e>.
== es
U: Buenas, el TPV del bar no coge la wifi nueva
A: Buenas tardes, soy <a.n>. ¿Qué MAC pone en la pegatina del aparato?
U: <mac>
A: ¿Y la contraseña que ha metido?
U: <s=secret:{cafe|bar|terraza|churros}{2024|20##|##}>
A: La ve bien, pero el router sólo admite 10 equipos. Quito el <mac2>, que lleva apagado meses.
U: vale ese era del tablet de mi <o?hermano/hermana> <o.f>. Ya conecta! gracias de <g=organisation:{Bar|Mesón|Cafetería} {La Esquina|Los Arcos|El Puerto|Rincón de {=sur}}>
== es
U: Hola, quiero pagar la cuota de {marzo|junio|octubre} que me la han devuelto
A: Hola <c.f>, la domiciliación al IBAN <iban> fue rechazada. ¿Con tarjeta?
U: si <card>, caduca 0<=%>/2{7|8}, cvv <v=card:###>
A: Cobrada la terminada en <card~4>. ¿Mantenemos la misma cuenta el mes que viene?
U: no, pon esta <iban2>, de mi <o?padre/madre> <o.n>
A: Actualizado. Nº de socio <m=account:S-####>. Te escribo el justificante a <c.e>.
U: gracias. la clave de la taquilla era <s=secret:####>, la cambio?
A: Mejor sí. Un saludo, <a.f>, <=organisation:{Club|Gimnasio|Polideportivo} {Delfín|Atalaya|Sierra Norte}>.
== it
U: Ho prenotato una camera per sabato ma la carta non passa
A: Salve, mi può dire nome e codice prenotazione?
U: <c.n>, <b=account:§§§§§§>
A: Qui risulta la carta <card~m>. Ne ha un'altra?
U: <card2>, scad 1{1|2}/2{7|8}, cvv <v=card:###>
A: Accettata. L'ingresso dopo le 22 è con codice <s=secret:####\#>. A presto all'<g=organisation:{Albergo|Agriturismo|Hotel} {Il Melograno|Bellavista|Tre Pini|La Quercia}>, <addr>.
U: grazie, l'altro ospite è <o.n>, nat<o?o/a> il <dob2~n>
== pt
U: o router novo não apanha sinal, a etiqueta diz MAC <mac>
A: Bom dia, <c?senhor/senhora> <c.l>. O IP atribuído foi <ip>, está ativo. Que palavra-passe usa no wifi?
U: <s=secret:{benfica|praia|sardinha|familia}{##|_#|19##}>
A: Reponho a de origem. Entre em <u=url:https://wifi.{casanet|lusofibra|redeviva}.pt/ativar/¤¤¤¤¤¤¤¤¤¤> e escolha uma nova.
U: feito! o técnico <o.f> vem na mesma?
A: Não é preciso, cancelei a visita <k=account:VT######>. Obrigado por escolher a <g=organisation:{Casanet|Lusofibra|Redeviva} Telecom>.
== nl
U: mijn slimme thermostaat is offline na de update, mac <mac>
A: Hoi <c.f>, <a.f> hier. Ik zie het apparaat op <ip>, de cloud weigert de sleutel. Heeft u de koppelcode van de sticker?
U: <s=secret:§§§§-§§§§>
A: Gekoppeld. Welk adres hoort bij dit toestel, in verband met de garantie?
U: <addr>. Geïnstalleerd door <g=organisation:{Installatiebedrijf|Loodgieter|Klimaattechniek} {=sur}>
A: Serienummer <z=account:TH########> staat nu op uw naam, bewijs via <u=url:https://mijn.{warmthuis|klimaatje|stookslim}.nl/g/¿¿¿¿¿¿¿¿¿¿>.
U: dank!
== pl
U: chce zaplacic karta za kurs, <card>, wazna 0<=%>/2{7|8}, kod <v=card:###>
A: Proszę nie podawać danych karty na czacie! Link do płatności: <u=url:https://platnosci.{kursownia|akademik|lingua}.pl/z/¤¤¤¤¤¤¤¤¤¤>
U: ok zaplacone karta <card~4>
A: Dziękujemy, <c?Panie/Pani> <c.v>. Faktura na firmę czy osobę?
U: firma: <g=organisation:{Studio|Biuro|Pracownia} {Aronia|Fregata|Jantar} {=sur}>, <addr>, NIP <x=national-id:!nip>
A: Faktura <n=account:F/202{4|5|6}/####> pójdzie na <c.e>. Hasło do platformy: <s=secret:{Kurs|Nauka}-####-{maj|lis|dab}>.
U: super. pesel na certyfikat: <i=national-id:!pesel>, ur. <dob~p>
A: Dziękujemy, certyfikat w piątek.
== sv
U: vår bredbandsrouter på <g=organisation:{Café|Frisör|Bageri} {Lyktan|Ankan|Solrosen}> ger fel ip, borde vara <ip>
A: Hej <c.f>, jag ser <ip2> med MAC <mac>. Har någon bytt utrustning?
U: <o.n> bytte igår, den gamla var <mac2>
A: Jag flyttar den fasta adressen till nya enheten. Admin-lösenordet återställs till <s=secret:{sommar|vinter|fjord}-####>.
U: det funkar. faktura till <c.e>, mitt kortnr slutar på <card~4> fortfarande
A: Stämmer. Ärende <k=account:BB-######>.
== cs c=m
U: platba kartou nešla, zkoušel jsem <card>, kód <v=card:###>
A: Dobrý den, zaplaťte prosím přes odkaz <u=url:https://platba.{knihovka|zahradka|kavarnik}.cz/o/¿¿¿¿¿¿¿¿¿¿>
U: hotovo, objednávka <o1=account:CZ######>
A: Děkujeme, <c?pane/paní> <c.w>. Doručujeme na <addr>, kontakt <c.e>?
U: ano. branka má kód <s=secret:####>
A: Předáme kurýrovi. Váš obchod <g=organisation:{Zahrádka|Knihovnička|Kavárník} {=sur} s.r.o.>
== tr
U: Merhaba, {otel|tur} rezervasyonum <b=account:RZ######>, kartım <card~m> reddedilmiş
A: Merhaba Sayın <c.n>, başka bir kart iletebilir misiniz?
U: <card2> son kullanma 0<=%>/2{7|8} cvv <v=card:###>
A: Onaylandı. Diğer misafirin adı ve doğum tarihi nedir?
U: <o.n>, <dob2~n>
A: Kapı şifreniz <s=secret:####>. Adresimiz <addr>, <g=organisation:{Mavi|Zeytin|Begonvil} {Otel|Pansiyon|Konak}>.
U: teşekkürler, onay e-postasını <c.e> adresine alayım
== ru
U: роутер в офисе не получает адрес, mac <mac>, компания <g=organisation:ООО «{Вектор|Альтаир|СтройДом|Меридиан}»>
A: Добрый день, инженер <a.n>. Вижу устройство на <ip>, порт {7|12}. Пароль администратора меняли?
U: да, сейчас <s=secret:{office|zavod|sklad}{##|_20##}>
A: Спасибо. Прописал, старый аппарат <mac2> удалил.
U: всё работает. Счёт пришлите на <c.e>, <c.n>, адрес <addr>
A: Заявка <k=account:№-######> закрыта.
== ja
U: 店のWi-Fiルーターがつながりません。MACアドレスは<mac>です。
A: お世話になっております、<a.l>です。現在のIPは<ip>と表示されていますか。
U: はい。管理画面のパスワードは<s=secret:{admin|mise|wifi}{####|##x}>のままです
A: 設定を更新しました。店舗名とご住所を確認させてください。
U: <g=organisation:{株式会社|有限会社}{山ねこ|あおい堂|花まる}>、<addr>、担当は<c.n>です
A: ありがとうございます。受付番号は<k=account:N#######>です。控えを<c.e>へお送りします。
== id
U: Kak router di toko saya <g=organisation:{Warung|Toko|Kedai} {Sedap|Bu Rini|Rejeki|Kopi Pagi}> mati-nyala, MAC <mac>
A: Halo Kak <c.f>, alamat pemasangan dan ID pelanggan?
U: <addr>, ID <x=account:1221########>
A: IP-nya <ip>, teknisi <o.f> datang {sore ini|besok}. Password wifi masih yang lama?
U: masih <s=secret:{kopi|berkah|rejeki}{###|123##}>. bayar tagihan pakai kartu bisa? <card~m>
A: Bisa, lewat tautan <u=url:https://bayar.{netrumah|fibercepat|sinyalku}.id/t/¿¿¿¿¿¿¿¿¿¿>
U: sudah ya kak
== nl
U: wat kost een rijbewijs verlengen bij jullie en hoe lang duurt het
A: {49,85|51,10} euro, spoed 34,10 extra. Normaal vijf werkdagen.
U: kan het zonder afspraak
A: Nee, alleen op afspraak, ma t/m do tot 17.00 uur.
== de
U: Gibt es das Regal {Kalmar 80|Typ R4|Modell 2210} auch in {Eiche|Weiß} und wie hoch ist der Versand?
A: Ja, ab {14. Mai|3. Juni} wieder lieferbar. Versand als Paket 6,90 €, Spedition 49 €.
U: Wie viel trägt ein Boden?
A: Bis 25 kg bei Wandmontage.
U: super danke
== fr
U: le code promo {RENTREE10|ETE24} marche pas
A: Il est valable dès {50|60} € d'achat, hors articles soldés, jusqu'au 30 septembre.
U: ah j'ai que {47|52} €
A: La livraison offerte commence à 49 €, si cela peut vous aider.
== es
U: a que hora sale el ultimo bus y aceptan billetes de 50?
A: El último sale a las {22:45|23:10}. Cambio máximo 20 €, o con tarjeta en el validador.
U: la tarjeta de transporte cuanto vale
A: {2|1,80} € y el saldo no caduca.
== ja
U: ポイントの有効期限はいつまでですか
A: 最後のお買い物から{12か月|18か月}です。{100円|200円}で1ポイント貯まります。
U: 返品したらポイントはどうなりますか
A: 返品分のポイントは差し引かれます。
`;
