import { type Locale, words } from './locales.ts';

export type Pool = {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly last: readonly string[];
  readonly lastFirst: boolean;
};
const pool = (women: string, men: string, last: string, lastFirst = false): Pool => ({
  women: words(women),
  men: words(men),
  last: words(last),
  lastFirst,
});

const anglo = pool(
  `Charlotte Megan Abigail Heather Joanne Brenda Phoebe Tamsin Gillian Holly Paige Doreen Tracey Imogen Beth
    Maureen Rosalind Hazel Kimberly Denise Lorraine Georgia Harriet Meredith Wendy Yvonne Poppy Ellie Bridget
    Faye June Stacey`,
  `Callum Trevor Gareth Dylan Stuart Nigel Wesley Toby Craig Bradley Elliott Duncan Howard Rhys Leonard
    Keith Jared Spencer Garth Mitchell Angus Barry Clive Damien Ewan Felix Jasper Kyle Lewis Neville Ross
    Tyler`,
  `Whitaker Pemberton Holloway Ashworth Dunne Tolliver Beckett Harding Marsden Lowry Kirkpatrick Prescott
    Vickers Cartwright Hobbs Drummond Fairley Goodwin Haines Ingram Jessop Kemp Langley Mercer Norwood Oakes
    Paxton Quick Rowntree Sheldon Thorne Upton Varley Wainwright Yardley Abbott Bainbridge Crowther Dawes
    Eccles Finch Garrett Hutchings Sizemore Stroud Trask Wooten MacAllister Pugh Llewellyn Price Young Rose
    Banks`,
);
const irish = pool(
  'Aoife Siobhán Niamh Gráinne Caoimhe Orla Róisín Deirdre Saoirse Ciara Maeve Fionnuala Sinéad Clodagh Nuala Eimear',
  'Cormac Diarmuid Oisín Eoin Fergal Padraig Tadhg Ronan Declan Colm Cathal Brendan Donal Lorcan Fiachra Ruairí',
  `O'Driscoll Gallagher McEntee Fitzgerald Ní_Bhriain Brennan Cusack O'Mahony Tierney Hanrahan Mulcahy Deasy
    Lenihan Sweeney Kavanagh Geraghty McGinley Nolan Quirke O'Shea Rafferty Tuohy`,
);
const hispanic = pool(
  'Marisol Guadalupe Ximena Yesenia Araceli Daniela Esperanza Itzel Paloma Rocío Luz Beatriz Noemí Graciela',
  'Alejandro Efraín Ramiro Joaquín Octavio Esteban Ignacio Leonel Rigoberto Mateo Saúl Hernán Ulises Tomás',
  `Villanueva Escobedo Zamora Quintanilla Cárdenas Benavides Arriaga Montoya Saldívar Trejo Olvera Palacios
    Rentería Barragán Fuentes Cisneros`,
);
const chinese = pool(
  'Wei_Ling Hui_Min Xiu_Ying Jia_Hui Mei_Fong Shu_Fen Li_Ting Pei_Shan Yan_Yi Sze_Hui',
  'Wei_Jie Jun_Hao Kok_Wai Chee_Keong Zhi_Hao Boon_Huat Yong_Sheng Jian_Ming Kah_Meng Teck_Soon',
  'Tan Lim Ng Koh Teo Goh Chua Ong Sim Yeo Toh Heng Chia Seah Foo Quek Low Wong',
  true,
);
const eastern = pool(
  'Linh Mai Ji-woo Soo-jin Thuy Yuki Hana Minh-Anh Grace Ngoc Eun-ji Akiko',
  'Duc Kenji Min-ho Tuan Hiroshi Sang-woo Quang Daniel Jae Takumi Long Bao',
  'Nguyen Pham Kwon Seo Tran Huynh Nakagawa Yamashita Bae Vo Dinh Hwang Ishii Moon',
);
const indian = pool(
  `Priyanka Lakshmi Ananya Sunita Kavya Meenakshi Divya Harpreet Shalini Rukmini Nandini Aishwarya Pooja
    Swati Farzana Jyoti Bhavna Gurleen`,
  `Arjun Venkatesh Rajesh Karthik Harish Siddharth Manoj Gurpreet Prakash Anirudh Imtiaz Rohan Suresh Vikram
    Nikhil Jaspal Mahesh Deepak`,
  `Iyer Chatterjee Deshpande Reddy Nair Banerjee Kulkarni Gill Chaudhary Pillai Bhattacharya Mehta
    Srinivasan Rao Sethi Agarwal Naidu Bhatt Ghosh Kapoor Menon Dhillon Joshi Saxena Qureshi`,
);
const african = pool(
  'Nomvula Thandiwe Chiamaka Amina Zanele Folasade Ngozi Lerato Wanjiru Abena Palesa Ifeoma Adwoa Busisiwe Khanyi',
  'Sipho Chukwuemeka Kwabena Themba Babatunde Mandla Oluwaseun Kagiso Kamau Tendai Bongani Ifeanyi Lwazi Kofi Sizwe',
  `Dlamini Okonkwo Mensah Nkosi Adeyemi Mthembu Mokoena Owusu Khumalo Eze Ndlovu Achebe Mwangi Boateng
    Sithole Balogun Molefe Zulu Chikwanha Ogunleye`,
);
const afrikaans = pool(
  'Annelie Marietjie Liezl Karien Elmarie Suné Chantelle Ilse',
  'Hennie Pieter Jaco Riaan Gerhard Stefanus Deon Wynand',
  'van_der_Merwe Botha Pretorius Steyn Coetzee du_Plessis Viljoen Swanepoel Labuschagne Bezuidenhout Nel Grobler',
);
const arabic = pool(
  'Fatima Layla Nadia Samira Huda Rania Zainab Mariam Yasmin Noor Siti_Aisyah Nurul',
  'Omar Khalid Tariq Youssef Hamza Bilal Faisal Karim Samir Ahmad_Faiz Rashid Walid',
  'Haddad Mansour Al-Rashid Khoury Rahman Siddiqui El-Amin Hassan Malik Farouk Aziz bin_Ismail Nasser Chowdhury',
);
const german = pool(
  'Annegret Liselotte Svenja Ulrike Katharina Frauke Mareike Birgit Heike Johanna Lena Renate Sabine Theresa Wiebke Antje',
  'Jürgen Torsten Matthias Lukas Heinz Uwe Florian Benedikt Dietmar Henning Jannik Klaus Malte Rüdiger Sönke Volker',
  `Brinkmann Oberländer Schäfer Krüger Weidner Hoffstedt Lindemann Pfeiffer Zöllner Achterberg Dörr Eichhorn
    Fuhrmann Grabowski Hansen Jahn Köster Lüdtke Messner Nowak Rothenberger Sauter Thiele Voss Wiegand Yilmaz
    Zimmer Klein`,
);
const french = pool(
  'Mathilde Solène Geneviève Océane Aurélie Camille Brigitte Élodie Yasmina Maëlle Nathalie Clémence Sandrine Inès Huguette',
  'Thibault Rémi Guillaume Baptiste Gaëtan Loïc Sylvain Étienne Mehdi Aurélien Pascal Corentin Hervé Quentin Didier',
  `Delacroix Lefebvre Marchand Benoît Charpentier Guérin Roussel Fontaine Le_Gall Perrin Chevallier Besson
    Diallo Meunier Poirier Tessier Vasseur Lacombe Moulin Delaunay Boucher Bensaïd Rivière Petit`,
);
const spanish = pool(
  'Inmaculada Lucía Begoña Macarena Pilar Nerea Montserrat Almudena Carmen Itziar Rosario Elena Verónica',
  'Íñigo Álvaro Gonzalo Jordi Rubén Francisco Aitor Manuel Sergi Adrián Rafael Nicolás Eusebio',
  `Echeverría Cabello Gutiérrez_Mora Lozano Ferrer Pascual Ibáñez Casado_Ruiz Redondo Vidal Soler
    Navarro_Gil Aguirre Carrasco Peña Bustamante Moya Quesada Roca Prieto_Sanz`,
);
const italian = pool(
  'Ginevra Chiara Donatella Martina Ornella Federica Rosalba Giulia Silvana Beatrice Loredana Michela',
  'Gianluca Ettore Salvatore Tommaso Davide Raffaele Fabrizio Lorenzo Umberto Nicolò Claudio Massimo',
  `Bellini Santoro Gallo Marchetti De_Santis Fabbri Moretti Caputo Pellegrini Rinaldi Grassi Lombardo Vitale
    Zanetti Barbieri Esposito Ferraro Colombo Monti Testa`,
);
const dutch = pool(
  'Femke Anneke Sanne Marloes Lotte Wilhelmina Roos Fleur Ingrid Noortje Hanneke Yara',
  'Sjoerd Joost Ruben Maarten Bram Willem Thijs Gijs Daan Cornelis Jeroen Koen',
  `van_den_Berg de_Wit Kuipers Hoekstra Dijkman Vermeulen van_Dam Postma Schouten Bakker Mulder ter_Horst
    Zijlstra Kok Boersma van_Leeuwen El_Idrissi Wolters`,
);
const portuguese = pool(
  'Matilde Conceição Leonor Filipa Margarida Rita Joana Graça Thaís Larissa Benedita Jussara',
  'Gonçalo Tiago Duarte Rui Afonso Nuno Leandro Wagner Caio Henrique Vasco Edson',
  `Carvalho Figueiredo Almeida Pinto Nogueira Teixeira Brito Meireles Vasconcelos Azevedo Coelho Sampaio
    Falcão Barros Guimarães Moura Rezende Tavares`,
);
const polish = pool(
  'Agnieszka Małgorzata Katarzyna Zofia Bożena Kinga Joanna Oliwia Grażyna Urszula Wanda Ewelina',
  'Krzysztof Wojciech Łukasz Zbigniew Bartosz Maciej Tomasz Szymon Grzegorz Jacek Mirosław Kacper',
  `Kowalczyk Wiśniewski Zieliński Dąbrowski Wójcik Mazur Jankowski Sobczak Pawlak Król Jabłoński Szczepaniak
    Kubiak Malinowski Bąk Górski Cieślak Lis`,
);
const swedish = pool(
  'Ebba Astrid Gunilla Linnéa Saga Birgitta Malin Tuva Ulla Åsa Frida Moa',
  'Göran Lars Oskar Nils Viktor Björn Torbjörn Elias Mattias Håkan Sixten Anton',
  `Lindqvist Bergström Sjöberg Åkesson Nyström Hedlund Wallin Ekström Söderberg Holmgren Blom Fransson Öberg
    Norling Ström Haddad`,
);
const turkish = pool(
  'Zeynep Elif Gülşen Ayşegül Defne Nurcan Şebnem Özlem Hatice Sevgi Ebru Buse',
  'Emre Mehmet Çağlar Ömer Serkan Burak Hüseyin Kerem İsmail Tolga Volkan Yiğit',
  'Yıldırım Özdemir Karaca Şahin Aktaş Koçak Erdoğdu Güneş Bulut Polat Tekin Çetinkaya Aksoy Uçar Doğan Sönmez',
);
const russian = pool(
  'Екатерина Ольга Людмила Светлана Дарья Ксения Татьяна Алина Вера Надежда Полина Зинаида',
  'Дмитрий Алексей Вячеслав Никита Геннадий Руслан Артём Игорь Степан Валерий Тимур Павел',
  `Кузнецов Соколов Лебедев Козлов Морозов Волков Зайцев Филиппов Громов Ершов Тарасов Белинский Воронин
    Калинин Дроздов Островский Жуков Мельников`,
);
const japanese = pool(
  '美咲 陽菜 結衣 真由美 恵子 さくら 彩香 千尋 由紀子 葵',
  '健太 翔太 大輔 拓也 浩二 蓮 直樹 和也 誠 悠斗',
  '佐藤 鈴木 高橋 渡辺 小林 吉田 松本 井上 清水 森田 藤原 岡本 石川 中島 村上 近藤 遠藤 青木',
  true,
);

