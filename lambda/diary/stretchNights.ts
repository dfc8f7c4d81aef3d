import type { Person } from '../profile/person';

/** A routine that somebody started. It is never known whether they heard its end. */
export interface StretchNight {
  /** The id of the request that started it: the same request twice is one night. */
  id: string;
  /** The routine's id. */
  routine: string;
  /** When it was started, epoch ms. */
  atMs: number;
  /** When it would be over, if nobody ends it before, epoch ms. */
  plannedEndMs: number;
}

/** Keeps the nights on which somebody stretched. */
export interface StretchNights {
  /** @returns whether it was saved, now or before */
  started(person: Person, night: StretchNight): Promise<boolean>;
  /** Nights from `fromMs` to just before `toMs` (epoch ms), oldest first. */
  between(person: Person, fromMs: number, toMs: number): Promise<StretchNight[]>;
}
