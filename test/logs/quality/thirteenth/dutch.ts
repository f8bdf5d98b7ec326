// Dutch desks.
import { readTemplates } from './render.ts';

export const dutch = readTemplates(`
# nl
U: Goedemiddag, wij gaan verhuizen per {date}. Klantnummer {cust}
A: Leuk! Mag ik uw naam, geboortedatum en het nieuwe adres?
U: {p}, {d}, nieuw adres {ad}
A: Dank u {p.t} {p.l}. En de meterstand van meter {mtr}?
U: 1<4|5|6>{num}<2|7|9>. mail maar naar {e}
# nl
u: kan niet inloggen gebruikersnaam {usr}
A: Vervelend! Wat is het e-mailadres bij het account?
u: {e}
A: Ik heb een code gestuurd naar {t}. Wat staat erin?
u: {otp}
A: Top. Via deze link kiest u een nieuw wachtwoord: {u.reset}
# nl
U: Geachte heer/mevrouw,
/
/Op {date} ontving ik factuur {inv} van {amt}, terwijl ik het abonnement heb opgezegd. Graag terugstorten op {ib}.
/
/Met vriendelijke groet,
/{p}
/{ad}
/BSN {id}
A: Geachte {p.t} {p.l}, het bedrag wordt teruggestort op {ib}. Uw BSN hoeft u ons niet te sturen. Met vriendelijke
groet, {a}, {telecom}
# nl pf
U: {k.f} is ziek en komt vandaag niet. Groep <4|6|8>
A: Dank voor de melding. Voor- en achternaam en geboortedatum van {k.f}?
U: {k}, {dk}, ik ben {p.f} (moeder), {t}
A: Beterschap voor {k.f}! Groetjes, {a.f}, {school}
# nl qf
U: Lekkage in de badkamer!! {ad}. Verhuurder is {letting}, ik heet {p}
A: Ik stuur iemand. Op welk nummer bent u bereikbaar?
U: {t}. sleutel ligt bij buurvrouw {q.l}, code van de voordeur {door}
A: Monteur {r.f} van {trade} is er voor {time}. Meldingsnummer {tkt}.
# nl
U: Naam op ticket {bkg} klopt niet: {p.xx} moet {p} zijn. Paspoort {pp}, geboren {d}
A: Aangepast, {p.t} {p.l}. Het nieuwe ticket is gestuurd naar {e}.
U: bedankt {a.f}
# nl -
U: Wat zijn de openingstijden op koopzondag?
A: Van 12 tot 17 uur. Doordeweeks van 9 tot 18 uur.
U: en is de fiets model Tour 7 nog op voorraad?
A: In maat 53 en 57, voor {amt}. De Tour 8 kost {amt2}.
# nl -
U: Mijn cv-ketel geeft {err} aan, druk 0,8 bar
A: Bijvullen tot 1,8 bar en dan resetten. Blijft {err}, bel ons dan {wd} na 8 uur.
`);
