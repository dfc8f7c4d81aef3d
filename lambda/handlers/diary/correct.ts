import { nowMs } from '../../alexa/request';
import type { Muscle, Side } from '../../coaching/techniques/technique';
import type { Reply } from '../../dialog/reply';
import type { Logged } from '../../dialog/session';
import type { Entry } from '../../diary/entry';
import { crampsInWords } from '../../diary/inWords';
import { correctedTime, momentOf } from '../../diary/when';
import { under } from '../../lib/fromOutside';
import { fill, sentences } from '../../lib/text';
import { dayMs } from '../../lib/wallClock';
import { complain } from '../relief/complaint';
import { complaintDetails, savedPosition } from '../relief/replies';
import { isCount } from '../reminders/hour';
import { isRoutinePosition } from '../routine/replies';
import { asks, goodbye, remembering } from '../simpleReplies';
import type { Answer } from '../turn';
import { meaning, type Turn } from '../turn';
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

/** What of a sentence corrects an entry. */
interface Correction {
  muscle?: Muscle;
  side?: Side;
  /** Said first where nothing in the sentence could be changed, or beside the change. */
  opening?: string;
}

/** "No, the right leg": corrects the entry that was just written, or the last one of the day. */
export const correctEntry: Answer = async (turn, outside) => {
  const { session, meaning } = turn;
  const said = complaintDetails(meaning);
  if (session.logged) return correct(session.logged, said, turn, outside);
  const place = await savedPosition(turn, outside.places);
  if (place && !isRoutinePosition(place) && !place.eased) return complain(turn);
  const last = outside.keepsDiary && turn.request.person ? await lastWritten(outside, turn) : undefined;
  if (last && last !== 'unread' && nowMs(turn.request) - last.loggedAtMs < dayMs)
    return correct({ entry: last, said: {} }, said, turn, outside);
  return said.muscle || said.side ? complain(turn) : undefined;
};

/**
 * "My foot", while the skill asks whether an entry is right: the spot or the side corrects it, and the skill says how to
 * tell it of a cramp. "My leg is cramping" says nothing that could correct an entry, and is coached.
 */
export const correctSpot: Answer = (turn, outside) => {
  const { session, meaning, content } = turn;
  const { muscle, side } = complaintDetails(meaning);
  const ofAnother = meaning.slots.person !== undefined || meaning.slots.posture !== undefined;
  const names = side !== undefined || (muscle !== undefined && muscle !== 'leg');
  if (!session.logged || ofAnother || !names) return undefined;
  return correct(
    session.logged,
    { ...(muscle && { muscle }), ...(side && { side }), opening: content.diary.ifItHurts },
    turn,
    outside,
  );
};

/** "The other leg", while the skill asks whether an entry is right. */
export const correctSide: Answer = (turn, outside) => {
  const { logged } = turn.session;
  if (!logged) return undefined;
  const { side } = logged.entry;
  const other = side === 'left' ? 'right' : side === 'right' ? 'left' : undefined;
  return correct(logged, other ? { side: other } : {}, turn, outside);
};

/** "Make it six" is heard as a number of stretches: while the skill asks about an entry, it is how bad the cramp was. */
export const correctSeverity: Answer = (turn, outside) =>
  turn.session.logged && isCount(turn.meaning)
    ? correct(turn.session.logged, complaintDetails(turn.meaning), turn, outside)
    : undefined;

/** Parts of the day as they are named for a reminder, in the words a cramp is told with. */
const past: Readonly<Record<string, string>> = {
  MO: 'this_morning',
  AF: 'this_afternoon',
  EV: 'this_evening',
  NI: 'last_night',
  am: 'this_morning',
  pm: 'this_evening',
};

/** "At nine", "in the morning": the time of the entry that was just written; nothing where there is none. */
export const correctTime: Answer = (turn, outside) => {
  const { time = '', half = '' } = turn.meaning.slots;
  const when = under(past, time) ?? under(past, half);
  const slots = when ? { when } : time && { time };
  return turn.session.logged && slots ? correctEntry(meaning(turn, { slots }), outside) : undefined;
};

/** "Yes, that's right." */
export const entryIsRight: Answer = ({ session, content }) =>
  session.logged && goodbye(content.diary.confirmed);

/** "No, that's wrong." */
export const entryIsWrong: Answer = ({ session: { logged }, content }) =>
  logged && remembering(asks(content.diary.whatIsWrong, 'correcting'), { logged });

/** Help with an entry: what can be said to change it. */
export const helpWithEntry: Answer = (turn) =>
  turn.session.logged && notACorrection(turn.session.logged, turn);

/** "No" to a correction: the entry stays. */
export const entryStays: Answer = ({ session, content }) => session.logged && goodbye(content.diary.keptAsIs);

