/** The built skill in a process that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ResponseEnvelope } from 'ask-sdk-model';

/** An answer, and how long the skill took for it, in ms. */
export interface Answered {
  answer: ResponseEnvelope & { failed?: string };
  ms: number;
}

/** A process with the skill. */
export class SkillProcess {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, (answered: Answered | undefined) => void>();
  private count = 0;

  /** @param environment what the skill is told besides the path */
  constructor(environment: Readonly<Record<string, string>>) {
    const script = join(__dirname, 'skillProcess.cjs');
    const env = { PATH: process.env.PATH, ...environment };
    this.child = spawn(process.execPath, [script], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    this.child.stdin!.on('error', () => undefined);
    this.child.on('exit', () => this.end());
    createInterface({ input: this.child.stdout! }).on('line', (line) => {
      const { id, ...answered } = JSON.parse(line) as Answered & { id: number };
      this.waiting.get(id)?.(answered);
      this.waiting.delete(id);
    });
  }

  /** Sends a request. Resolves to undefined where the process ended before it answered. */
  ask(envelope: object): Promise<Answered | undefined> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return Promise.resolve(undefined);
    this.count += 1;
    const id = this.count;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.child.stdin!.write(`${JSON.stringify({ id, envelope })}\n`);
    });
  }

  /** Ends it at once, whatever it was doing. */
  async kill(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await gone;
    }
    this.end();
  }

  private end(): void {
    for (const resolve of this.waiting.values()) resolve(undefined);
    this.waiting.clear();
  }
}
