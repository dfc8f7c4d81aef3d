/** Random delays and ids of requests: repeatable in a scripted run, random otherwise. */
import { randomUUID } from 'node:crypto';
import { mulberry32 } from '../lib/seeded';

/** What the device draws at random. */
export interface Randomness {
  /** Time from a request's timestamp to the reply's first sound, 1000 to 3000 ms. */
  overheadMs(): number;
  /** A new identifier in the form of a UUID. */
  nextId(): string;
}

/** Alexa adds about 2 s, give or take 1 s, before a reply sounds. */
const OVERHEAD = { least: 1000, spread: 2000 };

/** The same draws in every run. */
export function repeatable(): Randomness {
  const draw = mulberry32(20_260_115);
  let count = 0;
  return {
    overheadMs: () => overhead(draw()),
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
  return { overheadMs: () => overhead(Math.random()), nextId: randomUUID };
}

function overhead(draw: number): number {
  return OVERHEAD.least + Math.round(draw * OVERHEAD.spread);
}
