import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Part } from '../../../../lambda/coaching/timing/block';
import { holdCues } from '../../../../lambda/coaching/timing/cues';
import { compile, type Timeline } from '../../../../lambda/coaching/timing/timeline';
import { contentFor } from '../../../../lambda/locales';
import { pace } from '../../../../lambda/speech/pace';

const en = contentFor('en-US');

const words = fc.lorem({ maxCount: 12 });
const holdSeconds = fc.integer({ min: 5, max: 60 });

const say = words.map((text): Part => ({ kind: 'say', text }));
const ready = fc.integer({ min: 0, max: 5_000 }).map((ms): Part => ({ kind: 'ready', ms }));
const hold = fc.tuple(holdSeconds, words).map(
  ([seconds, release]): Part => ({
    kind: 'hold',
    seconds,
    start: 'Hold.',
    cues: holdCues(seconds, en.coaching.hold),
    release,
  }),
);

const block = fc
  .tuple(words, fc.array(fc.oneof(say, ready, hold), { maxLength: 6 }))
  .map(([text, parts]): Block => ({ parts: [{ kind: 'say', text }, ...parts], budgetMs: 1_000_000 }));

function holdLengths({ segments }: Timeline): number[] {
  return segments.filter(({ kind }) => kind === 'hold').map(({ lengthMs }) => lengthMs);
}

describe('a timeline', () => {
  test('has no overlap and no gap, so no moment belongs to two segments or to none', () => {
    fc.assert(
      fc.property(block, (script) => {
        const { segments, totalMs } = compile(script, pace);
        let endMs = 0;
        for (const segment of segments) {
          expect(segment.startMs).toBe(endMs);
          expect(segment.lengthMs).toBeGreaterThanOrEqual(0);
          endMs += segment.lengthMs;
        }
        expect(totalMs).toBe(endMs);
      }),
    );
  });

  test('keeps a hold exactly as long as it says, whatever is said around it and however fast', () => {
    fc.assert(
      fc.property(block, fc.integer({ min: 8, max: 25 }), (script, rate) => {
        const seconds = script.parts.flatMap((part) => (part.kind === 'hold' ? [part.seconds] : []));
        const atRate = { expected: (text: string) => (text.length / rate) * 1_000, slowest: pace.slowest };
        expect(holdLengths(compile(script, atRate))).toEqual(seconds.map((one) => one * 1_000));
      }),
    );
  });

  test('is refused when the slowest voice would take it over its budget', () => {
    fc.assert(
      fc.property(block, fc.integer({ min: 1, max: 120_000 }), (script, budgetMs) => {
        const slowestMs = compile(script, { expected: pace.slowest, slowest: pace.slowest }).totalMs;
        const compiled = () => compile({ ...script, budgetMs }, pace);
        if (slowestMs > budgetMs) expect(compiled).toThrow(/over its budget/);
        else expect(compiled().totalMs).toBeLessThanOrEqual(budgetMs);
      }),
    );
  });

  test('is refused when a cue would talk past the next one, or past the end of its hold', () => {
    const long = 'far too many words for the two seconds that are left here';
    const script = (atMs: number): Block => ({
      parts: [
        { kind: 'say', text: 'Toes up.' },
        {
          kind: 'hold',
          seconds: 10,
          start: 'Hold.',
          cues: [
            { atMs, text: long, role: 'coach' },
            { atMs: 9_000, text: 'One.', role: 'count' },
          ],
          release: 'Good.',
        },
      ],
      budgetMs: 90_000,
    });
    expect(() => compile(script(7_000), pace)).toThrow(/runs past its 2000 ms/);
    expect(() => compile(script(9_500), pace)).toThrow();
    expect(() => compile(script(1_000), pace)).not.toThrow();
  });
});

describe('the cues of a hold', () => {
  test('never leave more than fifteen seconds silent, in holds of up to a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), (seconds) => {
        const moments = [0, ...holdCues(seconds, en.coaching.hold).map(({ atMs }) => atMs), seconds * 1_000];
        const gaps = moments.slice(1).map((atMs, index) => atMs - moments[index]!);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(15_000);
        expect(Math.min(...gaps)).toBeGreaterThan(0);
      }),
    );
  });

  test('count the last three seconds and nothing else in a short hold', () => {
    const cues = holdCues(10, en.coaching.hold);
    expect(cues.map(({ atMs, text }) => `${atMs} ${text}`)).toEqual([
      '7000 Three.',
      '8000 Two.',
      '9000 One.',
    ]);
  });

  test('say half-way in a long one, with a breath', () => {
    const half = holdCues(30, en.coaching.hold).find(({ role }) => role === 'halfway');
    expect(half).toEqual({ atMs: 15_000, text: 'Halfway. Breathe out.', role: 'halfway' });
  });
});
