// German, Danish, Norwegian, Finnish and Hungarian.
export const north: readonly string[] = [
  `de
U: Guten Tag, mein Paket {k=a:00340434~############} liegt angeblich beim Nachbarn, aber der weiß von nichts.
A: Guten Tag, das tut mir leid. Wie lautet Ihr Name und die Lieferadresse?
U: {n}, {ad}
A: Danke, {n.t!} {n.l}. Abgegeben wurde es bei "{n3.l}" im Haus {x=d:~#}.`,
  `de
U: hallo meine kreditkarte wurde am automaten eingezogen
A: Guten Tag, hier ist {n2} von der {o=o:(Sparbank Rheinufer|Hanse Volksbank|Isar Direktbank)}. Nennen Sie mir bitte
die letzten vier Ziffern und Ihr Geburtsdatum.
U: {cc.l4}, {dn.dot}
A: Vielen Dank. Eine Ersatzkarte geht an {ad}. Stimmt die Anschrift noch?
U: ja passt. lg {n.f}`,
  `de
U: Sehr geehrte Damen und Herren,
| bitte ändern Sie die Bankverbindung zum Vertrag {k=a:VS-~#######}.
| Neue IBAN: {ib}
| Kontoinhaber: {n}
| Mit freundlichen Grüßen
| {n.il}
A: Guten Tag {n}, die Änderung ist zum Monatsersten vorgemerkt. Ihre {o=o:(Nordlicht Versicherung|Bavaria Leben|Elbe
Direkt)}`,
  `de
U: Für die Steuer brauch ich ne Bescheinigung. Steuer-ID {steuern}
A: Hallo {n.f}, die Bescheinigung wird an {emn} geschickt.
U: hab ne neue Mail: {e1=e:<n.ef>.<n.el>##@(gmx.net|mailbox.org|web.de)}
A: Alles klar, ist geändert. Gruß, {n2.f}`,
  `de
U: Heizung kalt seit gestern, {ad}
A: Danke für die Meldung. Auf welchen Namen läuft der Mietvertrag und unter welcher Nummer sind Sie erreichbar?
U: {m.l}, ich bin seine Frau {w.f}. {ph}
A: Der Monteur von {o=o:(Wärmetechnik Krause|Haustechnik Süd GmbH|Sanitär Ewald)} meldet sich heute noch, Frau
{m.l}.`,
  `de
U: mein sohn {m.f} ist krank und kommt heute nicht in die 3b
A: Danke für die Info, gute Besserung an {m.f}! Sekretariat {o=o:(Grundschule am Park|Astrid-Lindgren-Schule
Nord|Brüder-Grimm-Schule)}, {w2.l}`,
  `de
U: Ich komme nicht ins WLAN. Schlüssel auf dem Gerät: {k=s:~###~###~###~###~###}
A: Bitte ohne Leerzeichen eingeben. Wie lautet Ihre Kundennummer?
U: {k2=a:~#########}
A: Guten Tag {n}, ich habe die Leitung neu gestartet. Klappt es jetzt?
U: ja super danke`,
  `de
U: Termin am Donnerstag bitte absagen. {n.lf}, geb. {dn.dot}
A: Gerne, der Termin um 10:20 bei Dr. {n2.l} ist storniert.
U: Und ein Rezept für Ibuprofen 600. Versichertennr. {t1=t:^~########}`,
  `da
U: Hej, jeg kan ikke logge ind med MitID på selvbetjeningen. cpr {cprn}
A: Hej {n.f}. Du bør ikke skrive cpr-nummer i chatten. Hvad er din adresse?
U: {ad}
A: Tak. Prøv igen om 10 minutter. Venlig hilsen {w2.f}, {o=o:(Fjordby Kommune|Sundhøj Kommune|Vestersø Kommune)}`,
  `da
U: hvor bliver min pakke af? {k=a:00357~###########}
A: Den ligger klar i pakkeboksen. Koden er {k2=s:~#####}.
U: det er ikke mit nr koden er sendt til. mit er {ph}
A: Det er rettet nu, {n.f}.`,
  `da
U: Jeg vil gerne opsige mit medlemskab. Medlemsnr. {k=a:~#####}, {n}
A: Hej {n.f}, trist at høre. Hvilken konto skal vi sende det overskydende til?
U: reg {x=a:~###} konto {x2=a:~#########}
A: Tak. Du får en bekræftelse på {emn}. Hilsen {o=o:(Puls Fitness|Motionscenter Havnen|FitBy)}`,
  `da
U: Goddag, min mor {w9} skal have ny tid hos lægen
A: Goddag. Hvornår er hun født?
U: {dw9.dots}, og jeg hedder {n.f}
A: Hun kan komme mandag kl. 9.15 hos {n3}.`,
  `no
U: hei, strømregninga er helt feil! målernr {k=a:7359992~#########}
A: Hei! Hva heter du og hva er adressen?
U: {n}, {ad}
A: Takk, {n.f}. Jeg ser avlesningen er estimert. Ny faktura sendes til {emn}.`,
  `no
U: Jeg heter {n}, fødselsnummer {fnrn}. Kortet mitt ble stjålet i går.
A: Hei {n.f}, jeg heter {n2.f} og jobber i {o=o:(Fjordbanken|Sparebank Midt-Øst|Nordkapp Bank)}. Kortet som slutter
på {cc.l4} er sperret.
U: kan dere sende nytt til {ad}?
A: Ja, det tar 3-5 dager.`,
  `no
U: refusjon til konto {nokonto} takk, billett {k=a:^^~^^#}
A: Hei {n.l}, er det {n} som står på billetten?
U: Nei, det er datteren min {w2.f}.
A: Da trenger jeg en bekreftelse fra {w2.f} på e-post.`,
  `no
U: bilen min {v=a:(EL|DN|SU) ~####} skal på EU-kontroll
A: Hei! Onsdag 8.00 hos {o=o:(Moen Bilverksted|Fjellheim Auto|Haugen Bil AS)}? Navn og telefon?
U: {n.fl}, {ph}
A: Da sees vi {n.f}!`,
  `fi
U: Moi, en saa laskua auki. asiakasnumero {k=a:~#######}
A: Hei! Kertoisitko nimesi ja syntymäaikasi?
U: {n}, {dn.dots}
A: Kiitos {n.f}. Lasku on lähetetty osoitteeseen {emn}.`,
  `fi
U: Hei, haluaisin perua hammaslääkärin. Hetu {hetun}, nimi {n.low}
A: Hei {n.f}, aika ti 14.30 {n2.il} on peruttu. Terveisin {o=o:(Hammas Koivu|Hymy Klinikka|Rantatien Hammas)}`,
  `fi
U: palautus iban {ib}
A: Kiitos. Kenen nimissä tili on?
U: vaimoni {w2}
A: Selvä. Hyvitys 89,90 € maksetaan {w2.f} {w2.l} nimiseen tiliin 5 päivässä.`,
  `fi
U: avaimet jäi sisälle, {ad}
A: Huoltomies {m2.f} tulee noin 30 min päästä. Puhelinnumero?
U: {ph}. ovikoodi {k=s:~###}
A: Kiitos, välitän. {o=o:(Kiinteistöhuolto Lumo|Talohuolto Saari Oy|Pihka Isännöinti)}`,
  `hu
U: Jó napot! {n} vagyok, a {k=a:HU-~######} számú rendelésem nem érkezett meg.
A: Kedves {n.f}! Elnézést kérünk. A szállítási cím {ad}?
U: igen, de a csengőn {n2.l} van
A: Köszönöm, továbbítom a futárnak. Üdvözlettel: {n3}, {o=o:(Tiszavirág Könyvek|Pannon Elektro Kft.|Bükk Sport)}`,
  `hu
U: TAJ számom {tajn}, időpontot szeretnék bőrgyógyászatra
A: Kedves {n}, születési dátumát is kérem.
U: {dn.hu}
A: Március 4-én 10:40-kor Dr. {n3} várja.`,
  `hu
U: nem jött meg a fizum! adóazonosító: {adon}
A: Szia {n.f}, melyik bankszámlára?
U: {ib}
A: Látom, a régi számlára ment. Holnap újra utaljuk. {w2.f}, bérszámfejtés`,
  `hu
U: elfelejtettem a jelszót, felhasználónév: {h=a:<n.ef><n.el>~#}
A: Küldtünk egy linket a {emn} címre.
U: ez régi, a telefonszámom: {ph}
A: Az SMS kód: {k=s:~#####}.`,
];
