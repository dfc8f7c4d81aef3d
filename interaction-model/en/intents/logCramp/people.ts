/** Somebody else, or somebody pregnant. */
export const people = `
  log a cramp for my {person}
  log a cramp in my {person} {muscle}
  log a cramp in my {person} {side} {muscle}
  log a cramp in my {person} {muscle} {when}
  my {person} had a cramp
  my {person} had a cramp {when}
  my {person} had a {muscle} cramp {when}
  my {person} {muscle} cramped {when}
  log my {person} cramp
`;
