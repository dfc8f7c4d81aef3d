import { intent } from '../../model';

/** A minute of practice. */
export const practise = intent(
  'PractiseIntent',
  {},
  `
  practise with me
  practice with me
  practise
  practice
  let's practise
  let's practice
  a practice run
  practice run
  do a practice run
  let me practice
  let me practise
  i want to practice
  i want to practise
  can we practice
  can we practise
  do a drill
  start a drill
  a drill
  start the drill
  drill with me
  practice drill
  rehearse with me
  a rehearsal
  practice for tonight
  practise for tonight
  practice a cramp
  practise a cramp
  show me how it works
  try it out with me
  a dry run
  do a dry run
  a trial run
  can i do a trial run
  do a trial run
  can we do a trial run
  a test run
  do a test run
  let's do a test run
  try it out while it's daytime
  let's try it out by day
  run through it with me once
  can we run through it
  show me what happens during a cramp
  pretend i have a cramp
  let's pretend i have a cramp
  show me how it goes
`,
);
