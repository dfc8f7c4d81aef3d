import type { GenericSchema } from 'valibot';
import type { SavedPosition } from '../coaching/savedPosition';
import type { Log } from '../lib/log';
import type { PersonalData } from '../profile/personalData';
import { partitionOf, prefixOf, reminderPrefix } from './keys';
import type { Table } from './table';
import { isCramp, isStretchNight } from './tableHistory';
import { tablePositions } from './tablePositions';
import { tableProfiles } from './tableProfiles';
import { tombstoneKey, wasErasedSince } from './tombstone';

/** Everything of an account stands in one partition, which is read and emptied as a whole. */
export function tablePersonalData(
  quick: Table,
  table: Table,
  log: Log,
  savedPosition: GenericSchema<unknown, SavedPosition>,
): PersonalData {
  const places = tablePositions(table, log, savedPosition);
  const profiles = tableProfiles(table, log);
  return {
    async held(person, nowMs) {
      const [profile, place, history, reminders] = await Promise.all([
        profiles.find(person),
        places.find(person, nowMs),
        table.query(partitionOf(person), { begins: `${prefixOf(person)}at#` }),
        table.query(partitionOf(person), { begins: reminderPrefix }),
      ]);
      const count = (isOne: typeof isCramp) => history.filter(isOne).length;
      return {
        profile: profile ?? {},
        place: place !== undefined,
        cramps: count(isCramp),
        stretchNights: count(isStretchNight),
        reminders: reminders.length,
      };
    },
    async erase(person, atMs) {
      await table.erase(tombstoneKey(person), atMs);
      return true;
    },
    erasedSince: (person, sinceMs) => wasErasedSince(quick, person, sinceMs),
  };
}
