// Every country by its code.

import { english, type Locale } from './locales.ts';
import { continental } from './locales-other.ts';

export const locales: Readonly<Record<string, Locale>> = { ...english, ...continental };
