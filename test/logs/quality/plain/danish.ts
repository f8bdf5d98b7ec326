// Messages of help desks and everyday chat in Danish in which nothing is personal.
export const danish = `
Godmorgen, min opvaskemaskine larmer forfærdeligt og tømmer ikke vandet ud til sidst.
Åbn Indstillinger > Lyd > Ringetone og vælg en melodi fra listen.
Vi har åbent alle hverdage fra 9 til 17, men lukker kl. 13 juleaftensdag.
Kog risene møre i mælk, tilsæt vanilje og vend forsigtigt den piskede fløde i.
Der er varslet skybrud over Sjælland i aften, så tøm tagrenderne i tide.
Regnjakken fås i gul, sort og støvet rosa, størrelserne svarer til de normale danske mål.
hvad så, skal vi spille padel på torsdag eller er du stadig skadet i læggen?
Fejlkode F18 skyldes som regel et tilstoppet afløb eller en defekt pumpe.
SLUK ALTID FOR HOVEDAFBRYDEREN, FØR LÅGEN SKRUES AF!
Vaccinationsklinikken holder ferielukket i uge 29 og 30, akutte tider går via vagtlægen.
Jeg fortryder mit køb og vil gerne returnere støvlerne, de er alt for snævre over vristen.
Kan gryden tåle ovn, og passer låget også til den store model?
Tandremmen skal skiftes ved 120.000 km, ellers risikerer man motorhavari.
det er helt fint, jeg kigger på det i morgen tidlig
Skole-hjem-samtalerne afholdes tirsdag den 8. oktober, tilmelding sker på opslagstavlen.
Pakken står som udleveret, men pakkeboksen var tom, da jeg kom derhen.
Tag to tabletter dagligt med rigeligt vand, og undgå grapefrugtjuice imens.
Sikke et pragtfuldt vejr, solen bager, og fuglene kvidrer i hækken!
Først løsnes bolten med en unbrakonøgle, derefter trækkes sadelpinden lige op.
Internettet er gået ned i hele opgangen, og modemmet blinker orange.
Prisen er 199 kr. om måneden uden binding, oprettelsen er gratis til nytår.
Eleverne skal aflevere deres danskstil senest søndag aften i den digitale mappe.
Man skal ikke sælge skindet, før bjørnen er skudt.
Ansøgningen behandles af kommunen inden for seks uger, og svaret kommer med almindelig post.
Lampen ankom med revnet skærm, og fatningen sidder løst.
appen logger mig ud hele tiden siden sidste opdatering, 8.4.1 på tablet
Forvarm ovnen til 175 grader varmluft, og smør formen med lidt smør.
Toget mod Aarhus holder stille ved Odense på grund af nedfaldne køreledninger.
Venlig hilsen og rigtig god påske!
Hunden halter på bagbenet og vil hverken æde eller lege, hvornår kan dyrlægen se den?
Koblingen hugger, og der lugter brændt gummi, når jeg bakker op ad rampen.
Strikkekjolen er lavet af alpaka, har flæser forneden og lynlås i siden.
Intet slår en kop kakao med flødeskum efter en tur i skoven.
mange tak for hurtig svar, nu spiller det bare :)
Klipning af kort hår 280 kroner, farve og striber efter aftale.
Opladeren bliver kogende varm, og USB-stikket er misfarvet i spidsen.
Vi undskylder ulejligheden. Vandet lukkes for rørarbejde fra kl. 8 til cirka 14.
Må vi få én samlet regning for hele selskabet frem for enkelte boner?
Dagens ret er frikadeller med kold kartoffelsalat, agurk og rugbrød.
Svømmeholdet for begyndere er fuldt, men der er venteliste til foråret.
Hold nulstillingsknappen inde med en papirclips, indtil alle dioder lyser.
Den tyrkiske grønthandler har byens billigste granatæbler og koriander.
PAS PÅ, glat føre på parkeringspladsen, der bliver snart saltet!
Urmageren siger, at værket er rustent og dyrere at reparere end at udskifte.
Prøven i biologi dækker celler, fotosyntese, arvelighed og økosystemer.
gider i biffen på lørdag eller hænger vi bare ud med pizza og konsol?
Salven smøres tyndt på eksemen morgen og aften i højst ti dage.
Radiatoren hamrer hele natten, termostaten er vist gået i baglås.
Spisebordet i massiv eg kan forlænges med to tillægsplader og plads til tolv.
Elevatoren er ude af drift, benyt venligst trappen ved østfløjen.
Vælg Filer > Udskriv og sæt flueben ud for dobbeltsidet.
Har siddet i telefonkø i trekvarter, og så blev forbindelsen bare afbrudt, suk.
Killinger ormebehandles første gang ved tre ugers alderen.
Sikke en kamp, vi kom tilbage fra nul-to og vandt på straffespark!
Svits løgene klare, drys karry over, og lad hønsekødet simre under låg.
Dagkort til børn koster 65 kr., voksne 110, og hunde i snor er gratis.
Webkameraet viser kun sort billede, selvom driveren er geninstalleret.
Lånefristen udløber på onsdag, romanen kan fornyes én gang endnu.
yo, tager du guitaren med til bålaften? jeg sørger for skumfiduser
Fliserne er skridsikre, frostsikre og måler 60 gange 60 centimeter.
Sagen er sendt videre til forsikringsafdelingen, som vurderer skaden på taget.
Nakken er helt stiv af skærmarbejde, jeg trænger til massage.
Det fryser ti grader, og bilruden er dækket af tyk rim.
Slet cookies, genstart browseren, og forsøg derefter at betale igen.
Buddet smed kassen over lågen, så tre af vinflaskerne gik i stykker.
Elektrikeren udskiftede relæet, monterede stikkontakten og målte jordforbindelsen.
Der er ingen ko på isen, fristen er først udgangen af næste måned.
Lejrskolen går til Bornholm med røgerier, klipper og minigolf på programmet.
Jeg tåler ikke skaldyr eller selleri, kan tapasfadet laves uden?
Skærmen går i sort efter få sekunder, men blæseren kører videre.
Tilbuddet gælder tre for to på alle potteplanter til og med søndag.
Brøkregning driller stadig, mens engelsk og idræt går strygende.
Dørene åbnes kl. 19.30, aldersgrænsen er atten, og garderoben tager kontanter.
aner det ikke, her virker det da, har du prøvet at slukke og tænde igen
Efter serviceeftersynet hyler viftebæltet hver morgen, når motoren er kold.
Goddag, vi er seks voksne og to barnestole, har I plads i haven på lørdag?
Soveposen vejer 1,2 kg, komforttemperaturen er minus fem, og foret er dun.
Kolesterolet er let forhøjet, spis flere grøntsager, fisk og fuldkorn.
Feriepenge udbetales først i maj, kontakt lønkontoret ved tvivl.
Er shampooen uden parabener, og kan den bruges til skæl?
Efter skift til variabel takst steg varmeudgiften med en tredjedel.
Beskær æbletræet i februar, fjern vanris, og efterlad åbne grene til lyset.
Tillykke, jeres hold vandt quizzen, præmien er et gavekort til ismejeriet!
Hvem har parkeret ladcyklen foran skraldeskuret? Containerne kan ikke tømmes.
Jeg lærer tysk om aftenen, men kasus og endelser volder kvaler.
Programmet kræver 16 GB hukommelse og et nyere grafikkort.
Sømmen er gået op i skridtet efter en enkelt vask, det er under al kritik.
Busserne kører ad en anden rute under byfesten, se skiltene ved stoppestedet.
haha jeg flækker, hvor er det plat altså
Vinterudsalget omfatter uldtrøjer, flyverdragter, halstørklæder og hjemmesko.
Tandplejeren fandt et hul i kindtanden og blødende gummer.
Er sengelinned, slutrengøring og brænde med i lejen af sommerhuset?
Tryk på menuknappen, rul ned til Sprog, og bekræft med OK.
Øvelse gør mester, så nu flytter jeg selv stikdåserne og spartler væggen.
Nye kartofler, jordbær, asparges og ærter sælges fra vejboden efter frokost.
Formularen brokker sig over æ, ø og å og sletter alt det indtastede.
Genoptræningen af skulderen foregår på hold to gange ugentligt.
Støvsugeren lugter brændt; skift posen, og rens mundstykket for hår.
Hvorfor kan jeg ikke indløse rabatten, når kuponen gælder til årsskiftet?
Håndboldpigerne røg ud i semifinalen, men ishockeydrengene rykkede op.
På Island er gejserne fantastiske, men en burger koster jo en formue.
Forsendelser til Sverige og Holland tager almindeligvis to til fire hverdage.
har ondt i halsen og hovedpine, melder mig syg og drikker te med honning
Andelslejlighed med gårdhave, brændeovn, højt til loftet og fælles cykelkælder.
Grundmaling skal tørre natten over, slib let, og påfør derefter lak.
k, skriv når du er ved døren, ringeklokken dur ikke
Elmåleren fjernaflæses, så du behøver ikke indberette noget selv.
Serveren genstartes søndag kl. 04.00, forvent ti minutters nedetid.
Har nogen fundet en rød luffe ved gyngerne? Den tilhører vuggestuens yngste.
Foredraget om vikingeskibe er flyttet til auditoriet på anden sal.
Glassene poleres, dugen stryges, og lysene tændes lige inden gæsterne træder ind.
El-cykel med navmotor, rullebremser, kurv og aftageligt batteri på 500 Wh.
Fløden er blevet sur, og brødet er knastørt, nogen må handle ind.
Det klarer op ved middagstid med svag vind fra sydvest og op til nitten grader.
Kortet afvises hver gang, terminalen skriver bare teknisk fejl 51.
Gravide frarådes ibuprofen, spørg jordemoderen, før du tager smertestillende.
KAN NOGEN hjælpe med mateaflevering fire?? forstår hat af det
Returretten er udvidet til seksten uger i forbindelse med julegaver.
Gardinerne er mørklægningsstof og kan afkortes med strygebånd.
Generalforsamlingen endte i skænderi om altaner, og beslutningen blev udskudt.
God sommerferie, vi ses på den anden side!
Punkteret forhjul, ingen lappegrej og styrtregn, mere uheldig kan man dårligt være.
Lagkagebundene bliver tørre, hvis de bages for længe, dæk dem med viskestykke.
Vælg venligst dansk, engelsk, grønlandsk eller polsk i øverste højre hjørne.
Tak for jeres ris og ros, kokken skruer ned for chilien fremover.
Husk gummistøvler, madpakke, drikkedunk og skiftetøj til skovturen med børnehaven.
Puha, endelig weekend, jeg er flad som en pandekage og trænger til hygge.
Reolen leveres usamlet med dyvler, skruer og vægbeslag, værktøj medfølger ikke.
Flødeboller, lakrids, vingummi og chips ligger på tilbud ved kassen.
Skattekortet er forkert, fradraget mangler, og restskatten virker urimeligt høj.
`;
