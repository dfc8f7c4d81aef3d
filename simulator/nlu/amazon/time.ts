import { wholeNumber } from './number';

const DAY = 24 * 60;

/** Parts of the day that Alexa sends as codes when no clock time is said. */
const DAY_PART = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['tonight', 'NI'],
]);

type Period = 'am' | 'pm' | 'night';

/** Which half of the day a time is in. "Tonight" and "this morning" name a day as well, and are left to the slot of the day. */
const PERIOD_ENDINGS: ReadonlyArray<readonly [string, Period]> = [
  ['am', 'am'],
  ['pm', 'pm'],
  ['in the morning', 'am'],
  ['in the afternoon', 'pm'],
  ['in the evening', 'pm'],
  ['at night', 'night'],
  ['in the night', 'night'],
];

/** The longest time phrase looked for ("twenty five minutes to eleven in the evening"), in words. */
export const TIME_MAX_WORDS = 8;

/**
 * AMAZON.TIME: a 24-hour clock time "HH:MM", or MO, AF, EV, NI for a part of the day. Without am, pm or a
 * part of the day the hour stays as said ("ten" is "10:00"): Alexa leaves that question to the skill.
 */
export function readTime(words: readonly string[]): string | undefined {
  const phrase = words.join(' ').replaceAll("'", '');
  const part = DAY_PART.get(phrase.replace(/^(?:the|this|at|in the) /, ''));
  if (part) return part;
  const ending = PERIOD_ENDINGS.find(([text]) => phrase.endsWith(` ${text}`));
  const clock = ending ? phrase.slice(0, -ending[0].length - 1) : phrase;
  const minutes = clockMinutes(clock.split(' '));
  if (minutes === undefined) return undefined;
  return format(ending ? inPeriod(minutes, ending[1]) : minutes);
}

/** Minutes since midnight as said, before am or pm is applied. */
function clockMinutes(words: readonly string[]): number | undefined {
  const typed = /^(\d{1,2})[:.](\d{2})$/.exec(words.join(' '));
  if (typed) return valid(Number(typed[1]), Number(typed[2]));
  return relative(words) ?? plain(words);
}

/** "half past nine", "half nine", "quarter to eleven", "twenty minutes past ten". */
function relative(words: readonly string[]): number | undefined {
  if (words[0] === 'half') {
    const hour = hourOf(words.slice(words[1] === 'past' ? 2 : 1));
    return hour === undefined ? undefined : hour * 60 + 30;
  }
  const at = words.findIndex((word) => /^(?:past|after|to|till|before|of)$/.test(word));
  if (at < 1) return undefined;
  const hour = hourOf(words.slice(at + 1));
  const amount = words.slice(0, at).filter((word) => !/^(?:a|minutes?)$/.test(word));
  const minutes = amount.join(' ') === 'quarter' ? 15 : wholeNumber(amount);
  if (hour === undefined || minutes === undefined || minutes < 1 || minutes > 30) return undefined;
  if (/^(?:past|after)$/.test(words[at]!)) return hour * 60 + minutes;
  // Spoken clocks have twelve hours: "quarter to one" is 12:45, not 00:45.
  return (hour === 1 ? 13 : hour === 0 ? 24 : hour) * 60 - minutes;
}

/** "ten", "ten o'clock", "ten thirty", "ten oh five", "noon". */
function plain(words: readonly string[]): number | undefined {
  const whole = hourOf(words.at(-1) === 'oclock' ? words.slice(0, -1) : words);
  if (whole !== undefined) return whole * 60;
  for (let split = 1; split < words.length; split += 1) {
    const hour = hourOf(words.slice(0, split));
    const tail = words.slice(split);
    const oh = tail[0] === 'oh' || tail[0] === 'o' || tail[0] === 'zero';
    const minutes = wholeNumber(oh ? tail.slice(1) : tail);
    if (hour === undefined || minutes === undefined) continue;
    if (oh ? minutes > 0 && minutes < 10 : minutes >= 10 && minutes < 60) return hour * 60 + minutes;
  }
  return undefined;
}

function hourOf(words: readonly string[]): number | undefined {
  const phrase = words.join(' ');
  if (phrase === 'noon' || phrase === 'midday') return 12;
  if (phrase === 'midnight') return 0;
  const hour = wholeNumber(words);
  return hour !== undefined && hour < 24 ? hour : undefined;
}

const valid = (hour: number, minute: number): number | undefined =>
  hour < 24 && minute < 60 ? hour * 60 + minute : undefined;

function inPeriod(minutes: number, period: Period): number {
  const half = DAY / 2;
  if (minutes >= half + 60) return minutes; // "22:30 at night" has said its half of the day already
  const onDial = minutes % half;
  if (period === 'am') return onDial;
  // "two at night" is before dawn, "ten at night" is not.
  if (period === 'night' && onDial < 5 * 60) return onDial;
  return onDial + half;
}

function format(minutes: number): string {
  const inDay = minutes % DAY;
  const two = (value: number): string => value.toString().padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
