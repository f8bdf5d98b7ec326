// Names of people from many places.
import type { Random } from './random.ts';

export type Name = { readonly first: string; readonly last: string; readonly male: boolean };
type Pool = { readonly male: readonly string[]; readonly female: readonly string[]; readonly last: readonly string[] };

const pool = (male: string, female: string, last: string): Pool => ({
  male: male.split(','),
  female: female.split(','),
  last: last.split(','),
});

const pools: Readonly<Record<string, Pool>> = {
  us: pool(
    'Tyler,Marcus,DeShawn,Brandon,Hector,Kyle,Wyatt,Darnell,Preston,Gary,Randall,Julio',
    'Ashley,Brittany,Keisha,Madison,Tammy,Marisol,Courtney,Latoya,Peggy,Jolene,Shauna,Denise',
    'Kowalczyk,Hendricks,Ramirez,Whitfield,Buckner,Delacroix,Nakamura,McAllister,Stroud,Pettigrew,Ochoa,Lindqvist,Tran',
  ),
  uk: pool(
    'Callum,Nigel,Gareth,Imran,Rhys,Alistair,Declan,Graham,Kieran,Tobias,Ewan,Barnaby',
    'Gemma,Bronwen,Shabnam,Philippa,Kirsty,Imogen,Moira,Tamsin,Hazel,Bethan,Saffron,Lesley',
    'Hargreaves,Ogilvie,Pemberton,Entwistle,Llewellyn,Ahmed,Braithwaite,Cavanagh,Trevithick,Dunmore,Postlethwaite,Rahman',
  ),
  au: pool(
    'Lachlan,Brayden,Angus,Darcy,Mitch,Bruce,Flynn,Jayden,Kosta,Warrick',
    'Kylie,Matilda,Tahlia,Narelle,Jacinta,Shayla,Leanne,Bronte,Effie,Marnie',
    'Papadopoulos,McKinnon,Fairweather,Nguyen,Bonython,Gillespie,Tuckerman,Radnedge,Vella,Kidman',
  ),
  ie: pool(
    'Cillian,Eoin,Tadhg,Padraig,Fionn,Diarmuid,Oisín,Colm,Ruairí,Donal',
    'Aoife,Niamh,Saoirse,Gráinne,Siobhán,Ciara,Orlaith,Bríd,Sinéad,Maeve',
    "O'Shaughnessy,Ní Bhriain,Gallagher,McDermott,O'Dowd,Heffernan,Tierney,Mulcahy,Keane,Fitzgibbon,Breathnach",
  ),
  in: pool(
    'Arjun,Venkatesh,Rohan,Suresh,Karthik,Harpreet,Faizan,Debashish,Nikhil,Murugan',
    'Priyanka,Lakshmi,Ananya,Sunita,Kavitha,Meenakshi,Zoya,Shreya,Gurleen,Deepa',
    'Iyer,Chatterjee,Deshpande,Reddy,Bhattacharya,Kulkarni,Sethi,Venkataraman,Qureshi,Nair,Dhillon,Patil',
  ),
  ca: pool(
    'Liam,Étienne,Gordon,Mathieu,Trevor,Jaspreet,Doug,Nolan,Keegan,Réal',
    'Chantal,Mackenzie,Geneviève,Heather,Amrit,Noémie,Sheila,Brooklyn,Ghislaine,Kaitlyn',
    'Tremblay,MacLeod,Bouchard,Sandhu,Pelletier,Zacharias,Friesen,Gagnon,Okanagan,Thériault,Wozniak',
  ),
  za: pool(
    'Sipho,Pieter,Thabo,Riaan,Bongani,Ashwin,Kagiso,Hennie,Lwazi,Yusuf',
    'Nomvula,Annelie,Lerato,Zanele,Fatima,Marietjie,Thandeka,Priya,Refilwe,Karien',
    'Dlamini,van der Merwe,Mokoena,Naidoo,Botha,Khumalo,Pillay,Nkosi,du Plessis,Abrahams,Mahlangu',
  ),
  de: pool(
    'Matthias,Jürgen,Torsten,Lukas,Mehmet,Uwe,Sebastian,Florian,Detlef,Kai-Uwe',
    'Heike,Sabine,Annika,Ingrid,Svenja,Katharina,Birgit,Ayşe,Ann-Kathrin,Lieselotte',
    'Schäfer,Hoffmann,Yildirim,Brückner,von Thalheim,Kretschmer,Oelze,Niedermayer,Petersen,Gößling,Wieczorek',
  ),
  fr: pool(
    'Thibault,Jean-Marc,Olivier,Karim,Sébastien,Baptiste,Yannick,Mamadou,Rémi,Gaël',
    'Delphine,Marie-Claude,Aurélie,Fatoumata,Solène,Véronique,Maëlys,Nadia,Clémence,Josiane',
    'Lefèvre,Moreau,Benali,de La Tour,Charpentier,Le Goff,Diallo,Rousseau,Guérin,Bouvier,Etcheverry',
  ),
  es: pool(
    'Álvaro,Javier,Iñaki,Rubén,Gonzalo,Jordi,Mohamed,Xavier,Ignacio,Hernán',
    'Lucía,Montserrat,Nerea,Inmaculada,Rocío,Beatriz,Noelia,Ainhoa,Itziar,Concepción',
    'García Montero,Fernández,Etxebarria,Ruiz Ocaña,Puigdollers,Navarro,Castaño,Iglesias Vidal,Lozano,Herrera',
  ),
  it: pool(
    'Lorenzo,Giancarlo,Matteo,Salvatore,Davide,Gennaro,Alessio,Ruggero,Tommaso,Fabrizio',
    'Chiara,Giulia,Ornella,Francesca,Mariangela,Ilaria,Rosalba,Beatrice,Silvana,Giada',
    'Esposito,Bianchini,De Santis,Ferraro,Lo Cascio,Marchetti,Pellegrino,Zanetti,Dell’Acqua,Caruso',
  ),
  pt: pool(
    'João,Tiago,Duarte,Nuno,Rui,Gonçalo,Vasco,Afonso,Joaquim,Edson',
    'Inês,Catarina,Matilde,Mafalda,Conceição,Joana,Filipa,Leonor,Graça,Teresa',
    'Ferreira,Carvalho,Magalhães,Figueiredo,Gonçalves,Sequeira,Brandão,Teixeira,Quintela,Semedo',
  ),
  nl: pool(
    'Daan,Jeroen,Sjoerd,Bas,Maarten,Wouter,Ruben,Youssef,Thijs,Gerrit',
    'Sanne,Marloes,Femke,Annemiek,Lotte,Anouk,Nienke,Hanneke,Roos,Fenna',
    'van den Berg,de Vries,Hoekstra,Bakhuizen,ten Cate,Dijkstra,van Leeuwen,El Amrani,Zuidema,Kuipers',
  ),
  pl: pool(
    'Paweł,Krzysztof,Bartosz,Zbigniew,Łukasz,Mateusz,Grzegorz,Tadeusz',
    'Agnieszka,Małgorzata,Zofia,Katarzyna,Jadwiga,Wiktoria,Ewelina,Bożena',
    'Wiśniewski,Kaczmarek,Wójcik,Szczepaniak,Zając,Nowak,Mazur,Gołąb,Adamczyk,Jędrzejczyk',
  ),
  dk: pool(
    'Rasmus,Søren,Mikkel,Anders,Jeppe,Torben,Kasper,Flemming',
    'Mette,Sofie,Karoline,Pernille,Birthe,Signe,Ditte,Kirsten',
    'Jørgensen,Kjær,Østergaard,Mortensen,Lykke Holm,Bæk,Thomsen,Skovgaard,Nørgaard,Vestergaard',
  ),
  cz: pool(
    'Jakub,Tomáš,Ondřej,Zdeněk,Vojtěch,Radek,Jiří,Miloslav',
    'Kateřina,Lenka,Zuzana,Markéta,Jitka,Barbora,Věra,Štěpánka',
    'Dvořák,Procházka,Kučera,Horák,Šimek,Veselý,Beneš,Růžička,Krejčí,Hrubý',
  ),
  tr: pool(
    'Mehmet,Emre,Kerem,Hüseyin,Oğuzhan,Burak,Serkan,Cengiz',
    'Elif,Zeynep,Gülşen,Merve,Şule,Nurcan,Ebru,Yasemin',
    'Yılmaz,Çelik,Aydoğan,Öztürk,Kılıç,Karadeniz,Şahin,Erdoğdu,Büyükkaya,Tekin',
  ),
  ng: pool('Chukwuemeka,Tunde,Ifeanyi,Babatunde', 'Ngozi,Folasade,Adaeze,Amarachi', 'Okonkwo,Adeyemi,Eze,Balogun'),
  cn: pool('Wei,Zhihao,Jianguo,Haoran', 'Xiaoling,Meifang,Yuting,Lihua', 'Zhang,Ouyang,Zheng,Xu,Huang'),
  ar: pool('Abdulrahman,Khaled,Omar,Walid', 'Rania,Hanan,Maryam,Souad', 'Al-Hashimi,Haddad,Mansour,El-Sayed,Khoury'),
  vn: pool('Minh,Duc,Quang,Hieu', 'Thuy,Linh,Huong,Ngoc', 'Pham,Vo,Dang,Bui'),
  gr: pool('Stavros,Nikos,Yannis', 'Eleni,Despina,Katerina', 'Karagiannis,Stathopoulou,Mavros'),
  ro: pool('Bogdan,Ionuț,Radu', 'Mihaela,Ioana,Camelia', 'Popescu,Ionescu,Dumitrescu'),
  fi: pool('Juhani,Eero,Pekka', 'Aino,Riikka,Helmi', 'Korhonen,Virtanen,Mäkinen'),
  kr: pool('Seung-ho,Min-jae', 'Ji-woo,Eun-kyung', 'Kwon,Baek,Hwang'),
};

