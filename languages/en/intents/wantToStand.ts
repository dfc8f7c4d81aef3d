import { intent } from '../../model';

/** Asks to stand, and says nothing of being steady. */
export const wantToStand = intent(
  'WantToStandIntent',
  {},
  `
  let me stand
  let's stand
  i want to stand
  i want to stand up
  can i stand
  can i stand up
  can i stand now
  could i stand
  could i stand up
  should i stand
  should i stand up
  shall i stand
  shall i stand up
  may i stand
  may i stand up
  is it okay to stand
  is it okay to stand up
  is it safe to stand
  am i allowed to stand
  let me stand up
  let's stand up
  i need to stand
  i need to stand up
  i'd like to stand
  i'd like to stand up
  can i do it standing
  can we do it standing
`,
);
