import { completeTask } from '../../alexa/directives';
import { nowMs } from '../../alexa/request';
import { reliefBlocks } from '../../coaching/relief/script';
import { routineBlocks } from '../../coaching/routine/script';
import type { PositionStore, SavedPosition } from '../../coaching/savedPosition';
import { type Block, say } from '../../coaching/timing/block';
import { questionOf } from '../../coaching/timing/question';
import type { Reply } from '../../dialog/reply';
import { isFresh, pictureTurn, type SessionState } from '../../dialog/session';
import { paceOf, savedPosition } from '../relief/replies';
import { isRoutinePosition } from '../routine/replies';
import type { Answer, Turn } from '../turn';

/**
 * While a screen plays a block it reports each step; from then on the position is computed from that report, and not from
 * the request's timestamp. Nothing is said, and the session stays as it is.
 */
export const stepOnScreen: Answer = (turn) =>
  // A session that was lost knows nothing, and must not say so.
  isFresh(turn.request) ? { response: {} } : { response: {}, session: told(turn.session, turn) };

/**
 * The block on a screen is over: what it would have asked is asked, and the microphone opens. After a block that asks
 * nothing the screen goes dark. A session that was lost meanwhile is found again by the saved position. A late report of
 * an older picture changes nothing.
 * @param blockOfQuestion the block that ends in the open question, where no position says it
 */
export const blockOver =
  (blockOfQuestion: (turn: Turn) => QuestionBlock | undefined): Answer =>
  async (turn, { places }) => {
    const session = isFresh(turn.request) ? await recovered(turn, places) : turn.session;
    if (isLate(session, turn)) return { response: {} };
    const asked = question(told(session, turn), turn, blockOfQuestion);
    if (asked) return asked;
    const directives = [...(turn.screen?.dark() ?? []), ...(turn.session.byTask ? [completeTask()] : [])];
    return { response: { directives, shouldEndSession: true }, session: turn.session };
  };

/** Whether a report is of an older picture than the one that plays. */
function isLate(session: SessionState, { request: { report } }: Turn): boolean {
  return report !== undefined && report.turn !== pictureTurn(session);
}

/** The memory of the place that was kept, if it is the one that is over. */
async function recovered(turn: Turn, places: PositionStore): Promise<SessionState> {
  const place = await savedPosition(turn, places);
  const nothing: SessionState = { misses: 0 };
  if (!place || place.turn !== turn.request.report?.turn) return nothing;
  if (isRoutinePosition(place)) return { routine: place, misses: 0 };
  return place.eased ? nothing : { question: 'let-go', place, misses: 0 };
}

/** A block, what follows silence after it, and the question that is open once it is over. */
export interface QuestionBlock {
  prompt: Block;
  reprompt?: Block;
  asks?: Pick<SessionState, 'question'>;
}

/** The question that a block ends in, by itself; undefined where it asks nothing. */
function question(
  session: SessionState,
  turn: Turn,
  blockOfQuestion: (turn: Turn) => QuestionBlock | undefined,
): Reply | undefined {
  const over = blockOf(session, turn) ?? blockOfQuestion({ ...turn, session });
  const words = over && questionOf(over.prompt);
  if (!over?.reprompt || !words) return undefined;
  return { prompt: say(words), reprompt: over.reprompt, session: { ...session, ...over.asks } };
}

/** The block of a position, and what it asks. */
function blockOf(
  { place, routine }: SessionState,
  { content: { coaching } }: Turn,
): QuestionBlock | undefined {
  if (place) return reliefBlocks(place, coaching);
  if (!routine) return undefined;
  const { prompt, reprompt, ending } = routineBlocks(routine, coaching, paceOf(routine));
  return ending === 'sleep' || !reprompt ? { prompt } : { prompt, reprompt, asks: { question: ending } };
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
