import type { RoutinePosition } from '../coaching/routine/position';
import type { PracticeStep } from '../coaching/routine/practice';
import { unitsOf } from '../coaching/routine/routines';
import { catalogue } from '../coaching/techniques/catalogue';
import type { Question } from '../dialog/questions';
import type { SessionState } from '../dialog/session';
import type { TargetId } from '../locales/screenWords';
import type { AlarmLevel } from '../triage/escalation';
import { scriptOf } from '../triage/scripts';
import { levelOf } from '../triage/signs';

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
  toes: { intent: 'RelieveCrampIntent', slots: { muscle: 'toes' } },
  thigh: { intent: 'RelieveCrampIntent', slots: { muscle: 'thigh' } },
  frontThigh: { intent: 'RelieveCrampIntent', slots: { muscle: 'front_thigh' } },
  innerThigh: { intent: 'RelieveCrampIntent', slots: { muscle: 'inner_thigh' } },
  bothLegs: { intent: 'RelieveCrampIntent', slots: { side: 'both' } },
  leftLeg: { intent: 'RelieveCrampIntent', slots: { side: 'left' } },
  rightLeg: { intent: 'RelieveCrampIntent', slots: { side: 'right' } },
  swollen: { intent: 'RedFlagIntent', slots: { sign: 'clot' } },
  limp: { intent: 'RedFlagIntent', slots: { sign: 'emergency' } },
  chestPain: { intent: 'RedFlagIntent', slots: { sign: 'emergency' } },
  fell: { intent: 'RedFlagIntent', slots: { sign: 'fall' } },
  againEmergency: { intent: 'RedFlagIntent', slots: { sign: 'emergency' } },
  againCrisis: { intent: 'RedFlagIntent', slots: { sign: 'crisis' } },
  againPoison: { intent: 'RedFlagIntent', slots: { sign: 'poison' } },
  againMaternity: { intent: 'RedFlagIntent', slots: { sign: 'maternity' } },
  againClot: { intent: 'RedFlagIntent', slots: { sign: 'clot' } },
  againFall: { intent: 'RedFlagIntent', slots: { sign: 'fall' } },
  againUrgent: { intent: 'RedFlagIntent', slots: { sign: 'urgent' } },
  againDizzy: { intent: 'RedFlagIntent', slots: { sign: 'dizzy' } },
  locked: { intent: 'StillHurtsIntent' },
  bedtime: { intent: 'StartRoutineIntent', slots: { routine: 'bedtime' } },
  quick: { intent: 'StartRoutineIntent', slots: { routine: 'quick' } },
  windDown: { intent: 'StartRoutineIntent', slots: { routine: 'wind_down' } },
  morning: { intent: 'StartRoutineIntent', slots: { routine: 'morning' } },
  massage: { intent: 'StartRoutineIntent', slots: { routine: 'massage' } },
  breathing: { intent: 'StartRoutineIntent', slots: { routine: 'breathing' } },
  more: { intent: 'MoreIntent' },
  magnesium: { intent: 'AskAdviceIntent', slots: { topic: 'magnesium' } },
  whyNight: { intent: 'AskAdviceIntent', slots: { topic: 'why_night' } },
  water: { intent: 'AskAdviceIntent', slots: { topic: 'how_much_water' } },
  stretching: { intent: 'AskAdviceIntent', slots: { topic: 'does_stretching_work' } },
  practise: { intent: 'PractiseIntent' },
  logCramp: { intent: 'LogCrampIntent' },
  summary: { intent: 'CrampSummaryIntent' },
  lastCramp: { intent: 'LastCrampIntent' },
  readDiary: { intent: 'ReadDiaryIntent' },
  remind: { intent: 'SetReminderIntent' },
  reminders: { intent: 'ListRemindersIntent' },
  plan: { intent: 'PlanIntent' },
  settings: { intent: 'MySettingsIntent' },
  resume: { intent: 'AMAZON.ResumeIntent' },
  undo: { intent: 'UndoEntryIntent' },
  atNine: { intent: 'SayTimeIntent', slots: { time: '21:00' } },
  atTen: { intent: 'SayTimeIntent', slots: { time: '22:00' } },
  atEleven: { intent: 'SayTimeIntent', slots: { time: '23:00' } },
  atNoon: { intent: 'SayTimeIntent', slots: { time: '12:00' } },
  atThree: { intent: 'SayTimeIntent', slots: { time: '15:00' } },
  atSix: { intent: 'SayTimeIntent', slots: { time: '18:00' } },
  onlyStretch: { intent: 'CancelReminderIntent', slots: { topic: 'stretch' } },
  onlyWater: { intent: 'CancelReminderIntent', slots: { topic: 'water' } },
} as const satisfies Record<TargetId, Touch>;

/** What is shown large, and what in the row beneath it. */
export interface Offer {
  choices: readonly TargetId[];
  row: readonly TargetId[];
}

const spots = [
  ...(['calf', 'foot', 'toes', 'shin', 'thigh', 'frontThigh', 'innerThigh'] as const),
  ...(['leftLeg', 'rightLeg', 'bothLegs'] as const),
];
const alarms = ['swollen', 'limp', 'chestPain', 'fell'] as const;
const byDay = [
  ...(['quick', 'windDown', 'morning', 'massage', 'practise', 'magnesium', 'whyNight', 'water'] as const),
  ...(['logCramp', 'summary', 'lastCramp', 'readDiary', 'remind', 'reminders', 'plan', 'settings'] as const),
];
const yesOrNo: Offer = { choices: ['yes', 'no'], row: ['again', 'help', 'stop'] };

