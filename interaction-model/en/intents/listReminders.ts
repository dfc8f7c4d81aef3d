import { intent } from '../../language';

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
  which reminders have i set
  which reminders are on
  what reminders are on
  what reminders have i set
  what reminders have you got for me
  what have you got reminders for
  what are you reminding me about
  what are you reminding me of
  what do you remind me about
  what time is my reminder set for
  what time is the reminder
  what time is the {topic} reminder
  what time do you remind me to {topic}
  when is the reminder
  when is the {topic} reminder
  when are my reminders
  do i have a reminder set
  do i have any {topic} reminders
  have i got a reminder
  have i got a reminder set
  have i got any reminders
  have i got any reminders set
  have i got a {topic} reminder
  have i got any {topic} reminders
  have i set any reminders
  have you got a reminder for me
  is there a reminder set
  is there a {topic} reminder
  is my reminder still on
  is my {topic} reminder on
  are there any reminders
  are there any reminders set
  are my reminders on
  are you going to remind me
  are you reminding me tonight
  will you remind me tonight
  list all my reminders
  list all reminders
  list the reminders
  read out my reminders
  read the reminders
  show me the reminders
  tell me what reminders i have
  tell me when my reminder is
  tell me about my reminders
  go through my reminders
  can you list my reminders
  can you read my reminders
  can you tell me my reminders
  could you list my reminders
  let me hear my reminders
  i want to hear my reminders
  i want to know my reminders
  remind me what reminders i have
  all my reminders
`,
);
