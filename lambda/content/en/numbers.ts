import type { Numbers } from '../content';

const urgentCare = 'Go to urgent care or an emergency room.';
const today = 'See a doctor today.';

/**
 * What people dial, as it is said, and who gives advice when it is no emergency (facts: cramps §3.3). Where a number
 * for advice has not been seen on an official page, the sentence does without one.
 */
export const numbers: Record<string, Numbers> = {
  'en-US': { emergency: 'nine one one', advice: 'your doctor', clotCare: urgentCare },
  'en-CA': { emergency: 'nine one one', advice: 'your doctor', clotCare: urgentCare },
  'en-GB': { emergency: 'nine nine nine', advice: 'one one one', clotCare: 'Call one one one today.' },
  'en-AU': { emergency: 'triple zero', advice: 'your doctor', clotCare: today },
  'en-IN': { emergency: 'one one two', advice: 'your doctor', clotCare: today },
};
