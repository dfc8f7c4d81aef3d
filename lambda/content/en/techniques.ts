import type { Content } from '../content';

export const techniques: Content['techniques'] = {
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
      'Lean gently toward your foot.',
    ],
    caution: "Stay lying or propped up. Don't slide off the edge of the bed.",
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
      'Take your toes in one hand.',
      'Pull them gently back toward your shin.',
      'Rub the arch with your thumb.',
      'Hold until the toes uncurl.',
    ],
    caution: 'Pull all the toes together. Gently with bunions or arthritis.',
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
  quad_stand_chair: {
    name: 'Front of thigh, holding a chair',
    steps: [
      'Stand holding a heavy chair.',
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
      'Press the top of it with your other foot.',
      'Hold, then rub the front of the shin.',
    ],
    caution: 'Stop if your calf starts to cramp. Toes go back up.',
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
  inner_thigh_stand_side: {
    name: 'Side lean',
    steps: [
      'Stand wide, holding a chair or rail.',
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
};
