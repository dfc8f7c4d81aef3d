import { services } from 'ask-sdk-model';
import type { Asked } from '../request';

/** Asks Alexa for a device's time zone, such as `America/New_York`; undefined if there is none or no answer. */
export type TimeZoneOf = (asked: Asked) => Promise<string | undefined>;

/**
 * The device settings service (alexa-services §4). It has no time limit of its own (§0.6), and answers a device
 * without a zone with nothing at all (§0.5); a slow or broken service is the same as a zone that is not known.
 * @param limitMs longest wait, in ms
 */
export function deviceTimeZone(apiClient: services.ApiClient, limitMs: number): TimeZoneOf {
  return async ({ services: at }) => {
    if (!at) return undefined;
    const client = new services.ups.UpsServiceClient({
      apiEndpoint: at.apiEndpoint,
      authorizationValue: at.apiAccessToken,
      apiClient,
    });
    try {
      const zone: unknown = await within(limitMs, client.getSystemTimeZone(at.deviceId));
      return typeof zone === 'string' ? zone : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The hour of the day in a time zone, 0 to just under 24; undefined for a zone that does not exist. */
export function hourIn(timeZone: string, atMs: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    }).formatToParts(atMs);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    const hour = part('hour') + part('minute') / 60;
    return Number.isNaN(hour) ? undefined : hour;
  } catch {
    return undefined;
  }
}

async function within<T>(limitMs: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
