import type { Intent, Slot } from 'ask-sdk-model';
import type { ModelIntent } from './model';
import type { SlotFill } from './slotReader';

/** An intent as Alexa sends it, slots that nothing was said for included. */
export function sentIntent({ name, slots }: ModelIntent, fills: ReadonlyMap<string, SlotFill>): Intent {
  if (slots.length === 0) return { name, confirmationStatus: 'NONE' };
  const entries = slots.map((slot) => [slot.name, sentSlot(slot.name, fills.get(slot.name))] as const);
  return { name, confirmationStatus: 'NONE', slots: Object.fromEntries(entries) };
}

function sentSlot(name: string, fill: SlotFill | undefined): Slot {
  if (!fill) return { name, confirmationStatus: 'NONE' };
  // `source` is sent by Alexa and missing from its published types.
  const slot: Slot & { source: 'USER' } = {
    name,
    ...fill,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', ...fill },
  };
  return slot;
}
