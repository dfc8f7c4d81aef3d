import * as v from 'valibot';
import { count, flag, nameOf } from '../../lib/schemas';
import { technique } from '../techniques/catalogue';
import { muscles, postures, sides } from '../techniques/technique';
import { type Complaint, complaintSchema, highestPosture, isStanding, rungOf, techniqueAt } from './ladder';

/** What a reply does with the position; each move has its own first words. */
export const moves = [
  'first',
  'next',
  'back',
  'switched',
  'restarted',
  'returned',
  'easing',
  'missed',
  'helped',
  'cry',
  'slower',
  'heard',
  'glance',
  'eased-off',
  'other-way',
] as const;
export type Move = (typeof moves)[number];

/** Moves that put the body into a position; the others keep it there. */
const moving: readonly Move[] = [
  'first',
  'next',
  'back',
  'switched',
  'restarted',
  'returned',
  'eased-off',
  'other-way',
];

/**
 * The position of a user in relief: the few parameters that the whole reply is a function of, so that nothing rendered
 * has to be remembered.
 * @param asides names of the sentences that a reply can be opened with
 */
export function reliefPositionSchema(asides: readonly string[]) {
  return v.object({
    complaint: complaintSchema(),
    /** Another cramp that they named as well: it is coached once this one has gone. */
    also: v.exactOptional(
      v.object({ muscle: v.picklist(muscles), side: v.exactOptional(v.picklist(sides)) }),
    ),
    /** Rung of the ladder, from 0. */
    rung: count(),
    move: v.picklist(moves),
    /** Number of this reply, from 0; it picks other words each time. */
    turn: count(),
    /** When the first complaint was heard, epoch ms. No correction resets it. */
    startedAtMs: v.number(),
    /** When the first cramp began, epoch ms, if this one is its return: both are one cramp. */
    beganAtMs: v.exactOptional(v.number()),
    /** When the request was sent that this position answers, epoch ms. */
    sentAtMs: v.number(),
    /** When its reply began to sound, epoch ms; set once a screen has reported it. */
    soundAtMs: v.exactOptional(v.number()),
    /** What is left of an interrupted hold, in seconds, 5 to 60; 0 if it is over. Only with `glance`. */
    restSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
    /** The sentence that opens the reply: it answers a question, or says what changes. */
    aside: v.exactOptional(nameOf(asides)),
    /** The sentence that is said inside the hold: it answers a question that was asked with the complaint. */
    inside: v.exactOptional(nameOf(asides)),
    /** Fewer words a minute and more time to get ready, from now on. */
    slow: flag(),
    /** The last move was done standing. */
    up: flag(),
    /** The cramp has let go: the user is taken back to it only if they say that it is back. */
    eased: flag(),
    /** Not the first cramp tonight: nothing is explained again. */
    brief: flag(),
    /** The ten-minute advice: opens this reply, ends its hold, or has been given before. */
    advice: v.exactOptional(v.picklist(['opens', 'ends', 'given'])),
  });
}
export type ReliefPosition = v.InferOutput<ReturnType<typeof reliefPositionSchema>>;

/** What the person said about the cramp; only what they named. */
export type ComplaintDetails = Partial<
  Pick<Complaint, 'muscle' | 'side' | 'posture' | 'helper' | 'unknownMuscle' | 'pregnant'>
>;

/**
 * The first reply to a cramp. Nothing has to be known, because most cramps are in the calf.
 * @param brief whether it is not the first cramp tonight
 */
export function begin(said: ComplaintDetails, nowMs: number, brief = false): ReliefPosition {
  return {
    complaint: { muscle: 'leg', helper: false, ...said },
    rung: 0,
    move: 'first',
    turn: 0,
    startedAtMs: nowMs,
    sentAtMs: nowMs,
    ...(brief && { brief: true as const }),
  };
}

/**
 * The person names something while they are coached. Another muscle starts at its own first rung, in bed. A higher posture
 * starts at the first rung too. Another side, or a lower posture, keeps the rung. The same complaint again means that it
 * still hurts.
 */
