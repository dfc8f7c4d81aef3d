import { type Complaint, highestPosture, rungOf, techniqueAt } from './plan';
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
  'heard',
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
  /** Not the first cramp tonight: nothing is explained again. */
  brief?: true;
  /** It has let go: nobody is taken back to it, unless they say that it is back. */
  eased?: true;
  /** The ten-minute advice: opens this reply, ends its hold, or has been given before. */
  advice?: 'opens' | 'ends' | 'given';
}

/** What was said about the cramp; only what was named. */
export type Said = Partial<
  Pick<Complaint, 'muscle' | 'side' | 'posture' | 'helper' | 'unknownMuscle' | 'pregnant'>
>;

/**
 * The first reply to a cramp. Nothing has to be known: most cramps are in the calf (facts: cramps §0.1).
 * @param brief whether it is not the first one tonight
 */
export function begin(said: Said, nowMs: number, brief = false): Place {
  return {
    complaint: { muscle: 'leg', helper: false, ...said },
    rung: 0,
    move: 'first',
    turn: 0,
    startedAtMs: nowMs,
    sentAtMs: nowMs,
    ...(brief && { brief: true as const }),
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
  const changed = (['side', 'posture', 'helper', 'pregnant'] as const).some(
    (key) => complaint[key] !== place.complaint[key],
  );
  if (!changed) return climb(place, nowMs);
  if (complaint.pregnant && !place.complaint.pregnant)
    return replanned(onward(place, 'first', nowMs), complaint);
  // A higher posture opens moves that come before all those done so far.
  const rose =
    postures.indexOf(highestPosture(complaint)) > postures.indexOf(highestPosture(place.complaint));
  return { ...onward(place, 'first', nowMs), complaint, ...(rose && { rung: 0 }) };
}

/**
 * Something became known that changes the ladder: what somebody is doing keeps its rung; where it does not suit them,
 * they are put into what comes in its place.
 */
export function replanned(place: Place, complaint: Complaint): Place {
  const doing = techniqueAt(place.complaint, place.rung);
  if (techniqueAt(complaint, place.rung) === doing) return { ...place, complaint };
  const same = rungOf(complaint, doing);
  if (same !== undefined) return { ...place, complaint, rung: same };
  return { ...place, complaint, move: isMoving(place) ? place.move : 'first' };
}

/** It still hurts, or "next": the next rung. */
export function climb(place: Place, nowMs: number): Place {
  return { ...onward(place, 'next', nowMs), rung: place.rung + 1 };
}

/** A stretch was asked for by its name: its rung. */
export function goToRung(place: Place, rung: number, nowMs: number): Place {
  return { ...onward(place, 'next', nowMs), rung };
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
  return {
    ...again,
    complaint,
    ...(steady && { rung: 0 }),
    ...(eased && { startedAtMs: nowMs, brief: true as const }),
  };
}

/**
 * A cramp is named in a new session, soon after another. Where that one had let go this is the next one, and nothing is
 * explained again; else it still goes on, and its ten minutes with it.
 */
export function again(before: Place, said: Said, nowMs: number): Place {
  if (before.eased) return begin(said, nowMs, true);
  const { muscle, helper } = before.complaint;
  const same =
    (said.muscle === undefined || said.muscle === 'leg' || said.muscle === muscle) &&
    !!said.helper === helper;
  const back = comeBack(before, nowMs);
  // Another place that hurts has its own side, and its own first rung.
  if (!same)
    return {
      ...begin(said, nowMs),
      startedAtMs: back.startedAtMs,
      ...(back.advice && { advice: back.advice }),
    };
  return { ...back, complaint: { ...back.complaint, ...said, muscle } };
}

/** "Say that again": the same reply, word for word. */
export function repeat(place: Place, nowMs: number): Place {
  return { ...place, sentAtMs: nowMs };
}

/** The same position again: it is easing, the words were missed, or help was asked for. */
export function stay(place: Place, move: 'easing' | 'missed' | 'helped' | 'heard', nowMs: number): Place {
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
