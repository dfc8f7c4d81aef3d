import type { Cue } from './block';
import type { SpokenMs } from './timeline';
import type { HoldWords } from './words';

const countFrom = 3;
const lastingSilenceMs = 15_000;
const openingMs = 1_000;
const secondOpeningMs = 8_000;

/**
 * Words while a movement goes on: one at once, then one every 15 s, and the last three seconds counted. What would run
 * into the count is left out.
 */
export function movementCues(
  seconds: number,
  words: HoldWords,
  during: readonly string[],
  slowest: SpokenMs,
): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0, atMs = openingMs; atMs < seconds * 1_000; index += 1) {
    const text = during[index % during.length]!;
    if (hasRoom(text, atMs, seconds, slowest)) cues.push({ atMs, text, role: 'coach' });
    atMs = (index + 1) * lastingSilenceMs;
  }
  return [...cues, ...counted(seconds, words)];
}

/** Whether words near the start of a hold are over before the next cue, however slowly they are said. */
export function hasRoomAtStart(text: string, seconds: number, slowest: SpokenMs): boolean {
  const untilHalf = seconds >= 20 ? seconds / 2 + countFrom : seconds;
  return hasRoom(text, openingMs, untilHalf, slowest);
}

function hasRoom(text: string, atMs: number, seconds: number, slowest: SpokenMs): boolean {
  return atMs + slowest(text) <= (seconds - countFrom) * 1_000;
}

function counted(seconds: number, { count }: HoldWords): Cue[] {
  return count
    .slice(-countFrom)
    .map((text, index) => ({ atMs: (seconds - countFrom + index) * 1_000, text, role: 'count' }));
}

/**
 * The cues of a hold: `openings` near its start (the second at 8 s), halfway in holds of 20 s
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
  return [...cues, ...counted(seconds, words)];
}
