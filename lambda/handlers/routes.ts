/**
 * Who answers what: one table by the open question, one by what is meant. Nothing outside this file compares either.
 */
import { practiceBlock } from '../coaching/routine/practice';
import { say } from '../coaching/timing/block';
import type { Meaning, MeaningKind } from '../dialog/meaning';
import type { Question } from '../dialog/questions';
import type { Reply } from '../dialog/reply';
import {
  accept,
  again,
  askAdvice,
  decline,
  deny,
  helpWithAdvice,
  more,
  onward,
  unclearAdvice,
} from './advice/answer';
import { help, noCramp, nothing, stop } from './builtIns';
import * as correct from './diary/correct';
import { logCramp } from './diary/log';
import * as read from './diary/read';
import type { QuestionBlock } from './events/screenProgress';
import { openingAgain } from './launch';
import * as go from './navigation';
import * as erasure from './profile/erase';
import { myData } from './profile/myData';
import * as settings from './profile/settings';
import * as alarm from './relief/alarm';
import { cannotDo, cannotDoStanding } from './relief/cannotDo';
import * as relief from './relief/complaint';
import * as keep from './relief/keepLimit';
import * as legs from './relief/legsAlike';
import { crampLetGo, saidLetGo } from './relief/letGo';
import * as limp from './relief/lockedOrLimp';
import { nextRung, stillHurtsOrBack } from './relief/stillHurts';
import * as remarks from './remarks';
import * as answers from './reminders/answers';
import { moreOfReminder } from './reminders/hour';
import * as list from './reminders/list';
import { changeReminder, setReminder } from './reminders/propose';
import * as routine from './routine/answers';
import * as practice from './routine/practice';
import { missedInRoutine } from './routine/replies';
import * as plan from './routine/sixWeekPlan';
import { startRoutine } from './routine/start';
import { setUpBedside } from './setup/bedside';
import { noPhrase, offerPhraseAgain, teachNow, teachPhrase, thenOfferPhrase } from './setup/phrase';
import type { Answer, Outcome, Outside, Turn } from './turn';

/** What each answer to an open question does. An answer that has none falls to the table by what is meant. */
export interface Answers {
  yes: Answer;
  no: Answer;
  repeat: Answer;
  help: Answer;
  /** Words that were not understood. */
  unclear: Answer;
  stop?: Answer;
  /** The question once more after something else was said, where `repeat` would say too much. */
  asked?: Answer;
  /** Words that could not be read, where `unreadWords` would leave the question. */
  unread?: Answer;
  /** Meanings that answer this question, or mean something else while it is open. */
  also?: Partial<Record<MeaningKind, Answer>>;
  /** Any other meaning, complaints among them. */
  instead?: Answer;
  /** "I can't move it", which may be a cramp or an alarm. */
  cannotMove?: Answer;
  /** Yes and no that tell of a cramp. */
  tellsOfCramp?: readonly ('Yes' | 'No')[];
  /** The block that ends in this question, where no position says it. */
  block?: (turn: Turn) => QuestionBlock | undefined;
}

/** Whether somebody says good night in the same sentence. */
function endsToo({ others }: Turn): boolean {
  return others.some(({ kind }) => ending.includes(kind));
}

/** Ends a calm session by day, or makes the one offer there is instead. */
const lastNo =
  (answer: Answer): Answer =>
  async (turn, outside) => {
    const outcome = await answer(turn, outside);
    return outcome && 'prompt' in outcome ? thenOfferPhrase(outcome, turn, outside) : outcome;
  };

/** What is said to be polite, or in anger, or half asleep: last of all where something else was said as well. */
export const smallTalk: readonly MeaningKind[] = ['Thanks', 'Swearing', 'AreYouThere', 'WhoIsThis', 'Child'];

const navigation = [
  'Next',
  'Previous',
  'StartOver',
  'Pause',
  'HowLongLeft',
  'SlowDown',
  'SwitchSide',
] as const;

function each(kinds: readonly MeaningKind[], answer: Answer): Partial<Record<MeaningKind, Answer>> {
  return Object.fromEntries(kinds.map((kind) => [kind, answer]));
}

