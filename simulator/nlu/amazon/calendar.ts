import { wholeNumber } from './number';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** A date of the year as it is spoken: "january third", "the third of january", "may twenty first". */
export interface CalendarDate {
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** The date these words say, or undefined if they are none. */
export function calendarDate(words: readonly string[]): CalendarDate | undefined {
  const left = words.filter((word) => word !== 'the' && word !== 'of');
  const at = left.findIndex((word) => MONTHS.includes(word));
  if (at !== 0 && at !== left.length - 1) return undefined;
  const day = dayOf(left.filter((_, index) => index !== at));
  const month = MONTHS.indexOf(left[at] ?? '') + 1;
  return month > 0 && day !== undefined && day >= 1 && day <= 31 ? { month, day } : undefined;
}

/** "third", "twenty first", "three". */
function dayOf(words: readonly string[]): number | undefined {
  const last = words.at(-1) ?? '';
  if (last === 'thirtieth') return words.length === 1 ? 30 : undefined;
  const ordinal = ORDINALS.indexOf(last) + 1;
  if (ordinal === 0) return wholeNumber(words);
  const tens = words.length === 1 ? 0 : wholeNumber(words.slice(0, -1));
  return words.length === 1 || ((tens === 20 || tens === 30) && ordinal < 10) ? tens! + ordinal : undefined;
}
