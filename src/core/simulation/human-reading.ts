// What a person's words in the user's place amount to, so that the policy goes on sensibly after them.
import type { GoalState, Move, MovePart } from '../../shared/dialogue.ts';
import type { GoalItem, Scenario } from '../../shared/schemas/scenario.ts';
import { mentionsValue } from '../judging/values.ts';
import { applicableItems, isSettled, raise, tell } from './goal.ts';
import { asking, farewell, firstMatch } from './guard-patterns.ts';
import { moveOf } from './note.ts';
import { type Reading, readReply } from './reading.ts';
import { namesTask, namesWhole } from './slot-words.ts';
import { affirm, openItems, part } from './steps.ts';

type Said = { readonly move: Move; readonly goal: GoalState };

const yesOrNo = /^(?:yes|no|true|false)$/i;
const agreement =
  /^(?:(?:oh|well|um|ok(?:ay)?|great)[,.]? )*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please do|go ahead|correct|right|exactly|that(?:['’]s| is) (?:right|correct|fine|it)|sounds (?:good|great)|perfect)\b/i;

/** Known slots whose value stands in the text, and those whose other value does. */
function slotsIn(scenario: Scenario, goal: GoalState, reading: Reading | null, text: string) {
  const asked = [...(reading?.asks ?? []), ...(reading?.asksAgain ?? [])];
  const told: Record<string, string> = {};
  const changed: Record<string, string> = {};
  for (const [name, known] of Object.entries(scenario.knows)) {
    const value = goal.told[name] ?? known;
    // A "yes" says nothing of a slot that nobody asked for.
    if (yesOrNo.test(value) && !asked.includes(name)) continue;
    const other = scenario.alternatives[name];
    if (mentionsValue(value, text)) told[name] = value;
    else if (other !== undefined && mentionsValue(other, text)) changed[name] = other;
  }
  return { told, changed };
}

function itemsIn(scenario: Scenario, goal: GoalState, text: string): readonly GoalItem[] {
  const asks = firstMatch(asking, text) !== null;
  return applicableItems(scenario).filter((item) => {
    if (isSettled(goal, item)) return false;
    return item.kind === 'task' ? namesTask(item.say, text) : asks && namesWhole(item.say, text);
  });
}

function tellingParts(goal: GoalState, reading: Reading | null, told: Readonly<Record<string, string>>) {
  const kindOf = (name: string): MovePart['kind'] => {
    if (reading !== null && Object.hasOwn({ ...reading.wrong, ...reading.assumed }, name)) return 'correct';
    return reading?.asks.includes(name) || reading?.asksAgain.includes(name) ? 'answer' : 'inform';
  };
  // What was told before and is not asked for is only mentioned.
  const news = Object.entries(told).filter(([name]) => !Object.hasOwn(goal.told, name) || kindOf(name) !== 'inform');
  const byKind = Map.groupBy(news, ([name]) => kindOf(name));
  return [...byKind].map(([kind, slots]) => part(kind, { slots: Object.fromEntries(slots) }));
}

/** Words that the plan has no place for: an answer where one was wanted, else a question or remark beside the matter. */
function otherPart(reading: Reading | null, text: string): MovePart {
  const wanted = reading !== null && (reading.confirms || reading.offers.length > 0 || reading.otherQuestion !== null);
  const say = text.replaceAll(/\s+/g, ' ').slice(0, 120);
  if (firstMatch(asking, text) !== null) return part('digress', { say });
  return part(wanted ? 'answer' : 'inform', { say });
}

/**
 * What a person's words in the user's place amount to: slots told, items asked for, a goodbye. Values that the scenario
 * does not know are not understood. @param reply the target's last one, null before the first turn
 */
export function readHumanUser(scenario: Scenario, before: GoalState, reply: string | null, text: string): Said {
  const reading = reply === null ? null : readReply(scenario, before, reply);
  const { told, changed } = slotsIn(scenario, before, reading, text);
  const named = itemsIn(scenario, before, text);
  const [first] = reply === null && named.length === 0 ? openItems(scenario, before) : [];
  const items = first === undefined ? named : [first];
  const telling = [
    ...Object.entries(changed).map(([name, value]) => part('change-mind', { slots: { [name]: value } })),
    ...tellingParts(before, reading, told),
  ];
  if (reply !== null && items.length === 0 && telling.length === 0) {
    if (firstMatch(farewell, text) !== null && !text.endsWith('?'))
      return { move: moveOf([part('close')]), goal: before };
    const agreed = reading?.confirms === true && agreement.test(text) ? affirm(scenario, before, reply) : null;
    if (agreed !== null) return { move: moveOf(agreed.parts), goal: agreed.goal };
  }
  const raising = items.map((item) => {
    const opens = reply === null && item === items[0] && item.kind === 'task';
    return part(opens ? 'open' : item.kind === 'task' ? 'inform' : 'ask', { items: [item.id], say: item.say });
  });
  const parts = reply === null ? [...raising, ...telling] : [...telling, ...raising];
  const heard = tell(items.reduce(raise, before), { ...told, ...changed });
  return {
    move: moveOf(parts.length === 0 ? [otherPart(reading, text)] : parts),
    goal: { ...heard, changed: [...new Set([...before.changed, ...Object.keys(changed)])] },
  };
}
