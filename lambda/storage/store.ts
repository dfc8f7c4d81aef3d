import type { Places } from '../coaching/places';
import type { StretchNights } from '../diary/stretchNights';
import type { PersonalData } from '../profile/personalData';
import type { Profiles } from '../profile/profile';

/** All that the skill remembers beyond a session. */
export interface Store {
  places: Places;
  profiles: Profiles;
  stretchNights: StretchNights;
  personalData: PersonalData;
}
