// First names and surnames of many origins, and whole persons drawn from them.
import { type Draw, parts, words } from './draw.ts';

type Pool = { readonly f: readonly string[]; readonly m: readonly string[]; readonly s: readonly string[] };
const pool = (f: string, m: string, s: string): Pool => ({ f: words(f), m: words(m), s: parts(s) });

const pools = {
  english: pool(
    'Charlotte Emily Hannah Gemma Kirsty Lorna Poppy Beth Imogen Tracey Harriet Megan Ellie Joanne Samantha Denise Kelly Paige Brittany Madison Heather Courtney Rosalind Nicole Jodie Philippa Tamsin Verity Winifred Maisie',
    'Oliver Harry Callum Gareth Stuart Nigel Darren Lewis Toby Rhys Alistair Craig Ethan Tyler Brandon Cody Wesley Trevor Keith Damian Bradley Jamie Rupert Glenn Elliot Leighton Clive Barnaby Dwayne Preston',
    `Hargreaves, Whitfield, Pemberton, Ashworth, Lockwood, Sutcliffe, Bramley, Thornton, Fairclough, Haddock, Ellison, Winters, Mercer,
    Blackwell, Prescott, Hutchins, Kendall, Ogden, Rowbotham, Stanhope, Tiller, Underhill, Wainwright, Yardley, Barlow, Crawford, Dunn,
    Easton, Holloway, Jessop, Larkin, Mayhew, Naylor, Pritchard, Rigby, Sharpe, Tennant, Vickers, Woodruff, Caldwell, Hendricks, Sawyer,
    Whitaker, Garrison, Tuttle, Boone, Hensley, McAllister, Drummond, Farquhar, Llewellyn, Bevan, Cartwright, Dobson, Eastwood, Marsh, Day, Rose`,
  ),
  irish: pool(
    'Aoife Niamh Siobhán Gráinne Caoimhe Orla Sinéad Róisín Deirdre Bronagh Ciara Maeve',
    'Cormac Eoin Darragh Fionn Pádraig Ronan Declan Cathal Oisín Tadhg Diarmuid Conor',
    "O'Driscoll, Gallagher, Ní Bhriain, Kavanagh, McGrath, O'Sullivan, Brennan, Hennessy, Mac Giolla, Tierney, O'Malley, Feeney, Cullinane, Quigley, Devlin, Moloney",
  ),
  indian: pool(
    'Priya Ananya Deepika Kavita Lakshmi Meera Nisha Pooja Radhika Shreya Sunita Harpreet Jaswinder Fathima Divya Swati Anjali Ishita',
    'Arjun Rohan Vikram Suresh Rajesh Karthik Manish Gurpreet Imran Sanjay Aditya Nikhil Pranav Balaji Harish Siddharth Tejas Venkatesh',
    'Sharma, Iyer, Chatterjee, Kulkarni, Reddy, Nair, Banerjee, Deshpande, Gill, Sandhu, Patel, Mehta, Krishnan, Subramanian, Bhattacharya, Chauhan, Joshi, Rao, Pillai, Kaur, Malhotra, Verma, Mukherjee, Shetty, Gowda',
  ),
  african: pool(
    'Chiamaka Ngozi Adaeze Folasade Yetunde Abena Akosua Nomvula Thandeka Lerato Naledi Zanele Wanjiru Amahle Busisiwe Temitope',
    'Chinedu Emeka Oluwaseun Babatunde Kwame Kofi Sipho Thabo Mandla Tendai Kagiso Lwazi Kamau Obinna Themba Sizwe',
    'Okafor, Adeyemi, Nwosu, Balogun, Mensah, Owusu, Dlamini, Nkosi, Mokoena, Khumalo, Mthembu, Ndlovu, Moyo, Kariuki, Otieno, Asante, Boateng, Eze, Sithole, Zulu, Botha, van der Merwe, Naidoo, Pretorius, du Plessis',
  ),
  arabic: pool(
    'Layla Fatima Yasmin Noor Salma Amina Rania Hiba Zainab Mariam Samira Dina',
    'Omar Khalid Youssef Tariq Hassan Bilal Karim Mustafa Faisal Rashid Ziad Anwar',
    'Haddad, El-Sayed, Mansour, Khoury, Al-Rashidi, Benali, Bouazza, Chaudhry, Qureshi, Siddiqui, Rahman, Aziz, Nasser, Hamdan, Ait Taleb, El Amrani',
  ),
  eastAsian: pool(
    'Mei Xiaoling Yuki Haruka Soo-jin Ji-woo Linh Thuy Ayumi Hui Jia Minh-Anh',
    'Wei Jun Hiroshi Kenji Min-ho Dong-hyun Quang Tuan Takeshi Zhiyuan Bao Haoran',
    'Zhang, Nguyen, Tanaka, Yamamoto, Park, Choi, Tran, Huang, Watanabe, Kim, Pham, Liu, Ong, Lim, Chua, Ho, Fong',
  ),
  german: pool(
    'Annika Birgit Claudia Friederike Gudrun Heike Ilse Johanna Katrin Liselotte Marlene Nadine Petra Renate Sabine Ulrike Franziska Svenja Antje Lieselotte Wiebke Hannelore',
    'Andreas Bernd Christoph Dietmar Eberhard Florian Günter Holger Jürgen Klaus Lothar Matthias Norbert Rüdiger Steffen Torsten Uwe Wolfgang Jannik Malte Detlef Sören',
    `Müller-Lüdenscheid, Brinkmann, Dietrich, Eichhorn, Fuhrmann, Grünwald, Hinrichs, Jansen, Kowalke, Lehmann, Mühlbauer, Niemeyer, Oppermann,
    Pfeiffer, Rademacher, Schönfeld, Tiedemann, Unger, Vogelsang, Wiesner, Zimmermann, Hofstetter, Obermeier, Krüger, Schröder, Baumgartner, Weiß, Köhler, Sommer, Kaiser, von Bredow, Huber, Egger, Aeschlimann`,
  ),
  french: pool(
    'Amélie Béatrice Camille Delphine Élodie Florence Geneviève Hélène Inès Josiane Laëtitia Manon Nathalie Océane Solène Véronique Maëlys Anne-Sophie',
    'Antoine Baptiste Cédric Didier Étienne Fabrice Gaël Hugo Jérôme Laurent Mathieu Nicolas Olivier Pascal Rémi Sylvain Thibault Jean-Marc',
    'Lefèvre, Marchand, Girard, Besson, Chevalier, Delacroix, Fontaine, Guillot, Hamel, Jacquet, Lambert, Morel, Perrin, Roussel, Thévenot, Vasseur, Blanchard, de Villiers, Le Goff, Kerjean, Petit, Leblanc, Dupuis',
  ),
  spanish: pool(
    'Adriana Beatriz Carmen Dolores Encarnación Fernanda Guadalupe Inmaculada Jimena Lucía Marisol Noelia Pilar Rocío Ximena Yolanda Montserrat Itziar',
    'Alejandro Borja Cristóbal Diego Emilio Francisco Gonzalo Hernán Íñigo Javier Leandro Mateo Nicolás Óscar Ramiro Santiago Tomás Jordi',
    'García, Fernández, Ibáñez, Herrera, Quintana, Sepúlveda, Villanueva, Zamora, Echevarría, Carrasco, Montero, Peña, Rojas, Salinas, Vidal, Aguirre, Cabrera, Domínguez, Ortega, Puig, del Río',
  ),
  italian: pool(
    'Alessia Benedetta Chiara Donatella Elisabetta Federica Giulia Ilaria Ludovica Martina Ornella Paola Raffaella Serena Valentina',
    'Alessandro Bruno Carlo Davide Edoardo Filippo Giacomo Lorenzo Massimo Nicola Pietro Riccardo Salvatore Tommaso Vincenzo',
    "Bianchi, Colombo, D'Angelo, Esposito, Ferrara, Gentile, Lombardi, Marchetti, Neri, Pellegrini, Rinaldi, Santoro, Tedesco, Vitale, Zanetti, De Luca, Caputo, Bellini, Fabbri",
  ),
  dutch: pool(
    'Anouk Femke Hanneke Iris Janneke Lotte Marijke Nienke Roos Saskia Wietske Mieke Tineke',
    'Bas Daan Floris Gijs Hendrik Joost Koen Maarten Pieter Ruben Sjoerd Teun Wouter',
    'de Vries, van den Berg, Bakker, Visser, Smit, Meijer, Mulder, de Groot, Bos, Vos, Hendriksen, van Leeuwen, Dekker, Brouwer, Dijkstra, Kuipers, ter Horst, Verhoeven, Claes, Peeters',
  ),
  portuguese: pool(
    'Beatriz Catarina Daniela Fernanda Inês Joana Leonor Mafalda Patrícia Raquel Sofia Tatiana Vitória',
    'André Bruno Diogo Eduardo Gonçalo Henrique João Luís Miguel Nuno Paulo Rodrigo Thiago',
    'Almeida, Barbosa, Carvalho, da Silva, Figueiredo, Gonçalves, Lopes, Machado, Nogueira, Pereira, Ramos, Simões, Teixeira, Vasconcelos, dos Santos, Azevedo',
  ),
  polish: pool(
    'Agnieszka Bożena Dorota Ewelina Grażyna Joanna Katarzyna Małgorzata Natalia Oliwia Paulina Zofia Wioletta',
    'Bartosz Dariusz Grzegorz Jakub Krzysztof Łukasz Maciej Paweł Rafał Sławomir Tomasz Wojciech Zbigniew',
    'Kowalski, Wiśniewski, Wójcik, Kamiński, Lewandowski, Zieliński, Szymański, Dąbrowski, Kozłowski, Mazur, Krawczyk, Piotrowski, Grabowski, Pawlak, Michalski, Wróbel, Jabłoński, Czerwiński',
  ),
  nordic: pool(
    'Astrid Birgitta Ebba Freja Gunilla Hedvig Ingrid Kerstin Linnea Maja Solveig Tuva Åsa Aino',
    'Anders Bjørn Erik Fredrik Gustav Håkan Jesper Kristoffer Lars Mikkel Nils Ove Sven Torbjörn',
    'Andersson, Bergström, Dahlberg, Ekström, Forsberg, Gustafsson, Hedlund, Johansen, Kjeldsen, Lindqvist, Mortensen, Nygård, Olsen, Persson, Rasmussen, Sandberg, Søndergaard, Wikström, Virtanen, Korhonen, Haugen',
  ),
  turkish: pool(
    'Ayşe Elif Gülsüm Hatice Merve Zeynep Selin Esra Dilara',
    'Ahmet Burak Emre Hakan Mehmet Serkan Yusuf Kemal Volkan',
    'Yılmaz, Kaya, Demir, Çelik, Şahin, Öztürk, Aydın, Arslan, Doğan, Koç, Yıldırım, Polat',
  ),
  slavic: pool(
    'Oksana Svetlana Milena Jelena Ivana Tereza Zuzana Kateryna Daria Ljubica',
    'Oleksandr Dmitri Goran Zoran Tomáš Ondřej Vladimir Bogdan Nikola Andriy',
    'Kovalenko, Petrović, Horvat, Marković, Shevchenko, Bondar, Jovanović, Babić, Melnyk, Kovač, Nikolić, Tkachenko',
  ),
  czech: pool(
    'Tereza Zuzana Lenka Markéta Veronika Jitka Barbora',
    'Tomáš Ondřej Jiří Vojtěch Zdeněk Radek Luboš',
    'Novák, Svoboda, Dvořák, Procházka, Kučera, Beneš, Pospíšil, Kolář, Zeman',
  ),
  greekRomanian: pool(
    'Eleni Despina Ioana Andreea Katerina Mihaela Ágnes Zsófia',
    'Giorgos Stavros Ionuț Răzvan Dimitris Mihai Zoltán Gergely',
    'Papadopoulos, Georgiou, Popescu, Ionescu, Dumitru, Nagy, Szabó, Kovács, Economou, Stan',
  ),
} as const satisfies Record<string, Pool>;

