import { type CalendarDate, calendarDate } from './calendar';
import { wholeNumber } from './number';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NEAR_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tomorrow', 1],
  ['tomorrow morning', 1],
  ['tomorrow night', 1],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['last night', -1],
  ['the day before yesterday', -2],
]);

/** The longest date phrase looked for ("the twenty first of january"), in words. */
export const DATE_MAX_WORDS = 5;

/**
 * AMAZON.DATE: "YYYY-MM-DD" for a day, "YYYY-Www" for a week. `today` is the local date, "YYYY-MM-DD".
 * A bare weekday, and a date without a year, is the next one to come, as Alexa resolves it.
 */
export function readDate(words: readonly string[], today: string): string | undefined {
  const phrase = words.join(' ');
  const start = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(start)) return undefined;
  const days = NEAR_DAYS.get(phrase) ?? countedDays(words) ?? weekdayDistance(words, new Date(start));
  if (days !== undefined) return isoDay(start + days * DAY_MS);
  const calendar = calendarDate(words);
  if (calendar) return nextDate(calendar, today);
  const week = /^(this|next|last) week$/.exec(phrase);
  if (!week) return undefined;
  const offset = week[1] === 'next' ? 7 : week[1] === 'last' ? -7 : 0;
  return isoWeek(start + offset * DAY_MS);
}

function nextDate({ month, day }: CalendarDate, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const dates = [year, year + 1].map((one) => isoDay(Date.UTC(one, month - 1, day)));
  // The thirtieth of February is none.
  return dates.find((date) => date >= today && Number(date.slice(8)) === day);
}

/** "three days ago", "in two days", "a week ago". */
function countedDays(words: readonly string[]): number | undefined {
  const ago = words.at(-1) === 'ago';
  const core = ago ? words.slice(0, -1) : words[0] === 'in' ? words.slice(1) : undefined;
  const unit = core?.at(-1);
  if (!core || !unit || !/^(?:days?|weeks?)$/.test(unit)) return undefined;
  const amount = core.slice(0, -1);
  const count = amount.join(' ') === 'a' ? 1 : wholeNumber(amount);
  if (count === undefined || count > 3650) return undefined;
  return count * (unit.startsWith('week') ? 7 : 1) * (ago ? -1 : 1);
}

/** "friday", "this friday", "on friday", "next friday", "last friday". */
function weekdayDistance(words: readonly string[], today: Date): number | undefined {
  const [which, name] = words.length === 2 ? words : ['this', words[0]];
  const weekday = WEEKDAYS.indexOf(name ?? '');
  if (weekday < 0 || words.length > 2) return undefined;
  const ahead = (weekday - today.getUTCDay() + 7) % 7;
  if (which === 'this' || which === 'on') return ahead;
  if (which === 'next') return ahead === 0 ? 7 : ahead;
  return which === 'last' ? ahead - 7 : undefined;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** ISO 8601: a week belongs to the year that holds its Thursday. */
function isoWeek(time: number): string {
  const date = new Date(time);
  const thursday = new Date(time + (4 - (date.getUTCDay() || 7)) * DAY_MS);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - yearStart) / DAY_MS / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${week.toString().padStart(2, '0')}`;
}
