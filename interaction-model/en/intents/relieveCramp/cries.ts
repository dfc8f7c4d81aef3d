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
  i've got a bad cramp
  i just got a bad cramp
  i've got a terrible cramp
  i've got a horrible cramp
  i just got a horrible cramp
  i've got an awful cramp
  i've got a nasty cramp
  i've got a painful cramp
  i just got a painful cramp
  i've got a massive cramp
  i've got a huge cramp
  i've got a sudden cramp
  i just got a sudden cramp
  i've got a severe cramp
  i've got a vicious cramp
  i've got a killer cramp
  i just got a killer cramp
  i've got a wicked cramp
  i've got a monster cramp
  i've got a dreadful cramp
  i just got a dreadful cramp
  i've got a brutal cramp
  i've got a mighty cramp
  i've got a proper cramp
  i just got a proper cramp
  i've got a right old cramp
  i've got a ferocious cramp
  i've got a shocking cramp
  i just got a shocking cramp
  i've got an excruciating cramp
  help me with my cramp
  help me with the cramp
  help me get rid of this cramp
  help me get rid of it
  help me stop this cramp
  help me stop it
  help me loosen it
  help me through this cramp
  help me through this
  help my leg
  can you help me with a cramp
  can you help with a cramp
  can you help with this cramp
  can you stop this cramp
  can you get rid of this cramp
  can you make it let go
  could you help me with a cramp
  what can i do about this cramp
  what do i do about this cramp
  what do i do with this cramp
  what should i do about this cramp
  how do i get rid of this
  how do i get rid of this cramp
  how do i get this to stop
  how do i make it stop
  how do i make it let go
  how do i make this stop
  how do i stop this
  how do i stop this cramp
  how do i get out of this
  do something please
  do something quick
  do something it hurts
  make it ease
  get it to stop
  get it to let go
  please stop the cramp
  please stop this cramp
  please make the cramp go away
  please get rid of this cramp
  please help me with this cramp
  i need it to stop
  i need this to stop
  i need this cramp to stop
  i need this cramp gone
  i need to get rid of this cramp
  i need help with this cramp
  i need help i've got a cramp
  i need relief
  i need something for a cramp
  i want this cramp to stop
  i can't move for cramp
  i can't sleep for cramp
  i can't get back to sleep with this cramp
  i can't straighten my leg
  i can't get rid of this cramp
  it's cramping
  it's cramping up
  it's cramping bad
  it's seizing up
  it's seizing
  it's locking up
  it's locked up
  it's in spasm
  it's all knotted up
  it's knotted up
  it's gone hard
  it's gone solid
  it's twisting
  it's grabbing
  it just cramped
  it just seized up
  it just locked up
  it just grabbed me
  it's starting to cramp
  it's happening
  it's happening now
  it's coming on
  it's coming on now
  here comes a cramp
  there's one coming
  there's one starting
  i feel one coming
  i feel one coming on
  i feel it coming on
  i can feel a cramp coming on
  i can feel one coming on
  i think i'm getting a cramp
  i think i'm getting one
  i think one's coming
  i'm about to cramp
  i'm about to get a cramp
  i'm about to cramp up
  i'm seizing up
  i'm all cramped up
  i'm locked up
  i'm in spasm
  i'm in a knot
  i'm having one
  i'm having one now
  i'm having one right now
  i'm having one of my cramps
  i'm having a bad one
  i'm having another night cramp
  i'm having terrible cramps
  i'm having leg cramps
  i'm having really bad leg cramps
  i'm getting cramps
  i'm getting leg cramps
  i'm getting terrible cramps
  i'm getting a charley horse
  i've got one
  i've got one now
  i've got one again tonight
  i've got one of those cramps
  i've got leg cramps
  i've got leg cramps tonight
  i've got night cramps
  i've got a leg cramp
  i've got a calf cramp right now
  i've got a cramp behind my knee
  i've got a cramp below my knee
  i've got a cramp that won't let me sleep
  i have leg cramps
  i have night cramps
  i have cramps in my legs
  i have a leg cramp
  i have one right now
  i have a foot cramp right now
  i have such a cramp
  i have such a bad cramp
  i have this terrible cramp
  i got a leg cramp
  i got leg cramps
  i've been woken by a cramp
  i've been woken up by a cramp
  i woke up in agony
  i woke up in pain
  i woke up cramping
  i woke up with leg cramps
  i woke up with terrible cramps
  i'm awake with a cramp
  i'm awake with cramp
  i'm up with a cramp
  i'm up with leg cramps
  i'm lying here with a cramp
  i'm suffering with a cramp
  i'm dying with this cramp
  leg cramp now
  leg cramps
  leg cramps again tonight
  night cramp
  night cramps
  calf cramp help
  bad leg cramp
  terrible leg cramp
  really bad leg cramps
  got a cramp
  got a bad cramp
  got a leg cramp
  got a charley horse
  having leg cramps
  cramp attack
  cramp alert
  cramp time
  cramp emergency
  cramp in my leg help
  cramp behind my knee
  talk me through this cramp
  talk me through getting rid of a cramp
  get me through this cramp
  get me through this
  walk me through this cramp
  what can i do for this cramp
  what do i do for this cramp
  what should i do for this cramp
  what do i do to stop this cramp
  what do i do it's cramping
  what do i do i've got a cramp
  what do i do i have a cramp
  what do i do i'm cramping
  what should i do i have a cramp
  what should i do i've got a cramp
  what should i do i'm cramping
  how do i get rid of the cramp i've got
  how do i stop the cramp i have right now
  how do i get this cramp to stop
  how do i get this cramp to let go
  how do i make this cramp stop
  how do i make this cramp go away
  how can i make it stop
  how can i get it to stop
  how can i get it to let go
  how can i get rid of this cramp
  how can i stop this cramp
  is there anything i can do right now for this cramp
  i don't know what to do about this cramp
  i don't know what to do it's cramping
  tell me how to stop this cramp
  tell me how to get rid of this cramp
  tell me what to do i have a cramp
  tell me what to do for this cramp
  show me how to stop this cramp
  show me how to get rid of this cramp
  make this stop
  make this cramp stop please
  please make this stop
  please make it let go
  make it quit
  make it quit cramping
  make it quit hurting
  stop it cramping
  stop it from cramping
  please stop it cramping
  cancel this cramp
  cancel the cramp
  i want this cramp gone
  i want rid of this cramp
  i just want this cramp to stop
  end my cramp
  kill this cramp
  erase this cramp
  delete this cramp
  remove this cramp
  take this cramp away
  take the cramp away
  please take this cramp away
  please end this cramp
  oh no oh no {side} {muscle}
  oh no oh no oh no my {muscle}
  oh boy {side} {muscle}
  oh boy here we go my {muscle}
  here we go {side} {muscle}
  here we go again my {muscle}
  oh here we go {side} {muscle}
  son of a gun right in the {muscle}
  that's a bad one right in the {muscle}
  oh that's a bad one in my {muscle}
  crap {muscle}
  crap crap {muscle}
  crap crap crap {muscle}
  crap not now {muscle}
  yikes {muscle}
  yikes yikes {muscle}
  yikes yikes yikes {muscle}
  yowza my {muscle}
  yow yow {muscle}
  jeez louise my {muscle}
  dang {side} {muscle}
  dude my {muscle}
  bro my {muscle}
  bro my {muscle} is cramping so bad
  dude my {side} {muscle} is killing me
  ugh not this again my {muscle}
  not again not again my {muscle}
  not my {muscle} again
  stop cramping
  stop {muscle} stop cramping
  {muscle} stop cramping
  stop cramping {muscle}
  please stop cramping
  stop cramping for the love of god
  for the love of god my {muscle}
  for the love of god stop cramping
`;
