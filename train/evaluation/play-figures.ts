// Figures of whole sessions that a model played with itself: completion, invalid ones, repetition, speed.
import { plainWords } from '../../src/core/judging/similarity.ts';
import { meanInterval } from '../../src/core/statistics/mean.ts';
import { type Figure, percent, plain, rate } from './figures.ts';
import type { Play, Played } from './self-play.ts';

/** The same words as an earlier turn of the same speaker, five words or more. */
export function comesAgain(text: string, earlier: readonly string[]): boolean {
  const words = plainWords(text);
  return words.length >= 5 && earlier.some((own) => plainWords(own).join(' ') === words.join(' '));
}

export function repeats({ turns }: Played, speaker: 'user' | 'assistant'): readonly boolean[] {
  const said = turns.filter((turn) => turn.speaker === speaker).map((turn) => turn.cleanText);
  return said.map((text, index) => comesAgain(text, said.slice(0, index)));
}

function completionOf(valid: readonly Played[]): Figure {
  const name = 'self-play completion';
  const scenarios = [...new Set(valid.map(({ session }) => session.scenarioId))];
  if (scenarios.length < 2) return { name, value: Number.NaN, shown: 'no valid sessions of two scenarios', met: false };
  const { estimate, lower, upper } = meanInterval(
    scenarios.map((cluster) => ({
      cluster,
      values: valid
        .filter(({ session }) => session.scenarioId === cluster)
        .map(({ outcome }) => outcome.goalCompletion ?? 0),
    })),
    { estimand: 'scenarios like these' },
  );
  const shown = `${percent(estimate)} (${percent(lower)} to ${percent(upper)})`;
  return { name, value: estimate, shown, met: estimate >= 0.3 && estimate <= 0.9 };
}

export function playFigures({ sessions: played, tokensPerSecond }: Play): readonly Figure[] {
  const valid = played.filter(({ outcome }) => outcome.reason !== 'invalid');
  const all = played.flatMap(({ turns }) => turns);
  const users = all.filter(({ speaker }) => speaker === 'user');
  const repeated = (...speakers: readonly ('user' | 'assistant')[]) => {
    const flags = played.flatMap((one) => speakers.flatMap((speaker) => repeats(one, speaker)));
    return [flags.filter(Boolean).length, flags.length] as const;
  };
  const rejected = users.flatMap((turn) => turn.rejected);
  const retried = users.filter((turn) => turn.rejected.length > 0).length;
  const flips = rejected.filter(({ guard }) => guard === 'role-flip' || guard === 'leaked-tags').length;
  return [
    completionOf(valid),
    rate('self-play success', valid.filter(({ outcome }) => outcome.success === true).length, valid.length),
    rate('self-play invalid', played.length - valid.length, played.length, (share) => share < 0.03),
    rate('user turns that needed another attempt', retried, users.length),
    rate('attempts rejected as role flips or leaks', flips, users.length + rejected.length),
    rate('repeated turns', ...repeated('user', 'assistant'), (share) => share < 0.01),
    rate('repeated user turns', ...repeated('user'), (share) => share < 0.01),
    rate('repeated replies', ...repeated('assistant'), (share) => share < 0.01),
    plain('turns a session', all.length / played.length, 1),
    plain('tokens a second in self-play', tokensPerSecond, 0),
  ];
}
