/** The body of a reminder, checked in the exact shape that the service takes. */
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { performSsml, SsmlError } from '../device/performance/ssml';
import { isZone } from '../lib/localTime';
import { RuleError, readRule } from './rules';

const local = v.pipe(
  v.string(),
  v.check(isLocalTime, 'must be a local time without offset, such as 2026-11-23T22:00:00.000'),
);
const zone = v.pipe(v.string(), v.check(isZone, 'must be an IANA time zone such as America/New_York'));
const rule = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const wrong = dataset.typed ? whatIsWrong(RuleError, () => readRule(dataset.value)) : null;
    if (wrong !== null) addIssue({ message: wrong });
  }),
);
const ssml = v.pipe(
  v.string(),
  v.check((text) => whatIsWrong(SsmlError, () => performSsml(text, 1)) === null, 'must be well-formed SSML'),
);

const Recurrence = v.strictObject({
  startDateTime: v.exactOptional(local),
  endDateTime: v.exactOptional(local),
  recurrenceRules: v.pipe(v.array(rule), v.minLength(1, 'must hold a rule')),
  // Retired; ignored beside rules.
  freq: v.exactOptional(v.picklist(['DAILY', 'WEEKLY'])),
  byDay: v.exactOptional(v.array(v.picklist(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']))),
  interval: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
const Trigger = v.variant('type', [
  v.strictObject({
    type: v.literal('SCHEDULED_RELATIVE'),
    offsetInSeconds: v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more')),
    timeZoneId: v.exactOptional(zone),
  }),
  v.pipe(
    v.strictObject({
      type: v.literal('SCHEDULED_ABSOLUTE'),
      scheduledTime: v.exactOptional(local),
      timeZoneId: v.exactOptional(zone),
      recurrence: v.exactOptional(Recurrence),
    }),
    v.check(
      ({ scheduledTime, recurrence }) => scheduledTime !== undefined || recurrence !== undefined,
      'must have a scheduledTime or a recurrence',
    ),
  ),
]);
const SpokenText = v.pipe(
  v.strictObject({
    locale: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2}-[A-Z]{2}$/, 'must be one such as en-US'))),
    text: v.exactOptional(v.pipe(v.string(), v.nonEmpty('must hold words'))),
    ssml: v.exactOptional(ssml),
  }),
  v.check(({ text, ssml }) => text !== undefined || ssml !== undefined, 'must have text or ssml'),
);

/** The schema of a create or update request. */
export const ReminderRequest = v.strictObject({
  requestTime: v.exactOptional(local),
  trigger: Trigger,
  alertInfo: v.strictObject({
    spokenInfo: v.strictObject({ content: v.pipe(v.array(SpokenText), v.minLength(1, 'must hold words')) }),
  }),
  pushNotification: v.exactOptional(v.strictObject({ status: v.picklist(['ENABLED', 'DISABLED']) })),
});
export type ReminderRequest = v.InferOutput<typeof ReminderRequest>;

/**
 * The same with request time and zone filled in, as a reminder is kept: what was left out is now, and the device's
 * zone.
 */
export const KeptRequest = v.pipe(
  ReminderRequest,
  v.check(({ requestTime, trigger }) => requestTime !== undefined && trigger.timeZoneId !== undefined),
);

/** Fills in what a reminder was sent without. */
export function completed(request: ReminderRequest, now: number, deviceZone: string): ReminderRequest {
  const { requestTime, trigger } = request;
  const timeZoneId = trigger.timeZoneId ?? deviceZone;
  const asked = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZoneId).toPlainDateTime();
  return {
    ...request,
    requestTime: requestTime ?? asked.toString({ smallestUnit: 'millisecond' }),
    trigger: { ...trigger, timeZoneId },
  };
}

function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?$/.test(text)) return false;
  return whatIsWrong(RangeError, () => Temporal.PlainDateTime.from(text, { overflow: 'reject' })) === null;
}

function whatIsWrong(kind: new (...of: never[]) => Error, reading: () => unknown): string | null {
  try {
    reading();
    return null;
  } catch (error) {
    if (error instanceof kind) return error.message;
    throw error;
  }
}
