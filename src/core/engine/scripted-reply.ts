// What the scripted engine says without a script: the content of a move's note as a user, known facts as an assistant.
import { createHash } from 'node:crypto';
import type { ChatMessage, GenerateRequest } from './engine.ts';

type NotePart = { readonly kind: string; readonly content: string };

const questions: readonly string[] = ['What is the', 'Could you tell me the', 'Can I have the', 'And what about the'];
const leads: Readonly<Record<string, readonly string[]>> = {
  open: ['I am looking for help:', 'Hello, I would like this:', 'I need this, please:', 'Can you help with this:'],
  inform: ['To let you know,', 'For your information,', 'Just so you know,', 'One more thing,'],
  answer: ['That would be', 'I would say', 'Let us take', 'Please use'],
  choose: ['I will take', 'I prefer', 'Let us go with', 'My choice is'],
  clarify: ['What I mean is', 'To be clear,', 'I meant', 'In other words,'],
  rephrase: ['Let me put it another way:', 'Said differently,', 'Once more, in other words:', 'To rephrase,'],
  'push-back': ['That does not help me with', 'I still need', 'You did not answer about', 'I am not satisfied with'],
  correct: ['No, it should be', 'That is wrong, it is', 'A correction:', 'Not quite, it is'],
  'change-mind': ['I changed my mind,', 'On second thought,', 'Actually, make that', 'Let us change that:'],
  digress: ['By the way,', 'Something else:', 'Before I forget,', 'Incidentally,'],
  close: ['That is all, thank you. Goodbye.', 'Thanks, bye.', 'Great, thank you, goodbye.', 'Thank you, that was it.'],
  abandon: ['Never mind. Goodbye.', 'Forget it, bye.', 'I will try elsewhere.', 'I give up, goodbye.'],
};

/** Parts of a note such as `[answer: city = San Jose; ask: phone number]`; a part without a kind continues the last. */
export function readNote(message: string): readonly NotePart[] | null {
  const note = /\[([^[\]]+)\]\s*$/.exec(message)?.[1];
  if (note === undefined) return null;
  const parts: NotePart[] = [];
  for (const piece of note.split(';')) {
    const match = /^\s*([a-z-]+)(?::\s*(.*))?$/.exec(piece);
    const kind = match?.[1] !== undefined && (match[1] === 'ask' || match[1] in leads) ? match[1] : null;
    if (kind === null) parts.push({ kind: parts.at(-1)?.kind ?? 'inform', content: piece.trim() });
    else parts.push({ kind, content: (match?.[2] ?? '').trim() });
  }
  return parts;
}

function pick(choices: readonly string[], seed: number, salt: string): string {
  const draw = createHash('sha256').update(`${seed} ${salt}`).digest().readUInt32LE(0);
  return choices[draw % choices.length] ?? '';
}

/** Says every value as the note gives it; a part that asks ends in a question mark. */
function speakAsUser(parts: readonly NotePart[], seed: number): string {
  const sentences = parts.map(({ kind, content }) => {
    if (kind === 'ask') return `${pick(questions, seed, content)} ${content}?`;
    const lead = pick(leads[kind] ?? leads.inform ?? [], seed, content);
    if (content === '' || kind === 'close' || kind === 'abandon') return lead.replace(/[,:]$/, '.');
    const [name, value] = content.split(/\s*=\s*/, 2);
    return value === undefined ? `${lead} ${content}.` : `${lead} ${value} as the ${name}.`;
  });
  return sentences.join(' ');
}

function factsOf(messages: readonly ChatMessage[]): readonly (readonly [name: string, value: string])[] {
  const system = messages.find((message) => message.role === 'system')?.content ?? '';
  const line = /^Facts:(.*)$/m.exec(system)?.[1] ?? '';
  return line
    .split(';')
    .map((fact) => fact.split('='))
    .flatMap(([name, ...value]) => (name?.trim() && value.length > 0 ? [[name.trim(), value.join('=').trim()]] : []));
}

function speakAsAssistant(messages: readonly ChatMessage[], seed: number): string {
  const asked = (messages.at(-1)?.content ?? '').toLowerCase();
  const known = factsOf(messages).filter(([name]) => asked.includes(name.toLowerCase()));
  if (known.length > 0) return known.map(([name, value]) => `The ${name} is ${value}.`).join(' ');
  if (asked.endsWith('?')) return 'I have no information about that.';
  return pick(
    ['Understood. What else can I do?', 'All right. Anything else?', 'Noted. How can I help further?'],
    seed,
    asked,
  );
}

/** Depends on nothing but the request. */
export function scriptedReply(request: GenerateRequest): string {
  const parts = readNote(request.messages.at(-1)?.content ?? '');
  return parts === null ? speakAsAssistant(request.messages, request.seed) : speakAsUser(parts, request.seed);
}
