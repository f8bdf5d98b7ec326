// Given names and surnames by culture.
import { otherCultures } from './names-other.ts';
import { listed, type Random } from './random.ts';

export type Culture = {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly last: readonly string[];
};

export function culture(female: string, male: string, last: string): Culture {
  return { female: listed(female), male: listed(male), last: listed(last) };
}

const cultures = {
  anglo: culture(
    `Abigail Adele Agnes Alana Annabel Audrey Autumn Beatrix Bethany Blythe Bonnie Brenda Bridget Brooke Carolyn Cassandra
    Celeste Cheryl Cordelia Daphne Darlene Delia Dorothy Edith Eleanor Elspeth Estelle Faith Felicity Fern Freya Georgina
    Gillian Gwen Hazel Heather Hope Imogen Isobel Jacqueline Janine Jocelyn Josephine Joyce Kaitlyn Kirsten Lorraine Lottie
    Mabel Marcia Marjorie Mavis Meredith Miriam Muriel Nadine Nell Octavia Ottilie Paige Penelope Petra Phyllis Primrose
    Rhiannon Rosalind Roxanne Sable Saskia Shona Sybil Tabitha Tamsin Thea Trudy Una Verity Willa Winifred Wren Yvonne Zara
    Mary-Beth Jo-Anne Anne-Marie Faith Skye Dawn June April Ivy Poppy`,
    `Adrian Alasdair Alec Angus Archie Barnaby Basil Bernard Blake Brendan Brett Bruce Byron Callum Cedric Chester Clifford
    Clive Colby Corey Craig Curtis Dale Damon Darcy Darren Desmond Dexter Dominic Drew Duncan Dwight Edmund Elliot Ellis Ewan
    Felix Fergus Floyd Gareth Gavin Giles Glenn Graham Grant Guy Hamish Harvey Hector Hugh Humphrey Ivor Jarrod Jasper Kelvin
    Kendrick Lachlan Lance Leighton Lionel Lloyd Malcolm Marvin Maurice Merrick Mitchell Monty Murray Neville Nigel Ormond
    Percy Quentin Ralph Rhys Roderick Rufus Rupert Seth Sheldon Spencer Stanley Terrence Tobias Travis Vaughan Vernon Wallace
    Wilfred Xander Zachary Rob Will Mark Bill Grant Chase Hunter Frank Jack Pat`,
    `Ackroyd Aldridge Allardyce Appleyard Arkwright Ashdown Atherton Babcock Bagshaw Bainbridge Bancroft Barraclough Beckwith
    Bellamy Birtwistle Blackwood Blenkinsop Boothroyd Bracewell Braithwaite Brannigan Brockhurst Burgess Butterworth Cadwallader
    Calloway Carmody Cartwright Chadwick Chisholm Clutterbuck Colquhoun Copperfield Coverdale Crabtree Cranshaw Crowther Culpepper
    Dalrymple Danforth Dearborn Drinkwater Dunsford Eastwood Eccleston Entwistle Fairbrother Farnsworth Featherstone Fothergill
    Galbraith Garrity Gathercole Gillespie Goodfellow Greenhalgh Grimshaw Hackett Halloway Hardcastle Hargreaves Hathersage
    Heathcote Henshaw Higginbotham Hollingworth Horsfall Huddleston Inglethorpe Ironside Jellicoe Kershaw Killingbeck Kirkbride
    Langridge Larkham Leadbetter Lightfoot Longbottom Lovelock Mainwaring Makepeace Marchbanks Merryweather Micklethwait Molyneux
    Nettleton Oakeshott Oglethorpe Ormerod Outhwaite Pargeter Pemberton Penhaligon Postlethwaite Prendergast Pumphrey Quarmby
    Ravenscroft Redfern Rigby Rowbotham Sallow Satterthwaite Scholes Shackleton Sidebottom Skelton Stainforth Sugden Tattersall
    Thistlewood Threlfall Trelawney Tunstall Underhill Vickerstaff Wadsworth Wainwright Weatherby Whittaker Wigglesworth Winterbourne
    Woolley Wray Yardley Young Price Cook Rose Banks Field Marsh Stone Bright Hale Penny West Long`,
  ),
  irish: culture(
    `Aisling Aoife Bríd Caoimhe Ciara Clodagh Deirdre Eimear Gráinne Máire Niamh Nuala Orla Róisín Saoirse Sinéad Síle Sorcha`,
    `Aidan Brendán Cathal Cian Cillian Conor Cormac Daithí Diarmuid Donnacha Éamon Eoghan Fiachra Fionn Lorcan Odhrán Oisín Pádraig Ruairí Tadhg`,
    `Ó_Briain O'Callaghan O'Dowd O'Hanlon O'Shaughnessy MacNamara McGettigan McLoughlin McInerney Mulcahy Geraghty Heffernan Hennessy
    Kavanagh Keaveney Lanigan Lenihan Mannion Moriarty Nolan Quigley Rafferty Scanlon Tierney Twomey Ní_Dhomhnaill Bannon Cusack Devaney Fogarty`,
  ),
  indian: culture(
    `Aditi Ananya Anjali Bhavna Chitra Deepika Divya Gauri Harini Ishita Jyoti Kavya Keerthi Lakshmi Madhuri Meenakshi Mrunal Namrata
    Nandini Nisha Padma Pallavi Pooja Radhika Revathi Rukmini Sangeeta Shalini Shreya Sneha Sushma Tanvi Trisha Urvashi Vaishali Vidya`,
    `Abhinav Aditya Ajit Amol Anirudh Arvind Ashwin Bharat Chirag Dhruv Ganesh Gopal Harish Hemant Jatin Karthik Kunal Lalit Mahesh Mohit
    Naveen Nikhil Omkar Pankaj Prakash Pranav Rajesh Rohan Sandeep Siddharth Sourav Suresh Tarun Tejas Umesh Varun Venkatesh Vikram Vivek Yash`,
    `Agarwal Ahluwalia Banerjee Basu Bhattacharya Chakraborty Chaudhari Chopra Dasgupta Deshmukh Deshpande Ganguly Ghosh Gokhale Gowda
    Iyengar Iyer Jadhav Joshi Kamath Kapoor Khanna Krishnan Kulkarni Mahajan Malhotra Mehrotra Menon Mishra Mukherjee Nadar Naidu Nambiar
    Pillai Prabhu Raghavan Ramachandran Ranganathan Reddy Saxena Sethi Shetty Sinha Srinivasan Subramaniam Thakur Tripathi Varghese Venkataraman Yadav`,
  ),
  african: culture(
    `Adaeze Amahle Ayanda Busisiwe Chiamaka Chidinma Efua Folasade Funmilayo Ifeoma Lerato Lindiwe Makena Naledi Ngozi Nomvula Nokuthula
    Palesa Refilwe Thandeka Thandiwe Wanjiru Yewande Zanele Zinhle Abena Akosua Titilayo Wambui Omolara`,
    `Adebayo Ayodele Bongani Chukwuemeka Kagiso Kamau Katlego Kofi Kwabena Kwame Lwazi Mandla Mpho Musa Nkosana Obinna Olumide Sibusiso
    Sifiso Sipho Tebogo Themba Thabo Tunde Uchenna Vusi Wanjala Xolani Zola Babajide Emeka Jabulani`,
    `Achebe Adeyemi Afolabi Akintola Amoah Asante Balogun Boateng Buthelezi Chukwu Dlamini Ezeogu Gumede Hadebe Igwe Kariuki Khumalo Kiprotich
    Mabaso Mahlangu Maseko Mbeki-Radebe Mkhize Mokoena Molefe Mthembu Mwangi Ncube Ndlovu Nkosi Nwosu Nyambura Obi Ogunleye Okafor Okonkwo
    Onyango Osei Otieno Owusu Sithole Tshabalala Wekesa Zondi Zwane`,
  ),
  afrikaans: culture(
    `Annelise Carina Elsabé Esmé Hanlie Ilze Jolandi Karien Liezl Marietjie Retha Riana Sunette Tersia Wilmarie`,
    `Barend Christiaan Danie Deon Francois Gideon Hennie Jaco Johannes Kobus Lourens Morné Petrus Riaan Schalk Tertius`,
    `Botha Coetzee de_Villiers du_Plessis du_Toit Erasmus Fourie Grobler Jansen_van_Rensburg Joubert Kruger Labuschagne le_Roux Malan
    Nel Oosthuizen Pienaar Potgieter Prinsloo Snyman Steenkamp Strydom Swanepoel van_der_Merwe van_Niekerk Venter Viljoen Visagie`,
  ),
  chinese: culture(
    `Ai_Ling Bee_Hoon Hui_Min Jia_Yi Jiayi Li_Wen Mei_Xuan Pei_Shan Qian Ruoxi Shu_Fen Siew_Lan Wan_Ting Xiaomei Xin_Yi Yan_Ting Yuxin Yihan Zhi_Ying Zixuan`,
    `Boon_Keng Chee_Keong Guowei Haoran Jun_Wei Jianhong Kah_Wai Kok_Leong Mingze Seng_Huat Shaoming Teck_Soon Wei_Jie Weiming Wing_Kit Xueqin Yi_Xiang Zhihao Zi_Yang Zhiqiang`,
    `Ang Cai Cheong Chia Chua Fang Goh Heng Ho Hsieh Huang Koh Kwok Lai Leung Liang Lim Loh Low Luo Ng Ong Ouyang Poon Quek Seah Seow Sim
    Soh Tan Teo Toh Tsang Wee Xiao Xu Yap Yeo Yip Zhang Zhou Zhu`,
  ),
  arab: culture(
    `Amina Asma Dalia Fatima Ghada Hala Hanan Huda Iman Khadija Lamia Layla Maha Maryam Nadia Noor Rania Reem Salma Samira Shirin Yasmin Zahra Zainab`,
    `Ahmed Adel Bilal Faisal Farid Hamza Hassan Ibrahim Idris Imran Jamal Karim Khalid Mahmoud Mustafa Nabil Omar Rashid Salim Sami Tariq Usman Walid Yousef`,
    `Abbasi Abdelrahman Al-Amin Al-Farsi Al-Khatib Al-Masri Aziz Bakr Bashir Darwish El-Sayed Farah Ghani Haddad Hakimi Hussein Jabari Kassem
    Khalil Khoury Mansour Mirza Najjar Nasser Qureshi Rahman Rizvi Saleh Shah Siddiqui Sulaiman Tahir Younis Zaman Zidan`,
  ),
  east: culture(
    `Bich_Ngoc Thuy_Linh Thanh_Ha Khanh_Vy Ji-woo Seo-yeon Hye-jin Min-ji Nurul Siti_Aisyah Dewi Putri Maricel Rowena Analyn Ligaya`,
    `Van_Duc Quoc_Bao Minh_Khoi Anh_Tuan Dong-hyun Jae-won Sung-min Hyun-woo Azman Hafiz Budi Agus Jomar Rodel Benigno Wayan`,
    `Nguyen Tran Pham Vo Bui Dang Truong Seo Kwon Choi Jung Yoon Iskandar Suhaimi Zulkifli Wijaya Santoso Hidayat dela_Cruz Magsaysay Bautista
    Villanueva Pangilinan Macaraeg Tolentino`,
  ),
  latin: culture(
    `Alondra Araceli Brisa Dayanara Esperanza Graciela Itzel Jimena Luz Maribel Marisol Noemí Xiomara Yesenia Yolanda`,
    `Alejandro Cesar Efraín Emiliano Ezequiel Gerardo Heriberto Ignacio Joaquín Leandro Macario Ramiro Rigoberto Rogelio Wilfredo`,
    `Arellano Arroyo Barrientos Bustamante Calderón Cárdenas Cisneros Cordero Escobedo Galindo Guevara Huerta Jaramillo Lozano Montoya Nájera
    Ocampo Olvera Palacios Quintanilla Saldívar Tamayo Urrutia Valdivia Zamarripa Zepeda`,
  ),
  north: culture(
    `Annika Astrid Birgit Eira Frida Gunilla Ingeborg Kaisa Liv Maja Pernille Ragnhild Sanna Signe Sigrid Solveig Tuuli Vigdis`,
    `Aksel Anders Bjarne Eskil Gustav Halvor Henrik Jesper Kjell Lasse Magnus Mikkel Nils Olav Rasmus Sindre Stellan Torben Viggo`,
    `Aaltonen Abrahamsen Bergström Bjørnstad Dahlgren Ekholm Engström Fredriksen Hagström Haugen Holmqvist Ingebrigtsen Jørgensen Kettunen
    Kjeldsen Lindqvist Lundgren Mikkelsen Nyström Østergaard Rasmussen Sandvik Sjöberg Søndergaard Thorsen Virtanen Wikström Åkesson`,
  ),
  ...otherCultures,
} satisfies Record<string, Culture>;

