import type { RoutineWords } from '../../coaching/routineWords';
import { guided } from './guided';

export const routines: RoutineWords = {
  guided,
  intro: {
    bedtime: 'Bedtime stretches.',
    wind_down: 'Slow breathing, lying down.',
    morning: 'Good morning. Toes up, never pointed.',
    quick: 'One quick minute.',
    massage: '',
    breathing: 'Slow breathing.',
  },
  evidence: ['In one small trial this meant fewer cramps.', 'The proof is thin, but it is safe.'],
  start: 'Begin.',
  keepOn: 'Keep going.',
  easeOff: 'Ease off.',
  rest: 'Rest that leg.',
  holdAgain: 'Again. Hold.',
  leg: '{Side} leg.',
  next: ['Next one.', 'All right, the next.'],
  back: ['Back one.', 'The one before.'],
  switched: 'Other leg.',
  onceMore: 'Once more.',
  changed: 'All right.',
  seated: 'Sit down first.',
  missed: ['I missed that. Say next, or stop.', 'Say pause, next, or stop.'],
  helped: 'Say: next. Or say: pause.',
  limits: {
    'seconds-least': 'Five seconds is the least.',
    'seconds-most': 'Sixty seconds is the most.',
    'count-least': 'Once is the least.',
    'count-most': 'Five times is the most.',
    'minutes-least': 'One minute is the least.',
    'minutes-most': 'Five minutes is the most.',
  },
  minutesLeft: [
    'Nearly done.',
    'About a minute in all.',
    'About two minutes in all.',
    'About three minutes in all.',
  ],
  done: {
    bedtime: 'Done. Slow breathing now?',
    again: 'Done. Once more?',
    goOn: 'Shall we go on?',
    sleep: 'Sleep well.',
  },
  reprompt: {
    breathing: 'Sleep well. Slow breathing, yes or no?',
    again: 'Good. Shall we do it once more?',
    goOn: 'Shall I go on? Say yes, or stop.',
  },
};
