import type { PracticeWords } from '../../coaching/routine/practice';
import type { Spelling } from './spelling';

export const practice = ({ practise }: Spelling): PracticeWords => ({
  lead: `Let's ${practise} for a minute. Toes to your shin, knee straight.`,
  during: 'In a cramp you can talk to me here.',
  tasks: {
    next: {
      prompt: 'To change the stretch, you say: Alexa, next. Will you say, next?',
      reprompt: 'Just the word, next. Will you say it?',
    },
    spot: {
      prompt: "If it's the wrong spot, you say: Alexa, it's my foot. Will you say, it's my foot?",
      reprompt: "Will you say: it's my foot?",
    },
    leg: {
      prompt: 'Which leg cramps most: left, right, or both?',
      reprompt: 'Is it mostly left, right, or both?',
    },
    steady: {
      prompt: 'At night, in the dark, do you stand safely?',
      reprompt: 'Do you stand safely at night, yes or no?',
    },
  },
  well: {
    next: 'Good. That works at night too.',
    spot: 'Good. I go where it hurts.',
    leg: 'All right.',
    steady: 'Good. I will still ask before anything on your feet.',
  },
  neverMind: {
    next: 'Never mind, next will do at night too.',
    spot: 'Never mind, any spot will do.',
    leg: 'Never mind.',
    steady: 'Then we stay seated, or in bed. If that changes, say: I can stand again.',
  },
  over: 'That is all. At night just say: Alexa, tell cramp coach, my leg is cramping.',
});
