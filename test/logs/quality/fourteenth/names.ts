// People: names of the country, of the wider world and, rarely, surnames nobody has.
import { between, oneOf, pick, plain, type Random } from './random.ts';

export type Person = { readonly first: string; readonly last: string; readonly female: boolean };

type Names = { readonly f: string; readonly m: string; readonly last: string };

const byLanguage: Readonly<Record<string, Names>> = {
  en: {
    f: 'Hannah|Lauren|Beth|Charlotte|Megan|Rebecca|Joanne|Kirsty|Danielle|Tracey|Abigail|Phoebe|Imogen|Louise|Brenda',
    m: 'Oliver|Jack|Callum|Darren|Gareth|Stuart|Nathan|Kyle|Trevor|Elliot|Dominic|Rory|Graham|Tyler|Keith',
    last:
      'Hargreaves|Whitlock|Pemberton|Ashworth|Kendrick|Barlow|Sutcliffe|Oakes|Thornbury|Mercer|Hollingsworth|' +
      'Radcliffe|Tindall|Gillespie|Broadbent|Crowther|Lockwood|Penrose|Jessop|Faulkner|Dunmore|Haverstock',
  },
  us: {
    f: 'Ashley|Madison|Brittany|Kaitlyn|Denise|Latoya|Heather|Marisol|Courtney|Tiffany|Shelby|Renee',
    m: 'Tyler|Brandon|Marcus|DeShawn|Cody|Randall|Trevor|Austin|Jerome|Wyatt|Preston|Hector',
    last:
      'Kowalczyk|Hendricks|Delgado|Whitaker|Beauchamp|Ostrander|Tran|McAllister|Yoder|Castellanos|Brockman|' +
      'Washington|Stubblefield|Vandermeer|Ramirez|Pettigrew|Holloway|Lindqvist',
  },
  ie: {
    f: 'Aoife|Niamh|Siobhán|Gráinne|Orla|Caoimhe|Sinéad|Róisín|Deirdre|Maeve',
    m: 'Cian|Eoin|Pádraig|Declan|Conor|Oisín|Darragh|Fergal|Tadhg|Ruairí',
    last: "O'Sullivan|Ní Bhriain|McLoughlin|Kinsella|Brennan|O'Mahony|Geraghty|Mulcahy|Hanrahan|Ó Conaill|Tierney",
  },
  in: {
    f: 'Priya|Ananya|Lakshmi|Deepa|Kavitha|Shreya|Neha|Meenakshi|Farzana|Sunita|Ritika',
    m: 'Arjun|Rohan|Suresh|Vikram|Karthik|Imran|Sandeep|Manoj|Harpreet|Abhishek|Nikhil',
    last: 'Krishnamurthy|Iyer|Deshmukh|Chatterjee|Reddy|Pillai|Ahluwalia|Banerjee|Kulkarni|Qureshi|Nair|Bhatt|Gowda',
  },
  de: {
    f: 'Katrin|Sabine|Heike|Anneliese|Jana|Franziska|Birgit|Leonie|Ulrike|Merle|Svenja|Gudrun',
    m: 'Jürgen|Torsten|Matthias|Lukas|Björn|Holger|Sebastian|Uwe|Florian|Detlef|Jannik|Rainer',
    last:
      'Schröder|Kirchner|Vogelsang|Brandstätter|Hoffmann|Lindemann|Zschau|Obermeier|Petersen|Grünwald|Hübner|' +
      'Kaminski|Straßburger|Wiedemann|Eichhorn|Thalmann',
  },
  fr: {
    f: 'Camille|Élodie|Sandrine|Aurélie|Mathilde|Nathalie|Chloé|Françoise|Inès|Maëlle|Bérengère',
    m: 'Julien|Thierry|Benoît|Rémi|Guillaume|Mathieu|Étienne|Pascal|Loïc|Jean-Marc|Kévin',
    last:
      'Lefèvre|Gauthier|Mercier|Delacroix|Boucher|Le Goff|Chevallier|Besson|Marchand|Vasseur|Dufresne|' +
      'Khelifi|Roussel',
  },
  es: {
    f: 'Marta|Lucía|Begoña|Rocío|Nuria|Pilar|Ainhoa|Carmen|Inmaculada|Noelia|Yolanda',
    m: 'Javier|Álvaro|Íñigo|Sergio|Raúl|Gonzalo|Jordi|Manuel|Rubén|Andrés|Joaquín',
    last:
      'García Lozano|Fernández|Ruiz Calderón|Etxeberria|Navarro|Domínguez|Peñalver|Castaño|Serrano Gil|Iglesias|' +
      'Cárdenas|Villanueva',
  },
  it: {
    f: 'Giulia|Francesca|Chiara|Valentina|Alessia|Paola|Martina|Ilaria|Donatella|Serena',
    m: 'Lorenzo|Matteo|Alessandro|Davide|Giorgio|Riccardo|Salvatore|Andrea|Stefano|Emanuele',
    last:
      'Bianchi|Colombo|De Santis|Lombardi|Fontana|Caruso|Pellegrini|Di Maio|Zanetti|Gallo|Marchetti|' +
      'Esposito|Bellini',
  },
  pt: {
    f: 'Inês|Beatriz|Catarina|Mariana|Sofia|Rita|Joana|Teresa|Leonor|Carolina',
    m: 'Tiago|Rui|João|Nuno|Gonçalo|Pedro|Diogo|Vasco|Henrique|Duarte',
    last:
      'Carvalho|Ferreira|Nogueira|Teixeira|Antunes|Sousa Pinto|Magalhães|Figueiredo|Brandão|Lourenço|' +
      'Cordeiro|Simões',
  },
  nl: {
    f: 'Femke|Sanne|Marloes|Anouk|Liesbeth|Iris|Marieke|Willemijn|Esmée|Fleur',
    m: 'Joost|Bram|Sjoerd|Ruben|Maarten|Daan|Wouter|Gijs|Thijs|Henk',
    last: 'van der Berg|de Vries|Hoekstra|Jansen|Verhoeven|Dijkstra|van Leeuwen|Smeets|Brouwer|Kuipers|ten Have|Postma',
  },
  pl: {
    f: 'Agnieszka|Magdalena|Katarzyna|Joanna|Małgorzata|Zuzanna|Ewelina|Beata|Aleksandra',
    m: 'Tomasz|Paweł|Michał|Krzysztof|Grzegorz|Łukasz|Wojciech|Bartosz|Mateusz',
    last: 'Nowak|Wiśniewska|Zieliński|Wójcik|Kaczmarek|Szymczak|Pawlak|Mazur|Walczak|Wróbel|Gołębiowski|Stępień|Żuraw',
  },
  sv: {
    f: 'Linnéa|Frida|Åsa|Malin|Ebba|Kerstin|Ingrid|Sofia|Annika|Saga',
    m: 'Oskar|Anders|Göran|Viktor|Mattias|Henrik|Örjan|Emil|Håkan|Axel',
    last: 'Lindström|Bergqvist|Åkesson|Johansson|Nyberg|Sjöberg|Hedlund|Forsberg|Öberg|Wikström|Hallgren|Ekdahl',
  },
  no: {
    f: 'Ingrid|Silje|Marit|Kari|Hedda|Tonje|Solveig|Ragnhild|Thea|Guro',
    m: 'Sindre|Øyvind|Lars|Kjetil|Magnus|Eirik|Håvard|Trond|Jonas|Terje',
    last: 'Haugen|Solberg|Nilsen|Bakken|Strand|Bjørnstad|Moen|Aasen|Lunde|Tveit|Kvamme|Fjeldstad|Rønning',
  },
  fi: {
    f: 'Aino|Päivi|Kaisa|Sanna|Riikka|Hanna|Marjatta|Emilia|Tuuli|Outi',
    m: 'Juhani|Mikko|Antti|Timo|Heikki|Ville|Jari|Eetu|Olli|Pekka',
    last: 'Virtanen|Korhonen|Mäkelä|Nieminen|Hämäläinen|Lehtonen|Koskinen|Räsänen|Salminen|Ylönen|Tuominen|Väisänen',
  },
  world: {
    f:
      'Nkechi|Yuki|Fatima|Olena|Thuy|Zeynep|Mei Ling|Adaeze|Leila|Svetlana|Amina|Ioana|Hye-jin|Temperance|' +
      'Rania|Xiomara',
    m: 'Chinedu|Kenji|Yusuf|Dmytro|Minh|Emre|Kwabena|Tariq|Bogdan|Ji-ho|Mohammed|Tendai|Aleksandar|Sione|Hamza',
    last:
      'Okonkwo|Tanaka|Al-Masri|Shevchenko|Nguyen|Yılmaz|Zhang|Adeyemi|Hosseini|Popescu|Mensah|Petrović|Haddad|Park|' +
      'Oyelaran|Benali|Tamihana|Kovačević|Ndlovu|Takahashi|Abdi|Chukwuemeka|Szabó|Faleolo',
  },
};

