import * as v from 'valibot';
import { topicIds } from './advice/topics';
import type { Advised } from './advice/turns';
import { asideIds } from './coaching/asides';
import type { TechniqueId } from './coaching/catalogue';
import { techniqueIds } from './coaching/catalogue';
import { type PracticeStep, practiceSteps } from './coaching/practice';
import { type Sign, signs } from './coaching/redFlag';
import { moves, type Place } from './coaching/relief';
import { askable, bounds, isTimed, limits } from './coaching/routine';
import { type RoutinePlace, routineMoves, type Wish } from './coaching/routinePlace';
import { muscles, postures, sides } from './coaching/technique';
import { type Profile, profileSchema } from './profile/profile';
import type { Asked } from './request';
import type { Loudness } from './speech/ssml';

/** What the last words asked, which decides what "yes", "no" and unknown words mean. */
export const questions = [
  'let-go',
  'cramp-now',
  'say-again',
  'locked-or-limp',
  'steady',
  'go-on',
  'again',
  'tip-again',
  'breathing',
  'carry-on',
  'erase',
  'practise',
  'advice',
] as const;
export type Question = (typeof questions)[number];

/** What lasts for a whole session, whatever is answered. */
export interface Lasting {
  /** Set once this device could not play a sound document. */
  aplaFailed?: true;
  /** Whether they stand safely, where they said so. */
  steady?: boolean;
  /** A cramp that has let go: it may come back, and the next one needs no explanations. */
  eased?: Place;
  /** How loud they want to be spoken to, where they said so. */
  loudness?: Loudness;
  /** The disclaimer has been said in this session. */
  disclaimed?: true;
  /** What is known of them; missing until it has been looked up. */
  profile?: Profile;
}

/** What a session remembers from turn to turn. */
export interface Memory extends Lasting {
  question?: Question;
  /** Where they are in relief, or in a routine; never in both. */
  place?: Place;
  routine?: RoutinePlace;
  /** What waits for the answer whether they are steady. */
  wish?: Wish;
  /** The tip that was told, and how often. */
  tip?: { id: TechniqueId; told: number };
  /** The step of the drill that waits for an answer. */
  practice?: PracticeStep;
  /** Misunderstandings in a row. */
  misses: number;
  /** The red flag that was named, and how often its script was said. */
  redFlag?: { sign: Sign; said: number };
  /** What was last answered, and what is offered next. */
  advice?: Advised;
}

const key = 'coach';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const asideSchema = v.picklist(asideIds);

/** A place as it is kept, in a session or beyond it. */
export const placeSchema = v.object({
  complaint: v.object({
    muscle: v.picklist(muscles),
    side: v.exactOptional(v.picklist(sides)),
    posture: v.exactOptional(v.picklist(postures)),
    steady: v.exactOptional(v.literal(true)),
    unknownMuscle: v.exactOptional(v.literal(true)),
    pregnant: v.exactOptional(v.literal(true)),
    noStanding: v.exactOptional(v.literal(true)),
    noRubbing: v.exactOptional(v.literal(true)),
    helper: v.boolean(),
  }),
  rung: count,
  move: v.picklist(moves),
  turn: count,
  startedAtMs: v.number(),
  sentAtMs: v.number(),
  restSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  aside: v.exactOptional(asideSchema),
  slow: v.exactOptional(v.literal(true)),
  up: v.exactOptional(v.literal(true)),
  eased: v.exactOptional(v.literal(true)),
  brief: v.exactOptional(v.literal(true)),
  advice: v.exactOptional(v.picklist(['opens', 'ends', 'given'])),
});

const flag = v.exactOptional(v.literal(true));
const oneLeg = v.exactOptional(v.picklist(['left', 'right']));

const planSchema = v.object({
  what: v.picklist(askable.filter((what) => isTimed(what))),
  standing: flag,
  side: oneLeg,
  rightFirst: flag,
  pregnant: flag,
  light: flag,
  seconds: within('seconds'),
  count: within('count'),
  minutes: within('minutes'),
});

function within(key: keyof typeof bounds) {
  const { least, most } = bounds[key];
  return v.exactOptional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)));
}

/** A place in a routine as it is kept, in a session or beyond it. */
export const routinePlaceSchema = v.object({
  plan: planSchema,
  unit: count,
  move: v.picklist(routineMoves),
  turn: count,
  sentAtMs: v.number(),
  startedAtMs: v.number(),
  restSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(200))),
  after: v.exactOptional(placeSchema),
  glanced: v.exactOptional(v.union([v.object({ minutes: count }), v.object({ aside: asideSchema })])),
  slow: flag,
  evidence: flag,
  limits: v.exactOptional(v.array(v.picklist(limits))),
  left: flag,
});

/** Either, as it is kept beyond a session. */
export const keptSchema = v.union([placeSchema, routinePlaceSchema]);

const memorySchema = v.object({
  question: v.exactOptional(v.picklist(questions)),
  place: v.exactOptional(placeSchema),
  routine: v.exactOptional(routinePlaceSchema),
  wish: v.exactOptional(v.object({ plan: planSchema, limits: v.array(v.picklist(limits)) })),
  tip: v.exactOptional(v.object({ id: v.picklist(techniqueIds), told: count })),
  practice: v.exactOptional(v.picklist(practiceSteps)),
  misses: count,
  redFlag: v.exactOptional(v.object({ sign: v.picklist(signs), said: count })),
  aplaFailed: flag,
  steady: v.exactOptional(v.boolean()),
  eased: v.exactOptional(placeSchema),
  loudness: v.exactOptional(v.picklist(['whispered', 'soft', 'loud'])),
  profile: v.exactOptional(profileSchema),
  disclaimed: flag,
  advice: v.exactOptional(
    v.object({
      topic: v.exactOptional(v.picklist(topicIds)),
      also: v.exactOptional(v.picklist(topicIds)),
      page: count,
      offers: v.array(v.picklist(topicIds)),
    }),
  ),
});

/** The session's memory; an empty one if there is none, or it is not of our shape. */
export function recall(asked: Asked): Memory {
  const parsed = v.safeParse(memorySchema, asked.attributes[key]);
  if (!parsed.success) return { misses: 0 };
  // Nobody is in relief and in a routine at once; relief counts.
  const { routine, ...memory } = parsed.output;
  return routine && !memory.place ? { ...memory, routine } : memory;
}

/** What of a memory lasts for the session. */
export function lasting(memory: Memory): Lasting {
  const { aplaFailed, steady, eased, loudness, disclaimed, profile } = memory;
  return {
    ...(aplaFailed && { aplaFailed }),
    ...(steady !== undefined && { steady }),
    ...(eased && { eased }),
    ...(loudness && { loudness }),
    ...(disclaimed && { disclaimed }),
    ...(profile && { profile }),
  };
}

/** Session attributes that carry a memory to the next turn. */
export function remember(memory: Memory): Record<string, unknown> {
  return { [key]: memory };
}
