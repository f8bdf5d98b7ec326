// Conversations in Dutch, Polish, Swedish, Danish, Norwegian and Finnish.
export const northern = `
# NL
U: hoi mijn pakketje {track} is niet aangekomen
A: Hoi! Vervelend. Wat is je postcode en huisnummer?
U: {addr}
A: Bedankt. Het ligt bij de buren, fam. {q.family}. Hoe heet je?
U: {p.full}. daar woont niemand met die naam
A: Dan zoek ik het uit, {p.given}. Zaak {case}. Waarde {money}?
U: klopt, betaald met kaart {card}. bel me op {phone}
# NL
U: Geachte heer/mevrouw,
Hierbij geef ik mijn verhuizing door per {date}.
Oud: {addr}
Nieuw: {addr2}
Klantnummer {acct}, meter {meter}, stand 10452
Met vriendelijke groet,
{p.ini}
{phone}
A: Beste {p.title} {p.family},
Dank, de verhuizing is verwerkt. Het nieuwe termijnbedrag is {money} per maand, af te schrijven van {iban}.
Groet, {a.given}
U: Graag van de rekening van mijn man, {rm.full}: {iban2}
A: Aangepast!
# NL
U: Ik kan niet inloggen bij de salarisportal
A: Goedemorgen, met de servicedesk. Personeelsnummer?
U: {emp}, {p.full}
A: Ter controle je geboortedatum en BSN?
U: {p.dob}, {p.id}
A: Gelukt. Tijdelijk wachtwoord {pw}. Vanaf welk IP-adres werk je?
U: {ip}, thuis in {city}
A: Staat nu toegestaan. Versie {version} graag nog updaten.
# NL
U: Vat deze mail samen: "Beste {p.given}, de ketel {sku} wordt {date} vervangen door {b.full} van {firm}. Kosten {money}. De sleutel ligt bij {q.full}, {addr2.street}. Groet, {s.full}, {estate}"
A: {firm} ({b.full}) vervangt de ketel op {date} voor {money}. De sleutel ligt bij {q.full}, {addr2.street}.
U: schrijf terug dat de alarmcode {pin} is en dat ze mij kunnen mailen: {p.email}
A: Beste {s.given}, prima. De alarmcode is {pin}; mailen kan naar {p.email}. Groet, {p.full}
# PL
U: Dzień dobry, nie działa mi internet od wczoraj
A: Dzień dobry, proszę o numer klienta oraz imię i nazwisko.
U: {acct}, {p.full}
A: Dziękuję. Proszę podać adres MAC routera {sku}.
U: {mac}
A: Widzę awarię. Technik będzie {date} o {time}. Czy adres {addr} jest aktualny?
U: tak, kod do bramy {door}, telefon {phone}
A: Zgłoszenie {case}. Rabat {money}.
# PL
U: Dzień dobry,
proszę o zmianę danych w polisie {policy}:
{p.full}
PESEL {p.id}
nowy adres: {addr}
e-mail: {p.email}
Z poważaniem
{p.full}
A: Dzień dobry, dziękuję. Dane zmienione. Składka {money} płatna do {date}. Pozdrawiam, {a.full}
U: A czy mogę dodać żonę? {rf.full}, ur. {rf.dob}
A: Tak, wysłałam formularz: {url}
# PL
U: Potrzebuję faktury na firmę za naprawę, samochód {reg}
A: Oczywiście. Nazwa i adres?
U: {firm}, {addr}
A: Kwota {money}, wymiana {sku}. Gdzie wysłać?
U: {p.work}, do rąk {q.full}
A: Wysłane, faktura {invoice}. Zwrot nadpłaty na {iban}?
U: tak. tel {phone} jakby co
# SE
U: Hej, jag vill säga upp mitt elavtal, kundnr {acct}
A: Hej! Namn och personnummer, tack?
U: {p.full}, {p.id}
A: Tack {p.given}. Gäller det anläggningen på {addr}?
U: ja, mätare {meter}. flyttar till {city} den {date}
A: Slutfakturan blir ungefär {money}. Vart ska den skickas?
U: {p.email}, eller sms {phone}
# SE
U: Min ansökan om förskoleplats, ärende {case}
A: Hej, vad heter barnet och när är det fött?
U: {c.full}, {c.dob}
A: Tack. Ni står på kö till {school}. Vårdnadshavare?
U: Jag, {p.full}, och {q.full}, {phone}
A: Avgiften är {money} i månaden. Återbetalning går till {iban}, stämmer det?
U: ja det stämmer
# SE
U: Kan du förkorta mejlet? "Hej {q.given}! Det är {p.given} på {firm}. Bilen {reg} är klar, det kostade {money}. Nyckelskåpet har kod {door}. Ring {phone} om något strular. Mvh {p.full}"
A: Hej {q.given}, bilen {reg} är klar, {money}. Nyckelskåp: {door}. Frågor: {phone}. /{p.given}
U: toppen. skriv till {b.given} också att datorn har ip {ip} och lösen {pw}
A: Hej {b.given}, datorn har ip {ip}. Lösenordet bör du ge muntligt.
# DK
U: hej, jeg har ikke fået min pakke {track}
A: Hej! Må jeg få navn og adresse?
U: {p.full}, {addr}
A: Tak {p.given}. Den er afleveret hos {q.full} d. {date}.
U: ok det er min nabo. men den skulle sendes til mit arbejde, {firm}
A: Beklager. Du får {money} retur. Skal det være konto {iban}?
U: ja, skriv til {p.email} eller sms {phone}
# DK
U: Jeg kan ikke logge ind på lønportalen, fejl {err}
A: Goddag. Medarbejdernummer og CPR?
U: {emp}, {p.id}
A: Tak. Dit brugernavn er {p.user}. Midlertidig kode {pw}.
U: det virker. min leder {b.full} skal også have adgang
A: Sendt til {b.work}. Version {version} kræver en genstart.
# NO
U: Hei, billetten min til {city} er feil, bestilling {booking}
A: Hei! Hva heter du og når er du født?
U: {p.full}, {p.dob}
A: Takk {p.given}. Toget {train} {date} kl. {time}. Hva er feil?
U: navnet på sønnen min, han heter {cm.full} ikke {qm.given}
A: Rettet. Refusjon på {money} til {iban}?
U: ja takk, tlf {phone}
# NO
U: Varmepumpa {sku} viser {err}, den er montert av {firm} i fjor
A: Hei, det høres kjedelig ut. Serienummer og adresse?
U: {serial}, {addr}
A: Takk. {b.full} kan komme {date} kl. {time}. Hvem er kunde?
U: {p.full}, fødselsnummer {p.id} hvis dere trenger det til garantien
A: Vi trenger bare e-post.
U: {p.email}. koden på porten er {door}
# FI
U: Hei, en pääse verkkopankkiin
A: Hei! Nimi ja henkilötunnus, kiitos?
U: {p.full} {p.id}
A: Kiitos {p.given}. Käyttäjätunnuksesi on {p.user}. Saitko koodin tekstiviestillä?
U: sain {otp}
A: Syötä se sovellukseen, versio {version}.
U: nyt toimii. siirtäkää {money} tilille {iban}
# FI
U: Haluan muuttaa toimitusosoitteen, tilaus {order}
A: Hei, mikä on uusi osoite?
U: {addr}
A: Kiitos. Kenen nimellä?
U: {p.full}, puh. {phone}, {p.email}
A: Päivitetty. Lähetys {track}, hinta {money}. Kuljettaja on {b.given}.
U: ovikoodi {door}. jos en ole kotona, naapuri {q.full} ottaa vastaan
`;
