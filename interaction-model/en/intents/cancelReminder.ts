import { intent } from '../../language';

/** No reminder any more. */
export const cancelReminder = intent(
  'CancelReminderIntent',
  { topic: 'ReminderTopic', day: 'Day', time: 'AMAZON.TIME' },
  `
  cancel my reminder
  delete my reminder
  remove my reminder
  turn off my reminder
  switch off my reminder
  stop my reminder
  get rid of my reminder
  clear my reminder
  cancel my reminders
  delete my reminders
  remove my reminders
  turn off my reminders
  switch off my reminders
  stop my reminders
  get rid of my reminders
  clear my reminders
  cancel the reminder
  delete the reminder
  remove the reminder
  turn off the reminder
  switch off the reminder
  stop the reminder
  get rid of the reminder
  clear the reminder
  cancel the reminders
  delete the reminders
  remove the reminders
  turn off the reminders
  switch off the reminders
  stop the reminders
  get rid of the reminders
  clear the reminders
  cancel all my reminders
  delete all my reminders
  remove all my reminders
  turn off all my reminders
  switch off all my reminders
  stop all my reminders
  get rid of all my reminders
  clear all my reminders
  cancel all reminders
  delete all reminders
  remove all reminders
  turn off all reminders
  switch off all reminders
  stop all reminders
  get rid of all reminders
  clear all reminders
  cancel my {topic} reminder
  delete my {topic} reminder
  remove my {topic} reminder
  turn off my {topic} reminder
  switch off my {topic} reminder
  stop my {topic} reminder
  get rid of my {topic} reminder
  clear my {topic} reminder
  cancel the {topic} reminder
  delete the {topic} reminder
  remove the {topic} reminder
  turn off the {topic} reminder
  switch off the {topic} reminder
  stop the {topic} reminder
  get rid of the {topic} reminder
  clear the {topic} reminder
  cancel my {topic} reminders
  delete my {topic} reminders
  remove my {topic} reminders
  turn off my {topic} reminders
  switch off my {topic} reminders
  stop my {topic} reminders
  get rid of my {topic} reminders
  clear my {topic} reminders
  cancel the reminder for {topic}
  delete the reminder for {topic}
  remove the reminder for {topic}
  turn off the reminder for {topic}
  switch off the reminder for {topic}
  stop the reminder for {topic}
  get rid of the reminder for {topic}
  clear the reminder for {topic}
  cancel the reminder to {topic}
  delete the reminder to {topic}
  remove the reminder to {topic}
  turn off the reminder to {topic}
  switch off the reminder to {topic}
  stop the reminder to {topic}
  get rid of the reminder to {topic}
  clear the reminder to {topic}
  cancel that reminder
  delete that reminder
  remove that reminder
  turn off that reminder
  switch off that reminder
  stop that reminder
  get rid of that reminder
  clear that reminder
  stop reminding me
  stop reminding me to {topic}
  stop reminding me about {topic}
  stop reminding me of {topic}
  don't remind me
  don't remind me any more
  don't remind me anymore
  don't remind me to {topic}
  don't remind me to {topic} any more
  don't remind me about {topic}
  please don't remind me
  please stop reminding me
  i don't want to be reminded
  i don't want to be reminded any more
  i don't want the reminder
  i don't want reminders
  i don't need the reminder
  i don't need reminders
  i don't need to be reminded
  no reminders
  no reminder
  no more {topic} reminders
  only cancel {topic}
  only {topic}
  just the {topic} reminder
  just cancel the {topic} reminder
  cancel only the {topic} reminder
  you can stop reminding me
  quit reminding me
  quit reminding me to {topic}
  no more reminders
  i have had enough of the reminders
  do not remind me
  do not remind me to {topic}
  do not remind me any more
  do not remind me to {topic} any more
  do not remind me at {time}
  do not remind me to {topic} at {time}
  don't remind me at {time}
  don't remind me to {topic} at {time}
  don't remind me {day}
  don't remind me to {topic} {day}
  do not remind me {day}
  do not remind me to {topic} {day}
  skip my reminder {day}
  skip the reminder {day}
  skip my reminder
  skip the reminder
  leave out the reminder {day}
  not {day}
  no reminder {day}
  snooze my reminder
  snooze the reminder
  cancel my reminder {day}
  cancel the reminder for {day}
  cancel the reminder {day}
  don't remind me about {topic} anymore
  don't remind me to {topic} anymore
  don't nag me about {topic}
  don't nag me anymore
  stop nagging me
  stop nagging me about {topic}
  stop the nagging
  no need to remind me
  no need to remind me about {topic}
  no need to remind me to {topic}
  no more nagging
  no more reminders for {topic}
  no more reminders to {topic}
  i don't need a reminder
  i don't need a reminder anymore
  i don't need reminding
  i don't need reminding anymore
  i don't need reminding about {topic}
  i don't need reminding to {topic}
  i don't need the reminder anymore
  i don't need the {topic} reminder
  i don't need the {topic} reminder anymore
  i don't need reminders anymore
  i don't need my reminder
  i don't need to be reminded anymore
  i don't need to be reminded to {topic}
  i don't need you to remind me
  i don't want a reminder
  i don't want a reminder anymore
  i don't want reminders anymore
  i don't want the reminder anymore
  i don't want the {topic} reminder
  i don't want the {topic} reminder anymore
  i don't want to be reminded anymore
  i don't want to be reminded about {topic}
  i don't want to be reminded to {topic}
  i no longer need the reminder
  i no longer want the reminder
  i want to cancel my reminder
  i want to cancel the reminder
  i want to cancel the {topic} reminder
  i want to stop the reminders
  i'd like to cancel my reminder
  i'd like to cancel the {topic} reminder
  can you cancel my reminder
  can you cancel the reminder
  can you cancel the {topic} reminder
  can you cancel my reminders
  can you delete my reminder
  can you delete the {topic} reminder
  can you stop reminding me
  can you stop reminding me to {topic}
  can you stop the reminders
  can you remove my reminder
  can you turn off my reminder
  can you turn off the reminder
  can you turn off the {topic} reminder
  could you cancel my reminder
  could you cancel the {topic} reminder
  could you stop reminding me
  please cancel my reminder
  please cancel the {topic} reminder
  please stop reminding me to {topic}
  please delete my reminder
  please remove the reminder
  please remove the {topic} reminder
  drop the reminder
  drop my reminder
  drop the {topic} reminder
  kill the reminder
  kill the {topic} reminder
  end the reminder
  end my reminder
  end the {topic} reminder
  scrap the reminder
  scrap my reminder
  scrap the {topic} reminder
  forget the reminder
  forget my reminder
  forget the {topic} reminder
  forget about the reminder
  forget about reminding me
  turn off reminders
  turn off the nightly reminder
  take away the reminder
  take off the reminder
  take off my reminder
  unset my reminder
  delete all the reminders
  delete all the reminders you set
  cancel all the reminders you set
  get rid of all the reminders
  quit bugging me
  quit bugging me about {topic}
  quit bugging me every night
  stop bugging me about {topic}
  stop bugging me every night
  quit nagging me to {topic}
  ditch the {topic} reminder
  ditch the reminder
  ditch my reminders
  get rid of the {topic} reminder it's driving me nuts
  get rid of the one that tells me to {topic}
  get rid of the one that tells me to {topic} i mean the reminder
  get rid of that reminder to {topic}
  the reminder turn it off for good
  the reminder yeah turn it off for good
  turn the reminder off for good
  turn the {topic} reminder off for good
  take away the {topic} reminder
  take away my {topic} reminder
  could you take away the {topic} reminder
  could you take away the {topic} reminder we're going on vacation
  i don't want the {topic} reminder anymore we're going on vacation
`,
);
