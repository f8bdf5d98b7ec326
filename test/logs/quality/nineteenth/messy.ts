import type { Random } from './random.ts';

export type Writer = {
  readonly language: string;
  readonly small: boolean;
  readonly typos: number;
  readonly endless: boolean;
  readonly bare: boolean;
};

export function writerOf(random: Random, language: string): Writer {
  return {
    language,
    small: random.chance(0.22),
    typos: random.chance(0.35) ? 0.012 : 0.001,
    endless: random.chance(0.3),
    bare: random.chance(0.2),
  };
}

const greetings: Readonly<Record<string, readonly string[]>> = {
  en: ['Hi, ', 'Hello, ', 'hi there - ', 'Good morning. ', 'Hey, ', 'Hi ', 'hello '],
  de: ['Hallo, ', 'Guten Tag, ', 'Moin, ', 'hi, '],
  fr: ['Bonjour, ', 'bonjour ', 'Bonsoir, '],
  es: ['Hola, ', 'Buenos días, ', 'buenas, '],
  it: ['Buongiorno, ', 'Salve, ', 'ciao, '],
  nl: ['Hallo, ', 'Goedemorgen, ', 'hoi, '],
  pt: ['Olá, ', 'Bom dia, ', 'oi, '],
  pl: ['Dzień dobry, ', 'Witam, '],
  sv: ['Hej, ', 'Hej! ', 'hejsan, '],
  tr: ['Merhaba, ', 'İyi günler, '],
  ru: ['Здравствуйте, ', 'Добрый день! '],
  el: ['Καλημέρα, ', 'Γεια σας, '],
};
const keepsCase = /^\[\[(?:secret|account|url|iban|national-id|mac|ip|email):/;

function typo(random: Random, text: string, share: number): string {
  return text.replace(/(?<=\p{L})\p{Ll}(?=\p{L})/gu, (letter) => {
    if (!random.chance(share)) return letter;
    return random.pick(['', letter + letter, letter, '']);
  });
}

/** As people type: small letters, slips and missing stops; what is marked keeps its signs. */
export function messy(random: Random, writer: Writer, text: string, opens: boolean): string {
  const greets = /^(?:hi|hey|hello|hallo|hola|hei|hej|olá|dear|fw|note|voicemail|internal|good|bonjour|salve)\b/iu.test(
    text,
  );
  const greeting = opens && !greets && random.chance(0.3) ? random.pick(greetings[writer.language] ?? ['']) : '';
  const parts = `${greeting}${text}`.split(/(\[\[[^\]]+\]\])/);
  const written = parts.map((part) => {
    const marked = part.startsWith('[[');
    const slipped = marked
      ? part
      : typo(random, writer.bare ? part.replace(/(?<=[a-z])'(?=[a-z])/g, '') : part, writer.typos);
    if (!writer.small || keepsCase.test(part)) return slipped;
    return slipped.toLocaleLowerCase(writer.language);
  });
  const whole = written.join('');
  return writer.endless ? whole.replace(/(?<!\.)\.$/, '') : whole;
}
