import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../lambda/understanding/features';
import { type Head, probabilities } from '../../../lambda/understanding/linear';
import { createVocabulary } from '../../../lambda/understanding/vocabulary';

const said = 'my left calf is cramping and remind me to stretch at ten pm no it isnt gone yet'.split(' ');
const vocabulary = createVocabulary({ Muscle: { calf: ['calf'] }, Side: { left: ['left'] } });
const words = fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 20 });
const featuresIn = (some: readonly string[]) => featuresOf(some, vocabulary.namedIn(some));

/** A head with a weight for every second feature of what is said. */
const head: Head = (() => {
  const hashes = [...featuresIn(said)].filter((_, at) => at % 2 === 0).sort((one, other) => one - other);
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
    const unknown = Uint32Array.of(1);
    expect([
      ...probabilities({ ...head, hashes: Uint32Array.of(2), weights: Int8Array.of(9, 9, 9) }, unknown),
    ]).toEqual([1 / 3, 1 / 3, 1 / 3].map(Math.fround));
  });
});

describe('features', () => {
  test('stand once each, and have 24 bits', () => {
    fc.assert(
      fc.property(words, (some) => {
        const hashes = featuresIn(some);
        expect(new Set(hashes).size).toBe(hashes.length);
        for (const hash of hashes) expect(hash).toBeLessThan(2 ** 24);
      }),
    );
  });

  test('tell a denied word from a word that is not', () => {
    const own = (text: string) => new Set(featuresIn(text.split(' ')));
    expect(own('no cramp')).not.toEqual(own('cramp'));
  });

  test('are the same for two muscles, but for their letters: what a sentence says is not where', () => {
    const both = createVocabulary({ Muscle: { calf: ['calf'], foot: ['foot'] } });
    const tokens = (text: string) => {
      const some = text.split(' ');
      return new Set(featuresOf(some, both.namedIn(some)));
    };
    const shared = [...tokens('my calf hurts')].filter((one) => tokens('my foot hurts').has(one));
    const alone = [...tokens('my calf hurts')].filter((one) => tokens('my door hurts').has(one));
    expect(shared.length).toBeGreaterThan(alone.length);
  });
});
