import type { AdviceWords } from '../advice/words';
import type { LastingLimit } from '../coaching/relief/bodyLimits';
import type { TipId } from '../coaching/routine/wording';
import type { CoachingWords } from '../coaching/words';
import type { DiaryWords } from '../diary/diaryWords';
import type { Asking } from '../lib/asking';
import type { SettingId } from '../profile/settings';
import type { StoredDataWords } from '../profile/storedDataInWords';
import type { ReminderWords } from '../reminders/reminderWords';
import type { AlarmLevel } from '../triage/escalation';
import type { ScriptId } from '../triage/scripts';
import type { ScreenWords } from './screenWords';

/** How a technique is told step by step. */
export interface TechniqueWords {
  name: string;
  /** One action a sentence, in order. */
  steps: readonly string[];
  caution: string;
}

/** Whatever is said outside of coaching. */
export interface GeneralWords {
  /** The skill's name, and what it is not, once a person, in fifteen words at most. */
  name: string;
  disclaimer: string;
  isItACramp: string;
  /** Opened by day: three things to say. */
  dayLaunch: { day: string; reprompt: string };
  /** Opened by day, nine months after somebody said that she is pregnant. */
  stillPregnant: Asking;
  /** Opened in the evening, or at an hour that is not known: the movement first. */
  eveningLaunch: Asking;
  /** Opened for nothing: how to come back. */
  noCramp: string;
  stopped: string;
  stoppedInRelief: string;
  stoppedStanding: string;
  /** Closes the session, the place kept: paused, how to ease off, how to come back. */
  paused: string;
  comeBack: string;
  /** Said where only this process knows the place. */
  comeBackAnew: string;
  /** The same, where the place could not be kept. */
  placeNotKept: string;
  /** At most 35 words, exactly two things to say; they take turns. */
  help: readonly Asking[];
  /** First, second and later misunderstandings in a row. */
  missed: readonly Asking[];
  /** Before anything on the feet: only yes stands. */
  steady: readonly Asking[];
  /** After a tip. */
  tipAgain: readonly Asking[];
  /** What was set, and how things are set. */
  settings: {
    set: Record<SettingId, string>;
    /** The same in a hold, which goes on. */
    inHold: Record<SettingId, string>;
    notSaved: string;
    /** Said of somebody else, while nobody is coached. */
    notYours: string;
    /** `{things}` is a list. */
    are: string;
    none: string;
  };
  /** Heat was asked for by somebody it is not for. */
  noHeat: string;
  /** A routine that was left is offered again. */
  carryOn: Asking;
  /** After a routine, to somebody who wants no more. */
  routineOver: string;
  /** A person asked without a session to answer in. */
  withoutSession: string;
}

/** What is said of an alarm. `first` and `again` take turns, so that no two replies in a row are the same. */
export interface AlarmScript {
  first: string;
  again: string;
  reprompt: string;
}

/** What is said when a sign of alarm was named. Numbers are those of the country. */
export interface AlarmWords {
  /** Each begins with what to do, and ends in the question whether to say it again. */
  scripts: Record<ScriptId, AlarmScript>;
  /** Said after what to do, where a stretch is going on. */
  leave: string;
  /** "I can't move it." */
  cannotMove: Asking;
  /** The last words to somebody who leaves that open. */
  ifLimp: string;
  /** Asked where a leg hurts that may hold a clot: yes is one. */
  legsAlike: Asking;
  /** After that question to silence: then the leg is coached. */
  ifAlike: string;
  /** The last words to somebody who wants to hear no more. */
  enough: Record<AlarmLevel, string>;
  /** The last words of a sign that has to be looked at although it has passed. */
  passed: string;
  /** To somebody who says that all is well, was seen, is old or was a joke. */
  allRight: Record<AlarmLevel, string>;
  /** Before an alarm that is told again to somebody who is afraid. */
  comfort: string;
}

