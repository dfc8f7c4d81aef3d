/** With where and when. */
export const entries = `
  log a {muscle} cramp
  log a {muscle} cramp {when}
  log a {muscle} cramp at {time}
  log a {muscle} cramp {when} at {time}
  log a {muscle} cramp {ago} ago
  log a {muscle} cramp {when} around {time}
  log a {side} {muscle} cramp
  log a {side} {muscle} cramp {when}
  log a {side} {muscle} cramp at {time}
  log a {side} {muscle} cramp {when} at {time}
  log a {side} {muscle} cramp {ago} ago
  log a {side} {muscle} cramp {when} around {time}
  log a cramp in my {muscle}
  log a cramp in my {muscle} {when}
  log a cramp in my {muscle} at {time}
  log a cramp in my {muscle} {when} at {time}
  log a cramp in my {muscle} {ago} ago
  log a cramp in my {muscle} {when} around {time}
  log a cramp in my {side} {muscle}
  log a cramp in my {side} {muscle} {when}
  log a cramp in my {side} {muscle} at {time}
  log a cramp in my {side} {muscle} {when} at {time}
  log a cramp in my {side} {muscle} {ago} ago
  log a cramp in my {side} {muscle} {when} around {time}
  log a cramp in the {side} {muscle}
  log a cramp in the {side} {muscle} {when}
  log a cramp in the {side} {muscle} at {time}
  log a cramp in the {side} {muscle} {when} at {time}
  log a cramp in the {side} {muscle} {ago} ago
  log a cramp in the {side} {muscle} {when} around {time}
  log a cramp
  log a cramp {when}
  log a cramp at {time}
  log a cramp {when} at {time}
  log a cramp {ago} ago
  log a cramp {when} around {time}
  write down a {muscle} cramp
  write down a {muscle} cramp {when}
  write down a {muscle} cramp at {time}
  write down a {muscle} cramp {when} at {time}
  write down a {muscle} cramp {ago} ago
  write down a {muscle} cramp {when} around {time}
  write down a {side} {muscle} cramp
  write down a {side} {muscle} cramp {when}
  write down a {side} {muscle} cramp at {time}
  write down a {side} {muscle} cramp {when} at {time}
  write down a {side} {muscle} cramp {ago} ago
  write down a {side} {muscle} cramp {when} around {time}
  write down a cramp in my {muscle}
  write down a cramp in my {muscle} {when}
  write down a cramp in my {muscle} at {time}
  write down a cramp in my {muscle} {when} at {time}
  write down a cramp in my {muscle} {ago} ago
  write down a cramp in my {muscle} {when} around {time}
  write down a cramp in my {side} {muscle}
  write down a cramp in my {side} {muscle} {when}
  write down a cramp in my {side} {muscle} at {time}
  write down a cramp in my {side} {muscle} {when} at {time}
  write down a cramp in my {side} {muscle} {ago} ago
  write down a cramp in my {side} {muscle} {when} around {time}
  write down a cramp in the {side} {muscle}
  write down a cramp in the {side} {muscle} {when}
  write down a cramp in the {side} {muscle} at {time}
  write down a cramp in the {side} {muscle} {when} at {time}
  write down a cramp in the {side} {muscle} {ago} ago
  write down a cramp in the {side} {muscle} {when} around {time}
  write down a cramp
  write down a cramp {when}
  write down a cramp at {time}
  write down a cramp {when} at {time}
  write down a cramp {ago} ago
  write down a cramp {when} around {time}
  record a {muscle} cramp
  record a {muscle} cramp {when}
  record a {muscle} cramp at {time}
  record a {muscle} cramp {when} at {time}
  record a {muscle} cramp {ago} ago
  record a {muscle} cramp {when} around {time}
  record a {side} {muscle} cramp
  record a {side} {muscle} cramp {when}
  record a {side} {muscle} cramp at {time}
  record a {side} {muscle} cramp {when} at {time}
  record a {side} {muscle} cramp {ago} ago
  record a {side} {muscle} cramp {when} around {time}
  record a cramp in my {muscle}
  record a cramp in my {muscle} {when}
  record a cramp in my {muscle} at {time}
  record a cramp in my {muscle} {when} at {time}
  record a cramp in my {muscle} {ago} ago
  record a cramp in my {muscle} {when} around {time}
  record a cramp in my {side} {muscle}
  record a cramp in my {side} {muscle} {when}
  record a cramp in my {side} {muscle} at {time}
  record a cramp in my {side} {muscle} {when} at {time}
  record a cramp in my {side} {muscle} {ago} ago
  record a cramp in my {side} {muscle} {when} around {time}
  record a cramp in the {side} {muscle}
  record a cramp in the {side} {muscle} {when}
  record a cramp in the {side} {muscle} at {time}
  record a cramp in the {side} {muscle} {when} at {time}
  record a cramp in the {side} {muscle} {ago} ago
  record a cramp in the {side} {muscle} {when} around {time}
  record a cramp
  record a cramp {when}
  record a cramp at {time}
  record a cramp {when} at {time}
  record a cramp {ago} ago
  record a cramp {when} around {time}
  note a {muscle} cramp
  note a {muscle} cramp {when}
  note a {side} {muscle} cramp
  note a {side} {muscle} cramp {when}
  note a cramp in my {muscle}
  note a cramp in my {muscle} {when}
  note a cramp in my {side} {muscle}
  note a cramp in my {side} {muscle} {when}
  note a cramp in the {side} {muscle}
  note a cramp in the {side} {muscle} {when}
  note a cramp
  note a cramp {when}
  add a {muscle} cramp
  add a {muscle} cramp {when}
  add a {side} {muscle} cramp
  add a {side} {muscle} cramp {when}
  add a cramp in my {muscle}
  add a cramp in my {muscle} {when}
  add a cramp in my {side} {muscle}
  add a cramp in my {side} {muscle} {when}
  add a cramp in the {side} {muscle}
  add a cramp in the {side} {muscle} {when}
  add a cramp
  add a cramp {when}
  put down a {muscle} cramp
  put down a {muscle} cramp {when}
  put down a {side} {muscle} cramp
  put down a {side} {muscle} cramp {when}
  put down a cramp in my {muscle}
  put down a cramp in my {muscle} {when}
  put down a cramp in my {side} {muscle}
  put down a cramp in my {side} {muscle} {when}
  put down a cramp in the {side} {muscle}
  put down a cramp in the {side} {muscle} {when}
  put down a cramp
  put down a cramp {when}
  enter a {muscle} cramp
  enter a {muscle} cramp {when}
  enter a {side} {muscle} cramp
  enter a {side} {muscle} cramp {when}
  enter a cramp in my {muscle}
  enter a cramp in my {muscle} {when}
  enter a cramp in my {side} {muscle}
  enter a cramp in my {side} {muscle} {when}
  enter a cramp in the {side} {muscle}
  enter a cramp in the {side} {muscle} {when}
  enter a cramp
  enter a cramp {when}
  save a {muscle} cramp
  save a {muscle} cramp {when}
  save a {side} {muscle} cramp
  save a {side} {muscle} cramp {when}
  save a cramp in my {muscle}
  save a cramp in my {muscle} {when}
  save a cramp in my {side} {muscle}
  save a cramp in my {side} {muscle} {when}
  save a cramp in the {side} {muscle}
  save a cramp in the {side} {muscle} {when}
  save a cramp
  save a cramp {when}
  log a {muscle} cramp on {date}
  log a {muscle} cramp from {when}
  log a {muscle} cramp for {when}
  log {when} a {muscle} cramp
  log a {side} {muscle} cramp on {date}
  log a {side} {muscle} cramp from {when}
  log a {side} {muscle} cramp for {when}
  log {when} a {side} {muscle} cramp
  log a cramp in my {muscle} on {date}
  log a cramp in my {muscle} from {when}
  log a cramp in my {muscle} for {when}
  log {when} a cramp in my {muscle}
  log a cramp in my {side} {muscle} on {date}
  log a cramp in my {side} {muscle} from {when}
  log a cramp in my {side} {muscle} for {when}
  log {when} a cramp in my {side} {muscle}
  log a cramp in the {side} {muscle} on {date}
  log a cramp in the {side} {muscle} from {when}
  log a cramp in the {side} {muscle} for {when}
  log {when} a cramp in the {side} {muscle}
  log a cramp on {date}
  log a cramp from {when}
  log a cramp for {when}
  log {when} a cramp
  i had a {muscle} cramp {when}
  i had a {muscle} cramp at {time}
  i had a {muscle} cramp {ago} ago
  i had a {muscle} cramp {when} at {time}
  {when} i had a {muscle} cramp
  i had a {side} {muscle} cramp {when}
  i had a {side} {muscle} cramp at {time}
  i had a {side} {muscle} cramp {ago} ago
  i had a {side} {muscle} cramp {when} at {time}
  {when} i had a {side} {muscle} cramp
  i had a cramp in my {muscle} {when}
  i had a cramp in my {muscle} at {time}
  i had a cramp in my {muscle} {ago} ago
  i had a cramp in my {muscle} {when} at {time}
  {when} i had a cramp in my {muscle}
  i had a cramp in my {side} {muscle} {when}
  i had a cramp in my {side} {muscle} at {time}
  i had a cramp in my {side} {muscle} {ago} ago
  i had a cramp in my {side} {muscle} {when} at {time}
  {when} i had a cramp in my {side} {muscle}
  i had a cramp in the {side} {muscle} {when}
  i had a cramp in the {side} {muscle} at {time}
  i had a cramp in the {side} {muscle} {ago} ago
  i had a cramp in the {side} {muscle} {when} at {time}
  {when} i had a cramp in the {side} {muscle}
  i had a cramp {when}
  i had a cramp at {time}
  i had a cramp {ago} ago
  i had a cramp {when} at {time}
  {when} i had a cramp
  i got a {muscle} cramp {when}
  i got a {muscle} cramp at {time}
  i got a {muscle} cramp {ago} ago
  i got a {muscle} cramp {when} at {time}
  {when} i got a {muscle} cramp
  i got a {side} {muscle} cramp {when}
  i got a {side} {muscle} cramp at {time}
  i got a {side} {muscle} cramp {ago} ago
  i got a {side} {muscle} cramp {when} at {time}
  {when} i got a {side} {muscle} cramp
  i got a cramp in my {muscle} {when}
  i got a cramp in my {muscle} at {time}
  i got a cramp in my {muscle} {ago} ago
  i got a cramp in my {muscle} {when} at {time}
  {when} i got a cramp in my {muscle}
  i got a cramp in my {side} {muscle} {when}
  i got a cramp in my {side} {muscle} at {time}
  i got a cramp in my {side} {muscle} {ago} ago
  i got a cramp in my {side} {muscle} {when} at {time}
  {when} i got a cramp in my {side} {muscle}
  i got a cramp in the {side} {muscle} {when}
  i got a cramp in the {side} {muscle} at {time}
  i got a cramp in the {side} {muscle} {ago} ago
  i got a cramp in the {side} {muscle} {when} at {time}
  {when} i got a cramp in the {side} {muscle}
  i got a cramp {when}
  i got a cramp at {time}
  i got a cramp {ago} ago
  i got a cramp {when} at {time}
  {when} i got a cramp
  i was woken by a {muscle} cramp {when}
  i was woken by a {side} {muscle} cramp {when}
  i was woken by a cramp in my {muscle} {when}
  i was woken by a cramp in my {side} {muscle} {when}
  i was woken by a cramp in the {side} {muscle} {when}
  i was woken by a cramp {when}
  i woke up with a {muscle} cramp {when}
  i woke up with a {side} {muscle} cramp {when}
  i woke up with a cramp in my {muscle} {when}
  i woke up with a cramp in my {side} {muscle} {when}
  i woke up with a cramp in the {side} {muscle} {when}
  i woke up with a cramp {when}
  there was a {muscle} cramp {when}
  there was a {side} {muscle} cramp {when}
  there was a cramp in my {muscle} {when}
  there was a cramp in my {side} {muscle} {when}
  there was a cramp in the {side} {muscle} {when}
  there was a cramp {when}
  i had {muscle} cramps {when}
  i had cramps in my {muscle} {when}
  i had cramps {when}
  my {muscle} cramped {when}
  my {side} {muscle} cramped {when}
  my {muscle} cramped at {time}
  my {side} {muscle} cramped at {time}
  my {muscle} cramped up {when}
  my {side} {muscle} cramped up {when}
  my {muscle} was cramping {when}
  my {side} {muscle} was cramping {when}
  my {muscle} woke me up {when}
  my {muscle} locked up {when}
  my {side} {muscle} locked up {when}
  a cramp woke me {when}
  a cramp woke me up at {time}
  a cramp woke me up {when}
  a {muscle} cramp woke me at {time}
  a {muscle} cramp woke me {when}
  a {side} {muscle} cramp woke me {when}
  a {muscle} cramp woke me up {when}
  {when} my {muscle} cramped
  {when} my {side} {muscle} cramped
  {when} i had a bad cramp in my {muscle}
  i had a bad {muscle} cramp {when}
  i had a bad cramp {when}
  i had a bad cramp in my {side} {muscle} {when}
  log it
  log that
  log this
  log that cramp
  log a new cramp
  log my cramp
  log my {muscle} cramp
  log my cramp from {when}
  log my cramp at {time}
  log the cramp
  log the cramp from {when}
  log {when}'s cramp
  write that down
  write it down
  write down that cramp
  write down my cramp
  write down that i had a cramp {when}
  write down that my {muscle} cramped {when}
  write down that my {side} {muscle} cramped {when}
  note that i had a cramp {when}
  note that i had a {muscle} cramp {when}
  note that my {muscle} cramped {when}
  remember that i had a cramp {when}
  put a cramp in my diary
  put a {muscle} cramp in my diary
  put a {side} {muscle} cramp in my diary
  put that in my diary
  put this in my diary
  put it in the diary
  put it in my diary
  add that to my diary
  add a cramp to my diary
  add a {muscle} cramp to my diary
  add a {side} {muscle} cramp to my diary
  add a cramp to my diary for {when}
  make a note of a cramp
  make a note of a cramp {when}
  make a note of my cramp
  make a note that my {muscle} cramped {when}
  make an entry
  make a diary entry
  new diary entry
  new entry
  add an entry
  log an entry
  i want to log a cramp
  i want to log a {muscle} cramp
  i want to log a cramp {when}
  can you log a cramp
  can you log a {muscle} cramp
  can you log a cramp {when}
  please log a cramp
  i need to log a cramp
  i'd like to log a cramp
  another cramp {when}
  another one {when}
  one cramp {when}
  cramp {when}
  cramp at {time}
  {muscle} cramp {when}
  {side} {muscle} cramp {when}
  {muscle} cramp at {time}
  {side} {muscle} cramp at {time}
  log {muscle}
  log {side} {muscle}
  log {side} {muscle} {when}
  log {muscle} {when}
  log my {side} {muscle} {when}
  log cramp
  log cramps
  log cramp {when}
  log cramp in {muscle}
  log cramp in {side} {muscle}
  log a bad cramp
  log a bad {muscle} cramp {when}
  log a {muscle}
  log a {muscle} {when}
  i had a {muscle} {when}
  record my cramp
  record my {muscle} cramp
  record that cramp
  record that
  track a cramp
  track a {muscle} cramp
  track my cramp
  log a cramp in the {part} of my {muscle}
  log a cramp in the {part} of my {muscle} {when}
  log a cramp in the {part} of my {side} {muscle}
  log a cramp in the {part} of my {side} {muscle} {when}
  i had a cramp in the {part} of my {muscle} {when}
  i had a cramp in the {part} of my {side} {muscle} {when}
  i've had a cramp {when}
  jot down a cramp
  mark down a cramp
  report a cramp
  report a cramp {when}
  i want to report a cramp
  i want to report a cramp {when}
  i'd like to report a cramp
  it happened again {when}
  i had a bad one at {time}
  there was one at {time}
  there was one {when}
  that one was at {time}
  i cramped at {time}
  i cramped at {time} {when}
`;
