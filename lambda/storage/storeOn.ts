import type { GenericSchema } from 'valibot';
import type { SavedPosition } from '../coaching/savedPosition';
import type { Log } from '../lib/log';
import { cachedPositions } from './cachedPositions';
import type { Store } from './store';
import type { Table } from './table';
import { tableDiary, tableStretchNights } from './tableHistory';
import { tablePersonalData } from './tablePersonalData';
import { tablePositions } from './tablePositions';
import { tableProfiles } from './tableProfiles';
import { tableReminders } from './tableReminders';
import { tableTurns } from './tableTurns';
import { tableZones } from './tableZones';

/** How a store checks what it reads, and logs what it could not read. */
export interface Reading {
  /** The schema of a saved position. dist/index.js has it already, so the store does not bundle it again. */
  savedPosition: GenericSchema<unknown, SavedPosition>;
  log: Log;
  /** The clock, epoch ms. */
  now: () => number;
}

/**
 * The store in a table. Its calls throw where the table cannot be reached.
 * @param quick the table for what coaching waits for
 * @param asked the same table, with the longer limit of calls that the user asked for
 */
export function storeOn(quick: Table, asked: Table, { savedPosition, log }: Omit<Reading, 'now'>): Store {
  return cachedPositions({
    places: tablePositions(quick, log, savedPosition),
    turns: tableTurns(quick),
    profiles: tableProfiles(quick, log),
    stretchNights: tableStretchNights(quick, log),
    diary: tableDiary(quick, asked, log),
    zones: tableZones(quick, log),
    reminders: tableReminders(quick, asked, log),
    personalData: tablePersonalData(quick, asked, log, savedPosition),
  });
}
