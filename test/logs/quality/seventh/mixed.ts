// Templates of the seventh set in several languages: lists, tables, logs and letters.
export const mixed = `
# DE,AT,CH keep
U: Zahlungsliste {employer}, bitte auf Dubletten prüfen:
{p1.fg}; {iban}; 412,50
{p2.fg}; {iban2}; 88,00
{employer2}; {iban3}; 1.990,00
{p1.i}; {iban}; 412,50
A: Zeile 1 und 4 sind gleich: {p1}, {iban}.
U: Danke. {p2.t} {p2.f} hat seit {month} ein Konto bei {bank}: {iban4}
A: Dann ersetzen Sie {iban2} durch {iban4}.
U: Freigabe durch {p3}, Personalnr. {staff}, Karte {card}
A: Notiert. {trap}
# DE,AT,CH keep
U: welche geräte hängen im netz?
{mac} {ip.lan} drucker
{mac2} {ip2.lan} handy {p1.g}
{mac3} {ip3.lan} unbekannt
A: {mac3} ist wohl eine Kamera. Hersteller laut Präfix unbekannt, Signal -71 dBm.
U: die gehört {p2.f} gegenüber. sperren, passwort vom router: {pw}
A: Gesperrt habe ich nichts, das geht im Menü unter Filter. Anbieter ist {telecom}?
U: ja, kunde {cust}, {p1}. portal: {url.profile}
A: Danke {p1.t} {p1.f}. {trap}
# DE,CH,AT
U: Diese Freigaben bitte löschen: {url1.doc} und {url2.share}
A: Guten Tag, {p9} von {software}. Wem gehören die Dateien?
U: {p1}, {p1.mail}, Firma {employer}. Abgerufen hat sie {ip}, das ist {law}.
A: Gelöscht. Bestätigen Sie bitte hier: {url3.reset}
U: Erledigt, Code war {otp}. {trap}
A: Danke, {p1.t} {p1.f}. Rechnung wie immer: {url4.invoice}
# FR,BE keep
U: Vérifie ce fichier de virements
{p1.fu} | {iban} | 312,40
{p2.fu} | {iban2} | 58,00
{employer} | {iban3} | 1 240,00
A: Les trois comptes ont la bonne longueur. Le plus gros montant va à {employer}.
U: {p2} a changé de banque, désormais {iban4} chez {bank}
A: Remplacez {iban2} par {iban4}.
U: Et la carte de {p1.t} {p1.f} : {card}, exp. 05/28. {trap}
A: Ne gardez pas ce numéro dans le fichier.
# FR,BE
U: Quelqu'un s'est connecté à mon compte : {url.profile}
A: Bonjour, {p9.g} de {software}. Reconnaissez-vous {ip} et {ip2} ?
U: La première oui, c'est chez moi, box {mac}. L'autre non.
A: Je ferme la session. Changez le mot de passe ici : {url2.reset}
U: Fait. J'avais aussi partagé {url3.doc} avec {p2} de {employer}
A: Le partage avec {p2.t} {p2.f} est supprimé. Dossier {ticket}, {p1.t} {p1.f}.
U: {trap}
# ES,MX keep
U: Revisa esta lista de pagos de {employer}:
{p1.fg}; {iban}; 320,00
{p2.fg}; {iban2}; 91,50
{employer2}; {iban3}; 2.400,00
A: Todo correcto, tres pagos. ¿Quién los autoriza?
U: {p3}, de {bank}, {p3.mail}. La tarjeta de empresa es {card}
A: Gracias. El de {p2.t} {p2.f} sale el {shortdate}.
U: Sube el justificante a {url.share}. {trap}
# IT keep
U: controlla gli accessi:
{date} {time} {p1.user} {ip} {url1.doc}
{date} {time2} {p2.user} {ip2} {url2.share}
A: Il secondo accesso, {p2.user} da {ip2}, è di notte?
U: no, è {p2} di {employer}, mac {mac}
A: Allora è regolare. Il documento {url1.doc} è di {p1}?
U: sì, cf {id}. paga {bank}, {iban}. {trap}
A: Annotato, pratica {ticket}.
# NL
U: Kunnen jullie deze links intrekken? {url1.doc}, {url2.share}, {url3.profile}
A: Hallo, {p9.g} van {software}. Van wie zijn ze?
U: Van {p1}, {employer}. Betaald met {card}, klant {cust}
A: Ingetrokken. Laatste bezoek kwam van {ip}, mac {mac}.
U: Dat is mijn collega {p2}, die nu bij {employer2} werkt. {trap}
A: Teruggave van {price} op {iban}? 
U: Nee, op {iban2}. Groet, {p1.i}
# PT,BR keep
U: lista de aparelhos na rede da {clinic}:
{mac} {ip.lan} recepção
{mac2} {ip2.lan} Dra. {w2.f}
{mac3} {ip3.lan} impressora
A: O {mac2} está sem licença desde {date}. A {p2} ainda trabalha aí?
U: sim. senha do router {pw}. {trap}
A: Obrigado. O relatório está em {url.share}
U: envie também à {employer}, a/c {p3}, {p3.mail}
# PL keep
U: Proszę sprawdzić listę przelewów:
{p1}; {iban}; 320,00
{p2}; {iban2}; 48,50
{employer}; {iban3}; 1 990,00
A: Numery rachunków są poprawne. Największa kwota: {employer}.
U: {p2.g} ma nowe konto w {bank}: {iban4}, karta {card}
A: Proszę zatem wykreślić {iban2}. PESEL do umowy?
U: {id}, ur. {dob}, link do umowy: {url.doc}. {trap}
A: Dziękuję, {p9}, zgłoszenie {ticket}.
# CZ keep
U: Zkontrolujte prosím seznam zařízení:
{mac} {ip.lan} tiskárna
{mac2} {ip2.lan} {p1.g}
{mac3} {ip3.lan} neznámé
A: Neznámé zařízení {mac3} se připojilo v {time}. Patří někomu od vás?
U: Ano, to je {p2} z firmy {employer}. Heslo k wifi je {pw}. {trap}
A: Děkuji. Přehled najdete zde: {url.profile}
U: Fakturu prosím na {p1.mail}, zákazník {cust}
# SE keep
U: Vilka enheter är det här?
{mac} {ip.lan} {p1.g}
{mac2} {ip2.lan} {p2.g}
{mac3} {ip3.lan} okänd
A: Hej, {p9.g} på {telecom}. {mac3} är troligen en tv, 2.4 GHz, -70 dBm.
U: OK. {p2} är min sambo, vi delar {url.profile}. {trap}
A: Bra. Logga in med BankID på {url2.reset}, ärende {ticket}
U: Tack, hälsar {p1}, {employer}
# DK keep
U: Kan I slette disse delinger? {url1.doc} og {url2.share}
A: Hej, {p9.g} fra {software}. Hvem ejer dem?
U: {p1}, {employer}, betalt med {card}. De blev åbnet fra {ip}
A: Slettet. Det var {p2} fra {employer2}, {mac}.
U: Tak. Refusion på {price} til {iban}, tak. {trap}
A: Noteret, sag {ticket}.
# TR
U: Merhaba, {bank} kartım {card} çalındı, adım {p1}, doğum tarihim {dob}.
A: Geçmiş olsun, ben {p9.g}. T.C. kimlik numaranız nedir?
U: {id}. Hesabım {iban}. {trap}
A: Kartınız kapatıldı. Son giriş {ip} adresinden, siz miydiniz?
U: Hayır, o {p2} olabilir, {employer} çalışanı. Ek kart {card2} de kapansın.
A: Tamam. Onay bağlantısı: {url.reset}, kayıt no {ticket}
# HU
U: Jó napot, a nevem {p1}, a {bank} kártyámat ({card}) ellopták.
A: Sajnálom. {p9} vagyok. Születési dátum és TAJ-szám?
U: {dob}, {id}. A számlám {iban}. {trap}
A: Letiltottuk. Az utolsó belépés címe {ip}, ez Ön volt?
U: Nem. A munkahelyem a {employer}, ott {ip2} a cím. Telefon: {phone}
A: Köszönjük, hivatkozási szám {ticket}, részletek: {url.doc}
# RO
U: Bună ziua, lista plăților {employer}:
{p1.fu}, {iban}, 320,00 lei
{p2.fu}, {iban2}, 91,50 lei
A: Bună ziua, {p9.g} de la {bank}. Ambele conturi sunt corecte.
U: Plătiți de pe cardul {card}, CNP-ul meu e {id}. {trap}
A: Am trimis confirmarea la {p1.mail} și la {p2.mail}. Documentul: {url.doc}
U: Mulțumesc, {p1.i}
`;
