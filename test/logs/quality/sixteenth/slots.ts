// Values of one conversation: what a slot stood for once it stands for again.
import { drawCode, drawHandle } from './codes.ts';
import { drawDomain, drawEmail, drawFirm, drawIp, drawMac, drawUrl, firmSlots } from './firms.ts';
import { healthId, identityCard, licence, nationalId, passport, taxId } from './identity.ts';
import { type Language, type Locale, languageOf } from './locale.ts';
import { cardNumber, groupedCard, iban, maskedCard } from './money.ts';
import { drawName, type Name } from './names.ts';
import { type Address, type Day, drawAddress, drawPhone, drawPlate, writeDate } from './places.ts';
import type { Random } from './random.ts';
import { drawSecret } from './secrets.ts';

const currencies: Readonly<Record<Locale, string>> = {
  ...{ us: '$#', uk: '£#', ie: '€#', au: '$#', ca: '$#', in: '₹#', za: 'R#', sg: 'S$#' },
  ...{
    de: '# €',
    fr: '# €',
    es: '# €',
    it: '# €',
    nl: '€ #',
    br: 'R$ #',
    pl: '# zł',
    sv: '# kr',
    tr: '# TL',
    ru: '# руб.',
    el: '# €',
  },
};
const titles: Readonly<Record<Language, readonly string[]>> = {
  ...{
    en: ['Mr', 'Ms', 'Mrs', 'Dr'],
    de: ['Frau', 'Herr'],
    fr: ['Madame', 'Monsieur'],
    es: ['Sra.', 'Sr.'],
    it: ['Signora', 'Signor'],
  },
  ...{
    nl: ['mevrouw', 'meneer'],
    br: ['Sra.', 'Sr.'],
    pl: ['Pani', 'Pan'],
    sv: [''],
    tr: ['Sayın'],
    ru: [''],
    el: ['κ.'],
  },
};

export class Values {
  readonly random: Random;
  readonly locale: Locale;
  readonly language: Language;
  private readonly desk: string;
  private readonly texts = new Map<string, string>();
  private readonly names = new Map<string, Name>();
  private readonly addresses = new Map<string, Address>();
  private readonly days = new Map<string, Day>();

  constructor(random: Random, locale: Locale, desk: string | null) {
    this.desk = desk ?? random.pick(firmSlots);
    this.random = random;
    this.locale = locale;
    this.language = languageOf(locale);
  }

  /** The marked text of a slot such as "order" or "name2". */
  text(slot: string): string {
    const [, base = '', index = ''] = /^([a-z]+)(\d*)$/.exec(slot) ?? [];
    if (base === '') throw new Error(`Unknown slot "${slot}"`);
    return this.person(base, index) ?? this.place(base, index) ?? this.payment(base, index) ?? this.other(base, index);
  }

  private keep(key: string, draw: () => string): string {
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const drawn = draw();
    this.texts.set(key, drawn);
    return drawn;
  }

  private name(key: string): Name {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const drawn = drawName(this.random, this.locale);
    this.names.set(key, drawn);
    return drawn;
  }

  private address(index: string): Address {
    const known = this.addresses.get(index);
    if (known !== undefined) return known;
    const drawn = drawAddress(this.random, this.locale);
    this.addresses.set(index, drawn);
    return drawn;
  }

  private person(base: string, index: string): string | null {
    const name = this.name(base.startsWith('agent') ? `agent${index}` : index);
    const tag = (text: string): string => `[[person:${text}]]`;
    switch (base) {
      case 'name':
      case 'agentfull':
        return tag(`${name.first} ${name.last}`);
      case 'first':
      case 'agent':
        return tag(name.first);
      case 'last':
      case 'agentlast':
        return tag(name.last);
      case 'namerev':
        return tag(`${name.last}, ${name.first}`);
      case 'nameini':
        return tag(`${name.first.charAt(0)}. ${name.last}`);
      case 'email':
        return `[[email:${this.keep(`email${index}`, () => drawEmail(this.random, this.locale, name))}]]`;
      case 'user':
        return `[[account:${this.keep(`user${index}`, () => drawHandle(this.random, name))}]]`;
      case 'handle':
        return `[[account:@${this.keep(`handle${index}`, () => drawHandle(this.random, name))}]]`;
      case 'url':
        return `[[url:${this.keep(`url${index}`, () => drawUrl(this.random, this.locale, name))}]]`;
      case 'title':
        return this.keep(`title${index}`, () => this.random.pick(titles[this.language]));
      default:
        return null;
    }
  }

