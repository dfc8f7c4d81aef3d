import type { Motion, Pose, Prop, Spot } from '../../coaching/techniques/poses';
import {
  away,
  type Bone,
  canvas,
  head,
  type Limb,
  limbs,
  type Point,
  type Skeleton,
  skeletonOf,
} from './body';

/**
 * What a stroke is: the body, the limbs behind it, where it pulls, what stands around, and the ground that keeps marks
 * apart from the limbs they lie on. Themes colour them.
 */
export const inks = ['body', 'behind', 'pull', 'around', 'ground'] as const;
export type Ink = (typeof inks)[number];

/** One line of a drawing. */
export interface Stroke {
  ink: Ink;
  width: number;
  /** SVG path data. */
  path: string;
  /** A closed shape that is filled. */
  filled?: true;
}

/** Thickness of the lines that are no limb. */
const propWidth = 5;
const sheetWidth = 3;
const pullWidth = 7;
const markWidth = 3;
/** The rim of ground round each mark: on a limb alone its contrast would be too small. */
const rimWidth = 2;
/** The longest way of an arrow, and the wings of its head. */
const arrowLength = 22;
const wing = 8;

/** The lines of a figure, from back to front. */
export function strokesOf(pose: Pose): Stroke[] {
  const bones = skeletonOf(pose.body);
  const [thigh, shank, foot] = bones.leg;
  return [
    ...pose.props.filter((prop) => prop !== 'sheet').map((prop) => propOf(prop, bones)),
    ...legStrokes(bones.other, 'behind'),
    ...(bones.otherArm ? [armStroke(bones.otherArm, 'behind')] : []),
    limb('trunk', [bones.trunk], 'body'),
    { ink: 'body', width: 1, path: circle(bones.head, head.radius), filled: true },
    ...legStrokes([thigh, shank, foot], 'body'),
    armStroke(bones.arm, 'body'),
    ...pose.props.filter((prop) => prop === 'sheet').map((prop) => propOf(prop, bones)),
    ...[
      ...(pose.pulls ? [spotOf(pose.pulls, bones)] : []),
      ...(pose.straight ? [{ ink: 'pull' as const, width: markWidth, path: straightMark(bones.leg) }] : []),
      ...(pose.moves ? [{ ink: 'pull' as const, width: markWidth + 1, path: arrow(pose.moves, bones) }] : []),
    ].flatMap((mark): Stroke[] => [{ ...mark, ink: 'ground', width: mark.width + 2 * rimWidth }, mark]),
  ];
}

function legStrokes([thigh, shank, foot]: Skeleton['leg'], ink: Ink): Stroke[] {
  return [limb('thigh', [thigh], ink), limb('shank', [shank], ink), limb('foot', [foot], ink)];
}

function armStroke(arm: Skeleton['arm'], ink: Ink): Stroke {
  return limb('forearm', arm, ink);
}

function limb(kind: Limb, bones: readonly Bone[], ink: Ink): Stroke {
  return { ink, width: limbs[kind].width, path: bones.map(line).join('') };
}

/** A muscle is a bow along its bone, on the side that it lies on: calf and back of the thigh lie where a knee bends to. */
function spotOf(spot: Spot, { leg: [thigh, shank, foot], trunk }: Skeleton): Stroke {
  const bows: Record<Spot, [bone: Bone, side: number]> = {
    calf: [shank, limbs.shank.width / 2],
    shin: [shank, -limbs.shank.width / 2],
    hamstring: [thigh, limbs.thigh.width / 2],
    quad: [thigh, -limbs.thigh.width / 2],
    arch: [foot, limbs.foot.width / 2],
    inner: [thigh, limbs.thigh.width / 2],
    buttock: [[trunk[0], away(trunk[0], angleOf(trunk), 20)], -limbs.trunk.width / 2],
    belly: [trunk, limbs.trunk.width / 2],
  };
  const [bone, side] = bows[spot];
  return { ink: 'pull', width: spot === 'arch' ? pullWidth - 2 : pullWidth, path: bow(bone, side) };
}

/** The way a bone points, in degrees: 0 is right, 90 down. */
function angleOf([from, to]: Bone): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}

function bow([from, to]: Bone, side: number): string {
  const at = (share: number, out: number) => beside([from, to], share, side * out);
  return `M${pair(at(0.12, 1))}Q${pair(at(0.45, 1.9))} ${pair(at(0.9, 0.9))}`;
}

/** A point along a bone, to a side of it: plus is where a knee bends to. */
function beside([from, to]: Bone, share: number, out: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return [from[0] + dx * share - (dy / length) * out, from[1] + dy * share + (dx / length) * out];
}

/** A thin line along the front of a straight leg, with an end at the hip and at the ankle. */
function straightMark([thigh, shank]: Skeleton['leg']): string {
  const out = -limbs.thigh.width / 2 - 6;
  const whole: Bone = [thigh[0], shank[1]];
  const ends: Bone[] = [0.2, 0.95].map((share) => [
    beside(whole, share, out - 4),
    beside(whole, share, out + 4),
  ]);
  return [[beside(whole, 0.2, out), beside(whole, 0.95, out)] as Bone, ...ends].map(line).join('');
}

