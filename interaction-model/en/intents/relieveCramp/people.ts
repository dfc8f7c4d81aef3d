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
  my {person} has got a cramp in the {muscle}
  my {person} has got cramps
  my {person} has leg cramps
  my {person} has a bad cramp in the {muscle}
  my {person} has a really bad leg cramp
  my {person} has a cramp what do we do
  my {person} has a cramp what do i do
  my {person} has a cramp what should i do
  my {person} has a cramp can you help
  my {person} has a cramp in the {side} {muscle} what do i do
  my {person} has woken up with a cramp
  my {person} has woken up with a cramp in the {muscle}
  my {person} has just woken up with a cramp
  my {person} has just got a cramp
  my {person} has cramped up
  my {person} just got a cramp
  my {person} just got a cramp in the {muscle}
  my {person} just woke up with a cramp
  my {person} woke up with a leg cramp
  my {person} woke up crying with a cramp
  my {person} woke up screaming with a cramp
  my {person} woke me with a cramp
  my {person} is awake with a cramp
  my {person} is crying with a cramp
  my {person} is crying with a cramp in the {muscle}
  my {person} is having a leg cramp
  my {person} is having a cramp in the {muscle}
  my {person} is having cramps
  my {person} is in agony with a cramp
  my {person} is in pain with a cramp
  my {person} is in terrible pain with the {muscle}
  my {person} is screaming with a cramp
  my {person} is cramping in the {muscle}
  my {person} needs help with a cramp
  my {person} needs help with a leg cramp
  my {person} can't sleep for cramp
  my {person} {muscle} is cramping what should i do
  my {person} {muscle} is cramping how can i help
  my {person} {muscle} is cramping can you help
  my {person} {muscle} has locked up what do we do
  my {person} {muscle} has gone into spasm what do i do
  my {person} {muscle} has cramped
  my {person} {muscle} has cramped up
  my {person} {muscle} has gone hard
  my {person} {muscle} has knotted up
  my {person} {muscle} has just seized up
  my {person} {muscle} is killing
  my {person} {muscle} is rock hard
  my {person} {muscle} is twisting
  my {person} {muscle} is curling
  my {person} {muscle} cramped
  my {person} {muscle} cramped up
  my {person} {side} {muscle} locked up
  my {person} {side} {muscle} has locked up
  my {person} {side} {muscle} has gone into spasm
  my {person} {side} {muscle} is in a knot
  help me help my {person}
  help me help my {person} with a cramp
  help my {person} has a cramp
  help my {person} {side} {muscle} is cramping
  how can i help my {person} with a cramp
  how do i help my {person} with a cramp
  how do i help my {person} {muscle} is cramping
  how do i help my {person} right now
  what can i do for my {person} cramp
  what do i do for my {person} cramp
  what do i do my {person} has a cramp
  what should i do my {person} {muscle} is cramping
  what do i do my {person} {muscle} is cramping
  the cramp is my {person}
  it's not mine it's my {person}
  it's my {person} who has the cramp
  it's my {person} who's cramping
  it's my {person} not me
  it's for my {person} not me
  this is for my {person}
  i'm asking for my {person}
  i'm calling for my {person}
  for my {person}
  {person} has got a cramp
  {person} has got a cramp in the {muscle}
  {person} has a bad cramp
  {person} has a leg cramp
  {person} has cramp in the {muscle}
  {person} has a cramp in the {side} {muscle}
  {person} is in agony
  {person} is in agony with a cramp
  {person} is having a cramp
  {person} is having a cramp in the {muscle}
  {person} is having leg cramps
  {person} is crying with a cramp
  {person} is cramping up
  {person} got a cramp
  {person} got a cramp in the {muscle}
  {person} just got a cramp
  {person} just cramped up
  {person} woke up with a cramp
  {person} woke up with a cramp in the {muscle}
  {person} {muscle} has cramped
  {person} {muscle} has gone into spasm
  {person} {muscle} is in spasm
  {person} {muscle} is locked
  {person} {muscle} is killing
  {person} {muscle} hurts
  {person} {side} {muscle} has seized up
  {person} {side} {muscle} has locked up
  {person} {side} {muscle} is in spasm
  {person} {muscle} is cramping what do i do
  {person} needs help with a cramp
  i think {person} has a cramp
  i think my {person} has a cramp
  i'm with my {person} and the {muscle} is cramping
  i'm {pregnancy} and i've got a terrible cramp
  i'm {pregnancy} and i've got a charley horse
  i'm {pregnancy} and my {muscle} is killing me
  i'm {pregnancy} and my {muscle} just cramped
  i'm {pregnancy} and my {side} {muscle} has locked up
  i'm {pregnancy} and my {side} {muscle} hurts
  i'm {pregnancy} and i woke up with a cramp in my {muscle}
  i'm {pregnancy} and i keep getting cramps in my {muscle} right now
  i'm {pregnancy} and i'm cramping in my {muscle}
  i'm {pregnancy} and i'm having a leg cramp
  i'm {pregnancy} and i have a leg cramp
  i'm {pregnancy} with a leg cramp
  i'm {pregnancy} help my {muscle} is cramping
  i'm {pregnancy} what do i do my {muscle} is cramping
  i am {pregnancy} and i have a cramp
  i am {pregnancy} and i have a cramp in my {muscle}
  i am {pregnancy} and my {side} {muscle} is cramping
  help i'm {pregnancy} and my {muscle} is cramping
  my {muscle} has seized up and i'm {pregnancy}
  my {muscle} is killing me and i'm {pregnancy}
  my {side} {muscle} has seized up and i'm {pregnancy}
  i've got a leg cramp and i'm {pregnancy}
  i woke up with a cramp and i'm {pregnancy}
  my {person} is {pregnancy} and the {muscle} is cramping
  my {person} is {pregnancy} and has a leg cramp
  my {person} is {pregnancy} and woke up with a cramp
  my {person} is {pregnancy} and is cramping
  my {person} is {pregnancy} and her {muscle} is cramping
  my {person} is {pregnancy} and her {muscle} has seized up
  my {person} is {pregnancy} and her {side} {muscle} is cramping
  my {pregnancy} {person} has a cramp in the {muscle}
  my {person} has got a cramp
  my {person} has a terrible cramp
  my {person} has a bad cramp
  my {person} has an awful cramp
  my {person} just cramped up
  my {person} is having a cramp
  my {person} is in agony
  my {person} is cramping up
  my {person} {muscle} is cramping what do i do
  my {person} {muscle} has locked up
  my {person} {muscle} has gone into spasm
  my {person} {muscle} is in a knot
  my {person} {muscle} is knotted up
  my {person} {muscle} is seizing up
  my {person} {muscle} is spasming
  my {person} {muscle} locked up
  my {person} {muscle} seized up
  help my {person} {muscle} is cramping
  it's my {person}
  {person} {muscle} has seized up
  {person} {muscle} has locked up
  {person} {muscle} cramped up
  i'm {pregnancy} and i've got a cramp
  i'm {pregnancy} and i've got a cramp in my {muscle}
  i'm {pregnancy} and my {muscle} has seized up
  i'm {pregnancy} and my {muscle} has locked up
  my {muscle} has locked up and i'm {pregnancy}
  i've got a cramp in my {muscle} and i'm {pregnancy}
  my {pregnancy} {person} has a cramp
`;
