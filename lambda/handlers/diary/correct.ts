import type { PositionStore } from '../../coaching/savedPosition';
import type { Side } from '../../coaching/techniques/technique';
import { fill } from '../../coaching/words';
import type { Reply } from '../../dialog/reply';
import type { Logged, Question } from '../../dialog/session';
import type { Entry } from '../../diary/entry';
import { crampInWords } from '../../diary/inWords';
import { correctedTime, momentOf } from '../../diary/when';
import { dayMs } from '../../lib/wallClock';
import { notUnderstood } from '../builtIns';
import { complain } from '../relief/complaint';
import { asks, goodbye, kept, nowMs, remembering, said } from '../relief/replies';
import { isRoutinePosition } from '../routine/replies';
import { onIntent, type Turn } from '../turn';
import {
  allEntries,
  asksWhether,
  clockOf,
  type DiaryParts,
  saidTimeOf,
  saved,
  severityOf,
  whileBusy,
} from './log';

/**
 * "No, the right leg": of the entry that was just written, or of the last one of the day. While it is open whether an
 * entry is right, a spot or a side that is named is taken for one of it, and how to say that it hurts is told.
 */
export function correctEntry(outside: DiaryParts & { places: PositionStore }) {
  return onIntent(
    ['CorrectEntryIntent', 'RelieveCrampIntent', 'StartRoutineIntent', 'SwitchSideIntent'],
    async (turn) => {
      const { session, request } = turn;
      if (session.logged) return correct(session.logged, turn, outside);
      const place = await kept(turn, outside.places);
      if (place && !isRoutinePosition(place) && !place.eased) return complain(turn, outside.places);
      const last = outside.keepsDiary && request.person ? await lastWritten(outside, turn) : undefined;
      if (last && last !== 'unread' && nowMs(request) - last.loggedAtMs < dayMs)
        return correct({ entry: last, said: {} }, turn, outside);
      const { muscle, side } = said(request);
      return muscle || side ? complain(turn, outside.places) : notUnderstood(turn);
    },
    (turn) => !turn.session.place && corrects(turn),
  );
}

/** Yes, no, help and unknown words, while it is open whether an entry is right. */
export function confirmEntry(outside: DiaryParts) {
  return onIntent(
    [
      'AMAZON.YesIntent',
      'AMAZON.NoIntent',
      'AMAZON.FallbackIntent',
      'AMAZON.RepeatIntent',
      'AMAZON.HelpIntent',
      'AMAZON.NextIntent',
    ],
    async (turn) => {
      const { diary } = turn.content;
      const { question, logged } = turn.session;
      switch (turn.request.intent) {
        case 'AMAZON.YesIntent':
          return goodbye(diary.confirmed);
        case 'AMAZON.NoIntent':
          if (question === 'correcting') return goodbye(diary.keptAsIs);
          return remembering(asks(diary.whatIsWrong, 'correcting'), { logged: logged! });
        case 'AMAZON.RepeatIntent':
          return asksWhether(logged!, diary.logged, await clockOf(outside, turn), turn);
        default:
          return notACorrection(turn);
      }
    },
    isConfirming,
  );
}

/** "Delete the last entry": the one that was written last, whenever the cramp was. */
export function undoEntry(outside: DiaryParts) {
  return onIntent(['UndoEntryIntent'], async (turn) => {
    const { request, content, session } = turn;
    const { diary: words } = content;
    const busy = whileBusy(turn, 'later', 'later-done');
    if (busy) return busy;
    if (!outside.keepsDiary) return goodbye(words.off);
    if (!request.person) return goodbye(words.nothingToUndo);
    // "Delete Monday's cramp" must not take out another.
    if (request.slots.when !== undefined) return goodbye(words.onlyLast);
    const last = session.logged?.entry ?? (await lastWritten(outside, turn));
    if (last === 'unread') return goodbye(words.unread);
    if (!last) return goodbye(words.nothingToUndo);
    const gone = await Promise.all(
      [last, ...(last.returns ?? [])].map((one) => outside.diary.remove(request.person!, one)),
    );
    if (gone.includes(false)) return goodbye(words.notUndone);
    const clock = await clockOf(outside, turn);
    return goodbye(fill(words.undone, { cramp: crampInWords(last, words, nowMs(request), clock) }));
  });
}

