// Messages of help desks and everyday chat in Swedish in which nothing is personal.
export const swedish = `
Hej, skrivaren drar in flera papper samtidigt och stannar med en röd blinkande lampa.
Gå till Inställningar > Skärm > Nattläge och dra reglaget helt åt vänster.
Tack för tålamodet, en tekniker tittar på felet under eftermiddagen.
Vispa ägg och socker pösigt, vänd ner mjölet och grädda kakan i fyrtio minuter.
Imorgon blir det snöblandat regn i Göteborg, så ta med paraply och vantar.
Jackan finns i marinblått, olivgrönt och vinrött, storlekarna går från XS till XXL.
tjena, vet nån när simhallen stänger ikväll? tänkte hinna bada lite
Felkod E47 betyder att vattentrycket är för lågt eller att slangen är vikt.
STÄNG INTE AV DATORN MEDAN UPPDATERINGEN PÅGÅR!
Provtagningen är öppen måndag till torsdag mellan 7.30 och 11, kom fastande.
Reklamationer hanteras inom tio arbetsdagar från det att varan nått lagret.
Fungerar stekpannan på induktionshäll och tål den maskindisk?
Oljebyte bör göras var femtonde tusen kilometer eller minst en gång om året.
lugnt, jag fixar det efter träningen
Föräldramötet är flyttat till onsdag den 20 november klockan 18.00 i matsalen.
Paketet har legat på terminalen i fyra dygn utan att spårningen ändrats.
Ge barnet fem milliliter hostmedicin till natten, skaka flaskan väl först.
Butiken har öppet vardagar 10–19, lördagar 10–16 och är stängd på söndagar.
Usch vilket busväder, det blåser så att takpannorna skallrar!
Steg ett: lossa skruvarna på baksidan. Steg två: lyft försiktigt ut fläkten.
Wi-Fi når fint till köket men i sovrummet tappar surfplattan uppkopplingen hela tiden.
Abonnemanget kostar 249 kr i månaden med tre månaders uppsägningstid.
Vi har läxförhör i kemi på fredag om syror, baser och periodiska systemet.
Man ska inte ropa hej förrän man är över bäcken, andra halvlek återstår.
Blanketten lämnas underskriven i receptionen eller laddas upp som PDF i portalen.
Jag beställde en grön klänning men fick en lila, dessutom saknas en knapp.
appen kraschar så fort jag öppnar kartan, kör version 5.0.3 på ny lur
Sätt ugnen på 200 grader och klä plåten med bakplåtspapper.
Tåget till Malmö är försenat på grund av ett signalfel söder om stationen.
Med vänlig hälsning och önskan om en trevlig helg!
Patienten har haft yrsel, illamående och hjärtklappning sedan i förrgår.
Kopplingen slirar i uppförsbackar och växellådan skrapar när man lägger i trean.
Tröjan är stickad i merinoull, har rund halsringning och ribbade muddar.
Hösten är bäst: prasslande löv, kantareller, tända ljus och varm choklad.
tusen tack för hjälpen nu funkar allt som det ska :)
Däckskifte inklusive balansering kostar 495 kronor, förvaring tillkommer.
USB-kabeln glappar, mobilen laddar bara om man håller kontakten snett.
Vi beklagar driftstoppet. Fjärrvärmen beräknas vara tillbaka senast vid midnatt.
Kan jag få en samlingsfaktura för augusti och september i stället för lösa kvitton?
Till lunch serveras ärtsoppa, nygräddade pannkakor, sylt och vispgrädde.
Yogan ställs in idag, men vattengympan och spinningen körs som vanligt.
Håll strömknappen intryckt i tio sekunder tills lysdioden slocknar.
Den italienska glassbaren vid torget har stans godaste pistage.
VARNING för halt golv, nyvaxat i korridoren!
Verkstaden säger att moderkortet är fuktskadat och att reparation inte lönar sig.
Provet i geografi handlar om floder, bergskedjor och klimatzoner i Sydamerika.
ska vi bowla eller stannar ni hellre hemma med brädspel och chips?
Ta penicillinet var åttonde timme och avsluta hela kuren även om halsen känns bra.
Vi saknar varmvatten sedan imorse och elementen är iskalla.
Bäddsoffan fälls ut med ett handgrepp och rymmer täcken i lådan under.
Hissen i trapphus C är trasig, reparatören dyker upp först i övermorgon.
Klicka på Arkiv > Spara som och välj önskat filformat i listan.
Kommer inte fram på kundtjänst, bara pausmusik och plats nummer trettiosju i kön.
Vaccination mot valpsjuka rekommenderas vid tolv veckors ålder.
Herregud, vi slog Finland med fem mål mot ett!
Hacka vitlöken fint, fräs löken glansig i smör och låt svampen puttra en kvart.
Vuxenbiljett 140 kr, pensionärer och studenter halva priset, småbarn gratis.
Mikrofonen brusar trots nya drivrutiner och ett annat uttag.
Lånetiden för böckerna går ut på tisdag, därefter tar vi en förseningsavgift.
läget? hänger du med på grillning vid sjön på lördag om solen tittar fram
Tapeten är våtrumsgodkänd, rullen är 53 cm bred och tio meter lång.
Ärendet har skickats vidare till ekonomiavdelningen som återkommer skriftligt.
Ryggen värker av allt stillasittande, dags att köpa en ordentlig kontorsstol.
Det är arton minusgrader och kylan biter i kinderna.
Rensa webbläsarens cacheminne och ladda sedan om sidan med tangenten F5.
Budet ställde lådan i regnet fast jag valt leverans till ombud.
Rörmokaren bytte packning i kranen, rensade vattenlåset och luftade radiatorerna.
Bättre en fågel i handen än tio i skogen, så tacka ja till tjänsten!
Klassresan går till Köpenhamn med besök på tivoli, akvarium och vikingamuseum.
Jag är allergisk mot nötter och laktos, vilka efterrätter kan ni rekommendera?
Bildskärmen flimrar blått och startar sedan om av sig själv.
Rabatten på tio procent dras automatiskt när du köper tre krukor.
Matten går hyfsat men stavning och grammatik är rena mardrömmen.
Onumrerade ståplatser, insläpp från klockan nitton, garderob finns mot avgift.
fattar nada, hos mig rullar det på, testa dra ur routern en stund
Efter bytet av bromsbelägg gnisslar det, särskilt i vänstersvängar.
God kväll, finns det ett ledigt bord för fyra vid fönstret på fredag?
Vandringsryggsäck på 45 liter med vadderade axelremmar och medföljande regnskydd.
Blodtrycket är något förhöjt, dra ner på salt, kaffe och feta charkuterier.
Semesteransökan ska vara chefen till handa senast sista april.
Är solkrämen med faktor 50 parfymfri och lämplig för spädbarn?
Efter bytet till timpris sjönk elräkningen med nästan en fjärdedel.
Rosorna beskärs bäst när björken får musöron och frosten släppt.
Grattis! Du vann tipspromenaden, hämta priset i biblioteket före stängning.
Vem åt upp min yoghurt i personalkylen? Den var tydligt märkt med lapp.
Har pluggat spanska sedan januari, uttalet är lätt men verben driver mig till vansinne.
Installationen kräver administratörsbehörighet och minst 8 GB ledigt diskutrymme.
Blixtlåset går isär vid kragen, jag önskar byta eller få pengarna tillbaka.
Hållplatsen är tillfälligt flyttad, spårvagnarna leds om över bron.
asså dör av skratt, skicka den till gruppchatten
Vintererbjudandet gäller halsdukar, mössor, raggsockor och fodrade handskar.
Tandläkaren föreslog rotfyllning och borttagning av tandsten på överkäken.
Ingår frukost, parkering och tillgång till bastu i rumspriset?
Para ihop högtalaren via Bluetooth: tryck länge, invänta pipet, godkänn i telefonen.
Övning ger färdighet, nu kaklar jag badrummet på egen hand.
Jordgubbar 45 kr litern, färskpotatis, dill och gräslök direkt från gården.
Webbformuläret godtar varken å, ä eller ö utan klagar på ogiltiga tecken.
Knärehabiliteringen beräknas ta sex veckor under ledning av sjukgymnast.
Dammsugaren har tappat sugkraft; skölj filtret och töm behållaren.
Varför har mina bonuspoäng försvunnit när villkoren lovar två års giltighet?
Handbollslaget kryssade, skidskyttarna tog silver och curlingen slutade i förlust.
I Norge är naturen storslagen men fika kostar skjortan.
Försändelser till Tyskland och Polen tar i genomsnitt fem vardagar.
är snorig, har 38,6 i feber och ont i varenda led, stannar under täcket
Tvåa med balkong i söderläge, nyrenoverat kök, källarförråd och tvättstuga.
Färgen torkar på fyra timmar, rolla sedan ett andra lager vinkelrätt mot det första.
ok hojta när du är framme så sätter jag på pastan
Läs av gasmätaren den första i månaden och avrunda nedåt till heltal.
Säkerhetskopian körs nattetid klockan 02.30 och loggarna sparas ett kvartal.
Tappade busskortet på linje fyra, var ligger hittegodsavdelningen?
Föreläsningen i konsthistoria börjar en akademisk kvart senare än planerat.
Gafflar till vänster, knivar till höger, servetter vikta som solfjädrar.
Mountainbike med aluminiumram, skivbromsar, låsbar dämpning och tubeless däck.
Mjölken har surnat och brödet möglat, hög tid att storhandla.
Molnen spricker upp mot kvällen och kvicksilvret kryper över tjugotre.
Blippbetalningen nekas, terminalen vill att kortet sätts i men avbryter köpet.
Under graviditet avråder vi från ibuprofen, fråga barnmorskan om paracetamol.
HJÄLP nån som förstår fysikuppgift sju?? har prov imorrn
Villkoren är uppdaterade: öppet köp gäller nu trettio i stället för fjorton dagar.
Gardinerna är sydda av linne och kan strykas på medelvärme.
Årsstämman blev stökig och förslaget om fasadisolering röstades ned.
Trevlig midsommar på er, vi hörs efter ledigheten!
Batteriet dog i natt, har någon startkablar eller en laddare till låns?
Ostkakan spricker om luckan öppnas för tidigt, låt den svalna sakta.
Välj språk: svenska, engelska, finska, arabiska eller franska.
Vi framför synpunkterna till köket, soppan borde varken vara ljummen eller översaltad.
Kan du köpa silkespapper, limstift, sax och ritblock till bildlektionen?
Äntligen fredag, är slut som artist och vill bara ligga i soffan med en serie.
Hyllplanen i ek levereras omonterade tillsammans med gångjärn, plugg och insexnyckel.
Sill, knäckebröd, gräddfil och nubbe hör sommaren till, tycker farmor.
`;
