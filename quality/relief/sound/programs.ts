import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';

/** A program that is needed, and the Debian package that brings it. */
export interface Program {
  readonly name: string;
  readonly debian: string;
}

/** Which of the programs are not here. */
export function missing(programs: readonly Program[]): Program[] {
  return programs.filter(({ name }) => !isHere(name));
}

/** One sentence of what to do about programs that are not here. */
export function whatToInstall(programs: readonly Program[]): string {
  const packages = [...new Set(programs.map(({ debian }) => debian))].join(' ');
  return `Not measured: ${programs.map(({ name }) => name).join(' and ')} not found. Debian: apt-get install ${packages}`;
}

function isHere(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Runs a program and resolves to what it wrote.
 * @throws {Error} when it fails
 */
export function output(name: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 } as const;
    execFile(name, args, options, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}

/** Does something with all of them, as many at a time as the machine has cores; results keep their order. */
export async function eachOf<A, B>(all: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  let next = 0;
  const worker = async () => {
    while (next < all.length) {
      const index = next++;
      results[index] = await work(all[index]!);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
