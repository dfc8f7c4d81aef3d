import type { CoachingWords } from '../../coaching/words';
import { capital } from '../../lib/text';
import type { Spelling } from './spelling';

/** For every muscle that toes toward the knee lengthen. */
const toesBack = {
  letGo: { one: 'Good. Ease off slowly, toes toward you.', helper: 'Good. Ease off slowly, foot bent back.' },
  easeOff: { one: 'Ease off, toes toward you.', helper: 'Ease off, foot bent back.' },
};
/** For the muscles that they shorten. */
const footLoose = {
  letGo: { one: 'Good. Ease off slowly, foot loose.', helper: 'Good. Ease off slowly, foot loose.' },
  easeOff: { one: 'Ease off, foot loose.', helper: 'Ease off, foot loose.' },
};
const legLoose = {
  letGo: {
    one: 'Good. Ease off slowly. Keep that leg loose.',
    helper: 'Good. Ease off slowly. Keep the leg loose.',
  },
  easeOff: { one: 'Ease off, leg loose.', helper: 'Ease off, leg loose.' },
};
const onFeet = {
  letGo: {
    one: 'Good. Ease off slowly. Sit down when you can.',
    helper: 'Good. Ease off slowly. Help them sit down.',
  },
  easeOff: { one: 'Ease off. Sit if you can.', helper: 'Ease off. Sit them down.' },
};

