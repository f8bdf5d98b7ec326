// Finding, marking and deleting what was rehearsed, in the terminal.
import { describe, expect, it } from 'vitest';
import { rehearsal, temporaryFolder } from './harness.ts';

describe('history in the terminal', { timeout: 60_000 }, () => {
  it('finds what was said, notes and labels it, and deletes it only when told so', async () => {
    const folder = temporaryFolder();
    const said = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await rehearsal(args, folder);
      return `${code} ${stdout.trim().split('\n').at(-1)}${args[0] === 'delete' ? ` | ${stderr.split('\n')[0]}` : ''}`;
    };
    await rehearsal(['run', 'first-look', '--dry-run'], folder);
    const id = (JSON.parse((await rehearsal(['runs', '--json'], folder)).stdout) as { id: string }[])[0]?.id ?? '';
    expect(await said('search', 'FIND A RESTAURANT')).toBe('0 1 session');
    expect(await said('search', 'FIND A RESTAURANT', '--scenario', 'haircut')).toBe('0 Nothing found.');
    expect(await said('label', 'last', 'odd', 'demo', '--session', '2')).toBe('0 Labels: demo, odd');
    expect(await said('label', 'last', '--session', '2', '--remove', 'demo')).toBe('0 Labels: odd');
    expect(await said('search', '--label', 'odd')).toBe('0 1 session');
    await rehearsal(['note', 'last', 'a first try'], folder);
    expect((await rehearsal(['note', id], folder)).stdout).toContain('Note: a first try');
    expect(await said('delete', 'last')).toMatch(
      new RegExp(
        `^2 .*\\| Deletes for good: Run ${id} with 4 sessions, \\d+ turns, 1 note, 1 label, 1 assessment, 4 verdicts\\.`,
      ),
    );
    expect(await said('delete', 'last', '2', '--yes')).toContain(`0 Deleted ${id}-1.`);
    expect(await said('delete', id, '--yes')).toContain(`0 Deleted ${id}.`);
    expect(await said('search')).toBe('0 Nothing found.');
  });

  it('refuses outcomes and labels that cannot be', async () => {
    const folder = temporaryFolder();
    await rehearsal(['run', 'first-look', '--dry-run'], folder);
    const wrong = await rehearsal(['search', '--outcome', 'lost'], folder);
    const comma = await rehearsal(['label', 'last', 'a,b'], folder);
    expect([wrong.code, wrong.stderr.includes('Allowed choices are goal-met'), comma.code]).toEqual([2, true, 2]);
    expect(comma.stderr).toContain('expected a few words without commas');
  });
});
