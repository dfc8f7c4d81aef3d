import type { RoutineWords } from '../../coaching/routine/wording';
import type { Spelling } from './spelling';

const notForAll = 'Pregnant, dizzy, heart or lung trouble? Skip this one.';

/** How each technique is coached to somebody who has time. `{side}` is filled in. */
export const techniquesByDay = ({ around }: Spelling): RoutineWords['guided'] => ({
  seated_combo_trial: {
    lead: 'Sit with your {side} leg straight, toes up. Lean forward from your hips.',
    other: '{Side} leg straight, toes up. Lean in.',
    during: ['Back flat. A firm pull, no pain.'],
  },
  wall_calf_trial: {
    lead: 'Hands on the wall, {side} leg back. Knee straight, heel down, lean in.',
    other: '{Side} leg back, heel down.',
    during: ['Both feet flat. Keep breathing.'],
  },
  hamstring_wall_trial: {
    lead: 'Still at the wall. {Side} heel forward on the floor, knee straight. Lean in.',
    other: '{Side} heel forward, knee straight.',
    during: ['Back flat. Keep breathing.'],
  },
  hamstring_chair_trial: {
    lead: 'Face a firm chair, its back to a wall. {Side} heel on the seat, knee straight. Tilt forward.',
    other: '{Side} heel on the seat, knee straight.',
    during: ['Back flat. Too high? Use a low step.'],
  },
  seated_toes_up: {
    lead: 'Sit tall. {Side} leg out, heel down. Pull your toes toward your knee.',
    other: '{Side} leg out, toes up.',
    during: ['Heel down, toes up. Keep breathing.'],
  },
  wall_calf_long: {
    lead: 'Hands on a wall, {side} leg straight back. Heel on the floor. Lean in.',
    other: '{Side} leg back, heel down. Lean in.',
    during: ['You feel it in the calf. Keep breathing.'],
  },
  soleus_wall_bent: {
    lead: 'Hands on a wall, {side} leg back, heel down. Bend that knee a little.',
    other: '{Side} leg back, knee a little bent.',
    during: ['You feel it low down, near the heel.'],
  },
  nhs_wall_lean: {
    lead: 'Face a wall, fingertips on it, feet flat. Lean in and out when I say.',
    other: 'Feet flat, fingertips on the wall.',
    during: [],
    beat: [
      ['Lean in.', 'Stand straight.'],
      ['In.', 'And back.'],
    ],
  },
  ankle_pumps_circles: {
    lead: 'Legs out. Move your {side} foot up and down, not too far.',
    other: '{Side} foot, up and down.',
    during: [
      'Up and down, about thirty times.',
      'Small moves. Keep going.',
      'Now circle it, eight times one way.',
      'And eight times the other way.',
    ],
  },
  massage_knead: {
    lead: `Bend your {side} knee, leg loose. Wrap both hands ${around} the calf.`,
    other: `{Side} calf, both hands ${around} it.`,
    during: ['Squeeze and roll it, like dough.', 'Slowly, from ankle to knee.', 'Not behind the knee.'],
    light: ['Stroke it lightly, with flat hands.', 'Slowly, from ankle to knee.', 'No squeezing.'],
    caution: 'Pregnant, or had a clot? Skip this, and stretch. Not over big veins.',
  },
  massage_thumb_press: {
    lead: 'Find the sore spot on your {side} calf with your thumbs.',
    other: '{Side} calf, thumbs on the sore spot.',
    during: [],
    caution: 'Pregnant, on blood thinners, or had a clot? Skip this, and stretch.',
    beat: [
      ['Press in slowly. Half as hard as hurts.', 'Ease off. Move a little.'],
      ['Press.', 'Ease off.'],
    ],
  },
  massage_bedtime: {
    lead: 'Sit up, {side} leg bent. Squeeze the calf in both hands.',
    other: `{Side} leg bent, both hands ${around} the calf.`,
    during: ['From ankle to knee, slowly.', 'Now the thigh, from knee to hip.', 'Loose and slow.'],
    light: ['Only stroke it, with flat hands.', 'Now the thigh, as lightly.', 'No squeezing.'],
    caution: 'Pregnant, or had a clot? Skip this, and stretch. Not over big veins.',
  },
  foot_ball_roll: {
    lead: 'Sit down, a ball or bottle under your {side} arch. Roll it, heel to toes.',
    other: '{Side} foot on the ball.',
    during: ['Only as hard as feels good.', 'Slowly, heel to toes.', 'Stay seated.'],
    caution: 'Numb feet? Look at the skin first.',
  },
  slow_walk: {
    lead: 'Light on, floor clear, a hand on the wall. Walk slowly, heels first.',
    other: 'Walk slowly, heels first.',
    during: ['Flat feet, small steps.', 'Sit down if you feel dizzy.', 'Slow and easy.'],
  },
  evening_leg_move: {
    lead: `Light on, floor clear. Walk ${around} the house at an easy pace.`,
    other: 'Walk at an easy pace.',
    during: [
      'Easy pace, no workout.',
      'Let your arms swing.',
      'Sit down if you feel dizzy.',
      'Heels down first.',
    ],
  },
  breath_even: {
    lead: 'In through your nose, out just as long. Let your belly rise.',
    other: 'In for five, out for five.',
    caution: 'If your head feels light, breathe as usual.',
    during: [],
    beat: [
      ['Breathe in.', 'Breathe out.'],
      ['In.', 'Out.'],
    ],
  },
  breath_478: {
    lead: 'Sit up the first time. In for four, hold for seven, out for eight.',
    other: 'In for four, hold seven, out for eight.',
    during: [],
    caution: notForAll,
    beat: [
      ['Breathe in.', 'Hold it.', 'Out through your mouth.'],
      ['In.', 'Hold.', 'Out.'],
    ],
  },
  breath_box: {
    lead: 'Four in, four hold, four out, four hold.',
    other: 'Four in, four hold, four out, four hold.',
    during: [],
    caution: notForAll,
    beat: [
      ['Breathe in.', 'Hold it.', 'Breathe out.', 'Hold it.'],
      ['In.', 'Hold.', 'Out.', 'Hold.'],
    ],
  },
});

