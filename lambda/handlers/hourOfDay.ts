import { nowMs } from '../alexa/request';
import type { TimeZoneOf } from '../alexa/timeZone';
import { hourIn } from '../lib/wallClock';
import type { Turn } from './turn';

/** The hour of the day where somebody is, with its minutes as a fraction; undefined where Alexa does not tell. */
export async function hourOf({ request }: Turn, timeZoneOf: TimeZoneOf): Promise<number | undefined> {
  const zone = await timeZoneOf(request);
  return zone === undefined ? undefined : hourIn(zone, nowMs(request));
}
