import { describe, expect, test, vi } from 'vitest';
import { judged } from '../../../quality/robustness/judging';
import { growth } from '../../../quality/robustness/soak';
import { watching } from '../../../quality/robustness/watching';
import { envelope, intent } from '../../support/envelope';
import { sessionless } from '../../support/shapes';

const spoken = {
  version: '1.0',
  response: { outputSpeech: { type: 'PlainText', text: 'Toes up.' }, shouldEndSession: true },
};
const nothing = { version: '1.0', response: {} };
const cramp = envelope(intent('RelieveCrampIntent'));

function failing(name: string) {
  return async () => {
    throw Object.assign(new Error('no'), { name });
  };
}

describe('a spoiled request', () => {
  test('is well answered with words, with silence where nobody waits, or refused', async () => {
    expect(await judged(async () => spoken, cramp)).toBe('answered');
    expect(await judged(async () => nothing, sessionless({ type: 'Reminders.ReminderStarted' }))).toBe(
      'silent',
    );
    expect(await judged(async () => nothing, { request: 7 })).toBe('silent');
    expect(await judged(failing('WrongSkillError'), cramp)).toBe('refused');
  });

  test.each([
    ['an error of any other kind', failing('TypeError'), cramp],
    ['no answer at all', async () => undefined, cramp],
    ['silence to somebody who spoke', async () => nothing, cramp],
    ['words to a report', async () => spoken, envelope({ type: 'SessionEndedRequest' })],
    ['what Alexa does not take', async () => ({ ...spoken, sessionAttributes: [] }), cramp],
    [
      'what she does not take, to a request that nobody knows',
      async () => ({ ...spoken, response: { card: 7 } }),
      {},
    ],
  ])('is wrongly answered with %s', async (_, handler, request) => {
    expect(await judged(handler, request)).toHaveProperty('fault');
  });
});

describe('what is watched', () => {
  test('is every line that is printed, and none is after the end', () => {
    const print = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const watched = watching(/secret/i);
    console.error('a Secret knee');
    console.warn('nothing');
    watched.stop();
    console.error('another secret');
    expect(watched).toMatchObject({ leaks: ['a Secret knee'], printed: 2 });
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });
});

test('growth is told from a quarter of the soak to its end, so that what is filled once counts as none', () => {
  expect(growth([1, 5, 10, 10, 10, 10, 10, 10, 10, 11])).toBeCloseTo(0.1);
  expect(growth([20, 20, 20, 20, 20, 20, 20, 20, 20, 10])).toBeCloseTo(-0.5);
});
