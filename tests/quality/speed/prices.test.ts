import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billedMs, dollarsPerMillion, prices } from '../../../quality/speed/prices';

test('Lambda bills whole milliseconds, and never none', () => {
  expect([0.05, 1, 1.01, 22].map(billedMs)).toEqual([1, 1, 2, 22]);
});

test('a million requests cost what seconds, memory and requests cost: reckoned by hand', () => {
  // 1e6 × 0.022 s × 1 GB × $0.0000133334 = $0.2933, and $0.20 for the requests.
  expect(dollarsPerMillion(21.4, 1_024)).toBeCloseTo(0.4933, 4);
  expect(dollarsPerMillion(21.4, 512)).toBeCloseTo(0.3467, 4);
});

test('docs/deploy.md reckons with the same prices', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'deploy.md'), 'utf8');
  expect(page).toContain(`$${prices.gigabyteSecond.toFixed(7)}`);
  expect(page).toContain(`$${prices.millionRequests.toFixed(2)} a million`);
});
