import { intent } from '../../../language';
import { alarms } from './alarms';
import { entries } from './entries';
import { people } from './people';
import { severities } from './severities';

/** A cramp that is over, for the diary. */
export const logCramp = intent(
  'LogCrampIntent',
  {
    muscle: 'Muscle',
    side: 'Side',
    when: 'PastTime',
    time: 'AMAZON.TIME',
    ago: 'AMAZON.DURATION',
    date: 'AMAZON.DATE',
    severity: 'AMAZON.NUMBER',
    part: 'Part',
    person: 'Person',
    sign: 'Sign',
    sign_two: 'Sign',
  },
  entries,
  severities,
  people,
  alarms,
);
