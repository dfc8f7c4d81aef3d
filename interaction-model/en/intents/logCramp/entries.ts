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
  tell the diary i had a cramp
  tell the diary i had a cramp {when}
  tell the diary i had one {when}
  tell the diary i had one at {time}
  tell the diary i got one {when}
  tell the diary my {muscle} cramped {when}
  put a cramp in the diary for {when}
  put a cramp in for {when}
  put one in for {when}
  put one in my diary for {when}
  put one in the diary
  put this one in the diary
  put that one in the diary
  put down a cramp for {when}
  put down a cramp at {time}
  put me down for a cramp {when}
  put me down for a cramp at {time}
  put me down for one {when}
  mark down a cramp {when}
  mark down a {muscle} cramp
  mark down a {muscle} cramp {when}
  mark down my {side} {muscle} {severity} out of ten
  mark down {side} {muscle} {severity} out of ten
  mark down {side} {muscle}
  mark a cramp {when}
  mark a cramp at {time}
  jot down a cramp {when}
  jot down a cramp at {time}
  jot down a cramp in my {muscle}
  jot down that my {muscle} cramped {when}
  jot down that i had a cramp {when}
  jot it down
  make a note i had a cramp {when}
  make a note of a cramp at {time}
  make a note that my {muscle} cramped
  make a note that i had a cramp {when}
  make an entry for {when}
  make an entry for my {muscle}
  make a diary entry for {when}
  make a new entry
  new entry {when}
  new entry for my {muscle}
  new entry {side} {muscle} {when}
  new diary entry for {when}
  new cramp {when}
  new cramp {side} {muscle} {when}
  diary entry
  diary entry {when}
  diary entry {muscle} {when}
  diary entry {side} {muscle} {severity}
  diary entry cramp {when}
  enter a cramp for {when}
  enter a cramp at {time}
  enter a cramp for {date}
  enter that i had a cramp {when}
  enter one for {when}
  enter one at {time}
  add one for {when}
  add one at {time}
  add one {when}
  add one from {when}
  add one more for {when}
  add another one for {when}
  add another cramp
  add another cramp {when}
  add that i had a cramp {when}
  add to my diary that my {muscle} cramped {when}
  add to my diary a cramp {when}
  add a cramp from {when}
  add a cramp for {when}
  add a cramp for my {muscle}
  add a cramp it was a {severity}
  add a cramp it was a {severity} out of ten
  add a cramp {ago} ago
  add a {muscle} cramp {ago} ago
  add my {muscle} cramp from {when}
  add my cramp from {when}
  save that i had a cramp {when}
  save that my {muscle} cramped {when}
  save my cramp
  store a cramp {when}
  store that i had a cramp {when}
  keep a record of a cramp {when}
  keep a record of this cramp
  keep a record that my {muscle} cramped {when}
  keep track of a cramp {when}
  register a cramp
  register a cramp {when}
  register a cramp in my {muscle}
  report a cramp in my {muscle}
  i want to log a cramp at {time}
  i want to log a cramp in my {muscle}
  i want to log a cramp from {when}
  i want to log one from {when}
  i want to write down a cramp
  i want to write down a cramp {when}
  i want to add a cramp
  i want to add a cramp {when}
  i want to add one from {when}
  i want to record a cramp {when}
  i want to enter a cramp {when}
  i'd like to log a cramp {when}
  i'd like to log a cramp from {when}
  i'd like to add a cramp
  i'd like to add a cramp {when}
  i'd like to record a cramp
  i'd like to record a cramp {when}
  i'd like to write down a cramp {when}
  i need to log a cramp {when}
  i need to log one {when}
  i need to add a cramp {when}
  i need to record a cramp {when}
  i forgot to log a cramp {when}
  i forgot to log one {when}
  i forgot to tell you i had a cramp {when}
  i forgot to tell you about a cramp {when}
  i forgot to mention a cramp {when}
  i forgot to mention one {when}
  i didn't tell you about a cramp {when}
  i didn't tell you about one {when}
  i should tell you i had a cramp {when}
  can you log a cramp at {time}
  can you log a cramp in my {muscle}
  can you log that i had a cramp {when}
  can you log that my {muscle} cramped {when}
  can you log one for {when}
  can you write down a cramp {when}
  can you write down that i had a cramp {when}
  can you add a cramp {when}
  can you add a cramp for {when}
  can you record a cramp {when}
  can you record that i had a cramp {when}
  can you note a cramp {when}
  can you put down a cramp {when}
  could you log a cramp {when}
  could you write down a cramp {when}
  could you note that my {muscle} cramped {when}
  please log a cramp {when}
  please log a cramp in my {muscle}
  please log that i had a cramp {when}
  please write down a cramp {when}
  please note a cramp {when}
  please note that my {muscle} cramped {when}
  please record a cramp {when}
  please add a cramp {when}
  i had a cramp {when} in my {muscle}
  i had a cramp {when} in my {side} {muscle}
  i had a cramp in the {muscle} {when}
  i had a cramp while running {when}
  i had a cramp at work {when}
  i had a cramp on my walk {when}
  i had a cramp on my run {when}
  i had a cramp on my run {when} in the {muscle}
  i had a cramp at the gym {when}
  i had a cramp during my nap {when}
  i had a cramp in bed {when}
  i had a cramp around {time}
  i had a cramp around {time} {when}
  i had a cramp at about {time}
  i had a cramp a {severity} out of ten {when}
  i had a bad cramp at {time}
  i had a bad cramp in my {muscle} {when}
  i had a really bad cramp {when}
  i had a really bad one {when}
  i had a bad one {when}
  i had a bad one {ago} ago
  i had a small one {when}
  i had a small cramp {when}
  i had a mild cramp {when}
  i had a mild one {when}
  i had a little one {when}
  i had a little cramp {when}
  i had a terrible cramp {when}
  i had a terrible one {when}
  i had a nasty cramp {when}
  i had a nasty one {when}
  i had a leg cramp {when}
  i had a leg cramp at {time}
  i had a leg cramp {ago} ago
  i had a {muscle} cramp {when} it was a {severity}
  i had a charley horse {when}
  i had a charley horse {ago} ago
  i had another one {when}
  i had another one at {time}
  i had another cramp {when}
  i had another cramp at {time}
  i had another cramp in my {muscle} {when}
  i had one {when} in my {muscle}
  i had one {when} in my {side} {muscle}
  i had one {when} at {time}
  i had one at {time} in my {muscle}
  i had one at {time} {when}
  i had one in my {muscle} {when}
  i had one in my {side} {muscle} {when}
  i had one in my {muscle} {ago} ago
  i had one around {time}
  i had one {ago} ago in my {muscle}
  i got a cramp {when} in my {muscle}
  i got one {when}
  i got one at {time}
  i got one in my {muscle} {when}
  i got cramps {when}
  i got woken by a cramp at {time}
  i got woken by a cramp {when}
  i got woken up by a cramp {when}
  i got woken up at {time} by a cramp
  i got woken at {time} by a {muscle} cramp
  i was woken by a cramp at {time}
  i was woken at {time} by a cramp
  i was woken at {time} by a cramp in my {muscle}
  i was up at {time} with a cramp
  i was up at {time} with a cramp in my {muscle}
  i was up {when} with a cramp
  i was up {when} with a cramp in my {muscle}
  i woke up at {time} with a cramp
  i woke up at {time} with a cramp in my {muscle}
  i woke at {time} with a cramp
  i woke at {time} with a cramp in my {muscle}
  i woke up {when} with a cramp
  i woke up {when} with a cramp in my {muscle}
  i cramped {when}
  i cramped up {when}
  i cramped up {when} in my {muscle}
  i cramped up {when} in the {muscle}
  i cramped up on my run {when}
  i cramped up at {time}
  my {muscle} cramped {when} at {time}
  my {muscle} cramped at {time} {when}
  my {muscle} cramped {when} it was a {severity}
  my {muscle} cramped {when} for {ago}
  my {muscle} cramped up {when} at {time}
  my {muscle} cramped up at {time}
  my {muscle} cramped up {ago} ago
  my {muscle} cramped on my walk {when}
  my {muscle} cramped on my run {when}
  my {muscle} cramped at work {when}
  my {muscle} cramped twice {when}
  my {muscle} cramped during my nap {when}
  my {muscle} locked up at {time}
  my {muscle} locked up {ago} ago
  my {muscle} seized up {when}
  my {muscle} seized up at {time}
  my {muscle} seized up {ago} ago
  my {muscle} went {when}
  my {muscle} went {when} at {time}
  my {muscle} went into spasm {when}
  my {muscle} was cramping at {time}
  my {muscle} was bad {when}
  my {side} {muscle} cramped {when} at {time}
  my {side} {muscle} cramped up at {time}
  my {side} {muscle} cramped {ago} ago
  my {side} {muscle} seized up {when}
  my {side} {muscle} seized up at {time}
  my {side} {muscle} went {when}
  {when} i had a bad cramp
  {when} i had one in my {muscle}
  {when} my {muscle} cramped up
  {when} my {muscle} seized up
  {when} my {muscle} locked up
  {when} my {side} {muscle} seized up
  {when} at {time} i had a cramp
  {when} at {time} my {muscle} cramped
  {when} at {time} {side} {muscle}
  {when} {side} {muscle}
  {when} {side} {muscle} cramp
  {when} {muscle} cramp
  {when} around {time} my {muscle} cramped
  at {time} i had a cramp
  at {time} i had a cramp in my {muscle}
  at {time} my {muscle} cramped
  at {time} my {muscle} cramped up
  at {time} {when} my {muscle} cramped
  around {time} my {muscle} cramped
  cramp {when} {side} {muscle}
  cramp {when} at {time}
  cramp {when} in the {muscle}
  cramp {when} in my {muscle}
  cramp {when} in my {side} {muscle}
  cramp at {time} {when}
  cramp at {time} in my {muscle}
  cramp at {time} {side} {muscle}
  cramp {ago} ago
  cramp in my {muscle} {when}
  cramp in my {muscle} at {time}
  cramp in my {muscle} {ago} ago
  cramp in my {side} {muscle} {when}
  cramp in my {side} {muscle} at {time}
  {muscle} cramp {when} at {time}
  {muscle} cramp {ago} ago
  {muscle} cramped {when}
  {muscle} cramped at {time}
  {side} {muscle} {when}
  {side} {muscle} {when} at {time}
  {side} {muscle} at {time}
  {side} {muscle} cramp {when} at {time}
  {side} {muscle} cramp {ago} ago
  {side} {muscle} cramped {when}
  {side} {muscle} {ago} ago
  there was a cramp at {time}
  there was a cramp at {time} in my {muscle}
  there was another one {when}
  log that i had a cramp
  log that i had a cramp at {time}
  log that i had a cramp in my {muscle} {when}
  log that i had one {when}
  log that my {muscle} cramped
  log that my {muscle} cramped at {time}
  log that my {side} {muscle} cramped {when}
  log one
  log one for {when}
  log one {when}
  log one at {time}
  log one in my {muscle}
  log one in my {muscle} {when}
  log this cramp
  log this one
  log the cramp i just had
  log the cramp i had {when}
  log the one i had {when}
  log my {muscle} cramp from {when}
  log another cramp
  log another cramp {when}
  log another one
  log another one {when}
  log a bad cramp {when}
  log a mild cramp {when}
  log a cramp from {ago} ago
  log a cramp {when} {side} {muscle}
  log a cramp {side} {muscle} {when}
  log a cramp {muscle} {when}
  log a cramp around {time}
  record one
  record one {when}
  record one for {when}
  record this cramp
  record that i had a cramp
  record that i had a cramp {when}
  record that my {muscle} cramped {when}
  record my cramp from {when}
  record the cramp i just had
  record the cramp i had {when}
  record another cramp {when}
  note a cramp at {time}
  note one {when}
  note that i had a cramp
  note that i had a cramp at {time}
  note that i had one {when}
  note that i had one {ago} ago
  note that i had a bad one {when}
  note that my {muscle} cramped
  note that my {muscle} cramped at {time}
  note down a cramp
  note down a cramp {when}
  note it down
  write this down
  write this one down
  write down this cramp
  write down a cramp for {when}
  write down one for {when}
  write down that i had a cramp
  write down that i had one {when}
  write down that my {muscle} cramped
  track a cramp {when}
  track a cramp in my {muscle}
  save this cramp
  save that one
  save that one to my diary
  save this one to my diary
  save the cramp
  keep this cramp in the diary
  log a cramp that just happened
  log the one that just happened
  log the one i just had
  write down the one i just had
  i got a {muscle} cramp {when} write it down
  i got a {muscle} cramp {when} kindly write it
  i had a {muscle} cramp {when} write it down
  i had a cramp {when} put it in the diary
  cramp had come {when} write it
  {when} cramp had come write it as {severity}
  {when} at {time} cramp had come write it as {severity}
  put down a {muscle} cramp about {ago} ago {severity} out of ten
  note a cramp in my {muscle} about {severity} out of ten
  note cramp in the {side} {muscle} about {severity} out of ten
  put down that i had cramp in my {muscle} at {time} {when}
  i had a bad one {when} about an {severity}
  i had a bad one {when} about a {severity}
  it was about a {severity}
  that one in my {side} {muscle} was a {severity}
  that one in my {muscle} was a {severity} put it down
`;
