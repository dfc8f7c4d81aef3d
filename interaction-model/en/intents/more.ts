import { intent } from '../../language';

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
  tell me a bit more
  tell me a little more
  tell me something more
  tell me more please
  tell me more about this
  tell me the rest
  tell me everything about that
  and what more
  and then what
  and why is that
  what's the rest
  what's the reason
  what does that mean
  what do you mean by that
  what else can you tell me
  what else can you say about that
  what else should i know
  what else do i need to know
  anything else about that
  anything else i should know
  any more details
  any more information
  any more on that
  any more about that
  is there anything more
  is there anything else
  is there more to it
  is there more to know
  is there more to say
  do you know more
  do you know more about that
  do you have more
  do you have more on that
  do you have more details
  give me more details
  give me more information
  give me more detail
  give me a longer answer
  give me the long answer
  give me the long version
  give me the whole answer
  give me the full answer
  give me the full story
  go on tell me more
  go on about that
  go deeper
  go further
  can you explain
  can you explain that
  can you explain more
  can you tell me more
  can you tell me more about that
  can you go into more detail
  can you elaborate
  could you explain
  could you explain that
  could you explain more
  could you elaborate
  could you say more
  elaborate
  elaborate on that
  expand on that
  please explain
  please go on about that
  please tell me more
  i want more
  i want more details
  i want more information
  i want to know why
  i'd like more
  i'd like more details
  i'd like to know more
  i'd like more information
  i don't understand tell me more
  keep explaining
  the long version
  the full answer
  more on that
  more on this
  more about this
  more about it
  more please tell me
  some more
  a bit more
  a bit more about that
  a little more about that
`,
);
