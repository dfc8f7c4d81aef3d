import { createUnderstanding, type InteractionModel } from '../../simulator/understanding';
import { heardMeaning } from './meaning';
import type { Understand } from './scores';

/** The day on which every phrase is heard, so that "monday" is always the same. */
export const today = () => '2026-01-15';

/** The local Echo's ear. */
export function echo(model: InteractionModel): Understand {
  const hear = createUnderstanding(model, { today });
  return (say) => heardMeaning(hear(say).intent);
}
