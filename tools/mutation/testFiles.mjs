import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Nights in which somebody is coached; the others are about what is around it. */
const nights =
  'afterwards fastest firstCramp opening postures practice redFlags routineSteering routines settings sixWeeks steering techniques unharmed voices withoutApla';

/** Every place there is, at every speed: seconds for each mutant, and no more than the others notice. */
const left = ['tests/coaching/reliefEverywhere.test.ts'];

/** The tests that are run for each mutant, from the folder they are run in. */
export function testFiles() {
  const own = ['tests/coaching', 'tests/speech'].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  );
  return [...own, ...nights.split(' ').map((name) => `tests/nights/${name}.test.ts`)].filter(
    (file) => !left.includes(file),
  );
}