/** While a cramp is coached. */
export const inRelief: Offer = {
  choices: [],
  row: [
    'letGo',
    'stillHurts',
    'stop',
    ...alarms,
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
  ...alarms,
  'help',
];

/** What makes no sense while breathing, or with both legs at once. */
const forOneLeg: readonly TargetId[] = ['otherLeg'];
const forLegs: readonly TargetId[] = ['otherLeg', 'steady', 'cannotStand'];

/** While this routine goes on. */
export function offerIn({ plan }: RoutinePosition): Offer {
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

/** What a question can be answered by, whatever it is about; one that is not here by yes and no. */
const offers = {
  'let-go': {
    choices: ['letGo', 'easing', 'stillHurts'],
    row: [
      'next',
      'stop',
      ...alarms,
      'again',
      'otherLeg',
      'pause',
      ...spots,
      'sitting',
      'steady',
      'cannotStand',
      'slower',
      'louder',
      'help',
    ],
  },
  'cramp-now': {
    choices: ['yes', 'bedtime', 'breathing'],
    row: ['no', ...byDay, ...spots, ...alarms, 'help', 'stop'],
  },
  'say-again': { choices: ['yes', 'no'], row: ['stop'] },
  'locked-or-limp': { choices: ['locked', 'limp'], row: ['stop'] },
  steady: { choices: ['yes', 'no'], row: ['help', 'stop'] },
  'go-on': { choices: ['yes', 'no'], row: ['previous', 'cramp', 'help', 'stop'] },
  again: { choices: ['yes', 'no'], row: ['cramp', 'help', 'stop'] },
  breathing: { choices: ['yes', 'no'], row: ['stillHurts', 'help', 'stop'] },
  'carry-on': { choices: ['yes', 'no'], row: ['cramp', 'help', 'stop'] },
  erase: { choices: ['yes', 'no'], row: ['stop'] },
  practise: { choices: ['next', 'again'], row: ['help', 'stop'] },
  advice: { choices: ['yes', 'no'], row: ['more', 'again', 'cramp', 'bedtime', 'stop'] },
  logged: { choices: ['yes', 'no', 'undo'], row: ['leftLeg', 'rightLeg', 'stop'] },
  correcting: { choices: ['undo', 'stop'], row: spots },
  'read-on': { choices: ['yes', 'no'], row: ['again', 'stop'] },
  reminder: { choices: ['yes', 'no'], row: ['atNine', 'atTen', 'atEleven', 'again', 'stop'] },
  'reminder-time': { choices: ['atNine', 'atTen', 'atEleven'], row: ['no', 'stop'] },
  'reminder-cancel': { choices: ['yes', 'no'], row: ['onlyStretch', 'onlyWater', 'stop'] },
  phrase: { choices: ['yes', 'no'], row: ['stop'] },
} satisfies Partial<Record<Question, Offer>>;

/** What a question can be answered by, whatever it is about. */
export function offerOf(question: Question): Offer {
  return (offers as Partial<Record<Question, Offer>>)[question] ?? yesOrNo;
}

/** The same for each step of the drill. */
const inDrill: Record<PracticeStep, Offer> = {
  next: offers.practise,
  spot: { choices: ['foot', 'shin', 'frontThigh'], row: ['toes', 'thigh', 'innerThigh', 'again', 'stop'] },
  leg: { choices: ['leftLeg', 'rightLeg', 'bothLegs'], row: ['again', 'stop'] },
  steady: { choices: ['yes', 'no'], row: ['again', 'stop'] },
};

/** What is offered by somebody who has not said yet what they want to know. */
const topics: Offer = {
  choices: ['magnesium', 'whyNight', 'water'],
  row: ['stretching', 'cramp', 'bedtime', 'no', 'stop'],
};

/** An alarm again, by its level: such a touch can never be taken for an answer to something else. */
const alarmAgain: Record<AlarmLevel, TargetId> = {
  emergency: 'againEmergency',
  crisis: 'againCrisis',
  poison: 'againPoison',
  maternity: 'againMaternity',
  today: 'againUrgent',
  fall: 'againFall',
  dizzy: 'againDizzy',
  soon: 'againUrgent',
};

function againOf({ redFlag, alarm }: SessionState): TargetId | undefined {
  if (!redFlag) return undefined;
  const level = alarm?.level ?? levelOf(redFlag.sign);
  if (level === 'unclear') return undefined;
  return scriptOf({ level, sign: redFlag.sign }) === 'clot' ? 'againClot' : alarmAgain[level];
}

/** Times that are good for a glass of water. */
const forWater: readonly TargetId[] = ['atNoon', 'atThree', 'atSix'];

/** What the question that is open can be answered by. */
export function answersTo(session: SessionState): Offer {
  const { question, practice, advice, reminder } = session;
  if (question === undefined) return inPassing;
  const again = againOf(session);
  if (again) return { choices: [again, 'no'], row: ['stop'] };
  if (practice) return inDrill[practice];
  if (advice && !advice.topic && advice.offers.length === 0) return topics;
  const { choices, row } = offerOf(question);
  const timed = (ids: readonly TargetId[]) =>
    ids.includes('atTen') ? [...forWater, ...ids.filter((id) => !/^at[NTE]/.test(id))] : ids;
  return reminder?.topic === 'water' ? { choices: timed(choices), row: timed(row) } : { choices, row };
}
