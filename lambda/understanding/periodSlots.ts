/** The period that a question about the diary is for. */
import { collect, type Slots } from './slots';
import { dateAt, dayOfMonthIn, durationAt, months } from './times';
import type { Named } from './vocabulary';

const weekdays = /^(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?:s|night)?$/;
/** Behind these a month is meant, so that "may" is none. */
const beforeMonth = /^(?:in|during|for|of|since|last|this|for|over)$/;
/** Days that have a name. */
const feasts: readonly (readonly [RegExp, string])[] = [
  [/\bsince (?:christmas|xmas)\b/, 'since-XXXX-12-25'],
  [/\bsince (?:the )?new years?\b/, 'since-XXXX-01-01'],
  [/\bsince yesterday\b/, 'last-2-N'],
];

/** Returns what period is asked about; two where one is compared with another. */
export function periodSlots(words: readonly string[], named: readonly Named[]): Slots {
  const out = collect(words);
  const all = [...counted(words), ...named.filter(({ type }) => type === 'Period')].sort(
    (one, other) => one.from - other.from,
  );
  // "The last three days": what is counted is no "last three" of its own.
  const kept = all.filter(
    (one, at) =>
      !all.some((other, place) => place !== at && covers(other, one) && !(covers(one, other) && place > at)),
  );
  const [first, second] = kept.filter((one, at) => kept.findIndex(({ id }) => id === one.id) === at);
  if (first) out.put('period', first);
  const bare = first && /^this_/.test(first.id) && /^(?:last|before|previous)$/.test(words.at(-1) ?? '');
  if (second && isComparison(words)) out.put('period_two', second);
  else if (bare && isComparison(words)) out.set('period_two', first.id.replace('this_', 'last_'));
  return out;
}

const covers = (one: Named, other: Named) => one.from <= other.from && one.to >= other.to;

const isComparison = (words: readonly string[]) =>
  words.some((word) =>
    /^(?:compare|compared|comparing|against|versus|vs|than|with|to|and|or|from)$/.test(word),
  );

/** Periods that are told by a number, a day or a month. */
function counted(words: readonly string[]): Named[] {
  const found: Named[] = [];
  const put = (id: string, from: number, to: number) => found.push({ type: 'Period', id, from, to });
  const said = words.join(' ');
  for (const [feast, id] of feasts) {
    const match = feast.exec(said);
    if (match) put(id, said.slice(0, match.index).split(' ').length - 1, words.length);
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const before = words[at - 1] ?? '';
    if (/^(?:last|past|previous)$/.test(before)) {
      const length = durationAt(words, at);
      const unit = length && words[at + length.length - 1]!;
      const [, count, name] = /^P(\d+)([DWMY])$/.exec(length?.value ?? '') ?? [];
      if (count && unit && length) {
        const letter = /^nights?$/.test(unit) ? 'N' : name === 'M' ? 'MO' : name;
        put(`last-${count}-${letter}`, at - 1, at + length.length);
      }
    }
    if (word === 'fortnight') put('last-2-W', Math.max(at - 1, 0), at + 1);
    if (/^weekends?$/.test(word)) put('weekend', at, at + 1);
    const since = before === 'since' || (before === 'last' && words[at - 2] === 'since');
    const weekday = weekdays.exec(word)?.[1];
    if (weekday && (since || /^(?:on|last|for|this)$/.test(before)))
      put(`${since ? 'since' : 'on'}-${weekday}`, at - 1, at + 1);
    const date = dateAt(words, at) ?? dayOfMonthIn(words, at);
    const isDate =
      date &&
      (words[at]! === 'the' || months.some((month) => words.slice(at, at + date.length).includes(month)));
    if (isDate) {
      const isSince = before === 'since' || words[at - 2] === 'since';
      put(`${isSince ? 'since' : 'on'}-${date.value}`, at, at + date.length);
      at += date.length - 1;
      continue;
    }
    const month = months.indexOf(word) + 1;
    if (month > 0 && beforeMonth.test(before)) {
      const two = String(month).padStart(2, '0');
      put(before === 'since' ? `since-XXXX-${two}-01` : `month-${month}`, at - 1, at + 1);
    }
  }
  return found;
}
