import * as v from 'valibot';
import { topicIds } from './advice/topics';
import type { Advised } from './advice/turns';
import { type Sign, signs } from './coaching/redFlag';
import { moves, type Place } from './coaching/relief';
import { muscles, postures, sides } from './coaching/technique';
import type { Asked } from './request';

/** What the last words asked, which decides what "yes", "no" and unknown words mean. */
export const questions = ['let-go', 'cramp-now', 'say-again', 'locked-or-limp', 'advice'] as const;
export type Question = (typeof questions)[number];

/** What a session remembers from turn to turn. */
export interface Memory {
  question?: Question;
  place?: Place;
  /** Misunderstandings in a row. */
  misses: number;
  /** The red flag that was named, and how often its script was said. */
  redFlag?: { sign: Sign; said: number };
  /** What was last answered, and what is offered next. */
  advice?: Advised;
  /** Set once the disclaimer has been said. */
  disclaimed?: true;
  /** Set once this device could not play a sound document. */
  aplaFailed?: true;
}

const key = 'coach';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A place as it is kept, in a session or beyond it. */
export const placeSchema = v.object({
  complaint: v.object({
    muscle: v.picklist(muscles),
    side: v.exactOptional(v.picklist(sides)),
    posture: v.exactOptional(v.picklist(postures)),
    steady: v.exactOptional(v.literal(true)),
    unknownMuscle: v.exactOptional(v.literal(true)),
    helper: v.boolean(),
  }),
  rung: count,
  move: v.picklist(moves),
  turn: count,
  startedAtMs: v.number(),
  sentAtMs: v.number(),
  restSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  aside: v.exactOptional(v.picklist([...topicIds, 'unknown', 'later'])),
  slow: v.exactOptional(v.literal(true)),
  eased: v.exactOptional(v.literal(true)),
  advice: v.exactOptional(v.picklist(['opens', 'ends', 'given'])),
});

const memorySchema = v.object({
  question: v.exactOptional(v.picklist(questions)),
  place: v.exactOptional(placeSchema),
  misses: count,
  redFlag: v.exactOptional(v.object({ sign: v.picklist(signs), said: count })),
  advice: v.exactOptional(
    v.object({
      topic: v.exactOptional(v.picklist(topicIds)),
      also: v.exactOptional(v.picklist(topicIds)),
      page: count,
      offers: v.array(v.picklist(topicIds)),
    }),
  ),
  disclaimed: v.exactOptional(v.literal(true)),
  aplaFailed: v.exactOptional(v.literal(true)),
});

/** The session's memory; an empty one if there is none, or it is not of our shape. */
export function recall(asked: Asked): Memory {
  const parsed = v.safeParse(memorySchema, asked.attributes[key]);
  return parsed.success ? parsed.output : { misses: 0 };
}

/** Session attributes that carry a memory to the next turn. */
export function remember(memory: Memory): Record<string, unknown> {
  return { [key]: memory };
}
