// Every migration in order: the first brings an empty file to version 1, and so on. Never edit one that was released.
import { records } from './001-records.ts';
import { search } from './002-search.ts';
import { baselines } from './003-baselines.ts';
import { verdicts } from './004-verdicts.ts';
import { annotations } from './005-annotations.ts';
import { logs } from './006-logs.ts';
import { imports } from './007-imports.ts';
import { namesModel } from './008-names-model.ts';

export const migrations: readonly string[] = [
  records,
  search,
  baselines,
  verdicts,
  annotations,
  logs,
  imports,
  namesModel,
];
