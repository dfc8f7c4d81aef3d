import { intent } from '../../model';

/** More about what was answered. */
export const more = intent(
  'MoreIntent',
  {},
  `
  tell me more
  more
  more please
  more about that
  tell me more about that
  tell me more about it
  what more
  say more
  explain more
  explain that
  go into detail
  more detail
  more details
  in more detail
  give me more
  give me the details
  what else do you know
  anything more
  is there more
  what else is there
  more information
  more info
  more causes
  the next three
  next three
  other causes
  the other causes
  what other causes
  and what else
  can you say more
  could you tell me more
  i want to hear more
  i'd like to hear more
  i want to know more
  keep talking
  why is that
  how come
  why
`,
);
