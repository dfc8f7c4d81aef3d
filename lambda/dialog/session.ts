import * as v from 'valibot';
import type { AdviceState } from '../advice/turns';
import type { SkillRequest } from '../alexa/request';
import type { ReliefPosition } from '../coaching/relief/position';
import type { Sign } from '../coaching/relief/redFlag';
import type { RoutinePosition, RoutineRequest } from '../coaching/routine/position';
import type { PracticeStep } from '../coaching/routine/practice';
import type { TipId } from '../coaching/routine/wording';
import type { Entry } from '../diary/entry';
import type { SaidTime } from '../diary/when';
import type { Profile } from '../profile/profile';
import type { ReminderDraft } from '../reminders/draft';
import type { Loudness } from '../speech/ssml';
import type { Question } from './questions';
import { schemas } from './sessionSchema';

/** An entry of the diary, and when it was, as it was said. */
export interface Logged {
  entry: Entry;
  said: SaidTime;
}

/** What lasts for a whole session, whatever is answered. */
export interface CarriedOver {
  /** Set once this device could not play a sound document, or a picture. */
  aplaFailed?: true;
  /** Whether they stand safely, where they said so. */
  steady?: boolean;
  /** A cramp that has let go: it may come back, and the next one needs no explanations. */
  eased?: ReliefPosition;
  /** How loud they want to be spoken to, where they said so. */
  loudness?: Loudness;
  /** The disclaimer has been said in this session. */
  disclaimed?: true;
  /** Which night of their six-week plan it is, from 1, for those who are in one. */
  planNight?: number;
  /** It is no hour at which nobody must be bothered with an offer; missing where that is not known. */
  mayOffer?: true;
  /** Our task opened the session, and is told when it is over. */
  byTask?: true;
  /** What is known of them; missing until it has been looked up. */
  profile?: Profile;
}

/** What a session remembers from turn to turn. */
export interface SessionState extends CarriedOver {
  question?: Question;
  /** Where they are in relief, or in a routine; never in both. */
  place?: ReliefPosition;
  routine?: RoutinePosition;
  /** What waits for the answer whether they are steady. */
  wish?: RoutineRequest;
  /** The tip that was told, and how often. */
  tip?: { id: TipId; told: number };
  /** The step of the drill that waits for an answer. */
  practice?: PracticeStep;
  /** Misunderstandings in a row. */
  misses: number;
  /** The red flag that was named, and how often its script was said. */
  redFlag?: { sign: Sign; said: number };
  /** Which launch asked whether it is a cramp, where that was the one by day. */
  opening?: 'day';
  /** The entry that was just written; what is said next may correct it. */
  logged?: Logged;
  /** The reminder that is being asked about. */
  reminder?: ReminderDraft;
  /** How many entries of the diary have been read out. */
  read?: number;
  /** What was last answered, and what is offered next. */
  advice?: AdviceState;
}

const key = 'coach';

/** The session's memory; an empty one if there is none, or it is not of our shape. */
export function readSession(request: SkillRequest): SessionState {
  const kept = request.attributes[key];
  if (kept === undefined) return { misses: 0 };
  const parsed = v.safeParse(schemas().session, kept);
  if (!parsed.success) return { misses: 0 };
  // Nobody is in relief and in a routine at once; relief counts.
  const { routine, ...session } = parsed.output;
  return routine && !session.place ? { ...session, routine } : session;
}

/** Whether a session has just begun, or lost all that it knew. */
export function isFresh(request: SkillRequest): boolean {
  return request.attributes[key] === undefined;
}

/** What of a memory lasts for the session. */
export function carriedOver(session: SessionState): CarriedOver {
  const { aplaFailed, steady, eased, loudness, disclaimed, planNight, mayOffer, byTask, profile } = session;
  return {
    ...(aplaFailed && { aplaFailed }),
    ...(steady !== undefined && { steady }),
    ...(eased && { eased }),
    ...(loudness && { loudness }),
    ...(disclaimed && { disclaimed }),
    ...(planNight !== undefined && { planNight }),
    ...(mayOffer && { mayOffer }),
    ...(byTask && { byTask }),
    ...(profile && { profile }),
  };
}

/** Returns the number that tells a block's picture from those before it. A screen sends it back with each report. */
export function pictureTurn({ place, routine, eased }: SessionState): number {
  return (place ?? routine)?.turn ?? (eased ? eased.turn + 1 : 0);
}

/** Session attributes that carry a memory to the next turn. */
export function writeSession(session: SessionState): Record<string, unknown> {
  return { [key]: session };
}
