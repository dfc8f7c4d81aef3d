import type { Person } from '../lib/person';
import type { Profile } from './profile';

/** What is stored about a person, to be said to them. */
export interface StoredData {
  profile: Profile;
  /** Whether the position in a stretch is stored, for half an hour at most. */
  place: boolean;
  stretchNights: number;
  /** Cramps in the diary. */
  cramps: number;
  /** Alexa's reminders that are this person's. */
  reminders: number;
}

/** Everything that is stored about a person: the person can hear it and erase it. */
export interface PersonalData {
  /** @returns undefined if that could not be found out */
  held(person: Person, nowMs: number): Promise<StoredData | undefined>;
  /**
   * Erases everything of the account, of all its voices, for good: what a session knew that began before is refused from then on.
   * @param atMs when it was asked for, epoch ms
   * @returns false if anything may be left
   */
  erase(person: Person, atMs: number): Promise<boolean>;
  /**
   * Whether the account was erased since a moment (epoch ms), or lately where that is not known.
   * @returns undefined if that could not be found out
   */
  erasedSince(person: Person, sinceMs: number | undefined): Promise<boolean | undefined>;
}
