import { describe, expect, test } from 'vitest';
import type { MeaningKind } from '../../../lambda/dialog/meaning';
import type { Situation } from '../../../lambda/understanding/understanding';
import { builtReader } from '../../support/builtReader';

const understand = builtReader();
const calm: Situation = { locale: 'en-US' };
const inHold: Situation = { ...calm, openQuestion: 'let-go', doing: 'relief' };
const kindsIn = (words: string, situation = calm) => understand(words, situation).map(({ kind }) => kind);

const understood: readonly (readonly [says: string, MeaningKind, slots: Record<string, string>])[] = [
  ['ow my calf is cramping up really badly', 'RelieveCramp', { muscle: 'calf' }],
  ['oh god my left calf has seized up', 'RelieveCramp', { side: 'left', muscle: 'calf' }],
  ['there is a terrible cramp in my right foot', 'RelieveCramp', { side: 'right', muscle: 'foot' }],
  ['i have this awful cramping in both calves', 'RelieveCramp', { side: 'both', muscle: 'calf' }],
  ['i woke up and my calf is in a spasm', 'RelieveCramp', { muscle: 'calf' }],
  ['my hamstring just locked', 'RelieveCramp', { muscle: 'hamstring' }],
  ['my toes are cramping', 'RelieveCramp', { muscle: 'toes' }],
  ['cramp left calf', 'RelieveCramp', { side: 'left', muscle: 'calf' }],
  ['my wife has a cramp', 'RelieveCramp', { person: 'wife' }],
  [
    'my mother has a cramp in her right calf',
    'RelieveCramp',
    { person: 'mother', side: 'right', muscle: 'calf' },
  ],
  ['i am lying down and my calf is cramping like crazy', 'RelieveCramp', { posture: 'bed', muscle: 'calf' }],
  ['no no it is my foot', 'RelieveCramp', { muscle: 'foot' }],
  ['oh no my calf is cramping', 'RelieveCramp', { muscle: 'calf' }],
  [
    'i worked a double at the hospital and then i laid down and now my left calf is cramping',
    'RelieveCramp',
    { side: 'left', muscle: 'calf' },
  ],
  ['help my leg is killing me', 'RelieveCramp', { muscle: 'leg' }],
  ['my left elbow is cramping', 'NotALeg', {}],
  ['no it still hurts', 'StillHurts', {}],
  ['my calf still hurts a lot', 'StillHurts', { muscle: 'calf' }],
  ['it is not getting any better', 'StillHurts', {}],
  ["it isn't working", 'StillHurts', {}],
  ['it just will not let go', 'StillHurts', {}],
  ['yes it is gone', 'FeelingBetter', {}],
  ['the cramp has stopped', 'FeelingBetter', {}],
  ['it feels much better now', 'FeelingBetter', {}],
  ['it is easing a bit', 'Easing', {}],
  ["it's slowly letting go", 'Easing', {}],
  ['please remind me tomorrow at ten thirty pm', 'SetReminder', { day: 'tomorrow', time: '22:30' }],
  ['i want a reminder at ten at night', 'SetReminder', { time: '22:00' }],
  ['remind me in half an hour please', 'SetReminder', { duration: 'PT30M' }],
  ['i want to do my bedtime stretches', 'StartRoutine', { routine: 'bedtime' }],
  ['will magnesium help with cramps', 'AskAdvice', { topic: 'magnesium' }],
];

describe('a paraphrase would not be understood', () => {
  test.each(understood)('%s', (says, kind, slots) => {
    expect(understand(says, calm)).toMatchObject([{ kind, slots }]);
  });
});

describe('a sentence about something else would be taken for the skill', () => {
  test.each([
    'play some jazz',
    'how tall is the eiffel tower',
    'turn off the lights',
    'tell me a joke',
    'who is the president',
    'order more coffee',
    'set a timer',
    'set the thermostat to seventy',
    'what time is it',
    'add milk to my shopping list',
    'is it going to rain tomorrow',
    'start the car',
    'stop the music in the kitchen',
    'the the the',
  ])('"%s"', (says) => expect(kindsIn(says)).toEqual(['Fallback']));
});

describe('a sentence in pain would end, confirm or deny something', () => {
  const dangerous: readonly MeaningKind[] = [
    'Stop',
    'Yes',
    'No',
    'StartOver',
    'Goodnight',
    'DeleteMyData',
    'CancelReminder',
  ];

  test.each([
    'make it stop',
    'please make this stop hurting',
    'it hurts too much to stop',
    'please stop my leg from cramping',
    'cancel my cramp',
    'yes but my leg',
    'oh no my foot',
    'not yet',
  ])('%s', (says) => {
    for (const situation of [calm, inHold])
      for (const kind of kindsIn(says, situation).filter((one) => !(says === 'not yet' && one === 'No')))
        expect(dangerous).not.toContain(kind);
  });
});

describe('a question or a tale would be taken for the complaint that stands in it', () => {
  test.each([
    'why is it that my calf is cramping every single night of the week',
    'is it safe to swim when my calf is cramping every night',
    'write down that my left calf cramped last night',
    'log a cramp in my left calf last night',
    'does it help to walk when my foot is cramping at night',
  ])('%s', (says) => expect(kindsIn(says)).not.toContain('RelieveCramp'));
});

describe('a denial, a doubt or a question would count as relief', () => {
  test.each([
    'the pain is not gone',
    'no it is not gone',
    'i do not feel much better',
    "i don't think it's gone",
    "i don't think my cramp is gone",
    'never better',
    'is it better to stretch',
    'make it stop',
    'i feel a lot',
  ])('%s', (says) => {
    for (const situation of [calm, inHold]) expect(kindsIn(says, situation)).not.toContain('FeelingBetter');
  });
});
