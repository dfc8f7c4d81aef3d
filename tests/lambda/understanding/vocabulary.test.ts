import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary, type WordLists } from '../../../lambda/understanding/vocabulary';
import { toWords } from '../../../lambda/understanding/words';

const lists: WordLists = {
  Muscle: {
    calf: ['calf', 'calves'],
    thigh: ['thigh'],
    front_thigh: ['front of thigh', 'front of my thigh'],
    toes: ['toe', 'toes'],
  },
  Part: { front: ['front'] },
  Side: { left: ['left'], both: ['both', 'both sides'] },
  Person: { wife: ['wife', 'my wife'] },
};
const vocabulary = createVocabulary(lists);
const idsIn = (sentence: string) =>
  vocabulary.namedIn(toWords(sentence)).map(({ type, id }) => `${type} ${id}`);

describe('what is named', () => {
  test.each([
    ['my left calf', ['Side left', 'Muscle calf']],
    ['both calves', ['Side both', 'Muscle calf']],
    ["my wife's calf", ['Person wife', 'Muscle calf']],
    ['my wives toe', ['Muscle toes']],
    ['nothing of ours', []],
    ['', []],
  ])('in "%s" is found, in its order', (sentence, ids) => expect(idsIn(sentence)).toEqual(ids));

  test('the longest name of a type wins; another type may name a part of it', () => {
    expect(idsIn('the front of my thigh').sort()).toEqual(['Muscle front_thigh', 'Part front']);
  });

  test('the beginning of a name alone names nothing', () => {
    expect(idsIn('the front of it')).toEqual(['Part front']);
  });

  test('a short word is not cut: "as" is no plural', () => {
    expect(createVocabulary({ Word: { one: ['a'] } }).namedIn(['as'])).toEqual([]);
  });

  test('lies within the words, and no two names of a type share one', () => {
    const word = fc.constantFrom(
      ...'my left calf calves front of thigh both sides wife toe toes and'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const named = vocabulary.namedIn(words);
        for (const { from, to } of named) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
        }
        for (const type of Object.keys(lists)) {
          const own = named.filter((one) => one.type === type);
          for (const [at, { from }] of own.entries())
            if (at > 0) expect(from).toBeGreaterThanOrEqual(own[at - 1]!.to);
        }
      }),
    );
  });

  test('every word that is listed is found wherever it stands', () => {
    for (const [type, ids] of Object.entries(lists))
      for (const [id, names] of Object.entries(ids))
        for (const name of names)
          expect(vocabulary.namedIn(`well ${name} please`.split(' ')), name).toContainEqual({
            ...{ type, id },
            from: 1,
            to: 1 + name.split(' ').length,
          });
  });
});
