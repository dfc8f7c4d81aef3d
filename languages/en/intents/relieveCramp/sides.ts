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
`;
