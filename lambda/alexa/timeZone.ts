import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { readOutside } from '../lib/fromOutside';
import { within } from '../lib/within';
import type { SkillRequest } from './request';

/**
 * Asks Alexa for a device's time zone, such as `America/New_York`; undefined if there is none or no answer.
 * `waitMs` is the longest wait of somebody who can wait longer than others.
 */
export type TimeZoneOf = (request: SkillRequest, waitMs?: number) => Promise<string | undefined>;

/**
 * The device settings service. It has no time limit of its own, and answers a device without a zone with nothing at
 * all; a slow or broken service is the same as a zone that is not known.
 * @param limitMs longest wait, in ms
 */
export function deviceTimeZone(apiClient: services.ApiClient, limitMs: number): TimeZoneOf {
  return async ({ services: at }, waitMs = limitMs) => {
    if (!at) return undefined;
    try {
      // An id that is no text of characters cannot stand in an address.
      const request = {
        method: 'GET',
        url: `${at.apiEndpoint}/v2/devices/${encodeURIComponent(at.deviceId)}/settings/System.timeZone`,
        headers: [{ key: 'Authorization', value: `Bearer ${at.apiAccessToken}` }],
      };
      const answer = await within(waitMs, apiClient.invoke(request));
      if (answer?.statusCode !== 200) return undefined;
      const read = readOutside(v.string(), JSON.parse(answer.body ?? ''));
      return read.success ? read.output : undefined;
    } catch {
      return undefined;
    }
  };
}
