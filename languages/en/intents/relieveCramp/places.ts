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
`;
