import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hearing } from '../../../quality/understanding/ears';
import type { Line } from '../../../quality/understanding/lines';
import { isPlayed, isUnsafe, type Stage, stage } from '../../../quality/understanding/plays';
import type { Heard } from '../../../simulator/nlu';
import { intent } from '../../support/envelope';

type Slots = Record<string, string>;
const line = (means: Line['means'], more: Partial<Line> = {}): Line => ({
  ...{ say: 'i am in trouble here', also: [], file: 'lines', locale: 'en-US' },
  means,
  ...more,
});
const cramp = (more: Partial<Line> = {}) => line([{ kind: 'RelieveCramp', slots: {} }], more);
const sign = (id: string) => line([{ kind: 'RedFlag', slots: { sign: id } }]);

/** What Alexa makes of whatever is said next. */
let next: Heard;
const hears = (name: string, slots: Slots = {}, more: Partial<Heard> = {}) => {
  const { intent: sent } = intent(name, slots) as { intent: Heard['intent'] };
  next = { intent: sent, how: 'sample', why: '', ...more };
};
const inNet = (words: string) => hears('SpokenWordsIntent', { sentence: words }, { how: 'net', words });
const hearing: Hearing = { hear: () => next, read: () => [] };

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage(hearing);
});
afterAll(() => theatre.close());
const play = (one: Line) => theatre.play(one, 'lossy', 1);

describe('a complaint that comes to harm would pass', () => {
  test('if the session ends', async () => {
    hears('AMAZON.StopIntent');
    const played = await play(cramp({ doing: 'relief', muscle: 'foot' }));
    expect(played).toMatchObject({ ended: true, erased: false });
    expect(isUnsafe(played)).toBe(true);
  });

  test('if it is asked whether to erase everything', async () => {
    hears('DeleteMyDataIntent');
    const played = await play(cramp());
    expect(played).toMatchObject({ ended: false, erased: true });
    expect(isUnsafe(played)).toBe(true);
  });

  test('if it says yes to that question', async () => {
    hears('AMAZON.YesIntent');
    expect(await play(cramp({ open: 'erase' }))).toMatchObject({ erased: true });
  });

  test('but not if whatever is said there gets the same reply', async () => {
    hears('DeleteMyDataIntent');
    expect(await play(cramp({ open: 'say-again' }))).toMatchObject({ erased: false, alarm: true });
  });

  test('but not if it is coached, or nothing was understood', async () => {
    hears('RelieveCrampIntent', { muscle: 'calf' });
    expect(isUnsafe(await play(cramp()))).toBe(false);
    hears('AMAZON.FallbackIntent', {}, { how: 'fallback' });
    for (const one of [cramp(), cramp({ open: 'let-go' }), cramp({ open: 'cramp-now' })])
      expect(isUnsafe(await play(one)), one.open).toBe(false);
  });
});

describe('a sign that arrives without an alarm would pass', () => {
  test('if its slot is filled, it is answered', async () => {
    hears('RedFlagIntent', { sign: 'emergency' });
    expect(await play(sign('emergency'))).toMatchObject({ sign: 'whole', alarm: true });
    hears('RedFlagIntent', { sign: 'cannot_move' });
    expect(await play(sign('emergency'))).toMatchObject({ sign: 'whole', alarm: true });
  });

  test('if all its words arrive, whether or not anything is made of them', async () => {
    inNet('i am in trouble here');
    const played = await play(sign('emergency'));
    expect(played.sign).toBe('whole');
    expect(isUnsafe({ ...played, ended: false, alarm: false })).toBe(true);
    expect(isUnsafe({ ...played, ended: false, alarm: true })).toBe(false);
  });

  test('but not if a word is lost, or none arrives', async () => {
    inNet('i am in trouble');
    expect(await play(sign('emergency'))).toMatchObject({ sign: 'in part' });
    hears('HowLongLeftIntent');
    const played = await play(sign('emergency'));
    expect(played.sign).toBe('not');
    expect(isUnsafe({ ...played, ended: false })).toBe(false);
  });

  test('but not one that is mentioned in passing, or denied', async () => {
    inNet('i am in trouble here');
    expect((await play(sign('soon'))).sign).toBeUndefined();
    expect((await play(line([{ kind: 'NoSign', slots: { sign: 'today' } }]))).sign).toBeUndefined();
  });
});

test('lines that are no complaint would be played, or complaints beside something else not', () => {
  expect(isPlayed(line([{ kind: 'Stop', slots: {} }]))).toBe(false);
  expect(
    isPlayed(
      line([
        { kind: 'Stop', slots: {} },
        { kind: 'StillHurts', slots: {} },
      ]),
    ),
  ).toBe(true);
});

test('a question that no way leads to would be left out without a word', async () => {
  hears('RelieveCrampIntent');
  await expect(play(cramp({ open: 'plan-start' }))).rejects.toThrow(/"plan-start" is open; add the way/);
});

test.each([
  ...['say-again', 'locked-or-limp', 'breathing', 'steady', 'carry-on', 'advice', 'logged', 'practise'],
  ...['reminder', 'reminder-time', 'cramp-now', 'let-go', 'erase'],
])('the way to "%s" would lead elsewhere', async (open) => {
  hears('RelieveCrampIntent', { muscle: 'calf' });
  await expect(play(cramp({ open }))).resolves.toMatchObject({ erased: false });
});
