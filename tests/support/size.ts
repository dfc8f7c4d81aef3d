/** How much a test that could go on for long tries: a sample in `npm test`, everything in `npm run check`. */
import fc from 'fast-check';
import { seed } from './seed';

const isFull = process.env.TEST_SIZE === 'full';

/** Returns the number for this run. */
export function sized(sample: number, full: number): number {
  return isFull ? full : sample;
}

/** Returns `count` of the items, drawn by the seed of this run, in their order; all of them at full size. */
export function sampled<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (isFull || items.length <= count) return items;
  const some = fc.subarray([...items], { minLength: count, maxLength: count });
  return fc.sample(some, { seed, numRuns: 1 })[0]!;
}
