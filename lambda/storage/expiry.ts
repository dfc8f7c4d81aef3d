/** When DynamoDB removes what is kept of a person who does not come back. It does so some days later than it is told. */

/** Somebody may have cramps in one winter of two; their settings, such as blood thinners, are still there by then. */
const retentionMs = 3 * 365 * 86_400_000;
/** So often, at most, is an item renewed because it was read. */
const renewedEveryMs = 182 * 86_400_000;

/** The attribute `expires` of an item that is written now, in epoch seconds. @param nowMs epoch ms */
export function expiryFrom(nowMs: number): number {
  return Math.ceil((nowMs + retentionMs) / 1_000);
}

/** Whether an item with that attribute, if it has one, was not renewed for half a year. @param nowMs epoch ms */
export function isDueForRenewal(expires: unknown, nowMs: number): boolean {
  return typeof expires !== 'number' || expires < expiryFrom(nowMs - renewedEveryMs);
}
