// More places where names stand: feasts and bookings of somebody, whom a parcel was left with, who is what, and parting words.
import type { Where } from './name-places.ts';
import { sentenceEnd } from './name-words.ts';

export const toldPlaces: readonly Where[] = [
  {
    before: /\b(?:birthday|wedding|funeral|estate|family|memory) of\s+(?=\p{Lu})/gu,
    lower: false,
    after: /^\s*(?:[.,!?;:)\n]|$|\b(?:and|who|is|was)\b)/u,
    cues: 'birthday wedding funeral estate family memory',
    rule: 'after a word for persons',
  },
  {
    before:
      /\b(?:booking|reservation|booked|nights?|table|registered|probably|maybe|filed|listed)\b[^.?!\n]{0,30}?\sunder\s+(?=\p{Lu})/giu,
    lower: false,
    after: sentenceEnd,
    cues: 'under',
    known: true,
    rule: 'after words for a holder',
  },
  {
    before:
      /(?:\b(?:ligt|afgegeven|bezorgd|abgegeben|klingeln|klingel|läuten|wohnt|woont) (?:bij|bei)|(?<!\p{L})(?:naboen|grannen|sąsiada|sąsiadki):?)\s+(?=(?:(?:van|von|de|der|den) ){0,2}\p{Lu})/giu,
    lower: false,
    after: sentenceEnd,
    cues: 'ligt afgegeven bezorgd abgegeben klingeln klingel läuten wohnt woont naboen grannen sąsiada sąsiadki',
    rule: 'after a word for persons',
  },
  {
    before:
      /\b(?:admin|contact(?: person)?|manager|owner|supervisor|host|landlord|tenant|witness|payee|nominee|director|accountant|solicitor|lawyer|teacher|driver|technician|advis[eo]r|agent|patrol|crew lead|vittne|zeuge|fahrer|sprawca|świadek|conductor|conducente)\s+(?:is|was|var|war|ist|era)\s+(?=\p{Lu})/giu,
    lower: false,
    after: sentenceEnd,
    cues: 'admin contact manager owner supervisor host landlord tenant witness payee nominee director accountant solicitor lawyer teacher driver technician adviser advisor agent patrol lead vittne zeuge fahrer sprawca świadek conductor conducente',
    known: true,
    rule: 'after a word for persons',
  },
  {
    before:
      /(?<![\p{L}\d])(?:groetjes|groet|hilsen|mvh|hälsningar|pozdrawiam|dzięki|dziękuję|lg|vg|saludos|bisous|besos|abraços|baci)[,!]?[ \t]+(?=\p{Lu})/giu,
    lower: false,
    after: sentenceEnd,
    cues: 'groetjes groet hilsen mvh hälsningar pozdrawiam dzięki dziękuję lg vg saludos bisous besos abraços baci',
    rule: 'signs a message',
  },
];
