/** What the clocks of a time zone show at an instant, and at which instant they show a time. */
import { Temporal } from 'temporal-polyfill';

/** The local date (`2026-01-15`) of an instant, for spoken dates like "today". */
export function localDate(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** A local date-time, or a time of the day of `date`; undefined for anything else. */
export function readLocal(text: string, date: Temporal.PlainDate): Temporal.PlainDateTime | undefined {
  try {
    if (isTimeOfDay(text)) return date.toPlainDateTime(Temporal.PlainTime.from(text.padStart(5, '0')));
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return Temporal.PlainDateTime.from(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** The instant of the next time the clocks of a zone show a local date-time or time of day; undefined if none is meant. */
export function nextInstant(text: string, after: number, zone: string): number | undefined {
  const there = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate();
  const at = (local: Temporal.PlainDateTime) => local.toZonedDateTime(zone).epochMilliseconds;
  const local = readLocal(text, there);
  if (!local) return undefined;
  return isTimeOfDay(text) && at(local) <= after ? at(local.add({ days: 1 })) : at(local);
}

/** The time of day (`22:00`) that clocks of a zone show at an instant. */
export function timeOfDay(instant: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return there.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The local date and time (`2026-01-15T22:00`) of an instant. */
export function localTime(
  instant: number,
  zone: string,
  smallestUnit: 'minute' | 'second' = 'minute',
): string {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return there.toPlainDateTime().toString({ smallestUnit });
}

/** How far clocks of a zone are ahead of UTC at an instant, ms. */
export function offsetOf(instant: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/** Whether a text is an IANA name of a time zone, spelt as it is registered. */
export function isZone(text: string): boolean {
  try {
    // Alexa answers with IANA names; an offset such as +02:00 would be accepted by Temporal.
    return /^[A-Za-z][\w+\-/]*$/.test(text) && Temporal.Now.zonedDateTimeISO(text).timeZoneId === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isTimeOfDay(text: string): boolean {
  return /^\d{1,2}:\d{2}$/.test(text);
}
