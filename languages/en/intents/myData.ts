import { intent } from '../../model';

/** What is kept. */
export const myData = intent(
  'MyDataIntent',
  {},
  `
  what do you know about me
  what do you remember about me
  what do you have on me
  what have you got on me
  what have you stored about me
  what do you store about me
  what have you saved about me
  what do you keep about me
  what data do you have
  what data do you have about me
  what data do you keep
  what information do you have about me
  what information do you keep
  what did you store about me
  what do you remember
  what have you stored
  what have you saved
  what's my data
  my data
  read my data
  tell me my data
  show me my data
  list my data
  hear my data
  let me hear my data
  do you store anything about me
  do you keep anything about me
  is anything stored about me
  what is stored about me
  what's stored about me
  are you saving my information
  are you storing my information
  are you saving my data
  what have you remembered about me
  what have you learned about me
  tell me what you have on me
  what's on file about me
  do you save what i say
  what do you save about me
  what details do you have about me
`,
);
