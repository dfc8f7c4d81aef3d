import type { PracticeWords } from '../../coaching/routine/practice';
import type { Spelling } from './spelling';

export const practice = ({ practise }: Spelling): PracticeWords => ({
  lead: `Let's ${practise} for a minute. Pull your toes toward you, leg straight.`,
  during: 'You can talk to me while you hold. To wake me, say: Alexa.',
  tasks: {
    next: {
      prompt: 'To change the stretch, wake me and say: next. Will you say, next?',
      reprompt: 'Just the word, next. Will you say it?',
    },
    spot: {
      prompt: "If it's the wrong spot, wake me and say: it's my foot. Will you say, it's my foot?",
      reprompt: "Will you say: it's my foot?",
    },
    leg: {
      prompt: 'Which leg cramps most: left, right, or both?',
      reprompt: 'Is it mostly left, right, or both?',
    },
    steady: {
      prompt: 'Are you steady on your feet in the dark?',
      reprompt: 'Steady on your feet at night, yes or no?',
    },
  },
  well: {
    next: 'Good. That works at night too.',
    spot: 'Good. I go where it hurts.',
    leg: 'All right.',
    steady: "Good. I'll still ask before anything on your feet.",
  },
  neverMind: {
    next: 'Never mind, next will do at night too.',
    spot: 'Never mind, any spot will do.',
    leg: 'Never mind.',
    steady: 'Then we stay seated, or in bed. If that changes, say: I can stand again.',
  },
  over: "That's all. At night, wake me and say: open Cramp Coach.",
});
