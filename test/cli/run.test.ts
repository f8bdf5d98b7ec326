// The main job from outside: dialogues with the starter model, JSON, Ctrl-C, a killed core, resume.
import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Session, Turn } from '../../src/shared/dialogue.ts';
import { corePid, rehearsal, start, starter, temporaryFolder } from './harness.ts';

type RunDocument = { run: { id: string; status: string; engine: string }; sessions: Session[] };

async function shown(dataDir: string): Promise<RunDocument> {
  const { stdout } = await rehearsal(['show', 'last', '--json'], dataDir);
  return JSON.parse(stdout) as RunDocument;
}

/** Turn indexes of every session: 0, 1, 2, … without gap or double when all is well. */
async function storedTurns(dataDir: string, sessions: readonly Session[]): Promise<readonly (readonly number[])[]> {
  const found: number[][] = [];
  for (const session of sessions) {
    const { stdout } = await rehearsal(['show', 'last', String(session.ordinal + 1), '--json'], dataDir);
    found.push((JSON.parse(stdout) as { turns: Turn[] }).turns.map((turn) => turn.index));
  }
  return found;
}

const countingUp = (counts: readonly number[]): readonly number[][] => counts.map((count) => [...Array(count).keys()]);

describe('rehearsal run', () => {
  it('rehearses the starter model, shows the dialogues and sums up', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await rehearsal(['run', 'first-look', '--sessions', '2'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^user 1 {5}\S.*\ntarget 2 {3}\S/m);
    expect(stdout).toMatch(/^#\s+Scenario\s+User\s+Turns\s+Goal\s+End$/m);
    expect(stdout).toMatch(/^Goal completion \d+%/m);
    expect(stdout).toContain(`saved in ${folder}/data`);
  });

  it('prints one JSON document on stdout with --json, and marks a dry run', async () => {
    const { code, stdout, stderr } = await rehearsal(['run', 'first-look', '--dry-run', '--json'], temporaryFolder());
    const { run, sessions } = JSON.parse(stdout) as RunDocument;
    expect({
      code,
      status: run.status,
      engine: run.engine,
      unfinished: sessions.filter((session) => session.status !== 'finished'),
      told: stderr.includes('Dry run: a script speaks for both sides'),
    }).toEqual({ code: 0, status: 'finished', engine: 'scripted', unfinished: [], told: true });
  });

  it('plans the same sessions for the same suite and seed', async () => {
    const folder = temporaryFolder();
    const cells = async (seed: string) => {
      const { stdout } = await rehearsal(['run', 'everyday', '--dry-run', '--seed', seed, '--json'], folder);
      return (JSON.parse(stdout) as RunDocument).sessions.map((one) => [one.scenarioId, one.personaId, one.turnCount]);
    };
    expect(await cells('7')).toEqual(await cells('7'));
  });

  it('on Ctrl-C finishes and stores the current turns, ends with 130, and resume completes the plan', async () => {
    const folder = temporaryFolder();
    const running = start(['run', 'everyday', '--sessions', '6', '--concurrency', '3'], folder);
    await running.until(/^target /m);
    running.child.kill('SIGINT');
    const { code } = await running.finished;
    const halfway = await shown(folder);
    expect({ code, status: halfway.run.status }).toEqual({ code: 130, status: 'interrupted' });

    const resumed = await rehearsal(['resume', 'last'], folder);
    const { run, sessions } = await shown(folder);
    expect([resumed.code, run.id, run.status, sessions.length]).toEqual([0, halfway.run.id, 'finished', 6]);
    expect(sessions.every((session) => session.status === 'finished')).toBe(true);
    expect(await storedTurns(folder, sessions)).toEqual(countingUp(sessions.map((session) => session.turnCount)));
    expect((await rehearsal(['resume', 'last'], folder)).stderr).toContain('is complete');
  });

  it('on a second Ctrl-C stops in the middle of a turn and keeps every stored one', async () => {
    const folder = temporaryFolder();
    // Replies that never end by themselves: the current turn lasts for seconds, and is not waited for.
    const endless = '{ temperature: 5, topK: 0, topP: 1, minP: 0, maxTokens: 800 }';
    const suite = join(folder, 'endless.yaml');
    writeFileSync(
      suite,
      `id: endless\nscenarios: [mexican-dinner, haircut]\npersonas: [polite-planner]\ntargets: [{ id: rambler, model: starter, sampling: ${endless} }]\n`,
    );
    const running = start(['run', suite], folder);
    await running.until(/^user 1/m);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
    await pause();
    running.child.kill('SIGINT');
    await running.until(/Ctrl-C again stops at once/);
    await pause();
    running.child.kill('SIGINT');
    const { code } = await running.finished;
    const { run, sessions } = await shown(folder);
    expect({ code, status: run.status, turns: sessions.map((session) => session.turnCount) }).toEqual({
      code: 130,
      status: 'interrupted',
      turns: [1, 1],
    });
    expect(await storedTurns(folder, sessions)).toEqual([[0], [0]]);
  });

  it('says that the core was killed, starts it again and completes exactly the planned sessions', async () => {
    const folder = temporaryFolder();
    const running = start(['run', 'everyday', '--sessions', '6', '--concurrency', '3'], folder);
    await running.until(/^target /m);
    process.kill(corePid(running.child), 'SIGKILL');
    const { code, stdout } = await running.finished;
    const { run, sessions } = await shown(folder);
    expect(stdout).toContain('The core process was ended by SIGKILL.');
    expect([code, run.status, sessions.length]).toEqual([0, 'finished', 6]);
    expect(await storedTurns(folder, sessions)).toEqual(countingUp(sessions.map((session) => session.turnCount)));
  });

  it('survives a model file that breaks under it, and says what is kept', async () => {
    const folder = temporaryFolder();
    const model = join(folder, 'model.gguf');
    copyFileSync(starter, model);
    const running = start(['run', 'everyday', '--target', model], folder);
    await running.until(/^target /m);
    truncateSync(model, 100_000);
    const { code, stdout, stderr } = await running.finished;
    const { run } = await shown(folder);
    expect({ code, status: run.status }).toEqual({ code: 3, status: 'interrupted' });
    expect(stdout).toMatch(/The core process was ended by SIG(BUS|SEGV)/);
    expect(stderr).toMatch(/model\.gguf: .*damaged[\s\S]*"rehearsal resume \S+" goes on once this is mended/);
  });

  it('starts a core again that was killed before its first turn', async () => {
    const folder = temporaryFolder();
    const running = start(['run', 'first-look', '--sessions', '2'], folder);
    await running.until(/^Run /m);
    process.kill(corePid(running.child), 'SIGKILL');
    const { code, stdout } = await running.finished;
    const { run, sessions } = await shown(folder);
    expect([code, run.status, sessions.length, stdout.includes('Starting the core again')]).toEqual([
      0,
      'finished',
      2,
      true,
    ]);
  });

  it('heeds Ctrl-C pressed while the core is being started again', async () => {
    const folder = temporaryFolder();
    const running = start(['run', 'everyday', '--sessions', '8'], folder);
    await running.until(/^target /m);
    process.kill(corePid(running.child), 'SIGKILL');
    await running.until(/Starting the core again/);
    running.child.kill('SIGINT');
    const { code } = await running.finished;
    expect([code, (await shown(folder)).run.status]).toEqual([130, 'interrupted']);
  });

  it('stops gracefully when the whole process group is asked to end', async () => {
    const folder = temporaryFolder();
    const running = start(['run', 'everyday', '--sessions', '6'], folder);
    await running.until(/^target /m);
    process.kill(corePid(running.child), 'SIGTERM');
    running.child.kill('SIGTERM');
    const { code, stdout } = await running.finished;
    expect([code, stdout.includes('was ended by'), (await shown(folder)).run.status]).toEqual([
      130,
      false,
      'interrupted',
    ]);
  });
});
