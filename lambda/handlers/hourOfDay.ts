import { nowMs } from '../alexa/request';
import type { TimeZoneOf } from '../alexa/timeZone';
import { hourIn } from '../lib/wallClock';
import type { Turn } from './turn';

/** Up to this hour an opened skill means a cramp, and nobody sets anything up, even if they ask. */
export const nightEndsAt = 5.5;

/** The hour of the day where somebody is, with its minutes as a fraction; undefined where Alexa does not tell. */
export async function hourOf({ request }: Turn, timeZoneOf: TimeZoneOf): Promise<number | undefined> {
  const zone = await timeZoneOf(request);
  return zone === undefined ? undefined : hourIn(zone, nowMs(request));
}
