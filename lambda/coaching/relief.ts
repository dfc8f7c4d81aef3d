import { type Complaint, highestPosture } from './plan';
import { postures } from './technique';

/** What a reply does with the place somebody is in; each has its own first words. */
export const moves = [
  'first',
  'next',
  'back',
  'switched',
  'returned',
  'easing',
  'missed',
  'helped',
  'cry',
  'slower',
  'glance',
] as const;
export type Move = (typeof moves)[number];

/** Moves that put the body into a position; the others keep it there. */
const moving: readonly Move[] = ['first', 'next', 'back', 'switched', 'returned'];

/**
 * Where somebody is in their relief: the few parameters that the whole reply is a function of, so that nothing
 * rendered has to be remembered.
 */
export interface Place {
  complaint: Complaint;
  /** Rung of the ladder, from 0. */
  rung: number;
  move: Move;
  /** Number of this reply, from 0; it picks other words each time. */
  turn: number;
  /** When the first complaint was heard, epoch ms. No correction resets it. */
  startedAtMs: number;
  /** When the request was sent that this place answers, epoch ms. */
  sentAtMs: number;
  /** What is left of an interrupted hold, in seconds, 5 to 60; 0 if it is over. Only with `glance`. */
  restSeconds?: number;
  /** Which of the asides answers a question that was asked in the hold. Only with `glance`. */
  aside?: string;
  /** Fewer words a minute and more time to get ready, from now on. */
  slow?: true;
  /** It has let go: nobody is taken back to it, unless they say that it is back. */
  eased?: true;
  /** The ten-minute advice: opens this reply, ends its hold, or has been given before. */
  advice?: 'opens' | 'ends' | 'given';
}

/** What was said about the cramp; only what was named. */
export type Said = Partial<Pick<Complaint, 'muscle' | 'side' | 'posture' | 'helper' | 'unknownMuscle'>>;

/** The first reply to a cramp. Nothing has to be known: most cramps are in the calf (facts: cramps §0.1). */
export function begin(said: Said, nowMs: number): Place {
  return {
    complaint: { muscle: 'leg', helper: false, ...said },
    rung: 0,
    move: 'first',
    turn: 0,
    startedAtMs: nowMs,
    sentAtMs: nowMs,
  };
}

/**
 * Somebody named something while they are coached. Another muscle starts at its own first rung, and so does a higher
 * posture; another side, or a lower posture, keeps the rung; the same complaint again means that it still hurts.
 */
export function correct(place: Place, said: Said, nowMs: number): Place {
  // A cry names nothing: it keeps the hold.
  if (Object.keys(said).length === 0) return onward(place, 'cry', nowMs);
  // "My leg" says no more than the muscle that is already known.
  const named = said.muscle === 'leg' ? undefined : said.muscle;
  const complaint: Complaint = { ...place.complaint, ...said, muscle: named ?? place.complaint.muscle };
  if (complaint.muscle !== place.complaint.muscle) {
    return { ...onward(place, 'first', nowMs), complaint, rung: 0 };
  }
  const changed = (['side', 'posture', 'helper'] as const).some(
    (key) => complaint[key] !== place.complaint[key],
  );
  if (!changed) return climb(place, nowMs);
  // A higher posture opens moves that come before all those done so far.
  const rose =
    postures.indexOf(highestPosture(complaint)) > postures.indexOf(highestPosture(place.complaint));
  return { ...onward(place, 'first', nowMs), complaint, ...(rose && { rung: 0 }) };
}

/** It still hurts, or "next": the next rung. */
export function climb(place: Place, nowMs: number): Place {
  return { ...onward(place, 'next', nowMs), rung: place.rung + 1 };
}

/** "Previous": the rung before; the first one again where there is none. */
export function descend(place: Place, nowMs: number): Place {
  return { ...onward(place, 'back', nowMs), rung: Math.max(0, place.rung - 1) };
}

/** "Start over": the first rung. The ten-minute clock goes on. */
export function startOver(place: Place, nowMs: number): Place {
  return { ...onward(place, 'first', nowMs), rung: 0 };
}

/** "Other leg": the same rung on the other side. One that was never named stays unnamed. */
export function switchSide(place: Place, nowMs: number): Place {
  const { side, ...complaint } = place.complaint;
  const next = onward(place, 'switched', nowMs);
  if (side === 'left' || side === 'right')
    return { ...next, complaint: { ...complaint, side: side === 'left' ? 'right' : 'left' } };
  return { ...next, complaint };
}

/** "I'm steady": the ladder from its standing moves on. Never with both legs, who stay where they are. */
export function stand(place: Place, nowMs: number): Place {
  const complaint = { ...place.complaint, posture: 'standing' as const, steady: true as const };
  return { ...onward(place, 'first', nowMs), complaint, rung: 0 };
}

/** "I can't stand": back to bed, with the move that was being done there, and no more standing. */
export function stayDown(place: Place, nowMs: number): Place {
  const { steady: _, ...complaint } = place.complaint;
  return { ...onward(place, 'first', nowMs), complaint: { ...complaint, posture: 'bed' } };
}

/**
 * A place that is gone back to in a new session: nobody is steady there until they have said so again. For a cramp
 * that had let go the ten-minute clock starts anew.
 */
export function comeBack(place: Place, nowMs: number): Place {
  const { steady, ...complaint } = place.complaint;
  const { eased, advice, ...kept } = place;
  const again = onward(eased || !advice ? kept : { ...kept, advice }, 'returned', nowMs);
  return { ...again, complaint, ...(steady && { rung: 0 }), ...(eased && { startedAtMs: nowMs }) };
}

/** "Say that again": the same reply, word for word. */
export function repeat(place: Place, nowMs: number): Place {
  return { ...place, sentAtMs: nowMs };
}

/** The same position again: it is easing, the words were missed, or help was asked for. */
export function stay(place: Place, move: 'easing' | 'missed' | 'helped', nowMs: number): Place {
  return onward(place, move, nowMs);
}

/** "Slow down", for the rest of the session. */
export function slowDown(place: Place, nowMs: number): Place {
  return { ...onward(place, 'slower', nowMs), slow: true };
}

/**
 * "How long left?", or another question in a hold: the rest of the hold goes on.
 * @param restSeconds what is left of it once the answer has been spoken; 0 if it is over
 * @param aside the one that answers another question than how long
 */
export function glance(place: Place, restSeconds: number, nowMs: number, aside?: string): Place {
  return { ...onward(place, 'glance', nowMs), restSeconds, ...(aside && { aside }) };
}

/** Whether a place puts the body into a new position. */
export function isMoving(place: Place): boolean {
  return moving.includes(place.move);
}

function onward(place: Place, move: Move, nowMs: number): Place {
  const { restSeconds: _, aside: __, advice, ...kept } = place;
  return {
    ...kept,
    move,
    turn: place.turn + 1,
    sentAtMs: nowMs,
    ...(advice && { advice: 'given' as const }),
  };
}
