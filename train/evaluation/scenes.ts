// Has a model play the scenes of train/lessons.py with itself. Where it answers wrongly as the assistant, and at some other
// places, it says what else it would, told apart by faults.ts: what train/prefer.py learns from. What else was said, by
// either side, is to stay as it is.
// node train/evaluation/scenes.ts SCENES.jsonl MODEL.gguf OUT.jsonl [--samples 5] [--share 0.2] [--part 1/2] [--threads 1]
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChatMessage } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { renderSystemPrompt } from '../../src/core/scenario/system-prompt.ts';
import { simulatorMessages, targetMessages } from '../../src/core/simulation/prompts.ts';
import { createRandom } from '../../src/core/statistics/random.ts';
import { type Scenario, scenarioSchema } from '../../src/shared/schemas/scenario.ts';
import { type Fault, faultOf, type Place } from './faults.ts';
import { type Played, play, suiteFor } from './self-play.ts';

type Scene = {
  readonly wants: readonly string[];
  readonly asks: readonly string[];
  readonly knows: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: 'string', default: '5' },
    /** Of the replies without a fault, that are tried again too. */
    share: { type: 'string', default: '0.2' },
    part: { type: 'string', default: '1/1' },
    threads: { type: 'string', default: '1' },
  },
});
const [scenesPath, modelPath, outPath] = positionals;
if (scenesPath === undefined || modelPath === undefined || outPath === undefined)
  throw new Error('usage: node train/evaluation/scenes.ts SCENES.jsonl MODEL.gguf OUT.jsonl');
const [part, parts] = values.part.split('/').map(Number) as [number, number];
/** More share a cache, which costs more than it gains. */
const concurrency = 8;
const sampling = { temperature: 0.7, topK: 40, topP: 0.95, minP: 0, repeatPenalty: 1, maxTokens: 60 };
const scenes = readFileSync(scenesPath, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Scene);

const searching = /^(?:find|search|look|check|see|get|watch|hear|know)\b/i;
const done =
  '\\b(?:booked|reserved|confirmed|scheduled|purchased|bought|ordered|placed|made|added|sent|done|set|all set|success\\w*)\\b';

/** Values of other scenes for what this one's user knows: one of them is taken when it changes its mind. */
function alternatives({ knows }: Scene, place: number): Record<string, string> {
  const others = scenes.slice(place + 1).concat(scenes.slice(0, place));
  const found = Object.entries(knows).flatMap(([name, value]) => {
    const other = others.find((scene) => scene.knows[name] !== undefined && scene.knows[name] !== value)?.knows[name];
    return other === undefined ? [] : [[name, other] as const];
  });
  return Object.fromEntries(found.slice(0, 1));
}

function scenarioOf(scene: Scene, place: number): Scenario {
  const facts = Object.values(scene.facts).filter((value) => !/^(?:yes|no)$/i.test(value));
  const tasks = scene.wants.map((say, index) => ({
    id: `task-${index}`,
    kind: 'task',
    say,
    after: index === 0 ? [] : [`task-${index - 1}`],
    satisfiedBy: searching.test(say) ? { any: facts.map((says) => ({ says })) } : { matches: done },
  }));
  const asked = scene.asks.map((say, index) => ({
    id: `ask-${index}`,
    say,
    after: ['task-0'],
    ...(Object.hasOwn(scene.facts, say)
      ? { kind: 'learn', satisfiedBy: { says: scene.facts[say] } }
      : { kind: 'unanswerable' }),
  }));
  const { knows } = scene;
  const goal = [...tasks, ...asked].slice(0, 12);
  const id = `scene-${place}`;
  return scenarioSchema.parse({
    id,
    title: id,
    domain: 'lessons',
    goal,
    knows,
    facts: scene.facts,
    alternatives: alternatives(scene, place),
  });
}

const suite = await suiteFor('everyday', resolve(modelPath), Number.MAX_SAFE_INTEGER);
const [target] = suite.targets;
if (target === undefined) throw new Error('the suite has no target');
const own = scenes
  .map(scenarioOf)
  .filter(({ facts }, index) => Object.keys(facts).length > 2 && index % parts === part - 1);
const byId = new Map(own.map((scenario) => [scenario.id, scenario]));
const scenarioOfSession = ({ session }: Played): Scenario => {
  const scenario = byId.get(session.scenarioId);
  if (scenario === undefined) throw new Error(`no scenario ${session.scenarioId}`);
  return scenario;
};
const played = await play({ ...suite, scenarios: own, replicates: 1 }, concurrency, Number(values.threads));
const random = createRandom(1);

type Answer = {
  readonly kind: 'turn' | 'reply';
  readonly messages: readonly ChatMessage[];
  readonly good: string[];
  readonly bad: string[];
  /** Of each bad one, in the same order. */
  readonly faults: Fault[];
  readonly gold: null;
};
const answers: Answer[] = [];
const tries: { readonly place: Place; readonly answer: Answer }[] = [];
const faults = new Map<Fault, number>();
let replies = 0;
for (const one of played.sessions) {
  const scenario = scenarioOfSession(one);
  const systemPrompt = renderSystemPrompt(target, scenario);
  for (const [index, { speaker, cleanText, move }] of one.turns.entries()) {
    const history = one.turns.slice(0, index);
    if (speaker === 'user') {
      if (move === null) continue;
      const messages = simulatorMessages(scenario, one.persona, history, move);
      answers.push({ kind: 'turn', messages, good: [cleanText], bad: [], faults: [], gold: null });
      continue;
    }
    replies += 1;
    const place = { scenario, systemPrompt, history };
    const fault = faultOf(place, cleanText);
    const messages = targetMessages(systemPrompt, history);
    const answer: Answer = { kind: 'reply', messages, good: [], bad: [], faults: [], gold: null };
    judge(answer, cleanText, fault);
    answers.push(answer);
    if (fault !== null) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    if (fault !== null || random() < Number(values.share)) tries.push({ place, answer });
  }
}
await tryAgain(tries);
writeFileSync(outPath, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
const both = answers.filter(({ good, bad }) => good.length > 0 && bad.length > 0).length;
console.log(`${outPath}: ${replies} replies of ${played.sessions.length} sessions, with good and bad answers ${both}`);
console.log(JSON.stringify(Object.fromEntries(faults)));

function judge({ good, bad, faults }: Answer, text: string, fault: Fault | null): void {
  (fault === null ? good : bad).push(text);
  if (fault !== null) faults.push(fault);
}

/** What else it would have said there, told apart. */
async function tryAgain(places: readonly (typeof tries)[number][]): Promise<void> {
  const engine = await createLlamaEngine({ gpu: false, threads: Number(values.threads) });
  const context = await engine.openContext({
    model: { path: resolve(modelPath as string), adapters: [] },
    contextSize: 1024,
    sequences: concurrency,
  });
  const queue = [...places.entries()];
  const work = async (): Promise<void> => {
    const voice = await context.openVoice();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [number, { place, answer }] = next;
      for (let sample = 0; sample < Number(values.samples); sample++) {
        const said = await voice.generate({ messages: answer.messages, sampling, seed: 1 + number * 100 + sample });
        if (said.stop !== 'end-of-turn') continue;
        judge(answer, said.text, faultOf(place, said.text));
      }
    }
    await voice.dispose();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await context.dispose();
  await engine.dispose();
}
