import { spawn } from 'node:child_process';

/** One command of a check. */
export interface Step {
  /** The heading above the command's output. */
  name: string;
  command: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** What came of a step. */
export interface Finished {
  name: string;
  ok: boolean;
  output: string;
}

/**
 * Runs all steps at the same time and prints their output in the order of the list: the first unfinished step
 * prints as it runs, the later ones wait for their turn.
 */
export async function runInOrder(steps: readonly Step[], cwd: string): Promise<Finished[]> {
  const running = steps.map((step) => start(step, cwd));
  const finished: Finished[] = [];
  for (const step of running) {
    console.log(`\n· ${step.name}`);
    step.show();
    finished.push(await step.finished);
  }
  return finished;
}

function start({ name, command, env }: Step, cwd: string) {
  const [program, ...args] = command;
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(program!, args, {
    cwd,
    env: { ...process.env, ...colours, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  let shown = false;
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    if (shown) process.stdout.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const finished = new Promise<Finished>((resolve) => {
    child.on('error', (error) => take(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => resolve({ name, ok: code === 0, output }));
  });
  const show = () => {
    process.stdout.write(output);
    shown = true;
  };
  return { name, finished, show };
}
