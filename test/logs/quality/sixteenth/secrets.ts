// Passwords, PINs, codes, keys and the answers to security questions.
import type { Language } from './locale.ts';
import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.split(' ');

const roots: Readonly<Record<Language, readonly string[]>> = {
  en: words(
    'apricot badger banjo biscuit bramble bucket buttercup cactus candle caramel cobalt comet cricket dolphin dragon ember falcon firefly galaxy ginger glacier guitar hamster harbour honey hurricane igloo jasmine jigsaw kettle lantern lavender lemon magpie marble meadow mango nugget octopus orchid otter paprika pebble penguin pepper pickle pirate pumpkin puzzle rocket saffron salmon shadow snowball sparrow spoon summer sunflower thunder tiger toffee trumpet turnip velvet walnut willow winter wizard yellow zebra',
  ),
  de: words(
    'Apfelbaum Bärchen Donner Eichel Fahrrad Gurke Herbst Igel Kaktus Kirsche Kuchen Leuchtturm Marmelade Mondschein Nordwind Pfeffer Regen Schmetterling Sommer Sonne Tiger Wolke Zimt Zebra',
  ),
  fr: words(
    'abricot chaton citron coquelicot dragon framboise guitare hibou lavande lune marmotte mouette noisette orage papillon pissenlit renard soleil tempête tulipe',
  ),
  es: words(
    'abeja amapola barco canela castillo cereza dragón estrella girasol guitarra limón luna mariposa naranja otoño pimienta tormenta tortuga verano zorro',
  ),
  it: words(
    'aquilone balena cannella castagna ciliegia delfino farfalla girasole limone luna mandorla ombrello papavero pesca primavera rana stella tartaruga tuono volpe',
  ),
  nl: words(
    'aardbei bloem bosbes citroen eekhoorn fiets gember herfst kaneel kikker komkommer lente maan paddenstoel regenboog schildpad stroopwafel tulp vlinder zomer',
  ),
  br: words(
    'abacaxi baleia borboleta cajueiro canela caju estrela foguete girassol goiaba jabuticaba limão lua mar pipoca sabiá sol tartaruga trovão verão',
  ),
  pl: words(
    'borówka burza cynamon czereśnia gitara grzmot jesień jeż kaktus kasztan kwiat lato latawiec malina motyl niedźwiedź ogórek rower słońce wiewiórka',
  ),
  sv: words(
    'blåbär björn cykel ekorre fjäril hallon höst igelkott kanel kantarell katt lingon måne norrsken päron regnbåge sköldpadda smultron sommar åska',
  ),
  tr: words(
    'bulut çilek deniz fırtına gökkuşağı güneş karpuz kaplan kelebek kiraz leylek limon lale menekşe papatya şimşek tarçın yıldız zeytin zambak',
  ),
  ru: words(
    'абрикос барсук ветер гроза дракон ёжик зима кактус клубника лимон лето малина мандарин облако осень радуга ромашка синица тигр черепаха',
  ),
  el: words(
    'αστέρι βροχή γάτα δελφίνι ελιά θάλασσα καλοκαίρι κανέλα κεράσι λεμόνι μέλισσα ουρανός παπαρούνα πεταλούδα σελήνη τίγρης χελώνα',
  ),
};
const answers: Readonly<Record<Language, readonly string[]>> = {
  en: words(
    'Rexy Biscuit Tigger Mr_Whiskers Bonnie Snowy Captain_Fluff Lassie2 Marmalade Truffle Peterborough Sligo Wollongong blue_Ford_Fiesta Datsun_Cherry Vauxhall_Nova St_Bedes St_Brigids Hillside_Primary Oakwood_Elementary Willowbank_Juniors Miss_Trellis Mrs_Applegarth Stevenage Poughkeepsie cheese_on_toast mushroom_risotto The_Hobbit Blackadder Whitby Kodaikanal Knysna Rhubarb Pudding Jellybean Sooty Clementine Moonpie Harkness Birtles Featherstone Gilhooly Ottoline',
  ),
  de: words(
    'Waldi Mauzi Fips Bello Minka Grundschule_am_Stadtpark Oberschulze Kartoffelpuffer Rügen Trabant Opel_Kadett Frau_Holzapfel Schnuffel Klabautermann Zwickau Bergedorf',
  ),
  fr: words(
    'Minou Caramel Félix Pompon école_Jules_Ferry Renault_4L Biarritz Mme_Chapuis Réglisse Chaussette tarte_tatin Besançon Peugeot_205 Grosjean Ficelle',
  ),
  es: words(
    'Lucero Canela Rufo Pelusa colegio_San_José Seat_600 Cuenca doña_Petra Chispa Trufa croquetas Benidorm Renault_5 Mochuelo',
  ),
  it: words(
    'Birba Pallino Fuffi Camilla scuola_Manzoni Fiat_500 Rimini maestra_Pina Briciola Nuvola parmigiana Cortina Panda_rossa',
  ),
  nl: words(
    'Snuffel Bello Minoes Poekie De_Regenboog Volvo_340 Zandvoort juf_Trees Stroop Dropje boerenkool Terschelling Opel_Corsa',
  ),
  br: words(
    'Pipoca Bolinha Thor Mel Colégio_Santa_Clara Fusca_azul Ubatuba tia_Neide Paçoca Farofa brigadeiro Caxambu Chevette',
  ),
  pl: words(
    'Burek Mruczek Reksio Filemon szkoła_nr_12 Maluch Ustka pani_Jadzia Kluska Pierogi Zakopane Polonez Puszek',
  ),
  sv: words('Sickan Misse Ludde Bamse Björkskolan Volvo_240 Gotland fröken_Maj Pricken Kanelbulle Ystad Saab_900'),
  tr: words(
    'Pamuk Boncuk Karabaş Minnoş Atatürk_İlkokulu Kartal Bodrum Nermin_öğretmen Zeytin Fındık mantı Amasra Murat_124',
  ),
  ru: words('Мурзик Барсик Жучка Пушок школа_№_14 Жигули Сочи Тортик Рыжик Вишенка Анапа Москвич'),
  el: words('Λούης Ψιψίνα Αζόρ Φρίξος Ναύπλιο Φίατ μουσακάς Λουκουμάς Πάρος Κανέλα'),
};

