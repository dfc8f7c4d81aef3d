/** Told at length: how it came, what it does, what it feels like. */
export const stories = `
  my {muscle} has curled up and won't let go
  my {side} {muscle} has curled up and won't let go
  my {muscle} has curled up and won't uncurl
  my {muscle} curled up and i can't straighten it
  my {muscle} grabbed and won't let go
  my {muscle} just grabbed and it won't release
  my {muscle} is all balled up
  my {side} {muscle} is all balled up
  my {muscle} is balled up in a knot
  my {muscle} is balled up like a fist
  my {muscle} are twisting
  my {muscle} are twisting up
  my {muscle} are twisting over each other
  my {muscle} are crossing over each other
  my {muscle} are spreading apart
  my {muscle} are pulling apart
  my {muscle} are stuck pointing down
  my {muscle} are stuck pointing up
  my {muscle} is pulling down
  my {muscle} are pulling under
  my {muscle} is doing that thing again
  my {muscle} is doing that thing where it locks
  my {muscle} are doing that thing where they lock
  my {muscle} are doing that thing where they curl
  my {muscle} are doing their thing again
  my {side} {muscle} is acting up
  my {muscle} is going off
  something grabbed my {muscle}
  something grabbed the back of my {side} {muscle}
  something grabbed my {side} {muscle} and it won't let go
  something bit me in the {muscle}
  something is squeezing my {muscle}
  it feels like something grabbed my {muscle}
  it feels like a fist in my {muscle}
  it feels like somebody is twisting my {muscle}
  it's like a rock in my {muscle}
  there's a rock in my {muscle}
  there's a fist in my {muscle}
  another cramp in the same {muscle}
  another cramp in the same damn {muscle}
  dang it another cramp in my {muscle}
  damn it my {muscle}
  dang it my {muscle}
  darn it my {muscle}
  son of a gun my {muscle}
  son of a bitch my {muscle}
  holy cow my {muscle}
  holy smokes my {side} {muscle}
  for crying out loud my {muscle}
  oh my goodness my {muscle}
  both {muscle} at once
  {side} {muscle} at once
  {side} {muscle} at once and i can't straighten them
  {side} {muscle} at the same time
  {side} my {muscle} at once
  my {muscle} are both cramping at once
  the one in my {muscle} is bad
  the one in my {side} {muscle} is bad
  the one in my {side} {muscle} is real bad
  this one's in my {muscle}
  this one is in my {side} {muscle}
  my {muscle} is cramping from that run
  my {muscle} is cramping from the run
  my {muscle} is cramping after my run
  my {muscle} is cramping from all that walking
  my {muscle} started cramping on the way to the bathroom
  my {muscle} cramped up getting out of bed
  i rolled over and my {muscle} locked
  i rolled over and my {side} {muscle} cramped
  i turned over and my {muscle} went
  i stretched in bed and my {muscle} grabbed
  i stretched my legs and my {muscle} cramped
  i pointed my toes and my {muscle} cramped
  i just got woken up by my {muscle}
  i was asleep and my {muscle} just went
  i was sleeping and my {side} {muscle} grabbed
  i woke up with my {muscle} all locked up
  i got up to pee and my {muscle} seized
  i can't straighten it out my {muscle} is so tight
  i can't get my {muscle} to straighten
  i can't put my {muscle} down it's cramping
  my {muscle} won't flatten
  my {muscle} won't straighten out
  my {muscle} won't uncurl
  my {person} got a cramp and she's crying
  my {person} got a cramp and he's crying
  my {person} woke up crying with a cramp in her {muscle}
  my {person} woke up crying with a cramp in his {muscle}
  my {person} woke up screaming about her {muscle}
  my {person} woke up screaming about his {muscle}
  my {person} woke me up with a cramp
  my {person} is yelling about her {muscle}
  my {person} is yelling about his {muscle}
  my {person} says her {muscle} hurts
  my {person} says his {muscle} hurts
  my {person} says her {muscle} has a cramp
  my {person} says his {muscle} has a cramp
  my {person} can't straighten her {muscle}
  my {person} can't straighten his {muscle}
  my {person}'s got a charley horse
  my {person} got a charley horse
  {person}'s got a charley horse
  {person} got a charley horse
  {person} got a cramp in her {muscle}
  {person} got a cramp in his {muscle}
  my {person} just grabbed her {muscle}
  my {person} just grabbed his {muscle}
  actually it's {side} {muscle}
  actually it's {side} of them
  no not the calf it's the {muscle}
  no not the foot it's the {muscle}
  no not the leg it's the {muscle}
  no not calf it's in the {muscle}
  not calf it is the {muscle}
  no wait it's the {muscle}
  wait no i meant my {muscle}
  wait no it's my {muscle}
  i said calf i meant my {muscle}
  my {muscle} are curling under and they won't come back
  my {muscle} are curling under and won't straighten
  the {muscle} they're all curling under
  my {muscle} curled under and it won't come back up
  and now the {muscle} is all balled up
  and now the arch of my {side} {muscle} is all balled up
  and now both my {muscle} are going off
  {side} my {muscle} are going off at the same time
  {side} my {muscle} are cramping at the same time
  {side} {muscle} are cramping at once
  {side} {muscle} cramping at once
  {side} {muscle} are cramping what the heck
  {muscle}'s cramping on the {side} side
  {muscle}'s cramping on the {side}
  {muscle}'s cramping and i {sign}
  {muscle}'s cramping {sign}
  {muscle}'s cramping just fix it
  {muscle}'s cramping just help me
  my {muscle}'s cramping just fix it
  my {muscle}'s cramping up like crazy
  my {muscle}'s cramping the whole thing
  never mind that my {muscle}'s cramping
  i'm on the floor with my {muscle} cramping
  i'm rolling around the bed my {muscle} is cramping
  my {person} is rolling around holding his {muscle}
  my {person} is rolling around holding her {muscle}
  my {person} is hollering his {muscle} is cramping
  my {person} is hollering her {muscle} is cramping
  the guy next to me his {muscle} is cramping
  the guy here his {muscle} is cramping
  the lady next to me her {muscle} is cramping
  my {person} here has got a cramp in his {muscle}
  my {person} here has got a cramp in her {muscle}
  my {person} he's got a cramp in his {muscle}
  my {person} she's got a cramp in her {muscle}
  uh my {person} he's got a cramp in his {muscle} or something
  my {person} has a {muscle} cramp what do we do
  my {person}'s got a {muscle} cramp what do we do
  {person} got a {muscle} cramp
  {person}'s got a {muscle} cramp what do i do
  i was asleep and boom {side} {muscle}
  and boom {side} {muscle}
  and boom my {muscle}
  boom {side} {muscle}
  i got in bed and bam my {muscle}
  and bam my {side} {muscle}
  and wham my {muscle}
  and whoosh my {muscle} grabbed up tight
  and zap my {muscle}
  i stretched out and boom my {muscle}
  i laid down and boom my {muscle}
  i pointed my toes in my sleep and now my {muscle} is in a knot
  i pointed my toes and now it's my {muscle}
  the baby kicked and now my {side} {muscle}'s in a knot
  i jerked and now my {muscle} is in a knot
  my {side} {muscle} is in a knot and i'm {pregnancy}
  i've been on my feet all day and now my {muscle} is cramping
  i've been on my feet all night and my {muscle} just cramped up
  i been on my feet all night and my {muscle} is cramping
  i just got off work and my {muscle} is cramping up
  i just got off shift and my {muscle} is cramping
  just got off a double and now my {muscle}'s cramping up
  i worked a double and now my {muscle} is cramping
  we had practice today and now my {muscle} is cramping
  i had soccer today and now my {muscle} is cramping
  i ran a marathon today and now my {muscle} is cramping
  i took a bath and went to bed and now my {muscle}
  i work nights and my {muscle} is cramping
  i work nights and {side} my {muscle} are cramping
  my {muscle} snapped into a cramp
  like a cat and my {muscle} snapped into a cramp
  not the foot the {muscle} dang it
  not the calf the {muscle} dang it
  not the foot the {muscle}
  not the leg the {muscle}
  {muscle}'s cramping i {sign}
  {muscle} what do i do
  {muscle} ow ow what do i do
  {muscle} ow what do i do
  his {muscle}'s cramping
  her {muscle}'s cramping
  his {muscle}'s cramping he's hollering
  her {muscle}'s cramping she's crying
  got one of his cramps again
  {person}'s got one of his cramps again
  {person}'s got one of her cramps again
  my {person}'s having one of his leg cramps
  i've got the cramps again
  i got the cramps again
  i've got cramps again
  i've got those cramps again
  cramp's got my {muscle}
  the cramp's got my {muscle}
  cramp's got my {muscle} pointing up
  the cramp has got my {muscle} pointing at the ceiling
  these cramps are in {side} {muscle}
  these cramps they're in {side} {muscle} tonight
  it's more the {muscle} that's cramping
  it's not really the calf it's more the {muscle}
  it's right behind my {muscle}
  he's got a cramp my {person} in his {side} {muscle}
  she's {pregnancy} my {person} and her {muscle} is cramping
  what do we do she's {pregnancy} and her {muscle} is cramping
  what do i do for a {muscle} cramp right now
  {muscle} {side} {posture}
  my {side} {muscle} up and cramped on me
  my {muscle} up and cramped on me
  my {muscle} just up and cramped
  something's biting down on my {muscle}
  something's biting my {muscle} and it won't let go
  the calf quit but now my {muscle} are going
  the foot quit but now my {muscle} is going
  did leg day and now my {muscle} are cramping
  did leg day at the gym and now my {muscle} are cramping in bed
  it's my {person} he's got one of those charley horses
  it's my {person} she's got one of those charley horses in her {muscle}
  i stretched out and dang it my {muscle} went
  dang it my {muscle} went
  nope {side} side
  no {side} side
`;
