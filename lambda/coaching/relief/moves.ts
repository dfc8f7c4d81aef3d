import { technique } from '../techniques/catalogue';
import { allows, type BodyLimit, lastingLimits, painful, rulesOut } from './bodyLimits';
import {
  type Complaint,
  highestPosture,
  isStanding,
  ladder,
  nothingFits,
  type RungId,
  techniqueAt,
} from './ladder';
import { onward, type ReliefPosition } from './position';

/** It still hurts, or "next": the next rung. */
export function climb(place: ReliefPosition, nowMs: number): ReliefPosition {
  return { ...onward(place, 'next', nowMs), rung: place.rung + 1 };
}

/** A stretch was asked for by its name: its rung. */
export function goToRung(place: ReliefPosition, rung: number, nowMs: number): ReliefPosition {
  return { ...onward(place, 'next', nowMs), rung };
}

/**
 * "I can't do that": the next move that needs none of it, and never the same one again. Nothing that is done already is
 * broken off for a thing that it does not need.
 * @param limit what the person cannot do, or does not have, as far as they said
 * @returns undefined where no move is left
 */
export function anotherWay(
  place: ReliefPosition,
  limit: BodyLimit | undefined,
  nowMs: number,
): ReliefPosition | undefined {
  if (nothingFits(place.complaint)) return undefined;
  const doing = techniqueAt(place.complaint, place.rung);
  const limited = limit ? withLimits(place.complaint, [limit]) : place.complaint;
  const complaint = refusing(place, limit);
  // A bad knee rules out nothing of a move that leaves it alone: where it is the last one, it goes on.
  const last =
    nothingFits(complaint) && limit !== undefined && isOfBody(limit) && !rulesOut(limit, technique(doing));
  if (last || allows(limit, technique(doing))) {
    const rung = ladder(limited).indexOf(doing);
    return { ...tell(place, 'without-it', nowMs), complaint: limited, rung: Math.max(0, rung) };
  }
  if (nothingFits(complaint)) return undefined;
  const left = ladder(complaint);
  const before = ladder(place.complaint);
  const next = before.slice(before.indexOf(doing) + 1).find((id) => left.includes(id)) ?? left[0]!;
  const move = limit && painful.includes(limit) ? 'eased-off' : 'other-way';
  return { ...onward(place, move, nowMs), complaint, rung: left.indexOf(next) };
}

function isOfBody(limit: BodyLimit): boolean {
  return (lastingLimits as readonly BodyLimit[]).includes(limit);
}

/** The complaint of a person who says no to the move that they are doing, if there is one. */
export function refusing({ complaint, rung }: ReliefPosition, limit: BodyLimit | undefined): Complaint {
  const limited = limit ? withLimits(complaint, [limit]) : complaint;
  return nothingFits(complaint) ? limited : withRefused(limited, [techniqueAt(complaint, rung)]);
}

/** A complaint of somebody who cannot do these things. */
export function withLimits(complaint: Complaint, more: readonly BodyLimit[]): Complaint {
  const limits = [...new Set([...(complaint.limits ?? []), ...more])];
  return limits.length > 0 ? { ...complaint, limits } : complaint;
}

/** A complaint of somebody who has taken back that they cannot stand. */
function ableToStand({ limits, ...complaint }: Complaint): Complaint {
  const left = limits?.filter((limit) => limit !== 'cannot_stand');
  return left && left.length > 0 ? { ...complaint, limits: left } : complaint;
}

/** A complaint of somebody who has said no to these moves. */
export function withRefused(complaint: Complaint, more: readonly RungId[]): Complaint {
  const refused = [...new Set([...(complaint.refused ?? []), ...more])];
  return refused.length > 0 ? { ...complaint, refused } : complaint;
}

/** "Previous": the rung before; the first one again where there is none. */
export function descend(place: ReliefPosition, nowMs: number): ReliefPosition {
  return { ...onward(place, 'back', nowMs), rung: notUp(place, Math.max(0, place.rung - 1), place.rung) };
}

