// Messages of help desks and everyday chat in Czech in which nothing is personal.
export const czech = `
Dobrý den, pračka při odstřeďování strašně skáče a voda zůstává v bubnu.
Otevřete Nastavení > Displej > Jas a vypněte automatické přizpůsobení.
Děkujeme za trpělivost, závadu prověří technik ve středu dopoledne.
Na svíčkovou budete potřebovat celer, mrkev, petržel, hovězí maso a smetanu.
Zítra čekáme přeháňky, ojediněle bouřky, na horách silný nárazový vítr.
Bunda se vyrábí v tmavě modré, khaki a vínové, velikosti od S po XXL.
čau, nevíš do kolika mají dneska otevřený bazén? chtěl bych si zaplavat
Chyba 0x0000007B znamená, že systém nenašel spouštěcí disk.
BĚHEM AKTUALIZACE ZAŘÍZENÍ NEVYPÍNEJTE ANI NEODPOJUJTE OD SÍTĚ!
Odběry krve provádíme nalačno od pondělí do čtvrtka mezi šestou a devátou.
Reklamaci vyřídíme nejpozději do třiceti dnů od převzetí zboží na prodejně.
Hodí se tahle pánev na indukci a může do myčky?
Rozvody doporučujeme měnit po sto tisících kilometrech, jinak hrozí zadření.
v pohodě, mrknu na to večer po práci
Třídní schůzky se přesouvají na úterý 19. listopadu v 16:30 do jídelny.
Balík leží na depu už týden a sledování zásilky hlásí pořád totéž.
Sirup užívejte třikrát denně po jídle, před použitím lahvičku protřepejte.
Prodejna má otevřeno ve všední dny 8–19, v sobotu do poledne.
To je ale nádhera, celé údolí zasypané čerstvým sněhem!
Nejprve povolte šroubky na zadním krytu, potom opatrně vysuňte větráček.
Wi-Fi v kuchyni jede skvěle, zato v ložnici se spojení pořád trhá.
Tarif stojí 399 Kč měsíčně, výpovědní lhůta činí třicet dní.
Z chemie píšeme v pátek písemku na kyseliny, zásady a názvosloví solí.
Nechval dne před večerem, druhý poločas teprve začíná.
Žádost podejte na podatelně nebo elektronicky, rozhodnutí přijde do schránky.
Objednala jsem zelené šaty, dorazily fialové a ještě s utrženým knoflíkem.
apka padá hned po spuštění, mám verzi 4.8.2 a úplně nový mobil
Troubu předehřejte na 180 stupňů a plech vyložte pečicím papírem.
Vlak do Brna má zpoždění čtyřicet minut kvůli poruše výhybky.
S pozdravem a přáním hezkého odpoledne!
Pacient si stěžuje na závratě, nevolnost a bušení srdce.
Spojka prokluzuje do kopce a trojka při řazení skřípe.
Svetr je upletený z merino vlny, má kulatý výstřih a žebrované manžety.
Miluju podzim: houby v koši, dýně na verandě a svařák v termosce.
díky moc za pomoc, už to šlape jak hodinky :)
Přezutí pneumatik včetně vyvážení vyjde na 1200 korun.
Kabel USB má ulomenou koncovku, nabíjí jenom v určité poloze.
Omlouváme se za potíže. Dodávka tepla bude obnovena do půlnoci.
Mohu dostat souhrnnou fakturu za srpen a září místo jednotlivých účtenek?
K obědu je dnes čočková polévka, knedlíky, vepřové a zelí.
Jóga odpadá, ale spinning i kruhový trénink proběhnou podle rozvrhu.
Podržte tlačítko napájení deset vteřin, dokud kontrolka nezhasne.
Vietnamské bistro u nádraží dělá nejlepší nudlový vývar široko daleko.
POZOR, čerstvě natřeno, neopírejte se o zábradlí!
V servisu tvrdí, že základní deska je polítá a oprava nemá smysl.
Test ze zeměpisu zahrnuje řeky, pohoří a podnebné pásy Asie.
jdem na bowling, nebo zůstanem doma u deskovek a brambůrků?
Antibiotika berte po osmi hodinách a dobírejte celé balení.
Od rána neteče teplá voda a radiátory jsou ledové.
Pohovka se rozkládá jedním tahem, úložný prostor pojme dvě peřiny.
Výtah ve vchodě C stojí, opravář dorazí až pozítří.
Klikněte na Soubor > Uložit jako a zvolte požadovaný formát.
Na linku se nedá dovolat, pořád jen hudba a hlášení o pořadí.
Štěňata se poprvé odčervují ve dvou týdnech věku.
Ty brďo, porazili jsme Kanadu v prodloužení!
Cibuli nakrájejte nadrobno, osmahněte dosklovita a zaprašte sladkou paprikou.
Dospělí 180 Kč, senioři a studenti polovina, předškoláci zdarma.
Mikrofon šumí, přestože jsem ovladače přeinstaloval a zkusil jiný port.
Výpůjčka románu končí ve čtvrtek, pak účtujeme pokutu za prodlení.
čus, jedete o víkendu na vodu? můžu půjčit barel a pádla
Tapeta je omyvatelná, role měří na šířku 53 cm a na délku deset metrů.
Podnět byl předán ekonomickému oddělení, které odpoví písemně.
Bolí mě záda z věčného sezení, chce to pořádnou židli.
Mrzne, až praští, a sníh vrže pod botami.
Smažte mezipaměť prohlížeče a stránku obnovte klávesou F5.
Kurýr nechal krabici na dešti, ačkoli jsem chtěl výdejní místo.
Instalatér vyměnil těsnění, pročistil sifon a odvzdušnil topení.
Lepší vrabec v hrsti nežli holub na střeše, berte to místo!
Školní výlet míří do Olomouce, čeká nás zoo, pevnost a plavba lodí.
Nesnáším lepek ani ořechy, máte nějaký bezpečný zákusek?
Obrazovka zmodrá, objeví se smutný smajlík a notebook se restartuje.
Sleva deset procent se odečte automaticky při koupi tří truhlíků.
Násobilka mi jde, ovšem vyjmenovaná slova a čárky jsou noční můra.
Stání bez číslování, vstup od devatenácti hodin, šatna zpoplatněná.
nevim o co jde, u me to frci, zkus vytahnout router ze zasuvky
Po výměně brzdových destiček to píská, hlavně v levotočivých zatáčkách.
Dobrý večer, našel by se v pátek stůl u okna pro šest lidí?
Krosna o objemu 60 litrů, polstrovaný bederák, pláštěnka v ceně.
Tlak máte zvýšený, omezte sůl, kofein a uzeniny.
Dovolenou nahlaste vedoucímu alespoň čtrnáct dnů předem.
Je ten opalovací krém bez parfemace a vhodný pro miminka?
Po přechodu na noční proud klesly zálohy skoro o čtvrtinu.
Růže stříhejte zjara, jakmile rozkvete zlatý déšť.
Gratulujeme k výhře v tombole, cenu si vyzvedněte u pokladny!
Kdo mi snědl tvaroh z ledničky? Byl na něm lísteček.
Instalace vyžaduje práva správce a nejméně 8 GB volného místa.
Zip se rozjel po prvním praní, žádám výměnu nebo vrácení peněz.
Zastávka je dočasně přemístěna za křižovatku, tramvaje jezdí odklonem.
lol chcípám smíchy, hoď to do skupiny
Výprodej šál, rukavic, čepic s bambulí a flanelových pyžam.
Zubařka navrhla vytrhnout osmičku a odstranit zubní kámen.
Je v ceně pokoje snídaně, parkování i vstup do sauny?
Reproduktor spárujte přes Bluetooth: držte tlačítko, vyčkejte na pípnutí, potvrďte v mobilu.
Bez práce nejsou koláče, takže si koupelnu obkládám sám.
Jahody 89 korun za kilo, nové brambory, kopr a pažitka z vlastního pole.
Formulář nebere háčky a čárky, vyskakuje hláška o nepovolených znacích.
Rehabilitace kolene potrvá zhruba šest týdnů pod dohledem fyzioterapeuta.
Vysavač ztratil sílu; propláchněte filtr a vysypte nádobu na prach.
Proč mi zmizely věrnostní body, když měly platit dva roky?
Házenkáři remizovali, volejbalistky postoupily a biatlonisté brali bronz.
V Chorvatsku je moře průzračné, zato zmrzlina stojí majlant.
Zásilky do Rakouska a Maďarska putují průměrně čtyři pracovní dny.
mám rýmu, horečku 38,2 a třeští mi hlava, zůstávám v posteli
Byt po rekonstrukci, dva pokoje s kuchyňským koutem, lodžie, sklepní kóje.
Barva schne čtyři hodiny, druhou vrstvu válečkem veďte křížem.
jo ok, prozvoň až budeš dole, dám vařit těstoviny
Stav plynoměru opište bez desetinných míst, vždy prvního v měsíci.
Zálohování běží denně ve 2:30, protokoly uchováváme čtvrt roku.
Ztratil jsem deštník v metru, kde sídlí oddělení nálezů?
Přednáška o gotické architektuře začne se čtvrthodinovým zpožděním.
Vidličky vlevo, nože vpravo, ubrousky poskládat do vějíře.
Horské kolo s hliníkovým rámem, kotoučové brzdy, uzamykatelná vidlice.
Mléko zkyslo, chleba plesniví, je nutné zajet na velký nákup.
Oblačnost se odpoledne protrhá, teploty vystoupají ke třiadvaceti stupňům.
Bezkontaktní platba neprojde, terminál chce čip a transakci zamítne.
V těhotenství ibuprofen nedoporučujeme, o paracetamolu se poraďte s lékárníkem.
CHÁPE NĚKDO ten příklad z fyziky?? zejtra se to píše
Lhůtu pro vrácení jsme prodloužili ze čtrnácti na devadesát dní.
Závěsy jsou ušité ze lnu, žehlete je naruby při střední teplotě.
Schůze vlastníků byla bouřlivá, zateplení fasády nakonec neprošlo.
Krásné Velikonoce všem, ozvěte se po svátcích!
Přes noc mi zdechla baterka, nemá někdo startovací kabely?
Bábovka praskne, když otevřete dvířka příliš brzy.
Zvolte jazyk: čeština, slovenština, angličtina, ukrajinština nebo němčina.
Výtky předáme kuchyni, guláš opravdu nemá být vlažný ani přesolený.
Kup prosím krepový papír, lepidlo, nůžky a čtvrtky na výtvarku.
Konečně pátek, jsem utahaná jak kotě, chci jen deku a seriál.
Skříňka se dodává rozložená, balení obsahuje kolíky, panty a imbusový klíč.
Daňové přiznání lze opravit zdarma, stačí podat dodatečné na finančním úřadě.
Na chatě došlo dříví, vezměte kanystr s petrolejem a podpalovač.
`;
