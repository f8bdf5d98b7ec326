// Secrets of every kind as they stand in a file of chats, and where to look for traces of them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SpanKind } from '../../src/shared/logs.ts';

export type Secret = {
  readonly kind: SpanKind;
  readonly question: string;
  readonly answer: string;
  readonly needles: readonly string[];
};

/** Values that stand nowhere else on the machine; no short numbers, which offsets in the database may equal. */
export const secrets: readonly Secret[] = [
  {
    kind: 'email',
    question: 'Which e-mail?',
    answer: 'it is quillfeather.z77@xanadu-mail.example',
    needles: ['quillfeather.z77', 'xanadu-mail'],
  },
  {
    kind: 'phone',
    question: 'Your number?',
    answer: '+49 171 8837 4419',
    needles: ['8837 4419', '+49 171 8837', '491718837'],
  },
  {
    kind: 'card',
    question: 'Which card?',
    answer: 'card 4539 7184 0326 5596 please',
    needles: ['7184 0326', '4539718403265596'],
  },
  {
    kind: 'iban',
    question: 'And the account?',
    answer: 'IBAN DE75 5121 0800 1245 1261 99',
    needles: ['5121 0800', '1245 1261'],
  },
  { kind: 'national-id', question: 'Your ID?', answer: 'my ssn is 536-28-7719', needles: ['536-28-7719', '536287719'] },
  { kind: 'ip', question: 'From where?', answer: 'from 187.213.44.91', needles: ['187.213.44.91'] },
  { kind: 'mac', question: 'Which device?', answer: 'the one with 7c:2a:db:91:0e:f3', needles: ['7c:2a:db:91'] },
  {
    kind: 'url',
    question: 'Where is it?',
    answer: 'https://www.facebook.com/zdravkoquill8812',
    needles: ['zdravkoquill8812'],
  },
  {
    kind: 'address',
    question: 'Where do you live?',
    answer: '4471 Marrowbone Hollow Road, Springfield, IL 62707',
    needles: ['Marrowbone'],
  },
  {
    kind: 'account',
    question: 'Which order?',
    answer: 'order number QX-88213907',
    needles: ['QX-88213907', '88213907'],
  },
  { kind: 'birth-date', question: 'When were you born?', answer: 'born 17.11.1953', needles: ['17.11.1953'] },
  {
    kind: 'person',
    question: 'What is your name?',
    answer: 'Zdravko Quillfeather',
    needles: ['Zdravko', 'Quillfeather'],
  },
  {
    kind: 'organisation',
    question: 'For whom do you work?',
    answer: 'I work for Brambleworth Logistik GmbH',
    needles: ['Brambleworth'],
  },
  { kind: 'secret', question: 'Anything else?', answer: 'my password is hX9!velvetmoose', needles: ['velvetmoose'] },
  { kind: 'custom', question: 'Which patient?', answer: 'patient file PF~77~ostrich', needles: ['PF~77~ostrich'] },
];

/** What the owner's rules add. */
export const secretRules = 'patterns:\n  - name: patient file\n    pattern: "PF~\\\\d+~\\\\w+"\n';

/** A word that is nobody's: it is stored as it is, and must be gone after a purge. */
export const marker = 'kittiwakeflux';

export function secretChat(number: number): string {
  const asked = secrets.flatMap(({ question, answer }) => [
    { role: 'assistant', content: question },
    { role: 'user', content: answer },
  ]);
  return JSON.stringify({
    id: `quillfeather.z77@xanadu-mail.example/${number}`,
    messages: [{ role: 'user', content: `Hello, ${marker} number ${number}` }, ...asked],
  });
}

export const needles: readonly string[] = secrets.flatMap((secret) => secret.needles);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** As UTF-16 from a byte on. Node writes beyond a copy of its own where bytes are odd in number and place: here they are neither. */
function inPairs(bytes: Buffer, from: number): string {
  return Buffer.from(bytes.subarray(from, bytes.length - ((bytes.length - from) % 2))).toString('utf16le');
}

/** "file: needle" for every needle in any file, as UTF-8 or UTF-16, in any casing; and in the texts given. */
export function tracesOf(
  wanted: readonly string[],
  folders: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): readonly string[] {
  const sources = [
    ...folders.flatMap(filesUnder).map((file) => [file, readFileSync(file)] as const),
    ...Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const),
  ];
  return sources.flatMap(([name, bytes]) => {
    const views = [
      bytes.toString('latin1').toLowerCase(),
      bytes.toString('utf8').toLowerCase(),
      inPairs(bytes, 0).toLowerCase(),
      inPairs(bytes, 1).toLowerCase(),
    ];
    return wanted
      .filter((needle) =>
        views.some(
          (view) =>
            view.includes(needle.toLowerCase()) || view.includes(Buffer.from(needle).toString('latin1').toLowerCase()),
        ),
      )
      .map((needle) => `${name}: ${needle}`);
  });
}