/** The entry said back again. */
export const entryAgain: Answer = async (turn, outside) => {
  const { logged } = turn.session;
  return logged && asksWhether(logged, turn.content.diary.logged, await clockOf(outside, turn), turn);
};

/** Nothing that could be changed: asked once more, then the entry stays. */
export const noCorrection: Answer = (turn) => {
  const { logged } = turn.session;
  return logged && notACorrection(logged, turn, turn.content.diary.missed);
};

/** "Delete the last entry": the one that was written last, whenever the cramp was. */
export const undoEntry: Answer = async (turn, outside) => {
  const { request, meaning, content, session } = turn;
  const { diary: words } = content;
  const busy = whileBusy(turn, 'later', 'later-done');
  if (busy) return busy;
  if (!outside.keepsDiary) return goodbye(words.off);
  if (!request.person) return goodbye(words.nothingToUndo);
  // "Delete Monday's cramp" must not take out another.
  if (meaning.slots.when !== undefined) return goodbye(words.onlyLast);
  const last = session.logged?.entry ?? (await lastWritten(outside, turn));
  if (last === 'unread') return goodbye(words.unread);
  if (!last) return goodbye(words.nothingToUndo);
  const told = session.logged?.also ?? (session.logged ? [] : await toldWith(last, outside, turn));
  const gone = await Promise.all(
    [last, ...told, ...(last.returns ?? [])].map((one) => outside.diary.remove(request.person!, one)),
  );
  if (gone.includes(false)) return goodbye(words.notUndone);
  const clock = await clockOf(outside, turn);
  const cramp = crampsInWords([last, ...told], words, nowMs(request), clock);
  return goodbye(fill(words.undone, { cramp }));
};

async function correct(
  { entry: before, said: saidBefore, also = [] }: Logged,
  { muscle, side, opening = '' }: Correction,
  turn: Turn,
  outside: DiaryParts,
): Promise<Reply> {
  const { request, meaning, content } = turn;
  const { diary: words } = content;
  const { severity, outOfRange } = severityOf(meaning);
  const now = saidTimeOf(meaning);
  const newTime = Object.keys(now).length > 0;
  const range = outOfRange ? words.badSeverity : '';
  if (!muscle && !side && severity === undefined && !newTime)
    return notACorrection(
      { entry: before, said: saidBefore, ...(also.length > 0 && { also }) },
      turn,
      sentences(range, words.missed),
    );
  const clock = await clockOf(outside, turn);
  const time = newTime ? correctedTime(saidBefore, now, before, clock) : saidBefore;
  const corrected = (old: Entry): Entry => {
    const { returns: _, ...own } = old;
    return {
      ...own,
      ...(newTime && momentOf(time, nowMs(request), clock)),
      loggedAtMs: nowMs(request),
      ...(muscle && muscle !== 'leg' && { muscle }),
      ...(side && { side }),
      ...(severity !== undefined && { severity }),
    };
  };
  // What is said of one of several cramps of the same time is said of all of them.
  const alike = also.filter(({ atMs }) => atMs === before.atMs);
  const others = also.filter(({ atMs }) => atMs !== before.atMs);
  const all = [before, ...alike].map((old) => ({ old, entry: corrected(old) }));
  const kept = await Promise.all(all.map(({ old, entry: own }) => saved(own, outside, turn, old)));
  if (kept.includes(false)) return goodbye(words.notSaved);
  const [{ entry }, ...rest] = all as [(typeof all)[0], ...typeof all];
  const left = [...rest.map((one) => one.entry), ...others];
  const logged = { entry, said: time, ...(left.length > 0 && { also: left }) };
  return asksWhether(logged, words.changed, clock, turn, opening || range);
}

function notACorrection(logged: Logged, { content, session }: Turn, opening = ''): Reply {
  const { diary } = content;
  if (session.misses > 0) return goodbye(diary.keptAsIs);
  const { prompt, reprompt } = diary.notThat;
  const reply = asks({ prompt: `${opening} ${prompt}`.trim(), reprompt }, 'logged', session.misses + 1);
  return remembering(reply, { logged });
}

async function lastWritten(outside: DiaryParts, turn: Turn): Promise<Entry | undefined | 'unread'> {
  const entries = await allEntries(outside, turn);
  return entries ? entries.reverse().sort((one, other) => other.loggedAtMs - one.loggedAtMs)[0] : 'unread';
}

/** Entries that were told in the same sentence as one, as a later session finds them. */
async function toldWith({ id, source }: Entry, outside: DiaryParts, turn: Turn): Promise<Entry[]> {
  const base = id.replace(/~\d+$/, '');
  const entries = source === 'told' ? await allEntries(outside, turn) : [];
  return (entries ?? []).filter((one) => one.id !== id && one.id.replace(/~\d+$/, '') === base);
}
