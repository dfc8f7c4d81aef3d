import { intent } from '../../language';

/** A reminder at another time. */
export const changeReminder = intent(
  'ChangeReminderIntent',
  {
    topic: 'ReminderTopic',
    day: 'Day',
    time: 'AMAZON.TIME',
    half: 'DayHalf',
    duration: 'AMAZON.DURATION',
    later: 'AMAZON.DURATION',
    earlier: 'AMAZON.DURATION',
  },
  `
  change my reminder
  change my reminder to {time}
  change my reminder to {day}
  change my reminder to {day} at {time}
  change my reminder to {time} {day}
  move my reminder
  move my reminder to {time}
  move my reminder to {day}
  move my reminder to {day} at {time}
  move my reminder to {time} {day}
  reschedule my reminder
  reschedule my reminder to {time}
  reschedule my reminder to {day}
  reschedule my reminder to {day} at {time}
  reschedule my reminder to {time} {day}
  adjust my reminder
  adjust my reminder to {time}
  adjust my reminder to {day}
  adjust my reminder to {day} at {time}
  adjust my reminder to {time} {day}
  shift my reminder
  shift my reminder to {time}
  shift my reminder to {day}
  shift my reminder to {day} at {time}
  shift my reminder to {time} {day}
  set my reminder to {time}
  make my reminder {time}
  make my reminder at {time}
  i want to change my reminder
  i want my reminder at {time} instead
  can you change my reminder
  change the time of my reminder
  change the time of my reminder to {time}
  put my reminder at {time}
  push my reminder to {time}
  change my reminder to the {half}
  change the reminder
  change the reminder to {time}
  change the reminder to {day}
  change the reminder to {day} at {time}
  change the reminder to {time} {day}
  move the reminder
  move the reminder to {time}
  move the reminder to {day}
  move the reminder to {day} at {time}
  move the reminder to {time} {day}
  reschedule the reminder
  reschedule the reminder to {time}
  reschedule the reminder to {day}
  reschedule the reminder to {day} at {time}
  reschedule the reminder to {time} {day}
  adjust the reminder
  adjust the reminder to {time}
  adjust the reminder to {day}
  adjust the reminder to {day} at {time}
  adjust the reminder to {time} {day}
  shift the reminder
  shift the reminder to {time}
  shift the reminder to {day}
  shift the reminder to {day} at {time}
  shift the reminder to {time} {day}
  set the reminder to {time}
  make the reminder {time}
  make the reminder at {time}
  i want to change the reminder
  i want the reminder at {time} instead
  can you change the reminder
  change the time of the reminder
  change the time of the reminder to {time}
  put the reminder at {time}
  push the reminder to {time}
  change the reminder to the {half}
  change my {topic} reminder
  change my {topic} reminder to {time}
  change my {topic} reminder to {day}
  change my {topic} reminder to {day} at {time}
  change my {topic} reminder to {time} {day}
  move my {topic} reminder
  move my {topic} reminder to {time}
  move my {topic} reminder to {day}
  move my {topic} reminder to {day} at {time}
  move my {topic} reminder to {time} {day}
  reschedule my {topic} reminder
  reschedule my {topic} reminder to {time}
  reschedule my {topic} reminder to {day}
  reschedule my {topic} reminder to {day} at {time}
  reschedule my {topic} reminder to {time} {day}
  adjust my {topic} reminder
  adjust my {topic} reminder to {time}
  adjust my {topic} reminder to {day}
  adjust my {topic} reminder to {day} at {time}
  adjust my {topic} reminder to {time} {day}
  shift my {topic} reminder
  shift my {topic} reminder to {time}
  shift my {topic} reminder to {day}
  shift my {topic} reminder to {day} at {time}
  shift my {topic} reminder to {time} {day}
  set my {topic} reminder to {time}
  make my {topic} reminder {time}
  make my {topic} reminder at {time}
  i want to change my {topic} reminder
  i want my {topic} reminder at {time} instead
  can you change my {topic} reminder
  change the time of my {topic} reminder
  change the time of my {topic} reminder to {time}
  put my {topic} reminder at {time}
  push my {topic} reminder to {time}
  change my {topic} reminder to the {half}
  change the {topic} reminder
  change the {topic} reminder to {time}
  change the {topic} reminder to {day}
  change the {topic} reminder to {day} at {time}
  change the {topic} reminder to {time} {day}
  move the {topic} reminder
  move the {topic} reminder to {time}
  move the {topic} reminder to {day}
  move the {topic} reminder to {day} at {time}
  move the {topic} reminder to {time} {day}
  reschedule the {topic} reminder
  reschedule the {topic} reminder to {time}
  reschedule the {topic} reminder to {day}
  reschedule the {topic} reminder to {day} at {time}
  reschedule the {topic} reminder to {time} {day}
  adjust the {topic} reminder
  adjust the {topic} reminder to {time}
  adjust the {topic} reminder to {day}
  adjust the {topic} reminder to {day} at {time}
  adjust the {topic} reminder to {time} {day}
  shift the {topic} reminder
  shift the {topic} reminder to {time}
  shift the {topic} reminder to {day}
  shift the {topic} reminder to {day} at {time}
  shift the {topic} reminder to {time} {day}
  set the {topic} reminder to {time}
  make the {topic} reminder {time}
  make the {topic} reminder at {time}
  i want to change the {topic} reminder
  i want the {topic} reminder at {time} instead
  can you change the {topic} reminder
  change the time of the {topic} reminder
  change the time of the {topic} reminder to {time}
  put the {topic} reminder at {time}
  push the {topic} reminder to {time}
  change the {topic} reminder to the {half}
  change my reminder for {topic}
  change my reminder for {topic} to {time}
  change my reminder for {topic} to {day}
  change my reminder for {topic} to {day} at {time}
  change my reminder for {topic} to {time} {day}
  move my reminder for {topic}
  move my reminder for {topic} to {time}
  move my reminder for {topic} to {day}
  move my reminder for {topic} to {day} at {time}
  move my reminder for {topic} to {time} {day}
  reschedule my reminder for {topic}
  reschedule my reminder for {topic} to {time}
  reschedule my reminder for {topic} to {day}
  reschedule my reminder for {topic} to {day} at {time}
  reschedule my reminder for {topic} to {time} {day}
  adjust my reminder for {topic}
  adjust my reminder for {topic} to {time}
  adjust my reminder for {topic} to {day}
  adjust my reminder for {topic} to {day} at {time}
  adjust my reminder for {topic} to {time} {day}
  shift my reminder for {topic}
  shift my reminder for {topic} to {time}
  shift my reminder for {topic} to {day}
  shift my reminder for {topic} to {day} at {time}
  shift my reminder for {topic} to {time} {day}
  set my reminder for {topic} to {time}
  make my reminder for {topic} {time}
  make my reminder for {topic} at {time}
  i want to change my reminder for {topic}
  i want my reminder for {topic} at {time} instead
  can you change my reminder for {topic}
  change the time of my reminder for {topic}
  change the time of my reminder for {topic} to {time}
  put my reminder for {topic} at {time}
  push my reminder for {topic} to {time}
  change my reminder for {topic} to the {half}
  change the reminder to {topic}
  change the reminder to {topic} to {time}
  change the reminder to {topic} to {day}
  change the reminder to {topic} to {day} at {time}
  change the reminder to {topic} to {time} {day}
  move the reminder to {topic}
  move the reminder to {topic} to {time}
  move the reminder to {topic} to {day}
  move the reminder to {topic} to {day} at {time}
  move the reminder to {topic} to {time} {day}
  reschedule the reminder to {topic}
  reschedule the reminder to {topic} to {time}
  reschedule the reminder to {topic} to {day}
  reschedule the reminder to {topic} to {day} at {time}
  reschedule the reminder to {topic} to {time} {day}
  adjust the reminder to {topic}
  adjust the reminder to {topic} to {time}
  adjust the reminder to {topic} to {day}
  adjust the reminder to {topic} to {day} at {time}
  adjust the reminder to {topic} to {time} {day}
  shift the reminder to {topic}
  shift the reminder to {topic} to {time}
  shift the reminder to {topic} to {day}
  shift the reminder to {topic} to {day} at {time}
  shift the reminder to {topic} to {time} {day}
  set the reminder to {topic} to {time}
  make the reminder to {topic} {time}
  make the reminder to {topic} at {time}
  i want to change the reminder to {topic}
  i want the reminder to {topic} at {time} instead
  can you change the reminder to {topic}
  change the time of the reminder to {topic}
  change the time of the reminder to {topic} to {time}
  put the reminder to {topic} at {time}
  push the reminder to {topic} to {time}
  change the reminder to {topic} to the {half}
  remind me at {time} instead
  remind me {day} instead
  remind me at {time} from now on
  i want to be reminded at {time} instead
  another time for my reminder
  a different time for the reminder
  remind me at another time
  remind me at a different time
  my reminder is too early
  my reminder is too late
  the reminder is too early
  the reminder is too late
  the reminder comes too early
  the reminder comes too late
  change when you remind me
  edit my reminder
  edit the {topic} reminder
  move my reminder {later} later
  move my reminder {earlier} earlier
  make my reminder {later} later
  make my reminder {earlier} earlier
  push my reminder {later} later
  push my reminder {earlier} earlier
  shift my reminder {later} later
  shift my reminder {earlier} earlier
  set my reminder {later} later
  set my reminder {earlier} earlier
  change my reminder {later} later
  change my reminder {earlier} earlier
  make my reminder earlier
  make my reminder later
  move my reminder earlier
  move my reminder later
  i want my reminder earlier
  i want my reminder later
  change my reminder to {time} {half}
  change my reminder to {time} in the {half}
  move my reminder to {time} {half}
  move my reminder to {time} in the {half}
  change my reminder to {day} at {time} {half}
  move the reminder {later} later
  move the reminder {earlier} earlier
  make the reminder {later} later
  make the reminder {earlier} earlier
  push the reminder {later} later
  push the reminder {earlier} earlier
  shift the reminder {later} later
  shift the reminder {earlier} earlier
  set the reminder {later} later
  set the reminder {earlier} earlier
  change the reminder {later} later
  change the reminder {earlier} earlier
  make the reminder earlier
  make the reminder later
  move the reminder earlier
  move the reminder later
  i want the reminder earlier
  i want the reminder later
  change the reminder to {time} {half}
  change the reminder to {time} in the {half}
  move the reminder to {time} {half}
  move the reminder to {time} in the {half}
  change the reminder to {day} at {time} {half}
  move my {topic} reminder {later} later
  move my {topic} reminder {earlier} earlier
  make my {topic} reminder {later} later
  make my {topic} reminder {earlier} earlier
  push my {topic} reminder {later} later
  push my {topic} reminder {earlier} earlier
  shift my {topic} reminder {later} later
  shift my {topic} reminder {earlier} earlier
  set my {topic} reminder {later} later
  set my {topic} reminder {earlier} earlier
  change my {topic} reminder {later} later
  change my {topic} reminder {earlier} earlier
  make my {topic} reminder earlier
  make my {topic} reminder later
  move my {topic} reminder earlier
  move my {topic} reminder later
  i want my {topic} reminder earlier
  i want my {topic} reminder later
  change my {topic} reminder to {time} {half}
  change my {topic} reminder to {time} in the {half}
  move my {topic} reminder to {time} {half}
  move my {topic} reminder to {time} in the {half}
  change my {topic} reminder to {day} at {time} {half}
  move the {topic} reminder {later} later
  move the {topic} reminder {earlier} earlier
  make the {topic} reminder {later} later
  make the {topic} reminder {earlier} earlier
  push the {topic} reminder {later} later
  push the {topic} reminder {earlier} earlier
  shift the {topic} reminder {later} later
  shift the {topic} reminder {earlier} earlier
  set the {topic} reminder {later} later
  set the {topic} reminder {earlier} earlier
  change the {topic} reminder {later} later
  change the {topic} reminder {earlier} earlier
  make the {topic} reminder earlier
  make the {topic} reminder later
  move the {topic} reminder earlier
  move the {topic} reminder later
  i want the {topic} reminder earlier
  i want the {topic} reminder later
  change the {topic} reminder to {time} {half}
  change the {topic} reminder to {time} in the {half}
  move the {topic} reminder to {time} {half}
  move the {topic} reminder to {time} in the {half}
  change the {topic} reminder to {day} at {time} {half}
  remind me {later} later
  remind me {earlier} earlier
  remind me earlier
  remind me later
  remind me a bit later
  remind me a bit earlier
  shift my reminder to {time} instead
  shift it to {time}
  move my reminder to {time} instead
  move the {topic} reminder to {time} instead
  change my reminder to {time} instead
  make my reminder {time} instead
  make the reminder {time} instead
  push my reminder back {later}
  push the reminder back {later}
  push it back {later}
  push it back by {later}
  put my reminder back {later}
  put my reminder forward {earlier}
  put my reminder to {time}
  put the reminder {later} later
  put the reminder {earlier} earlier
  bring my reminder forward {earlier}
  bring my reminder forward by {earlier}
  bring the reminder forward {earlier}
  bring it forward {earlier}
  have the reminder {later} later
  have the reminder {earlier} earlier
  have my reminder at {time} instead
  have my reminder at {time}
  remind me {later} later instead
  remind me {earlier} earlier instead
  remind me {later} later than usual
  remind me {earlier} earlier than usual
  remind me at {time} instead of {half}
  remind me on {day} instead
  reschedule my reminder for {day}
  update my reminder
  update my reminder to {time}
  update the reminder to {time}
  set my reminder to {time} instead
  can you move my reminder
  can you move my reminder to {time}
  can you move the reminder to {time}
  can you move the {topic} reminder to {time}
  can you move my reminder {later} later
  can you move my reminder {earlier} earlier
  can you change my reminder to {time}
  can you change the reminder to {time}
  can you change the {topic} reminder to {time}
  can you make my reminder {later} later
  can you make my reminder {earlier} earlier
  can you make the reminder {time}
  can you push my reminder to {time}
  could you move my reminder to {time}
  could you move my reminder {later} later
  could you change my reminder to {time}
  could you change the {topic} reminder to {time}
  i want my reminder at {time}
  i want my reminder {later} later
  i want my reminder {earlier} earlier
  i want the {topic} reminder at {time}
  i want to change my reminder to {time}
  i want to move my reminder
  i want to move my reminder to {time}
  i'd like my reminder at {time}
  i'd like my reminder at {time} instead
  i'd like my reminder {later} later
  i'd like my reminder {earlier} earlier
  i'd like to change my reminder
  i'd like to change my reminder to {time}
  i'd like to move my reminder to {time}
  i need my reminder at {time} instead
  i need my reminder {later} later
  i need my reminder {earlier} earlier
  i need to change my reminder
  i need to change my reminder to {time}
  i need to move my reminder to {time}
  my reminder should be at {time}
  my reminder should be {later} later
  my reminder should be {earlier} earlier
  the reminder should be at {time}
  the {topic} reminder should be at {time}
  the {topic} reminder should be {later} later
  the {topic} reminder should be {earlier} earlier
  set my existing reminder {later} later
  set my existing reminder {later} later instead
  make my existing reminder {later} later
  change my existing reminder to {time}
  change the time on my reminder
  change the time on my {topic} reminder
  switch the {topic} one to {day} at {time}
  switch the {topic} one to {day} at {time} instead
  switch the {topic} reminder to {day} at {time} instead
  instead of every day do the {topic} reminder on {day}
  instead of every day just do the {topic} reminder {day}
  bump the {topic} one up {earlier} earlier
  bump the {topic} one back {later}
  bump the {topic} one up {earlier}
  that reminder you've got set make it {time}
  that reminder you got set let's have it at {time}
  you know that reminder let's have it at {time}
  i don't like when my reminder goes off change it to {time}
  i don't like when my reminder goes off can you change it to {time}
  i don't like the time of my reminder make it {time}
  i need a different time for the {topic} reminder
  i need a different time for my {topic} reminder
  i need another time for the {topic} reminder
  my reminder's at the wrong time it should be {time}
  my reminder's at the wrong time it oughta be {time}
  my reminder is at the wrong time make it {time}
  the reminder's at the wrong time it should be {time}
  when that reminder goes off could it be {later} later
  that reminder could it be {later} later
  could my reminder be {later} later
  could that reminder be {later} later
`,
);
