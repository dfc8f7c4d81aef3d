/** How fast time passes on the page: as in the room, up to sixty times as fast, or not at all. */
import { type Clock, type Passing, realTime } from '../device/clock';

/** Slowest and fastest. */
export const speeds = { least: 1, most: 60 } as const;

/** A wait that a change of speed ends is taken up anew by the clock. */
export class Pace implements Passing {
  private counted = { passedMs: 0, at: realTime.passedMs() };
  private changed = new AbortController();
  private stops = 0;
  private rate = 1;

  get speed(): number {
    return this.rate;
  }

  set speed(times: number) {
    this.count();
    this.rate = Math.min(speeds.most, Math.max(speeds.least, times));
    this.wake();
  }

  passedMs(): number {
    const { passedMs, at } = this.counted;
    return this.stops > 0 ? passedMs : passedMs + (realTime.passedMs() - at) * this.rate;
  }

  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    const { signal: changed } = this.changed;
    const either = signal ? AbortSignal.any([signal, changed]) : changed;
    // Sixty minutes: standing still ends by a change, and then it is counted anew.
    await realTime.wait(this.stops > 0 ? 3_600_000 : ms / this.rate, either);
  }

  /**
   * Stands still while something is done: a skill takes milliseconds, sixty times as many would be heard, and a night
   * that is played again would differ by them.
   */
  async standing<T>(work: () => Promise<T>): Promise<T> {
    this.count();
    this.stops += 1;
    try {
      return await work();
    } finally {
      this.count();
      this.stops -= 1;
      this.wake();
    }
  }

  private count(): void {
    this.counted = { passedMs: this.passedMs(), at: realTime.passedMs() };
  }

  private wake(): void {
    this.changed.abort();
    this.changed = new AbortController();
  }
}

/**
 * A clock that waits as another does, but shows no more than the instant that was waited for last. What happens by it
 * happens at the same milliseconds as on a virtual clock, however late this machine gets to it.
 */
export function stepped(clock: Clock): Clock {
  let reached = clock.now();
  return {
    real: true,
    now: () => reached,
    until: async (instant, signal) => {
      await clock.until(instant, signal);
      if (!signal?.aborted) reached = Math.max(reached, instant);
    },
    skipping: clock.skipping,
  };
}
