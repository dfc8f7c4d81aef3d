import type { Muscle, Side } from '../coaching/techniques/technique';
import type { Asking } from '../lib/asking';
import type { PeriodUnit } from './namedPeriods';
import type { PeriodId } from './periods';

/** A part of a day, as it is called today, yesterday, on another day of the week, and on a date. */
export interface PartWords {
  today: string;
  yesterday: string;
  /** `{weekday}`, and `{date}`. */
  weekday: string;
  date: string;
}

/** An entry said back, with the question whether it is so. */
export interface ToldWords {
  /** `{cramp}` is where, when and how bad. */
  told: string;
  question: string;
  reprompt: string;
}

/** Everything the diary needs to say in one language. Names in braces are filled in. */
export interface DiaryWords {
  muscle: Record<Muscle, string>;
  /** A cramp somewhere: `{muscle}`, and `{side}`. */
  where: Record<'unknown' | 'muscle' | 'side' | 'both' | 'bothSides' | 'one', string>;
  side: Record<Exclude<Side, 'both'>, string>;
  /** `{severity}`. */
  severity: string;
  /** The same cramp so many times: `{count}` and `{cramp}`; two that were told at once: `{first}` and `{second}`. */
  several: string;
  also: string;
  when: {
    justNow: string;
    /** `{count}`. */
    minutesAgo: string;
    hoursAgo: string;
    daysAgo: string;
    /** `{day}` and `{time}`. */
    atTime: string;
    /** `{time}` and `{half}`. */
    time: string;
    half: readonly [am: string, pm: string];
    noon: string;
    midnight: string;
    day: PartWords;
    night: PartWords;
    morning: PartWords;
    afternoon: PartWords;
    evening: PartWords;
  };
  weekdays: readonly [string, string, string, string, string, string, string];
  months: readonly string[];
  /** `{month}` and `{day}`. */
  date: string;
  /** "none" to "twelve"; larger numbers are digits. */
  numbers: readonly string[];
  logged: ToldWords;
  changed: ToldWords;
  /** No: what is wrong? Yes: that was all. */
  whatIsWrong: Asking;
  /** It is right; it was not, and nobody said how. */
  confirmed: string;
  keptAsIs: string;
  /** Said first, where what corrected it may have been a complaint. */
  ifItHurts: string;
  /** Opens the reply to words that were not understood. */
  missed: string;
  /** What nobody could make out as a change. */
  notThat: Asking;
  /** How bad it was, out of any range. */
  badSeverity: string;
  /** Without a wall clock the hour that was said is lost. */
  noClock: string;
  /** Somebody else's; one that is there already; a muscle that is none of ours. */
  ownOnly: string;
  keptAlready: string;
  onlyLegs: string;
  /** It is told of a time to come; there are too many for one sentence. */
  notYet: string;
  tooMany: string;
  notSaved: string;
  /** `{cramp}`. */
  undone: string;
  nothingToUndo: string;
  /** Another one than the last was named. */
  onlyLast: string;
  /** The new time is saved, and the old could not be taken out. */
  notUndone: string;
  /** The diary is switched off. */
  off: string;
  /** It could not be read. */
  unread: string;
  empty: string;
  /** `{cramp}`; and how fast it let go, `{ease}`. */
  last: string;
  lastEased: string;
  /** After three entries, where there are more. */
  more: Asking;
  noMore: string;
  ease: { under: string; about: string; one: string };
  summary: {
    /** What each period is called, at the start of a sentence and on the card; and the one before it. */
    period: Record<PeriodId, string>;
    before: Partial<Record<PeriodId, string>>;
    /** Periods told by a number, `{count}` and `{unit}`; by a day, `{weekday}` and `{date}`; by `{month}`. */
    named: Record<'last' | 'lastOne' | 'since' | 'on' | 'month' | 'weekend', string> & {
      units: Record<PeriodUnit, readonly [one: string, several: string]>;
    };
    /** `{period}`, `{count}`. */
    none: string;
    one: string;
    many: string;
    /** Joins what was before: `{count}` and `{before}`. */
    against: string;
    /** `{where}` and `{time}`; with only one of them known. */
    usual: string;
    usualWhere: string;
    usualTime: string;
    /** `{ease}`, of several and of one. */
    eased: string;
    easedOne: string;
    /** `{stretched}` and `{others}` are each so many `{cramps}` in so many `{nights}`. */
    nights: string;
    perNights: string;
    tooFewNights: string;
    /** The table is on the card. */
    card: string;
  };
  card: {
    title: string;
    /** `{ease}`. */
    eased: string;
    coached: string;
    /** `{count}` older ones that there is no room for. */
    older: string;
    footer: string;
  };
  /** In a hold: it is kept by itself; somebody else's is not. */
  byItself: string;
  ownOnlyBrief: string;
}
