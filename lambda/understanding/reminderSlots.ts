/** What a sentence says of a reminder. */
import { numberAt } from './numbers';
import { amountsIn, collect, type SaidTime, type Slots } from './slots';
import type { Named } from './vocabulary';

/** Days behind these words are left out: "every day except Sunday". */
const leavesOut =
  /\b(?:except|but not|but never|not on|excluding|apart from|other than|without|bar|skip|skipping)\b/;

/** What a reminder is to be. */
export function reminderSlots(words: readonly string[], named: readonly Named[], answering: boolean): Slots {
  const out = collect(words);
  const { time, times, duration, date } = amountsIn(words, answering);
  const said = words.join(' ');
  const perWeek = /\b(?:(?:once|one time) (?:a|every|each|per) week|weekly|(?:every|each) week)\b/.test(said);
  const perDay = /\bonce (?:a|every|each|per) (?:day|night)\b/.test(said);
  const days = named.filter(
    ({ type, id, from, to }) =>
      type === 'Day' &&
      !((perWeek || perDay) && id === 'today' && words.slice(from, to).join(' ').endsWith('once')),
  );
  const topic = named.find(({ type }) => type === 'ReminderTopic');
  if (topic) out.put('topic', topic);
  else {
    const other = otherMatter(
      words,
      Math.min(time?.from ?? words.length, duration ? duration.from - 1 : words.length),
      days,
    );
    if (other) out.set('topic', other);
  }
  putDays(out, words, days);
  if (perDay && days.length === 0) out.set('day', 'daily');
  if (date) out.set('date', date);
  if (/\bday after tomorrow\b/.test(said)) {
    delete out.slots.day;
    out.set('duration', 'P2D');
  }
  putTimes(out, words, time, times);
  const [day] = days;
  const half = named.find(
    ({ type, from }) => type === 'DayHalf' && from >= (times.at(-1)?.to ?? time?.to ?? 0),
  );
  if (half && !out.slots.half && !(day && half.from >= day.from && half.to <= day.to)) out.put('half', half);
  // A time behind each of several days: one reminder has the same times on all of its days.
  if (times.length < 2 && days.length > 1 && timesBetween(words, days) > 1) out.set('apart', 'apart');
  if (duration) {
    const next = words[duration.to] ?? '';
    const before = words[duration.from - 1] ?? '';
    if (next === 'later' || next === 'after') out.set('later', duration.value);
    else if (/^(?:earlier|sooner|before)$/.test(next)) out.set('earlier', duration.value);
    else if (before === 'every' || before === 'each') out.set('interval', duration.value);
    else if (before === 'in' || before === 'for' || next === 'from') out.set('duration', duration.value);
  }
  if (perWeek) out.set('interval', 'P1W');
  const alternate = /\b(?:(?:every|each) (?:other|second)|alternate) (day|night|evening|morning)s?\b/.exec(
    said,
  )?.[1];
  if (alternate) {
    out.set('interval', 'P2D');
    delete out.slots.day;
    if (!out.slots.half && alternate !== 'day') out.set('half', alternate === 'morning' ? 'am' : 'pm');
  }
  if (/\b(?:every|each) (?:other|second) week\b|\bfortnightly\b/.test(said)) out.set('interval', 'P2W');
  if (/\btwice (?:a|every|each|per) (?:day|night)\b|\btwice daily\b/.test(said)) out.set('times', '2');
  const often = /\b(\w+) times (?:a|every|each|per) (?:day|night)\b/.exec(said)?.[1];
  const count = often && numberAt([often], 0);
  if (count) out.set('times', String(count.value));
  return out;
}

type Collected = ReturnType<typeof collect>;

/** The days that are meant, and those that are left out. */
function putDays(out: Collected, words: readonly string[], all: readonly Named[]): void {
  const opening = leavesOut.exec(words.join(' '));
  const from = opening ? words.join(' ').slice(0, opening.index).split(' ').length - 1 : words.length;
  const days = all.filter((day) => day.from < from);
  const but = all.filter((day) => day.from >= from);
  const [day] = days;
  if (day) out.put('day', day);
  if (but.length > 0) out.set('except', but.map(({ id }) => id).join());
  // Whatever is listed after "every" comes again.
  if (days.length > 1) {
    out.set('days', days.map(({ id }) => id).join());
    if (days.some(({ id }) => id === 'today' || id === 'tomorrow')) out.set('too_many', 'days');
  }
  const before = day && words[day.from - 1];
  if (day && (before === 'every' || before === 'each')) out.heard.day = `every ${out.heard.day}`;
}

function putTimes(
  out: Collected,
  words: readonly string[],
  time: SaidTime | undefined,
  times: readonly SaidTime[],
): void {
  if (!time) return;
  const [first = time, ...also] = times.length > 0 ? times : [time];
  // "At nine and ten in the evening": a half that is said last is that of all.
  const shared = words[(also.at(-1)?.from ?? 0) - 1] === 'and' ? also.at(-1)?.half : undefined;
  out.set('time', first.clock);
  if (first.half) out.set('half', first.half);
  else if (shared && first.bare && also.every((one) => one.bare || one === also.at(-1)))
    out.set('half', shared);
  if (also.length > 0)
    out.set('also', also.map(({ clock, half }) => (half ? `${clock} ${half}` : clock)).join());
}

/** How many of the pieces between the days name a time. */
function timesBetween(words: readonly string[], days: readonly Named[]): number {
  const cuts = [0, ...days.map(({ to }) => to), words.length];
  return cuts.slice(1).filter((end, at) => amountsIn(words.slice(cuts[at], end)).time !== undefined).length;
}

/** "Remind me to call the plumber at nine": a matter that is none of the skill's. */
function otherMatter(words: readonly string[], end: number, days: readonly Named[]): string | undefined {
  const start = words.findIndex((word, at) => /^remind(?:er)?s?$/.test(word) && at < words.length - 1);
  if (start < 0) return undefined;
  const to = words.findIndex((word, at) => at > start && /^(?:to|about|for)$/.test(word));
  if (to < 0) return undefined;
  const stop = Math.min(end, ...days.filter(({ from }) => from > to).map(({ from }) => from));
  const matter = words
    .slice(to + 1, stop)
    .filter(
      (word) =>
        !/^(?:at|on|in|every|the|a|my|me|it|that|this|do|by|around|about|for|please|to|bed|bedtime|night|tonight|evening|morning|day|later|again|same|time)$/.test(
          word,
        ),
    );
  return matter.length > 0 ? matter.join(' ') : undefined;
}
