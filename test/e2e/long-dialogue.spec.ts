// A dialogue of 2,000 turns is read as smoothly as a short one.
//
// Judged is the time that threads had a processor, out of Chromium's trace, and not time on the wall: where a machine does
// other things too, a frame waits for its turn, which says nothing of the page. Times on the wall are printed beside it.
// A slow machine takes longer for everything: frames may take longer there by as much as a fixed piece of work does.
import { expect, test } from './app.ts';
import { frameMark, traceFrames } from './frame-costs.ts';
import { plantDialogue } from './plant.ts';
import { dialogue, goTo } from './stage.ts';

const turnCount = 2000;
/** Milliseconds. */
const longestFrame = 50;
const yardstick = {
  /** Frames before the walk that do the fixed work. */
  frames: 15,
  /** Milliseconds that it takes on a machine where no frame may take longer than `longestFrame`. */
  usual: 5,
};

test('2,000 turns scroll from end to end and back, and no frame takes over 50 ms, or as much more as the machine is slow', async ({
  dataDir,
  launch,
}) => {
  await plantDialogue(dataDir, turnCount);
  const { app, page } = await launch();
  await goTo(page, 'Runs');
  await page.getByRole('list', { name: 'Runs' }).getByRole('button').first().click();
  await expect(dialogue(page).getByRole('option', { name: /^Turn 1, / })).toBeVisible();

  const ended = await traceFrames(app);
  const walked = await dialogue(page).evaluate(walk, { mark: frameMark, yardstickFrames: yardstick.frames });
  const all = await ended();
  // What a frame does begins before its mark, so that the cost before its own tells it: the first frame's is not known.
  const work = middle(all.slice(0, yardstick.frames - 1).map((cost) => cost.page));
  const limit = longestFrame * Math.max(1, work / yardstick.usual);
  const costs = all.slice(yardstick.frames - 1);
  console.log(
    [
      `${costs.length} frames, ${walked.rows} rows in the page at most`,
      `longest in ms of processor time ${longest(costs.map((cost) => cost.page))} in the page's thread`,
      `${longest(costs.map(({ busiest }) => busiest))} in any thread`,
      `on the wall ${longest(walked.wall)}`,
      `the fixed work took ${work.toFixed(1)}, so a frame may take ${limit.toFixed(0)}`,
    ].join('; '),
  );
  expect({
    reached: walked.reached,
    allInThePage: walked.rows > 100,
    tooLong: costs.filter(({ busiest }) => busiest > limit),
  }).toEqual({
    // Of both ends, the rows that the walk came to: how the dialogue ended is the last.
    reached: [turnCount + 1, 1],
    allInThePage: false,
    tooLong: [],
  });
});

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

const longest = (times: readonly number[]): string =>
  [...times]
    .sort((one, other) => other - one)
    .slice(0, 3)
    .map((time) => time.toFixed(1))
    .join(', ');

type Walk = {
  /** Milliseconds between frames, by the clock on the wall. */
  readonly wall: readonly number[];
  /** Most rows that were in the page at once. */
  readonly rows: number;
  readonly reached: readonly number[];
};

/**
 * Some frames of fixed work, then nearly a screenful a frame down to the end, which is more than a wheel does, and up again
 * in leaps, as the scrollbar does.
 */
function walk(
  scroller: Element,
  { mark, yardstickFrames }: { readonly mark: string; readonly yardstickFrames: number },
): Promise<Walk> {
  const rowsNow = () => [...scroller.querySelectorAll('[role=option]')];
  const wall: number[] = [];
  const reached: number[] = [];
  const steps = [0.9, -2.5];
  let rows = 0;
  let worked = 0;
  let last: number | null = null;
  return new Promise((resolve) => {
    const frame = (now: number): void => {
      performance.mark(mark);
      if (worked < yardstickFrames) {
        worked += 1;
        Array.from({ length: 10_000 }, (_, index) => String((index * 7919) % 10_007)).sort();
        requestAnimationFrame(frame);
        return;
      }
      if (last !== null) wall.push(now - last);
      last = now;
      rows = Math.max(rows, rowsNow().length);
      const step = steps[reached.length] ?? 0;
      const before = scroller.scrollTop;
      scroller.scrollTop += step * scroller.clientHeight;
      if (scroller.scrollTop === before) {
        const end = rowsNow().at(step > 0 ? -1 : 0);
        reached.push(Number(end?.getAttribute('aria-posinset')));
      }
      if (reached.length < steps.length) requestAnimationFrame(frame);
      else resolve({ wall, rows, reached });
    };
    requestAnimationFrame(frame);
  });
}