/** How each move of the relief ladder is coached while it cramps. */
export const techniquesInCramp = ({ around, pajama }: Spelling): CoachingWords['rungs'] => ({
  calf_bed_toes_up: {
    lead: {
      one: 'Pull your toes toward you, leg straight.',
      both: 'Pull your toes toward you, legs straight.',
      helper: 'Hold the knee straight. Push the ball of the foot back, toward their knee.',
    },
    during: {
      one: "Bend at the ankle. Push your heel away. Don't point your toes.",
      both: "Bend at the ankles. Push your heels away. Don't point your toes.",
      pregnant: "Stay propped up, or on your side. Don't point your toes.",
      helper: "One hand on the knee, one under the foot. Don't jerk.",
    },
    keep: {
      one: 'Toes toward you, leg straight.',
      both: 'Toes toward you, legs straight.',
      helper: 'Foot bent back, knee straight.',
    },
    ...toesBack,
  },
  calf_bed_sheet_pull: {
    lead: {
      one: `Hook a sheet ${around} your foot. Pull it toward you, leg straight.`,
      both: `Hook a sheet ${around} both feet. Pull it toward you, legs straight.`,
      helper: `Hook a sheet ${around} the foot. Pull it slowly toward their knee.`,
    },
    during: {
      one: `${capital(around)} the ball of your foot. A towel or shirt will do.`,
      both: `${capital(around)} the balls of your feet. A towel or shirt will do.`,
      helper: `${capital(around)} the ball of the foot. Gentle pull only.`,
    },
    keep: {
      one: 'Pull the sheet toward you, leg straight.',
      both: 'Pull the sheet toward you, legs straight.',
      helper: 'Pull the sheet toward their knee.',
    },
    ...toesBack,
  },
  calf_bed_wall_press: {
    lead: {
      one: 'Press your foot flat against the wall. Leg straight, push with the heel.',
      both: 'Press both feet flat against the wall. Legs straight, push with your heels.',
      helper: 'Press their foot flat on the wall. Leg straight, heel pushing.',
    },
    during: {
      one: 'The footboard will do. Stay lying back. Neither there? Say so.',
      pregnant: "The footboard will do. Stay propped up. Don't lean forward.",
      both: 'The footboard will do. Stay lying back. Neither there? Say so.',
      helper: 'The footboard will do. They stay lying or propped up.',
    },
    keep: {
      one: 'Heel pushing, leg straight.',
      both: 'Heels pushing, legs straight.',
      helper: 'Heel pushing, leg straight.',
    },
    ...toesBack,
  },
  calf_bed_knead: {
    lead: {
      one: "Feel both legs. If one's bigger or hotter, don't rub. Wake me, say: swollen.",
      both: "Feel both legs. If one's bigger or hotter, don't rub. Wake me, say: swollen.",
      helper: "Feel both their legs. If one's bigger or hotter, don't rub. Wake me, say: swollen.",
    },
    during: {
      one: `Both hands ${around} the calf. Squeeze and roll, toes toward you.`,
      both: `Both hands ${around} the calf. Squeeze and roll, toes toward you.`,
      helper: `Both hands ${around} the calf. Squeeze and roll, foot bent back.`,
    },
    keep: {
      one: 'Toes toward you, leg straight, rub it.',
      both: 'Toes toward you, leg straight, rub it.',
      helper: 'Foot bent back, rub the calf.',
    },
    start: ['Now rub.', 'Keep rubbing.'],
    ...toesBack,
  },
  calf_bed_bent_knee: {
    lead: {
      one: 'Bend that knee a little. Pull your toes toward you.',
      both: 'Bend your knees a little. Pull your toes toward you.',
      helper: 'Bend their knee a little. Push the ball of the foot back.',
    },
    during: {
      one: 'For a cramp low down, near the heel. Bend at the ankle.',
      pregnant: 'Stay propped up, or on your side. Bend at the ankle.',
      both: 'For a cramp low down, near the heel. Bend at the ankles.',
      helper: "One hand behind the knee, one under the foot. Don't jerk.",
    },
    keep: {
      one: 'Knee a little bent, toes toward you.',
      both: 'Knees a little bent, toes toward you.',
      helper: 'Knee a little bent, foot bent back.',
    },
    ...toesBack,
  },
  calf_sit_heel_out: {
    lead: {
      one: 'Straighten that leg, heel on the floor. Pull your toes toward your knee.',
      both: 'Straighten your legs, heels on the floor. Pull your toes toward your knees.',
      helper: 'Straighten their leg, heel on the floor. Push the toes toward the knee.',
    },
    during: {
      one: 'Hands on the seat. Lean forward a little. Dizzy? Lie back.',
      pregnant: 'Hands on the seat, sit tall. Dizzy? Lie on your side.',
      both: 'Hands on the seat. Lean forward a little. Dizzy? Lie back.',
      helper: 'They lean forward a little. If dizzy, lie them back.',
    },
    keep: {
      one: 'Heel down, toes toward your knee.',
      both: 'Heels down, toes toward your knees.',
      helper: 'Heel down, toes toward the knee.',
    },
    ...toesBack,
  },
  calf_stand_weight: {
    lead: {
      one: 'Stand on that leg, heel flat.',
      both: 'Stand on that leg, heel flat.',
      helper: 'They stand on that leg, heel flat.',
    },
    during: {
      one: 'Knee straight. A hand on the wall or bed. Dizzy? Sit down.',
      both: 'Knee straight. A hand on the wall or bed. Dizzy? Sit down.',
      helper: 'Stay beside them. Dizzy? Sit them down.',
    },
    keep: {
      one: 'Weight on that leg, heel flat.',
      both: 'Weight on that leg, heel flat.',
      helper: 'Weight on that leg, heel flat.',
    },
    ...onFeet,
  },
  calf_stand_wall_acute: {
    lead: {
      one: 'Hands on the wall. Step that leg back, heel down.',
      both: 'Hands on the wall. Step that leg back, heel down.',
      helper: 'Their hands on the wall. Step that leg back, heel down.',
    },
    during: {
      one: 'Back knee straight. Bend the front knee and lean in. Dizzy? Sit down.',
      both: 'Back knee straight. Bend the front knee and lean in. Dizzy? Sit down.',
      helper: 'Back knee straight. They bend the front knee and lean in.',
    },
    keep: { one: 'Heel down, leaning in.', both: 'Heel down, leaning in.', helper: 'Heel down, leaning in.' },
    ...onFeet,
  },
  foot_toe_pull: {
    lead: {
      one: 'Bend that knee. Pull your toes toward you by hand.',
      both: 'Bend your knees. Pull your toes toward you by hand.',
      helper: 'Push their toes back, toward the knee.',
    },
    during: {
      one: "All the toes together. Can't reach? Say so.",
      both: "All the toes together. Can't reach? Say so.",
      helper: 'All the toes together, gently.',
    },
    keep: {
      one: 'Toes pulled toward you.',
      both: 'Toes pulled toward you, both feet.',
      helper: 'Toes pushed back.',
    },
    ...toesBack,
  },
  foot_sit_ankle_over_knee: {
    lead: {
      one: 'Ankle over your other knee. Pull your toes back by hand.',
      both: 'Ankle over your other knee. Pull your toes back by hand.',
      helper: 'Lift their foot over the other knee. Pull the toes back.',
    },
    during: {
      one: "All the toes together. New hip, or can't get it up there? Say so.",
      both: "All the toes together. New hip, or can't get it up there? Say so.",
      helper: 'All the toes together, gently. Not with a new hip.',
    },
    keep: {
      one: 'Toes pulled back, ankle on your knee.',
      both: 'Toes pulled back, ankle on your knee.',
      helper: 'Toes pulled back, ankle on the knee.',
    },
    ...toesBack,
  },
  foot_stand_flat: {
    lead: {
      one: 'Press your whole foot into the floor.',
      both: 'Press your whole foot into the floor.',
      helper: 'Press their whole foot into the floor.',
    },
    during: {
      one: 'Toes and heel down. Not steady? Do it sitting.',
      both: 'Toes and heel down. Not steady? Do it sitting.',
      helper: 'Toes and heel down. Stay beside them.',
    },
    keep: {
      one: 'Foot flat, pressing down.',
      both: 'Foot flat, pressing down.',
      helper: 'Foot flat, pressing down.',
    },
    ...onFeet,
  },
  hamstring_bed_reach: {
    lead: {
      one: 'Sit up, sore leg straight out. Lean forward a little.',
      both: 'Sit up, both legs straight out. Lean forward a little.',
      helper: 'Help them sit up, leg straight out. They lean forward.',
    },
    during: {
      one: "New hip or knee? Stop well before it pulls. Don't bend that knee.",
      both: "New hip or knee? Stop well before it pulls. Don't bend your knees.",
      helper: 'New hip or knee? Stop well before it pulls.',
    },
    keep: {
      one: 'Leg straight, leaning forward.',
      both: 'Legs straight, leaning forward.',
      helper: 'Leg straight, leaning forward.',
    },
    ...toesBack,
  },
  hamstring_bed_sheet_lift: {
    lead: {
      one: `Lie on your back. Hook a sheet ${around} that foot. Raise it straight.`,
      pregnant: `Stay propped up. Hook a sheet ${around} that foot. Raise it straight.`,
      both: `Worse leg first. Hook a sheet ${around} that foot. Raise it straight.`,
      helper: `Lie them back. Hook a sheet ${around} the foot. Raise it straight.`,
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
    ...toesBack,
  },
  hamstring_stand_weight: {
    lead: {
      one: 'Stand on that leg, knee straight.',
      both: 'Stand on that leg, knee straight.',
      helper: 'They stand on that leg, knee straight.',
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
    ...onFeet,
  },
  quad_bed_side: {
    lead: {
      one: 'Lie on your good side. Reach back, pull the top heel to your bottom.',
      both: 'Worse leg on top. Reach back, pull that heel to your bottom.',
      helper: 'Lie them on the good side. Bend that knee, heel toward the bottom.',
    },
    during: {
      one: `New hip or knee? Stop well before it pulls. Or hold a ${pajama} leg.`,
      both: `New hip or knee? Stop well before it pulls. Or hold a ${pajama} leg.`,
      helper: 'Hold the ankle. New hip or knee? Stop well before it pulls.',
    },
    keep: {
      one: 'Heel toward your bottom.',
      both: 'Heel toward your bottom.',
      helper: 'Heel toward the bottom.',
    },
    ...legLoose,
  },
  quad_bed_edge: {
    lead: {
      one: 'Lie near the edge of the bed. Let that leg hang down.',
      both: 'Worse leg first, near the edge. Lie back, let it hang down.',
      helper: 'Lie them near the edge. Let that leg hang down.',
    },
    during: {
      one: 'Other knee bent. New hip or knee? Stop well before it pulls.',
      both: 'Other knee bent. New hip or knee? Stop well before it pulls.',
      helper: 'Other knee bent. New hip or knee? Stop well before it pulls.',
    },
    keep: {
      one: 'Leg hanging down, knee loose.',
      both: 'Leg hanging down, knee loose.',
      helper: 'Leg hanging down, knee loose.',
    },
    letGo: {
      one: 'Good. Lift it back up slowly. Keep that leg loose.',
      helper: 'Good. Lift it back up slowly. Keep the leg loose.',
    },
    easeOff: { one: 'Lift that leg back up slowly.', helper: 'Lift the leg back up slowly.' },
  },
  quad_stand_chair: {
    lead: {
      one: 'Pull that heel toward your bottom. Knees together.',
      both: 'Pull that heel toward your bottom. Knees together.',
      helper: 'Pull their heel toward the bottom. Knees together.',
    },
    during: {
      one: 'Hold the wall or a door frame. New hip or knee? Stop well before it pulls. Dizzy? Sit down.',
      both: 'Hold the wall or a door frame. New hip or knee? Stop well before it pulls. Dizzy? Sit down.',
      helper: 'They hold the wall or a door frame. Dizzy? Sit them down.',
    },
    keep: {
      one: 'Heel toward your bottom.',
      both: 'Heel toward your bottom.',
      helper: 'Heel toward the bottom.',
    },
    ...onFeet,
  },
  shin_bed_point: {
    lead: {
      one: 'Point your toes down, away from you.',
      both: 'Point both feet down, away from you.',
      helper: 'Push the top of their foot down.',
    },
    during: {
      one: 'Curl the toes down too. If the calf cramps, stop.',
      both: 'Gently. If a calf cramps, stop.',
      helper: 'Gently. If the calf cramps, stop.',
    },
    keep: {
      one: 'Toes down, away from you.',
      both: 'Feet down, away from you.',
      helper: 'Foot pressed down.',
    },
    ...footLoose,
  },
  shin_bed_foot_press: {
    lead: {
      one: 'Put your other foot on top. Press that foot down.',
      both: 'Put one foot on top. Press the other foot down.',
      helper: 'Press their foot down, hand on top. Toes too.',
    },
    during: {
      one: 'Other knee bent a little. Press gently. If the calf cramps, stop.',
      both: 'Other knee bent a little. Then swap. If a calf cramps, stop.',
      helper: 'Gently. If the calf cramps, stop.',
    },
    keep: {
      one: 'Foot pressed down by the other.',
      both: 'Foot pressed down by the other.',
      helper: 'Foot and toes pressed down.',
    },
    ...footLoose,
  },
  shin_bed_hand_press: {
    lead: {
      one: 'Sit up, bend that knee. Press your foot and toes down by hand.',
      both: 'Sit up, bend your knees. Press your feet and toes down by hand.',
      helper: 'Bend their knee a little. Press the foot and toes down.',
    },
    during: {
      one: 'Your hand on top of the foot. If the calf cramps, stop.',
      both: 'Your hands on top of the feet. If a calf cramps, stop.',
      helper: 'Your hand on top of the foot. If the calf cramps, stop.',
    },
    keep: {
      one: 'Foot pressed down by hand.',
      both: 'Feet pressed down by hand.',
      helper: 'Foot pressed down by hand.',
    },
    ...footLoose,
  },
  outer_shin_bed_turn_in: {
    lead: {
      one: 'Turn your foot inward. Pull your toes toward you.',
      both: 'Turn your feet inward. Pull your toes toward you.',
      helper: 'Turn the foot inward. Push it back, toward their knee.',
    },
    during: {
      one: "Leg straight, big toe in. Don't point your toes.",
      both: "Legs straight, big toes in. Don't point your toes.",
      helper: "One hand on the knee, one under the foot. Don't jerk.",
    },
    keep: {
      one: 'Toes toward you, sole turned in.',
      both: 'Toes toward you, soles turned in.',
      helper: 'Foot bent back, sole turned in.',
    },
    ...toesBack,
  },
  inner_thigh_bed_frog: {
    lead: {
      one: 'Lie on your back, knee bent. Let it fall outward.',
      pregnant: 'Stay propped up, knee bent. Let it fall outward.',
      both: 'Lie on your back, knees bent. Let them fall outward.',
      helper: 'Prop them up, knee bent. Let it fall outward.',
    },
    during: {
      one: 'New hip or knee? Stop well before it pulls. Rest it on a pillow.',
      pregnant: 'Rest it on a pillow. Stop if your pelvis hurts.',
      both: 'New hip or knee? Stop well before it pulls. Rest them on pillows.',
      helper: "Rest it on a pillow. Don't push.",
    },
    keep: {
      one: 'Knee out to the side.',
      both: 'Knees out to the sides.',
      helper: 'Knee out to the side.',
    },
    letGo: {
      one: 'Good. Bring the knee up slowly. Keep that leg loose.',
      helper: 'Good. Bring the knee up slowly. Keep the leg loose.',
    },
    easeOff: { one: 'Bring the knee up slowly.', helper: 'Bring the knee up slowly.' },
  },
  inner_thigh_bed_wide: {
    lead: {
      one: 'Push that leg out sideways, knee straight.',
      both: 'Push both legs out sideways, knees straight.',
      helper: 'Help that leg out sideways, knee straight.',
    },
    during: {
      one: 'Toes to the ceiling. New hip? Stop well before it pulls.',
      pregnant: 'Stay propped up. Stop if your pelvis hurts.',
      both: 'Toes to the ceiling. New hip? Stop well before it pulls.',
      helper: "Hold the heel. Don't push. New hip? Stop well before it pulls.",
    },
    keep: {
      one: 'Leg straight, out to the side.',
      both: 'Legs straight, out to the sides.',
      helper: 'Leg straight, out to the side.',
    },
    letGo: {
      one: 'Good. Bring it back slowly. Keep that leg loose.',
      helper: 'Good. Bring it back slowly. Keep the leg loose.',
    },
    easeOff: { one: 'Bring that leg back slowly.', helper: 'Bring the leg back slowly.' },
  },
  buttock_bed_cross: {
    lead: {
      one: 'Bend that knee. Cross it over, foot outside your other leg.',
      both: 'Worse side first, bend that knee. Cross it over your other leg.',
      helper: 'Bend their knee. Cross it over, foot outside the other leg.',
    },
    during: {
      one: 'Lying or sitting. New hip or knee? Stop well before it pulls.',
      pregnant: 'Stay propped up. Stop if your pelvis hurts.',
      both: 'Lying or sitting. New hip or knee? Stop well before it pulls.',
      helper: "Don't push. New hip or knee? Stop well before it pulls.",
    },
    keep: {
      one: 'Knee bent, crossed over.',
      both: 'Knee bent, crossed over.',
      helper: 'Knee bent, crossed over.',
    },
    letGo: {
      one: 'Good. Bring it back slowly. Keep that leg loose.',
      helper: 'Good. Bring it back slowly. Keep the leg loose.',
    },
    easeOff: { one: 'Bring that leg back slowly.', helper: 'Bring the leg back slowly.' },
  },
  buttock_bed_ankle_over_knee: {
    lead: {
      one: 'Lie on your back. Ankle over the other knee, pull that knee in.',
      both: 'On your back, worse side first. Ankle over the other knee, pull it in.',
      helper: 'Lift their foot over the other knee. Push that knee toward their chest.',
    },
    during: {
      one: 'Hands behind the thigh. New hip or knee? Stop well before it pulls.',
      both: 'Hands behind the thigh. New hip or knee? Stop well before it pulls.',
      helper: 'Gently. New hip or knee? Stop well before it pulls.',
    },
    keep: {
      one: 'Knee pulled in, ankle across it.',
      both: 'Knee pulled in, ankle across it.',
      helper: 'Knee toward the chest, ankle across it.',
    },
    ...legLoose,
  },
  inner_thigh_stand_side: {
    lead: {
      one: 'Feet wide. Lean away from that leg.',
      both: 'Feet wide. Lean away from that leg.',
      helper: 'Their feet wide. They lean away from that leg.',
    },
    during: {
      one: 'Hold the wall. Bend the good knee, sore leg straight. Dizzy? Sit down.',
      both: 'Hold the wall. Bend the good knee, sore leg straight. Dizzy? Sit down.',
      helper: 'They hold the wall, good knee bent, sore leg straight.',
    },
    keep: {
      one: 'Leaning away, sore leg straight.',
      both: 'Leaning away, sore leg straight.',
      helper: 'Leaning away, sore leg straight.',
    },
    ...onFeet,
  },
});
