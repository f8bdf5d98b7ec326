// Other countries; places.ts tells the lines.
export const otherCountries = `
DE;de;german,german,german,turkish,polish,world,italian
Lindenstraße,Am Mühlbach,Goethestr.,Hauptstraße,Bergweg,Kirchgasse,Heinrich-Heine-Allee,An der Alten Ziegelei,Schillerplatz,Rosenweg,Bahnhofstr.,Im Winkel
Kassel=341##|Münster=481##|Freiburg=791##|Bamberg=960##|Rostock=180##|Halle (Saale)=061##|Ulm=890##|Köln=506##|Essen=451##
s n, p t|s na, p t|s n, 3. OG, p t|s n, p t
0151 ########|+49 17# #######|0221 / ######|089-######|0049 160 ########|0176########
KS-@@ ###|M-@@ ####|HRO @@ ##|B-@@####
gmx.de,web.de,t-online.de,posteo.de
AT;de;german,german,turkish,world
Mariahilfer Gürtel,Salzachgasse,Dorfplatz,Kaiserweg,Grazer Straße,Am Anger,Wiener Straße
Linz=40##|Graz=80##|Villach=95##|Wels=46##|Wien=11#0
s n/k, p t|s n, p t|s n/2/k, p t
0664 #######|+43 676 ### ## ##|0732 / ######|0699 1#######
W-#####@|GU ###@@|L-####A
gmx.at,aon.at,gmail.com
CH;de;german,german,french,italian
Seestrasse,Dorfstrasse,Oberer Graben,Rebweg,Bahnhofplatz,Im Rank,Zollikerstrasse
Winterthur=84##|Luzern=60##|Chur=70##|Thun=36##|Zürich=80##
s n, p t|s n, CH-p t
079 ### ## ##|+41 78 ### ## ##|044 ### ## ##|076 #######
ZH ######|BE ######|GR ####%
bluewin.ch,gmx.ch,hispeed.ch
FR;fr;french,french,french,world,portuguese
rue des Lilas,avenue Jean Jaurès,impasse du Puits,boulevard Voltaire,place de la Halle,chemin des Vignes,allée des Cèdres,quai Sainte-Croix
Nantes=440##|Dijon=210##|Lille=590##|Pau=640##|Grenoble=380##|Tours=370##
n s, p t|n bis s, p t|n, s, p t|n s, appt k, p t
06 ## ## ## ##|+33 6 ## ## ## ##|07########|02.##.##.##.##|01 ## ## ## ##
@@-###-@@
orange.fr,free.fr,laposte.net,gmail.com
BE;fr;french,dutch,world
rue de l'Étuve,chaussée de Louvain,avenue des Ormes,rue Haute,place Communale
Namur=50##|Liège=40##|Mons=70##|Tournai=75##
s n, p t|s n boîte k, p t
04## ## ## ##|+32 4## ## ## ##|081 ## ## ##
1-@@@-###|2-@@@-###
skynet.be,proximus.be,gmail.com
QC;fr;french,french,world
rue Saint-Denis,boulevard des Laurentides,chemin du Lac,avenue du Parc,rang Saint-Joseph
Trois-Rivières (Québec)=G9A %@%|Gatineau (Québec)=J8X %@%|Laval (Québec)=H7T %@%
n, s, app. k, t p|n, s, t p
514 &##-####|(819) &##-####|418-&##-####
@## @@@
videotron.ca,gmail.com
ES;es;spanish,spanish,spanish,world
Calle del Olmo,Avda. de la Constitución,Paseo de la Ribera,C/ Mayor,Plaza del Carmen,Ronda de Segovia,Travesía del Sol
Murcia=300##|Burgos=090##|Gijón=332##|Cádiz=110##|Granada=180##
s n, 3º B, p t|s, n, p t|s n, p t|s, n, 1º izq., p t
6## ### ###|+34 6## ## ## ##|91 ### ## ##|7########
#### @@@
gmail.com,hotmail.es,telefonica.net
MX;es;spanish
Calle Morelos,Av. Insurgentes,Privada Las Flores,Calzada de Guadalupe,Calle 5 de Mayo
Puebla=72###|Mérida=97###|Querétaro=76###|Oaxaca=68###
s n, Col. Centro, p t|s n int. k, Col. Roma, p t
55 #### ####|+52 33 #### ####|222 ### ####
@@@-##-##|@@@-###-@
gmail.com,hotmail.com,prodigy.net.mx
AR;es;spanish,italian
Calle Lavalle,Av. Rivadavia,Pasaje San Lorenzo,Bv. Oroño,Calle Belgrano
Rosario=S2000|Mendoza=M5500|Salta=A4400
s n, piso %, depto. A, t|s n, p t|s n, t
11 #### ####|+54 9 341 ### ####|0261 ### ####
@@ ### @@|@@@ ###
gmail.com,fibertel.com.ar
IT;it;italian,italian,italian,world
Via dei Mille,Corso Garibaldi,Piazza Dante,Viale delle Rose,Via San Rocco,Vicolo Stretto,Via Mazzini
Bergamo=241##|Lecce=731##|Padova=351##|Perugia=061##|Pisa=561##
s n, p t|s, n - p t|s n/A, p t|s n, int. k, p t
3## ### ####|+39 34# #######|06 #### ####|339#######
@@ ###@@
libero.it,gmail.com,alice.it
NL;nl;dutch,dutch,turkish,world
Kerkstraat,Wilgenlaan,Oude Gracht,Dorpsweg,Prinsenkade,Molenpad,Stationsplein
Zwolle=80## @@|Breda=48## @@|Leiden=23## @@|Groningen=97## @@
s n, p t|s n-k, p t|s na, p t
06 ########|06-########|+31 6 ## ## ## ##|038 ### ####
@-###-@@|##-@@-##|@@-###-@
ziggo.nl,kpnmail.nl,gmail.com
PT;pt;portuguese
Rua da Alegria,Avenida da Liberdade,Travessa do Poço,Largo do Rossio,Rua Luís de Camões
Braga=4700-###|Évora=7000-###|Coimbra=3000-###
s n, 2.º Esq., p t|s, n, p t|s n, p t
91# ### ###|+351 93# ### ###|21# ### ###
@@-##-@@|##-@@-##
sapo.pt,gmail.com
BR;pt;portuguese,portuguese,italian
Rua das Acácias,Avenida Paulo VI,Rua XV de Novembro,Alameda dos Ipês,Travessa Boa Vista
Curitiba - PR=80###-###|Recife - PE=50###-###|Campinas - SP=13###-###
s, n, apto k, t, p|s, n, t, p|s n, casa k, t
(11) 9####-####|+55 21 9#### ####|(41) 3###-####|819########
@@@#@##|@@@-####
uol.com.br,gmail.com,bol.com.br
PL;pl;polish
ul. Lipowa,ul. Długa,al. Niepodległości,ul. Mickiewicza,os. Słoneczne,pl. Wolności
Łódź=90-###|Lublin=20-###|Opole=45-###|Gdynia=81-###
s n/k, p t|s n m. k, p t|s n, p t
6## ### ###|+48 5## ### ###|42 ### ## ##
WA #####|PO %@@##|GD ####@
wp.pl,onet.pl,o2.pl
SE;sv;nordic,nordic,finnish,world
Storgatan,Björkvägen,Kungsgatan,Skolgatan,Hamnvägen,Tallbacken
Örebro=702 ##|Umeå=903 ##|Lund=224 ##|Växjö=352 ##
s n, p t|s n A, p t|s n lgh 1%0%, p t
07# ### ## ##|+46 70 ### ## ##|08-### ## ##|073-#######
@@@ ###|@@@ ##@
telia.com,hotmail.se
NO;no;nordic
Storgata,Fjellveien,Kirkegata,Bjørkelia,Sjøgata,Nedre Torggate
Bergen=50##|Tromsø=90##|Hamar=23##|Molde=64##
s n, p t|s n B, p t
9## ## ###|+47 4## ## ###|4#######
@@ #####
online.no,gmail.com
DK;da;nordic
Vestergade,Skovvej,Nørregade,Bøgevænget,Havnegade,Søndre Allé
Odense=50##|Aarhus=80##|Esbjerg=67##|Roskilde=40##
s n, 2. tv., p t|s n, p t|s n, st. th., p t
## ## ## ##|+45 ## ## ## ##|2#######
@@ ## ###
mail.dk,gmail.com
FI;fi;finnish
Koivukuja,Hämeenkatu,Satamatie,Kauppakatu,Rantapolku,Mannerheimintie
Tampere=331##|Oulu=901##|Turku=201##|Kuopio=701##
s n A k, p t|s n, p t
040 ### ####|+358 50 ### ####|09 ### ###|045#######
@@@-###
elisanet.fi,luukku.com
CZ;cs;czech
Lipová,Masarykova,Na Kopečku,Husova,U Rybníka,Pražská
Olomouc=779 ##|Plzeň=301 ##|Brno=602 ##|Zlín=760 ##
s n, p t|s 12%/n, p t
6## ### ###|+420 7## ### ###|7########
%A# ####|%B# ####
seznam.cz,email.cz
HU;hu;hungarian
Petőfi utca,Kossuth Lajos tér,Rákóczi út,Akácfa utca,Tó sor
Pécs=76##|Győr=90##|Szeged=67##|Eger=33##
p t, s n.|p t, s n. 2/k.
+36 30 ### ####|06 20 ### ####|0670#######
@@@-###|AA @@-###
freemail.hu,citromail.hu
GR;el;greek
Odos Ermou,Leoforos Kifisias,Odos Tsimiski,Odos Agiou Dimitriou,Odos Venizelou
Patra=26###|Volos=38###|Chania=73###|Larisa=41###
s n, p t|s n, t p
69# ### ####|+30 69########|2310 ######
@@@-####
otenet.gr,gmail.com
TR;tr;turkish
Atatürk Cad.,Lale Sok.,İnönü Bulvarı,Çiçek Sokak,Bağdat Caddesi
İzmir=35###|Bursa=16###|Eskişehir=26###|Antalya=07###
s No: n D: k, p t|s No: n, t
05## ### ## ##|+90 5## ### ## ##|0212 ### ## ##
34 @@@ ##|06 @@ ###|35 @@ ####
gmail.com,hotmail.com.tr`;
