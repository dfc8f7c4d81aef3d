import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory. */
export interface SmallDisk {
  folder: string;
  /** Mounts it again, so that it can be written to or not. */
  writable(yes: boolean): void;
  remove(): void;
}

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** @param kilobytes how much fits on it @throws where this user may not mount one */
export function smallDisk(kilobytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-disk-'));
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder))
    throw new Error('no disk could be mounted');
  return {
    folder,
    writable(yes) {
      if (!mount('-o', `remount,${yes ? 'rw' : 'ro'}`, folder)) throw new Error('not mounted again');
    },
    remove() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Why tests on small disks are left out, or an empty text where they are not. */
export function whyNoDisk(): string {
  try {
    smallDisk(64).remove();
    return '';
  } catch {
    return ' (left out: only root can mount a disk)';
  }
}
