/** Nothing but that it hurts. */
export const cries = `
  i have a cramp
  i have a muscle cramp
  i have a really bad cramp
  i have a spasm
  i have a knot
  i have a cramp right now
  i've got a cramp
  i've got a muscle cramp
  i've got a really bad cramp
  i've got a spasm
  i've got a knot
  i've got a cramp right now
  i'm having a cramp
  i'm having a muscle cramp
  i'm having a really bad cramp
  i'm having a spasm
  i'm having a knot
  i'm having a cramp right now
  i got a cramp
  i got a muscle cramp
  i got a really bad cramp
  i got a spasm
  i got a knot
  i got a cramp right now
  cramp
  a cramp
  cramping
  cramps
  leg cramp
  i'm cramping
  i am cramping
  i'm cramping up
  i'm cramping right now
  cramp help
  muscle cramp
  help i'm cramping
  i cramped up
  spasm
  knot in my leg
  ow
  ouch
  ow ow ow
  ow it hurts so much
  ouch that hurts
  oh it hurts
  i woke up with a cramp
  i woke up with a charley horse
  woke up with a cramp
  woke up with a charley horse
  i've woken up with a cramp
  i've woken up with a charley horse
  i just woke up with a cramp
  i just woke up with a charley horse
  i was woken by a cramp
  i was woken by a charley horse
  i got woken up by a cramp
  i got woken up by a charley horse
  woken up by a cramp
  woken up by a charley horse
  a cramp woke me up
  this cramp woke me up
  a cramp just woke me
  my leg cramp woke me up
  make it stop
  please make it stop
  make the cramp stop
  make this cramp stop
  stop the cramp
  stop this cramp
  stop my cramp
  stop my leg cramping
  help me with a cramp
  help with a cramp
  help me with this cramp
  i need help with a cramp
  get rid of this cramp
  get rid of my cramp
  ease my cramp
  relieve my cramp
  what do i do for a cramp
  coach me through a cramp
  coach me
  talk me through it
  talk me through a cramp
  start relief
  relief
  cramp relief
  start the stretch
  start stretching now
  i feel a cramp coming on
  a cramp is coming
  i'm getting a cramp
  i have the cramps
  i've got the cramps
  oww
  argh
  ooh
  aargh
  i have a cramp and i can't sleep
  i have a cramp and i need help
  i have a cramp and it hurts
  it's locked hard
  locked hard
  it's hard
  hard
  hard as a rock
  it's hard as a rock
  a hard knot
  it's a hard knot
  it's just locked
  locked
  it's locked
  it's cramped hard
  rock hard
  it's rock hard
  just a cramp
  it's just a cramp
  my muscle is tightening up
  i fell asleep and got a cramp
  cramp now
  cramp right now
  both my legs cramp
  crampy legs
  my legs are crampy
  my legs are crampy tonight
`;
