import { describe, expect, it } from 'vitest';
import { readStartTime } from '../../../simulator/device/startTime';
import { UsageError } from '../../../simulator/lib/usageError';
import { NIGHT } from '../fixtures/skill';

describe('device time', () => {
  it('is the same night for every scripted run', () => {
    expect(readStartTime({}, true)).toEqual({ startAt: NIGHT, zone: 'America/New_York' });
  });

  it('takes an hour on that day, or a whole date, in the zone of the device', () => {
    expect(readStartTime({ clock: '22:05' }, true).startAt).toBe(Date.UTC(2026, 0, 16, 3, 5));
    expect(readStartTime({ clock: '3:10', zone: 'Europe/Berlin' }, true).startAt).toBe(
      Date.UTC(2026, 0, 15, 2, 10),
    );
    expect(readStartTime({ clock: '2026-07-01T23:30:15' }, true).startAt).toBe(
      Date.UTC(2026, 6, 2, 3, 30, 15),
    );
  });

  it('is the time of the machine at the keyboard', () => {
    expect(Math.abs(readStartTime({}, false).startAt - Date.now())).toBeLessThan(2000);
  });

  it.each([
    { clock: '25:00' },
    { clock: 'noon' },
    { clock: '' },
    { clock: '2026-02-30T03:10' },
    { clock: '2026-01-15T03:10Z' },
    { zone: 'Mars/Base' },
    { zone: '+02:00' },
    { zone: '' },
  ])('refuses %j with a sentence to act on', (given) => {
    expect(() => readStartTime(given, true)).toThrow(UsageError);
    expect(() => readStartTime(given, true)).toThrow(/write/);
  });
});
