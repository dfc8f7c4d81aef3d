import type { Numbers } from '../content';

const urgentCare = 'Go to urgent care or an emergency room.';
const today = 'See a doctor today.';

const northAmerica: Numbers = {
  emergency: 'nine one one',
  advice: 'your doctor',
  clotCare: urgentCare,
  digits: { 'nine one one': '911' },
};

/**
 * What people dial, as it is said, and who gives advice when it is no emergency. Where a number
 * for advice has not been seen on an official page, the sentence does without one.
 */
export const numbers: Record<string, Numbers> = {
  'en-US': northAmerica,
  'en-CA': northAmerica,
  'en-GB': {
    emergency: 'nine nine nine',
    advice: 'one one one',
    clotCare: 'Call one one one today.',
    digits: { 'nine nine nine': '999', 'one one one': '111' },
  },
  'en-AU': {
    emergency: 'triple zero',
    advice: 'your doctor',
    clotCare: today,
    digits: { 'triple zero': '000' },
  },
  'en-IN': {
    emergency: 'one one two',
    advice: 'your doctor',
    clotCare: today,
    digits: { 'one one two': '112' },
  },
};
