// The entry of dist/storage.js, which dist/index.js requires where a table is configured, and nowhere else.
import type { GenericSchema } from 'valibot';
import type { Kept } from '../coaching/places';
import type { Log } from '../log';
import { placesAtHand } from './placesAtHand';
import type { Store } from './store';
import { connect, tableOf } from './table';
import { tableDiary, tableStretchNights } from './tableHistory';
import { tablePersonalData } from './tablePersonalData';
import { tablePlaces } from './tablePlaces';
import { tableProfiles } from './tableProfiles';
import { tableReminders } from './tableReminders';
import { tableZones } from './tableZones';

/** Where the table is, and how long its answers may take. */
export interface TableSettings {
  tableName: string;
  /** Another address than Amazon's own. */
  endpoint?: string;
  /** The longest a call may take while somebody is coached, and when they asked for what is stored, in ms. */
  coachingMs: number;
  askedMs: number;
  /** How a place is checked as it is read; the skill has it already. */
  kept: GenericSchema<unknown, Kept>;
  log: Log;
  /** The clock, epoch ms. */
  now: () => number;
}

/** The store in a DynamoDB table. Its calls throw where the table cannot be reached. */
export function tableStore(settings: TableSettings): Store {
  const { tableName, endpoint, coachingMs, askedMs, kept, log, now } = settings;
  const client = connect(endpoint);
  const quick = tableOf(client, tableName, coachingMs, now);
  const asked = tableOf(client, tableName, askedMs, now);
  return placesAtHand({
    places: tablePlaces(quick, log, kept),
    profiles: tableProfiles(quick, log),
    stretchNights: tableStretchNights(quick, log),
    diary: tableDiary(quick, asked, log),
    zones: tableZones(quick, log),
    reminders: tableReminders(quick, asked, log),
    personalData: tablePersonalData(asked, log, kept),
  });
}
