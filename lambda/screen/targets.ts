import { catalogue } from '../coaching/catalogue';
import { unitsOf } from '../coaching/routine';
import type { RoutinePlace } from '../coaching/routinePlace';
import type { Question } from '../session';

/** What a touch stands for: an intent and its slots, by id, as if it had been said. */
export interface Touch {
  intent: string;
  slots?: Readonly<Record<string, string>>;
}

/** Everything that can be touched. */
export const targets = {
  yes: { intent: 'AMAZON.YesIntent' },
  no: { intent: 'AMAZON.NoIntent' },
  letGo: { intent: 'FeelingBetterIntent' },
  easing: { intent: 'EasingIntent' },
  stillHurts: { intent: 'StillHurtsIntent' },
  next: { intent: 'AMAZON.NextIntent' },
  previous: { intent: 'AMAZON.PreviousIntent' },
  again: { intent: 'AMAZON.RepeatIntent' },
  startOver: { intent: 'AMAZON.StartOverIntent' },
  otherLeg: { intent: 'SwitchSideIntent' },
  howLong: { intent: 'HowLongLeftIntent' },
  slower: { intent: 'SlowDownIntent' },
  louder: { intent: 'ChangeSettingIntent', slots: { setting: 'louder' } },
  pause: { intent: 'AMAZON.PauseIntent' },
  stop: { intent: 'AMAZON.StopIntent' },
  help: { intent: 'AMAZON.HelpIntent' },
  sitting: { intent: 'RelieveCrampIntent', slots: { posture: 'sitting' } },
  steady: { intent: 'SteadyIntent' },
  cannotStand: { intent: 'CannotStandIntent' },
  cramp: { intent: 'RelieveCrampIntent' },
  calf: { intent: 'RelieveCrampIntent', slots: { muscle: 'calf' } },
  foot: { intent: 'RelieveCrampIntent', slots: { muscle: 'foot' } },
  shin: { intent: 'RelieveCrampIntent', slots: { muscle: 'shin' } },
  thigh: { intent: 'RelieveCrampIntent', slots: { muscle: 'thigh' } },
  frontThigh: { intent: 'RelieveCrampIntent', slots: { muscle: 'front_thigh' } },
  leftLeg: { intent: 'RelieveCrampIntent', slots: { side: 'left' } },
  rightLeg: { intent: 'RelieveCrampIntent', slots: { side: 'right' } },
  swollen: { intent: 'RedFlagIntent', slots: { sign: 'clot' } },
  limp: { intent: 'RedFlagIntent', slots: { sign: 'emergency' } },
  locked: { intent: 'StillHurtsIntent' },
  bedtime: { intent: 'StartRoutineIntent', slots: { routine: 'bedtime' } },
  quick: { intent: 'StartRoutineIntent', slots: { routine: 'quick' } },
  breathing: { intent: 'StartRoutineIntent', slots: { routine: 'breathing' } },
  more: { intent: 'MoreIntent' },
  undo: { intent: 'UndoEntryIntent' },
  atNine: { intent: 'SayTimeIntent', slots: { time: '21:00' } },
  atTen: { intent: 'SayTimeIntent', slots: { time: '22:00' } },
  atEleven: { intent: 'SayTimeIntent', slots: { time: '23:00' } },
  onlyStretch: { intent: 'CancelReminderIntent', slots: { topic: 'stretch' } },
  onlyWater: { intent: 'CancelReminderIntent', slots: { topic: 'water' } },
} as const satisfies Record<string, Touch>;
export type TargetId = keyof typeof targets;

/** What is shown large, and what in the row beneath it. */
export interface Offer {
  choices: readonly TargetId[];
  row: readonly TargetId[];
}

const spots = ['calf', 'foot', 'shin', 'thigh', 'frontThigh', 'leftLeg', 'rightLeg'] as const;
const yesOrNo: Offer = { choices: ['yes', 'no'], row: ['again', 'help', 'stop'] };

