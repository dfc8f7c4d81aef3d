import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests that change `process.env` or the module cache, or start processes: each file in a process of its own. */
const stateful = [
  'tests/scripts/build.test.ts',
  'tests/runtime/**/*.test.ts',
  'tests/server/**/*.test.ts',
  'tests/simulator/device/skill/database.test.ts',
  'tests/lambda/storage/**/*.test.ts',
  'tests/conversations/storageDown.test.ts',
  'tests/conversations/nothingKept.test.ts',
  'tests/conversations/erasure.test.ts',
  'tests/quality/robustness/fuzz.test.ts',
];
/** Tests that start Chromium. */
const browser = ['tests/simulator/web/browser.test.ts', 'tests/lambda/screen/viewhost.test.ts'];
const conversations = ['tests/conversations/**/*.test.ts'];
const all = ['tests/**/*.test.ts'];

function project(
  name: string,
  include: string[],
  exclude: string[],
  isolate: boolean,
): TestProjectInlineConfiguration {
  return {
    test: {
      ...{ name, include, exclude, isolate },
      setupFiles: ['tests/support/seed.ts'],
      // A slow machine is no failure: a test that takes this long hangs.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

// All random cases of a run are drawn from one seed; the environment carries it to every worker.
process.env.TEST_SEED ??= String(Math.floor(Math.random() * 2 ** 31));

export default defineConfig({
  test: {
    globalSetup: ['tests/support/beforeAll.ts'],
    // One more than there are cores: tests of the server wait more than they work.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', 'tests/support/plainCount.ts'],
    coverage: { provider: 'v8', include: ['lambda/**', 'simulator/**'], reporter: ['text-summary', 'text'] },
    projects: [
      project('unit', all, [...stateful, ...browser, ...conversations], false),
      project('conversations', conversations, stateful, false),
      project('stateful', stateful, [], true),
      project('browser', browser, [], true),
    ],
  },
});
