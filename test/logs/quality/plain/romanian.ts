// Messages of help desks and everyday chat in Romanian in which nothing is personal.
export const romanian = `
Bună ziua, mașina de spălat face un zgomot îngrozitor la centrifugare și nu evacuează apa.
Intrați în Setări > Afișaj > Luminozitate și dezactivați reglarea automată.
Vă mulțumim pentru răbdare, tehnicianul verifică defecțiunea joi dimineață.
Pentru sarmale aveți nevoie de varză murată, carne tocată, orez, cimbru și mărar.
Mâine se anunță vijelii și grindină în Banat, adăpostiți mașinile și ghivecele.
Geaca este disponibilă în bleumarin, kaki și vișiniu, mărimi de la S la XXL.
salut, știe cineva până la cât e deschis bazinul azi? aș vrea să mai înot
Codul de eroare E18 indică un furtun îndoit sau o pompă blocată.
NU OPRIȚI APARATUL ÎN TIMPUL ACTUALIZĂRII!
Recoltarea de sânge se face pe nemâncate, luni până joi, între 7 și 10.
Reclamația se soluționează în cel mult cincisprezece zile de la recepția produsului.
Tigaia asta merge pe plită cu inducție și rezistă la mașina de vase?
Cureaua de distribuție trebuie schimbată la o sută de mii de kilometri.
stai liniștit, mă ocup diseară după sală
Ședința cu părinții s-a mutat miercuri, 20 noiembrie, la ora 17:30, în sala festivă.
Coletul zace în depozit de o săptămână, iar urmărirea nu arată nimic nou.
Siropul de tuse se administrează de trei ori pe zi, după masă, câte o linguriță.
Magazinul are program de luni până vineri 9–20, sâmbăta 10–14, duminica închis.
Vai, ce apus superb, tot cerul s-a făcut portocaliu!
Mai întâi desfaceți șuruburile carcasei, apoi scoateți ușurel ventilatorul.
Semnalul Wi-Fi e bun în bucătărie, însă în dormitor pică întruna.
Abonamentul costă 45 de lei pe lună, cu preaviz de treizeci de zile.
La chimie avem lucrare vineri din acizi, baze și săruri, sunt terminată.
Nu zi hop până nu sari pârleazul, mai e o repriză întreagă.
Cererea se depune la registratură sau online, iar răspunsul vine prin poștă.
Am comandat o rochie verde, a sosit una mov și îi lipsește un nasture.
aplicatia se inchide singura cand deschid harta, am versiunea 3.3.0
Încălziți cuptorul la 180 de grade și tapetați tava cu hârtie de copt.
Trenul de Cluj întârzie patruzeci de minute din cauza unui macaz defect.
Cu stimă, vă dorim o după-amiază plăcută!
Pacientul acuză amețeli, greață și palpitații de alaltăieri.
Ambreiajul patinează la deal și cutia scârțâie în treapta a treia.
Puloverul e tricotat din lână merinos, cu decolteu rotund și manșete elastice.
Ador toamna: gutui coapte, must dulce, castane și plimbări prin frunziș.
mersi mult de tot, acum merge ca uns :)
Schimbarea anvelopelor cu echilibrare inclusă ajunge la 180 de lei.
Cablul USB face contact imperfect, încarcă numai ținut strâmb.
Ne cerem scuze pentru disconfort. Agentul termic revine cel târziu la miezul nopții.
Se poate emite o factură centralizată pentru august și septembrie în locul bonurilor?
Meniul zilei: ciorbă de perișoare, tocăniță de cartofi, salată de sfeclă, papanași.
Ora de yoga se anulează, dar aerobicul și înotul rămân conform orarului.
Țineți apăsat butonul de pornire zece secunde, până se stinge ledul.
Restaurantul libanez de lângă gară are cel mai bun hummus din oraș.
ATENȚIE, pardoseală umedă, pericol de alunecare!
La service au zis că placa de bază e oxidată și reparația nu merită.
Testul la geografie cuprinde râuri, podișuri și zone climatice din Asia.
mergem la biliard sau rămânem acasă cu jocuri de societate și popcorn?
Antibioticul se ia la opt ore și se termină obligatoriu toată cutia.
De dimineață n-avem apă caldă, iar caloriferele sunt reci ca gheața.
Canapeaua se extinde dintr-o mișcare și are ladă pentru plapumă.
Liftul de pe scara B s-a blocat, depanatorul vine abia poimâine.
Apăsați Fișier > Salvare ca și alegeți formatul dorit.
Nu reușesc să prind operatorul, doar muzică și „sunteți al nouălea la rând”.
Cățelușii se deparazitează prima dată la două săptămâni.
Măi să fie, i-am bătut pe spanioli cu trei la unu!
Tocați usturoiul mărunt, căliți ceapa în ulei și stingeți cu vin alb.
Bilet întreg 40 lei, elevi și pensionari jumătate, preșcolarii intră gratuit.
Microfonul hârâie în ședințe, deși am reinstalat driverele.
Împrumutul romanului expiră marți, ulterior se percep penalități.
ce faci, vii sambata la gratar pe malul lacului? aduc eu mici si mustar
Solicitarea a fost redirecționată către contabilitate, veți primi răspuns scris.
Mă doare spatele de atâta stat pe scaun, îmi trebuie un masaj.
Gerul crapă pietrele și zăpada scârțâie sub bocanci.
Goliți memoria cache a navigatorului, apoi reîncărcați pagina cu tasta F5.
Curierul a trântit cutia în ploaie, cu toate că alesesem ridicare de la punct fix.
Instalatorul a înlocuit garnitura, a desfundat sifonul și a aerisit radiatoarele.
Nu da vrabia din mână pe cioara de pe gard, acceptă postul!
Excursia cu clasa trece prin Sibiu, cu vizită la muzeul satului, cetate și salină.
Sunt alergic la arahide și lactoză, ce desert îmi recomandați?
Ecranul pâlpâie albastru, după care laptopul repornește de unul singur.
Reducerea de zece la sută se aplică automat la trei jardiniere cumpărate.
Tabla înmulțirii o știu, în schimb fracțiile îmi dau bătăi de cap.
Locuri nenumerotate, acces de la ora nouăsprezece, garderobă contra cost.
habar n-am, la mine merge brici, scoate ruterul din priza un minut
După schimbarea plăcuțelor de frână se aude un țiuit la viraje.
Bună seara, mai aveți vineri o masă de șase persoane pe terasă?
Rucsac de munte 65 de litri, spate reglabil, husă de ploaie inclusă.
Tensiunea e ridicată, reduceți sarea, cafeaua și mezelurile grase.
Concediul de odihnă se anunță șefului cu minimum două săptămâni înainte.
Crema cu protecție solară e fără parfum și potrivită pentru sugari?
Trecând pe tarif de noapte, ne-a scăzut factura la curent cu un sfert.
Trandafirii se taie primăvara devreme, după ce trece înghețul.
Felicitări, ați câștigat tombola, premiul vă așteaptă la bibliotecă!
Cine mi-a mâncat iaurtul din frigider? Avea bilețel lipit pe capac.
Învăț portugheza din ianuarie, vocabularul intră ușor, pronunția mă omoară.
Instalarea cere drepturi de administrator și 8 GB spațiu liber.
Fermoarul a cedat după prima spălare, doresc înlocuire ori banii înapoi.
Stația e mutată provizoriu dincolo de pod, tramvaiele circulă deviat.
mor de ras frate, pune-o si pe grup
Lichidare de stoc: fulare, mănuși, căciuli, ciorapi groși și halate pufoase.
Stomatologul propune tratament de canal și îndepărtarea tartrului.
Micul dejun, parcarea și sauna sunt incluse în tariful camerei?
Conectați boxa prin Bluetooth: apăsați lung, așteptați bipul, confirmați pe telefon.
Cine se scoală de dimineață departe ajunge, așa că pun gresia singur.
Căpșuni 18 lei kilogramul, cartofi noi, leuștean și ceapă verde din grădină.
Formularul nu acceptă diacritice și afișează caracter nepermis.
Recuperarea genunchiului durează cam șase săptămâni, cu kinetoterapeut.
Aspiratorul a pierdut din putere; clătiți filtrul și goliți recipientul.
De ce mi-au dispărut punctele de fidelitate, dacă valabilitatea era de doi ani?
Handbalistele s-au calificat în semifinale, canotorii au luat argintul.
În Elveția peisajele sunt de vis, dar o limonadă costă cât un prânz întreg.
Expedierile spre Ungaria și Bulgaria durează în medie patru zile lucrătoare.
sunt racit cobza, am febra 38,3 si ma ustura gatul, raman in pat
Apartament renovat, două camere decomandate, balcon închis, boxă la subsol.
Vopseaua se usucă în patru ore, stratul următor se dă perpendicular cu trafaletul.
bine, dă-mi bip când ajungi jos, pun pastele la fiert
Indexul contorului de gaz se citește pe întâi, fără zecimale.
Copiile de siguranță rulează zilnic la 2:30, jurnalele se păstrează un trimestru.
Mi-am uitat umbrela în troleibuz, unde se află biroul de obiecte pierdute?
Cursul de istoria artei începe cu un sfert academic întârziere în amfiteatru.
Furculițele la stânga, cuțitele la dreapta, șervețelele împăturite evantai.
Bicicletă de munte, cadru de aluminiu, frâne pe disc, suspensie blocabilă.
Laptele s-a acrit, pâinea a mucegăit, musai facem cumpărături.
Norii se risipesc spre seară, temperatura urcă la douăzeci și trei de grade.
Plata fără contact e respinsă, terminalul solicită cip și abandonează tranzacția.
În sarcină nu se recomandă ibuprofen, întrebați farmacistul despre paracetamol.
PRICEPE CINEVA problema la fizică?? mâine ne ascultă proful
Termenul de retur a crescut de la paisprezece la treizeci de zile.
Draperiile sunt cusute din in, se calcă pe dos la temperatură medie.
Adunarea locatarilor a ieșit cu scandal, izolarea fațadei tot n-a trecut.
Sărbători fericite tuturor, ne auzim la anul!
Mi-a murit bateria peste noapte, are careva cabluri de pornire?
Cozonacul crapă dacă deschideți ușița prea repede, lăsați-l să se răcorească treptat.
Alegeți limba: română, maghiară, engleză, germană sau franceză.
Transmitem bucătarului observațiile, supa n-ar trebui să fie călâie.
Cumpără te rog hârtie creponată, lipici, foarfecă și acuarele pentru desen.
În sfârșit e vineri, sunt ruptă în două, vreau doar pătură și un serial.
Biblioteca se livrează demontată, cu dibluri, balamale și cheie imbus.
Declarația fiscală se poate rectifica gratuit la administrația financiară.
Mămăligă cu brânză de burduf, jumări și murături, asta numesc eu cină.
`;
