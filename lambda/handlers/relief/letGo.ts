import { nowMs } from '../../alexa/request';
import { easedAt, reliefTurn } from '../../coaching/relief/clock';
import { isStanding, techniqueAt } from '../../coaching/relief/ladder';
import type { ReliefPosition } from '../../coaching/relief/position';
import { remainingAfter } from '../../coaching/relief/twoAtOnce';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { sentences } from '../../lib/text';
import { tolerates } from '../../profile/settings';
import { propose, reminderSaid } from '../reminders/propose';
import { goodbye, prefixed, remembering } from '../simpleReplies';
import type { Outside, Turn } from '../turn';
import { offerToKeep } from './keepLimit';
import { coach, complaintDetails, disclaiming, glanced, paceOf, restingCramp } from './replies';

/** "It's gone", "it let go": the end of a cramp; in a routine it means nothing. */
export async function saidLetGo(turn: Turn, outside: Outside, ends: boolean): Promise<Reply | undefined> {
  return turn.session.routine ? undefined : crampLetGo(turn, outside, ends);
}

/**
 * "Yes" to "has it let go?". Of two cramps the other one goes on. The position is kept for a while, in case the cramp comes
 * back. A reminder that was wished in the middle of it is proposed now. A person whose own leg it was is otherwise offered
 * slow breathing, and need not answer; a helper is offered nothing, nor is a person who says good night as well.
 * @param ends whether they end the session in the same sentence
 */
export async function crampLetGo(turn: Turn, outside: Outside, ends: boolean): Promise<Reply> {
  const { session, request, content } = turn;
  const { place } = session;
  const { coaching } = content;
  const wanted = await proposed(turn, outside);
  const resting = restingCramp(turn);
  if (resting) return restedAway(resting, turn, outside.keepsDiary);
  if (!place) {
    const { letGo } = coaching.rungs.calf_bed_toes_up;
    const words = sentences(letGo.one, coaching.afterwards, wanted ? '' : coaching.restWell);
    return wanted ? withLead(wanted, words) : goodbye(words);
  }
  const left = ends ? undefined : stillThere(place, turn);
  if (left) return left;
  const leaves = place.complaint.helper || ends;
  const now = nowMs(request);
  const playing = reliefTurn(place, coaching, paceOf(place));
  const { opening, profileChange } = disclaiming(turn);
  const offer = leaves || wanted ? undefined : offerToKeep(turn, outside.keepsDiary);
  const asked = (wanted ?? offer)?.prompt.parts[0].text ?? (leaves ? coaching.restWell : coaching.breatheNow);
  const eased = {
    ...(profileChange && { profileChange }),
    prompt: easedAt(place, coaching, playing, sentences(aftercare(place, turn), opening, asked), now),
    savePosition: { ...alone(place), sentAtMs: now, eased: true as const },
  };
  const { savePosition } = eased;
  if (wanted) return { ...remembering(wanted, { eased: savePosition }), ...eased };
  if (leaves) return { ...eased, session: { misses: 0, eased: savePosition } };
  if (offer)
    return {
      ...eased,
      ...(offer.reprompt && { reprompt: offer.reprompt }),
      session: { ...offer.session, eased: savePosition },
    };
  return {
    ...eased,
    reprompt: say(coaching.sleepWell),
    session: { question: 'breathing', misses: 0, eased: savePosition },
  };
}

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

/** One of two cramps has let go: the other one. */
function stillThere(place: ReliefPosition, turn: Turn): Reply | undefined {
  const left = remainingAfter(place, complaintDetails(turn.meaning), nowMs(turn.request));
  if (!left) return undefined;
  if (!left.holdGoesOn) return coach(left.place, turn);
  const { complaint, also } = left.place;
  const aside = place.also && !also ? 'this-one-only' : 'other-leg-only';
  const { also: _, ...now } = glanced(place, turn, aside);
  return coach({ ...now, complaint, ...(also && { also }) }, turn);
}

function alone({ also: _, ...place }: ReliefPosition): ReliefPosition {
  return place;
}

/** The reminder that was wished in this sentence, or in the middle of the cramp. It is asked for, never just set. */
async function proposed(turn: Turn, outside: Outside): Promise<Reply | undefined> {
  const wanted = reminderSaid(turn.others, turn) ?? turn.session.wanted;
  if (!wanted) return undefined;
  const { place: _, wanted: __, ...session } = turn.session;
  return propose(wanted, { ...turn, session }, outside);
}

function withLead(reply: Reply, words: string): Reply {
  return { ...reply, prompt: say(sentences(words, reply.prompt.parts[0].text)) };
}
