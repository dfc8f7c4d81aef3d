import * as v from 'valibot';
import type { Person } from '../lib/person';
import { moment } from '../lib/schemas';
import { dayMs } from '../lib/wallClock';
import { within } from '../lib/within';
import type { TimeZoneOf } from './timeZone';

/** A device's time zone. */
export function knownZoneSchema() {
  return v.object({
    zone: v.string(),
    /** When Alexa said so, epoch ms. */
    atMs: moment(),
  });
}
export type KnownZone = v.InferOutput<ReturnType<typeof knownZoneSchema>>;

/** Stores the time zones that Alexa gave for the devices of a person. */
export interface Zones {
  find(person: Person, device: string): Promise<KnownZone | undefined>;
  /** @returns whether it was saved */
  keep(person: Person, device: string, known: KnownZone): Promise<boolean>;
}

/** How long an answer is used without asking Alexa again, and how long it counts if Alexa gives no other, in ms. */
const freshMs = dayMs;
const usableMs = 90 * freshMs;

/**
 * Returns the time zone of a device, as Alexa's settings service said last: devices seldom move, and the service is not
 * always quick.
 * @param limitMs longest wait for both together, in ms
 */
export function cachedTimeZone(ask: TimeZoneOf, zones: Zones, limitMs: number): TimeZoneOf {
  return async (request, waitMs = limitMs) => {
    const { person, device, sentAtMs } = request;
    if (!person || device === undefined) return ask(request, waitMs);
    let known: KnownZone | undefined;
    let isAwaited = true;
    // One that is far ahead has a wrong time.
    const isYounger = (ms: number) => known !== undefined && Math.abs(sentAtMs - known.atMs) < ms;

    async function look(): Promise<void> {
      known = await zones.find(person!, device!);
      if (isYounger(freshMs)) return;
      const zone = await ask(request, waitMs);
      // An answer that comes too late is not kept: the account's data may have been erased by then.
      if (zone === undefined || !isAwaited) return;
      known = { zone, atMs: sentAtMs };
      if (!Number.isNaN(sentAtMs)) await zones.keep(person!, device!, known);
    }

    try {
      await within(waitMs, look());
    } catch {
      // A zone that could not be looked up is not known.
    }
    isAwaited = false;
    // A request without a time has only the answer of just now.
    return Number.isNaN(sentAtMs) || isYounger(usableMs) ? known?.zone : undefined;
  };
}
