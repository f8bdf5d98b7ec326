// Tells who cannot see it what was said, a turn at a time and never a token at a time.
import type { Turn } from '../../shared/dialogue.ts';

export function Announcer({ turns, state }: { readonly turns: readonly Turn[]; readonly state: string }) {
  const last = turns.at(-1);
  return (
    <div className="visually-hidden">
      <p role="log" aria-live="polite" aria-label="Turns">
        {last === undefined ? '' : `${last.speaker === 'user' ? 'User' : 'Target'}: ${last.text}`}
      </p>
      <p role="status">{`Run ${state}`}</p>
    </div>
  );
}
