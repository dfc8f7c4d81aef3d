import { intent } from '../../model';

/** Steady enough to stand. */
export const steady = intent(
  'SteadyIntent',
  {},
  `
  i can stand
  i can stand up
  i can stand now
  i'm steady
  i am steady
  yes i'm steady
  yes i can stand
  i'm steady on my feet
  i feel steady
  i'm steady and the light is on
  the light is on and i'm steady
  i can stand safely
  standing is fine
  i'm up and steady
  i'm standing and steady
  i'm standing and i'm steady
  i'm standing and i feel safe
  i'm up and holding on
  i'm holding on
  i'm holding on to something
  i'm holding on to the dresser
  i'm holding on to a chair
  i'm holding the chair
  i've got something to hold
  i've got something to hold on to
  i have something to hold on to
  i have hold of something
  i've got hold of the bed
  i feel safe standing
  i'm balanced
  my balance is fine
`,
);
