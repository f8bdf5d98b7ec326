// Situations in Swedish, Danish, Norwegian and Finnish.
export const worldNorth = `
# SE bank
U: hej mitt kort funkar inte
A: Hej! Du chattar med <a.f> på <org:{Mälarsparbanken|Norra Kustbanken|Vätterbanken}>. Vad är ditt personnummer?
U: <pnr>
A: Tack <c.f>. Är det kortet som slutar på <cardl>?
U: ja. kom precis hem från {Spanien|Thailand}
A: Det spärrades den <date>. Nytt kort skickas till <adr>, och koden blir densamma.
U: dvs <sec:####>, bra. född är jag förresten <dobn> inte som det står i brevet
A: Tack, rättat. Hälsningar, <f=org:{Mälarkundtjänst|Kundservice Vätterbanken|Kustbankens kontor}>

# SE telecom
U: fibern blinkar rött
A: Hej, tråkigt! Kan du skriva av MAC-adressen på boxen?
U: <mac>
A: Tack. Jag ser adressen <ip> i går kväll. Jag bokar en tekniker, <o>, som ringer dig.
U: på <tel>, <c> heter jag. portkod <sec:####>
A: Noterat på ärende <acc:ÄR-#######>.
U: adressen är <adr> och wifi lösen <sec:@@##@@##> om han behöver
A: Toppen. Vi hörs, <a.f> på <org:{Skånefiber|Bredband Norr|Stadsnät Väster}>.

# SE energy
U: vad är snittpriset på rörligt i {januari|februari}
A: Förra månaden låg det på <n:58-140>,4 öre per kWh i elområde 3.
U: och påslag
A: 4 öre plus 39 kr i månaden, ingen bindningstid.
U: tackar

# SE hr
U: Hej <a.f>! Nytt lönekonto: <iban>
A: Hej <c.f>! Jag behöver anställningsnumret också.
U: <acc:#####>. och barnet är fött, <k.f>, <bdobl>
A: Grattis! Då ligger föräldraledigheten inne. Chefen <o> får en notis.
U: tack, mejla mig på <c.m>. ny adress <adr> också
A: Inlagt. Mvh lön, <org:{Bruksverken AB|Sjöbergs Åkeri|Norrplåt}>

# DK bank
U: hej, jeg er blevet ringet op af en <mb> der sagde han var fra <org:{Fjordbanken|Sparekassen Himmerby|Vestkystens Bank}>
A: Det er svindel, desværre. Gav du ham nogen koder?
U: ja, min adgangskode <pw> og cpr <cpr>
A: Jeg spærrer alt nu. Kortet der ender på <cardl> er lukket. Hvilket nummer ringede han fra?
U: <tel>
A: Tak <c.f>, sagen hedder <acc:SV-#####>.
U: min fødselsdag kendte han også, <dobn>. send brev til <adr>
A: Det gør vi. Opret en ny kode her: <url:https://sikker.{fjordbanken|himmerbank|vestkystbank}.dk/n/¤>
U: mit kontonr er <acc:#### ##########>, er det også lukket
A: Nej, kun kort og adgang.

# DK shop
U: hvor længe har jeg returret
A: 30 dage, varen må gerne være prøvet.
U: koster det noget
A: Fragtlabel er 39 kr, gratis i butik.
U: super

# NO energy
U: Hei, skal flytte til <adr> den <date>
A: Hei! Gratulerer. Fødselsnummer og målernummer, så ordner jeg det.
U: <fnr>, måler <acc:7359992###########>
A: Takk, <c.f>. Avtalegiro fra samme konto <iban>?
U: nei, samboeren min <o> betaler. <o.m>
A: Da sender jeg e-faktura til <o.f>.
U: fint. kortet deres har, som slutter på <cardl>, kan slettes
A: Slettet. Hilsen <a.f>, <org:{Elvekraft|Fjordstrøm|Nordlys Energi}>

# NO insurer
U: påkjørt bakfra på {E6|E18}, regnr <plate>
A: Uff. Går det bra med deg? Hvem var den andre?
U: <ma>, <tel>. vitne <fa.f> stoppet også
A: Fint. Skadenummer <acc:S2#-######>. Jeg heter <a> og følger saken i <org:{Fjellforsikring|Nordhavn Forsikring|Kystgjensidig}>.
U: jeg er født <dobn> om du trenger det
A: Takk. Last opp bilder her: <url:https://skade.{fjellforsikring|nordhavnforsikring|kystgjensidig}.no/b/¤>
U: ok. politisaken har nummer <acc:1%######>
A: Perfekt, da kobler jeg den til skaden.
U: ok, bor nå i <adr>

# FI telecom
U: moi netti ei toimi
A: Hei! Kirjoita asiakasnumerosi ja nimesi.
U: <acc:#######>, <c>
A: Kiitos <c.f>. Modeemin MAC <mac> näkyy verkossa, ip on <ip>. Käynnistä uudelleen.
U: no nyt. wifin salasana <sec:########> ei kelpaa puhelimelle
A: Kokeile nollan sijaan O-kirjainta.
U: nyt toimii! lasku jatkossa <c.m>
A: Selvä. Terveisin <a>, <org:{Järviverkko|Kaistalinkki|Saimaan Laajakaista}>

# FI clinic
U: Hei, varaisin ajan hammaslääkärille
A: Hei, henkilötunnus?
U: <hetu>
A: Vapaata on <date> klo <time>, hammaslääkäri <o>. Sopiiko?
U: Sopii. Osoite on muuttunut, <adr>
A: Päivitin. Muistutus tulee numeroon <tel>.
U: maksan kortilla joka loppuu <cardl>, kai käy
A: Käy. <org:{Hammaslääkäriasema Helmi|Hymy Tampere|Koskikadun Hammas}> toivottaa tervetulleeksi.
`;
