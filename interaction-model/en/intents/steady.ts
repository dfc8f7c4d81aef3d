import { intent } from '../../language';

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
  i have my balance
  i've got my balance
  i've got my balance back
  i got my balance
  i'm balanced now
  my balance is good
  my balance is okay
  my balance is back
  i'm stable
  i'm stable now
  i feel stable
  i feel balanced
  i feel steady now
  i feel steady enough
  i feel steady on my feet
  i feel okay standing
  i feel fine standing
  i'm okay standing
  i'm okay to stand
  i'm fine standing
  i'm fine to stand
  i'm good to stand
  i'm safe to stand
  i'm safe on my feet
  i'm able to stand
  i am able to stand
  i'm able to get up
  i am steady on my feet
  i'm steady now
  i'm steady enough
  i'm steady enough to stand
  i'm quite steady
  i'm pretty steady
  i'm perfectly steady
  i'm very steady
  i'm firm on my feet
  i'm strong enough to stand
  i can stand fine
  i can stand all right
  i can stand just fine
  i can stand without a problem
  i can stand no problem
  i can stand on my own
  i can stand by myself
  i can stand steady
  i can stand steadily
  i can stand if you want
  i can manage standing
  i can manage to stand
  i can get up
  i can get up safely
  i can get up now
  i can be on my feet
  i can do it standing
  yes i can stand up
  yes i can get up
  yes i feel steady
  yes i'm safe
  yes steady
  steady
  i'm holding the wall
  i'm holding the bed
  i'm holding on to the wall
  i'm holding on to the bed
  i'm holding on to a rail
  i have a chair to hold on to
  i have the wall to hold on to
  i've got the wall to hold on to
  i've got hold of a chair
  i've got hold of something
  i've got the light on and i'm steady
  the lights are on and i'm steady
  the light is on
  standing is no problem
  standing is okay
  standing is all right
  standing works
  standing is safe for me
  no problem standing
`,
);
