import type { Person } from '../lib/person';
import { dayMs } from '../lib/wallClock';
import { within } from '../lib/within';
import type { TimeZoneOf } from './timeZone';

/** A device's time zone, and when Alexa said so, epoch ms. */
export interface KnownZone {
  zone: string;
  atMs: number;
}

/** Keeps what Alexa has said of the time zones of somebody's devices. */
export interface Zones {
  find(person: Person, device: string): Promise<KnownZone | undefined>;
  /** @returns whether it was saved */
  keep(person: Person, device: string, known: KnownZone): Promise<boolean>;
}

/** So long nobody asks Alexa again; and so long the last answer still counts where she does not give another, in ms. */
const freshMs = dayMs;
const usableMs = 90 * freshMs;

/**
 * The time zone of a device, as Alexa's settings service said last: devices seldom move, and the service is not always
 * quick.
 * @param limitMs longest wait for both together, in ms
 */
export function cachedTimeZone(ask: TimeZoneOf, zones: Zones, limitMs: number): TimeZoneOf {
  return async (request, waitMs = limitMs) => {
    const { person, device, sentAtMs } = request;
    if (!person || device === undefined) return ask(request, waitMs);
    let known: KnownZone | undefined;
    const isYounger = (ms: number) => known !== undefined && sentAtMs - known.atMs < ms;

    async function look(): Promise<void> {
      known = await zones.find(person!, device!);
      if (isYounger(freshMs)) return;
      const zone = await ask(request, waitMs);
      if (zone === undefined) return;
      known = { zone, atMs: sentAtMs };
      if (!Number.isNaN(sentAtMs)) await zones.keep(person!, device!, known);
    }

    try {
      await within(waitMs, look());
    } catch {
      // What could not be looked up is not known.
    }
    // Without a time it is the answer of just now, or there is none.
    return Number.isNaN(sentAtMs) || isYounger(usableMs) ? known?.zone : undefined;
  };
}
