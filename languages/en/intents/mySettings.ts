import { intent } from '../../model';

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
`,
);