const starts = 'Bra|Cor|Dre|Fen|Gor|Hes|Kel|Lor|Mar|Nev|Quen|Ros|Sel|Tor|Ul|Vas|Wex|Yar|Zel|Ost|Ith|Pol';
const middles = 'a|en|i|o|ar|el|ing|u|and|er|il';
const ends = 'by|dale|wick|mont|sen|ova|ides|ley|gard|stein|quist|ette|ram|dorf|nak|tosh|vane|shaw';

const pools: Readonly<Record<string, string>> = { gb: 'en', au: 'en', ca: 'us', br: 'pt' };

export function inventPerson(random: Random, country: string, sex: 'f' | 'm' | 'any'): Person {
  const own = byLanguage[pools[country] ?? country];
  const world = byLanguage.world;
  if (own === undefined || world === undefined) throw new Error(`No names for ${country}`);
  const dice = random();
  const from = dice < 0.22 ? world : own;
  const female = sex === 'any' ? random() < 0.5 : sex === 'f';
  const first = oneOf(random, female ? from.f : from.m);
  const rest = random();
  let last = oneOf(random, dice > 0.93 ? world.last : from.last);
  if (rest < 0.12) last = oneOf(random, starts) + oneOf(random, middles) + oneOf(random, ends);
  else if (rest < 0.16 && /^(en|us|gb|au|ca)$/.test(country)) last = `${last}-${oneOf(random, own.last)}`;
  return { first, last: last.replace(/^(.+)-\1$/, '$1'), female };
}

