import { type Template, templatesOf } from './template.ts';

const dutch = templatesOf(
  'nl',
  ['NL'],
  `
U: Hoi, mijn pakketje {track} is niet aangekomen
A: Wat vervelend! Wat is je adres?
U: {addr}
A: En je naam?
U: {p}
A: Dankjewel {p.f}, het ligt bij {p2} op nummer {n:2-80}.
---
U: ik wil mijn rekeningnummer wijzigen in {iban}
A: Prima, mag ik uw klantnummer en geboortedatum?
U: {acct}, {dob}
A: Dank u mevrouw {f.l}, het is aangepast.
---
U: Hebben jullie deze fiets ook in maat 57?
A: Ja, in zwart en donkergroen.
U: en wat weegt hij
A: 17,5 kilo zonder accu.
---
U: Geachte heer/mevrouw,

Hierbij zeg ik polis {policy} op. Graag een bevestiging naar {mail}.

Met vriendelijke groet,
{p}
{addr.m}
A: Beste {p.f}, de polis stopt op {date}. Groet, {p2} van {o:insurer}
---
U: BSN is {nid}, wat heeft u nog meer nodig voor de inschrijving?
A: Alleen een telefoonnummer nog.
U: {tel}
A: Welkom bij {o:medical}! Uw huisarts wordt dokter {p2.l}.
---
U: lekkage in de keuken, {addr.s}. wij huren van {o:landlord}
A: Er komt vandaag iemand van {o2:heating}. Wie is er thuis?
U: mijn man {m2.f}, 06 staat bij jullie
A: Dat is {tel}?
U: klopt
---
U: creditcard {card} is gestolen, blokkeren aub
A: Geblokkeerd. Naam en geboortedatum?
U: {p}, {dob}
A: Nieuwe pas komt naar {addr}.
---
U: hoe laat sluit het zwembad vrijdag
A: Om 22.00 uur, banen zwemmen tot 21.00 uur.
U: thanks
A: Graag gedaan!
---
U: Factuur {order} moet op naam van {o:firm.l}, niet op mijn naam
A: Komt goed. Ter attentie van?
U: {p2}, {wmail2}
A: Verstuurd. Fijne dag, {p3.f}
---
U: inloggen lukt niet, code {otp} werkt niet
A: Vraag een nieuwe aan via {url}
U: gelukt. {p.f}
---
U: laptop mac {mac} krijgt geen ip, collega {p2} op {ip} wel
A: De poort stond nog dicht, probeer het nu eens.
U: werkt, namens {o:firm} bedankt
`,
);

const polish = templatesOf(
  'pl',
  ['PL'],
  `
U: Dzień dobry, paczka {track} nie dotarła
A: Dzień dobry, proszę o adres dostawy i nazwisko.
U: {addr}, {p}
A: Dziękuję. Kurier będzie jutro przed 12.
---
U: chcę zmienić konto do przelewów na {iban}
A: Proszę podać PESEL.
U: {nid}
A: Dziękuję, pani {f.f}. Zmiana wprowadzona.
---
U: Czy ten blender kruszy lód?
A: Tak, ma moc 1000 W i osobny program do lodu.
U: a można myć w zmywarce
A: Tak, dzbanek i noże.
---
U: miałem stłuczkę, polisa {policy}
A: Czy ktoś jest ranny?
U: nie. sprawca to {m2}, ubezpieczony w {o:insurer}
A: Numer szkody {ticket}. Auto można odstawić do {o2:garage}.
U: mój tel {tel}, {m}
---
U: Faktura na firmę: {o:firm.l}, {addr}
A: Wysłać mailem?
U: tak, {wmail}
A: Gotowe. Pozdrawiam, {p2}
---
U: nie mogę się zalogować, login {mail}, hasło {pw}
A: Proszę nie podawać hasła. Link do zmiany: {url}
U: dzięki, działa
---
U: o której zamykacie w niedzielę handlową
A: O 20:00, kasy do 19:45.
U: ok
A: Zapraszamy!
---
U: wizyta dla córki {f2.f}, ur. {cdob2}
A: Do doktora {m3}?
U: tak
A: Środa 16:20, {o:clinic}. Kto przyjdzie z dzieckiem?
U: babcia, {f4}
---
U: internet nie działa, router {mac}
A: Widzę, adres {ip}, sygnał słaby. Technik {m2.f} przyjedzie jutro.
U: ok, {addr}
`,
);

