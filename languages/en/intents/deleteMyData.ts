import { intent } from '../../model';

/** A wish to erase everything, and nothing else: see the decision on its phrases. */
export const deleteMyData = intent(
  'DeleteMyDataIntent',
  {},
  `
  erase my data
  delete my data
  wipe my data
  clear my data
  erase all my data
  delete all my data
  wipe all my data
  erase everything about me
  delete everything about me
  erase everything you know about me
  delete everything you know about me
  erase all of my data
  delete all of my data
  delete everything you have stored
  erase everything you have stored
  delete everything you stored
  delete my information
  erase my information
  delete all my information
  delete my personal data
  erase my personal data
  erase my history
  delete my history
  please delete my data
  please erase my data
  i want my data deleted
  i want my data erased
  i want you to delete my data
  can you delete my data
  can you erase my data
  delete what you know about me
  erase what you know about me
  remove my data
  please remove my data
  remove all my data
  remove all my information
  get rid of all my data
  get rid of all my records
  erase all my records
  delete all my records
  delete my records
  delete my diary
  erase my diary
  delete the diary
  erase the diary
  delete my whole diary
  erase my whole diary
  delete my cramps
  erase my cramps
  delete all my cramps
  erase all my cramps
  delete all cramps
  delete all entries
  erase all entries
  delete all my entries
  erase all my entries
  delete everything in my diary
  erase everything in my diary
  wipe my diary
  delete my cramp diary
  erase my cramp diary
`,
);
