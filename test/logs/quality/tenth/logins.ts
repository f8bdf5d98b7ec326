// What e-mail addresses and user names are made of.
import type { Country } from './places.ts';

export const mails: readonly string[] = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
];
export const homes: Readonly<Partial<Record<Country, readonly string[]>>> = {
  GB: ['btinternet.com', 'hotmail.co.uk', 'sky.com'],
  DE: ['web.de', 'gmx.de', 't-online.de'],
  FR: ['orange.fr', 'free.fr', 'laposte.net'],
  IT: ['libero.it', 'alice.it'],
  PL: ['wp.pl', 'onet.pl'],
  RU: ['mail.ru', 'yandex.ru'],
  AU: ['bigpond.com'],
  NL: ['ziggo.nl', 'kpnmail.nl'],
  BR: ['uol.com.br'],
  IN: ['rediffmail.com'],
};
export const nicknames: readonly string[] = [
  'sunnyday',
  'redfox',
  'mtb_rider',
  'bookworm',
  'the.gardener',
  'nightowl',
  'bluebird',
  'guitarman',
  'teacup',
  'skatergirl',
];

export const ascii = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .replaceAll(/[łŁ]/g, 'l')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** How people log in whose names are not written in Latin letters. */
export const fallback: Readonly<Partial<Record<Country, readonly string[]>>> = {
  EG: ['mido', 'nour', 'ahmed.s', 'om_yousef'],
  JP: ['yuki', 'k.sato', 'hana', 'takumi'],
  RU: ['olga', 'alexey', 'dima', 'mashenka'],
};
