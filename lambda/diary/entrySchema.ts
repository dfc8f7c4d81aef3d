import * as v from 'valibot';
import { isRung } from '../coaching/relief/ladder';
import { muscles, sides } from '../coaching/techniques/technique';
import { once } from '../lib/once';
import { type Entry, exactnesses } from './entry';

/** An entry as it is kept, in a session and in a store. */
export const entrySchema = once((): v.GenericSchema<unknown, Entry> => {
  const moment = v.pipe(v.number(), v.finite());
  return v.object({
    id: v.string(),
    source: v.picklist(['relief', 'told']),
    atMs: moment,
    exact: v.picklist(exactnesses),
    loggedAtMs: moment,
    muscle: v.exactOptional(v.picklist(muscles)),
    side: v.exactOptional(v.picklist(sides)),
    severity: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
    easedAtMs: v.exactOptional(moment),
    easedBy: v.exactOptional(v.custom<NonNullable<Entry['easedBy']>>(isRung)),
  });
});
