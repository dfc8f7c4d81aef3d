import * as v from 'valibot';
import {
  ifResumable,
  resumableMs,
  type SavedPosition,
  type UncachedPositionStore,
} from '../coaching/savedPosition';
import type { Log } from '../lib/log';
import type { Person } from '../lib/person';
import type { Condition } from './condition';
import { singleKey } from './keys';
import type { Item, Table } from './table';
import { type Kind, notNewer, readItem, versionOf } from './versions';

/** The last word about a position, as JSON text; without the text it was forgotten. DynamoDB removes items past `expires`, late. */
function placeKind(
  savedPosition: v.GenericSchema<unknown, SavedPosition>,
): Kind<{ sentAtMs: number; place?: SavedPosition }> {
  return {
    name: 'place',
    version: 1,
    schema: v.object({
      sentAtMs: v.number(),
      place: v.exactOptional(v.pipe(v.string(), v.parseJson(), savedPosition)),
    }),
  };
}

/** Positions in the table, one item a person. @param savedPosition the schema of a position */
export function tablePositions(
  table: Table,
  log: Log,
  savedPosition: v.GenericSchema<unknown, SavedPosition>,
): UncachedPositionStore {
  const placeItem = placeKind(savedPosition);
  /** The newest word counts; of two in the same second, the one that forgets. */
  function say(person: Person, atMs: number, place?: SavedPosition): Promise<boolean> {
    const item: Item = {
      [versionOf]: placeItem.version,
      sentAtMs: atMs,
      expires: Math.ceil((atMs + resumableMs) / 1_000),
      ...(place && { place: JSON.stringify(place) }),
    };
    const newest: Condition = { not: { above: 'sentAtMs', than: atMs } };
    const kept: Condition = { any: [{ exists: 'place' }, { not: { equal: 'sentAtMs', to: atMs } }] };
    const condition = notNewer(placeItem, place ? { all: [newest, kept] } : newest);
    return table.put(singleKey(person, 'place'), item, condition);
  }

  return {
    async find(person, nowMs) {
      const read = readItem(await table.get(singleKey(person, 'place')), placeItem, log);
      return ifResumable(read?.place, nowMs);
    },
    keep: (person, place) => say(person, place.sentAtMs, place),
    forget: (person, atMs) => say(person, atMs),
  };
}
