/** With a time, or without. */
export const times = `
  remind me
  remind me at {time}
  remind me for {time}
  remind me every {half} at {time}
  remind me at {time} every {half}
  please remind me
  please remind me at {time}
  please remind me for {time}
  please remind me every {half} at {time}
  please remind me at {time} every {half}
  can you remind me
  can you remind me at {time}
  can you remind me for {time}
  can you remind me every {half} at {time}
  can you remind me at {time} every {half}
  could you remind me
  could you remind me at {time}
  could you remind me for {time}
  could you remind me every {half} at {time}
  could you remind me at {time} every {half}
  set a reminder
  set a reminder at {time}
  set a reminder for {time}
  set a reminder every {half} at {time}
  set a reminder at {time} every {half}
  set me a reminder
  set me a reminder at {time}
  set me a reminder for {time}
  set me a reminder every {half} at {time}
  set me a reminder at {time} every {half}
  make a reminder
  make a reminder at {time}
  make a reminder for {time}
  make a reminder every {half} at {time}
  make a reminder at {time} every {half}
  i want a reminder
  i want a reminder at {time}
  i want a reminder for {time}
  i want a reminder every {half} at {time}
  i want a reminder at {time} every {half}
  i need a reminder
  i need a reminder at {time}
  i need a reminder for {time}
  i need a reminder every {half} at {time}
  i need a reminder at {time} every {half}
  give me a reminder
  give me a reminder at {time}
  give me a reminder for {time}
  give me a reminder every {half} at {time}
  give me a reminder at {time} every {half}
  remind me to {topic}
  remind me to {topic} at {time}
  remind me to {topic} for {time}
  remind me to {topic} every {half} at {time}
  remind me to {topic} at {time} every {half}
  remind me of {topic}
  remind me of {topic} at {time}
  remind me of {topic} for {time}
  remind me of {topic} every {half} at {time}
  remind me of {topic} at {time} every {half}
  remind me about {topic}
  remind me about {topic} at {time}
  remind me about {topic} for {time}
  remind me about {topic} every {half} at {time}
  remind me about {topic} at {time} every {half}
  remind me to do {topic}
  remind me to do {topic} at {time}
  remind me to do {topic} for {time}
  remind me to do {topic} every {half} at {time}
  remind me to do {topic} at {time} every {half}
  please remind me to {topic}
  please remind me to {topic} at {time}
  please remind me to {topic} for {time}
  please remind me to {topic} every {half} at {time}
  please remind me to {topic} at {time} every {half}
  can you remind me to {topic}
  can you remind me to {topic} at {time}
  can you remind me to {topic} for {time}
  can you remind me to {topic} every {half} at {time}
  can you remind me to {topic} at {time} every {half}
  could you remind me to {topic}
  could you remind me to {topic} at {time}
  could you remind me to {topic} for {time}
  could you remind me to {topic} every {half} at {time}
  could you remind me to {topic} at {time} every {half}
  set a reminder to {topic}
  set a reminder to {topic} at {time}
  set a reminder to {topic} for {time}
  set a reminder to {topic} every {half} at {time}
  set a reminder to {topic} at {time} every {half}
  set a reminder for {topic}
  set a reminder for {topic} at {time}
  set a reminder for {topic} for {time}
  set a reminder for {topic} every {half} at {time}
  set a reminder for {topic} at {time} every {half}
  set a {topic} reminder
  set a {topic} reminder at {time}
  set a {topic} reminder for {time}
  set a {topic} reminder every {half} at {time}
  set a {topic} reminder at {time} every {half}
  i want a reminder to {topic}
  i want a reminder to {topic} at {time}
  i want a reminder to {topic} for {time}
  i want a reminder to {topic} every {half} at {time}
  i want a reminder to {topic} at {time} every {half}
  i want a {topic} reminder
  i want a {topic} reminder at {time}
  i want a {topic} reminder for {time}
  i want a {topic} reminder every {half} at {time}
  i want a {topic} reminder at {time} every {half}
  give me a {topic} reminder
  give me a {topic} reminder at {time}
  give me a {topic} reminder for {time}
  give me a {topic} reminder every {half} at {time}
  give me a {topic} reminder at {time} every {half}
  don't let me forget to {topic}
  don't let me forget to {topic} at {time}
  don't let me forget to {topic} for {time}
  don't let me forget to {topic} every {half} at {time}
  don't let me forget to {topic} at {time} every {half}
  don't let me forget {topic}
  don't let me forget {topic} at {time}
  don't let me forget {topic} for {time}
  don't let me forget {topic} every {half} at {time}
  don't let me forget {topic} at {time} every {half}
  tell me to {topic} at {time}
  tell me to {topic} for {time}
  tell me to {topic} every {half} at {time}
  tell me to {topic} at {time} every {half}
  tell me when it is time to {topic}
  tell me when it is time to {topic} at {time}
  let me know when to {topic}
  let me know when to {topic} at {time}
  i want to be reminded to {topic}
  i want to be reminded to {topic} at {time}
  i want to be reminded to {topic} for {time}
  i want to be reminded to {topic} every {half} at {time}
  i want to be reminded to {topic} at {time} every {half}
  i want to be reminded of {topic}
  i want to be reminded of {topic} at {time}
  i want to be reminded of {topic} for {time}
  i want to be reminded of {topic} every {half} at {time}
  i want to be reminded of {topic} at {time} every {half}
  wake me to {topic}
  wake me to {topic} at {time}
  at {time} remind me
  at {time} remind me to {topic}
  at {time} remind me about {topic}
  every {half} at {time} remind me
  every {half} at {time} remind me to {topic}
  every {half} at {time} remind me about {topic}
  remind me at {time} to {topic}
  set a reminder at {time} to {topic}
  set a reminder at {time} for {topic}
  i want a reminder at {time} for {topic}
  i want to be reminded at {time}
  remind me for {time} to {topic}
  set a reminder for {time} to {topic}
  set a reminder for {time} for {topic}
  i want a reminder for {time} for {topic}
  i want to be reminded for {time}
  remind me every {half} at {time} to {topic}
  set a reminder every {half} at {time} to {topic}
  set a reminder every {half} at {time} for {topic}
  i want a reminder every {half} at {time} for {topic}
  i want to be reminded every {half} at {time}
  remind me at {time} every {half} to {topic}
  set a reminder at {time} every {half} to {topic}
  set a reminder at {time} every {half} for {topic}
  i want a reminder at {time} every {half} for {topic}
  i want to be reminded at {time} every {half}
  every {half} at {time}
  a reminder
  a reminder for {topic}
  a {topic} reminder
  {topic} reminder
  a reminder at {time}
  keep reminding me to {topic}
  start reminding me to {topic}
  start reminding me
  nag me to {topic}
  nag me about {topic}
  i forget to {topic}
  i always forget to {topic}
  i tend to forget {topic}
  help me remember to {topic}
  help me remember {topic}
  help me remember to {topic} at {time}
  remind me before bed
  remind me before i go to bed
  remind me at bedtime
  remind me when i go to bed
  remind me to {topic} before bed
  remind me to {topic} before i go to bed
  remind me to {topic} at bedtime
  remind me to {topic} when i go to bed
  set a reminder before bed
  set a reminder before i go to bed
  set a reminder at bedtime
  set a reminder when i go to bed
  set a reminder to {topic} before bed
  set a reminder to {topic} before i go to bed
  set a reminder to {topic} at bedtime
  set a reminder to {topic} when i go to bed
  please remind me to {topic} before bed
  please remind me to {topic} before i go to bed
  please remind me to {topic} at bedtime
  please remind me to {topic} when i go to bed
  give me a shout at {time}
  give me a shout at {time} to {topic}
  give me a nudge at {time}
  give me a nudge at {time} to {topic}
  give me a nudge to {topic} at {time}
  give me a nudge to {topic}
  give me a buzz at {time} to {topic}
  give me a prompt at {time} to {topic}
  give me a prompt to {topic} at {time}
  nudge me at {time}
  nudge me at {time} to {topic}
  nudge me to {topic}
  nudge me to {topic} at {time}
  prompt me at {time} to {topic}
  prompt me to {topic}
  prompt me to {topic} at {time}
  prod me to {topic} at {time}
  ping me at {time} to {topic}
  ping me to {topic} at {time}
  buzz me at {time} to {topic}
  alert me at {time} to {topic}
  alert me to {topic} at {time}
  shout at me at {time} to {topic}
  nag me at {time} to {topic}
  nag me to {topic} at {time}
  call me at {time} to {topic}
  wake me at {time} to {topic}
  let me know at {time} to {topic}
  let me know when it's {time} to {topic}
  let me know when it's time to {topic} at {time}
  tell me at {time} to {topic}
  make sure i {topic}
  make sure i {topic} at {time}
  make sure i do {topic} at {time}
  make sure i remember to {topic}
  make sure i remember to {topic} at {time}
  make sure i don't forget to {topic}
  make sure i don't forget to {topic} at {time}
  make sure i don't forget {topic}
  help me remember {topic} at {time}
  i mustn't forget to {topic}
  i mustn't forget to {topic} at {time}
  i must remember to {topic} at {time}
  i keep forgetting to {topic}
  i keep forgetting to {topic} remind me
  i keep forgetting to {topic} remind me at {time}
  i keep forgetting {topic} remind me at {time}
  i always forget to {topic} remind me at {time}
  i need to remember to {topic}
  i need to remember to {topic} at {time}
  i need reminding to {topic}
  i need reminding to {topic} at {time}
  i need reminding about {topic}
  i need a nudge to {topic}
  i need a nudge to {topic} at {time}
  i want a nudge to {topic} at {time}
  i'd like a reminder
  i'd like a reminder at {time}
  i'd like a reminder to {topic}
  i'd like a reminder to {topic} at {time}
  i'd like a reminder for {topic} at {time}
  i'd like a {topic} reminder
  i'd like a {topic} reminder at {time}
  i'd like a {topic} reminder for {time}
  i'd like to be reminded
  i'd like to be reminded to {topic}
  i'd like to be reminded to {topic} at {time}
  i'd like to be reminded about {topic} at {time}
  i'd like you to remind me to {topic}
  i'd like you to remind me to {topic} at {time}
  i'd like to set a reminder
  i'd like to set a reminder to {topic}
  i'd like to set a reminder to {topic} at {time}
  i'd like to set a {topic} reminder
  i want you to remind me to {topic}
  i want you to remind me to {topic} at {time}
  i want to set a reminder
  i want to set a reminder to {topic}
  i want to set a reminder to {topic} at {time}
  i want to set a {topic} reminder
  i want to set a {topic} reminder for {time}
  i need you to remind me to {topic}
  i need you to remind me to {topic} at {time}
  i need to set a reminder
  i need to set a reminder to {topic}
  can i have a reminder to {topic}
  can i have a reminder to {topic} at {time}
  can i have a {topic} reminder at {time}
  can i get a reminder to {topic}
  can i get a reminder to {topic} at {time}
  can i get a {topic} reminder at {time}
  can i set a reminder
  can i set a reminder to {topic}
  can i set a reminder for {topic}
  can i set a {topic} reminder
  can i set a {topic} reminder for {time}
  can you set a reminder to {topic}
  can you set a reminder to {topic} at {time}
  can you set a reminder for {topic} at {time}
  can you set a {topic} reminder
  can you set a {topic} reminder for {time}
  can you set me a reminder to {topic} at {time}
  can you give me a reminder to {topic} at {time}
  can you give me a nudge to {topic} at {time}
  can you make sure i {topic} at {time}
  can you nag me to {topic} at {time}
  can you tell me to {topic} at {time}
  could you set a reminder to {topic}
  could you set a reminder to {topic} at {time}
  could you set a {topic} reminder for {time}
  could you give me a reminder to {topic} at {time}
  would you remind me to {topic}
  would you remind me to {topic} at {time}
  will you remind me to {topic} at {time}
  please set a reminder to {topic}
  please set a reminder to {topic} at {time}
  please set a {topic} reminder for {time}
  set up a reminder
  set up a reminder to {topic}
  set up a reminder to {topic} at {time}
  set up a reminder for {topic} at {time}
  set up a {topic} reminder
  set up a {topic} reminder at {time}
  set up a {topic} reminder for {time}
  set me up a reminder for {time}
  create a reminder
  create a reminder at {time}
  create a reminder to {topic}
  create a reminder to {topic} at {time}
  create a reminder for {topic} at {time}
  create a {topic} reminder
  create a {topic} reminder for {time}
  add a reminder
  add a reminder at {time}
  add a reminder to {topic}
  add a reminder to {topic} at {time}
  add a reminder for {topic} at {time}
  add a {topic} reminder
  add a {topic} reminder for {time}
  add a {topic} reminder at {time}
  put a reminder in for {time}
  put a reminder on for {time} to {topic}
  new reminder
  new reminder at {time}
  new reminder for {topic} at {time}
  new {topic} reminder at {time}
  reminder at {time}
  reminder for {time}
  reminder to {topic}
  reminder to {topic} at {time}
  reminder to {topic} at {time} please
  reminder for {topic} at {time}
  {topic} reminder at {time}
  {topic} reminder for {time}
  {topic} at {time} remind me
  at {time} tell me to {topic}
  at {time} nudge me to {topic}
  set something up for {time}
  set something up to {topic} at {time}
  set something up at {time} to {topic}
  set something up for that at {time}
  tell me to {topic} before bed at {time}
  tell me to {topic} before bed say {time}
  tell me when it's time to {topic}
  will you tell me when it's time to {topic}
  please tell me when it's time to {topic}
`;
