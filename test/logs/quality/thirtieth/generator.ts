// Labelled conversations for measuring: situations written by hand, slots filled afresh.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { abroadOne } from './abroad-one.ts';
import { abroadTwo } from './abroad-two.ts';
import { diceFrom } from './dice.ts';
import { fillSituation, type Situation, situationsIn } from './engine.ts';
import { englishFour } from './english-four.ts';
import { englishOne } from './english-one.ts';
import { englishThree } from './english-three.ts';
import { englishTwo } from './english-two.ts';
import { families } from './families.ts';
import { longer } from './longer.ts';

export const situations: readonly Situation[] = [
  englishOne,
  englishTwo,
  englishThree,
  englishFour,
  abroadOne,
  abroadTwo,
  longer,
  families,
].flatMap(situationsIn);

export function thirtiethConversations(count: number, seed: number): readonly LabelledConversation[] {
  const dice = diceFrom(seed);
  const made: LabelledConversation[] = [];
  while (made.length < count) {
    for (const situation of dice.shuffle(situations).slice(0, count - made.length)) {
      made.push(readScript(`thirtieth-${seed}-${made.length + 1}`, fillSituation(situation, dice)));
    }
  }
  return made;
}
