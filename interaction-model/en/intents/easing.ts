import { intent } from '../../language';

/** It is letting go, and has not yet. */
export const easing = intent(
  'EasingIntent',
  { muscle: 'Muscle', sign: 'Sign', sign_two: 'Sign' },
  `
  it's easing but it's {sign}
  it's easing but my {muscle} is {sign}
  it's easing but i {sign}
  a bit better but it's {sign}
  a bit better but my {muscle} is {sign}
  a bit better but i {sign}
  it's almost gone but it's {sign}
  it's almost gone but i {sign}
  it's almost gone and now i {sign}
  it's almost gone but my {muscle} is {sign}
  it's easier
  it's getting easier
  it feels easier
  i think it's easing
  it feels a bit better
  it feels a little better
  i think it's letting go
  i feel a bit better
  my {muscle} feels a bit better
  my {muscle} feels a little better
  easing
  it's easing
  it is easing
  it's easing off
  easing off
  it's easing up
  easing up
  it's starting to ease
  it's beginning to ease
  starting to ease
  it's letting go a bit
  it's letting go
  it's starting to let go
  letting go
  nearly
  nearly gone
  it's nearly gone
  nearly there
  almost
  almost gone
  it's almost gone
  almost there
  a bit
  a bit better
  a little
  a little better
  a little bit
  a little bit better
  it's a bit better
  it's a little better
  it's a little bit better
  slightly
  slightly better
  somewhat
  somewhat better
  it's getting better
  getting better
  getting there
  it's getting there
  i'm getting there
  it's improving
  it's coming
  it's going away
  going away
  it's going
  it's loosening
  it's loosening up
  loosening up
  it's relaxing
  it's softening
  it's getting softer
  it's less
  it's less tight
  it hurts less
  less
  less pain
  it's not as bad
  not as bad
  not so bad now
  not quite
  not quite yet
  not quite gone
  not completely
  not fully
  not entirely
  not totally
  half gone
  partly
  sort of
  kind of
  maybe a little
  kind of better
  it's helping
  that's helping
  it's working
  it's slowly letting go
  slowly
  a bit but still there
  better but not gone
  better but still there
  some of it
  it's mostly gone
  mostly
  mostly gone
  just about
  my {muscle} is easing
  my {muscle} is a bit better
  my {muscle} is getting better
  my {muscle} is loosening
  it's helping a bit
  it's helping a little
  it's helping some
  that's helping a bit
  that's helping a little
  that's helping some
  this is helping
  this is helping a bit
  this is working
  this is working a bit
  it's working a bit
  it's working slowly
  it seems to be helping
  it seems to be easing
  it seems to be letting go
  it seems a bit better
  it seems to be going
  it feels looser
  it feels a bit looser
  it feels less tight
  it feels less painful
  it feels softer
  it feels better but not gone
  it feels better but it's still there
  it's better but not gone
  it's better but it's not gone
  it's better but it isn't gone
  it's better but still there
  it's better but still sore
  it's better but still tight
  it's better but not completely
  it's better than before
  it's better than it was
  it's not as bad as before
  it's not as bad as it was
  it's not as tight
  it's not as tight as before
  it's not as strong
  it's not as strong as before
  it's not quite as bad
  it's not so bad
  it's not so tight
  it's not so tight now
  it's not quite gone
  it's not quite gone yet
  it's not completely gone
  it's not all gone
  it's not fully gone
  it's not entirely gone
  it's not totally gone
  it isn't quite gone
  it isn't completely gone
  it hasn't completely gone
  it hasn't quite gone
  not all of it
  not all gone
  not totally gone
  not completely gone
  not fully gone
  not gone but better
  not gone but less
  less than before
  less tight
  less tight now
  a bit less
  a bit less tight
  a bit looser
  a little looser
  a little less
  a little less tight
  a little easier
  a bit easier
  a bit easier now
  a touch better
  a tiny bit
  a tiny bit better
  a smidge better
  some better
  some relief
  some of it's gone
  some of it is gone
  most of it
  most of it's gone
  most of it is gone
  half of it's gone
  half of it is gone
  it's half gone
  about half
  about halfway
  it's halfway gone
  it's eased a bit
  it's eased a little
  it's eased some
  it's eased up a bit
  it's eased off a bit
  it's loosened a bit
  it's loosened a little
  it's loosened up a bit
  it's let go a bit
  it's let go a little
  it's relaxed a bit
  it's starting to loosen
  it's starting to loosen up
  it's starting to relax
  it's starting to go
  it's starting to go away
  it's starting to feel better
  it's starting to get better
  it's starting to give
  it's starting to release
  it's starting to soften
  it's starting to work
  it's starting to calm down
  it's beginning to loosen
  it's beginning to let go
  it's beginning to relax
  it's beginning to go
  it's beginning to work
  it's about to let go
  it's about to go
  it's nearly there
  it's nearly let go
  it's nearly over
  it's nearly done
  it's almost over
  it's almost there
  it's almost done
  it's almost let go
  it's just about gone
  it's slowly going
  it's slowly going away
  it's slowly easing
  it's slowly getting better
  it's slowly loosening
  it's slowly relaxing
  it's gradually easing
  it's gradually letting go
  it's gradually getting better
  it's fading
  it's fading a bit
  it's calming down
  it's settling
  it's settling down
  it's giving
  it's giving a bit
  it's releasing
  it's releasing slowly
  it's unwinding
  it's unlocking
  it's coming off
  it's coming loose
  it's dying down
  it's easing slowly
  it's easing a little
  it's easing some
  it's getting a bit better
  it's getting a little better
  it's getting looser
  it's getting less
  it's getting lighter
  it's improving a bit
  it's improving slowly
  it's on its way
  it's on the way out
  it's on its way out
  i think it's starting to let go
  i think it's loosening
  i think it's relaxing
  i think it's helping
  i think it's working
  i think it's going
  i think it's nearly gone
  i think it's getting better
  i think it's a bit better
  i feel it easing
  i feel it letting go
  i feel it loosening
  i feel it going
  i can feel it easing
  i can feel it letting go
  i can feel it loosening
  i can feel it going
  i can feel it working
  i feel a little better
  i feel slightly better
  i feel somewhat better
  i'm a bit better
  i'm a little better
  i'm getting better
  the pain is less
  the pain is easing
  the pain is going
  the pain is going away
  the pain is fading
  the pain is getting less
  the pain is a bit less
  the cramp is easing
  the cramp is easing off
  the cramp is letting go
  the cramp is going
  the cramp is loosening
  the cramp is fading
  the cramp is nearly gone
  the cramp is almost gone
  the knot is softening
  the knot is loosening
  the muscle is loosening
  the muscle is softening
  the muscle is relaxing
  my {muscle} is relaxing
  my {muscle} is softening
  my {muscle} is letting go
  my {muscle} is starting to let go
  my {muscle} is starting to loosen
  my {muscle} is almost better
  my {muscle} is nearly there
  my {muscle} is less tight
  my {muscle} feels looser
  yes a bit
  yes a little
  yes a little bit
  yes but not all of it
  yes but not completely
  yes it's easing
  yes it's helping
  yes it's starting to
  yes nearly
  yes slowly
  yeah a bit
  yeah a little
  yeah it's easing
  yeah it's helping a bit
  okay it's easing
  okay it's helping
  okay it's getting better
  no but it's easing
  no but it's better
  no but it's getting better
  no but nearly
  not yet but it's easing
  not yet but better
  not yet but nearly
  getting easier
  getting looser
  getting softer
  getting a bit better
  easing a bit
  easing a little
  easing slowly
  slowly but surely
  slowly getting better
  slowly going away
  bit by bit
  little by little
  helping
  helping a bit
  improving
  loosening
  loosening a bit
  relaxing a bit
  softening
  on its way
  the pain's coming down
  the pain is coming down
  the pain is going down
  the pain's going down some
  it's coming down
  it's dropping
  okay that's helping some
  okay yeah that's helping some
  yeah that's helping
  that helps some
  kinda better
  kinda better i guess
  kind of better i think
  sorta better
  sort of better i guess
  a little better i guess
  it's kinda better
  it's softening up
  it's softening up under my hand
  i can feel it softening up
  it's getting softer under my hand
  the worst of it's passing
  the worst of it is passing
  the worst is passing
  whew the worst of it's over i think
  down from a nine to a four
  down from a ten to maybe a five
  it's down to maybe a four
  it's down from a nine
  it's coming down from a ten
  it's coming down to maybe a five
  it went from a ten to a five
  it was a ten now it's a five
  nearly gone just a twinge left
  just a twinge left
  there's just a twinge left
  just a little twinge now
  almost gone just a bit left
  only a little left
  there's only a little bit left
  the knot's getting smaller
  the knot is getting smaller
  the knot's getting softer
  the knot's coming undone
  the lump's getting smaller
  almost let go but don't stop
  almost let go but don't stop yet
  almost let go
  it almost let go
  it's almost let go keep going
`,
);
