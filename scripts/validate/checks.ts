/** Everything that Amazon would refuse, found without an account: one entry for each file that is published or deployed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAskResources } from './askResources';
import type { Finding } from './finding';
import { checkTemplate } from './template';

/** One check. */
export interface Check {
  /** What is checked, from the project's folder. */
  file: string;
  /** @param read reads a file by its path from the project's folder */
  run(read: (path: string) => string): Finding[];
}

const template = 'infrastructure/cfn-deployer/skill-stack.yaml';
const askResources = 'ask-resources.json';

export const checks: readonly Check[] = [
  { file: template, run: (read) => checkTemplate(read(template)) },
  { file: askResources, run: (read) => checkAskResources(read(askResources), read(template)) },
];

/** What all checks find in a project, by file. @param root the project's folder */
export function runChecks(root: string): { file: string; findings: Finding[] }[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return checks.map(({ file, run }) => ({ file, findings: run(read) }));
}
