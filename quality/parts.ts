import type { Files, Measure, SectionShape } from './section';

/** What the folder of a part exports. */
export interface Part {
  readonly measure: Measure;
  /** Its title and rows without figures, where they are the same each time; a test holds docs/quality.md to them. */
  readonly shape?: SectionShape;
  readonly files?: Files;
}

/** All parts of the proof, in the order of the page. Each is loaded in the process that measures it, and in no other. */
export const parts = {
  understanding: () => import('./understanding'),
  triage: () => import('./triage'),
  relief: reliefWithPicture,
  robustness: () => import('./robustness'),
  speed: () => import('./speed'),
  language: () => import('./language'),
  mutation: () => import('./mutation'),
} satisfies Record<string, () => Promise<Part>>;

/** Holds are drawn as they were measured. */
async function reliefWithPicture(): Promise<Part> {
  const { relief, holdPicture } = await import('./relief');
  let svg: string | undefined;
  return {
    async measure() {
      const { section, strips } = await relief();
      if (strips.length > 0) svg = holdPicture(strips);
      return section;
    },
    files: () => (svg === undefined ? {} : { 'holds.svg': svg }),
  };
}

export type PartName = keyof typeof parts;

/** The names of all parts, in order. */
export const partNames = Object.keys(parts) as PartName[];

/** Parts that are about time: nothing else runs beside them. */
export const timed: readonly PartName[] = ['speed'];
