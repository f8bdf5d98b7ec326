// Dutch, Polish and Swedish desks.
import { readTemplates } from './templates.ts';

export const northern = readTemplates(`
== NL pakket
U: Hoi, mijn pakket {acc.tracking} staat al {n} dagen op onderweg
A: Goedemiddag, wat vervelend. Mag ik uw naam en adres?
U: {me}, {addr}
A: Dank u wel, {me.titled}. Het komt {weekday} voor {time}.
U: Kan het bij de buren, {p2} op {addr.street#2}?
A: Ja, staat genoteerd bij {p2}.

== NL energie-mail
U: Beste,
/ op {date} verhuis ik naar {addr#2}. Mijn klantnummer is {acc.customer}, meternummer {acc.meter}. Graag incasseren
van {iban}.
/ Met vriendelijke groet,
/ {me}
/ {phone}
A: {me.dear},
/ we hebben {addr#2} doorgevoerd en schrijven voortaan af van {iban}.
/ Hartelijke groet,
/ {ag}
/ {org.energy}

== NL bank
U: ik kan niet inloggen, gebruikersnaam {user}
A: Met {ag.first}. Mag ik uw geboortedatum en BSN ter controle?
U: {dob}, {nid}
A: Dank u. U krijgt een code per sms.
U: {sec.otp}
A: Die hoeft u mij niet te geven. Vul {sec.otp} in op de site, {me.titled}.

== NL internet
U: Sinds {weekday} geen wifi meer. Modem heeft MAC {mac}
A: Dank u. Ik zie {mac} op adres {ip}, maar zonder signaal. Is uw wachtwoord gewijzigd?
U: nee nog steeds {sec.wifi}
A: Goed. Er komt een monteur van {org.firm} op {addr}, bel ons gerust op {phone}.

== NL HR
U: Hallo, ik werk sinds {month} bij {org.firm} en mijn loonstrook klopt niet. Personeelsnr {acc.staff}
A: Hoi {me.first}, ik kijk even. Is je leidinggevende nog {p2}?
U: nee, {p3} sinds kort
A: Dan pas ik dat aan. Je strook staat hier: {url}

== NL verzekering
U: Schade melden, polis {acc.policy}, {me}
A: Dank u. Wie was de andere partij?
U: {p2}, verzekerd bij {org.insurer}, {email.p2}
A: Uw schadenummer is {acc.claim}. Wij mailen {email.p2}. Uw rekening voor de vergoeding?
U: {iban}

== PL paczka
U: Dzień dobry, gdzie jest moja paczka {acc.tracking}?
A: Dzień dobry, poproszę imię, nazwisko i adres dostawy.
U: {me}, {addr}
A: Dziękuję. Kurier będzie {date}, do godziny {time}. Telefon dla kuriera?
U: {phone}, kod do bramy {sec.door}
A: Zapisane: {phone}, brama {sec.door}.

== PL bank
U: Zablokowana karta {card}, proszę o pomoc
A: Dzień dobry, z tej strony {ag}. Proszę podać PESEL i datę urodzenia.
U: {nid}, {dob}
A: Dziękuję. Kartę odblokowałam. Limit to {amount}.
U: A przelew na {iban} przeszedł?
A: Tak, {date}. Odbiorca: {org.firm}.

== PL prad-mail
U: Dzień dobry,
/ proszę o fakturę {acc.invoice} na adres e-mail {email}. Numer klienta {acc.customer}.
/ Pozdrawiam
/ {me}
/ {addr}
A: {me.dear},
/ faktura {acc.invoice} została wysłana na {email}. Można ją też pobrać tutaj: {url}
/ Z poważaniem
/ {ag}
/ {org.energy}

== PL internet
U: Internet nie działa, błąd {err}, login {user}
A: Proszę podać adres MAC routera.
U: {mac}
A: Widzę router, adres IP {ip}. Czy hasło do wifi to nadal {sec.wifi}?
U: tak
A: Proszę zrestartować router. W razie czego {ag.first}, tel. {phone}.

== PL przychodnia
U: Chciałabym umówić dziecko, {kin}, do pediatry
A: Proszę o PESEL dziecka i telefon.
U: {nid.kin}, {phone}
A: Termin {date}, {time}, dr {p2}. {org.clinic}
U: dziękuję, {me}

== SE paket
U: Hej, mitt paket {acc.tracking} har inte kommit
A: Hej! Vad heter du och vilken adress gäller det?
U: {me}, {addr}
A: Tack {me.first}. Det kommer på {weekday} före {time}. Portkod?
U: {sec.door}. Ring {phone} om det krånglar
A: Noterat, kod {sec.door}. Hälsningar, {ag.first}

== SE bank
U: Jag har blivit av med mitt kort {card}
A: Hej, jag spärrar det. Ditt personnummer?
U: {nid}
A: Tack {me.first}. Nytt kort skickas till {addr}.
U: Kan ni föra över {amount} till {iban} också?
A: Det gör du själv i appen.

== SE el-mail
U: Hej,
/ jag flyttar till {addr#2} den {date}. Kundnummer {acc.customer}, anläggning {acc.meter}.
/ Mvh
/ {me}
/ {email}
A: Hej {me.first},
/ tack, avtalet på {addr#2} börjar gälla då. Bekräftelsen går till {email}.
/ Vänliga hälsningar
/ {ag}
/ {org.energy}

== SE skola
U: Hej, {kin.first} är sjuk idag. Vänligen {me}
A: Hej, tack. Är det {kin} på {org.school}?
U: Ja, född {dob.kin}. Läraren heter {p2}
A: Då vet {p2.first} om det. Krya på!

== SE support
U: Kommer inte in, användarnamn {user}, lösenord {sec.pw}
A: Hej! Skicka aldrig lösenord i chatten. Jag har skickat en länk till {email}.
U: den här? {url}
A: Ja. Byt {sec.pw} direkt när du är inne.
U: Klart. Loggen visade {ip}, är det jag?
A: Ja, {ip} är din.
`);
