import { capital, fill, sentences } from '../lib/text';
import type { WallClock } from '../lib/wallClock';
import type { DiaryWords } from './diaryWords';
import type { Entry, History } from './entry';
import { dateInWords, easeInWords, numberOf, timeInWords, whenInWords, whereInWords } from './inWords';
import { namedInWords } from './namedPeriods';
import { isIn, type Period } from './periods';
import type { NightCount, Summary } from './summary';

/** Periods in which there is nothing to compare. */
const oneNight: readonly Period['id'][] = ['today', 'tonight', 'last_night', 'yesterday'];
/** Of fewer cramps nobody asks what they have in common. */
const leastToCompare = 3;
/** Rows of a card, so that it stays well within the 8,000 characters that Alexa takes. */
const mostRows = 60;

/** A period in at most 45 words; where there were cramps, with where their table is. */
export function summaryInWords(summary: Summary, period: Period, words: DiaryWords): string {
  const { count } = summary;
  return sentences(findings(summary, period, words), count === 0 ? '' : words.summary.card);
}

/** Two periods that somebody compares, a sentence on each. */
export function comparisonInWords(all: readonly [Summary, Period][], words: DiaryWords): string {
  return sentences(...all.map(([{ count }, period]) => countInWords(count, period, words)));
}

function countInWords(count: number, period: Period, words: DiaryWords, against = ''): string {
  const { none, one, many } = words.summary;
  const line = count === 0 ? none : count === 1 ? one : many;
  return fill(line, {
    count: capital(numberOf(count, words)),
    period: periodInWords(period, words),
    against,
  });
}

function periodInWords({ id, named, day }: Period, words: DiaryWords): string {
  return id === 'named' ? namedInWords(named!, day, words) : words.summary.period[id];
}

function findings(summary: Summary, period: Period, words: DiaryWords): string {
  const { summary: lines } = words;
  const { id, before } = period;
  const { count, before: earlier } = summary;
  const than = id === 'named' ? undefined : lines.before[id];
  const against =
    before && than && earlier !== undefined
      ? fill(lines.against, { count: numberOf(earlier, words), before: than })
      : '';
  const opening = countInWords(count, period, words, against);
  if (count === 0) return opening;
  const { easeMs } = summary;
  return sentences(
    opening,
    usual(summary, words),
    easeMs === undefined
      ? ''
      : fill(count === 1 ? lines.easedOne : lines.eased, { ease: easeInWords(easeMs, words) }),
    oneNight.includes(id) || count < leastToCompare ? '' : nightsInWords(summary, words),
  );
}

/** The table for a doctor: a line a cramp, newest first, with dates. */
export function tableOf(
  { entries }: History,
  summary: Summary,
  period: Period,
  words: DiaryWords,
  nowMs: number,
  clock: WallClock | undefined,
): { title: string; text: string } {
  const { card } = words;
  const own = entries.filter(({ atMs }) => isIn(period.span, atMs)).reverse();
  const rows = own.slice(0, mostRows).map((entry) => rowOf(entry, words, nowMs, clock));
  const older = own.length - rows.length;
  return {
    title: fill(card.title, { period: periodInWords(period, words) }),
    text: [
      findings(summary, period, words),
      '',
      ...rows,
      ...(older > 0 ? [fill(card.older, { count: String(older) })] : []),
      '',
      card.footer,
    ].join('\n'),
  };
}

function rowOf(entry: Entry, words: DiaryWords, nowMs: number, clock: WallClock | undefined): string {
  const { atMs, exact, easedAtMs, severity } = entry;
  const time = clock?.at(atMs);
  const cells = [
    // Without a wall clock it is told as one says it.
    time ? `${dateInWords(time, words)}, ${time.year}` : whenInWords(entry, words, nowMs),
    time && exact === 'hour' ? timeInWords(time, words) : '',
    whereInWords(entry, words),
    severity === undefined ? '' : `${severity}/10`,
    easedAtMs === undefined ? '' : fill(words.card.eased, { ease: easeInWords(easedAtMs - atMs, words) }),
  ];
  return cells.filter((cell) => cell !== '').join(' · ');
}

function usual({ muscle, side, hour }: Summary, words: DiaryWords): string {
  const { summary: lines, muscle: names, side: sides } = words;
  const one = side === 'both' ? undefined : side;
  const where = muscle && [one && sides[one], names[muscle]].filter(Boolean).join(' ');
  const time = hour === undefined ? undefined : timeInWords({ hour, minute: 0 }, words);
  if (where && time) return fill(lines.usual, { where, time });
  if (where) return fill(lines.usualWhere, { where });
  return time ? fill(lines.usualTime, { time }) : '';
}

function nightsInWords({ nights }: Summary, words: DiaryWords): string {
  const { summary: lines } = words;
  if (!nights) return lines.tooFewNights;
  const line = ({ cramps, nights: count }: NightCount) =>
    fill(lines.perNights, { cramps: numberOf(cramps, words), nights: numberOf(count, words) });
  return fill(lines.nights, { stretched: line(nights.stretched), others: line(nights.others) });
}
