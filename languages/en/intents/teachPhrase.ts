import { intent } from '../../model';

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
`,
);
