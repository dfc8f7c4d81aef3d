import { topicIds } from '../../advice/topics';
import type { SkillRequest } from '../../alexa/request';
import { routineIds } from '../../coaching/routine/routines';
import { techniqueIds } from '../../coaching/techniques/catalogue';
import { muscles, postures, sides } from '../../coaching/techniques/technique';
import type { MeaningKind } from '../../dialog/meaning';
import { signIds } from '../../triage/signs';
import type { Answer } from '../turn';

/** Slots of a complaint, a wish or a question, with what is known of their values; nothing where any value will do. */
const known: Record<string, readonly string[] | undefined> = {
  muscle: muscles,
  side: sides,
  posture: postures,
  routine: routineIds,
  technique: techniqueIds,
  topic: topicIds,
  question_topic: topicIds,
  topic_named: topicIds,
  topic_two: topicIds,
  topic_three: topicIds,
  sign: signIds,
  sign_two: signIds,
  person: undefined,
  pregnancy: undefined,
  part: undefined,
  duration: undefined,
  count: undefined,
};
/** What the skill could answer without a conversation before it. */
const answerable: readonly MeaningKind[] = [
  'RelieveCramp',
  'StillHurts',
  'RedFlag',
  'StartRoutine',
  'AskAdvice',
];

/** Alexa asks, without a person waiting, whether the skill could answer a request. */
export const canFulfill: Answer = ({ meaning, request }) => {
  if (!answerable.includes(meaning.kind)) return { response: { canFulfillIntent: { canFulfill: 'NO' } } };
  return { response: { canFulfillIntent: { canFulfill: 'YES', slots: slotsOf(request) } } };
};

/** By their names in the model, which Alexa asks by. */
function slotsOf({ slots }: Pick<SkillRequest, 'slots'>) {
  const entries = Object.entries(slots)
    .filter(([name]) => Object.hasOwn(known, name))
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
