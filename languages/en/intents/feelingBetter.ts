import { intent } from '../../model';

/** It has let go. */
export const feelingBetter = intent(
  'FeelingBetterIntent',
  { muscle: 'Muscle', side: 'Side', sign: 'Sign', sign_two: 'Sign' },
  `
  it's better but it's {sign}
  better but it's {sign}
  it's better but i {sign}
  it's better but my {muscle} is {sign}
  it let go but it's {sign}
  it let go but my {muscle} is {sign}
  it let go but i {sign}
  it's gone but it's {sign}
  it's gone but my {muscle} is {sign}
  it's gone but i {sign}
  it's gone and now i {sign}
  it's gone but i have {sign}
  it let go but i have {sign}
  it's eased
  it eased
  it has eased
  it's passed
  it passed
  it has passed
  it's subsided
  it subsided
  it's done
  it's alright
  it's all right
  i'm alright
  i'm all right
  that's it
  it's gone now
  yeah it let go
  yeah it's let go
  yep it let go
  yes it did
  yeah it did
  yeah it's gone
  yep it's gone
  yeah it has
  my {muscle} is fine
  my {muscle} is okay
  i feel a lot better
  it feels a lot better
  i feel much better
  it looks fine
  it feels fine
  it feels okay
  it feels good
  i feel fine
  i feel okay
  i feel good
  i feel okay now
  i think i'm okay
  i think i'm fine
  i think i'm better
  i think it's gone
  i think it's better
  i think it let go
  i think it has let go
  i think it's over
  i think that did it
  my {muscle} feels fine
  my {muscle} feels okay
  my {muscle} feels good
  it's gone
  it is gone
  gone
  all gone
  it's all gone
  it has gone
  it went away
  it's gone away
  the cramp is gone
  the cramp has gone
  my cramp is gone
  the pain is gone
  the knot is gone
  no more pain
  no more cramp
  it let go
  it has let go
  it's let go
  it just let go
  it finally let go
  yes it let go
  yes it's gone
  yes it has
  yes it has let go
  let go
  it released
  it has released
  it's released
  it relaxed
  it's relaxed
  it loosened
  it unlocked
  it stopped
  it has stopped
  it's stopped
  the cramp stopped
  it stopped hurting
  it doesn't hurt
  it doesn't hurt anymore
  it doesn't hurt any more
  it's over
  that's it it's gone
  better
  all better
  it's better
  it's better now
  better now
  i'm better
  i'm better now
  i feel better
  i feel better now
  i'm feeling better
  feeling better
  feels better
  it feels better
  it feels better now
  much better
  it's much better
  that's much better
  that's better
  a lot better
  so much better
  that worked
  it worked
  that did it
  that did the trick
  that helped
  it helped
  i'm fine
  i'm fine now
  i'm okay
  i'm okay now
  i'm good
  i'm good now
  all good
  all good now
  it's fine
  it's fine now
  it's okay now
  fine now
  good now
  phew
  relief at last
  thank god it's gone
  thanks it's gone
  thank you it's gone
  my {muscle} is better
  my {muscle} is better now
  my {muscle} let go
  my {muscle} is fine now
  my {side} {muscle} is better
  my {side} {muscle} let go
  my {muscle} is okay now
  my {muscle} stopped cramping
  my {muscle} feels better
`,
);
