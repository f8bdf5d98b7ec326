// Everything a slot of a template may be filled with, except people, organisations and addresses.

import type { SpanKind } from '../../../../src/shared/logs.ts';
import { months } from '../months.ts';
import { below, card, iban, identifiers, passport, pick, type Random, shaped } from './numbers.ts';
import type { Place } from './places.ts';

type Where = { readonly country: string; readonly place: Place };
export type Maker = { readonly kind: SpanKind | null; readonly make: (random: Random, where: Where) => string };

const ordinal = (day: number): string =>
  `${day}${day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
function dateOf(random: Random, { country, place }: Where, year: number): string {
  const [day, at, form] = [1 + below(random, 28), below(random, 12), below(random, 6)];
  const [dd, mm] = [String(day).padStart(2, '0'), String(at + 1).padStart(2, '0')];
  const month = (months[place.language] ?? '').split(',')[at] ?? '';
  const { language } = place;
  if (language === 'ja' || language === 'zh') return form < 4 ? `${year}年${at + 1}月${day}日` : `${year}/${mm}/${dd}`;
  if (form === 0 || (language === 'sv' && form < 4)) return `${year}-${mm}-${dd}`;
  if (country === 'us')
    return form < 3
      ? `${mm}/${dd}/${year}`
      : form === 3
        ? `${at + 1}/${day}/${year % 100}`
        : `${month} ${day}, ${year}`;
  const between = pick(random, language === 'en' || language === 'fr' ? ['/', '/', '.'] : ['.', '.', '/', '-']);
  if (form < 3) return [dd, mm, year].join(between);
  if (form === 3) return `${day}/${at + 1}/${String(year).slice(2)}`;
  if (language === 'de') return `${day}. ${month} ${year}`;
  if (language === 'es' || language === 'pt') return `${day} de ${month} de ${year}`;
  if (language === 'en') return form === 4 ? `${ordinal(day)} ${month} ${year}` : `${day} ${month.slice(0, 3)} ${year}`;
  return `${day} ${month} ${year}`;
}
const monthWord = (random: Random): string => pick(random, (months.en ?? '').split(','));
const tens = ['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const dayWords = `first second third fifth ninth twelfth sixteenth twenty-first thirtieth`.split(/\s+/);
const units = ['', '-one', '-two', '-three', '-four', '-six', '-seven', '-eight', '-nine'];
const digitWords = `oh one two three four five six seven eight nine`.split(/\s+/);

const plates = `gb %%@# %%%; us @%%%###; de KS-%% @##; fr %%-###-%%; es #### %%%; it %%###%%; nl %-###-%%; se %%% ##%;
  pl %%% ####%; ie ##1-D-####; au %%%##%; pt %%-##-%%; tr 16 %% ###; at W-#####%; ch ZH ######; ca %%%% ###`.split(
  /;\s+/,
);
const words = `velvet-otter maple falcon sunshine dragon bluebird pumpkin arsenal chelsea monkey tulip cobalt biscuit
  thunder willow pepper shadow rocket`.split(/\s+/);
const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const password = (random: Random): string => {
  const word = pick(random, words);
  return pick(random, [
    `${capital(word)}${shaped(random, '##!')}`,
    `${word}${shaped(random, '@###')}`,
    shaped(random, '%&&@#&%*'),
    `${capital(word)}_${capital(pick(random, words))}${shaped(random, '#')}`,
    shaped(random, '&&@%$&&##%'),
    `${capital(word).replace('e', '3').replace('o', '0')}$${shaped(random, '##')}`,
  ]);
};
const mac = (random: Random): string => {
  const form = below(random, 5);
  if (form === 0) return shaped(random, '^^-^^-^^-^^-^^-^^').toUpperCase();
  if (form === 1) return shaped(random, '^^^^.^^^^.^^^^');
  const plain = shaped(random, '^^:^^:^^:^^:^^:^^');
  return form < 4 ? plain : plain.toUpperCase();
};
const ip = (random: Random): string => {
  if (random() < 0.15)
    return shaped(
      random,
      pick(random, ['2a02:8109:^^^^:@^^^::^^', '2001:db8:^^^^:^^^^:^^^^:^^^^:^^^^:@^^^', 'fe80::^^^^:@^^^:^^^^:^^^^']),
    );
  const part = (): number => below(random, 255);
  const heads = [
    `192.168.${below(random, 3)}`,
    `10.${part()}.${part()}`,
    `81.${part()}.${part()}`,
    `203.0.113`,
    `${86 + below(random, 90)}.${part()}.${part()}`,
  ];
  return `${pick(random, heads)}.${1 + part()}`;
};
const hosts = `portal.example.com my.example.net track.example.org files.example.com app.example.io
  pay.example.co.uk`.split(/\s+/);
const paths = `/reset?token=******************** /u/&&&&&&##/profile /invoices/########?sig=^^^^^^^^^^^^ /s/********
  /verify?uid=#######&code=^^^^^^^^ /users/&&&&&.&&&&&&/edit /d/1************************/view
  /members/&&&&&&## /claim/*****-*****?k=*******`.split(/\s+/);
const url = (random: Random): string => {
  const scheme = pick(random, ['https://', 'https://', 'http://', 'https://www.', '']);
  return `${scheme}${pick(random, hosts)}${shaped(random, pick(random, paths))}`;
};
const drawn = (kind: SpanKind | null, list: string): Maker => ({
  kind,
  make: (random) => shaped(random, pick(random, list.split('; '))),
});
const shapes = (list: string): Maker => drawn('account', list);
const plain = (list: string): Maker => drawn(null, list);
const secret = (list: string): Maker => drawn('secret', list);

