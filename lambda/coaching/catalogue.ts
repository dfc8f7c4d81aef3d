import type { Technique } from './technique';
import { acute } from './techniques/acute';
import { everyday } from './techniques/everyday';

/**
 * Every technique the coach knows, with its dose and its evidence. A stretch is added in `techniques/` and in
 * `content/<language>/techniques.ts`.
 */
export const catalogue = { ...acute, ...everyday };

export type TechniqueId = keyof typeof catalogue;

/** The numbers of one technique, as the general type. */
export function technique(id: TechniqueId): Technique {
  return catalogue[id];
}
