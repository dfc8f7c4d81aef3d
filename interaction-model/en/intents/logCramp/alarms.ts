/** Said together with a sign of something worse, which comes first. */
export const alarms = `
  log a cramp and {sign}
  log a cramp in my {muscle} and {sign}
  log a cramp in my {side} {muscle} and {sign}
  log a {muscle} cramp and {sign}
  log a cramp {when} and {sign}
  log a cramp in my {muscle} {when} and {sign}
  i had a cramp {when} and {sign}
  i had a {muscle} cramp {when} and {sign}
  my {muscle} cramped {when} and {sign}
  log a cramp {sign} and {sign_two}
  log a cramp in my {muscle} {sign} and {sign_two}
  log a cramp in my {muscle} and it's {sign}
  log a cramp in my {muscle} and now it's {sign}
  i had a cramp {when} and it's {sign}
  i had a cramp {when} and now it's {sign}
  my {muscle} cramped {when} and it's {sign}
  my {muscle} cramped {when} and now it's {sign}
`;
