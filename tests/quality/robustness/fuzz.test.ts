import { expect, test } from 'vitest';
import { fuzz, keeping } from '../../../quality/robustness/fuzz';
import { sized } from '../../support/size';

/** How many requests each of the three gets. */
const requests = sized(900, 14_000);

test.each(Object.entries(keeping))(
  'spoiled requests are answered as Alexa takes it, with hostile services, kept in %s',
  async (_, environment) => {
    const found = await fuzz(Math.ceil(requests / 3), environment);
    expect(Object.fromEntries(found.faults)).toEqual({});
    expect(found.failed).toEqual([]);
    expect(found.unhandled).toEqual([]);
    expect(found.leaks).toEqual([]);
    expect(found.services.hostile).toBeGreaterThan(0);
  },
  1_800_000,
);
