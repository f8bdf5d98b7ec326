// Names of persons of many cultures.
import type { Locale } from './locale.ts';
import type { Random } from './random.ts';

type Pool = { readonly women: readonly string[]; readonly men: readonly string[]; readonly last: readonly string[] };

const words = (text: string): readonly string[] => text.split(' ').map((word) => word.replaceAll('_', ' '));
const pool = (women: string, men: string, last: string): Pool => ({
  women: words(women),
  men: words(men),
  last: words(last),
});

const englishPool = pool(
  'Abigail Alison Amber Angela Beth Bridget Carol Cheryl Chloe Claire Deborah Denise Donna Eleanor Ellie Felicity Fiona Gemma Georgina Gillian Hannah Harriet Hayley Hazel Heather Holly Imogen Jacqueline Jasmine Jodie Joyce Judith Karen Kayleigh Kirsty Leanne Lindsay Lorraine Lucy Lynne Maisie Marjorie Maureen Melanie Naomi Nicola Pamela Paula Philippa Poppy Rhiannon Rosalind Rosie Ruth Sandra Shannon Shelley Stacey Tamara Tara Tracy Vanessa Wendy Yvonne Brooke Kaylee Mackenzie Savannah Tiffany Brianna Latoya Ebony Destiny',
  'Adam Aidan Alan Alistair Barry Bradley Brett Callum Cameron Clifford Clive Colin Craig Curtis Damian Darren Declan Derek Desmond Duncan Dwayne Edmund Elliot Ewan Frederick Gareth Garry Geoffrey Glenn Gordon Graham Gregory Harvey Howard Hugh Ian Ivor Jared Jeremy Joel Keith Kenneth Kieran Leonard Lloyd Malcolm Maurice Nathan Neil Nigel Norman Oliver Owen Percy Raymond Reece Rhys Roderick Ronald Rory Russell Scott Simon Spencer Stanley Stuart Terence Toby Travis Trevor Vernon Wayne Brandon Tyrone DeShawn Chad Dustin Cody Hunter',
  'Abbott Ainsworth Allsop Ashcroft Atherton Bagshaw Bancroft Barlow Beaumont Birtwistle Blakely Bramwell Broadbent Caldwell Cartwright Chadwick Clegg Coldwell Crabtree Cromwell Dalton Dewhurst Drayton Eastwood Entwistle Fairbanks Fenwick Firth Galloway Garside Goddard Greenhalgh Hargreaves Haslam Hathaway Heywood Holloway Huxley Ingram Jessop Kershaw Langley Lockwood Lomax Marsden Merriman Millican Nuttall Oakley Ogden Ormerod Pickering Pemberton Prescott Radcliffe Rawlinson Redfern Ridgway Rowbotham Satterthwaite Shackleton Sidebottom Stanhope Sutcliffe Tattersall Thistlethwaite Tunnicliffe Underwood Vickers Wadsworth Whitaker Winterbottom Woodhead Yardley Jefferson Delgado-Price Whitfield Buchanan McAllister Hendricks Kowalczyk-Reed Tillman Braxton Culpepper Dunaway Eubanks Fulbright Gaines Hightower',
);
const irishPool = pool(
  'Aoife Caoimhe Ciara Deirdre Eimear Gráinne Niamh Órla Róisín Saoirse Siobhán Sinéad Maeve Nuala Bríd Áine Clodagh Fionnuala Mairéad Aisling',
  'Cathal Cian Ciarán Colm Conor Cormac Dáithí Diarmuid Donal Eoin Fergal Fionn Lorcan Niall Oisín Pádraig Ruairí Seamus Tadhg Brendan',
  "O'Brien O'Sullivan O'Leary O'Connell McGuinness McCarthy Fitzgerald Gallagher Kavanagh Brennan Nolan Tierney Hennessy Mulcahy Geraghty Moloney Ó_Briain Ní_Dhomhnaill Quinlan Devlin Keane Costello Lynch Hanrahan",
);
const indianPool = pool(
  'Aditi Ananya Anjali Bhavana Deepika Divya Gayatri Harini Ishita Kavita Lakshmi Madhuri Meera Nandini Neha Pallavi Pooja Priyanka Radhika Rashmi Sangeeta Shreya Sneha Sunita Swati Tanvi Usha Vaishali Vidya',
  'Abhishek Aditya Ajay Anil Arjun Ashwin Bhaskar Chirag Dinesh Gaurav Harish Karthik Kunal Mahesh Manoj Mohit Naveen Nikhil Pradeep Prakash Rahul Rajesh Ramesh Rohan Sandeep Sanjay Siddharth Suresh Varun Vikram',
  'Agarwal Banerjee Bhattacharya Chakraborty Chatterjee Chopra Deshmukh Deshpande Gowda Gupta Iyer Iyengar Jain Joshi Kapoor Krishnan Kulkarni Malhotra Mehta Menon Mishra Mukherjee Nair Patil Pillai Rao Reddy Saxena Shetty Sinha Subramanian Trivedi Venkatesan Verma Yadav',
);
const asianPool = pool(
  'Hui_Min Jia_Hui Li_Ting Mei_Ling Pei_Shan Siew_Lan Xin_Yi Wan_Ting Yu_Xuan Nurul Siti Farhana Aisyah Thi_Hoa Linh Ngoc Yuki Sakura Ji-woo Min-ji Soo-jin Rui_En Hui_Ling Noriko',
  'Jun_Wei Kai_Xiang Wei_Jie Zhi_Hao Boon_Kiat Chee_Keong Yong_Sheng Ming_Hui Hafiz Faizal Azman Ridzuan Minh Tuan Quang Hiroshi Kenta Takumi Hyun-woo Seung-ho Jian_Hong Wei_Liang Haruto Dong-hyun',
  'Tan Lim Ng Goh Koh Chua Teo Ong Sim Yeo Toh Seah Phua Quek Tay Rahman Ismail Abdullah Nguyen Tran Pham Vo Dang Yamamoto Kobayashi Watanabe Nakamura Park Choi Jeong Kang Zhang Huang Zhou Xu Liang Zheng',
);
const africanPool = pool(
  'Nomvula Thandiwe Zanele Lerato Palesa Nokuthula Precious Busisiwe Annelie Marietjie Liezel Chiamaka Ngozi Adaeze Folake Yewande Wanjiru Akinyi Makena Tendai Rutendo Abena Efua Amina',
  'Thabo Sipho Bongani Mandla Lwazi Tshepo Kagiso Themba Pieter Hendrik Jacobus Gerhard Chukwuemeka Obinna Ikenna Olumide Babatunde Kamau Odhiambo Mwangi Tatenda Tinashe Kwame Kofi',
  'Dlamini Nkosi Ndlovu Khumalo Mthembu Zulu Mokoena Molefe Mahlangu Sithole Van_der_Merwe Botha Pretorius Van_Wyk Du_Plessis Swanepoel Okafor Okonkwo Adeyemi Balogun Eze Nwosu Kimani Otieno Wambui Moyo Chikwanha Mensah Boateng Asante Osei Naidoo Govender Pillay',
);
const arabPool = pool(
  'Layla Noor Rania Hanan Yasmin Zainab Mariam Salma Dina Huda Reem Farah Samira Nadia Lubna Amal',
  'Omar Khalid Youssef Tariq Hassan Bilal Karim Mustafa Walid Faisal Nabil Rashid Imran Zeeshan Usman Adnan',
  'Al-Hashimi El-Sayed Haddad Khoury Mansour Najjar Qureshi Siddiqui Chaudhry Farooq Malik Butt Aziz Saleh Darwish Shaheen Mahmood Abbasi Rizvi Nasser Bakri',
);
const latinPool = pool(
  'Alejandra Beatriz Carmen Daniela Esperanza Fernanda Guadalupe Inés Isabel Itziar Lourdes Lucía Macarena Marisol Marta Montserrat Nerea Noelia Paloma Pilar Raquel Rocío Soledad Sonia Ximena Yolanda',
  'Alejandro Álvaro Andrés Arturo Carlos Diego Eduardo Emilio Enrique Ernesto Fernando Gonzalo Guillermo Ignacio Íñigo Javier Joaquín Jorge Manuel Óscar Rafael Ramiro Raúl Rodrigo Santiago Sergio Xavier',
  'Aguilar Álvarez Arroyo Ballesteros Barrios Cabrera Calderón Castaño Cifuentes Contreras Cordero Domínguez Echeverría Escobar Espinosa Etxebarria Figueroa Fuentes Galindo Gallardo Herrera Ibáñez Lozano Maldonado Manzano Mendoza Montero Navarro Ordóñez Pacheco Quintero Rebollo Salazar Sandoval Santamaría Valdés Villanueva Zamora',
);
const germanPool = pool(
  'Anneliese Annika Birgit Britta Christa Dagmar Elke Franziska Friederike Gabriele Gisela Greta Hannelore Heike Ilse Ingrid Jana Johanna Jutta Katharina Kerstin Leonie Liesel Mareike Marlene Monika Petra Renate Sabine Silke Sigrid Svenja Ulrike Ursula Waltraud',
  'Achim Bernd Burkhard Christoph Detlef Dieter Dirk Eberhard Florian Frank Gerd Günther Hannes Harald Heinz Helmut Holger Jens Jürgen Klaus Lars Lothar Lukas Manfred Matthias Norbert Olaf Rainer Rolf Rüdiger Steffen Thorsten Torben Uwe Volker Wolfgang',
  'Achterberg Baumgartner Beckenbauer Brinkmann Burghardt Dietrich Dombrowski Eichhorn Eickhoff Falkenhain Fuchs Gerlach Grünewald Haberkorn Heidenreich Hinrichs Jansen Kallweit Kirchhoff Kowalke Lindemann Lüdtke Mertens Möllenkamp Niemeyer Obermüller Petersen Pfeiffer Quandt Riedel Rosenthal Sauerbier Schäfer Scheuermann Schimmelpfennig Steinbrück Strohmeyer Tiedemann Überall Vogelsang Wachsmuth Wiegand Zimmermann Zumbrink',
);
const frenchPool = pool(
  'Adèle Agathe Amandine Anaïs Aurélie Bénédicte Bérengère Capucine Célestine Céline Chantal Clémence Delphine Élodie Émilie Gaëlle Geneviève Hélène Inès Jocelyne Laetitia Ludivine Maëlle Manon Margaux Mathilde Océane Odile Pascale Solène Sylvie Véronique',
  'Adrien Alexis Antoine Arnaud Baptiste Bastien Benoît Cédric Damien Didier Étienne Fabrice Florent Gaspard Gérard Gilles Guillaume Hervé Jean-Baptiste Jérôme Julien Loïc Ludovic Mathieu Maxence Olivier Pascal Quentin Rémi Sylvain Thibault Yannick',
  "Aubert Barbier Beauchamp Besson Blanchard Bouchard Boulanger Chevalier Clément Colin Cordier Delacroix Delaunay Deschamps Dufour Dumoulin Fontaine Gauthier Giraud Guérin Huet Lacombe Lambert Lefebvre Legrand Lemaître L'Hôte Marchand Mercier Montagne Noël Perrin Picard Poirier Rousseau Tessier Vasseur Verdier",
);
const italianPool = pool(
  'Alessia Annalisa Antonella Aurora Bianca Caterina Chiara Cinzia Donatella Elisabetta Federica Francesca Ginevra Giorgia Ilaria Loredana Ludovica Martina Ornella Patrizia Raffaella Rossella Serena Silvia Simona Tiziana',
  'Alessandro Andrea Antonio Claudio Cosimo Davide Edoardo Emanuele Enzo Fabio Federico Filippo Gaetano Gennaro Giacomo Gianluca Giuseppe Leonardo Lorenzo Luca Matteo Niccolò Paolo Pietro Salvatore Vincenzo',
  "Amato Barbieri Basile Bellini Benedetti Bianchi Caputo Caruso Cattaneo Colombo Conti Coppola D'Angelo De_Luca De_Santis Esposito Fabbri Ferrari Fiore Gallo Gatti Gentile Giordano Grassi Lombardi Longo Mancini Marchetti Marino Mazza Messina Montanari Orlando Pellegrini Ricci Rinaldi Sartori Vitale",
);
const dutchPool = pool(
  'Anneke Anouk Carlijn Daphne Eefje Femke Fleur Hanneke Ilse Inge Joke Jolanda Karlijn Lieke Lotte Maaike Marieke Marloes Mieke Nienke Roos Sanne Saskia Sietske Tessa Willemijn Wietske',
  'Arjen Bas Bert Bram Cees Daan Diederik Dirk Floris Geert Gijs Hidde Jaap Jelle Jeroen Joost Joris Koen Maarten Menno Niels Pim Rens Ruben Sjoerd Teun Thijs Wouter',
  'Aalbers Bakker Bosman Brouwer De_Boer De_Graaf De_Wit Dekker Dijkstra Feenstra Gerritsen Haverkamp Hoekstra Hofman Huisman Jonker Kok Kuipers Meijer Mulder Nijhuis Oosterhuis Postma Prins Schouten Smit Ten_Brink Terpstra Van_den_Berg Van_der_Linden Van_Dijk Van_Leeuwen Veenstra Verhoeven Vermeulen Visser Wiersma Zijlstra',
);
const brazilPool = pool(
  'Adriana Aline Ana_Clara Andréia Bruna Camila Cecília Cláudia Débora Elaine Fabiana Gabriela Heloísa Jéssica Juliana Larissa Letícia Luana Mariana Patrícia Priscila Rafaela Renata Sílvia Simone Tatiana Thaís Vanessa',
  'Anderson Bruno Caio César Cláudio Edson Fabrício Felipe Flávio Guilherme Gustavo Henrique João_Pedro José_Carlos Leandro Luís Marcelo Márcio Mateus Murilo Otávio Paulo Renan Renato Rogério Thiago Vinícius Wagner',
  'Almeida Araújo Azevedo Barbosa Batista Borges Cardoso Carvalho Cavalcanti Correia Cunha Dantas da_Costa da_Silva de_Freitas de_Oliveira dos_Santos Duarte Farias Ferreira Fonseca Gonçalves Guimarães Leite Macedo Magalhães Monteiro Moreira Nascimento Nogueira Pereira Pinheiro Queiroz Rezende Ribeiro Siqueira Teixeira Vasconcelos',
);
const polishPool = pool(
  'Agnieszka Aleksandra Anna Barbara Beata Bożena Dorota Elżbieta Ewa Grażyna Halina Iwona Joanna Justyna Kamila Karolina Katarzyna Kinga Magdalena Małgorzata Marzena Monika Natalia Patrycja Renata Sylwia Teresa Urszula Wioletta Zofia',
  'Adam Andrzej Bartosz Bogdan Cezary Damian Dariusz Dawid Filip Grzegorz Jacek Jakub Jarosław Kamil Krzysztof Łukasz Maciej Marcin Mateusz Michał Paweł Piotr Przemysław Rafał Ryszard Sebastian Szymon Tomasz Wojciech Zbigniew',
  'Adamczyk Bąk Błaszczyk Chmielewski Czarnecki Dąbrowski Duda Dudek Gajewski Głowacki Grabowski Jabłoński Jankowski Jaworski Kaczmarek Kamiński Kozłowski Król Krawczyk Krupa Lewandowski Maciejewski Malinowski Michalak Nowak Olszewski Ostrowski Pawlak Piątek Sikora Sobczak Stępień Szczepański Szewczyk Tomczyk Walczak Wieczorek Witkowski Wójcik Wróbel Zając Zieliński',
);
const swedishPool = pool(
  'Agneta Alva Anna-Karin Annika Astrid Birgitta Britt-Marie Camilla Cecilia Ebba Elin Elsa Freja Frida Gunilla Hedda Inger Josefin Karin Kerstin Klara Lena Linnéa Lovisa Malin Märta Pernilla Saga Signe Sofie Ulla Vendela',
  'Anders Arvid Axel Bengt Björn Bo Christer Edvin Erik Fredrik Göran Gunnar Gustav Håkan Hampus Henrik Ivar Jonas Kjell Lars-Erik Leif Lennart Linus Magnus Mattias Mikael Nils Ola Oskar Per Rickard Rune Sixten Stefan Sven Torbjörn Viggo',
  'Ahlström Bergqvist Björklund Blomgren Dahlberg Ekström Engdahl Forsberg Fransson Gustavsson Hedlund Hellström Holmgren Isaksson Jönsson Källström Lindqvist Ljungberg Lundmark Löfgren Malmberg Nordin Nyström Palmgren Rosengren Rydberg Sandström Sjöberg Söderlund Strandberg Svensson Törnqvist Wallin Westerlund Wikström Åkesson Åström Öberg',
);
const turkishPool = pool(
  'Ayşe Aslı Başak Bahar Berna Burcu Büşra Cansu Ceren Çiğdem Defne Derya Dilek Ebru Elif Esra Fatma Gamze Gizem Gülşen Hatice Hülya İpek Melek Meryem Nazlı Nurgül Özge Pelin Pınar Seda Selin Şebnem Şule Tuğba Yasemin Zeynep',
  'Ahmet Ali Alper Arda Barış Berk Burak Can Cem Cihan Emre Engin Erdem Ercan Furkan Gökhan Hakan Hüseyin İbrahim İlker Kaan Kemal Levent Mehmet Mert Murat Oğuz Onur Orhan Ömer Selçuk Serkan Sinan Şahin Tolga Tuncay Ufuk Umut Volkan Yusuf',
  'Acar Akın Aksoy Aktaş Arslan Avcı Aydın Bulut Bozkurt Çakır Çelik Çetin Demir Demirtaş Doğan Duman Erdoğan Güneş Güler Kaplan Karaca Kaya Keskin Kılıç Koç Korkmaz Kurt Öz Özdemir Özkan Öztürk Polat Şahin Sarı Şimşek Taş Tekin Toprak Turan Uysal Yalçın Yavuz Yıldırım Yıldız',
);
const russianPool = pool(
  'Анастасия Алина Алёна Валентина Варвара Галина Дарья Евгения Екатерина Елена Жанна Зоя Инна Ирина Ксения Лариса Лидия Любовь Маргарита Марина Надежда Наталья Оксана Ольга Полина Светлана София Татьяна Ульяна Юлия',
  'Алексей Анатолий Андрей Антон Артём Богдан Борис Вадим Валерий Виктор Владислав Геннадий Георгий Глеб Григорий Денис Дмитрий Евгений Егор Игорь Кирилл Константин Леонид Максим Никита Олег Павел Руслан Сергей Станислав Тимур Фёдор Юрий',
  'Абрамов Агафонов Баранов Беляев Богданов Васильев Виноградов Воробьёв Гаврилов Голубев Громов Гусев Давыдов Денисов Ершов Жуков Зайцев Исаков Калинин Комаров Королёв Крылов Кузьмин Лебедев Макаров Мельников Никитин Осипов Панов Прохоров Рогов Савельев Селезнёв Тарасов Тихонов Ушаков Федотов Фомин Чернов Шубин',
);
const greekWomen =
  'Αγγελική Αικατερίνη Αλεξάνδρα Αναστασία Άννα Βασιλική Γεωργία Δέσποινα Δήμητρα Ειρήνη Ελένη Ευαγγελία Ευτυχία Θεοδώρα Ιωάννα Κωνσταντίνα Μαρία Μαρίνα Παρασκευή Σοφία Σταυρούλα Φωτεινή Χριστίνα';
