import { intent } from '../../model';

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
`,
);
