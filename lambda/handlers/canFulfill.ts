import type { RequestHandler } from 'ask-sdk-core';
import type { Asked } from '../request';
import { turnOf } from './answering';
import { said } from './replies';

/** Slots of a complaint; the others have none that this question could be about. */
const complaintSlots = ['muscle', 'side', 'posture', 'person'];
const ours = ['RelieveCrampIntent', 'StillHurtsIntent'];

/** Alexa asks, without a person waiting, whether the skill could answer a request (alexa-services §6.2). */
export function canFulfill(): RequestHandler {
  return {
    canHandle: (input) => turnOf(input).asked.type === 'CanFulfillIntentRequest',
    handle(input) {
      const { asked } = turnOf(input);
      if (!ours.includes(asked.intent)) return { canFulfillIntent: { canFulfill: 'NO' } };
      return { canFulfillIntent: { canFulfill: 'YES', slots: slotsOf(asked) } };
    },
  };
}

function slotsOf(asked: Asked) {
  const understood = said(asked);
  const entries = Object.keys(asked.slots)
    .filter((name) => complaintSlots.includes(name))
    .map((name) => {
      const known = name === 'person' || name in understood;
      return [
        name,
        known
          ? { canUnderstand: 'YES' as const, canFulfill: 'YES' as const }
          : // A muscle we don't know is coached as a calf, and corrected.
            { canUnderstand: 'MAYBE' as const, canFulfill: 'YES' as const },
      ];
    });
  return Object.fromEntries(entries);
}
