// Given names and surnames by the language they come from, words for firms, and what people choose as secrets.
const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

export const given: Readonly<Record<string, readonly string[]>> = {
  en: words(`Oliver Harriet Declan Maeve Tobias Georgina Rhys Carys Fergus Isla Malcolm Tamsin Duncan Philippa Gareth
    Bronwyn Wesley Darlene Travis Kaylee Brandon Marcy Clifford Loretta Dwayne Shelby Curtis Joanne Trevor Maureen Barry
    Denise Nigel Hilary Stuart Gillian Ross Kirsty Aoife Cormac Niamh Padraig Sinead Eoin Orla Callum Skye Angus Marlee
    Brayden Mackenzie Lachlan Tegan Jarrod Narelle Craig Debbie Neville Beverley Kendra Tyrell Latoya Marcus Janelle
    Ethan Abigail Russell Penny Grant Wendy Dominic Jocelyn Leonard Yvonne`),
  de: words(`Annegret Torben Ulrike Detlef Wiebke Gerhard Anneliese Jörg Silke Holger Birgit Matthias Heike Rüdiger
    Franziska Bastian Leonie Thorsten Gudrun Ansgar Marlies Ekkehard Swantje Korbinian Walburga Friederike`),
  fr: words(`Thibault Mathilde Aurélien Ségolène Gaëtan Clémence Bastien Solène Loïc Maëlle Fabrice Odile Yannick
    Bérengère Régis Nadège Corentin Capucine Didier Josiane Guillaume Élodie Ghislaine Cédric`),
  es: words(`Gonzalo Rocío Álvaro Maite Iñaki Begoña Nuria Joaquín Inmaculada Ximena Facundo Yesenia Rigoberto Lourdes
    Santiago Macarena Emiliano Pilar Nicanor Graciela Ismael Remedios Octavio Marisol`),
  pt: words(`Thiago Rosângela Vinícius Jussara Leandro Luzia Afonso Filipa Duarte Benedita Rodrigo Taís Wagner Eduarda
    Gonçalo Mafalda Caetano Iracema Nuno Fernanda Ivo Cátia`),
  it: words(`Gianluca Ornella Fabrizio Ilaria Tommaso Ginevra Salvatore Concetta Ermanno Loredana Davide Serena Pasquale
    Rosaria Edoardo Fiorella Massimiliano Antonella Ruggero Donatella Ludovica Cosimo`),
  nl: words(`Joost Marieke Wouter Anouk Sjoerd Femke Maarten Hanneke Ruben Lotte Gijs Annelies Bram Saskia Thijs Ineke
    Koen Fleur Diederik Roos Wim Truus`),
  pl: words(`Zbigniew Grażyna Wojciech Agnieszka Sławomir Bożena Przemysław Małgorzata Krzysztof Halina Tadeusz Jolanta
    Radosław Kinga Ireneusz Wiesława Bartosz Danuta Łukasz Urszula Mirosława`),
  sv: words(`Torbjörn Gunilla Fredrik Ylva Håkan Ebba Mattias Birgitta Göran Tuva Anders Pernille Søren Mette Rasmus
    Astrid Oddvar Siv Leif Kristín Aino Veikko Pirjo`),
  tr: words(`Serkan Gülşen Orhan Nurcan Tolga Zeliha Burak Şebnem Yavuz Hatice Cengiz Elif Ufuk Aysun Metehan Sevgi Okan
    Dilara İsmail Perihan Ozan Tuğba`),
  ja: words('美咲 健太 陽子 大輔 由美子 翔太 千尋 和也 恵子 拓海 真由美 直樹 彩花 修 麻衣 浩二 結衣 哲也 早苗 蓮'),
  hi: words(`Raghav Sunita Vikram Lakshmi Anirudh Meenakshi Harpreet Gurleen Suresh Kavita Pranav Deepika Venkatesh
    Padma Rohit Shalini Imran Farzana Balaji Revathi Arjun Nandini Tejas Ishani`),
  ar: words(`Khaled Rania Youssef Samira Tariq Hanan Mustafa Noor Bilal Layla Ziad Amal Hamza Dalia Fadi Salma Nasser
    Yasmin Walid Huda`),
  af: words(`Sipho Nomvula Thabo Lerato Chukwuemeka Ngozi Babatunde Folake Kwame Abena Wanjiku Kamau Bongani Zanele
    Oluwaseun Ifeoma Tendai Rudo Fikile Mandla Aminata Cheikh`),
  ea: words(`Wei_Ming Xiu_Ying Jun_Hao Mei_Ling Kai_Wen Hui_Min Ji-woo Seung-ho Min-seo Haruto Sakura Kenji Ayumi
    Thanh Ngoc Quang Linh Putri Agus Dewi Budi Nattaya Somchai Rosalinda Jomar`),
  ee: words(`Svetlana Dmitri Oksana Andriy Yuliya Taras Vesna Goran Dragana Zoltán Ildikó Marek Zdeňka Ondřej Ionuț
    Mihaela Răzvan Stavros Despina Kostas Eleni Arben Mirela Aurimas Rasa Kristaps`),
};