const marks = ['!', '!', '?', '#', '$', '*', '!!', '@', '&', '.', '-', '_', '%', '+'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function password(random: Random, language: Language): string {
  const list = roots[language];
  const word = random.pick(list);
  const other = random.pick(list);
  return random.pick([
    () => `${capital(word)}${random.int(1, 99)}${random.pick(marks)}`,
    () => `${capital(word)}${random.int(1960, 2025)}`,
    () => `${capital(word)}${random.int(1960, 2025)}${random.pick(marks)}`,
    () => `${word}${random.int(100, 9999)}`,
    () => `${word}${random.pick(['-', '_', '.', '', '+'])}${other}${random.int(1, 99)}`,
    () => `${word}-${other}-${random.pick(list)}`,
    () => capital(word).replace(/a/g, '@').replace(/o/g, '0').replace(/i/g, '1') + random.digits(2),
    () => random.fill('!!!!!!!!!!'),
    () => random.fill('!!#!!!^!!?!!'),
    () => `${random.fill('!!!!')}${random.pick(marks)}${random.fill('!!!#')}${random.pick(['', '$', '=', '!'])}`,
    () => `${random.pick(marks)}${capital(word)}${random.digits(3)}`,
    () => `${random.fill('^??')}-${random.fill('####')}-${random.fill('%%%')}`,
    () => `${capital(word)}${capital(other)}${random.pick(marks)}${random.digits(2)}`,
    () => `${random.digits(2)}${word}${random.digits(2)}`,
    () =>
      `welcome${random.int(1, 999)}`.replace(
        'welcome',
        random.pick(['Welcome', 'Temp', 'Change', 'Start', 'Reset', 'Qwerty', 'Passw0rd']),
      ),
  ])();
}

const hex = (random: Random, length: number): string => random.fill('$'.repeat(length));
const any = (random: Random, length: number): string => random.fill('!'.repeat(length));

function apiKey(random: Random): string {
  return random.pick([
    () => `sk_live_${any(random, 24)}`,
    () => `sk_test_${any(random, 24)}`,
    () => `pk_live_${any(random, 24)}`,
    () => `AKIA${random.fill('*'.repeat(16))}`,
    () => `ghp_${any(random, 36)}`,
    () => `xoxb-${random.digits(11)}-${random.digits(12)}-${any(random, 24)}`,
    () => `AIza${any(random, 35)}`,
    () => `SG.${any(random, 22)}.${any(random, 43)}`,
    () => hex(random, 32),
    () => hex(random, 40),
    () => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
    () => `key-${hex(random, 24)}`,
    () => `${random.fill('???')}_${random.pick(['prod', 'live', 'dev'])}_${any(random, 20)}`,
    () => `glpat-${any(random, 20)}`,
    () => `sk-proj-${any(random, 32)}`,
    () => `npm_${any(random, 36)}`,
    () => `${any(random, 40)}=`,
    () => `dop_v1_${hex(random, 48)}`,
    () => `shpat_${hex(random, 32)}`,
  ])();
}

function token(random: Random): string {
  return random.pick([
    () => `eyJhbGciOiJIUzI1NiJ9.eyJ${any(random, 28)}.${any(random, 36)}`,
    () => any(random, 28),
    () => hex(random, 24),
    () => `tok_${any(random, 20)}`,
    () => `ya29.${any(random, 40)}`,
    () => `${any(random, 16)}-${any(random, 12)}`,
    () => `EAAB${any(random, 36)}`,
    () => `rt_${hex(random, 28)}`,
  ])();
}

const seedWords = words(
  'abandon basket clever dinner eagle fabric garden hollow island jungle kitten ladder mirror nephew orbit paddle quiz rabbit salad tackle umbrella vacant wagon yellow zone amount brave crater donkey effort fiscal guitar hazard inject kernel lounge mosquito noodle opera pigeon raven sibling timber uncover velvet',
);

/** The value of a slot of secrets, or null where the slot is another one. */
export function drawSecret(random: Random, language: Language, slot: string): string | null {
  switch (slot) {
    case 'pw':
    case 'wifi':
      return slot === 'wifi' && random.chance(0.4)
        ? random.shape(['########', '%%%%-%%%%-%%%%', '****####', '????????##', '%%%%%%%%%%%%', '~#########'])
        : password(random, language);
    case 'pin':
      return random.shape(['####', '####', '####', '#####', '######', '# # # #', '##-##']);
    case 'otp':
      return random.shape([
        '######',
        '######',
        '######',
        '### ###',
        '###-###',
        '####',
        '########',
        'G-######',
        '^^^-###',
        '***-***',
        '#### ####',
        '%%%%%%',
        '****',
      ]);
    case 'cvv':
      return random.shape(['###', '###', '###', '###', '####']);
    case 'word':
      return random.chance(0.6) ? random.pick(roots[language]).toLowerCase() : capital(random.pick(roots[language]));
    case 'answer':
      return random.chance(0.7)
        ? random.pick(answers[language]).replaceAll('_', ' ')
        : capital(random.pick(roots[language])) + random.pick(['', '', String(random.int(1, 99))]);
    case 'key':
      return apiKey(random);
    case 'token':
      return token(random);
    case 'door':
      return random.shape([
        '####',
        '####',
        'C####',
        '#####',
        '####^',
        '####*'.replace('*', '#'),
        '^####^',
        '##-##-##',
        '######',
        '~###*'.replace('*', '^'),
        '^~##',
      ]);
    case 'recovery':
      return random.shape([
        '****-****-****',
        '%%%%-%%%%',
        '#### ####',
        '*****-*****',
        '########',
        '$$$$-$$$$-$$$$',
        '******-******',
        '^^^^-####-^^^^-####',
        '%%%%%-%%%%%-%%%%%',
      ]);
    case 'seed':
      return random.shuffled(seedWords).slice(0, 12).join(' ');
    case 'voucherpin':
      return random.shape(['####', '######', '########']);
    case 'puk':
      return random.fill('########');
    default:
      return null;
  }
}