const home: Readonly<Record<string, readonly (keyof typeof pools)[]>> = {
  GB: ['english', 'english', 'english', 'irish', 'indian'],
  US: ['english', 'english', 'english', 'spanish', 'african'],
  IE: ['irish', 'irish', 'english', 'polish'],
  AU: ['english', 'english', 'eastAsian', 'greekRomanian'],
  IN: ['indian'],
  ZA: ['african', 'african', 'english', 'indian'],
  CA: ['english', 'english', 'french', 'indian', 'eastAsian'],
  DE: ['german', 'german', 'german', 'turkish'],
  AT: ['german', 'german', 'slavic'],
  CH: ['german', 'german', 'italian'],
  FR: ['french', 'french', 'french', 'arabic'],
  BE: ['french', 'dutch'],
  ES: ['spanish'],
  MX: ['spanish'],
  IT: ['italian'],
  NL: ['dutch', 'dutch', 'turkish'],
  PT: ['portuguese'],
  BR: ['portuguese', 'portuguese', 'italian'],
  PL: ['polish'],
  SE: ['nordic', 'nordic', 'arabic'],
  DK: ['nordic'],
  NO: ['nordic'],
  FI: ['nordic'],
  CZ: ['czech'],
};

export type Person = { readonly first: string; readonly last: string };

