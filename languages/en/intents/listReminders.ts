import { intent } from '../../model';

/** Which reminders there are. */
export const listReminders = intent(
  'ListRemindersIntent',
  { topic: 'ReminderTopic' },
  `
  what are my reminders
  what reminders are there
  what reminders are set
  what reminders did i set
  which reminders do i have
  which reminders are set
  what reminders have i got
  what reminders do i have
  list reminders
  list my reminders
  read my reminders
  read me my reminders
  tell me my reminders
  show my reminders
  show me my reminders
  my reminders
  do i have a reminder
  do i have any reminders
  do i have reminders
  is there a reminder
  is a reminder set
  is my reminder set
  is my reminder on
  have i set a reminder
  when is my reminder
  when is my next reminder
  when will you remind me
  when do you remind me
  when does my reminder come
  what time is my reminder
  what time do you remind me
  what time will you remind me
  what do you remind me of
  what will you remind me of
  check my reminders
  check my reminder
  did you set a reminder
  did you set the reminder
  is my {topic} reminder set
  when is my {topic} reminder
  do i have a {topic} reminder
  when will you remind me to {topic}
  when do you remind me to {topic}
  what time is my {topic} reminder
  do i have any reminders for {topic}
  do i have any reminders set
  what is my reminder
  what reminder do i have
  do i have a reminder for {topic}
`,
);
