import { type Line, numbers } from '../../triage/numbers';
import type { Numbers } from '../content';
import type { Spelling } from './spelling';

const digitsInWords: Record<string, string> = {
  ...{ 0: 'zero', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight' },
  ...{ 9: 'nine', '*': 'star' },
};

/** A number as people say it when they dial: digit by digit, with a short rest between its groups. */
function spoken(dial: string): string {
  if (dial === '000') return 'triple zero';
  const groups = dial.split(/[ -]/);
  return groups.map((group) => [...group].map((digit) => digitsInWords[digit]).join(' ')).join(', ');
}

const doctor = 'your doctor';
/** A longer number is said alone: listeners cannot keep more digits in mind from one hearing. */
const shortDigits = 6;
/** Where one goes to urgent care without a call, and where births have a unit of their own to call. */
const urgentCare = ['US', 'CA', 'PR'];
const maternityUnits = ['GB', 'IE', 'AU', 'NZ', 'ZA'];

/**
 * What people dial in a country, as it is said. Where no line is confirmed, the sentence does without one, or with the
 * emergency number.
 * @param country as ISO 3166 writes it
 */
export function numbersIn(country: string, { centre }: Spelling): Numbers {
  const { emergency: dial, advice, crisis, poison } = numbers[country] ?? {};
  const emergency = dial === undefined ? 'your local emergency number' : spoken(dial);
  return {
    emergency,
    advice: adviceFrom(advice),
    clotCare: urgentCare.includes(country) ? 'Go to urgent care or an emergency room.' : careToday(advice),
    crisis: `${crisis?.texts ? 'call or text' : 'call'} ${crisis ? spoken(crisis.dial) : emergency}`,
    poison: poison ? poisonLine(poison, emergency, centre) : `${emergency} now`,
    maternity: maternityUnits.includes(country) ? 'your maternity unit or doctor' : 'your doctor or midwife',
    digits: inDigits([dial, advice?.dial, crisis?.dial, poison?.dial]),
  };
}

function isShort({ dial }: Line): boolean {
  return dial.replaceAll(' ', '').length <= shortDigits;
}

function adviceFrom(line: Line | undefined): string {
  const name = line && (isShort(line) ? spoken(line.dial) : line.name);
  return name === undefined ? doctor : `${name} or ${doctor}`;
}

function careToday(line: Line | undefined): string {
  if (!line) return 'See a doctor today.';
  if (isShort(line)) return `Call ${adviceFrom(line)} today.`;
  return `See a doctor today, or call ${line.name ?? 'for advice'}: ${spoken(line.dial)}.`;
}

function poisonLine({ dial, name, inPart }: Line, emergency: string, centre: string): string {
  if (inPart) return `${spoken(dial)} now, or ${emergency}`;
  return `${name ?? `the poison ${centre}`} now: ${spoken(dial)}`;
}

/** Numbers by their words. A longer one comes first, since its digits may begin with those of a shorter one. */
function inDigits(dials: readonly (string | undefined)[]): Record<string, string> {
  const known = [...new Set(dials)].filter((dial) => dial !== undefined);
  const longestFirst = known.sort((a, b) => b.length - a.length);
  return Object.fromEntries(longestFirst.map((dial) => [spoken(dial), dial]));
}