/** By the open question. A question without one of its answers does not compile. */
export const answersTo: Record<Question, Answers> = {
  'let-go': {
    yes: (turn, outside) => crampLetGo(turn, outside, endsToo(turn)),
    no: lastNo(nextRung),
    repeat: go.repeatStep,
    help,
    unclear: nothing,
    asked: nothing,
    also: { NotACramp: remarks.notACramp },
    tellsOfCramp: ['Yes', 'No'],
  },
  'cramp-now': {
    yes: relief.startRelief,
    no: lastNo(noCramp),
    repeat: openingAgain,
    help,
    unclear: nothing,
    also: {
      ChangeSetting: settings.changeSettingAtLaunch,
      CannotStand: settings.neverStandAtLaunch,
      NotACramp: remarks.notACramp,
    },
    asked: nothing,
    tellsOfCramp: ['Yes'],
  },
  'say-again': {
    yes: alarm.alarmAgain,
    no: alarm.alarmOver,
    repeat: alarm.alarmAgain,
    help: alarm.alarmAgain,
    unclear: alarm.alarmAgain,
    stop: alarm.alarmOver,
    unread: alarm.alarmAgain,
    also: {
      FeelingBetter: alarm.alarmPassed,
      RelieveCramp: alarm.crampAfterAlarm,
      StillHurts: alarm.alarmWorse,
      NoSign: alarm.alarmPassed,
      AllRight: (turn) => alarm.alarmEnded(turn, (words) => remarks.askCramping(turn, words)),
      Fear: alarm.alarmWithComfort,
    },
    instead: alarm.alarmAgain,
  },
  'locked-or-limp': {
    yes: alarm.emergency,
    no: alarm.emergency,
    repeat: alarm.emergency,
    help: alarm.emergency,
    unclear: alarm.emergency,
    unread: alarm.emergency,
    also: {
      RelieveCramp: limp.locked,
      StillHurts: limp.locked,
      NoSign: limp.deniedLimp,
      Fear: limp.fearWhenLimp,
      ...each(['CannotDo', 'NotALeg', 'AllRight', ...smallTalk], limp.noAnswerWhenLimp),
    },
    stop: limp.stopWhenLimp,
    instead: alarm.emergency,
    cannotMove: alarm.emergency,
  },
  'legs-alike': {
    yes: legs.legsDiffer,
    no: legs.legsAlike,
    repeat: legs.unclearLegs,
    help: legs.unclearLegs,
    unclear: legs.unclearLegs,
    asked: legs.askLegsAgain,
    also: {
      ...each(['RelieveCramp', 'StillHurts', 'NoSign', 'Next', 'AllRight'], legs.legsAlike),
      Fear: legs.unclearLegs,
    },
  },
  steady: {
    yes: routine.steadyNow,
    no: lastNo(routine.notSteady),
    repeat: routine.unclearWhetherSteady,
    help: routine.unclearWhetherSteady,
    unclear: routine.unclearWhetherSteady,
    also: {
      Steady: routine.steadyNow,
      CannotStand: routine.cannotStandNow,
      CannotDo: cannotDoStanding,
      SlowDown: (turn, outside) => talkSlower(turn, outside),
    },
  },
  'go-on': {
    yes: routine.goOn,
    no: lastNo(routine.noFurther),
    repeat: go.repeatStep,
    help,
    unclear: nothing,
    also: { More: routine.goOn },
  },
  again: {
    yes: routine.onceMore,
    no: lastNo(routine.noMore),
    repeat: go.repeatStep,
    help,
    unclear: nothing,
  },
  'tip-again': {
    yes: routine.tipAgain,
    no: lastNo(routine.noMoreTips),
    repeat: routine.tipAgain,
    help: routine.tipAgain,
    unclear: routine.tipAgain,
    asked: nothing,
  },
  breathing: {
    yes: routine.breatheSlowly,
    no: lastNo(routine.noBreathing),
    repeat: (turn, outside) =>
      (turn.session.routine ? go.repeatStep : routine.offerBreathingAgain)(turn, outside),
    help: (turn, outside) => (turn.session.routine ? help : routine.offerBreathingAgain)(turn, outside),
    unclear: routine.unclearWhetherToBreathe,
    block: ({ session: { eased }, content: { coaching } }) =>
      eased && { prompt: say(coaching.breatheNow), reprompt: say(coaching.sleepWell) },
  },
  'keep-limit': {
    yes: keep.keepLimit,
    no: keep.keepNothing,
    repeat: keep.askToKeepAgain,
    help: keep.askToKeepAgain,
    unclear: keep.askToKeepAgain,
  },
  'carry-on': {
    yes: routine.carryOnNow,
    no: lastNo(routine.noCarryingOn),
    repeat: routine.askAgainToCarryOn,
    help: routine.askAgainToCarryOn,
    unclear: routine.unclearWhetherToCarryOn,
    also: {
      ...each(['Next', 'Previous', 'StartOver', 'SwitchSide'], routine.carryOnNow),
      SlowDown: (turn, outside) => talkSlower(turn, outside),
      Steady: go.carryOnSteady,
      CannotStand: go.carryOnSeated,
    },
  },
  erase: {
    yes: erasure.erase,
    no: erasure.eraseNothing,
    repeat: erasure.askEraseAgain,
    help: erasure.askEraseAgain,
    unclear: erasure.eraseNothing,
    stop: erasure.eraseNothing,
    also: { DeleteMyData: erasure.askEraseAgain },
  },
  practise: {
    yes: practice.practisedSteady,
    no: practice.practisedOther,
    repeat: practice.practiceAgain,
    help: practice.practiceAgain,
    unclear: practice.practiceUnclear,
    also: {
      ...each(navigation, practice.practisedNavigation),
      Steady: practice.practisedSteady,
      CannotStand: practice.practisedOther,
      CannotDo: practice.practisedOther,
      RelieveCramp: practice.practisedSpot,
      ...each(smallTalk, practice.practiceUnclear),
    },
    block: ({ content: { coaching } }) => ({
      prompt: practiceBlock(coaching),
      reprompt: say(coaching.practice.tasks.next.reprompt),
    }),
  },
  advice: {
    yes: accept,
    no: lastNo(decline),
    repeat: again,
    help: helpWithAdvice,
    unclear: unclearAdvice,
    asked: helpWithAdvice,
    also: { Next: onward, Resume: onward, NoSign: deny },
  },
  logged: {
    yes: correct.entryIsRight,
    no: correct.entryIsWrong,
    repeat: correct.entryAgain,
    help: correct.helpWithEntry,
    unclear: correct.noCorrection,
    stop: takenBack,
    also: correcting(),
  },
  correcting: {
    yes: correct.entryIsRight,
    no: correct.entryStays,
    repeat: correct.entryAgain,
    help: correct.helpWithEntry,
    unclear: correct.noCorrection,
    stop: takenBack,
    also: correcting(),
  },
  'read-on': {
    yes: read.readOn,
    no: read.readNoMore,
    repeat: read.offerToReadOn,
    help: read.offerToReadOn,
    unclear: read.offerToReadOn,
    also: each(['Next', 'Resume', 'More'], read.readOn),
  },
  'plan-start': {
    yes: plan.startPlan,
    no: plan.noPlan,
    repeat: plan.offerPlanAgain,
    help: plan.offerPlanAgain,
    unclear: plan.offerPlanAgain,
  },
  'plan-stretch': {
    yes: plan.stretchTonight,
    no: plan.notTonight,
    repeat: plan.offerTonightAgain,
    help: plan.offerTonightAgain,
    unclear: plan.offerTonightAgain,
  },
  'still-pregnant': {
    yes: settings.pregnantNow,
    no: settings.notPregnantNow,
    repeat: settings.askPregnantAgain,
    help: settings.askPregnantAgain,
    unclear: settings.unclearWhetherPregnant,
  },
  reminder: {
    yes: answers.setIt,
    no: answers.declineReminder,
    repeat: answers.proposeAgain,
    help: answers.unclearWhetherToSet,
    unclear: answers.unclearWhetherToSet,
    stop: answers.stopReminder,
    also: moreOfReminder(),
  },
  'reminder-time': {
    yes: answers.unclearTime,
    no: answers.declineTime,
    repeat: answers.askTimeAgain,
    help: answers.unclearTime,
    unclear: answers.unclearTime,
    stop: answers.stopReminder,
    also: moreOfReminder(true),
  },
  'reminder-cancel': {
    yes: list.cancelAll,
    no: list.cancelNothing,
    repeat: list.askToCancelAgain,
    help: list.unclearWhetherToCancel,
    unclear: list.unclearWhetherToCancel,
    also: { SayTime: list.cancelNamed },
  },
  phrase: {
    yes: teachNow,
    no: noPhrase,
    repeat: offerPhraseAgain,
    help: offerPhraseAgain,
    unclear: offerPhraseAgain,
  },
};