const greekMen =
  'Αθανάσιος Αλέξανδρος Ανδρέας Αντώνης Βασίλης Γιάννης Γιώργος Δημήτρης Ηλίας Θανάσης Κώστας Λευτέρης Μανώλης Μιχάλης Νίκος Παναγιώτης Παύλος Πέτρος Σπύρος Σταύρος Στέλιος Φώτης Χρήστος';
const greekLast =
  'Αγγελόπουλος Αλεξίου Αναγνωστόπουλος Βασιλείου Βλάχος Γεωργίου Γιαννόπουλος Δημητρίου Δημόπουλος Ζαχαρίου Θεοδώρου Ιωαννίδης Καραγιάννης Καραμανλής Κωνσταντίνου Λαμπρόπουλος Μακρής Μανωλάκης Μαυρίδης Νικολάου Οικονόμου Παναγιωτόπουλος Παπαδάκης Παπαδόπουλος Παπαδημητρίου Παππάς Σαμαράς Σπανός Σταματίου Τσακίρης Φωτίου Χατζής';
const greekPool = pool(greekWomen, greekMen, greekLast);

const home: Readonly<Record<Locale, readonly Pool[]>> = {
  us: [englishPool, englishPool, englishPool, latinPool, asianPool, indianPool, africanPool, germanPool, italianPool],
  uk: [englishPool, englishPool, englishPool, irishPool, indianPool, arabPool, africanPool, polishPool],
  ie: [irishPool, irishPool, irishPool, englishPool, polishPool, brazilPool, africanPool],
  au: [englishPool, englishPool, irishPool, asianPool, italianPool, indianPool, arabPool],
  ca: [englishPool, englishPool, frenchPool, indianPool, asianPool, arabPool, dutchPool],
  in: [indianPool, indianPool, indianPool, indianPool, arabPool],
  za: [africanPool, africanPool, englishPool, indianPool, dutchPool],
  sg: [asianPool, asianPool, asianPool, indianPool, englishPool],
  de: [germanPool, germanPool, germanPool, germanPool, turkishPool, polishPool, arabPool],
  fr: [frenchPool, frenchPool, frenchPool, arabPool, brazilPool, africanPool],
  es: [latinPool, latinPool, latinPool, arabPool],
  it: [italianPool, italianPool, italianPool, latinPool],
  nl: [dutchPool, dutchPool, dutchPool, turkishPool, arabPool],
  br: [brazilPool, brazilPool, brazilPool, italianPool],
  pl: [polishPool],
  sv: [swedishPool, swedishPool, swedishPool, arabPool],
  tr: [turkishPool],
  ru: [russianPool],
  el: [greekPool],
};

