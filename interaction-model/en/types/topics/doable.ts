/**
 * Names of something one can do. Alone they are the wish to do it; in a question ("does a warm bath help") they are a
 * topic.
 */
export const doable = {
  heat_or_ice: 'heat, ice, heating pad, hot water bottle, ice pack, cold pack',
  does_stretching_work: 'stretching, stretches, bedtime stretches, calf stretches, leg stretches',
  conditions: 'nerve damage',
  warm_bath: 'warm bath',
  wall_stretch: 'wall stretch, wall calf stretch',
  toe_stretch: 'toe stretch, seated toe stretch',
  massage_prevents: 'massage, a massage, leg massage',
  knots: 'thumb pressure, press the knot',
  breathing: `slow breathing, deep breathing, breathing, breathing exercises, relaxation, box breathing, deep
    breaths, breathing exercise`,
};
