import { join } from 'node:path';
import { root } from '../root';
import type { Step } from './inOrder';

const modules = join(root, 'node_modules');
const bin = (name: string) => join(modules, '.bin', name);

/** Types, lint and format. */
export const staticChecks: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '-p', root] },
  { name: 'types of the page', command: [bin('tsc'), '-p', join(root, 'simulator', 'web', 'client')] },
  { name: 'lint and format', command: [bin('biome'), 'check', root] },
];

/** The projects of vitest.config.mts that need nothing but Node. */
export const nodeProjects = ['unit', 'conversations', 'stateful'];

/** Returns the vitest run of some projects. */
export function vitest(name: string, projects: readonly string[], args: readonly string[] = []): Step {
  const program = join(modules, 'vitest', 'vitest.mjs');
  const chosen = projects.flatMap((one) => ['--project', one]);
  return { name, command: [process.execPath, program, 'run', '--root', root, ...chosen, ...args] };
}

/** Returns the run of one of the repository's TypeScript files. */
export function script(name: string, file: string, args: readonly string[] = []): Step {
  return { name, command: [process.execPath, '--import', 'tsx', join(root, file), ...args] };
}

/** Returns the same step under another Node. */
export function under(node: string, step: Step): Step {
  return { ...step, command: [node, ...step.command.slice(1)] };
}

/** Returns the same step at full size: each crowd and each list as large as its test can make it. */
export function atFullSize(step: Step): Step {
  return { ...step, env: { ...step.env, TEST_SIZE: 'full' } };
}
