import { intent } from '../../model';

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
`,
);
