import { soundOf } from '../../../interaction-model/sound';
import type { Source } from './source';
import type { Words } from './words';

/** The words of a type in all locales together. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** Every word of each type, in any locale, in every form. */
export function valuesOf(words: Words, forms: Source['forms']): Map<string, string[]> {
  const types = [...words[0]!.keys()];
  return new Map(
    types.map((type) => {
      const all = words.flatMap((by) => [...by.get(type)!.values()].flat());
      return [type, [...new Set([...all, ...all.flatMap(forms)])]];
    }),
  );
}

/** How many sentences a sample stands for. A slot of Amazon's counts once. */
export function productOf(sample: string, slots: Readonly<Record<string, string>>, values: Values): number {
  return slotsIn(sample).reduce((product, slot) => product * (values.get(slots[slot]!)?.length ?? 1), 1);
}

/** Every sentence that a sample stands for, as it sounds. A slot of Amazon's stays a slot. */
export function sentencesOf(
  sample: string,
  slots: Readonly<Record<string, string>>,
  values: Values,
): string[] {
  const [slot] = slotsIn(sample);
  if (slot === undefined) return [soundOf(sample)];
  const type = slots[slot]!;
  const words = values.get(type) ?? [`<${type}>`];
  return words.flatMap((word) => sentencesOf(sample.replace(`{${slot}}`, word), slots, values));
}

/** The slots of a sample, in their order. */
export const slotsIn = (sample: string) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!);
