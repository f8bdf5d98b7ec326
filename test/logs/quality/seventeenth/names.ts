// Names of many cultures: women's, men's and family names.
import { type Rng, words } from './random.ts';

export type Culture = {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly last: readonly string[];
};
export type FullName = { readonly first: string; readonly last: string; readonly woman: boolean };

const culture = (women: string, men: string, last: string): Culture => ({
  women: words(women),
  men: words(men),
  last: words(last),
});

export const cultures = {
  en: culture(
    'Sarah Emma Olivia Charlotte Grace Hannah Megan Abigail Lucy Rachel Victoria Heather Gemma Kirsty Leanne Donna Tracey Joanne Lorraine Paula Stacey Holly Amber Brooke Kayla Madison Ashley Courtney Tiffany Brittany Denise Rhonda Wendy Beverley Glenda Philippa Imogen Harriet Poppy Freya Isla Ruby Tamsin Hayley Marjorie Edith Doreen Noelle',
    'James Oliver Thomas Daniel Matthew Callum Ryan Lewis Craig Stuart Graham Keith Nigel Barry Trevor Derek Gareth Rhys Owen Ethan Mason Logan Tyler Brandon Cody Justin Travis Wayne Dwayne Curtis Marcus Spencer Elliot Jasper Toby Rupert Alistair Duncan Malcolm Norman Clive Desmond Reginald Hamish Lachlan Angus Brody Zachary',
    'Whitfield Bradshaw Hargreaves Pemberton Ashworth Thornton Caldwell Sutcliffe Birch Holloway Marsden Fairclough Tibbs Langley Radcliffe Pickering Haywood Stokes Draper Milburn Cartwright Eccles Redmond Garrison Hutchins Maddox Vance Crowley Dalton Prescott Winslow Barker Nolan Sheffield Rutledge Kemp Lockwood Everett Mercer Hollis Beckett Chandler Fielding Goodwin Jarvis Kirkham Lomax Naylor Oakes Peacock Quigley Rowntree Stubbs Tranter Underhill Wardle Yardley Atherton Blakely Coates',
  ),
  ie: culture(
    'Aoife Niamh Siobhan Ciara Roisin Orla Sinead Grainne Maeve Clodagh Eimear Aisling Fionnuala Deirdre Caoimhe Mairead',
    'Cian Eoin Padraig Declan Fergal Cathal Diarmuid Oisin Ronan Colm Donal Brendan Tadhg Niall Lorcan Cormac',
    "O'Sullivan Gallagher Kavanagh McCarthy O'Donoghue Brennan Fitzgerald Nugent Mulcahy O'Rourke Hennessy Tierney Keogh Delaney McGrath Hanrahan Cullinane Flaherty Quinlan Geraghty Sweeney Maguire",
  ),
  in: culture(
    'Priya Ananya Deepika Lakshmi Kavita Sunita Meera Divya Shreya Nandini Pooja Rekha Swati Ishita Aditi Jyoti Harpreet Fatima Padma Revathi',
    'Arjun Rohan Vikram Sanjay Rajesh Amit Karthik Suresh Manoj Nikhil Harish Gurpreet Imran Siddharth Venkatesh Anand Pranav Tarun Dev Balaji',
    'Sharma Iyer Nair Reddy Chatterjee Banerjee Patel Deshmukh Kulkarni Menon Gupta Bhatia Srinivasan Rao Mehta Joshi Pillai Choudhury Kapoor Malhotra Gill Sandhu Subramaniam Trivedi Agarwal Naidu',
  ),
  za: culture(
    'Thandiwe Nomvula Zanele Lerato Palesa Ayanda Busisiwe Nokuthula Annelie Marietjie Elsabe Refilwe Lindiwe Karabo',
    'Sipho Thabo Bongani Kagiso Mandla Tshepo Lwazi Pieter Hendrik Johan Kobus Gert Sibusiso Vusi Francois',
    'Dlamini Nkosi Mokoena Khumalo Ndlovu Mthembu Van_der_Merwe Botha Pretorius Venter Coetzee Naidoo Govender Molefe Sithole Zwane Du_Plessis Steyn Mahlangu Radebe Tshabalala Joubert',
  ),
  zh: culture(
    'Mei_Ling Xiu_Ying Li_Na Jia_Hui Wei_Ting Hui_Min Siew_Lan Yan_Ling Pei_Shan Shu_Fen Xin_Yi Jing',
    'Wei_Jie Jun_Hao Zhi_Ming Kok_Wai Boon_Keng Zheng Hao_Ran Cheng_Wei Guo_Qiang Yong_Sheng Kai_Wen Ming',
    'Tan Lim Lee Ng Wong Chua Goh Koh Teo Ong Chan Zhang Huang Liu Chen Zhao Yeo Sim Toh Seah Xu Kwok Cheung Leung',
  ),
  ms: culture(
    'Nurul Siti Aishah Farah Noraini Rohani Hidayah Zulaikha Mardiana Suhaila',
    'Ahmad Faizal Hafiz Iskandar Rizwan Azman Khairul Zulkifli Amirul Shahrul',
    'Rahman Ismail Hassan Yusof Osman Abdullah Salleh Ibrahim Karim Zainal Hamid Jaafar Mansor',
  ),
  ng: culture(
    'Chioma Ngozi Adaeze Funmilayo Yetunde Ifeoma Amarachi Temitope Bukola Amina Halima Folake Abena Akosua',
    'Emeka Chinedu Tunde Olumide Babajide Obinna Ikechukwu Segun Kelechi Musa Ibrahim Kwame Kofi Femi',
    'Okafor Adeyemi Nwosu Eze Balogun Ogunleye Okonkwo Adebayo Obi Chukwu Olawale Bello Mensah Boateng Asante Owusu Uzoma Akande Ojo',
  ),
  ar: culture(
    'Layla Yasmin Nour Rania Huda Salma Mariam Zainab Dina Amal Samira Hanan',
    'Omar Khalid Youssef Tariq Bilal Hamza Karim Samir Nabil Faisal Ziad Mustafa',
    'Haddad Khoury El-Sayed Mansour Al-Rashid Nasser Farouk Saleh Aziz Hamdan Shaheen Qureshi Malik Siddiqui Benali Bouzid Chaudhry Awad',
  ),
  vi: culture(
    'Linh Thuy Huong Lan Trang Ngoc Phuong Hanh My',
    'Minh Duc Tuan Hieu Quang Long Bao Khanh Thanh',
    'Nguyen Tran Pham Hoang Vu Dang Bui Do Huynh Ngo Duong',
  ),
  ko: culture(
    'Ji-woo Soo-jin Min-ji Hye-jin Yuna Eun-ji Haruka Yuki Sakura Akiko',
    'Min-jun Seung-ho Jae-won Hyun-woo Dong-hyun Kenji Takeshi Hiroshi Daichi Sang-woo',
    'Kim Park Choi Jung Kang Yoon Jang Tanaka Watanabe Yamamoto Nakamura Kobayashi Seo Shin Fujimoto Ishikawa',
  ),
  de: culture(
    'Sabine Katrin Heike Ute Birgit Anja Monika Petra Franziska Lena Johanna Greta Frieda Renate Ingrid Ulrike Svenja Antje Mareike Carina Lisbeth Hannelore',
    'Jürgen Matthias Stefan Torsten Uwe Dieter Klaus Florian Lukas Jonas Maximilian Bernd Rüdiger Holger Sven Detlef Wolfgang Hannes Leopold Kilian Timo Götz',
    'Schröder Hoffmann Krüger Lehmann Brandt Vogel Winkler Zimmermann Baumann Kessler Lindner Böhm Seidel Pfeiffer Haas Dietrich Kühn Steinbach Wagenknecht Oberländer Reuter Thiele Rademacher Huber Gruber Wallner Zeller Moosbrugger Nowotny Jansen Petersen Hinrichs',
  ),
  fr: culture(
    'Camille Chloé Aurélie Élodie Mathilde Océane Sandrine Véronique Martine Nathalie Pauline Juliette Solène Maëlle Brigitte Anne-Sophie Marie-Claude Lucile Clémence',
    'Julien Nicolas Guillaume Étienne Thierry Didier Benoît Rémi Baptiste Gaël Loïc Quentin Jean-Marc Pierre-Yves Maxence Théo Hugo Laurent Fabrice',
    'Lefebvre Moreau Girard Bonnet Fontaine Chevalier Rousseau Mercier Gauthier Perrin Marchand Duval Lemoine Barbier Carpentier Renaud Vasseur Poirier Delmas Roche Guérin Bertin Le_Goff Kerbrat Besson Charpentier Dufour Meunier',
  ),
  es: culture(
    'Lucía Carmen Marta Pilar Rocío Elena Cristina Beatriz Inés Alba Nuria Montserrat Ainhoa Consuelo Ximena Guadalupe Paloma Noelia Yolanda',
    'Javier Álvaro Sergio Pablo Rubén Iñaki Gonzalo Alejandro Ramón Ignacio Jordi Esteban Emilio Mateo Rodrigo Hernán Joaquín Andrés Fermín',
    'García Fernández Muñoz Romero Navarro Domínguez Gil Serrano Molina Blanco Suárez Ortega Delgado Castro Rubio Marín Iglesias Peña Cortés Guerrero Lozano Cano Prieto Méndez Vidal Herrero Aguilar Etxeberria Quintana Zamora',
  ),
  it: culture(
    'Giulia Chiara Francesca Martina Federica Valentina Silvia Paola Ilaria Elisa Ornella Rosaria Ginevra Beatrice Serena Concetta Noemi',
    'Lorenzo Matteo Andrea Davide Simone Gianluca Fabio Salvatore Vincenzo Giovanni Emanuele Tommaso Riccardo Pasquale Edoardo Nicolò Ettore',
    'Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Vitale Pellegrini Sartori Zanetti',
  ),
  nl: culture(
    'Sanne Femke Anouk Lotte Marieke Ilse Maaike Wilma Annemarie Fleur Roos Esther Margriet Jolanda Nienke Hanneke',
    'Jeroen Bram Sander Wouter Pieter Maarten Ruben Thijs Joost Koen Gijs Henk Kees Rutger Menno Jelle',
    'de_Vries van_Dijk Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra van_den_Berg Kuipers Schouten Willems Hoekstra Verhoeven Postma van_der_Linden Jacobs Timmermans',
  ),
  pt: culture(
    'Inês Beatriz Mariana Leonor Catarina Joana Filipa Matilde Teresa Fátima Rita Sofia Margarida Cláudia Vera Graça',
    'João Tiago Rui Diogo Gonçalo Nuno Miguel Duarte Afonso Ricardo Paulo Vasco Hélder Bruno Sérgio Telmo',
    'Silva Ferreira Pereira Oliveira Rodrigues Carvalho Teixeira Moreira Nogueira Cardoso Pinto Azevedo Figueiredo Matos Tavares Barros Correia Vaz Mendes Antunes Monteiro Simões Brito Sequeira',
  ),
  pl: culture(
    'Agnieszka Katarzyna Małgorzata Magdalena Joanna Ewelina Zuzanna Dorota Iwona Grażyna Natalia Weronika Justyna Halina Kinga Paulina',
    'Krzysztof Tomasz Paweł Piotr Michał Łukasz Grzegorz Wojciech Jakub Marcin Zbigniew Rafał Bartosz Mateusz Sławomir Kamil',
    'Nowak Wójcik Kamińska Lewandowska Zieliński Szymańska Woźniak Dąbrowska Kozłowski Jankowska Mazur Kaczmarek Piotrowska Grabowski Pawłowska Michalak Król Wieczorek Wróbel Stępień Sikora Baran Duda Szewczyk Pietrzak Gajda',
  ),
  sv: culture(
    'Astrid Elin Ingrid Kerstin Maja Linnéa Ebba Birgitta Saga Annika Gunilla Frida Åsa Sigrid Malin',
    'Erik Gustav Nils Oskar Björn Lars Håkan Mattias Fredrik Anders Göran Ludvig Axel Jesper Rasmus',
    'Lindqvist Bergström Sandberg Nyström Lundgren Holmberg Åkesson Sjöberg Wallin Engström Danielsson Hedlund Forsberg Östlund Ekström Nordin Söderberg Blomqvist Hellström Viklund',
  ),
  tr: culture(
    'Ayşe Elif Zeynep Hatice Merve Büşra Esra Şeyma Gülşen Derya Nazlı Özlem Sibel Tuğba İrem Ceren',
    'Mehmet Mustafa Emre Burak Hakan Oğuz Serkan Kerem Volkan Yiğit Barış Cem Tolga İbrahim Uğur Furkan',
    'Yılmaz Demir Şahin Çelik Yıldız Öztürk Aydın Arslan Doğan Kılıç Aslan Çetin Koç Kurt Özdemir Polat Korkmaz Erdoğan Güneş Bulut Tekin Ateş Karaca Ünal',
  ),
  ua: culture(
    'Оксана Наталія Ірина Тетяна Олена Юлія Марія Катерина Світлана Людмила Соломія Дарина Ганна Надія',
    'Андрій Олександр Сергій Тарас Богдан Дмитро Віталій Остап Назар Юрій Микола Ярослав Роман Василь',
    'Шевченко Коваленко Бондаренко Ткаченко Кравченко Мельник Поліщук Савчук Гончаренко Левченко Лисенко Марченко Руденко Мороз Петренко Кузьменко Захарчук Яценко Данилюк Гнатюк',
  ),
  gr: culture(
    'Μαρία Ελένη Κατερίνα Σοφία Δήμητρα Ιωάννα Βασιλική Αγγελική Χριστίνα Ευαγγελία Αναστασία Ειρήνη',
    'Γιώργος Νίκος Δημήτρης Κώστας Παναγιώτης Γιάννης Βασίλης Σπύρος Θανάσης Αλέξανδρος Μιχάλης Στέλιος',
    'Παπαδάκη Οικονόμου Γεωργίου Νικολάου Αντωνίου Δημητρίου Μακρή Αλεξίου Κωνσταντίνου Βασιλείου Θεοδώρου Καραγιάννη Σταύρου Λάμπρου Χατζή Μανωλάκη',
  ),
} satisfies Record<string, Culture>;
export type CultureName = keyof typeof cultures;

