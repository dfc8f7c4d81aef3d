import { intent } from '../../language';

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
  read me the diary
  read me the log
  read me the entries
  read me the last few entries
  read me my last few cramps
  read me my history
  read me what i've logged
  read me what i logged
  read me what's in the diary
  read me what's in there
  read me what i wrote
  read out the diary
  read out the log
  read out my log
  read out my cramps
  read out my history
  read out the entries
  read out all my entries
  read out all my cramps
  read out every cramp
  read out what i've logged
  read out what's in my diary
  read aloud my diary
  read my diary aloud
  read my diary out loud
  read my diary please
  read my log to me
  read my entries to me
  read my entries aloud
  read my history
  read my cramp history
  read my cramp log
  read my records
  read my recent entries
  read my recent cramps
  read my latest entries
  read my last few entries
  read the cramp diary
  read the diary out
  read the diary to me
  read the diary back to me
  read the diary aloud
  read the entries
  read the entries to me
  read the whole diary
  read the whole log
  read through my diary
  read through my entries
  read all my entries
  read all my cramps
  read all the entries
  read every entry
  read back my entries
  read back my log
  read back the diary
  read back what i logged
  read back what i've logged
  read it all back to me
  can you read me my diary
  can you read out my diary
  can you read out my cramps
  can you read my entries
  can you read the diary
  can you read me my cramps
  can you go through my diary
  can you go through my cramps
  can you list my cramps
  can you list my entries
  could you read my diary
  could you read me my diary
  could you read out my diary
  could you read out my entries
  could you list my cramps
  go through my cramps
  go through the diary
  go through my log
  go through the log
  go through the entries
  go through my cramps with me
  go through my cramps one by one
  go over my diary
  go over my entries
  go over my cramps
  i want to hear my cramps
  i want to hear the diary
  i want to hear my entries
  i want to hear my log
  i'd like to hear my diary
  i'd like to hear my entries
  i'd like to hear what's in my diary
  let me hear the diary
  let me hear my cramps
  let me hear my log
  let me hear what's in my diary
  let's hear my diary
  let's hear the diary
  let's look at my diary
  let's go through my diary
  list the cramps
  list the entries
  list all my entries
  list all the cramps
  list all the entries
  list every cramp
  list every cramp i've had
  list my last few cramps
  list my recent cramps
  list my recorded cramps
  list what i've logged
  list what's in my diary
  name all my cramps
  say my diary
  say what's in my diary
  show the diary
  show me the diary
  show me my entries
  show me my log
  show me what i've logged
  tell me all my cramps
  tell me all my entries
  tell me my cramps one by one
  tell me what i've logged
  tell me what i logged
  tell me what i wrote down
  tell me what's in the diary
  tell me what is in my diary
  tell me what's written in my diary
  tell me what you've written down
  tell me what you wrote down
  tell me every cramp
  what cramps are in my diary
  what cramps did i log
  what cramps do i have in there
  what cramps have you got down
  what do i have in my diary
  what do you have in my diary
  what does the diary say
  what entries are there
  what entries do i have
  what have you got in my diary
  what have you got written down
  what have you written down
  what did you write down
  what did i put in my diary
  what's in my log
  what's in the log
  what's logged
  what's recorded in my diary
  what's written in my diary
  what's on my cramp list
  which cramps have i logged
  which cramps did i log
  which cramps are in my diary
  which entries do i have
  my entries
  my log
  my cramp log
  my cramp list
  my records
  the diary
  the log
  the whole diary
`,
);
