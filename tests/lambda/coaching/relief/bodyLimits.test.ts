import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BodyLimit, bodyLimits, rulesOut } from '../../../../lambda/coaching/relief/bodyLimits';
import {
  highestPosture,
  isStanding,
  ladder,
  nothingFits,
  techniqueAt,
} from '../../../../lambda/coaching/relief/ladder';
import { anotherWay, climb } from '../../../../lambda/coaching/relief/moves';
import { begin, type ReliefPosition } from '../../../../lambda/coaching/relief/position';
import { technique } from '../../../../lambda/coaching/techniques/catalogue';
import { muscles, postures } from '../../../../lambda/coaching/techniques/technique';

const at = (muscle: (typeof muscles)[number]): ReliefPosition => begin({ muscle }, 0);
const doing = ({ complaint, rung }: ReliefPosition) => techniqueAt(complaint, rung);

describe('"I can\'t do that"', () => {
  test.each([
    ['calf', 'hurts_more', 'calf_bed_sheet_pull', 'eased-off'],
    ['calf', undefined, 'calf_bed_sheet_pull', 'other-way'],
    ['foot', 'cannot_reach', 'calf_bed_sheet_pull', 'other-way'],
    ['foot', 'hip', 'calf_bed_sheet_pull', 'eased-off'],
    ['shin', 'knee', 'shin_bed_point', 'heard'],
  ] as const)('%s, %s: %s', (muscle, limit, id, move) => {
    const next = anotherWay(at(muscle), limit, 1)!;
    expect([doing(next), next.move]).toEqual([id, move]);
  });

  test('passes over all moves that need the same', () => {
    expect(doing(anotherWay(at('foot'), 'hands', 1)!)).toBe('calf_bed_toes_up');
    expect(doing(anotherWay(at('hamstring'), 'back', 1)!)).toBe('calf_bed_toes_up');
    expect(doing(anotherWay(at('calf'), 'hands', 1)!)).toBe('calf_bed_wall_press');
  });

  test('a thing that the move does not need breaks no hold, and later moves do without it', () => {
    const place = at('calf');
    const next = anotherWay(place, 'no_sheet', 1)!;
    expect([doing(next), next.move, next.aside]).toEqual([doing(place), 'heard', 'without-it']);
    expect(doing(climb(next, 2))).toBe('calf_bed_wall_press');
  });

  const limits = fc.array(fc.option(fc.constantFrom(...bodyLimits), { nil: undefined }), { maxLength: 8 });
  const begun = fc.record({
    muscle: fc.constantFrom(...muscles),
    posture: fc.constantFrom(...postures),
    rung: fc.nat(8),
    steady: fc.boolean(),
  });

  test('never leads to a move that was refused, that needs what is missing, or that is higher than confirmed', () => {
    fc.assert(
      fc.property(begun, limits, ({ muscle, posture, rung, steady }, said) => {
        const first = begin({ muscle, posture }, 0);
        let place: ReliefPosition = {
          ...first,
          rung,
          complaint: { ...first.complaint, ...(steady && { steady: true as const }) },
        };
        const refused: string[] = [];
        const known: BodyLimit[] = [];
        for (const limit of said) {
          const before = doing(place);
          const next = anotherWay(place, limit, 1);
          if (limit) known.push(limit);
          if (!next) return;
          if (next.aside === undefined) refused.push(before);
          const id = doing(next);
          expect(refused).not.toContain(id);
          for (const one of known) expect(rulesOut(one, technique(id)), `${one} ${id}`).toBe(false);
          if (highestPosture(next.complaint) !== 'standing') expect(isStanding(id)).toBe(false);
          place = next;
        }
      }),
    );
  });

  test('a ladder is never empty, however much somebody cannot do: then it tells that nothing fits', () => {
    fc.assert(
      fc.property(begun, limits, ({ muscle, posture }, said) => {
        const known = said.filter((one) => one !== undefined);
        const complaint = { ...begin({ muscle, posture }, 0).complaint, limits: known };
        const ids = ladder(complaint);
        expect(ids.length).toBeGreaterThan(0);
        const able = ids.some((id) => !known.some((limit) => rulesOut(limit, technique(id))));
        expect(able).toBe(!nothingFits(complaint));
      }),
    );
  });
});
