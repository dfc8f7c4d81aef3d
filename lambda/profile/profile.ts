import * as v from 'valibot';
import { isRung, type RungId } from '../coaching/relief/ladder';
import { muscles, sides } from '../coaching/techniques/technique';
import { once } from '../lib/once';
import type { Person } from '../lib/person';
import { moment } from '../lib/schemas';

/** One entry a setting. A setting that is damaged counts as not known; the others are still read. */
const settings = once(() => {
  const mark = setting(v.literal(true));
  const time = setting(moment());
  const move = setting(v.custom<RungId>(isRung));
  return v.object({
    /** When the voice is whispered. */
    whisper: setting(v.picklist(['always', 'never', 'night'])),
    /** The user hears better when Alexa speaks louder. */
    loud: mark,
    pace: setting(v.picklist(['slower', 'normal'])),
    /** Dizzy, unsteady, or told not to: never offered to stand. */
    cannotStand: mark,
    /** Expecting until then, epoch ms; after it the skill asks again. */
    pregnantUntil: time,
    /** When the six-week plan was begun, epoch ms. */
    planStartedAtMs: time,
    /** The moves that have eased cramps of the muscle on three nights in a row. */
    calfFirst: move,
    footFirst: move,
    hamstringFirst: move,
    usualMuscle: setting(v.picklist(muscles)),
    usualSide: setting(v.picklist(sides)),
    /** When the user heard that this is no medical advice, and how good the evidence is; epoch ms. */
    disclaimerHeardAtMs: time,
    evidenceHeardAtMs: time,
    /** When the user said no to a reminder, and when the phrase was offered; epoch ms. */
    reminderDeclinedAtMs: time,
    phraseOfferedAtMs: time,
    /** No massage. */
    clotHistory: mark,
    /** Massage with a light touch only. */
    bloodThinner: mark,
    /** No heat and no massage where the skin is numb. */
    numbSkin: mark,
    /** An artificial hip: nothing that bends it far or turns it out. */
    newHip: mark,
    /** A new or bad knee, a bad back, hands that do not grip. */
    newKnee: mark,
    badBack: mark,
    weakHands: mark,
  });
});
type Settings = v.InferOutput<ReturnType<typeof settings>>;

/** Names of all settings. */
export function settingNames() {
  return Object.keys(settings().entries) as (keyof Profile)[];
}

/** What a user has told about themselves and how they want to be coached. Any of it may be missing. */
export const profileSchema = once(() => v.pipe(settings(), v.transform(onlyKnown)));
export type Profile = v.InferOutput<ReturnType<typeof profileSchema>>;

function onlyKnown(read: Settings): { [Name in keyof Settings]?: Exclude<Settings[Name], undefined> } {
  const known = Object.entries(read).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known);
}

function setting<T>(schema: v.GenericSchema<T>) {
  return v.fallback(v.optional(schema), undefined);
}

/** New values of some settings; `null` removes a setting. Settings that are not named stay as they are. */
export type ProfileChange = { [Key in keyof Profile]?: Profile[Key] | null };

/** Stores profiles. Two changes at the same time are both stored, unless they are of the same setting. */
export interface Profiles {
  /** @returns an empty profile if nothing is stored; undefined if that could not be found out */
  find(person: Person): Promise<Profile | undefined>;
  /** @returns whether it was saved */
  change(person: Person, change: ProfileChange): Promise<boolean>;
}
