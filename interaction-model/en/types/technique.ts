import { type } from '../../language';

/** Every technique by its names. */
export const technique = type('Technique', {
  calf_bed_toes_up: 'toes up in bed, toes up, toes up stretch, toes to shin',
  calf_bed_sheet_pull: `sheet pull, sheet stretch, towel stretch, towel pull, stretch with the sheet, stretch with a sheet,
    stretch with a towel`,
  calf_bed_wall_press: `foot on the wall, foot against the wall, feet on the wall, foot on the footboard, footboard stretch,
    foot on the wall stretch`,
  calf_bed_knead: 'rub it with toes up, rub the cramp, rub it, rub it out',
  calf_sit_heel_out: `heel out, heel out stretch, heel out on the edge of the bed, edge of the bed stretch, heel on the
    floor stretch`,
  calf_stand_weight: 'stand on it, standing on it, standing calf press',
  calf_stand_wall_acute: 'wall lean for a cramp, wall lean, wall lean stretch',
  foot_toe_pull: `toe pull, toe pulls, arch stretch, foot stretch, foot arch stretch, foot stretches, arch stretches,
    stretch for my foot`,
  foot_stand_flat: 'flat foot press, foot press, flat foot stretch',
  foot_ball_roll: `arch roll, ball roll, foot roll, bottle roll, roll my foot, roll my foot on a ball, foot roll with a
    ball, roll my foot on a bottle, foot roll with a bottle, ball under my foot, ball under the foot,
    bottle under my foot, bottle under the foot, roll a ball, roll a ball under my foot, roll a bottle
    under my foot, rolling a ball, rolling a ball under my foot, rolling my foot, rolling my foot on a
    ball, roll my foot over a ball, roll my arch, rolling my arch, roll out my foot, roll out my arch,
    roll the ball under my foot, tennis ball, tennis ball roll, tennis ball under my foot, golf ball,
    golf ball under my foot, foot rolling, foot roller, rolling under the foot, frozen bottle roll`,
  hamstring_bed_reach: `back of thigh reach, thigh reach, hamstring reach, hamstring stretch, back of thigh stretch, hamstring
    stretch in bed, back of the thigh stretch`,
  hamstring_bed_sheet_lift: `leg lift with a sheet, straight leg lift, straight leg raise, leg raise with a sheet, leg lift`,
  hamstring_stand_weight: 'stand straight on it, standing hamstring press, stand straight',
  hamstring_wall_trial: `wall hamstring stretch, hamstring stretch at the wall, standing hamstring stretch, heel forward
    stretch`,
  hamstring_chair_trial: `chair hamstring stretch, heel on a chair, heel on the chair, hamstring stretch with a chair, chair
    stretch`,
  quad_bed_side: `front of thigh stretch, front of thigh stretch in bed, quad stretch in bed, quad stretch lying down,
    thigh stretch on my side, stretch the front of my thigh, front thigh stretch`,
  quad_stand_chair: `quad stretch, standing quad stretch, quad stretch with a chair, front of thigh stretch with a chair`,
  shin_bed_point: `shin release, shin stretch, toes down stretch, shin stretches`,
  inner_thigh_bed_frog: `knee fall out, inner thigh stretch, frog stretch, groin stretch, knee drop, inner thigh stretches,
    butterfly stretch`,
  inner_thigh_stand_side: 'side lean, side lunge, side lean stretch, standing inner thigh stretch',
  massage_knead: `kneading, knead my calf, knead the calf, knead my leg, calf massage, massage my calf, massage my calves,
    rub my calf, rub my leg, rub my legs, knead my calves, knead my thigh, knead my thighs, rub my
    thigh, rub my thighs, massage my thigh, massage my thighs, knead my muscle, knead the muscle,
    kneading my calf, kneading the calf, rubbing my calf, massaging my calf, massaging my calves`,
  massage_thumb_press: `thumb press, thumb pressure, thumb massage, press the knot, pressure point, trigger point, press on
    the knot`,
  massage_bedtime: `bedtime leg rub, bedtime massage, leg rub, bedtime rub, bedtime leg massage, leg rub before bed, rub my
    legs before bed, massage my legs before bed`,
  slow_walk: `slow walk, walk it off, leg shake, shake my leg, walk slowly, walking it off, a slow walk, walking
    slowly, walk around slowly, walk round the room, walk around the room, walk up and down, walking
    around, walking about, gentle walk, a gentle walk, gentle walking, short walk, a short walk, slow
    walking, slow steps, shake it out, shake out my leg, shake my legs, shaking my leg, shake the leg`,
  warm_pack: `warm pack, heat pack, hot pack, hot water bottle, heating pad, warm cloth, warm compress, heat, a warm
    pack, warm towel, warming it, warm my calf, warm my leg, heat my calf, heat on my calf, heat on my
    leg, put heat on it, put some heat on it, put a heat pack on it, put a hot water bottle on it, use a
    heat pack, use a heating pad, use a hot water bottle, wheat bag, wheat pack, something warm on it,
    something hot on it`,
  cool_pack: `cold pack, ice pack, cool pack, ice, cold compress, a cool pack, ice my calf, ice my leg, cool it down,
    cool my calf, cool my leg, cold on it, put ice on it, put some ice on it, put a cold pack on it, put
    an ice pack on it, use an ice pack, use a cold pack, bag of peas, something cold on it`,
  seated_toes_up: `seated toe stretch, toe stretch, toe stretches, seated calf stretch, sitting calf stretch, seated toes
    up, toes to knees stretch, toes to knees, seated toe stretches, seated stretch, sitting stretch,
    sitting toe stretch, sit down stretch, chair toe stretch, toe stretch sitting down, toe stretch in
    my chair, pull my toes toward my knees, pull my toes up, toes pulled up, toes up sitting, toes up in
    a chair, toes toward me`,
  seated_combo_trial: `seated calf and thigh stretch, seated calf and hamstring stretch, calf and thigh stretch, calf and
    hamstring stretch, seated bedtime stretch`,
  ankle_pumps_circles: `ankle pumps, ankle circles, ankle pumps and circles, foot circles, foot pumps, ankle exercises, ankle
    circle, ankle pump, ankle rolls, ankle rotations, ankle exercise, ankle movements, pump my ankles,
    pump my feet, circle my ankles, circle my feet, circling my ankles, roll my ankles, rolling my
    ankles, rotate my ankles, rotating my ankles, move my ankles, moving my ankles, feet up and down,
    pumping my feet, pumping my ankles, foot circling, circles with my feet, circles with my ankles,
    circles and pumps, turn my ankles`,
  wall_calf_long: `wall calf stretch, calf stretch, calf stretches, wall stretch, standing calf stretch, calf stretch at
    the wall, calf stretch on the wall, calf stretches against the wall, calf stretches at the wall,
    wall stretch for my calf, wall stretch for my calves, stretch at the wall, stretching at the wall,
    stretch my calf against the wall, stretch my calves against the wall, stretch my calf at the wall,
    stretch my calves at the wall, push the wall stretch, wall push, wall push stretch, lean against the
    wall, long calf stretch, standing calf stretches, runner's stretch, runners stretch`,
  wall_calf_trial: 'bedtime wall calf stretch, bedtime calf stretch, ten second calf stretch',
  soleus_wall_bent: `bent knee wall stretch, soleus stretch, bent knee stretch, bent knee calf stretch, lower calf
    stretch`,
  nhs_wall_lean: 'wall lean set, wall leans, set of wall leans, wall lean plan',
  evening_leg_move: `easy walking, evening walk, easy movement, few minutes of easy movement, easy walk, evening movement,
    leg movement in the evening, move my legs in the evening, a few minutes of movement, gentle
    movement, evening leg movement, easy leg movement`,
  breath_even: `even breathing, five five breathing, five and five breathing, five in five out, coherent breathing, even
    breaths, even breath, equal in and out, five in and five out, breathe five and five, five second
    breathing, coherence breathing, resonance breathing`,
  breath_478: `four seven eight, four seven eight breathing, four seven eight breath, four seven eight breaths, four
    seven eight breathing exercise, four seven eight technique, four seven eight thing, four seven and
    eight, four seven eight method, the four seven eight, breathe four seven eight, in four hold seven
    out eight, in for four hold for seven out for eight`,
  breath_box: `box breathing, square breathing, box breath, box breaths, four four four four, box breathing exercise,
    box breathing technique, box style breathing, four square breathing, square breath, square breaths,
    four by four breathing, four count breathing, equal breathing, navy seal breathing, breathe in a
    box, breathing in a box, breathing in a square`,
  warm_bath: `warm bath, bath tip, bath before bed, warm shower, bath tips, hot shower, run a bath, take a bath, take
    a warm bath, have a bath, bath tip for tonight, soak in the bath, soak my legs, warm soak, bath
    before sleep, bath at night`,
  bed_setup: `bed set up, set up my bed, set up the bed, setting up the bed, bed setup, bed tip, bed tips, bed
    arrangement, arrange my bed, arrange the bed, arrange my sheets, loosen my sheets, loosen the
    covers, make my bed ready`,
  water_check: `water check, water tip, water tips, water through the day, how much i drank, a water check, drinking
    check, hydration check, hydration tip`,
});
