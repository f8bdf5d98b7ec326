// A fourth evaluation set, written without sight of the detectors: conversations of English-speaking and European countries.
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, type LabelledTurn, readMarks } from '../labelled.ts';
import { createCast } from './cast.ts';
import { everydayScripts } from './everyday-scripts.ts';
import { foreignScripts } from './foreign-scripts.ts';
import { createDraw, type Draw } from './numbers.ts';
import { pastedScripts } from './pasted-scripts.ts';
import { serviceScripts } from './service-scripts.ts';
import { type Locale, locales } from './values.ts';

/** Countries of which one is drawn; all turns of what is spoken are in small letters. */
type Script = { readonly countries: readonly Locale[]; readonly isSpoken: boolean; readonly turns: readonly string[] };
const englishCountries: readonly Locale[] = ['us', 'gb', 'au', 'nz', 'za', 'in', 'sg', 'us', 'gb', 'gb'];

/** Scripts are parted by "===" lines; "@" lines name countries or "spoken"; a turn begins with "U: " or "A: ". */
function readScripts(text: string): readonly Script[] {
  return text.split(/^===$/m).map((block) => {
    const lines = block.trim().split('\n');
    const words = lines[0]?.startsWith('@ ') ? (lines.shift() ?? '').slice(2).split(' ') : [];
    const countries = locales.filter((locale) => words.includes(locale));
    return {
      countries: countries.length > 0 ? countries : englishCountries,
      isSpoken: words.includes('spoken'),
      turns: lines.join('\n').split(/\n(?=[UA]: )/),
    };
  });
}

function shuffled<Item>(items: readonly Item[], draw: Draw): readonly Item[] {
  const left = [...items];
  return items.map(() => left.splice(draw.int(0, left.length - 1), 1)[0] as Item);
}

/** Small letters, where that changes no length, as people type on phones and as speech recognition writes. */
function lowered(turn: LabelledTurn): LabelledTurn {
  const text = turn.text.toLowerCase();
  return text.length === turn.text.length ? { ...turn, text } : turn;
}

function play(script: Script, id: string, draw: Draw): LabelledConversation {
  const cast = createCast(draw, draw.pick(script.countries));
  const isLazy = !script.isSpoken && draw.int(0, 13) === 0;
  const turns = script.turns.map((turn): LabelledTurn => {
    const worded = turn.slice(3).replace(/<<([^<>]*)>>/g, (_, choice: string) => draw.pick(choice.split('|')));
    const filled = worded
      .replace(/\{([a-z]\w*(?:\.[a-z]+\d?)?(?: [^{}"\n]+)?)\}/g, (_, slot: string) => cast(slot))
      // A first name and another's family name beside it are one name.
      .replace(/\[\[person:([^\]]+)\]\] \[\[person:/g, '[[person:$1 ');
    const speaker = turn.startsWith('U') ? 'user' : 'assistant';
    const read = readMarks(speaker, filled);
    return script.isSpoken || (isLazy && speaker === 'user') ? lowered(read) : read;
  });
  return { id, turns };
}

/** The same conversations for the same seed; a quarter of them are in other languages than English. */
export function fourthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const draw = createDraw(createRandom(seed));
  const decks = {
    english: readScripts([serviceScripts, pastedScripts, everydayScripts].join('\n===\n')),
    foreign: readScripts(foreignScripts),
  };
  const left: { english: readonly Script[]; foreign: readonly Script[] } = { english: [], foreign: [] };
  return Array.from({ length: count }, (_, index) => {
    const deck = index % 4 === 3 ? 'foreign' : 'english';
    if (left[deck].length === 0) left[deck] = shuffled(decks[deck], draw);
    const [script, ...others] = left[deck];
    left[deck] = others;
    if (!script) throw new Error(`There are no ${deck} scripts`);
    return play(script, `fourth-${seed}-${index + 1}`, draw);
  });
}
