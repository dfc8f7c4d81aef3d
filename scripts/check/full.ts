/**
 * `npm run check`: all of `npm test` at full size, browser and pictures, validation, the built function under AWS's own
 * runtime client, and the tests once more under the Node that Lambda runs.
 * `npm run check -- beyond` leaves out what `npm test` has just run.
 */
import { have } from './debian';
import { type Finished, runInOrder } from './inOrder';
import { lambdaNode } from './lambdaNode';
import { summaryOf } from './report';
import { atFullSize, nodeProjects, root, script, sizedTests, staticChecks, under, vitest } from './steps';

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 1 || (args[0] ?? 'beyond') !== 'beyond') {
    console.error('npm run check runs everything, npm run check -- beyond what npm test leaves out.');
    return 2;
  }
  have(['chromium'], ['chromium', 'fonts-liberation']);
  const compiles = have(['cmake', 'c++', 'make', 'python3'], ['cmake', 'g++', 'make', 'python3', 'xz-utils']);
  const first =
    args[0] === 'beyond'
      ? [atFullSize(vitest('tests at full size', nodeProjects, sizedTests()))]
      : [...staticChecks, atFullSize(vitest('tests at full size', nodeProjects))];
  // Later steps run alone: they compare answers that are given within 150 ms, or look at a picture as it moves.
  const finished: Finished[] = await runInOrder(first, root);
  for (const step of [
    vitest('browser and pictures', ['browser']),
    script('validation', 'scripts/validate/main.ts'),
    ...(compiles ? [script("AWS's runtime client", 'scripts/runtime.ts')] : []),
    under(lambdaNode(), vitest('tests under the Node that Lambda runs', nodeProjects)),
  ])
    finished.push(...(await runInOrder([step], root)));
  console.log(`\n${summaryOf(finished)}`);
  return finished.every(({ ok }) => ok) ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
