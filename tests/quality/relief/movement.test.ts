import { expect, test } from 'vitest';
import { movementRows } from '../../../quality/relief/movementRows';

const quick = { wordsBefore: 2, seconds: 0.9, wordsToHold: 12 };

test('a complaint that moves nobody at once would pass', () => {
  const rows = movementRows({ phrases: 2, replies: [quick, { wordsToHold: 9 }], turns: [1, undefined] });
  expect(rows[0]).toMatchObject({ figure: 'Infinity (1 of 2 conversations)', met: false });
  expect(rows[0]!.shortfall).toMatch(/^1 conversations/);
  expect(rows[1]).toMatchObject({ met: false });
});

test('a movement that is named late would pass', () => {
  const late = { wordsBefore: 8, seconds: 3.3, wordsToHold: 20 };
  const rows = movementRows({ phrases: 2, replies: [quick, late], turns: [1, 1] });
  expect(rows[0]).toMatchObject({ figure: '1 (2 of 2 conversations)', met: true });
  expect(rows[1]).toMatchObject({ figure: '0.9 s, at most 3.3 s', met: false });
  expect(rows[2]).toMatchObject({ met: false });
});
