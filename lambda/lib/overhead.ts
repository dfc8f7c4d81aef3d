/**
 * What passes between the sending of a request and what is heard of its reply: the end of the sentence, the skill, the
 * rendering. The difference of two requests' timestamps is this much too long. No source says how long it is: 1.5 to 6 s are
 * possible, most at the first reply of a session. So the values can be set where the skill is deployed, in ms.
 */

/** The longest that can be set, in ms. */
const mostMs = 10_000;

/** A span as it is set, in ms; the usual one where nothing is set, or no span. */
function deployed(name: string, usualMs: number): number {
  const set = process.env[name];
  const ms = set ? Number(set) : Number.NaN;
  return ms >= 0 && ms <= mostMs ? ms : usualMs;
}

const first = deployed('OVERHEAD_FIRST_MS', 4_000);
const later = deployed('OVERHEAD_MS', 2_500);

/** What a picture assumes, in ms: the middle of what is possible, since its countdown may end as early as late. */
export const pictureOverheadMs = deployed('OVERHEAD_PICTURE_MS', 3_750);

/** The assumed overhead of a reply, in ms. @param turn number of the reply among those of its place, from 0 */
export function overheadOf(turn: number): number {
  return turn === 0 ? first : later;
}
