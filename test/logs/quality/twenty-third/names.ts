// Given names and surnames by culture.
const list = (text: string): readonly string[] => text.split(',');

export type Pool = { readonly given: readonly string[]; readonly last: readonly string[] };

const pool = (given: string, last: string): Pool => ({ given: list(given), last: list(last) });

export const namePools: Readonly<Record<string, Pool>> = {
  en: pool(
    'Abigail,Alistair,Amber,Annette,Archie,Audrey,Barnaby,Beatrice,Bethany,Blake,Brendan,Bryony,Caitlin,Callum,Cameron,Carol,Cassidy,Cheryl,Clive,Colleen,Connor,Courtney,Craig,Daisy,Darren,Deborah,Declan,Denise,Derek,Donna,Dwayne,Eileen,Elliot,Elsie,Ewan,Fergus,Fiona,Freya,Gareth,Gemma,Geoffrey,Gillian,Gordon,Grace,Graham,Gwen,Hannah,Harriet,Hazel,Heather,Hugh,Imogen,Isla,Janice,Jasmine,Jeremy,Jodie,Josh,Joyce,Kayleigh,Keith,Kelly,Kieran,Kirsty,Lachlan,Lauren,Leanne,Leroy,Lorna,Lucas,Mabel,Malcolm,Marcus,Margaret,Megan,Melinda,Miles,Mitchell,Moira,Nadine,Naomi,Neil,Niamh,Nigel,Noah,Norman,Oliver,Oscar,Owen,Paige,Pauline,Peggy,Quentin,Rhys,Rosemary,Roy,Russell,Sandra,Scott,Shannon,Sheila,Simon,Sinead,Spencer,Stuart,Tamsin,Tessa,Tracy,Trevor,Tyler,Vanessa,Wayne,Wendy,Yvonne,Zach',
    "Ackroyd,Aldridge,Appleby,Armitage,Ashworth,Atherton,Bairstow,Bancroft,Barraclough,Beckett,Birtwistle,Blackwood,Bradshaw,Brannigan,Broadbent,Burgess,Byrne,Calloway,Carmichael,Cavanagh,Chadwick,Clements,Cobb,Corrigan,Crabtree,Cullen,Dalton,Devlin,Doherty,Drummond,Dunleavy,Eastwood,Eccles,Fairweather,Farrell,Fenwick,Finnegan,Forsythe,Gallagher,Garside,Gilchrist,Goodall,Greenhalgh,Hackett,Halloran,Hargreaves,Haverford,Heaton,Hollis,Horsfall,Hutchings,Ingham,Jessop,Kearney,Kershaw,Kilbride,Langley,Lockhart,Loughlin,MacAllister,Mallory,Marchbanks,McCready,McGrath,Merriweather,Milner,Mulcahy,Nesbitt,Nuttall,O'Dowd,O'Shaughnessy,Oldroyd,Ormerod,Pargeter,Pemberton,Pickering,Prendergast,Quigley,Radcliffe,Redfern,Ridgeway,Rowbotham,Sanderson,Scully,Sheridan,Slattery,Stanhope,Sutcliffe,Tattersall,Thornbury,Tierney,Trescott,Underhill,Vickers,Wainwright,Wetherby,Whitaker,Winstanley,Wolstenholme,Yardley",
  ),
  in: pool(
    'Aarti,Abhishek,Aishwarya,Ananya,Arvind,Bhavna,Chetan,Deepika,Dinesh,Farhan,Gaurav,Harpreet,Ishaan,Jyoti,Kavitha,Lakshmi,Manoj,Meenakshi,Naveen,Nikhil,Pooja,Pradeep,Rajesh,Ritu,Sandeep,Shalini,Siddharth,Sunita,Tanvi,Vikram',
    'Agarwal,Banerjee,Bhattacharya,Chauhan,Chopra,Deshmukh,Deshpande,Gowda,Gupta,Iyer,Jadhav,Joshi,Kulkarni,Mehta,Menon,Mukherjee,Nair,Pillai,Rao,Rathore,Reddy,Saxena,Sharma,Shetty,Sidhu,Subramanian,Thakur,Trivedi,Venkatesh,Yadav',
  ),
  af: pool(
    'Abena,Adaeze,Amahle,Ayodele,Babatunde,Chidi,Chinwe,Eshe,Folasade,Kwabena,Kwame,Lerato,Lindiwe,Makena,Nkosana,Nomsa,Obinna,Palesa,Sipho,Temitope,Thabo,Thandiwe,Wanjiru,Yaw,Zanele',
    'Achebe,Adebayo,Adeyemi,Afolabi,Asante,Balogun,Boateng,Botha,Dlamini,Du Plessis,Eze,Kamau,Khumalo,Mabaso,Mahlangu,Mensah,Mokoena,Naidoo,Ndlovu,Nkosi,Nwosu,Ochieng,Okonkwo,Owusu,Pretorius,Sithole,Van Wyk,Zulu',
  ),
  world: pool(
    'Ahmed,Aisha,Amir,Ayşe,Bilal,Chen,Dariusz,Emre,Fatima,Goran,Hassan,Hui Min,Ioana,Jelena,Jiahao,Jin,Jun Wei,Kemal,Khadija,Layla,Leila,Linh,Mei Ling,Mehmet,Mihai,Minh,Mustafa,Nasrin,Ngoc,Noor,Nurul,Omar,Petra,Radu,Rania,Samira,Seo-yeon,Siti,Stavros,Tariq,Tomasz,Tuan,Wei,Xin Yi,Yasmin,Yusuf,Zeynep,Zoran',
    'Abdullah,Al-Sayed,Aydın,Chua,Constantinescu,Demir,El Amrani,Farouk,Georgiou,Goh,Haddad,Hashemi,Ho,Hossain,Huang,Ibrahim,Ionescu,Jovanović,Kaya,Khalil,Khan,Kim,Kovačević,Lim,Mansour,Nguyen,Novak,Öztürk,Papadakis,Pham,Popa,Qureshi,Rahman,Rashid,Siddiqui,Soh,Szabó,Tan,Teo,Tran,Wijaya,Wong,Yang,Yıldız,Zhang,Zhou',
  ),
  de: pool(
    'Annegret,Anselm,Birgit,Burkhard,Cornelia,Dagmar,Detlef,Dörte,Eberhard,Elke,Florian,Friederike,Gerlinde,Gisela,Hannelore,Heiko,Holger,Ilse,Jörg,Jutta,Katrin,Kilian,Leonie,Lukas,Marlies,Moritz,Nele,Ralf,Rüdiger,Sabine,Sigrid,Sören,Svenja,Thorsten,Ulrike,Uwe,Volker,Wiebke',
    'Ahlers,Baumgärtner,Beckmann,Brandstetter,Buchholz,Clausen,Dietrich,Ebert,Eichhorn,Faßbender,Friedrichs,Gerlach,Grünwald,Haberkorn,Heinemann,Hinrichs,Hölscher,Jansen,Kirchhoff,Köster,Kretschmer,Lindemann,Mühlbauer,Niedermeier,Oberhuber,Petersen,Quandt,Reinhardt,Rosenthal,Schlüter,Schnabel,Siebert,Steinbach,Thielen,Uhlig,Vogelsang,Wiesner,Zimmer',
  ),
  fr: pool(
    'Adèle,Antoine,Aurélie,Bastien,Bérénice,Brigitte,Cédric,Clémence,Corentin,Delphine,Didier,Élodie,Estelle,Fabrice,Gaëlle,Gérard,Guillaume,Hélène,Jean-Marc,Jérémy,Josiane,Loïc,Lucie,Maëlys,Marie-Laure,Mathieu,Nathalie,Odile,Pascal,Quentin,Rémi,Sandrine,Solène,Sylvain,Thibault,Véronique,Xavier,Yann',
    'Aubert,Barbier,Beaumont,Berthelot,Bourdin,Brunel,Charpentier,Chevallier,Collet,Delacroix,Desmoulins,Dufresne,Duval,Fontaine,Gaillard,Garnier,Guérin,Hamelin,Jacquet,Laforge,Lagrange,Le Goff,Lemoine,Marchand,Masson,Moulin,Ollivier,Pasquier,Perrin,Picard,Poirier,Prévost,Renaud,Rousselle,Sauvage,Tessier,Vasseur,Villeneuve',
  ),
  es: pool(
    'Adrián,Alba,Álvaro,Amparo,Begoña,Belén,Carlota,Consuelo,Cristóbal,Elvira,Encarnación,Esteban,Fermín,Gonzalo,Inmaculada,Íñigo,Jimena,Joaquín,Leticia,Lorena,Macarena,Maite,Mateo,Montserrat,Nerea,Nieves,Óscar,Paloma,Raúl,Rocío,Rodrigo,Salvador,Sergio,Soledad,Teresa,Vicente,Ximena,Yolanda',
    'Acosta,Aguirre,Alarcón,Arroyo,Ballesteros,Bermúdez,Cabrera,Calderón,Cañizares,Cárdenas,Castellanos,Cifuentes,Echeverría,Espinosa,Figueroa,Gallardo,Gil Robles,Herrero,Ibáñez,Izquierdo,Lozano,Manrique,Maldonado,Montalbán,Olmedo,Pacheco,Peñalver,Quintero,Robledo,Salcedo,Sepúlveda,Solís,Tejedor,Urrutia,Valverde,Villalobos,Zabala,Zamora',
  ),
  pt: pool(
    'Adriana,Afonso,Anabela,Bernardo,Bruna,Caio,Célia,Cláudia,Diogo,Duarte,Eduarda,Fábio,Filipa,Flávio,Gonçalo,Graça,Helder,Inês,Jacinto,Joana,Leandro,Lurdes,Marlene,Matilde,Nuno,Otávio,Patrícia,Raquel,Rui,Simone,Tatiana,Telma,Thiago,Vânia,Vasco,Zélia',
    'Abrantes,Almeida,Antunes,Azevedo,Barbosa,Bettencourt,Brandão,Cardoso,Carvalhal,Coelho,Cordeiro,Couto,Esteves,Falcão,Figueiredo,Fonseca,Gouveia,Guimarães,Leitão,Lobato,Macedo,Magalhães,Mascarenhas,Meireles,Mourão,Nogueira,Paiva,Pestana,Queirós,Quintela,Rebelo,Sampaio,Seixas,Tavares,Teles,Valadares,Vasconcelos,Vilela',
  ),
  it: pool(
    'Alessio,Annalisa,Antonella,Beatrice,Benedetta,Carmela,Chiara,Claudio,Corrado,Daniele,Donatella,Edoardo,Elisabetta,Emanuele,Ezio,Federica,Filippo,Fulvio,Gennaro,Giada,Ginevra,Ilaria,Jacopo,Letizia,Loredana,Lorenzo,Marcello,Martina,Nicoletta,Ornella,Pasquale,Raffaella,Rosalba,Saverio,Simona,Tiziana,Ugo,Valerio',
    "Amendola,Barbieri,Bellini,Benedetti,Bertolini,Bianco,Brambilla,Calabrese,Caputo,Carbone,Cattaneo,D'Amico,De Santis,Di Pietro,Fabbri,Farina,Ferrara,Fumagalli,Galli,Gentile,Giordano,Grassi,Guerra,Lombardi,Longo,Marchetti,Mazza,Monti,Negri,Orlando,Palumbo,Pellegrini,Rinaldi,Sartori,Silvestri,Testa,Valentini,Zanetti",
  ),
  nl: pool(
    'Aafke,Anouk,Arjan,Bart,Bram,Carlijn,Chantal,Daan,Dirk,Eline,Esmee,Femke,Floor,Gerrit,Gijs,Hanneke,Henk,Ilse,Jaap,Janneke,Jeroen,Joost,Koen,Lieke,Loes,Maarten,Marijke,Mirjam,Nienke,Pieter,Roos,Ruud,Sanne,Sjoerd,Teun,Tjitske,Wouter,Yvette',
    'Aalbers,Bakker,Boersma,Bosman,Brouwer,De Boer,De Graaf,De Wit,Dijkstra,Driessen,Geurts,Groen,Hendriks,Hoekstra,Huisman,Jonker,Kok,Koopmans,Kuipers,Lammers,Meijer,Mulder,Nijhuis,Peeters,Postma,Prins,Scholten,Smeets,Terpstra,Van Beek,Van Dam,Van den Heuvel,Van der Veen,Verhoeven,Vermeulen,Visser,Wiersma,Zijlstra',
  ),
  sv: pool(
    'Agneta,Alva,Anders,Annika,Birgitta,Björn,Camilla,Ebba,Elin,Fredrik,Göran,Gunilla,Hanna,Håkan,Inger,Jonas,Kajsa,Kerstin,Lennart,Linnea,Magnus,Malin,Mats,Mikael,Nils,Ola,Pernilla,Rickard,Signe,Stefan,Stina,Sven,Tilda,Torbjörn,Ulla,Viktor,Wilma,Åsa',
    'Ahlgren,Almqvist,Berglund,Björklund,Blomkvist,Bodin,Dahlström,Edlund,Ekström,Engdahl,Fagerlund,Forsberg,Granath,Gustafsson,Hagström,Hedlund,Holmgren,Isaksson,Jönsson,Karlberg,Lagerqvist,Lindblad,Ljungberg,Lundgren,Malmberg,Nordin,Nyström,Palmgren,Rydberg,Sandell,Sjögren,Strand,Sundin,Söderlund,Tornqvist,Wallin,Westerlund,Åkesson',
  ),
  plm: pool(
    'Adam,Bartosz,Cezary,Dawid,Grzegorz,Jakub,Kacper,Łukasz,Mateusz,Paweł,Radosław,Sławomir,Wojciech,Zbigniew',
    'Adamczyk,Borowski,Chmielewski,Czarnecki,Dudek,Górski,Jasiński,Kaczmarek,Kubiak,Malinowski,Ostrowski,Pawlak,Sikorski,Tomczak,Wróblewski,Zieliński',
  ),
  plf: pool(
    'Agnieszka,Barbara,Bożena,Dorota,Ewelina,Grażyna,Iwona,Justyna,Kinga,Małgorzata,Natalia,Oliwia,Wioletta,Żaneta',
    'Adamska,Baran,Cieślak,Domańska,Gajewska,Jabłońska,Kozłowska,Lis,Maciejewska,Nowicka,Piotrowska,Rutkowska,Szczepańska,Urbańska,Wilk,Zawadzka',
  ),
  rum: pool(
    'Алексей,Андрей,Валерий,Виктор,Геннадий,Денис,Егор,Игорь,Кирилл,Максим,Никита,Олег,Роман,Тимур',
    'Белов,Воронцов,Голубев,Дорофеев,Ершов,Жданов,Зимин,Калинин,Лапшин,Мельников,Носков,Панфилов,Рябов,Тарасов',
  ),
  ruf: pool(
    'Алина,Анастасия,Валентина,Вера,Галина,Дарья,Евгения,Жанна,Зоя,Ирина,Ксения,Лариса,Марина,Надежда',
    'Абрамова,Баранова,Власова,Гусева,Давыдова,Ефимова,Журавлёва,Зайцева,Кудрявцева,Логинова,Маслова,Осипова,Прохорова,Субботина',
  ),
  ja: pool(
    '愛子,明美,彩花,一郎,和也,健太,香織,恵子,浩二,さくら,沙織,翔太,真一,大輔,千尋,直樹,奈々,久美子,秀樹,美咲,結衣,裕子,陽菜,涼介',
    '青木,石井,上田,遠藤,大塚,岡本,小川,加藤,菊地,久保田,近藤,斎藤,桜井,清水,杉山,高木,竹内,千葉,中島,野口,長谷川,藤原,松本,森田,山崎,吉村',
  ),
};

