// Second matters, brought up before a conversation ends: other languages.
export const otherTails = `
# de
U: und bitte noch {p5} als Mitfahrer eintragen, geb. {bd5}
A: Eingetragen, Vorgang {ac5:VG-######~########}.
# de
A: Soll ich weiter die Karte {cc5.m} belasten?
U: nein, die neue: {cc6}, Prüfziffer {se5:###}
# de
U: Übrigens bin ich umgezogen, {ad5}, und arbeite jetzt bei {o5}
A: Danke, ich habe beides geändert. Rückfragen an {p5}, {ph5}?
U: ja
# de
U: meine Frau {p5} hat denselben Vertrag, {ac5:########~M-######}, Kennwort {sa5}
A: Danke, Kollege {p6} schaut es an.
# de
A: Wohin darf die Erstattung?
U: {ib5}, lautend auf {p5}
# de
U: Fotos liegen hier {url5:https://cloud.lanterra.de/s/***************}, Ansprechpartnerin {p5}, {em5}
A: Angekommen.
# de
U: der Laptop heißt {dv5}, IP {ip5}, Nutzer {un5}
A: Gesehen. {p6} meldet sich aus {o5}.
# fr
U: au fait, ajoutez ma compagne {p5}, née le {bd5}
A: C'est fait, dossier {ac5:D######~##-####}.
# fr
A: On garde la carte finissant par {cc5.4} ?
U: non prenez {cc6}, cryptogramme {se5:###}
# fr
U: je suis maintenant chez {o5}, mail {em5}
A: Merci, c'est {p5} qui suivra. Référence {ac5:RF#####~########}.
# fr
U: nouvelle adresse {ad5}, la gardienne s'appelle {p5}, code {se5:#@##~####@}
A: Bien noté.
# fr
A: Sur quel compte rembourser ?
U: {ib5} au nom de {p5}
# fr
U: les photos {url5:https://fichiers.nimbus.fr/d/**************}, plaque {pl5}
A: Reçu, l'expert {p5} de {o5} vous appelle au {ph5}.
# es
U: y añada a mi marido {p5}, nacido el {bd5}
A: Hecho, expediente {ac5:EX-#####~########}.
# es
A: ¿Seguimos con la tarjeta acabada en {cc5.4}?
U: no, con esta {cc6}, cvv {se5:###}
# es
U: ahora trabajo en {o5}, pregunte por {p5}, {ph5}
A: Anotado. ¿Su número de socio?
U: {ac5:######~S-####}
# es
U: me mudé a {ad5}, el portal se abre con {se5:####}
A: Perfecto, avisaré a {p5}.
# es
U: la clave de mi madre {p5} es {pw5}, usuario {un5}
A: No la comparta, por favor. La cambio y le escribo a {em5}.
# pt
U: junte também a minha mulher {p5}, nasceu a {bd5}
A: Junto ao processo {ac5:PR######~#######}, fala com {p6}.
# pt
A: Mantemos o cartão {cc5.m}?
U: não, agora é o {cc6}, código {se5:###}
# pt
U: mudei de casa, {ad5}, e trabalho na {o5}
A: Atualizado. O email {em5} continua certo?
U: sim
# pt
U: o acesso do {p5} é {un5} com senha {pw5}
A: Vou repor. Telefone dele?
U: {ph5}
# pt
U: fotos aqui {url5:https://fotos.baxterly.pt/p/************}, matrícula {pl5}, oficina {o5}
A: Obrigado, perito {p5}.
# it
U: aggiunga anche mia moglie {p5}, nata il {bd5}
A: Fatto, pratica {ac5:PR-#####~########}.
# it
A: Uso la carta che finisce con {cc5.4}?
U: no questa {cc6} cvv {se5:###}
# it
U: ora lavoro da {o5}, chieda di {p5}, {ph5}
A: Segnato. Codice cliente {ac5:######~C#####}?
U: giusto
# it
U: mi sono trasferito in {ad5}, cancello {se5:####}
A: Avviso il tecnico {p5}.
# it
U: rimborsate su {ib5} intestato a {p5}
A: Va bene, ricevuta a {em5}.
# nl
U: zet mijn vriend {p5} er ook bij, geboren {bd5}
A: Gedaan, dossier {ac5:D######~####-##}.
# nl
A: Zal ik de kaart {cc5.m} blijven gebruiken?
U: nee deze {cc6}, cvc {se5:###}
# nl
U: ben verhuisd naar {ad5} en werk nu bij {o5}
A: Aangepast. Contactpersoon daar?
U: {p5}, {em5}
# nl
U: laptop {dv5}, ip {ip5}, gebruiker {un5}
A: Zie hem. {p5} belt u op {ph5}.
# nl
U: stort maar op {ib5} van {p5}
A: Komt in orde, kenmerk {ac5:KM#####~########}.
# pl
U: proszę dopisać: {p5}, ur. {bd5}
A: Dopisano, sprawa {ac5:SP/#####~#######}.
# pl
A: Czy zostaje karta {cc5.m}?
U: nie, nowa {cc6}, cvv {se5:###}
# pl
U: nowy adres {ad5}, kod do bramy {se5:####~##K##}
A: Zapisane. Kurier {p5}, tel. {ph5}.
# pl
U: teraz pracuję tu: {o5}, kontakt {p5}, {em5}
A: Dziękuję, zmieniłam. Umowa {ac5:U-######~########}.
# pl
U: zwrot na {ib5}, właściciel {p5}
A: Oczywiście.
# sv
U: lägg till min sambo {p5}, född {bd5}
A: Klart, ärende {ac5:ÄR-#####~#######}.
# sv
A: Ska vi dra på kortet {cc5.m}?
U: nej, ta {cc6}, kod {se5:###}
# sv
U: har flyttat till {ad5} och jobbar på {o5} nu
A: Ändrat. Ring {p5} på {ph5} vid frågor.
# sv
U: datorn heter {dv5}, ip {ip5}, inlogg {un5} och {pw5}
A: Byt lösenord direkt. {p5} hjälper dig.
# sv
U: utbetalning till {ib5}, {p5}
A: Fixat, kvitto till {em5}.
# tr
U: eşim {p5} de eklensin, doğum tarihi {bd5}
A: Eklendi, kayıt no {ac5:K######~########}.
# tr
A: {cc5.m} numaralı kartla devam edelim mi?
U: hayır {cc6}, cvv {se5:###}
# tr
U: taşındım, {ad5}, iş yerim {o5}
A: Güncellendi. Yedek telefon?
U: {ph5}, {p5}
# tr
U: kapı şifresi {se5:####}, kapıcı {p5}
A: Kuryeye ilettim, plaka {pl5}.
# ja
U: 妻の{p5}も追加してください。{bd5}生まれです
A: 受付番号{ac5:######~A-#####}で承りました。
# ja
U: 新しいカードは{cc5}、セキュリティコードは{se5:###}です
A: 番号はお書きにならないでください。担当は{p5.s}に代わります。
# ja
U: 勤務先は{o5}、住所は{ad5}に変わりました
A: 変更いたしました。メールは{em5}でよろしいですか。
# ja
U: 玄関の暗証番号は{se5:####}、管理人は{p5}さんです
A: 配達員に伝えます。連絡先は{ph5}でお間違いないですか。
# de
U: der Repeater hat {mac5}, steht bei {p5}, {ad5}
A: Sehe ich. Ausweisnummer der Inhaberin?
U: {id5:L########~@#@@######}
# fr
U: l'autre boîtier c'est {mac5}, chez ma mère {p5}, {st5}
A: Vu. Son numéro de carte d'identité ?
U: {id5:############~##@@#####}
# nl
U: tweede modem {mac5} staat bij mijn zus {p5}, {ad5}
A: Gevonden, ip {ip5}.
# pl
U: drugi dekoder {mac5} jest u mamy, {p5}, {ad5}
A: Widzę go. Numer dowodu: {id5:@@@######}, zgadza się?
# sv
U: extraboxen {mac5} står hos mamma, {p5}, {st5}
A: Ser den, ip {ip5}.
# it
U: il secondo modem {mac5} è da mia sorella {p5}, {st5}
A: Lo vedo. Carta d'identità {id5:CA#####@@}?
# es
U: el otro router {mac5} está en casa de {p5}, {ad5}
A: Lo veo, IP {ip5}.
# tr
U: ikinci modem {mac5} annemde, {p5}, {ad5}
A: Görüyorum, IP {ip5}.
`;