export const pools: Readonly<Record<Locale, readonly Pool[]>> = {
  us: [anglo, anglo, anglo, hispanic, hispanic, eastern, african, indian, italian, polish, arabic],
  uk: [anglo, anglo, anglo, anglo, indian, african, polish, arabic, irish],
  ie: [irish, irish, irish, anglo, polish, african, portuguese],
  au: [anglo, anglo, anglo, eastern, indian, italian, arabic],
  ca: [anglo, anglo, french, indian, eastern, african],
  in: [indian, indian, indian, indian, arabic],
  za: [african, african, afrikaans, anglo, indian],
  sg: [chinese, chinese, chinese, indian, arabic, anglo],
  nz: [anglo, anglo, irish, eastern, indian, dutch],
  de: [german, german, german, german, turkish, polish],
  fr: [french, french, french, french, arabic, portuguese],
  es: [spanish, spanish, spanish, hispanic],
  it: [italian, italian, italian, italian, arabic],
  nl: [dutch, dutch, dutch, turkish],
  pt: [portuguese],
  br: [portuguese, portuguese, portuguese, italian],
  pl: [polish],
  sv: [swedish, swedish, swedish, arabic],
  tr: [turkish],
  ru: [russian],
  ja: [japanese],
};

/** A surname as a woman bears it where that differs. */
export const womansForm = (last: string): string =>
  last
    .replace(/([оеё]в|ин)$/u, '$1а')
    .replace(/ский$/u, 'ская')
    .replace(/(s|c|dz)ki$/u, '$1ka');
