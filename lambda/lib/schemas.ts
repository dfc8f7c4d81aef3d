import * as v from 'valibot';

/** A mark that is there or not: `true`, or missing. */
export function flag() {
  return v.exactOptional(v.literal(true));
}

/** A whole number from 0. */
export function count() {
  return whole(0);
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most = Number.POSITIVE_INFINITY) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** A moment, epoch ms. */
export function moment() {
  return v.pipe(v.number(), v.finite());
}

/** One of many names. Valibot's picklist would join them all for its message as soon as it is made. */
export function nameOf<T extends string>(names: readonly T[]) {
  const known: readonly unknown[] = names;
  return v.custom<T>((input) => known.includes(input));
}
