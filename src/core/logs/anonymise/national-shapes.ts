// Shapes of national ids, with the check digits that they carry.
import {
  belgianId,
  bsn,
  chineseId,
  cpf,
  finnishId,
  ird,
  luhn,
  nhs,
  nif,
  nir,
  nric,
  pesel,
  pps,
  southAfricanId,
  spanishLetter,
  steuerId,
  swissId,
  tfn,
  verhoeff,
} from './checksums.ts';

type NationalShape = {
  readonly name: string;
  /** Digits that it has at least. */
  readonly fewest: number;
  /** Its last digit is followed by one or two letters. */
  readonly endsInLetter?: true;
  readonly pattern: RegExp;
  readonly holds?: (plain: string) => boolean /** Otherwise only after a word such as "passport". */;
  readonly alone: boolean;
};

export const nationalShapes: readonly NationalShape[] = [
  {
    name: 'social security number',
    fewest: 9,
    pattern: /(?<![\d-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g,
    alone: true,
  },
  {
    name: 'National Insurance number',
    fewest: 6,
    pattern: /\b(?:(?![DFIQUV])[A-CEGHJ-PR-TW-Z](?![DFIQUVO])[A-Z]|QQ) ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
    endsInLetter: true,
    alone: true,
  },
  {
    name: 'National Insurance number',
    fewest: 6,
    pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
    endsInLetter: true,
    alone: false,
  },
  {
    name: 'German pension number',
    fewest: 11,
    pattern: /(?<![\p{L}\d.,-])\d{2} ?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2} ?[A-Z] ?\d{3}(?![\p{L}\d-])/gu,
    alone: true,
  },
  {
    name: 'health card of Quebec',
    fewest: 8,
    pattern: /(?<![\p{L}\d-])[A-Z]{4} \d{2}(?:[05][1-9]|[16][0-2]) (?:0[1-9]|[12]\d|3[01])\d{2}(?![\p{L}\d-]| \d)/gu,
    alone: true,
  },
  {
    name: 'Argentine tax number',
    fewest: 11,
    pattern: /(?<![\p{L}\d.,-])(?:2[0347]|3[034])-\d{8}-\d(?![\p{L}\d-])/gu,
    alone: true,
  },
  {
    name: 'Mexican population code',
    fewest: 7,
    pattern: /(?<![\p{L}\d-])[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])\d{2}[HM][A-Z]{5}[A-Z\d]\d(?![\p{L}\d-])/giu,
    alone: true,
  },
  {
    name: 'Spanish identity number',
    fewest: 7,
    pattern: /\b(?:[XYZ][- ]?)?\d{7,8}[- ]?[A-Z]\b/gi,
    endsInLetter: true,
    alone: true,
    holds: (plain) =>
      /^[XYZ]?\d{7,8}[A-Z]$/.test(plain) &&
      (/^\d{8}[A-Z]$/.test(plain) || /^[XYZ]\d{7}[A-Z]$/.test(plain)) &&
      spanishLetter(plain.slice(0, -1).replace(/^[XYZ]/, (sign) => String('XYZ'.indexOf(sign)))) === plain.at(-1),
  },
  {
    name: 'Italian tax code',
    fewest: 7,
    pattern: /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/gi,
    endsInLetter: true,
    alone: true,
  },
  {
    name: 'Brazilian CPF',
    fewest: 11,
    pattern: /(?<![\d.])\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?![\d-])/g,
    alone: true,
    holds: (plain) => plain.length === 11 && cpf(plain),
  },
  {
    name: 'French social security number',
    fewest: 13,
    pattern: /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
    alone: true,
    holds: (plain) => nir(plain),
  },
  {
    name: 'Chinese identity number',
    fewest: 17,
    pattern: /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3}[\dX](?!\d)/gi,
    alone: true,
    holds: chineseId,
  },
  {
    name: 'Indian PAN',
    fewest: 4,
    pattern: /\b[A-Z]{3}[PCHFATBLJG][A-Z]\d{4}[A-Z]\b/gi,
    endsInLetter: true,
    alone: true,
  },
  {
    name: 'Irish PPS number',
    fewest: 7,
    pattern: /\b\d{7}[A-W][A-IW]?\b/gi,
    endsInLetter: true,
    alone: true,
    holds: pps,
  },
  {
    name: 'Australian tax file number',
    fewest: 9,
    pattern: /(?<!\d)\d{3} ?\d{3} ?\d{3}(?! ?\d)/g,
    alone: false,
    holds: tfn,
  },
  {
    name: 'British NHS number',
    fewest: 10,
    pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?![ -]?\d)/g,
    alone: false,
    holds: nhs,
  },
  {
    name: 'Swedish personal number',
    fewest: 10,
    pattern: /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\d-])/g,
    alone: true,
    holds: (plain) => luhn(plain.slice(-10)),
  },
  { name: 'Polish PESEL', fewest: 11, pattern: /(?<![\d.,-])\d{11}(?![\d-]|[.,]\d)/g, alone: true, holds: pesel },
  { name: 'Dutch BSN', fewest: 9, pattern: /(?<!\d)\d{9}(?!\d)/g, alone: false, holds: bsn },
  {
    name: 'Aadhaar number',
    fewest: 12,
    pattern: /(?<!\d)[2-9]\d{3} \d{4} \d{4}(?! ?\d)/g,
    alone: true,
    holds: verhoeff,
  },
  {
    name: 'New Zealand tax number',
    fewest: 8,
    pattern: /(?<![\d-])\d{2,3}([- ])\d{3}\1\d{3}(?![\d-]| \d)/g,
    alone: false,
    holds: ird,
  },
  {
    name: 'New Zealand tax number',
    fewest: 8,
    pattern: /(?<![\d-])\d{2,3}-\d{3}-\d{3}(?![\d-]| \d)/g,
    alone: true,
    holds: ird,
  },
  {
    name: 'Singaporean identity number',
    fewest: 7,
    pattern: /\b[STFGM]\d{7}[A-Z]\b/gi,
    endsInLetter: true,
    alone: true,
    holds: nric,
  },
  {
    name: 'South African identity number',
    fewest: 13,
    pattern: /(?<![\d.,-]|\d )\d{6} ?\d{4} ?\d{2} ?\d(?![\d-]| \d|[.,]\d)/g,
    alone: true,
    holds: southAfricanId,
  },
  {
    name: 'German tax number',
    fewest: 11,
    pattern: /(?<![\d.,-]|\d )\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\d-]| \d|[.,]\d)/g,
    alone: true,
    holds: steuerId,
  },
  {
    name: 'Swedish personal number',
    fewest: 12,
    pattern: /(?<![\d-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}(?![\d-])/g,
    alone: true,
    holds: (plain) => luhn(plain.slice(-10)),
  },
  {
    name: 'Portuguese tax number',
    fewest: 9,
    pattern: /(?<!\d)\d{3} ?\d{3} ?\d{3}(?! ?\d)/g,
    alone: false,
    holds: nif,
  },
  {
    name: 'Canadian social insurance number',
    fewest: 9,
    pattern: /(?<![\d-])\d{3}([- ]?)\d{3}\1\d{3}(?![\d-]| \d)/g,
    alone: false,
    holds: luhn,
  },
  {
    name: 'Danish personal number',
    fewest: 10,
    pattern: /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}(?![\d-])/g,
    alone: false,
  },
  {
    name: 'Ontario health number',
    fewest: 10,
    endsInLetter: true,
    pattern: /(?<![\d-])\d{4}[- ]?\d{3}[- ]?\d{3}[- ]?[A-Z]{2}(?![\p{L}\d-])/gu,
    alone: false,
  },
  { name: 'Austrian insurance number', fewest: 10, pattern: /(?<![\d-])\d{4} ?\d{6}(?![\d-]| \d)/g, alone: false },
  {
    name: 'Belgian national number',
    fewest: 11,
    pattern: /(?<![\d.])\d{2}\.\d{2}\.\d{2}[-.]\d{3}[.-]\d{2}(?![\d.-])/g,
    alone: true,
    holds: belgianId,
  },
  {
    name: 'Swiss social insurance number',
    fewest: 13,
    pattern: /(?<![\d.])756\.?\d{4}\.?\d{4}\.?\d{2}(?![\d.])/g,
    alone: true,
    holds: swissId,
  },
  {
    name: 'Finnish identity code',
    fewest: 9,
    pattern: /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A]\d{3}[\dA-Y](?![\p{L}\d-])/gu,
    alone: true,
    holds: finnishId,
  },
];
