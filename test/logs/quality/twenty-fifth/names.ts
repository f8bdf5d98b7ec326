// First names (women, men) and surnames by country; "a/b" is nominative/vocative, for surnames man/woman.
export type Names = { readonly f: readonly string[]; readonly m: readonly string[]; readonly l: readonly string[] };

function names(f: string, m: string, l: string): Names {
  const list = (text: string) => text.split(' ').map((name) => name.replaceAll('_', ' '));
  return { f: list(f), m: list(m), l: list(l) };
}

function joined(...parts: readonly Names[]): Names {
  return { f: parts.flatMap((p) => p.f), m: parts.flatMap((p) => p.m), l: parts.flatMap((p) => p.l) };
}

const gb = names(
  'Gemma Charlotte Rachel Hannah Bethany Lorraine Denise Pauline Siobhan Heather Natalie Kirsty Imogen Tracey Joanne Alison Megan Rhiannon Poppy Freya Gillian Maureen Leanne Abigail Harriet Yasmin Aisha Priya Agnieszka Chloe Zara Nadia Wendy Carol Sally Jodie',
  'Callum Gareth Stuart Duncan Alistair Nigel Graham Kieran Rhys Ewan Darren Craig Lewis Ollie Barry Trevor Neil Russell Simon Howard Imran Mohammed Tariq Piotr Ravi Kwame Gavin Elliot Dominic Clive Toby Jamie Ross Adrian Terence Malcolm',
  'Ashworth Whitaker Pritchard Hargreaves Fairclough Bannister Thornton Lockwood Entwistle Greenhalgh Sutcliffe Rowbotham Cartwright Dunmore MacLeod Ferguson Llewellyn Bevan Mistry Hussain Rahman Okoro Adeyemi Kowalczyk Begum Chaudhry Pemberton Haywood Tilley Crossley Winstanley Sharples Naylor Moffat Drummond Gallacher Kendrick Parfitt Stanhope Birch Weatherby Marsden Shah O’Connell Farrow Osgood Tanner Whittle Abbott Mortimer Smith Jones Taylor Brown Walker Evans',
);
const us = names(
  'Brittany Madison Kayla Tiffany Latoya Shanice Vanessa Marisol Guadalupe Jocelyn Paige Kelsey Morgan Brooke Debra Sheila Darlene Peggy Carmen Monique Destiny Heidi Courtney Alyssa Jasmine Kendra Mei Thuy Renee Valerie Tammy Lindsey Marlene Ebony Shelby Roxanne',
  'Tyler Brandon Dustin Marcus DeShawn Jamal Hector Luis Javier Wade Travis Randall Curtis Leroy Dwayne Cody Chad Brent Gregory Vincent Anthony Alejandro Minh Tyrone Wesley Glenn Kurt Derek Preston Spencer Roland Clayton Earl Trent Garrett Ruben',
  'Hernandez Washington Jefferson Kowalski Olson Lindqvist Schroeder McAllister Delgado Whitfield Castaneda Nguyen Tran Brubaker Hollis Pruitt Blankenship Gaines Dubois Fitzgerald Novak Espinoza Carmichael Stokes Underwood Vasquez Beasley Tillman Kirkland Rasmussen Montgomery Petrov Hutchins Marquez Oyelaran Park Sandoval Winslow Boyle Escobar Patterson Sizemore Huang Levine Rosenthal Maddox Trujillo Benton Cochran Yates Johnson Williams Miller Davis',
);
const ie = names(
  'Aoife Niamh Ciara Sinéad Orla Gráinne Róisín Deirdre Bríd Maeve Fionnuala Caoimhe Saoirse Clodagh Noreen Bernadette Eimear Áine Sorcha Catriona Nuala Dearbhla',
  'Cillian Pádraig Eoin Declan Tadhg Fergal Donal Ronan Conor Brendan Diarmuid Cathal Oisín Fintan Colm Eamonn Seán Ciarán Niall Lorcan Dermot Gearóid',
  'Ó_Briain O’Sullivan Murphy Gallagher Byrne Nolan Kavanagh Ní_Dhomhnaill Quinn Hennessy McLoughlin Brennan Doherty Fitzpatrick Cullen Kinsella Tuohy Rafferty Mulcahy Heneghan McGrath Scanlon Devlin Keane Lynch',
);
const india = names(
  'Ananya Priyanka Sneha Kavita Deepa Lakshmi Meenakshi Pooja Shreya Nandini Rekha Sunita Divya Aishwarya Ritu Swati Farah Shabana Manpreet Ishita Gayatri Usha',
  'Rajesh Suresh Arjun Vikram Sandeep Anil Karthik Venkatesh Rohit Amit Imtiaz Harpreet Gaurav Nikhil Manoj Sanjay Ashok Pradeep Siddharth Yash Faizan Murali',
  'Sharma Iyer Reddy Patil Deshmukh Banerjee Chatterjee Nair Menon Gupta Agarwal Khan Singh Kulkarni Joshi Verma Pillai Bhatt Chauhan Mehta Rao Naidu Mukherjee Ansari Gill Trivedi Saxena Hegde',
);
const au = names(
  'Kylie Narelle Shayla Tahlia Matilda Sharni Bronwyn Indiana Jacinta Raelene Kirra Lani',
  'Lachlan Jarrod Brayden Hamish Angus Shane Darcy Blake Kane Bruce Zac Heath',
  'Papadakis Vella Nguyen Mackenzie Pascoe Trewin Di_Marco Kaur Zhang Bartlett Coote Wilkie',
);
const nz = names(
  'Aroha Ngaire Mereana Anahera Hinemoa Kiri Moana Marama Tui Leilani',
  'Wiremu Tane Hemi Rawiri Manaia Nikau Sione Tevita Hohepa Rangi',
  'Ngata Parata Tamihana Te_Kanawa Wihongi Faleolo Tuala Henare Paewai Rewi Kingi Hetaraka',
);
const ca = names(
  'Geneviève Chantal Maude Noémie Sandeep Amrit Jocelyne Mackenzie Tanis Élise',
  'Étienne Mathieu Gurpreet Jagdeep Bryson Liam Guillaume Maxime Owen Jean-François',
  'Tremblay Gagnon Bouchard Lavoie Sidhu Dhaliwal MacNeil Chiasson Thériault Friesen Penner Wiebe',
);
const za = names(
  'Thandiwe Nomvula Lerato Zanele Annelie Marietjie Chantelle Nokuthula Palesa Fatima Busisiwe Elmarie Karabo Ayanda Refilwe Sunette',
  'Sipho Thabo Bongani Mandla Johan Pieter Riaan Themba Kagiso Yusuf Lwazi Deon Vusi Jacques Tshepo Hennie',
  'Dlamini Nkosi Khumalo Mokoena van_der_Merwe Botha Pretorius Naidoo Govender Mahlangu Coetzee Ndlovu Zulu Petersen Abrahams Sithole Moodley du_Plessis Radebe Venter Maseko',
);
const sg = names(
  'Hui_Min Xin_Yi Siti Nurul Jia_Hui Shu_Fen Kavitha Li_Ting Wei_Ling Mei_Xuan Aisyah Rachel',
  'Wei_Jie Jun_Hao Zhi_Wei Kok_Leong Hafiz Muthu Boon_Kiat Jia_Wei Faizal Eng_Huat Marcus Guan_Yu',
  'Tan Lim Lee Ng Wong Goh Chua Ong Koh Teo Yeo Ho Sim Chong Toh Seah Low Chan Quek Foo',
);
const ph = names(
  'Maricel Jhoanna Rosalinda Kristine Lovely Analyn Maria_Teresa Jennylyn Rowena Charmaine Divina Aileen Cherry Lourdes',
  'Jerome Reynaldo Rodel Jomar Dennis Arnel Emmanuel Christian Rommel Mark_Anthony Joselito Danilo Nestor Renato',
  'Santos Reyes Dela_Cruz Bautista Villanueva Mendoza Garcia Aquino Pangilinan Manalo Dimaculangan Magbanua Salazar Ocampo Lacson Tolentino Macaraeg Evangelista De_Guzman',
);
const ng = names(
  'Chidinma Ngozi Adaeze Folake Yetunde Amaka Blessing Halima Temitope Ifeoma Zainab Bukola Uchenna Omolara Aminat Ebele',
  'Chukwuemeka Tunde Emeka Ibrahim Babatunde Obinna Segun Musa Ikenna Olumide Yusuf Kelechi Femi Sunday Abubakar Nnamdi',
  'Okafor Adebayo Nwosu Balogun Eze Ogunleye Bello Danjuma Ibekwe Okonkwo Afolabi Oladipo Sule Chukwu Ezenwa Akinola Lawal Obi Fashola Onyekachi',
);
const de = names(
  'Annegret Sabine Katharina Birgit Heike Lena Marlene Ulrike Svenja Jana Petra Greta Johanna Anke Franziska Gisela Ayşe Claudia Miriam Beate Nele Dagmar',
  'Jürgen Matthias Torsten Bernd Lukas Sebastian Holger Uwe Florian Dieter Fabian Klaus Moritz Rainer Mehmet Stefan Jonas Ralf Henning Günther Tobias Niklas',
  'Schreiber Hoffmann Kühn Lindemann Brandt Yıldız Wagner Steinmetz Röder Vogt Petersen Krüger Baumgartner Zimmermann Haase Scholz Fuchs Reinhardt Weiß Engelmann Böhm Kaminski Lorenz Thiele Seidel Winkler Ostermann Jansen Dreyer Möller',
);
const fr = names(
  'Camille Élodie Sandrine Véronique Amandine Françoise Nathalie Chloé Inès Margaux Sylvie Aurélie Fatou Leïla Brigitte Océane Solène Maëlle Monique Delphine',
  'Julien Thierry Baptiste Olivier Romain Gérard Benoît Karim Mamadou Yannick Cédric Quentin Laurent Fabrice Jean-Pierre Hugo Sébastien Patrice Théo Didier',
  'Lefebvre Moreau Girard Chevalier Fontaine Rousseau Benali Diallo Le_Goff Perrin Marchand Dupuis Lemoine Barbier Guérin Renaud Charpentier Picard Vasseur Traoré Collet Hamel Boucher Rivière Delmas Fournier Mercier',
);
const es = names(
  'Lucía Rocío Pilar Inmaculada Nuria Beatriz Alba Consuelo Marisa Yolanda Sofía Ximena Valeria Montserrat Ainhoa Paloma Noelia Esther',
  'Álvaro Ignacio Sergio Rubén Joaquín Iker Óscar Ramón Gonzalo Mateo Emilio Andrés Jordi Fermín Hugo Rodrigo Tomás Víctor',
  'Ortega_Ruiz Navarro_Gil Castillo_Peña Molina_Serrano Vidal_Ferrer Iglesias_Mora Rojas_Campos Herrera_León Prieto_Cano Santana_Vega Blanco_Otero Márquez_Soler Aguirre_Etxeberria Domínguez_Pardo Nieto_Ramos Cabrera_Luna Fuentes_Marín Esteban_Roca',
);
const it = names(
  'Chiara Giulia Francesca Elisabetta Martina Paola Ilaria Concetta Ornella Serena Rosaria Beatrice Federica Loredana Alessia Caterina',
  'Lorenzo Matteo Gianluca Salvatore Fabrizio Riccardo Davide Umberto Enzo Massimo Alessandro Giuseppe Pasquale Tommaso Nicolò Stefano',
  'Ferrari Esposito Colombo Marchetti Gallo Rinaldi Caruso Fontana Santoro De_Angelis Pellegrini Bianchi Conti Mancini Barbieri Lombardi Moretti Giordano Rizzo Farina Sartori Bellini Ferraro Villa',
);
const pt = names(
  'Inês Catarina Joana Matilde Filipa Sílvia Rita Leonor Graça Teresa Beatriz Cláudia',
  'Tiago João Nuno Rui Gonçalo Duarte Vasco Miguel Hélder Pedro Afonso Fernando',
  'Carvalho Figueiredo Pinheiro Tavares Nogueira Antunes Lourenço Matos Pacheco Barbosa Fonseca Teixeira Correia Machado Vaz Sampaio',
);
const br = names(
  'Juliana Thaís Fernanda Larissa Vanessa Aline Jéssica Luciana Simone Camila',
  'Rafael Gustavo Thiago Leandro Wesley Marcelo Rodrigo Caio Anderson Fábio',
  'Oliveira Nascimento Ribeiro Cardoso Moreira Batista Cavalcanti Freitas Rezende Moura Azevedo Queiroz',
);
const nl = names(
  'Femke Sanne Lotte Marijke Anouk Ingrid Willemijn Fleur Mirjam Esmée Hanneke Samira',
  'Jeroen Bas Pieter Wouter Sjoerd Maarten Daan Ruud Thijs Gerard Mustafa Koen',
  'de_Vries van_Dijk Bakker Jansen Visser Smit Meijer Mulder van_den_Berg Bos Dekker Hoekstra van_Leeuwen Brouwer Kuipers Postma El_Amrani Verhoeven',
);
const pl = names(
  'Agnieszka/Agnieszko Katarzyna/Katarzyno Magdalena/Magdaleno Joanna/Joanno Małgorzata/Małgorzato Zofia/Zofio Ewa/Ewo Barbara/Barbaro Monika/Moniko Beata/Beato Karolina/Karolino Dorota/Doroto',
  'Tomasz/Tomaszu Krzysztof/Krzysztofie Paweł/Pawle Michał/Michale Łukasz/Łukaszu Grzegorz/Grzegorzu Rafał/Rafale Jakub/Jakubie Wojciech/Wojciechu Marcin/Marcinie Andrzej/Andrzeju Kamil/Kamilu',
  'Kowalski/Kowalska Wiśniewski/Wiśniewska Lewandowski/Lewandowska Zieliński/Zielińska Wójcik Mazur Jankowski/Jankowska Krawczyk Pawlak Grabowski/Grabowska Dudek Sikora Baran Michalski/Michalska Jabłoński/Jabłońska Urban',
);
const sv = names(
  'Elsa Linnéa Ingrid Maja Åsa Karin Frida Ebba Gunilla Annika',
  'Lars Anders Oskar Björn Mattias Göran Fredrik Johan Emil Håkan',
  'Lindström Bergqvist Nyström Sjöberg Åkesson Hedlund Wallin Söderberg Ekström Norberg Holmgren Forsberg Lundin Öberg',
);
const da = names(
  'Mette Kirsten Freja Signe Lone Camilla Birgitte Ida',
  'Søren Rasmus Jens Mikkel Henrik Troels Kasper Flemming',
  'Kristensen Mortensen Thomsen Bach Lauridsen Holm Bjerregaard Nørgaard Vestergaard Damgaard',
);
const no = names(
  'Ingeborg Silje Marit Hege Solveig Tonje Astrid Guro',
  'Øyvind Sindre Knut Eirik Trond Magnus Håvard Stian',
  'Haugen Solberg Bakken Moen Strand Lunde Aasen Fossum Tveit Nygård',
);
const fi = names(
  'Päivi Aino Tuula Katja Sari Helmi Marjatta Noora',
  'Jukka Antti Mikko Timo Eetu Pekka Ville Risto',
  'Virtanen Mäkinen Koskinen Heikkilä Laaksonen Rantanen Salonen Lehtonen Hämäläinen Pesonen',
);
const cs = names(
  'Jana/Jano Tereza/Terezo Markéta/Markéto Lenka/Lenko Eliška/Eliško Zdeňka/Zdeňko Hana/Hano Petra/Petro',
  'Jiří/Jiří Ondřej/Ondřeji Václav/Václave Martin/Martine Lukáš/Lukáši Miroslav/Miroslave Vojtěch/Vojtěchu Radek/Radku',
  'Novák/Nováková Dvořák/Dvořáková Procházka/Procházková Veselý/Veselá Horák/Horáková Kučera/Kučerová Pokorný/Pokorná Beneš/Benešová Fiala/Fialová Sedláček/Sedláčková',
);
const tr = names(
  'Ayşe Zeynep Elif Gülsüm Merve Sevgi Tuğba Nurcan',
  'Emre Burak Hüseyin Kemal Serkan Oğuz Volkan İsmail',
  'Yılmaz Kaya Demir Şahin Çelik Öztürk Aydın Arslan Koç Doğan',
);
const ro = names(
  'Ioana Mihaela Andreea Raluca Elena Simona',
  'Bogdan Cătălin Răzvan Ștefan Ionuț Adrian',
  'Popescu Ionescu Dumitrescu Munteanu Stoica Gheorghiu Țurcanu Moldovan',
);
const hu = names(
  'Zsófia Katalin Ágnes Réka Ildikó Eszter',
  'Gábor László Balázs Zoltán Csaba Tamás',
  'Nagy Kovács Szabó Horváth Tóth Varga Kiss Molnár Farkas Balogh',
);
const el = names(
  'Ελένη Κατερίνα Δήμητρα Σοφία Βασιλική Ιωάννα',
  'Γιώργος Νίκος Κώστας Δημήτρης Στέλιος Παναγιώτης',
  'Παπαδόπουλος/Παπαδοπούλου Νικολάου Γεωργίου Οικονόμου Αντωνίου Δημητρίου Κωνσταντίνου Αθανασίου',
);
const ru = names(
  'Ольга Наталья Екатерина Светлана Ирина Марина Татьяна Юлия',
  'Дмитрий Алексей Сергей Андрей Михаил Игорь Павел Роман',
  'Соколов/Соколова Кузнецов/Кузнецова Морозов/Морозова Волков/Волкова Лебедев/Лебедева Козлов/Козлова Орлов/Орлова Зайцев/Зайцева',
);
const uk = names(
  'Оксана/Оксано Ірина/Ірино Тетяна/Тетяно Людмила/Людмило Катерина/Катерино Галина/Галино',
  'Олександр/Олександре Тарас/Тарасе Богдан/Богдане Микола/Миколо Андрій/Андрію Роман/Романе',
  'Шевченко Коваленко Бондаренко Ткаченко Кравчук Мельник Савчук Поліщук',
);
const ja = names(
  '陽子 美咲 恵子 由美 真由美 さくら 直美 愛',
  '健太 大輔 翔太 浩二 誠 拓也 和也 隆',
  '田中 高橋 渡辺 伊藤 山本 小林 斎藤 松本 井上 木村 清水 森田',
);
const zh = names('婷婷 丽华 晓燕 雪梅 佳怡 敏', '建国 伟强 志明 浩然 俊杰 磊', '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙');
const ko = names('지은 수진 미영 하늘 은정 서연', '민수 준호 성민 영호 태현 동욱', '김 이 박 최 정 강 조 윤 장 임');
const id = names(
  'Siti Dewi Ratna Wulan Fitri Ayu Lestari Yuni',
  'Budi Agus Rizky Bambang Hendra Dimas Wahyu Teguh',
  'Santoso Wijaya Pratama Kurniawan Setiawan Hidayat Nugroho Saputra Siregar Lubis',
);
const ar = names(
  'فاطمة مريم نورة سارة هند ليلى',
  'محمد أحمد خالد يوسف سعيد عمر',
  'الشامسي المنصوري العلي الحربي النعيمي الخطيب حداد الزعابي',
);

export const nameLists: Readonly<Record<string, Names>> = {
  gb,
  us,
  ie: joined(ie, ie, gb),
  au: joined(gb, au, au),
  nz: joined(gb, nz, nz),
  ca: joined(us, ca, ca),
  in: india,
  za,
  sg,
  ph,
  ng,
  de,
  fr,
  es,
  it,
  pt,
  br,
  nl,
  pl,
  sv,
  da,
  no,
  fi,
  cs,
  tr,
  ro,
  hu,
  el,
  ru,
  uk,
  ja,
  zh,
  ko,
  hi: india,
  id,
  ar,
};
