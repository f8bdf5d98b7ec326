// Messages of help desks and everyday chat in Dutch in which nothing is personal.
export const dutch = `
Goedemorgen, de waterkoker die ik vrijdag kocht slaat halverwege af en ruikt naar plastic.
Geachte klant, excuses voor het ongemak, wij sturen u kosteloos een vervangend exemplaar.
Ga naar Instellingen > Scherm > Helderheid en zet de schakelaar uit.
hee ligt jullie website plat of ligt het aan mijn verbinding?
Fruit de uien glazig, voeg het gehakt toe en blus af met een scheut bouillon.
Hebben jullie deze regenjas ook in maat 46, liefst okergeel?
De huisartsenpraktijk is geopend van maandag tot en met vrijdag, 8.00 tot 17.00 uur.
Wat een wedstrijd! In blessuretijd nog gelijkgemaakt met een omhaal.
Foutcode 401 betekent dat uw sessie is verlopen, log opnieuw in.
Neem tweemaal daags een capsule in met een glas water, niet op nuchtere maag.
Voor donderdag: paragraaf drie leren over de Gouden Eeuw en opdracht acht maken.
BELACHELIJK, AL DRIE KEER GEBELD EN NOG STEEDS GEEN MONTEUR GEZIEN
Een dagretour naar Antwerpen kost 38 euro, met korting twintig procent minder.
Haal de stekker van het modem eruit, tel tot dertig en steek hem weer terug.
haha ik ga stuk, de hond heeft de hele slagroomtaart opgegeten
De remschijven zijn versleten, wij adviseren vervanging vóór de apk.
Dit dekbedovertrek van katoensatijn mag op zestig graden en in de droger.
Ontzettend bedankt voor het meedenken, u heeft mijn dag gered.
Vannacht kans op ijzel in Drenthe, overdag opklaringen en een stevige noordenwind.
Het ontbijt bestaat uit verse broodjes, hagelslag, karnemelk en gekookte eieren.
Kan mijn controle bij de tandarts van dinsdag naar begin november verschoven worden?
Versie 9.0.1 verhelpt het vastlopen bij het openen van grote PDF-bestanden.
Onze kleuter heeft waterpokken en krabt alles open. Welke zalf helpt?
Badkleding en oorbellen nemen wij om hygiënische redenen niet terug.
De lift blijft hangen tussen de begane grond en de kelder.
joh maakt niet uit, kan iedereen gebeuren
Verwarm de oven voor op 175 graden en bekleed de bakplaat met bakpapier.
Uw klacht is doorgezet naar de afdeling kwaliteitszorg.
De wc loopt continu door, vermoedelijk is de vlotter kapot.
Het instapabonnement bevat honderd belminuten en vijf gigabyte internet.
Vink het hokje "Niet meer tonen" aan en klik op Voltooien.
Fijne feestdagen en een sprankelend nieuwjaar gewenst namens het hele team.
Woensdagmiddag is er knutselen in het buurthuis, limonade inbegrepen.
Eettafel van mangohout met stalen kruispoot, lengte tweehonderd centimeter.
Sinds gisteren suizen mijn oren en ben ik licht in het hoofd.
Draai de moer aan met een steeksleutel, maar niet te strak.
Gelieve stil te zijn op de gang, er vinden examens plaats.
neem jij ff halfvolle melk en een zak drop mee als je langs de super komt
De energienota is dit kwartaal verdubbeld, klopt de meterstand wel?
De inboedelverzekering dekt diefstal en stormschade, geen achterstallig onderhoud.
Hoelang duurt bezorging naar Curaçao per zeevracht?
Giet de spruitjes af en stamp ze met aardappelen, spekjes en mosterd.
Het toetsenbord verwisselt apenstaartje en aanhalingstekens; kies Nederlands als invoertaal.
Onze cavia eet nauwelijks en piept de hele avond.
Inschrijven voor het zomerkamp kan tot uiterlijk 15 mei.
Met vriendelijke groet, de medewerkers van de klantenservice.
Die documentaire over walvissen heeft me diep geraakt.
De workshop zit vol, zullen we u op de wachtlijst zetten?
Het handvat van de koffer brak al op het vliegveld af, waardeloos.
Houd de zijknop ingedrukt totdat het toestel trilt.
Belegen boerenkaas met komijn, vacuüm verpakt, per pond afgeprijsd.
Het filmpje hapert steeds en het geluid loopt achter.
De mondhygiënist raadt ragers en een zachte borstel aan.
Schaatsbaan dicht wegens dooi, wij houden u op de hoogte.
pff morgen so wiskunde en ik snap geen bal van die parabolen
De cv-ketel geeft storing F28 en de radiatoren blijven koud.
U kunt contant, met pinpas of via automatische incasso betalen.
Week de vlek in lauw water met soda en was daarna gewoon.
Van harte gefeliciteerd met je zwemdiploma, kanjer!
Het rijksarchief is op Koningsdag en Hemelvaart gesloten.
Wandelschoenen van nubuck, waterdicht membraan, stevige hielkap.
Er is tweemaal contributie afgeschreven in januari, graag terugstorten.
Steek de kaart met de chip naar voren in de lezer.
De cursus pottenbakken start elke eerste zaterdag om tien uur.
Voor de maagspoeling moet u zes uur nuchter zijn en vervoer regelen.
Pardon, stopt deze tram bij het ziekenhuis?
Beter laat dan nooit: eindelijk staat de boekenkast er.
De bijlage is te groot, splits hem of stuur een deellink.
Snoei de hortensia na de vorst en geef wat koemestkorrels.
Mijn auto pruttelt bij het optrekken en het motorlampje brandt.
De huur is exclusief servicekosten, gas en stroom.
Meld u bij de balie en toon een geldig legitimatiebewijs.
oeps verkeerde appgroep, negeer dit bericht maar
Boerenomelet met prei en champignons, binnen een kwartiertje klaar.
De tablet wordt gloeiend heet tijdens het opladen.
Avondles Italiaans voor beginners, lesboek niet inbegrepen.
Graag een offerte voor stucwerk op de overloop en schuren van de trap.
Verboden de eendjes te voeren, oud brood trekt ratten aan.
De overeenkomst wordt stilzwijgend verlengd, opzegtermijn één maand.
Na buikgriep zijn beschuit, bouillon en geraspte appel aan te raden.
Meenemen: geodriehoek, passer, kleurpotloden en een ruitjesschrift.
Wanneer wordt in onze wijk het grofvuil opgehaald?
De ruitenwisser piept en laat strepen achter.
Controleer of de HDMI-stekker goed in de televisie zit.
Actie geldig zolang de voorraad strekt, maximaal twee per huishouden.
Onze bakfiets is uit de schuur gestolen, wat een rotstreek.
De mosselpan is voor één persoon en wordt geserveerd met frietjes en ravigottesaus.
Kies Bestand > Afdrukken > Dubbelzijdig en bevestig met OK.
Droge witte wijn uit Zuid-Afrika met tonen van perzik en kruisbes.
De voetreflexbehandeling duurt drie kwartier, handdoek aanwezig.
kan iemand mij ajb breuken uitleggen, zit echt te janken hier
Pocketveringmatras, zeven zones, afritsbare hoes, medium stevig.
Open vuur is in het duingebied ten strengste verboden.
Mogen wij afrekenen, en nog een koffie verkeerd met havermelk?
Het reserveringssysteem is onbereikbaar, probeer het na de lunch.
Van Finland tot Marokko: onze rondreizen vertrekken wekelijks.
Pomp de banden op, smeer de ketting en stel het zadel bij.
Verkoudheid is over, alleen klink ik nog als een kraai.
Ambachtelijke zeep met tijm, geitenmelk en bijenwas.
Vandaag gym in de buitenlucht: trainingspak, haarelastiek en bidon mee.
De bezorger heeft aangebeld, maar trof niemand thuis.
Het rolgordijn op zolder zit muurvast.
Wis de cookies, schakel de extensies uit en vernieuw de pagina.
Sappige aardbeien, twee bakjes voor vijf euro, wie maakt me los?
De stage loopt tot de laatste vrijdag van juni.
Zit ik aan een looptijd vast, of mag ik maandelijks stoppen?
Bloeddruk aan de hoge kant: minder zout, meer lopen.
Het praktische rijexamen is uitgesteld vanwege code rood.
pas op voor het drempeltje, de ganglamp is stuk
IJskoud serveren met muntblaadjes en een schijfje komkommer.
De verrekijker vergroot achtmaal en is bestand tegen spatwater.
De scheidsrechter keurde het doelpunt af wegens buitenspel, chaos alom.
Vlucht naar Istanbul vertraagd, consumptiebonnen bij de gate.
Schuur het kozijn, plamuur de gaatjes en breng grondverf aan.
De muziekjuf vraagt om een blokfluit en notenpapier.
Zitten er noten of selderij in de pompoensoep?
De voicemail is vol, verwijder oude berichten.
Mwah, voor dat geld had ik meer van het restaurant verwacht.
Het alarm loeit midden in de nacht zonder aanleiding.
Breng eerdere foto's, medicijnoverzicht en verwijsbrief mee.
In het zakje zitten acht pluggen, zestien schroeven en een ophangbeugel.
Hagel heeft de kas vernield, alle komkommers kapot.
Sjaals, mutsen en wanten nu met dertig procent korting.
De keukenmachine maakt een schurend geluid en stinkt.
Download het betaalbewijs onder Mijn overzichten.
Goede reis naar Ierland, doe de schapen de groeten!
De veerboot vaart om kwart voor zeven af, honden aan de lijn.
Ter overname: bakkerij met steenoven en trouwe klantenkring.
De microfoon kraakt tijdens videobellen, stuurprogramma al vernieuwd.
Laat het deeg een nacht rijzen onder een vochtige theedoek.
We vroegen om een rustige kamer en sliepen boven de kroeg.
Van de hoestdrank kunt u suf worden, ga niet autorijden.
top, dan zie ik je om half acht bij de fietsenstalling
Spijkerbroek met stretch, hoge taille, donkere wassing, rechte pijpen.
De loodgieter komt woensdagochtend, maak het gootsteenkastje leeg.
Gezocht: heftruckchauffeur voor nachtploeg, certificaat vereist.
Druk op Delete en leeg vervolgens de prullenbak.
Vanavond sterrenregen, kijk na elven richting het zuidoosten.
De asielkatten zijn gechipt, ontwormd en gesteriliseerd.
Haastige spoed is zelden goed, dus rustig aan.
De camera stelt scherp op de achtergrond in plaats van de voorgrond.
Enkel verzwikt: koelen, zwachtelen en hoog leggen.
Voor het wisselen van kronen rekenen wij anderhalf procent.
Overal muggen in de caravan, geen oog dichtgedaan.
Meet wekelijks de zuurgraad van het zeewateraquarium.
Schandalig, bijna een uur in de rij bij de paspoortbalie.
De betonwagen verspert het steegje, loop maar achterom.
De wifi op de camping werkt alleen bij het toiletgebouw. Het uitzicht vergoedt gelukkig veel!
Extra > Opties > Privacy: zet het versturen van anonieme rapporten uit.
Duitse toeristen vroegen naar de kabelbaan, maar die lag stil voor onderhoud.
`;
