/** Said together with a sign of something worse, which comes first. */
export const alarms = `
  my {muscle} is cramping and it's {sign}
  my {muscle} is cramping and {sign}
  my {muscle} is cramping and it is {sign}
  my {muscle} cramps and it's {sign}
  my {muscle} hurts and it's {sign}
  my {muscle} hurts and {sign}
  my {muscle} is cramping and i have {sign}
  my {muscle} is cramping and i {sign}
  my {muscle} is cramping and i'm {sign}
  my {muscle} has a cramp and it's {sign}
  my {muscle} is cramping and it looks {sign}
  my {muscle} is cramping and it's {sign} and {sign_two}
  my {muscle} is cramping with {sign}
  my {muscle} has been cramping {sign}
  my {muscle} is cramping {sign}
  my {muscle} hurts and it's {sign} and {sign_two}
  my {side} {muscle} is cramping and it's {sign}
  my {side} {muscle} is cramping and {sign}
  my {side} {muscle} is cramping and it is {sign}
  my {side} {muscle} cramps and it's {sign}
  my {side} {muscle} hurts and it's {sign}
  my {side} {muscle} hurts and {sign}
  my {side} {muscle} is cramping and i have {sign}
  my {side} {muscle} is cramping and i {sign}
  my {side} {muscle} is cramping and i'm {sign}
  my {side} {muscle} has a cramp and it's {sign}
  my {side} {muscle} is cramping and it looks {sign}
  my {side} {muscle} is cramping and it's {sign} and {sign_two}
  my {side} {muscle} is cramping with {sign}
  my {side} {muscle} has been cramping {sign}
  my {side} {muscle} is cramping {sign}
  my {side} {muscle} hurts and it's {sign} and {sign_two}
  i have a cramp and {sign}
  i have a cramp and i have {sign}
  i have a cramp and i'm {sign}
  i have a cramp with {sign}
  i have a cramp in my {muscle} and it's {sign}
  i have a cramp in my {side} {muscle} and it's {sign}
  i have a cramp in my {muscle} and {sign}
  i've got a cramp in my {muscle} and it's {sign}
  my {person} {muscle} is cramping and it's {sign}
  my {person} {muscle} is cramping and {sign}
  my {person} has a cramp and {sign}
  cramp and {sign}
  leg cramp and {sign}
  i've had a cramp {sign}
  i've been cramping {sign}
  the cramp has lasted {sign}
`;