export type Name = { readonly first: string; readonly last: string };

function feminine(last: string): string {
  if (last.endsWith('ski')) return `${last.slice(0, -1)}a`;
  if (last.endsWith('cki')) return `${last.slice(0, -1)}a`;
  if (/(?:ов|ев|ёв|ин|ын)$/.test(last)) return `${last}а`;
  if (last.endsWith('όπουλος')) return `${last.slice(0, -7)}οπούλου`;
  if (/(?:ης|άς|ής|ός)$/.test(last)) return last.slice(0, -1).replace(/ό$/, 'ού');
  if (last.endsWith('ος')) return `${last.slice(0, -2)}ου`;
  return last;
}

export function drawName(random: Random, locale: Locale): Name {
  const names = random.pick(home[locale]);
  const woman = random.chance(0.5);
  const family = random.pick(names.last);
  let last = woman ? feminine(family) : family;
  if (names === latinPool && locale === 'es' && random.chance(0.5)) last = `${last} ${random.pick(names.last)}`;
  else if (names === brazilPool && random.chance(0.3)) last = `${last} ${random.pick(names.last)}`;
  else if (random.chance(0.03) && locale !== 'ru' && locale !== 'el') last = `${last}-${random.pick(names.last)}`;
  return { first: random.pick(woman ? names.women : names.men), last };
}

const romanised: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', ı: 'i', α: 'a', β: 'v' },
  ...{ γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o' },
  ...{ π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};

/** Small Latin letters and digits alone. */
export function plainLetters(text: string): string {
  return [...text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')]
    .map((char) => romanised[char] ?? char)
    .join('')
    .replace(/[^a-z0-9]/g, '');
}
