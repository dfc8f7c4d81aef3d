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
      one: 'The footboard will do. Lean gently toward your foot. Neither? Say so.',
      pregnant: "The footboard will do. Stay propped up. Don't lean forward.",
      both: 'The footboard will do. Lean gently toward your feet. Neither? Say so.',
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
      one: 'Press the top of that foot with the other foot. If the calf cramps, stop.',
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
