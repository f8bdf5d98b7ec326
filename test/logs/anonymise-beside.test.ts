// Rules that weigh what is an ordinary word, a price or a town, and those for numbers read out, plates, branches, firms and doors.
import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('what leads to nobody', () => {
  it.each([
    ['words of another language that are rare names', 'Lien pour contrôler: je suis ici'],
    ['a word in lower case that is one', 'kan niet inloggen in de app, versie 6.1'],
    ['abbreviations that are asked for', 'And SSN and DOB to verify, please.'],
    ['a verb after "yours"', 'Once he signs, yours ends on Friday.'],
    ['a verb after "Name"', 'Die Buchung und Name genügen.'],
    ['a town that is a surname', 'need to be in Napier by tomorrow'],
    ['a desk that is written to', 'Dear Admissions Office,\n\nI would like to register.'],
    ['German nouns', 'Es fehlt noch ein Kabel von drei Metern'],
    ['prices in rand and versions', 'Great, I can offer R438.49. Is v5.8.0 the newest firmware?'],
    ['coin cells', 'Please use a CR2477.'],
    ['forms that end like firms', 'Das Formular KG-1 liegt bei.'],
    ['verbs that end like streets', 'Bring 4 photos. The counter is open.'],
    ['headers of a browser', 'User-Agent: curl/8.4.0'],
  ])('%s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('spreads no greeting and no price', () => {
    expect(foundIn('Hi', 'Hej Ebba, vad gäller det?', 'Hej, jag vill byta', 'Tack Ebba.')).toEqual([
      'person: Ebba',
      'person: Ebba',
    ]);
    expect(foundIn('my code is R458.43 there', 'A fan can be claimed at up to R458.43.')).toEqual([]);
  });

  it('takes no title into a name', () => {
    expect(foundIn('Gentile Sig.ra Moretti, abbiamo aperto la pratica')).toEqual(['person: Moretti']);
  });
});

describe('data told by what stands beside it', () => {
  it.each([
    ['her number, wait... 0 8 7 3, 5 6 6, 8 7 0', 'phone: 0 8 7 3, 5 6 6, 8 7 0'],
    ["okay it's 5425, 0638, 2687, 8856", 'card: 5425, 0638, 2687, 8856'],
    ['can you ring us? oh two nine, five eight seven, seven six', 'phone: oh two nine, five eight seven, seven six'],
    ['Regards,\nAnn Lee\nT 07826 233075', 'phone: 07826 233075'],
    ['blev min bil FPF 34F påkörd', 'account: FPF 34F'],
    ['samochód WA 31709 uszkodził auto', 'account: WA 31709'],
    ['The vehicle with plate TXLS 452 is hers', 'account: TXLS 452'],
    ['please transfer it: 90-35-17 / A39894650', 'account: 90-35-17 / A39894650'],
    ['pakket niet ontvangen, JD01768075389109', 'account: JD01768075389109'],
    ['437316 worked. now it wants a new PIN', 'secret: 437316'],
    [
      'see https://track.example-parcel.com/t/BJFWEymPGJZq there',
      'url: https://track.example-parcel.com/t/BJFWEymPGJZq',
    ],
    ['Venlig hilsen\nClara\nf. 22. juni 1987', 'birth-date: 22. juni 1987'],
    [
      'moved to 3 Oakfield Drive, Apartment 10, Dublin 6 D06 C4M7',
      'address: 3 Oakfield Drive, Apartment 10, Dublin 6 D06 C4M7',
    ],
    ['ul. Polna 15/4, 20-469', 'address: ul. Polna 15/4, 20-469'],
    ['au 90 allée des Tilleuls, bât. B, 13100 Arles', 'address: 90 allée des Tilleuls, bât. B, 13100 Arles'],
    ['Den ligger på Strandvejen 7, st. th.\n2000 Frederiksberg', 'address: Strandvejen 7, st. th.\n2000 Frederiksberg'],
    ['jobbar på Luleå kommun.', 'organisation: Luleå kommun'],
    ['suivie à CHU de Nantes avant', 'organisation: CHU de Nantes'],
    ['auto pod firmą Urząd Miasta Gdańsk.', 'organisation: Urząd Miasta Gdańsk'],
    ['the car park at Raleigh Cycles, other driver', 'organisation: Raleigh Cycles'],
    ['this is Ann from The Brown Foundation.', 'organisation: The Brown Foundation'],
    ['cake for the birthday of Revathi, please', 'person: Revathi'],
    ['Het ligt bij de Vries, om de hoek.', 'person: de Vries'],
    ['left with a neighbour named Rewiti.', 'person: Rewiti'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('reads an answer that begins with a code, and the second after "and"', () => {
    expect(foundIn('hi', 'Of course, the booking reference?', 'PFKRBV, and the seat is by the window')).toEqual([
      'account: PFKRBV',
    ]);
    expect(foundIn('invoices IN5389333 and 2035/7574')).toEqual(['account: IN5389333', 'account: 2035/7574']);
  });
});