  private place(base: string, index: string): string | null {
    switch (base) {
      case 'addr':
        return `[[address:${this.address(index).whole}]]`;
      case 'street':
        return `[[address:${this.address(index).street}]]`;
      case 'postcode': {
        const { code, street } = this.address(index);
        return `[[address:${code === '' ? street : code}]]`;
      }
      case 'phone':
        return `[[phone:${this.keep(`phone${index}`, () => drawPhone(this.random, this.locale))}]]`;
      case 'plate':
        return `[[account:${this.keep(`plate${index}`, () => drawPlate(this.random, this.locale))}]]`;
      case 'ip':
        return `[[ip:${this.keep(`ip${index}`, () => drawIp(this.random))}]]`;
      case 'mac':
        return `[[mac:${this.keep(`mac${index}`, () => drawMac(this.random))}]]`;
      case 'dob':
      case 'childdob': {
        const known = this.days.get(base + index) ?? this.day(base === 'dob' ? [1938, 2005] : [2008, 2023]);
        this.days.set(base + index, known);
        return `[[birth-date:${writeDate(this.random, this.locale, known)}]]`;
      }
      default:
        return null;
    }
  }

  private day([from, to]: readonly [number, number]): Day {
    return { day: this.random.int(1, 28), month: this.random.int(1, 12), year: this.random.int(from, to) };
  }

  private payment(base: string, index: string): string | null {
    const { random, locale } = this;
    const number = (): string => this.keep(`cardnumber${index}`, () => cardNumber(random));
    switch (base) {
      case 'card':
        return `[[card:${groupedCard(random, number())}]]`;
      case 'cardmask':
        return `[[card:${maskedCard(random, number())}]]`;
      case 'tail':
        return `[[card:${number().slice(-4)}]]`;
      case 'iban':
        return `[[iban:${this.keep(`iban${index}`, () => iban(random, locale))}]]`;
      case 'natid':
        return `[[national-id:${this.keep(`natid${index}`, () => nationalId(random, locale))}]]`;
      case 'passport':
        return `[[national-id:${this.keep(`passport${index}`, () => passport(random, locale))}]]`;
      case 'licence':
        return `[[national-id:${this.keep(`licence${index}`, () => licence(random, locale))}]]`;
      case 'health':
        return `[[national-id:${this.keep(`health${index}`, () => healthId(random, locale))}]]`;
      case 'tax':
        return `[[national-id:${this.keep(`tax${index}`, () => taxId(random, locale))}]]`;
      case 'idcard':
        return `[[national-id:${this.keep(`idcard${index}`, () => identityCard(random, locale))}]]`;
      case 'natidend':
        return `[[national-id:${this.keep(`natid${index}`, () => nationalId(random, locale))
          .replace(/[^0-9A-Z]/g, '')
          .slice(-4)}]]`;
      default:
        return null;
    }
  }

  private other(base: string, index: string): string {
    const key = base + index;
    const { random, locale } = this;
    if (base === 'org' || firmSlots.includes(base)) {
      return `[[organisation:${this.keep(key, () => drawFirm(random, locale, base === 'org' ? this.desk : base))}]]`;
    }
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const secret = drawSecret(random, this.language, base);
    const code = secret === null ? drawCode(random, locale, base) : null;
    const drawn = secret !== null ? `[[secret:${secret}]]` : code !== null ? `[[account:${code}]]` : this.plain(base);
    this.texts.set(key, drawn);
    return drawn;
  }

  /** Of what is nobody's. */
  private plain(base: string): string {
    const { random } = this;
    switch (base) {
      case 'price': {
        const cents = random.chance(0.5)
          ? `${this.language === 'en' ? '.' : ','}${random.pick(['99', '50', '00', '95', '20', '49'])}`
          : '';
        return (currencies[this.locale] ?? '#').replace('#', () => `${random.int(3, 890)}${cents}`);
      }
      case 'n':
        return String(random.int(2, 40));
      case 'big':
        return String(random.int(100, 9800));
      case 'pct':
        return `${random.int(2, 60)}%`;
      case 'date':
        return writeDate(random, this.locale, this.day([2024, 2025]));
      case 'time':
        return `${random.int(7, 21)}:${random.pick(['00', '15', '30', '45', '10', '05'])}`;
      case 'ver':
        return random.shape(['~.#.#', '~#.~', '~.~#.##', '~~.#', '~.#', '~.##.#']);
      case 'err':
        return random.shape([
          '0x800#####'.replace('#####', '$####'),
          'E~#',
          'ERR-~###',
          '~0#',
          'F~#',
          '^~##',
          'S-~##',
          'NW-~-#',
          '0x8007$###',
        ]);
      case 'modelno':
        return random.shape(['^^-~##', '^~###', '^^^~##^', '~###^', 'X~##', '^^~#-##', '^~#', '^^ ~###']);
      case 'dim':
        return `${random.int(20, 240)} x ${random.int(20, 200)} cm`;
      case 'sku':
        return random.shape(['~####-~#', '~##.~##.##', '^^~###', '~#####']);
      case 'site':
        return `www.${drawDomain(random, this.locale)}`;
      default:
        throw new Error(`Unknown slot "${base}"`);
    }
  }
}
