import type { Muscle, Side } from '../coaching/technique';
import type { Person } from './person';

/** What somebody has told about themselves and how they want to be coached. Nothing of it has to be known. */
export interface Profile {
  /** When the voice is whispered. */
  whisper?: 'always' | 'never' | 'night';
  pace?: 'slower' | 'normal';
  /** Dizzy, unsteady, or told not to: never offered to stand (interfaces §6). */
  cannotStand?: true;
  /** Expecting until then, epoch ms; after it they are asked again. */
  pregnantUntil?: number;
  usualMuscle?: Muscle;
  usualSide?: Side;
  /** When they heard that this is no medical advice, and how good the evidence is; epoch ms. */
  disclaimerHeardAtMs?: number;
  evidenceHeardAtMs?: number;
  /** No massage (interfaces §10.16). */
  clotHistory?: true;
  /** Massage with a light touch only. */
  bloodThinner?: true;
  /** No heat and no massage where it is numb. */
  numbSkin?: true;
}

/** New values of some settings; `null` takes one away. Settings that are not named stay as they are. */
export type ProfileChange = { [Key in keyof Profile]?: Profile[Key] | null };

/** Keeps what somebody has told. Two changes at once are both kept, unless they are of the same setting. */
export interface Profiles {
  /** An empty profile if nothing is kept. */
  find(person: Person): Promise<Profile>;
  /** @returns whether it was saved */
  change(person: Person, change: ProfileChange): Promise<boolean>;
}
