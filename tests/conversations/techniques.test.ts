import { describe, expect, test } from 'vitest';
import { type TechniqueId, technique, techniqueIds } from '../../lambda/coaching/techniques/catalogue';
import { techniquesWritten } from '../../lambda/locales/en/techniquesWritten';
import { meant } from '../support/meant';
import { holdsOf, night, wordsOf } from '../support/night';

/** How each technique may be asked for, and the first words that put somebody into it. */
const asked: Record<TechniqueId, [says: string, hears: string]> = {
  calf_bed_toes_up: ['toes up in bed', 'Pull your toes toward you, leg straight.'],
  calf_bed_sheet_pull: ['do the sheet pull', 'Hook a sheet around your foot'],
  calf_bed_wall_press: ['foot on the wall', 'Press your foot flat against the wall'],
  calf_bed_knead: ['rub it out', 'Feel both legs.'],
  calf_bed_bent_knee: ['bent knee stretch in bed', 'Bend that knee a little.'],
  calf_sit_heel_out: ['heel out stretch', 'Straighten that leg, heel on the floor.'],
  calf_stand_weight: ['stand on it', 'Stand on that leg, heel flat'],
  calf_stand_wall_acute: ['wall lean stretch', 'Hands on the wall. Step that leg back'],
  foot_toe_pull: ['arch stretch', 'Bend that knee. Pull your toes toward you'],
  foot_sit_ankle_over_knee: ['ankle over my knee', 'Ankle over your other knee.'],
  foot_stand_flat: ['flat foot press', 'Press your whole foot into the floor.'],
  hamstring_bed_reach: ['hamstring stretch', 'Sit up, left leg straight, toes up.'],
  hamstring_bed_sheet_lift: ['leg lift with a sheet', 'Hook a sheet around that foot. Raise it straight.'],
  hamstring_stand_weight: ['stand straight on it', 'Stand on that leg, knee straight'],
  quad_bed_side: ['quad stretch in bed', 'Lie on your side, left leg on top.'],
  quad_bed_edge: ['leg over the edge', 'Lie near the edge of the bed.'],
  quad_stand_chair: ['standing quad stretch', 'Hold the wall or a door frame.'],
  shin_bed_point: ['shin stretch', 'Point your toes down'],
  shin_bed_foot_press: ['press foot on foot', 'Put your other foot on top.'],
  shin_bed_hand_press: ['shin press by hand', 'Sit up, bend that knee.'],
  outer_shin_bed_turn_in: ['outer shin stretch', 'Turn your foot inward.'],
  inner_thigh_bed_frog: ['groin stretch', 'Propped up, left knee bent. Let it fall outward'],
  inner_thigh_bed_wide: ['straight leg to the side', 'Push that leg out sideways, knee straight.'],
  buttock_bed_cross: ['buttock stretch', 'Bend that knee. Cross it over'],
  buttock_bed_ankle_over_knee: ['figure four stretch', 'Ankle over the other knee, pull that knee in.'],
  inner_thigh_stand_side: ['side lean', 'Feet wide, holding the wall.'],
  massage_knead: ['knead my calf', 'Bend your left knee, leg loose.'],
  massage_thumb_press: ['thumb pressure', 'Find the sore spot on your left calf'],
  massage_bedtime: ['bedtime leg rub', 'Sit up, left leg bent.'],
  foot_ball_roll: ['roll my foot on a ball', 'Sit down, a ball or bottle under your left arch.'],
  slow_walk: ['walk it off', 'Light on, floor clear, a hand on the wall.'],
  warm_pack: [
    'warm pack',
    'no heat. Wake me and say: swollen. Put a warm cloth or wrapped bottle on the muscle.',
  ],
  cool_pack: ['ice pack', 'Wrap ice in a wet cloth.'],
  seated_toes_up: ['toe stretch', 'Sit tall. Left leg out, heel down.'],
  seated_combo_trial: ['calf and thigh stretch', 'Sit with your left leg straight, toes up.'],
  ankle_pumps_circles: ['ankle circles', 'Legs out. Move your left foot up and down'],
  wall_calf_long: ['calf stretch', 'Hands on a wall, left leg straight back.'],
  wall_calf_trial: ['bedtime wall calf stretch', 'Hands on the wall, left leg back.'],
  hamstring_wall_trial: ['wall hamstring stretch', 'Left heel forward on the floor'],
  hamstring_chair_trial: ['heel on a chair', 'Face a firm chair, its back to a wall.'],
  soleus_wall_bent: ['soleus stretch', 'Bend that knee a little.'],
  nhs_wall_lean: ['a set of wall leans', 'Face a wall, fingertips on it'],
  evening_leg_move: ['easy walking', 'Walk around the house at an easy pace.'],
  breath_even: ['even breathing', 'In through your nose, out just as long.'],
  breath_478: ['four seven eight', 'In for four, hold for seven, out for eight.'],
  breath_box: ['box breathing', 'Four in, four hold, four out, four hold.'],
  warm_bath: ['warm bath', 'Take a warm bath or shower one to two hours before bed.'],
  bed_setup: ['set up my bed', 'Pull the covers loose at your feet.'],
  water_check: ['water tips', 'Aim for six to eight drinks across the day.'],
};