/** What an entry that was just written can be corrected by. */
function correcting(): Partial<Record<MeaningKind, Answer>> {
  return {
    Next: correct.noCorrection,
    RelieveCramp: correct.correctSpot,
    SwitchSide: correct.correctSide,
    StartRoutine: correct.correctSeverity,
  };
}

/** Whether something is coached now, and not over. */
function isGoingOn(turn: Turn): boolean {
  const { place, routine: doing } = turn.session;
  return place !== undefined || (doing !== undefined && !doing.left && !routine.isDone(doing, turn));
}

/** The open question once more, after something else was said; undefined where none is, or while something goes on. */
export async function askedAgain(turn: Turn, outside: Outside): Promise<Reply | undefined> {
  const { question, routine: doing } = turn.session;
  if (!question || isGoingOn(turn)) return undefined;
  // "Once more" after a routine would begin it again.
  if (doing && !doing.left) return missedInRoutine(doing, turn);
  const { asked, repeat } = answersTo[question];
  return replyOf(await (asked ?? repeat)(turn, outside));
}

function replyOf(outcome: Outcome): Reply | undefined {
  return outcome && 'prompt' in outcome ? outcome : undefined;
}

/** "I can't do that" is no answer to a question that has nothing to do with a body. */
const cannotDoThat: Answer = async (turn, outside) => {
  const { question } = turn.session;
  const cells = question && !isGoingOn(turn) ? answersTo[question] : undefined;
  const again = cells && cells.asked !== nothing ? await cells.unclear(turn, outside) : undefined;
  return cannotDo(turn, outside, replyOf(again));
};

