import { intent } from '../../model';

/** When the last cramp was. */
export const lastCramp = intent(
  'LastCrampIntent',
  {},
  `
  when was my last cramp
  when was the last cramp
  when did i last cramp
  when did i last have a cramp
  when did i have my last cramp
  when was my last one
  when was the last one
  when was the last time
  when was the last time i cramped
  when was the last time i had a cramp
  how long ago was my last cramp
  how long since my last cramp
  how long has it been since my last cramp
  what was my last cramp
  which leg was my last cramp
  where was my last cramp
  tell me about my last cramp
  my last cramp
  last cramp
  what was my last entry
  what is my last entry
  what's the last entry
  read my last entry
  read the last entry
  my last entry
  when was my most recent cramp
  my most recent cramp
  most recent cramp
  how many days since i cramped
  how many days have i gone without a cramp
  how long have i been cramp free
`,
);