export const surnames: Readonly<Record<string, readonly string[]>> = {
  en: words(`Hathersage Pemberton Ackroyd Blenkinsop Whitcombe Tolliver Braithwaite Mulcahy O'Rourke Gallagher Fitzgerald
    McAllister MacLeod Drummond Llewellyn Prosser Griffiths Haverford Stubbs Gresham Larkin Oakes Pruitt Beauchamp
    Hollister Vandermeer Rutledge Castellaw Boone Hargrove Kimball Sizemore Tidwell Yancey Bledsoe Merriweather Ashdown
    Cartwright Fairbanks Thistlewood Ramsbottom Greenhalgh Hebblethwaite Sugden Trelawney Penrose Tremayne Lockyer
    Winstanley Ogilvie Carmichael Abernethy Dalrymple Sinclair Doolan Kinsella Brennan Hennessy Rafferty Cummings
    Paxton Mabry Dockery Fenwick Goodall Haines Jessop Kershaw Lomax Marsden Naylor Openshaw Peel`),
  de: words(`Brinkmann Schellenberg Ostermeier Hinrichs Kaltenbach Vogelsang Reichert Wiesner Dreyer Steinhauer Obermaier
    Gruber Lindenthal Pfeiffer Rauch Zimmer Kessler Thomsen Bachmann Dörfler Hüttner von_Alten Schimmelpfennig Krüger
    Nägeli`),
  fr: words(`Delacourt Marchetti Besson Lemoine Guérin Charpentier Rousselet Vasseur Tessier Poirier Gauthier Baudouin
    Fontenay Le_Goff Kerbrat Chauvet Pelletier Morvan Dufresne d'Aubigny Thibodeau Lacombe Peyrot Vidal`),
  es: words(`Arizmendi Cienfuegos Villalobos Escudero Montalvo Quintanilla Barrenechea Ochoa Zamorano Peñalver Carrasco
    Galindo Iturbe Saavedra Rentería Bustamante Ledesma Palacios Valdivia Echeverría Cabello Urrutia`),
  pt: words(`Figueiredo Cavalcanti Mesquita Sampaio Vasconcelos Queirós Bittencourt Nogueira Falcão Guimarães Medeiros
    Tavares Brandão Lacerda Azevedo Magalhães Assunção Peixoto Siqueira Rebelo`),
  it: words(`Bevilacqua Santoro Marchesini Zanetti Colombo De_Santis Pellegrini Quaranta Di_Lorenzo Fumagalli Brambilla
    Caruso Esposito Galvani Locatelli Mazzanti Orlandi Sartori Taddei Vianello`),
  nl: words(`van_der_Velde Hoekstra Kuipers de_Groot Dijkstra van_den_Berg Timmermans Postma Verhoeven Schouten
    Brouwer Koopman ter_Horst Wagenaar Zijlstra Claessens Peeters Bosman van_Dam Hendriks`),
  pl: words(`Wieczorek Kaczmarek Sobczak Górecki Zawadzka Piotrowski Jabłoński Wróblewska Malinowski Dudek Szulc
    Borkowska Tomczyk Krawiec Głowacki Pająk Maciejewski Lis Ostrowska Kubiak`),
  sv: words(`Lindqvist Bergström Sjögren Nyholm Åkesson Hallberg Wikström Öberg Dahlgren Ekström Kjeldsen Mortensen
    Nørgaard Haugen Solberg Brekke Virtanen Koskinen Engdahl Rosendal`),
  tr: words(`Karadağ Yıldırım Özkan Çetinkaya Aksoy Demirtaş Korkmaz Şahin Günay Erdoğmuş Taşkın Bozkurt Uysal Koçak
    Altıntaş Sezer Tunçay Polat Ergün Keskin`),
  ja: words('佐々木 小林 藤原 松本 岡田 中村 石川 長谷川 三浦 上田 近藤 村上 遠藤 青木 坂本 西村 福島 太田 原田 竹内'),
  hi: words(`Chaturvedi Iyer Deshpande Banerjee Srinivasan Bhattacharya Gill Sandhu Reddy Nambiar Kulkarni Mehrotra
    Qureshi Pillai Joshi Thakur Rathore Venkataraman Chowdhury Sethi Bhalla Murthy`),
  ar: words(`Haddad Mansour El-Sayed Khoury Al-Rashid Benali Abdallah Nasser Darwish Farouk Hamdan Jaber Barakat Saleh
    Toubal Zeidan Bouazizi Rahmani Sabbagh Azzam`),
  af: words(`Dlamini Mokoena Nkosi Mthembu Okonkwo Adeyemi Ogunbanjo Mensah Boateng Mwangi Otieno Chirwa Moyo Ndlovu
    van_Wyk Botha Naidoo Diallo Ndiaye Afolabi Eze Sithole`),
  ea: words(`Tan Lim Goh Ng Koh Teo Chua Nakamura Hayashi Fujimoto Pham Trinh Bui Dang Santoso Wijaya Kusuma Hartono
    Park Kwon Cheung Leung Zhao Xu Dela_Cruz Bautista Villanueva Suwan`),
  ee: words(`Kovalenko Shevchuk Petrova Volkov Ivanović Jovanović Horvat Novák Dvořák Procházková Szabó Nagy Popescu
    Dumitrescu Ungureanu Papadopoulos Georgiou Stavrou Hoxha Kazlauskas Bērziņš Todorov Tkachenko Marinova`),
};

