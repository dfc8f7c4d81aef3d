import { intent } from '../../tests/support/envelope';

/** Something is going on, or being asked. */
export interface State {
  name: string;
  /** Time of day of its first sentence, UTC. */
  clock: string;
  /** What was said until then. */
  says: readonly object[];
}

/** Every state in which something else is asked, or plays. */
export const states: readonly State[] = [
  { name: 'nothing yet', clock: '14:00', says: [] },
  { name: 'opened', clock: '14:00', says: [{ type: 'LaunchRequest' }] },
  { name: 'a hold', clock: '03:10', says: [intent('RelieveCrampIntent', { muscle: 'calf', side: 'left' })] },
  { name: 'it let go', clock: '03:10', says: [intent('RelieveCrampIntent'), intent('FeelingBetterIntent')] },
  { name: 'bedtime', clock: '21:30', says: [intent('StartRoutineIntent', { routine: 'bedtime' })] },
  {
    name: 'asked whether steady',
    clock: '21:30',
    says: [intent('StartRoutineIntent', { routine: 'bedtime', posture: 'standing' })],
  },
  { name: 'an answer', clock: '14:00', says: [intent('AskAdviceIntent', { topic: 'magnesium' })] },
  {
    name: 'an entry of the diary',
    clock: '09:00',
    says: [intent('LogCrampIntent', { muscle: 'calf', side: 'left', when: 'yesterday' })],
  },
  { name: 'asked whether to erase', clock: '14:00', says: [intent('DeleteMyDataIntent')] },
  { name: 'an alarm', clock: '03:10', says: [intent('RedFlagIntent', { sign: 'clot' })] },
  { name: 'the practice', clock: '14:00', says: [intent('PractiseIntent')] },
];