/** What answers a remark that is neither a complaint nor a wish, while nothing is coached. */
export interface RemarkWords {
  /** Asked where nothing else is open; they take turns. */
  crampingNow: readonly Asking[];
  /** "I can't do that." */
  cannotDo: string;
  /** A leg in a cast, or just hurt: no stretch. Said last. */
  castOrInjury: string;
  /** No move is left of those for a muscle, and the offer of slow breathing; they take turns. */
  nothingFits: readonly Asking[];
  /** Nothing is left of a routine: the offer of slow breathing. */
  nothingLeft: Asking;
  /** Asked once: whether a limit of a body is kept; and what follows. */
  keepLimit: Record<LastingLimit, string>;
  keepLimitReprompt: string;
  kept: string;
  notKept: string;
  fear: readonly string[];
  goodNight: string;
  /** To thanks, while nothing goes on and after a cramp has gone. */
  welcome: string;
  /** The same to somebody who has had no cramp in this session. Said last. */
  welcomeEnd: string;
  /** To swearing, while nothing goes on. */
  sorry: string;
  /** To "are you there?", "who is this?" and a child, while nothing goes on. */
  here: string;
  whoIAm: string;
  grownUp: string;
  /** To what the skill does not help with, by day. */
  onlyLegCramps: readonly Asking[];
  /** The same where nobody knows what was said. */
  onlyLegCrampsUnheard: readonly Asking[];
  /** A cramp of another part of the body. */
  notALeg: string;
  /** "It isn't a cramp": in the middle of something, and said last. */
  notACramp: string;
  notACrampEnd: string;
  soreness: string;
  /** The same where a hold has just ended. */
  soreNow: string;
  /** There were words, but they could not be read. */
  unread: readonly string[];
}

/** What is said when somebody asks what is kept of them, or to erase it. */
export interface MyDataWords extends StoredDataWords {
  /** It could not be found out. */
  unknown: string;
  erase: Asking;
  erased: string;
  /** Alexa still has them. */
  remindersLeft: string;
  /** The phrase is a routine of theirs, and no skill can take it away. */
  phraseStays: string;
  notErased: string;
  /** Anything but yes. */
  nothingChanged: string;
}

/** What is said of the six-week plan of bedtime stretches. */
export interface PlanWords {
  offer: Asking;
  started: string;
  tonight: Asking;
  /** `{count}` of the nights are done. */
  nights: string;
  oneNight: string;
  noNight: string;
  /** Cramps of the first and the last two weeks: `{first}`, `{last}`. */
  review: string;
  done: string;
  stopped: string;
  notRunning: string;
  /** No diary is kept, so nights cannot be counted. */
  off: string;
}

/** What is said of "Alexa, my leg is cramping", without the skill's name. */
export interface PhraseWords {
  /** What Alexa listens for: the first of five that is free, in the order of preference. */
  utterances: readonly string[];
  /** What Alexa says that the phrase does. */
  does: string;
  /** The one offer. */
  offer: Asking;
  declined: string;
  made: string;
  already: string;
  rejected: string;
  failed: string;
  /** Asked for in the middle of the night. */
  byDay: string;
}

/** How a lamp, the volume and a spoken shortcut are set up in the Alexa app, by hand. */
export interface BedsideWords {
  told: string;
  card: { title: string; text: string };
}

/** Numbers of a country, in the words people say when they dial. */
export interface Numbers {
  /** The number, or "your local emergency number". */
  emergency: string;
  /** Who to call when it is no emergency. */
  advice: string;
  /** What to do with thoughts of self-harm, in the middle of a sentence. */
  crisis: string;
  /** Who to call after poison, in the middle of a sentence. */
  poison: string;
  /** Where to go the same day, as a sentence. */
  clotCare: string;
  /** Who to call in a pregnancy that goes wrong, in the middle of a sentence. */
  maternity: string;
  /** The same numbers as they stand on a telephone, by their words: digits are read faster. */
  digits: Readonly<Record<string, string>>;
}

/** Every word of one language. A missing key does not compile. */
export interface Content {
  coaching: CoachingWords;
  answers: GeneralWords;
  alarms: AlarmWords;
  myData: MyDataWords;
  advice: AdviceWords;
  diary: DiaryWords;
  plan: PlanWords;
  remarks: RemarkWords;
  reminders: ReminderWords;
  phrase: PhraseWords;
  bedside: BedsideWords;
  tips: Record<TipId, TechniqueWords>;
  screen: ScreenWords;
}

/** The words of one locale. */
export interface LocaleWords {
  locale: string;
  /** The country whose numbers are said if the device's country is unknown, by its ISO 3166 code. */
  home: string;
  /** @param country whose numbers are said; any other than those in `triage/numbers.ts` has "your local emergency number" */
  words: (country: string) => Content;
}
