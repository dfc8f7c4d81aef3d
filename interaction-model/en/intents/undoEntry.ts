import { intent } from '../../language';

/** Takes the last entry back. */
export const undoEntry = intent(
  'UndoEntryIntent',
  { when: 'PastTime' },
  `
  delete the cramp from {when}
  delete the entry from {when}
  delete the cramp of {when}
  delete {when} cramp
  delete the {when} cramp
  delete {when} entry
  delete the {when} entry
  remove the cramp from {when}
  remove the entry from {when}
  take out the cramp from {when}
  undo the cramp from {when}
  erase the cramp from {when}
  undo
  undo that
  undo it
  undo the last one
  undo the last entry
  undo that entry
  undo my last entry
  delete the last entry
  delete my last entry
  delete that entry
  delete the last one
  delete the last cramp
  delete my last cramp
  delete that cramp
  delete that one
  delete it again
  remove the last entry
  remove my last entry
  remove that entry
  remove the last one
  remove the last cramp
  remove that cramp
  remove that
  take that out
  take it out
  take it out again
  take that out of my diary
  take the last one out
  take the last entry out
  take that back
  take it back
  take back the last entry
  erase the last entry
  erase the last one
  erase that entry
  erase the last cramp
  scratch that
  scratch that entry
  scratch the last one
  cancel that entry
  cancel the last entry
  forget the last entry
  forget the last cramp
  forget that entry
  don't log that
  don't save that
  don't keep that
  get rid of the last entry
  get rid of that entry
  i didn't have that cramp
  that wasn't a cramp
  that one was a mistake
  that was a mistake
  cross that out
  cross that one out
  cross out the last one
  strike that
  strike that one
  strike the last entry
  i didn't mean to add that
  take it off the log
  that shouldn't be in there
  drop the last entry
  ignore that last entry
  that entry is wrong take it out
  delete the one i just logged
  delete the one i just added
  delete the one i just told you
  delete the one you just wrote down
  delete what i just said
  delete what you just wrote down
  delete what you just saved
  delete what i just logged
  remove the one i just added
  remove the one i just logged
  remove what i just logged
  remove what you just wrote
  erase the one i just logged
  erase the one you just saved
  erase what i just logged
  take out the one i just logged
  take out what i just said
  take out the last one
  take out the last entry
  take off the last one
  take off the last entry
  take that one out
  take that one off
  take that one back
  take that entry out
  take that entry back
  take back that entry
  take back what i just logged
  cancel that last entry
  cancel the last cramp
  cancel the one i just logged
  cancel what i just logged
  forget the last one i told you
  forget what i just logged
  forget the one i just logged
  scrap that
  scrap that entry
  scrap that last one
  scrap the last one
  scrap the last entry
  scrap the last cramp
  scratch that last one
  scratch the last entry
  cross out the last entry
  cross out that entry
  cross it out
  strike the last one
  strike the last cramp
  strike it from the diary
  take it off the list
  take that off the list
  take that off
  don't write that down
  don't count that
  don't count that one
  don't count the last one
  don't put that in
  don't add that
  don't record that
  don't log that one
  i didn't mean to record that
  i didn't mean to say that cramp
  i logged that by mistake
  i logged it by mistake
  i added that by mistake
  i added it by accident
  i said that by mistake
  that was logged by mistake
  that entry was a mistake
  that last entry was a mistake
  the last entry was a mistake
  the last one was a mistake
  that wasn't real
  that one wasn't a cramp
  that one wasn't real
  that never happened
  it never happened
  it wasn't a cramp after all
  it wasn't really a cramp
  that was not a cramp
  that was logged twice
  i logged it twice
  you wrote it down twice
  undo what i just logged
  undo what i just did
  undo the entry
  undo the last cramp
  undo the last thing
  undo the log
  undo my last cramp
  undo the one i just logged
  undo last entry
  reverse that entry
  reverse the last entry
  oh no get rid of that entry
  get rid of the entry
  get rid of the one i just made
`,
);
