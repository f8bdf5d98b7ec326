// A library over an installation's resources and an empty folder of the owner's.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLibrary, type LibraryService } from '../../src/core/library/library.ts';
import { starterFile } from '../../src/shared/models.ts';

export const resourcesDir = join(import.meta.dirname, '../../resources');
export const starterPath = join(import.meta.dirname, '../..', starterFile);

export function aLibrary(): { readonly library: LibraryService; readonly libraryDir: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rehearsal-library-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const libraryDir = join(folder, 'library');
  return { library: createLibrary({ resourcesDir, libraryDir, starterPath }), libraryDir };
}

export const aPersona = { id: 'hurried', title: 'In a hurry', manner: ['brief'], patience: 1 };

export const aScenario = {
  id: 'dentist',
  title: 'Reach a dentist',
  domain: 'health',
  goal: [
    {
      id: 'phone',
      kind: 'learn',
      say: 'phone number',
      satisfiedBy: { says: '510-555-0142' },
      examples: {
        satisfying: ['It is 510-555-0142.', 'Call 510-555-0142.'],
        failing: ['I cannot tell you 510-555-0142.', 'It is 510-555-0143.'],
      },
    },
  ],
  knows: { city: 'Oakland' },
  facts: { 'phone number': '510-555-0142' },
};

export const aDraft = {
  id: 'prompts',
  title: 'Two prompts',
  scenarios: ['dentist', 'haircut', join(resourcesDir, 'scenarios', 'mexican-dinner.yaml')],
  personas: ['hurried', 'impatient'],
  targets: [
    { id: 'plain', model: 'starter' },
    { id: 'terse', model: starterPath, systemPrompt: 'Answer in one sentence.\nFacts: {{facts}}' },
  ],
  replicates: 2,
};
