import type { CoachingWords } from '../../coaching/words';
import type { Spelling } from './spelling';

/** For every muscle that toes up lengthen. */
const toesUp = { letGo: 'Let go slowly, toes up.', easeOff: 'Ease off, toes up.' };
const standingUp = { letGo: 'Let go slowly. Sit down when you can.', easeOff: 'Ease off. Sit if you can.' };
const loose = { letGo: 'Let go slowly. Keep that leg loose.', easeOff: 'Ease off, leg loose.' };

/** How each move of the relief ladder is coached while it cramps. */
export const techniquesInCramp = ({ pajama }: Spelling): CoachingWords['rungs'] => ({
  calf_bed_toes_up: {
    lead: {
      one: 'Toes to your shin, knee straight.',
      both: 'Toes to your shins, knees straight.',
      helper: 'Hold the knee straight. Push the ball of the foot up.',
    },
    during: {
      one: "Push your heel away. Don't point your toes.",
      both: "Push your heels away. Don't point your toes.",
      pregnant: "Stay propped up, or on your side. Don't point your toes.",
      helper: "One hand on the knee, one under the foot. Don't jerk.",
    },
    keep: {
      one: 'Toes up, knee straight.',
      both: 'Toes up, knees straight.',
      helper: 'Foot up, knee straight.',
    },
    ...toesUp,
  },
  calf_bed_sheet_pull: {
    lead: {
      one: 'Loop a sheet round your foot, knee straight. Pull it toward you.',
      both: 'Loop a sheet round both feet, knees straight. Pull it toward you.',
      helper: 'Loop a sheet round the foot, knee straight. Pull it slowly.',
    },
    during: {
      one: 'Round the ball of your foot. Pull both ends, slowly.',
      both: 'Round the balls of your feet. Pull both ends, slowly.',
      helper: 'Round the ball of the foot. Gentle pull only.',
    },
    keep: {
      one: 'Pull the sheet, knee straight.',
      both: 'Pull the sheet, knees straight.',
      helper: 'Pull the sheet, knee straight.',
    },
    ...toesUp,
  },
  calf_bed_wall_press: {
    lead: {
      one: 'Foot flat on the wall or footboard, knee straight. Press your heel in.',
      both: 'Feet flat on the wall or footboard, knees straight. Press your heels in.',
      helper: 'Have them press the foot flat on the wall, knee straight.',
    },
    during: {
      one: 'Stay lying or propped up. Lean gently toward your foot.',
      pregnant: "Stay propped up, or on your side. Don't lean forward.",
      both: 'Stay lying or propped up. Lean gently toward your feet.',
      helper: 'They stay lying or propped up. Heel pressed in.',
    },
    keep: {
      one: 'Heel pressed in, knee straight.',
      both: 'Heels pressed in, knees straight.',
      helper: 'Heel pressed in, knee straight.',
    },
    ...toesUp,
  },
  calf_bed_knead: {
    lead: {
      one: "Toes up. Feel both legs. If one's bigger or hotter, don't rub: say, Alexa, swollen.",
      both: "Toes up. Feel both legs. If one's bigger or hotter, don't rub: say, Alexa, swollen.",
      helper: "Foot up. Feel both legs. If one's bigger or hotter, don't rub: say, Alexa, swollen.",
    },
    during: {
      one: 'Both hands round the calf. Squeeze and roll, toes up, knee straight.',
      both: 'Both hands round the calf. Squeeze and roll, toes up, knee straight.',
      helper: 'Both hands round the calf. Squeeze and roll, their knee straight.',
    },
    keep: {
      one: 'Toes up, knee straight, rub it.',
      both: 'Toes up, knee straight, rub it.',
      helper: 'Foot up, knee straight, rub it.',
    },
    start: ['Now rub.', 'Keep rubbing.'],
    ...toesUp,
  },
  calf_sit_heel_out: {
    lead: {
      one: 'Heel on the floor, leg straight. Toes toward your knee.',
      both: 'Heels on the floor, legs straight. Toes toward your knees.',
      helper: 'Heel on the floor, leg straight. Push the toes toward the knee.',
    },
    during: {
      one: 'Hands on the seat. Lean forward a little. Dizzy? Lie back.',
      pregnant: 'Hands on the seat, sit tall. Dizzy? Lie on your side.',
      both: 'Hands on the seat. Lean forward a little. Dizzy? Lie back.',
      helper: 'They lean forward a little. If dizzy, lie them back.',
    },
    keep: {
      one: 'Heel down, toes up.',
      both: 'Heels down, toes up.',
      helper: 'Heel down, toes up.',
    },
    ...toesUp,
  },
  calf_stand_weight: {
    lead: {
      one: 'Sit up, then stand, weight on that leg, heel flat.',
      both: 'Sit up, then stand, weight on that leg, heel flat.',
      helper: 'Help them stand slowly. Weight on that leg, heel flat.',
    },
    during: {
      one: 'A hand on the wall or bed. Knee straight. Dizzy? Sit down.',
      both: 'A hand on the wall or bed. Knee straight. Dizzy? Sit down.',
      helper: 'Stay beside them. Dizzy? Sit them down.',
    },
    keep: {
      one: 'Weight on that leg, heel flat.',
      both: 'Weight on that leg, heel flat.',
      helper: 'Weight on that leg, heel flat.',
    },
    ...standingUp,
  },
  calf_stand_wall_acute: {
    lead: {
      one: 'Hands on the wall, that leg back, heel down.',
      both: 'Hands on the wall, that leg back, heel down.',
      helper: 'Their hands on the wall, that leg back, heel down.',
    },
    during: {
      one: 'Back knee straight. Bend the front knee and lean in.',
      both: 'Back knee straight. Bend the front knee and lean in.',
      helper: 'Back knee straight. They bend the front knee and lean in.',
    },
    keep: { one: 'Heel down, leaning in.', both: 'Heel down, leaning in.', helper: 'Heel down, leaning in.' },
    ...standingUp,
  },
  foot_toe_pull: {
    lead: {
      one: 'Pull your toes back to your shin with one hand.',
      both: 'Pull your toes back to your shins, both feet.',
      helper: 'Pull all the toes back to the shin with one hand.',
    },
    during: {
      one: "All the toes together. Don't curl them.",
      both: "All the toes together. Don't curl them.",
      helper: 'All the toes together, gently.',
    },
    keep: {
      one: 'Toes pulled back.',
      both: 'Toes pulled back, both feet.',
      helper: 'Toes pulled back.',
    },
    ...toesUp,
  },
  foot_stand_flat: {
    lead: {
      one: 'Foot flat on the floor. Press toes and heel down.',
      both: 'Foot flat on the floor. Press toes and heel down.',
      helper: 'Their foot flat on the floor, toes and heel down.',
    },
    during: {
      one: 'Sitting is fine. Stand on it only if you are steady.',
      both: 'Sitting is fine. Stand on it only if you are steady.',
      helper: 'Sitting is fine. Stay beside them.',
    },
    keep: {
      one: 'Foot flat, pressing down.',
      both: 'Foot flat, pressing down.',
      helper: 'Foot flat, pressing down.',
    },
    ...standingUp,
  },
  hamstring_bed_reach: {
    lead: {
      one: 'Sit up, leg straight. Lean from your hips, toes up.',
      both: 'Sit up, legs straight. Lean from your hips, toes up.',
      helper: 'Help them sit up, leg straight. Lean forward, toes up.',
    },
    during: {
      one: "Back straight. Don't bend that knee.",
      both: "Back straight. Don't bend your knees.",
      helper: 'Back straight, that knee too.',
    },
    keep: {
      one: 'Leg straight, leaning forward.',
      both: 'Legs straight, leaning forward.',
      helper: 'Leg straight, leaning forward.',
    },
    ...loose,
  },
  hamstring_bed_sheet_lift: {
    lead: {
      one: 'On your back. Sheet round that foot, raise it straight.',
      pregnant: 'Sheet round that foot, propped up. Raise it straight.',
      both: 'Worse leg first. Sheet round that foot, raise it straight.',
      helper: 'Sheet round the foot, propped up. Raise it straight.',
    },
    during: {
      one: 'Knee straight, the other bent. Stop at a firm pull.',
      both: 'Knee straight, the other bent. Stop at a firm pull.',
      helper: 'Knee straight, the other bent. Stop at a firm pull.',
    },
    keep: {
      one: 'Leg raised, knee straight.',
      both: 'Leg raised, knee straight.',
      helper: 'Leg raised, knee straight.',
    },
    ...loose,
  },
  hamstring_stand_weight: {
    lead: {
      one: 'Sit up, then stand, knee straight, weight on that leg.',
      both: 'Sit up, then stand, knee straight, weight on that leg.',
      helper: 'Help them stand slowly, that knee straight, weight on it.',
    },
    during: {
      one: 'A hand on the wall or bed. Press down. Dizzy? Sit down.',
      both: 'A hand on the wall or bed. Press down. Dizzy? Sit down.',
      helper: 'Stay beside them. Dizzy? Sit them down.',
    },
    keep: {
      one: 'Knee straight, weight on it.',
      both: 'Knee straight, weight on it.',
      helper: 'Knee straight, weight on it.',
    },
    ...standingUp,
  },
  quad_bed_side: {
    lead: {
      one: 'Lie on your good side. Heel toward your bottom.',
      both: 'Worse leg on top. Heel toward your bottom.',
      helper: 'Lie them on the good side. Heel toward the bottom.',
    },
    during: {
      one: `Hold your ankle, sock or ${pajama} leg. No twisting.`,
      both: `Hold your ankle, sock or ${pajama} leg. No twisting.`,
      helper: 'Hold the ankle. No twisting.',
    },
    keep: {
      one: 'Heel to your bottom.',
      both: 'Heel to your bottom.',
      helper: 'Heel to the bottom.',
    },
    ...loose,
  },
  quad_stand_chair: {
    lead: {
      one: 'Hold a heavy chair. Pull that heel toward your bottom.',
      both: 'Hold a heavy chair. Pull that heel toward your bottom.',
      helper: 'They hold a heavy chair, that heel toward the bottom.',
    },
    during: {
      one: 'Keep your knees together. Poor balance? Sit down.',
      both: 'Keep your knees together. Poor balance? Sit down.',
      helper: 'Stay beside them, knees together. Poor balance? Sit them down.',
    },
    keep: {
      one: 'Heel toward the bottom.',
      both: 'Heel toward the bottom.',
      helper: 'Heel toward the bottom.',
    },
    ...standingUp,
  },
  shin_bed_point: {
    lead: {
      one: 'Point your foot gently down, toes away from you.',
      both: 'Point both feet gently down, toes away from you.',
      helper: 'Push the top of the foot gently down.',
    },
    during: {
      one: 'Press the top with your other foot. If your calf grips, stop.',
      both: 'Gently. If a calf grips, stop.',
      helper: 'Gently. If the calf grips, stop.',
    },
    keep: {
      one: 'Foot pointed down.',
      both: 'Feet pointed down.',
      helper: 'Foot pointed down.',
    },
    letGo: 'Let go slowly, foot loose.',
    easeOff: 'Ease off, foot loose.',
  },
  inner_thigh_bed_frog: {
    lead: {
      one: 'On your back, knee bent. Let it fall outward.',
      pregnant: 'Propped up, knee bent. Let it fall outward.',
      both: 'On your back, knees bent. Let them fall outward.',
      helper: 'Propped up, knee bent. Let it fall outward.',
    },
    during: {
      one: "Rest it on a pillow. Don't squeeze your knees together.",
      pregnant: 'Rest it on a pillow. Stop if your pelvis hurts.',
      both: "Rest them on pillows. Don't squeeze your knees together.",
      helper: "Rest it on a pillow. Don't push.",
    },
    keep: {
      one: 'Knee out to the side.',
      both: 'Knees out to the sides.',
      helper: 'Knee out to the side.',
    },
    letGo: 'Bring the knee up slowly. Keep that leg loose.',
    easeOff: 'Bring the knee up slowly.',
  },
  inner_thigh_stand_side: {
    lead: {
      one: 'Feet wide, hold a chair. Lean away from that leg.',
      both: 'Feet wide, hold a chair. Lean away from that leg.',
      helper: 'Feet wide, they hold a chair, leaning away.',
    },
    during: {
      one: 'Bend the good knee. Keep the sore leg straight.',
      both: 'Bend the good knee. Keep the sore leg straight.',
      helper: 'The good knee bends, the sore leg stays straight.',
    },
    keep: {
      one: 'Leaning away, sore leg straight.',
      both: 'Leaning away, sore leg straight.',
      helper: 'Leaning away, sore leg straight.',
    },
    ...standingUp,
  },
});
