import * as v from 'valibot';
import { topicIds } from '../advice/topics';
import { isRung, type RungId } from '../coaching/relief/ladder';
import { moves } from '../coaching/relief/position';
import { signs } from '../coaching/relief/redFlag';
import { remarkIds } from '../coaching/remarks';
import { routineMoves } from '../coaching/routine/position';
import { practiceSteps } from '../coaching/routine/practice';
import { askable, bounds, isTimed, limits } from '../coaching/routine/routines';
import { tipIds } from '../coaching/routine/wording';
import { muscles, postures, sides } from '../coaching/techniques/technique';
import { entrySchema } from '../diary/entrySchema';
import { pastTimes } from '../diary/when';
import { once } from '../lib/once';
import { profileSchema } from '../profile/profile';
import { settingIds } from '../profile/settings';
import { wishSchema } from '../reminders/draftSchema';
import { questions } from './questions';

/**
 * What a session and a store may hold. A start without either, such as a first complaint, needs none of it, so it is
 * made when the first of them is read.
 */
export const schemas = once(() => {
  const flag = v.exactOptional(v.literal(true));
  const count = v.pipe(v.number(), v.integer(), v.minValue(0));
  // Every sentence that a hold can be opened with.
  const asideSchema = nameOf([...topicIds, ...settingIds, ...remarkIds]);

  const placeSchema = v.object({
    complaint: v.object({
      muscle: v.picklist(muscles),
      side: v.exactOptional(v.picklist(sides)),
      posture: v.exactOptional(v.picklist(postures)),
      steady: flag,
      unknownMuscle: flag,
      pregnant: flag,
      noStanding: flag,
      noRubbing: flag,
      prefers: v.exactOptional(v.object({ id: v.custom<RungId>(isRung), at: count })),
      helper: v.boolean(),
    }),
    rung: count,
    move: v.picklist(moves),
    turn: count,
    startedAtMs: v.number(),
    beganAtMs: v.exactOptional(v.number()),
    sentAtMs: v.number(),
    soundAtMs: v.exactOptional(v.number()),
    restSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
    aside: v.exactOptional(asideSchema),
    slow: flag,
    up: flag,
    eased: flag,
    brief: flag,
    advice: v.exactOptional(v.picklist(['opens', 'ends', 'given'])),
  });

  const oneLeg = v.exactOptional(v.picklist(['left', 'right']));

  const planSchema = v.object({
    what: nameOf(askable.filter((what) => isTimed(what))),
    night: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    standing: flag,
    side: oneLeg,
    rightFirst: flag,
    pregnant: flag,
    light: flag,
    seconds: within('seconds'),
    count: within('count'),
    minutes: within('minutes'),
  });

  const routinePlaceSchema = v.object({
    plan: planSchema,
    unit: count,
    move: v.picklist(routineMoves),
    turn: count,
    sentAtMs: v.number(),
    soundAtMs: v.exactOptional(v.number()),
    startedAtMs: v.number(),
    restSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(200))),
    after: v.exactOptional(placeSchema),
    glanced: v.exactOptional(v.union([v.object({ minutes: count }), v.object({ aside: asideSchema })])),
    slow: flag,
    evidence: flag,
    offersPhrase: flag,
    limits: v.exactOptional(v.array(v.picklist(limits))),
    left: flag,
  });

  const keptSchema = v.union([placeSchema, routinePlaceSchema]);

  const saidTimeSchema = v.object({
    when: v.exactOptional(v.picklist(pastTimes)),
    time: v.exactOptional(v.string()),
    agoMs: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
    date: v.exactOptional(v.string()),
  });

  const memorySchema = v.object({
    question: v.exactOptional(v.picklist(questions)),
    place: v.exactOptional(placeSchema),
    routine: v.exactOptional(routinePlaceSchema),
    wish: v.exactOptional(v.object({ plan: planSchema, limits: v.array(v.picklist(limits)) })),
    tip: v.exactOptional(v.object({ id: nameOf(tipIds), told: count })),
    practice: v.exactOptional(v.picklist(practiceSteps)),
    misses: count,
    redFlag: v.exactOptional(v.object({ sign: v.picklist(signs), said: count })),
    aplaFailed: flag,
    steady: v.exactOptional(v.boolean()),
    eased: v.exactOptional(placeSchema),
    loudness: v.exactOptional(v.picklist(['whispered', 'soft', 'loud'])),
    profile: v.exactOptional(profileSchema()),
    planNight: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    disclaimed: flag,
    opening: v.exactOptional(v.literal('day')),
    logged: v.exactOptional(v.object({ entry: entrySchema(), said: saidTimeSchema })),
    read: v.exactOptional(count),
    mayOffer: flag,
    byTask: flag,
    reminder: v.exactOptional(wishSchema()),
    advice: v.exactOptional(
      v.object({
        topic: v.exactOptional(nameOf(topicIds)),
        also: v.exactOptional(nameOf(topicIds)),
        page: count,
        offers: v.array(nameOf(topicIds)),
      }),
    ),
  });

  return { session: memorySchema, kept: keptSchema };
});

/** One of many names. A picklist would spell them all out for its message at every start. */
function nameOf<T extends string>(names: readonly T[]) {
  const known: ReadonlySet<unknown> = new Set(names);
  return v.custom<T>((input) => known.has(input));
}

function within(key: keyof typeof bounds) {
  const { least, most } = bounds[key];
  return v.exactOptional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)));
}
