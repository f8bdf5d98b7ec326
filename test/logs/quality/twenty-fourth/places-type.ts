// What is told of a country or language: names, streets, shapes of numbers and dates.
export type Place = {
  readonly language: string;
  readonly girls: string;
  readonly boys: string;
  readonly surnames: string;
  readonly lastFirst?: string;
  readonly towns: string;
  readonly streets: string;
  readonly line: string;
  readonly address: string;
  readonly phones: string;
  readonly mails: string;
  readonly months: string;
  readonly numeric: string;
  readonly short: string;
  readonly words: string;
  readonly dayMonth: string;
  readonly ids: string;
  readonly passport: string;
  readonly plate: string;
  readonly iban?: string;
};

export const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';