const titles: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Ms|Mrs|Ms', 'Mr'],
  de: ['Frau', 'Herr'],
  fr: ['Madame', 'Monsieur'],
  es: ['Sra.', 'Sr.'],
  it: ['Sig.ra', 'Sig.'],
  pt: ['Sra.', 'Sr.'],
  nl: ['mevrouw', 'meneer'],
  pl: ['Pani', 'Pan'],
};

export function titleOf(random: Random, language: string, person: Person): string {
  const [female, male] = titles[language] ?? ['', ''];
  return oneOf(random, person.female ? female : male);
}

const tags = 'moss|pixel|luna|otter|north|rusty|velvet|ember|turbo|crow|mango|zephyr|kilo|sleepy|grim|cobalt';
const tails = 'walker|fox|runner|92|_x|smith|hound|byte|knight|tea|wolf|beam|duck|rider';

/** A name somebody signs in with. */
export function userName(random: Random, person: Person, byName: boolean): string {
  const number = String(between(random, 3, 99));
  const [first, last] = [plain(person.first), plain(person.last)].map((part) => part.replace(/[^a-z]/g, '')) as [
    string,
    string,
  ];
  if (byName) {
    return pick(random, [
      `${first}.${last}`,
      `${first.slice(0, 1)}${last}${number}`,
      `${last}_${first}`,
      first + number,
    ]);
  }
  const tag = oneOf(random, tags);
  const tail = oneOf(random, tails);
  return pick(random, [`${tag}_${tail}${number}`, `${tag}${tail}`, `${tag}-${tail}-${number}`, `xX${tag}${number}Xx`]);
}
