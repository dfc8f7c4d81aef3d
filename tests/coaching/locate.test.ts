import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listeningMs, locate, wholeTurn } from '../../lambda/coaching/locate';
import { begin, climb } from '../../lambda/coaching/relief';
import { reliefTurn } from '../../lambda/coaching/reliefBlocks';
import { muscles } from '../../lambda/coaching/technique';
import { inOrder } from '../../lambda/coaching/timeline';
import { en } from '../../lambda/content/en';
import { pace } from '../../lambda/speech/pace';

const turn = reliefTurn(begin({}, 0), en.coaching, '', pace);

describe('where somebody is', () => {
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
          const timeline = reliefTurn(place, en.coaching, '', pace);
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

  test('counts listening and the reprompt as the same stretch of time as the prompt', () => {
    const prompt = inOrder([{ kind: 'say', text: 'Toes up.', lengthMs: 1_000 }]);
    const whole = wholeTurn(prompt, prompt);
    expect(whole.totalMs).toBe(2_000 + 2 * listeningMs);
    expect(locate(whole, 1_000 + listeningMs).segment).toMatchObject({ kind: 'say', startMs: 9_000 });
  });
});
