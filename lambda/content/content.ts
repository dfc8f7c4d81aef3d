import type { AdviceWords } from '../advice/words';
import type { TechniqueId } from '../coaching/catalogue';
import type { Sign } from '../coaching/redFlag';
import type { CoachingWords } from '../coaching/words';

/** How a technique is told to somebody who has time to listen. */
export interface TechniqueWords {
  name: string;
  /** One action a sentence, in order. */
  steps: readonly string[];
  caution: string;
}

/** A question, and the other words for it that are used when nobody answered. */
export interface Asking {
  prompt: string;
  reprompt: string;
}

/** Whatever is said outside of coaching. */
export interface AnswerWords {
  /** Opened by day. */
  dayLaunch: Asking;
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
  /** At most 35 words, exactly two things to say; they take turns. */
  help: readonly Asking[];
  /** First, second and later misunderstandings in a row. */
  missed: readonly Asking[];
  /** A person asked without a session to answer in. */
  withoutSession: string;
  /** Something broke. Depends on nothing. */
  trouble: Asking;
}

/** What is said when a red flag was named (facts: cramps §3.2). Numbers are filled in by locale. */
export interface RedFlagWords {
  /** `first` and `again` take turns, so that no two replies in a row are the same. */
  scripts: Record<Sign, { first: string; again: string; reprompt: string }>;
  /** "I can't move it." */
  cannotMove: Asking;
  /** Heard and understood. */
  enough: string;
}

/** Numbers of a locale, in the words people say when they dial. */
export interface Numbers {
  emergency: string;
  /** Who to call when it is no emergency. */
  advice: string;
  /** Where to go the same day with a sign of a clot, as a sentence. */
  clotCare: string;
}

/** Every word of one language. A missing key does not compile. */
export interface Content {
  coaching: CoachingWords;
  answers: AnswerWords;
  redFlags: RedFlagWords;
  advice: AdviceWords;
  techniques: Record<TechniqueId, TechniqueWords>;
}
