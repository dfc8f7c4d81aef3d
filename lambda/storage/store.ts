import type { Zones } from '../alexa/cachedTimeZone';
import type { PositionStore, UncachedPositionStore } from '../coaching/savedPosition';
import type { Diary } from '../diary/entry';
import type { StretchNights } from '../diary/stretchNights';
import type { TurnRecords } from '../diary/turnRecord';
import type { PersonalData } from '../profile/personalData';
import type { Profiles } from '../profile/profile';
import type { Reminders } from '../reminders/reminder';

/** A store whose every answer has to be waited for. */
export type UncachedStore = Omit<Store, 'places'> & { places: UncachedPositionStore };

/** Everything that the skill stores beyond a session. */
export interface Store {
  places: PositionStore;
  turns: TurnRecords;
  profiles: Profiles;
  stretchNights: StretchNights;
  diary: Diary;
  zones: Zones;
  reminders: Reminders;
  personalData: PersonalData;
}
