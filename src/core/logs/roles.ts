// Who speaks: usual words for users and assistants, the owner's own mapping, and else the one who speaks first is the user.
import type { LogRole } from '../../shared/logs.ts';

const usual: readonly (readonly [LogRole, RegExp])[] = [
  [
    'user',
    /^(?:user|human|customer|client|caller|visitor|guest|consumer|member|buyer|patient|passenger|shopper|person|me|you|usr|u|inbound|incoming|in|contact|requester|end[-_ ]?user|kunde|kundin|cliente|usuario|usuário|utilisateur|utente|client\(e\)|klant|klient|kund|asiakas|anrufer(?:in)?|gast|用户|客户|ユーザー|пользователь|клиент)$/iu,
  ],
  [
    'assistant',
    /^(?:assistant|agent|bot|gpt|chatgpt|ai|model|support|operator|representative|rep|advisor|adviser|chatbot|virtual[-_ ]?assistant|claude|service|staff|company|business|seller|outbound|outgoing|out|a|employee|clerk|moderator|admin|csr|helpdesk|berater(?:in)?|mitarbeiter(?:in)?|agente|asistente|asesor(?:a)?|assistente|medewerker|doradca|konsultant|handläggare|medarbejder|operador(?:a)?|collaborateur|collaboratrice|conseiller|opérateur|operatore|客服|助手|アシスタント|оператор|ассистент)$/iu,
  ],
  [
    'system',
    /^(?:system|developer|tool|function|function_call|observation|ipython|environment|event|note|internal|info|log|notification|automation|workflow|root|система)$/iu,
  ],
];

/** Null for a name that says nothing. "Agent 12" and "customer_3" say what "agent" and "customer" do. */
export function usualRole(speaker: string): LogRole | null {
  const plain = speaker.trim().replace(/[\s_#-]*\d+$/, '');
  return usual.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** Roles for the speakers of one conversation, in order of first appearance; null for a third whom nothing tells. */
export function rolesOf(
  speakers: readonly string[],
  mapped: Readonly<Record<string, LogRole>>,
): ReadonlyMap<string, LogRole | null> {
  const roles = new Map<string, LogRole | null>();
  const known = (speaker: string): LogRole | null =>
    Object.hasOwn(mapped, speaker) ? (mapped[speaker] ?? null) : usualRole(speaker);
  for (const speaker of speakers) if (!roles.has(speaker)) roles.set(speaker, known(speaker));
  const taken = new Set(roles.values());
  for (const [speaker, role] of roles) {
    if (role !== null) continue;
    const free: LogRole | null = !taken.has('user') ? 'user' : !taken.has('assistant') ? 'assistant' : null;
    if (free === null) continue;
    roles.set(speaker, free);
    taken.add(free);
  }
  return roles;
}

/** The speakers that a transcript cannot be read without: two are found by themselves, a third must be named. */
export function namedSpeakers(mapped: Readonly<Record<string, LogRole>>): ReadonlySet<string> {
  const names = Object.keys(mapped);
  const leftOut = Object.values(mapped).some((role) => role !== 'user' && role !== 'assistant');
  return new Set(leftOut || names.length > 2 ? names : []);
}
