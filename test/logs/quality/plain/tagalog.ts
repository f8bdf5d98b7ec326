// Messages of help desks and everyday chat in Tagalog in which nothing is personal.
export const tagalog = `
Nagtitinda kami ng tingi: suka, toyo, mantika, at sardinas. Bukas hanggang alas onse.
Magkano po ang padala ng aparador papuntang Cebu?
Puno na ang dyip kaya sumabit na lang ang estudyante sa estribo.
Maraming salamat sa tulong, gumagana na ulit ang lahat.
Ilang araw bago dumating ang padala mula Saudi, kasama na ba ang buwis?
hala, naubusan ako ng load, di ko natapos ang tawag
Sarado ang museo tuwing Lunes, bukas naman ito alas nuwebe sa ibang araw.
Sa pista ay may parada ng mga banda, palosebo at pabitin para sa bata.
Pindutin nang sampung segundo ang buton hanggang kumislap ang ilaw.
Ang kopra ay pinatutuyo sa araw bago dalhin sa gilingan ng langis.
Kumuha muna ng cedula sa munisipyo, saka pumila sa ikalawang bintana.
Tumatanggap ang dentista ng pasyente tuwing hapon, magpalista muna.
Sinukat ng komadrona ang timbang ng sanggol, tatlong kilo at dalawang guhit.
tara basketbol mamaya, kulang kami ng isa
Pedikyur na may disenyo, isandaan lamang, libre ang masahe sa talampakan.
Ang koro ay nag-eensayo tuwing Huwebes, kailangan pa ng tenor at baho.
Naiipit ang papel sa printer kahit bagong linis ang roller.
Galon ng inuming tubig, beynte singko ang karga, may deposito ang lalagyan.
Naantala ang barko patungong Palawan dahil sa alon.
Pinaikli ng mananahi ang laylayan, pero lumuwang naman ang baywang.
Pako, tornilyo, liha at barnis ang bilin ng karpintero.
Buksan ang settings, piliin ang wika, tapos i-save ang pagbabago.
Bakuna laban sa tigdas, dalhin ang dilaw na kard ng bata.
Mesang narra, bilog, kasya ang anim na upuan, makintab ang barnis.
nakakainis, natapunan ng kape ang keyboard ko, ayaw na pumindot ang letrang e
Nagsimula na ang enrolment, dalhin ang report card at sertipiko ng mabuting asal.
Bakit nabawasan ng dalawang ulit ang pera ko sa bangko?
Ang mga marino ay dapat sumailalim sa pagsasanay kontra sunog tuwing limang taon.
Mura ngayon ang mangga, otsenta pesos lang bawat kilo.
Bulok ang ilang kamatis sa ilalim ng basket, sayang ang binayad.
Kayumanggi ang balat ng sapatos, goma ang suwelas, tahing kamay.
Tuloy-tuloy ang andar ng bomba kahit nakasara ang gripo.
Nilagnat siya nang tatlong gabi, nagpasuri kami kung dengge.
Nawala ang mga larawan matapos ang pag-update sa bersyong 4.0.
Salamat sa paghihintay, nailipat na namin ang inyong reklamo sa kinauukulan.
Aba, ang ganda ng bahaghari pagkatapos ng ambon!
Iwasan ang kape at maaanghang kung inaatake ng hapdi ng sikmura.
Walang signal dito sa bundok, umakyat ka sa burol para makapagteks.
Umupa ng bangka sa halagang tatlong daan kada oras, may salbabida na.
Ang palaisipan sa dyaryo kahapon ay inabot ko nang dalawang oras.
Nag-aararo sila gamit ang kalabaw, putik hanggang tuhod.
Alisin ang takip, hugutin ang salaan, banlawan sa umaagos na tubig.
Isang takal ng bigas, dalawang takal ng tubig, takpan at hinaan ang apoy.
Tumutulo ang kisame mula nang liparin ng bagyo ang yero.
Pumutok ang gulong sa tulay, buti may ekstra at dyak.
Hindi tumutugma ang sukli, kulang ng kinse pesos, pakibilang ulit.
Namamaga ang tuhod ko kakatakbo, hirap umakyat.
Libro ng kasaysayan, makapal, may guhit na mapa ng sinaunang kaharian.
Tinanggihan ng server ang koneksiyon, marahil hinaharangan ng firewall.
Pinakamabigat na bagahe ay dalawampu't tatlong kilo, may dagdag kapag lumampas.
kalma lang, darating din ang sahod, trenta pa naman bukas
Ipinagbibili ang bisikleta, kinakalawang nang kaunti, bago ang gulong.
Sinalubong ng mga Amerikanong turista ang pagsikat ng araw sa dalampasigan.
pano po i-cancel subscription, di mapindot eh
Nagkabuhol ang lambat, isang timba lang ng tamban ang nahuli.
Palitan ang kartutso, isara ang pinto, hintaying lumitaw ang salitang handa.
Mas malinamnam ang adobo kinabukasan, lalo na kung maraming paminta.
Pagod ang mata ko kakatitig, magpahinga raw bawat bente minuto.
Lumobo ang baterya, itigil agad ang pagkarga.
Mahapdi ang paso, buhusan ng malamig, huwag lagyan ng toothpaste.
Lumipat ang klinika sa ikaapat na palapag, katabi ng laboratoryo.
Takot ako sa matataas na lugar, kayo na lang ang sumakay.
Kurtinang asul, makapal, harang sa init, dalawang metro ang haba.
Namatay ang makina sa ahon, basa pala ang ispark plag.
Nilalaro nila ang patintero at sipa habang nagluluto ng meryenda ang lola.
Hinog na ang langka, amoy na amoy hanggang kanto.
Doble ang singil ng kuryente samantalang bakasyon kami.
Ang resulta ng eleksyon ng mga opisyal ng klase ay ipapaskil mamaya.
Paalam na po, ingat sa biyahe!
Sumasakit ang likod ko sa kakabuhat ng sako, may plaster ba kayo?
Natutuhan namin ang praksyon, desimal at porsiyento noong nakaraang linggo.
Estante ng sapatos, limang baitang, bakal, madaling buuin.
Mag-ingat sa pekeng pa-raffle, huwag pindutin ang link.
Nakatengga ang pakete sa bodega simula Linggo, ano na ang balita?
Lumuluwag ang hawakan ng kaldero, higpitan ang turnilyo.
Ang kundiman ay awit ng pag-ibig, mabagal at malungkot ang himig.
I-download ang bagong driver at subukang mag-scan muli.
Buhangin, graba at semento, ihahatid ng trak pagkatanghali.
pasko na naman, simulan na ang bibingka at puto bumbong
Maputla ang kopya, taasan ang contrast bago ulitin.
Sampung piso ang isang tumpok ng kalamansi, tawad na po.
Nakabinbin ang bayad, papasok iyon sa susunod na araw ng trabaho.
Suspendido ang pasok bunga ng bagyong nasa signal bilang tatlo.
Naputol ang kuwerdas ng gitara sa gitna ng harana.
Pinagpawisan ako sa pagsasayaw, tatlumpung minuto pa lang iyon.
Natuyot ang halamang sili, kulang sa lilim at abono.
Kailangan ng pamahid sa singaw ng sanggol, walang pabango.
Kapag tinanggal ang plug, mawawala ang oras ng orasan, itakda muli.
Makunat ang siper, pahiran ng kandila o sabon.
Ang serbesa ay malamig, ang sisig ay sumasagitsit, kumpleto na!
Nawawala ang aso, kayumanggi na may puting medyas, putol ang buntot.
Kung walang resibo, hindi maipoproseso ang garantiya.
Ang aklat ay isinalin sa Ilokano, Bisaya at Hiligaynon.
Nasira ang harang ng paradahan, dumaan muna sa likuran.
Hanggang sa muli, pagpalain nawa kayo.
Habang maikli pa ang pila, bumili na tayo ng tiket sa perya.
Paso na ang tiket kong buwanan, maaari bang hulugan ang multa?
Ang lampara ay yari sa kapis, mainit ang liwanag, saktong pangsala.
Kulambong may magneto, puting balangkas, libreng kabit.
Pag may tiyaga, may nilaga, kaya huwag sukuan ang matematika.
`;
