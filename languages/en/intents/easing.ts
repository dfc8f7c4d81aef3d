import { intent } from '../../model';

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
`,
);
