/** Why a folder cannot keep anything, or nothing more. */
export type Trouble = 'in use' | 'full' | 'out of reach' | 'damaged';

/** Thrown by a database in a folder that has trouble. */
export class StorageError extends Error {
  override name = 'StorageError';
  constructor(
    readonly trouble: Trouble,
    cause: unknown,
  ) {
    super(trouble, { cause });
  }
}

/** One line for whoever runs the skill: what is wrong with the folder, and the one thing to do next. */
export function lineOf(trouble: Trouble, folder: string): string {
  switch (trouble) {
    case 'in use':
      return `The folder ${folder} is in use by another process: nothing is kept in it. End that process, or name another folder with --data.`;
    case 'full':
      return `The disk of the folder ${folder} is full: nothing more is kept in it. Make room there; it then goes on by itself.`;
    case 'out of reach':
      return `The folder ${folder} cannot be written to: nothing more is kept in it. Let this user write there, or name another folder with --data.`;
    case 'damaged':
      return `The folder ${folder} holds damaged files: nothing in it is used. End this process and put a copy of the folder back, or move it away to begin anew.`;
  }
}

/** What is wrong, by what Node or LevelDB said; undefined for an error that is none of theirs. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof StorageError) return error.trouble;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const cause = error.cause as (Error & { code?: string }) | undefined;
  const said = `${error.message} ${cause?.message ?? ''}`;
  if (cause?.code === 'LEVEL_LOCKED') return 'in use';
  if (/no space left|quota exceeded/i.test(said)) return 'full';
  if (/permission denied|read-only file system|not permitted|not a directory|EEXIST/i.test(said))
    return 'out of reach';
  return String(error.code).startsWith('LEVEL_') || 'syscall' in error ? 'damaged' : undefined;
}
