// What stands beside a value tells what it is: columns, cards, names turned round, units and postcodes of many countries.
import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('data told by where it stands', () => {
  it.each([
    ['Patient;Geburtsdatum\nHuber, Vroni;17.3.1948', ['person: Huber, Vroni', 'birth-date: 17.3.1948']],
    [
      '| Guest | Passport |\n|---|---|\n| Ngozi Adeyemi | C2299104 |',
      ['person: Ngozi Adeyemi', 'national-id: C2299104'],
    ],
    ['BEGIN:VCARD\nFN:Maud Evers\nBDAY:1981-04-30\nEND:VCARD', ['person: Maud Evers', 'birth-date: 1981-04-30']],
    [
      'Traveller SATO Keiko / M7712045 / 9 Nov 1966',
      ['person: SATO Keiko', 'national-id: M7712045', 'birth-date: 9 Nov 1966'],
    ],
    [
      'meet me at Unit 7/12 Karori Road, Karori, Wellington 6012',
      ['address: Unit 7/12 Karori Road, Karori, Wellington 6012'],
    ],
    ['paket till Granvägen 8, 392 41 Kalmar tack', ['address: Granvägen 8, 392 41 Kalmar']],
    [
      'envie para Praceta do Sol, 4, 3.º Dto, 2900-117 Setúbal',
      ['address: Praceta do Sol, 4, 3.º Dto, 2900-117 Setúbal'],
    ],
    ['my NRIC S1234567D is right', ['national-id: S1234567D']],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toEqual(expect.arrayContaining(expected));
  });

  it('leaves years beside a date of birth, and brands that one only speaks of', () => {
    expect(foundIn('Date of birth: 3 May 1971\nEXPERIENCE\n2014-2019 cook. I like Apple and Tesco.')).toEqual([
      'birth-date: 3 May 1971',
    ]);
  });
});
