import type { RoutineId } from '../coaching/routine/routines';

/** What a finger can touch on a screen. */
export const targetIds = [
  'yes',
  'no',
  'letGo',
  'easing',
  'stillHurts',
  'next',
  'previous',
  'again',
  'startOver',
  'otherLeg',
  'howLong',
  'slower',
  'louder',
  'pause',
  'stop',
  'help',
  'sitting',
  'steady',
  'cannotStand',
  'cramp',
  'calf',
  'foot',
  'shin',
  'toes',
  'thigh',
  'frontThigh',
  'innerThigh',
  'bothLegs',
  'leftLeg',
  'rightLeg',
  'swollen',
  'limp',
  'chestPain',
  'fell',
  'againEmergency',
  'againCrisis',
  'againPoison',
  'againMaternity',
  'againClot',
  'againFall',
  'againUrgent',
  'againDizzy',
  'locked',
  'bedtime',
  'quick',
  'windDown',
  'morning',
  'massage',
  'breathing',
  'more',
  'magnesium',
  'whyNight',
  'water',
  'stretching',
  'practise',
  'logCramp',
  'summary',
  'lastCramp',
  'readDiary',
  'remind',
  'reminders',
  'plan',
  'settings',
  'resume',
  'undo',
  'atNine',
  'atTen',
  'atEleven',
  'atNoon',
  'atThree',
  'atSix',
  'onlyStretch',
  'onlyWater',
] as const;
export type TargetId = (typeof targetIds)[number];

/** What is only read on a screen, or read out by a screen reader. Names in braces are filled in. */
export interface ScreenWords {
  /** What is on each target; it is its label for a screen reader as well. */
  targets: Record<TargetId, string>;
  routines: Record<RoutineId, string>;
  /** Over what comes next: `{what}`. */
  next: string;
  /** `{done}` of `{all}` parts. */
  progress: string;
  /** One technique of a routine: `{count}` times, `{seconds}` long. */
  dose: string;
  /** For a screen reader: what the figure and the ring show. `{what}` */
  figure: string;
  countdown: string;
  /** The same of a chart: `{counts}` is a list of days, each with its number. */
  chart: string;
  /** Cramps in a part of a period, under its chart: `{from}` to `{to}`. */
  span: string;
  /** Names of the months, short enough to stand under a bar; January comes first. */
  months: readonly string[];
  /** Numbers to call as they stand on a telephone, by their words: digits are read faster. */
  digits: Readonly<Record<string, string>>;
}