/** Whose names the people of a region have, the likelier ones more often. */
export const regionPools: Readonly<Record<string, readonly string[]>> = {
  us: ['en', 'en', 'en', 'en', 'es', 'world', 'in', 'it'],
  gb: ['en', 'en', 'en', 'en', 'en', 'in', 'af', 'world', 'plf', 'plm'],
  ie: ['en', 'en', 'en', 'en', 'world', 'pt', 'plm'],
  au: ['en', 'en', 'en', 'world', 'in', 'it'],
  in: ['in', 'in', 'in', 'in', 'in', 'in', 'world'],
  za: ['af', 'af', 'af', 'en', 'in'],
  sg: ['world', 'world', 'in', 'en'],
  de: ['de', 'de', 'de', 'de', 'de', 'world', 'plf'],
  fr: ['fr', 'fr', 'fr', 'fr', 'fr', 'world'],
  es: ['es', 'es', 'es', 'es', 'es', 'world'],
  pt: ['pt', 'pt', 'pt', 'pt', 'af'],
  br: ['pt', 'pt', 'pt', 'it'],
  it: ['it', 'it', 'it', 'it', 'it', 'world'],
  nl: ['nl', 'nl', 'nl', 'nl', 'nl', 'world'],
  sv: ['sv', 'sv', 'sv', 'sv', 'world'],
  pl: ['plm', 'plf'],
  ru: ['rum', 'ruf'],
  ja: ['ja'],
};
