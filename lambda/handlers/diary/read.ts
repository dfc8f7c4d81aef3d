import { nowMs } from '../../alexa/request';
import type { Reply } from '../../dialog/reply';
import { barsOf } from '../../diary/bars';
import { crampInWords, easeInWords } from '../../diary/inWords';
import { type Period, type PeriodId, periodOf, periodSaid, reachOf } from '../../diary/periods';
import { comparisonInWords, summaryInWords, tableOf } from '../../diary/report';
import { summaryOf } from '../../diary/summary';
import { capital, fill, sentences } from '../../lib/text';
import type { WallClock } from '../../lib/wallClock';
import { asks, goodbye, inOtherWords, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { allEntries, clockOf, type DiaryParts, whileBusy } from './log';

/** Where nobody named a period. */
const usualPeriod: PeriodId = 'thirty_days';
/** Entries read in one breath, and the words there is room for. */
const mostAtOnce = 3;
const mostWords = 38;

/** "How many cramps did I have this month?" The table is on the card. */
export const crampSummary = reading(async (turn, clock, outside) => {
  const { request, meaning, content } = turn;
  const now = nowMs(request);
  const period = periodSaid(meaning.slots.period, now, clock) ?? periodOf(usualPeriod, now, clock);
  const other = periodSaid(meaning.slots.period_two, now, clock);
  if (other) return comparing([period, other], turn, clock, outside);
  const { fromMs, toMs } = reachOf(period);
  const history = request.person && (await outside.diary.between(request.person, fromMs, toMs));
  if (!history) return goodbye(content.diary.unread);
  const summary = summaryOf(history, period, now, clock);
  const reply = goodbye(summaryInWords(summary, period, content.diary));
  if (summary.count === 0) return reply;
  const bars = barsOf(history.entries, period.span, content.diary, clock);
  return {
    ...reply,
    card: tableOf(history, summary, period, content.diary, now, clock),
    ...(bars && { bars }),
  };
});

/** "This month against last month": a sentence on each. */
async function comparing(
  two: readonly Period[],
  { request, content }: Turn,
  clock: WallClock | undefined,
  { diary }: DiaryParts,
): Promise<Reply> {
  const now = nowMs(request);
  const told: [ReturnType<typeof summaryOf>, Period][] = [];
  for (const { before: _, ...period } of two) {
    const { fromMs, toMs } = period.span;
    const history = request.person && (await diary.between(request.person, fromMs, toMs));
    if (!history) return goodbye(content.diary.unread);
    told.push([summaryOf(history, period, now, clock), period]);
  }
  return goodbye(comparisonInWords(told, content.diary));
}

/** "When was my last cramp?" */
export const lastCramp = reading(async (turn, clock, outside) => {
  const { diary: words } = turn.content;
  const entries = await allEntries(outside, turn);
  if (!entries) return goodbye(words.unread);
  const [last] = entries;
  if (!last) return goodbye(words.empty);
  const { easedAtMs, atMs } = last;
  const cramp = fill(words.last, { cramp: crampInWords(last, words, nowMs(turn.request), clock) });
  const eased =
    easedAtMs === undefined ? '' : fill(words.lastEased, { ease: easeInWords(easedAtMs - atMs, words) });
  return goodbye(sentences(cramp, eased));
});

/** "Read my diary": newest first, as many at once as one can follow. */
export const readDiary = reading((turn, clock, outside) => readFrom(0, turn, clock, outside));

/** "Yes" to reading on. */
export const readOn = reading((turn, clock, outside) =>
  readFrom(turn.session.read ?? 0, turn, clock, outside),
);

/** "No" to reading on. */
export const readNoMore: Answer = ({ content }) => goodbye(content.answers.routineOver);

/** The offer to read on, once more in other words. */
export const offerToReadOn: Answer = ({ session: { read = 0, misses }, content }) =>
  misses > 0
    ? goodbye(content.answers.routineOver)
    : remembering(asks(inOtherWords(content.diary.more), 'read-on', 1), { read });

/** Returns a handler that reads the diary: not in a hold, and only where there is one. */
function reading(
  answer: (turn: Turn, clock: WallClock | undefined, outside: DiaryParts) => Promise<Reply>,
): Answer {
  return async (turn, outside) => {
    const busy = whileBusy(turn, 'later', 'later-done');
    if (busy) return busy;
    if (!outside.keepsDiary) return goodbye(turn.content.diary.off);
    return answer(turn, await clockOf(outside, turn), outside);
  };
}

async function readFrom(
  from: number,
  turn: Turn,
  clock: WallClock | undefined,
  outside: DiaryParts,
): Promise<Reply> {
  const { diary: words } = turn.content;
  const entries = await allEntries(outside, turn);
  if (!entries) return goodbye(words.unread);
  if (entries.length === 0) return goodbye(words.empty);
  const lines: string[] = [];
  for (const entry of entries.slice(from, from + mostAtOnce)) {
    const line = `${capital(crampInWords(entry, words, nowMs(turn.request), clock))}.`;
    if (lines.length > 0 && [...lines, line].join(' ').split(' ').length > mostWords) break;
    lines.push(line);
  }
  const read = from + lines.length;
  if (read >= entries.length) return goodbye(sentences(...lines, words.noMore));
  const { prompt, reprompt } = words.more;
  return remembering(asks({ prompt: sentences(...lines, prompt), reprompt }, 'read-on'), { read });
}
