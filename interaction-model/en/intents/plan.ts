import { intent } from '../../language';

/** The six-week plan. */
export const plan = intent(
  'PlanIntent',
  { plan_action: 'PlanAction' },
  `
  {plan_action} the six week plan
  {plan_action} the plan
  {plan_action} my plan
  {plan_action} the stretching plan
  {plan_action} the six week stretching plan
  {plan_action} the six weeks
  {plan_action} the bedtime plan
  {plan_action} the forty two nights
  {plan_action} a six week plan
  {plan_action} six week plan
  {plan_action} my six week plan
  {plan_action} the program
  {plan_action} a plan
  how is my plan going
  how's my plan going
  how is the plan going
  how's the plan going
  how far am i
  how far along am i
  how am i getting on
  which night is it
  what night is it
  which night am i on
  what night am i on
  how many nights have i done
  how many nights have i stretched
  how many nights are left
  how many nights left
  how many nights to go
  my progress
  my plan progress
  plan progress
  what is my progress
  tell me my progress
  how is my progress
  six week plan
  the six week plan
  my plan
  is there a plan
  do you have a plan
  do you have a program
  what is the six week plan
  what's the six week plan
  what is the plan
  tell me about the six week plan
  tell me about the plan
  start my bedtime plan
  what week am i on
  {plan_action} the plan now
  start the six week programme
  i want to start the six weeks
  i want to do the stretching plan
  i want to do the six weeks
  i'd like to start the plan
  i'd like to start the six week plan
  i'd like to do the six week plan
  i'd like to {plan_action} the plan
  i'd like to join the plan
  i want to try the plan
  i want to try the six week plan
  i want to quit the plan
  i want to quit the six week plan
  i quit the plan
  i quit the six week plan
  i give up on the plan
  i give up on the six weeks
  i don't want the plan anymore
  i don't want to go on with the plan
  can i try the plan
  can i try the six week plan
  can i start the plan
  can i start the six week plan
  can i stop the plan
  can i quit the plan
  can we start the plan
  can we start the six week plan
  can we stop the plan
  can we do the six week plan
  can you stop the plan
  can you start the plan
  let's start the plan
  let's start the six week plan
  let's do the plan
  let's do the six week plan
  let's try the plan
  let's stop the plan
  let's drop the plan
  how far into the plan am i
  how far into the six weeks am i
  how far in the plan am i
  how far through the plan am i
  how far through the six weeks am i
  how far have i got with the plan
  how far have i come
  how far have i come with the plan
  how am i doing with the plan
  how am i doing on the plan
  how am i doing on the six weeks
  how am i getting on with the plan
  how am i getting on with the six weeks
  how is it going with the plan
  how is the six week plan going
  how are the six weeks going
  how is my six week plan
  how is my programme going
  how many nights are left in the plan
  how many nights of the plan are left
  how many nights have i done of the plan
  how many nights into the plan am i
  how many weeks are left
  how many weeks are left in the plan
  how many weeks have i done
  how many weeks to go
  how much of the plan is left
  how much of the plan have i done
  am i nearly done with the plan
  am i halfway through the plan
  am i halfway through the six weeks
  am i on track
  am i on track with the plan
  am i keeping up with the plan
  where am i with the plan
  where am i with the six weeks
  where am i in the plan
  where am i up to in the plan
  where did i get to in the plan
  where are we with the plan
  what night of the plan is it
  which night of the plan is it
  what week of the plan is it
  which week am i on
  which week of the plan am i on
  what day of the plan is it
  check my plan
  check my progress
  check the plan
  show me my progress
  show me my plan
  update me on the plan
  tell me how the plan is going
  tell me how far i am
  status of the plan
  status of my plan
  plan status
  my six week plan
  i want to {plan_action} that stretching program
  i want to {plan_action} that stretching programme
  can i {plan_action} the stretching plan
  can i {plan_action} the stretching plan you mentioned
  can i {plan_action} the program you mentioned
  let's {plan_action} the plan
  let's {plan_action} that six week plan
  i {plan_action} the stretching program
  i {plan_action} the stretching programme
  i {plan_action} the program
  i want to {plan_action} the program
  where did i get to in the program
  where did i get to in the programme
  how far did i get in the plan
  how far have i got with the program
  how far along am i in the plan
`,
);
