import type { RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { SkillRequest } from '../../alexa/request';
import type { TimeZoneOf } from '../../alexa/timeZone';
import type { CarriedOver } from '../../dialog/session';
import { nightOfPlan } from '../../diary/planProgress';
import type { StretchNights } from '../../diary/stretchNights';
import type { Person } from '../../profile/person';
import type { Profile, Profiles } from '../../profile/profile';
import { isWhispered, mayOfferPhrase } from '../../profile/settings';
import { hourOf } from '../hourOfDay';
import { nowMs } from '../relief/replies';
import { answeredOf, turnOf } from '../turn';

/** A cramp waits for nothing: what is known of somebody is looked up with their next sentence (interfaces §5). */
const waitsForNothing = [
  'RelieveCrampIntent',
  'StillHurtsIntent',
  'EasingIntent',
  'FeelingBetterIntent',
  'RedFlagIntent',
];
/** Night, for those who want to be whispered to in it (design, launch). */
const whisperFrom = 22;
const whisperUntil = 6;

/** Where what is known of people is looked up. */
export interface Known {
  profiles: Profiles;
  stretchNights: StretchNights;
}

/** What is kept of somebody, and which night of their plan it is; undefined if it could not be found out. */
export async function lookUp(
  person: Person,
  nowMs: number,
  { profiles, stretchNights }: Known,
): Promise<{ profile: Profile; planNight?: number } | undefined> {
  const profile = await profiles.find(person);
  if (!profile) return undefined;
  const { planStartedAtMs } = profile;
  if (planStartedAtMs === undefined) return { profile };
  const nights = await stretchNights.between(person, planStartedAtMs, nowMs + 1);
  const planNight = nights && nightOfPlan(nights, nowMs);
  return { profile, ...(planNight !== undefined && { planNight }) };
}

/**
 * Looks up what is known of a person, once a session. An opened skill looks it up itself, together with everything
 * else that it waits for.
 */
export function knowPerson(outside: Known & { timeZoneOf: TimeZoneOf }): RequestInterceptor {
  return {
    async process(input) {
      const turn = turnOf(input);
      const { request, session } = turn;
      if (session.profile || !request.person || !mayWait(request, session.place !== undefined)) return;
      const found = await lookUp(request.person, nowMs(request), outside);
      if (!found) return;
      const { profile, planNight } = found;
      // The hour decides whether to whisper, and whether to offer something with a routine.
      const needsHour =
        profile.whisper === 'night' || (mayOfferPhrase(profile) && request.intent === 'StartRoutineIntent');
      const hour = needsHour ? await hourOf(turn, outside.timeZoneOf) : undefined;
      const known = knownOf(profile, planNight, hour);
      input.attributesManager.setRequestAttributes({ turn: { ...turn, session: { ...known, ...session } } });
    },
  };
}

/** What a session knows from a profile. @param planNight night of their six-week plan @param hour of the day; undefined where it is not known */
export function knownOf(
  profile: Profile,
  planNight: number | undefined,
  hour: number | undefined,
): CarriedOver {
  const atNight = hour === undefined ? undefined : hour >= whisperFrom || hour < whisperUntil;
  const mayOffer = hour !== undefined && hour >= whisperUntil;
  const known = {
    profile,
    ...(planNight !== undefined && { planNight }),
    ...(mayOffer && { mayOffer: true as const }),
  };
  if (isWhispered(profile, atNight)) return { ...known, loudness: 'whispered' };
  return { ...known, ...(profile.loud && { loudness: 'loud' as const }) };
}

/** Keeps what an answer has let somebody know, or learned of them. */
export function keepLearned({ profiles }: { profiles: Profiles }): ResponseInterceptor {
  return {
    async process(input) {
      const { turn, reply } = answeredOf(input);
      if (turn.request.person && reply?.profileChange)
        await profiles.change(turn.request.person, reply.profileChange);
    },
  };
}

function mayWait({ type, intent, inSession }: SkillRequest, coached: boolean): boolean {
  return type === 'IntentRequest' && inSession && (coached || !waitsForNothing.includes(intent));
}
