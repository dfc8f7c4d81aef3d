/** Two or three topics in one question. */
export const severalTopics = `
  is it {topic} or {topic_two}
  is it {topic} or is it {topic_two}
  could it be {topic} or {topic_two}
  does {topic} or {topic_two} help
  do {topic} or {topic_two} help
  do {topic} and {topic_two} help
  does {topic} or {topic_two} cause cramps
  {topic} or {topic_two}
  {topic} and {topic_two}
  which is better {topic} or {topic_two}
  what about {topic} and {topic_two}
  what about {topic} or {topic_two}
  should i take {topic} or {topic_two}
  is it {topic} or {topic_two} or {topic_three}
  is it {topic} {topic_two} or {topic_three}
  could it be {topic} or {topic_two} or {topic_three}
  could it be {topic} {topic_two} or {topic_three}
  {topic} or {topic_two} or {topic_three}
  does {topic} or {topic_two} or {topic_three} help
  what about {topic} and {topic_two} and {topic_three}
`;
