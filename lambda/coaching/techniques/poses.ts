import type { TechniqueId } from './catalogue';

/** Directions of a leg's parts, in degrees: 0 points right, 90 down. */
export type LegAngles = readonly [thigh: number, shank: number, foot: number];

/** Where a body is: angles of its limbs from the hip on. Everybody faces right, or lies with the feet to the right. */
export interface Posed {
  /** Of the drawing's 200 × 170 units. */
  hip: readonly [x: number, y: number];
  trunk: number;
  /** The leg that is stretched, nearer to whoever looks. */
  leg: LegAngles;
  other: LegAngles;
  arm: readonly [upperArm: number, forearm: number];
  otherArm?: readonly [upperArm: number, forearm: number];
}

/** Where it pulls, or is pressed. */
export type Spot = 'calf' | 'shin' | 'hamstring' | 'quad' | 'arch' | 'inner' | 'buttock' | 'belly';

/** What stands around a body; drawn behind it. */
export type Prop =
  | 'bed'
  | 'mattress'
  | 'cushion'
  | 'pillow'
  | 'wall'
  | 'floor'
  | 'seat'
  | 'chair'
  | 'sheet'
  | 'ball'
  | 'pack'
  | 'cradle'
  | 'glass'
  | 'tub';

/** What moves, and the way it goes, in degrees: 0 points right, 90 down. */
export interface Motion {
  /** `press` is a heel that is pushed onto the floor. */
  part: 'toes' | 'heel' | 'knee' | 'ankle' | 'chest' | 'hand' | 'hip' | 'press';
  angle: number;
  /** It goes back and forth. */
  both?: true;
}

/** One figure: a body, what is around it, where it pulls, what moves, and the knee that stays straight. */
export interface Pose {
  body: Posed;
  props: readonly Prop[];
  pulls?: Spot;
  moves?: Motion;
  /** A line along the leg says that its knee stays straight. */
  straight?: true;
}

const propped: Posed = {
  hip: [78, 118],
  trunk: 218,
  leg: [0, 0, 268],
  other: [328, 40, 340],
  arm: [70, 20],
};
const lyingFlat: Posed = { ...propped, hip: [88, 120], trunk: 184, other: [0, 0, 290], arm: [20, 0] };
const sittingUp: Posed = { ...propped, hip: [66, 118], trunk: 278, arm: [60, 20] };
const onSeat: Posed = {
  hip: [66, 100],
  trunk: 270,
  leg: [40, 46, 300],
  other: [26, 96, 0],
  arm: [100, 70],
};
const kneeUp: Posed = { ...sittingUp, trunk: 292, leg: [318, 62, 10], other: [0, 0, 280], arm: [40, 35] };
const upright: Posed = {
  hip: [92, 80],
  trunk: 270,
  leg: [90, 90, 0],
  other: [78, 98, 5],
  arm: [40, 330],
};
const atWall: Posed = {
  hip: [86, 90],
  trunk: 304,
  leg: [126, 126, 10],
  other: [42, 112, 0],
  arm: [5, 335],
};
const fromFront: Posed = {
  hip: [92, 84],
  trunk: 270,
  leg: [70, 70, 20],
  other: [100, 96, 160],
  arm: [60, 80],
  otherArm: [120, 100],
};

const bed = ['bed', 'pillow'] as const;
const fromAbove = ['mattress', 'pillow'] as const;
const wall = ['wall', 'floor'] as const;

const bedToes: Pose = {
  body: propped,
  props: bed,
  pulls: 'calf',
  moves: { part: 'toes', angle: 200 },
  straight: true,
};
const wallLean: Pose = {
  body: atWall,
  props: wall,
  pulls: 'calf',
  moves: { part: 'press', angle: 90 },
  straight: true,
};
const seatedLean: Pose = {
  body: { ...onSeat, trunk: 310, leg: [40, 46, 300], arm: [60, 50] },
  props: ['seat', 'floor'],
  pulls: 'hamstring',
  moves: { part: 'chest', angle: 30 },
  straight: true,
};
const rubbing: Pose = {
  body: kneeUp,
  props: ['bed'],
  pulls: 'calf',
  moves: { part: 'hand', angle: 250, both: true },
};
const walking: Pose = {
  body: { ...upright, leg: [62, 72, 350], other: [112, 130, 50], arm: [120, 60], otherArm: [55, 20] },
  props: ['floor'],
  moves: { part: 'knee', angle: 0 },
};
const breathing: Pose = {
  body: lyingFlat,
  props: bed,
  pulls: 'belly',
  moves: { part: 'hip', angle: 270, both: true },
};

