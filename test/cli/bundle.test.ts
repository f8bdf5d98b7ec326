// A run goes from one data directory to another in the terminal; one session is written alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rehearsal, temporaryFolder } from './harness.ts';

describe('bundles in the terminal', { timeout: 60_000 }, () => {
  it('carry a run over, once, and show it there as it was', async () => {
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    const file = join(here, 'run.rehearsal');
    await rehearsal(['run', 'first-look', '--dry-run'], here);
    const written = await rehearsal(['bundle', 'export', 'last', file], here);
    const [first, second] = [
      await rehearsal(['bundle', 'import', file], there),
      await rehearsal(['bundle', 'import', file, '--json'], there),
    ];
    expect([written.code, first.code, first.stdout, JSON.parse(second.stdout)]).toEqual([
      0,
      0,
      expect.stringMatching(/^Run \S+, A first look: 4 sessions, \d+ turns\.\n$/),
      expect.objectContaining({ sessions: 4, state: 'here' }),
    ]);
    const show = (folder: string) => rehearsal(['show', 'last', '2'], folder);
    expect(await show(there)).toEqual(await show(here));
  });

  it('that cannot be read end with exit code 2 and one line', async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await rehearsal(['bundle', 'import', 'gone.rehearsal'], folder);
    expect([code, stderr.trim()]).toEqual([2, `rehearsal: ${join(folder, 'gone.rehearsal')}: no such file.`]);
  });
});

describe('report --session', { timeout: 60_000 }, () => {
  it('writes one dialogue, in the formats that there are for one', async () => {
    const folder = temporaryFolder();
    await rehearsal(['run', 'first-look', '--dry-run'], folder);
    const page = await rehearsal(['report', 'last', '--session', '2', '--format', 'html', '--out', 'two.html'], folder);
    const wrong = await rehearsal(['report', 'last', '--session', '2', '--format', 'junit'], folder);
    const missing = await rehearsal(['report', 'last', '--session', '9', '--format', 'html'], folder);
    expect([page.code, readFileSync(join(folder, 'two.html'), 'utf8').includes('A haircut in San Mateo')]).toEqual([
      0,
      true,
    ]);
    expect([wrong.code, missing.code, existsSync(join(folder, 'report'))]).toEqual([2, 2, false]);
    expect(missing.stderr).toContain('has no session "9"; its sessions are 1 to 4.');
  });
});
