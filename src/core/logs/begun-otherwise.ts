// What an import was begun with holds for all of it: who asks for something else is told what to do.
import { AppError } from '../../shared/errors.ts';
import type { NamesModelUse } from '../../shared/logs.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { ImportRequest } from './import.ts';

/** What is asked for and is not what the import was begun with, in words; null where all is the same or nothing is asked. */
export function otherThan(
  known: ImportRecord,
  {
    mapping,
    style,
    rulesFile,
    namesModel,
  }: Pick<ImportRequest, 'mapping' | 'style' | 'rulesFile'> & { readonly namesModel: NamesModelUse | null | undefined },
): 'format, columns or speakers' | 'style' | 'rules' | 'model for names' | null {
  if (mapping !== null && JSON.stringify(mapping.layout) !== JSON.stringify(known.layout))
    return 'format, columns or speakers';
  if (style !== null && style !== known.style) return 'style';
  if (rulesFile !== null && rulesFile !== known.rulesFile) return 'rules';
  return namesModel !== undefined && namesModel?.sha256 !== known.namesModel?.sha256 ? 'model for names' : null;
}

/** Halves of two kinds would be no import. */
export function begunOtherwise(
  { id }: ImportRecord,
  other: NonNullable<ReturnType<typeof otherThan>>,
  isDone: boolean,
): AppError {
  const state = isDone ? 'was imported' : 'was begun and is not finished';
  const flag = other === 'rules' ? '--rules' : '--names-model';
  const words = {
    'format, columns or speakers': 'other format, columns or speakers',
    style: 'other replacements (--style)',
    rules: 'other rules',
    'model for names': 'another model for names, or none',
  } as const;
  const reapply = `"rehearsal logs reapply ${id} ${flag} FILE" applies ${other === 'rules' ? 'them' : 'it'}`;
  const way =
    other === 'rules' || other === 'model for names'
      ? isDone
        ? reapply
        : `go on without ${flag}, then ${reapply}`
      : `${isDone ? '' : 'Go on with the same, or '}purge it first ("rehearsal logs purge ${id}")`;
  return new AppError(
    'bad-input',
    `This file ${state} as ${id} with ${words[other]}; nothing was done. ${way[0]?.toUpperCase()}${way.slice(1)}.`,
  );
}
