import { nowMs } from '../../alexa/request';
import { easedAt, reliefTurn } from '../../coaching/relief/clock';
import { isStanding, techniqueAt } from '../../coaching/relief/ladder';
import type { ReliefPosition } from '../../coaching/relief/position';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { sentences } from '../../lib/text';
import { tolerates } from '../../profile/settings';
import { goodbye, prefixed, remembering } from '../simpleReplies';
import type { Outside, Turn } from '../turn';
import { offerToKeep } from './keepLimit';
import { disclaiming, paceOf, restingCramp } from './replies';

/** "It's gone", "it let go": the end of a cramp; in a routine it means nothing. */
export function saidLetGo(turn: Turn, ends: boolean, outside: Keeps): Reply | undefined {
  return turn.session.routine ? undefined : crampLetGo(turn, ends, outside);
}

/**
 * "Yes" to "has it let go?". The position is kept for a while, in case the cramp comes back. A person whose own leg it was is
 * offered slow breathing, and need not answer; a helper is offered nothing, and neither is whoever says good night as well.
 * @param ends whether they end the session in the same sentence
 */
export function crampLetGo(turn: Turn, ends: boolean, { keepsDiary }: Keeps): Reply {
  const { session, request, content } = turn;
  const { place } = session;
  const { coaching } = content;
  const resting = restingCramp(turn);
  if (resting) return restedAway(resting, turn, keepsDiary);
  if (!place) {
    const { letGo } = coaching.rungs.calf_bed_toes_up;
    return goodbye(sentences(letGo.one, coaching.afterwards, coaching.restWell));
  }
  const leaves = place.complaint.helper || ends;
  const now = nowMs(request);
  const playing = reliefTurn(place, coaching, paceOf(place));
  const { opening, profileChange } = disclaiming(turn);
  const offer = leaves ? undefined : offerToKeep(turn, keepsDiary);
  const asked = offer ? offer.prompt.parts[0].text : coaching.breatheNow;
  const last = sentences(aftercare(place, turn), opening, leaves ? coaching.restWell : asked);
  const eased = {
    ...(profileChange && { profileChange }),
    prompt: easedAt(place, coaching, playing, last, now),
    savePosition: { ...place, sentAtMs: now, eased: true as const },
  };
  if (leaves) return { ...eased, session: { misses: 0, eased: eased.savePosition } };
  if (offer)
    return {
      ...eased,
      ...(offer.reprompt && { reprompt: offer.reprompt }),
      session: { ...offer.session, eased: eased.savePosition },
    };
  return {
    ...eased,
    reprompt: say(coaching.sleepWell),
    session: { question: 'breathing', misses: 0, eased: eased.savePosition },
  };
}

type Keeps = Pick<Outside, 'keepsDiary'>;

/** A cramp for which no move was left has gone by itself. */
function restedAway(resting: ReliefPosition, turn: Turn, keepsDiary: boolean): Reply {
  const { coaching } = turn.content;
  const eased = { ...resting, sentAtMs: nowMs(turn.request), eased: true as const };
  const offer = resting.complaint.helper ? undefined : offerToKeep(turn, keepsDiary);
  const gone = sentences(coaching.gone, coaching.afterwards);
  const reply = offer ? prefixed(offer, gone) : goodbye(sentences(gone, coaching.restWell));
  return { ...remembering(reply, { eased }), savePosition: eased };
}

/** What helps once it has gone, in one clause: nothing in the second cramp of a night. */
function aftercare({ complaint, rung, brief, sentAtMs }: ReliefPosition, { session, content }: Turn): string {
  const { walk, warm, drink } = content.coaching.aftercare;
  if (brief) return '';
  if (isStanding(techniqueAt(complaint, rung))) return walk;
  return complaint.helper || !session.profile || tolerates('heat', session.profile, sentAtMs) ? warm : drink;
}
