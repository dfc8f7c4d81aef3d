import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routineTurn, whereInRoutine } from '../../../../lambda/coaching/routine/clock';
import {
  beginRoutine,
  change,
  goTo,
  type RoutinePosition,
  resumeAt,
  sitDownIn,
  switchLegs,
} from '../../../../lambda/coaching/routine/position';
import {
  type Askable,
  askable,
  bounded,
  needsSteadiness,
  type RoutinePlan,
  techniquesOf,
  unitsOf,
} from '../../../../lambda/coaching/routine/routines';
import { routineBlocks } from '../../../../lambda/coaching/routine/script';
import { catalogue, technique, techniqueIds } from '../../../../lambda/coaching/techniques/catalogue';
import { locate } from '../../../../lambda/coaching/timing/locate';
import { compile } from '../../../../lambda/coaching/timing/timeline';
import { overheadOf } from '../../../../lambda/lib/overhead';
import { contentFor } from '../../../../lambda/locales';
import { pace, slowPace } from '../../../../lambda/speech/pace';
import { runs } from '../../../support/arbitraries';

const words = contentFor('en-US').coaching;
const isTip = (what: Askable) => what in catalogue && technique(what as 'warm_bath').kind === 'tip';

/** Anything that can be asked for, with anything that can be changed for one run. */
const plan = fc.record(
  {
    what: fc.constantFrom(...askable.filter((what) => !isTip(what))),
    standing: fc.constant(true as const),
    side: fc.constantFrom('left' as const, 'right' as const),
    rightFirst: fc.constant(true as const),
    seconds: fc.integer({ min: 5, max: 60 }),
    count: fc.integer({ min: 1, max: 5 }),
    minutes: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['what'] },
) as fc.Arbitrary<RoutinePlan>;

/** A place in any routine, from its start or from a unit that somebody steered to. */
const place = fc
  .tuple(plan, fc.nat({ max: 30 }), fc.boolean(), fc.constantFrom('first', 'next', 'missed', 'again'))
  .map(([one, unit, slow, move]): RoutinePosition => {
    const begun = beginRoutine({ plan: one, limits: [] }, 0, { evidence: true });
    const at = move === 'first' ? begun : goTo(begun, unit % unitsOf(one).length, move as 'next', 0);
    return slow ? { ...at, slow: true } : at;
  });
const paceOf = ({ slow }: RoutinePosition) => (slow ? slowPace : pace);

describe('a plan', () => {
  test('alternates legs, so that one rests while the other works', () => {
    const sides = unitsOf({ what: 'bedtime', standing: true }).map(({ side }) => side);
    expect(sides).toEqual(Array(6).fill(['left', 'right']).flat());
  });

  test('is seated or in bed, unless somebody said that they are steady', () => {
    for (const what of askable)
      for (const id of techniquesOf({ what })) expect(technique(id).posture, what).not.toBe('standing');
    // And whoever says so gets what was asked for.
    for (const id of techniqueIds)
      if (needsSteadiness(id)) expect(techniquesOf({ what: id, standing: true })).toEqual([id]);
  });

  test('never holds what can only be told', () => {
    for (const what of askable)
      for (const id of techniquesOf({ what })) if (!isTip(what)) expect(technique(id).kind).not.toBe('tip');
  });

  test('takes a wish within its bounds as it is, and the nearest bound otherwise, with a word about it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 4_000 }), (wish) => {
        const { value, limit } = bounded('seconds', wish);
        expect(value).toBe(Math.min(60, Math.max(5, wish)));
        expect(limit).toBe(wish < 5 ? 'seconds-least' : wish > 60 ? 'seconds-most' : undefined);
      }),
    );
    expect([0, 1, 5, 6].map((wish) => bounded('count', wish).value)).toEqual([1, 1, 5, 5]);
    expect([0, 1, 5, 6].map((wish) => bounded('minutes', wish).value)).toEqual([1, 1, 5, 5]);
  });

  test("keeps the catalogue's own numbers where nothing was changed, also those outside the bounds", () => {
    expect(unitsOf({ what: 'wall_calf_long', standing: true }).map(({ seconds }) => seconds)).toEqual([
      30, 30,
    ]);
    expect(unitsOf({ what: 'seated_toes_up' }).map(({ seconds }) => seconds)).toEqual(Array(6).fill(10));
    expect(unitsOf({ what: 'evening_leg_move', standing: true }).map(({ seconds }) => seconds)).toEqual([
      180,
    ]);
  });

  test('breathes for as long as was asked, in whole breaths', () => {
    for (const minutes of [1, 2, 3, 4, 5]) {
      expect(unitsOf({ what: 'breathing', minutes })).toHaveLength(minutes * 6);
      expect(unitsOf({ what: 'breath_box', minutes })).toHaveLength(Math.floor((minutes * 60) / 16));
    }
    expect(unitsOf({ what: 'wind_down' })).toHaveLength(18);
  });
});

