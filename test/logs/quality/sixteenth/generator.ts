// Support conversations of some twenty desks, told plainly, in which accounts, cards and secrets are by far the most frequent.
import type { LabelledConversation } from '../labelled.ts';
import { asides } from './asides.ts';
import { englishHome } from './english-home.ts';
import { englishMoney } from './english-money.ts';
import { englishTech } from './english-tech.ts';
import { englishTravel } from './english-travel.ts';
import { converse, readTemplates, type Template } from './expand.ts';
import { foreignEast } from './foreign-east.ts';
import { foreignWest } from './foreign-west.ts';
import { languageOf } from './locale.ts';
import { plainTemplates } from './plain-templates.ts';
import { Random } from './random.ts';

const english = [englishMoney, englishTech, englishTravel, englishHome].flatMap(readTemplates);
const foreign = [foreignWest, foreignEast].flatMap(readTemplates);
const plain = readTemplates(plainTemplates);
const aside = readTemplates(asides);
const isEnglish = ({ locales }: Template): boolean => locales.some((locale) => languageOf(locale) === 'en');

/** Draws every template once before any comes again. */
function deck(templates: readonly Template[], random: Random): () => Template {
  let left: Template[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(templates);
    const next = left.pop();
    if (next === undefined) throw new Error('No templates');
    return next;
  };
}

export function sixteenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = new Random(seed);
  const personal = [deck(english, random), deck(foreign, random)];
  const impersonal = [
    deck(plain.filter(isEnglish), random),
    deck(
      plain.filter((template) => !isEnglish(template)),
      random,
    ),
  ];
  return Array.from({ length: count }, (_, index) => {
    const decks = random.chance(0.2) ? impersonal : personal;
    const draw = decks[random.chance(2 / 3) ? 0 : 1];
    if (draw === undefined) throw new Error('No deck');
    return converse(`sixteenth-${index + 1}`, draw(), decks === personal ? aside : [], random);
  });
}
