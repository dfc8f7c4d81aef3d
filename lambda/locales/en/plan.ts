import type { PlanWords } from '../content';

export const plan = (): PlanWords => ({
  offer: {
    prompt:
      "A bedtime stretch on forty-two nights, as in one small trial that helped. I'll count the nights. Shall I start it?",
    reprompt: 'Three minutes a night for six weeks, and a missed night is no harm. Start the plan?',
  },
  started: 'Started. A missed night is no harm, we just go on.',
  tonight: {
    prompt: "Shall we do tonight's stretch now?",
    reprompt: 'Say yes to stretch now. Or later, say: bedtime stretches. Stretch now?',
  },
  nights: '{count} nights of forty-two done.',
  oneNight: 'One night of forty-two done.',
  noNight: 'No night of forty-two is done yet.',
  review: "Cramps in your first two weeks: {first}. In the last two: {last}. That's only a count, not proof.",
  done: 'All forty-two nights are done. Well done. You can go on as long as it helps.',
  stopped: 'The plan is off. Your stretch nights are kept.',
  notRunning: 'You are in no plan. To start one, ask Cramp Coach to start the six week plan.',
  off: "This Cramp Coach keeps no diary, so it can't count nights. Say: bedtime stretches, any night.",
});
