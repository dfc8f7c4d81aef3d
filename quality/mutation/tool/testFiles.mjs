import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Nights in which somebody is coached; the others are about what is around it. */
const nights =
  'afterwards fastest firstCramp opening postures practice redFlags routineSteering routines settings sixWeeks steering techniques unharmed voices withoutApla';

/** Every place there is, at every speed: seconds for each mutant, and no more than the others notice. */
const left = ['tests/lambda/coaching/relief/everywhere.test.ts'];

/** The tests that are run for each mutant, from the folder they are run in. */
export function testFiles() {
  const own = ['tests/lambda/coaching', 'tests/lambda/speech'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(folder, file)),
  );
  return [...own, ...nights.split(' ').map((name) => `tests/conversations/${name}.test.ts`)].filter(
    (file) => !left.includes(file),
  );
}
