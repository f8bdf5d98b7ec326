// Italian desks.
import { readTemplates } from './render.ts';

export const italian = readTemplates(`
# it qm
U: Buongiorno, vorrei disdire il contratto {ctr} intestato a mio padre {q}, deceduto il {date}
A: Le mie condoglianze. Mi può dare il suo nome e il codice fiscale del titolare?
U: Io sono {p}. Il suo codice fiscale: {idq}, nato il {dq}
A: Grazie {p.t} {p.l}. Dove mandiamo la fattura di chiusura?
U: {ad}, oppure via mail {e}
# it
u: ciao nn riesco a entrare nell'app, utente {usr}
A: Buongiorno! Mi conferma l'indirizzo e-mail?
u: {e}
A: Le ho inviato un codice via SMS al {t}. Me lo può leggere?
u: {otp}
A: Perfetto. La nuova password provvisoria è {pw}.
u: grazie mille
# it
U: Gentili Signori,
/
/con la presente comunico il mio nuovo indirizzo: {ad}.
/Codice cliente {cust}, codice fiscale {id}.
/
/Per l'addebito usate per cortesia il nuovo IBAN {ib}.
/
/Distinti saluti,
/{p}
/cell. {t}
A: Gentile {p.t} {p.l}, abbiamo aggiornato indirizzo e IBAN {ib}. Cordiali saluti, {a}, {energy}
# it kf
U: Salve, prenotazione {bkg} all'{hotel}: il cognome è sbagliato, {p.x} invece di {p.l}
A: Mi scusi! Nome completo e data di nascita, per favore?
U: {p}, {d}. Viaggia con me anche mia figlia {k}, {dk}
A: Fatto, {p.t} {p.l}. Aggiunta anche {k.f}. L'acconto di {amt} è sulla carta che finisce con {cc.l4}.
# it
U: Perdita d'acqua dal piano di sopra, il condominio è in {ad}. Sono {p}, polizza {pol}
A: Buongiorno, apro subito il sinistro. Chi abita sopra?
U: {q.t} {q.l}, tel {t}
A: Sinistro {clm}. Il perito di {firm} la chiamerà al {t2}?
U: sì è il mio numero. citofono codice {door}
# it
U: La carta {cc} non funziona online, mi chiede il PIN che è {pin}
A: Per sicurezza non scriva mai il PIN. Il suo nome?
U: {p}, cliente {bank}
A: Grazie, {p.f}. Ho sbloccato la carta che termina con {cc.l4}.
# it -
U: A che ora chiudete oggi?
A: Alle 19:30. Domani siamo aperti dalle 9 alle 13.
U: Avete la piastra modello P-2200?
A: Sì, 3 pezzi a {amt}. Il modello P-1800 costa {amt2}.
# it -
U: Che differenza c'è tra Fibra 1000 e Fibra 2500?
A: La velocità: 1 Gbit/s o 2,5 Gbit/s. Prezzo {amt} e {amt2} al mese, attivazione gratuita fino al {date}.
`);
