import { intent } from '../../../language';
import { days } from './days';
import { halves } from './halves';
import { inAWhile } from './inAWhile';
import { several } from './several';
import { times } from './times';

/** A new reminder. */
export const setReminder = intent(
  'SetReminderIntent',
  {
    topic: 'ReminderTopic',
    day: 'Day',
    day_two: 'Day',
    time: 'AMAZON.TIME',
    half: 'DayHalf',
    duration: 'AMAZON.DURATION',
    interval: 'AMAZON.DURATION',
    times: 'AMAZON.NUMBER',
  },
  times,
  days,
  halves,
  inAWhile,
  several,
);
