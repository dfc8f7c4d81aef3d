import type { LegAngles, Posed } from '../../coaching/techniques/poses';

/** A point of the drawing, in units of its 200 × 170 canvas. */
export type Point = readonly [x: number, y: number];

/** The canvas every figure is drawn on. */
export const canvas = { width: 200, height: 170 } as const;

/** The limbs that every figure is made of: how long and how thick each is. */
export const limbs = {
  trunk: { length: 46, width: 18 },
  upperArm: { length: 25, width: 7 },
  forearm: { length: 25, width: 7 },
  thigh: { length: 41, width: 15 },
  shank: { length: 40, width: 12 },
  foot: { length: 20, width: 8 },
} as const;
export type Limb = keyof typeof limbs;

/** Middle of the head from the top of the trunk, along it, and its size. */
export const head = { beyond: 15, radius: 11 } as const;

/** Both ends of each limb that is drawn. */
export interface Skeleton {
  head: Point;
  trunk: Bone;
  leg: readonly [thigh: Bone, shank: Bone, foot: Bone];
  other: readonly [thigh: Bone, shank: Bone, foot: Bone];
  arm: readonly [upperArm: Bone, forearm: Bone];
  otherArm?: readonly [upperArm: Bone, forearm: Bone];
}
export type Bone = readonly [from: Point, to: Point];

/** The point at a distance from another. @param angle 0 points right, 90 down */
export function away([x, y]: Point, angle: number, distance: number): Point {
  const radians = (angle * Math.PI) / 180;
  return [x + distance * Math.cos(radians), y + distance * Math.sin(radians)];
}

/** The joints of a body, from its hip outward. */
export function skeletonOf({ hip, trunk, leg, other, arm, otherArm }: Posed): Skeleton {
  const neck = away(hip, trunk, limbs.trunk.length);
  const shoulder = away(hip, trunk, limbs.trunk.length - 5);
  return {
    head: away(neck, trunk, head.beyond),
    trunk: [hip, neck],
    leg: legOf(hip, leg),
    other: legOf(hip, other),
    arm: armOf(shoulder, arm),
    ...(otherArm && { otherArm: armOf(shoulder, otherArm) }),
  };
}

function legOf(hip: Point, [thigh, shank, foot]: LegAngles): Skeleton['leg'] {
  const knee = away(hip, thigh, limbs.thigh.length);
  const ankle = away(knee, shank, limbs.shank.length);
  return [
    [hip, knee],
    [knee, ankle],
    [ankle, away(ankle, foot, limbs.foot.length)],
  ];
}

function armOf(shoulder: Point, [upper, fore]: readonly [number, number]): Skeleton['arm'] {
  const elbow = away(shoulder, upper, limbs.upperArm.length);
  return [
    [shoulder, elbow],
    [elbow, away(elbow, fore, limbs.forearm.length)],
  ];
}