const latin: readonly CultureName[] = [
  ...['en', 'ie', 'in', 'za', 'zh', 'ms', 'ng', 'ar', 'vi', 'ko', 'de', 'fr', 'es', 'it', 'nl'].filter(isCulture),
  ...['pt', 'pl', 'sv', 'tr'].filter(isCulture),
];

function isCulture(name: string): name is CultureName {
  return Object.hasOwn(cultures, name);
}

/** Two in three from the country's own, the rest from anywhere; other scripts keep to themselves. */
export function randomName(rng: Rng, home: readonly CultureName[]): FullName {
  const own = rng.pick(home);
  const firstFrom = own === 'ua' || own === 'gr' || rng.chance(0.7) ? own : rng.pick(latin);
  const lastFrom = rng.chance(0.93) || firstFrom === 'ua' || firstFrom === 'gr' ? firstFrom : rng.pick(latin);
  const woman = rng.chance(0.5);
  const last = rng
    .pick(cultures[lastFrom].last)
    .replace(/(?<=[sc])k[ai]$/, lastFrom === 'pl' ? (woman ? 'ka' : 'ki') : '$&');
  const double = lastFrom === 'es' ? rng.chance(0.5) : lastFrom === 'pt' && rng.chance(0.4);
  return {
    first: rng.pick(woman ? cultures[firstFrom].women : cultures[firstFrom].men),
    last: double
      ? `${last} ${rng.pick(cultures[lastFrom].last)}`
      : rng.chance(0.03) && lastFrom === 'en'
        ? `${last}-${rng.pick(cultures.en.last)}`
        : last,
    woman,
  };
}

const letters: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
    й: 'i',
  },
  ...{
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
  },
  ...{ ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th' },
  ...{ ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f' },
  ...{ χ: 'ch', ψ: 'ps', ω: 'o', ß: 'ss', ø: 'o', ł: 'l', ı: 'i', ä: 'ae', ö: 'oe', ü: 'ue' },
};

/** A name as it stands in an address of electronic mail. */
export function latinised(name: string): string {
  const mapped = [...name.toLowerCase().normalize('NFC')].map((letter) => letters[letter] ?? letter).join('');
  const plain = [...mapped.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => letters[letter] ?? letter).join('');
  return plain.replace(/[^a-z]/g, '');
}
