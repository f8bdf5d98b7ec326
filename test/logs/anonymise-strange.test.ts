// What no list knows: words with capital letters inside sentences, firms beside persons and in calls that a machine wrote down, and
// numbers told sign by sign.
import { describe, expect, it } from 'vitest';
import { valuesIn } from './found-in.ts';

describe('unknown words with capital letters', () => {
  it.each([
    ['we booked it through Zembla Kvist last week', 'Zembla Kvist'],
    ['the invoice came from Quorvane', 'Quorvane'],
    ['is it run by Ostrava Plim and Norrby Tulk?', 'Norrby Tulk'],
    ['Will you ask Dr Tulko Vreen?', 'Tulko Vreen'],
    ['a table for two at Momoya Grill tonight', 'Momoya Grill'],
  ])('%j', (text, expected) => {
    expect(valuesIn(text)).toContain(expected);
  });

  it.each([
    'my Xerdoc 450 is broken',
    'closed on Boxing Day',
    'does it work with Bluetooth',
    'Ich habe die Zwirbelkiste gesehen',
    // What people talk of with capitals: weather, drinks, films, songs, matches.
    'It will be Partly Cloudy on Wednesday.',
    'I want two Matcha Lattes with Oat Milk please',
    'Other movies showing are House of Tremble, Dogmann and Dumbo.',
    'Please play Velvet Anchor from the album Purple Heroine',
    'The match is Huskies Vs Cougars, is it not?',
  ])('leaves %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('firms beside persons', () => {
  it.each([
    ['Ask Maria Lopez from Winterlight Cabins about it', 'Winterlight Cabins'],
    ['It was David Miller of Kestoba who rang', 'Kestoba'],
    ['Guests: Maria Lopez (Winterlight Cabins)', 'Winterlight Cabins'],
    ['yes maria lopez from zorvik cabins will be there', 'zorvik cabins'],
  ])('%j', (text, expected) => {
    expect(valuesIn(text)).toContain(expected);
  });

  it('leaves departments', () => {
    expect(valuesIn('Maria Lopez from accounts is away')).toEqual(['Maria Lopez']);
  });
});

describe('firms in calls', () => {
  it.each([
    ['thank you for calling three geese and a cart this is maria', 'three geese and a cart'],
    ['youre through to maria at zorvik energy may i have your name', 'zorvik energy'],
    ['guten tag zorvik wohnen mein name ist maria lopez', 'zorvik wohnen'],
    ['zorvik finance claims department maria speaking', 'zorvik finance'],
    ['i work for zorvik textiles in case it matters', 'zorvik textiles'],
  ])('%j', (text, expected) => {
    expect(valuesIn(text).some((value) => value.includes(expected))).toBe(true);
  });

  it('leaves what is no firm', () => {
    expect(valuesIn('thank you for calling how can i help')).toEqual([]);
    expect(valuesIn('good morning how can i help')).toEqual([]);
  });
});

describe('numbers told sign by sign', () => {
  it.each([
    ['my policy is k t 4 4 0 9 1 2 m i think', 'k t 4 4 0 9 1 2 m'],
    ['it is w nine two seven four one', 'w nine two seven four one'],
    ['oh two oh 7946 0018 is best', 'oh two oh 7946 0018'],
    ['c’est le plus trois trois six un deux neuf neuf zéro zéro', 'plus trois trois six un deux neuf neuf zéro zéro'],
    ['moment acht vier null null sieben zwei', 'acht vier null null sieben zwei'],
    ['mi número es cuatro cero cero siete dos y ya', 'cuatro cero cero siete dos'],
  ])('%j', (text, expected) => {
    expect(valuesIn(text)).toContain(expected);
  });

  it.each(['it measures 2 x 3 x 4 metres', 'count one two three four with me', 'sizes 4, 5, 6, 7 are out'])(
    'leaves %j',
    (text) => {
      expect(valuesIn(text)).toEqual([]);
    },
  );
});

describe('what calls and lists tell without their usual words', () => {
  it.each([
    [['thanks', 'et vous êtes né quand', 'le 4 mars 1961'], '4 mars 1961'],
    [['hello', 'date of birth please', 'ninth of april nineteen seventy one'], 'ninth of april nineteen seventy one'],
    [['hello', 'date of birth please', 'april the ninth 1971'], 'april the ninth 1971'],
    [['remove my son Thomas (4 May 2020) please'], '4 May 2020'],
    [['I paid with the one ending 7742.'], '7742'],
    [['die Karte, die auf 7742 endet'], '7742'],
    [['hi', 'Your IBAN?', 'DE44 5001 0517'], 'DE44 5001 0517'],
    [['mon mail est l point moreau arobase free point fr'], 'l point moreau arobase free point fr'],
    [['it is at https://shop.example.com/share/klopezza now'], 'https://shop.example.com/share/klopezza'],
    [['I am Maria Kowalczyk', 'and the login?', 'still kowalczykma'], 'kowalczykma'],
    [['we moved its 9 kenyatta avenue nakuru 20100'], '9 kenyatta avenue nakuru 20100'],
    [['ask Zhen Hua about it'], 'Zhen Hua'],
    [['tan zhen hua has it'], 'tan zhen hua'],
    [['spoke to Thandolwethu and Folasade'], 'Folasade'],
  ] as const)('%j', (texts, expected) => {
    expect(valuesIn(...texts)).toContain(expected);
  });
});
