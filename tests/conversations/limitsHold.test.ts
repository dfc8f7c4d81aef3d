import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BodyLimit, bodyLimits, rulesOut, unstretched } from '../../lambda/coaching/relief/bodyLimits';
import { isRung, techniqueAt } from '../../lambda/coaching/relief/ladder';
import type { ReliefPosition } from '../../lambda/coaching/relief/position';
import { type TechniqueId, technique, techniqueIds } from '../../lambda/coaching/techniques/catalogue';
import { muscles, postures, sides } from '../../lambda/coaching/techniques/technique';
import { contentFor } from '../../lambda/locales';
import { envelope, intent, testSkill, threeTen, wordsOf } from '../support/requests';
import { sized } from '../support/size';

const { rungs, routines, asides } = contentFor('en-US').coaching;

/** The words that put a person into a technique or keep them in it, and all techniques that have these words. */
const named = new Map<string, Set<TechniqueId>>();
for (const id of techniqueIds) {
  const guided = { ...routines.guided, ...routines.rungsByDay }[id as keyof typeof routines.guided];
  const lines = [
    ...(isRung(id) ? [...Object.values(rungs[id].lead), ...Object.values(rungs[id].keep)] : []),
    ...(guided ? [guided.lead, guided.other] : []),
  ];
  for (const line of lines)
    for (const side of ['left', 'right']) {
      const words = line.replaceAll('{side}', side).replaceAll('{Side}', side === 'left' ? 'Left' : 'Right');
      named.set(words, (named.get(words) ?? new Set()).add(id));
    }
}

/** What a person does who cannot do a thing (standing has an answer of its own, and may be taken back), or says anything else. */
type Step = { limit: BodyLimit | undefined } | { says: object };

const says = (request: object): fc.Arbitrary<Step> => fc.constant({ says: request });
const aboutTheCramp = fc
  .record(
    {
      muscle: fc.constantFrom(...muscles),
      side: fc.constantFrom(...sides),
      posture: fc.constantFrom(...postures),
    },
    { requiredKeys: ['muscle'] },
  )
  .map((slots): Step => ({ says: intent('RelieveCrampIntent', slots) }));
const wish = fc
  .oneof(
    fc.constantFrom(...techniqueIds).map((id) => ({ technique: id })),
    fc
      .constantFrom('bedtime', 'wind_down', 'morning', 'quick', 'massage', 'breathing')
      .map((routine) => ({ routine })),
  )
  .map((slots): Step => ({ says: intent('StartRoutineIntent', slots) }));
const plain = fc
  .constantFrom(
    ...['StillHurtsIntent', 'EasingIntent', 'SwitchSideIntent', 'SteadyIntent', 'CannotStandIntent'],
    ...['FeelingBetterIntent', 'WantToStandIntent', 'HowLongLeftIntent', 'SlowDownIntent', 'MyDataIntent'],
    ...['Yes', 'No', 'Next', 'Previous', 'Repeat', 'StartOver', 'Help', 'Fallback'].map(
      (name) => `AMAZON.${name}Intent`,
    ),
  )
  .map((name): Step => ({ says: intent(name) }));
/** "I can't stand" is a meaning of its own. */
const left: readonly string[] = ['cannot_stand'];
const refusal = fc
  .option(fc.constantFrom(...bodyLimits.filter((limit) => !left.includes(limit))), { nil: undefined })
  .map((limit): Step => ({ limit }));
const step = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 3, arbitrary: refusal },
  { weight: 1, arbitrary: aboutTheCramp },
  { weight: 1, arbitrary: wish },
  { weight: 1, arbitrary: says(intent('ChangeSettingIntent', { setting: 'can_stand' })) },
);

interface Coach {
  question?: string;
  place?: ReliefPosition;
}

/** The move that is being done in a cramp. */
const doing = ({ place }: Coach) => place && techniqueAt(place.complaint, place.rung);

describe('what a person cannot do', () => {
  test('is named by no reply of that session, silence included, and no move after it was refused', async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(
        aboutTheCramp,
        fc.array(step, { minLength: 2, maxLength: 14 }),
        async (first, then) => {
          const { answer } = testSkill();
          const known: BodyLimit[] = [];
          const refused = new Set<TechniqueId>();
          let attributes: Record<string, unknown> = {};
          let atMs = Date.parse(threeTen);
          for (const one of [first, ...then]) {
            const before = (attributes.coach ?? {}) as Coach;
            const move = doing(before);
            const request =
              'says' in one ? one.says : intent('CannotDoIntent', one.limit ? { limit: one.limit } : {});
            const { response, sessionAttributes = {} } = await answer(
              envelope({ ...request, timestamp: new Date(atMs).toISOString() }, attributes),
            );
            attributes = sessionAttributes;
            atMs += 41_000;
            const heard = wordsOf(response);
            const goesOn = heard.includes(asides['without-it']!);
            if (!('says' in one)) {
              if (one.limit) known.push(one.limit);
              if (move && before.question === 'let-go' && !goesOn) refused.add(move);
            }
            const still = known.some((limit) => unstretched.includes(limit));
            for (const [words, ids] of named) {
              if (!heard.includes(words)) continue;
              checked += 1;
              const fitting = [...ids].filter((id) => {
                if (refused.has(id)) return false;
                if (still && technique(id).kind !== 'breathing') return false;
                return !known.some((limit) => rulesOut(limit, technique(id)));
              });
              expect(
                fitting,
                `"${words}" after ${known.join()} and no to ${[...refused].join()}`,
              ).not.toEqual([]);
            }
            if (response.shouldEndSession !== false) return;
          }
        },
      ),
      { numRuns: sized(150, 3_000) },
    );
    expect(checked).toBeGreaterThan(100);
  });

  test('a knee named in a routine holds for the next cramp, although a cramp with no move left came before', async () => {
    const { answer } = testSkill();
    let attributes: Record<string, unknown> = {};
    for (const request of [
      intent('RelieveCrampIntent', { muscle: 'shin' }),
      intent('CannotDoIntent', { limit: 'hip' }),
      intent('RelieveCrampIntent', { muscle: 'inner_thigh' }),
      intent('StartRoutineIntent', { technique: 'quad_stand_chair' }),
      intent('CannotDoIntent', { limit: 'knee' }),
      intent('CannotDoIntent'),
      intent('RelieveCrampIntent', { muscle: 'top_of_foot' }),
    ])
      attributes = (await answer(envelope(request, attributes))).sessionAttributes ?? {};
    expect(attributes.coach).toMatchObject({ limits: ['hip', 'knee'] });
  });
});
