import type { Dialect } from '../../language';
import { australia } from './australia';
import { britain } from './britain';
import { india } from './india';
import { canada, unitedStates } from './northAmerica';

/** English by locale. */
export const dialects: Readonly<Record<string, Dialect>> = {
  'en-US': unitedStates,
  'en-GB': britain,
  'en-CA': canada,
  'en-AU': australia,
  'en-IN': india,
};
