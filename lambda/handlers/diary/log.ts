import { millisecondsOf, nowMs } from '../../alexa/request';
import type { Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import type { Logged } from '../../dialog/session';
import type { ToldWords } from '../../diary/diaryWords';
import type { Entry } from '../../diary/entry';
import { crampsInWords } from '../../diary/inWords';
import { momentOf, type PastTime, pastTimes, type SaidTime } from '../../diary/when';
import { fill, sentences } from '../../lib/text';
import { type WallClock, wallClock } from '../../lib/wallClock';
import { hashed } from '../../storage/hashed';
import { coach, complaintDetails, glanced } from '../relief/replies';
import { glanceReply } from '../routine/replies';
import { asks, goodbye, remembering } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';

/** What the diary needs from outside. */
export type DiaryParts = Pick<Outside, 'diary' | 'timeZoneOf' | 'keepsDiary'>;

/** "Log a cramp in my left calf last night, seven out of ten." One that is coached is logged by itself. */
export const logCramp: Answer = async (turn, outside) => {
  const { request, meaning, content, session } = turn;
  const { diary: words } = content;
  const own = session.place?.complaint.helper ? 'own-only' : 'by-itself';
  const busy = whileBusy(turn, outside.keepsDiary ? own : 'later', 'later-done');
  if (busy) return busy;
  if (!outside.keepsDiary) return goodbye(words.off);
  const { unknownMuscle, muscle, side, helper } = complaintDetails(meaning);
  if (helper) return goodbye(words.ownOnly);
  if (unknownMuscle) return goodbye(words.onlyLegs);
  const { severity, outOfRange } = severityOf(meaning);
  const time = saidTimeOf(meaning);
  const bare = !muscle && !side && severity === undefined && Object.keys(time).length === 0;
  if (meaning.slots.when === 'ahead') return goodbye(words.notYet);
  // "Yes, log it": the one that was just told is in the diary.
  if (session.logged && bare && meaning.slots.times === undefined) return goodbye(words.confirmed);
  const count = Number(meaning.slots.times ?? 1);
  if (count > mostAtOnce) return goodbye(words.tooMany);
  // "Log it", after one that was coached.
  if (session.eased && bare) return goodbye(words.keptAlready);
  const clock = await clockOf(outside, turn);
  // The same request twice is one entry; Alexa's own id for it is nothing to keep.
  const id = request.requestId ? hashed(request.requestId) : 'told';
  const times = [time, ...otherDays(meaning).map((when) => ({ ...time, when }))];
  const entries = times
    .flatMap((one) => Array.from({ length: count }, () => one))
    .map(
      (one, at): Entry => ({
        id: at === 0 ? id : `${id}~${at}`,
        source: 'told',
        ...momentOf(one, nowMs(request), clock),
        loggedAtMs: nowMs(request),
        ...(muscle && { muscle }),
        ...(side && { side }),
        ...(severity !== undefined && { severity }),
      }),
    );
  const kept = await Promise.all(entries.map((one) => saved(one, outside, turn)));
  if (kept.includes(false)) return goodbye(words.notSaved);
  const [entry, ...also] = entries as [Entry, ...Entry[]];
  const logged = { entry, said: time, ...(also.length > 0 && { also }) };
  return asksWhether(logged, words.logged, clock, turn, outOfRange ? words.badSeverity : '');
};

/** At most so many cramps are written down at once. */
const mostAtOnce = 6;

/** A second day that is named in the same sentence. */
function otherDays({ slots }: Meaning): PastTime[] {
  return pastTimes.filter((id) => id === slots.when_two && slots.date === undefined);
}

/**
 * Says an entry back, and asks whether it is so. What comes next may correct it.
 * @param opening said first
 */
export function asksWhether(
  logged: Logged,
  words: ToldWords,
  clock: WallClock | undefined,
  { request, content: { diary } }: Turn,
  opening = '',
): Reply {
  const cramp = crampsInWords([logged.entry, ...(logged.also ?? [])], diary, nowMs(request), clock);
  const { when, time } = logged.said;
  // What was said about the hour cannot be placed without a wall clock, and that is told.
  const lost = !clock && (time !== undefined || (when !== undefined && when !== 'just_now'));
  const prompt = sentences(opening, fill(words.told, { cramp }), lost ? diary.noClock : '', words.question);
  const reply = asks({ prompt, reprompt: words.reprompt }, 'logged');
  return remembering(reply, { logged });
}

/** A question about the diary does not break a hold: the one that is going on goes on. */
export function whileBusy(turn: Turn, inHold: string, inRoutine: string): Reply | undefined {
  const { place, routine } = turn.session;
  if (place) return coach(glanced(place, turn, inHold), turn);
  return routine && glanceReply(routine, turn, inRoutine);
}

/** The wall clock where the device is; undefined where its zone is not known. */
export async function clockOf(
  { timeZoneOf }: Pick<DiaryParts, 'timeZoneOf'>,
  { request }: Turn,
): Promise<WallClock | undefined> {
  const zone = await timeZoneOf(request);
  return zone === undefined ? undefined : wallClock(zone);
}

/**
 * Saves an entry: not for somebody who is not known, nor at a time that is not.
 * @param instead the entry that it takes the place of
 */
export async function saved(
  entry: Entry,
  { diary }: DiaryParts,
  { request }: Turn,
  instead?: Entry,
): Promise<boolean> {
  if (!request.person || Number.isNaN(request.sentAtMs)) return false;
  return diary.keep(request.person, entry, instead);
}

/** Every entry, newest first; undefined if that could not be found out. */
export async function allEntries({ diary }: DiaryParts, { request }: Turn): Promise<Entry[] | undefined> {
  if (!request.person) return [];
  const history = await diary.between(request.person, 0, nowMs(request) + 1);
  return history?.entries.reverse();
}

/** How bad it was, from one to ten. "Make it six" is heard as a number of stretches. */
export function severityOf({ slots }: Meaning): { severity?: number; outOfRange: boolean } {
  const said = slots.severity ?? slots.count;
  const value = said === undefined ? undefined : Number(said);
  if (value === undefined || Number.isNaN(value)) return { outOfRange: false };
  return value >= 1 && value <= 10
    ? { severity: Math.round(value), outOfRange: false }
    : { outOfRange: true };
}

/** When it was, in the words of a request. */
export function saidTimeOf({ slots }: Meaning): SaidTime {
  const when = pastTimes.find((id) => id === slots.when);
  const agoMs = millisecondsOf(slots.ago);
  return {
    ...(when && { when }),
    ...(slots.time !== undefined && { time: slots.time }),
    ...(agoMs !== undefined && { agoMs }),
    ...(slots.date !== undefined && { date: slots.date }),
  };
}
