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
  log a {severity} in my {muscle}
  log a {severity} in my {side} {muscle}
  log a {severity} {when}
  log a {severity} out of ten in my {muscle}
  log a {severity} out of ten {when}
  log a cramp {when} pain level {severity}
  log a cramp level {severity}
  log a cramp pain {severity}
  log a cramp that was a {severity}
  log a {muscle} cramp {when} pain level {severity}
  log a {muscle} cramp pain level {severity}
  log {side} {muscle} {severity}
  log {side} {muscle} {when} {severity} out of ten
  log {muscle} {severity}
  log {muscle} {severity} out of ten
  log my {side} {muscle} {severity} out of ten
  record a {muscle} cramp {when} pain level {severity}
  record a {muscle} cramp {severity} out of ten
  record a cramp {severity} out of ten
  record a cramp {when} {severity} out of ten
  record {side} {muscle} {severity}
  record {side} {muscle} {severity} out of ten
  note {side} {muscle} {severity}
  note {side} {muscle} {severity} out of ten
  write down {side} {muscle} {severity} out of ten
  write down a {severity} {when}
  write down a {severity} out of ten in my {muscle}
  add a {severity} out of ten {when}
  add a {muscle} cramp {severity} out of ten
  add {side} {muscle} {severity} out of ten
  {side} {muscle} {severity}
  {side} {muscle} {severity} out of ten
  {side} {muscle} {when} {severity}
  {side} {muscle} {when} {severity} out of ten
  {side} {muscle} {when} a {severity}
  {side} {muscle} {ago} ago a {severity}
  {side} {muscle} at {time} {severity} out of ten
  {side} {muscle} severity {severity}
  {side} {muscle} pain level {severity}
  {muscle} {severity} out of ten
  {muscle} {when} {severity} out of ten
  {muscle} {when} a {severity}
  {muscle} {ago} ago a {severity}
  {muscle} severity {severity}
  {muscle} cramp {severity} out of ten
  {muscle} cramp {when} severity {severity}
  {muscle} cramp {when} a {severity}
  {muscle} cramp a {severity}
  {muscle} cramp severity {severity}
  {muscle} cramp pain level {severity}
  {side} {muscle} cramp {severity} out of ten
  {side} {muscle} cramp a {severity}
  {time} {side} {muscle} severity {severity}
  {time} {side} {muscle} {severity} out of ten
  {time} {muscle} cramp {severity} out of ten
  {when} {side} {muscle} {severity}
  {when} {side} {muscle} {severity} out of ten
  {when} {muscle} {severity} out of ten
  cramp {when} {severity} out of ten
  cramp {when} severity {severity}
  cramp {when} i'd say {severity}
  cramp {when} i'd say a {severity}
  cramp {when} about a {severity}
  cramp {when} a {severity}
  cramp {when} pretty bad a {severity}
  cramp {when} in my {muscle} {severity} out of ten
  cramp {when} in my {muscle} a {severity}
  cramp at {time} {severity} out of ten
  cramp at {time} severity {severity}
  cramp in my {muscle} {severity} out of ten
  cramp in my {muscle} a {severity}
  cramp in my {side} {muscle} {severity} out of ten
  cramp {severity} out of ten
  cramp severity {severity}
  i had a cramp {when} it was a {severity}
  i had a cramp {when} about a {severity}
  i had a cramp {when} severity {severity}
  i had a cramp at {time} it was a {severity}
  i had a cramp at {time} severity {severity}
  i had a cramp in my {muscle} a {severity}
  i had a cramp in my {muscle} {when} it was a {severity}
  i had a cramp in my {muscle} it was a {severity}
  i had a {severity} {when}
  i had a {severity} out of ten cramp
  i had a {severity} out of ten cramp {when}
  i had a {severity} out of ten in my {muscle}
  i had a {severity} out of ten in my {muscle} {when}
  i had one {when} it was a {severity}
  i had one {when} about a {severity}
  i had one {when} {severity} out of ten
  i had one at {time} it was a {severity}
  i got woken by a cramp at {time} severity {severity}
  my {muscle} cramped {when} a {severity}
  my {muscle} cramped {when} {severity} out of ten
  my {muscle} cramped {when} about a {severity}
  my {muscle} cramped it was a {severity}
  my {muscle} cramped at {time} a {severity}
  my {muscle} cramped at {time} {severity} out of ten
  my {side} {muscle} cramped {when} a {severity}
  my {side} {muscle} cramped {when} {severity} out of ten
  my {side} {muscle} cramped {severity} out of ten
  my {side} {muscle} cramped at {time} {severity} out of ten
  there was a cramp {when} {severity} out of ten
  that cramp {when} was a {severity} log it
  the one {when} was a {severity} write it down
  the one {when} in my {muscle} was a {severity} log it
  it was a {severity} {when} in my {muscle}
  it was a {severity} {when} in the {side} {muscle}
  it was a {severity} in the {side} {muscle} log it
  pain level {severity} in my {muscle} {when}
  pain level {severity} {when} log it
  diary {muscle} cramp {severity}
  diary {side} {muscle} {severity}
  diary cramp {when} {severity}
`;
