// How every page holds up: no serious finding of axe in either theme, and nothing cut off from 900 x 600 to 4K and at any zoom.
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { goTo, startButton } from './stage.ts';

const places = ['Live', 'Runs', 'Results', 'Personas', 'Models', 'Logs'] as const;

/** A finished run, so that pages have something to show. */
async function withARun(page: Page): Promise<void> {
  await startButton(page).click();
  await expect(page.getByRole('button', { name: 'See the results' })).toBeVisible({ timeout: 45_000 });
}

async function everyPage(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const place of places) {
    await goTo(page, place);
    await settled(page);
    await look(place);
  }
  await goTo(page, 'Live');
  await page.getByRole('button', { name: 'New run', exact: true }).click();
  await settled(page);
  await look('New run');
}

/** Nothing is being loaded any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

async function seriousFindings(page: Page, where: string): Promise<readonly string[]> {
  // Electron opens no second page for axe's own frame-crossing.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${where}: ${id}, ${target}: ${failureSummary}`),
    );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any page, ${colorScheme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const { page } = await launch({ colorScheme });
    const found = [...(await seriousFindings(page, 'first screen'))];
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
    await withARun(page);
    await everyPage(page, async (name) => void found.push(...(await seriousFindings(page, name))));
    expect(found).toEqual([]);
  });
}

type View = { readonly width: number; readonly height: number; readonly zoom: number };
const views: readonly View[] = [
  { width: 900, height: 600, zoom: 1 },
  { width: 1440, height: 900, zoom: 1 },
  { width: 1440, height: 900, zoom: 1.5 },
  { width: 1440, height: 900, zoom: 2 },
  { width: 3840, height: 2160, zoom: 1 },
  { width: 3840, height: 2160, zoom: 2 },
];

async function show(app: ElectronApplication, page: Page, { width, height, zoom }: View): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, view) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(view.width, view.height);
      window?.webContents.setZoomFactor(view.zoom);
    },
    { width, height, zoom },
  );
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(Math.round(width / zoom));
}

/** The document does not scroll sideways, and no button or link of the page's bars lies outside the window or another. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the document scrolls sideways'] : [];
    const actions = [...document.querySelectorAll('header button, header a, nav button, nav a')];
    const clipped = actions.filter((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      if (width === 0) return false;
      const outside = left < 0 || top < 0 || right > window.innerWidth + 0.5 || bottom > window.innerHeight + 0.5;
      return outside || element.scrollWidth > element.clientWidth + 1;
    });
    const sideways = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        element.getClientRects().length > 0,
    );
    return [
      ...wide,
      ...clipped.map((element) => `cut off: ${element.textContent}`),
      ...sideways.map((element) => `scrolls sideways: ${element.className}`),
    ];
  });

for (const view of views) {
  test(`nothing is cut off at ${view.width} x ${view.height}, ${view.zoom * 100}%`, async ({ launch }) => {
    const { app, page } = await launch();
    await show(app, page, view);
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await cutOff(page)).map((what) => `${name}: ${what}`));
      const file = `${name} ${view.width}x${view.height} ${view.zoom}.png`;
      await page.screenshot({ path: test.info().outputPath(file) });
    };
    await look('First screen');
    await withARun(page);
    await everyPage(page, look);
    expect(found).toEqual([]);
  });
}
