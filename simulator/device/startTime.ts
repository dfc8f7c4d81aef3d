/** Where and when the device starts: a local date-time and a time zone, given or the machine's own. */
import { Temporal } from 'temporal-polyfill';
import { isZone, readLocal } from '../lib/localTime';
import { UsageError } from '../lib/usageError';

/** When a run of the device begins, and where. */
export interface StartTime {
  /** Device time at the start, ms since 1970 (UTC). */
  startAt: number;
  /** IANA time zone, as Alexa's settings service would answer it. */
  zone: string;
}

/** The same night for every scripted run, so that it can be repeated. */
const SCRIPTED = { clock: '2026-01-15T03:10', zone: 'America/New_York' };

/**
 * Reads `--clock` (`HH:MM`, or an ISO local date-time) and `--zone`.
 * @param scripted whether the missing parts are the repeatable night's or the machine's own.
 * @throws {UsageError} for a clock or zone that cannot be read.
 */
export function readStartTime(
  given: { clock?: string | undefined; zone?: string | undefined },
  scripted: boolean,
): StartTime {
  const zone = readZone(given.zone ?? (scripted ? SCRIPTED.zone : Temporal.Now.timeZoneId()));
  const now = Temporal.Now.plainDateTimeISO(zone);
  const usual = scripted ? Temporal.PlainDateTime.from(SCRIPTED.clock) : now;
  const local = given.clock === undefined ? usual : readClock(given.clock, usual.toPlainDate());
  return { startAt: local.toZonedDateTime(zone).epochMilliseconds, zone };
}

function readClock(text: string, date: Temporal.PlainDate): Temporal.PlainDateTime {
  const local = readLocal(text, date);
  if (local) return local;
  throw new UsageError(`--clock "${text}" is no time: write 03:10 or 2026-01-15T03:10.`);
}

function readZone(text: string): string {
  if (isZone(text)) return text;
  throw new UsageError(`--zone "${text}" is no time zone: write an IANA name such as Europe/Berlin.`);
}
