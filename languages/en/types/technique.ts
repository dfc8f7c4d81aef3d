import { type } from '../../model';

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
  foot_toe_pull: 'toe pull, toe pulls, arch stretch, foot stretch, foot arch stretch',
  foot_stand_flat: 'flat foot press, foot press, flat foot stretch',
  foot_ball_roll: `arch roll, ball roll, foot roll, bottle roll, roll my foot, roll my foot on a ball, foot roll with a
    ball, roll my foot on a bottle, foot roll with a bottle`,
  hamstring_bed_reach: `back of thigh reach, thigh reach, hamstring reach, hamstring stretch, back of thigh stretch,
    hamstring stretch in bed`,
  hamstring_bed_sheet_lift: `leg lift with a sheet, straight leg lift, straight leg raise, leg raise with a sheet, leg lift`,
  hamstring_stand_weight: 'stand straight on it, standing hamstring press, stand straight',
  hamstring_wall_trial: `wall hamstring stretch, hamstring stretch at the wall, standing hamstring stretch, heel forward
    stretch`,
  hamstring_chair_trial: `chair hamstring stretch, heel on a chair, heel on the chair, hamstring stretch with a chair, chair
    stretch`,
  quad_bed_side: `front of thigh stretch, front of thigh stretch in bed, quad stretch in bed, quad stretch lying down,
    thigh stretch on my side`,
  quad_stand_chair: `quad stretch, standing quad stretch, quad stretch with a chair, front of thigh stretch with a chair`,
  shin_bed_point: 'shin release, shin stretch, toes down stretch',
  inner_thigh_bed_frog: 'knee fall out, inner thigh stretch, frog stretch, groin stretch, knee drop',
  inner_thigh_stand_side: 'side lean, side lunge, side lean stretch, standing inner thigh stretch',
  massage_knead: `kneading, knead my calf, knead the calf, knead my leg, calf massage, massage my calf, massage my
    calves, rub my calf, rub my leg, rub my legs, knead my calves, knead my thigh, knead my thighs,
    rub my thigh, rub my thighs, massage my thigh, massage my thighs`,
  massage_thumb_press: `thumb press, thumb pressure, thumb massage, press the knot, pressure point, trigger point, press on
    the knot`,
  massage_bedtime: 'bedtime leg rub, bedtime massage, leg rub, bedtime rub',
  slow_walk: 'slow walk, walk it off, leg shake, shake my leg, walk slowly, walking it off',
  warm_pack: `warm pack, heat pack, hot pack, hot water bottle, heating pad, warm cloth, warm compress, heat`,
  cool_pack: 'cold pack, ice pack, cool pack, ice, cold compress',
  seated_toes_up: `seated toe stretch, toe stretch, toe stretches, seated calf stretch, sitting calf stretch, seated
    toes up, toes to knees stretch, toes to knees`,
  seated_combo_trial: `seated calf and thigh stretch, seated calf and hamstring stretch, calf and thigh stretch, calf and
    hamstring stretch, seated bedtime stretch`,
  ankle_pumps_circles: `ankle pumps, ankle circles, ankle pumps and circles, foot circles, foot pumps, ankle exercises`,
  wall_calf_long: `wall calf stretch, calf stretch, calf stretches, wall stretch, standing calf stretch, calf stretch
    at the wall, calf stretch on the wall`,
  wall_calf_trial: 'bedtime wall calf stretch, bedtime calf stretch, ten second calf stretch',
  soleus_wall_bent: `bent knee wall stretch, soleus stretch, bent knee stretch, bent knee calf stretch, lower calf
    stretch`,
  nhs_wall_lean: 'wall lean set, wall leans, set of wall leans, wall lean plan',
  evening_leg_move: `easy walking, evening walk, easy movement, few minutes of easy movement, easy walk, evening movement`,
  breath_even: `even breathing, five five breathing, five and five breathing, five in five out, coherent breathing`,
  breath_478: `four seven eight, four seven eight breathing, four seven eight breath, four seven eight breaths`,
  breath_box: 'box breathing, square breathing, box breath, box breaths, four four four four',
  warm_bath: 'warm bath, bath tip, bath before bed, warm shower, bath tips',
  bed_setup: 'bed set up, set up my bed, set up the bed, setting up the bed, bed setup, bed tip, bed tips',
  water_check: 'water check, water tip, water tips, water through the day',
});