/** While a cramp is coached. */
export const inRelief: Offer = {
  choices: [],
  row: [
    'letGo',
    'stillHurts',
    'stop',
    'swollen',
    'next',
    'again',
    'otherLeg',
    'howLong',
    'pause',
    'help',
    ...spots,
    'slower',
    'louder',
    'previous',
    'startOver',
    'sitting',
    'steady',
    'cannotStand',
  ],
};

/** While a routine goes on. */
const inRoutine: readonly TargetId[] = [
  'next',
  'pause',
  'again',
  'stop',
  'previous',
  'otherLeg',
  'howLong',
  'slower',
  'louder',
  'startOver',
  'steady',
  'cannotStand',
  'cramp',
  'swollen',
  'help',
];

/** What makes no sense while breathing, or with both legs at once. */
const forOneLeg: readonly TargetId[] = ['otherLeg'];
const forLegs: readonly TargetId[] = ['otherLeg', 'steady', 'cannotStand'];

/** While this routine goes on. */
export function offerIn({ plan }: RoutinePlace): Offer {
  const units = unitsOf(plan);
  const without = units.every(({ technique }) => catalogue[technique].kind === 'breathing')
    ? forLegs
    : units.every(({ side }) => side !== 'left' && side !== 'right')
      ? forOneLeg
      : [];
  return { choices: [], row: inRoutine.filter((id) => !without.includes(id)) };
}

/** While a last hold goes on, or the drill's. */
export const inPassing: Offer = { choices: [], row: ['next', 'stillHurts', 'stop', 'help'] };

/** What each question can be answered by. A question that is not here does not compile. */
export const offers: Record<Question, Offer> = {
  'let-go': {
    choices: ['letGo', 'easing', 'stillHurts'],
    row: [
      'next',
      'again',
      'otherLeg',
      'pause',
      'stop',
      ...spots,
      'sitting',
      'steady',
      'cannotStand',
      'slower',
      'louder',
      'swollen',
      'help',
    ],
  },
  'cramp-now': { choices: ['yes', 'bedtime', 'breathing'], row: ['quick', 'no', ...spots, 'help', 'stop'] },
  'say-again': { choices: ['yes', 'no'], row: ['stop'] },
  'locked-or-limp': { choices: ['locked', 'limp'], row: ['stop'] },
  steady: { choices: ['yes', 'no'], row: ['help', 'stop'] },
  'go-on': { choices: ['yes', 'no'], row: ['previous', 'cramp', 'help', 'stop'] },
  again: { choices: ['yes', 'no'], row: ['cramp', 'help', 'stop'] },
  'tip-again': yesOrNo,
  breathing: { choices: ['yes', 'no'], row: ['stillHurts', 'help', 'stop'] },
  'carry-on': { choices: ['yes', 'no'], row: ['cramp', 'help', 'stop'] },
  erase: { choices: ['yes', 'no'], row: ['stop'] },
  practise: { choices: ['next', 'yes', 'no'], row: [...spots, 'steady', 'again', 'help', 'stop'] },
  advice: { choices: ['yes', 'no'], row: ['more', 'again', 'cramp', 'bedtime', 'stop'] },
  logged: { choices: ['yes', 'no', 'undo'], row: ['leftLeg', 'rightLeg', 'stop'] },
  correcting: { choices: ['undo', 'stop'], row: spots },
  'read-on': { choices: ['yes', 'no'], row: ['again', 'stop'] },
  'plan-start': yesOrNo,
  'plan-stretch': yesOrNo,
  'still-pregnant': yesOrNo,
  reminder: { choices: ['yes', 'no'], row: ['atNine', 'atTen', 'atEleven', 'again', 'stop'] },
  'reminder-time': { choices: ['atNine', 'atTen', 'atEleven'], row: ['no', 'stop'] },
  'reminder-cancel': { choices: ['yes', 'no'], row: ['onlyStretch', 'onlyWater', 'stop'] },
  phrase: { choices: ['yes', 'no'], row: ['stop'] },
};
