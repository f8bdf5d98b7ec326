// Messages of help desks and everyday chat in German in which nothing is personal.
export const german = `
Guten Tag, mein Paket sollte am Dienstag kommen, aber die Sendungsverfolgung zeigt seit Tagen nichts Neues.
Sehr geehrte Kundin, sehr geehrter Kunde, wir bitten um Entschuldigung für die Verzögerung.
Öffnen Sie Einstellungen > Anzeige > Helligkeit und schieben Sie den Regler ganz nach links.
der drucker zieht ständig zwei blätter auf einmal ein, was kann ich da machen?
Fehlermeldung 0x80070005 erscheint, sobald ich auf Weiter klicke.
Drei Eier mit einer Prise Salz verquirlen und 200 Gramm gesiebtes Mehl unterheben.
Unsere Praxis bleibt an Feiertagen geschlossen, bitte wenden Sie sich an den Notdienst.
Gibt es die Winterjacke auch in Dunkelblau, Größe 42?
haha das war echt das schlechteste elfmeterschießen aller zeiten
Die Garantie deckt Herstellungsfehler ab, jedoch keine Kratzer oder Wasserschäden.
Hausaufgabe bis Donnerstag: Kapitel sieben lesen und die Fragen zur Photosynthese beantworten.
Meine Bremsen quietschen bei Regen. Ist das gefährlich oder nur lästig?
Starten Sie den Router neu, warten Sie dreißig Sekunden und verbinden Sie sich wieder mit dem WLAN.
Tausend Dank für Ihre Geduld, jetzt funktioniert endlich alles!
Tagessuppe heute: Kürbis mit Ingwer und Kokosmilch, dazu frisches Bauernbrot.
WARUM ANTWORTET HIER NIEMAND? ICH WARTE SEIT VIERZIG MINUTEN!
Eine kostenlose Stornierung ist bis 48 Stunden vor der Anreise möglich.
Nach der Impfung können leichtes Fieber, Müdigkeit und Schmerzen am Oberarm auftreten.
bin gleich wieder da, die katze will raus und das nudelwasser kocht
Rechnungen verschicken wir künftig als PDF am ersten Montag im Monat.
Der Kissenbezug besteht aus reiner Baumwolle, waschbar bei 40 Grad, erhältlich in Senfgelb und Petrol.
Im März wurde der Beitrag doppelt abgebucht, bitte erstatten Sie den Überschuss.
In den Alpen werden über Nacht bis zu dreißig Zentimeter Neuschnee erwartet.
Bitte holen Sie am Empfang einen Besucherausweis, bevor Sie in den Sitzungssaal gehen.
Unser Flug von Wien nach Lissabon wurde wegen Nebels umgeleitet.
Nehmen Sie Ibuprofen nach dem Essen ein, höchstens drei Tabletten täglich.
Hat die Spülmaschine eine Kindersicherung, und wie laut ist sie in Dezibel?
Version 4.12.3 behebt den Absturz beim Exportieren umfangreicher Tabellen.
ey der neue fahrplan ist doch ein witz, jeder zweite bus fällt aus
Mit freundlichen Grüßen und ein schönes Wochenende.
Das Hallenbad öffnet werktags um 6:30 Uhr, Anfängerkurse beginnen im September.
Regalbrett leicht anschleifen, Staub abwischen und eine zweite Schicht Lack auftragen.
Blinkt die rote Leuchte viermal, muss der Akku gewechselt werden.
Was kostet eine zusätzliche SIM-Karte im Familientarif?
Leider sind die weinroten Samtvorhänge nicht mehr lieferbar.
Ziehen Sie vorsichtig am Hebel, bis ein Klicken zu hören ist.
Der Ausschlag meiner Tochter juckt und breitet sich aus. Sollen wir vorbeikommen?
Es gießt wie aus Kübeln, das Grillfest verschieben wir auf Sonntag.
Guten Morgen! Ihr Termin wurde auf Mittwoch, 10:15 Uhr, verlegt.
Der Laptop friert ein, wenn die Webcam angeht, selbst im abgesicherten Modus.
Zwiebelkuchen vom Blech, acht Stücke, reicht für vier Hungrige.
Setzen Sie ein Häkchen bei "Gerät merken", falls Sie dem Rechner vertrauen.
boah mathe nervt, können wir nicht wieder geometrie statt bruchrechnen machen
Für Reparaturen am Heizkessel ist der Vermieter zuständig, für Glasbruch der Mieter.
Die Achsvermessung dauert ungefähr eine Stunde und kostet 79 Euro inklusive Mehrwertsteuer.
Der Gutschein ist gestern um Mitternacht abgelaufen und lässt sich nicht verlängern.
Der Chor probt in der Aula, die Altstimmen bringen bitte Bleistifte mit.
Essig und lauwarmes Wasser zu gleichen Teilen mischen, damit löst sich der Kalk an den Armaturen.
Hat jemand den Locher gesehen? Der hat anscheinend wieder Beine bekommen.
Ihr Anliegen haben wir an die Buchhaltung weitergeleitet.
Ich möchte die Sandalen zurückgeben, die linke Schnalle ist schon am ersten Tag gerissen.
Nach dem Öffnen gekühlt aufbewahren und innerhalb von drei Tagen verbrauchen.
HTTP 503 bedeutet, dass der Server überlastet ist, Ihr Browser kann nichts dafür.
Ich drück dir die Daumen für die Fahrprüfung, du schaffst das locker!
Vor der Untersuchung messen wir Blutdruck, Gewicht und Puls.
Reisende mit Fahrrädern benötigen eine Stellplatzreservierung.
Pastinaken bei 180 Grad goldbraun rösten und zwischendurch wenden.
Ist das Frühstück im Zimmerpreis enthalten oder zahlt man am Buffet extra?
Anhänge dürfen maximal 25 MB groß sein, bitte Videos vorher komprimieren.
hab nen grauen tepich bestelt und nen rosanen bekommen, bite umtauschen
Französisch wählt man ab Klasse sechs, Latein ist freiwillig.
Prüfen Sie, ob der Schlauch geknickt oder das Sieb mit Laub verstopft ist.
Im Basispaket sind 10 Gigabyte enthalten, im Premiumtarif surfen Sie unbegrenzt.
Was für ein Spiel! Zwei Tore in der Nachspielzeit, die Kurve ist ausgerastet.
Farbe trocken im Keller lagern, vor Frost und Sonne schützen.
Wir akzeptieren Bargeld, Girokarte und Überweisung, aber keine Schecks.
Der Azubi hat versehentlich das gemeinsame Laufwerk gelöscht, zum Glück gab es eine Sicherung.
Hinter dem Leuchtturm links abbiegen, bei den Dünen kann man gratis parken.
Mein Backenzahn schmerzt bei kalten Getränken, besonders oben rechts.
Bitte bewerten Sie unseren Service mit einem bis fünf Sternen.
Das Migrationsskript läuft nachts um 02:00 Uhr und schreibt ein Protokoll.
Den Teig zehn Minuten kneten, mit einem feuchten Tuch abdecken und gehen lassen.
Hunde sind auf der Terrasse willkommen, sofern sie angeleint bleiben.
Wieso zeigt das Thermostat 17 Grad, obwohl man hier schwitzt wie in der Sauna?
Unser Lager versendet zweimal täglich, mittags und um halb fünf.
Niemand hat uns gesagt, dass das Museum montags Ruhetag hat. Außer Spesen nichts gewesen!
Gehen Sie zu Datei > Exportieren > Erweitert, wählen Sie Querformat und bestätigen Sie.
Der Eichentisch wiegt 38 Kilo und kommt zerlegt mit Schrauben und Inbusschlüssel.
schon wieder neue passwortregeln, jetzt braucht man auch noch sonderzeichen, kp warum
Die Physiotherapeutin empfiehlt Dehnübungen, Kühlpacks und viel Ruhe.
Bewerbungsschluss für das Stipendium ist der 30. April um zwölf Uhr.
Hinter dem Kleiderschrank schimmelt die Wand, und aus dem Abfluss riecht es merkwürdig.
Glückwunsch zur Beförderung, heute Abend gibst du einen aus!
Der Rotwein aus Chile passt hervorragend zu Lamm, Pilzen oder gereiftem Bergkäse.
Halten Sie Einschaltknopf und Lautstärketaste acht Sekunden gleichzeitig gedrückt.
Sehr geehrte Damen und Herren, die Straßenlaterne vor der Bücherei flackert seit Herbst.
Hosen kürzen wir sofort, ein neuer Reißverschluss dauert zwei Tage.
Der Parkausweis muss jederzeit sichtbar hinter der Windschutzscheibe liegen.
Laborwerte liegen meist nach 72 Stunden vor, bitte nüchtern zur Blutabnahme erscheinen.
Ich höre den Anrufer nicht, er mich aber einwandfrei. Liegt es am Headset?
Sellerie fein würfeln, mit Knoblauch anschwitzen und mit Apfelwein ablöschen.
Seit dem Firmware-Update klappt die Kopplung mit älteren Lautsprechern nicht mehr.
Torwarthandschuhe, Schienbeinschoner und Stutzen bis Samstag zum halben Preis.
Können wir die Besprechung verschieben? Dem Beamer ist gerade die Lampe durchgebrannt.
Für Hausstauballergiker eignet sich Laminat besser als Auslegware.
TOLLE BERATUNG, NETTES PERSONAL, SCHRECKLICHER KAFFEE
Ihre Beschwerde liegt nun bei der Teamleitung, Sie erhalten bis Freitag Bescheid.
Ölwechsel alle 30.000 Kilometer oder einmal jährlich, je nachdem, was zuerst eintritt.
die app schmeißt mich alle fünf minuten raus, ich dreh noch durch
Für die Klausur brauchen die Schüler Taschenrechner, Zirkel und Geodreieck.
Die Kerze brennt rund vierzig Stunden und duftet nach Zedernholz und Bergamotte.
Nach dem Stromausfall piept der Gefrierschrank pausenlos.
Wischen Sie nach unten, tippen Sie auf das Zahnrad und wählen Sie Sprache und Region.
Heiter bis wolkig, schwacher Südwestwind, Höchstwerte um 22 Grad.
Kann ich statt Pommes einen Beilagensalat haben, ohne Zwiebeln und mit Soße extra?
Die Kaution erstatten wir vollständig, sofern das Ferienhaus besenrein hinterlassen wird.
Die Salbe darf nicht in die Augen gelangen, sonst sofort ausspülen.
Der Praktikant aus Brasilien hat uns in der Mittagspause Samba beigebracht.
Halterung mit den mitgelieferten Dübeln befestigen, Wasserwaage nicht vergessen.
Ups, falscher Chat! Die Nachricht war für meine Schwester gedacht.
Überstunden vergüten wir mit einem Zuschlag von fünfzig Prozent.
Hält das Zelt Sturmböen stand, und liegen Ersatzheringe bei?
Der Aufzug ist außer Betrieb, benutzen Sie bitte das Treppenhaus am Haupteingang.
Aus- und wieder eingeschaltet habe ich schon. Gleicher blauer Bildschirm, gleiches Kauderwelsch.
Welpen sollten bis zur zwölften Woche alle vierzehn Tage entwurmt werden.
Der Zinssatz beträgt derzeit 3,2 Prozent und wird vierteljährlich gutgeschrieben.
Zehn Freilandeier, zwei Liter Milch und irgendein reifes Obst, danke dir.
Ihre Rückmeldung hilft uns weiter, vielen Dank für die Teilnahme an der Umfrage.
Mitten in der Orchesterprobe ist eine Geigensaite gerissen, typisch.
Zur Auswahl stehen matte, seidenmatte und glänzende Abzüge.
komm später, zug steht vorm tunnel, signalstörung oder so
Das Diabetes-Screening ist für Versicherte ab vierzig gratis.
Der Wasserkocher tropft am Ausguss, und am Boden hat sich Rost gebildet.
Die Biotonne wird mittwochs geleert, Sperrmüll nur nach Anmeldung.
Mit Strg+Umschalt+R laden Sie die Seite ohne Zwischenspeicher neu.
Dein Urlaubsantrag für August ist genehmigt. Viel Spaß am Strand!
Gäste dürfen Dampfbad, Tennisplatz und Rudergerät ohne Aufpreis nutzen.
Der Krimi ist spannend, bloß das Ende hat mich ratlos zurückgelassen.
Zimt über die Äpfel streuen, Haferflocken darauf verteilen und überbacken.
Klaviere liefern wir oberhalb des zweiten Stocks nur mit Kran.
Ist es normal, dass das Kupplungspedal im dritten Gang vibriert?
Seit die Spalte entfernt wurde, steht in jeder Zelle #BEZUG!
Hallo, ist das Faschingskostüm schwer entflammbar und für Kleinkinder geeignet?
Lange nichts gehört! Wie war die Wanderung in Norwegen?
Die Mitgliedschaft lässt sich pro Kalenderjahr höchstens drei Monate ruhend stellen.
Sonnencreme mit Lichtschutzfaktor 50 ist ausverkauft, Nachschub trifft morgen Nachmittag ein.
Wegen Rolltreppenarbeiten halten Züge Richtung Osten hier vorübergehend nicht.
Das beige Sofa passt durch Türen ab 82 Zentimeter Breite.
In Physik haben wir Reibung mit Holzklötzen, Federn und Schmirgelpapier gemessen.
Die Hausverwaltung bittet darum, auf dem Balkon keine Tauben zu füttern.
kein ding, kann jedem mal passieren, schwamm drüber
Wählen Sie die richtige Zeitzone, sonst erinnert der Kalender eine Stunde zu früh.
Formular unterschreiben, beidseitig einscannen und im Portal hochladen.
Auf der Hochzeit ist mir mitten im Walzer der Absatz abgebrochen!
Im Kostenvoranschlag sind Arbeitslohn, Gerüst und Entsorgung der alten Fliesen enthalten.
Asthmasprays vor jedem Gebrauch kräftig schütteln.
Handballtraining entfällt, in der Turnhalle wird das Parkett abgeschliffen.
Herzliche Grüße, Ihr Kundendienst aus dem Erdgeschoss
Der Klempner kommt zwischen zwei und vier, räumt bitte den Spülschrank leer.
Bitte Schuhe ausziehen, der frisch gewischte Flur ist noch rutschig.
`;
