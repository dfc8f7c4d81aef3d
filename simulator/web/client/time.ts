/** Times as they are read on the page. */

/** The time of day in a zone: 03:10, or 03:10:07. */
export function dayTime(at: number, zone: string, seconds = false): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: seconds ? 'medium' : 'short' }).format(
    at,
  );
}

/** The day in a zone: Thursday, 15 January 2026. */
export function day(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full' }).format(at);
}

/** m:ss of a length in ms. */
export function minutes(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
