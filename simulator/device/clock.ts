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

/** Time that passes by itself; what a real clock goes by. */
export interface Passing {
  /** How much has passed since some moment, ms. */
  passedMs(): number;
  /** Resolves once so much more has passed, or earlier. Never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Node's timers wait no longer than this, ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The time of the room. */
export const realTime: Passing = {
  passedMs: () => performance.now(),
  // The only rejection is the abort, which is an answer here, not an error.
  wait: (ms, signal) =>
    wait(Math.min(ms, LONGEST_TIMER), undefined, signal ? { signal } : {}).catch(() => undefined),
};

/** A clock that reads `startAt` now and then keeps real time, or time that passes at another speed. */
export function realClock(startAt: number, time: Passing = realTime): Clock {
  const began = time.passedMs();
  let skipped = 0;
  let skips = false;
  const now = () => startAt + skipped + Math.round(time.passedMs() - began);
  return {
    real: true,
    now,
    until: async (instant, signal) => {
      if (skips) skipped += Math.max(0, instant - now());
      for (let left = instant - now(); left > 0 && !signal?.aborted; left = instant - now())
        await time.wait(left, signal);
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