describe('a block of a routine', () => {
  test('fits 200 seconds at the slowest voice, in any place, and what does not fit is offered', () => {
    fc.assert(
      fc.property(place, (at) => {
        const { prompt, reprompt, until, ending } = routineBlocks(at, words, paceOf(at));
        compile(prompt, paceOf(at));
        if (reprompt) compile(reprompt, paceOf(at));
        expect(until).toBeGreaterThan(at.unit);
        expect(ending === 'go-on').toBe(until < unitsOf(at.plan).length);
      }),
    );
  });

  test('keeps every hold as long as it says, and every breath', () => {
    fc.assert(
      fc.property(place, (at) => {
        const { prompt, until } = routineBlocks(at, words, paceOf(at));
        const timed = compile(prompt, paceOf(at)).segments.filter(
          ({ kind }) => kind === 'hold' || kind === 'round',
        );
        const units = unitsOf(at.plan).slice(at.unit, until);
        expect(timed.map(({ lengthMs }) => lengthMs)).toEqual(units.map(({ seconds }) => seconds * 1_000));
      }),
    );
  });

  test('is a bedtime routine of twelve ten-second holds within 190 s, 200 s at the slowest, standing', () => {
    const at = beginRoutine({ plan: { what: 'bedtime', standing: true }, limits: [] }, 0, { evidence: true });
    const { prompt, until } = routineBlocks(at, words, pace);
    expect(until).toBe(12);
    expect(compile(prompt, pace).totalMs).toBeLessThanOrEqual(190_000);
    expect(compile(prompt, { ...pace, expected: pace.slowest }).totalMs).toBeLessThanOrEqual(200_000);
  });

  test('is a quick routine of about a minute', () => {
    const { prompt } = routineBlocks(beginRoutine({ plan: { what: 'quick' }, limits: [] }, 0), words, pace);
    const { totalMs } = compile(prompt, pace);
    expect(totalMs).toBeGreaterThanOrEqual(50_000);
    expect(totalMs).toBeLessThanOrEqual(70_000);
  });

  test('names the leg before every hold', () => {
    for (const what of ['bedtime', 'morning', 'quick'] as const) {
      const { parts } = routineBlocks(beginRoutine({ plan: { what }, limits: [] }, 0), words, pace).prompt;
      const said = parts
        .map((part) => ('text' in part ? part.text : 'release' in part ? part.release : ''))
        .join(' ');
      expect(said.match(/\b(left|right)\b/gi), what).toHaveLength(unitsOf({ what }).length);
    }
  });

  test('looks at both legs before hands touch one', () => {
    for (const what of ['massage', 'massage_knead', 'massage_thumb_press', 'massage_bedtime'] as const) {
      const { prompt } = routineBlocks(beginRoutine({ plan: { what }, limits: [] }, 0), words, pace);
      expect(prompt.parts[0].text).toContain(
        "If one is bigger or hotter, don't rub. Wake me and say: swollen.",
      );
      // Time to do it, before anything else is said.
      expect(prompt.parts[1]).toEqual({ kind: 'ready', ms: 5_000 });
    }
  });
});