const newHip = 'New knee or hip? Ask your doctor first.';

/** Moves of the relief ladder that name a sore or a good leg in a cramp, for somebody who has neither. */
export const rungsByDay = ({ pajama }: Spelling): RoutineWords['rungsByDay'] => ({
  quad_bed_side: {
    lead: 'Lie on your side, {side} leg on top. Bend that knee, heel toward your bottom.',
    other: 'Turn over, {side} leg on top.',
    during: [`Hold your ankle, sock or ${pajama} leg. No twisting.`],
    caution: newHip,
  },
  quad_stand_chair: {
    lead: 'Hold the wall or a door frame. Pull your {side} heel toward your bottom.',
    other: '{Side} heel toward your bottom.',
    during: ['Knees together. Poor balance? Sit down.'],
    caution: newHip,
  },
  inner_thigh_bed_frog: {
    lead: 'Propped up, {side} knee bent. Let it fall outward, onto a pillow.',
    other: '{Side} knee bent, let it fall outward.',
    during: ["Don't squeeze your knees together."],
    caution: 'New hip? Skip this one.',
  },
  inner_thigh_stand_side: {
    lead: 'Feet wide, holding the wall. {Side} leg straight, bend the other knee, lean away.',
    other: '{Side} leg straight, bend the other knee.',
    during: ['Poor balance? Sit down.'],
    caution: 'New hip? Skip this one.',
  },
  hamstring_bed_reach: {
    lead: 'Sit up, {side} leg straight, toes up. Lean from your hips.',
    other: '{Side} leg straight, lean from your hips.',
    during: ["Back straight. Don't bend that knee."],
    caution: 'New hip? Skip this one. Back pain? Ease off early.',
  },
});
