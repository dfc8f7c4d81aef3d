import type { Cue } from './block';
import type { HoldWords } from './words';

const countFrom = 3;
const lastingSilenceMs = 15_000;
const openingMs = 1_000;
const secondOpeningMs = 8_000;

/**
 * The cues of a hold (products §2.3): `openings` near its start (the second at 8 s), halfway in holds of 20 s
 * and more, the last three seconds counted, and in long holds a word at least every 15 s.
 * @param seconds length of the hold, 5 to 60
 * @param openings up to two sentences; left out where they would run into what follows
 */
export function holdCues(seconds: number, words: HoldWords, openings: readonly string[] = []): Cue[] {
  const cues: Cue[] = openings.map((text, index) => ({
    atMs: index === 0 ? openingMs : secondOpeningMs,
    text,
    role: 'coach',
  }));
  if (seconds >= 20) {
    const halfMs = seconds * 500;
    const words15 = halfMs > lastingSilenceMs ? [halfMs / 2, halfMs, halfMs * 1.5] : [halfMs];
    for (const atMs of words15) {
      cues.push(
        atMs === halfMs
          ? { atMs, text: words.halfway, role: 'halfway' }
          : { atMs, text: words.stay, role: 'coach' },
      );
    }
  }
  words.count.slice(-countFrom).forEach((text, index) => {
    cues.push({ atMs: (seconds - countFrom + index) * 1_000, text, role: 'count' });
  });
  return cues;
}