/** "Start over": the first rung. The ten-minute clock goes on. */
export function startOver(place: ReliefPosition, nowMs: number): ReliefPosition {
  return { ...onward(place, 'restarted', nowMs), rung: notUp(place, 0, firstDown(place)) };
}

/** "Other leg": the same rung on the other side. One that was never named stays unnamed. */
export function switchSide(place: ReliefPosition, nowMs: number): ReliefPosition {
  const { side, ...complaint } = place.complaint;
  const next = onward(place, 'switched', nowMs);
  if (side === 'left' || side === 'right')
    return { ...next, complaint: { ...complaint, side: side === 'left' ? 'right' : 'left' } };
  return { ...next, complaint };
}

/**
 * "I'm steady": the ladder from its standing moves on; who stands already gets the next one. Who must not stand, and
 * both legs, stay where they are.
 */
export function stand(place: ReliefPosition, nowMs: number): ReliefPosition {
  const complaint = { ...ableToStand(place.complaint), posture: 'standing' as const, steady: true as const };
  const [before, after] = [highestPosture(place.complaint), highestPosture(complaint)];
  if (before === 'standing') return climb(place, nowMs);
  if (before === after) return tell(place, 'stay-down', nowMs);
  return { ...onward(place, 'first', nowMs), complaint, rung: 0 };
}

/** "Can I stand?" is a question, and no word of being steady: how to say that, or that they had better not. */
export function askedToStand(place: ReliefPosition, nowMs: number): ReliefPosition {
  const reach = highestPosture({ ...place.complaint, posture: 'standing', steady: true });
  return tell(place, reach === 'standing' ? 'how-to-stand' : 'stay-down', nowMs);
}

/** The same position again, after a sentence that had to be said. @param aside which one */
export function tell(place: ReliefPosition, aside: string, nowMs: number): ReliefPosition {
  return { ...onward(place, 'heard', nowMs), aside };
}

/** "I can't stand": back to bed, with the move that was being done there, and no more standing. */
export function stayDown(place: ReliefPosition, nowMs: number): ReliefPosition {
  const { steady: _, ...complaint } = place.complaint;
  const inBed = withLimits({ ...complaint, posture: 'bed' }, ['cannot_stand']);
  return { ...onward(place, 'first', nowMs), complaint: inBed };
}

/** "Say that again": the same reply, word for word. */
export function repeat({ soundAtMs: _, ...place }: ReliefPosition, nowMs: number): ReliefPosition {
  return { ...place, sentAtMs: nowMs };
}

/** The same position again: it is easing, the words were missed, or help was asked for. */
export function stay(
  place: ReliefPosition,
  move: 'easing' | 'missed' | 'helped',
  nowMs: number,
): ReliefPosition {
  return onward(place, move, nowMs);
}

/** "Slow down", for the rest of the session. */
export function slowDown(place: ReliefPosition, nowMs: number): ReliefPosition {
  return { ...onward(place, 'slower', nowMs), slow: true };
}

/**
 * "How long left?", or another question in a hold: the rest of the hold goes on.
 * @param restSeconds what is left of it once the answer has been spoken; 0 if it is over
 * @param aside the one that answers another question than how long
 */
export function glance(
  place: ReliefPosition,
  restSeconds: number,
  nowMs: number,
  aside?: string,
): ReliefPosition {
  return { ...onward(place, 'glance', nowMs), restSeconds, ...(aside && { aside }) };
}

/** A rung, or another where it would stand up somebody who has come down. */
function notUp({ complaint, rung: now }: ReliefPosition, rung: number, instead: number): number {
  const up = isStanding(techniqueAt(complaint, rung)) && !isStanding(techniqueAt(complaint, now));
  return up ? instead : rung;
}

/** The first rung that is not on the feet. */
function firstDown({ complaint }: ReliefPosition): number {
  return ladder(complaint).findIndex((id) => !isStanding(id));
}
