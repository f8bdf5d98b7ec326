// Templates as text: a header "# locales flags", then turns; "<a|b>" is a choice, "{slot}" a value, "/" a new line.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { englishLocales, type Locale, otherLocales } from './locales.ts';
import { pick, pickOf, type Rng } from './random.ts';
import { Slots } from './slots.ts';

export type Turn = { readonly speaker: 'U' | 'A'; readonly small: boolean; readonly text: string };
export type Template = {
  readonly locales: readonly Locale[];
  readonly flags: readonly string[];
  readonly plain: boolean;
  readonly english: boolean;
  readonly turns: readonly Turn[];
};

function readHeader(header: string): Omit<Template, 'turns'> {
  const [where = '', ...flags] = header.trim().split(/\s+/);
  const locales: readonly Locale[] =
    where === 'en'
      ? englishLocales
      : where.split(',').map((name) => {
          const found = [...englishLocales, ...otherLocales].find((locale) => locale === name);
          if (found === undefined) throw new Error(`Unknown locale ${name}`);
          return found;
        });
  const english = englishLocales.some((locale) => locales.includes(locale));
  return { locales, flags, plain: flags.includes('-'), english };
}

export function readTemplates(text: string): readonly Template[] {
  return text
    .split(/^# ?/m)
    .slice(1)
    .map((block) => {
      const [header = '', ...lines] = block.trim().split('\n');
      const turns: Turn[] = [];
      for (const line of lines.map((each) => each.trim())) {
        const start = /^([UAua]): (.*)$/.exec(line);
        if (start !== null) {
          const speaker = (start[1] ?? '').toUpperCase() === 'U' ? 'U' : 'A';
          turns.push({ speaker, small: /[ua]/.test(start[1] ?? ''), text: start[2] ?? '' });
          continue;
        }
        const last = turns.pop();
        if (last === undefined) throw new Error(`No turn before "${line}"`);
        turns.push({
          ...last,
          text: line.startsWith('/') ? `${last.text}\n${line.slice(1).trim()}` : `${last.text} ${line}`,
        });
      }
      return { ...readHeader(header), turns };
    });
}

function chosen(rng: Rng, text: string): string {
  let open = text;
  for (;;) {
    const next = open.replace(/<([^<>]*\|[^<>]*)>/g, (_whole, parts: string) => pickOf(rng, parts));
    if (next === open) return open;
    open = next;
  }
}

export function render(rng: Rng, template: Template, id: string): LabelledConversation {
  const slots = new Slots(rng, pick(rng, template.locales), template.flags);
  const lines = template.turns.map((turn) => {
    const small = turn.small && rng() < 0.85;
    const text = chosen(rng, turn.text).replace(/\{([^}]+)\}/g, (_whole, slot: string) => {
      const { text: value, kind, proper } = slots.fill(slot);
      const shown = small && proper === true ? value.toLowerCase() : value;
      return kind === undefined ? shown : `[[${kind}:${shown}]]`;
    });
    return `${turn.speaker}: ${text}`;
  });
  return readScript(id, lines);
}

const letter = /[\p{L}\p{N}]/u;

/** A labelled value that stands elsewhere in the conversation outside the labels, if there is one. */
export function strayValue(conversation: LabelledConversation): string | undefined {
  const values = new Set(
    conversation.turns.flatMap(({ text, labels }) =>
      labels.map(({ start, end }) => text.slice(start, end).toLowerCase()),
    ),
  );
  for (const value of values) {
    if (value.length < 4) continue;
    for (const { text, labels } of conversation.turns) {
      const small = text.toLowerCase();
      for (let at = small.indexOf(value); at >= 0; at = small.indexOf(value, at + 1)) {
        const end = at + value.length;
        const inWord = letter.test(small[at - 1] ?? '') || letter.test(small[end] ?? '');
        if (!inWord && !labels.some((label) => label.start < end && at < label.end)) return value;
      }
    }
  }
  return undefined;
}
