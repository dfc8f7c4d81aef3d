import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileSample, type Pattern } from '../../../simulator/nlu/pattern';
import { indexPatterns } from '../../../simulator/nlu/sampleIndex';
import { wordKey } from '../../../simulator/nlu/words';

const owner = { name: 'AnyIntent', slots: [{ name: 'muscle', type: 'Muscle' }] };
const vocabulary = ['my', 'calf', 'hurts', 'again', '{muscle}'];
const sentence = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 });
const patterns = fc.array(sentence.map((words) => compileSample(owner, words.join(' ')).pattern));

/** Every pattern whose fixed words are all in the sentence, found by looking at each. */
function scanned(all: readonly Pattern[], words: readonly string[]): Pattern[] {
  const heard = words.map(wordKey);
  return all.filter(({ parts }) => parts.every((part) => part.kind === 'slot' || heard.includes(part.key)));
}

it('a sample that a scan of all samples finds would be missed, or found in another order', () => {
  fc.assert(
    fc.property(patterns, fc.array(fc.constantFrom(...vocabulary, 'dog')), (all, words) => {
      expect(indexPatterns(all)(words)).toEqual(scanned(all, words));
    }),
  );
});
