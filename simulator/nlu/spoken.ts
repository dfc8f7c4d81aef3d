import { readNumber, spellNumber } from './amazon/number';

const UNITS = new Map(
  [
    ['s sec secs', 'seconds'],
    ['m min mins', 'minutes'],
    ['h hr hrs', 'hours'],
  ].flatMap(([short, unit]) => short!.split(' ').map((one) => [one, unit!] as const)),
);

/** Numbers that people say digit by digit. */
const DIALLED = /^(?:000|111|112|9\d\d)$/;
const CLOCK_TIME = /^(\d{1,2})[:.]([0-5]\d)$/;
const HIGHEST_SPELLED = 999_999;

/**
 * Words as Alexa hands them on in a slot that takes any: numbers and times as words, "am" and "pm" as letters, units
 * whole. "9:30 pm" is "nine thirty p m". A word without any of this stays as it is.
 */
export function spokenWords(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const afterAmount = at > 0 && (/^\d/.test(words[at - 1]!) || readNumber([words[at - 1]!]) !== undefined);
    if (word === 'pm') return ['p', 'm'];
    if (word === 'am' && afterAmount) return ['a', 'm'];
    if (UNITS.has(word) && afterAmount) return [UNITS.get(word)!];
    return /^\d/.test(word) ? spelled(word) : [word];
  });
}

function spelled(number: string): string[] {
  const [, hour, minute] = CLOCK_TIME.exec(number) ?? [];
  if (hour !== undefined && minute !== undefined) return [...spellNumber(hour), ...spelledMinute(minute)];
  const cardinal = /^\d+$/.test(number) && !DIALLED.test(number) && Number(number) <= HIGHEST_SPELLED;
  if (cardinal) return belowMillion(Number(number));
  return [...number].flatMap((one) => (/\d/.test(one) ? spellNumber(one) : ['point']));
}

function spelledMinute(minute: string): string[] {
  if (minute === '00') return [];
  return minute.startsWith('0') ? ['oh', ...spellNumber(minute[1]!)] : spellNumber(minute);
}

function belowMillion(number: number): string[] {
  if (number < 100) return spellNumber(String(number));
  const [unit, word] = number < 1000 ? ([100, 'hundred'] as const) : ([1000, 'thousand'] as const);
  const rest = number % unit;
  return [...belowMillion(Math.floor(number / unit)), word, ...(rest > 0 ? belowMillion(rest) : [])];
}
