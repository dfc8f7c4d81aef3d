import { intent } from '../../model';

/** Alexa's own intents, with what is said beyond her own phrases. */
export const builtIn = [
  intent(
    'AMAZON.NextIntent',
    {},
    `
  next one
  next stretch
  the next one
  next please
  what's next
  go on to the next
  what else
  move on
  let's move on
`,
  ),
  intent(
    'AMAZON.PreviousIntent',
    {},
    `
  back one
  the one before
  the last one again
  previous stretch
  go back one
  back
  back one step
  one step back
  the last step
  go to the last step
  the step before
  take me back
`,
  ),
  intent(
    'AMAZON.RepeatIntent',
    {},
    `
  again
  once more
  say again
  what did you say
  what was that
  i didn't hear you
  i missed that
  repeat please
  come again
  one more time
  i didn't catch that
  i didn't get that
  repeat the last part
  pardon
  pardon me
  sorry what
  excuse me what
  run that by me again
`,
  ),
  intent(
    'AMAZON.PauseIntent',
    {},
    `
  wait
  hold on a second
  one moment
  just a moment
  give me a second
  hang on
  take a break
  give me a minute
  just a second
  one second
  give me a sec
  i need a minute
`,
  ),
  intent(
    'AMAZON.ResumeIntent',
    {},
    `
  carry on
  i'm back
  go on
  keep going
  ready
  i'm ready
  where were we
  pick up where we left off
  unpause
`,
  ),
  intent(
    'AMAZON.StartOverIntent',
    {},
    `
  from the start
  from the beginning
  start from the beginning
  begin again
  start again from the start
  from the top
  let's start from the beginning
  let's start over
  let's start again
  start from the top
  take it from the top
  do it all again
  all over again
  begin from the start
  go back to the start
  go back to the beginning
  back to the beginning
  start all over
`,
  ),
  intent(
    'AMAZON.YesIntent',
    {},
    `
  sure go ahead
  yes please do
  please do
  do that
  yes do that
  set it
  yes set it
  that works
  that is fine
  that's fine
  i think so
  yes i think so
  i believe so
  it is
  yes go ahead
  yeah go ahead
  go ahead
  okay let's do it
  let's do it
  yes let's
  let's go
  why not
  sounds good
  that sounds good
  sure thing
  i would
  i'd like that
  you bet
  by all means
  that's right
  that's correct
  yes that's right
  yes that's correct
  correct
  that is right
  that is correct
  exactly
  yes it is
  yes correct
  exactly right
  all correct
`,
  ),
  intent(
    'AMAZON.NoIntent',
    {},
    `
  not right now
  not at the moment
  i'd rather not
  rather not
  no i'd rather not
  no not now
  not today
  not tonight
  i don't want to
  no i don't
  i don't want that
  maybe later
  not for me
  nope not now
  i'm good thanks
`,
  ),
  intent(
    'AMAZON.HelpIntent',
    {},
    `
  what can i say
  what can you do
  how does this work
  what do i say
  what should i say
  what can i ask
  what can i ask you
  how do i use this
  how do i use you
  what are my options
  what are my choices
`,
  ),
  intent(
    'AMAZON.StopIntent',
    {},
    `
  that's enough
  enough
  goodbye
  bye
  bye bye
  good night
  go away
  leave me alone
  stop talking
  be quiet
  shut up
  i'm done
  we're done
  end
  finish
  quit
  quit it
  i'm finished
  that's all
  that's all for now
  that will be all
  that's it for tonight
  exit
  stop for now
  let's stop
  i'm done for now
`,
  ),
  intent('AMAZON.CancelIntent', {}, ''),
  intent('AMAZON.NavigateHomeIntent', {}, ''),
  intent('AMAZON.FallbackIntent', {}, ''),
];
