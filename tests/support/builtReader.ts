import { join } from 'node:path';
import type { Understand } from '../../lambda/understanding/understanding';

/** Returns the reader as it is built: only the build puts in what it has learned. */
export function builtReader(): Understand {
  return require(join(__dirname, '..', '..', 'dist', 'understanding.js')).understand;
}
