/** The database of a skill that runs in this process: what the built skill keeps in a folder. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UsageError } from '../../lib/usageError';

/** An open database. */
export interface Database {
  /** What tells the skill to keep there what it keeps. */
  environment: Readonly<Record<string, string>>;
  /** False while it cannot be used. It has told why, and tries again by itself. */
  usable: boolean;
  /** Ends what has begun, then lets go of the folder. */
  close(): Promise<void>;
}

/** What the built skill has of it. */
interface Built {
  openDatabase(
    folder: string,
    tell: (line: string) => void,
  ): { ready(): Promise<boolean>; close(): Promise<void> };
}

/** What a skill is given that keeps what it keeps in a folder, or in its own process. */
export function keepingIn(folder: string | 'memory'): Readonly<Record<string, string>> {
  return { CRAMP_COACH_DATA: folder === 'memory' ? ':memory:' : folder, CRAMP_COACH_TABLE: '' };
}

/**
 * Opens a folder for the built skill that is loaded in this process afterwards.
 * @param root the project's folder, with the built skill in `dist/`
 * @param tell gets one line for each trouble with the folder, as it comes and as it goes
 * @throws {UsageError} when the skill is not built
 */
export async function openFolder(
  root: string,
  folder: string,
  tell: (line: string) => void,
): Promise<Database> {
  const file = join(root, 'dist', 'embedded.js');
  if (!existsSync(file))
    throw new UsageError('The skill is not built: dist/embedded.js is missing. Run npm run build.');
  const { openDatabase } = createRequire(file)(file) as Built;
  const { ready, close } = openDatabase(folder, tell);
  return { environment: keepingIn(folder), usable: await ready(), close };
}