const poolOf = (draw: Draw, country: string): keyof typeof pools =>
  draw.chance(0.72) ? draw.pick(home[country] ?? ['english']) : draw.pick(Object.keys(pools) as (keyof typeof pools)[]);

export const surname = (draw: Draw, country: string): string => draw.pick(pools[poolOf(draw, country)].s);

function feminine(last: string, origin: string): string {
  if (origin === 'polish') return last.replace(/(s|c)ki$/, '$1ka');
  if (origin !== 'czech') return last;
  return `${last.replace(/ek$/, 'k').replace(/[ay]$/, '')}ová`;
}

export function person(draw: Draw, country: string, gender: 'f' | 'm'): Person {
  const origin = poolOf(draw, country);
  const surnames = draw.chance(0.12) ? poolOf(draw, country) : origin;
  let last = draw.pick(pools[surnames].s);
  if (gender === 'f') last = feminine(last, surnames);
  const second = draw.pick(pools[surnames].s);
  if ((country === 'ES' || country === 'MX') && surnames === 'spanish' && draw.chance(0.6) && second !== last)
    last = `${last} ${second}`;
  else if (gender === 'f' && draw.chance(0.05) && !/[ -]/.test(last + second)) last = `${last}-${second}`;
  const first = draw.pick(pools[origin][gender]);
  return { first, last };
}
