import { intent } from '../../language';

/** How the bedside is set up. */
export const bedside = intent(
  'BedsideIntent',
  {},
  `
  set up my bedside
  help me set up my bedside
  set up the bedside
  set up my bedroom
  help me set up my bedroom
  set up the bedroom
  set up my night stand
  set up my nightstand
  bedside
  my bedside
  bedside setup
  set up bedside
  get my bedside ready
  get the bedside ready
  make my bedside ready
  prepare my bedside
  prepare my bedroom
  prepare the bedroom for the night
  set up my lamp
  set up a lamp
  set up the lamp
  how do i set up my lamp
  how do i set up the lamp
  how do i turn on a lamp when i cramp
  how do i make the light come on
  how do i set up a routine
  how do i make an alexa routine
  make an alexa routine
  make a routine for the lamp
  help me make a routine
  help me with the routine in the app
  set up a routine by hand
  how do i set up my bedside
  how should i set up my bedside
  help me get ready for the night
  help me set up the lamp and the volume
  set up the lamp and the volume
  get things ready by my bed
  get everything ready by my bed
  help me with the bedside setup
  help me with my bedside
  what should i have next to my bed
  what should i keep by my bed
  what should i put by my bed
  what do i need by my bed
  set things up next to my bed
  make my room ready for a cramp
  prepare my room
  get my bedroom ready
  get the bedroom ready
  get my room ready
  get my room ready for the night
  get my room ready for cramps
  get the room ready for cramps
  help me get my bedroom ready
  help me get the room ready
  how do i get my bedroom ready
  how do i get my room ready for cramps
  how do i set up my bedroom
  how do i set up the room
  how do i set up my night table
  set up my night table
  set up my bedside table
  set up my bedside lamp
  set up the bedside light
  set up my bedside light
  set up the light by my bed
  set up the light and the volume
  set up the lights and the volume
  set up the volume and the lamp
  set up the volume for the night
  set up the light for the night
  set up a night light
  set up my bed for the night
  set up everything by my bed
  help me set things up by my bed
  help me set things up by the bed
  can you help me set up my bedside
  can you help me set up my lamp
  can you help me set up my room
  can we set up my bedside
  can we set up my room
  can we get my room ready
  i want to set up my bedside
  i want to set up my lamp
  i want to get my room ready
  i'd like to set up my bedside
  i'd like to set up my lamp
  i want the lamp to come on when i cramp
  i want the light to come on when i cramp
  make the lamp come on when i cramp
  make the light come on when i call you
  can the light come on by itself
  can the lamp come on by itself
  can the lamp turn on when i cramp
  how do i get the light to come on
  how loud should you be at night
  how loud should the volume be at night
  what volume should i set for the night
  what volume is right for the bedside
  what should be by my bed
  what should i have by my bed
  what goes on the bedside table
  bedside help
  bedside checklist
  bedside card
  bedside settings for my lamp
  the bedside setup
  the bedside card
  send me the bedside card
  prepare my bedside for tonight
  prepare the bedside for the night
  prepare for the night at my bedside
  what do i need by the bed
  what do i need by the bed in case it happens
  what should i have by the bed
  what should i keep by the bed
  what should i put on my nightstand
  can we make the bedroom ready
  can we make the bedroom ready so i don't have to shout
  make the bedroom ready
  get my bedroom ready for the night
  walk me through the bedside setup
  walk me through the bedside
  take me through the bedside setup
  talk me through setting up the bedside
  get things sorted next to my bed
  get things sorted next to my bed for tonight
  get things ready next to my bed
  sort out the things next to my bed
  get everything ready by my bed for tonight
`,
);
