/** Said together with a sign of something worse, which comes first. */
export const alarms = `
  is it {topic} because i'm {sign}
  does {topic} help if it's {sign}
  does {topic} help if my leg is {sign}
  does {topic} help when it's {sign}
  does {topic} help i have {sign}
  does {topic} help and i have {sign}
  does {topic} help my leg is {sign}
  should i take {topic} i have {sign}
  should i take {topic} my leg is {sign}
  should i take {topic} if it's {sign}
  is {topic} good for a leg that is {sign}
  what about {topic} my leg is {sign}
  what about {topic} i have {sign}
  what about {topic} it's {sign}
  {topic} and my leg is {sign}
  {topic} and it's {sign}
  {topic} and i have {sign}
  {topic} my leg is {sign}
  {topic} if it's {sign}
  does {topic} help if it's {sign} and {sign_two}
`;
