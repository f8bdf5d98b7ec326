// Rules for streets that no street word tells, codes of doors, numbers of states, firms by their trade, and what is none of them.
import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('addresses in the order of many countries', () => {
  it.each([
    ['post it to Flat 5 61 Holm Road, please', 'address: Flat 5 61 Holm Road'],
    ['not Flat 9C, 17 Northgate, he moved', 'address: Flat 9C, 17 Northgate'],
    ['Are you still at 31 Wensleydale?', 'address: 31 Wensleydale'],
    ['it is Garden Flat, 8 Mill Road, York, YO1 7HH', 'address: Garden Flat, 8 Mill Road, York, YO1 7HH'],
    ['now 12 Rock Street, Kenmare, Co Kerry', 'address: 12 Rock Street, Kenmare, Co Kerry'],
    ['it goes to\n4 Bridge Street\nCong\nCo. Mayo\nF31 X9Y2', 'address: 4 Bridge Street\nCong\nCo. Mayo\nF31 X9Y2'],
    ['passe Clos des Lilas 14.', 'address: Clos des Lilas 14'],
    ['chez moi : Avenue des Alliés 7, 4800 Verviers', 'address: Avenue des Alliés 7, 4800 Verviers'],
    ['liefern an Sonnblick 12a, 3600 Thun bitte', 'address: Sonnblick 12a, 3600 Thun'],
    ['é Rua do Ouro 8, 3º Esq., 4000-123 Porto', 'address: Rua do Ouro 8, 3º Esq., 4000-123 Porto'],
    [
      'moro na Rua Chile, 12, bloco C ap 4, Centro, Natal, 59010-000',
      'address: Rua Chile, 12, bloco C ap 4, Centro, Natal, 59010-000',
    ],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });
});

