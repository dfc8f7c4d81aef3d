/**
 * `npm test`: types, lint, format and every test that needs nothing but Node, all at the same time. Arguments go to
 * vitest. `npm run check` adds what takes longer.
 */

import { root } from '../root';
import { runInOrder } from './inOrder';
import { summaryOf } from './report';
import { nodeProjects, staticChecks, vitest } from './steps';

async function main(): Promise<void> {
  const steps = [...staticChecks, vitest('tests', nodeProjects, process.argv.slice(2))];
  const finished = await runInOrder(steps, root);
  console.log(`\n${summaryOf(finished)}`);
  process.exitCode = finished.every(({ ok }) => ok) ? 0 : 1;
}

void main();