const starts = 'Thran,Vesk,Quill,Bramm,Orl,Pend,Zeld,Hask,Mord,Ild,Fenw,Skar,Tremb,Wyth,Gald,Ombr,Crav,Dulv'.split(',');
const ends = 'ovar,emore,ett,ander,ingsby,isky,awe,orth,ulloch,ani,esson,ury,ichel,omby'.split(',');

export const inventedSurname = (random: Random): string => random.pick(starts) + random.pick(ends);
export const surnameOf = (random: Random, region: string): string => random.pick(poolOf(region).last);

function poolOf(region: string): Pool {
  const found = pools[region];
  if (found === undefined) throw new Error(`No names for ${region}`);
  return found;
}

const endings: readonly (readonly [string, RegExp, string])[] = [
  ['pl', /ski$/, 'ska'],
  ['cz', /[ýí]$/, 'á'],
];

export function nameFor(random: Random, region: string, sex?: 'male' | 'female'): Name {
  const from = random.chance(0.68) ? region : random.pick(Object.keys(pools));
  const names = poolOf(from);
  const male = sex === undefined ? random.chance(0.5) : sex === 'male';
  const first = random.pick(male ? names.male : names.female);
  if (random.chance(0.12)) return { first, last: inventedSurname(random), male };
  let last = random.pick(names.last);
  if (!male && from === 'cz') {
    last = /[ýí]$/.test(last) ? last.replace(/ý$/, 'á') : `${last.replace(/ek$/, 'k').replace(/a$/, '')}ová`;
  } else if (!male) {
    for (const [place, ending, other] of endings) if (place === from) last = last.replace(ending, other);
  }
  return { first, last, male };
}

const titles: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  de: [['Herr'], ['Frau']],
  fr: [
    ['M.', 'Monsieur'],
    ['Mme', 'Madame'],
  ],
  es: [
    ['Sr.', 'Don'],
    ['Sra.', 'Doña'],
  ],
  it: [
    ['Sig.', 'Signor'],
    ['Sig.ra', 'Signora'],
  ],
  pt: [['Sr.'], ['Sra. D.']],
  nl: [['meneer', 'de heer'], ['mevrouw']],
  pl: [['Pan'], ['Pani']],
  dk: [['hr.'], ['fru']],
  cz: [['pan'], ['paní']],
  tr: [['Sayın'], ['Sayın']],
};

export function titleOf(random: Random, region: string, name: Name): string {
  const found = titles[region] ?? [['Mr'], ['Mrs', 'Ms']];
  const title = random.pick(name.male ? found[0] : found[1]);
  return region === 'us' || region === 'ca' ? `${title}.` : title;
}
