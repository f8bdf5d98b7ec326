// Messages of help desks and everyday chat in Croatian in which nothing is personal.
export const croatian = `
Dobar dan, hladnjak glasno zuji i zamrzava povrće u donjoj ladici.
Koliko stoji ugradnja klima uređaja u potkrovlju?
Jedrilica je vezana na trećem gatu, sidrište naplaćujemo po dužnom metru. Struja i voda dodatno.
Berba grožđa počinje u rujnu, trebaju nam vrijedne ruke i gajbe.
Astronomsko društvo večeras promatra Jupiterove mjesece, teleskop je već namješten.
nemogu se prijavit u aplikaciju, stalno vrti onaj kružić
Muzej je ponedjeljkom zatvoren, ostale dane radi do osamnaest sati.
može li mi netko objasnit kako se izračuna porez na dohodak
Krojačica skraćuje hlače dok čekate, ali podstavu kaputa mijenja tek iduće srijede.
Zub mudrosti izrasta ukoso, kirurg predlaže vađenje pod lokalnom anestezijom.
U četvrtak pišemo kontrolni iz fizike, ponovite silu trenja i uzgon.
Liječnica prima poslijepodne, naručivanje je obavezno osim za hitne slučajeve.
Fotografije su podeksponirane, otvorite blendu i povećajte osjetljivost na osamsto.
Zbor traži alte i base, probe su u župnoj dvorani nakon večernje mise.
Uljara prerađuje masline istoga dana, hladno prešanje, litra po dvanaest eura.
Spojka proklizava na uzbrdici, miriše kao da nešto gori.
Pisač ispisuje prazne stranice iako je toner nov.
Osiguranje ne pokriva štetu od poplave ako podrum nije prijavljen u polici.
Molim otkazati prijelom kataloga, naručitelj želi drukčiji font i širu marginu.
Djeca u vrtiću danas su sadila grah u vatu. Sutra idemo na lutkarsku predstavu.
baš su vam ukusne fritule, može recept?
Otvorite postavke, odaberite obavijesti i maknite kvačicu kraj zvuka.
Penjači, stijena je mokra! Kacigu, pojas i magnezij svejedno ponesite.
Apartman je na prvom redu do plaže, balkon gleda na pučinu, kućni ljubimci dobrodošli.
uf kako me bole leđa od kopanja krumpira
Mačka je opet srušila božićno drvce i razbila kuglice.
Zašto mi je naplaćena naknada za podizanje gotovine na vlastitom bankomatu?
Rođak iz Kanade stiže brodom, zanima nas carina na rabljeni namještaj.
Med od kadulje kristalizira sporo, čuvajte ga podalje od sunčeve svjetlosti.
Ribiči javljaju da orade grizu na škampa, brancini nikako.
Peludna groznica me muči, oči suze čim procvjeta ambrozija.
Bojler curi ispod izolacije, pločice su već mokre.
Odvjetnički ured radi skraćeno, podnesci se predaju na sudskoj pisarnici.
Tekst natpisa: bijela slova na tamnoplavoj ploči, visina osamdeset milimetara.
U igrici zapinjem na sedmoj razini, zmaj me svaki put spali.
imate li još one gumene čizme u broju četrdeset
Gastroenterolog preporučuje laganu prehranu bez začina i gaziranih pića.
Šivaći stroj preskače bodove, vjerojatno je igla tupa ili konac predebeo.
Otvorila sam obrt, treba li mi fiskalna blagajna odmah prvoga dana?
Krvna slika pokazuje manjak željeza, jedite ciklu, leću i crveno meso.
Tko je naručio makijato s hladnim mlijekom i krafnu?
Odvijte poklopac, izvadite mrežicu, isperite je pod mlazom.
Gitarsko pojačalo bruji čim uključim efekt, uzemljenje sam provjerio.
Zastava vijori na pola koplja, ustanove su danas u žalosti.
Sarma je još bolja podgrijana. Ostalo je dvanaest komada u velikom loncu.
Prijevod na slovenski bit će gotov najkasnije idući petak.
Koljeno mi je oteklo nakon skijanja, teško silazim niz stube.
Vodič čeka skupinu kod fontane, obilazak palače traje sat i četvrt.
Mreža je pala na cijelom odjelu, informatičari mijenjaju optički preklopnik.
Brusni papir granulacije sto dvadeset prvo, zatim lak u dva tanka sloja.
Dizalo stoji, a ja vučem perilicu na četvrti kat.
Prodajem drveni čamac, pet metara, obnovljen lani, bez motora.
Nogu pred nogu, stići ćemo i do planinarskog doma prije mraka.
Veterinarka je šapu previla, psić nosi ovratnik i strašno se ljuti.
jel radi bazen na praznik ili je i to zatvoreno
More je bistro, temperatura dvadeset četiri stupnja, valovi mali.
Tijesto za štrudlu mora biti tanko kao papir.
Kolač od rogača stavite u kalup, pecite dok čačkalica ne izađe suha.
Rok za prijavu na natječaj istječe u podne, zakašnjele ponude ne otvaramo.
Zanima me dopušteni broj vreća cementa po paleti i cijena istovara dizalicom.
Kišno proljeće pogodovalo je puževima, pojeli su svu salatu.
Bojim se visine, ostat ću dolje i čuvati torbe.
Tablica se ruši pri filtriranju, makro javlja prekoračenje memorije.
Naočale s progresivnim staclima zahtijevaju privikavanje, isprva izbjegavajte vožnju.
Studentski dom prima molbe do kraja srpnja, prednost imaju brucoši slabijeg imovinskog stanja.
Antibiotik popijte do kraja, makar simptomi prestali.
Na računu za plin vidim dvostruku stavku za lipanj.
Balet je rasprodan, no za operetu ima karata na galeriji.
Nakon epiliranja koža se crveni, umirite je gelom aloje.
Plinska boca je prazna, a palačinke tek napola pečene!
Susjedi buše zidove i za vrijeme kućnog mira.
Komoda s četiri ladice, bijeli mat, usporeno zatvaranje.
Njemački gosti mole dječji krevetić, hranilicu i sjenilo za terasu.
Poštar je ostavio obavijest, paket podignite u roku od pet dana.
Tečaj veslanja je za sve uzraste, uvjet je znati plivati.
Uganuće hladite ledom, nogu podignite, mirujte nekoliko dana.
Preuzmite upravljački program pa pokrenite skeniranje iznova.
Vijak je ulijevo navijen, okrećite ga suprotno nego inače.
Prehladila se cijela smjena, sutra proizvodnja stoji.
Na tržnici nema šparoga, prodavačica kaže da stižu poslije Uskrsa.
Za ultrazvuk trbuha dođite natašte, vodu smijete.
Uplata je na čekanju, knjiženje ide noću.
Glazbalo je ugođeno pola tona niže, zapis treba transponirati.
Ptice selice već kruže nad močvarom, bit će rana zima.
Projektor ne prepoznaje rezoluciju, slika je izdužena i zelenkasta.
Utičnica iskri, osigurač izbacuje svaki put.
Trebam kremu za pelenski osip bez mirisa.
Mirovina kasni zbog blagdana, sjest će na račun u utorak.
Domaći sapun od lovora, ručno rezan, bez palminog ulja.
Sudac je dosudio jedanaesterac, tribine su zviždale cijelo poluvrijeme.
Preko noći palo dvadeset centimetara snijega, lopate u ruke!
Bez računa ne možemo priznati jamstvo, nažalost.
Kvaka na balkonskim vratima visi, opruga je pukla.
Zahvaljujemo na strpljenju, šalter broj dva ponovno izdaje uvjerenja.
Rasadnik nudi sadnice nara, dunje i badema, kontejnerski uzgoj.
Gdje nabaviti bezglutenske mrvice u većem pakiranju?
Istekla mi pokazna karta, mogu li kaznu otplatiti obročno?
Prijatelji dragi, tko posuđuje prikolicu za prijevoz klavira?
Lijek razrijedite fiziološkom otopinom i udišite kroz masku deset minuta.
Svatko je kovač svoje sreće, pa prionimo na učenje.
`;
