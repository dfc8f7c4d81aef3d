import { intent } from '../../model';

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
`,
);
