import { intent } from '../../model';

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
`,
);
