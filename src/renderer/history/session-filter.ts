// Which sessions of a run a list shows.
import type { Session } from '../../shared/dialogue.ts';

export const sessionFilters = [
  { value: 'all', label: 'all sessions' },
  { value: 'not-met', label: 'goal not met' },
  { value: 'invalid', label: 'invalid' },
  { value: 'failed', label: 'failed or unfinished' },
  { value: 'branch', label: 'branches' },
] as const;
export type SessionFilter = (typeof sessionFilters)[number]['value'];

const tests: Readonly<Record<SessionFilter, (session: Session) => boolean>> = {
  all: () => true,
  'not-met': ({ outcome }) => outcome !== null && outcome.reason !== 'invalid' && outcome.success === false,
  invalid: ({ outcome }) => outcome?.reason === 'invalid',
  failed: ({ status }) => status !== 'finished',
  branch: ({ parentSessionId }) => parentSessionId !== null,
};

export function filterSessions(sessions: readonly Session[], filter: SessionFilter): readonly Session[] {
  return sessions.filter(tests[filter]);
}
