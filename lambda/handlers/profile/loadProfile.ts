import { nowMs } from '../../alexa/request';
import type { TimeZoneOf } from '../../alexa/timeZone';
import type { CarriedOver } from '../../dialog/session';
import { nightOfPlan } from '../../diary/planProgress';
import type { StretchNights } from '../../diary/stretchNights';
import { isAmong, offerHours } from '../../lib/dayParts';
import type { Person } from '../../lib/person';
import type { Profile, Profiles } from '../../profile/profile';
import { mayOfferPhrase } from '../../profile/settings';
import { firstLoudness, loudnessNeedsHour } from '../../profile/voice';
import { hourOf } from '../hourOfDay';
import type { Turn } from '../turn';

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
 * Returns the turn with what is known of the person, who is looked up once a session.
 * @param needsHour whether the answer depends on the hour, such as a routine that may end in an offer
 */
export async function withProfile(
  turn: Turn,
  outside: Known & { timeZoneOf: TimeZoneOf },
  needsHour: boolean,
): Promise<Turn> {
  const { request, session } = turn;
  if (session.profile || !request.person) return turn;
  const found = await lookUp(request.person, nowMs(request), outside);
  if (!found) return turn;
  const { profile, planNight } = found;
  const asksHour = loudnessNeedsHour(profile) || (needsHour && mayOfferPhrase(profile));
  const hour = asksHour ? await hourOf(turn, outside.timeZoneOf) : undefined;
  return { ...turn, session: { ...sessionFrom(profile, planNight, hour), ...session } };
}

/** What a session knows from a profile. @param planNight night of their six-week plan @param hour of the day; undefined where it is not known */
export function sessionFrom(
  profile: Profile,
  planNight: number | undefined,
  hour: number | undefined,
): CarriedOver {
  const mayOffer = hour !== undefined && isAmong(offerHours, hour);
  const loudness = firstLoudness(profile, hour);
  return {
    profile,
    ...(planNight !== undefined && { planNight }),
    ...(mayOffer && { mayOffer: true as const }),
    ...(loudness && { loudness }),
  };
}
