import type { RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import { hourIn, type TimeZoneOf } from '../alexa/settings';
import type { Profile, Profiles } from '../profile/profile';
import { isWhispered } from '../profile/settings';
import type { Asked } from '../request';
import type { Lasting } from '../session';
import { answeredOf, turnOf } from './answering';
import { nowMs } from './replies';

/** A cramp waits for nothing: what is known of somebody is looked up with their next sentence (interfaces §5). */
const waitsForNothing = [
  'RelieveCrampIntent',
  'StillHurtsIntent',
  'EasingIntent',
  'FeelingBetterIntent',
  'RedFlagIntent',
];
/** Night, for those who want to be whispered to in it (design, launch). */
const nightStartsAt = 22;
const nightEndsAt = 6;

/**
 * Looks up what is known of a person, once a session. An opened skill looks it up itself, together with everything
 * else that it waits for.
 */
export function knowPerson(outside: { profiles: Profiles; timeZoneOf: TimeZoneOf }): RequestInterceptor {
  return {
    async process(input) {
      const turn = turnOf(input);
      const { asked, memory } = turn;
      if (memory.profile || !asked.person || !mayWait(asked, memory.place !== undefined)) return;
      const profile = await outside.profiles.find(asked.person);
      const zone = profile.whisper === 'night' ? await outside.timeZoneOf(asked) : undefined;
      const known = knownOf(profile, zone === undefined ? undefined : hourIn(zone, nowMs(asked)));
      input.attributesManager.setRequestAttributes({ turn: { ...turn, memory: { ...known, ...memory } } });
    },
  };
}

/** What a session knows from a profile. @param hour of the day; undefined where it is not known */
export function knownOf(profile: Profile, hour: number | undefined): Lasting {
  const atNight = hour === undefined ? undefined : hour >= nightStartsAt || hour < nightEndsAt;
  if (isWhispered(profile, atNight)) return { profile, loudness: 'whispered' };
  return { profile, ...(profile.loud && { loudness: 'loud' as const }) };
}

/** Keeps what an answer has let somebody know, or learned of them. */
export function keepLearned({ profiles }: { profiles: Profiles }): ResponseInterceptor {
  return {
    async process(input) {
      const { turn, reply } = answeredOf(input);
      if (turn.asked.person && reply?.learns) await profiles.change(turn.asked.person, reply.learns);
    },
  };
}

function mayWait({ type, intent, inSession }: Asked, coached: boolean): boolean {
  return type === 'IntentRequest' && inSession && (coached || !waitsForNothing.includes(intent));
}
