import { SkillBuilders } from 'ask-sdk-core/dist/skill/SkillBuilders';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { readRequest, type SkillRequest } from './alexa/request';
import { userEvent } from './alexa/screenEvent';
import type { TimeZoneOf } from './alexa/timeZone';
import { askAdvice, more, whileAdvising } from './handlers/advice/answer';
import { fallback, help, no, stop, yes } from './handlers/builtIns';
import { keepDiary } from './handlers/diary/autoLog';
import { confirmEntry, correctEntry, undoEntry } from './handlers/diary/correct';
import { logCramp } from './handlers/diary/log';
import { crampSummary, lastCramp, readDiary, readOn } from './handlers/diary/read';
import { canFulfill } from './handlers/events/canFulfill';
import { aplaFailed, isReport, reminderDeleted, reports, skillDisabled } from './handlers/events/reports';
import { blockOver, stepOnScreen } from './handlers/events/screenProgress';
import { launch } from './handlers/launch';
import { howLongLeft, pause, resume, steer, wantToStand } from './handlers/navigation';
import { keepLearned, knowPerson } from './handlers/profile/loadProfile';
import { eraseAnswer, eraseMyData, myData } from './handlers/profile/myData';
import { changeSetting, mySettings, neverStand, stillPregnant } from './handlers/profile/settings';
import { easing, feelingBetter, relieveCramp, stillHurting } from './handlers/relief/complaint';
import { lockedOrLimp, redFlag, sayAgain } from './handlers/relief/redFlag';
import { answerReminder, permissionAnswered } from './handlers/reminders/answers';
import { answerCancel, cancelReminder, listReminders } from './handlers/reminders/list';
import { setReminder } from './handlers/reminders/propose';
import { countNights, sessionEnded } from './handlers/routine/countNights';
import { practiceAnswer, practise } from './handlers/routine/practice';
import { answerPlan, sixWeekPlan } from './handlers/routine/sixWeekPlan';
import { startRoutine } from './handlers/routine/start';
import { setUpBedside } from './handlers/setup/bedside';
import { answerPhrase, phraseAnswered, teachPhrase } from './handlers/setup/phrase';
import { keepPlace, readOnce } from './handlers/turn';
import { lastResort, silence, withoutSession } from './lastResort';
import { type Log, reasonOf } from './lib/log';
import type { AlexaReminders } from './reminders/alexaReminders';
import type { Screen } from './screen';
import { devicesWithoutApla } from './storage/devicesWithoutApla';
import type { Store } from './storage/store';

/** What the skill needs from outside. */
export interface Parts extends Store {
  /** Only requests for this skill are answered; undefined answers every skill's. */
  skillId?: string;
  timeZoneOf: TimeZoneOf;
  alexaReminders: AlexaReminders;
  /** False where this deployment keeps no diary. */
  keepsDiary: boolean;
  /** What draws answers, asked for only where a device has a screen; undefined where it cannot be loaded. */
  screen: () => Screen | undefined;
  log: Log;
}

/** A request was meant for another skill: the only one that is refused. */
export class WrongSkillError extends Error {
  override name = 'WrongSkillError';
}

/**
 * The skill as one function from request to response.
 * @throws WrongSkillError, through the promise; nothing else
 */
export function createSkill(parts: Parts): (envelope: unknown) => Promise<ResponseEnvelope> {
  const spoken = devicesWithoutApla();
  const skill = SkillBuilders.custom()
    .addRequestInterceptors(readOnce({ ...parts, spoken }), knowPerson(parts))
    .addResponseInterceptors(keepPlace(parts), keepLearned(parts), countNights(parts), keepDiary(parts))
    .addRequestHandlers(
      canFulfill(),
      aplaFailed({ ...parts, spoken }),
      stepOnScreen(),
      blockOver(parts),
      skillDisabled(parts),
      sessionEnded(parts),
      reminderDeleted(parts),
      reports(),
      redFlag(),
      sayAgain(),
      lockedOrLimp(),
      eraseAnswer(parts),
      practiceAnswer(),
      permissionAnswered(parts),
      phraseAnswered(),
      whileAdvising(parts),
      askAdvice(),
      stillPregnant(parts),
      confirmEntry(parts),
      answerPlan(parts),
      answerReminder(parts),
      answerCancel(parts),
      answerPhrase(),
      correctEntry(parts),
      readOn(parts),
      more(),
      launch(parts),
      relieveCramp(parts),
      feelingBetter(),
      easing(),
      stillHurting(parts),
      startRoutine(),
      neverStand(parts),
      steer(parts),
      howLongLeft(parts),
      wantToStand(),
      pause(parts),
      resume(parts),
      logCramp(parts),
      undoEntry(parts),
      crampSummary(parts),
      lastCramp(parts),
      sixWeekPlan(parts),
      setReminder(parts),
      cancelReminder(parts),
      listReminders(parts),
      teachPhrase(parts),
      setUpBedside(),
      readDiary(parts),
      myData(parts),
      eraseMyData(),
      practise(),
      changeSetting(parts),
      mySettings(),
      yes(),
      no(parts),
      help(),
      stop(),
      fallback(),
    )
    .create();

  return async (envelope) => {
    const request = readRequest(envelope);
    if (!request) {
      parts.log({ level: 'warn', what: 'no request in the envelope' });
      return lastResort(request);
    }
    refuseOthers(request, parts);
    logDoubts(request, parts);
    if (!request.inSession && !answersWithoutSession(request)) return speechless(request);
    try {
      return await skill.invoke(envelope as RequestEnvelope);
    } catch (error) {
      const [requestType, intent] = [asName(request.type), asName(request.intent)];
      parts.log({ level: 'error', what: 'handler failed', requestType, intent, reason: reasonOf(error) });
      return lastResort(request);
    }
  };
}

function refuseOthers({ applicationId, type }: SkillRequest, { skillId, log }: Parts): void {
  if (skillId === undefined || applicationId === undefined || applicationId === skillId) return;
  log({ level: 'warn', what: 'wrong application id', requestType: asName(type) });
  throw new WrongSkillError('the request is for another skill');
}

const knownTypes = [
  'LaunchRequest',
  'IntentRequest',
  'CanFulfillIntentRequest',
  'Connections.Response',
  'SessionResumedRequest',
  userEvent,
];

/** Reports, and Alexa's question whether we could answer, come without a session by nature. */
function answersWithoutSession({ type }: SkillRequest): boolean {
  return isReport(type) || type === 'CanFulfillIntentRequest';
}

/** Nobody waits for an answer to an unknown request without a session; somebody who launched or spoke does. */
function speechless(request: SkillRequest): ResponseEnvelope {
  const person = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
  return person ? withoutSession(request) : silence();
}

/** One line for everything that was odd about a request. Events come without a session, and some without a context. */
function logDoubts({ type, intent, warnings }: SkillRequest, { log }: Parts): void {
  const known = isReport(type) || knownTypes.includes(type);
  const odd = isReport(type) ? [] : [...warnings, ...(known ? [] : ['unknown type'])];
  if (odd.length === 0) return;
  log({
    level: 'warn',
    what: 'odd request',
    requestType: asName(type),
    intent: asName(intent),
    reason: odd.join(', '),
  });
}

/** A name of Alexa's or ours as it is; anything else might be somebody's words. */
function asName(text: string): string {
  return /^[\w.]{0,80}$/.test(text) ? text : 'unreadable';
}
