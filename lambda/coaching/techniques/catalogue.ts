import { acute } from './acute';
import { after } from './after';
import { prevention } from './prevention';
import type { Technique } from './technique';
import { winddown } from './winddown';

/**
 * Every technique the coach knows, with its dose and its evidence. A stretch is added in `techniques/` and in
 * `content/<language>/`. Acupuncture, which nobody can be coached through, is a question to be answered.
 */
export const catalogue = { ...acute, ...after, ...prevention, ...winddown };

export type TechniqueId = keyof typeof catalogue;

/** All techniques, in the order of the catalogue. */
export const techniqueIds = Object.keys(catalogue) as TechniqueId[];

/** The numbers of one technique, as the general type. */
export function technique(id: TechniqueId): Technique {
  return catalogue[id];
}
