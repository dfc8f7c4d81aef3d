import { intent } from '../../../model';
import { days } from './days';
import { inAWhile } from './inAWhile';
import { times } from './times';

/** A new reminder. */
export const setReminder = intent(
  'SetReminderIntent',
  { topic: 'ReminderTopic', day: 'Day', time: 'AMAZON.TIME', half: 'DayHalf', duration: 'AMAZON.DURATION' },
  times,
  days,
  inAWhile,
);
