import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Complaint, ladder, techniqueAt } from '../../../../lambda/coaching/relief/ladder';
import { climb, stand, stay, stayDown } from '../../../../lambda/coaching/relief/moves';
import { begin, comeBack, correct } from '../../../../lambda/coaching/relief/position';
import { catalogue, technique } from '../../../../lambda/coaching/techniques/catalogue';
import { muscles, postures } from '../../../../lambda/coaching/techniques/technique';
import { complaint } from '../../../support/arbitraries';

describe('the ladder', () => {
  test('is never empty, and never higher than the person has confirmed', () => {
    fc.assert(
      fc.property(complaint, fc.nat({ max: 20 }), (said, rung) => {
        const { posture } = technique(techniqueAt(said, rung));
        expect(ladder(said).length).toBeGreaterThan(0);
        // Standing needs a spoken "I'm steady", which nobody has given here.
        expect(posture).not.toBe('standing');
        if (said.posture === undefined || said.posture === 'bed') expect(posture).toBe('bed');
      }),
    );
  });

  test('stands only with somebody who said that they are steady, and never with both legs', () => {
    fc.assert(
      fc.property(complaint, (said) => {
        const heights = ladder({ ...said, posture: 'standing', steady: true }).map(
          (id) => technique(id).posture,
        );
        if (said.side === 'both') expect(new Set(heights)).toEqual(new Set(['bed']));
        // From the feet down: where they are comes first.
        expect(heights).toEqual([...heights].sort((a, b) => postures.indexOf(b) - postures.indexOf(a)));
      }),
    );
    expect(ladder({ muscle: 'calf', posture: 'standing', steady: true, helper: false })[0]).toBe(
      'calf_stand_weight',
    );
  });

  test('is gone back to without standing, until somebody says again that they are steady', () => {
    const up = stand(begin({ muscle: 'calf', posture: 'sitting' }, 0), 1);
    expect(techniqueAt(up.complaint, up.rung)).toBe('calf_stand_weight');
    const back = comeBack(up, 2);
    expect(techniqueAt(back.complaint, back.rung)).toBe('calf_sit_heel_out');
    const down = stayDown(up, 2);
    expect(techniqueAt(down.complaint, down.rung)).toBe('calf_bed_toes_up');
  });

  test('never takes both legs out of bed', () => {
    expect(ladder({ muscle: 'calf', side: 'both', posture: 'standing', helper: false })).not.toContain(
      'calf_sit_heel_out',
    );
  });

  test('starts where the person already is', () => {
    expect(ladder({ muscle: 'leg', posture: 'sitting', helper: false })[0]).toBe('calf_sit_heel_out');
  });

  test('takes turns between its first two moves once it is used up', () => {
    const bed: Complaint = { muscle: 'calf', helper: false };
    const moves = [0, 1, 2, 3, 4, 5, 6].map((rung) => techniqueAt(bed, rung));
    expect(moves.slice(5)).toEqual([moves[0], moves[1]]);
  });

  test('never points the toes for a calf, and never pulls them up for a shin', () => {
    for (const id of ladder({ muscle: 'shin', helper: false })) expect(id).toMatch(/^shin_/);
    for (const muscle of ['calf', 'leg', 'foot', 'toes'] as const)
      expect(ladder({ muscle, helper: false }).join()).not.toMatch(/shin_/);
  });

  test('holds only what can be coached: timed holds during a cramp', () => {
    for (const muscle of muscles)
      for (const posture of postures)
        for (const id of ladder({ muscle, posture, helper: false }))
          expect(catalogue[id], id).toMatchObject({
            kind: id === 'calf_bed_knead' ? 'motion' : 'hold',
            phase: 'acute',
          });
  });

  test('rubs one leg at a time, and nobody who is pregnant; she neither leans forward nor stands', () => {
    expect(ladder({ muscle: 'calf', side: 'both', helper: false })).not.toContain('calf_bed_knead');
    for (const muscle of muscles)
      for (const posture of postures) {
        const ids = ladder({ muscle, posture, steady: true, pregnant: true, helper: false });
        expect(ids.length, muscle).toBeGreaterThan(0);
        for (const id of ids) {
          expect(technique(id)).not.toMatchObject({ posture: 'standing' });
          expect(technique(id)).not.toHaveProperty('contact');
          expect(['hamstring_bed_reach', 'foot_toe_pull']).not.toContain(id);
        }
      }
  });
});

describe('relief', () => {
  const start = begin({ side: 'left' }, 1_000);

  test('starts a new muscle at its own first rung, and never resets the ten-minute clock', () => {
    const later = correct(climb(start, 2_000), { muscle: 'foot' }, 3_000);
    expect(later).toMatchObject({ rung: 0, move: 'first', startedAtMs: 1_000, sentAtMs: 3_000 });
    expect(later.complaint).toMatchObject({ muscle: 'foot', side: 'left' });
  });

  test('keeps the rung for a new side or posture', () => {
    const climbed = climb(start, 2_000);
    expect(correct(climbed, { side: 'right' }, 3_000)).toMatchObject({ rung: 1, move: 'first' });
    expect(correct(climbed, { posture: 'bed' }, 3_000)).toMatchObject({ rung: 1, move: 'heard' });
    expect(correct(climbed, { posture: 'sitting' }, 3_000)).toMatchObject({ rung: 0, move: 'first' });
  });

  test('takes the same complaint again for "it still hurts"', () => {
    expect(correct(start, { side: 'left' }, 2_000)).toMatchObject({ rung: 1, move: 'next' });
    const foot = begin({ muscle: 'foot' }, 0);
    expect(correct(foot, { muscle: 'leg' }, 1).complaint.muscle).toBe('foot');
  });

  test('that comes back after it had let go starts its own ten minutes; after a mere break it does not', () => {
    const withTenMinuteAdvice = { ...climb(start, 2_000), advice: 'ends' as const };
    expect(comeBack(withTenMinuteAdvice, 900_000)).toMatchObject({
      rung: 1,
      startedAtMs: 1_000,
      advice: 'given',
    });
    const back = comeBack({ ...withTenMinuteAdvice, eased: true }, 900_000);
    expect(back).toMatchObject({ rung: 1, startedAtMs: 900_000 });
    expect(back.advice ?? back.eased).toBeUndefined();
  });

  test('stays on the rung while it eases', () => {
    expect(stay(climb(start, 2_000), 'easing', 3_000)).toMatchObject({ rung: 1, turn: 2, move: 'easing' });
  });
});