function arrow({ part, angle, both }: Motion, bones: Skeleton): string {
  const [thigh, shank, foot] = bones.leg;
  const clear = 9;
  const starts: Record<Motion['part'], Point> = {
    toes: foot[1],
    heel: shank[1],
    ankle: shank[1],
    knee: thigh[1],
    chest: bones.trunk[1],
    hand: bones.arm[1][1],
    hip: away(bones.trunk[0], 270, limbs.trunk.width / 2),
    press: [shank[1][0] - 18, shank[1][1] - 36],
  };
  const from = away(starts[part], angle, part === 'toes' ? clear - 3 : clear + 2);
  const to = away(from, angle, arrowLength);
  return [line([from, to]), tip(to, angle), ...(both ? [tip(from, angle + 180)] : [])].join('');
}

function tip(at: Point, angle: number): string {
  return `M${pair(away(at, angle + 140, wing))}L${pair(at)}L${pair(away(at, angle - 140, wing))}`;
}

/** What stands around a body, drawn to where the body is. */
function propOf(prop: Prop, bones: Skeleton): Stroke {
  const [hip] = bones.trunk;
  const [, shank, foot] = bones.leg;
  const hand = bones.arm[1][1];
  const mattress = hip[1] + limbs.trunk.width / 2 + 4;
  const ground = canvas.height - 4;
  const reach = Math.max(hand[0], foot[1][0], bones.other[2][1][0]) + 6;
  const lines: Record<Prop, readonly Bone[]> = {
    bed: [
      [
        [4, mattress],
        [196, mattress],
      ],
      [
        [8, mattress],
        [8, mattress + 26],
      ],
      [
        [192, mattress],
        [192, mattress + 26],
      ],
    ],
    mattress: [
      [
        [6, 34],
        [194, 34],
      ],
      [
        [194, 34],
        [194, 162],
      ],
      [
        [194, 162],
        [6, 162],
      ],
      [
        [6, 162],
        [6, 34],
      ],
    ],
    cushion: [[away(bones.leg[0][1], 200, 12), away(bones.leg[0][1], 20, 12)]],
    pillow: [[away(bones.head, 125, 17), away(bones.trunk[1], 70, 16)]],
    wall: [
      [
        [reach, 6],
        [reach, ground],
      ],
    ],
    floor: [
      [
        [8, ground],
        [192, ground],
      ],
    ],
    seat: [
      [
        [hip[0] - 34, mattress],
        [hip[0] + 16, mattress],
      ],
      [
        [hip[0] - 32, mattress],
        [hip[0] - 32, ground],
      ],
      [
        [hip[0] + 10, mattress],
        [hip[0] + 10, ground],
      ],
    ],
    chair: [
      [
        [128, 106],
        [172, 106],
      ],
      [
        [131, 106],
        [131, ground],
      ],
      [
        [170, 62],
        [170, ground],
      ],
    ],
    sheet: [[hand, away(foot[1], 0, 3)]],
    ball: [],
    pack: [],
    cradle: [
      [
        [foot[1][0] - 26, foot[1][1] - 12],
        [foot[1][0] + 22, foot[1][1] - 12],
      ],
      [
        [foot[1][0] + 22, foot[1][1] - 12],
        [foot[1][0] + 22, mattress],
      ],
    ],
    glass: [
      [away(hand, 300, 4), away(away(hand, 300, 4), 270, 14)],
      [away(hand, 0, 12), away(away(hand, 0, 12), 270, 14)],
      [away(hand, 300, 4), away(hand, 0, 12)],
    ],
    tub: [
      [
        [10, 96],
        [24, 146],
      ],
      [
        [24, 146],
        [176, 146],
      ],
      [
        [176, 146],
        [190, 96],
      ],
    ],
  };
  if (prop === 'ball')
    return { ink: 'around', width: 1, path: circle(away(foot[0], 60, 14), 8), filled: true };
  if (prop === 'pack')
    return { ink: 'around', width: 14, path: line([beside(shank, 0.2, 12), beside(shank, 0.8, 12)]) };
  if (prop === 'pillow' || prop === 'cushion')
    return { ink: 'around', width: prop === 'pillow' ? 12 : 20, path: lines[prop].map(line).join('') };
  return {
    ink: 'around',
    width: prop === 'sheet' ? sheetWidth : propWidth,
    path: lines[prop].map(line).join(''),
  };
}

function line([from, to]: Bone): string {
  return `M${pair(from)}L${pair(to)}`;
}

function circle([x, y]: Point, radius: number): string {
  const [left, right] = [pair([x - radius, y]), pair([x + radius, y])];
  return `M${left}A${radius},${radius} 0 1 1 ${right}A${radius},${radius} 0 1 1 ${left}Z`;
}

function pair([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
