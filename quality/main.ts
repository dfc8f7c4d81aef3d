/**
 * `npm run quality`: measures everything that is promised, prints a table, and writes docs/quality.md, its pictures and its
 * short version in the README. `npm run quality -- COMMAND` does one of the commands below.
 */
import { proveAll, proveOnly } from './proof';

/** Each command gets the rest of the command line, and returns an exit code. */
const commands: Record<string, (args: readonly string[]) => number | Promise<number>> = {
  /** `only speed language`: measures those parts, and writes nothing. */
  only: proveOnly,
  /** What the built handler costs. */
  bench: async () => (await import('./speed/bench')).bench(),
  /** The server under many requests. */
  load: async (args) => (await import('./speed/load')).loadTest(args),
  /** How often the tests notice a change of the code. */
  mutation: async () => (await import('./mutation/run')).mutation(),
  /** `understanding [FILE …] [--ear NAME] [--seed N] [--show]`: how well test lines are understood. */
  understanding: async (args) => (await import('./understanding/development')).tellLines(args),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) return proveAll();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args);
  console.error(`There is no command "${name}". Commands are ${Object.keys(commands).join(', ')}.`);
  return 2;
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
