// Every command starts here, so that a fresh clone needs nothing done before it:
//   node scripts/run.mjs [file.ts] [arguments]
// checks Node, installs from the lock file when needed, builds dist/, then runs the file. A checkout that is set up and
// built already may be read-only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './prepare.mjs';

checkNode();
install();
const { build, NotWritableError } = await import('./build/build.mjs');
const { PhraseError } = await import('./build/reader/trained.mjs');
try {
  await build();
} catch (error) {
  if (!(error instanceof NotWritableError || error instanceof PhraseError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const [file, ...rest] = process.argv.slice(2);
if (file) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const before = ['tsx', './brokenPipe.mjs'].flatMap((name) => ['--import', import.meta.resolve(name)]);
  // Alexa's SDK calls url.parse, which newer Nodes warn about in the middle of what is printed.
  const quiet = '--disable-warning=DEP0169';
  const child = spawn(process.execPath, [quiet, ...before, path, ...rest], { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; it decides how to end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}
