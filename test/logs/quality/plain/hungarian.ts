// Messages of help desks and everyday chat in Hungarian in which nothing is personal.
export const hungarian = `
Jó napot kívánok, a mosogatógép nem engedi le a vizet a program végén.
Mennyibe kerül egy hathetes kutya oltása, és kell-e hozzá kiskönyv?
A paprikás csirkéhez előbb dinszteljük üvegesre a hagymát, majd húzzuk le a tűzről.
Köszönöm szépen a gyors segítséget, tökéletesen működik minden.
Holnap délután zivatarok várhatók, helyenként jégesővel és viharos széllel.
nem tudok belépni a felületre, folyton kidob hibaüzenettel
Az uszoda felújítás miatt augusztus végéig zárva tart.
Gyapjú télikabát, bordó színben, szűkített derékkal, harmincnyolcas mérettől rendelhető.
Nyomja meg hosszan a visszaállítás gombot, amíg háromszor fel nem villan a fény.
Az E52 hibakód túlmelegedésre utal, tisztítsa meg a hűtőbordát.
Kedden matekdolgozat lesz törtekből, hozzatok vonalzót és ceruzát.
A fogorvosi rendelés szerdánként délután kettőkor kezdődik.
Lázcsillapítót négyóránként adjunk, közben itassuk sokat a gyereket.
Sziasztok, valaki hallotta, mikor nyit az új cukrászda?
A havidíj nyolcezer forint, amelyben korlátlan adatforgalom is benne van.
Csikorog a fék, valószínűleg elkoptak a betétek, nézzük meg a tárcsát.
A nyomtató csíkoz, pedig tegnap cseréltem benne festéket.
Lassú víz partot mos, ne kapkodjuk el a döntést.
A vonat Debrecen felé körülbelül húsz percet késik.
Sajnos a megrendelt lámpa búrája törötten érkezett meg.
jaj de finom lett a meggyes pite, kérem a receptet
Válassza a fájl menüt, kattintson az exportálásra, adja meg a célmappát.
A kézilabdacsapat az utolsó másodpercben egyenlített, óriási volt a hangulat!
Tölgyfa könyvespolc, öt polccal, lapra szerelve, falhoz rögzíthető.
Elnézést a várakozásért, minden munkatársunk foglalt.
A macska levert egy cserepet, földes lett az egész szőnyeg.
Miért vontak le kezelési költséget, ha díjmentes a számlacsomag?
Szép estét mindenkinek, holnap folytatjuk a selejtezést.
A szőlő idén korán érik, szeptember elején szüretelünk.
Kérem, csatolja a jövedelemigazolást és a bérleti szerződés másolatát.
Allergiás vagyok a parlagfűre, augusztusban ki sem mozdulok orvosság nélkül.
A kazán állandóan leáll, a nyomásmérő nulla közelében ingadozik.
Lisztet, tojást, csipet sót keverjünk simára, majd szaggassuk forró vízbe.
Frissítés után eltűntek a könyvjelzőim meg a sötét téma.
A múzeum hétfőn szünnapos, vasárnap viszont ingyenes.
haló, él még az akció a téligumikra vagy lekéstem róla
A bélszűkület miatt rostszegény étrendet írt elő a belgyógyász.
Budapesten szmogriadó van, lehetőleg tömegközlekedéssel járjunk.
Bérelhető sátor, negyven négyzetméter, padlózattal, fűtéssel.
Az alma kilója háromszázötven, a körtéé valamivel drágább.
Ki kérte a mentes cappuccinót és a lekváros buktát?
Húzza ki a dugót, fordítsa fejjel lefelé, rázza ki a morzsát.
Az osztálykirándulásra hozzatok esőkabátot, kulacsot és elemlámpát.
Beázott a plafon, penészfoltok jelentek meg a sarokban.
Kölcsönt igényelnék fürdőszoba-átalakításra, milyen kamattal számolhatok?
A szlovák fordítás csütörtökre elkészül, lektorálással együtt.
Cseng a fülem napok óta, szédülök is, ha felállok.
Pamut ágyneműhuzat, levendulamintás, cipzáras, kilencven fokon mosható.
A kiszolgáló 504-es választ küld, túlterhelt lehet az átjáró.
Gratulálok a sikeres vizsgához, büszkék vagyunk rád!
Délben elromlott a felvonó, gyalogoltunk a nyolcadikra.
Használt tandem kerékpár eladó, alumínium váz, agyváltó, kissé karcos.
Vasalás előtt fordítsa ki, gőzt ne használjon a mintás részen.
mér nem jó a kuponkód? kétszer is beírtam
A kémiaszakkör keddenként marad, viszont átköltözik az alagsorba.
Vitorlázni csak másodfokú viharjelzés hiányában szabad.
A rétes tésztáját hajszálvékonyra nyújtjuk, olvasztott zsírral meglocsoljuk.
Ön hanyadik emeletre kéri a zongora felszállítását?
Az akkumulátor feldagadt, azonnal hagyja abba a töltést.
Kedves vendégeink, a szauna este kilencig látogatható.
Csapadékos tavasz volt, a gombászok örülnek.
Tériszonyom van, inkább a völgyből fényképezek.
Elfogyott a kovászos uborka, csalamádét adhatok helyette?
A gyorsító nem reagál, a motor alapjáraton köhög.
Ajándékba keresek ezüst nyakláncot, medál nélkül, ötven centiset.
Az antibiotikumot végig be kell szedni, akkor is, ha elmúltak a panaszok.
Kétszer jelent meg ugyanaz a tétel a villanyszámlán.
A tanárnő szerint gyakorolni kellene a rendhagyó igéket.
Viszontlátásra, további kellemes napot, várjuk vissza legközelebb is!
Addig jár a korsó a kútra, míg el nem törik.
Hangosak a szomszédok, éjfélkor is fúrnak.
Görgőágyas fiókos szekrény, fehér fóliás front, csillapított záródás.
Bécsbe utazunk adventkor, forralt bort kóstolni.
Elveszett a csomagkövetés, három napja „feldolgozás alatt" szerepel.
A rozmaringot télire vigyük fagymentes helyre, ritkán öntözzük.
Rándulásra jegelés, pihentetés, rugalmas fásli javasolt.
Töltse le az illesztőprogramot, indítsa újra, majd próbáljon beolvasni.
Milyen ragasztó bírja a fagyot teraszburkolatnál?
szombaton bográcsozunk a tónál, hozzatok kenyeret meg tűzifát
A sakkversenyen kilencen indultak, döntetlennel zárult a rangadó.
Tüdőszűrésre nem kell beutaló, elég a kártya.
Átutalásom függőben van, mikorra könyvelik le?
Borsóleves, rántott karfiol rizzsel, desszertnek mákos guba.
A hegedű húrja elpattant próba közben.
Villanypásztor őrzi a legelőt, ne érjenek hozzá!
Zárlatos a konyhai konnektor, leveri a biztosítékot.
Kisbabának illatmentes törlőkendőt meg popsikrémet keresek.
A bojler vízkőtelenítése tizenötezer, anyaggal húsz.
Elakadt a húzózár, grafitceruzával kenje be óvatosan.
Földrajzból a sarkvidékek éghajlatáról írunk fogalmazást.
Reggelre leesett vagy tíz centi hó, lapátolhatunk.
Szervizkönyv hiányában a jótállást nem tudjuk érvényesíteni.
Hajvágás mosással félóra, festésre két órát számoljanak.
Meghibásodott a sorompó, kérjük, hátul hajtsanak ki.
A spanyol válogatott letámadása megbénította a védelmet.
Hol kapni gluténmentes zsemlemorzsát nagyobb kiszerelésben?
Lejárt a bérletem tegnap, a büntetést részletekben fizetném.
Csütörtöktől nyári menetrend, sűrűbb járatok a Balatonhoz.
Szúnyogháló méretre, barna keretben, egy hét átfutással.
Minden jó, ha a vége jó, pihenjétek ki magatokat!
`;
