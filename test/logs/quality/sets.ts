// The labelled sets that the learned detector is made from, each as it is drawn anew by a seed, and those that nothing was made
// from: they tell what is found in conversations of others.

import { eighteenthConversations } from './eighteenth/generator.ts';
import { eighthConversations } from './eighth/generator.ts';
import { eleventhConversations } from './eleventh/generator.ts';
import { evaluationConversations } from './evaluation-generator.ts';
import { fifteenthConversations } from './fifteenth/generator.ts';
import { fifthConversations } from './fifth/generator.ts';
import { fourteenthConversations } from './fourteenth/generator.ts';
import { fourthConversations } from './fourth/generator.ts';
import { hardCases } from './hard-cases.ts';
import { independentConversations } from './independent/generator.ts';
import type { LabelledConversation } from './labelled.ts';
import { nineteenthConversations } from './nineteenth/generator.ts';
import { ninthConversations } from './ninth/generator.ts';
import { seventeenthConversations } from './seventeenth/generator.ts';
import { seventhConversations } from './seventh/generator.ts';
import { sixteenthConversations } from './sixteenth/generator.ts';
import { sixthConversations } from './sixth/generator.ts';
import { tenthConversations } from './tenth/generator.ts';
import { thirdConversations } from './third/generator.ts';
import { thirteenthConversations } from './thirteenth/generator.ts';
import { thirtiethConversations } from './thirtieth/generator.ts';
import { thirtyFifthConversations } from './thirty-fifth/generator.ts';
import { thirtyFirstConversations } from './thirty-first/generator.ts';
import { thirtySecondConversations } from './thirty-second/generator.ts';
import { thirtyThirdConversations } from './thirty-third/generator.ts';
import { tuningConversations } from './tuning-generator.ts';
import { twelfthConversations } from './twelfth/generator.ts';
import { twentiethConversations } from './twentieth/generator.ts';
import { twentyEighthConversations } from './twenty-eighth/generator.ts';
import { twentyFifthConversations } from './twenty-fifth/generator.ts';
import { twentyFirstConversations } from './twenty-first/generator.ts';
import { twentyFourthConversations } from './twenty-fourth/generator.ts';
import { twentyNinthConversations } from './twenty-ninth/generator.ts';
import { twentySecondConversations } from './twenty-second/generator.ts';
import { twentySeventhConversations } from './twenty-seventh/generator.ts';
import { twentySixthConversations } from './twenty-sixth/generator.ts';
import { twentyThirdConversations } from './twenty-third/generator.ts';

type Sets = Readonly<Record<string, (seed: number) => readonly LabelledConversation[]>>;

export const labelledSets: Sets = {
  tuning: (seed) => [...tuningConversations(360, seed), ...hardCases('tuning')],
  evaluation: (seed) => evaluationConversations(600, seed),
  independent: (seed) => independentConversations(1200, seed),
  third: (seed) => thirdConversations(800, seed),
  fourth: (seed) => fourthConversations(800, seed),
  fifth: (seed) => fifthConversations(800, seed),
  sixth: (seed) => sixthConversations(800, seed),
  seventh: (seed) => seventhConversations(800, seed),
  eighth: (seed) => eighthConversations(800, seed),
  ninth: (seed) => ninthConversations(800, seed),
  tenth: (seed) => tenthConversations(800, seed),
  eleventh: (seed) => eleventhConversations(800, seed),
  twelfth: (seed) => twelfthConversations(800, seed),
  thirteenth: (seed) => thirteenthConversations(800, seed),
  fourteenth: (seed) => fourteenthConversations(800, seed),
  sixteenth: (seed) => sixteenthConversations(800, seed),
  seventeenth: (seed) => seventeenthConversations(800, seed),
  eighteenth: (seed) => eighteenthConversations(800, seed),
  nineteenth: (seed) => nineteenthConversations(800, seed),
  twentieth: (seed) => twentiethConversations(800, seed),
  twentyFirst: (seed) => twentyFirstConversations(800, seed),
  twentySecond: (seed) => twentySecondConversations(800, seed),
  twentyThird: (seed) => twentyThirdConversations(800, seed),
  twentyFourth: (seed) => twentyFourthConversations(800, seed),
  twentyFifth: (seed) => twentyFifthConversations(800, seed),
  twentySixth: (seed) => twentySixthConversations(800, seed),
  twentySeventh: (seed) => twentySeventhConversations(800, seed),
  twentyEighth: (seed) => twentyEighthConversations(800, seed),
  twentyNinth: (seed) => twentyNinthConversations(800, seed),
  thirtyFirst: (seed) => thirtyFirstConversations(800, seed),
  thirtySecond: (seed) => thirtySecondConversations(800, seed),
  thirtyThird: (seed) => thirtyThirdConversations(800, seed),
  thirtyFifth: (seed) => thirtyFifthConversations(800, seed),
};

/** Their misses are not to be read. */
export const blindSets: Sets = {
  fifteenth: (seed) => fifteenthConversations(800, seed),
  thirtieth: (seed) => thirtiethConversations(800, seed),
};
