import { describe, expect, test, vi } from 'vitest';
import { cachedTimeZone } from '../../../lambda/alexa/cachedTimeZone';
import { readRequest } from '../../../lambda/alexa/request';
import { memoryStore } from '../../../lambda/storage/memoryStore';
import { envelope, threeTen } from '../../support/requests';

const dayMs = 24 * 60 * 60_000;
const asked = readRequest(envelope({ type: 'LaunchRequest' }))!;
const later = (days: number) => ({ ...asked, sentAtMs: Date.parse(threeTen) + days * dayMs });

/** Alexa's answers, one after the other; then nothing more. */
function alexa(...answers: (string | undefined)[]) {
  const left = [...answers];
  let calls = 0;
  const ask = async () => {
    calls += 1;
    return left.shift();
  };
  return { ask, calls: () => calls };
}

describe('the time zone that is kept', () => {
  test('is asked for once a day, so that most nights do not wait for it', async () => {
    const service = alexa('Europe/Berlin', 'Europe/Paris');
    const zone = cachedTimeZone(service.ask, memoryStore().zones, 1_000);
    expect(await zone(later(0))).toBe('Europe/Berlin');
    expect(await zone(later(0.9))).toBe('Europe/Berlin');
    expect(service.calls()).toBe(1);
    expect(await zone(later(1.1))).toBe('Europe/Paris');
    expect(service.calls()).toBe(2);
  });

  test('still counts when Alexa does not answer; after three months it is not known any more', async () => {
    const zone = cachedTimeZone(alexa('Europe/Berlin').ask, memoryStore().zones, 1_000);
    await zone(later(0));
    expect(await zone(later(89))).toBe('Europe/Berlin');
    expect(await zone(later(91))).toBeUndefined();
  });

  test('is of one device: another room may be in another country', async () => {
    const zone = cachedTimeZone(alexa('Europe/Berlin', 'Asia/Tokyo').ask, memoryStore().zones, 1_000);
    expect(await zone(later(0))).toBe('Europe/Berlin');
    expect(await zone({ ...later(0), device: 'elsewhere' })).toBe('Asia/Tokyo');
  });

  test('is not waited for longer than it may be: a slow store and a slow service together cost the limit', async () => {
    const slow = <T>(answer: T) => new Promise<T>((resolve) => setTimeout(resolve, 60, answer));
    const zones = { find: () => slow(undefined), keep: () => slow(true) };
    const quick = cachedTimeZone(() => slow('UTC'), zones, 80);
    vi.useFakeTimers();
    try {
      let answer: string | undefined | 'waiting' = 'waiting';
      void quick(later(0)).then((zone) => {
        answer = zone;
      });
      await vi.advanceTimersByTimeAsync(79);
      expect(answer).toBe('waiting');
      await vi.advanceTimersByTimeAsync(1);
      expect(answer).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  test('is not kept when it comes after the wait: everything of the account may have been erased by then', async () => {
    const kept: string[] = [];
    const zones = {
      find: async () => undefined,
      keep: async () => {
        kept.push('zone');
        return true;
      },
    };
    let arrive = (_: string) => {};
    const late = cachedTimeZone(() => new Promise((resolve) => (arrive = resolve)), zones, 5);
    expect(await late(later(0))).toBeUndefined();
    arrive('UTC');
    await new Promise((resolve) => setImmediate(resolve));
    expect(kept).toEqual([]);
  });

  test('is known once Alexa has said it, though it could not be kept', async () => {
    const never = { find: async () => undefined, keep: () => new Promise<boolean>(() => undefined) };
    expect(await cachedTimeZone(alexa('UTC').ask, never, 30)(later(0))).toBe('UTC');
    const broken = { find: () => Promise.reject(new Error('down')), keep: async () => false };
    expect(await cachedTimeZone(alexa('UTC').ask, broken, 30)(later(0))).toBeUndefined();
  });
});
