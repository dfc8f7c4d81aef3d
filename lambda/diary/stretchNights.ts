import * as v from 'valibot';
import type { Person } from '../lib/person';
import { moment } from '../lib/schemas';

/** A routine that somebody started. Alexa never reports whether its end was heard. */
export function stretchNightSchema() {
  return v.object({
    /** Tells the night from others of the same moment: the same request twice is one night. */
    id: v.string(),
    /** The routine's id. */
    routine: v.string(),
    /** When it was started, epoch ms. */
    atMs: moment(),
    /** When it would be over if nobody ends it before, epoch ms. */
    plannedEndMs: moment(),
    /** When the user left it before its end, epoch ms. */
    stoppedAtMs: v.exactOptional(moment()),
  });
}
export type StretchNight = v.InferOutput<ReturnType<typeof stretchNightSchema>>;

/** Whether a routine counts as done: its planned end is over, and the user did not leave before it. */
export function isFinished({ plannedEndMs, stoppedAtMs }: StretchNight, nowMs: number): boolean {
  return stoppedAtMs === undefined && plannedEndMs <= nowMs;
}

/** Stores the nights on which a person stretched. */
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
