import { intent } from '../../model';

/** The diary, entry by entry. */
export const readDiary = intent(
  'ReadDiaryIntent',
  {},
  `
  read my diary
  read me my diary
  read the diary
  read diary
  read my cramp diary
  read my entries
  read me my entries
  read out my diary
  read out my entries
  read back my diary
  read my cramps
  read me my cramps
  read the log
  read my log
  read me my log
  open my diary
  open the diary
  show my diary
  show me my diary
  play my diary
  list my cramps
  list my entries
  list all my cramps
  go through my diary
  go through my entries
  what's in my diary
  what is in my diary
  what is in the diary
  what have i logged
  what did i log
  tell me what's in my diary
  my diary
  my cramp diary
  cramp diary
  diary
  let me hear my diary
  i want to hear my diary
  can you read my diary
  what cramps have i logged
  my cramp history
  cramp history
  what have i written down
  what did i write down
  what have i recorded
  what did i record
  what have i put in my diary
  look at my diary
`,
);
