// Scripts of the fourth evaluation set in German, French, Spanish, Portuguese, Polish, Swedish and Dutch.
export const foreignScripts = `@ de
U: Guten Tag, bei uns tropft der Heizkörper im Bad. <<Wann kann jemand kommen?|Könnte heute noch jemand vorbeischauen?>>
A: Guten Tag! Wie ist Ihr Name, und wo wohnen Sie?
U: {p.full}, {address}, 3. OG links. Tel. {phone}
A: Danke, <<Frau|Herr>> {p.last}. Am {date} zwischen 8 und 10 Uhr kommt Herr {q.last} von {org.firm}. Auftragsnummer {account A-######}.
U: Prima. Meine Frau {r.first} ist da. Rechnung bitte an {p.mail}, ich zahle von {iban}
===
@ de
U: Formuliere das bitte höflicher:
"Sehr geehrter Herr {p.last}, trotz Mahnung ({account RE-2026-####}) sind {price} offen. Überweisen Sie bis {date} auf {iban}. {q.full}, {org.firm}, {address}"
A: "Sehr geehrter Herr {p.last}, sicher ist es Ihnen entgangen: Rechnung {account RE-2026-####} über {price} ist noch offen. Mit freundlichen Grüßen {q.plain}, {org.firm}"
U: Danke! Und die Steuer-ID {nid} von <<Frau|Herrn>> {r.full} muss auch rein, geb. {dob}
===
@ de
U: Hallo, ich brauche ein Rezept für L-Thyroxin 75
A: Gerne. Ihr Name, Geburtsdatum und die Versichertennummer?
U: {p.reversed}, <<geb.|geboren am>> {dob}, {account @#########}. Hausarzt ist Dr. {q.last}, {org.clinic}
A: Danke. Abholung ab {time} in Raum 3, 5 € Zuzahlung.
U: meine tochter {r.first} holt es ab, handy {phone}
===
@ de
U: Lösche bitte unser Kundenkonto. Kd.-Nr. {account ##-#####}, Login {p.mail}, Kennwort {secret.password}
A: Guten Tag {p.full}, nennen Sie Ihr Kennwort bitte nie im Chat. Der letzte Zugriff kam von {ip}.
U: ok, das war mein Sohn {q.first}. Gerät {mac}. Profil war {url.profile}
===
@ de
U: Lohnt sich die Bahncard 50 bei Fahrten von Köln nach Berlin, dreimal im Monat, je {price}, ab {date}?
A: Ja: Der Flexpreis halbiert sich, nach 2 bis 3 Fahrten ist der Preis von 244 € drin. Der ICE 847 braucht 4:23 Stunden, Abfahrt Gleis 5.
U: Koch, Fuchs und Sommer sind ja auch nur Wörter. Welche Serie empfiehlst du, Dark oder Babylon Berlin?
===
@ fr
U: Bonjour, je voudrais déplacer mon rendez-vous du {date} à {time}
A: Bonjour, à quel nom, et quel est votre numéro de sécurité sociale ?
U: {p.full}, {nid}, <<née le|né le|date de naissance :>> {dob}
A: Merci <<M.|Mme>> {p.last}. Le docteur {q.last} peut vous voir jeudi. Toujours joignable au {phone} ?
U: Non, au {phone2}. Et ma nouvelle adresse : {address}
===
@ fr
U: Rédige un courrier de résiliation : {p.full}, {address}, contrat n° {account ########}, <<chez|auprès de>> {org.firm}
A: Madame, Monsieur, je soussigné(e) {p.plain}, demeurant {address}, résilie le contrat {account ########} à compter du {date}.
U: ajoute mon IBAN pour le remboursement de {price} : {iban}, et mon mail {p.mail}
===
@ fr
U: coucou c {p.first} 😅 jpeux pas venir ce soir, tu donnes les clés a {q.first} ?
A: Ok {p.first} ! Code du portail ?
U: {secret.pin}, et c'est {street}. sinon appelle {r.full} au {phone}
A: Parfait. Mon nouveau site : {url.profile}
===
@ fr
U: Ticket {account INC######}
Demandeur : {p.shout}
Société : {org.firm}
IP : {ip}
MAC : {mac}
Erreur 502 depuis la version 8.3.1
A: Bonjour {p.first}, pouvez-vous réessayer avec le mot de passe provisoire {secret.password} ?
U: ça marche, merci. Paiement de {price} fait avec la carte {card}
===
@ fr
U: Quelle est la différence entre un TGV INOUI et un Ouigo pour Paris-Marseille, 3 h {n 10 29} et {price} ?
A: Le Ouigo a moins de services, 1 bagage et des tarifs dès 16 €. Le train 6103 part voie 7 à 8 h 05.
U: et le Boucher, la Fontaine, la rose, ce sont des noms ou des mots ?
===
@ es
U: Buenas, quiero poner una reclamación por la factura {account F-####/26}
A: Claro. ¿Me dice su nombre, DNI y dirección?
U: {p.full}, {nid}, {address}
A: Gracias, <<señora|señor|Sra.|Sr.>> {p.last}. El técnico {q.full} de {org.firm} irá el {date}. ¿Teléfono?
U: {phone}, o el de mi <<hija|hermano>> {r.first}: {phone2}. La devolución de {price} a {iban}
===
@ es
U: Resume este correo:
De: {p.full} <{p.mail}>
Para: {q.full} <{q.mail}>
Asunto: Matrícula de {r.first}

Hola {q.first}, te mando los datos de la niña: nacida el {dob.child}, expediente {account EXP-#####}. Empieza en {org.school} en septiembre. Un abrazo, {p.first}
A: {p.first} envía a {q.first} los datos de matrícula de {r.first} (nacida el {dob.child}) en {org.school}.
===
@ es
U: No puedo entrar en la app, me pide un código
A: ¿Qué usuario tiene y qué código le llegó?
U: {p.mail}, código {secret.code}, clave {secret.password}
A: No comparta su clave, {p.first}. Su última conexión fue desde {ip}. Versión 5.2.0.
U: vale, soy {p.full} y el cargo fue a la tarjeta {card}
===
@ es
U: ¿Qué tiempo hará en Sevilla el {date} y cuánto cuesta la Alhambra?
A: Suele haber 27 grados. La entrada general cuesta unos 19 €, puerta 2, pases cada 30 minutos.
U: Blanco, Reina y Rueda son vinos, ¿no? Sobre todo el de Rueda de 8,50
===
@ pt
U: Bom dia, a encomenda {account PT#########} ainda não chegou
A: Bom dia! Qual é o nome e a morada de entrega?
U: {p.full}, {address}
A: Obrigado, <<Sra.|Sr.>> {p.last}. O estafeta deixou com {q.first} na {org.firm}. Confirma o telemóvel {phone}?
U: Não, é o {phone2}. Devolvam {price} para {iban}. NIF {nid}
===
@ pt
U: Escreve um convite: {p.first} e {q.first} fazem anos a {date}, festa na {street}, {town}
A: "A {p.first} e a {q.first} convidam-te para a festa a {date}, às {time}. Confirma com {r.full}: {phone}"
U: mete também o mail {r.mail} e o cartão de sócio {account ####-@} do {org.club}
===
@ pt
U: Dados do doente: {p.shout}, nasc. {dob}, utente {account #########}, médico Dr. {q.last}, {org.clinic}. Passa para texto corrido.
A: {p.plain}, com data de nascimento {dob} e número de utente {account #########}, é seguida pelo Dr. {q.last} na {org.clinic}.
U: o acesso ao portal é {url.link} com a senha {secret.password}
===
@ pl
U: Dzień dobry, chciałam przepisać licznik na siebie
A: Dzień dobry, poproszę imię i nazwisko, PESEL i adres.
U: {p.plain}, {nid}, {address}
A: Dziękuję. Numer klienta to {account ##########}. Umowę prześlemy na {p.mail}, zgadza się?
U: Tak, a telefon {phone}. Zwrot {price} proszę na {iban}
===
@ pl
U: Popraw tekst: "Uprzejmie informuję, że <<pan|pani>> {p.plain}, ur. {dob}, nr dowodu {passport}, pracuje w {org.firm} od 2018 r. z wynagrodzeniem 7200 zł. {q.plain}, kadry"
A: "Zaświadcza się, że {p.plain}, ur. {dob}, legitymująca się dowodem {passport}, jest zatrudniona w {org.firm} od 2018 r. {q.plain}"
===
@ pl
U: nie dziala mi internet :( nr umowy {account UM/####/##}
A: Widzę router {mac} i adres {ip}. Jakie jest hasło do wifi na naklejce?
U: {secret.password}, dzwoncie na {phone}, odbierze {q.first}
A: Technik będzie {date} o {time}, pod adresem {address}.
===
@ pl
U: Ile kosztuje bilet Kraków-Gdańsk i o której jedzie Pendolino? Kwota do {price}, {date}
A: Od 69 zł do 249 zł, pociąg EIP 5300 jedzie ok. 5 godz. 20 min, peron 3, wagon 7.
U: Wróbel i zając to zwierzęta, a mróz będzie do -12 stopni?
===
@ sv
U: Hej! Jag vill boka om tiden hos tandläkaren
A: Hej! Vad heter du och vad har du för personnummer?
U: {p.plain}, {nid}
A: Tack {p.first}. {q.full} på {org.clinic} har tid {date} kl. {time}. Når vi dig på {phone}?
U: Ja, eller maila {p.mail}. Min adress är ändrad till {address}
===
@ sv
U: Skriv om detta till ett mejl: fakturan {account F-######} på {price} från {org.firm} är fel, ska till {iban}, kontaktperson {p.plain}, {phone}
A: Hej {p.first}! Fakturan {account F-######} på {price} verkar vara felaktig. Kan ni rätta den? Betalning sker till {iban}.
U: skriv under med {q.plain}, {org.club}, {street}, {town}
===
@ sv
U: Kan inte logga in på skolportalen, barnet heter {p.plain}, född {dob.child}
A: Vilket användarnamn och lösenord använder du?
U: {q.mail} och {secret.password}. Koden i sms var {secret.code}
A: Ditt konto är låst efter försök från {ip}. Rektor {r.plain} på {org.school} kan låsa upp det.
===
@ nl
U: Goedemiddag, ik heb schade aan mijn auto, polis {account ##.###.###}
A: Wat vervelend. Mag ik uw naam, geboortedatum en adres?
U: {p.plain}, <<geboren op|geb.>> {dob}, {address}
A: Dank u, <<mevrouw|meneer>> {p.last}. De tegenpartij is {q.full}, kenteken {account @@-###-@}. Uw rekening is nog {iban}?
U: Klopt. Bel me op {phone}, na {time} mijn man {r.first}
===
@ nl
U: Maak hier een nette lijst van: {p.plain} {phone} {p.mail}; {q.plain} {phone2} {q.mail}; {org.club} {mailbox}
A: - {p.plain}: {phone}, {p.mail}
- {q.plain}: {phone2}, {q.mail}
- {org.club}: {mailbox}
U: bsn van {p.first} is {nid}, zet dat er niet bij hoor
===
@ nl
U: hoi, de wifi bij {org.clinic} doet het niet. ww is {secret.password}
A: Hoi! Wat is het IP- en MAC-adres van de router?
U: {ip} / {mac}. v6 is {ip.six}. groet {p.first}
A: Dank je {p.first}. {q.plain} komt {date}, werkbon {account WB#####}. Volg het op {url.link}
===
@ nl
U: Hoe laat gaat de trein van Utrecht naar Groningen, en wat kost een dagkaart? Liefst op {date} om {time}, max {price}
A: Elk half uur vanaf spoor 19, reistijd 1 uur 58. Een dagkaart kost 59,90 euro.
U: en een bakker of visser, verdient die meer? Hoeveel broden in 2024?
`;
