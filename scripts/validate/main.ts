/** `npm run validate`: whether Amazon would take what is published and deployed. */
import { join } from 'node:path';
import { runChecks } from './checks';

let found = 0;
for (const { file, findings } of runChecks(join(__dirname, '..', '..'))) {
  found += findings.length;
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${file}`);
  for (const { at, what } of findings) console.log(`    ${at}: ${what}`);
}
process.exitCode = found === 0 ? 0 : 1;
