import * as v from 'valibot';
import type { StretchNight, StretchNights } from '../diary/stretchNights';
import type { Log } from '../log';
import { historyKey, partitionOf, periodOf } from './keys';
import type { Item, Table } from './table';
import { type Kind, notNewer, readItem, versionOf } from './versions';

const moment = v.pipe(v.number(), v.finite());

/** History of all kinds stands in one order; an item says which kind it is. */
const stretchNight = 'stretch';

const nightItem: Kind<StretchNight> = {
  name: 'stretch night',
  version: 1,
  schema: v.object({
    id: v.string(),
    routine: v.string(),
    atMs: moment,
    plannedEndMs: moment,
    stoppedAtMs: v.exactOptional(moment),
  }),
};

const exists = { expression: 'attribute_exists(pk)' };

/** Stretch nights in the table, one item a night. */
export function tableStretchNights(table: Table, log: Log): StretchNights {
  return {
    async started(person, night) {
      // Under the key of the same request stands the same night already.
      await table.put(
        historyKey(person, night.atMs, night.id),
        { ...night, kind: stretchNight, [versionOf]: nightItem.version },
        { expression: 'attribute_not_exists(pk)' },
      );
      return true;
    },
    stopped: (person, { id, atMs }, stoppedAtMs) =>
      table.change(historyKey(person, atMs, id), { stoppedAtMs }, notNewer(nightItem, exists)),
    async between(person, fromMs, toMs) {
      const [from, to] = periodOf(person, fromMs, toMs);
      const items = await table.query(partitionOf(person), { from, to });
      return items.filter(isStretchNight).flatMap((item) => readItem(item, nightItem, log) ?? []);
    },
  };
}

/** Whether an item of history is a stretch night. */
export function isStretchNight({ kind }: Item): boolean {
  return kind === stretchNight;
}
