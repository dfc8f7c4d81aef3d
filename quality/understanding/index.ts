import type { Files, Measure } from '../section';
import { detailsOf } from './details';
import { type Understanding, understanding } from './figures';
import { understandingPicture } from './picture';
import { record } from './record';
import { heardBy, rowsOf } from './rows';

let measured: Understanding | undefined;

/** How well people are understood. */
export const measure: Measure = async () => {
  measured = await understanding();
  return {
    title: 'Understanding',
    rows: rowsOf(measured),
    details: detailsOf(measured),
  };
};

/** The picture of what was measured, and its figures; asked for after {@link measure}, in the same process. */
export const files: Files = () =>
  measured
    ? {
        'understanding.svg': understandingPicture(heardBy(measured, 'exact').judged),
        'understanding.json': `${JSON.stringify(record(measured), null, 1)}\n`,
      }
    : {};
