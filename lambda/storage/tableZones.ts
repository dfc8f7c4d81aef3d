import { type KnownZone, knownZoneSchema, type Zones } from '../alexa/cachedTimeZone';
import type { Log } from '../lib/log';
import { deviceKey } from './keys';
import type { Table } from './table';
import { keep } from './tombstone';
import { type Kind, notNewer, readItem, versionOf } from './versions';

const zoneItem: Kind<KnownZone> = {
  name: 'time zone',
  version: 1,
  schema: knownZoneSchema(),
};

/** Time zones in the table, one item a device. */
export function tableZones(table: Table, log: Log): Zones {
  return {
    find: async (person, device) => readItem(await table.get(deviceKey(person, device)), zoneItem, log),
    keep: (person, device, known) =>
      keep(table, person, {
        key: deviceKey(person, device),
        put: { ...known, [versionOf]: zoneItem.version },
        condition: notNewer(zoneItem),
      }),
  };
}
