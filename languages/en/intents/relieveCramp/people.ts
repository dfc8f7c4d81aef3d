/** Somebody else, or somebody pregnant. */
export const people = `
  i'm {pregnancy} and my {muscle} is cramping
  i'm {pregnancy} and i have a cramp
  i'm {pregnancy} and i have a cramp in my {muscle}
  my {muscle} is cramping and i'm {pregnancy}
  my {person} {muscle} is cramping
  my {person} {side} {muscle} is cramping
  my {person} {muscle} is cramping up
  my {person} {side} {muscle} is cramping up
  my {person} {muscle} has seized up
  my {person} {side} {muscle} has seized up
  my {person} {muscle} is locked up
  my {person} {side} {muscle} is locked up
  my {person} {muscle} has a cramp
  my {person} {side} {muscle} has a cramp
  my {person} {muscle} is in spasm
  my {person} {side} {muscle} is in spasm
  my {person} {muscle} hurts
  my {person} {side} {muscle} hurts
  my {person} {muscle}
  my {person} {side} {muscle}
  it's my {person} {muscle}
  it's my {person} {side} {muscle}
  no it's my {person} {muscle}
  it's for my {person}
  my {person} has a cramp
  my {person} has a leg cramp
  my {person} is cramping
  my {person} has a charley horse
  my {person} has a cramp in the {muscle}
  my {person} has a cramp in the {side} {muscle}
  my {person} has a {muscle} cramp
  my {person} got a cramp
  my {person} woke up with a cramp
  my {person} woke up with a cramp in the {muscle}
  help my {person}
  help my {person} with a cramp
  help my {person} {muscle}
  help with my {person} {muscle}
  help with my {person} cramp
  stretch my {person} {muscle}
  it's not me it's my {person}
  the cramp is in my {person} {muscle}
  {person} {muscle} is cramping
  i'm {pregnancy} and my {side} {muscle} is cramping
  my {side} {muscle} is cramping and i'm {pregnancy}
  i'm {pregnancy} and i have a cramp in my {side} {muscle}
  i'm {pregnancy} and my {muscle} hurts
  i'm {pregnancy} with a cramp in my {muscle}
  i'm {pregnancy} with a {muscle} cramp
  i am {pregnancy} and my {muscle} is cramping
  i have a cramp and i'm {pregnancy}
  i have a cramp in my {muscle} and i'm {pregnancy}
  i've got a cramp and i'm {pregnancy}
  cramp and i'm {pregnancy}
  my {person} is {pregnancy} and has a cramp
  my {person} is {pregnancy} and has a cramp in the {muscle}
  i'm {pregnancy} and i woke up with a cramp
  it's {person}
  no it's {person}
  it's for {person}
  it's not him it's {person}
  it's not her it's {person}
  it's not my husband it's {person}
  it's not my wife it's {person}
  it is {person}
  it's {person} {muscle}
  it's {person} {side} {muscle}
  no it's {person} {muscle}
  no it's {person} {side} {muscle}
  {person} {muscle}
  {person} {side} {muscle}
  {person} {side} {muscle} is cramping
  {person} has a cramp
  {person} has a cramp in the {muscle}
  {person} is cramping
  help {person} {muscle}
  help me my {person} has a cramp
  help me my {person} {muscle} is cramping
`;
