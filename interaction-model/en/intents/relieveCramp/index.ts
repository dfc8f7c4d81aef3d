import { intent } from '../../../language';
import { alarms } from './alarms';
import { cries } from './cries';
import { muscles } from './muscles';
import { people } from './people';
import { places } from './places';
import { sides } from './sides';
import { stories } from './stories';

/** A cramp, now: where, on which side, whose, in which posture. */
export const relieveCramp = intent(
  'RelieveCrampIntent',
  {
    muscle: 'Muscle',
    side: 'Side',
    part: 'Part',
    posture: 'Posture',
    person: 'Person',
    sign: 'Sign',
    sign_two: 'Sign',
    pregnancy: 'Pregnancy',
  },
  muscles,
  sides,
  cries,
  places,
  people,
  stories,
  alarms,
);
