import { acute } from './acute';
import { after } from './after';
import { prevention } from './prevention';
import type { Kind, Technique } from './technique';
import { winddown } from './winddown';

/**
 * Every technique the coach knows, with its dose, its properties and its evidence. CONTRIBUTING.md says how to add
 * a stretch. Acupuncture is not among them, because Alexa cannot coach it; a question about it is
 * answered.
 */
export const catalogue = { ...acute, ...after, ...prevention, ...winddown };

type Catalogue = typeof catalogue;
export type TechniqueId = keyof Catalogue;

/** The techniques of one kind. */
export type TechniqueOf<K extends Kind> = {
  [Id in TechniqueId]: Catalogue[Id]['kind'] extends K ? Id : never;
}[TechniqueId];

/** All techniques, in the order of the catalogue. */
export const techniqueIds = Object.keys(catalogue) as TechniqueId[];

/** The properties of one technique, as the general type. */
export function technique(id: TechniqueId): Technique<TechniqueId> {
  return catalogue[id];
}
