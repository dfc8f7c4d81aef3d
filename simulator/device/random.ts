/** Random delays and ids of requests: repeatable in a scripted run, random otherwise. */
import { randomUUID } from 'node:crypto';
import { mulberry32 } from '../lib/seeded';

/** What the device draws at random. */
export interface Randomness {
  /** Time from a request's timestamp to the reply's first sound, in ms. @param first whether it is a session's first */
  overheadMs(first: boolean): number;
  /** A new identifier in the form of a UUID. */
  nextId(): string;
}

/** Nothing tells how much Alexa adds before a reply sounds: so much is possible, in ms, and more before the first. */
const OVERHEAD = { least: 1_500, leastFirst: 3_000, most: 6_000 };

/** The same draws in every run. */
export function repeatable(): Randomness {
  const draw = mulberry32(20_260_115);
  let count = 0;
  return {
    overheadMs: (first) => overhead(draw(), first),
    nextId: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
  };
}

/** The same delays in every run, and new ids: two requests of which something is kept must not be taken for one. */
export function repeatableDelays(): Randomness {
  return { ...repeatable(), nextId: randomUUID };
}

/** New draws in every run. */
export function random(): Randomness {
  return { overheadMs: (first) => overhead(Math.random(), first), nextId: randomUUID };
}

/** The same, where every reply takes as long to sound. */
export function withOverhead(randomness: Randomness, ms: number | null): Randomness {
  return ms === null ? randomness : { ...randomness, overheadMs: () => ms };
}

function overhead(draw: number, first: boolean): number {
  const least = first ? OVERHEAD.leastFirst : OVERHEAD.least;
  return least + Math.round(draw * (OVERHEAD.most - least));
}
