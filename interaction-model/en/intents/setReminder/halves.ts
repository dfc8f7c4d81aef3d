/** With the half of the day. */
export const halves = `
  remind me at {time} {half}
  remind me {day} at {time} {half}
  remind me at {time} {half} {day}
  remind me at {time} in the {half}
  remind me {day} at {time} in the {half}
  remind me in the {half}
  remind me every {half}
  remind me for {time} {half}
  please remind me at {time} {half}
  please remind me {day} at {time} {half}
  please remind me at {time} {half} {day}
  please remind me at {time} in the {half}
  please remind me {day} at {time} in the {half}
  please remind me in the {half}
  please remind me every {half}
  please remind me for {time} {half}
  can you remind me at {time} {half}
  can you remind me {day} at {time} {half}
  can you remind me at {time} {half} {day}
  can you remind me at {time} in the {half}
  can you remind me {day} at {time} in the {half}
  can you remind me in the {half}
  can you remind me every {half}
  can you remind me for {time} {half}
  could you remind me at {time} {half}
  could you remind me {day} at {time} {half}
  could you remind me at {time} {half} {day}
  could you remind me at {time} in the {half}
  could you remind me {day} at {time} in the {half}
  could you remind me in the {half}
  could you remind me every {half}
  could you remind me for {time} {half}
  set a reminder at {time} {half}
  set a reminder {day} at {time} {half}
  set a reminder at {time} {half} {day}
  set a reminder at {time} in the {half}
  set a reminder {day} at {time} in the {half}
  set a reminder in the {half}
  set a reminder every {half}
  set a reminder for {time} {half}
  set me a reminder at {time} {half}
  set me a reminder {day} at {time} {half}
  set me a reminder at {time} {half} {day}
  set me a reminder at {time} in the {half}
  set me a reminder {day} at {time} in the {half}
  set me a reminder in the {half}
  set me a reminder every {half}
  set me a reminder for {time} {half}
  make a reminder at {time} {half}
  make a reminder {day} at {time} {half}
  make a reminder at {time} {half} {day}
  make a reminder at {time} in the {half}
  make a reminder {day} at {time} in the {half}
  make a reminder in the {half}
  make a reminder every {half}
  make a reminder for {time} {half}
  i want a reminder at {time} {half}
  i want a reminder {day} at {time} {half}
  i want a reminder at {time} {half} {day}
  i want a reminder at {time} in the {half}
  i want a reminder {day} at {time} in the {half}
  i want a reminder in the {half}
  i want a reminder every {half}
  i want a reminder for {time} {half}
  i need a reminder at {time} {half}
  i need a reminder {day} at {time} {half}
  i need a reminder at {time} {half} {day}
  i need a reminder at {time} in the {half}
  i need a reminder {day} at {time} in the {half}
  i need a reminder in the {half}
  i need a reminder every {half}
  i need a reminder for {time} {half}
  give me a reminder at {time} {half}
  give me a reminder {day} at {time} {half}
  give me a reminder at {time} {half} {day}
  give me a reminder at {time} in the {half}
  give me a reminder {day} at {time} in the {half}
  give me a reminder in the {half}
  give me a reminder every {half}
  give me a reminder for {time} {half}
  remind me to {topic} at {time} {half}
  remind me to {topic} {day} at {time} {half}
  remind me to {topic} at {time} {half} {day}
  remind me to {topic} at {time} in the {half}
  remind me to {topic} {day} at {time} in the {half}
  remind me to {topic} in the {half}
  remind me to {topic} every {half}
  remind me to {topic} for {time} {half}
  remind me of {topic} at {time} {half}
  remind me of {topic} {day} at {time} {half}
  remind me of {topic} at {time} {half} {day}
  remind me of {topic} at {time} in the {half}
  remind me of {topic} {day} at {time} in the {half}
  remind me of {topic} in the {half}
  remind me of {topic} every {half}
  remind me of {topic} for {time} {half}
  remind me about {topic} at {time} {half}
  remind me about {topic} {day} at {time} {half}
  remind me about {topic} at {time} {half} {day}
  remind me about {topic} at {time} in the {half}
  remind me about {topic} {day} at {time} in the {half}
  remind me about {topic} in the {half}
  remind me about {topic} every {half}
  remind me about {topic} for {time} {half}
  remind me to do {topic} at {time} {half}
  remind me to do {topic} {day} at {time} {half}
  remind me to do {topic} at {time} {half} {day}
  remind me to do {topic} at {time} in the {half}
  remind me to do {topic} {day} at {time} in the {half}
  remind me to do {topic} in the {half}
  remind me to do {topic} every {half}
  remind me to do {topic} for {time} {half}
  please remind me to {topic} at {time} {half}
  please remind me to {topic} {day} at {time} {half}
  please remind me to {topic} at {time} {half} {day}
  please remind me to {topic} at {time} in the {half}
  please remind me to {topic} {day} at {time} in the {half}
  please remind me to {topic} in the {half}
  please remind me to {topic} every {half}
  please remind me to {topic} for {time} {half}
  can you remind me to {topic} at {time} {half}
  can you remind me to {topic} {day} at {time} {half}
  can you remind me to {topic} at {time} {half} {day}
  can you remind me to {topic} at {time} in the {half}
  can you remind me to {topic} {day} at {time} in the {half}
  can you remind me to {topic} in the {half}
  can you remind me to {topic} every {half}
  can you remind me to {topic} for {time} {half}
  could you remind me to {topic} at {time} {half}
  could you remind me to {topic} {day} at {time} {half}
  could you remind me to {topic} at {time} {half} {day}
  could you remind me to {topic} at {time} in the {half}
  could you remind me to {topic} {day} at {time} in the {half}
  could you remind me to {topic} in the {half}
  could you remind me to {topic} every {half}
  could you remind me to {topic} for {time} {half}
  set a reminder to {topic} at {time} {half}
  set a reminder to {topic} {day} at {time} {half}
  set a reminder to {topic} at {time} {half} {day}
  set a reminder to {topic} at {time} in the {half}
  set a reminder to {topic} {day} at {time} in the {half}
  set a reminder to {topic} in the {half}
  set a reminder to {topic} every {half}
  set a reminder to {topic} for {time} {half}
  set a reminder for {topic} at {time} {half}
  set a reminder for {topic} {day} at {time} {half}
  set a reminder for {topic} at {time} {half} {day}
  set a reminder for {topic} at {time} in the {half}
  set a reminder for {topic} {day} at {time} in the {half}
  set a reminder for {topic} in the {half}
  set a reminder for {topic} every {half}
  set a reminder for {topic} for {time} {half}
  set a {topic} reminder at {time} {half}
  set a {topic} reminder {day} at {time} {half}
  set a {topic} reminder at {time} {half} {day}
  set a {topic} reminder at {time} in the {half}
  set a {topic} reminder {day} at {time} in the {half}
  set a {topic} reminder in the {half}
  set a {topic} reminder every {half}
  set a {topic} reminder for {time} {half}
  i want a reminder to {topic} at {time} {half}
  i want a reminder to {topic} {day} at {time} {half}
  i want a reminder to {topic} at {time} {half} {day}
  i want a reminder to {topic} at {time} in the {half}
  i want a reminder to {topic} {day} at {time} in the {half}
  i want a reminder to {topic} in the {half}
  i want a reminder to {topic} every {half}
  i want a reminder to {topic} for {time} {half}
  i want a {topic} reminder at {time} {half}
  i want a {topic} reminder {day} at {time} {half}
  i want a {topic} reminder at {time} {half} {day}
  i want a {topic} reminder at {time} in the {half}
  i want a {topic} reminder {day} at {time} in the {half}
  i want a {topic} reminder in the {half}
  i want a {topic} reminder every {half}
  i want a {topic} reminder for {time} {half}
  give me a {topic} reminder at {time} {half}
  give me a {topic} reminder {day} at {time} {half}
  give me a {topic} reminder at {time} {half} {day}
  give me a {topic} reminder at {time} in the {half}
  give me a {topic} reminder {day} at {time} in the {half}
  give me a {topic} reminder in the {half}
  give me a {topic} reminder every {half}
  give me a {topic} reminder for {time} {half}
  don't let me forget to {topic} at {time} {half}
  don't let me forget to {topic} {day} at {time} {half}
  don't let me forget to {topic} at {time} {half} {day}
  don't let me forget to {topic} at {time} in the {half}
  don't let me forget to {topic} {day} at {time} in the {half}
  don't let me forget to {topic} in the {half}
  don't let me forget to {topic} every {half}
  don't let me forget to {topic} for {time} {half}
  don't let me forget {topic} at {time} {half}
  don't let me forget {topic} {day} at {time} {half}
  don't let me forget {topic} at {time} {half} {day}
  don't let me forget {topic} at {time} in the {half}
  don't let me forget {topic} {day} at {time} in the {half}
  don't let me forget {topic} in the {half}
  don't let me forget {topic} every {half}
  don't let me forget {topic} for {time} {half}
  tell me to {topic} at {time} {half}
  tell me to {topic} {day} at {time} {half}
  tell me to {topic} at {time} {half} {day}
  tell me to {topic} at {time} in the {half}
  tell me to {topic} {day} at {time} in the {half}
  tell me to {topic} in the {half}
  tell me to {topic} every {half}
  tell me to {topic} for {time} {half}
  tell me when it is time to {topic} at {time} {half}
  tell me when it is time to {topic} {day} at {time} {half}
  tell me when it is time to {topic} at {time} {half} {day}
  tell me when it is time to {topic} at {time} in the {half}
  tell me when it is time to {topic} {day} at {time} in the {half}
  tell me when it is time to {topic} in the {half}
  tell me when it is time to {topic} every {half}
  tell me when it is time to {topic} for {time} {half}
  let me know when to {topic} at {time} {half}
  let me know when to {topic} {day} at {time} {half}
  let me know when to {topic} at {time} {half} {day}
  let me know when to {topic} at {time} in the {half}
  let me know when to {topic} {day} at {time} in the {half}
  let me know when to {topic} in the {half}
  let me know when to {topic} every {half}
  let me know when to {topic} for {time} {half}
  i want to be reminded to {topic} at {time} {half}
  i want to be reminded to {topic} {day} at {time} {half}
  i want to be reminded to {topic} at {time} {half} {day}
  i want to be reminded to {topic} at {time} in the {half}
  i want to be reminded to {topic} {day} at {time} in the {half}
  i want to be reminded to {topic} in the {half}
  i want to be reminded to {topic} every {half}
  i want to be reminded to {topic} for {time} {half}
  i want to be reminded of {topic} at {time} {half}
  i want to be reminded of {topic} {day} at {time} {half}
  i want to be reminded of {topic} at {time} {half} {day}
  i want to be reminded of {topic} at {time} in the {half}
  i want to be reminded of {topic} {day} at {time} in the {half}
  i want to be reminded of {topic} in the {half}
  i want to be reminded of {topic} every {half}
  i want to be reminded of {topic} for {time} {half}
  wake me to {topic} at {time} {half}
  wake me to {topic} {day} at {time} {half}
  wake me to {topic} at {time} {half} {day}
  wake me to {topic} at {time} in the {half}
  wake me to {topic} {day} at {time} in the {half}
  wake me to {topic} in the {half}
  wake me to {topic} every {half}
  wake me to {topic} for {time} {half}
  remind me at {time} {half} to {topic}
  set a reminder at {time} {half} to {topic}
  set a reminder at {time} {half} for {topic}
  i want a reminder at {time} {half} for {topic}
  i want to be reminded at {time} {half}
  remind me {day} at {time} {half} to {topic}
  set a reminder {day} at {time} {half} to {topic}
  set a reminder {day} at {time} {half} for {topic}
  i want a reminder {day} at {time} {half} for {topic}
  i want to be reminded {day} at {time} {half}
  remind me at {time} {half} {day} to {topic}
  set a reminder at {time} {half} {day} to {topic}
  set a reminder at {time} {half} {day} for {topic}
  i want a reminder at {time} {half} {day} for {topic}
  i want to be reminded at {time} {half} {day}
  remind me at {time} in the {half} to {topic}
  set a reminder at {time} in the {half} to {topic}
  set a reminder at {time} in the {half} for {topic}
  i want a reminder at {time} in the {half} for {topic}
  i want to be reminded at {time} in the {half}
  remind me {day} at {time} in the {half} to {topic}
  set a reminder {day} at {time} in the {half} to {topic}
  set a reminder {day} at {time} in the {half} for {topic}
  i want a reminder {day} at {time} in the {half} for {topic}
  i want to be reminded {day} at {time} in the {half}
  remind me in the {half} to {topic}
  set a reminder in the {half} to {topic}
  set a reminder in the {half} for {topic}
  i want a reminder in the {half} for {topic}
  i want to be reminded in the {half}
  remind me every {half} to {topic}
  set a reminder every {half} to {topic}
  set a reminder every {half} for {topic}
  i want a reminder every {half} for {topic}
  i want to be reminded every {half}
  remind me for {time} {half} to {topic}
  set a reminder for {time} {half} to {topic}
  set a reminder for {time} {half} for {topic}
  i want a reminder for {time} {half} for {topic}
  i want to be reminded for {time} {half}
`;
