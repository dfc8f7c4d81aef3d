import { intent } from '../../model';

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
`,
);
