/** On two days, or more than once a day: what no reminder can be, and is asked about. */
export const several = `
  remind me on {day} and {day_two}
  remind me {day} and {day_two}
  remind me on {day} and {day_two} at {time}
  remind me {day} and {day_two} at {time}
  remind me at {time} on {day} and {day_two}
  remind me at {time} {day} and {day_two}
  remind me to {topic} on {day} and {day_two}
  remind me to {topic} {day} and {day_two}
  remind me to {topic} on {day} and {day_two} at {time}
  remind me to {topic} {day} and {day_two} at {time}
  remind me to {topic} at {time} on {day} and {day_two}
  remind me to {topic} at {time} {day} and {day_two}
  set a reminder on {day} and {day_two}
  set a reminder {day} and {day_two}
  set a reminder on {day} and {day_two} at {time}
  set a reminder {day} and {day_two} at {time}
  set a reminder at {time} on {day} and {day_two}
  set a reminder at {time} {day} and {day_two}
  set a reminder to {topic} on {day} and {day_two}
  set a reminder to {topic} {day} and {day_two}
  set a reminder to {topic} on {day} and {day_two} at {time}
  set a reminder to {topic} {day} and {day_two} at {time}
  set a reminder to {topic} at {time} on {day} and {day_two}
  set a reminder to {topic} at {time} {day} and {day_two}
  please remind me to {topic} on {day} and {day_two}
  please remind me to {topic} {day} and {day_two}
  please remind me to {topic} on {day} and {day_two} at {time}
  please remind me to {topic} {day} and {day_two} at {time}
  please remind me to {topic} at {time} on {day} and {day_two}
  please remind me to {topic} at {time} {day} and {day_two}
  {day} and {day_two}
  {day} and {day_two} at {time}
  on {day} and {day_two} at {time}
  remind me every {interval}
  remind me {times} times a day
  remind me {times} times every day
  remind me to {topic} every {interval}
  remind me to {topic} {times} times a day
  remind me to {topic} {times} times every day
  set a reminder every {interval}
  set a reminder {times} times a day
  set a reminder {times} times every day
  set a reminder to {topic} every {interval}
  set a reminder to {topic} {times} times a day
  set a reminder to {topic} {times} times every day
  please remind me to {topic} every {interval}
  please remind me to {topic} {times} times a day
  please remind me to {topic} {times} times every day
  every {interval}
  {times} times a day
`;
