import { intent } from '../../language';

/** When the last cramp was. */
export const lastCramp = intent(
  'LastCrampIntent',
  {},
  `
  when was my last cramp
  when was the last cramp
  when did i last cramp
  when did i last have a cramp
  when did i have my last cramp
  when was my last one
  when was the last one
  when was the last time
  when was the last time i cramped
  when was the last time i had a cramp
  how long ago was my last cramp
  how long since my last cramp
  how long has it been since my last cramp
  what was my last cramp
  which leg was my last cramp
  where was my last cramp
  tell me about my last cramp
  my last cramp
  last cramp
  what was my last entry
  what is my last entry
  what's the last entry
  read my last entry
  read the last entry
  my last entry
  when was my most recent cramp
  my most recent cramp
  most recent cramp
  how many days since i cramped
  how many days have i gone without a cramp
  how long have i been cramp free
  when was the latest cramp
  when was my latest cramp
  when was the latest one
  when was the most recent one
  when was my most recent one
  what was the latest one
  what was my most recent cramp
  what was my latest cramp
  what day was my last cramp
  what day was the last one
  what date was my last cramp
  what night was my last cramp
  what night was the last one
  what time was my last cramp
  what time was the last one
  which day was my last cramp
  which day was the last one
  which night was my last cramp
  which leg was the last one
  which leg was it last time
  which leg was it in last time
  which side was my last cramp
  which side was the last one
  where was the last one
  where was it last time
  when did i have the last one
  when did the last one happen
  when did the last cramp happen
  when did my last cramp happen
  when did i get my last cramp
  when did i last get a cramp
  when did i last get one
  when did i last have one
  when did i last wake up with a cramp
  when did it last happen
  when did it happen last
  when did this last happen
  when did my leg last cramp
  when did my calf last cramp
  when did my foot last cramp
  when was the previous cramp
  when was the previous one
  when was the one before this
  how long ago was the last one
  how long ago was my last one
  how long ago did i last cramp
  how long ago did i have a cramp
  how long has it been since i cramped
  how long has it been since the last one
  how long has it been since my last one
  how long is it since my last cramp
  how long is it since the last one
  how long since the last one
  how long since i cramped
  how long since i had a cramp
  how long since i had one
  how long have i gone without a cramp
  how long have i gone without one
  how many days since my last cramp
  how many days since the last one
  how many days since i had a cramp
  how many nights since my last cramp
  how many nights since the last one
  how many days has it been since my last cramp
  how many nights have i gone without a cramp
  how bad was my last cramp
  how bad was the last one
  how long did the last one last
  how long did my last cramp last
  was my last cramp this week
  was my last cramp in the left leg
  was my last cramp yesterday
  was the last one in my calf
  was the last one on the left
  tell me about the last one
  tell me about my most recent cramp
  tell me my last cramp
  tell me when i last cramped
  tell me when my last cramp was
  tell me when the last one was
  remind me when my last cramp was
  look up my last cramp
  do you remember my last cramp
  do you know when i last cramped
  latest cramp
  my latest cramp
  the latest one
  the last cramp i had
  the last one i had
`,
);
