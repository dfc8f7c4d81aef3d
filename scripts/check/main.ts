/**
 * `npm run check`: everything that can be checked on this machine.
 * `npm run check -- beyond`: the same without what `npm test` has just run.
 * `npm run check -- envelopes FOLDER`: sends request envelopes to the built skill and judges its manners.
 * `npm run check -- record FILE`: writes down every answer of the skill in the tests, to compare before and after a change.
 */
import { envelopes } from './envelopes';
import { fullCheck } from './full';
import { record } from './record';

async function main([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case undefined:
      return fullCheck(false);
    case 'beyond':
      return fullCheck(true);
    case 'envelopes':
      return envelopes(rest[0]);
    case 'record':
      return record(rest[0]);
    default:
      console.error(`There is no check "${command}". Checks are beyond, envelopes FOLDER and record FILE.`);
      return 2;
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
