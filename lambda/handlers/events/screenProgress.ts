import type { RequestHandler } from 'ask-sdk-core';
import { completeTask } from '../../alexa/directives';
import { reliefBlocks } from '../../coaching/relief/script';
import { practiceBlock } from '../../coaching/routine/practice';
import { routineBlocks } from '../../coaching/routine/script';
import type { PositionStore, SavedPosition } from '../../coaching/savedPosition';
import { type Block, say } from '../../coaching/timing/block';
import { questionOf } from '../../coaching/timing/question';
import type { Reply } from '../../dialog/reply';
import { isFresh, type SessionState, writeSession } from '../../dialog/session';
import { kept, nowMs, paceOf } from '../relief/replies';
import { isRoutinePosition } from '../routine/replies';
import { give, type Turn, turnOf } from '../turn';

/**
 * A picture that plays a block tells at each step where it is: from then on the place is reckoned from that, and not
 * from when the request was sent. Nothing is said, and the session stays as it is.
 */
export function stepOnScreen(): RequestHandler {
  return {
    canHandle: (input) => turnOf(input).request.report?.what === 'step',
    handle(input) {
      const turn = turnOf(input);
      // A session that was lost knows nothing, and must not say so.
      if (!isFresh(turn.request))
        input.attributesManager.setSessionAttributes(writeSession(told(turn.session, turn)));
      return {};
    },
  };
}

/**
 * The block on a screen is over: what it would have asked is asked, and somebody is listened to. After a block that asks
 * nothing the screen goes dark. A session that was lost meanwhile is found again by the place that was kept.
 */
export function blockOver({ places }: { places: PositionStore }): RequestHandler {
  return {
    canHandle: (input) => turnOf(input).request.report?.what === 'done',
    async handle(input) {
      const turn = turnOf(input);
      const session = isFresh(turn.request) ? await recovered(turn, places) : turn.session;
      const question = request(told(session, turn), turn);
      if (question) return give(question, input);
      input.attributesManager.setSessionAttributes(writeSession(turn.session));
      const directives = [...(turn.screen?.dark() ?? []), ...(turn.session.byTask ? [completeTask()] : [])];
      return { directives, shouldEndSession: true };
    },
  };
}

/** The memory of the place that was kept, if it is the one that is over. */
async function recovered(turn: Turn, places: PositionStore): Promise<SessionState> {
  const place = await kept(turn, places);
  const nothing: SessionState = { misses: 0 };
  if (!place || place.turn !== turn.request.report?.turn) return nothing;
  if (isRoutinePosition(place)) return { routine: place, misses: 0 };
  return place.eased ? nothing : { question: 'let-go', place, misses: 0 };
}

/** The question that a block ends in, by itself; undefined where it asks nothing. */
function request(session: SessionState, turn: Turn): Reply | undefined {
  const over = blockOf(session, turn);
  const question = over && questionOf(over.prompt);
  if (!over?.reprompt || !question) return undefined;
  return { prompt: say(question), reprompt: over.reprompt, session: { ...session, ...over.asks } };
}

/** The block that a memory is in, and what it asks. */
function blockOf(
  { place, routine, eased, question }: SessionState,
  { content: { coaching } }: Turn,
): { prompt: Block; reprompt?: Block; asks?: Pick<SessionState, 'question'> } | undefined {
  if (place) return reliefBlocks(place, coaching);
  if (routine) {
    const { prompt, reprompt, ending } = routineBlocks(routine, coaching, paceOf(routine));
    return ending === 'sleep' || !reprompt ? undefined : { prompt, reprompt, asks: { question: ending } };
  }
  const { breatheNow, sleepWell, practice } = coaching;
  if (question === 'practise')
    return { prompt: practiceBlock(coaching), reprompt: say(practice.tasks.next.reprompt) };
  return question === 'breathing' && eased
    ? { prompt: say(breatheNow), reprompt: say(sleepWell) }
    : undefined;
}

/** A memory whose place began to sound when the screen says it did. What an older picture says counts for nothing. */
function told(session: SessionState, { request }: Turn): SessionState {
  const { report } = request;
  if (!report) return session;
  const soundAtMs = nowMs(request) - report.ms;
  const tell = <T extends SavedPosition>(place: T): T =>
    place.turn === report.turn ? { ...place, soundAtMs } : place;
  const { place, routine } = session;
  return { ...session, ...(place && { place: tell(place) }), ...(routine && { routine: tell(routine) }) };
}
