// Every format of a run whose models wrote hostile text: well-formed, harmless, complete.
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type ReportFormat, reportFormats, reportSchema } from '../../src/shared/report.ts';
import { temporaryFolder } from '../store/fixtures.ts';
import { hostileRun } from './hostile.ts';
import { csvRecords, malformed } from './markup.ts';

type Written = { readonly files: readonly string[]; readonly texts: ReadonlyMap<ReportFormat, string> };

/** Of the first test that asks; the others read the same texts. */
let written: Promise<Written> | null = null;

async function writeAll(): Promise<Written> {
  const { reports } = await hostileRun();
  const folder = temporaryFolder();
  const texts = new Map<ReportFormat, string>();
  for (const format of reportFormats) {
    const file = join(folder, format);
    await reports.write('run', format, file);
    texts.set(format, await readFile(file, 'utf8'));
  }
  return { files: await readdir(folder), texts };
}

async function of(format: ReportFormat): Promise<string> {
  written ??= writeAll();
  return (await written).texts.get(format) ?? '';
}

describe('formats', () => {
  it('leave nothing but the files that were asked for', async () => {
    written ??= writeAll();
    expect((await written).files.toSorted()).toEqual(reportFormats.toSorted());
  });

  it('JUnit is well-formed, with a case per scenario and per gate and the failing transcripts inside', async () => {
    const xml = await of('junit');
    expect([
      malformed(xml),
      [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)">(<\w+)/g)].map(([, ...parts]) => parts),
      xml.match(/tests="\d+" failures="\d+" errors="\d+" skipped="\d+"/)?.[0],
      [...xml.matchAll(/Session \d, user persona[^\n]*/g)].map(([line]) => line),
      [...xml.matchAll(/\^ does not satisfy: phone number/g)].length,
    ]).toEqual([
      null,
      [
        ['scenario', 'scenario', '<failure'],
        ['gate.target', 'success.lower &gt;= 0.5', '<failure'],
      ],
      'tests="2" failures="2" errors="0" skipped="0"',
      [
        'Session 1, user persona, replicate 1: phone number not satisfied; the user gave up',
        'Session 2, user persona, replicate 2: phone number not satisfied; the user gave up',
      ],
      2,
    ]);
  });

  it('JSON is what the published schema says', async () => {
    const schema = resolve(import.meta.dirname, '../../resources/schemas/report.schema.json');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    const document: unknown = JSON.parse(await of('json'));
    expect([validate(document), validate.errors, reportSchema.parse(document)]).toEqual([true, null, document]);
  });

  it('CSV has a row per turn and one for a session without turns, none of them a formula', async () => {
    const [head, ...rows] = csvRecords(await of('csv'));
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
    expect([
      rows.map((row) => row.length === head?.length),
      column('session'),
      column('turn'),
      column('replicate'),
      column('text').map((text) => text?.slice(0, 5)),
    ]).toEqual([
      [true, true, true, true, true],
      ['run-0', 'run-0', 'run-1', 'run-1', 'run-2'],
      ['1', '2', '1', '2', ''],
      ['1', '1', '2', '2', '3'],
      ["'=cmd", "'=cmd", "'=cmd", "'=cmd", ''],
    ]);
  });

  it('JSONL holds the run, every session and every turn', async () => {
    const records = (await of('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; id?: string; sessionId?: string; index?: number });
    expect(records.map(({ kind, id, sessionId, index }) => [kind, id ?? sessionId, index])).toEqual([
      ['run', 'run', undefined],
      ['session', 'run-0', undefined],
      ['turn', 'run-0', 0],
      ['turn', 'run-0', 1],
      ['session', 'run-1', undefined],
      ['turn', 'run-1', 0],
      ['turn', 'run-1', 1],
      ['session', 'run-2', undefined],
    ]);
  });

  it('Markdown shows no markup of a model and mentions nobody', async () => {
    const outsideCode = (await of('markdown')).replaceAll(/(`+) .*? \1/g, '');
    expect([outsideCode.match(/<(?!\/?(?:details|summary)>)/), outsideCode.match(/@\w/)]).toEqual([null, null]);
  });

  it('HTML asks for nothing, runs nothing and shows model text as text', async () => {
    const page = await of('html');
    const tags = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name ?? ''));
    const attributes = [...page.matchAll(/<[a-z][^>]*>/g)].flatMap(([tag]) =>
      [...tag.matchAll(/\s([\w-]+)(?=="|>)/g)].map(([, name]) => name ?? ''),
    );
    expect([
      [...tags].filter((name) => ['script', 'img', 'link', 'iframe', 'object', 'a', 'form'].includes(name)),
      attributes.filter(
        (name) =>
          !['class', 'role', 'title', 'open', 'dir', 'lang', 'scope'].includes(name) &&
          !/^(aria-|[xyr][12]?$|c[xy]$|charset|content|http-equiv|name)/.test(name),
      ),
      page.match(/url\(|@import/),
      page.includes("default-src 'none'"),
      page.split('&lt;script src=&quot;https://evil.example/x.js&quot;&gt;alert(1)&lt;/script&gt;').length > 4,
    ]).toEqual([[], [], null, true, true]);
  });

  it('HTML marks the reply that did not satisfy', async () => {
    expect(await of('html')).toMatch(
      /<mark>=cmd[\s\S]*?<\/mark><span class="note">does not satisfy: phone number<\/span>/,
    );
  });
});
