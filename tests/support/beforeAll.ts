import { build } from '../../scripts/build/build.mjs';

/** Builds the skill for the tests that load it, and prints the seed of the run; setting `TEST_SEED` repeats a run. */
export default async function setup(): Promise<void> {
  console.log(`TEST_SEED=${process.env.TEST_SEED}`);
  await build();
}
