// Thirty-second blind set: whole conversations of many trades and languages, drawn by seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { randomOf, shuffled } from './random.ts';
import { Scene } from './render.ts';
import { situations } from './situations.ts';

/** First line: the country. "U: " and "A: " start turns; "| " starts a new line in a turn; other lines go on. */
export function linesOf(script: string): { readonly locale: string; readonly lines: readonly string[] } {
  const [locale = '', ...rest] = script.trim().split('\n');
  const lines: string[] = [];
  for (const line of rest) {
    if (/^[UA]: /.test(line)) lines.push(line);
    else if (line === '|') lines[lines.length - 1] += '\n';
    else if (line.startsWith('| ')) lines[lines.length - 1] += `\n${line.slice(2)}`;
    else lines[lines.length - 1] += ` ${line}`;
  }
  return { locale: locale.trim(), lines };
}

export function thirtySecondConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = randomOf(seed);
  const conversations: LabelledConversation[] = [];
  let waiting: string[] = [];
  for (let at = 0; at < count; at++) {
    if (waiting.length === 0) waiting = shuffled(situations, random);
    const { locale, lines } = linesOf(waiting.pop() ?? '');
    const scene = new Scene(locale, random);
    conversations.push(
      readScript(
        `thirty-second-${seed}-${at + 1}`,
        lines.map((line) => scene.render(line)),
      ),
    );
  }
  return conversations;
}
