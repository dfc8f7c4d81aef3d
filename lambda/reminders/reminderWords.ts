import type { Asking } from '../lib/asking';
import type { ReminderFailure } from './alexaReminders';
import type { Half } from './draft';
import type { ReminderTopic, Rhythm } from './reminder';

/** What the user wanted to happen to a reminder. */
export type ReminderDeed = 'set' | 'changed' | 'cancelled';

/** Everything that is said about reminders in one language. Names in braces are filled in. */
export interface ReminderWords {
  /** What Alexa says aloud at its time, in whatever room: discreet, and at most a hundred characters. */
  text: Record<ReminderTopic, string>;
  /** Words in the name of a day that say which half of it is meant. */
  halves: Record<Half, readonly string[]>;
  /** Parts of a weekday's name that tell one that comes again: "every Friday", "Fridays". */
  again: readonly string[];
  /** What a reminder is of. */
  of: Record<ReminderTopic, string>;
  /** The days of one that comes again; every day is every night in the evening. */
  every: Record<Exclude<Rhythm, 'daily'> | 'day' | 'night' | 'otherDay' | 'otherNight', string>;
  /** Several days of the week: `{weekdays}`; all but one: `{day}` and `{weekday}`; so many days apart: `{count}`. */
  everyOf: string;
  exceptOf: string;
  everyDays: string;
  /** The last of several: `{first}` and `{last}`. */
  and: string;
  /** `{day}` and `{time}`. */
  atTime: string;
  /** `{weekday}` and `{date}`. */
  once: { today: string; tomorrow: string; date: string };
  /** From now: `{count}` of `{unit}`. */
  inTime: string;
  /** From now, in hours and minutes: `{length}`. */
  inHours: string;
  units: Record<'minute' | 'minutes' | 'hour' | 'hours' | 'day' | 'days', string>;
  /** `{of}` and `{when}`. */
  one: string;
  /** Before the first question: what Alexa will say aloud, `{text}`. */
  aloud: string;
  /** `{when}`. */
  confirm: Asking;
  /** There is one already: `{before}` and `{when}`. */
  confirmChange: Asking;
  /** The one that comes again stays beside it: `{before}`. */
  alsoStays: string;
  /** It is so already: `{when}`. */
  alreadySo: string;
  /** First unclear answer; and the other half of the day after a no. `{when}`. */
  yesOrNo: string;
  otherHalf: string;
  askTime: Asking;
  askChange: Asking;
  /** Two days were named that come once, or each has a time of its own. */
  whichDays: Asking;
  /** More than once a day, without the times: with how many there may be. */
  whichTimes: Asking;
  /** Fewer days than a reminder can leave out: the nearest that can be is proposed. */
  onceAWeek: string;
  /** Sooner than Alexa can: the soonest is proposed. */
  tooSoon: string;
  /** So long from now cannot be counted in hours: the day is kept, and the time asked for. */
  tooFar: Asking;
  /** More days ahead than a year. */
  noSuchDay: Asking;
  /** `{when}`. */
  set: string;
  changed: string;
  /** It had been deleted in the Alexa app. */
  setAnew: string;
  /** Two unclear answers; a no. */
  setNothing: string;
  declined: string;
  /** A no to a change. */
  staysSo: string;
  /** Somebody else's matter. */
  onlyTwo: string;
  /** Without the user's wall clock. */
  noZone: string;
  askPermission: string;
  denied: string;
  unanswered: string;
  cannotAsk: string;
  /** Why nothing came of it; `{nothing}` says what did not happen. */
  failed: Record<ReminderFailure, string>;
  /** What did not happen, if the service failed. */
  nothing: Record<ReminderDeed, string>;
  /** Alexa has it, and the next session may not know of it. */
  notKept: string;
  /** `{things}` is a list. */
  list: string;
  /** The same as it was kept, where Alexa could not be asked. */
  listUnsure: string;
  noneOffer: Asking;
  none: string;
  unread: string;
  /** `{things}`. */
  cancelled: string;
  /** Some are left: `{things}`. */
  someLeft: string;
  goneAlready: string;
  /** There is none of the topic: `{of}`. */
  noneOf: string;
  /** One night cannot be left out. */
  noSkip: string;
  cancelBoth: Asking;
  nothingCancelled: string;
  /** After "not now" to tonight's stretch. */
  offer: Asking;
}
