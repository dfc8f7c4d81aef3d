import * as v from 'valibot';

/** A mark that is there or not: `true`, or missing. */
export function flag() {
  return v.exactOptional(v.literal(true));
}

/** A whole number from 0. */
export function count() {
  return whole(0);
}

/** A whole number from `least` to `most`, which is more than anybody counts. */
export function whole(least: number, most = 1_000_000_000) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** A moment, epoch ms, of some year that a clock on the wall can show. */
export function moment() {
  return v.pipe(v.number(), v.minValue(Date.UTC(1900, 0)), v.maxValue(Date.UTC(2200, 0)));
}

/** A length of time in ms, of a hundred years at most. */
export function duration() {
  return v.pipe(v.number(), v.minValue(0), v.maxValue(longestMs));
}

/** Nobody remembers a time longer ago, in ms. */
export const longestMs = 100 * 365 * 86_400_000;

/** One of many names. Valibot's picklist would join them all for its message as soon as it is made. */
export function nameOf<T extends string>(names: readonly T[]) {
  const known: readonly unknown[] = names;
  return v.custom<T>((input) => known.includes(input));
}
