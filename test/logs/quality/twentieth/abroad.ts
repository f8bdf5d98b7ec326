// Further situations in other languages: cards, profile pages, employers, addresses.
import { readSituations } from './template.ts';

export const abroad = readSituations(
  'abroad',
  `
== de
U: abo wird immer noch von der alten karte {card.a/mask} abgebucht
A: Wie lautet die neue?
U: {card.b}, auf {full.a}, gültig bis {_:0&/2&}
A: Bitte keine vollen Nummern im Chat. Rechnung an die Firma?
U: ja, {firm}, {whole}, z. Hd. {full.c}
A: Erledigt. Ihre Rechnung: {shared}
== de
U: Hallo, wir vom {club} wollen den Saal mieten. Vorsitz {full.a}, Kasse {full.b}
A: Schön! Anschrift und Geburtsdatum der verantwortlichen Person?
U: {first.a}: {bd.a}, {whole}
A: Kaution per Karte?
U: {card.c}, PIN {secret:####} braucht ihr nicht oder?
A: Auf keinen Fall! Vertrag {account:RS-####}, Rückzahlung später auf {iban}. Türcode ist {secret:#####}.
== fr
U: paiement refusé avec ma carte {card.a/mask}, et celle de mon mari {card:####} aussi
A: Quel nom figure sur la vôtre ?
U: {full.a/up}, lui {full.bm}, né le {bd.bm}
A: Votre employeur est toujours {firm} ?
U: non, {firm}. ou prélevez sur {iban}, client {account:########}. ma page pro : {profile.a}
== fr
U: Voici mes anciennes adresses : {whole} puis {whole}. Actuellement {whole}
A: Merci, dossier {account:LOG-#####}. Et votre bailleur actuel ?
U: {estate}, suivi par {full.b}
A: Votre date de naissance ?
U: {bd.a}. {full.a}, lycée d'origine {school}
== es
U: no me deja pagar con la tarjeta {card.a}
A: No la escriba entera, por favor. ¿Tiene otra?
U: acabada en {card:####}, es de mi madre {full.bf}, nacida el {bd.bf}
A: ¿Dirección de facturación?
U: {whole}. Factura a {firm}, y lo próximo por {iban}
A: Pagado. Recibo: {shared}
== mx
U: me robaron la cartera, tarjetas {card:####} y {card:####}
A: Bloqueadas. ¿Nombre y domicilio?
U: {full.a}, {whole}
A: ¿Sigue en {firm}?
U: no, {school}. cumplo el {bdm.a}
A: Gracias, {first.a}. Folio {account:RB-#######}.
== br
U: cobrança duplicada nos cartões {card:####} e {card:####}
A: Os dois são seus?
U: um é da {full.bf}, minha mãe, de {bd.bf}
A: E a loja?
U: {shop}, fica na {street}. meu nome é {full.a}
A: Estornado no {card:####}? É o terceiro que vejo.
U: esse é da {firm}
== pt
U: Cartão {card.a/mask} clonado, compras em {shop}
A: Vou cancelar. Nome, data de nascimento e morada?
U: {full.a}, {bd.a}, {whole}
A: Novo cartão entregue em {firm}?
U: Sim, à {full.b}. O meu perfil: {profile.a}
== it
U: la carta {card.a} risulta bloccata
A: Per favore non scriva il numero completo. Nome e data di nascita?
U: {full.a}, {bd.a}
A: Residenza attuale?
U: {whole}, prima {whole}
A: Può usare l'altra che finisce con {card:####}.
U: quella è di {full.b}, collega di {firm}. meglio l'addebito su {iban}, codice {account:########}
== nl
U: creditcard {card:####} geweigerd en {card:####} ook
A: Op welke naam staan ze?
U: {full.a} en {full.b}, geboren {bd.a} resp. {bd.b}
A: Werkt u nog bij {firm}?
U: nee bij {clinic}. adres {whole}
A: Controleer het hier: {shared}
== nl
U: Aanmelding {school}: {full.b}, {bdchild.b}, ouders {full.a} en {full.c}
A: Adres en huidige opvang?
U: {whole}, nu op {school}
A: Ouderbijdrage met kaart {card:####}?
U: nee met {iban}
== pl
U: karta {card.a} odrzucona
A: Proszę nie podawać całego numeru. Kto jest właścicielem?
U: {full.a}, ur. {bd.a}, druga karta {card:####} jest żony, {first.bf}
A: Adres i pracodawca?
U: {whole}, {firm}, do zwrotu {iban}, klient {account:#######}
A: Formularz: {shared}
== tr
U: aboneliğim {card.a/mask} kartından çekiliyor, {card:####} olmalı
A: Kart sahibi kim?
U: {full.a}, doğum {bd.a}, fatura {firm} adına
A: Fatura adresi?
U: {whole}
A: Güncelledim, iade {iban} hesabına, abone {account:########}. Profiliniz: {profile.a}
== ru
U: с карты {card.a/mask} списали дважды, и ещё с {card:####}
A: Чьи это карты?
U: моя, {full.a}, и мужа, {first.bm}. муж {bd.bm} года рождения
A: Адрес для письма?
U: {whole}. работаю: {firm}
A: Чек здесь: {shared}
== ja
U: カード{card.a}が使えません。名義は{full.a}です
A: 番号は全部書かないでください。別のカードはございますか。
U: 下4桁{card:####}、妻の{first.bf}の名義です。妻は{bd.bf}生まれです
A: ご住所と勤務先に変更はございますか。
U: {whole}に引っ越して、今は{firm}に勤めています
A: 領収書:{shared}
== de
U: meine Smart-Home-Zentrale ({mac}) findet die Kamera ({mac}) nicht
A: Welche E-Mail ist hinterlegt, und wie heißt das WLAN-Passwort?
U: {email.a}, {pw}
A: Bitte den Kopplungscode eingeben.
U: {secret:###-###}. gezahlt hab ich mit karte {card:####}, falls ihr das braucht. {full.a}, {bd.a}, {whole}
A: Kundennummer {account:SH######}, alles gut.
== fr
U: je ne reçois plus rien sur {email.a} ni {email.b}
A: Quel est le mot de passe d'application ?
U: {secret:^^^^-^^^^-^^^^}
A: Il est expiré. Votre appareil {mac} est bloqué.
U: et celui de {first.b}, {mac} ? la facture est payée par carte {card:####} ou {card:####}, contrat {account:C#######}, {whole}, né le {bd.a}
== es
U: El código de la puerta {secret:####} ya no va, ni el de la alarma {secret:#####}
A: ¿Quién es el titular?
U: {full.a}, {bd.a}, {whole}, {email.a}. Pagué con {card:####}, luego con {card:####}
A: El nuevo es {secret:####}. Contrato {account:AL-#####}. La cámara {mac} está en línea.
== br
U: não recebo o código no {email.a}
A: Mandei agora para {email.bm}.
U: é {secret:######}. do {first.bm}, meu sócio
A: Forma de pagamento: {card.a/mask} ou {card.b/mask}?
U: a segunda. senha do app era {pw}, conta {account:#####-#}, nasci em {bd.a}
== it
U: carta {card.a/mask} scaduta, nuova {card.b}
A: Non la scriva per intero! Aggiorno. L'email è {email.a}?
U: anche {email.b}, di mia moglie {first.bf}
A: Ecco il codice del cancello: {secret:####}.
U: e per il garage {secret:####}, giusto? {whole}, contratto {account:CV-#####}, nato nel {bdy.a}
== nl
U: camera {mac} en deurbel {mac} doen het niet
A: Op welk e-mailadres is het account?
U: {email.a}, wachtwoord {pw} als je wil kijken
A: Liever niet delen! Abonnement betaald met {card:####}?
U: nee {card:####}, van {first.b}, klantnr {account:#######}, {whole}
== pl
U: przypomnij kod do bramy, stary to {secret:####}
A: Nowy: {secret:####}. Wysłałam też na {email.a}.
U: i na {email.b}, do {first.bm/gen}. abonament {account:AB####} z karty {card:####}, nie z {card:####}, adres {whole}
A: Zmienione.
== ru
U: камера {mac} и датчик {mac} не в сети
A: На какую почту оформлено?
U: {email.a}, пин {secret:####}, карта {card:####}
A: Код сброса {secret:######}. Оплата с карты {card:####} не прошла.
U: это карта {first.b/gen}, договор {account:######}, адрес {whole}, {bd.a}
`,
);
