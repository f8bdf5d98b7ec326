// Messages of help desks and everyday chat in Norwegian in which nothing is personal.
export const norwegian = `
Hei, vaskemaskinen stopper midt i sentrifugeringen og viser bare tre streker på displayet.
Velg Innstillinger > Varsler > Ikke forstyrr for å slippe plinging om natta.
Kundesenteret er åpent fra åtte til fire på hverdager, stengt i romjula.
Skrell gulrøttene, del kålroten i terninger og la alt trekke med lammekjøttet.
Meldt kuling langs kysten fra Bergen og nordover, fortøy båten skikkelig.
Boblejakka kommer i rustrød, mosegrønn og svart, litt små i størrelsen.
heisann, blir det skitur på søndag eller er føret for dårlig?
Feilmelding 404 dukker opp hver gang jeg klikker på kvitteringen.
IKKE TREKK UT STØPSELET FØR LAMPA HAR SLUTTET Å BLINKE!
Legevakta tar imot øyeblikkelig hjelp, fastlegen ordner resepter og sykmelding.
Jeg ønsker å heve kjøpet, sofaen knirker og putene har allerede klumpet seg.
Er kasserollen trygg på induksjon, og tåler håndtaket stekeovn?
EU-kontroll koster 790 kroner, etterkontroll er inkludert hvis manglene rettes innen en måned.
null stress, jeg tar det når jeg kommer hjem fra jobb
Foreldremøtet for sjuende trinn er utsatt til mandag 3. februar klokka 18.
Sendingen har stått på tollen i ti dager uten at noen forteller hvorfor.
Dråpene dryppes i begge øynene kveld og morgen, ikke bruk linser samtidig.
For et nydelig høstvær, fjellet lyser i gult og rødt!
Løsne først slangeklemma, tapp av kjølevæsken og bytt deretter termostaten.
Ruteren mister signalet så fort mikrobølgeovnen står på.
Fastpris på strøm er 89 øre per kilowattime, påslaget er inkludert.
Innlevering av særemnet i norsk skjer digitalt før midnatt på fredag.
Borte bra, men hjemme best, sukket hun og sparket av seg skoene.
Byggesøknaden behandles innen tolv uker dersom vedleggene er fullstendige.
Speilet kom knust, esken var våt og manglet helt støtdempende fyll.
kartet i appen fryser på gps, har versjon 2.9 på ny mobil
Stek lefsene på tørr takke til de får brune prikker på begge sider.
Lokaltoget er innstilt grunnet sporarbeid, buss for tog går fra perrong fire.
Med hilsen fra oss alle, og takk for at du handler lokalt!
Katta klør seg i ørene og rister på hodet, kan det være midd?
Eksosanlegget ramler og det oser bensin inne i kupeen.
Genseren er strikket i lammeull med mønster på bærestykket og vrangbord nederst.
takker og bukker, nå virka det med en gang :D
Herreklipp 420 kr, skjegg 190 kr, barn under tolv halv pris.
Minnepennen blir ikke gjenkjent, verken i USB-A eller via overgang.
Beklager ventetiden. Gravemaskinen kuttet en fiberkabel, feilretting pågår for fullt.
Kan dere samle alle innkjøpene i én faktura med forfall midt i måneden?
Kantina byr på fiskegrateng, råkostsalat og hjemmebakte grovbrød i dag.
Turnpartiet tar pause i vinterferien, men klatreveggen er åpen for alle.
Stikk en binders i det lille hullet og hold i femten sekunder.
Den indiske sjappa på hjørnet har rå god tikka og nanbrød.
OBS! Takras kan forekomme, gå på motsatt side av veien.
Skomakeren mente sålen var for slitt til å limes på nytt.
Naturfagprøven handler om elektrisitet, magnetisme og fornybar energi.
noen som vil være med på quiz på puben eller er alle blakke?
Blodfortynnende må ikke kombineres med slike smertestillende, spør apoteket først.
Varmekablene på badet er døde, og sikringen går når jeg skrur på bryteren.
Hjørneskapet har dreibar hylle, demping i hengslene og heltre bjørk i fronten.
Rulletrappa står, bruk heisen ved inngang nord så lenge.
Trykk Rediger > Lim inn utvalg og huk av for verdier.
Satt i telefonkø en hel time, så la noen på. Elendig service!
Valper bør ikke gå lange turer før skjelettet er ferdig utvokst.
Hoppguttene feide over tyskerne og tok gull i stafetten!
Fres purre og sopp, hell i fløte, rør inn brunost og smak til med timian.
Sesongkort slalåm 3900 kr, barn under sju med hjelm kjører gratis.
Lyden hakker i videomøter, selv med kablet nett og oppdatert brikkesett.
Boka er forlengd to ganger, nå står andre på venteliste.
skjera? blir det hyttetur i pinsen, kan ta med primus og fiskestang
Laminatet er 8 millimeter tykt, klikkes sammen og tåler gulvvarme.
Saken ligger hos takstmannen, som befarer fuktskaden førstkommende uke.
Skuldrene er som stein etter all skrivinga, bestilte time hos kiropraktor.
Tåka ligger tjukk over fjorden og ferja tuter uavbrutt.
Tøm papirkurven, kjør diskopprydding og start maskinen på nytt.
Postmannen bøyde pappen, så plakaten fikk en stygg brett i midten.
Snekkeren høvlet døra, skiftet terskel og rettet opp den skjeve karmen.
Det er ingen skam å snu, særlig når skredfaren er betydelig.
Leirskolen ligger høyt til fjells, ta med ullundertøy, lue, votter og hodelykt.
Har cøliaki og tåler ikke egg, finnes det noe på menyen uten?
PC-en piper fire ganger ved oppstart og viser ingenting på skjermen.
Kampanjen gjelder halv pris på annenhver hageplante til og med lørdag.
Gangetabellen sitter omsider, men divisjon med rest er fremdeles gresk.
Konserten er utsolgt, men noen ståbilletter slippes klokka ti i dørene.
ikke peiling, funker hos meg, har du prøvd en annen nettleser
Etter dekkskiftet drar bilen mot høyre, trolig må forstillingen justeres.
God aften, kan vi få et stille bord til sju personer rundt halv åtte?
Teltet veier 2,4 kilo, har to innganger, fortelt og tettede sømmer.
Jernlageret er lavt, spis leverpostei, spinat og rødt kjøtt fremover.
Avspasering føres i timelista og godkjennes av nærmeste leder.
Er fuktighetskremen uten parfyme, og egner den seg for sensitiv hud?
Nettleia økte med førti prosent, noe som virker drøyt.
Rabarbra deles best tidlig på våren, gi den rikelig med møkk.
Hurra! Skolekorpset vant klassen sin og får reise til Nederland.
Hvem har brukt opp kaffefiltrene uten å skrive det på handlelista?
Prøver å lære japansk, men skrifttegnene glipper like raskt som de kommer.
Spillet krever dedikert skjermkort, 60 GB lagring og tålmodighet.
Glidelåsen på vinterdressen røk etter tre dager i barnehagen, klage herved sendt.
Nattbussen stopper ikke ved torget under maratonløpet.
hahaha skikkelig pinlig ass, den må du vise de andre
Julesalg av tovede tøfler, kransekake, lysestaker og håndvevde løpere.
Tannreguleringa strammes hver sjette uke, vær forsiktig med seige karameller.
Følger det med sengetøy, ved og kanoutleie på campinghytta?
Koble til hodetelefonene: hold inne knappen, vent på pipetonen, velg enheten i lista.
Øving gjør mester, så jeg legger skiferen i gangen selv.
Nyfiska reker, klippfisk, krabbeklør og blåskjell selges rett fra brygga.
Skjemaet godtar ikke mellomrom og nullstiller seg ved hver tastefeil.
Fysioterapeuten anbefaler strikkøvelser og daglige kneløft mot hofteplagene.
Brødristeren lukter svidd; rist ut smulene og rengjør skuffen.
Hvorfor forsvant gavekortet mitt når gyldigheten skulle være tre år?
Bandylaget tapte knepent, håndballjentene cupet seg videre og sjakklubben spilte remis.
På Svalbard går isbjørnvakta med rifle, og matvarene kommer med skip.
Pakker til Danmark og Island tar normalt fem til sju virkedager.
hoster, fryser og er helt groggy, blir på sofaen med saft og strikketøy
Rekkehus med vestvendt terrasse, carport, peis og nyoppusset vaskerom.
Beis terrassen i oppholdsvær, stryk langs bordene og unngå overlapping.
oki, si fra når du er i nærheten så låser jeg opp porten
Vannmåleren avleses innen nyttår, oppgi bare de sorte sifrene.
Planlagt vedlikehold natt til tirsdag, innlogging vil være ustabil.
Mistet en blå sekk på trikken, finnes det et hittegodskontor i Oslo?
Forelesningen om fjellgeologi strømmes, opptaket ligger ute ei uke.
Duk på bordet, bunad på kroppen og is til ungene, gratulerer med dagen!
Barnesykkel 20 tommer, fotbrems, kjedekasse, ringeklokke og støttehjul.
Egga er gått ut på dato og osten har mugget, kjøleskapet må vaskes.
Lettskyet, enkelte byger utpå ettermiddagen, opptil seksten varmegrader på Østlandet.
Betalingen gikk gjennom to ganger, når ryddes dobbelttrekket opp?
Gravide bør unngå upasteurisert ost og rå spekemat.
TRENGER tips til muntlig eksamen i samfunnsfag, grugleder meg!!
Angrefristen løper fra mottaksdagen, bruk skjemaet som lå vedlagt.
Rullegardina er lystett, kan kappes og monteres i tak eller vegg.
Dugnaden ble avlyst av regn, containeren blir stående til neste helg.
God jul og riktig godt nytt år til dere alle!
Startmotoren klikker, men ingenting skjer, lurer på om relèet er tatt kvelden.
Bollene hever dårlig når melka er for kald, fingervarm er passe.
Bytt mellom bokmål, nynorsk, samisk og engelsk nederst på siden.
Takk for ærlig tilbakemelding, kjøkkensjefen ser på porsjonene.
Kan du ta med garn, heklenål og saks til sløyden i morra?
Hjelpes, klokka er snart to og jeg har ikke rørt oppvasken.
Kommoden leveres flatpakket med plugger, skuffeskinner og bruksanvisning på norsk.
Har dere rullator til leie mens lårhalsbruddet gror?
Skattemeldinga ligger klar, sjekk reisefradrag, fagforeningskontingent og renteutgifter.
Elgen sto midt i veikrysset og glodde, herlig start på uka.
`;
