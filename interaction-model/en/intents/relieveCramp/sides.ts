/** With the muscle and the side. */
export const sides = `
  my {side} {muscle} is cramping
  my {side} {muscle} is cramping up
  my {side} {muscle} is cramping really bad
  my {side} {muscle} has a cramp
  my {side} {muscle} has a charley horse
  my {side} {muscle} has a knot
  my {side} {muscle} has a spasm
  my {side} {muscle} has seized up
  my {side} {muscle} seized up
  my {side} {muscle} is seizing up
  my {side} {muscle} has locked up
  my {side} {muscle} locked up
  my {side} {muscle} is locked
  my {side} {muscle} is locking up
  my {side} {muscle} is in a knot
  my {side} {muscle} is knotted up
  my {side} {muscle} is in spasm
  my {side} {muscle} is spasming
  my {side} {muscle} went into spasm
  my {side} {muscle} has gone into spasm
  my {side} {muscle} tightened up
  my {side} {muscle} is really tight
  {side} my {muscle} are cramping
  {side} of my {muscle} are cramping
  {side} {muscle} are cramping
  {side} my {muscle} are cramping up
  {side} of my {muscle} are cramping up
  {side} {muscle} are cramping up
  {side} my {muscle} have a cramp
  {side} of my {muscle} have a cramp
  {side} {muscle} have a cramp
  {side} my {muscle} have cramps
  {side} of my {muscle} have cramps
  {side} {muscle} have cramps
  {side} my {muscle} have seized up
  {side} of my {muscle} have seized up
  {side} {muscle} have seized up
  {side} my {muscle} are seizing up
  {side} of my {muscle} are seizing up
  {side} {muscle} are seizing up
  {side} my {muscle} locked up
  {side} of my {muscle} locked up
  {side} {muscle} locked up
  {side} my {muscle} are locked up
  {side} of my {muscle} are locked up
  {side} {muscle} are locked up
  {side} my {muscle} are in spasm
  {side} of my {muscle} are in spasm
  {side} {muscle} are in spasm
  {side} my {muscle} are killing me
  {side} of my {muscle} are killing me
  {side} {muscle} are killing me
  {side} my {muscle} cramped up
  {side} of my {muscle} cramped up
  {side} {muscle} cramped up
  {side} my {muscle} are knotted up
  {side} of my {muscle} are knotted up
  {side} {muscle} are knotted up
  {side} my {muscle} are curling
  {side} of my {muscle} are curling
  {side} {muscle} are curling
  {side} my {muscle} are curling up
  {side} of my {muscle} are curling up
  {side} {muscle} are curling up
  {side} my {muscle} are both cramping
  {side} of my {muscle} are both cramping
  {side} {muscle} are both cramping
  {side} my {muscle} are both cramping up
  {side} of my {muscle} are both cramping up
  {side} {muscle} are both cramping up
  i have a cramp in my {side} {muscle}
  i have a charley horse in my {side} {muscle}
  i have a knot in my {side} {muscle}
  i have a spasm in my {side} {muscle}
  i have a muscle cramp in my {side} {muscle}
  i have a terrible cramp in my {side} {muscle}
  i've got a cramp in my {side} {muscle}
  i've got a charley horse in my {side} {muscle}
  i've got a knot in my {side} {muscle}
  i've got a spasm in my {side} {muscle}
  i've got a muscle cramp in my {side} {muscle}
  i've got a terrible cramp in my {side} {muscle}
  i got a cramp in my {side} {muscle}
  i got a charley horse in my {side} {muscle}
  i got a knot in my {side} {muscle}
  i got a spasm in my {side} {muscle}
  i got a muscle cramp in my {side} {muscle}
  i got a terrible cramp in my {side} {muscle}
  there's a cramp in my {side} {muscle}
  there's a charley horse in my {side} {muscle}
  there's a knot in my {side} {muscle}
  there's a spasm in my {side} {muscle}
  there's a muscle cramp in my {side} {muscle}
  there's a terrible cramp in my {side} {muscle}
  i'm having a cramp in my {side} {muscle}
  i'm having a charley horse in my {side} {muscle}
  i'm having a knot in my {side} {muscle}
  i'm having a spasm in my {side} {muscle}
  i'm having a muscle cramp in my {side} {muscle}
  i'm having a terrible cramp in my {side} {muscle}
  i am having a cramp in my {side} {muscle}
  i am having a charley horse in my {side} {muscle}
  i am having a knot in my {side} {muscle}
  i am having a spasm in my {side} {muscle}
  i am having a muscle cramp in my {side} {muscle}
  i am having a terrible cramp in my {side} {muscle}
  i have a {side} {muscle} cramp
  i have cramps in {side} {muscle}
  i have cramps in {side} my {muscle}
  i have a cramp in {side} {muscle}
  i've got a {side} {muscle} cramp
  i've got cramps in {side} {muscle}
  i've got cramps in {side} my {muscle}
  i've got a cramp in {side} {muscle}
  i'm having a {side} {muscle} cramp
  i'm having cramps in {side} {muscle}
  i'm having cramps in {side} my {muscle}
  i'm having a cramp in {side} {muscle}
  i got a {side} {muscle} cramp
  i got cramps in {side} {muscle}
  i got cramps in {side} my {muscle}
  i got a cramp in {side} {muscle}
  i have a {muscle} in my {side} leg
  {side} {muscle}
  my {side} {muscle}
  the {side} {muscle}
  {side} my {muscle}
  {side} of my {muscle}
  {side} {muscle} cramp
  cramp in my {side} {muscle}
  cramp in {side} {muscle}
  a cramp in my {side} {muscle}
  knot in my {side} {muscle}
  charley horse in my {side} {muscle}
  {side} {muscle} is cramping
  the {side} {muscle} is cramping
  ow my {side} {muscle}
  ouch my {side} {muscle}
  ow ow my {side} {muscle}
  oh my {side} {muscle}
  ah my {side} {muscle}
  argh my {side} {muscle}
  oh no my {side} {muscle}
  oh god my {side} {muscle}
  agh my {side} {muscle}
  owie my {side} {muscle}
  oww my {side} {muscle}
  aah my {side} {muscle}
  god my {side} {muscle}
  oh my god my {side} {muscle}
  please my {side} {muscle}
  i woke up with a cramp in my {side} {muscle}
  woke up with a cramp in my {side} {muscle}
  i've woken up with a cramp in my {side} {muscle}
  i just woke up with a cramp in my {side} {muscle}
  i was woken by a cramp in my {side} {muscle}
  i got woken up by a cramp in my {side} {muscle}
  woken up by a cramp in my {side} {muscle}
  i woke up and my {side} {muscle} is cramping
  it's my {side} {muscle}
  it's in my {side} {muscle}
  it's the {side} {muscle}
  no it's my {side} {muscle}
  no my {side} {muscle}
  it's {side} {muscle}
  it's {side} my {muscle}
  it moved to my {side} {muscle}
  now it's my {side} {muscle}
  now my {side} {muscle} is cramping
  help my {side} {muscle}
  help my {side} {muscle} is cramping
  help me my {side} {muscle} is cramping
  stretch my {side} {muscle}
  my {side} {muscle} hurts
  my {side} {muscle} is hurting
  i'm getting a cramp in my {side} {muscle}
  the {part} of my {side} {muscle}
  {part} of my {side} {muscle}
  it's the {part} of my {side} {muscle}
  it's in the {part} of my {side} {muscle}
  no the {part} of my {side} {muscle}
  i have a cramp in the {part} of my {side} {muscle}
  cramp in the {part} of my {side} {muscle}
  ow the {part} of my {side} {muscle}
  the {part} of my {side} {muscle} is cramping
  the {part} of my {side} {muscle} is cramping up
  the {part} of my {side} {muscle} has a cramp
  the {part} of my {side} {muscle} has seized up
  the {part} of my {side} {muscle} is locked up
  the {part} of my {side} {muscle} is in spasm
  the {part} of my {side} {muscle} hurts
  the {part} of my {side} {muscle} locked up
  my {side} {muscle} is painful
  my {side} {muscle} is cramping really badly
  my {side} {muscle} is cramping and it hurts
  i'm {posture} and my {side} {muscle} is cramping
  my {side} {muscle} is cramping and i'm {posture}
  i'm {posture} with a cramp in my {side} {muscle}
  {side} {muscle} i'm {posture}
  my {side} {muscle} i'm {posture}
  help me my {side} {muscle}
  {side} {muscle} cramp now
  {side} {muscle} cramp right now
  my {side} {muscle} is cramping what do i do
  my {side} {muscle} is cramping please help
  my {side} {muscle} is cramping tell me what to do
  my {side} {muscle} has seized up can you help
  my {side} {muscle} has seized up now what
  my {side} {muscle} has locked up help me
  my {side} {muscle} has locked up do something
  my {side} {muscle} is in spasm what can i do
  my {side} {muscle} is in spasm make it stop
  my {side} {muscle} is killing me what should i do
  my {side} {muscle} is killing me help
  my {side} {muscle} has cramped up what do i do
  my {side} {muscle} has cramped up please help
  my {side} {muscle} has cramped up tell me what to do
  my {side} {muscle} hurts so much can you help
  my {side} {muscle} hurts so much now what
  my {side} {muscle} is all knotted up help me
  my {side} {muscle} is all knotted up do something
  my {side} {muscle} has gone into spasm what can i do
  my {side} {muscle} has gone into spasm make it stop
  my {side} {muscle} feels like it's in a vice
  my {side} {muscle} feels like it's tied in a knot
  my {side} {muscle} feels like stone
  my {side} {muscle} is solid
  my {side} {muscle} is tied in knots
  my {side} {muscle} is one big knot
  my {side} {muscle} has balled up
  my {side} {muscle} has tightened
  my {side} {muscle} has gone stiff
  my {side} {muscle} has frozen
  my {side} {muscle} has jammed
  my {side} {muscle} is clenching
  my {side} {muscle} has got me
  my {side} {muscle} has caught me
  my {side} {muscle} just cramped up
  my {side} {muscle} just locked
  my {side} {muscle} just tightened up
  my {side} {muscle} started cramping
  my {side} {muscle} has started to cramp
  my {side} {muscle} has gone again tonight
  my {side} {muscle} went tight
  my {side} {muscle} went into a cramp
  my {side} {muscle} is going into a cramp
  my {side} {muscle} is about to cramp
  my {side} {muscle} is giving me hell
  my {side} {muscle} is burning
  my {side} {muscle} is agony
  my {side} {muscle} is so painful
  my {side} {muscle} is really sore
  my {side} {muscle} is hurting a lot
  my {side} {muscle} hurts like hell
  my {side} {muscle} hurts a lot
  my {side} {muscle} hurts to move
  my {side} {muscle} is contracted
  my {side} {muscle} has twisted up
  my {side} {muscle} has pulled tight
  my {side} {muscle} is pulling my toes down
  my {side} {muscle} is all cramped up
  my {side} {muscle} is having a spasm
  my {side} {muscle} has a bad cramp
  my {side} {muscle} has a horrible cramp
  my {side} {muscle} has a hard knot
  my {side} {muscle} has a cramp in it
  my {side} {muscle} has got a knot in it
  my {side} {muscle} is in pain
  my {side} {muscle} needs stretching
  my {side} {muscle} won't unlock
  my {side} {muscle} can't straighten out
  my {side} {muscle} woke me up again
  my {side} {muscle} has just woken me
  my {side} {muscle} has been cramping all night
  my {side} {muscle} cramped up in my sleep
  my {side} {muscle} cramped when i turned over
  my {side} {muscle} locked up when i stretched
  my {side} {muscle} cramped up on the stairs
  my {side} {muscle} locked up while i was sleeping
  my {side} {muscle} seized up in the night
  my {side} {muscle} is cramping in the middle of the night
  my {side} {muscle} is cramping terribly
  my {side} {muscle} is cramping bad
  my {side} {muscle} is cramping a lot
  my {side} {muscle} is cramping i can't walk
  my {side} {muscle} is cramping and i don't know what to do
  my {side} {muscle} is cramping and i'm alone
  my {side} {muscle} is cramping at work
  i have a bad cramp in my {side} {muscle}
  there's a bad cramp in my {side} {muscle}
  i have a really bad cramp in my {side} {muscle}
  there's a really bad cramp in my {side} {muscle}
  i have a horrible cramp in my {side} {muscle}
  there's a horrible cramp in my {side} {muscle}
  i have an awful cramp in my {side} {muscle}
  there's an awful cramp in my {side} {muscle}
  i have a nasty cramp in my {side} {muscle}
  there's a nasty cramp in my {side} {muscle}
  i have a painful cramp in my {side} {muscle}
  there's a painful cramp in my {side} {muscle}
  i have a massive cramp in my {side} {muscle}
  there's a massive cramp in my {side} {muscle}
  i have a huge cramp in my {side} {muscle}
  there's a huge cramp in my {side} {muscle}
  i have a sudden cramp in my {side} {muscle}
  there's a sudden cramp in my {side} {muscle}
  i have a severe cramp in my {side} {muscle}
  there's a severe cramp in my {side} {muscle}
  i have a vicious cramp in my {side} {muscle}
  there's a vicious cramp in my {side} {muscle}
  i have a killer cramp in my {side} {muscle}
  there's a killer cramp in my {side} {muscle}
  i have a wicked cramp in my {side} {muscle}
  there's a wicked cramp in my {side} {muscle}
  i have a monster cramp in my {side} {muscle}
  there's a monster cramp in my {side} {muscle}
  i have a dreadful cramp in my {side} {muscle}
  there's a dreadful cramp in my {side} {muscle}
  i have a brutal cramp in my {side} {muscle}
  there's a brutal cramp in my {side} {muscle}
  i have a mighty cramp in my {side} {muscle}
  there's a mighty cramp in my {side} {muscle}
  i have a proper cramp in my {side} {muscle}
  there's a proper cramp in my {side} {muscle}
  i have a right old cramp in my {side} {muscle}
  there's a right old cramp in my {side} {muscle}
  i have a ferocious cramp in my {side} {muscle}
  there's a ferocious cramp in my {side} {muscle}
  i have a shocking cramp in my {side} {muscle}
  there's a shocking cramp in my {side} {muscle}
  i have an excruciating cramp in my {side} {muscle}
  there's an excruciating cramp in my {side} {muscle}
  i just woke up and my {side} {muscle} has seized up
  i was asleep and i have a cramp in my {side} {muscle}
  i was just drifting off and i have a cramp in my {side} {muscle}
  i was just drifting off and my {side} {muscle} has seized up
  i stretched and my {side} {muscle} has seized up
  i was stretching and i have a cramp in my {side} {muscle}
  i got up and i have a cramp in my {side} {muscle}
  i got up and my {side} {muscle} has seized up
  i was running and my {side} {muscle} has seized up
  i was swimming and i have a cramp in my {side} {muscle}
  i was at work and i have a cramp in my {side} {muscle}
  i was at work and my {side} {muscle} has seized up
  it's the middle of the night and my {side} {muscle} has seized up
  i can't sleep i have a cramp in my {side} {muscle}
  oh god i have a cramp in my {side} {muscle}
  oh god my {side} {muscle} has seized up
  oh dear my {side} {muscle} has seized up
  ouch i have a cramp in my {side} {muscle}
  argh i have a cramp in my {side} {muscle}
  argh my {side} {muscle} has seized up
  ooh ooh my {side} {muscle} has seized up
  god i have a cramp in my {side} {muscle}
  good grief i have a cramp in my {side} {muscle}
  good grief my {side} {muscle} has seized up
  jeez my {side} {muscle} has seized up
  please i have a cramp in my {side} {muscle}
  hurry up i have a cramp in my {side} {muscle}
  hurry up my {side} {muscle} has seized up
  please help my {side} {muscle} has seized up
  hey i have a cramp in my {side} {muscle}
  emergency cramp i have a cramp in my {side} {muscle}
  emergency cramp my {side} {muscle} has seized up
  stop this cramp in my {side} {muscle}
  i can't straighten my {side} {muscle}
  it hurts in my {side} {muscle}
  here comes another cramp in my {side} {muscle}
  i have a pain in my {side} {muscle}
  i have one in my {side} {muscle}
  i'm in agony with my {side} {muscle}
  got a cramp in my {side} {muscle}
  cramp in my {side} {muscle} now
  cramps in my {side} {muscle}
  {side} {muscle} cramping
  {side} {muscle} has seized up
  {side} {muscle} has locked up
  {side} {muscle} is killing me
  {side} {muscle} in spasm
  sorry my {side} {muscle}
  actually it's my {side} {muscle}
  it's actually my {side} {muscle}
  no it's my {side} {muscle} that's cramping
  it's my {side} {muscle} that's cramping
  it's my {side} {muscle} this time
  the {side} {muscle} please
  i think it's my {side} {muscle}
  uh my {side} {muscle}
  in my {side} {muscle}
  in the {side} {muscle}
`;
