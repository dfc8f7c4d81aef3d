import type { Complaint } from './plan';

/** What a reply does with the place somebody is in. */
export type Move = 'first' | 'next' | 'easing' | 'missed' | 'helped';

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
}

/** What was said about the cramp; only what was named. */
export type Said = Partial<Pick<Complaint, 'muscle' | 'side' | 'posture' | 'helper'>>;

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
 * Somebody named something while they are coached. Another muscle starts at its own first rung; another side or
 * posture keeps the rung; naming nothing new means that it still hurts.
 */
export function correct(place: Place, said: Said, nowMs: number): Place {
  // "My leg" says no more than the muscle that is already known.
  const named = said.muscle === 'leg' ? undefined : said.muscle;
  const complaint: Complaint = { ...place.complaint, ...said, muscle: named ?? place.complaint.muscle };
  if (complaint.muscle !== place.complaint.muscle) {
    return { ...onward(place, nowMs), complaint, rung: 0, move: 'first' };
  }
  const changed = (['side', 'posture', 'helper'] as const).some(
    (key) => complaint[key] !== place.complaint[key],
  );
  return changed ? { ...onward(place, nowMs), complaint, move: 'first' } : climb(place, nowMs);
}

/** It still hurts: the next rung. */
export function climb(place: Place, nowMs: number): Place {
  return { ...onward(place, nowMs), rung: place.rung + 1, move: 'next' };
}

/** The same position again: it is easing, the words were missed, or help was asked for. */
export function stay(place: Place, move: 'easing' | 'missed' | 'helped', nowMs: number): Place {
  return { ...onward(place, nowMs), move };
}

function onward(place: Place, nowMs: number): Place {
  return { ...place, turn: place.turn + 1, sentAtMs: nowMs };
}
