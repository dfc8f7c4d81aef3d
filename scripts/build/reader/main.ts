/**
 * Prints a part of what the reader learns, for the build: `reader`, or `alarms`. Ends with 2 where a phrase is written wrongly,
 * and says which.
 */
import { TextFault } from '../../../interaction-model';
import { createVocabulary } from '../../../lambda/understanding/vocabulary';
import { learnAlarms } from './alarms';
import { pack, packAlarms } from './pack';
import { readLessons } from './said';
import { learnAll, lookedUp } from './train';

try {
  const lessons = readLessons();
  const isAlarms = process.argv[2] === 'alarms';
  const vocabulary = () => createVocabulary(lookedUp(lessons.values));
  process.stdout.write(isAlarms ? packAlarms(learnAlarms(lessons, vocabulary())) : pack(learnAll(lessons)));
} catch (error) {
  if (!(error instanceof TextFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