export const makers: Readonly<Record<string, Maker>> = {
  card: { kind: 'card', make: card },
  iban: { kind: 'iban', make: (random, { country }) => iban(random, country) },
  id: { kind: 'national-id', make: (random, { country }) => (identifiers[country] ?? passport)(random) },
  passport: { kind: 'national-id', make: passport },
  phone: { kind: 'phone', make: (random, { place }) => shaped(random, pick(random, place.phones)) },
  phonewords: {
    kind: 'phone',
    make: (random) => [...shaped(random, '07@########')].map((digit) => digitWords[Number(digit)]).join(' '),
  },
  dob: { kind: 'birth-date', make: (random, where) => dateOf(random, where, 1938 + below(random, 66)) },
  childdob: { kind: 'birth-date', make: (random, where) => dateOf(random, where, 2010 + below(random, 9)) },
  dobwords: {
    kind: 'birth-date',
    make: (random) =>
      `${pick(random, dayWords)} of ${monthWord(random)} nineteen ${pick(random, tens)}${pick(random, units)}`,
  },
  dobshort: {
    kind: 'birth-date',
    make: (random) =>
      `${1 + below(random, 28)} ${pick(random, ['Jan', 'Mar', 'Jun', 'Aug', 'Dec'])} ${50 + below(random, 49)}`,
  },
  ip: { kind: 'ip', make: ip },
  mac: { kind: 'mac', make: mac },
  url: { kind: 'url', make: url },
  pw: { kind: 'secret', make: password },
  pin: secret('####'),
  otp: secret('######; ### ###; %-######; ######; ####'),
  key: secret(
    'sk_live_********************; pk-****************; ^^^^^^^^-^^^^-4^^^-a^^^-^^^^^^^^^^^^; ghp_****************',
  ),
  door: secret('####; %####; #####; ####%'),
  answer: {
    kind: 'secret',
    make: (random) =>
      pick(random, [
        'Biscuit',
        'Mr Whiskers',
        'Tregenza',
        'Ford Escort',
        'lemon drizzle',
        'Blackpool',
        'Rex',
        'Abernathy',
        'Miss Honey',
        'Fluffy',
      ]),
  },
  order: shapes('#######; %%-######; @##-#######-#######; #@%%####; ORD########; W########; %#-####-%%; #####-##'),
  acct: shapes('########; @#########; %%########; ####-####-##; #### #### ###; ###.###.###; %#######'),
  policy: shapes('%%%/#######; POL-########; %%@####@#; ##-%%%-######; #########/##; HH#######%'),
  ticket: shapes('INC#######; #######; %%%-####; CAS-#####-%#%#%#; REQ########; ##-######; SR ######'),
  track: shapes('1Z%##%##########; JD############; %%#########GB; ##############; #### #### #### ##; %%%#########'),
  meter: shapes('%##%#####; ##########; E##% #####; ##-#########; ##############'),
  booking: shapes('%%@%#%; %%%%%@; @%%#%%; ##########; HX-######; %%%%%%'),
  patient: shapes('MRN ########; ######; P-#######; %######; ##-##-####; #######%'),
  student: shapes('S#######; ########; u#######; ##-####; %%##%###'),
  staff: shapes('E#####; ######; EMP-####; ##-#####; P#######'),
  serial: shapes('%%%########; C02%%#%%%%%%; #########%%#; SN-####-%%##; ###############; R%#%###%%%%'),
  bankno: shapes('########; ### ####; #########; ##########'),
  sort: shapes('##-##-##; ######; ## ## ##'),
  sim: shapes('8944############@##; 89353##############'),
  imei: shapes('35############@'),
  chip: shapes('9560000########; 985 ### ### ### ###'),
  gift: shapes('6043 #### #### ####; %%%%-####-%%##'),
  crn: shapes('### ### ###%'),
  pac: shapes('%%%######'),
  session: shapes('### ### ###'),
  care: shapes('%%%%-#####-TFC'),
  cvv: secret('@##'),
  token: secret('#### #### #### #### ####; ####################'),
  licence: secret('%@%%@-%@%%%-@%%@%-%%@%%-@%%@%'),
  case: shapes('%/####/##; ##/%%%/####; ####-CV-#####; ######/####; %%-##-####-%'),
  plate: {
    kind: 'account',
    make: (random, { country }) =>
      shaped(random, plates.find((plate) => plate.startsWith(country))?.slice(3) ?? '%%% ####'),
  },
  money: plain('£##.@0; $@##; @#.@9 euros; $@##.##; £@##; @## euros'),
  euro: plain('@#,@9 €; @## €; @#,00 €; € @##,##'),
  qty: plain('@; 1@; @0'),
  time: plain('1#:30; 9:@5; 1@:00; 0@:15'),
  ver: plain('@.#.#; v@.##; 1@.#; @.##.#-beta'),
  error: plain('0x800^^^^^; ERR_@##; E-@@; @0@; F0@'),
  model: plain('XR-@00; %%-@#0%; Series @; Pro 1@; %@00 Plus'),
  date: { kind: null, make: (random, where) => dateOf(random, where, 2023 + below(random, 3)) },
};
