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
  my {muscle} is cramping what do i do
  my {muscle} is cramping help me
  my {muscle} is cramping help
  my {muscle} is cramping now what
  my {muscle} has seized up what can i do
  my {muscle} has seized up please help
  my {muscle} has seized up do something
  my {muscle} has locked up what should i do
  my {muscle} has locked up can you help
  my {muscle} has locked up make it stop
  my {muscle} has locked up tell me what to do
  my {muscle} is in spasm what do i do
  my {muscle} is in spasm help me
  my {muscle} is in spasm help
  my {muscle} is in spasm now what
  my {muscle} is killing me what can i do
  my {muscle} is killing me please help
  my {muscle} is killing me do something
  my {muscle} has cramped up what should i do
  my {muscle} has cramped up can you help
  my {muscle} has cramped up make it stop
  my {muscle} has cramped up tell me what to do
  my {muscle} hurts so much what do i do
  my {muscle} hurts so much help me
  my {muscle} hurts so much help
  my {muscle} hurts so much now what
  my {muscle} is all knotted up what can i do
  my {muscle} is all knotted up please help
  my {muscle} is all knotted up do something
  my {muscle} has gone into spasm what should i do
  my {muscle} has gone into spasm can you help
  my {muscle} has gone into spasm make it stop
  my {muscle} has gone into spasm tell me what to do
  my {muscle} feels like it's in a vice
  my {muscle} feels like it's being squeezed
  my {muscle} feels like it's being twisted
  my {muscle} feels like it's tied in a knot
  my {muscle} feels like it's going to snap in two
  my {muscle} feels like concrete
  my {muscle} feels like stone
  my {muscle} is like a stone
  my {muscle} is like concrete
  my {muscle} is solid
  my {muscle} has gone solid
  my {muscle} is tied in a knot
  my {muscle} is tied in knots
  my {muscle} is in knots
  my {muscle} is all in knots
  my {muscle} is one big knot
  my {muscle} is a tight ball
  my {muscle} is in a ball
  my {muscle} has balled up
  my {muscle} has bunched up
  my {muscle} is bunched up
  my {muscle} has tightened
  my {muscle} has tensed up
  my {muscle} is tensing up
  my {muscle} has gone stiff
  my {muscle} has gone rigid
  my {muscle} is rigid
  my {muscle} has frozen
  my {muscle} is frozen
  my {muscle} has frozen up
  my {muscle} has jammed
  my {muscle} is jammed
  my {muscle} has clenched up
  my {muscle} is clenching
  my {muscle} is squeezing
  my {muscle} is gripping
  my {muscle} has got me
  my {muscle} has got me again tonight
  my {muscle} got me
  my {muscle} has caught me
  my {muscle} just went
  my {muscle} just cramped
  my {muscle} just cramped up
  my {muscle} just seized
  my {muscle} just seized up
  my {muscle} just locked
  my {muscle} just locked up
  my {muscle} just knotted up
  my {muscle} just tightened up
  my {muscle} just went into spasm
  my {muscle} just started cramping
  my {muscle} started cramping
  my {muscle} started cramping up
  my {muscle} has started cramping
  my {muscle} has started to cramp
  my {muscle} has just cramped
  my {muscle} has just gone
  my {muscle} has gone again tonight
  my {muscle} has gone off
  my {muscle} went
  my {muscle} went tight
  my {muscle} went hard
  my {muscle} went solid
  my {muscle} went into a cramp
  my {muscle} went into a knot
  my {muscle} is going into spasm
  my {muscle} is going into a cramp
  my {muscle} is starting to cramp
  my {muscle} is starting to seize
  my {muscle} is about to cramp
  my {muscle} is acting up
  my {muscle} is giving me trouble
  my {muscle} is giving me hell
  my {muscle} is throbbing
  my {muscle} is burning
  my {muscle} is screaming
  my {muscle} is on fire
  my {muscle} is agony
  my {muscle} is so sore
  my {muscle} is so tight
  my {muscle} is so painful
  my {muscle} is very painful
  my {muscle} is really painful
  my {muscle} is really sore
  my {muscle} is really hurting
  my {muscle} is hurting badly
  my {muscle} is hurting a lot
  my {muscle} is hurting so bad
  my {muscle} is hurting like hell
  my {muscle} hurts like hell
  my {muscle} hurts like mad
  my {muscle} hurts like crazy
  my {muscle} hurts a lot
  my {muscle} hurts really bad
  my {muscle} hurts terribly
  my {muscle} hurts to move
  my {muscle} is twitching
  my {muscle} is twitching and cramping
  my {muscle} is contracted
  my {muscle} is contorted
  my {muscle} is twisted
  my {muscle} has twisted up
  my {muscle} is pulled tight
  my {muscle} is pulling up
  my {muscle} has pulled tight
  my {muscle} is drawn up
  my {muscle} has drawn up
  my {muscle} is pulling my toes down
  my {muscle} is cramped
  my {muscle} is all cramped
  my {muscle} is all cramped up
  my {muscle} is cramped solid
  my {muscle} is spasming like crazy
  my {muscle} is having a spasm
  my {muscle} is having a cramp
  my {muscle} is having a terrible spasm
  my {muscle} has a bad cramp
  my {muscle} has a terrible cramp
  my {muscle} has an awful cramp
  my {muscle} has a horrible cramp
  my {muscle} has a nasty cramp
  my {muscle} has a big knot
  my {muscle} has a hard knot
  my {muscle} has a huge knot in it
  my {muscle} has a knot in it
  my {muscle} has a cramp in it
  my {muscle} has got a cramp
  my {muscle} has got a cramp in it
  my {muscle} has got a knot in it
  my {muscle} is in a bad way
  my {muscle} is in terrible pain
  my {muscle} is in pain
  my {muscle} is in so much pain
  my {muscle} needs help
  my {muscle} needs stretching
  my {muscle} needs to let go
  my {muscle} needs to loosen up
  my {muscle} won't unlock
  my {muscle} won't straighten
  my {muscle} won't move it's locked
  my {muscle} can't straighten out
  my {muscle} doesn't want to move
  my {muscle} woke me
  my {muscle} woke me up again
  my {muscle} just woke me
  my {muscle} has woken me up
  my {muscle} has just woken me
  my {muscle} kept me up
  my {muscle} keeps seizing up
  my {muscle} has been cramping all night
  my {muscle} is cramping again tonight
  my {muscle} cramped in my sleep
  my {muscle} cramped up in my sleep
  my {muscle} cramped up in bed
  my {muscle} cramped up in the middle of the night
  my {muscle} cramped when i turned over
  my {muscle} cramped when i stretched
  my {muscle} seized when i stretched
  my {muscle} locked up when i stretched
  my {muscle} cramped when i got up
  my {muscle} seized up when i stood up
  my {muscle} cramped up on the stairs
  my {muscle} cramped up on my run
  my {muscle} cramped up after my run
  my {muscle} locked up while i was sleeping
  my {muscle} locked up in my sleep
  my {muscle} locked up in the middle of the night
  my {muscle} seized up in the night
  my {muscle} seized up in my sleep
  my {muscle} seized up while i was asleep
  my {muscle} is cramping in the middle of the night
  my {muscle} is cramping like mad
  my {muscle} is cramping like crazy
  my {muscle} is cramping terribly
  my {muscle} is cramping something awful
  my {muscle} is cramping hard
  my {muscle} is cramping bad
  my {muscle} is cramping so hard
  my {muscle} is cramping so badly
  my {muscle} is cramping a lot
  my {muscle} is cramping already
  my {muscle} is cramping i can't sleep
  my {muscle} is cramping i can't walk
  my {muscle} is cramping and i can't walk
  my {muscle} is cramping and i can't move it
  my {muscle} is cramping and i don't know what to do
  my {muscle} is cramping and i need help
  my {muscle} is cramping and i'm scared
  my {muscle} is cramping and i'm alone
  my {muscle} is cramping and my husband is asleep
  my {muscle} is cramping while i'm driving
  my {muscle} is cramping at work
  my {muscle} won't stop twitching and cramping
  the {muscle} feels like it's in a vice
  the {muscle} feels like it's going to snap in two
  the {muscle} is like concrete
  the {muscle} is tied in knots
  the {muscle} is a tight ball
  the {muscle} is bunched up
  the {muscle} has gone stiff
  the {muscle} is frozen
  the {muscle} has clenched up
  the {muscle} has got me
  the {muscle} just went
  the {muscle} just seized up
  the {muscle} just tightened up
  the {muscle} started cramping up
  the {muscle} has just gone
  the {muscle} went tight
  the {muscle} went into a knot
  the {muscle} is starting to seize
  the {muscle} is giving me hell
  the {muscle} is screaming
  the {muscle} is so tight
  the {muscle} is really sore
  the {muscle} is hurting so bad
  the {muscle} hurts like crazy
  the {muscle} hurts to move
  the {muscle} is contorted
  the {muscle} is pulling up
  the {muscle} is pulling my toes down
  the {muscle} is cramped solid
  the {muscle} is having a terrible spasm
  the {muscle} has a horrible cramp
  the {muscle} has a huge knot in it
  the {muscle} has got a cramp in it
  the {muscle} is in pain
  the {muscle} needs to let go
  the {muscle} won't move it's locked
  the {muscle} woke me up again
  the {muscle} kept me up
  the {muscle} cramped in my sleep
  the {muscle} cramped when i turned over
  the {muscle} cramped when i got up
  the {muscle} cramped up after my run
  the {muscle} seized up in the night
  the {muscle} is cramping like mad
  the {muscle} is cramping hard
  the {muscle} is cramping a lot
  the {muscle} is cramping and i can't walk
  the {muscle} is cramping and i'm scared
  the {muscle} is cramping at work
  i've got a bad cramp in my {muscle}
  i woke up with a bad cramp in my {muscle}
  i've just got a bad cramp in my {muscle}
  a bad cramp in the {muscle}
  having a bad cramp in my {muscle}
  i've got a really bad cramp in my {muscle}
  i woke up with a really bad cramp in my {muscle}
  terrible cramp in my {muscle}
  i woke up with a terrible cramp in my {muscle}
  i've got a horrible cramp in my {muscle}
  horrible cramp in my {muscle}
  i woke up with a horrible cramp in my {muscle}
  i've just got a horrible cramp in my {muscle}
  a horrible cramp in the {muscle}
  having a horrible cramp in my {muscle}
  i've got an awful cramp in my {muscle}
  i woke up with an awful cramp in my {muscle}
  i've got a nasty cramp in my {muscle}
  nasty cramp in my {muscle}
  i woke up with a nasty cramp in my {muscle}
  i've got a painful cramp in my {muscle}
  painful cramp in my {muscle}
  i woke up with a painful cramp in my {muscle}
  i've just got a painful cramp in my {muscle}
  a painful cramp in the {muscle}
  having a painful cramp in my {muscle}
  i've got a massive cramp in my {muscle}
  massive cramp in my {muscle}
  i woke up with a massive cramp in my {muscle}
  i've got a huge cramp in my {muscle}
  huge cramp in my {muscle}
  i woke up with a huge cramp in my {muscle}
  i've got a sudden cramp in my {muscle}
  sudden cramp in my {muscle}
  i woke up with a sudden cramp in my {muscle}
  i've just got a sudden cramp in my {muscle}
  a sudden cramp in the {muscle}
  having a sudden cramp in my {muscle}
  i've got a severe cramp in my {muscle}
  severe cramp in my {muscle}
  i woke up with a severe cramp in my {muscle}
  i've got a vicious cramp in my {muscle}
  vicious cramp in my {muscle}
  i woke up with a vicious cramp in my {muscle}
  i've got a killer cramp in my {muscle}
  killer cramp in my {muscle}
  i woke up with a killer cramp in my {muscle}
  i've just got a killer cramp in my {muscle}
  a killer cramp in the {muscle}
  having a killer cramp in my {muscle}
  i've got a wicked cramp in my {muscle}
  wicked cramp in my {muscle}
  i woke up with a wicked cramp in my {muscle}
  i've got a monster cramp in my {muscle}
  monster cramp in my {muscle}
  i woke up with a monster cramp in my {muscle}
  i've got a dreadful cramp in my {muscle}
  dreadful cramp in my {muscle}
  i woke up with a dreadful cramp in my {muscle}
  i've just got a dreadful cramp in my {muscle}
  a dreadful cramp in the {muscle}
  having a dreadful cramp in my {muscle}
  i've got a brutal cramp in my {muscle}
  brutal cramp in my {muscle}
  i woke up with a brutal cramp in my {muscle}
  i've got a mighty cramp in my {muscle}
  mighty cramp in my {muscle}
  i woke up with a mighty cramp in my {muscle}
  i've got a proper cramp in my {muscle}
  proper cramp in my {muscle}
  i woke up with a proper cramp in my {muscle}
  i've just got a proper cramp in my {muscle}
  a proper cramp in the {muscle}
  having a proper cramp in my {muscle}
  i've got a right old cramp in my {muscle}
  right old cramp in my {muscle}
  i woke up with a right old cramp in my {muscle}
  i've got a ferocious cramp in my {muscle}
  ferocious cramp in my {muscle}
  i woke up with a ferocious cramp in my {muscle}
  i've got a shocking cramp in my {muscle}
  shocking cramp in my {muscle}
  i woke up with a shocking cramp in my {muscle}
  i've just got a shocking cramp in my {muscle}
  a shocking cramp in the {muscle}
  having a shocking cramp in my {muscle}
  i've got an excruciating cramp in my {muscle}
  excruciating cramp in my {muscle}
  i woke up with an excruciating cramp in my {muscle}
  woke up and my {muscle} is cramping
  woke up and my {muscle} cramped
  i woke up because my {muscle} has locked up
  i woke up because my {muscle} is in a knot
  i just woke up and i've got a cramp in my {muscle}
  i was asleep and my {muscle} cramped
  i was sleeping and my {muscle} is in a knot
  i was sleeping and my {muscle} is cramping
  i was fast asleep and i've got a cramp in my {muscle}
  i was fast asleep and my {muscle} has locked up
  i turned over and my {muscle} is cramping
  i turned over and my {muscle} cramped
  i rolled over and my {muscle} has locked up
  i rolled over and my {muscle} is in a knot
  i stretched and i've got a cramp in my {muscle}
  i was stretching and my {muscle} cramped
  i pointed my toes and my {muscle} is in a knot
  i pointed my toes and my {muscle} is cramping
  i moved my leg and i've got a cramp in my {muscle}
  i moved my leg and my {muscle} has locked up
  i got out of bed and my {muscle} is cramping
  i got out of bed and my {muscle} cramped
  i was walking and my {muscle} has locked up
  i was walking and my {muscle} is in a knot
  i was running and i've got a cramp in my {muscle}
  i was swimming and my {muscle} cramped
  i was dancing and my {muscle} is in a knot
  i was dancing and my {muscle} is cramping
  i was driving and i've got a cramp in my {muscle}
  i was driving and my {muscle} has locked up
  i was standing all day and my {muscle} is cramping
  i was standing all day and my {muscle} cramped
  it's three in the morning and my {muscle} has locked up
  it's three in the morning and my {muscle} is in a knot
  it's the middle of the night and i've got a cramp in my {muscle}
  i can't sleep my {muscle} cramped
  i can't get back to sleep my {muscle} is in a knot
  i can't get back to sleep my {muscle} is cramping
  sorry to wake you but i've got a cramp in my {muscle}
  sorry to wake you but my {muscle} has locked up
  oh no my {muscle} is cramping
  oh no my {muscle} cramped
  oh man my {muscle} has locked up
  oh man my {muscle} is in a knot
  oh dear i've got a cramp in my {muscle}
  ouch my {muscle} cramped
  ow ow ow my {muscle} is in a knot
  ow ow ow my {muscle} is cramping
  ah i've got a cramp in my {muscle}
  ah my {muscle} has locked up
  aargh my {muscle} is cramping
  aargh my {muscle} cramped
  ooh my {muscle} has locked up
  ooh my {muscle} is in a knot
  ooh ooh i've got a cramp in my {muscle}
  god my {muscle} cramped
  damn my {muscle} is in a knot
  damn my {muscle} is cramping
  bloody hell i've got a cramp in my {muscle}
  bloody hell my {muscle} has locked up
  crap my {muscle} is cramping
  crap my {muscle} cramped
  blimey my {muscle} has locked up
  blimey my {muscle} is in a knot
  jeez i've got a cramp in my {muscle}
  please my {muscle} cramped
  quick my {muscle} is in a knot
  quick my {muscle} is cramping
  hurry i've got a cramp in my {muscle}
  hurry my {muscle} has locked up
  help my {muscle} cramped
  help me my {muscle} has locked up
  help me my {muscle} is in a knot
  please help i've got a cramp in my {muscle}
  hey my {muscle} cramped
  listen my {muscle} is in a knot
  listen my {muscle} is cramping
  alexa i've got a cramp in my {muscle}
  alexa my {muscle} has locked up
  help me unlock my {muscle}
  help me loosen my {muscle}
  help me straighten my {muscle}
  help me release my {muscle}
  help me relax my {muscle}
  help me ease my {muscle}
  help me fix my {muscle}
  can you help me with my {muscle}
  can you help my {muscle}
  can you stop my {muscle} cramping
  can you do something about my {muscle}
  can you do something for my {muscle}
  could you help my {muscle}
  what can i do for my {muscle} right now
  what can i do about my {muscle} right now
  what do i do for my {muscle}
  what do i do right now my {muscle} is cramping
  what should i do my {muscle} has locked up
  what should i do my {muscle} is in spasm
  how do i get my {muscle} to let go
  how do i get my {muscle} to stop
  how do i stop this cramp in my {muscle}
  how do i unlock my {muscle}
  how do i loosen my {muscle}
  how do i straighten my {muscle}
  do something my {muscle} is cramping
  make my {muscle} stop
  make my {muscle} let go
  make it let go of my {muscle}
  get rid of the cramp in my {muscle}
  get rid of my {muscle} cramp
  get this cramp out of my {muscle}
  stop the cramp in my {muscle}
  stop this pain in my {muscle}
  stop the pain in my {muscle}
  stop my {muscle} hurting
  stop my {muscle} from seizing
  please stop my {muscle} cramping
  please make my {muscle} stop
  please help my {muscle} is killing me
  i need help with a cramp in my {muscle}
  i need a stretch for my {muscle}
  i want my {muscle} to stop cramping
  i can't relax my {muscle}
  i can't release my {muscle}
  i can't get my {muscle} to relax
  i can't get my {muscle} to let go
  i can't walk on my {muscle} it's cramping
  i can hardly walk my {muscle} is cramping
  it hurts so much my {muscle}
  it hurts my {muscle}
  i feel one starting in my {muscle}
  i can feel one coming in my {muscle}
  i'm having one in my {muscle}
  i'm having cramps in my {muscle}
  i'm having cramps in both {muscle}
  i'm getting cramps in my {muscle}
  i'm getting a spasm in my {muscle}
  i've got one in my {muscle}
  i've got one of those cramps in my {muscle}
  i've got cramps in my {muscle}
  i've got cramps in both {muscle}
  i've got a cramp down my {muscle}
  i've got a cramp all the way down my {muscle}
  i've got a cramp all up my {muscle}
  i've got a cramp right in my {muscle}
  i've got a dead tight {muscle}
  i've got a locked {muscle}
  i've got a locked up {muscle}
  i've got a tight {muscle}
  i've got a sore {muscle}
  i've got a stiff {muscle}
  i've got a knotted {muscle}
  i've got a pain in my {muscle}
  i've got pain in my {muscle}
  i have pain in my {muscle}
  i have a pain in my {muscle}
  i have cramps in my {muscle}
  i have cramps in both {muscle}
  i have one in my {muscle}
  i have a locked {muscle}
  i have a locked up {muscle}
  i have a tight knot in my {muscle}
  i have this cramp in my {muscle}
  i have this awful cramp in my {muscle}
  i got one in my {muscle}
  i got woken by my {muscle}
  i got woken up by my {muscle}
  i've been woken by a cramp in my {muscle}
  i've been woken by my {muscle}
  i've woken up with my {muscle} in spasm
  i've woken up with my {muscle} cramping
  i woke up with my {muscle} cramping
  i woke up with my {muscle} locked
  i woke up with my {muscle} in a knot
  i woke up in agony with my {muscle}
  i woke up screaming my {muscle}
  i'm up with a cramp in my {muscle}
  i'm lying here with a cramp in my {muscle}
  i'm suffering with my {muscle}
  i'm in agony with my {muscle}
  i'm in agony with a cramp in my {muscle}
  i'm in pain with my {muscle}
  got a cramp in my {muscle}
  got one in my {muscle}
  got a charley horse in my {muscle}
  having a cramp in my {muscle}
  cramp in both {muscle}
  cramp all down my {muscle}
  cramp all over my {muscle}
  cramps in both {muscle}
  {muscle} cramping
  {muscle} cramping up
  {muscle} cramp help
  {muscle} cramping help
  {muscle} locked
  {muscle} locked up
  {muscle} has locked up
  {muscle} has seized up
  {muscle} has gone
  {muscle} seized up
  {muscle} in spasm
  {muscle} in a knot
  {muscle} knotted up
  {muscle} is killing me
  {muscle} is locked
  {muscle} hurts
  {muscle} hurts so much
  {muscle} spasm now
  {muscle} gone into spasm
  {muscle} help
  {muscle} now
  no i said my {muscle}
  no not there my {muscle}
  no not that my {muscle}
  no not the calf my {muscle}
  not there it's my {muscle}
  not that muscle it's my {muscle}
  that's not it it's my {muscle}
  that's the wrong muscle it's my {muscle}
  that's the wrong place it's my {muscle}
  wrong place it's my {muscle}
  wrong muscle it's my {muscle}
  sorry it's my {muscle}
  sorry i mean my {muscle}
  actually my {muscle}
  actually it's the {muscle}
  actually it's in my {muscle}
  well it's my {muscle}
  well actually it's my {muscle}
  it's actually my {muscle}
  it's actually the {muscle}
  it's actually in my {muscle}
  no it's actually my {muscle}
  no actually it's my {muscle}
  no it's in my {muscle}
  no it's in the {muscle}
  no it's the {muscle}
  no it's more the {muscle}
  no it's my {muscle} that's cramping
  it's my {muscle} that's cramping
  it's my {muscle} that hurts
  it's my {muscle} this time
  it's the {muscle} this time
  it's not my calf it's my {muscle}
  it's not the calf it's the {muscle}
  it's not my foot it's my {muscle}
  it's not my leg it's my {muscle}
  it's not my thigh it's my {muscle}
  it's more in my {muscle}
  it's more the {muscle}
  it's more in the {muscle}
  it's lower it's my {muscle}
  it's higher it's my {muscle}
  it's up in my {muscle}
  it's down in my {muscle}
  it's all in my {muscle}
  it's just my {muscle}
  it's only my {muscle}
  it's both my {muscle}
  it's both {muscle}
  it's both of my {muscle}
  it's my whole {muscle}
  it's the whole {muscle}
  it's gone to my {muscle}
  it's moved to my {muscle}
  it's moved up to my {muscle}
  it's moved down to my {muscle}
  it has moved to my {muscle}
  it's spread to my {muscle}
  it's jumped to my {muscle}
  it's going into my {muscle}
  it's going up my {muscle}
  now it's in my {muscle}
  now it's gone to my {muscle}
  now it's the {muscle}
  now my {muscle} has started
  now my {muscle} has gone
  now the {muscle} is cramping
  and now my {muscle}
  and my {muscle} too
  my {muscle} as well
  my {muscle} too
  the {muscle} not the calf
  i said my {muscle}
  i meant the {muscle}
  i think it's my {muscle}
  i think it's the {muscle}
  i believe it's my {muscle}
  i guess it's my {muscle}
  it might be my {muscle}
  maybe my {muscle}
  um my {muscle}
  um it's my {muscle}
  i'm not sure my {muscle}
  down in my {muscle}
  up in my {muscle}
  right in my {muscle}
  in my {muscle}
  in both {muscle}
  under my {muscle}
  along my {muscle}
  around my {muscle}
  all of my {muscle}
  my whole {muscle}
  both my {muscle}
  both of my {muscle} now
  just the {muscle}
  just my {muscle}
  mainly my {muscle}
  mostly my {muscle}
  somewhere in my {muscle}
  {muscle} please
  no i said {muscle}
  i said {muscle}
  in the {muscle}
  how do i stop my {muscle} cramping right now
  how do i get this cramp out of my {muscle}
  how do i get rid of this cramp in my {muscle}
  how do i stretch out my {muscle} right now
  how do i stretch my {muscle} it's cramping
  how do i get my {muscle} to relax
  how do i get my {muscle} to stop cramping
  how do i make my {muscle} let go
  how do i make my {muscle} stop cramping
  how can i get my {muscle} to let go
  how can i stop my {muscle} cramping now
  what can i do my {muscle} is cramping
  what can i do my {muscle} has seized up
  what can i do for this cramp in my {muscle}
  what can i do about this cramp in my {muscle}
  what do i do about this cramp in my {muscle}
  what do i do about my {muscle} it's cramping
  what do i do for my {muscle} it's cramping
  what do i do when my {muscle} is cramping like this
  what do i do my {muscle} has seized up
  what do i do my {muscle} has locked up
  what do i do my {muscle} is in a knot
  what should i do for my {muscle} it's cramping
  what should i do with my {muscle} it's locked
  is there something for my {muscle} it's cramping
  is there a stretch for my {muscle} right now it's cramping
  why is my {muscle} cramping make it stop
  tell me what to do my {muscle} is cramping
  tell me how to stop my {muscle} cramping
  tell me how to loosen my {muscle}
  show me how to loosen my {muscle}
  i don't know what to do my {muscle} is cramping
  i don't know what to do my {muscle} has locked up
  give me something for my {muscle}
  give me a stretch for my {muscle}
  give me a stretch for my {muscle} now
  give me something for my {muscle} cramp
  get my {muscle} to stop cramping
  get my {muscle} unstuck
  get the knot out of my {muscle}
  get the cramp out of my {muscle}
  it's gone into my {muscle}
  it's gone into my {muscle} now
  it has gone into my {muscle}
  it's moved into my {muscle}
`;
