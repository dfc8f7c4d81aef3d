import { intent } from '../../language';

/** The phrase that needs no skill name. */
export const teachPhrase = intent(
  'TeachPhraseIntent',
  {},
  `
  teach alexa my phrase
  teach alexa the phrase
  teach alexa a phrase
  teach my phrase
  teach the phrase
  teach her my phrase
  teach alexa
  learn my phrase
  set up my phrase
  set up the phrase
  set up a phrase
  set up a short phrase
  set up a shortcut
  make a shortcut
  create a shortcut
  i want a shortcut
  give me a shortcut
  make me a shortcut
  add a shortcut
  i want a phrase of my own
  i want my own phrase
  i want a shorter phrase
  i want a short phrase
  is there a shorter way to call you
  is there a shorter way to start you
  is there a quicker way to call you
  is there a quicker way to start you
  is there an easier way to call you
  is there an easier way to start you
  how can i start you without your name
  how do i start you without your name
  how can i call you without your name
  how do i call you without your name
  can i call you without your name
  can i start you without your name
  can i leave out your name
  can i skip your name
  do i have to say your name
  must i say your name every time
  do i have to say cramp coach every time
  i don't want to say your name
  i keep forgetting your name
  i forget your name
  i forget what you are called
  i can't remember what you are called
  what if i forget your name
  make it work without your name
  let me start you without your name
  let me call you without your name
  start without your name
  start without the name
  let me just say my leg is cramping
  i just want to say my leg is cramping
  can i just say my leg is cramping
  why do i have to say your name
  a shorter way to call you
  set up the voice shortcut
  set up a voice shortcut
  teach alexa to start you
  teach alexa what to say
  teach alexa my words
  can you come when i only say my leg is cramping
  can you start when i just say ow my leg
  i want to say less to start you
  i don't want to say the whole name
  the name is too long to say at night
  your name is too hard to say
  your name is hard to remember
  i can't remember your name at night
  i never remember your name
  i forget the name in the night
  can i use a shorter phrase
  can i use another phrase
  can i use my own words
  can i use something easier to say
  can i say something shorter
  can i say something easier
  is there something shorter i can say
  is there something easier i can say
  let me use my own phrase
  let me use a shorter phrase
  let me pick a phrase
  let me choose my own words
  i'd like a shortcut
  i'd like a shorter phrase
  i would like my own phrase
  i want to use my own words
  i want a quick way to start you
  i want an easy way to call you
  i want to call you with one phrase
  i want to get you with one short phrase
  one short phrase that starts you
  a short phrase that opens you
  a short phrase to start you
  a simple phrase to start you
  a phrase that starts you
  a phrase that opens you
  create a phrase
  make a phrase for me
  save a phrase for me
  add my own phrase
  remember my phrase
  set a phrase
  set up my own phrase
  set up a quick phrase
  set up the shortcut
  teach me the shortcut
  teach me the phrase
  teach me a shortcut
  what is the shortcut
  how does the shortcut work
  how do i make a shortcut
  how do i set up a phrase
  how do i set up my phrase
  how do i teach alexa my phrase
  how do i teach you my phrase
  how do i get you without saying your name
  how do i open you without your name
  how can i open you without your name
  can i open you without saying your name
  can i get you without saying your name
  can you answer without your name
  i don't want to have to ask for cramp coach
  i don't want to say cramp coach
  without saying cramp coach
  make it work without saying cramp coach
  make it work when i say my leg is cramping
  make my leg is cramping work by itself
  make my leg is cramping start you
  can my leg is cramping be enough
  i want to just say my leg is cramping
  i want my leg is cramping to be enough
  let alexa learn my phrase
  let alexa know my phrase
  tell alexa my phrase
  teach alexa a short phrase
  teach alexa a shortcut
  teach alexa my shortcut
  alexa should know my phrase
  make it work with just my leg is cramping
  make it work with just a phrase
  can you learn my own phrase
  can you learn my own phrase for this
  can you learn a phrase of mine
  learn my own words
  i want to shout one short thing and you come on
  i want to shout one thing and you start
  i want to say one short thing
  i want to say just a few words and you start
  i don't want to say your name every time
  make it shorter to call you
  how can i call you faster
  how do i get it so i can just say leg cramp
  how do i get it so i can just yell leg cramp
  i want to just yell leg cramp without the skill's name
  so i can just say leg cramp without saying the skill's name
  without saying the skill's name
  how can i just say leg cramp and you start
`,
);
