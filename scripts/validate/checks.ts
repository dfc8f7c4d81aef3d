/** Everything that Amazon would refuse, found without an account, by the file that is published or deployed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAskResources } from './askResources';
import type { FileFinding, Finding } from './finding';
import { validate } from './package';
import { checkTemplate } from './template';

const template = 'infrastructure/cfn-deployer/skill-stack.yaml';
const askResources = 'ask-resources.json';
const skillPackage = 'skill-package';

/**
 * What all checks find in a project, by file; a file with nothing found is listed too.
 * @param root the project's folder
 * @param toUpload whether the skill package is about to be uploaded, so that its addresses have to be the deployer's
 */
export function runChecks(root: string, toUpload = false): { file: string; findings: Finding[] }[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return [
    { file: template, findings: checkTemplate(read(template)) },
    { file: askResources, findings: checkAskResources(read(askResources), read(template)) },
    ...byFile(validate(root, toUpload)),
  ];
}

/** Findings by the file they are in; the package as a whole where there are none. */
export function byFile(found: readonly FileFinding[]): { file: string; findings: Finding[] }[] {
  const files = [...new Set(found.map(({ file }) => file))];
  if (files.length === 0) return [{ file: skillPackage, findings: [] }];
  return files.map((file) => ({ file, findings: found.filter((one) => one.file === file) }));
}
