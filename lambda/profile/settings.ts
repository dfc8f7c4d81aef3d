import type { LastingLimit } from '../coaching/relief/bodyLimits';
import type { Contact } from '../coaching/techniques/technique';
import type { Profile, ProfileChange } from './profile';

/** What can be said about oneself and about the voice, by id (the values of the Setting slot). */
export const settingIds = [
  'whisper',
  'louder',
  'normal_voice',
  'whisper_always',
  'whisper_never',
  'whisper_night',
  'slower',
  'normal_speed',
  'can_stand',
  'cannot_stand',
  'pregnant',
  'not_pregnant',
  'blood_thinner',
  'no_blood_thinner',
  'clot_history',
  'numb_skin',
  'new_hip',
  'new_knee',
  'bad_back',
  'weak_hands',
] as const;
export type SettingId = (typeof settingIds)[number];

/** Nine months, in ms. After that Alexa asks the person again. */
const pregnancyMs = 280 * 24 * 60 * 60_000;

/**
 * What a setting changes in the profile; nothing where it is for this session only.
 * @param forNow whether the person is being coached: loudness is then for this session only
 */
export function changeOf(setting: SettingId, nowMs: number, forNow = false): ProfileChange {
  switch (setting) {
    case 'louder':
      return forNow ? {} : { loud: true };
    case 'normal_voice':
      return forNow ? {} : { loud: null };
    case 'whisper_always':
      return { whisper: 'always', loud: null };
    case 'whisper_never':
      return { whisper: 'never' };
    case 'whisper_night':
      return { whisper: 'night' };
    case 'slower':
      return { pace: 'slower' };
    case 'normal_speed':
      return { pace: 'normal' };
    case 'can_stand':
      return { cannotStand: null };
    case 'cannot_stand':
      return { cannotStand: true };
    case 'pregnant':
      return { pregnantUntil: nowMs + pregnancyMs };
    case 'not_pregnant':
      return { pregnantUntil: null };
    case 'blood_thinner':
      return { bloodThinner: true };
    case 'no_blood_thinner':
      return { bloodThinner: null };
    case 'clot_history':
      return { clotHistory: true };
    case 'numb_skin':
      return { numbSkin: true };
    case 'new_hip':
      return { newHip: true };
    case 'new_knee':
      return { newKnee: true };
    case 'bad_back':
      return { badBack: true };
    case 'weak_hands':
      return { weakHands: true };
    default:
      return {};
  }
}

/** The setting that keeps each limit of a body. */
export const settingOfLimit: Record<LastingLimit, SettingId> = {
  hip: 'new_hip',
  knee: 'new_knee',
  back: 'bad_back',
  hands: 'weak_hands',
};

/** The limits of a person's body that are kept. */
export function keptLimits({ newHip, newKnee, badBack, weakHands }: Profile): LastingLimit[] {
  const kept = { hip: newHip, knee: newKnee, back: badBack, hands: weakHands };
  return (Object.keys(kept) as LastingLimit[]).filter((limit) => kept[limit] === true);
}

/** A profile after a change. */
export function changedBy(profile: Profile, change: ProfileChange): Profile {
  const all = Object.entries({ ...profile, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(all) as Profile;
}

/** Whether a person is pregnant, as far as they have said, at a moment (epoch ms). */
export function isPregnant({ pregnantUntil = 0 }: Profile, nowMs: number): boolean {
  return pregnantUntil > nowMs;
}

/** Whether a person said that they are pregnant so long ago that Alexa has to ask again, at a moment (epoch ms). */
export function mayBePregnantNoMore({ pregnantUntil }: Profile, nowMs: number): boolean {
  return pregnantUntil !== undefined && pregnantUntil <= nowMs;
}

/** Whether the spoken phrase was never offered to a person; false where nothing is known about them. */
export function mayOfferPhrase(profile: Profile | undefined): boolean {
  return profile !== undefined && profile.phraseOfferedAtMs === undefined;
}

/** Whether Alexa may offer a person to stand, as far as they have said, at a moment (epoch ms). */
export function mayStand(profile: Profile, nowMs: number): boolean {
  return !profile.cannotStand && !isPregnant(profile, nowMs);
}

/** Whether hands may rub a muscle, and heat or cold may touch it, as far as the person has said, at a moment (epoch ms). */
export function tolerates(contact: Contact, profile: Profile, nowMs: number): boolean {
  if (profile.numbSkin) return false;
  if (contact === 'cold') return true;
  return !profile.clotHistory && (contact === 'heat' || !isPregnant(profile, nowMs));
}
