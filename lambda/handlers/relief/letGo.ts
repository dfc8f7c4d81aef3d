import { nowMs } from '../../alexa/request';
import { easedAt, reliefTurn } from '../../coaching/relief/clock';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { sentences } from '../../lib/text';
import { goodbye } from '../simpleReplies';
import type { Turn } from '../turn';
import { disclaiming, paceOf } from './replies';

/** "It's gone", "it let go": the end of a cramp; in a routine it means nothing. */
export function saidLetGo(turn: Turn, ends: boolean): Reply | undefined {
  return turn.session.routine ? undefined : crampLetGo(turn, ends);
}

/**
 * "Yes" to "has it let go?". The position is kept for a while, in case the cramp comes back. A person whose own leg it was is
 * offered slow breathing, and need not answer; a helper is offered nothing, and neither is whoever says good night as well.
 * @param ends whether they end the session in the same sentence
 */
export function crampLetGo(turn: Turn, ends: boolean): Reply {
  const { session, request, content } = turn;
  const { place } = session;
  const { coaching } = content;
  if (!place) {
    const { letGo } = coaching.rungs.calf_bed_toes_up;
    return goodbye(sentences(letGo.one, coaching.afterwards, coaching.restWell));
  }
  const leaves = place.complaint.helper || ends;
  const now = nowMs(request);
  const playing = reliefTurn(place, coaching, paceOf(place));
  const { opening, profileChange } = disclaiming(turn);
  const last = sentences(opening, leaves ? coaching.restWell : coaching.breatheNow);
  const eased = {
    ...(profileChange && { profileChange }),
    prompt: easedAt(place, coaching, playing, last, now),
    savePosition: { ...place, sentAtMs: now, eased: true as const },
  };
  if (leaves) return { ...eased, session: { misses: 0, eased: eased.savePosition } };
  return {
    ...eased,
    reprompt: say(coaching.sleepWell),
    session: { question: 'breathing', misses: 0, eased: eased.savePosition },
  };
}
