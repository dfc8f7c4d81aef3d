import { type } from '../../language';

/** Which half of the day. */
export const dayHalf = type('DayHalf', {
  am: 'morning, in the morning, a m, a.m., mornings, the morning',
  pm: `evening, in the evening, p m, p.m., at night, afternoon, in the afternoon, evenings, the evening,
    the afternoon`,
});