/** What is meant, where no open question answers it. A meaning without an answer does not compile. */
export const intents: Record<MeaningKind, Answer> = {
  RelieveCramp: relief.relieveCramp,
  StillHurts: stillHurtsOrBack,
  Easing: relief.easing,
  FeelingBetter: (turn, outside) => saidLetGo(turn, outside, endsToo(turn)),
  RedFlag: relief.strangeComplaint,
  AskAdvice: askAdvice,
  More: more,
  SwitchSide: go.otherLeg,
  Steady: go.steady,
  WantToStand: go.wantToStand,
  CannotStand: async (turn, outside) =>
    (await settings.neverStand(turn, outside)) ?? go.cannotStand(turn, outside),
  HowLongLeft: go.howLongLeft,
  SlowDown: async (turn, outside) => (await go.slower(turn, outside)) ?? talkSlower(turn, outside),
  StartRoutine: startRoutine,
  ChangeSetting: settings.changeSetting,
  MySettings: settings.mySettings,
  Practise: practice.practise,
  MyData: myData,
  DeleteMyData: erasure.askErase,
  Bedside: setUpBedside,
  TeachPhrase: teachPhrase,
  LogCramp: logCramp,
  CorrectEntry: correct.correctEntry,
  UndoEntry: correct.undoEntry,
  CrampSummary: read.crampSummary,
  LastCramp: read.lastCramp,
  ReadDiary: read.readDiary,
  Plan: plan.sixWeekPlan,
  SetReminder: setReminder,
  SayTime: correct.correctTime,
  ChangeReminder: changeReminder,
  CancelReminder: list.cancelReminder,
  ListReminders: list.listReminders,
  CannotDo: cannotDoThat,
  NoSign: async (turn, outside) => remarks.deniedSign(turn, await askedAgain(turn, outside)),
  AllRight: async (turn, outside) => remarks.allRight(turn, await askedAgain(turn, outside)),
  Fear: remarks.fear,
  Goodnight: remarks.goodNight,
  NotALeg: remarks.notALeg,
  NotACramp: async (turn, outside) => remarks.notACramp(turn, outside, await askedAgain(turn, outside)),
  Soreness: async (turn, outside) => remarks.soreness(turn, await askedAgain(turn, outside)),
  Thanks: async (turn, outside) => remarks.thanks(turn, await askedAgain(turn, outside)),
  Swearing: async (turn, outside) => remarks.swearing(turn, await askedAgain(turn, outside)),
  AreYouThere: async (turn, outside) => remarks.areYouThere(turn, outside, await askedAgain(turn, outside)),
  WhoIsThis: async (turn, outside) => remarks.whoIsThis(turn, await askedAgain(turn, outside)),
  Child: async (turn, outside) => remarks.child(turn, await askedAgain(turn, outside)),
  Next: go.next,
  Previous: go.previous,
  Repeat: go.repeatStep,
  Pause: go.pause,
  Resume: go.resume,
  StartOver: go.startAgain,
  Yes: nothing,
  No: nothing,
  Help: help,
  Stop: stop,
  Fallback: nothing,
};

