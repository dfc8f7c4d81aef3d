/** APLA filters, as far as they change when things are heard. */
import * as v from 'valibot';
import { cut, inSequence, type Track } from './timeline';

const Filter = v.looseObject({
  type: v.string(),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
  repeatCount: v.optional(v.number()),
});

/** The `filter` property of a component; applied in the order given. */
export const Filters = v.array(Filter);

/** "Repeat for ever" is kept to the longest audio Alexa plays in one response, so that a parent can trim it. */
const LONGEST_MS = 240_000;

/** A track after its filters. Volume and fades change no time; Alexa skips filters it does not know, so do we. */
export function filtered(track: Track, filters: v.InferOutput<typeof Filters>): Track {
  return filters.reduce((before, filter) => {
    if (filter.type === 'Trim') return cut(before, filter.start ?? 0, filter.end ?? before.lengthMs);
    if (filter.type === 'Repeat') return repeated(before, filter.repeatCount ?? 0);
    return before;
  }, track);
}

function repeated(track: Track, repeatCount: number): Track {
  if (track.lengthMs === 0) return track;
  const most = Math.ceil(LONGEST_MS / track.lengthMs) + 1;
  const times = repeatCount < 0 ? most : Math.min(most, Math.floor(repeatCount) + 1);
  return inSequence(Array.from({ length: times }, () => track));
}
