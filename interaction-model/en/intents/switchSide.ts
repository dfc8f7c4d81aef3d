import { intent } from '../../language';

/** The other leg. */
export const switchSide = intent(
  'SwitchSideIntent',
  {},
  `
  other leg
  the other leg
  my other leg
  other side
  the other side
  my other side
  other foot
  the other foot
  the other calf
  the other one
  other one
  it's the other leg
  it's the other one
  it's the other side
  it's my other leg
  no the other leg
  no the other one
  no it's the other leg
  no other leg
  no other side
  wrong leg
  that's the wrong leg
  wrong side
  wrong foot
  that's the wrong side
  not that leg
  not this leg
  switch legs
  switch sides
  switch leg
  switch side
  change legs
  change sides
  swap legs
  swap sides
  it moved to the other leg
  now the other leg
  now my other leg
  now it's the other leg
  now it's the other one
  the other leg now
  no it was the other leg
  it was the other leg
  no it was the other one
  it was the other one
  no it was the other side
  now the opposite leg
  the opposite leg
  the opposite side
  the opposite foot
  do the other leg
  do the other one
  do my other leg
  do the other leg now
  do the other side now
  let's do the other leg
  let's do the other side
  let's do the other one
  let's do the opposite leg
  let's do the opposite side
  let's switch legs
  let's switch sides
  let's swap legs
  let's swap sides
  let's change legs
  let's change sides
  can we do the other leg
  can we do the other side
  can we do the other one
  can we switch legs
  can we switch sides
  can we swap legs
  can we swap sides
  can we swap over
  can we change legs
  can we change sides
  can we move to the other leg
  can you do the other leg
  can you switch legs
  can you switch sides
  i want to do the other leg
  i want to do the other side
  i want the other leg
  i want to switch legs
  i want to switch sides
  i meant the other leg
  i meant the other one
  i meant the other side
  i mean the other leg
  i mean the other one
  move to the other leg
  move to the other side
  move over to the other leg
  move on to the other leg
  go to the other leg
  go to the other side
  go over to the other leg
  change to the other leg
  change to the other side
  change over
  swap over
  swap to the other leg
  swap to the other side
  switch over
  switch to the other leg
  switch to the other side
  switch to my other leg
  try the other leg
  try the other side
  time for the other leg
  time to switch legs
  time to switch sides
  that leg is done now the other
  this leg is done do the other one
  this one's done now the other
  it's in the other leg
  it's in my other leg
  it's gone to the other leg
  it's jumped to the other leg
  it's moved to my other leg
  it's moved to the other leg
  it has moved to the other leg
  not this leg the other one
  not that leg the other one
  not that one the other one
  not this one the other one
  no not that leg
  no not that one
  you've got the wrong side
  you have the wrong leg
  that is the wrong leg
  that is the wrong side
  that's the wrong foot
  that's not the leg
  that's not the side
  other leg please
  the other leg please
  other side please
  right other leg now
  right now the other leg
  right now the other side
  okay other leg now
`,
);
