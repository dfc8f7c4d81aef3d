import { intent } from '../../language';

/** Slower, please. */
export const slowDown = intent(
  'SlowDownIntent',
  {},
  `
  slow down
  slower
  slower please
  please slow down
  go slower
  too fast
  that's too fast
  you're too fast
  you're going too fast
  you are too fast
  not so fast
  speak slower
  speak slowly
  speak more slowly
  talk slower
  talk more slowly
  more slowly
  can you slow down
  could you speak slower
  take it slower
  take your time
  i need more time
  more time
  give me more time
  give me a moment
  wait not so fast
  i can't keep up
  that's too quick
  that was too quick
  hold on that's too quick
  i can't follow you
  i can't follow that fast
  a bit slower
  a little slower
  you're rushing me
  don't rush me
  you're speaking too fast
  you're talking too fast
  you're talking too fast for me
  you speak too fast
  you speak too fast for me
  you talk too fast
  you talk too quickly
  you talk too quick
  you're too quick
  you're too quick for me
  you're too fast for me
  you're going too quickly
  you're going too quick
  you go too fast
  that is too fast
  that was too fast
  that's too fast for me
  that's too quick for me
  that's going too fast
  that went too fast
  it's too fast
  it's too fast for me
  it's going too fast
  this is too fast
  this is too fast for me
  this is too quick
  this is going too fast
  too quick
  too quick for me
  too quickly
  too fast for me
  way too fast
  not so quick
  not so quickly
  not that fast
  don't go so fast
  don't talk so fast
  don't speak so fast
  don't be so quick
  don't hurry
  don't hurry me
  don't hurry so much
  no hurry
  no rush
  no need to rush
  slow it down
  slow it down a bit
  slow it down please
  slow down a bit
  slow down a little
  slow down please
  slow down i can't keep up
  please go slower
  please speak slower
  please speak more slowly
  please talk slower
  please talk more slowly
  please be slower
  please don't rush
  could you slow down
  could you slow down a bit
  could you talk slower
  could you go slower
  could you go a bit slower
  could you speak more slowly
  can you go slower
  can you speak slower
  can you talk slower
  can you speak more slowly
  can you talk more slowly
  can you take it slower
  can we go slower
  can we slow down
  can we slow it down
  can we take it slower
  go more slowly
  go a bit slower
  go a little slower
  go slow
  go slowly
  take it slow
  take it slowly
  take it easy
  take it a bit slower
  a bit slower please
  a little slower please
  a bit more slowly
  more slowly please
  much slower
  even slower
  slowly please
  speak slower please
  talk slower please
  speak a bit slower
  talk a bit slower
  speak a little slower
  at a slower pace
  a slower pace please
  give me time
  give me more time to get there
  give me longer
  i need longer
  i need more time to get there
  i need more time to move
  i need you to slow down
  i need you to go slower
  i want you to slow down
  i'm not that quick
  i'm not that fast
  i'm not there yet
  i'm still getting there slow down
  i'm slow
  i move slowly
  i can't go that fast
  i can't keep up with you
  i can't keep up with that
  i can't move that fast
  i can't do it that fast
  i can't follow
  i can't follow you that fast
  i couldn't follow
  i couldn't keep up
  i don't get it that fast
  you lost me slow down
  hang on i can't keep up
  hang on hang on i can't keep up
  hold on i can't keep up
`,
);
