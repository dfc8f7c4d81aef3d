/** The tiers of precedence. Each answers, or passes to the next. */

import { isReport } from '../alexa/reports';
import { worse } from '../triage/escalation';
import { signs } from '../triage/signs';
import { missedOrOther, unreadWords } from './builtIns';
import { canFulfill } from './events/canFulfill';
import { aplaFailed, reminderDeleted, skillDisabled } from './events/reports';
import { blockOver, stepOnScreen } from './events/screenProgress';
import { launch } from './launch';
import { alarmAfter, alarmOf, scriptReply, signsOf } from './relief/alarm';
import { relieveByTask } from './relief/complaint';
import { askLockedOrLimp } from './relief/lockedOrLimp';
import { soonReply, tellsWorse } from './relief/soon';
import { permissionAnswered } from './reminders/answers';
import {
  answersTo,
  askedAgain,
  cellsOf,
  complaints as complaintsByKind,
  intents as intentsByKind,
  leaving,
} from './routes';
import { sessionEnded } from './routine/countNights';
import { bedtimeByTask } from './routine/start';
import { phraseAnswered } from './setup/phrase';
import type { Answer, Turn } from './turn';

const launched = { byName: launch, relief: relieveByTask, bedtime: bedtimeByTask } as const satisfies Record<
  string,
  Answer
>;

/** What nobody said in words: reports, Alexa's answers to what the skill had her ask, and an opened skill. */
export const events: Answer = async (turn, outside) => {
  const { request } = turn;
  if (request.type === 'CanFulfillIntentRequest') return canFulfill(turn, outside);
  if (request.report?.what === 'step') return stepOnScreen(turn, outside);
  if (request.report?.what === 'done') return blockOver(blockOfQuestion)(turn, outside);
  if (request.type === 'SessionEndedRequest') return sessionEnded(turn, outside);
  if (request.type === 'LaunchRequest') return launched[request.task ?? 'byName'](turn, outside);
  for (const answer of [aplaFailed, skillDisabled, reminderDeleted, permissionAnswered, phraseAnswered]) {
    const outcome = await answer(turn, outside);
    if (outcome) return outcome;
  }
  return isReport(request.type) ? { response: {} } : undefined;
};

/** Words that could not be read: an alarm is told again, coaching goes on, or the skill asks whether a leg is cramping. */
export const unread: Answer = (turn, outside) =>
  turn.unread && (opened(turn)?.unread ?? unreadWords)(turn, outside);

/** A sign of alarm, in whatever sentence it was said, and "it's worse" after one that could wait. */
export const alarms: Answer = (turn, outside) => {
  const named = signsOf(turn.meaning);
  const [gravest] = named;
  if (gravest === undefined) return whenWorse(turn);
  if (signs[gravest].level === 'unclear') return (opened(turn)?.cannotMove ?? askLockedOrLimp)(turn, outside);
  const now = alarmAfter(
    named.filter((sign) => signs[sign].level !== 'unclear'),
    turn,
  );
  return now.level === 'soon' ? soonReply(now, turn, outside, { rest, askedAgain }) : scriptReply(now, turn);
};

function whenWorse(turn: Turn) {
  const before = alarmOf(turn.session);
  return before && tellsWorse(before, turn)
    ? scriptReply({ ...before, ...worse(before), signs: [...before.signs] }, turn)
    : undefined;
}

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
  (await opened(turn)?.unclear(turn, outside)) ?? missedOrOther(turn, outside);

/** What is asked after the sentence on a sign that can wait: as if the sign had not been said. */
const rest: Answer = async (turn, outside) => {
  for (const tier of [stop, complaints, answersToOpenQuestion, intents, notUnderstood]) {
    const outcome = await tier(turn, outside);
    if (outcome) return outcome;
  }
  return undefined;
};

function opened({ session: { question } }: Turn) {
  return question && answersTo[question];
}

function blockOfQuestion(turn: Turn) {
  return opened(turn)?.block?.(turn);
}
