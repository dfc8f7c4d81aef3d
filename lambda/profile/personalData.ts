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
   * Erases everything of the account, of all its voices.
   * @returns false if anything may be left
   */
  erase(person: Person): Promise<boolean>;
}
