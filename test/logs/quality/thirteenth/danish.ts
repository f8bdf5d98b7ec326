// Danish desks.
import { readTemplates } from './render.ts';

export const danish = readTemplates(`
# dk
U: Hej, vi flytter den {date}. Kundenummer {cust}
A: Hej! Må jeg få navn, fødselsdato og den nye adresse?
U: {p}, {d}, {ad}
A: Tak {p.f}. Er din mail stadig {e}?
U: ja. målernr er {mtr}
# dk
u: mit dankort er væk, slutter på {cc.l4}
A: Jeg spærrer det med det samme. Navn og CPR-nummer?
u: {p} {id}
A: Tak, {p.f}. Kortet {cc.l4} er spærret. Nyt kort sendes til {ad}.
# dk
U: Til rette vedkommende
/
/Jeg har modtaget rykker på faktura {inv}, selvom den er betalt fra konto {ba} den {date}.
/
/Venlig hilsen
/{p}
/Tlf. {t}
A: Hej {p.f}, vi har fundet betalingen på {amt} fra {ba}. Undskyld ulejligheden. Mvh {a}, {telecom}
# dk
U: {k.f} er syg i dag. Mvh {p.f}
A: God bedring! For en sikkerheds skyld: {k.f} hvem, og hvilken klasse?
U: {k}, født {dk}, 2.B
A: Tak, så er {k.f} noteret. Hilsen {a}, {school}
# dk
U: Kan ikke logge ind, brugernavn {usr}. Koden {pw} virker ikke mere
A: Hej, skriv aldrig din kode her. Hvilken IP-adresse står der på skærmen?
U: {ip}, og MAC {mac}
A: Tak. Din computer hos {firm} var spærret, nu er den åben. Engangskode: {otp}.
# dk
U: Pakken {trk} er ikke kommet, skulle være leveret til {ad}
A: Den står hos naboen, {q}. Er det i orden?
U: Nej, {q.f} er på ferie! Ring til mig, {t}, {p}
A: Vi ringer inden {time}, {p.f}.
# dk -
U: Hvornår har I åbent på {wd}?
A: Fra 10 til 17.30. Søndag har vi lukket.
U: Koster cyklen stadig {amt}?
A: Ja, model City 3 i sort. City 5 koster {amt2}.
# dk -
U: Fejl {err} på min ovn, hvad gør jeg?
A: Sluk på kontakten i 2 minutter. Kommer {err} igen, skal føleren skiftes, det tager ca. 45 minutter.
`);
