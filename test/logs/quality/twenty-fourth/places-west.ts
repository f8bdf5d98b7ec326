// Western and northern Europe, Indonesia.
import type { Place } from './places-type.ts';

const european = { numeric: 'DD/MM/YYYY', short: 'D/M/YY', passport: '¢¢#######', plate: '¢¢-###-¢¢' } as const;
const dotted = { ...european, numeric: 'DD.MM.YYYY', short: 'D.M.YY' } as const;

const de: Place = {
  ...dotted,
  language: 'de',
  girls: 'Sabine|Katharina|Ayşe|Heike|Lena|Ursula|Svenja|Monika|Franziska|Birgit|Jana|Mareike|Annegret|Leonie',
  boys: 'Thorsten|Jürgen|Lukas|Mehmet|Holger|Felix|Wolfgang|Sören|Matthias|Kevin|Ralf|Jonas|Uwe|Benedikt',
  surnames:
    'Krüger|Brandt|Yılmaz|Hoffmann|Schuster|Vogel|Lindemann|Böhm|Kaiser|Thiele|Wegner|Stark|Ziegler|Petersen|Groß|Albrecht|Kowalski|Jung|Reinhardt|Feld',
  towns:
    'Kassel:341##|Leipzig:042##|Bielefeld:336##|Augsburg:861##|Kiel:241##|Münster:481##|Freiburg:791##|Erfurt:990##|Köln:508##',
  streets:
    'Lindenstraße|Am Mühlbach|Goethestr.|Bahnhofstraße|Kirchweg|Rosenallee|Schillerplatz|Hauptstr.|Birkenweg|Alter Markt|Gartenstraße|Im Grund',
  line: '{=street} {%|%#|%##|%#¬}',
  address: 'LINE, POST TOWN|LINE, POST TOWN|LINE - POST TOWN',
  phones: '017# #######|0151 ########|+49 17# ########|0{561|341|521|40}/######|0{89|30|221} #######|0160#######',
  mails: 'gmx.de|web.de|t-online.de|gmail.com|freenet.de|posteo.de',
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  words: 'D. MON YYYY',
  dayMonth: 'D. MON',
  ids: 'steuerid|kvnr|perso',
  passport: 'C{0|4|F|H}§§§§§§#',
  plate: '{KS|L|B|M|HH|A|KI}-¢¢ ###',
  iban: 'DE:##################',
};
const fr: Place = {
  ...european,
  language: 'fr',
  girls: 'Amélie|Sandrine|Fatou|Océane|Chantal|Inès|Mireille|Élodie|Nathalie|Manon|Yasmina|Lucie|Corinne|Solène',
  boys: 'Thierry|Baptiste|Karim|Olivier|Mathis|Jean-Luc|Sébastien|Hugo|Gilles|Mamadou|Romain|Fabrice|Bastien|Loïc',
  surnames:
    'Lefèvre|Moreau|Benali|Garnier|Chevalier|Dupuis|Roussel|Diallo|Le Goff|Marchand|Perrin|Blanchard|Colin|Fontaine|Gauthier|Picard|Rey|Boucher',
  towns:
    'Nantes:440##|Lille:590##|Grenoble:380##|Rennes:350##|Toulouse:310##|Angers:490##|Dijon:210##|Montreuil:93100|Brest:29200',
  streets:
    'rue des Lilas|avenue Jean Jaurès|impasse du Moulin|boulevard Voltaire|rue Pasteur|chemin des Vignes|place du Marché|rue de la République|allée des Tilleuls|quai Duguay-Trouin',
  line: '{%|%#|%##|% bis|%# ter}{,|} {=street}',
  address: 'LINE, POST TOWN|LINE POST TOWN|LINE, POST, TOWN',
  phones:
    '06 ## ## ## ##|06########|07 ## ## ## ##|+33 6 ## ## ## ##|0{1|2|3|4|5} ## ## ## ##|06.##.##.##.##|+336########',
  mails: 'orange.fr|free.fr|gmail.com|laposte.net|wanadoo.fr|sfr.fr|hotmail.fr',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  words: 'D MON YYYY',
  dayMonth: 'D MON',
  ids: 'nir',
  passport: '{1|2}#¢¢#####',
  iban: 'FR:#######################',
};
const es: Place = {
  ...european,
  language: 'es',
  girls: 'Lucía|Pilar|Rocío|Maite|Noelia|Carmen|Ainhoa|Itziar|Nuria|Encarna|Yolanda|Marisol|Alba|Remedios',
  boys: 'Iker|Álvaro|Manolo|Sergio|Íñigo|Rubén|Paco|Joaquín|Andreu|Gonzalo|Jesús|Mateo|Raúl|Nicolás',
  surnames:
    'Herrero|Castaño Ruiz|Ibáñez|Pascual|Quesada|Moreno Gil|Cabrera|Vidal|Iglesias|Soler|Peña|Aguirre|Núñez Prado|Carrasco|Lozano|Marín|Rey|Santos|Campos',
  towns:
    'Zaragoza:500##|Málaga:290##|Gijón:332##|Murcia:300##|Valladolid:470##|Bilbao:480##|Sevilla:410##|Getafe:28901|Vigo:362##',
  streets:
    'C/ Mayor|Calle de Alcalá|Avda. de la Constitución|Paseo del Prado|calle Larga|Plaza Nueva|C/ San Vicente|Ronda de Toledo|Camino Viejo|calle Goya',
  line: '{=street}{,|} {%|%#|%##}{|, %º {A|B|C|D}|, %ºC|, bajo}',
  address: 'LINE, POST TOWN|LINE, POST, TOWN|LINE POST TOWN',
  phones: '6## ### ###|6########|+34 6## ### ###|9{1|5|6|8}# ## ## ##|6## ## ## ##|7## ### ###|+34 6########',
  mails: 'gmail.com|hotmail.es|yahoo.es|telefonica.net|outlook.es|movistar.es',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  words: 'D de MON de YYYY',
  dayMonth: 'D de MON',
  ids: 'dni|nie',
  passport: '{P|X|A}A{A|B|C}######',
  plate: '#### {B|C|D|F|G|H|J|K|L|M}{B|C|D|F|L|M}{X|Y|Z|T|S}',
  iban: 'ES:####################',
};
const it: Place = {
  ...european,
  language: 'it',
  girls: 'Giulia|Ornella|Francesca|Chiara|Assunta|Martina|Ilaria|Rosanna|Elisa|Donatella|Serena|Patrizia',
  boys: 'Gianluca|Salvatore|Davide|Alessio|Ettore|Massimo|Nicolò|Carmelo|Federico|Pietro|Stefano|Luca',
  surnames:
    'Marchetti|Esposito|Ferrari|De Santis|Lombardi|Caruso|Fabbri|Gallo|Rizzo|Pellegrini|Bianco|D’Angelo|Serra|Conti|Villa|Greco|Monti',
  towns:
    'Bologna:401##|Padova:351##|Bari:701##|Torino:101##|Verona:371##|Palermo:901##|Lucca:55100|Trieste:341##|Roma:001##',
  streets:
    'Via Garibaldi|Viale Europa|Via dei Mille|Corso Vittorio Emanuele|Via Mazzini|Piazza Dante|Vicolo Stretto|Via San Marco|Largo Kennedy|Via Roma',
  line: '{=street}{,|} {%|%#|%##|%#/{A|B}|% int. %}',
  address: 'LINE, POST TOWN|LINE - POST TOWN|LINE, POST, TOWN',
  phones: '3{2|3|4|8}# #######|3{2|3|4|8}########|+39 3{2|3|4}# ### ####|0{51|49|11|2} ######',
  mails: 'libero.it|gmail.com|tiscali.it|virgilio.it|alice.it|hotmail.it',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  words: 'D MON YYYY',
  dayMonth: 'D MON',
  ids: 'cf',
  passport: 'Y{A|B}#######',
  plate: '{F|G}¢ ###¢¢',
  iban: 'IT:¢######################',
};
const pt: Place = {
  ...european,
  language: 'pt',
  girls: 'Beatriz|Conceição|Inês|Graça|Mafalda|Joana|Fernanda|Lurdes|Catarina|Sónia|Leonor|Rita',
  boys: 'Tiago|Joaquim|Rui|Duarte|Gonçalo|Nuno|Vasco|Fábio|Armando|Afonso|Hélder|Bruno',
  surnames:
    'Teixeira|Magalhães|Figueiredo|Antunes|Simões|Carvalho|Nogueira|Pinto|Falcão|Guerreiro|Moura|Brandão|Leite|Coelho|Neves|Barros',
  towns:
    'Braga:47##-###|Coimbra:30##-###|Setúbal:29##-###|Faro:80##-###|Aveiro:38##-###|Lisboa:11##-###|Porto:41##-###|Évora:70##-###',
  streets:
    'Rua das Flores|Avenida da Liberdade|Rua do Carmo|Travessa da Fonte|Rua 25 de Abril|Largo da Sé|Rua Alexandre Herculano|Estrada Velha|Praceta do Sol',
  line: '{=street}{, n.º | nº |, }{%|%#|%##}{|, %º {esq|dto|Dto.|frente}|, r/c}',
  address: 'LINE, POST TOWN|LINE POST TOWN|LINE, POST, TOWN',
  phones: '9{1|2|3|6}# ### ###|9{1|3|6}#######|+351 9{1|2|6}# ### ###|2{1|2}# ### ###',
  mails: 'sapo.pt|gmail.com|hotmail.com|iol.pt|outlook.pt|netcabo.pt',
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  words: 'D de MON de YYYY',
  dayMonth: 'D de MON',
  ids: 'nif',
  passport: 'C{A|B}######',
  plate: '{¢¢-##-¢¢|##-¢¢-##}',
  iban: 'PT:#####################',
};
const nl: Place = {
  ...european,
  language: 'nl',
  numeric: 'DD-MM-YYYY',
  short: 'D-M-YY',
  girls: 'Anouk|Marloes|Femke|Willemijn|Samira|Ingrid|Lotte|Truus|Esmée|Karin|Fleur|Jolanda',
  boys: 'Joost|Bart|Sjoerd|Mohammed|Ruben|Henk|Thijs|Gerrit|Daan|Wouter|Koen|Piet',
  surnames:
    'van den Berg|Bakker|de Vries|Hoekstra|Dijkman|el Amrani|Smit|Verhoeven|Postma|Kuipers|van Leeuwen|Jansen|de Wit|Molenaar|Scholten|Vos',
  towns:
    'Utrecht:35## ¢¢|Zwolle:80## ¢¢|Breda:48##¢¢|Groningen:97## ¢¢|Haarlem:20##¢¢|Nijmegen:65## ¢¢|Almere:13## ¢¢|Delft:26##¢¢',
  streets:
    'Kerkstraat|Molenweg|Julianalaan|Oude Gracht|Zonnebloemstraat|Stationsplein|Prins Hendrikkade|Dorpsstraat|Wilgenlaan|Lange Voorhout',
  line: '{=street} {%|%#|%##|%#¬|%##-{1|2|3}}',
  address: 'LINE, POST TOWN|LINE, POST, TOWN|LINE POST TOWN|LINE, TOWN',
  phones: '06-########|06 ########|06########|+31 6 ########|0{30|38|76|50}-#######',
  mails: 'ziggo.nl|kpnmail.nl|gmail.com|hotmail.nl|planet.nl|xs4all.nl|live.nl',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  words: 'D MON YYYY',
  dayMonth: 'D MON',
  ids: 'bsn',
  passport: 'N{P|S|W}§§§§§§#',
  plate: '{¢-###-¢¢|¢¢-##-¢¢|##-¢¢¢-#}',
  iban: 'NL:{INGB|RABO|ABNA|TRIO}##########',
};
const sv: Place = {
  ...european,
  language: 'sv',
  numeric: 'YYYY-MM-DD',
  short: 'YYMMDD',
  girls: 'Linnea|Gunilla|Ebba|Åsa|Malin|Birgitta|Tove|Fatima|Kerstin|Sanna',
  boys: 'Anders|Göran|Elias|Björn|Viktor|Håkan|Leif|Nils|Amir|Rasmus',
  surnames: 'Lindgren|Åkesson|Bergström|Sjöberg|Nyström|Hedlund|Ek|Wallin|Öberg|Sandström|Holm|Falk|Blom',
  towns: 'Västerås:722 ##|Malmö:214 ##|Uppsala:753 ##|Umeå:903 ##|Örebro:702 ##|Lund:222 ##|Göteborg:413 ##',
  streets: 'Storgatan|Björkvägen|Kungsgatan|Skolgatan|Ringvägen|Tallstigen|Norra Hamngatan|Åsgatan|Linnégatan',
  line: '{=street} {%|%#|%#¢|%# lgh 1{1|2|3}0#}',
  address: 'LINE, POST TOWN|LINE, POST TOWN|LINE, TOWN',
  phones: '07{0|2|3|6}-### ## ##|07{0|3|6}#######|+46 7{0|3} ### ## ##|0{21|40|18}-## ## ##',
  mails: 'telia.com|gmail.com|hotmail.se|bredband.net|outlook.com|comhem.se',
  months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  words: 'D MON YYYY',
  dayMonth: 'D MON',
  ids: 'personnummer',
  plate: '¢¢¢ ##§',
  iban: 'SE:####################',
};
const da: Place = {
  ...dotted,
  language: 'da',
  numeric: 'DD-MM-YYYY',
  short: 'D/M-YY',
  girls: 'Mette|Kirsten|Signe|Pernille|Aase|Freja|Camilla|Bodil',
  boys: 'Søren|Jeppe|Mads|Henrik|Aksel|Kasper|Torben|Ebbe',
  surnames: 'Nørgaard|Kjær|Mikkelsen|Bruun|Østergaard|Thomsen|Lund|Dahl|Winther|Skov',
  towns: 'Odense C:5000|Aarhus N:8200|Esbjerg:67##|Roskilde:4000|Vejle:7100|København S:2300',
  streets: 'Nørregade|Møllevej|Søndergade|Kirkegade|Bøgevænget|Strandvejen|Skovbrynet|Østerbrogade',
  line: '{=street} {%|%#|%#, {1|2|3}. {tv|th|mf}|%#¢}',
  address: 'LINE, POST TOWN|LINE, POST TOWN|LINE POST TOWN',
  phones: '{2|3|4|5|6}# ## ## ##|{2|4|5}#######|+45 {2|3|4}# ## ## ##',
  mails: 'gmail.com|mail.dk|hotmail.com|youmail.dk|outlook.dk',
  months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  words: 'D. MON YYYY',
  dayMonth: 'D. MON',
  ids: 'cpr',
  plate: '¢¢ ## ###',
  iban: 'DK:##############',
};
const no: Place = {
  ...dotted,
  language: 'no',
  girls: 'Ingrid|Marit|Silje|Astrid|Hege|Turid|Nora|Ragnhild',
  boys: 'Lars|Øyvind|Terje|Magnus|Knut|Sindre|Bjørn|Eirik',
  surnames: 'Haugen|Solberg|Bakken|Nygård|Strand|Moen|Lie|Kvamme|Fjeld|Aasen|Berg',
  towns: 'Trondheim:70##|Bergen:50##|Stavanger:40##|Drammen:30##|Tromsø:90##|Oslo:05##',
  streets: 'Storgata|Kirkeveien|Fjordgata|Bjørkeveien|Skippergata|Nordre gate|Solbakken|Granliveien',
  line: '{=street} {%|%#|%#{A|B|C}}',
  address: 'LINE, POST TOWN|LINE, POST TOWN|LINE, TOWN',
  phones: '4## ## ###|9## ## ###|+47 9## ## ###|9#######|+47 4#######|2# ## ## ##',
  mails: 'gmail.com|online.no|hotmail.no|outlook.com|getmail.no',
  months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  words: 'D. MON YYYY',
  dayMonth: 'D. MON',
  ids: 'fnr',
  plate: '¢¢ #####',
  iban: 'NO:###########',
};
const fi: Place = {
  ...dotted,
  language: 'fi',
  numeric: 'D.M.YYYY',
  girls: 'Päivi|Aino|Tuula|Heidi|Marjatta|Emmi|Riikka|Sari',
  boys: 'Jukka|Pekka|Eetu|Timo|Väinö|Antti|Mikko|Ville',
  surnames: 'Virtanen|Mäkelä|Koskinen|Heikkinen|Salonen|Lehto|Niemi|Hämäläinen|Rantala|Kivi',
  towns: 'Tampere:331##|Oulu:901##|Turku:201##|Espoo:021##|Kuopio:701##|Helsinki:005##',
  streets: 'Koivukatu|Mannerheimintie|Rantatie|Kauppakatu|Mäntypolku|Kirkkotie|Pihlajatie|Hämeenkatu',
  line: '{=street} {%|%#|%# {A|B|C} %#|% as. %}',
  address: 'LINE, POST TOWN|LINE, POST TOWN|LINE, TOWN',
  phones: '040 #######|050 ### ####|+358 4{0|4|5} ### ####|044#######|045-#######',
  mails: 'gmail.com|luukku.com|elisanet.fi|hotmail.com|kolumbus.fi',
  months:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  words: 'D. MON YYYY',
  dayMonth: 'D. MON',
  ids: 'hetu',
  plate: '¢¢¢-###',
  iban: 'FI:##############',
};
const id: Place = {
  ...european,
  language: 'id',
  girls: 'Dewi|Siti Aminah|Wulan|Ratna|Fitri|Ayu|Melati|Endah',
  boys: 'Budi|Agus|Rizky|Bambang|Dimas|Hendra|Fajar|Wahyu',
  surnames: 'Santoso|Wijaya|Pratama|Nugroho|Siregar|Kusuma|Hidayat|Saputra|Lestari|Hutapea',
  towns: 'Bandung:401##|Surabaya:602##|Semarang:501##|Yogyakarta:552##|Depok:164##|Medan:201##',
  streets: 'Jl. Merdeka|Jalan Sudirman|Jl. Kenanga|Gang Melati|Jl. Diponegoro|Jl. Raya Bogor|Jalan Pahlawan',
  line: '{=street} {No. %#|no %|No.%##|Blok ¢ No. %}{|, RT 0%/RW 0%}',
  address: 'LINE, TOWN POST|LINE, TOWN|LINE TOWN POST',
  phones: '08## #### ####|08##########|+62 8## #### ####|08##-####-####|+628#########',
  mails: 'gmail.com|yahoo.co.id|yahoo.com|ymail.com|outlook.com',
  months: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
  words: 'D MON YYYY',
  dayMonth: 'D MON',
  ids: 'nik',
  passport: 'B#######',
  plate: '{B|D|L|AB} #### ¢¢',
};

export const westernPlaces: Readonly<Record<string, Place>> = { de, fr, es, it, pt, nl, sv, da, no, fi, id };
