import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { realClock } from '../../../simulator/device/clock';

it('a reminder months ahead would sound at once: timers wait less than 25 days', async () => {
  const clock = realClock(0);
  const leaving = new AbortController();
  let over = false;
  const waiting = clock.until(100 * 86_400_000, leaving.signal).then(() => {
    over = true;
  });
  await wait(30);
  expect(over).toBe(false);
  leaving.abort();
  await waiting;
});

it('time that was skipped would be sat through, or lost again afterwards', async () => {
  const clock = realClock(1000);
  await clock.skipping(() => clock.until(86_400_000));
  expect(clock.now()).toBeGreaterThanOrEqual(86_400_000);
  const before = clock.now();
  await clock.until(before + 20);
  expect(clock.now()).toBeLessThan(before + 10_000);
});
