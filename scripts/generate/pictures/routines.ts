import type { RoutinePlan } from '../../../lambda/coaching/routine/routines';

/** One routine as it is pictured. */
export interface Pictured {
  name: string;
  title: string;
  plan: RoutinePlan;
  /** A phrase that starts it. */
  say: string;
  /** When somebody would use it. */
  when: string;
}

/** The routines that have a picture. */
export const pictured: readonly Pictured[] = [
  {
    name: 'bedtime_seated',
    title: 'Bedtime stretches, seated',
    plan: { what: 'bedtime' },
    say: 'do my bedtime stretches',
    when: 'Every night, on the bed, just before sleep.',
  },
  {
    name: 'bedtime_standing',
    title: 'Bedtime stretches, standing',
    plan: { what: 'bedtime', standing: true },
    say: 'do my bedtime stretches',
    when: 'The same at a wall, for somebody who says “I can stand” while it goes on.',
  },
  {
    name: 'wind_down',
    title: 'Wind-down',
    plan: { what: 'wind_down' },
    say: 'wind down',
    when: 'To fall asleep, or to fall asleep again after a cramp. One to five minutes, as asked.',
  },
  {
    name: 'morning',
    title: 'Morning stretches',
    plan: { what: 'morning' },
    say: 'morning stretches',
    when: 'On waking, before the first stretch of the day points the toes.',
  },
  {
    name: 'quick',
    title: 'Quick stretches',
    plan: { what: 'quick' },
    say: 'quick stretches',
    when: 'When there is one minute.',
  },
  {
    name: 'massage',
    title: 'Leg massage',
    plan: { what: 'massage' },
    say: 'massage my legs',
    when: 'For calves that stay tight or sore after a cramp. The leg is looked at first; never on a swollen, hot or red one.',
  },
  {
    name: 'breath_478',
    title: 'Four, seven, eight breathing',
    plan: { what: 'breath_478' },
    say: 'four seven eight breathing',
    when: 'For somebody who knows it and likes it: four rounds. Not when pregnant or dizzy, or with heart or lung trouble.',
  },
  {
    name: 'breath_box',
    title: 'Box breathing',
    plan: { what: 'breath_box' },
    say: 'box breathing',
    when: 'For somebody who likes an even count. Not when pregnant or dizzy, or with heart or lung trouble.',
  },
];