/** The figure of every technique. */
export const poses: Record<TechniqueId, Pose> = {
  calf_bed_toes_up: bedToes,
  calf_bed_sheet_pull: {
    body: { ...propped, trunk: 240, arm: [50, 345] },
    props: [...bed, 'sheet'],
    pulls: 'calf',
    moves: { part: 'hand', angle: 200 },
  },
  calf_bed_wall_press: {
    ...bedToes,
    props: [...bed, 'wall'],
    moves: { part: 'heel', angle: 0 },
  },
  calf_bed_knead: {
    body: { ...sittingUp, trunk: 312, arm: [40, 20], other: [330, 55, 350] },
    props: ['bed'],
    pulls: 'calf',
    moves: { part: 'hand', angle: 180, both: true },
  },
  calf_bed_bent_knee: {
    body: { ...propped, leg: [342, 20, 282] },
    props: bed,
    pulls: 'calf',
    moves: { part: 'toes', angle: 215 },
  },
  calf_sit_heel_out: {
    body: { ...onSeat, trunk: 282, arm: [110, 80] },
    props: ['seat', 'floor'],
    pulls: 'calf',
    moves: { part: 'toes', angle: 215 },
    straight: true,
  },
  calf_stand_weight: {
    body: upright,
    props: wall,
    pulls: 'calf',
    moves: { part: 'press', angle: 90 },
    straight: true,
  },
  calf_stand_wall_acute: wallLean,
  foot_toe_pull: {
    body: { ...onSeat, trunk: 296, leg: [338, 88, 335], arm: [70, 55] },
    props: ['seat', 'floor'],
    pulls: 'arch',
    moves: { part: 'toes', angle: 240 },
  },
  foot_sit_ankle_over_knee: {
    body: { ...onSeat, trunk: 284, leg: [298, 58, 338], other: [2, 92, 0], arm: [70, 15] },
    props: ['seat', 'floor'],
    pulls: 'arch',
    moves: { part: 'toes', angle: 230 },
  },
  foot_stand_flat: { body: upright, props: wall, pulls: 'arch', moves: { part: 'press', angle: 90 } },
  hamstring_bed_reach: {
    body: { ...sittingUp, trunk: 316, arm: [55, 15], other: [330, 55, 350] },
    props: ['bed'],
    pulls: 'hamstring',
    moves: { part: 'chest', angle: 30 },
    straight: true,
  },
  hamstring_bed_sheet_lift: {
    body: {
      ...lyingFlat,
      hip: [88, 122],
      trunk: 186,
      leg: [300, 300, 215],
      other: [330, 50, 350],
      arm: [310, 330],
    },
    props: [...bed, 'sheet'],
    pulls: 'hamstring',
    moves: { part: 'heel', angle: 210 },
    straight: true,
  },
  hamstring_stand_weight: {
    body: upright,
    props: wall,
    pulls: 'hamstring',
    moves: { part: 'press', angle: 90 },
    straight: true,
  },
  // Seen from above: on the side, the heel drawn back.
  quad_bed_side: {
    body: {
      ...lyingFlat,
      hip: [98, 92],
      trunk: 182,
      leg: [4, 148, 175],
      other: [344, 12, 330],
      arm: [50, 12],
    },
    props: fromAbove,
    pulls: 'quad',
    moves: { part: 'heel', angle: 190 },
  },
  quad_bed_edge: {
    body: {
      ...lyingFlat,
      hip: [112, 84],
      trunk: 184,
      leg: [24, 100, 60],
      other: [306, 66, 0],
      arm: [20, 0],
    },
    props: bed,
    pulls: 'quad',
    moves: { part: 'knee', angle: 90 },
  },
  quad_stand_chair: {
    body: {
      ...upright,
      hip: [104, 80],
      leg: [92, 248, 190],
      other: [90, 90, 0],
      arm: [140, 70],
      otherArm: [35, 20],
    },
    props: ['chair', 'floor'],
    pulls: 'quad',
    moves: { part: 'heel', angle: 280 },
  },
  shin_bed_point: {
    ...bedToes,
    body: { ...propped, leg: [0, 0, 15] },
    pulls: 'shin',
    moves: { part: 'toes', angle: 60 },
  },
  shin_bed_foot_press: {
    body: { ...propped, leg: [0, 0, 22], other: [314, 22, 16] },
    props: bed,
    pulls: 'shin',
    moves: { part: 'toes', angle: 80 },
  },
  shin_bed_hand_press: {
    body: { ...sittingUp, trunk: 290, leg: [316, 44, 50], other: [0, 0, 280], arm: [52, 24] },
    props: ['bed'],
    pulls: 'shin',
    moves: { part: 'toes', angle: 80 },
  },
  // Seen from above: the sole turned in, to the other foot.
  outer_shin_bed_turn_in: {
    body: {
      ...lyingFlat,
      hip: [92, 92],
      trunk: 182,
      leg: [350, 352, 40],
      other: [16, 10, 350],
      arm: [330, 350],
      otherArm: [40, 10],
    },
    props: fromAbove,
    pulls: 'shin',
    moves: { part: 'toes', angle: 130 },
    straight: true,
  },
  // Seen from above: on the back, the bent knee fallen outward onto a cushion.
  inner_thigh_bed_frog: {
    body: {
      ...lyingFlat,
      hip: [92, 106],
      trunk: 182,
      leg: [304, 38, 350],
      other: [6, 2, 350],
      arm: [40, 10],
      otherArm: [330, 350],
    },
    props: [...fromAbove, 'cushion'],
    pulls: 'inner',
    moves: { part: 'knee', angle: 290 },
  },
  // Seen from above: on the back, the straight leg out to the side.
  inner_thigh_bed_wide: {
    body: {
      ...lyingFlat,
      hip: [92, 106],
      trunk: 182,
      leg: [324, 324, 300],
      other: [6, 2, 350],
      arm: [40, 10],
      otherArm: [330, 350],
    },
    props: fromAbove,
    pulls: 'inner',
    moves: { part: 'heel', angle: 240 },
    straight: true,
  },
  buttock_bed_cross: {
    body: { ...propped, leg: [304, 66, 4], other: [0, 0, 280] },
    props: bed,
    pulls: 'buttock',
    moves: { part: 'knee', angle: 215 },
  },
  buttock_bed_ankle_over_knee: {
    body: { ...lyingFlat, leg: [262, 20, 320], other: [318, 62, 0], arm: [345, 345] },
    props: bed,
    pulls: 'buttock',
    moves: { part: 'knee', angle: 200 },
  },
  inner_thigh_stand_side: {
    body: { ...fromFront, hip: [84, 100], trunk: 258, leg: [46, 46, 10], other: [128, 70, 175] },
    props: ['floor'],
    pulls: 'inner',
    moves: { part: 'hip', angle: 180 },
    straight: true,
  },
  warm_pack: { body: propped, props: [...bed, 'pack'], pulls: 'calf' },
  cool_pack: { body: propped, props: [...bed, 'pack'], pulls: 'calf' },
  massage_knead: rubbing,
  massage_thumb_press: { ...rubbing, moves: { part: 'hand', angle: 30 } },
  massage_bedtime: rubbing,
  seated_toes_up: {
    body: onSeat,
    props: ['seat', 'floor'],
    pulls: 'calf',
    moves: { part: 'toes', angle: 215 },
    straight: true,
  },
  ankle_pumps_circles: {
    body: { ...propped, other: [0, 0, 300] },
    props: bed,
    pulls: 'calf',
    moves: { part: 'toes', angle: 190, both: true },
  },
  wall_calf_long: wallLean,
  wall_calf_trial: wallLean,
  soleus_wall_bent: {
    body: { ...atWall, leg: [104, 146, 10] },
    props: wall,
    pulls: 'calf',
    moves: { part: 'knee', angle: 60 },
  },
  nhs_wall_lean: {
    body: { ...upright, hip: [84, 82], trunk: 284, leg: [98, 98, 0], other: [98, 98, 0], arm: [10, 340] },
    props: wall,
    pulls: 'calf',
    moves: { part: 'chest', angle: 0, both: true },
    straight: true,
  },
  seated_combo_trial: seatedLean,
  hamstring_wall_trial: {
    body: { ...upright, hip: [74, 84], trunk: 312, leg: [64, 64, 330], other: [92, 96, 0], arm: [20, 345] },
    props: wall,
    pulls: 'hamstring',
    moves: { part: 'chest', angle: 40 },
    straight: true,
  },
  hamstring_chair_trial: {
    body: { ...upright, hip: [66, 82], trunk: 300, leg: [20, 20, 292], other: [92, 90, 0], arm: [60, 30] },
    props: ['chair', 'floor'],
    pulls: 'hamstring',
    moves: { part: 'chest', angle: 40 },
    straight: true,
  },
  foot_ball_roll: {
    body: { ...onSeat, leg: [10, 72, 0] },
    props: ['seat', 'floor', 'ball'],
    pulls: 'arch',
    moves: { part: 'ankle', angle: 0, both: true },
  },
  slow_walk: walking,
  evening_leg_move: walking,
  bed_setup: { body: lyingFlat, props: [...bed, 'cradle'] },
  water_check: { body: { ...onSeat, leg: [22, 94, 0], arm: [60, 310] }, props: ['seat', 'floor', 'glass'] },
  warm_bath: { body: { ...propped, leg: [350, 8, 290], arm: [60, 350] }, props: ['tub'] },
  breath_even: breathing,
  breath_478: breathing,
  breath_box: breathing,
};

/** The same with the other leg stretched beside it, where legs are stretched. */
export function withBothLegs(pose: Pose): Pose {
  const [thigh, shank, foot] = pose.body.leg;
  const beside = 13;
  return pose.straight
    ? { ...pose, body: { ...pose.body, other: [thigh - beside, shank - beside, foot - beside] } }
    : pose;
}
