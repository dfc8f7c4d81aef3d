/** After so many minutes or hours. */
export const inAWhile = `
  remind me in {duration}
  please remind me in {duration}
  can you remind me in {duration}
  could you remind me in {duration}
  set a reminder in {duration}
  set me a reminder in {duration}
  make a reminder in {duration}
  i want a reminder in {duration}
  i need a reminder in {duration}
  give me a reminder in {duration}
  remind me to {topic} in {duration}
  remind me of {topic} in {duration}
  remind me about {topic} in {duration}
  remind me to do {topic} in {duration}
  please remind me to {topic} in {duration}
  can you remind me to {topic} in {duration}
  could you remind me to {topic} in {duration}
  set a reminder to {topic} in {duration}
  set a reminder for {topic} in {duration}
  set a {topic} reminder in {duration}
  i want a reminder to {topic} in {duration}
  i want a {topic} reminder in {duration}
  give me a {topic} reminder in {duration}
  don't let me forget to {topic} in {duration}
  don't let me forget {topic} in {duration}
  tell me to {topic} in {duration}
  tell me when it is time to {topic} in {duration}
  let me know when to {topic} in {duration}
  i want to be reminded to {topic} in {duration}
  i want to be reminded of {topic} in {duration}
  wake me to {topic} in {duration}
  in {duration} remind me
  in {duration} remind me to {topic}
  in {duration} remind me about {topic}
  remind me in {duration} to {topic}
  set a reminder in {duration} to {topic}
  set a reminder in {duration} for {topic}
  i want a reminder in {duration} for {topic}
  i want to be reminded in {duration}
  in {duration}
  a reminder in {duration}
  ping me in {duration}
  ping me in {duration} to {topic}
  ping me in {duration} so i do the {topic}
  ping me in {duration} so i {topic}
  remind me to {topic} after {duration}
  remind me after {duration} to {topic}
`;
