import { intent } from '../../language';

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
  next one please
  on to the next
  on to the next one
  onto the next one
  let's go on
  let's go on to the next
  let's do the next one
  let's do the next stretch
  the next stretch please
  next exercise
  next move
  next step
  next step please
  what comes next
  what is next
  what's the next one
  what's the next stretch
  skip this
  skip it
  skip this stretch
  skip that
  skip that one
  skip to the next
  skip to the next one
  skip ahead
  jump ahead
  move along
  move on to the next
  move on to the next one
  move to the next
  can we move on
  can we go on to the next one
  can we skip this
  can we skip this one
  can i have the next one
  give me the next one
  give me the next stretch
  i want the next one
  i'm ready for the next one
  ready for the next one
  ready for the next
  proceed
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
  go back one stretch
  go back a step
  go back a bit
  go back to the last one
  go back to the one before
  go back to the previous one
  go back to the first one
  go to the previous one
  go to the previous stretch
  can you go back
  can you go back one
  can we go back
  can we go back one
  can we do the one before
  can we do the last one again
  let's go back
  let's go back one
  let's do the one before
  let's do the last one again
  do the last one again
  do the one before again
  do the previous one
  do the previous stretch
  the previous one
  the previous one please
  the previous stretch
  the stretch before
  the stretch before this
  the one before this
  the last stretch
  the last stretch again
  the earlier one
  the earlier stretch
  back to the last one
  back to the previous one
  back up a step
  back up one
  one back
  a step back
  step back
  take me back one
  return to the last one
  return to the previous stretch
  last one again
  previous step
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
  say it one more time
  say that one more time
  say that once more
  say it once more
  say that again please
  say it again please
  can you say that again
  can you say it again
  could you say that again
  could you say it again
  can you repeat that
  can you repeat it
  could you repeat that
  could you repeat it
  would you repeat that
  please repeat
  please repeat that
  please say that again
  please say it again
  repeat it
  repeat it please
  repeat that please
  repeat that for me
  repeat what you said
  repeat what you just said
  repeat the instruction
  repeat the instructions
  repeat the question
  repeat yourself
  tell me again
  tell me that again
  tell me one more time
  tell me once more
  what did you just say
  what was that again
  what was that you said
  what was the instruction
  what were the instructions
  what was the question
  what were you saying
  sorry i missed that
  sorry what did you say
  sorry say that again
  sorry i didn't catch that
  sorry i didn't hear that
  i'm sorry what was that
  beg your pardon
  i beg your pardon
  i didn't hear
  i didn't hear that
  i didn't hear you say that
  i didn't understand
  i didn't understand that
  i didn't catch it
  i didn't get it
  i couldn't hear that
  i couldn't hear what you said
  i couldn't make that out
  i couldn't understand you
  i missed it
  i missed what you said
  i missed that bit
  i wasn't listening
  i wasn't paying attention
  i forgot what you said
  i lost you
  let me hear that again
  let me hear it again
  can i hear that again
  can i hear it again
  again please
  once again
  once again please
  once more please
  one more time please
  come again please
  huh
  hm what
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
  wait a minute
  wait a second
  wait a moment
  wait a sec
  wait a bit
  wait a little
  wait for me
  wait please
  please wait
  wait there
  wait i need a minute
  wait i need a moment
  hold on
  hold on a minute
  hold on a moment
  hold on a sec
  hold on please
  hang on a second
  hang on a moment
  hang on a sec
  hang on a tick
  hang on please
  just a minute
  just a sec
  just a tick
  one minute
  one minute please
  one moment please
  one sec
  one second please
  give me a moment please
  give me one minute
  give me one second
  give me one moment
  give us a minute
  i need a moment
  i need a break
  i need a pause
  i need to pause
  i need to rest a minute
  i need to stop for a minute
  i need to stop for a second
  i have to stop for a minute
  i want to pause
  i want a break
  let me rest a second
  let me rest a minute
  let me catch my breath first
  let's pause
  let's pause for a minute
  let's take a break
  let's take a short break
  let's stop for a minute
  can we pause
  can we pause for a minute
  can we take a break
  can we stop for a minute
  can you pause
  can you pause for a minute
  can you wait
  can you wait a minute
  can you wait a second
  can you hold on a second
  could you wait a minute
  could you pause
  could we pause
  please pause
  please hold on
  pause for a minute
  pause for a moment
  pause for a second
  pause here
  pause there
  pause it please
  pause this
  pause the stretch
  pause the routine
  pause now
  stop for a minute
  stop for a moment
  stop for a second
  stop there for a second
  take five
  take a short break
  time out
  wait i need to go to the loo
  wait i need to go to the bathroom
  wait i have to go to the bathroom
  hold on i need the bathroom
  hang on i need the loo
  pause it
  pause it i need a minute
  pause it i gotta go to the bathroom
  pause i have to go to the bathroom
  stop for a second i need the bathroom
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
  carry on please
  carry on then
  carry on where we were
  carry on from there
  carry on from where we stopped
  carry on from where we left off
  continue please
  continue now
  continue where we left off
  continue from there
  continue the stretch
  continue the routine
  continue with it
  let's continue
  let's carry on
  let's keep going
  let's go on from there
  let's pick it up again
  let's resume
  can we continue
  can we carry on
  can we go on
  can we resume
  can you continue
  can you carry on
  can you resume
  you can go on
  you can go on now
  you can continue
  you can carry on
  you can carry on now
  go on now
  go on please
  go on then please
  go on from there
  go on where we stopped
  keep going please
  keep on going
  keep on
  back again now go on
  i'm back now
  i'm back let's go on
  i'm back carry on
  i'm back keep going
  okay i'm back
  okay i'm ready
  okay continue
  okay carry on
  okay go on
  i'm here again
  i'm ready now
  i'm ready again
  i'm ready to go on
  i'm ready to continue
  i'm ready to carry on
  ready again
  ready now
  ready to continue
  ready to go on
  ready to carry on
  i want to continue
  i want to carry on
  i want to go on
  i'd like to continue
  i'd like to carry on
  pick up where we were
  pick up where we stopped
  pick it up again
  pick it up from there
  resume now
  resume the stretch
  resume the routine
  resume where we left off
  resume from there
  where did we stop
  where did we leave off
  unpause it
  unpause please
  proceed from there
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
  can we start over
  can we start again
  can we begin again
  can we start from the beginning
  can we go back to the start
  can we go from the top
  can you start over
  can you start again
  can you start from the beginning
  could we start over
  could we start again
  could you start over
  let's begin again
  let's go from the top
  let's go back to the start
  let's go back to the beginning
  let's do it all again
  let's do it all over
  let's take it from the top
  let's restart
  i want to start over
  i want to start again
  i want to begin again
  i want to restart
  i want to go back to the start
  i'd like to start over
  i'd like to start again
  i need to start over
  i need to start again
  i got lost start over
  i got lost start again
  i lost my place start over
  i lost track start over
  i messed up start over
  i messed up start again
  start it over
  start it again from the beginning
  start the whole thing again
  start the whole thing over
  start the routine again
  start the routine over
  start the stretch over
  start the stretches again
  start this over
  start over please
  start again please
  start over from the beginning
  start over from the top
  start again from the beginning
  start again from the top
  please start over
  please start again
  please begin again
  begin again please
  begin from the beginning
  begin at the beginning
  begin the whole thing again
  go from the start
  go from the beginning
  go from the top
  go back to the first stretch
  go all the way back
  go right back to the start
  back to the start
  back to the top
  back to square one
  right from the start
  right from the beginning
  from the very start
  from the very beginning
  from the first one
  from the first stretch
  from scratch
  start from scratch
  once more from the start
  once more from the top
  again from the start
  again from the beginning
  again from the top
  do the whole thing again
  do the whole thing over
  do it over
  do it from the start
  do it all over again
  the whole thing again
  the whole thing from the start
  take me back to the start
  take me back to the beginning
  redo it
  redo the whole thing
  restart it
  restart please
  restart the routine
  restart the stretch
  restart the whole thing
  replay from the start
  rewind to the start
  begin again i got lost
  begin again from the top
  start again i got lost
  i lost my place start again
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
  yes go on
  yes go on then
  yes let's do that
  yes let's do it
  yes i'd like that
  yes i would
  yes i want that
  yes i want to
  yes that's fine
  yes that's good
  yes that's okay
  yes that works
  yes that would be good
  yes that would be great
  yes that sounds good
  yes sounds good
  yes fine
  yes okay
  yes sure
  yes of course
  yes absolutely
  yes definitely
  yes thank you
  yes thanks
  yes by all means
  yes exactly
  yes indeed
  yes yes
  yes all right
  yes i am
  yes i did
  yes i have
  yes i agree
  yes you can
  yes you may
  yes set that
  yes save it
  yes save that
  yes log it
  yes do
  yeah sure
  yeah please
  yeah fine
  yeah go on
  yeah that's fine
  yeah that's right
  yeah that works
  yeah i'd like that
  yeah let's do it
  yeah why not
  yeah do it
  yeah do that
  yeah definitely
  yeah all right
  yep that's right
  yep do it
  yep go ahead
  yep please
  yep sure
  yep sounds good
  sure do it
  sure do that
  sure please
  sure let's do it
  sure that's fine
  sure that works
  okay yes
  okay do it
  okay do that
  okay go ahead
  okay sure
  okay please do
  okay sounds good
  okay that's fine
  okay that works
  okay set it
  okay save it
  all right then
  all right do it
  all right go ahead
  alright then
  alright do it
  fine by me
  fine do it
  fine with me
  fine go ahead
  good idea
  great idea
  great do it
  great yes
  definitely
  certainly
  indeed
  absolutely yes
  for sure
  of course please
  please yes
  go for it
  go on yes
  do it
  do it please
  do so
  i'd love that
  i'd love to
  i'd like to
  i'd be glad to
  i would like that
  i would love that
  i want that
  i want to do that
  i agree
  i'm sure
  i'm happy with that
  i'm fine with that
  i'm okay with that
  happy with that
  that would be great
  that would be good
  that would be nice
  that would be lovely
  that would be fine
  that'd be great
  that'd be good
  that'd be nice
  that's perfect
  that's okay with me
  that's fine with me
  that's fine by me
  that's the one
  that's what i want
  that's what i said
  that's it exactly
  that's exactly right
  that is what i want
  that is what i said
  sounds right
  sounds great
  sounds fine
  sounds perfect
  right that's it
  set that
  confirm
  confirmed
  i confirm
  affirmative
  agreed
  aye
  uh huh
  mm hmm
  mhm
  yes ma'am
  yes sir
  yessir
  you got it right
  you've got it right
  you have it right
  works for me
  okay with me
  suits me
  aye go on then
  aye go on
  yeah go on then
  yes go ahead please
  yes please honey
  yes honey
  yeah honey
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
  no thanks not now
  no thank you not now
  no thanks not tonight
  no not tonight
  no not today
  no not right now
  no not at the moment
  no not for me
  no not this time
  no maybe later
  no later
  no i don't want that
  no i don't want to
  no i do not
  no i don't need that
  no i don't need it
  no i won't
  no i'd rather not do that
  no i'm good thanks
  no i'm okay thanks
  no don't
  no don't do that
  no please don't
  no don't set it
  no don't save it
  no don't bother
  no need
  no need to
  no need for that
  no that's okay
  no that's fine thanks
  no that's all right
  no that's all thanks
  no that's not it
  no that isn't right
  no it's fine thanks
  no leave it
  no chance
  no never
  no no
  no definitely not
  no absolutely not
  no of course not
  no sir
  no ma'am
  nope thanks
  nope not today
  nope not tonight
  nope i'm good
  nope i'm fine
  nah thanks
  nah not now
  nah not tonight
  nah don't bother
  nah leave it
  not now thanks
  not now thank you
  not this time
  not tonight thanks
  not tonight thank you
  not today thanks
  not just now
  not yet thanks
  not really thanks
  not interested
  i'm not interested
  definitely not
  absolutely not
  certainly not
  of course not
  i don't want it
  i don't want any
  i don't want that one
  i don't need that
  i don't need it
  i don't feel like it
  i don't care for that
  i'd prefer not to
  i would rather not
  i would prefer not to
  i'll pass
  i'll skip it
  i'll skip that
  i'll leave it
  i'll leave it thanks
  maybe another time
  maybe another night
  maybe tomorrow
  maybe some other time
  another time
  some other time
  later maybe
  don't do that
  don't do it
  don't bother
  don't worry about it
  don't set it
  don't set that
  don't save it
  please don't
  please don't do that
  let's not
  let's leave it
  let's not do that
  let's skip it
  leave it
  leave it be
  leave it at that
  leave it for now
  negative
  no good that's wrong
  i said no
  that's not what i said
  that's not what i want
  that's not what i meant
  that isn't what i said
  that isn't right
  that's not it
  nah i'm good
  no i'm good
  no thanks i'm good
  no thanks i'm fine
  no thank you i'm good
  uh no thank you
  no no thank you
  no i don't think so
  i don't think so no
  yeah nah
  nah not really
  nah not for me
  no i'm all right thanks
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
  what can you do for me
  what can you help with
  what can you help me with
  what can i do
  what can i do here
  what can i do with you
  what can i tell you
  what can i ask for
  what can i say to you
  what could i say
  what could i ask you
  what do you do
  what do you do exactly
  what do you offer
  what are you for
  what are you able to do
  what are the commands
  what are the options
  what are my choices here
  what choices do i have
  what options do i have
  what commands are there
  what commands do you know
  what else can i say
  what else can i ask
  what else can you do
  what is this for
  what is cramp coach
  what should i ask
  what do i do now
  what now
  what kind of things can you do
  what kind of things can i ask
  what sort of things can you do
  what words do you understand
  which commands are there
  which words can i use
  how can you help
  how can you help me
  how can i use you
  how do you work
  how do you help
  how does it work
  how does this thing work
  how do i work this
  how do i work you
  how do i do this
  how do i use this thing
  how do i use this skill
  how do i talk to you
  how should i use this
  how am i supposed to use this
  how am i meant to use this
  can you explain how this works
  can you help me out
  can you tell me what to say
  can you tell me how this works
  could you help
  explain how this works
  explain this to me
  explain yourself
  give me some help
  give me the options
  give me my options
  give me the commands
  help me out
  help me out here
  help me use this
  i need help with this
  i need help using this
  i need a hand with this
  i'm confused
  i'm new here
  i'm new to this
  i don't know what to do
  i don't know what to say
  i don't know how this works
  i don't know how to use this
  i don't know what you can do
  i don't get how this works
  i don't understand how this works
  list the commands
  list my options
  list your commands
  remind me what i can say
  remind me what you can do
  show me what you can do
  show me the commands
  teach me how to use this
  tell me how this works
  tell me how to use this
  tell me what to do
  tell me what i can say
  tell me what you can do
  tell me what i can ask
  tell me my options
  tell me the options
  tell me the commands
  walk me through the commands
  user guide
  instructions
  menu
  main menu
  options
  commands
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
  stop please
  please stop
  stop now
  stop now please
  stop this exercise
  stop this routine
  stop the routine
  stop the exercise
  stop the exercises
  stop the session
  stop the stretch
  stop the stretching
  stop the stretches
  stop the coaching
  stop the program for tonight
  stop cramp coach
  stop the skill
  stop right there
  stop right now
  stop there
  stop stop stop
  stop everything now
  stop counting
  stop coaching
  stop speaking
  stop going on
  just stop
  just stop now
  just stop talking
  just stop please
  okay stop
  okay stop now
  okay that's enough
  okay that's enough now
  okay that's all
  okay i'm done
  okay goodbye
  okay good night
  okay bye
  all done
  all done now
  all done for tonight
  all finished
  i'm all done
  i'm done here
  i'm done now
  i'm done thanks
  i'm done thank you
  i'm done with this
  i'm done with you
  i'm done for tonight
  i'm done for today
  i'm finished now
  i'm finished here
  i'm through
  i'm going to sleep now
  i'm going to bed now
  i'm off to sleep
  i'm off to bed
  i want to stop
  i want to stop now
  i want to stop this
  i want to quit
  i want to end this
  i want to finish
  i want you to stop
  i'd like to stop
  i'd like to stop now
  i'd like to finish
  i'd like to end here
  i've had enough for tonight
  i have to go
  i have to go now
  i need to go
  i need to stop
  i need to stop now
  let me sleep
  let's call it a night
  let's finish
  let's finish here
  let's end it here
  let's end here
  let's stop here
  let's stop now
  let's stop there
  let's leave it there
  let's quit
  call it a night
  call it a day
  can we stop
  can we stop now
  can we stop here
  can we finish
  can we end this
  can you stop now
  can you stop please
  can you stop talking
  can you be quiet
  could you stop now
  could we stop
  could we stop now
  please be quiet
  please stop now
  please stop talking
  please go away
  please end
  please leave me alone
  be quiet now
  be quiet please
  be silent
  quiet
  quiet now
  quiet please
  hush
  that's enough now
  that's enough for now
  that's enough for tonight
  that's enough for today
  that's enough thanks
  that's enough thank you
  that's enough of that
  that's plenty
  that's plenty for tonight
  that's all thanks
  that's all thank you
  that's all i wanted
  that's all i need
  that's all i needed
  that's all for tonight
  that's all for today
  that's it for now
  that's it for today
  that's it thanks
  that is all
  that is enough
  that'll be all
  that'll do
  that'll do for now
  that'll do for tonight
  that will do
  enough now
  enough for now
  enough for tonight
  enough for today
  enough of this
  enough of that
  no more for now
  no more for tonight
  no more tonight
  no more thanks
  no more thank you
  end it here
  end now
  end the session
  end the routine
  end session
  finish now
  finish here
  finish this
  finish up
  wrap it up
  close it
  close the skill
  close cramp coach
  close this
  exit now
  exit please
  exit the skill
  exit cramp coach
  leave cramp coach
  leave me be
  leave me now
  leave me in peace
  quit now
  quit the skill
  quit cramp coach
  quit this
  quit talking
  quit please
  shut down
  shut up now
  shush
  switch off
  switch off now
  turn off now
  turn yourself off
  turn this off
  go to sleep
  goodbye now
  goodbye cramp coach
  good night now
  good night cramp coach
  good bye
  night night
  bye now
  bye for now
  bye then
  see you
  see you later
  see you tomorrow
  talk to you later
  thanks that's all
  thanks that's enough
  thanks goodbye
  thanks bye
  thank you that's all
  thank you that's enough
  thank you goodbye
  thank you good night
  thanks good night
  over and out
  abort
  halt
  you can stop
  you can stop now
  you can go
  you can go now
  you can go away
  you may stop
  you may go
  we can stop
  we can stop now
  we're finished
  we're done here
  we're done now
  we're done for tonight
  we are done
  right that's me done
  right that's me done bye
  that's me done
  that's me done thanks
  that's me done for tonight
  i'm done bye
  okay i'm done bye
  alright i'm done quit
  i'm done quit
  i'm done stop
  alright i'm done
  can you just stop
  can you just stop now
  can you just stop now i want to go back to sleep
  can you please just stop now i want to sleep
  i want to go back to sleep stop
  stop stop
  stop you're gonna wake everybody
  stop stop you're gonna wake everybody up
  stop talking you're gonna wake him up
  quit talking you're waking everybody
`,
  ),
  intent('AMAZON.CancelIntent', {}, ''),
  intent('AMAZON.NavigateHomeIntent', {}, ''),
  intent('AMAZON.FallbackIntent', {}, ''),
];
