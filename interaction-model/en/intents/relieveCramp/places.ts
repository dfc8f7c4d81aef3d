/** A part, a side or a posture, without the muscle. */
export const places = `
  {side}
  my {side}
  the {side} one
  {side} side
  {side} of them
  it's the {side} one
  it's my {side} one
  it's on the {side}
  it's on my {side} side
  wrong leg it's the {side} one
  i'm {posture}
  i am {posture}
  i'm {posture} and i have a cramp
  i'm {posture} with a cramp
  i'm still {posture}
  {posture}
  {part}
  the {part}
  it's the {part}
  it's in the {part}
  the {part} of it
  no the {part}
  usually the {side}
  usually {side}
  usually the {side} one
  usually the {side} leg
  usually my {side} leg
  mostly the {side}
  mostly {side}
  mostly the {side} one
  mostly the {side} leg
  mostly my {side} leg
  it's usually the {side}
  it's usually my {side} leg
  it's mostly the {side}
  it's mostly my {side} leg
  no i said the {side} one
  no i said {side} leg
  wrong leg it's my {side} one
  i'm {posture} and my {muscle} has seized up
  i'm {posture} and my {muscle} has locked up
  i'm {posture} and i've got a cramp in my {muscle}
  i'm {posture} and i've got a cramp
  i'm {posture} and my {side} {muscle} has cramped
  i'm {posture} with my {muscle} cramping
  i'm {posture} now
  i'm {posture} right now
  i'm {posture} already
  i'm already {posture}
  i'm just {posture}
  i'm actually {posture}
  i'm {posture} at the moment
  okay i'm {posture}
  okay i'm {posture} now
  no i'm {posture}
  well i'm {posture}
  yes i'm {posture}
  i was {posture} and my {muscle} cramped
  i was {posture} and my {muscle} seized up
  i was {posture} and i got a cramp
  i was {posture} and got a cramp in my {muscle}
  my {muscle} seized up while i was {posture}
  my {muscle} locked up while i was {posture}
  my {muscle} is cramping while i'm {posture}
  my {muscle} has locked up and i'm {posture}
  {posture} with a cramp
  {posture} with a cramp in my {muscle}
  cramp in my {muscle} i'm {posture}
  i've got a cramp in my {muscle} and i'm {posture}
  cramp while {posture}
  i'm stuck {posture} with a cramp
  i'm stuck {posture} with my {muscle} cramping
  i'm now {posture}
  i have a cramp and i'm {posture}
  i've got a cramp and i'm {posture}
  i got a cramp {posture}
`;
