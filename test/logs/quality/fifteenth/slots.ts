// The slots of a situation: "{p}" a person, "{x:ORD-####}" a reference, and so on; each keeps its value all through.

import { birthDateText, dateText, dayBetween, monthName, phoneOf, timeText, weekdayOf } from './dates.ts';
import { type Name, nameFor, titleOf } from './names.ts';
import { cardOf, healthNumberOf, ibanOf, nationalIdOf } from './numbers.ts';
import { type Address, addressOf, townOf } from './places.ts';
import { fromPattern, type Random } from './random.ts';
import {
  amountOf,
  answerOf,
  doorOf,
  emailOf,
  firmOf,
  houseOf,
  ipOf,
  keyOf,
  macOf,
  passwordOf,
  siteOf,
  userOf,
  workMailOf,
} from './secrets.ts';

export type Value = { readonly kind: string; readonly text: string };

/** A function that answers the value of each slot of one conversation. */
export function slotsFor(random: Random, region: string, desk: string, latestBirth: number): (slot: string) => Value {
  const kept = new Map<string, unknown>();
  const keep = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  const taken = new Set<string>();
  const person = (key: string): Name =>
    keep(`person ${key}`, () => {
      if (key === 'd' || key === 'b') return { ...fresh(key === 'b' ? 'male' : 'female'), last: person('p').last };
      if (key === 'k' || key === 'j') return { ...fresh(), last: person('p').last };
      return fresh(key === 'm' ? 'male' : key === 'w' ? 'female' : undefined);
    });
  const fresh = (sex?: 'male' | 'female'): Name => {
    for (;;) {
      const name = nameFor(random, region, sex);
      if (taken.has(name.first) || taken.has(name.last)) continue;
      taken.add(name.first).add(name.last);
      return name;
    }
  };
  const address = (key: string): Address => keep(`address ${key}`, () => addressOf(random, region));
  const born = (key: string) =>
    keep(`born ${key}`, () => (key === 'k' ? dayBetween(random, 2009, 2021) : dayBetween(random, 1941, latestBirth)));
  const personText = (name: Name, form: string): string => {
    if (form === 'f') return name.first;
    if (form === 'l') return name.last;
    if (form === 'i') return `${name.first.slice(0, 1)}. ${name.last}`;
    if (form === ',') return `${name.last}, ${name.first}`;
    if (form === '^') return `${name.first} ${name.last}`.toUpperCase();
    return `${name.first} ${name.last}`;
  };
  const range = (given: string, low: number, high: number): readonly [number, number] => {
    const [from, to] = given.split('-').map(Number);
    return [from || low, to || high];
  };
  const digits: Readonly<Record<string, string>> = { pin: '%###', otp: '%#####', cvv: '%##', four: '####' };

  const make = (name: string, given: string): Value => {
    const bare = name.replace(/\d$/, '');
    const which = name.slice(bare.length);
    const people = /^([pqramwkjdb])([fli,^t]?)$/.exec(name);
    if (people) {
      const who = person(people[1] ?? 'p');
      if (people[2] === 't') return { kind: '', text: titleOf(random, region, who) };
      return { kind: 'person', text: personText(who, people[2] ?? '') };
    }
    switch (bare) {
      case 'x':
      case 'y':
      case 'z':
        return { kind: 'account', text: fromPattern(random, given) };
      case 'u':
        return { kind: 'url', text: fromPattern(random, given).replace('~', siteOf(region, desk)) };
      case 's':
        return { kind: 'secret', text: fromPattern(random, given) };
      case 'o':
        return { kind: 'organisation', text: random.pick(given.split('|')) };
      case 'desk':
        return { kind: 'organisation', text: desk };
      case 'org':
        return { kind: 'organisation', text: firmOf(random, region) };
      case 'school':
      case 'hosp':
      case 'clinic':
      case 'vet':
        return { kind: 'organisation', text: houseOf(random, region, bare) };
      case 'email':
        return {
          kind: 'email',
          text: emailOf(random, region, person(which === '2' ? 'q' : which === '3' ? 'm' : which === '4' ? 'w' : 'p')),
        };
      case 'wmail':
        return { kind: 'email', text: workMailOf(region, person('p'), value('org').text) };
      case 'amail':
        return { kind: 'email', text: workMailOf(region, person('a'), desk) };
      case 'dmail':
        return { kind: 'email', text: `${given === '' ? 'support' : given}@${siteOf(region, desk)}` };
      case 'phone':
        return { kind: 'phone', text: phoneOf(random, region) };
      case 'card':
        return { kind: 'card', text: cardOf(random) };
      case 'four':
        return {
          kind: 'card',
          text: kept.has('value card') ? value('card').text.replace(/\D/g, '').slice(-4) : random.digits(4),
        };
      case 'iban':
        return { kind: 'iban', text: ibanOf(random, region) };
      case 'nid':
        return { kind: 'national-id', text: nationalIdOf(random, region, person('p'), born('')) };
      case 'pan':
        return {
          kind: 'national-id',
          text: fromPattern(random, `@@@P${person('p').last.normalize('NFD').charAt(0).toUpperCase()}####@`),
        };
      case 'ssn':
        return { kind: 'national-id', text: value('nid').text.slice(-4) };
      case 'nhs':
        return { kind: 'national-id', text: healthNumberOf(random) };
      case 'ip':
        return { kind: 'ip', text: ipOf(random) };
      case 'mac':
        return { kind: 'mac', text: macOf(random) };
      case 'addr':
        return { kind: 'address', text: address(which).whole };
      case 'lines':
        return { kind: 'address', text: address(which).whole.replaceAll(', ', '\n') };
      case 'pc':
        return { kind: 'address', text: address(which).postcode };
      case 'dob':
      case 'dobx':
        return { kind: 'birth-date', text: birthDateText(random, region, born(which)) };
      case 'dobk':
        return { kind: 'birth-date', text: birthDateText(random, region, born('k')) };
      case 'user':
        return { kind: 'account', text: userOf(random, person('p')) };
      case 'pw':
        return { kind: 'secret', text: passwordOf(random) };
      case 'pin':
      case 'otp':
      case 'cvv':
        return { kind: 'secret', text: fromPattern(random, digits[bare] ?? '') };
      case 'door':
        return { kind: 'secret', text: doorOf(random) };
      case 'key':
        return { kind: 'secret', text: keyOf(random) };
      case 'ans':
        return { kind: 'secret', text: answerOf(random) };
      case 'amt':
        return { kind: '', text: amountOf(random, region, ...range(given, 12, 240)) };
      case 'n':
        return { kind: '', text: String(random.int(...range(given, 2, 9))) };
      case 'date':
        return { kind: '', text: dateText(random, region) };
      case 'time':
        return { kind: '', text: timeText(random, region) };
      case 'day':
        return { kind: '', text: weekdayOf(random, region) };
      case 'month':
        return { kind: '', text: monthName(region, random.int(1, 12)) };
      case 'town':
        return { kind: '', text: townOf(random, region) };
      default:
        throw new Error(`Unknown slot {${name}}`);
    }
  };
  const value = (slot: string): Value => {
    const [name = '', ...rest] = slot.split(':');
    return keep(`value ${name}`, () => make(name, rest.join(':')));
  };
  return value;
}
