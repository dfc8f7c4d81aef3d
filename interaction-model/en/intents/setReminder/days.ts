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
  remind me {day} to {topic} at {time}
  remind me on {day} to {topic}
  remind me on {day} at {time} to {topic}
  remind me to {topic} {day} please
  give me a shout {day} at {time} to {topic}
  give me a nudge {day} to {topic}
  give me a nudge {day} at {time}
  give me a nudge {day} at {time} to {topic}
  give me a nudge at {time} {day} to {topic}
  nudge me {day} at {time} to {topic}
  nudge me {day} to {topic}
  nudge me to {topic} {day}
  nudge me to {topic} {day} at {time}
  nudge me to {topic} at {time} {day}
  prompt me {day} to {topic}
  prompt me to {topic} {day} at {time}
  nag me {day} to {topic}
  nag me {day} at {time} to {topic}
  nag me to {topic} {day}
  nag me to {topic} {day} at {time}
  nag me to {topic} at {time} {day}
  tell me {day} to {topic}
  tell me {day} at {time} to {topic}
  make sure i {topic} {day}
  make sure i {topic} {day} at {time}
  make sure i {topic} at {time} {day}
  make sure i remember to {topic} {day} at {time}
  help me remember to {topic} {day} at {time}
  i need to remember to {topic} {day}
  i need to remember to {topic} {day} at {time}
  i need reminding to {topic} {day}
  i need reminding {day} at {time} to {topic}
  i'd like a reminder {day}
  i'd like a reminder {day} at {time}
  i'd like a reminder {day} to {topic}
  i'd like a reminder {day} at {time} to {topic}
  i'd like a reminder to {topic} {day}
  i'd like a reminder to {topic} {day} at {time}
  i'd like a reminder to {topic} at {time} {day}
  i'd like a {topic} reminder {day}
  i'd like a {topic} reminder {day} at {time}
  i'd like a {topic} reminder at {time} {day}
  i'd like to be reminded {day} to {topic}
  i'd like to be reminded {day} at {time} to {topic}
  i'd like to be reminded to {topic} {day}
  i'd like to be reminded to {topic} {day} at {time}
  i want you to remind me {day} to {topic}
  i want you to remind me {day} at {time} to {topic}
  i want you to remind me to {topic} {day} at {time}
  can i have a reminder {day} to {topic}
  can i have a reminder {day} at {time} to {topic}
  can i have a reminder to {topic} {day} at {time}
  can i get a reminder {day} at {time} to {topic}
  can i get a {topic} reminder {day} at {time}
  can you remind me {day} to {topic}
  can you remind me {day} at {time} to {topic}
  can you remind me at {time} {day} to {topic}
  can you set a reminder {day} at {time} to {topic}
  can you set a reminder to {topic} {day} at {time}
  can you set a reminder to {topic} at {time} {day}
  can you set a {topic} reminder {day} at {time}
  can you set a {topic} reminder for {day} at {time}
  can you set a {topic} reminder for {time} {day}
  can you nag me {day} to {topic}
  could you remind me {day} to {topic}
  could you remind me {day} at {time} to {topic}
  could you set a reminder {day} at {time} to {topic}
  could you set a {topic} reminder for {day} at {time}
  please remind me {day} to {topic}
  please remind me {day} at {time} to {topic}
  please set a reminder {day} at {time} to {topic}
  set up a reminder {day} to {topic}
  set up a reminder {day} at {time} to {topic}
  set up a reminder to {topic} {day} at {time}
  set up a {topic} reminder {day}
  set up a {topic} reminder {day} at {time}
  set up a {topic} reminder for {day} at {time}
  create a reminder {day} at {time} to {topic}
  create a reminder to {topic} {day} at {time}
  create a {topic} reminder {day} at {time}
  create a {topic} reminder for {day} at {time}
  add a reminder {day} at {time} to {topic}
  add a reminder to {topic} {day} at {time}
  add a {topic} reminder {day} at {time}
  add a {topic} reminder for {day}
  add a {topic} reminder for {day} at {time}
  reminder {day} at {time}
  reminder {day} at {time} to {topic}
  reminder to {topic} {day}
  reminder to {topic} {day} at {time}
  reminder to {topic} at {time} {day}
  {topic} reminder {day}
  {topic} reminder {day} at {time}
  {topic} reminder at {time} {day}
  {day} at {time} tell me to {topic}
  set something up for that at {time} {day}
  set something up for {topic} at {time} {day}
  put one reminder {day} {time} for {topic}
  put one reminder {day} at {time} for {topic}
  put a reminder {day} {time} for {topic}
  would you mind reminding me to {topic} {day}
  would you mind reminding me to {topic} {day} at {time}
  mind reminding me to {topic} {day}
  i want a reminder start with the {topic} one {time} {day}
  start with the {topic} one at {time} {day}
  do me a reminder for {topic} on {day}
  do me one for {topic} on {day}
  would you mind reminding me to {topic} my legs {day}
`;
