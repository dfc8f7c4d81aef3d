import { planNights } from '../../coaching/routine/sixWeekPlan';
import type { RoutineWords } from '../../coaching/routine/wording';
import type { Spelling } from './spelling';
import { rungsByDay, techniquesByDay } from './techniquesByDay';

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['twenty', 'thirty', 'forty'];

/** A number below fifty. */
function numberWord(value: number): string {
  const ten = Math.floor(value / 10);
  if (value < 20) return ones[value - 1]!;
  return value % 10 === 0 ? tens[ten - 2]! : `${tens[ten - 2]}-${ones[(value % 10) - 1]}`;
}

export const routines = (spelling: Spelling): RoutineWords => ({
  guided: techniquesByDay(spelling),
  rungsByDay: rungsByDay(spelling),
  intro: {
    bedtime: 'Bedtime stretches.',
    wind_down: 'Slow breathing, lying down.',
    morning: 'Good morning. Toes toward you, never pointed.',
    quick: 'One quick minute.',
    massage: '',
    breathing: 'Slow breathing.',
  },
  nights: Array.from(
    { length: planNights },
    (_, index) => `Night ${numberWord(index + 1)} of ${numberWord(planNights)}.`,
  ),
  planDone: 'Your six weeks are done. For a look back, ask: how is my plan?',
  evidence: ['In one small trial this meant fewer cramps.', 'The proof is thin, the risk is small.'],
  standUp: 'Stand up slowly, a hand on the wall or bed.',
  start: 'Begin.',
  keepOn: 'Keep going.',
  easeOff: 'Ease off.',
  rest: 'Rest that leg.',
  holdAgain: 'Again. Hold.',
  leg: '{Side} leg.',
  next: ['Next one.', 'All right, the next.'],
  back: ['Going back.', 'The one before.'],
  switched: 'Other leg.',
  onceMore: 'Once more.',
  changed: 'All right.',
  seated: 'Sit down first.',
  missed: ['I missed that. Say next, or stop.', 'Say pause, next, or stop.'],
  helped: 'Say: next. Or say: pause.',
  limits: {
    'no-rubbing': 'From what you told me, no rubbing. A stretch instead.',
    'sit-first': 'Sit down first.',
    'no-leaning': 'Sitting tall, no leaning forward.',
    'no-holding': 'No held breaths when pregnant. Even ones instead.',
    'light-touch': 'A light touch only, no squeezing.',
    cannot: 'From what you told me, not that one. This instead.',
    'new-hip': 'From what you told me, not that one. A calf stretch instead.',
    'rounds-most': 'Four rounds are enough.',
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
    phrase: 'Done. You could start me with just: my leg is cramping. Set that up?',
    again: 'Done. Once more?',
    goOn: 'Shall we go on?',
    more: 'More?',
    sleep: 'Sleep well.',
  },
  reprompt: {
    breathing: 'Sleep well. Slow breathing, yes or no?',
    phrase: 'Sleep well. Set up that phrase, yes or no?',
    again: 'Good. Shall we do it once more?',
    goOn: 'Shall I go on? Say yes, or stop.',
    more: "More? I'll go on with you, or say stop.",
  },
});
