/** With the days. */
export const days = `
  remind me {day} at {time}
  remind me at {time} {day}
  remind me {day}
  remind me {day} {half} at {time}
  please remind me {day} at {time}
  please remind me at {time} {day}
  please remind me {day}
  please remind me {day} {half} at {time}
  can you remind me {day} at {time}
  can you remind me at {time} {day}
  can you remind me {day}
  can you remind me {day} {half} at {time}
  could you remind me {day} at {time}
  could you remind me at {time} {day}
  could you remind me {day}
  could you remind me {day} {half} at {time}
  set a reminder {day} at {time}
  set a reminder at {time} {day}
  set a reminder {day}
  set a reminder {day} {half} at {time}
  set me a reminder {day} at {time}
  set me a reminder at {time} {day}
  set me a reminder {day}
  set me a reminder {day} {half} at {time}
  make a reminder {day} at {time}
  make a reminder at {time} {day}
  make a reminder {day}
  make a reminder {day} {half} at {time}
  i want a reminder {day} at {time}
  i want a reminder at {time} {day}
  i want a reminder {day}
  i want a reminder {day} {half} at {time}
  i need a reminder {day} at {time}
  i need a reminder at {time} {day}
  i need a reminder {day}
  i need a reminder {day} {half} at {time}
  give me a reminder {day} at {time}
  give me a reminder at {time} {day}
  give me a reminder {day}
  give me a reminder {day} {half} at {time}
  remind me to {topic} {day} at {time}
  remind me to {topic} at {time} {day}
  remind me to {topic} {day}
  remind me to {topic} {day} {half} at {time}
  remind me of {topic} {day} at {time}
  remind me of {topic} at {time} {day}
  remind me of {topic} {day}
  remind me of {topic} {day} {half} at {time}
  remind me about {topic} {day} at {time}
  remind me about {topic} at {time} {day}
  remind me about {topic} {day}
  remind me about {topic} {day} {half} at {time}
  remind me to do {topic} {day} at {time}
  remind me to do {topic} at {time} {day}
  remind me to do {topic} {day}
  remind me to do {topic} {day} {half} at {time}
  please remind me to {topic} {day} at {time}
  please remind me to {topic} at {time} {day}
  please remind me to {topic} {day}
  please remind me to {topic} {day} {half} at {time}
  can you remind me to {topic} {day} at {time}
  can you remind me to {topic} at {time} {day}
  can you remind me to {topic} {day}
  can you remind me to {topic} {day} {half} at {time}
  could you remind me to {topic} {day} at {time}
  could you remind me to {topic} at {time} {day}
  could you remind me to {topic} {day}
  could you remind me to {topic} {day} {half} at {time}
  set a reminder to {topic} {day} at {time}
  set a reminder to {topic} at {time} {day}
  set a reminder to {topic} {day}
  set a reminder to {topic} {day} {half} at {time}
  set a reminder for {topic} {day} at {time}
  set a reminder for {topic} at {time} {day}
  set a reminder for {topic} {day}
  set a reminder for {topic} {day} {half} at {time}
  set a {topic} reminder {day} at {time}
  set a {topic} reminder at {time} {day}
  set a {topic} reminder {day}
  set a {topic} reminder {day} {half} at {time}
  i want a reminder to {topic} {day} at {time}
  i want a reminder to {topic} at {time} {day}
  i want a reminder to {topic} {day}
  i want a reminder to {topic} {day} {half} at {time}
  i want a {topic} reminder {day} at {time}
  i want a {topic} reminder at {time} {day}
  i want a {topic} reminder {day}
  i want a {topic} reminder {day} {half} at {time}
  give me a {topic} reminder {day} at {time}
  give me a {topic} reminder at {time} {day}
  give me a {topic} reminder {day}
  give me a {topic} reminder {day} {half} at {time}
  don't let me forget to {topic} {day} at {time}
  don't let me forget to {topic} at {time} {day}
  don't let me forget to {topic} {day}
  don't let me forget to {topic} {day} {half} at {time}
  don't let me forget {topic} {day} at {time}
  don't let me forget {topic} at {time} {day}
  don't let me forget {topic} {day}
  don't let me forget {topic} {day} {half} at {time}
  tell me to {topic} {day} at {time}
  tell me to {topic} at {time} {day}
  tell me to {topic} {day}
  tell me to {topic} {day} {half} at {time}
  tell me when it is time to {topic} {day} at {time}
  tell me when it is time to {topic} at {time} {day}
  tell me when it is time to {topic} {day}
  let me know when to {topic} {day} at {time}
  let me know when to {topic} at {time} {day}
  let me know when to {topic} {day}
  i want to be reminded to {topic} {day} at {time}
  i want to be reminded to {topic} at {time} {day}
  i want to be reminded to {topic} {day}
  i want to be reminded to {topic} {day} {half} at {time}
  i want to be reminded of {topic} {day} at {time}
  i want to be reminded of {topic} at {time} {day}
  i want to be reminded of {topic} {day}
  i want to be reminded of {topic} {day} {half} at {time}
  wake me to {topic} {day} at {time}
  wake me to {topic} at {time} {day}
  wake me to {topic} {day}
  {day} at {time} remind me
  {day} at {time} remind me to {topic}
  {day} at {time} remind me about {topic}
  at {time} {day} remind me
  at {time} {day} remind me to {topic}
  at {time} {day} remind me about {topic}
  {day} remind me
  {day} remind me to {topic}
  {day} remind me about {topic}
  remind me {day} at {time} to {topic}
  set a reminder {day} at {time} to {topic}
  set a reminder {day} at {time} for {topic}
  i want a reminder {day} at {time} for {topic}
  i want to be reminded {day} at {time}
  remind me at {time} {day} to {topic}
  set a reminder at {time} {day} to {topic}
  set a reminder at {time} {day} for {topic}
  i want a reminder at {time} {day} for {topic}
  i want to be reminded at {time} {day}
  remind me {day} to {topic}
  set a reminder {day} to {topic}
  set a reminder {day} for {topic}
  i want a reminder {day} for {topic}
  i want to be reminded {day}
  remind me {day} {half} at {time} to {topic}
  set a reminder {day} {half} at {time} to {topic}
  set a reminder {day} {half} at {time} for {topic}
  i want a reminder {day} {half} at {time} for {topic}
  i want to be reminded {day} {half} at {time}
  {day} at {time}
  at {time} {day}
  {day} at {time} please
  a reminder {day} at {time}
  help me remember to {topic} {day}
`;
