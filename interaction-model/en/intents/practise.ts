import { intent } from '../../language';

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
  can we rehearse
  can we rehearse it
  can we rehearse it by day
  let's rehearse
  let's rehearse it
  let's rehearse by day
  let me rehearse
  i want to rehearse
  i'd like to rehearse
  i'd like to practise
  i'd like to practice
  i'd like to practice with you
  i'd like to try it out
  i want to try it out
  i want to try it before i need it
  let me try it before i need it
  let me try it first
  let me try it by day
  let me try you out
  can i try it out
  can i try it first
  can i try it before tonight
  can we try it out
  can we try it once
  can we go through it once
  can we go through the drill
  can we have a practice
  can we have a go
  let's have a practice run
  let's have a go
  let's have a trial run
  let's go through it once
  let's go through the drill
  go through it with me
  go through the drill with me
  go through the motions with me
  walk me through the drill
  take me through the drill
  teach me how it works
  teach me how to steer you
  teach me how to use you by day
  show me how to use you in a cramp
  show me how to interrupt you
  show me what to do when it happens
  show me what it will be like
  show me a rehearsal
  practise the commands
  practice the commands
  practice the words
  practice how to interrupt you
  practice for the night
  practice mode
  practise mode
  training mode
  training run
  train with me
  train me for a cramp
  train me for the night
  prepare me for a cramp
  prepare me for the next cramp
  pretend my leg is cramping
  pretend it's the middle of the night
  imagine i have a cramp
  simulate a cramp
  do a simulation
  do a rehearsal
  do a mock cramp
  a mock cramp
  test me
  start practising
  start the practice
  begin the practice
  a quick drill
  run a drill
  run the drill
  let's run a drill
  let's do a drill
  let's do the drill
  i want to do a drill
  i want to do a practice run
  i haven't got a cramp i just want to try it out
  i don't have a cramp i just want to try it
  i don't have a cramp right now let's try it
  i just want to try it out
  i just want to see how it works
  i just want to see what it does
  show me how this would go
  show me how this would go when i get one
  show me what happens when i get a cramp
  show me what it's like when i get one
  let me hear what you would say at night
  i want to rehearse for when i get a cramp
  i want to be ready for when i get one
  let's do a dry run
  let's practice what to do
  let's practice what to do while i'm not hurting
  let's practise while nothing hurts
`,
);
