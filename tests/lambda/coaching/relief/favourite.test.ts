import { describe, expect, test } from 'vitest';
import { ladderOf, mayComeFirst, preferring, usualFirst } from '../../../../lambda/coaching/relief/favourite';
import { ladder, techniqueAt } from '../../../../lambda/coaching/relief/ladder';
import { climb, stay } from '../../../../lambda/coaching/relief/moves';
import { begin, type ReliefPosition } from '../../../../lambda/coaching/relief/position';

const knead = 'calf_bed_knead';

describe('the move that has eased somebody’s cramps', () => {
  test('is known for muscles that have something to choose, under the name of their ladder', () => {
    expect((['calf', 'leg', 'foot', 'toes', 'hamstring', 'thigh'] as const).map(ladderOf)).toEqual([
      'calf',
      'calf',
      'foot',
      'foot',
      'hamstring',
      'hamstring',
    ]);
    expect((['shin', 'front_thigh', 'inner_thigh'] as const).map(ladderOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('may come first only from the ladder in bed: nobody is stood up by a habit', () => {
    expect(usualFirst('calf')).toBe('calf_bed_toes_up');
    expect(mayComeFirst('calf', knead)).toBe(true);
    expect(mayComeFirst('calf', 'calf_stand_weight')).toBe(false);
    expect(mayComeFirst('calf', 'calf_sit_heel_out')).toBe(false);
    expect(mayComeFirst('foot', knead)).toBe(false);
  });

  test('is first where nothing was begun, and next where the first movement has been said', () => {
    const first = preferring(begin({ muscle: 'calf' }, 0), knead);
    expect(techniqueAt(first.complaint, 0)).toBe(knead);
    const second = preferring(climb(begin({ muscle: 'calf' }, 0), 0), knead);
    expect(second.complaint.prefers).toEqual({ id: knead, at: 1 });
    expect(ladder(second.complaint).slice(0, 3)).toEqual(['calf_bed_toes_up', knead, 'calf_bed_sheet_pull']);
  });

  test.each<[string, ReliefPosition]>([
    ['of somebody who is helped, whose habit it is not', begin({ muscle: 'calf', helper: true }, 0)],
    ['in the middle of a hold', stay(begin({ muscle: 'calf' }, 0), 'easing', 0)],
    ['later than the second move', climb(climb(begin({ muscle: 'calf' }, 0), 0), 0)],
  ])('changes nothing %s', (_, place) => {
    expect(preferring(place, knead)).toBe(place);
  });

  test('is settled once, and unknown is nothing', () => {
    const place = begin({ muscle: 'calf' }, 0);
    expect(preferring(place, undefined)).toBe(place);
    const settled = preferring(place, knead);
    expect(preferring(settled, 'calf_bed_wall_press')).toBe(settled);
  });
});
