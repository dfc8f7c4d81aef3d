import type { Need, Technique } from '../techniques/technique';

/** What somebody can say that they cannot do, or do not have. */
export const bodyLimits = [
  'cannot_reach',
  'hurts_more',
  'hurts_elsewhere',
  'knee',
  'hip',
  'back',
  'hands',
  'no_sheet',
  'no_wall',
  'no_chair',
  'cannot_lie',
  'cannot_sit',
  'cannot_stand',
  'cast_or_injury',
] as const;
export type BodyLimit = (typeof bodyLimits)[number];

/** What a technique must not need. The limits that are missing are about one move, or about all of them. */
const without: { readonly [L in BodyLimit]?: readonly Need[] } = {
  cannot_reach: ['hip'],
  knee: ['knee', 'other-knee'],
  hip: ['hip'],
  back: ['hip'],
  hands: ['hands'],
  no_sheet: ['sheet'],
  no_wall: ['wall'],
  no_chair: ['chair'],
  cannot_lie: ['lying'],
  cannot_sit: ['sitting'],
  cannot_stand: ['standing'],
};

/** Limits that say nothing of the move that is being done, unless it needs what is missing. */
const ofThings: readonly BodyLimit[] = [
  'no_sheet',
  'no_wall',
  'no_chair',
  'cannot_lie',
  'cannot_sit',
  'cannot_stand',
];

/** Limits of a body that stay: a person is offered that they are kept. */
export const lastingLimits = ['hip', 'knee', 'back', 'hands'] as const satisfies readonly BodyLimit[];
export type LastingLimit = (typeof lastingLimits)[number];

/** Limits after which the leg has to be eased first, because the move hurts, or bends what does not bend. */
export const painful: readonly BodyLimit[] = ['hurts_more', 'hurts_elsewhere', 'knee', 'hip', 'back'];

/** Limits of a leg that is not stretched at all. */
export const unstretched: readonly BodyLimit[] = ['cast_or_injury'];

/** Whether a technique needs what a limit rules out. */
export function rulesOut(
  limit: BodyLimit,
  { needs, posture, notFor }: Pick<Technique, 'needs' | 'posture' | 'notFor'>,
): boolean {
  if (limit === 'cannot_sit' && posture === 'sitting') return true;
  // A hip or a knee that hurts may be an artificial one.
  if (limit === 'hip' && notFor.includes('new-hip')) return true;
  if (limit === 'knee' && notFor.includes('new-knee')) return true;
  return without[limit]?.some((need) => needs.includes(need)) ?? false;
}

/** Whether a person who says this can go on with a move. */
export function allows(
  limit: BodyLimit | undefined,
  move: Pick<Technique, 'needs' | 'posture' | 'notFor'>,
): boolean {
  return limit !== undefined && ofThings.includes(limit) && !rulesOut(limit, move);
}

/** The limit that a slot names; undefined for any other value. */
export function bodyLimitOf(value: string | undefined): BodyLimit | undefined {
  return bodyLimits.find((one) => one === value);
}
