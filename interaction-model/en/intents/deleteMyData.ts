import { intent } from '../../language';

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
  forget everything about me
  forget everything you know about me
  forget all about me
  forget all my data
  forget all you know about me
  please forget everything about me
  please forget all about me
  i want you to forget everything about me
  i want you to forget all about me
  i want everything about me deleted
  i want everything about me erased
  i want everything about me gone
  i want all my data deleted
  i want all my data erased
  i want all my data gone
  i want all of my information deleted
  i want all my records deleted
  i want my information deleted
  i want my records erased
  i want to delete my data
  i want to erase my data
  i want to delete all my data
  i want to erase everything about me
  i'd like my data deleted
  i'd like my data erased
  i'd like to delete my data
  i'd like you to delete all my data
  i would like all my data erased
  can you erase everything about me
  can you delete everything about me
  can you delete everything you know about me
  can you forget everything about me
  can you remove all my data
  can you wipe my data
  please delete everything about me
  please erase everything about me
  please erase all my data
  please wipe my data
  please remove everything about me
  wipe everything about me
  wipe everything you know about me
  wipe everything you have on me
  wipe all you have on me
  wipe my records
  wipe all my records
  wipe my information
  wipe my history
  wipe all my cramps
  clear all my data
  clear all my records
  clear everything about me
  clear everything you have on me
  clear my history
  clear my records
  clear my diary
  clear the whole diary
  clear out all my data
  remove everything about me
  remove everything you know about me
  remove everything you have on me
  remove my records
  remove all my records
  remove my information
  remove my personal data
  remove my diary
  get rid of everything you know about me
  get rid of everything you have on me
  get rid of my data
  get rid of my records
  get rid of all my information
  get rid of my whole diary
  throw away all my data
  throw away everything you know about me
  throw out all my records
  destroy my data
  destroy all my records
  delete everything you have on me
  delete everything you have about me
  delete everything you've got on me
  delete everything you've stored about me
  delete everything you've saved about me
  erase everything you have on me
  erase everything you have about me
  erase everything you've got on me
  erase everything you've stored about me
  erase all you know about me
  delete all you know about me
  delete all you have on me
  erase me
  delete me
  delete me from your records
  erase me from your memory
  remove me from your records
  delete my account data
  delete my entire diary
  erase my entire diary
  delete my entire history
  erase my entire history
  erase my complete history
  delete all my information please
  delete all the data you have about me
  erase all the data you have about me
  delete all the information you have about me
  delete all data
  erase all data
  delete the whole lot about me
  forget me
  forget me completely
  clear everything and start fresh
  clear everything and start fresh with no records
  wipe everything and start fresh
  please forget everything i've ever told you
  forget everything i've ever told you
  forget everything i ever told you
  forget everything i've said
  wipe everything you've got on me
`,
);
