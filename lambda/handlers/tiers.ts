/** The tiers of precedence. Each answers, or passes to the next. */

import { isReport } from '../alexa/reports';
import { unclearSign } from '../coaching/relief/redFlag';
import { missed, unreadWords } from './builtIns';
import { canFulfill } from './events/canFulfill';
import { aplaFailed, reminderDeleted, skillDisabled } from './events/reports';
import { blockOver, stepOnScreen } from './events/screenProgress';
import { launch } from './launch';
import { relieveByTask } from './relief/complaint';
import { alarm, askLockedOrLimp, signIn } from './relief/redFlag';
import { permissionAnswered } from './reminders/answers';
import {
  answersTo,
  cellsOf,
  complaints as complaintsByKind,
  intents as intentsByKind,
  leaving,
} from './routes';
import { sessionEnded } from './routine/countNights';
import { phraseAnswered } from './setup/phrase';
import type { Answer, Turn } from './turn';

/** What nobody said in words: reports, Alexa's answers to what the skill had her ask, and an opened skill. */
export const events: Answer = async (turn, outside) => {
  const { request } = turn;
  if (request.type === 'CanFulfillIntentRequest') return canFulfill(turn, outside);
  if (request.report?.what === 'step') return stepOnScreen(turn, outside);
  if (request.report?.what === 'done') return blockOver(blockOfQuestion)(turn, outside);
  if (request.type === 'SessionEndedRequest') return sessionEnded(turn, outside);
  if (request.type === 'LaunchRequest') return (request.byTask ? relieveByTask : launch)(turn, outside);
  for (const answer of [aplaFailed, skillDisabled, reminderDeleted, permissionAnswered, phraseAnswered]) {
    const outcome = await answer(turn, outside);
    if (outcome) return outcome;
  }
  return isReport(request.type) ? { response: {} } : undefined;
};

/** Words that could not be read: an alarm is told again, coaching goes on, or the skill asks whether a leg is cramping. */
export const unread: Answer = (turn, outside) =>
  turn.unread && (opened(turn)?.unread ?? unreadWords)(turn, outside);

/** A sign of alarm, in whatever sentence it was said. */
export const alarms: Answer = (turn, outside) => {
  const sign = signIn(turn.meaning);
  if (sign === undefined) return undefined;
  if (sign !== unclearSign) return alarm(sign, turn);
  return (opened(turn)?.cannotMove ?? askLockedOrLimp)(turn, outside);
};

/** "Stop". */
export const stop: Answer = async (turn, outside) => {
  const leave = leaving[turn.meaning.kind];
  return leave && ((await opened(turn)?.stop?.(turn, outside)) ?? leave(turn, outside));
};

/** A complaint, unless the open question has an answer of its own for it. */
export const complaints: Answer = async (turn, outside) => {
  const complaint = complaintsByKind[turn.meaning.kind];
  const answers = opened(turn);
  if (!complaint || answers?.instead) return undefined;
  return (await answers?.also?.[turn.meaning.kind]?.(turn, outside)) ?? complaint(turn, outside);
};

/** An answer to the question that is open. */
export const answersToOpenQuestion: Answer = async (turn, outside) => {
  const { question } = turn.session;
  if (!question || turn.request.type !== 'IntentRequest') return undefined;
  return (cellsOf(question)[turn.meaning.kind] ?? answersTo[question].instead)?.(turn, outside);
};

/** What is meant by itself. */
export const intents: Answer = (turn, outside) => intentsByKind[turn.meaning.kind](turn, outside);

/** Nothing fits: the open question is asked in other words, or what is going on goes on. */
export const notUnderstood: Answer = async (turn, outside) =>
  (await opened(turn)?.unclear(turn, outside)) ?? missed(turn);

function opened({ session: { question } }: Turn) {
  return question && answersTo[question];
}

function blockOfQuestion(turn: Turn) {
  return opened(turn)?.block?.(turn);
}
