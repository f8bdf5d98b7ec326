// What stands in the slots of a template: "{p.f}" the first name of the person p, "{ad}" an address, "{amt}" a price.
import { monthName, plainDate, shownBirth, time, weekday } from './dates.ts';
import { isSector } from './firms.ts';
import { nationalId, passport } from './ids.ts';
import { type Filled, Known, word } from './known.ts';
import { amount, languageOf } from './locales.ts';
import { bankAccount, card, iban, ip, mac, phone, reference, shownCard } from './numbers.ts';
import { places } from './place-lists.ts';
import { fill, fillOf, grouped, int, pickOf } from './random.ts';
import { personalUrl, secret } from './secrets.ts';

const people = 'p|q|r|s|k|k2|w|n|a|b';
const emailKey = new RegExp(`^e(${people})?$`);
const workEmailKey = new RegExp(`^m(${people})$`);
const birthKey = new RegExp(`^d(${people})?$`);
const idKey = new RegExp(`^id(${people})?$`);
const passportKey = new RegExp(`^pp(${people})?$`);

export class Slots extends Known {
  private nobodys(key: string): string | undefined {
    const { rng, locale } = this;
    const base = key.replace(/\d$/, '');
    const make: Readonly<Record<string, () => string>> = {
      amt: () => amount(rng, locale),
      date: () => plainDate(rng, locale),
      time: () => time(rng, locale),
      wd: () => weekday(rng, locale),
      mon: () => monthName(languageOf(locale), int(rng, 1, 12)),
      town: () => pickOf(rng, places[locale].towns).split(';')[0] ?? '',
      num: () => String(int(rng, 2, 40)),
      err: () => fillOf(rng, 'E-###|0x8007####|ERR_###|E##|F##|###-##'),
      ver: () => fillOf(rng, '!.#.#|!#.#|v!.#|!.#.##.#'),
    };
    const maker = make[base];
    return maker === undefined ? undefined : this.once(`plain ${key}`, maker);
  }

  fill(slot: string): Filled {
    const { rng, locale } = this;
    const [key = '', form = '', style = ''] = slot.split('.');
    const base = key.replace(/\d$/, '');
    if (new RegExp(`^(${people})$`).test(key)) return this.personForm(key, form);
    const owner = (match: RegExpExecArray | null): string | undefined =>
      match === null ? undefined : (match[1] ?? 'p');
    const emailOf = owner(emailKey.exec(key));
    if (emailOf !== undefined) return this.email(emailOf, form);
    const workOf = owner(workEmailKey.exec(key));
    if (workOf !== undefined) return this.workEmail(workOf, form, style);
    const bornOf = owner(birthKey.exec(key));
    if (bornOf !== undefined) {
      return { text: this.once(`shown ${slot}`, () => shownBirth(rng, locale, this.born(bornOf))), kind: 'birth-date' };
    }
    const idOf = owner(idKey.exec(key));
    if (idOf !== undefined) {
      const value = this.once(key, () => nationalId(rng, locale, this.who(idOf), this.born(idOf)));
      return { text: value, kind: 'national-id' };
    }
    const passportOf = owner(passportKey.exec(key));
    if (passportOf !== undefined) return { text: this.once(key, () => passport(rng, locale)), kind: 'national-id' };
    if (isSector(base)) return { text: this.org(key), kind: 'organisation', proper: true };
    const nobodys = this.nobodys(key);
    if (nobodys !== undefined) return { text: nobodys, proper: base === 'town' };
    const ref = this.once(key, () => reference(rng, base) ?? '');
    if (ref !== '') return { text: ref, kind: 'account' };
    const kept = this.once(`secret ${key}`, () => secret(rng, locale, base) ?? '');
    if (kept !== '') return { text: kept, kind: 'secret' };
    return this.rest(key, base, form);
  }

  private rest(key: string, base: string, form: string): Filled {
    const { rng, locale } = this;
    switch (base) {
      case 'ad':
        return this.addressForm(key, form);
      case 't':
        return { text: this.once(`phone ${key}`, () => phone(rng, locale)), kind: 'phone' };
      case 'cc': {
        const digits = this.once(`card ${key}`, () => card(rng));
        return {
          text: form === 'l4' ? digits.slice(-4) : this.once(`card shown ${key}`, () => shownCard(rng, digits)),
          kind: 'card',
        };
      }
      case 'ib': {
        const value = this.once(`iban ${key}`, () => iban(rng, locale));
        const spaced = this.once(`iban shown ${key}`, () =>
          rng() < 0.65 ? grouped(value, [4, 4, 4, 4, 4, 4, 4]) : value,
        );
        return { text: form === 'c' ? value : spaced, kind: 'iban' };
      }
      case 'ba':
        return { text: this.once(`bank ${key}`, () => bankAccount(rng, locale)), kind: 'account' };
      case 'sc':
        return { text: this.once(`sort ${key}`, () => fillOf(rng, '##-##-##|60-##-##|###-###')), kind: 'account' };
      case 'ip':
        return { text: this.once(`ip ${key}`, () => ip(rng)), kind: 'ip' };
      case 'mac':
        return { text: this.once(`mac ${key}`, () => mac(rng)), kind: 'mac' };
      case 'usr': {
        const who = this.who(key === 'usr' ? 'p' : 'q');
        const first = word(who.first);
        const last = word(who.last);
        const liked = pickOf(rng, 'skater|gardenlady|bikefan|nightowl|lucky');
        const initial = first.charAt(0);
        const forms =
          `${initial}${last}##|${first}_${last.charAt(0)}|${first}${last.slice(0, 3)}|${last}.${initial}|` +
          `${first}_##|${liked}${first.slice(0, 3)}##`;
        return { text: this.once(`user ${key}`, () => fill(rng, pickOf(rng, forms))), kind: 'account' };
      }
      case 'box':
        return {
          text: this.once(
            `box ${key}`,
            () => `${pickOf(rng, 'info|support|service|accounts|office')}@${this.host(form)}`,
          ),
          kind: 'email',
        };
      case 'u': {
        const [what = '', sector = 'software'] = form.split('-');
        const who = this.who('p');
        const name = `${word(who.first)}${pickOf(rng, '|-')}${word(who.last)}`;
        return { text: this.once(`url ${key}`, () => personalUrl(rng, what, name, this.host(sector))), kind: 'url' };
      }
      default:
        throw new Error(`Unknown slot ${key}.${form}`);
    }
  }
}
