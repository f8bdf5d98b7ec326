// `rehearsal models add`, `remove` and `catalogue`: bring models in, forget them, and see which are worth bringing.
import { resolve } from 'node:path';
import type { CatalogueModel } from '../../shared/catalogue.ts';
import { modelLines, printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { plural, table } from '../terminal/text.ts';
import { type LookOptions, withCore, withReadingCore } from './look.ts';
import { withJob } from './work.ts';

export function addModel(
  terminal: Terminal,
  path: string,
  options: LookOptions & { readonly copy: boolean },
): Promise<number> {
  return withCore(terminal, options, async (core) => {
    const model = await withJob(terminal, core, (job) =>
      core.client.call('models.add', { path: resolve(path), copy: options.copy, job }),
    );
    if (options.json) printJson(terminal.out, model);
    else
      printLines(terminal.out, [
        ...modelLines([model], terminal.outColors),
        '',
        `SHA-256 ${model.sha256}  ${model.path}`,
      ]);
    return 0;
  });
}

export function removeModel(
  terminal: Terminal,
  path: string,
  options: LookOptions & { readonly deleteFile: boolean },
): Promise<number> {
  return withCore(terminal, options, async (core) => {
    const { deleted } = await core.client.call('models.remove', {
      path: resolve(path),
      deleteFile: options.deleteFile,
    });
    if (options.json) printJson(terminal.out, { deleted });
    else {
      printLines(terminal.out, [
        deleted.length === 0 ? 'Forgotten; the file stays where it is.' : `Deleted ${deleted.join(', ')}.`,
      ]);
    }
    return 0;
  });
}

export function modelCatalogue(terminal: Terminal, options: LookOptions): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const catalogue = await core.client.call('models.catalogue', {});
    if (options.json) printJson(terminal.out, catalogue);
    else {
      const { bold } = terminal.outColors;
      printLines(terminal.out, [
        ...catalogueTable(catalogue.models, bold),
        '',
        ...catalogue.models.flatMap((model) => [
          bold(model.name),
          `  ${model.repository}, file such as ${model.lookFor}`,
          `  ${model.license}`,
          ...model.quirks.map((quirk) => `  ${quirk}`),
        ]),
        '',
        catalogue.note,
        '',
        bold('Bringing one over'),
        ...catalogue.bringingOver.map((step, index) => `${index + 1}. ${step}`),
      ]);
    }
    return 0;
  });
}

function catalogueTable(models: readonly CatalogueModel[], bold: (text: string) => string): readonly string[] {
  return table(
    [
      { title: 'Model' },
      { title: 'Publisher' },
      { title: 'Parameters', align: 'right' },
      { title: 'Context', align: 'right' },
      { title: 'Sizes' },
      { title: 'Suits' },
    ],
    models.map((model) => [
      model.name,
      model.publisher,
      `${model.parameters} billion`,
      model.context === null ? 'not told' : plural(model.context, 'token'),
      model.sizes.map(({ quantization, gigabytes }) => `${quantization} ${gigabytes} GB`).join(', '),
      model.roles.join(', '),
    ]),
    bold,
  );
}
