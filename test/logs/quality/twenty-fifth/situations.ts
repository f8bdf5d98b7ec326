// All situations by desk.
import { asian } from './asian.ts';
import { banks } from './banks.ts';
import { clinics } from './clinics.ts';
import { councils } from './councils.ts';
import { eastern } from './eastern.ts';
import { readSituations, type Situation } from './engine.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { helpdesks } from './helpdesks.ts';
import { homes } from './homes.ts';
import { hotels } from './hotels.ts';
import { insurers } from './insurers.ts';
import { italian } from './italian.ts';
import { leisure } from './leisure.ts';
import { nordic } from './nordic.ts';
import { parcels } from './parcels.ts';
import { portuguese } from './portuguese.ts';
import { schools } from './schools.ts';
import { shops } from './shops.ts';
import { spanish } from './spanish.ts';
import { telecoms } from './telecoms.ts';
import { work } from './work.ts';

const texts: Readonly<Record<string, string>> = {
  banks,
  insurers,
  telecoms,
  parcels,
  shops,
  clinics,
  schools,
  councils,
  hotels,
  homes,
  work,
  helpdesks,
  leisure,
  german,
  french,
  spanish,
  italian,
  portuguese,
  nordic,
  eastern,
  asian,
};

export const situations: readonly Situation[] = Object.entries(texts).flatMap(([desk, text]) =>
  readSituations(desk, text),
);
