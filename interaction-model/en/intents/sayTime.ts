import { intent } from '../../language';

/** A time or a day alone, as an answer. */
export const sayTime = intent(
  'SayTimeIntent',
  {
    time: 'AMAZON.TIME',
    day: 'Day',
    half: 'DayHalf',
    duration: 'AMAZON.DURATION',
    topic: 'ReminderTopic',
    later: 'AMAZON.DURATION',
    earlier: 'AMAZON.DURATION',
  },
  `
  at {time}
  {time}
  at {time} please
  {time} please
  make it {time}
  no make it {time}
  say {time}
  rather {time}
  rather at {time}
  no rather at {time}
  {time} would be good
  {time} is good
  no {time}
  no {half}
  no in the {half}
  in the {half}
  i mean {half}
  i meant {half}
  i said {half}
  no i said {half}
  no i meant {half}
  make it {half}
  make it in the {half}
  only {day}
  no only {day}
  just {day}
  no {day}
  no just {day}
  not every night only {day}
  not every day only {day}
  make it {day}
  no make it {day}
  {time} {day}
  {day} {time}
  {half} at {time}
  no {half} at {time}
  no at {time} {half}
  no {time} {half}
  {time} {half}
  at {time} {half}
  no in {duration}
  no {day} at {time}
  no at {time} {day}
  no {time} {day}
  {duration} from now
  {earlier} earlier
  {later} later
  make it {later} later
  make it {earlier} earlier
  no {later} later
  no {earlier} earlier
  just {topic}
  just the {topic} one
  only the {topic} one
  the {topic} one
  no {topic}
  no i meant {topic}
  i meant {topic}
  i mean {topic}
  no for {topic}
  not {topic}
`,
);
