import type { TechniqueId } from '../../coaching/techniques/catalogue';
import type { TechniqueWords } from '../content';
import { tips } from './tips';

/** How every technique is written down: read, not spoken, but for the tips. */
export const techniquesWritten = (): Record<TechniqueId, TechniqueWords> => ({
  ...tips(),
  calf_bed_toes_up: {
    name: 'Toes up in bed',
    steps: [
      'Straighten your knee.',
      'Push your heel away.',
      'Pull your toes up toward your shin.',
      'Hold, and breathe out slowly.',
      'Once it lets go, ease off, toes up.',
    ],
    caution: "Don't yank. Don't point your toes. Not on a swollen, hot or red leg.",
  },
  calf_bed_sheet_pull: {
    name: 'Sheet pull',
    steps: [
      'Loop a sheet or towel round the ball of your foot.',
      'Keep that knee straight.',
      'Pull both ends toward you, slowly.',
      'Hold until the knot lets go.',
    ],
    caution: 'A gentle pull only. Good if you cannot reach your toes.',
  },
  calf_bed_wall_press: {
    name: 'Foot on the wall',
    steps: [
      'Put your whole foot flat on the wall or footboard.',
      'Keep your knee straight.',
      'Press your heel in.',
      'Stay lying back, and hold.',
    ],
    caution: "Stay lying or propped up. Don't slide off the edge of the bed.",
  },
  calf_bed_knead: {
    name: 'Rub it, toes up',
    steps: [
      'Sit up, knee straight and toes up.',
      'Feel both legs first.',
      'Wrap both hands round the calf.',
      'Squeeze and roll it, from ankle to knee.',
    ],
    caution:
      'Not on a swollen, hot or red leg, after a clot, or when pregnant. Light touch on blood thinners.',
  },
  calf_bed_bent_knee: {
    name: 'Bent knee, toes up',
    steps: [
      'Bend the sore knee a little.',
      'Bend the foot up at the ankle.',
      'Pull your toes toward your shin.',
      'Hold, and breathe out slowly.',
    ],
    caution: "For a cramp low down, near the heel. Don't point your toes.",
  },
  calf_sit_heel_out: {
    name: 'Heel out on the edge of the bed',
    steps: [
      'Sit up slowly on the edge of the bed.',
      'Put both hands on the mattress.',
      'Straighten the sore leg, heel on the floor.',
      'Lift your toes toward your knee.',
      'Lean your chest forward a little.',
    ],
    caution: 'If you feel dizzy, lie back and use the sheet.',
  },
  calf_stand_weight: {
    name: 'Stand on it',
    steps: [
      'Sit up first. Take one slow breath.',
      'Turn on a light. Hold something firm.',
      'Stand up slowly.',
      'Put your weight on the sore leg, heel flat.',
      'Hold still.',
    ],
    caution: 'Not with both legs cramping, when dizzy, or if you fall easily. Not alone late in pregnancy.',
  },
  calf_stand_wall_acute: {
    name: 'Wall lean for a cramp',
    steps: [
      'Put both hands on the wall.',
      'Step the sore leg back.',
      'Knee straight, heel on the floor.',
      'Bend the front knee and lean in.',
    ],
    caution: 'For steady people only. Bare feet or a floor that does not slip.',
  },
  foot_toe_pull: {
    name: 'Toe pull for arch and toes',
    steps: [
      'Sit up, the sore knee bent. Take your toes in one hand.',
      'Pull them gently back toward your shin.',
      'Rub the arch with your thumb.',
      'Hold until the toes uncurl.',
    ],
    caution: 'Pull all the toes together. Gently with bunions or arthritis.',
  },
  foot_sit_ankle_over_knee: {
    name: 'Ankle over the knee',
    steps: [
      'Sit on the edge of the bed, or another seat.',
      'Bend the sore knee, ankle over the other knee.',
      'Pull all your toes back with one hand.',
      'Hold until the toes uncurl.',
    ],
    caution: 'Not with a new hip. Gently with bunions or arthritis.',
  },
  foot_stand_flat: {
    name: 'Flat foot press',
    steps: [
      'Sit on the edge of the bed.',
      'Put your foot flat on the floor.',
      'Press down through your toes and heel.',
      'If you are steady, stand with weight on it.',
    ],
    caution: 'Hold on to something. Seated is enough for many.',
  },
  hamstring_bed_reach: {
    name: 'Back of thigh reach',
    steps: [
      'Sit up with the sore leg straight.',
      'Let the other knee bend out.',
      'Lean forward from your hips, back flat.',
      'Toes up. Hold.',
    ],
    caution: "Lean, don't round your back hard. Ease off with back pain.",
  },
  hamstring_bed_sheet_lift: {
    name: 'Straight leg lift with a sheet',
    steps: [
      'Lie on your back.',
      'Loop a sheet round your foot.',
      'Raise the leg with the knee straight.',
      'Stop at a firm pull. Hold.',
    ],
    caution: 'Keep the other knee bent. Late in pregnancy, use the seated reach.',
  },
  hamstring_stand_weight: {
    name: 'Stand straight on it',
    steps: [
      'Sit first, then stand slowly, holding on.',
      'Straighten the sore knee.',
      'Press your weight down through that leg.',
    ],
    caution: 'For steady people only.',
  },
  quad_bed_side: {
    name: 'Front of thigh, on your side',
    steps: [
      'Lie on your good side.',
      'Bend the sore knee.',
      'Hold your ankle, sock or pajama leg.',
      'Bring your heel toward your bottom. Hold.',
    ],
    caution: 'Not with a new knee or hip unless your doctor said yes. No twisting.',
  },
  quad_bed_edge: {
    name: 'Front of thigh, over the edge',
    steps: [
      'Lie on your back, near the edge of the bed.',
      'Bend the other knee, foot flat.',
      'Let the sore leg hang over the edge, knee bent.',
      'Let it sink. Hold.',
    ],
    caution:
      'Not with a new knee or hip. Keep your bottom on the bed. When pregnant, lie on your side instead.',
  },
  quad_stand_chair: {
    name: 'Front of thigh, standing',
    steps: [
      'Stand holding the wall or a door frame.',
      'Bend the sore knee behind you.',
      'Pull your heel toward your bottom.',
      'Keep your knees together. Hold.',
    ],
    caution: 'You stand on one leg. Skip it if your balance is poor.',
  },
  shin_bed_point: {
    name: 'Shin release',
    steps: [
      'This one is different. Toes go down.',
      'Gently point your foot away.',
      'Curl the toes down as well.',
      'Hold, then rub the front of the shin.',
    ],
    caution: 'Stop if your calf starts to cramp. Toes go back up.',
  },
  shin_bed_foot_press: {
    name: 'Shin press, foot on foot',
    steps: [
      'Point the sore foot away.',
      'Put the other foot on top of it, the other knee bent a little.',
      'Press the foot down, gently.',
      'Hold.',
    ],
    caution: 'Stop if your calf starts to cramp.',
  },
  shin_bed_hand_press: {
    name: 'Shin press by hand',
    steps: [
      'Sit up, the sore knee bent.',
      'Press your toes and the foot down with one hand.',
      'Keep the heel where it is.',
      'Hold.',
    ],
    caution: 'Stop if your calf starts to cramp. Not late in pregnancy: point the toes instead.',
  },
  outer_shin_bed_turn_in: {
    name: 'Outer shin, sole turned in',
    steps: [
      'Straighten the leg.',
      'Turn the sole of that foot inward.',
      'Pull your toes toward you.',
      'Hold.',
    ],
    caution: 'Gently after a sprained ankle.',
  },
  inner_thigh_bed_frog: {
    name: 'Knee fall out',
    steps: [
      'Lie on your back.',
      'Bend the sore knee, foot flat.',
      'Let the knee drop out to the side.',
      'Rest it on a pillow. Hold.',
    ],
    caution: 'Not with a new hip. Stop for pelvic pain.',
  },
  inner_thigh_bed_wide: {
    name: 'Straight leg to the side',
    steps: [
      'Lie, or sit propped up.',
      'Keep the sore leg straight, toes to the ceiling.',
      'Slide it out to the side.',
      'Hold.',
    ],
    caution: 'Not with a new hip. Stop for pelvic pain.',
  },
  buttock_bed_cross: {
    name: 'Knee across',
    steps: [
      'Lie, or sit propped up.',
      'Bend the sore knee.',
      'Cross it over the other leg, foot flat outside that knee.',
      'Let it sink across. Hold.',
    ],
    caution: 'Not with a new hip. Stop for pelvic pain.',
  },
  buttock_bed_ankle_over_knee: {
    name: 'Buttock stretch on your back',
    steps: [
      'Lie on your back, both knees bent.',
      'Put the sore ankle over the other knee.',
      'Clasp your hands behind that thigh.',
      'Pull it toward your chest. Hold.',
    ],
    caution: 'Not with a new knee or hip. When pregnant, cross the knee over instead.',
  },
  inner_thigh_stand_side: {
    name: 'Side lean',
    steps: [
      'Stand wide, holding the wall or a rail.',
      'Bend the good knee.',
      'Shift your weight away from the sore leg.',
      'Keep the sore leg straight. Hold.',
    ],
    caution: 'For steady people only. Not with a new hip or pelvic pain.',
  },
  massage_knead: {
    name: 'Knead the calf or thigh',
    steps: [
      'Bend the knee so that the leg hangs loose.',
      'Wrap both hands round the muscle.',
      'Squeeze and roll it, like bread dough.',
      'Work slowly from ankle to knee.',
    ],
    caution:
      'Not on a swollen, hot or red leg, with a past or possible clot, or over big veins. Light touch on blood thinners. When pregnant, stretch instead.',
  },
  massage_thumb_press: {
    name: 'Thumb press on a sore knot',
    steps: [
      'Find the sore spot with your thumbs.',
      'Press in slowly, no more than five out of ten.',
      'Stay while you breathe out.',
      'Let go. Move a little and repeat.',
    ],
    caution: 'As for kneading. Stop for numbness or sharp pain. Not behind the knee.',
  },
  seated_toes_up: {
    name: 'Seated toe stretch',
    steps: [
      'Sit tall on a chair or the bed.',
      'Stretch one leg out, heel down.',
      'Point your toes up toward your knee.',
      'Hold, then swap legs.',
    ],
    caution: 'Also works during a cramp, held longer.',
  },
  ankle_pumps_circles: {
    name: 'Ankle pumps and circles',
    steps: [
      'Bend and stretch one foot up and down thirty times.',
      'Circle it eight times one way.',
      'Circle it eight times the other way.',
      'Swap feet.',
    ],
    caution: 'Start small if pointing your toes sets off cramps.',
  },
  wall_calf_long: {
    name: 'Wall calf stretch',
    steps: [
      'Face a wall, palms on it.',
      'One foot forward, one straight back.',
      'Back heel on the floor.',
      'Lean in until your calf pulls. Hold.',
      'Switch legs.',
    ],
    caution: 'Sit instead if you are unsteady.',
  },
  wall_calf_trial: {
    name: 'Bedtime wall calf stretch',
    steps: [
      'Face a wall, arms straight, palms at chest height.',
      'Step one leg back, knee straight.',
      'Both feet flat. Lean in to a firm pull.',
      'Hold ten. Swap legs while the first one rests.',
    ],
    caution: 'Never hold your breath. Use the seated version if unsteady.',
  },
  soleus_wall_bent: {
    name: 'Bent knee wall stretch',
    steps: [
      'Stand as for the wall calf stretch.',
      'Bend the back knee a little.',
      'Keep that heel down. Hold.',
      'Switch legs.',
    ],
    caution: 'You feel it lower down, near the heel.',
  },
  nhs_wall_lean: {
    name: 'Wall lean set',
    steps: [
      'Stand with your fingertips just touching the wall.',
      'Feet flat. Lean in until your calves stretch.',
      'Hold two or three seconds. Stand up straight.',
      'Repeat for up to five minutes.',
    ],
    caution: 'Three times a day, the last one before bed. Fewer once it is better.',
  },
  seated_combo_trial: {
    name: 'Seated calf and thigh stretch',
    steps: [
      'Sit on the bed with one leg straight, toes up.',
      'Back flat, tilt forward from the hips.',
      'Feel it in the calf and thigh.',
      'Hold ten. Swap legs while the first one rests.',
    ],
    caution: 'The safe choice if you are older or unsteady.',
  },
  hamstring_wall_trial: {
    name: 'Bedtime back of thigh, at the wall',
    steps: [
      'Stay at the wall, both hands on it.',
      'One heel forward on the floor, toes up, knee straight.',
      'Back flat, lean in from the hips.',
      'Hold ten. Swap legs while the first one rests.',
    ],
    caution: 'Never hold your breath. Use the seated version if unsteady.',
  },
  hamstring_chair_trial: {
    name: 'Back of thigh, heel on a chair',
    steps: [
      'Stand facing a firm chair that is against a wall.',
      'Rest one heel on the seat.',
      'Knee straight, back flat, tilt forward from the hips.',
      'Hold ten. Swap legs while the first one rests.',
    ],
    caution: 'You stand on one leg. Use a low step or the seated version if the chair is too high.',
  },
  massage_bedtime: {
    name: 'Bedtime leg rub',
    steps: [
      'Sit up with one leg bent.',
      'Squeeze the calf in both hands, ankle to knee.',
      'Then squeeze the thigh, knee to hip.',
      'Swap legs.',
    ],
    caution: 'As for kneading.',
  },
  foot_ball_roll: {
    name: 'Arch roll',
    steps: [
      'Sit down with a ball or bottle under your arch.',
      'Roll it slowly from heel to toes.',
      'Press only as hard as feels good.',
    ],
    caution: 'Sit, never stand. Look at the skin first if your feet are numb.',
  },
  slow_walk: {
    name: 'Slow walk or leg shake',
    steps: [
      'When the knot has eased, hold the wall.',
      'Walk slowly, heels down first.',
      'Or sit and shake the leg loose.',
    ],
    caution: 'Light on, clear floor. Sit if you are dizzy.',
  },
  evening_leg_move: {
    name: 'Few minutes of easy walking',
    steps: [
      'Walk round the house for three to five minutes.',
      'Or ride an exercise bike, easy pace.',
      'Then do your stretches.',
    ],
    caution: 'Gentle, not a workout.',
  },
  breath_even: {
    name: 'Even breathing, five and five',
    steps: [
      'Breathe in through your nose for five.',
      'Breathe out for five.',
      'Let your belly rise and fall.',
      'Keep going, slow and soft.',
    ],
    caution: 'If your head feels light, breathe as usual.',
  },
  breath_478: {
    name: 'Four, seven, eight breathing',
    steps: [
      'Breathe in through your nose for four.',
      'Hold for seven.',
      'Breathe out through your mouth for eight.',
      'Do four rounds.',
    ],
    caution: 'Skip it when pregnant, dizzy, or with heart or lung disease. Sit up the first time.',
  },
  breath_box: {
    name: 'Box breathing',
    steps: ['Breathe in for four.', 'Hold for four.', 'Breathe out for four.', 'Hold for four.'],
    caution: 'As for four, seven, eight.',
  },
});
