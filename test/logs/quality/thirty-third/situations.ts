// All situations: "# land" starts one, "U:" or "A:" a turn, and any other line goes on with the turn before it.
import { english1 } from './english-1.ts';
import { english2 } from './english-2.ts';
import { english3 } from './english-3.ts';
import { english4 } from './english-4.ts';
import { nothing } from './nothing.ts';
import { others1 } from './others-1.ts';
import { others2 } from './others-2.ts';
import { others3 } from './others-3.ts';

export type Situation = { readonly land: string; readonly turns: readonly string[] };

function read(text: string): Situation[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [land = '', ...lines] = block.trimEnd().split('\n');
      const turns: string[] = [];
      for (const line of lines) {
        if (/^[UA]: /.test(line)) turns.push(line);
        else turns.push(`${turns.pop() ?? ''}\n${line}`);
      }
      return { land: land.trim(), turns };
    });
}

export const situations: readonly Situation[] = [
  english1,
  english2,
  english3,
  english4,
  nothing,
  others1,
  others2,
  others3,
].flatMap(read);
