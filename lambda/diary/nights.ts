/** What happens closer together than this is of the same night, in ms. */
export const sameNightMs = 12 * 60 * 60_000;

/** When each night began in which something happened, epoch ms. @param happened oldest first */
export function nightStarts(happened: readonly { atMs: number }[]): number[] {
  const starts: number[] = [];
  for (const { atMs } of happened) {
    const last = starts.at(-1);
    if (last === undefined || atMs - last >= sameNightMs) starts.push(atMs);
  }
  return starts;
}
