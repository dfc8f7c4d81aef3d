import type { RungId } from './relief/ladder';
import type { PracticeWords } from './routine/practice';
import type { RoutineWords } from './routine/wording';
import type { Muscle } from './techniques/technique';
import type { HoldWords } from './timing/words';

/** One instruction in the ways it may be needed: one leg, both legs, and to somebody who helps. */
export interface Instruction {
  one: string;
  both: string;
  helper: string;
  /** For somebody who is pregnant, where the others would lean her forward or lay her flat. */
  pregnant?: string;
}

/** What is said while a technique is coached during a cramp. */
export interface RungWords {
  /** The movement, first words first; it is all that is heard if the sound document fails. */
  lead: Instruction;
  /** Details, spoken inside the hold. */
  during: Instruction;
  /** The position in a few words, to keep somebody in it. */
  keep: Instruction;
  /** Starts the clock, and starts it again, where it is not a hold that starts. */
  start?: readonly [first: string, again: string];
  /** Spoken only once the cramp has gone. */
  letGo: Ending;
  /** Spoken when somebody pauses. */
  easeOff: Ending;
}

/** How somebody comes out of a position: whose leg it is, and who helps, from whom "toes toward you" points the foot. */
export interface Ending {
  one: string;
  helper: string;
}

/** Everything coaching needs to say in one language. Names in braces are filled in. */
export interface CoachingWords {
  hold: HoldWords;
  rungs: Record<RungId, RungWords>;
  /** Everything that is said by day, and before sleep. */
  routines: RoutineWords;
  /** The drill by day. */
  practice: PracticeWords;
  /** Before hands or heat touch a leg. */
  check: Record<'massage' | 'heat', string>;
  /** Where it is, said back: "Left calf." `{side}` and `{Side}` are filled in; an unnamed leg is not said. */
  spot: {
    side: { left: string; right: string };
    muscle: Record<Muscle, { plain: string; sided: string; both: string }>;
  };
  /** Opens a standing move of somebody who stands. */
  standing: string;
  /** Before a standing move of anybody else: to the edge of the bed, then, after a while, onto their feet. */
  getUp: Instruction;
  standUp: Instruction;
  /** To somebody who stands and has not said that they are steady, before a move on a seat or in bed. */
  sitFirst: Instruction;
  bedFirst: Instruction;
  /** After a standing move that nobody answered. */
  sitDown: string;
  /** Where no move is left. */
  restIt: string;
  /** Offers of a higher posture, which only a spoken answer takes up. */
  offerSitting: string;
  offerStanding: string;
  /** After the first lead: how long to stay. */
  untilItLetsGo: string;
  /** In the first seconds of a hold, where no muscle was named. */
  correction: string;
  /** The same for a muscle that was named, but is none of a leg's. */
  onlyLegs: string;
  /** The same for a thigh, front or back not said. */
  thighCorrection: string;
  /** The same for a foot, whose cramp may pull the toes the other way. */
  footCorrection: string;
  /** Where two muscles cramp: which one comes after this one. `{muscle}` and `{side}` are filled in. */
  nextCramp: { one: string; sided: string; name: Record<Muscle, string> };
  /** A slow breath out, in later holds. */
  breathe: string;
  /** Before a movement that follows another. */
  next: readonly string[];
  /** Before a movement that was coached before. */
  back: readonly string[];
  /** "Other leg", where the first one was never named. */
  switched: string;
  /** Somebody comes back to a place that was kept. */
  returned: string;
  /** Before a move that takes the place of one that hurt, or that somebody could not do. */
  otherWay: Record<'eased-off' | 'other-way', string>;
  /** How long is left: of a hold that goes on, and of one that had not begun. */
  restOfHold: string;
  wholeHold: string;
  /** Asked after the hold has ended. */
  holdOver: string;
  /** Answers in one sentence, by name, for somebody who asked in the middle of a hold. */
  asides: Readonly<Record<string, string>>;
  slower: readonly string[];
  /** "Start over", and the same move again where a ladder has only one. */
  restarted: readonly string[];
  sameAgain: readonly string[];
  /** Help while coaching: exactly two things to say; and inside the hold, what cannot be done. */
  help: string;
  helpLimits: string;
  /** Medical advice, once, when it has lasted ten minutes. */
  tenMinutes: string;
  easing: readonly string[];
  missed: readonly string[];
  silent: readonly string[];
  /** Ends of a hold. Every question is worded so that yes means that the cramp has gone. */
  checkIns: readonly string[];
  /** The question of a reprompt's first words. */
  letGoQuestion: string;
  /** Between two holds without letting go. */
  between: string;
  /** The last words before silence ends the session. */
  quietSoon: string;
  /** After "it's gone" in the first seconds: a little longer, so that it stays away. */
  lastTen: string;
  /** After the cramp has let go: what to say if it returns; an offer to whose leg it is, and a good night to others. */
  afterwards: string;
  /** One thing that may help then: of somebody who stands, of somebody who must have no heat, of anybody else. */
  aftercare: { walk: string; drink: string; warm: string };
  /** "It's gone", where no move was being done. */
  gone: string;
  breatheNow: string;
  restWell: string;
  sleepWell: string;
  /** Number words for the lengths of holds. */
  seconds: Record<5 | 10 | 15 | 20 | 25 | 30 | 35 | 40 | 45 | 50 | 55 | 60, string>;
}
