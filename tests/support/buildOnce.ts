import { build } from '../../scripts/build.mjs';

/** Tests that load the built skill get today's. */
export default async function setup(): Promise<void> {
  await build();
}
