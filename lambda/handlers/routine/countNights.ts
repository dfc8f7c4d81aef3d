import { nowMs } from '../../alexa/request';
import { playsForMs } from '../../coaching/routine/clock';
import { isOver, type RoutinePosition } from '../../coaching/routine/position';
import { techniquesOf } from '../../coaching/routine/routines';
import { technique } from '../../coaching/techniques/catalogue';
import type { Reply } from '../../dialog/reply';
import type { StretchNight } from '../../diary/stretchNights';
import { paceOf } from '../relief/replies';
import type { Outside, Silent, Turn } from '../turn';
import { leftAt } from './replies';

/**
 * Counts the nights on which somebody stretches. Nothing reports that a reply was heard to its end: a routine is kept
 * as started, with the end it would have, and as stopped where somebody left it before.
 */
export async function countNights(
  turn: Turn,
  reply: Reply,
  { stretchNights }: Pick<Outside, 'stretchNights'>,
): Promise<void> {
  const { person } = turn.request;
  if (!person) return;
  const before = turn.session.routine;
  const after = reply.session.routine;
  // Skipped to the end is left before it.
  const skipped = after && isOver(after, after.unit) && before && !isOver(before, before.unit);
  if (skipped && isStretching(before) && leftAt(before, turn))
    await stretchNights.stopped(person, nightOf(before, turn), nowMs(turn.request));
  if (after && isOver(after, after.unit)) return;
  if (after && isStretching(after)) {
    if (after.move === 'first') await stretchNights.started(person, nightOf(after, turn));
    else if (after.move === 'returned') await stretchNights.stopped(person, nightOf(after, turn), null);
  } else if (before && isStretching(before) && leftAt(before, turn)) {
    await stretchNights.stopped(person, nightOf(before, turn), nowMs(turn.request));
  }
}

/** The session is gone: a routine that was not over is saved, to be offered again, and does not count. */
export async function sessionEnded(turn: Turn, { places, stretchNights }: Outside): Promise<Silent> {
  const { person } = turn.request;
  const { routine } = turn.session;
  const left = person && routine && leftAt(routine, turn);
  if (left) {
    await places.keep(person, left);
    if (isStretching(routine))
      await stretchNights.stopped(person, nightOf(routine, turn), nowMs(turn.request));
  }
  return { response: {} };
}

function isStretching({ plan }: RoutinePosition): boolean {
  return techniquesOf(plan).some((id) => technique(id).kind === 'hold');
}

/** The same routine is the same night, however often it is gone on with. */
function nightOf(place: RoutinePosition, { content }: Turn): StretchNight {
  const { plan, startedAtMs, sentAtMs } = place;
  return {
    id: plan.what,
    routine: plan.what,
    atMs: startedAtMs,
    plannedEndMs: sentAtMs + playsForMs(place, content.coaching, paceOf(place)),
  };
}
