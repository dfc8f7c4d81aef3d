import * as v from 'valibot';
import {
  ifResumable,
  resumableMs,
  type SavedPosition,
  type UncachedPositionStore,
} from '../coaching/savedPosition';
import type { TurnRecord } from '../diary/turnRecord';
import type { Log } from '../lib/log';
import type { Person } from '../lib/person';
import type { Condition } from './condition';
import { singleKey } from './keys';
import type { Table, Write } from './table';
import { keep } from './tombstone';
import { type Kind, notNewer, readItem, versionOf } from './versions';

/** Of its item today. */
const version = 1;

/** The last word about a position, as JSON text; without the text it was forgotten. DynamoDB removes items past `expires`, late. */
function placeKind(
  savedPosition: v.GenericSchema<unknown, SavedPosition>,
): Kind<{ sentAtMs: number; place?: SavedPosition }> {
  return {
    name: 'place',
    version,
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
  return {
    async find(person, nowMs) {
      const read = readItem(await table.get(singleKey(person, 'place')), placeItem, log);
      return ifResumable(read?.place, nowMs);
    },
    keep: (person, place) => keep(table, person, positionWrite(person, place)),
    forget: (person, forgottenAtMs) => keep(table, person, positionWrite(person, { forgottenAtMs })),
  };
}

/**
 * The write of a position, or that it is forgotten. The newest word counts; of two in the same second, the one that forgets.
 * One that is far ahead has a wrong time, and counts for nothing.
 */
export function positionWrite(person: Person, position: NonNullable<TurnRecord['position']>): Write {
  const place = 'forgottenAtMs' in position ? undefined : position;
  const atMs = 'forgottenAtMs' in position ? position.forgottenAtMs : position.sentAtMs;
  const newest: Condition = {
    any: [{ not: { above: 'sentAtMs', than: atMs } }, { above: 'sentAtMs', than: atMs + resumableMs }],
  };
  const kept: Condition = { any: [{ exists: 'place' }, { not: { equal: 'sentAtMs', to: atMs } }] };
  return {
    key: singleKey(person, 'place'),
    put: {
      [versionOf]: version,
      sentAtMs: atMs,
      expires: Math.ceil((atMs + resumableMs) / 1_000),
      ...(place && { place: JSON.stringify(place) }),
    },
    condition: notNewer({ version }, place ? { all: [newest, kept] } : newest),
  };
}
