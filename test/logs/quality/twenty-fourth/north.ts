// Situations in Swedish, Danish, Norwegian and Finnish.
export const nordic = String.raw`
== sv
U: hej har inte fått min leverans, ordernr <o1=account:SE########>
A: Hej! Den ligger hos ombudet. Har du fått avin på sms?
U: nej, fel nummer hos er kanske. mitt är <tel>
A: Jag har ändrat det, <c.f>. Hämtkoden är <s=secret:####>.
U: om <o.f> hämtar åt mig då? min sambo
A: Går bra med legitimation, ombudet är <=organisation:{Tobaks|Livs|Kiosken} {Hörnan|i Backen|vid Torget}>.
U: tack snälla
== sv
U: Jag vill säga upp min hemförsäkring, sålt lägenheten
A: Tråkigt att höra! Personnummer tack, och ny adress?
U: <i=national-id:!personnummer>, flyttar till <addr>
A: Tack <c.f>. Premien {312|468} kr betalas tillbaka. Har du kvar kontot hos oss med slutsiffrorna <y=account:####>?
U: ja
A: Bra, uppsägningen har nummer <k=account:HF-#######>. Hälsningar <a.n>, <g=organisation:{Tallen|Mälar|Norrsken} {Försäkring|Trygg} AB>
U: min sambo <o.n> ska ha kvar sin olycksfall, född <dob2~i>
== sv
U: vad kostar det att byta till vinterdäck och när kan man boka
A: {395|450} kr för fyra hjul på fälg, från den {10|15} oktober.
U: ingår balansering?
A: Nej, {120|150} kr till. Dubbfritt finns till 205/55 R16.
== sv o=f
A: Vårdcentralen, det är <a.f>.
U: Hej, jag ringer för min {mamma|svärmor}s recept. Hon heter <o.n>.
A: När är hon född?
U: <old~w>.
A: Och vem är du, förresten?
U: Hennes <c?son/dotter>, <c.f>. Ni når mig på <tel~k>.
A: Receptet ligger på apoteket i centrum i eftermiddag.
U: Vi bor inte på <addr> längre, hon har flyttat hem till mig, <addr2>.
== da
U: mit dankort er væk, skal spærres NU
A: Det klarer jeg. Hvad er dit fulde navn og de sidste fire cifre?
U: <c.n>, <card~4>
A: Tak. Bekræft venligst CPR-nummer.
U: <i=national-id:!cpr>
A: Spærret. Nyt kort sendes til <addr>, <c.f>. Sagsnr. <k=account:DK#######>
U: og koden på det gamle var <s=secret:####>, den skal ikke bruges igen
A: Nej, du får en ny. Hilsen <a.f>, <=organisation:{Sydfyns|Limfjords|Nordkyst} {Sparekasse|Bank}>
== da
U: Kære kundeservice\n\nVi flytter den <date~w> og vil gerne have vand og varme meldt til. Ny adresse: <addr>. Kundenr. <x=account:4######>.\n\nMvh\n<c.n> og <o.n>\n<tel>
A: Kære <c.f>\n\nTak, det er noteret. Send også målernummeret.\n\nHilsen <a.f>\n<g=organisation:{Vestkraft|Fjordens|Aaens} {Forsyning|Varmeværk}>
U: Måler <z=account:6#######>. Kan i trække beløbet via IBAN <iban>?
A: Ja, det er sat op.
U: <o.f> har fået sin egen konto, <iban2>, brug den hellere
A: Rettet.
== da
U: hvornår åbner svømmehallen i uge 42?
A: Mandag til fredag 6.30-20, weekend 9-15. Voksne {45|52} kr., børn {25|28} kr.
U: er der rabat på 10-turskort
A: Ja, {380|410} kr.
== no
U: hei ruteren min starter på nytt hele tida. mac <mac>
A: Hei, <a.f> her. Hva er kundenummeret ditt?
U: <x=account:2######>
A: Takk <c.f>, jeg ser den på <ip>. Oppgraderer til versjon {7.2|3.18} nå.
U: navnet på nettet er likt, passord <s=secret:{hytte|brunost|fjell}{##|####}>
U: mye bedre
A: Flott! Du er <c.n> i {=town}, født <dob~d>, stemmer det? Da lukker jeg sak <k=account:NT-#####>.
U: ja
== no
U: Hei. Jeg skal hente medisin for faren min, <o.n>, født <old~n>. Trenger jeg fullmakt?
A: Hei, ja det trengs. Fullmektigens navn og fødselsnummer må stå på.
U: Det er meg: <c.n>, <i=national-id:!fnr>
A: Flott <c.f>. Fullmakten er registrert på <g=organisation:{Fjord|Solsiden|Nordlys} Apotek {=town}>.
U: Tusen takk!
== no
U: Er skiheisen åpen i påska, og hva koster dagskort?
A: Ja, 9 til 16.30. Dagskort voksen {495|540} kr, barn {380|410} kr.
U: leie av ski?
A: {350|420} kr per dag, hjelm gratis for barn.
== no
U: glemt koden til adgangsdøra på treningssenteret. medlem <m=account:TR-#####>
A: Kan du oppgi fødselsdato?
U: <dob~p>
A: Koden din er <s=secret:####\#>, <c.f>. Ikke del den.
U: {supert|topp}
A: Hilsen <a.f> på <=organisation:{Fjellsprek|Puls|Kondis} {Trening|Senter}>!
== fi
U: moi, lasku {49,90|74,20} € on maksettu mutta tuli karhu. laskunro <n=account:########>
A: Hei, pahoittelut! Mikä on nimesi ja asiakasnumerosi?
U: <c.n>, <x=account:F-######>
A: Maksu tuli viitteettä tililtä <iban>. Kohdistin sen nyt.
U: loistavaa kiitos
A: Kiitos, päivitin myös sähköpostin <c.e>. Terveisin <a.f>, <=organisation:{Sähkö|Vesi|Lämpö}laitos {Kaari|Ilves|Otso} Oy>
== fi
U: Hei, unohdin potilastietoja varten antaa tunnukseni: <i=national-id:!hetu>
A: Kiitos, <c.f>. Aika on varattu lääkäri <o.n>, ma klo 8.20.
U: Missä osoitteessa?
A: <=organisation:{Lääkäriasema|Terveystalo} {Pihlaja|Kaisla|Tuomi}>, <addr~a>. Ovikoodi iltaisin <s=secret:####>.
U: ok
== fi
U: Mikä aika ruoan palautukselle {jäätelö sulanut|maito hapanta}?
A: Ilmoita 24 tunnin sisällä sovelluksessa, hyvitys tulee 3 päivässä.
U: ja kotiinkuljetuksen hinta
A: {4,90|7,90} €, yli {80|120} € tilauksille ilmainen.
`;
