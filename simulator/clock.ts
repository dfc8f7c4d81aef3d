/** The device's clock: real, or virtual for runs that wait for nothing. */
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** A clock of device instants, in ms since 1970 (UTC). */
export interface Clock {
  /** Whether waiting takes time. */
  readonly real: boolean;
  now(): number;
  /** Resolves at the instant, at once when it has passed, or early when the signal is aborted. Never rejects. */
  until(instant: number, signal?: AbortSignal): Promise<void>;
  /** Lets everything in `passing` that waits for an instant jump there instead: time that nobody wants to sit through. */
  skipping(passing: () => Promise<void>): Promise<void>;
}

/** Node's timers wait no longer than this, ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A clock that reads `startAt` now and then keeps real time. */
export function realClock(startAt: number): Clock {
  const began = performance.now();
  let skipped = 0;
  let skips = false;
  const now = () => startAt + skipped + Math.round(performance.now() - began);
  return {
    real: true,
    now,
    until: async (instant, signal) => {
      if (skips) skipped += Math.max(0, instant - now());
      for (let left = instant - now(); left > 0 && !signal?.aborted; left = instant - now()) {
        // The only rejection is the abort, which is an answer here, not an error.
        await wait(Math.min(left, LONGEST_TIMER), undefined, signal ? { signal } : {}).catch(() => undefined);
      }
    },
    skipping: async (passing) => {
      skips = true;
      await passing().finally(() => {
        skips = false;
      });
    },
  };
}

/** A clock that jumps to every instant somebody waits for. */
export function virtualClock(startAt: number): Clock {
  let instant = startAt;
  return {
    real: false,
    now: () => instant,
    until: async (later) => {
      instant = Math.max(instant, later);
    },
    skipping: (passing) => passing(),
  };
}
