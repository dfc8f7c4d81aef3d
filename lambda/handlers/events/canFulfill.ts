import type { RequestHandler } from 'ask-sdk-core';
import { topicIds } from '../../advice/topics';
import type { SkillRequest } from '../../alexa/request';
import { signs } from '../../coaching/relief/redFlag';
import { routineIds } from '../../coaching/routine/routines';
import { techniqueIds } from '../../coaching/techniques/catalogue';
import { muscles, postures, sides } from '../../coaching/techniques/technique';
import { turnOf } from '../turn';

/** Slots of a complaint, a wish or a question, with what is known of their values; nothing where any value will do. */
const known: Record<string, readonly string[] | undefined> = {
  muscle: muscles,
  side: sides,
  posture: postures,
  routine: routineIds,
  technique: techniqueIds,
  topic: topicIds,
  topic_named: topicIds,
  topic_two: topicIds,
  topic_three: topicIds,
  sign: signs,
  sign_two: signs,
  person: undefined,
  pregnancy: undefined,
  part: undefined,
  duration: undefined,
  count: undefined,
};
const ours = [
  'RelieveCrampIntent',
  'StillHurtsIntent',
  'RedFlagIntent',
  'StartRoutineIntent',
  'AskAdviceIntent',
];

/** Alexa asks, without a person waiting, whether the skill could answer a request (alexa-services §6.2). */
export function canFulfill(): RequestHandler {
  return {
    canHandle: (input) => turnOf(input).request.type === 'CanFulfillIntentRequest',
    handle(input) {
      const { request } = turnOf(input);
      if (!ours.includes(request.intent)) return { canFulfillIntent: { canFulfill: 'NO' } };
      return { canFulfillIntent: { canFulfill: 'YES', slots: slotsOf(request) } };
    },
  };
}

function slotsOf({ slots }: SkillRequest) {
  const entries = Object.entries(slots)
    .filter(([name]) => name in known)
    .map(([name, value]) => {
      const understood = known[name]?.includes(value) ?? true;
      // A muscle we don't know is coached as a calf, and corrected.
      return [
        name,
        { canUnderstand: understood ? ('YES' as const) : ('MAYBE' as const), canFulfill: 'YES' as const },
      ];
    });
  return Object.fromEntries(entries);
}
