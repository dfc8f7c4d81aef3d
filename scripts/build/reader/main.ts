/** Prints what the reader learns, for the build. Ends with 2 where a phrase is written wrongly, and says which. */
import { TextFault } from '../../../interaction-model';
import { pack } from './pack';
import { readLessons } from './said';
import { learnAll } from './train';

try {
  process.stdout.write(pack(learnAll(readLessons())));
} catch (error) {
  if (!(error instanceof TextFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
