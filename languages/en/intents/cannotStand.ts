import { intent } from '../../model';

/** Does not stand, or not any more. */
export const cannotStand = intent(
  'CannotStandIntent',
  {},
  `
  i can't stand
  i can't stand up
  i cannot stand
  i cannot stand up
  i can't stand on it
  i'm not steady
  i am not steady
  i'm unsteady
  i don't feel steady
  i feel unsteady
  no standing
  i shouldn't stand
  i'm not allowed to stand
  i don't want to stand
  i don't want to stand up
  i won't stand
  i have to stay in bed
  i need to stay in bed
  i want to stay in bed
  i'm staying in bed
  let me stay in bed
  can i stay in bed
  i can't sit up
  i cannot sit up
  i can't sit
  not standing
  i use a wheelchair
  i'm in a wheelchair
  i'm not able to get up
  i'm unable to stand
  i can't get out of bed
  i can't get up right now
  i can't put weight on it
  i can't put weight on my leg
  i can't put my weight on it
  it's impossible for me to stand
  standing isn't possible
  standing is impossible
  standing hurts too much
  it hurts too much to stand
  i'd rather stay in bed
  i'd rather stay lying down
  can i do it in bed
  i don't think i can stand
`,
);
