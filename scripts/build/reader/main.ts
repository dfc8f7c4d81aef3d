/**
 * Prints a part of what the reader learns, for the build: `kinds`, `alarms` or `slots`. Ends with 2 where a phrase is written
 * wrongly, and says which.
 */
import { TextFault } from '../../../interaction-model';
import { learnAlarms } from './alarms';
import { learnKinds } from './kinds';
import { pack } from './pack';
import { readLessons } from './said';
import { learnSlots } from './slots';

const parts = { kinds: learnKinds, alarms: learnAlarms, slots: learnSlots };

try {
  process.stdout.write(pack(parts[process.argv[2] as keyof typeof parts](readLessons())));
} catch (error) {
  if (!(error instanceof TextFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