export function correct(place: ReliefPosition, said: ComplaintDetails, nowMs: number): ReliefPosition {
  // A cry names nothing, and "help me" nobody else: the hold goes on.
  const isNew = (key: string) => key !== 'helper' || said.helper !== place.complaint.helper;
  if (!Object.keys(said).some(isNew)) return onward(place, 'cry', nowMs);
  // "My leg" says no more than the muscle that is already known.
  const named = said.muscle === 'leg' ? undefined : said.muscle;
  const complaint: Complaint = { ...place.complaint, ...said, muscle: named ?? place.complaint.muscle };
  const { muscle, helper } = place.complaint;
  if (complaint.muscle !== muscle || complaint.helper !== helper) {
    const own = complaint.helper === helper ? complaint : withoutBody(complaint);
    const { steady: _, posture: __, prefers: ___, ...inBed } = own;
    // What was said just now is about the person who is coached from now on.
    const { muscle: ____, ...now } = said;
    const { also: _____, ...alone } = onward(place, 'first', nowMs);
    return { ...alone, complaint: { ...inBed, ...now }, rung: 0 };
  }
  // A person who turns out to stand gets down before anything else.
  if (said.posture === 'standing' && !place.complaint.steady) {
    return { ...onward(place, 'first', nowMs), complaint, rung: 0, up: true };
  }
  const changed = (['side', 'posture', 'pregnant'] as const).some(
    (key) => complaint[key] !== place.complaint[key],
  );
  if (!changed) return { ...onward(place, 'next', nowMs), rung: place.rung + 1 };
  if (complaint.pregnant && !place.complaint.pregnant)
    return replanned(onward(place, 'first', nowMs), complaint);
  // A higher posture opens moves that come before all those done so far.
  const rose =
    postures.indexOf(highestPosture(complaint)) > postures.indexOf(highestPosture(place.complaint));
  const next: ReliefPosition = { ...onward(place, 'first', nowMs), complaint, ...(rose && { rung: 0 }) };
  const same = techniqueAt(complaint, next.rung) === techniqueAt(place.complaint, place.rung);
  // Sitting up changes nothing where the same move is done there too.
  if (!same || complaint.side !== place.complaint.side) return next;
  const lying = technique(techniqueAt(complaint, next.rung)).needs.includes('lying');
  return { ...next, rung: place.rung, move: 'heard', aside: lying ? 'lie-back' : 'works-there' };
}

/** Drops what a person said about their own body, where another person's leg is coached. */
function withoutBody({
  pregnant: _,
  noStanding: __,
  noRubbing: ___,
  limits: ____,
  refused: _____,
  ...complaint
}: Complaint): Complaint {
  return complaint;
}

/**
 * Something became known that changes the ladder. The move that the person is doing keeps its rung. Where it does not suit
 * them any more, the move that takes its place begins.
 */
export function replanned(place: ReliefPosition, complaint: Complaint): ReliefPosition {
  const doing = techniqueAt(place.complaint, place.rung);
  if (techniqueAt(complaint, place.rung) === doing) return { ...place, complaint };
  const same = rungOf(complaint, doing);
  if (same !== undefined) return { ...place, complaint, rung: same };
  const { restSeconds: _, ...moved } = place;
  return { ...moved, complaint, move: isMoving(place) ? place.move : 'first' };
}

/**
 * Goes back to a position in a new session. The person does not count as steady until they have said so again. For a
 * cramp that had let go, the ten minutes start anew.
 */
export function comeBack(place: ReliefPosition, nowMs: number): ReliefPosition {
  const { steady, ...complaint } = place.complaint;
  const { eased, advice, ...kept } = place;
  const again = onward(eased || !advice ? kept : { ...kept, advice }, 'returned', nowMs);
  return {
    ...again,
    complaint,
    ...(steady && { rung: 0 }),
    ...(eased && { startedAtMs: nowMs, beganAtMs: beganAt(place), brief: true as const }),
  };
}

/**
 * The person names a cramp in a new session, soon after another. If that one had let go, this is the next cramp, and
 * nothing is explained again. If not, it still goes on, and so do its ten minutes.
 */
export function again(before: ReliefPosition, said: ComplaintDetails, nowMs: number): ReliefPosition {
  const { muscle, helper } = before.complaint;
  const same =
    (said.muscle === undefined || said.muscle === 'leg' || said.muscle === muscle) &&
    !!said.helper === helper;
  if (before.eased) {
    const { side = said.side } = before.complaint;
    const returned = same && (said.side === undefined || said.side === side);
    return { ...begin(said, nowMs, true), ...(returned && { beganAtMs: beganAt(before) }) };
  }
  const back = comeBack(before, nowMs);
  // Another place that hurts has its own side, and its own first rung.
  if (!same)
    return {
      ...begin(said, nowMs),
      startedAtMs: back.startedAtMs,
      ...(back.advice && { advice: back.advice }),
    };
  return { ...back, complaint: { ...back.complaint, ...said, muscle } };
}

/** When the cramp began, epoch ms, however often it has come back. */
export function beganAt({ beganAtMs, startedAtMs }: ReliefPosition): number {
  return beganAtMs ?? startedAtMs;
}

/** Whether a reply puts the body into a new position. */
export function isMoving(place: ReliefPosition): boolean {
  return moving.includes(place.move);
}

/** The next reply. A person who did the last move on their feet is told to get down before anything else. */
export function onward(place: ReliefPosition, move: Move, nowMs: number): ReliefPosition {
  const { restSeconds: _, aside: __, up: ___, soundAtMs: ____, inside: _____, advice, ...kept } = place;
  return {
    ...kept,
    move,
    turn: place.turn + 1,
    sentAtMs: nowMs,
    ...(isStanding(techniqueAt(place.complaint, place.rung)) && { up: true as const }),
    ...(advice && { advice: 'given' as const }),
  };
}
