/** With how bad it was. */
export const severities = `
  log a {muscle} cramp {severity} out of ten
  log a {muscle} cramp a {severity}
  log a {muscle} cramp severity {severity}
  log a {muscle} cramp {when} {severity} out of ten
  log a {muscle} cramp {when} a {severity}
  log a {muscle} cramp {when} severity {severity}
  log a {muscle} cramp at {time} {severity} out of ten
  log a {muscle} cramp {when} at {time} {severity} out of ten
  log a {side} {muscle} cramp {severity} out of ten
  log a {side} {muscle} cramp a {severity}
  log a {side} {muscle} cramp severity {severity}
  log a {side} {muscle} cramp {when} {severity} out of ten
  log a {side} {muscle} cramp {when} a {severity}
  log a {side} {muscle} cramp {when} severity {severity}
  log a {side} {muscle} cramp at {time} {severity} out of ten
  log a {side} {muscle} cramp {when} at {time} {severity} out of ten
  log a cramp in my {muscle} {severity} out of ten
  log a cramp in my {muscle} a {severity}
  log a cramp in my {muscle} severity {severity}
  log a cramp in my {muscle} {when} {severity} out of ten
  log a cramp in my {muscle} {when} a {severity}
  log a cramp in my {muscle} {when} severity {severity}
  log a cramp in my {muscle} at {time} {severity} out of ten
  log a cramp in my {muscle} {when} at {time} {severity} out of ten
  log a cramp in my {side} {muscle} {severity} out of ten
  log a cramp in my {side} {muscle} a {severity}
  log a cramp in my {side} {muscle} severity {severity}
  log a cramp in my {side} {muscle} {when} {severity} out of ten
  log a cramp in my {side} {muscle} {when} a {severity}
  log a cramp in my {side} {muscle} {when} severity {severity}
  log a cramp in my {side} {muscle} at {time} {severity} out of ten
  log a cramp in my {side} {muscle} {when} at {time} {severity} out of ten
  log a cramp in the {side} {muscle} {severity} out of ten
  log a cramp in the {side} {muscle} a {severity}
  log a cramp in the {side} {muscle} severity {severity}
  log a cramp in the {side} {muscle} {when} {severity} out of ten
  log a cramp in the {side} {muscle} {when} a {severity}
  log a cramp in the {side} {muscle} {when} severity {severity}
  log a cramp in the {side} {muscle} at {time} {severity} out of ten
  log a cramp in the {side} {muscle} {when} at {time} {severity} out of ten
  log a cramp {severity} out of ten
  log a cramp a {severity}
  log a cramp severity {severity}
  log a cramp {when} {severity} out of ten
  log a cramp {when} a {severity}
  log a cramp {when} severity {severity}
  log a cramp at {time} {severity} out of ten
  log a cramp {when} at {time} {severity} out of ten
  i had a {muscle} cramp {when} {severity} out of ten
  i had a {side} {muscle} cramp {when} {severity} out of ten
  i had a cramp in my {muscle} {when} {severity} out of ten
  i had a cramp in my {side} {muscle} {when} {severity} out of ten
  i had a cramp in the {side} {muscle} {when} {severity} out of ten
  i had a cramp {when} {severity} out of ten
  i got a {muscle} cramp {when} {severity} out of ten
  i got a {side} {muscle} cramp {when} {severity} out of ten
  i got a cramp in my {muscle} {when} {severity} out of ten
  i got a cramp in my {side} {muscle} {when} {severity} out of ten
  i got a cramp in the {side} {muscle} {when} {severity} out of ten
  i got a cramp {when} {severity} out of ten
  {side} {muscle} cramp {when} {severity} out of ten
  {muscle} cramp {when} {severity} out of ten
  log {side} {muscle} {severity} out of ten
  log it {severity} out of ten
  log that {severity} out of ten
  log it as a {severity}
  log a {muscle} cramp {severity} out of ten {when}
  log a {muscle} cramp {severity} out of ten {when} at {time}
  log a {muscle} cramp {severity} out of ten at {time}
  log a {side} {muscle} cramp {severity} out of ten {when}
  log a {side} {muscle} cramp {severity} out of ten {when} at {time}
  log a {side} {muscle} cramp {severity} out of ten at {time}
  log a cramp in my {muscle} {severity} out of ten {when}
  log a cramp in my {muscle} {severity} out of ten {when} at {time}
  log a cramp in my {muscle} {severity} out of ten at {time}
  log a cramp in my {side} {muscle} {severity} out of ten {when}
  log a cramp in my {side} {muscle} {severity} out of ten {when} at {time}
  log a cramp in my {side} {muscle} {severity} out of ten at {time}
  log a cramp {severity} out of ten {when}
  log a cramp {severity} out of ten {when} at {time}
  log a cramp {severity} out of ten at {time}
`;
