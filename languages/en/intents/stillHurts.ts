import { intent } from '../../model';

/** It still hurts, or is back. */
export const stillHurts = intent(
  'StillHurtsIntent',
  { muscle: 'Muscle', side: 'Side', sign: 'Sign', sign_two: 'Sign' },
  `
  it's been {sign}
  it has been {sign}
  no it's the same
  no it's worse
  no it's not
  no it isn't
  no it is not
  no it hasn't
  no it has not
  no it didn't
  i don't think so
  it feels the same
  it feels worse
  it feels tight
  it feels hard
  it's awful
  it's agony
  it's too much
  it's unbearable
  i'm in agony
  i'm in pain
  i am in pain
  i'm in so much pain
  it's burning
  it's on fire
  it's killing me
  it's really strong
  it's so strong
  it's so bad
  it's so painful
  it hurts so bad
  it hurts like hell
  it hurts when i move it
  it's sore
  it's still sore
  my {muscle} is sore
  my {side} {muscle} is sore
  my {muscle} is still sore
  my {muscle} is tight
  my {muscle} is still hard
  it still hurts
  still hurts
  still hurting
  it's still hurting
  still there
  it's still there
  still cramping
  it's still cramping
  it's still tight
  still tight
  still in a knot
  it's still locked
  still locked
  still the same
  it's the same
  no change
  nothing changed
  not yet
  not really
  no not yet
  not gone
  it's not gone
  it isn't gone
  it hasn't gone
  it's not letting go
  it won't let go
  it hasn't let go
  it has not let go
  it didn't let go
  it's not easing
  it won't ease
  it isn't easing
  it's not better
  it's no better
  no better
  not better
  it isn't working
  it's not working
  that's not working
  that isn't helping
  it doesn't help
  that didn't help
  that didn't work
  it didn't work
  not helping
  it hurts
  it hurts a lot
  it hurts so much
  that hurts
  it's getting worse
  it's worse
  worse
  even worse
  it's bad
  it's back
  it is back
  it came back
  it's come back
  the cramp is back
  the cramp came back
  my cramp is back
  it's back again
  here it is again
  it's cramping again
  it cramped again
  i'm cramping again
  cramping again
  it started again
  it happened again
  another cramp
  i have another cramp
  it won't stop
  it doesn't stop
  it keeps cramping
  it keeps coming back
  it's still going
  still going
  still bad
  still hurts a lot
  no it still hurts
  no it hurts
  no still hurts
  no it's still there
  it's still sore and tight
  i still have it
  i still have the cramp
  i've still got it
  the cramp is still there
  the knot is still there
  still a knot
  what else can i do
  something else
  try something else
  give me another one
  another stretch
  try another stretch
  a different stretch
  my {muscle} still hurts
  my {side} {muscle} still hurts
  my {muscle} is still cramping
  my {side} {muscle} is still cramping
  my {muscle} is still tight
  my {muscle} is still locked
  my {muscle} is cramping again
  my {side} {muscle} is cramping again
  it's back in my {muscle}
  it's back in my {side} {muscle}
  the cramp in my {muscle} is back
  it still hurts in my {muscle}
  my {muscle} won't let go
  my {muscle} has cramped again
  it still hurts and it's {sign}
  still hurts and {sign}
  it still hurts and i have {sign}
  it still hurts and i'm {sign}
  it's back and it's {sign}
  it's back and {sign}
  it's back and i have {sign}
  no and it's {sign}
  no it's {sign}
  no and {sign}
  it's still cramping and it's {sign}
  it's still cramping {sign}
  still cramping {sign}
  still hurts {sign}
  it still hurts {sign}
  it still hurts and my {muscle} is {sign}
  it hurts and my {muscle} is {sign}
  it hurts and it's {sign}
  it hurts and {sign}
  it's been cramping {sign}
  it has been cramping {sign}
  it's been going on {sign}
  it has lasted {sign}
  it's lasted {sign}
  it won't stop and it's {sign}
  it won't stop and i have {sign}
  it's still hurting and it's {sign} and {sign_two}
  my {muscle} still hurts and it's {sign}
  my {side} {muscle} still hurts and it's {sign}
  it's back and it's {sign} and {sign_two}
  it hurts and i {sign}
  it still hurts and i {sign}
  i can't stand it
  i can't stand the pain
  i can't stand this
  i can't stand it anymore
  i can't stand this anymore
  i can't stand it any longer
  i can't stand the pain anymore
  can't stand it
  can't stand the pain
  i can't stand the cramp
  i can't bear it
  i can't bear the pain
  i can't take it
  i can't take the pain
  i can't take this
  i want it gone
  i want this gone
  make it go away
  make the pain go away
  make the pain stop
  it feels like a knife
  it feels like a knife in my {muscle}
  it feels like my {muscle} is tearing
  it feels like my {muscle} is being ripped
  it feels like it's tearing
  i fell asleep and it came back
  i fell back asleep and it came back
  it comes and goes
  it's coming and going
  ouch ouch ouch
  it's been a minute
  it's been a minute already
  it has been a minute
  it's been a minute now
`,
);
