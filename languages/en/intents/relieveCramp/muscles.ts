/** With the muscle. */
export const muscles = `
  my {muscle} is cramping
  my {muscle} is cramping up
  my {muscle} is cramping really bad
  my {muscle} has a cramp
  my {muscle} has a charley horse
  my {muscle} has a knot
  my {muscle} has a spasm
  my {muscle} has seized up
  my {muscle} seized up
  my {muscle} is seizing up
  my {muscle} has locked up
  my {muscle} locked up
  my {muscle} is locked
  my {muscle} is locking up
  my {muscle} is in a knot
  my {muscle} is knotted up
  my {muscle} is in spasm
  my {muscle} is spasming
  my {muscle} went into spasm
  my {muscle} has gone into spasm
  my {muscle} tightened up
  my {muscle} is really tight
  my {muscle} is stuck
  my {muscle} is killing me
  my {muscle} just grabbed
  my {muscle} is twisting
  my {muscle} is rock hard
  my {muscle} is all tight
  my {muscle} cramped
  my {muscle} cramped up
  my {muscle} is curling
  my {muscle} is curling up
  my {muscle} is curled up
  my {muscle} has gone hard
  my {muscle} has gone rock hard
  my {muscle} is hard as a rock
  my {muscle} is clenched
  my {muscle} is clamped
  my {muscle} clamped up
  my {muscle} is contracting
  my {muscle} is in agony
  my {muscle} froze up
  my {muscle} has knotted
  my {muscle} is pulling
  my {muscle} is like a rock
  my {muscle} are cramping
  my {muscle} are cramping up
  my {muscle} have a cramp
  my {muscle} have cramps
  my {muscle} have seized up
  my {muscle} are seizing up
  my {muscle} are locked up
  my {muscle} are in spasm
  my {muscle} are killing me
  my {muscle} are knotted up
  my {muscle} are curling
  my {muscle} are curling up
  my {muscle} are both cramping
  my {muscle} are both cramping up
  i have a cramp in my {muscle}
  i have a charley horse in my {muscle}
  i have a knot in my {muscle}
  i have a spasm in my {muscle}
  i have a muscle cramp in my {muscle}
  i have a terrible cramp in my {muscle}
  i've got a cramp in my {muscle}
  i've got a charley horse in my {muscle}
  i've got a knot in my {muscle}
  i've got a spasm in my {muscle}
  i've got a muscle cramp in my {muscle}
  i've got a terrible cramp in my {muscle}
  i got a cramp in my {muscle}
  i got a charley horse in my {muscle}
  i got a knot in my {muscle}
  i got a spasm in my {muscle}
  i got a muscle cramp in my {muscle}
  i got a terrible cramp in my {muscle}
  there's a cramp in my {muscle}
  there's a charley horse in my {muscle}
  there's a knot in my {muscle}
  there's a spasm in my {muscle}
  there's a muscle cramp in my {muscle}
  there's a terrible cramp in my {muscle}
  i'm having a cramp in my {muscle}
  i'm having a charley horse in my {muscle}
  i'm having a knot in my {muscle}
  i'm having a spasm in my {muscle}
  i'm having a muscle cramp in my {muscle}
  i'm having a terrible cramp in my {muscle}
  i am having a cramp in my {muscle}
  i am having a charley horse in my {muscle}
  i am having a knot in my {muscle}
  i am having a spasm in my {muscle}
  i am having a muscle cramp in my {muscle}
  i am having a terrible cramp in my {muscle}
  i have a {muscle} cramp
  i have {muscle} cramps
  i've got a {muscle} cramp
  i've got {muscle} cramps
  i'm having a {muscle} cramp
  i'm having {muscle} cramps
  i got a {muscle} cramp
  i got {muscle} cramps
  i have a {muscle}
  i've got a {muscle}
  i got a {muscle}
  it's a {muscle}
  i've got a {muscle} in my leg
  {muscle}
  my {muscle}
  the {muscle}
  {muscle} cramp
  {muscle} cramps
  cramp in my {muscle}
  cramp in the {muscle}
  cramp {muscle}
  cramps in my {muscle}
  a cramp in my {muscle}
  knot in my {muscle}
  spasm in my {muscle}
  charley horse in my {muscle}
  {muscle} spasm
  {muscle} is cramping
  the {muscle} is cramping
  ow my {muscle}
  ouch my {muscle}
  ow ow my {muscle}
  oh my {muscle}
  ah my {muscle}
  argh my {muscle}
  oh no my {muscle}
  oh god my {muscle}
  agh my {muscle}
  owie my {muscle}
  oww my {muscle}
  aah my {muscle}
  god my {muscle}
  oh my god my {muscle}
  please my {muscle}
  ow {muscle}
  ow {muscle} cramp
  ow my {muscle} hurts
  ow my {muscle} is cramping
  ouch my {muscle} is cramping
  i woke up with a cramp in my {muscle}
  i woke up with a {muscle} cramp
  i woke up with a charley horse in my {muscle}
  woke up with a cramp in my {muscle}
  woke up with a {muscle} cramp
  woke up with a charley horse in my {muscle}
  i've woken up with a cramp in my {muscle}
  i've woken up with a {muscle} cramp
  i've woken up with a charley horse in my {muscle}
  i just woke up with a cramp in my {muscle}
  i just woke up with a {muscle} cramp
  i just woke up with a charley horse in my {muscle}
  i was woken by a cramp in my {muscle}
  i was woken by a {muscle} cramp
  i was woken by a charley horse in my {muscle}
  i got woken up by a cramp in my {muscle}
  i got woken up by a {muscle} cramp
  i got woken up by a charley horse in my {muscle}
  woken up by a cramp in my {muscle}
  woken up by a {muscle} cramp
  woken up by a charley horse in my {muscle}
  my {muscle} woke me up
  a {muscle} cramp woke me up
  i woke up and my {muscle} is cramping
  i woke up and my {muscle} is locked
  it's my {muscle}
  it is my {muscle}
  it's in my {muscle}
  it's the {muscle}
  no it's my {muscle}
  no my {muscle}
  no the {muscle}
  actually it's my {muscle}
  i mean my {muscle}
  i meant my {muscle}
  no i mean my {muscle}
  it's really my {muscle}
  it's more my {muscle}
  it's in the {muscle}
  it moved to my {muscle}
  now it's my {muscle}
  now my {muscle}
  now my {muscle} is cramping
  wrong spot it's my {muscle}
  stop my {muscle} cramping
  stop my {muscle} from cramping
  help my {muscle}
  help with my {muscle}
  help me with my {muscle}
  help with a {muscle} cramp
  help my {muscle} is cramping
  help me my {muscle} is cramping
  please help my {muscle}
  i need help with my {muscle}
  i need help my {muscle} is cramping
  fix my {muscle}
  ease my {muscle}
  stretch my {muscle}
  stretch out my {muscle}
  loosen my {muscle}
  release my {muscle}
  relieve my {muscle}
  help me stretch my {muscle}
  what do i do my {muscle} is cramping
  my {muscle} won't relax
  i can't straighten my {muscle}
  i can't unlock my {muscle}
  work on my {muscle}
  talk me through a {muscle} cramp
  my {muscle} hurts
  my {muscle} hurts so bad
  my {muscle} is hurting
  there's pain in my {muscle}
  it hurts in my {muscle}
  my {muscle} aches with cramp
  i feel a cramp coming in my {muscle}
  i think my {muscle} is going to cramp
  i'm getting a cramp in my {muscle}
  getting a cramp in my {muscle}
  the {part} of my {muscle}
  {part} of my {muscle}
  it's the {part} of my {muscle}
  it's in the {part} of my {muscle}
  no the {part} of my {muscle}
  i have a cramp in the {part} of my {muscle}
  cramp in the {part} of my {muscle}
  ow the {part} of my {muscle}
  the {part} of my {muscle} is cramping
  the {part} of my {muscle} is cramping up
  the {part} of my {muscle} has a cramp
  the {part} of my {muscle} has seized up
  the {part} of my {muscle} is locked up
  the {part} of my {muscle} is in spasm
  the {part} of my {muscle} hurts
  the {part} of my {muscle} locked up
  oh lord my {muscle}
  jesus my {muscle}
  my {muscle} aches
  my {muscle} is aching
  my {muscle} is stiff
  my {muscle} is painful
  my {muscle} locked
  my {muscle} has seized
  my {muscle} has gone into a spasm
  my {muscle} feels hard
  my {muscle} feels like a rock
  my {muscle} feels tight
  my {muscle} is cramping really badly
  my {muscle} is cramping badly
  my {muscle} is cramping so bad
  my {muscle} is cramping right now
  my {muscle} is cramping and it hurts
  my {muscle} is cramping and it won't stop
  my {muscle} is cramping and i can't sleep
  i'm {posture} and my {muscle} is cramping
  my {muscle} is cramping and i'm {posture}
  my {muscle} cramped while i was {posture}
  i'm {posture} with a cramp in my {muscle}
  my {muscle} is cramping {posture}
  {muscle} i'm {posture}
  help me my {muscle}
  my {muscle} won't unclench
  my {muscle} is tightening up
  my {muscle} is twisted up
  my {muscle} is balled up
  my {muscle} balled up
  my {muscle} has gone tight
  i can't uncurl my {muscle}
  i can't stretch my {muscle}
  i've got a bad one in my {muscle}
  do something about my {muscle}
  get my {muscle} to relax
  get my {muscle} to let go
  my {muscle} is jumping
  my {muscle} muscle is jumping
  another cramp in my {muscle}
  i had just fallen asleep when my {muscle} cramped
  i had just fallen asleep and my {muscle} cramped
  i just fell asleep and my {muscle} cramped
  i fell asleep and my {muscle} cramped
  my {muscle} fell asleep and now it cramps
  {muscle} cramp now
  {muscle} cramp right now
  really bad cramp in my {muscle}
  terrible pain in my {muscle}
  bad cramp in my {muscle}
  awful cramp in my {muscle}
  i can't stand up my {muscle} is cramping
  i can't put weight on it my {muscle} is cramping
  quick my {muscle}
  the other {muscle} has started
`;
