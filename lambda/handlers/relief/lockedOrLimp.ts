/** "I can't move it": locked is a cramp, limp an emergency. */
import { nowMs } from '../../alexa/request';
import { begin, comeBack, correct, type ReliefPosition } from '../../coaching/relief/position';
import type { Reply } from '../../dialog/reply';
import type { Asking } from '../../lib/asking';
import { sentences } from '../../lib/text';
import { levelOf, signsIn } from '../../triage/signs';
import { asks, goodbye, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { alarm } from './alarm';
import { coach, complaintDetails } from './replies';

/** It says nothing yet, so it is asked. The position waits for the answer. */
export const askLockedOrLimp: Answer = ({ content, session: { place } }) =>
  whetherLimp(content.alarms.cannotMove, place);

function whetherLimp(asking: Asking, place: ReliefPosition | undefined, misses = 0): Reply {
  const reply = asks(asking, 'locked-or-limp', misses);
  return place ? remembering(reply, { place }) : reply;
}

/** "Locked" is coached: the same position again, or what is named now. */
export const locked: Answer = (turn) => {
  const { place } = turn.session;
  const now = nowMs(turn.request);
  const details = complaintDetails(turn.meaning);
  if (!place) return coach(begin(details, now), turn);
  return coach(Object.keys(details).length > 0 ? correct(place, details, now) : comeBack(place, now), turn);
};

/** "It isn't numb" says that it is locked. Anything else that is denied is no answer. */
export const deniedLimp: Answer = (turn, outside) => {
  const [denied] = signsIn([turn.meaning.slots.sign]);
  const leavesLocked = denied !== undefined && ['emergency', 'unclear'].includes(levelOf(denied));
  return leavesLocked ? locked(turn, outside) : limpOnceMore(turn);
};

/** Stop, while it is not known whether it is limp: what to do if it is comes last. */
export const stopWhenLimp: Answer = ({ content: { alarms } }) => goodbye(alarms.ifLimp);

/** What somebody cannot do, or another pain, is no answer. */
export const noAnswerWhenLimp: Answer = (turn) => limpOnceMore(turn);

/** Fear is no answer either. */
export const fearWhenLimp: Answer = (turn) => limpOnceMore(turn, turn.content.alarms.comfort);

/** The question once more, in other words; twice no answer is an emergency. */
function limpOnceMore(turn: Turn, comfort = ''): Reply {
  const { place, misses } = turn.session;
  if (misses > 0) return alarm(['emergency'], turn);
  const { prompt, reprompt } = turn.content.alarms.cannotMove;
  return whetherLimp({ prompt: sentences(comfort, reprompt), reprompt: prompt }, place, 1);
}
