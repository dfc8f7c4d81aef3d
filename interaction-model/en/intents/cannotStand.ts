import { intent } from '../../language';

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
  i can't get up
  i can't get up just now
  i can't get to my feet
  i can't get on my feet
  i can't get onto my feet
  i can't get out of bed right now
  i can't get out of this chair
  i can't stand right now
  i can't stand just now
  i can't stand at the moment
  i can't stand up right now
  i can't stand up at the moment
  i can't stand up yet
  i can't stand on that leg
  i can't stand on this leg
  i can't stand on my leg
  i can't stand on one leg
  i can't stand without help
  i can't stand without my walker
  i can't stand without my frame
  i can't stand safely
  i can't stand for long
  i can't be on my feet
  i can't do it standing
  i can't do it standing up
  i can't do that standing
  i can't do standing stretches
  i can't manage standing
  i can't manage to stand
  i can't manage to get up
  i cannot get up
  i cannot get out of bed
  i could never stand on this
  i could not stand
  i couldn't stand
  i couldn't stand up
  i couldn't get up
  i don't think i can stand up
  i don't think i can get up
  i don't think i should stand
  i don't want to get up
  i don't want to get out of bed
  i don't feel safe standing
  i don't feel safe on my feet
  i don't feel steady on my feet
  i don't trust my legs
  i don't trust myself to stand
  i'm not steady enough
  i'm not steady enough to stand
  i'm not steady on my feet
  i'm not safe on my feet
  i'm not able to stand
  i'm not able to stand right now
  i'm not getting up
  i'm not getting out of bed
  i'm not going to stand
  i'm not going to get up
  i'm not standing up
  i'm not up to standing
  i'm too unsteady
  i'm too unsteady to stand
  i'm too weak to stand up
  i'm too tired to stand
  i'm too sore to stand
  i'm unsteady on my feet
  i'm stuck in bed
  i'm confined to bed
  i'm on bed rest
  i'm bedridden
  i'm staying where i am
  i'm staying down
  i'm staying put
  i need to stay down
  i need to stay where i am
  i need to stay lying down
  i need to keep lying down
  i have to stay lying down
  i have to lie down
  i want to stay lying down
  i want to stay where i am
  i prefer to stay in bed
  i'd prefer to stay in bed
  i'd rather not stand
  i'd rather not get up
  i'd rather stay where i am
  i'd rather sit
  i'd rather lie down
  let me stay lying down
  let me stay where i am
  let me lie here
  can i stay lying down
  can i stay where i am
  can i do it lying down
  can i do this in bed
  can i do this lying down
  can we do it in bed
  can we do it lying down
  could i do it in bed
  is there one lying down
  is there one in bed
  something i can do lying down
  something in bed please
  not on my feet
  no i can't stand
  no i can't stand up
  no i can't get up
  no i'm not steady
  no not standing
  no i don't want to stand
  no i'd rather stay in bed
  standing is out of the question
  standing is too hard
  standing is not possible
  standing is no good
  standing is no option
  standing is hard for me
  standing isn't safe for me
  standing isn't an option
  my leg won't take my weight
  my leg won't hold me
  my leg won't hold my weight
  it won't take my weight
  my legs won't hold me
  my legs are too shaky to stand
  can't get on my feet
  i daren't stand
  i daren't stand up
  i daren't stand i'd fall
  i don't dare stand
  i'd fall if i stood up
  don't make me stand
  please don't make me stand
  please don't make me stand i can't just now
  i can't stand up just now
  i'm in no state to stand
  no way i can stand on it
  no way i can stand on this
  no way i can stand on this thing
  no way i can stand on this thing at the moment
  no way i can stand right now
  there's no way i can stand
  i'm way too pregnant to stand up
  i'm too pregnant to stand up
  i can't get up on my feet
  i can't get up on my feet right now
  i can't get on my feet right now
`,
);
