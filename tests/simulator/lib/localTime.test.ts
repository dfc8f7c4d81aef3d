import { expect, it } from 'vitest';
import { localDate } from '../../../simulator/lib/localTime';

it('knows the local date for "today", on both sides of midnight', () => {
  expect(localDate(Date.UTC(2026, 0, 15, 4, 59), 'America/New_York')).toBe('2026-01-14');
  expect(localDate(Date.UTC(2026, 0, 15, 5, 0), 'America/New_York')).toBe('2026-01-15');
});