export const firmWords = words(`Veltrano Quillhaven Brightmoor Northgable Sablefin Orrentis Pinecroft Lumovia Castellio
  Harrowby Tidewell Maplecote Fenquist Stonebeck Aldervale Cordova Zentrix Kestora Wexhall Ambrium Talvero Rivington
  Ostrana Cloudferry Meridale Plinthworks Greymarsh Yarrowby Silverlode Novaquay Baxterly Trentora Dunmarrow Elmforth
  Glasswing Heliora Ironvale Junivo Kelvara Lanterra Morwick Nettlecombe Oakfern Pavoro Quantry Redbarrow Sundara
  Thornbury Ulvera Vantico Wildhurst Xylanta Yellowhammer Zephrane Arkwell Bellweather Copperdale Drumlin Eastmere
  Foxglove Goldrush Hopfield Inglebrook Jasperline Kingsbridge Larchmont Millrace Nightjar Orchardsen Pebblemill
  Quarrydale Rosewater Starboard Tamarind Umberland Violetta Westerby Yewtree Zinnia Ashgrove Brambling Calderstone
  Dovecote Everline Fathom Granary Hawksmoor Islington Juniper Kilnworks Lodestar Marram Nimbus Osprey`);

export const abbreviations = words(
  'BKTR HVLG NWPA SDKM ATRV GLHB MKPS RWTE TZVB KRFN LNDC OPQR VHSD WMTA EKLU FBSG JTRM PCNW QVLA YDHS',
);

export const saints = words(
  "Brendan's Hilda's Cuthbert's Columba's Agatha's Bernadette's Kevin's Oswald's Winifred's Aidan's Ursula's",
);

/** What people answer when a security question asks for a pet, a place or a toy. */
export const answers = words(`Biscuit Pickles Mr_Whiskers Bramble Snowball Rufus Marmalade Ziggy Peanut Captain Duchess
  Waffles Nutmeg Bandit Custard Toffee Scruffy Pepper Gizmo Bluebell strawberry_jam Sandcastle Jellybean Tintin_the_cat`);

export const passwordWords = words(`Sommer winter Dragon purple monkey Tiger coffee garden Rocket sunset pasta Falcon
  Lemon Blossom river Thunder cookie Ocean football Kitten bicycle Marble Panther maple Velvet gecko Kiwi Saturn`);

export const seedWords = words(`abandon orbit lunar velvet maple candy fossil ridge tunnel gravity hobby salmon quiz
  window anchor bamboo crater donkey engine fabric galaxy harvest island jungle kitten ladder mango noble oxygen paddle`);
