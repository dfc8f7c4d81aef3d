import { intent } from '../../language';

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
  i want to do it standing
  i want to do it standing up
  i want to do this standing
  i want to do this standing up
  i want to do it on my feet
  i want to get up
  i want to get up and stretch
  i want to get out of bed
  i want to get on my feet
  i'd like to get up
  i'd like to do it standing
  i'd like to do this standing up
  i'd rather do it standing
  i'd rather stand
  i'd rather stand up
  i'd rather be standing
  i would rather stand
  i would like to stand
  i would like to stand up
  i prefer standing
  i prefer to stand
  i'd prefer to stand
  i feel like standing
  i feel like getting up
  let me get up
  let me get out of bed
  let me get on my feet
  let me do it standing
  let me do it standing up
  let me do this standing
  let me try it standing
  let me try standing
  let's do it standing
  let's do it standing up
  let's do this standing
  let's try it standing
  let's try standing
  let's get up
  can i do it standing up
  can i do this standing
  can i do this standing up
  can i do this on my feet
  can i get up
  can i get up now
  can i get out of bed
  can i get out of bed now
  can i try standing
  can i try it standing
  can we do it standing up
  can we do this standing
  can we try it standing
  can we try standing
  can we stand
  could i do it standing
  could i get up
  could i get up now
  could we do it standing
  could we do this standing up
  could we try standing
  may i get up
  may i do it standing
  should i get up
  should i get out of bed
  shall i get up
  shall we do it standing
  shall we stand
  do i stand up
  do i stand up now
  do i get up
  is there a standing one
  is there a standing stretch
  is there a standing version
  is it all right to stand
  is it all right to get up
  is it okay to get up
  is it safe to get up
  would standing be better
  would it be better to stand
  give me the standing one
  give me the standing version
  give me a standing stretch
  show me the standing version
  do the standing version
  i need to get up
  i need to get out of bed
  i'm going to stand up
  i'm going to stand
  i'm going to get up
  i'll stand up
  i'll get up
  can i do this one on my feet
  can i do this one on my feet instead
  can i do it on my feet
  can i do it on my feet instead
  can i do this one standing instead
`,
);