describe('where somebody is in a routine', () => {
  test('is found from timestamps, at any voice: the true unit, or its neighbour within three seconds', () => {
    // Alexa stamps whole seconds, is 2 s ± 1 s late, and nobody knows how fast she speaks.
    const lateMs = fc.integer({ min: 1_000, max: 3_000 });
    const sentMs = fc.integer({ min: 1_768_464_600_000, max: 1_768_464_601_000 });
    const rate = fc.integer({ min: 12, max: 18 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(plan, lateMs, sentMs, rate, share, (one, late, sent, perSecond, at) => {
        const begun = beginRoutine({ plan: one, limits: [] }, Math.floor(sent / 1_000) * 1_000);
        const { prompt } = routineBlocks(begun, words, pace);
        const voice = { ...pace, expected: (text: string) => (text.length * 1_000) / perSecond };
        // The block is what was sent; only the voice that speaks it is another.
        const true_ = compile(prompt, voice);
        const trueMs = at * true_.totalMs;
        const nowMs = Math.floor((sent + late + trueMs) / 1_000) * 1_000;
        const found = whereInRoutine(begun, words, pace, nowMs);
        const unitAt = (ms: number) => {
          const { index, over } = locate(true_, ms);
          const before = true_.segments.slice(0, over ? index + 1 : index);
          return before.filter(({ kind }) => kind === 'hold' || kind === 'round').length;
        };
        const near = [-3_000, -1_500, 0, 1_500, 3_000].map((off) => unitAt(trueMs + off));
        expect(near).toContain(found.unit);
      }),
      runs(1_000),
    );
  });

  test('is the last unit or later once all of it has played', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const begun = beginRoutine({ plan: one, limits: [] }, 0);
        const { until } = routineBlocks(begun, words, pace);
        const { totalMs } = routineTurn(begun, words, pace);
        expect(
          whereInRoutine(begun, words, pace, totalMs + overheadOf(begun.turn) + 1).unit,
        ).toBeGreaterThanOrEqual(until);
      }),
    );
  });
});

describe('a routine that is steered', () => {
  const begun = beginRoutine({ plan: { what: 'bedtime', standing: true }, limits: [] }, 0);

  test('goes on seated on the same leg, as often as was left to do', () => {
    const seated = sitDownIn(begun, 3, 1_000);
    expect(unitsOf(seated.plan)[seated.unit]).toMatchObject({
      technique: 'seated_combo_trial',
      side: 'right',
      rep: 1,
    });
    expect(unitsOf(sitDownIn(begun, 8, 0).plan)[sitDownIn(begun, 8, 0).unit]).toMatchObject({
      side: 'left',
      rep: 1,
    });
  });

  test('changes legs at the same place, also where only one is done', () => {
    const other = switchLegs(begun, 4, 0);
    expect(unitsOf(other.plan)[4]).toMatchObject({ side: 'right', rep: 2 });
    const one = beginRoutine({ plan: { what: 'quick', side: 'left' }, limits: [] }, 0);
    expect(unitsOf(switchLegs(one, 1, 0).plan)[1]).toMatchObject({ side: 'right' });
  });

  test('begins what is being done again with other holds, and keeps what comes after', () => {
    const longer = change(begun, 8, { seconds: 20 }, [], 0);
    expect(longer.unit).toBe(6);
    expect(unitsOf(longer.plan).every(({ seconds }) => seconds === 20)).toBe(true);
  });

  test('is taken up with the hold again before its half, and with the rest of it, in fives, after', () => {
    expect(resumeAt(begun, { unit: 2, doneMs: 4_900, leftMs: 5_100 }, 0)).not.toHaveProperty('restSeconds');
    expect(resumeAt(begun, { unit: 2, doneMs: 5_000, leftMs: 5_000 }, 0)).toMatchObject({
      unit: 2,
      restSeconds: 5,
    });
    expect(resumeAt(begun, { unit: 2, doneMs: 16_000, leftMs: 14_000 }, 0)).toMatchObject({
      restSeconds: 15,
    });
    expect(resumeAt(begun, { unit: 2, doneMs: 0, leftMs: 0 }, 0)).not.toHaveProperty('restSeconds');
  });
});
