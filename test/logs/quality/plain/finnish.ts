// Messages of help desks and everyday chat in Finnish in which nothing is personal.
export const finnish = `
Hei, kuivausrumpu pitää kovaa kolinaa eikä lämpene enää ollenkaan.
Avaa Asetukset > Näyttö > Kirkkaus ja siirrä liukusäädin puoleenväliin.
Olemme avoinna arkisin 9–18, lauantaisin 10–15 ja sunnuntaisin suljettu.
Sekoita ruisjauhot veteen, peitä kulho liinalla ja anna taikinan hapantua yön yli.
Huomenna sataa räntää koko Etelä-Suomessa, joten varaudu liukkaisiin teihin.
Takkia saa tummansinisenä, harmaana ja viininpunaisena, koot ulottuvat 34:stä 52:een.
moi, monelta se uimahalli menee tänään kiinni? ehtiskö vielä saunoa
Virhekoodi E12 tarkoittaa, että poistoletku on tukossa tai taittunut.
ÄLÄ SAMMUTA LAITETTA TAI IRROTA PISTOKETTA PÄIVITYKSEN AIKANA!
Verikokeisiin tullaan paastonneena aamulla kello seitsemän ja kymmenen välillä.
Haluaisin palauttaa saappaat, sillä ne hiertävät kantapäästä ja pohja on irronnut.
Sopiiko tämä paistinpannu induktioliedelle ja kestääkö se konepesun?
Jarrunesteet vaihdetaan kahden vuoden välein, ilmastointi huolletaan kesän alla.
ei mitään hätää, hoidan sen illalla lenkin jälkeen
Vanhempainilta siirtyi keskiviikolle 12. marraskuuta kello 17.30 ruokasaliin.
Paketti on jumittanut lajittelukeskuksessa viikon eikä seuranta päivity lainkaan.
Ota antibiootti kahdesti päivässä ruoan kanssa ja syö kuuri loppuun asti.
Voi että mikä auringonlasku, koko taivas hehkuu purppuraisena!
Irrota ensin takakannen ruuvit, nosta sitten akku varovasti paikaltaan.
Wi-Fi pätkii makuuhuoneessa, mutta keittiössä yhteys toimii moitteettomasti.
Liittymä maksaa 24,90 euroa kuukaudessa ilman määräaikaisuutta.
Kemian kokeessa kysytään hapoista, emäksistä ja jaksollisesta järjestelmästä.
Ei oppi ojaan kaada, joten ilmoittauduin hitsauskurssille.
Hakemuksen käsittely kestää noin kuusi viikkoa, päätös saapuu kirjeitse.
Tilasin vihreän mekon, mutta laatikossa oli lila ja nappikin puuttui.
sovellus kaatuu heti ku yrittää ladata kuvan, puhelimessa uusin versio 7.1
Lämmitä uuni 200 asteeseen ja voitele vuoka runsaalla voilla.
Juna Tampereelle on puoli tuntia myöhässä vaihdevian vuoksi.
Ystävällisin terveisin ja mukavaa viikonloppua toivottaen!
Potilaalla on huimausta, pahoinvointia ja rytmihäiriöitä eilisestä lähtien.
Kytkin luistaa ylämäissä ja vaihdelaatikosta kuuluu rahinaa.
Neulepusero on merinovillaa, pääntie pyöreä ja hihansuissa joustinneulos.
Syksyn parasta antia ovat suppilovahverot, villasukat ja kynttilänvalo.
kiitti hei tosi paljon, nyt toimii niinku pitääkin :)
Hiustenleikkaus alkaen 38 €, värjäys ja raidat erikseen sovittavan hinnan mukaan.
USB-johto pätkii, lataus katkeaa pienestäkin liikkeestä.
Pahoittelemme häiriötä. Kaukolämpö palautuu viimeistään puoliltaöin.
Voisiko kesä- ja heinäkuun ostokset laskuttaa yhdellä koontilaskulla?
Lounaalla tarjotaan lohikeittoa, ruisleipää, perunamuusia ja lanttulaatikkoa.
Joogatunti peruttu, mutta kuntosali ja vesijuoksu ovat auki normaalisti.
Pidä virtanäppäintä pohjassa kymmenen sekuntia, kunnes merkkivalo sammuu.
Korttelin kreikkalainen ravintola tekee kaupungin parhaan moussakan.
VAROITUS: katolta putoavaa lunta, älä pysäköi seinän viereen!
Kelloseppä sanoi, että koneisto on ruostunut eikä korjaus kannata.
Maantiedon tunnilla käsitellään jokia, tulivuoria ja Afrikan ilmastovyöhykkeitä.
lähetäänkö keilaa vai jäädäänkö himaan pelaan lautapelejä?
Voidetta sivellään ihottumaan ohuelti aamuin illoin enintään viikon ajan.
Patterit hohkaavat kylmää ja hanasta tulee pelkkää haaleaa vettä.
Vuodesohva avautuu yhdellä liikkeellä, ja sisällä on säilytystila peitoille.
Hissi on epäkunnossa, huoltomies saapuu vasta ylihuomenna.
Napsauta Tiedosto > Tallenna nimellä ja valitse haluamasi muoto.
Odotin asiakaspalvelun jonossa tunnin, ja sitten linja katkesi. Käsittämätöntä!
Pennut madotetaan ensimmäisen kerran kahden viikon ikäisinä.
Hurraa, meidän leijonat kaatoivat Ruotsin jatkoajalla!
Kuullota sipuli, lisää herkkusienet ja hauduta kannen alla vartti.
Aikuisten lippu 16 euroa, eläkeläiset ja opiskelijat puoleen hintaan.
Mikrofoni kohisee videopuhelussa, vaikka ajurit on asennettu uudelleen.
Romaanin laina-aika umpeutuu torstaina, varauksia jonossa kolmetoista.
moro, tuutko mökille juhannuksena? voin ottaa soutuveneen avaimet ja makkaraa
Tapetti on kosteutta kestävää, rulla 53 cm leveä ja kymmenen metriä pitkä.
Asia on siirretty taloushallintoon, josta vastataan kirjallisesti.
Niska jumissa kaikesta istumisesta, pitäisi varata aika hierojalle.
Pakkanen paukkuu kolmessakymmenessä, poskia nipistelee ja lumi narskuu.
Tyhjennä selaimen välimuisti, kirjaudu ulos ja yritä sitten uudestaan.
Kuljettaja jätti laatikon sateeseen, vaikka pyysin toimitusta noutopisteeseen.
Putkimies vaihtoi tiivisteen, avasi hajulukon ja ilmasi lämpöpatterit.
Parempi pyy pivossa kuin kymmenen oksalla, sano vain kyllä.
Luokkaretki suuntautuu Tallinnaan, ohjelmassa linnoitus, merimuseo ja eläintarha.
Olen allerginen pähkinöille, löytyykö jälkiruoista turvallista vaihtoehtoa?
Tietokone piippaa neljästi käynnistyessään, ja ruutu pysyy mustana.
Alennus lasketaan automaattisesti, kun ostoskorissa on kolme ruukkua.
Kertotaulu sujuu, mutta yhdyssanat ja pilkkusäännöt ovat yhtä tuskaa.
Numeroimattomat paikat, ovet auki yhdeksältätoista, narikka maksaa kolme euroa.
emt, mulla toimii ihan hyvin, kokeile käynnistää reititin uusiks
Renkaanvaihdon jälkeen auto puoltaa oikealle ja ratti tärisee.
Hyvää iltaa, löytyisikö kahdeksalle hengelle pöytä terassilta perjantaina?
Rinkka vetää 65 litraa, selkäpaneeli säätyy ja sadesuoja kuuluu hintaan.
Verenpaine on koholla, vähennä suolaa, kahvia sekä rasvaisia leikkeleitä.
Kesälomatoiveet pitää jättää esihenkilölle maaliskuun loppuun mennessä.
Onko aurinkovoide hajusteeton ja sopiiko se vauvan iholle?
Pörssisähköön vaihtaminen pudotti viime talvena sähkölaskua kolmanneksella.
Leikkaa omenapuu kevättalvella ennen silmujen puhkeamista.
Onneksi olkoon, voititte tietovisan, palkintokori odottaa kirjastossa!
Kuka söi rahkani taukohuoneen jääkaapista? Siinä luki selvästi varattu.
Opiskelen espanjaa iltaisin, ääntäminen helppoa, verbit saavat repimään hiuksia.
Ohjelma vaatii järjestelmänvalvojan oikeudet ja 8 Gt vapaata levytilaa.
Vetoketju hajosi toppahaalarista kolmantena päivänä, vaadin hyvitystä.
Pysäkki on siirretty tilapäisesti sillan toiselle puolelle maratonin ajaksi.
apua mä kuolen nauruun, laita toi ryhmään
Joulumyyjäisistä piparkakkuja, himmeleitä, huovutettuja tossuja ja glögiä.
Hammaslääkäri löysi reiän poskihampaasta ja suositteli juurihoitoa.
Kuuluvatko aamiainen, pysäköinti ja rantasauna huoneen hintaan?
Yhdistä kaiutin Bluetoothilla: paina pitkään, odota merkkiääni, hyväksy pyyntö.
Harjoitus tekee mestarin, laatoitan siis kylpyhuoneen omin käsin.
Mansikat 7 euroa litra, uudet perunat, tilli ja herneet suoraan pellolta.
Lomake ei hyväksy ääkkösiä vaan ilmoittaa kielletystä merkistä.
Polven kuntoutus kestää kuutisen viikkoa fysioterapeutin ohjauksessa.
Imurin teho katosi; huuhtele suodatin ja tyhjennä pölysäiliö.
Miksi bonuspisteeni hävisivät, vaikka voimassaoloa piti olla kaksi vuotta?
Lentopallonaiset etenivät välieriin, mutta mäkihyppääjät jäivät karsintaan.
Islannissa riittää kuumia lähteitä, tosin oluttuoppi maksaa maltaita.
Lähetykset Saksaan ja Viroon kulkevat keskimäärin neljässä arkipäivässä.
nuhaa, kuumetta 38,4 ja joka paikkaa särkee, jään peiton alle
Kaksio remontoidulla keittiöllä, lasitettu parveke etelään ja kellarikomero.
Maali kuivuu neljässä tunnissa, hio kevyesti ennen toista kerrosta.
okei, huikkaa kun oot ovella nii laitan pastan kiehumaan
Vesimittari luetaan kuun ensimmäisenä, desimaaleja ei merkitä.
Varmuuskopiointi käynnistyy öisin klo 2.30, lokit säilyvät neljännesvuoden.
Unohdin hanskat ratikkaan, missä löytötavaratoimisto sijaitsee?
Taidehistorian luento alkaa akateemisen vartin myöhässä auditoriossa.
Haarukat vasemmalle, veitset oikealle, lautasliinat taitellaan viuhkaksi.
Maastopyörä alumiinirungolla, levyjarruilla ja lukittavalla etuhaarukalla.
Maito hapantunut, leipä homeessa, nyt on pakko lähteä kauppaan.
Pilvisyys hälvenee iltapäivällä, lämpötila kohoaa kahteenkymmeneen kolmeen.
Lähimaksu hylätään, pääte pyytää sirua ja keskeyttää tapahtuman.
Raskauden aikana ibuprofeenia ei suositella, kysy neuvolasta parasetamolista.
TAJUUKO KUKAAN fyssan tehtävää seittemän?? huomenna pistarit
Vaihto-oikeus piteni joulun ajaksi neljästätoista kolmeenkymmeneen päivään.
Verhot on ommeltu pellavasta, silitä keskilämmöllä nurjalta puolelta.
Yhtiökokous venähti, julkisivuremontista äänestettiin kahteen otteeseen.
Hyvää vappua kaikille, palataan asiaan simahumalan jälkeen!
Akku tyhjeni yöllä, olisiko naapurilla käynnistyskaapeleita lainata?
Juustokakku halkeaa, jos luukku avataan liian aikaisin.
Valitse kieli: suomi, ruotsi, englanti, venäjä tai saame.
Välitämme palautteen keittiöön, keiton ei kuulu olla haaleaa.
Ostaisitko silkkipaperia, liimapuikon, sakset ja vesivärit kuvaamataitoon?
Vihdoinkin perjantai, olen aivan poikki ja kaipaan sohvannurkkaa.
Hyllykkö toimitetaan osina, mukana tapit, saranat ja kuusiokoloavain.
Veroilmoitukseen kannattaa lisätä työmatkakulut, kotitalousvähennys ja korot.
Hirvi tallusti risteyksen poikki ja aiheutti pienen ruuhkan moottoritiellä.
`;
