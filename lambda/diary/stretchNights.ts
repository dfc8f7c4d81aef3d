import type { Person } from '../lib/person';

/** A routine that somebody started. It is never known whether they heard its end. */
export interface StretchNight {
  /** With the moment it was started, what tells it from others: the same request twice is one night. */
  id: string;
  /** The routine's id. */
  routine: string;
  /** When it was started, epoch ms. */
  atMs: number;
  /** When it would be over, if nobody ends it before, epoch ms. */
  plannedEndMs: number;
  /** When they left it before that, epoch ms. */
  stoppedAtMs?: number;
}

/** Nothing reports the end of a routine: it counts unless somebody left before it (interfaces §5). */
export function isFinished({ plannedEndMs, stoppedAtMs }: StretchNight, nowMs: number): boolean {
  return stoppedAtMs === undefined && plannedEndMs <= nowMs;
}

/** Keeps the nights on which somebody stretched. */
export interface StretchNights {
  /** @returns whether it was saved, now or before */
  started(person: Person, night: StretchNight): Promise<boolean>;
  /**
   * A night that was started has been left, or is gone on with.
   * @param stoppedAtMs epoch ms; null once it goes on
   * @returns false if there is no such night
   */
  stopped(
    person: Person,
    night: Pick<StretchNight, 'id' | 'atMs'>,
    stoppedAtMs: number | null,
  ): Promise<boolean>;
  /**
   * Nights from `fromMs` to just before `toMs` (epoch ms), oldest first.
   * @returns undefined if that could not be found out
   */
  between(person: Person, fromMs: number, toMs: number): Promise<StretchNight[] | undefined>;
}
