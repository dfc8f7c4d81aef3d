import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easedAt, reliefTurn } from '../../../../lambda/coaching/relief/clock';
import type { Complaint } from '../../../../lambda/coaching/relief/ladder';
import { climb, descend, glance, slowDown, stay, switchSide } from '../../../../lambda/coaching/relief/moves';
import { begin, comeBack, correct, type ReliefPosition } from '../../../../lambda/coaching/relief/position';
import { reliefBlocks } from '../../../../lambda/coaching/relief/script';
import { muscles } from '../../../../lambda/coaching/techniques/technique';
import type { Block } from '../../../../lambda/coaching/timing/block';
import { compile } from '../../../../lambda/coaching/timing/timeline';
import { overheadOf } from '../../../../lambda/lib/overhead';
import { contentFor } from '../../../../lambda/locales';
import { pace } from '../../../../lambda/speech/pace';
import { complaint, runs } from '../../../support/arbitraries';

const en = contentFor('en-US');

const words = en.coaching;

/** Any place a conversation can be in: a complaint, then whatever is said in whatever order. */
const place: fc.Arbitrary<ReliefPosition> = fc
  .tuple(complaint, fc.array(fc.oneof(complaint, fc.constantFrom('no', 'easing', 'missed', 'helped'))))
  .map(([first, then]) =>
    then.reduce<ReliefPosition>(
      (at, what) => {
        if (typeof what !== 'string') return correct(at, what, 0);
        return what === 'no' ? climb(at, 0) : stay(at, what as 'easing', 0);
      },
      begin(first, 0),
    ),
  );

const leadOf = ({ parts }: Block) => parts[0].text;
const questionsOf = ({ parts }: Block) =>
  parts
    .map((part) => (part.kind === 'say' ? part.text : part.kind === 'hold' ? part.release : ''))
    .join(' ')
    .match(/[^.?!]+\?/g) ?? [];

describe('every block of relief', () => {
  test('asks only questions whose yes means that it has gone, so a yes never ends a cramp that goes on', () => {
    fc.assert(
      fc.property(place, (at) => {
        const { prompt, reprompt } = reliefBlocks(at, words);
        const questions = [...questionsOf(prompt), ...questionsOf(reprompt)].map((one) => one.trim());
        const asked = questions.filter((one) => !/Emergency\?$/.test(one));
        expect(asked.length).toBeGreaterThanOrEqual(2);
        for (const question of asked) expect(question).toMatch(/^Has (the cramp gone|it gone now)\?$/);
      }),
    );
  });

  test('never tells a locked muscle to let go', () => {
    fc.assert(
      fc.property(place, (at) => {
        const { prompt, reprompt } = reliefBlocks(at, words);
        expect(JSON.stringify([prompt, reprompt])).not.toMatch(/let go slowly|ease off|relax/i);
      }),
    );
  });

  test('is never the same twice in a row, whatever is said', () => {
    const steps: ((at: ReliefPosition) => ReliefPosition)[] = [
      (at) => climb(at, 0),
      (at) => descend(at, 0),
      (at) => switchSide(at, 0),
      (at) => slowDown(at, 0),
      (at) => glance(at, 15, 0),
      (at) => stay(at, 'easing', 0),
      (at) => stay(at, 'missed', 0),
      (at) => stay(at, 'helped', 0),
      (at) => comeBack(at, 0),
    ];
    fc.assert(
      fc.property(place, fc.constantFrom(...steps), (at, step) => {
        const [before, after] = [at, step(at)].map((one) => reliefBlocks(one, words).prompt);
        expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
      }),
      runs(1_000),
    );
  });

  test('fills a silence with up to 80 seconds of the same position, and asks last of all', () => {
    for (const muscle of muscles)
      for (const helper of [true, false]) {
        const { reprompt } = reliefBlocks(begin({ muscle, helper }, 0), words);
        const slowest = compile(reprompt, { ...pace, expected: pace.slowest }).totalMs;
        expect(compile(reprompt, pace).totalMs, muscle).toBeLessThanOrEqual(80_000);
        expect(compile(reprompt, pace).totalMs, muscle).toBeGreaterThanOrEqual(70_000);
        expect(JSON.stringify(reprompt.parts.at(-1))).toMatch(/open Cramp Coach\. Has the cramp gone\?"/);
        expect(slowest, muscle).toBeLessThanOrEqual(90_000);
      }
  });

  test('says the side and the muscle back inside the instruction', () => {
    const lead = (said: Partial<Complaint>) => leadOf(reliefBlocks(begin(said, 0), words).prompt);
    expect(lead({ muscle: 'calf', side: 'left' })).toMatch(/^Left calf\. Pull your toes/);
    expect(lead({ side: 'right' })).toMatch(/^Right leg\. Pull your toes/);
    expect(lead({ side: 'both' })).toMatch(/^Both legs\. Pull your toes toward you, legs/);
    expect(lead({ muscle: 'hamstring', side: 'left' })).toMatch(/^Left thigh, back\. /);
    expect(lead({})).toMatch(/^Pull your toes toward you/);
    expect(lead({ muscle: 'foot', helper: true })).not.toMatch(/your/);
  });

  test('lets a wrong guess be corrected in the first eight seconds, where no muscle was named', () => {
    const cues = (said: Partial<Complaint>) =>
      JSON.stringify(reliefBlocks(begin(said, 0), words).prompt.parts.at(-1));
    expect(cues({})).toContain('Wrong spot? Wake me and say: foot.');
    expect(cues({ muscle: 'thigh' })).toContain('front of thigh');
    expect(cues({ muscle: 'calf' })).not.toContain('Wrong spot');
  });
});

describe('when it lets go', () => {
  const start = begin({}, 0);
  const turn = reliefTurn(start, words, pace);
  const hold = turn.segments.find(({ kind }) => kind === 'hold')!;
  /** What comes after "it's gone", so long after the first hold began. */
  const after = (intoHoldMs: number) =>
    easedAt(start, words, turn, words.breatheNow, hold.startMs + intoHoldMs + overheadOf(0)).parts;

  test('in the first twenty seconds the stretch goes on for ten, so that it stays away', () => {
    for (const ms of [-3_000, 0, 19_999]) {
      expect(after(ms).map(({ kind }) => kind)).toEqual(['say', 'hold']);
      expect(after(ms)[1]).toMatchObject({ seconds: 10 });
    }
  });

  test('later, or in a later hold, the good-bye comes at once', () => {
    for (const ms of [20_000, 31_000, 60_000, 1e9])
      expect(after(ms).map(({ kind }) => kind)).toEqual(['say']);
    const second = climb(start, 0);
    const parts = easedAt(second, words, reliefTurn(second, words, pace), words.restWell, 5_000).parts;
    expect(parts.map(({ kind }) => kind)).toEqual(['say']);
  });

  test('only then is the muscle told to let go, and how to come back', () => {
    expect(JSON.stringify(after(1e9))).toContain(
      'Good. Ease off slowly, toes toward you. If it comes back, open Cramp Coach',
    );
  });
});
