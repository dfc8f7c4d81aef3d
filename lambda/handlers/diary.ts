import type { TimeZoneOf } from '../alexa/settings';
import { fill, sentences } from '../coaching/words';
import type { Asking } from '../content/content';
import type { Diary, Entry } from '../diary/entry';
import { crampInWords } from '../diary/telling';
import { momentOf, pastTimes, type SaidTime } from '../diary/when';
import type { Reply } from '../reply';
import { type Asked, millisecondsOf } from '../request';
import type { Question } from '../session';
import { type WallClock, wallClock } from '../wallClock';
import { onIntent, type Turn } from './answering';
import { asks, coach, glanced, goodbye, nowMs, remembering, said } from './replies';
import { glanceReply } from './routineReplies';
import { notUnderstood } from './standard';

/** What the diary needs from outside. */
export interface DiaryParts {
  diary: Diary;
  timeZoneOf: TimeZoneOf;
  /** False where this deployment keeps no diary (`DIARY=off`). */
  keepsDiary: boolean;
}

/** "Log a cramp in my left calf last night, seven out of ten." One that is coached is kept by itself. */
export function logCramp(outside: DiaryParts) {
  return onIntent(['LogCrampIntent'], async (turn) => {
    const { asked, content } = turn;
    const busy = whileBusy(turn, outside.keepsDiary ? 'by-itself' : 'later', 'later-done');
    if (busy) return busy;
    if (!outside.keepsDiary) return goodbye(content.diary.off);
    const { unknownMuscle, muscle, side } = said(asked);
    if (unknownMuscle) return goodbye(content.diary.onlyLegs);
    const { severity, outOfRange } = severityOf(asked);
    const time = saidTimeOf(asked);
    const clock = await clockOf(outside, turn);
    const entry: Entry = {
      id: asked.requestId || 'told',
      source: 'told',
      ...momentOf(time, nowMs(asked), clock),
      loggedAtMs: nowMs(asked),
      ...(muscle && { muscle }),
      ...(side && { side }),
      ...(severity !== undefined && { severity }),
    };
    if (!(await saved(entry, outside, turn))) return goodbye(content.diary.notSaved);
    return told({ entry, said: time }, outOfRange, clock, turn, content.diary.logged);
  });
}

/** "No, the right leg": of the entry that was just written; in a hold it is a complaint like any other. */
export function correctEntry(outside: DiaryParts) {
  return onIntent(
    ['CorrectEntryIntent', 'RelieveCrampIntent', 'StartRoutineIntent'],
    async (turn) => {
      const { asked, content } = turn;
      const { entry: before, said: saidBefore } = turn.memory.logged!;
      const { muscle, side } = said(asked);
      const { severity, outOfRange } = severityOf(asked);
      const now = saidTimeOf(asked);
      const newTime = Object.keys(now).length > 0;
      if (!muscle && !side && severity === undefined && !newTime) return notACorrection(turn, outOfRange);
      // How long ago, and when on the clock, are two ways to say the same: the newer one counts.
      const { agoMs: _, ...onTheClock } = saidBefore;
      const time = newTime ? (now.agoMs === undefined ? { ...onTheClock, ...now } : now) : saidBefore;
      const clock = await clockOf(outside, turn);
      const entry: Entry = {
        ...before,
        ...(newTime && momentOf(time, before.loggedAtMs, clock)),
        loggedAtMs: nowMs(asked),
        ...(muscle && muscle !== 'leg' && { muscle }),
        ...(side && { side }),
        ...(severity !== undefined && { severity }),
      };
      // The new one first: should nothing come after it, both are read as one.
      if (!(await saved(entry, outside, turn))) return goodbye(content.diary.notSaved);
      if (entry.atMs !== before.atMs) await outside.diary.remove(asked.person!, before);
      return told({ entry, said: time }, outOfRange, clock, turn, content.diary.changed);
    },
    ({ memory, asked }) => memory.logged !== undefined && !memory.place && corrects(asked, memory.question),
  );
}

/** Yes, no and unknown words, while it is open whether an entry is right. */
export function confirmEntry() {
  return onIntent(
    ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.FallbackIntent', 'AMAZON.RepeatIntent'],
    (turn) => {
      const { diary } = turn.content;
      const { question } = turn.memory;
      if (turn.asked.intent === 'AMAZON.YesIntent') return goodbye(diary.keptAsIs);
      if (turn.asked.intent === 'AMAZON.NoIntent')
        return question === 'correcting'
          ? goodbye(diary.keptAsIs)
          : remembering(asks(diary.whatIsWrong, 'correcting'), { logged: turn.memory.logged! });
      return notACorrection(turn);
    },
    ({ memory }) => memory.logged !== undefined && ['logged', 'correcting'].includes(memory.question ?? ''),
  );
}

