// Sentences of the seventh set without personal data, full of words that look like names, codes and dates.
export const traps: Readonly<Record<string, string>> = {
  user: `May I ask how long that will take?|I hope it will be sorted by May.|Grace period or not, that is not fair.
let me be frank, this is not good enough|I had to chase this up twice already.
I'd rather not go on a wild goose chase.|we paid by bank draft, not by card
it rose from 12% to 19% within a month.|My bill went up again in March.|Fair play, I'll take that on faith.
The art on the box showed something else.|Is that before or after Boxing Day?
I drew the short straw with this one.|Sunny spells all week and still no engineer.
I need it before Easter, or by Whit Monday at the latest.|rich of them to say so|I'd grant you that it was late.
The mark on the lid was there from the start.|It takes max 5 minutes, they said.
as far as I know the Consumer Rights Act covers that|It's on the high street, next to the chemist.
we were told 14 days, then 28, now 6 weeks|I'm on the road all day, so text is best.
it was about 1800 kcal, not 2,400|The manual says 3 x 1.5 mm².|I waited 47 minutes on hold.
I can read French and a little Turkish.|the barcode on the box is 5012345678900, if that matters
I took a rain check on it in August.|All I got was error 1603 and a blank page.
Will that be by Monday or Tuesday?|That was over the Christmas break.
Is the ISBN 978-0-14-103435-5 really out of print?|It hails from Nice, or so the label says.
We won 3-1 away, what a season for Wednesday.|may be it's just me
I'd bill it under section 12 of the Sale of Goods Act.|The jack of all trades you sent broke it.
My jean jacket, size 12, is still missing.|the pat on the back was nice, the refund would be nicer
commit e83c516 broke it, didn't it|It read 38.9 on the thermometer, then 37.2.
the penny dropped at 3 in the morning|I was robbed in daylight by that 19.99 fee.
Got the 14:32 from platform 9, it was late by 25 min.|will power alone won't fix it
Carol singing and no heating, great.|The lance on the pressure washer is 60 cm.
The art. no. is 80-4412, the colour is olive.|Are you open on Good Friday or on St Patrick's Day?
In August it was 34 degrees in there.|he paved the way, I drove down the lane, no sign of a shop
Windows 11 23H2 and Firefox 128, both up to date.|I want a straight answer, not a dead end street.
400 mg twice daily is what the leaflet says.|can I pay on the 1st or the 15th`,
  agent: `Will May or June suit you better?|I will mark it as urgent.|Please allow 3-5 working days.
We are open from 9 am to 5.30 pm, except on public holidays.
You may also check our help page at https://www.example.com/help.|There is a grace period of 14 days.
I hope this helps.|Let me chase that for you.|We may grant an extension of 30 days under section 75.
The bill for April will be adjusted.|Your rights under the GDPR are not affected.
A frank answer: it is a known issue in version 4.2.1.|Our lines are busiest on Monday mornings.
The max. file size is 25 MB.|This is an art, not a science.
Rose gold is sold out, but the silver one is in stock.|Standard delivery is free over 50, express is 7.99.
The summer sale ends on 31 August.|The status code 503 only means that the server was busy.
Black Friday orders take a bit longer.|Section 21 notices need two months.
We support Chrome 120 or later and Safari 17.|The article number is 402.318.77.|Fees rose by 2.4% on 1 April.
Hold on, I drew up a short summary for you.|The reading should be between 4 and 7 mmol/l.
Tap the three dots at the top right.|Hope is not lost, it can be restored within 30 days.
The court of appeal said so in 2019.|Reference temperature is 21 °C, tolerance 0.5.
Grant funding closes on Friday at noon.|We speak German, Polish and Hindi as well.
Port 443 must be open, 8080 need not be.|The barcode 5901234123457 belongs to the old box.
Our main street office has moved to the web, so to speak.|Under article 6(1)(b) that is allowed.
I'll be frank: the odds are 50/50.|The drive takes 12 minutes, parking is free after 6 pm.
A pound a day adds up to 365 a year.|It weighs 1.2 kg and measures 30 x 21 x 4 cm.
Error 0x80070057 means a wrong parameter.|The max dose is 4 g in 24 hours.|Thanksgiving week is our busiest.
Version 12 brings dark mode, 13 will bring tabs.|Please press the hash key twice.|The minimum age is 18.
Delivery to islands takes until the 24th.`,
  de: `Ich bin bis Mai im Urlaub.|Das kostet mich langsam Nerven.|Der Koch im Haus sagt dasselbe.
Am Tag der Arbeit geht leider nichts.|Laut § 437 BGB habe ich ein Recht darauf.
Fehler 0x80070005 kommt trotzdem.|Im Sommer war es noch 12,90 € im Monat.|Das dauert jetzt schon lang genug.
Version 3.4.1 ist installiert.|Bis Ostern wäre gut.|Das Rad hat 28 Zoll, Rahmen 54 cm.
Ich fahre die lange Straße jeden Tag.|Am 3. Oktober ist Feiertag.|Die ISBN ist 978-3-16-148410-0.
Kaiser und König seid ihr nicht.|Das Teil heißt 0445-110-369.|Der Richter sagt, § 823 gilt.
Bis Weihnachten sind es noch 6 Wochen.`,
  fr: `C'est la rose des vents, ce service !|J'attends depuis 45 minutes.|Le délai de 14 jours est dépassé.
L'erreur 404 revient toujours.|C'était avant le 14 Juillet.|Un petit geste serait apprécié.
La version 2.8.0 est installée.|Le marchand du coin dit pareil.|C'est 3 x 2,5 mm², je crois.
En mars tout allait bien.|Le code barre est 3017620422003.|Il fait 34 degrés dans la pièce.
J'ai lu l'article L217-4.|C'est fermé à la Toussaint ?|La rue est barrée, c'est normal.
Taille 42, couleur olive.`,
  es: `Llevo 40 minutos esperando.|Antes de Semana Santa, por favor.|El error 500 sigue saliendo.
La rosa del catálogo era otra.|Subió un 12 % desde enero.|Con dolores de cabeza por esto.
Son 25 kilos y mide 60 x 40 cm.|El código de barras es 8410100000000.|¿Abren el día de Reyes?
La ley 34/2002 lo dice claro.|Me costó la torre y la alegría.`,
  it: `Aspetto da 40 minuti.|Prima di Ferragosto, se possibile.|L'errore 503 torna sempre.
Il bianco non era disponibile.|È aumentata del 12% da marzo.|Il gallo canta prima di voi.
Il codice a barre è 8001505005707.|Siete aperti a Pasquetta?|Pesa 12 kg e misura 60 x 40 cm.
Lo dice il D.Lgs. 206/2005.`,
  nl: `Ik wacht al 40 minuten.|Voor Koningsdag graag.|Fout 404 komt steeds terug.|De bakker om de hoek zegt hetzelfde.
Het steeg met 12% sinds mei.|De streepjescode is 8710398500001.|Maat 42, kleur groen.
Zijn jullie open op Tweede Pinksterdag?|Het weegt 12 kg.`,
  pt: `Já espero há 40 minutos.|Antes do Carnaval, se possível.|O erro 500 continua.|Subiu 12% desde março.
Era a versão 4.1.2.|O código de barras é 5601234567890.|Pesa 12 kg e mede 60 x 40 cm.|Abrem no 25 de Abril?`,
  pl: `Czekam już 40 minut.|Przed Wielkanocą, proszę.|Błąd 503 wciąż wraca.|Wersja 2.3.1 jest zainstalowana.
Kod kreskowy to 5901234123457.|Waży 12 kg, rozmiar 42.|Czy otwieracie w Boże Ciało?`,
  sv: `Jag har väntat i 40 minuter.|Helst före midsommar.|Felkod 503 kommer igen.|Den väger 12 kg.
Har ni öppet på Lucia?`,
  da: `Jeg har ventet i 40 minutter.|Helst før pinse.|Fejl 503 bliver ved.|Den vejer 12 kg.|Har I åbent 2. juledag?`,
  no: `Jeg har ventet i 40 minutter.|Helst før 17. mai.|Feil 503 kommer igjen.|Den veier 12 kg.
Er det åpent skjærtorsdag?`,
  fi: `Olen odottanut 40 minuuttia.|Mieluiten ennen juhannusta.|Virhe 503 toistuu.|Se painaa 12 kg.|Onko auki vappuna?`,
  cs: `Čekám už 40 minut.|Nejlépe do Velikonoc.|Chyba 503 se vrací.|Váží to 12 kg.|Máte otevřeno na Štědrý den?`,
  tr: `40 dakikadır bekliyorum.|Bayramdan önce olsun lütfen.|503 hatası devam ediyor.|12 kilo geliyor.
Cumhuriyet Bayramı açık mısınız?`,
  ro: `Aștept de 40 de minute.|Înainte de Paști, vă rog.|Eroarea 503 revine.|Are 12 kg.|Sunteți deschiși de 1 Mai?`,
  hu: `Már 40 perce várok.|Húsvét előtt legyen meg, kérem.|Az 503-as hiba visszatér.|12 kilót nyom.
Pünkösdkor nyitva vannak?`,
};