const swedish = templatesOf(
  'sv',
  ['SE'],
  `
U: Hej, mitt paket {track} har inte kommit
A: Hej! Vad heter du och vilken adress gäller det?
U: {p}, {addr}
A: Tack {p.f}, det ligger hos ombudet sedan i går.
---
U: mitt personnummer är {nid}, vill säga upp avtalet
A: Okej, får jag fråga varför?
U: byter till {o:firm}, jobbet betalar
A: Uppsagt från {date}, {p.f}. Bekräftelse går till {mail}.
---
U: Har ni stolen i ek?
A: Ja, men leveranstid 6 veckor.
U: vad kostar frakten
A: {price} hem till dörren.
---
U: Krockade i går, försäkring {policy}
A: Gick det bra? Vem var motparten?
U: {p2}, {o:insurer}. bilen står hos {o2:garage}
A: Skadenummer {ticket}. Vi ringer dig på {tel}.
---
U: Fakturan ska till {o:firm.l}, {addr}
A: Fixat! Vem är kontakt?
U: {p}, {wmail}
A: Tack, ha en fin dag. {p2.f}
---
U: kommer inte in, koden {otp} fungerar inte
A: Prova länken {url}
U: nu gick det
---
U: när öppnar ni på lördag
A: Klockan 10, söndag 11.
U: toppen
---
U: Tid hos tandläkare {p2.l} tack, jag heter {p}, född {dob}
A: Torsdag 13.10 hos {o:dental}?
U: perfekt. mobil {tel}
---
U: element kallt, {addr.s}, hyr av {o:landlord}
A: {m2.f} kommer i morgon mellan 8 och 10.
U: bra, {p.f} är hemma
`,
);

const others = [
  ...templatesOf(
    'da',
    ['DK'],
    `
U: Hej, jeg har fået en forkert vare i ordre {order}
A: Hej, det er vi kede af. Hvad er dit navn og din adresse?
U: {p}, {addr}
A: Tak {p.f}, vi sender en ny med det samme.
U: super. ring evt. på {tel}
---
U: Mit cpr er {nid}, skal bruge en bekræftelse til {o:firm}
A: Den er sendt til {mail}. Hilsen {p2}
---
U: hvornår lukker I i dag
A: Klokken 18.
U: tak
`,
  ),
  ...templatesOf(
    'no',
    ['NO'],
    `
U: Hei, strømmåler {meter} viser feil
A: Hei! Hva er navn og adresse?
U: {p}, {addr}
A: Takk, {p.f}. Montør fra {o:trade} ringer deg på {tel}.
---
U: vil bytte kontonummer til {iban}, født {dob}
A: Det er ordnet, hilsen {p2.f}
U: takk
`,
  ),
  ...templatesOf(
    'fi',
    ['FI'],
    `
U: Hei, tilaus {order} ei ole tullut. Nimi {p}, puh. {tel}
A: Hei {p.f}, paketti on matkalla osoitteeseen {addr}.
U: kiitos!
---
U: Henkilötunnus {nid}, haluan vaihtaa tilinumeron: {iban}
A: Kiitos, muutos on tehty. Terveisin {p2}
`,
  ),
  ...templatesOf(
    'cs',
    ['CZ'],
    `
U: Dobrý den, zásilka {track} nedorazila
A: Dobrý den, na jaké jméno a adresu?
U: {p}, {addr}
A: Děkuji, kurýr přijede zítra. Telefon {tel} platí?
U: ano
---
U: rodné číslo {nid}, potřebuji změnit účet na {iban}
A: Hotovo. S pozdravem {f2}
---
U: v kolik otevíráte v sobotu
A: V devět hodin, zavíráme v jednu.
U: díky
`,
  ),
];

export const northern: readonly Template[] = [...dutch, ...polish, ...swedish, ...others];
