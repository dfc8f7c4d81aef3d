import type { Person } from '../lib/person';
import type { Profile } from './profile';

/** What is kept about somebody, to be told to them. */
export interface Held {
  profile: Profile;
  /** Whether the place of a stretch is kept, for half an hour at most. */
  place: boolean;
  stretchNights: number;
  /** Cramps in the diary. */
  cramps: number;
  /** Of Alexa's reminders, which ones are this person's. */
  reminders: number;
}

/** All that is kept about somebody: theirs to hear, and theirs to erase. */
export interface PersonalData {
  /** @returns undefined if that could not be found out */
  held(person: Person, nowMs: number): Promise<Held | undefined>;
  /**
   * Erases everything of the account, whoever's voice it was.
   * @returns false if anything may be left
   */
  erase(person: Person): Promise<boolean>;
}
