// Has a model play the scenes of train/lessons.py with itself, and writes what it answers there as the assistant: what
// train/prefer.py is to leave as it is.
// node train/evaluation/scenes.ts SCENES.jsonl MODEL.gguf OUT.jsonl [--part 1/2] [--threads 1]
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderSystemPrompt } from '../../src/core/scenario/system-prompt.ts';
import { targetMessages } from '../../src/core/simulation/prompts.ts';
import { type Scenario, scenarioSchema } from '../../src/shared/schemas/scenario.ts';
import { repeats } from './play-figures.ts';
import { play, suiteFor } from './self-play.ts';

type Scene = {
  readonly wants: readonly string[];
  readonly asks: readonly string[];
  readonly knows: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: '1/1' }, threads: { type: 'string', default: '1' } },
});
const [scenesPath, modelPath, outPath] = positionals;
if (scenesPath === undefined || modelPath === undefined || outPath === undefined)
  throw new Error('usage: node train/evaluation/scenes.ts SCENES.jsonl MODEL.gguf OUT.jsonl');
const [part, parts] = values.part.split('/').map(Number) as [number, number];
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
const played = await play({ ...suite, scenarios: own, replicates: 1 }, 32, Number(values.threads));
const answers = played.sessions.flatMap((one) => {
  const scenario = byId.get(one.session.scenarioId);
  if (scenario === undefined) throw new Error(`no scenario ${one.session.scenarioId}`);
  const systemPrompt = renderSystemPrompt(target, scenario);
  const replies = one.turns.filter(({ speaker }) => speaker === 'assistant');
  const again = repeats(one, 'assistant');
  return replies
    .filter((_, index) => again[index] !== true)
    .map((reply) => {
      const messages = targetMessages(systemPrompt, one.turns.slice(0, one.turns.indexOf(reply)));
      return { kind: 'reply', messages, good: [reply.cleanText], bad: [], gold: null };
    });
});
writeFileSync(outPath, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
console.log(`${outPath}: ${answers.length} replies of ${played.sessions.length} sessions`);
