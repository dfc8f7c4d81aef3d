import { fileURLToPath } from 'node:url';
import type { Intent } from 'ask-sdk-model';
import { createUnderstanding, readModel } from '../../../simulator/nlu';

/** A small model of the tests' own, so that no change of the shipped one can break them. */
export const model = readModel(fileURLToPath(new URL('./fixture-model.json', import.meta.url)));

/** Understanding of the fixture on a fixed Thursday. */
export const hear = createUnderstanding(model, { today: () => '2026-01-15' });

/** The filled slots of an intent: the id for a known custom value, else the plain value. */
export function slotsOf(intent: Intent): Record<string, string> {
  const filled = Object.values(intent.slots ?? {}).filter((slot) => slot.value !== undefined);
  return Object.fromEntries(
    filled.map((slot) => {
      const known = slot.resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id;
      return [slot.name, known ?? slot.value!];
    }),
  );
}
