// `rehearsal logs review`, `rules`, `reapply`, `purge` and `export`.
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { AppError } from '../../shared/errors.ts';
import {
  type Decision,
  decisionSchema,
  type NewRule,
  type QueueFilter,
  type SpanKind,
  spanKinds,
} from '../../shared/logs.ts';
import type { CoreProcess } from '../core-process.ts';
import { printJson, printLines, widthOf } from '../output.ts';
import type { Terminal } from '../program.ts';
import { importLines, purgeLines, queueLines, rulesLines } from '../terminal/logs.ts';
import { plural } from '../terminal/text.ts';
import { followImport } from './logs-import.ts';
import { type LookOptions, withCore } from './look.ts';

export type ReviewFlags = LookOptions & {
  kind?: readonly string[];
  certainty?: readonly ('certain' | 'likely' | 'doubtful')[];
  decision?: string;
  limit: number;
  offset: number;
  accept?: readonly string[];
  reject?: readonly string[];
  undo?: readonly string[];
  yes: boolean;
  file?: string;
};

export type ReapplyFlags = { rules?: string; file?: string; namesModel?: string };

function kindOf(text: string): SpanKind {
  const kind = spanKinds.find((known) => known === text);
  if (kind !== undefined) return kind;
  throw new AppError('bad-input', `"${text}" is no kind of personal data; expected one of ${spanKinds.join(', ')}.`);
}

function filterOf(flags: ReviewFlags, usual: Decision | 'all' = 'pending'): QueueFilter {
  const wanted = flags.decision ?? usual;
  const decision = wanted === 'all' ? null : decisionSchema.safeParse(wanted).data;
  if (decision === undefined)
    throw new AppError(
      'bad-input',
      `--decision ${flags.decision}: expected one of ${decisionSchema.options.join(', ')}, all.`,
    );
  return {
    kinds: flags.kind?.map(kindOf) ?? null,
    certainty: flags.certainty === undefined ? null : [...flags.certainty],
    decision,
    spanIds: null,
  };
}

/** "all" stands for whatever the other flags let pass. */
function chosenBy(words: readonly string[], filter: QueueFilter, flag: string): QueueFilter {
  if (words.includes('all')) return filter;
  const spanIds = words
    .flatMap((word) => word.split(','))
    .filter((word) => word !== '')
    .map(Number);
  if (spanIds.length === 0 || spanIds.some((id) => !Number.isInteger(id)))
    throw new AppError(
      'bad-input',
      `${flag} ${words.join(' ')}: expected numbers of spans as the queue shows them, or "all".`,
    );
  return { kinds: null, certainty: null, decision: null, spanIds };
}

/** One span, one decision. */
function refuseTwice({ accept = [], reject = [], undo = [] }: ReviewFlags): void {
  const words = [accept, reject, undo].flatMap((given) => [...new Set(given.flatMap((word) => word.split(',')))]);
  const twice = words.find((word, place) => word !== '' && words.indexOf(word) !== place);
  if (twice !== undefined)
    throw new AppError('bad-input', `${twice}: stands behind two of --accept, --reject and --undo. Give it to one.`);
}

/** Rejected spans stand in the database as they were: for all of them at once that is asked first. */
async function mayPutBack(
  terminal: Terminal,
  core: CoreProcess,
  importId: string,
  filter: QueueFilter,
  flags: ReviewFlags,
): Promise<boolean> {
  if (flags.yes) return true;
  const { total } = await core.client.call('logs.queue', { importId, filter, limit: 1, file: flags.file ?? null });
  if (total === 0) return true;
  return agreed(terminal, `Put ${plural(total, 'span')} back into the stored text as your file has them?`);
}

export function reviewLog(terminal: Terminal, importId: string, flags: ReviewFlags): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const file = flags.file ?? null;
    const decisions: readonly [Exclude<Decision, 'added'>, readonly string[] | undefined, string][] = [
      ['accepted', flags.accept, '--accept'],
      ['rejected', flags.reject, '--reject'],
      ['pending', flags.undo, '--undo'],
    ];
    const done: { decision: Decision; spans: number; conversations: number }[] = [];
    refuseTwice(flags);
    for (const [decision, words, flag] of decisions) {
      if (words === undefined) continue;
      const filter = chosenBy(words, filterOf(flags, decision === 'pending' ? 'all' : 'pending'), flag);
      if (
        decision === 'rejected' &&
        filter.spanIds === null &&
        !(await mayPutBack(terminal, core, importId, filter, flags))
      )
        return 2;
      const result = await core.client.call('logs.decide', { importId, filter, decision, file });
      done.push({ decision, ...result });
    }
    if (done.length > 0) {
      if (flags.json) printJson(terminal.out, done);
      else
        printLines(
          terminal.out,
          done.map(
            ({ decision, spans, conversations }) =>
              `${plural(spans, 'span')} in ${plural(conversations, 'conversation')} ${decision === 'pending' ? 'back in the queue' : decision}`,
          ),
        );
      return 0;
    }
    const queue = await core.client.call('logs.queue', {
      importId,
      filter: filterOf(flags),
      offset: flags.offset,
      limit: flags.limit,
      file,
    });
    if (flags.json) printJson(terminal.out, queue);
    else
      printLines(
        terminal.out,
        queueLines(queue.items, queue.total, flags.offset, terminal.outColors, widthOf(terminal.out)),
      );
    return 0;
  });
}

