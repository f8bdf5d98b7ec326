// What differs between countries: language, names of months, money and bank accounts.
import type { CultureName } from './names.ts';
import { words } from './random.ts';

export type Locale = {
  readonly code: string;
  readonly language: string;
  readonly cultures: readonly CultureName[];
  readonly months: readonly string[];
  readonly separators: readonly string[];
  readonly titles: { readonly women: readonly string[]; readonly men: string };
  readonly money: readonly string[];
  readonly iban: string | null;
  readonly bic: string;
  readonly bankAccounts: readonly string[];
};

const months = {
  en: words('January February March April May June July August September October November December'),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: words(
    'de_enero_de de_febrero_de de_marzo_de de_abril_de de_mayo_de de_junio_de de_julio_de de_agosto_de de_septiembre_de de_octubre_de de_noviembre_de de_diciembre_de',
  ),
  it: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  nl: words('januari februari maart april mei juni juli augustus september oktober november december'),
  pt: words(
    'de_janeiro_de de_fevereiro_de de_março_de de_abril_de de_maio_de de_junho_de de_julho_de de_agosto_de de_setembro_de de_outubro_de de_novembro_de de_dezembro_de',
  ),
  pl: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
  tr: words('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  ua: words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
  gr: words(
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ),
};

const english = (
  code: string,
  rest: Pick<Locale, 'cultures' | 'money' | 'bic' | 'bankAccounts'> & { readonly iban?: string },
): Locale => ({
  code,
  language: 'en',
  months: months.en,
  separators: code === 'us' ? ['/', '/', '-'] : ['/', '/', '-', '.', ' '],
  titles: { women: ['Ms', 'Mrs', 'Miss'], men: 'Mr' },
  ...rest,
  iban: rest.iban ?? null,
});

const european = (
  code: string,
  language: keyof typeof months,
  titles: Locale['titles'],
  separators: readonly string[],
  country: string,
  rest: {
    readonly cultures?: readonly CultureName[];
    readonly money?: readonly string[];
    readonly bankAccounts?: readonly string[];
  } = {},
): Locale => ({
  code,
  language,
  months: months[language],
  separators,
  titles,
  iban: country,
  bic: country,
  cultures: [language],
  money: ['# €', '#€', '# EUR'],
  bankAccounts: ['##########', '%#######', '%#########'],
  ...rest,
});

export const locales: Readonly<Record<string, Locale>> = {
  us: english('us', {
    cultures: ['en', 'en', 'es', 'en', 'in', 'zh', 'ko', 'vi'],
    money: ['$#'],
    bic: 'US',
    bankAccounts: ['##########', '############', '%########', '000######', '##### #####'],
  }),
  uk: english('uk', {
    cultures: ['en', 'en', 'en', 'in', 'ng', 'ar', 'pl'],
    money: ['£#'],
    bic: 'GB',
    iban: 'GB',
    bankAccounts: ['########', '########', '#### ####', '## ## ## ##'],
  }),
  ie: english('ie', {
    cultures: ['ie', 'ie', 'en', 'pl'],
    money: ['€#'],
    bic: 'IE',
    iban: 'IE',
    bankAccounts: ['########', '#### ####'],
  }),
  au: english('au', {
    cultures: ['en', 'en', 'it', 'vi', 'zh', 'ar'],
    money: ['$#', 'A$#'],
    bic: 'AU',
    bankAccounts: ['#########', '######', '### ### ###', '##-####-###'],
  }),
  ca: english('ca', {
    cultures: ['en', 'en', 'fr', 'in', 'zh'],
    money: ['$#', 'CA$#'],
    bic: 'CA',
    bankAccounts: ['#######', '############', '###-####'],
  }),
  in: english('in', {
    cultures: ['in'],
    money: ['Rs #', '₹#', 'INR #'],
    bic: 'IN',
    bankAccounts: ['5010##########', '%##########', '0#############', '%##############'],
  }),
  za: english('za', {
    cultures: ['za', 'za', 'en'],
    money: ['R#', 'R #'],
    bic: 'ZA',
    bankAccounts: ['62#########', '40########', '### ### ####'],
  }),
  sg: english('sg', {
    cultures: ['zh', 'zh', 'ms', 'in'],
    money: ['S$#', '$#'],
    bic: 'SG',
    bankAccounts: ['###-#####-#', '###-######-#', '##########'],
  }),
  de: european('de', 'de', { women: ['Frau'], men: 'Herr' }, ['.', '.', '.', '/'], 'DE'),
  at: european('at', 'de', { women: ['Frau'], men: 'Herr' }, ['.', '.'], 'AT'),
  fr: european('fr', 'fr', { women: ['Mme', 'Madame'], men: 'M.' }, ['/', '/', '.'], 'FR'),
  es: european('es', 'es', { women: ['Sra.', 'doña'], men: 'Sr.' }, ['/', '-', '/'], 'ES'),
  it: european('it', 'it', { women: ['Sig.ra', 'signora'], men: 'sig.' }, ['/', '.', '/'], 'IT'),
  nl: european('nl', 'nl', { women: ['mevrouw', 'mevr.'], men: 'meneer' }, ['-', '-', '/'], 'NL'),
  pt: european('pt', 'pt', { women: ['Sra.', 'D.'], men: 'Sr.' }, ['/', '-', '/'], 'PT'),
  pl: european('pl', 'pl', { women: ['Pani'], men: 'Pan' }, ['.', '.', '-'], 'PL', { money: ['# zł', '#zł', '# PLN'] }),
  se: european('se', 'sv', { women: ['fru'], men: 'herr' }, ['-', '/'], 'SE', {
    money: ['# kr', '# SEK'],
    bankAccounts: ['%### ### ### #', '%###-## #####', '8###-# ### ### ###'],
  }),
  tr: european('tr', 'tr', { women: ['Sayın'], men: 'Sayın' }, ['.', '.', '/'], 'TR', { money: ['# TL', '#₺'] }),
  ua: european('ua', 'ua', { women: ['пані'], men: 'пане' }, ['.', '.'], 'UA', { money: ['# грн', '# гривень'] }),
  gr: european('gr', 'gr', { women: ['κυρία'], men: 'κύριε' }, ['/', '/', '.'], 'GR'),
};
