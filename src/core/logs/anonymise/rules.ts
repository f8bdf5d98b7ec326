// The rules that hold without any of the owner's.
import type { Rules } from './types.ts';

/** Countries whose numbers are told apart by their shape as they are dialled at home. */
export const defaultRegions: readonly string[] = [
  'US',
  'GB',
  'IE',
  'DE',
  'FR',
  'ES',
  'IT',
  'IN',
  'AU',
  'NL',
  'BR',
  'PL',
  'CH',
  'AT',
  'NZ',
  'ZA',
  'SG',
  'SE',
  'PT',
  'BE',
];

export const noRules: Rules = { persons: [], organisations: [], keep: [], patterns: [], regions: defaultRegions };
