import { root } from '../root';
import { have } from './debian';
import { type Finished, runInOrder } from './inOrder';
import { lambdaNode } from './lambdaNode';
import { summaryOf } from './report';
import { atFullSize, nodeProjects, script, staticChecks, under, vitest } from './steps';

/** Has make and node-gyp compile two files at a time. */
const onBothCores = { MAKEFLAGS: '-j2', JOBS: '2' };

/**
 * Runs all of `npm test`, browser and pictures, validation, the built function under AWS's own runtime client, and the
 * tests once more at full size under the Node that Lambda runs.
 * @param beyond leaves out what `npm test` runs
 * @returns the exit code: 1 if anything failed
 */
export async function fullCheck(beyond: boolean): Promise<number> {
  have(['chromium'], ['chromium', 'fonts-liberation']);
  const compiles = have(['cmake', 'c++', 'make', 'python3'], ['cmake', 'g++', 'make', 'python3', 'xz-utils']);
  const runtime = 'scripts/check/runtime.ts';
  const groups = [
    ...(beyond ? [] : [[...staticChecks, vitest('tests', nodeProjects)]]),
    // Compiling takes minutes.
    [
      vitest('browser and pictures', ['browser']),
      ...(compiles
        ? [{ ...script("compiling AWS's runtime client", runtime, ['--compile']), env: onBothCores }]
        : []),
    ],
    [script('validation', 'scripts/validate/main.ts')],
    // Alone: its answers are given within 150 ms.
    ...(compiles ? [[script("AWS's runtime client", runtime)]] : []),
    [
      atFullSize(
        under(lambdaNode(), vitest('tests at full size under the Node that Lambda runs', nodeProjects)),
      ),
    ],
  ];
  const finished: Finished[] = [];
  for (const group of groups) finished.push(...(await runInOrder(group, root)));
  console.log(`\n${summaryOf(finished)}`);
  return finished.every(({ ok }) => ok) ? 0 : 1;
}
