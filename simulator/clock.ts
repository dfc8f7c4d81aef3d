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
}

/** A clock that reads `startAt` now and then keeps real time. */
export function realClock(startAt: number): Clock {
  const began = performance.now();
  const now = () => startAt + Math.round(performance.now() - began);
  return {
    real: true,
    now,
    until: async (instant, signal) => {
      const left = instant - now();
      if (left <= 0 || signal?.aborted) return;
      // The only rejection is the abort, which is an answer here, not an error.
      await wait(left, undefined, signal ? { signal } : {}).catch(() => undefined);
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
  };
}
