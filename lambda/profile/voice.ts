import { isAmong, softHours, whisperHours } from '../lib/dayParts';
import type { Loudness } from '../speech/ssml';
import type { Profile } from './profile';
import type { SettingId } from './settings';

/** Who is whispered to, and when: everything that decides how loud Alexa speaks to a person. */

/** Whether the hour is one for a normal voice. @param hour of the user's day; undefined where it is not known */
export function isLoudAt(hour: number | undefined): boolean {
  return hour !== undefined && !isAmong(softHours, hour);
}

/** Whether it depends on the hour how loud a person is spoken to. */
export function loudnessNeedsHour({ whisper }: Profile): boolean {
  return whisper === 'night';
}

/** Whether a person is whispered to. @param hour of their day; undefined where it is not known */
export function isWhispered({ whisper }: Profile, hour: number | undefined): boolean {
  return whisper === 'always' || (whisper === 'night' && hour !== undefined && isAmong(whisperHours, hour));
}

/**
 * How loud a session begins for a person; undefined for the voice that nobody had to ask for.
 * @param hour of their day; undefined where it is not known
 */
export function firstLoudness(profile: Profile, hour: number | undefined): Loudness | undefined {
  if (isWhispered(profile, hour)) return 'whispered';
  return profile.loud ? 'loud' : undefined;
}

/** Returns the loudness that a setting asks for; undefined if the setting is about something else. */
export function loudnessOf(setting: SettingId): Loudness | undefined {
  switch (setting) {
    case 'whisper':
    case 'whisper_always':
      return 'whispered';
    case 'louder':
      return 'loud';
    case 'normal_voice':
      return 'normal';
    case 'whisper_never':
      return 'soft';
    default:
      return undefined;
  }
}
