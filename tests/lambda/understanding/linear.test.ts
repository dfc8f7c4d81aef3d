import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Features, featuresOf } from '../../../lambda/understanding/features';
import { type Head, probabilities, probabilitiesByPlace } from '../../../lambda/understanding/linear';
import { createVocabulary } from '../../../lambda/understanding/vocabulary';

const said = 'my left calf is cramping and remind me to stretch at ten pm no it isnt gone yet'.split(' ');
const vocabulary = createVocabulary({ Muscle: { calf: ['calf'] }, Side: { left: ['left'] } });
const words = fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 20 });
const featuresIn = (some: readonly string[]): Features => featuresOf(some, vocabulary.namedIn(some));

/** A head with a weight for every second feature of what is said. */
const head: Head = (() => {
  const hashes = [...featuresIn(said).hashes]
    .filter((_, at) => at % 2 === 0)
    .sort((one, other) => one - other);
  const labels = ['one', 'two', 'three'];
  const weights = Int8Array.from(
    hashes.flatMap((hash) => labels.map((_, at) => ((hash >> (at * 3)) % 63) - 31)),
  );
  return { labels, hashes: Uint32Array.from(hashes), weights, scale: 0.1 };
})();

describe('the probabilities of all labels', () => {
  test('together are one, none below nothing, for any words', () => {
    fc.assert(
      fc.property(words, (some) => {
        const all = [...probabilities(head, featuresIn(some))];
        expect(all).toHaveLength(head.labels.length);
        for (const p of all) expect(p).toBeGreaterThanOrEqual(0);
        expect(all.reduce((one, other) => one + other, 0)).toBeCloseTo(1, 4);
      }),
    );
  });

  test('are even where no feature is known', () => {
    const unknown: Features = { hashes: Uint32Array.of(1), from: Uint8Array.of(0), to: Uint8Array.of(1) };
    expect([
      ...probabilities({ ...head, hashes: Uint32Array.of(2), weights: Int8Array.of(9, 9, 9) }, unknown),
    ]).toEqual([1 / 3, 1 / 3, 1 / 3].map(Math.fround));
  });

  test('by place end and begin with those of the whole sentence', () => {
    fc.assert(
      fc.property(words, (some) => {
        const features = featuresIn(some);
        const whole = [...probabilities(head, features)];
        const { before, after } = probabilitiesByPlace(head, features, some.length);
        expect(before).toHaveLength(some.length + 1);
        expect(after).toHaveLength(some.length + 1);
        for (const [at, p] of whole.entries()) {
          expect(before[some.length]![at]).toBeCloseTo(p, 4);
          expect(after[0]![at]).toBeCloseTo(p, 4);
        }
      }),
    );
  });
});

describe('features', () => {
  test('each have one place among the words, and 24 bits', () => {
    fc.assert(
      fc.property(words, (some) => {
        const { hashes, from, to } = featuresIn(some);
        expect(new Set(hashes).size).toBe(hashes.length);
        for (const [at, hash] of hashes.entries()) {
          expect(hash).toBeLessThan(2 ** 24);
          expect(from[at]).toBeLessThanOrEqual(to[at]!);
          expect(to[at]).toBeLessThanOrEqual(some.length);
        }
      }),
    );
  });

  test('tell a denied word from a word that is not', () => {
    const own = (text: string) => new Set(featuresIn(text.split(' ')).hashes);
    expect(own('no cramp')).not.toEqual(own('cramp'));
  });

  test('are the same for two muscles, but for their letters: what a sentence says is not where', () => {
    const both = createVocabulary({ Muscle: { calf: ['calf'], foot: ['foot'] } });
    const tokens = (text: string) => {
      const some = text.split(' ');
      return new Set(featuresOf(some, both.namedIn(some)).hashes);
    };
    const shared = [...tokens('my calf hurts')].filter((one) => tokens('my foot hurts').has(one));
    const alone = [...tokens('my calf hurts')].filter((one) => tokens('my door hurts').has(one));
    expect(shared.length).toBeGreaterThan(alone.length);
  });
});
