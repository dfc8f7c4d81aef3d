/** Draws all random cases of a run from its seed. */
import fc from 'fast-check';

/** The seed of this run, from vitest.config.mts. */
export const seed = Number(process.env.TEST_SEED);

fc.configureGlobal({ seed });
