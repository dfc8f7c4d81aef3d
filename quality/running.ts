import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Found } from './onePart';
import { type PartName, timed } from './parts';

/** How a part ended: with what it found, or because it broke. */
export type Outcome = { name: PartName; found: Found } | { name: PartName; broke: string };

const atOnce = 2;

/**
 * Runs parts, each in a process of its own: two at a time, and those that are about time alone, at the end.
 * @param tell is called with each part as it ends
 */
export async function runParts(
  names: readonly PartName[],
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const runNext = async (left: PartName[]): Promise<void> => {
    for (let name = left.shift(); name; name = left.shift()) {
      const outcome = await runOne(name);
      outcomes.push(outcome);
      tell(outcome);
    }
  };
  const beside = names.filter((name) => !timed.includes(name));
  await Promise.all(Array.from({ length: atOnce }, () => runNext(beside)));
  await runNext(names.filter((name) => timed.includes(name)));
  return names.flatMap((name) => outcomes.filter((one) => one.name === name));
}

/** What a part prints goes nowhere: its rows say everything. Why it broke is the end of what it complained of. */
function runOne(name: PartName): Promise<Outcome> {
  const child: ChildProcess = fork(join(__dirname, 'onePart.ts'), [name], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  let found: Found | undefined;
  child.stderr?.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-2_000);
  });
  child.on('message', (message) => {
    found = message as Found;
  });
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve(found ? { name, found } : { name, broke: readable(complaint) || `it ended with ${code}` }),
    );
  });
}

/** Without lines of minified code. */
function readable(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && line.length < 200)
    .join('\n');
}