export type RulesFlags = LookOptions & {
  person?: readonly string[];
  organisation?: readonly string[];
  keep?: readonly string[];
  pattern?: readonly string[];
  span?: readonly string[];
  as: 'person' | 'organisation' | 'keep';
};

export function editRules(terminal: Terminal, rulesFile: string, flags: RulesFlags): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const texts = (
      kind: 'person' | 'organisation' | 'keep',
      given: readonly string[] | undefined,
    ): readonly NewRule[] => (given ?? []).map((text) => ({ kind, text }));
    const added: readonly NewRule[] = [
      ...texts('person', flags.person),
      ...texts('organisation', flags.organisation),
      ...texts('keep', flags.keep),
      ...(flags.pattern ?? []).map(patternOf),
      ...(flags.span ?? []).map((word) => ({ kind: flags.as, ...spanOf(word) })),
    ];
    for (const rule of added) await core.client.call('logs.rules.add', { rulesFile, rule });
    const rules = await core.client.call('logs.rules.read', { rulesFile });
    if (flags.json) printJson(terminal.out, rules);
    else printLines(terminal.out, rulesLines(resolve(rulesFile), rules, added.length));
    return 0;
  });
}

function patternOf(word: string): NewRule {
  const at = word.indexOf('=');
  if (at < 1)
    throw new AppError('bad-input', `--pattern ${word}: expected NAME=REGULAR-EXPRESSION, such as "case=CS-\\d{6}".`);
  return { kind: 'pattern', name: word.slice(0, at), pattern: word.slice(at + 1) };
}

function spanOf(word: string): { readonly importId: string; readonly spanId: number } {
  const [, importId, spanId] = /^(.+):(\d+)$/.exec(word) ?? [];
  if (importId === undefined)
    throw new AppError('bad-input', `--span ${word}: expected IMPORT:NUMBER, such as last:17.`);
  return { importId, spanId: Number(spanId) };
}

export function reapplyLog(terminal: Terminal, importId: string, flags: LookOptions & ReapplyFlags): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const { import: done } = await followImport(terminal, core, () =>
      core.client.call('logs.reapply', {
        importId,
        file: flags.file ?? null,
        rulesFile: flags.rules ?? null,
        namesModel: flags.namesModel ?? null,
      }),
    );
    if (flags.json) printJson(terminal.out, done);
    else printLines(terminal.out, importLines(done, false));
    return done.status === 'finished' ? 0 : done.status === 'interrupted' ? 130 : 3;
  });
}

export function purgeLog(
  terminal: Terminal,
  importId: string,
  flags: LookOptions & { readonly yes: boolean },
): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const { import: one } = await core.client.call('logs.get', { importId });
    if (
      !flags.yes &&
      !(await agreed(
        terminal,
        `Delete import ${one.id} (${one.file}), its ${plural(one.conversations, 'conversation')} and all that was made of it?`,
      ))
    )
      return 2;
    const purged = await core.client.call('logs.purge', { importId: one.id });
    if (flags.json) printJson(terminal.out, purged);
    else printLines(terminal.out, purgeLines(purged));
    return 0;
  });
}

async function agreed(terminal: Terminal, question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new AppError('bad-input', `${question} Say so with --yes.`);
  const lines = createInterface({ input: process.stdin, output: terminal.err });
  try {
    return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}

export function exportLog(
  terminal: Terminal,
  importId: string,
  flags: LookOptions & {
    readonly out: string;
    readonly flip: boolean;
    readonly validation: number;
    readonly seed: number;
    readonly licence?: string;
  },
): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const done = await core.client.call('logs.export', {
      importId,
      folder: flags.out,
      flipped: flags.flip,
      validationShare: flags.validation,
      seed: flags.seed,
      licence: flags.licence,
    });
    if (flags.json) printJson(terminal.out, done);
    else
      printLines(terminal.out, [
        `Written to ${done.folder}:`,
        ...done.files.map(
          ({ name, conversations, turns }) =>
            `  ${name}: ${plural(conversations, 'conversation')}, ${plural(turns, 'turn')}`,
        ),
        '  README.md: what they are. Read a sample of them before they leave your hands.',
      ]);
    return 0;
  });
}
