// A test runner for Stryker: all tests in one bundle and one process. Stryker's own runner for vitest starts a worker for every
// mutant, which takes longer than the tests; here a mutant is a switch, and its quickest test comes first.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './testBundle.mjs';
import { testFiles } from './testFiles.mjs';
import { registered } from './vitestLike.mjs';

const require = createRequire(import.meta.url);

/** What its tests have not noticed after so much work counts as not noticed, in ms of processor time. */
const patienceMs = 3_000;

class InProcessRunner {
  static inject = tokens();
  /** Ms that each test took when nothing was broken. */
  took = new Map();
  /** The modules were loaded with a mutant in them. */
  stale = true;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.bundle = await bundleTests(testFiles(), resolve('mutation-tests.cjs'));
  }

  async dryRun() {
    const state = stryker();
    this.load(undefined);
    const tests = [];
    for (const test of registered.values()) {
      state.currentTestId = test.id;
      tests.push(await run(test));
      state.currentTestId = undefined;
    }
    for (const { id, timeSpentMs } of tests) this.took.set(id, timeSpentMs);
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const state = stryker();
    Object.assign(state, { hitCount: 0, hitLimit, currentTestId: undefined });
    try {
      if (mutantActivation === 'static') this.load(activeMutant.id);
      else if (this.stale) this.load(undefined);
    } catch (error) {
      // What cannot be loaded fails every test.
      return killed(String(error));
    }
    state.activeMutant = activeMutant.id;
    const wanted = testFilter ?? [...registered.keys()];
    const quickestFirst = [...wanted].sort((a, b) => (this.took.get(a) ?? 0) - (this.took.get(b) ?? 0));
    const tests = [];
    const from = workMs();
    for (const id of quickestFirst) {
      if (workMs() - from > patienceMs) break;
      const test = registered.get(id);
      if (!test) continue;
      tests.push(await run(test));
      if (tests.at(-1).status === 1) break;
    }
    state.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? { status: 'complete', tests },
    );
  }

  /** Loads code and tests anew, with a mutant that is active already while they are loaded, or with none. */
  load(mutant) {
    stryker().activeMutant = mutant;
    this.stale = true;
    registered.clear();
    delete require.cache[this.bundle];
    require(this.bundle);
    this.stale = mutant !== undefined;
  }
}

/** Where the broken code looks which mutant is active. */
function stryker() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

function workMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** @returns a result as Stryker reads it: status 0 passed, 1 failed */
async function run({ id, run: body }) {
  const from = performance.now();
  const result = (rest) => ({ id, name: id, timeSpentMs: performance.now() - from, ...rest });
  try {
    await body();
    return result({ status: 0 });
  } catch (error) {
    return result({ status: 1, failureMessage: String(error?.message ?? error).slice(0, 500) });
  }
}

function killed(failureMessage) {
  return { status: 'killed', killedBy: ['load'], failureMessage, nrOfTests: 0 };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
