import type { TurnRecords } from '../diary/turnRecord';
import type { Table } from './table';
import { entryRemoval, entryWrite } from './tableHistory';
import { positionWrite } from './tablePositions';
import { keep } from './tombstone';

/** What turns leave behind, in the table: position and entry in one transaction. */
export function tableTurns(table: Table): TurnRecords {
  return {
    keep: (person, { position, entry }) =>
      keep(
        table,
        person,
        ...(position ? [positionWrite(person, position)] : []),
        ...(entry
          ? ['keep' in entry ? entryWrite(person, entry.keep) : entryRemoval(person, entry.remove)]
          : []),
      ),
  };
}
