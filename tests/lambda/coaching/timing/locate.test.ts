import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliefTurn, whereIn } from '../../../../lambda/coaching/relief/clock';
import { climb } from '../../../../lambda/coaching/relief/moves';
import { begin } from '../../../../lambda/coaching/relief/position';
import { reliefBlocks } from '../../../../lambda/coaching/relief/script';
import { muscles } from '../../../../lambda/coaching/techniques/technique';
import { listeningMs, locate, wholeTurn } from '../../../../lambda/coaching/timing/locate';
import { compile, inOrder } from '../../../../lambda/coaching/timing/timeline';
import { contentFor } from '../../../../lambda/locales';
import { pace } from '../../../../lambda/speech/pace';
import { runs } from '../../../support/arbitraries';

const en = contentFor('en-US');

const turn = reliefTurn(begin({}, 0), en.coaching, pace);

describe('where somebody is', () => {
  test('is found from timestamps alone: the true segment, or its neighbour within three seconds of a boundary', () => {
    const muscle = fc.constantFrom(...muscles);
    const rungs = fc.nat({ max: 3 });
    // Alexa stamps whole seconds. The first sound of a session comes 2 to 6 s late, later ones 1.5 to 4 s.
    const shareLate = fc.double({ min: 0, max: 1, noNaN: true });
    const sentMs = fc.integer({ min: 1_768_464_600_000, max: 1_768_464_601_000 });
    const shareOfTurn = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(muscle, rungs, shareLate, sentMs, shareOfTurn, (one, climbs, howLate, sent, share) => {
        let place = begin({ muscle: one }, Math.floor(sent / 1_000) * 1_000);
        for (let rung = 0; rung < climbs; rung += 1) place = climb(place, place.sentAtMs);
        const timeline = reliefTurn(place, en.coaching, pace);
        const [soonest, latest] = place.turn === 0 ? [2_000, 6_000] : [1_500, 4_000];
        const late = soonest + Math.floor(howLate * (latest - soonest));
        const trueMs = Math.floor(share * timeline.totalMs);
        const interruptedMs = Math.floor((sent + late + trueMs) / 1_000) * 1_000;
        const found = whereIn(place, timeline, interruptedMs);
        const truth = locate(timeline, trueMs);
        const { startMs, lengthMs } = found.segment;
        const offMs = Math.max(startMs - trueMs, trueMs - (startMs + lengthMs), 0);
        expect(offMs).toBeLessThanOrEqual(3_000);
        if (found.index !== truth.index) expect(Math.abs(found.index - truth.index)).toBeLessThanOrEqual(3);
      }),
      runs(2_000),
    );
  });

  test('is found to within five seconds in the prompt, whether Alexa talks slowly or fast', () => {
    const rate = fc.integer({ min: 12, max: 18 });
    const lateMs = fc.integer({ min: 2_000, max: 6_000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...muscles), rate, lateMs, share, (muscle, perSecond, late, at) => {
        const place = begin({ muscle }, 0);
        const { prompt } = reliefBlocks(place, en.coaching);
        const spoken = compile(prompt, { ...pace, expected: (text) => (text.length * 1_000) / perSecond });
        const trueMs = at * spoken.totalMs;
        const found = whereIn(place, reliefTurn(place, en.coaching, pace), late + trueMs);
        const { startMs, lengthMs } = found.segment;
        expect(Math.max(startMs - trueMs, trueMs - (startMs + lengthMs), 0)).toBeLessThanOrEqual(5_000);
      }),
    );
  });

  test('never goes back as time goes on, for any block of any muscle', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...muscles),
        fc.nat({ max: 3 }),
        fc.double({ min: -5_000, max: 300_000, noNaN: true }),
        fc.double({ min: 0, max: 60_000, noNaN: true }),
        (muscle, rungs, elapsedMs, laterMs) => {
          let place = begin({ muscle }, 0);
          for (let rung = 0; rung < rungs; rung += 1) place = climb(place, 0);
          const timeline = reliefTurn(place, en.coaching, pace);
          const before = locate(timeline, elapsedMs);
          const after = locate(timeline, elapsedMs + laterMs);
          expect(after.index).toBeGreaterThanOrEqual(before.index);
          if (after.index === before.index) expect(after.doneMs).toBeGreaterThanOrEqual(before.doneMs);
        },
      ),
    );
  });

  test('is the segment whose time it is, to the millisecond', () => {
    for (const [index, segment] of turn.segments.entries()) {
      if (segment.lengthMs === 0) continue;
      expect(locate(turn, segment.startMs).index).toBe(index);
      const last = locate(turn, segment.startMs + segment.lengthMs - 1);
      expect([last.index, last.leftMs]).toEqual([index, 1]);
    }
  });

  test('is the start before anything sounds, and the end once everything is over', () => {
    expect(locate(turn, -2_000)).toMatchObject({ index: 0, doneMs: 0, over: false });
    expect(locate(turn, 1e9)).toMatchObject({ index: turn.segments.length - 1, leftMs: 0, over: true });
    expect(locate(turn, Number.NaN)).toMatchObject({ over: true });
  });

  test('takes off the difference of the timestamps what is not heard: four seconds of a first reply, less later', () => {
    const place = begin({}, 1_000_000);
    const timeline = reliefTurn(place, en.coaching, pace);
    expect(whereIn(place, timeline, 1_004_000)).toMatchObject({ index: 0, doneMs: 0 });
    expect(whereIn(place, timeline, 1_005_000)).toMatchObject({ index: 0, doneMs: 1_000 });
    expect(whereIn({ ...place, turn: 1 }, timeline, 1_003_500)).toMatchObject({ index: 0, doneMs: 1_000 });
  });

  test('counts listening and the reprompt as the same stretch of time as the prompt', () => {
    const prompt = inOrder([{ kind: 'say', text: 'Toes up.', lengthMs: 1_000 }]);
    const whole = wholeTurn(prompt, prompt);
    expect(whole.totalMs).toBe(2_000 + 2 * listeningMs);
    expect(locate(whole, 1_000 + listeningMs).segment).toMatchObject({ kind: 'say', startMs: 9_000 });
  });
});
