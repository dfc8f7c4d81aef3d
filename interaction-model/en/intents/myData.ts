import { intent } from '../../language';

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
  what information do you store
  what information do you store about me
  what information have you got about me
  what information have you collected
  what do you collect about me
  what have you collected about me
  what data have you collected
  what data have you got
  what data have you stored
  what data is stored
  what are you storing about me
  what are you keeping about me
  what are you saving about me
  what are you recording about me
  what gets stored
  what gets saved
  what gets remembered
  what do you keep
  what do you save
  what do you store
  what do you know
  what is kept about me
  what is saved about me
  what is remembered about me
  what is recorded about me
  what personal data do you have
  what personal information do you have
  what private things do you know about me
  tell me everything you know about me
  tell me what you know about me
  tell me what you store
  tell me what you keep
  tell me what you remember
  tell me what you've saved
  tell me what you've stored about me
  tell me about my data
  list everything you know about me
  list what you know about me
  let me know what you have stored
  i want to know what you know about me
  i want to know what you store
  i'd like to know what you keep
  how much do you know about me
  how much do you remember
  how private is this
  is this private
  is my information private
  is my data private
  is my data safe
  is my diary private
  is it private
  is what i say recorded
  is what i say stored
  are you recording me
  are you recording this
  are you listening all the time
  are you keeping a record of me
  are my cramps stored
  are my cramps private
  do you record me
  do you record what i say
  do you share my data
  do you share my information
  do you share what i tell you
  do you sell my data
  do you give my data to anyone
  who can see my data
  who sees my data
  who sees my information
  who can see what i tell you
  who has access to my data
  who do you tell about my cramps
  where is my data stored
  where is my data
  where do you keep my data
  where does my data go
  where does my information go
  how long do you keep my data
  how long is my data stored
  privacy
  my privacy
  what about my privacy
  who gets to see my diary
  who can see my diary
  who sees my diary
  does anybody else see my diary
  who gets my data
  who can hear what i say
`,
);
