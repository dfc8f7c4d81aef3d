import type { Numbers } from '../content';

const urgentCare = 'Go to urgent care or an emergency room.';
const today = 'See a doctor today.';

const northAmerica: Numbers = {
  emergency: 'nine one one',
  advice: 'your doctor',
  clotCare: urgentCare,
  crisis: 'call or text nine eight eight',
  poison: 'poison help now: one, eight zero zero, two two two, one two two two',
  digits: {
    'nine eight eight': '988',
    'one, eight zero zero, two two two, one two two two': '1-800-222-1222',
    'one, eight four four, seven six four, seven six six nine': '1-844-764-7669',
    'nine one one': '911',
  },
};

/**
 * What people dial, as it is said, and who gives advice when it is no emergency. Where a number
 * for advice or poison has not been seen on an official page, the sentence does without one.
 */
export const numbers: Record<string, Numbers> = {
  'en-US': northAmerica,
  'en-CA': {
    ...northAmerica,
    poison: 'the poison centre now: one, eight four four, seven six four, seven six six nine',
  },
  'en-GB': {
    emergency: 'nine nine nine',
    advice: 'one one one',
    clotCare: 'Call one one one today.',
    crisis: 'call one one six, one two three',
    poison: 'one one one now',
    digits: { 'one one six, one two three': '116 123', 'nine nine nine': '999', 'one one one': '111' },
  },
  'en-AU': {
    emergency: 'triple zero',
    advice: 'your doctor',
    clotCare: today,
    crisis: 'call one three, one one, one four',
    poison: 'poisons information now: one three, one one, two six',
    digits: {
      'one three, one one, one four': '13 11 14',
      'one three, one one, two six': '13 11 26',
      'triple zero': '000',
    },
  },
  'en-IN': {
    emergency: 'one one two',
    advice: 'your doctor',
    clotCare: today,
    crisis: 'call one four four one six',
    poison: 'one one two now',
    digits: { 'one four four one six': '14416', 'one one two': '112' },
  },
};
