import type { Content } from '../content';

export const tips = (): Content['tips'] => ({
  warm_pack: {
    name: 'Warmth for a tight muscle',
    steps: [
      'Put a warm cloth or wrapped bottle on the muscle.',
      'Keep it on for ten to fifteen minutes.',
      'Take it off before you sleep.',
    ],
    caution: 'Not on numb skin, with poor blood flow or a possible clot. Never sleep on a heating pad.',
  },
  cool_pack: {
    name: 'Cold for a sore muscle',
    steps: ['Wrap ice in a wet cloth.', 'Hold it on the sore spot for ten minutes.', 'Then rest the leg.'],
    caution: 'Never ice on bare skin. Skip it with numb feet or poor blood flow.',
  },
  bed_setup: {
    name: 'Set up the bed',
    steps: [
      'Pull the covers loose at your feet.',
      'On your back, prop your soles against a pillow, so your toes point up.',
      'On your front, let your feet hang over the edge.',
      'Keep the floor clear and a light in reach.',
    ],
    caution: 'Good for everybody.',
  },
  water_check: {
    name: 'Water through the day',
    steps: [
      'Aim for six to eight drinks across the day.',
      'Have more in heat or after hard exercise.',
      'Sip less in the last hour before bed.',
    ],
    caution: 'Follow your doctor if you have a fluid or salt limit. Added salt is not advised.',
  },
  warm_bath: {
    name: 'Warm bath',
    steps: [
      'Take a warm bath or shower one to two hours before bed.',
      'Ten minutes is enough.',
      'Stand up slowly and dry your feet.',
    ],
    caution: 'Warm, not hot, when pregnant, with numb feet or low blood pressure.',
  },
});