describe('every technique of the catalogue is reached by its name', () => {
  test.each(techniqueIds)('%s', async (id) => {
    const [says, hears] = asked[id];
    const { posture, kind } = technique(id);
    const stands = posture === 'standing';
    const { replies } = await night(
      `
      U: ${says}
      ${stands ? "A: Are you steady, with a light on?\nU: i'm steady\nA: Stand up slowly, a hand on the wall or bed." : ''}
      A: ${hears}
    `,
      '--clock',
      '21:30',
    );
    expect(meant(replies[0]!)[0]).toMatchObject({ kind: 'StartRoutine', slots: { technique: id } });
    const holds = holdsOf(replies.at(-1)!.timeline);
    if (kind === 'hold') expect(new Set(holds)).toEqual(new Set([technique(id).holdSeconds]));
    if (kind === 'tip') expect(holds).toEqual([]);
    if (kind === 'tip') expect(wordsOf(replies[0]!.timeline)).toContain(techniquesWritten()[id].caution);
  });

  test.each(
    techniqueIds.filter((id) => technique(id).posture === 'standing'),
  )('%s, not steady: seated or in bed', async (id) => {
    const { replies } = await night(`U: ${asked[id][0]}\nU: no`, '--clock', '21:30');
    expect(wordsOf(replies[1]!.timeline)).not.toMatch(/\bstand|on the wall|walk\b/i);
    expect(replies[1]!.timeline.length).toBeGreaterThan(3);
  });
});

describe('a tip', () => {
  test('is told again when asked to, in a reply that ends otherwise, and lets go', async () => {
    await night(
      `
      U: ice pack
      A: Never ice on bare skin. Skip it with numb feet or poor blood flow. Shall I say that again?
      U: yes
      A: Wrap ice in a wet cloth.
      A: Once more?
      U: say that again
      A: Wrap ice in a wet cloth.
      U: no
      A: All right. Rest well.
    `,
      '--clock',
      '21:30',
    );
  });
});

describe('while a muscle is locked', () => {
  test('a stretch of its ladder, asked for by name, is the one that comes next', async () => {
    await night(`
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
      U: @12 foot on the wall
      A: Press your foot flat against the wall.
      U: massage my leg
      A: Feel both legs.
      A: Now rub.
      U: it let go
      A: Ease off slowly, toes toward you.
    `);
  });
});

describe('nobody is led away from a cramp', () => {
  test('breathing is done in the hold, a tip is told and the question comes back, any other wish is the next stretch', async () => {
    const { replies } = await night(`
      U: my left calf is cramping
      U: @14 breathe with me
      A: Breathe with me while you hold. Toes toward you, leg straight.
      A: In for three, out for six.
      U: warm pack
      A: no heat. Wake me and say: swollen. Put a warm cloth or wrapped bottle on the muscle.
      A: Has the cramp gone?
      U: no
      A: Hook a sheet around your foot
      U: do my bedtime stretches
      A: Press your foot flat
      U: calf stretch
      A: Feel both legs.
    `);
    expect(replies.every(({ sessionOpen }) => sessionOpen)).toBe(true);
  });
});

describe('on a device that cannot play sound documents', () => {
  test.each([
    ['do my bedtime stretches', 10],
    ['bedtime leg rub', 60],
    ['ankle pumps', 62],
    ['wind down', undefined],
    ['box breathing', undefined],
  ])('"%s" is spoken, and what is timed lasts to within two seconds', async (says, seconds) => {
    const { replies } = await night(`U: a quick stretch\nU: ${says}`, '--no-apla', '--clock', '21:30');
    const { timeline, response } = replies[1]!;
    expect(JSON.stringify(response)).not.toContain('RenderDocument');
    for (const lasts of holdsOf(timeline)) expect(Math.abs(lasts - seconds!)).toBeLessThanOrEqual(2);
    if (seconds === undefined) expect(holdsOf(timeline)).toEqual([]);
    expect(timeline.at(-1)!.endMs).toBeGreaterThan(60_000);
  });

  test('is spoken to in the next session as well: breathing has none that could remember', async () => {
    const { replies } = await night('U: wind down\nU: wind down', '--no-apla', '--clock', '21:30');
    expect(replies[0]!.timeline.length).toBeLessThan(3);
    expect(replies[1]!.timeline.at(-1)!.endMs).toBeGreaterThan(170_000);
  });

  test('a breath takes ten seconds all the same', async () => {
    const { replies } = await night('U: a quick stretch\nU: wind down', '--no-apla', '--clock', '21:30');
    const starts = replies[1]!.timeline
      .filter(({ text }) => /^(breathe )?in,/i.test(text ?? ''))
      .map(({ atMs }) => atMs);
    expect(starts).toHaveLength(18);
    for (const [index, at] of starts.slice(1).entries())
      expect(Math.abs(at - starts[index]! - 10_000)).toBeLessThan(500);
  });
});