/** "Talk slower" with nothing going on: from now on, and the open question again. */
const talkSlower: Answer = async (turn, outside) => {
  const { question } = turn.session;
  const again = question && (await answersTo[question].repeat(turn, outside));
  return settings.talkSlower(turn, outside, replyOf(again || undefined));
};

/** "Stop" right after an entry takes it back; "good night" keeps it. */
function takenBack(...[turn, outside]: Parameters<Answer>): ReturnType<Answer> {
  return turn.meaning.kind === 'Stop' ? correct.undoEntry(turn, outside) : undefined;
}

/** What ends the help goes before everything but an alarm. */
export const leaving: Partial<Record<MeaningKind, Answer>> = { Stop: stop, Goodnight: remarks.goodNight };

/** What each meaning does while a question is open, by the answers to that question. */
export function cellsOf(question: Question): Partial<Record<MeaningKind, Answer>> {
  const { yes: Yes, no: No, repeat: Repeat, help: Help, unclear: Fallback, also } = answersTo[question];
  return { Yes, No, Repeat, Help, Fallback, ...also };
}

/** Which kinds are what, where several things are meant at once. */
export const limits: readonly MeaningKind[] = ['CannotDo', 'CannotStand'];
export const complaining: readonly MeaningKind[] = ['RelieveCramp', 'StillHurts'];
export const answering: readonly MeaningKind[] = ['FeelingBetter', 'Easing', 'NoSign', 'AllRight'];
export const ending: readonly MeaningKind[] = ['Stop', 'Goodnight', 'Pause'];
export const erasing: readonly MeaningKind[] = ['DeleteMyData', 'UndoEntry', 'CancelReminder'];
export const unclear: readonly MeaningKind[] = ['Fallback'];

/** The limit that a meaning names; undefined where it names none. */
export function limitOf({ kind, slots }: Meaning): string | undefined {
  return kind === 'CannotStand' ? 'cannot_stand' : slots.limit;
}

/** Complaints go before answers to an open question, unless that question has an answer of its own for them. */
export const complaints: Partial<Record<MeaningKind, Answer>> = {
  RelieveCramp: relief.relieveCramp,
  CorrectEntry: relief.correctCoached,
  RedFlag: relief.strangeComplaint,
};

/** A cramp waits for no lookup: what is known of a person counts from the next sentence on. */
export const waitsForNothing: readonly MeaningKind[] = [
  'RelieveCramp',
  'StillHurts',
  'Easing',
  'FeelingBetter',
  'RedFlag',
];

/** Whether the answer depends on the hour, because it may end in an offer. */
export const needsHour: readonly MeaningKind[] = ['StartRoutine'];

const cries: readonly MeaningKind[] = [...waitsForNothing, 'CorrectEntry', 'LogCramp'];

/** Whether a hold or a routine goes on while the user is answered. */
export function goesOn({ session: { question, place, routine } }: Turn): boolean {
  return place ? question === 'let-go' : routine !== undefined && !routine.left;
}

/** Whether it is certain by now that there is a cramp. Opening the skill at night says nothing yet. */
export function tellsOfCramp({ request: { task }, meaning: { kind }, session: { question } }: Turn): boolean {
  if (task === 'relief' || cries.includes(kind)) return true;
  const answer = question && answersTo[question].tellsOfCramp?.find((one) => one === kind);
  return answer !== undefined;
}