async function correct(
  { entry: before, said: saidBefore }: Logged,
  turn: Turn,
  outside: DiaryParts,
): Promise<Reply> {
  const { request, content, session } = turn;
  const { diary: words } = content;
  const { muscle, side = otherSide(turn, before) } = said(request);
  const { severity, outOfRange } = severityOf(request);
  const now = saidTimeOf(request);
  const newTime = Object.keys(now).length > 0;
  const range = outOfRange ? words.badSeverity : '';
  if (!muscle && !side && severity === undefined && !newTime)
    return notACorrection(
      { ...turn, session: { ...session, logged: { entry: before, said: saidBefore } } },
      range,
    );
  const clock = await clockOf(outside, turn);
  const time = newTime ? correctedTime(saidBefore, now, before, clock) : saidBefore;
  const { returns: _, ...own } = before;
  const entry: Entry = {
    ...own,
    ...(newTime && momentOf(time, nowMs(request), clock)),
    loggedAtMs: nowMs(request),
    ...(muscle && muscle !== 'leg' && { muscle }),
    ...(side && { side }),
    ...(severity !== undefined && { severity }),
  };
  // The new one first: should nothing come after it, both are read as one.
  if (!(await saved(entry, outside, turn))) return goodbye(words.notSaved);
  if (entry.atMs !== before.atMs && !(await outside.diary.remove(request.person!, before)))
    return goodbye(words.halfMoved);
  const orHurts = request.intent === 'RelieveCrampIntent' ? words.ifItHurts : '';
  return asksWhether({ entry, said: time }, words.changed, clock, turn, orHurts || range);
}

/** Nothing in it that could be changed: asked once more, then it stays. */
function notACorrection(turn: Turn, opening = ''): Reply {
  const { content, session } = turn;
  const { diary } = content;
  if (session.misses > 0) return goodbye(diary.keptAsIs);
  const { prompt, reprompt } = diary.notThat;
  const reply = asks({ prompt: `${opening} ${prompt}`.trim(), reprompt }, 'logged', session.misses + 1);
  return remembering(reply, { logged: session.logged! });
}

function isConfirming({ session }: Turn): boolean {
  const open: readonly (Question | undefined)[] = ['logged', 'correcting'];
  return session.logged !== undefined && open.includes(session.question);
}

/** Whether a sentence is about an entry, and no complaint or wish of its own. */
function corrects(turn: Turn): boolean {
  const { intent, slots } = turn.request;
  switch (intent) {
    case 'RelieveCrampIntent': {
      // "My leg is cramping" says nothing that could correct an entry: it is coached.
      const { muscle, side } = said(turn.request);
      const other = slots.person !== undefined || slots.posture !== undefined;
      return (
        isConfirming(turn) && !other && (side !== undefined || (muscle !== undefined && muscle !== 'leg'))
      );
    }
    case 'StartRoutineIntent':
      return isConfirming(turn) && slots.count !== undefined && !slots.routine && !slots.technique;
    case 'SwitchSideIntent':
      return isConfirming(turn);
    default:
      return true;
  }
}

function otherSide({ request }: Turn, { side }: Entry): Side | undefined {
  if (request.intent !== 'SwitchSideIntent') return undefined;
  return side === 'left' ? 'right' : side === 'right' ? 'left' : undefined;
}

async function lastWritten(outside: DiaryParts, turn: Turn): Promise<Entry | undefined | 'unread'> {
  const entries = await allEntries(outside, turn);
  return entries ? entries.reverse().sort((one, other) => other.loggedAtMs - one.loggedAtMs)[0] : 'unread';
}
