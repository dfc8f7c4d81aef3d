/** So many of all, evenly spread, the same in every run; all of them where there are no more. */
export function spread<A>(all: readonly A[], most: number): A[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)]!);
}

/** A part of a whole as it is shown: `612 of 700 (87.4 %)`. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '0 of 0' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
