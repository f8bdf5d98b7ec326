import type { Land } from './lands-en.ts';
import { lines, words } from './random.ts';

export const otherLands: Readonly<Record<string, Land>> = {
  de: {
    towns:
      lines(`Leipzig=041## | Hamburg=20#5# | Köln=506## | München=803## | Dresden=010## | Nürnberg=904## | Bremen=281## | Kassel=341##
      Freiburg=791## | Münster=481## | Rostock=180## | Erfurt=990## | Bielefeld=336## | Augsburg=861## | Görlitz=02826 | Passau=94032`),
    streets:
      words(`Linden Garten Schiller Goethe Bahnhof Kirch Schul Mühlen Wiesen Berg Rosen Birken Eichen Mozart Beethoven Lessing Ring
      Brunnen Feld Wald Hafen Kant Blumen Tannen Ahorn Buchen Kastanien Fichten Uhland Heine Kepler`),
    ends: ['-straße', '-weg', '-str.', '-gasse', '-platz', '-allee'],
    houses: ['%', '%#', '%##', '%#a', '% b'],
    orders: ['s h, p t', 's h, p t', 's h p t'],
    streetOrder: 's h',
    flats: ['Wohnung %#', 'Whg. %'],
    phones: [
      '0171 %######',
      '0151 %#######',
      '+49 176 %#######',
      '0341 %######',
      '040/%######',
      '+49 (0)89 %#####',
      '01520 %######',
    ],
  },
  at: {
    towns: lines('Wien=1##0 | Graz=8010 | Linz=4020 | Salzburg=5020 | Innsbruck=6020 | Klagenfurt=9020'),
    streets: words('Linden Schiller Bahnhof Kirchen Mozart Haydn Rosen Wiener Mariahilfer Feld Dorf Stein Neubau'),
    ends: ['-gasse', '-straße', '-weg'],
    houses: ['%', '%#', '%#/%', '%/%/%#'],
    orders: ['s h, p t'],
    streetOrder: 's h',
    flats: ['Top %#', 'Tür %'],
    phones: ['0664 %######', '+43 660 %######', '0699 %#######'],
  },
  fr: {
    towns:
      lines(`Lyon=6900% | Nantes=44#00 | Lille=59000 | Bordeaux=33#00 | Rennes=35#00 | Toulouse=31#00 | Paris=7501% | Grenoble=38#00
      Dijon=21000 | Angers=49#00 | Brest=29200 | Nîmes=30000 | Tours=37#00 | Metz=57000 | Pau=64000 | Annecy=74000`),
    streets:
      lines(`des Lilas | Victor Hugo | de la République | Pasteur | du Moulin | Jean Jaurès | de la Gare | des Tilleuls | Gambetta
      de l'Église | du Château | Voltaire | des Acacias | Émile Zola | du Général Leclerc | des Cerisiers | Saint-Michel | Molière`),
    ends: ['rue~', 'rue~', 'avenue~', 'boulevard~', 'allée~', 'chemin~', 'place~'],
    houses: ['%', '%#', '%## bis', '%#', '% ter'],
    orders: ['h s, p t', 'h, s, p t', 'h s p t'],
    streetOrder: 'h s',
    flats: ['appt %#', 'appartement %'],
    phones: ['06 ## ## ## ##', '07 %# ## ## ##', '06########', '+33 6 ## ## ## ##', '02.4%.##.##.##', '01 4# ## ## ##'],
  },
  es: {
    towns:
      lines(`Madrid=280## | Valencia=460## | Sevilla=410## | Bilbao=480## | Zaragoza=500## | Málaga=290## | Granada=180## | Oviedo=330##
      Murcia=300## | Vigo=362## | Salamanca=370## | Cádiz=110## | Alicante=030## | Barcelona=080##`),
    streets:
      lines(`Mayor | de Alcalá | Colón | del Carmen | Goya | San Juan | de la Paz | Cervantes | Real | Lope de Vega | del Pilar | Velázquez
      de los Olivos | Santa Ana | Gran Capitán | Miguel Hernández | Concepción | del Sol | Rosalía de Castro`),
    ends: ['calle~', 'Calle~', 'C/~', 'avenida~', 'Avda.~', 'plaza~', 'paseo~'],
    houses: ['%', '%#', '%##', '%#, %º ^', '%, %º izq'],
    orders: ['s h, p t', 's h, t p', 's, h, p t'],
    streetOrder: 's h',
    flats: ['%º ^', '%º izquierda'],
    phones: ['6## ### ###', '6########', '+34 6## ## ## ##', '91 ### ## ##', '7%# ## ## ##'],
  },
  it: {
    towns:
      lines(`Torino=101## | Bologna=401## | Firenze=501## | Napoli=801## | Bari=701## | Verona=371## | Genova=161## | Palermo=901##
      Milano=201## | Padova=351## | Trieste=341## | Perugia=061## | Cagliari=091##`),
    streets:
      lines(`Garibaldi | Mazzini | Roma | Verdi | Dante | Cavour | dei Mille | Manzoni | San Marco | della Libertà | Puccini | Leopardi
      Marconi | Matteotti | delle Rose | Galileo Galilei | XX Settembre | Gramsci`),
    ends: ['via~', 'Via~', 'corso~', 'viale~', 'piazza~', 'V.le~'],
    houses: ['%', '%#', '%##', '%#/B', '%/A'],
    orders: ['s h, p t', 's, h, p t', 's h p t'],
    streetOrder: 's h',
    flats: ['interno %', 'int. %#'],
    phones: ['33# ### ####', '347 #######', '+39 320 ### ####', '3########%', '06 %### ####'],
  },
  nl: {
    towns:
      lines(`Utrecht=35%# ^& | Groningen=97%# ^& | Eindhoven=56%# ^& | Arnhem=68%# ^& | Haarlem=20%# ^& | Breda=48%# ^& | Zwolle=80%# ^&
      Amsterdam=10%# ^& | Rotterdam=30%# ^& | Leiden=23%# ^& | Nijmegen=65%# ^& | Delft=26%# ^&`),
    streets: words(
      'Linden Kerk Dorps Molen Beuken Eiken School Oranje Wilhelmina Juliana Nassau Berken Tulpen Rozen Vondel Rembrandt Haven',
    ),
    ends: ['-straat', '-laan', '-weg', '-plein', '-kade', '-dijk'],
    houses: ['%', '%#', '%##', '%#a', '%#-%', '%# II'],
    orders: ['s h, p t', 's h, p t', 's h p t'],
    streetOrder: 's h',
    flats: ['app. %#', 'kamer %'],
    phones: ['06 ########', '06-########', '+31 6 ########', '06 %# ## ## ##', '030 %######', '020-%######'],
  },
  pt: {
    towns: lines(
      'Lisboa=1%00-##% | Porto=4%00-##% | Braga=47%0-##% | Coimbra=30%0-##% | Faro=80%0-##% | Évora=70%0-##% | Aveiro=38%0-##%',
    ),
    streets:
      lines(`das Flores | do Carmo | Augusta | de Santa Catarina | da Alegria | dos Combatentes | do Sol | das Oliveiras | Luís de Camões
      Almirante Reis | da Boavista | de São Bento | 5 de Outubro`),
    ends: ['Rua~', 'rua~', 'Avenida~', 'Av.~', 'Travessa~', 'Largo~'],
    houses: ['%', '%#', '%##', '%#, %.º Esq', '%#, %º Dto'],
    orders: ['s, h, p t', 's h, p t', 's n.º h, p t'],
    streetOrder: 's, h',
    flats: ['%.º Esq', '%º Dto'],
    phones: ['91# ### ###', '96#######', '+351 93# ### ###', '21 ### ## ##'],
  },
  br: {
    towns:
      lines(`Campinas - SP=13##%-### | Recife - PE=50##%-### | Curitiba - PR=80##%-### | Salvador - BA=40##%-### | Goiânia - GO=74##%-###
      Niterói - RJ=24##%-### | Fortaleza - CE=60##%-### | Porto Alegre - RS=90##%-### | São Paulo - SP=04##%-###`),
    streets:
      lines(`das Palmeiras | XV de Novembro | Tiradentes | Sete de Setembro | das Acácias | Marechal Deodoro | Dom Pedro II | dos Andradas
      Santos Dumont | Rui Barbosa | Getúlio Vargas | das Laranjeiras | Castro Alves`),
    ends: ['Rua~', 'rua~', 'Avenida~', 'Av.~', 'Travessa~'],
    houses: ['%##', '%#', '%###', '%##, apto %#', '%##, casa %'],
    orders: ['s, h, t, p', 's, h, t, CEP p'],
    streetOrder: 's, h',
    flats: ['apto %##', 'bloco ^ apto %#'],
    phones: ['(11) 9%###-####', '(81) 9%### ####', '21 9%###-####', '+55 41 9%###-####', '519%#######'],
  },
  pl: {
    towns:
      lines(`Warszawa=0%-### | Kraków=3%-### | Wrocław=5%-### | Poznań=6%-### | Gdańsk=80-### | Łódź=9%-### | Lublin=20-### | Szczecin=70-###
      Katowice=40-### | Białystok=15-### | Rzeszów=35-### | Toruń=87-###`),
    streets:
      words(`Lipowa Ogrodowa Polna Kościuszki Mickiewicza Słowackiego Długa Szkolna Leśna Kwiatowa Krótka Sienkiewicza Piłsudskiego Zielona
      Brzozowa Akacjowa Wiśniowa Reymonta Kolejowa Parkowa`),
    ends: ['ul.~', 'ul.~', 'ulica~', 'al.~', 'os.~'],
    houses: ['%', '%#', '%#/%', '%##/%#', '%#A', '%# m. %'],
    orders: ['s h, p t', 's h, p t', 's h p t'],
    streetOrder: 's h',
    flats: ['m. %#', 'mieszkanie %'],
    phones: ['5## ### ###', '60# ### ###', '+48 7## ### ###', '79#######', '22 ### ## ##'],
  },
  se: {
    towns:
      lines(`Göteborg=41# ## | Malmö=21# ## | Uppsala=75# ## | Örebro=70# ## | Linköping=58# ## | Västerås=72# ## | Umeå=90# ## | Lund=22# ##
      Stockholm=11# ## | Gävle=80# ## | Kalmar=39# ##`),
    streets: words(
      'Stor Kungs Björk Skol Kyrko Parks Ek Lind Ring Hamn Sjö Berg Trädgårds Bruks Äng Nygatu Fiskar Vasa Drottning Granits',
    ),
    ends: ['-gatan', '-vägen', '-gränd', '-stigen'],
    houses: ['%', '%#', '%#A', '%# B', '%##'],
    orders: ['s h, p t', 's h, p t', 's h p t'],
    streetOrder: 's h',
    flats: ['lgh 1%0%', 'lgh 110%'],
    phones: ['070-### ## ##', '073 ### ## ##', '+46 70 ### ## ##', '076-#######', '08-%## ### ##'],
  },
  tr: {
    towns:
      lines(`Kadıköy/İstanbul=347## | Çankaya/Ankara=066## | Bornova/İzmir=350## | Nilüfer/Bursa=161## | Muratpaşa/Antalya=071##
      Seyhan/Adana=011## | Selçuklu/Konya=420## | Şişli/İstanbul=343##`),
    streets: lines(
      'Atatürk | Cumhuriyet | İnönü | Bağdat | Gazi | Lale | Çınar | Menekşe | Barbaros | Fevzi Çakmak | Mithatpaşa | Zafer | Papatya',
    ),
    ends: ['Caddesi', 'Cad.', 'Sokak', 'Sok.', 'Bulvarı'],
    houses: ['No: %', 'No: %#', 'No:%#', 'No: %#/%', 'No: %# D: %', 'No:%#/%#'],
    orders: ['s h, p t', 's h p t', 's h t p'],
    streetOrder: 's h',
    flats: ['Daire %#', 'D: %'],
    phones: [
      '0532 ### ## ##',
      '0555#######',
      '+90 542 ### ## ##',
      '0 505 ### ## ##',
      '0212 ### ## ##',
      '533 ### ## ##',
    ],
  },
  ru: {
    towns:
      lines(`Москва=11#### | Казань=4200## | Самара=4430## | Екатеринбург=6200## | Новосибирск=6300## | Пермь=6140## | Воронеж=3940##
      Тула=3000## | Уфа=4500## | Омск=6440## | Тверь=1700##`),
    streets:
      words(`Ленина Гагарина Садовая Лесная Пушкина Мира Советская Набережная Молодёжная Школьная Кирова Чехова Горького Полевая Заречная
      Суворова Победы Цветочная Строителей`),
    ends: ['ул.~', 'ул.~', 'улица~', 'пр.~', 'проспект~', 'пер.~'],
    houses: ['д. %', 'д. %#', 'д. %#, кв. %#', '%#, кв. %##', 'д. %##, корп. %', '%#-%#'],
    orders: ['p, г. t, s, h', 'г. t, s, h', 'p, t, s, h', 't, s, h, p'],
    streetOrder: 's, h',
    flats: ['кв. %#', 'квартира %##'],
    phones: [
      '+7 9## ### ## ##',
      '8 9## ###-##-##',
      '8-9##-###-##-##',
      '+79#########',
      '8 (9##) ### ## ##',
      '89#########',
    ],
  },
  gr: {
    towns: lines(
      'Αθήνα=11# ## | Θεσσαλονίκη=54# ## | Πάτρα=262 ## | Ηράκλειο=71# ## | Λάρισα=41# ## | Βόλος=38# ## | Ιωάννινα=45# ## | Χανιά=731 ##',
    ),
    streets: words(
      'Ερμού Σόλωνος Πατησίων Αγίου-Δημητρίου Τσιμισκή Ελευθερίας Παπαδιαμάντη Κολοκοτρώνη Βενιζέλου Καποδιστρίου Ομήρου Σωκράτους',
    ),
    ends: ['', '', 'Οδός~', 'οδός~', 'Λεωφ.~'],
    houses: ['%', '%#', '%##'],
    orders: ['s h, p t', 's h, t p', 's h, Τ.Κ. p, t'],
    streetOrder: 's h',
    flats: ['διαμέρισμα %', '%ος όροφος'],
    phones: ['69# ### ####', '69########', '+30 697 ### ####', '210 ### ####', '2310 ### ###'],
  },
};
