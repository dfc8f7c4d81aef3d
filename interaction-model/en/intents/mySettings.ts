import { intent } from '../../language';

/** What is set. */
export const mySettings = intent(
  'MySettingsIntent',
  {},
  `
  what are my settings
  my settings
  tell me my settings
  list my settings
  which settings do i have
  read my settings
  what settings do i have
  how are you set up
  how am i set up
  read me my preferences
  my preferences
  what are my preferences
  tell me my preferences
  what did i tell you to remember
  show me my settings
  what is my current setup
  what settings do you have for me
  what settings are on
  what settings are you using
  what have i set
  what have i chosen
  what have i told you to do
  what have i told you about how to talk
  which options have i chosen
  which options are on
  which preferences do i have
  read out my settings
  read my preferences
  read back my settings
  go over my settings
  go through my settings
  check my settings
  check my preferences
  review my settings
  can you tell me my settings
  can you read my settings
  can i hear my settings
  let me hear my settings
  i want to hear my settings
  i want to know my settings
  how is everything set up
  how is it set up
  how is my voice set
  how have i set you up
  how are my settings
  how are you set to talk
  are you set to whisper
  are you set to whisper at night
  are you whispering because i said so
  do i have whispering on
  is whisper on
  is whispering on
  is whispering turned on
  is the slow voice on
  is my slow setting on
  do you know that i'm pregnant
  do you know that i can't stand
  do you remember that i'm pregnant
  do you remember that i'm on blood thinners
  settings
  the settings
  current settings
  voice settings
  my voice settings
  show my settings
  tell me what options i've picked
  what options have i picked
  what options did i choose
`,
);
