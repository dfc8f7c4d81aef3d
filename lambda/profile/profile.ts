import * as v from 'valibot';
import { isRung, type RungId } from '../coaching/relief/ladder';
import { type Muscle, muscles, type Side, sides } from '../coaching/techniques/technique';
import { once } from '../lib/once';
import type { Person } from '../lib/person';

/** What somebody has told about themselves and how they want to be coached. Nothing of it has to be known. */
export interface Profile {
  /** When the voice is whispered. */
  whisper?: 'always' | 'never' | 'night';
  /** They hear better so. */
  loud?: true;
  pace?: 'slower' | 'normal';
  /** Dizzy, unsteady, or told not to: never offered to stand (interfaces §6). */
  cannotStand?: true;
  /** Expecting until then, epoch ms; after it they are asked again. */
  pregnantUntil?: number;
  /** When they began the six-week plan, epoch ms. */
  planStartedAtMs?: number;
  /** The moves that have eased their cramps on three nights in a row (interfaces §10.18). */
  calfFirst?: RungId;
  footFirst?: RungId;
  hamstringFirst?: RungId;
  usualMuscle?: Muscle;
  usualSide?: Side;
  /** When they heard that this is no medical advice, and how good the evidence is; epoch ms. */
  disclaimerHeardAtMs?: number;
  evidenceHeardAtMs?: number;
  /** When they said no to a reminder, and when the phrase was offered to them; epoch ms. */
  reminderDeclinedAtMs?: number;
  phraseOfferedAtMs?: number;
  /** No massage (interfaces §10.16). */
  clotHistory?: true;
  /** Massage with a light touch only. */
  bloodThinner?: true;
  /** No heat and no massage where it is numb. */
  numbSkin?: true;
}

/** One entry a setting. One that is damaged is not known; the others still are. */
const entries = once(() => {
  const flag = setting(v.literal(true));
  const moment = setting(v.pipe(v.number(), v.finite()));
  const move = setting(v.custom<RungId>(isRung));
  return v.object({
    whisper: setting(v.picklist(['always', 'never', 'night'])),
    loud: flag,
    pace: setting(v.picklist(['slower', 'normal'])),
    cannotStand: flag,
    pregnantUntil: moment,
    planStartedAtMs: moment,
    calfFirst: move,
    footFirst: move,
    hamstringFirst: move,
    usualMuscle: setting(v.picklist(muscles)),
    usualSide: setting(v.picklist(sides)),
    disclaimerHeardAtMs: moment,
    evidenceHeardAtMs: moment,
    reminderDeclinedAtMs: moment,
    phraseOfferedAtMs: moment,
    clotHistory: flag,
    bloodThinner: flag,
    numbSkin: flag,
  });
});

/** All settings there are. */
export const settingNames = once(() => Object.keys(entries().entries) as (keyof Profile)[]);

/** A profile as it is kept. */
export const profileSchema = once(() => {
  const known = (read: object): Profile =>
    Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Profile;
  return v.pipe(entries(), v.transform(known));
});

function setting<T>(schema: v.GenericSchema<T>) {
  return v.fallback(v.optional(schema), undefined);
}

/** New values of some settings; `null` takes one away. Settings that are not named stay as they are. */
export type ProfileChange = { [Key in keyof Profile]?: Profile[Key] | null };

/** Keeps what somebody has told. Two changes at once are both kept, unless they are of the same setting. */
export interface Profiles {
  /** An empty profile if nothing is kept; undefined if that could not be found out. */
  find(person: Person): Promise<Profile | undefined>;
  /** @returns whether it was saved */
  change(person: Person, change: ProfileChange): Promise<boolean>;
}
