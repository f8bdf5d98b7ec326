// Firms by the words that nothing else follows, in any case, before numbers, in signatures, and schools told by their town.
import { describe, expect, it } from 'vitest';
import { valuesIn } from './found-in.ts';

describe('firms by the words before them', () => {
  it.each([
    ['ich arbeite bei sundara und brauche die bescheinigung', 'sundara'],
    ['i need it for direct deposit, employer is pebblemill', 'pebblemill'],
    ['bonifico da QVLA mai arrivato', 'QVLA'],
    ["That's the front desk at Yarrowby, I believe.", 'Yarrowby'],
    ['The licence is bound to EKLU.', 'EKLU'],
    ['northgable no. 25022 and ostrana no. BK02690', 'ostrana'],
    ['Cancel please. -- Maeve Rafferty | Kingsbridge | 917-670-9620', 'Kingsbridge'],
    ['my solicitor: Isla Kershaw, HVLG, isla-kershaw@example.com', 'Isla Kershaw, HVLG'],
    ['sent from my phone\nmarcus hargrove\nhopfield', 'hopfield'],
    ['埼玉県川越市立第二小学校に転校します', '埼玉県川越市立第二小学校'],
    ["la professoressa dell'Liceo Brambilla non risponde", 'Liceo Brambilla'],
    ['går på Gill-skolan', 'Gill-skolan'],
  ])('%j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each([
    'i work at home most days',
    'I work for myself',
    'payment from savings was late',
    'our company is moving',
    'page no. 12 of chapter no. 3',
    'chassis no. 12 is fine',
    'size | colour | 40',
    'the account is registered to me',
    'je travaille pour une petite entreprise',
    'trabajo en casa de lunes a viernes',
  ])('none in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('names of machines and logins made of a name told', () => {
  it.each([
    ['datorn heter GUNILLA-LAPTOP', 'GUNILLA-LAPTOP'],
    ['thats my laptop LT-FENWICK-55', 'LT-FENWICK-55'],
    ['logged as FS-Case-8633456.', 'FS-Case-8633456'],
    ['my son Yannick Lemoine, he is falconyannick on there', 'falconyannick'],
    ["locker 04 is jammed, i'd set it to 2412", '2412'],
    ['side gate code E048', 'E048'],
    ['Heizung kalt, Whg. 3 links, bitte', 'Whg. 3 links'],
    ['delete my data: Wei Ming Tan, wtan@example.com, 12 September 1942', '12 September 1942'],
  ])('%j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });
});
