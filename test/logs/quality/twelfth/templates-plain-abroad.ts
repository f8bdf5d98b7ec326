// Nothing personal, in the other languages.
import { readTemplates } from './templates.ts';

export const plainAbroad = readTemplates(`
== plain DE AT oeffnungszeiten
U: Hallo, haben Sie am {weekday} geöffnet?
A: Guten Tag, ja, von 9:00 bis {time.late} Uhr. Im {month} schließen wir schon um 16 Uhr.
U: Und die Filiale in {town}?
A: Dort gelten dieselben Zeiten.

== plain DE AT CH tarif
U: Was kostet der Tarif Komfort 250?
A: {amount.low} im Monat, ab dem 13. Monat {amount.low#2}. Die Laufzeit beträgt 24 Monate.
U: gibt es noch {percent} Rabatt?
A: Nur bis {date}.

== plain DE CH fehler
U: Meine Spülmaschine zeigt {err}
A: {err} bedeutet, dass kein Wasser zuläuft. Bitte das Sieb reinigen und {n} Minuten warten.
U: Super, läuft wieder mit Programm 4 bei 65 Grad

== plain FR horaires
U: Bonjour, le magasin est ouvert le {weekday} ?
A: Bonjour, oui, de 9h00 à {time.late}. En {month} nous fermons le dimanche.
U: et le {model} est en stock ?
A: Oui, {n} pièces à {amount}.

== plain FR forfait
U: Quel est le prix du forfait 100 Go ?
A: {amount.low} par mois pendant 12 mois, puis {amount.low#2}. Sans engagement.
U: et les appels vers l'Espagne ?
A: Compris, comme vers 40 autres pays.

== plain ES horario
U: Hola, ¿a qué hora abren el {weekday}?
A: Hola, de 10:00 a {time.late}. En {month} cerramos a las 14:00.
U: ¿Y cuánto vale el envío a {town}?
A: {amount.low}, gratis a partir de {amount}.

== plain ES error
U: me sale el error {err} con la versión {version}
A: Está arreglado en la {version#2}, disponible el {date}.
U: vale, ¿cuánto ocupa?
A: Unos {n.900} MB.

== plain IT orari
U: Buongiorno, siete aperti {weekday}?
A: Buongiorno, sì, dalle 9:00 alle {time.late}. A {month} siamo chiusi la domenica.
U: Quanto costa {model}?
A: {amount}, con garanzia di 24 mesi.

== plain IT bagaglio
U: quanti chili può pesare il bagaglio?
A: Fino a 23 kg, misure 55 x 40 x 20 cm. Ogni chilo in più costa {amount.low}.
U: anche da {town}?
A: Sì, fino al {date}.

== plain PT BR horario
U: Bom dia, abrem na {weekday}?
A: Bom dia, sim, das 9:00 às {time.late}. Em {month} fechamos mais cedo.
U: e o {model} quanto custa?
A: {amount}, em {n} prestações sem juros.

== plain NL tarief
U: Wat kost het abonnement met 20 GB?
A: Dat is {amount.low} per maand, bij 2 jaar {amount.low#2}.
U: en geldt dat ook in Duitsland?
A: Ja, in de hele EU. De actie loopt tot {date}.

== plain NL openingstijden
U: Zijn jullie {weekday} open?
A: Ja, van 9:30 tot {time.late}. In {town} tot 21:00.
U: en de {model}, nog op voorraad?
A: Nog {n} stuks voor {amount}.

== plain PL cennik
U: Ile kosztuje pakiet 300 Mb/s?
A: {amount.low} miesięcznie, umowa na 24 miesiące. Promocja do {date}.
U: a instalacja?
A: Instalacja kosztuje {amount.low#2}.

== plain SE oppettider
U: Har ni öppet på {weekday}?
A: Ja, från 10 till {time.late}. I {month} stänger vi klockan 15.
U: Vad kostar {model}?
A: Den kostar {amount}, {n} kvar i lager.
`);
