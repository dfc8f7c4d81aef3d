import type { BedsideWords } from '../content';

export const bedside = (): BedsideWords => ({
  told: 'The steps are in your Alexa app. In short: a routine that opens me, dims a lamp, and sets the volume. Tonight, set the volume low.',
  card: {
    title: 'Set up your bedside',
    text: [
      'One short phrase in the dark can do three things at once. In the Alexa app:',
      '1. More → Routines → + (a new routine). Name it "Leg cramp".',
      '2. When this happens → Voice → type: my leg is cramping.',
      '3. Add action → Smart Home → your bedside lamp → on, dim and warm, about 5 %. (No smart lamp? Leave this out.)',
      '4. Add action → Device Settings → Volume → about 3.',
      '5. Add action, the last one → Custom → type: open cramp coach.',
      '6. From → the Echo beside your bed. Save.',
      'Then try it by day: "Alexa, my leg is cramping."',
      'Keep a sheet or towel in reach, shoes off the floor, and the way to the light clear.',
      'Names in the app may differ a little from these.',
    ].join('\n'),
  },
});
