import { type } from '../../language';

/** What a reminder is for. */
export const reminderTopic = type('ReminderTopic', {
  stretch: `stretch, stretches, stretching, my stretches, the stretches, my stretch, do my stretches, do the
    stretches, bedtime stretches, bedtime stretch, my bedtime stretches, the bedtime stretches, do
    my bedtime stretches, leg stretches, my leg stretches, calf stretches, my calf stretches,
    stretch my legs, stretch my calves, stretch my leg, bedtime routine, my bedtime routine, the
    bedtime routine, do my bedtime routine, the routine, my routine, do my routine, my exercises,
    the exercises, do my exercises, leg exercises, bedtime`,
  water: `water, drink water, drink some water, drink more water, drink, drinking, drinking water, drink a
    glass of water, have a glass of water, a glass of water, have some water, my water, hydrate,
    hydration, drink enough, fluids, drink something, have a drink, drink up`,
});