/** "Delete the last entry": the one that was written last, whenever the cramp was. */
export function undoEntry(outside: DiaryParts) {
  return onIntent(['UndoEntryIntent'], async (turn) => {
    const { asked, content, memory } = turn;
    const { diary: words } = content;
    const busy = whileBusy(turn, 'later', 'later-done');
    if (busy) return busy;
    if (!outside.keepsDiary) return goodbye(words.off);
    if (!asked.person) return goodbye(words.nothingToUndo);
    const last = memory.logged?.entry ?? (await lastWritten(outside.diary, turn));
    if (last === 'unread') return goodbye(words.unread);
    if (!last) return goodbye(words.nothingToUndo);
    if (!(await outside.diary.remove(asked.person, last))) return goodbye(words.notUndone);
    const clock = await clockOf(outside, turn);
    return goodbye(fill(words.undone, { cramp: crampInWords(last, words, nowMs(asked), clock) }));
  });
}

/** A question about the diary does not break a hold: the one that is going on goes on. */
export function whileBusy(turn: Turn, inHold: string, inRoutine: string): Reply | undefined {
  const { place, routine } = turn.memory;
  if (place) return coach(glanced(place, turn, inHold), turn);
  return routine && glanceReply(routine, turn, inRoutine);
}

/** The wall clock where the device is; undefined where its zone is not known. */
export async function clockOf(
  { timeZoneOf }: Pick<DiaryParts, 'timeZoneOf'>,
  { asked }: Turn,
): Promise<WallClock | undefined> {
  const zone = await timeZoneOf(asked);
  return zone === undefined ? undefined : wallClock(zone);
}

async function lastWritten(diary: Diary, { asked }: Turn): Promise<Entry | undefined | 'unread'> {
  const history = await diary.between(asked.person!, 0, nowMs(asked) + 1);
  if (!history) return 'unread';
  return [...history.entries].sort((one, other) => other.loggedAtMs - one.loggedAtMs)[0];
}

function told(
  logged: NonNullable<Turn['memory']['logged']>,
  outOfRange: boolean,
  clock: WallClock | undefined,
  { asked, content: { diary } }: Turn,
  words: Asking,
): Reply {
  const prompt = fill(words.prompt, { cramp: crampInWords(logged.entry, diary, nowMs(asked), clock) });
  const range = outOfRange ? diary.badSeverity : '';
  const reply = asks({ prompt: sentences(range, prompt), reprompt: words.reprompt }, 'logged');
  return remembering(reply, { logged });
}

/** Nothing in it that could be changed: asked once more, then it stays. */
function notACorrection(turn: Turn, outOfRange = false): Reply {
  const { content, memory } = turn;
  const { diary } = content;
  if (!memory.logged) return notUnderstood(turn);
  if (memory.misses > 0) return goodbye(diary.keptAsIs);
  const range = outOfRange ? diary.badSeverity : '';
  const { prompt, reprompt } = diary.notThat;
  const reply = asks({ prompt: sentences(range, prompt), reprompt }, 'logged', memory.misses + 1);
  return remembering(reply, { logged: memory.logged });
}

/** A complaint is one, until somebody was asked what to change; "make it six" is no number of stretches here. */
function corrects({ intent, slots }: Asked, question: Question | undefined): boolean {
  if (intent === 'RelieveCrampIntent') return question === 'correcting';
  if (intent === 'StartRoutineIntent') return slots.count !== undefined && !slots.routine && !slots.technique;
  return true;
}

/** Nobody can be kept anything of who is not known, nor at a time that is not. */
async function saved(entry: Entry, { diary }: DiaryParts, { asked }: Turn): Promise<boolean> {
  if (!asked.person || Number.isNaN(asked.sentAtMs)) return false;
  return diary.keep(asked.person, entry);
}

function severityOf({ slots }: Asked): { severity?: number; outOfRange: boolean } {
  const said = slots.severity ?? slots.count;
  const value = said === undefined ? undefined : Number(said);
  if (value === undefined || Number.isNaN(value)) return { outOfRange: false };
  return value >= 1 && value <= 10
    ? { severity: Math.round(value), outOfRange: false }
    : { outOfRange: true };
}

function saidTimeOf({ slots }: Asked): SaidTime {
  const when = pastTimes.find((id) => id === slots.when);
  const agoMs = millisecondsOf(slots.ago);
  return {
    ...(when && { when }),
    ...(slots.time !== undefined && { time: slots.time }),
    ...(agoMs !== undefined && { agoMs }),
    ...(slots.date !== undefined && { date: slots.date }),
  };
}
