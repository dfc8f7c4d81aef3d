/** How a session gets to the place that a line is said in: by what was said before. */
import { intent } from '../../tests/support/envelope';
import type { Line } from './lines';

/** A way to a place. */
export interface Way {
  /** When its first sentence is said, UTC; the device is in New York. */
  readonly clock: string;
  readonly says: readonly object[];
  /** The question that is then open; undefined where none is. */
  readonly question: string | undefined;
}

const night = '08:10';
const day = '19:00';
const launch = { type: 'LaunchRequest' };
const at = (clock: string, question: string | undefined, ...says: object[]): Way => ({
  clock,
  says,
  question,
});

/** The place of a line. @throws Error for a question without a way */
export function placeOf({ open, doing, muscle, file }: Line): Way {
  const cramp = intent('RelieveCrampIntent', { muscle: muscle ?? 'calf' });
  const bedtime = intent('StartRoutineIntent', { routine: 'bedtime' });
  const ways: Readonly<Record<string, Way>> = {
    nothing: at(night, undefined),
    relief: at(night, 'let-go', cramp),
    routine: at(day, undefined, bedtime),
    'let-go': at(night, 'let-go', cramp),
    'cramp-now': at(day, 'cramp-now', launch),
    'say-again': at(night, 'say-again', intent('RedFlagIntent', { sign: 'clot' })),
    'locked-or-limp': at(night, 'locked-or-limp', cramp, intent('RedFlagIntent', { sign: 'cannot_move' })),
    breathing: at(night, 'breathing', cramp, intent('FeelingBetterIntent')),
    steady: at(day, 'steady', intent('StartRoutineIntent', { routine: 'bedtime', posture: 'standing' })),
    'carry-on': at(day, 'carry-on', bedtime, intent('AMAZON.StopIntent'), launch),
    advice: at(day, 'advice', intent('AskAdviceIntent', { question_topic: 'magnesium' })),
    logged: at(day, 'logged', intent('LogCrampIntent', { muscle: 'calf', side: 'left', when: 'last_night' })),
    erase: at(day, 'erase', intent('DeleteMyDataIntent')),
    practise: at(day, 'practise', intent('PractiseIntent')),
    reminder: at(day, 'reminder', intent('SetReminderIntent', { topic: 'stretch', time: '22:00' })),
    'reminder-time': at(day, 'reminder-time', intent('SetReminderIntent', { topic: 'stretch' })),
  };
  const name = open ?? doing ?? 'nothing';
  const way = ways[name];
  if (!way)
    throw new Error(`${file} has a complaint while "${name}" is open; add the way there to places.ts`);
  return way;
}