describe('secrets told in passing', () => {
  it.each([
    ['the gate code is 73-48-52, ring twice', 'secret: 73-48-52'],
    ['Drop it off, the code is D4471.', 'secret: D4471'],
    ['please buzz 5520#, ask for the nurse', 'secret: 5520#'],
    ['done, the key is Otter_61pq', 'secret: Otter_61pq'],
    ['Use 840127, valid for 2 minutes.', 'secret: 840127'],
    ['ovikoodi 7719, kiitos', 'secret: 7719'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('takes what was asked for', () => {
    expect(foundIn('my boiler is dead', 'Is there a key safe?', 'yes 6618#. thanks')).toContain('secret: 6618#');
  });
});

describe('numbers, firms and persons', () => {
  it.each([
    ['mi CUIT 20-30111222-4', 'national-id: 20-30111222-4'],
    ['Rentenversicherung 65 120780 M 472', 'national-id: 65 120780 M 472'],
    ['für meine Tochter Lea, 4.6.2021', 'birth-date: 4.6.2021'],
    [
      'get me on zero seven seven one one two four three eight nine five',
      'phone: zero seven seven one one two four three eight nine five',
    ],
    ['the papers are with Thornfield Law.', 'organisation: Thornfield Law'],
    ['see my ticket INC 00417733 from today', 'account: INC 00417733'],
    ['Signed for by "Okonjo".', 'person: Okonjo'],
    ['Please call back today\nThx\nR.M.', 'person: R.M.'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it.each([
    ['an article and its colour', 'Is the drill 7731-BLK in stock?'],
    ['a version', 'The OS is 17.2.7 now'],
    ['a fault beside a word for codes', 'it asks for a CVV and says HTTP 509'],
    ['an error in JSON', '{"error": "unauthorized", "code": 40103}'],
    ['a desk', 'Kind regards,\nCustomer Care'],
    ['a field of law', 'I study Family Law.'],
    ['what a router logs', '[21:04:11] WAN: session ended'],
    ['pieces', 'Bohrmaschine, 18 V, 2 Stück'],
  ])('leaves %s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('numbers told by a rule of language or format', () => {
  it.each([
    ['pay to DE86 3704 0044 0532 0130 today', 'iban: DE86 3704 0044 0532 0130'],
    ['karta kończąca się na 4418', 'card: 4418'],
    ['il rimborso sulla carta che finisce con 7719', 'card: 7719'],
    ['please refund it to card 2205', 'card: 2205'],
    ['Anna Nováková, narozena 3. dubna 1961', 'birth-date: 3. dubna 1961'],
    ['matti virta s. 4.11.1958', 'birth-date: 4.11.1958'],
    ['moin, paket jd014600112233 kam nicht an', 'account: jd014600112233'],
    ['Notat, sesizarea 551204.', 'account: 551204'],
    ['Orchard Mutual, 60112299', 'account: 60112299'],
    ['meter 19 4400 5512 081 is stuck', 'account: 19 4400 5512 081'],
    ['12 May 2026 7:30 jkowal 203.0.113.9 GET /a', 'account: jkowal'],
    ['name,id,dob\nLee, Ann,4711,"May 3, 1950"', 'account: 4711'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('takes dates beside names where they were asked for', () => {
    const told = foundIn('hello', 'Names and birth dates of the children?', 'our kids Bo 5/8/2019 and Liv, 1 May 2021');
    expect(told).toContain('birth-date: 5/8/2019');
    expect(told).toContain('birth-date: 1 May 2021');
    expect(foundIn('hi', 'Kérem a születési dátumot', '1984. július 19., köszönöm')).toContain(
      'birth-date: 1984. július 19',
    );
  });

  it.each([
    'The barcode on the box is 5901234123457.',
    'ISBN 978-0-14-103435-5 is out of print',
    'Tax code 1257L stays.',
    'We changed the sensor, P/N 429-0052.',
    'fixed in 9.0.0-beta.8, build 15058',
    'BP 128/82, LDL 131 mg/dL',
  ])('leaves what leads to nobody: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('leaves amounts and sizes in an answer about a number', () => {
    expect(foundIn('hi', 'Do you have an order number?', 'no, I ordered 10-12 and got 16')).toEqual([]);
    expect(foundIn('hi', 'A phone number?', 'waży 12 kg, rozmiar 42')).toEqual([]);
  });
});

describe('firms told by what is said around them', () => {
  it.each([
    ['Hi, this is Ann from Brindlewick. How can I help?', 'organisation: Brindlewick'],
    ['Hello, Marrow & Finch, Bodil speaking.', 'organisation: Marrow & Finch'],
    ['Hello, Marrow & Finch, Bodil speaking.', 'person: Bodil'],
    ['Tannerly support, hello', 'organisation: Tannerly'],
    ['Thanks for contacting Open Skies Trust!', 'organisation: Open Skies Trust'],
    ['it was delivered by Quickmole on Monday', 'organisation: Quickmole'],
    ['Hej, Sindre fra Kvitnett. Hvem ejer dem?', 'organisation: Kvitnett'],
    ['Salve, sono Noemi di Trasporti Verdelli.', 'organisation: Trasporti Verdelli'],
    ['Salve, sono Noemi di Trasporti Verdelli.', 'person: Noemi'],
    ['z firmy Pekárna Klas', 'organisation: Pekárna Klas'],
    ['a számlám: Pékség Rozmaring', 'organisation: Pékség Rozmaring'],
    ['council tax of the Shire of Harrowby', 'organisation: Shire of Harrowby'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('knows a firm by its own domain', () => {
    expect(foundIn('I wrote to help@fernlight.example', 'Fernlight answers within a day.')).toContain(
      'organisation: Fernlight',
    );
  });

  it.each([
    'I bought it at Currys on Monday',
    'this came from Technical Support',
    'Bonjour, je suis en retard. Sauf erreur, tout va bien',
  ])('leaves what is no firm of somebody: %s', (text) => {
    expect(foundIn(text).filter((span) => span.startsWith('organisation'))).toEqual([]);
  });

  it('leaves families their names', () => {
    expect(foundIn('Hallo, ik ben Ruud van Leeuwen.')).toEqual(['person: Ruud van Leeuwen']);
  });
});

describe('names told by more places', () => {
  it.each([
    ['my name is spelled N-O-V-A-K', 'person: N-O-V-A-K'],
    ['it is Z U Z A N A please', 'person: Z U Z A N A'],
    ['guests: Anna, Xiulan and Bo', 'person: Xiulan'],
    ['Hej, du chattar med Gayatri.', 'person: Gayatri'],
    ['citofono verdelli, grazie', 'person: verdelli'],
    ['call iqbala on 07488 149141', 'person: iqbala'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('takes who was born then', () => {
    expect(foundIn('hi', 'Names and birth dates?', 'kids: Xiulan, 3/11/2016')).toContain('person: Xiulan');
  });

  it('takes the name after the number that was asked for with it', () => {
    expect(foundIn('moi', 'Asiakasnumero ja nimi?', '100018108 eeva rantala s. 4.11.1958')).toContain(
      'person: eeva rantala',
    );
  });

  it.each(['A-B-C-D in this order', 'Jó napot kívánok', 'it is signed electronically', '192.168.0.1, ping to 8 hops'])(
    'leaves what is nobody: %s',
    (text) => {
      expect(foundIn(text).filter((span) => span.startsWith('person'))).toEqual([]);
    },
  );
});

describe('secrets, streets and numbers in two', () => {
  it.each([
    ['Root access was reset to hieGPD3Psk; change it', 'secret: hieGPD3Psk'],
    ['Heslo k wifi je Kocour_77', 'secret: Kocour_77'],
    ["my security answer was our dog's name, Otto", 'secret: Otto'],
    ['cant log in to the portal, jdoe.k with Otter!61', 'secret: Otter!61'],
    ['ring me on 07 4606, then 2340', 'phone: 2340'],
    ['cím: Rózsa utca 48., 6720 Szeged', 'address: Rózsa utca 48., 6720 Szeged'],
    ['Cumhuriyet Caddesi No: 4B D: 5, 42105 Konya', 'address: Cumhuriyet Caddesi No: 4B D: 5, 42105 Konya'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('takes the answer that only one knows', () => {
    expect(foundIn('hi', 'And the answer to the secret question?', 'Mr Whiskers')).toContain('secret: Mr Whiskers');
  });

  it.each([
    'Codes 4837 and 4853 mean no authorisation.',
    'a text from short code 7726',
    'rotate DB_PASSWORD and API_KEY',
  ])('leaves what opens nothing: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
