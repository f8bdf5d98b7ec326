// Dutch, Swedish and Polish desks.
import { at } from '../template.ts';

export const northern = [
  at(
    'NL',
    `
U: Hoi, mijn pakket is zoek. Bestelling <ref.order>
A: Goedemiddag, u spreekt met <a.first> van <org.nlDesk>. Wat is uw postcode en huisnummer?
U: <addr>
A: Dank u, <c.title> <c.last>. Ik stuur het opnieuw, trackcode <ref.tracking>.`,
  ),
  at(
    'NL',
    `
U: ik wil mijn rekeningnummer wijzigen naar <iban> tnv <c.full:lc>
A: Dat kan. Mag ik ter controle uw geboortedatum en klantnummer?
U: <dob>, <ref.customer>
A: Aangepast. U krijgt een bevestiging op <c.email>.`,
  ),
  at(
    'NL',
    `
U: Beste HR, mijn BSN staat verkeerd op de loonstrook, moet zijn <id.NL>. Groet, <c.full>
A: Dag <c.first>, dank je, het is verbeterd. Werk je nog steeds bij {de vestiging|ons filiaal} van <org.nlWork>?
U: ja, leidinggevende is <t.full>, <phone>`,
  ),
  at(
    'NL',
    `
U: Kan ik met deze thermostaat ook vloerverwarming regelen?
A: Ja, mits u een zoneregelaar heeft. Die kost <~price>.
U: en werkt dat met versie <~ver> van de app
A: Vanaf 3.0, dus prima.`,
  ),
  at(
    'NL',
    `
U: modem doet raar, MAC <mac>, IP <ip>
A: Ik zie het. Is er thuis iemand op <~date> voor een monteur?
U: mijn vrouw <f.t><t.first> is er, <street>
A: Genoteerd, <c.title> <c.last>.`,
  ),
  at(
    'SE',
    `
U: Hej! Jag har flyttat, ny adress <addr>. Kundnummer <ref.customer>
A: Hej <c.first>! Kan jag få ditt personnummer också?
U: <id.SE>
A: Tack, det är ändrat. Hälsningar <a.first>, <org.seDesk>`,
  ),
  at(
    'SE',
    `
U: hej vem är det som ringer från <landline>? säger att han heter <m.t><t.full> och är från er
A: Hej, det är inte vi. Lämna inte ut några koder. Hann du säga något?
U: bara engångskoden <sec.otp> :(
A: Vi spärrar kortet direkt. Vad heter du?
U: <c.full>, jobbar på <org.seWork>`,
  ),
  at(
    'SE',
    `
U: Går skorna att byta om de är för små? köpte i <~month>
A: Absolut, inom 60 dagar. Storlek 42 finns i lager.
U: och frakten?
A: Bytet är gratis, annars <~price>.`,
  ),
  at(
    'SE',
    `
U: Återbetalning till <iban> tack, faktura <ref.invoice>. Mvh <c.full>, <phone>
A: Hej <c.first>, pengarna kommer inom <~n> dagar.`,
  ),
  at(
    'PL',
    `
U: Dzień dobry, nie działa mi internet od rana, nr klienta <ref.customer>
A: Dzień dobry, z tej strony <a.full>, <org.plDesk>. Proszę podać imię i nazwisko oraz adres.
U: <c.full>, <addr>
A: Dziękuję, <g.c.Panie/Pani> <c.voc>. Technik zadzwoni na numer z umowy.
U: proszę na ten: <phone>`,
  ),
  at(
    'PL',
    `
U: Imię i nazwisko: <c.full>
PESEL: <id.PL>
Nr polisy: <ref.policy>
Treść: proszę o zwrot składki na konto <iban>
A: Dzień dobry, zwrot został zlecony. Pozdrawiam, <a.full>`,
  ),
  at(
    'PL',
    `
U: czy buty w rozmiarze 43 będą jeszcze w tym miesiącu? kolor czarny
A: Dzień dobry, dostawa planowana jest na <~date>.
U: a cena zostaje <~price>?
A: Tak, promocja trwa do niedzieli.`,
  ),
  at(
    'PL',
    `
U: hasło <sec.password> nie działa, login <c.login>, firma <org.plWork>
A: Zresetowałam, nowe przyszło na <c.email>. Zgłoszenie <ref.ticket>.
U: dzięki, działa. proszę też o konto dla nowej osoby: <t.full>`,
  ),
];
