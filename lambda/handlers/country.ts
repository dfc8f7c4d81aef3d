import { nowMs } from '../alexa/request';
import { hourIn } from '../lib/wallClock';
import { within } from '../lib/within';
import { contentFor } from '../locales';
import { isLoudAt } from '../profile/voice';
import { countryOfZone } from '../triage/country';
import type { Outside, Turn } from './turn';

/** Longest wait for the country that a number to call has to be of, in ms. */
const countryWaitMs = 300;

/**
 * Returns the turn with the numbers of the country that the device is in; with those that it has where Alexa does not
 * tell in time. The session remembers the country.
 */
export async function inCountry(turn: Turn, { timeZoneOf }: Pick<Outside, 'timeZoneOf'>): Promise<Turn> {
  const { request, session, askedCountry } = turn;
  if (session.country !== undefined || askedCountry) return turn;
  return placedIn(await within(countryWaitMs, timeZoneOf(request, countryWaitMs)), turn);
}

/** Returns the turn with what a time zone tells: the voice of its hour, and the numbers of its country, if it has one. */
export function placedIn(zone: string | undefined, turn: Turn): Turn {
  const asked = { ...turn, askedCountry: true as const };
  if (zone === undefined) return asked;
  const { request, session } = turn;
  const heard = {
    ...(isLoudAt(hourIn(zone, nowMs(request))) && { loudness: 'normal' as const }),
    ...session,
  };
  const country = countryOfZone(zone);
  if (country === undefined) return { ...asked, session: heard };
  return { ...asked, session: { ...heard, country }, content: contentFor(request.locale, country) };
}
