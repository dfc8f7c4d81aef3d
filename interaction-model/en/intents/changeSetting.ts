import { intent } from '../../language';

/** How somebody wants it, and what is to be known about them. */
export const changeSetting = intent(
  'ChangeSettingIntent',
  { setting: 'Setting', pregnancy: 'Pregnancy', person: 'Person' },
  `
  {setting}
  please {setting}
  can you {setting}
  could you {setting}
  i want you to {setting}
  i need you to {setting}
  set {setting}
  change to {setting}
  i'm {pregnancy}
  i am {pregnancy}
  i'm now {pregnancy}
  by the way i'm {pregnancy}
  remember that i'm {pregnancy}
  remember i'm {pregnancy}
  just so you know i'm {pregnancy}
  my {person} is {pregnancy}
  my {person} {pregnancy}
  {person} is {pregnancy}
  {person} {pregnancy}
  my {person} {setting}
  my {person} is {setting}
  {person} {setting}
  {person} is {setting}
  remember {setting}
  we're having a baby i'm {pregnancy}
`,
);
