import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ear } from '../../support/echoRun';
import { slotsOf } from './fixture';

const model = ear.modelIn(
  join(__dirname, '..', '..', '..', 'skill-package/interactionModels/custom/en-US.json'),
);
const hear = ear.understanding(model, { today: () => '2026-01-15' });
const heard = (said: string) => {
  const { intent } = hear(said);
  return { intent: intent.name, ...slotsOf(intent) };
};

describe('a complaint in the middle of a story would be lost in it', () => {
  test.each([
    ["ugh what time is it never mind that my calf's cramping just fix it", { muscle: 'calf' }],
    [
      'i worked a double at the hospital and then i laid down and now my left calf is cramping',
      {
        muscle: 'calf',
        side: 'left',
      },
    ],
    ['both my feet are cramping up like somebody flipped a switch', { muscle: 'foot', side: 'both' }],
  ])('%s', (said, slots) => expect(heard(said)).toMatchObject({ intent: 'RelieveCrampIntent', ...slots }));

  test('and what is said of it afterwards as well', () => {
    expect(heard('it came right back soon as i quit pulling on the sheet').intent).toBe('StillHurtsIntent');
  });
});

describe('a question or a tale would be taken for the complaint that stands in it', () => {
  test.each([
    'why is it that my calf is cramping every single night of the week',
    'is it safe to swim when my calf is cramping every night',
    'write down that my left calf cramped last night',
    'does it help to walk when my foot is cramping at night',
  ])('%s', (said) => expect(heard(said).intent).not.toBe('RelieveCrampIntent'));
});

describe('the wrong of two values would be taken', () => {
  test.each([
    ['not the foot the calf dang it', { muscle: 'calf' }],
    ['you wrote down calf but it should have been the foot', { muscle: 'foot' }],
    ['hold on you put left in my diary it was the right', { side: 'right' }],
  ])('what is denied or mended: %s', (said, slots) => expect(heard(said)).toMatchObject(slots));

  test('a mother would be pregnant who says that she is not any more', () => {
    expect(heard("i had the baby last week so i'm not pregnant anymore")).toEqual({
      intent: 'ChangeSettingIntent',
      setting: 'not_pregnant',
    });
  });

  test.each(['oh boy here we go left calf', 'son of a gun my left calf'])('nobody is called: %s', (said) => {
    expect(heard(said)).toEqual({ intent: 'RelieveCrampIntent', muscle: 'calf', side: 'left' });
  });

  test('this morning would be swallowed by the clock time before it', () => {
    expect(heard('keep track of this for me i had a foot cramp at four this morning')).toMatchObject({
      time: '04:00',
      when: 'this_morning',
    });
  });
});

test('a doubtful word of comfort would end the coaching', () => {
  expect(heard('i feel a lot').intent).toBe('AMAZON.FallbackIntent');
});