export type CultureName = keyof typeof cultures;

const mixes: Readonly<Record<string, readonly CultureName[]>> = {
  us: listed('anglo anglo anglo anglo latin latin african indian arab chinese east de it pl north fr') as CultureName[],
  gb: listed('anglo anglo anglo anglo anglo indian african arab pl irish fr north chinese tr it') as CultureName[],
  ie: listed('irish irish irish irish anglo pl african pt') as CultureName[],
  au: listed('anglo anglo anglo anglo chinese indian arab east it irish') as CultureName[],
  nz: listed('anglo anglo anglo east indian nl north') as CultureName[],
  ca: listed('anglo anglo fr indian chinese east arab pl') as CultureName[],
  in: listed('indian indian indian indian indian arab') as CultureName[],
  za: listed('african african african afrikaans afrikaans indian anglo') as CultureName[],
  sg: listed('chinese chinese chinese indian east') as CultureName[],
  de: listed('de de de de de de tr pl ru-latin arab') as CultureName[],
  fr: listed('fr fr fr fr fr fr arab pt') as CultureName[],
  es: listed('es es es es es es arab') as CultureName[],
  mx: listed('es es latin latin') as CultureName[],
  pt: listed('pt pt pt pt pt african') as CultureName[],
  br: listed('pt pt pt pt it') as CultureName[],
  it: listed('it it it it it it ru-latin') as CultureName[],
  nl: listed('nl nl nl nl nl tr arab') as CultureName[],
  pl: ['pl'],
  tr: ['tr'],
  ru: ['ru'],
  ja: ['ja'],
};

export type Person = {
  readonly first: string;
  readonly last: string;
  readonly female: boolean;
  readonly of: CultureName;
};

export function drawPerson(random: Random, locale: string, gender: 'f' | 'm' | null): Person {
  const of = random.pick(mixes[locale] ?? mixes.gb ?? []);
  const names: Culture = cultures[of];
  const female = gender === null ? random.chance(0.5) : gender === 'f';
  let last = random.deal(names.last);
  if (female && of === 'pl') last = last.replace(/ski$/, 'ska').replace(/cki$/, 'cka').replace(/dzki$/, 'dzka');
  if (female && of === 'ru') last = last.replace(/([оеё]в|ин|ын)$/, '$1а').replace(/ский$/, 'ская');
  if (of === 'es' && random.chance(0.55)) last += ` ${random.deal(names.last)}`;
  if (of === 'anglo' && random.chance(0.04)) last += `-${random.deal(names.last)}`;
  return { first: random.deal(female ? names.female : names.male), last, female, of };
}

/** A surname alone, as firms and streets have them. */
export function drawSurname(random: Random, locale: string): string {
  const of = (mixes[locale] ?? mixes.gb ?? [])[0] ?? 'anglo';
  return random.deal(cultures[of].last);
}
