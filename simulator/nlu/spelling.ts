import Fuse from 'fuse.js';
import { readNumber } from './amazon/number';
import { AMAZON_VALUES } from './examples';
import type { InteractionModel } from './model';
import { compileSample } from './pattern';
import { toWords, wordKey } from './words';

/** Shorter words are too easily taken for one another ("house", "horse"). */
const SHORTEST_WORD = 6;

/** Fuse.js score (0 is equal, 1 is nothing alike) up to which a typed word counts as a misspelling. */
const SPELLING_LIMIT = 0.2;

/**
 * Speech recognition only returns real words; a tester mistypes. The returned function puts a misspelled
 * word right when it is close to one the model uses, and leaves every other word alone.
 */
export function createSpelling(model: InteractionModel): (word: string) => string {
  const vocabulary = vocabularyOf(model);
  const fuse = new Fuse([...vocabulary], {
    includeScore: true,
    ignoreFieldNorm: true,
    threshold: SPELLING_LIMIT,
  });
  return (word) => {
    const key = wordKey(word);
    if (key.length < SHORTEST_WORD || vocabulary.has(key) || readNumber([key]) !== undefined) return word;
    const alike = fuse
      .search(key)
      .find(({ item }) => item[0] === key[0] && Math.abs(item.length - key.length) <= 1);
    return alike ? alike.item : word;
  };
}

function vocabularyOf(model: InteractionModel): Set<string> {
  const { intents, types } = model.interactionModel.languageModel;
  const fixed = intents.flatMap((intent) =>
    intent.samples.flatMap((sample) =>
      compileSample(intent, sample).pattern.parts.flatMap((part) => (part.kind === 'word' ? [part.key] : [])),
    ),
  );
  const values = types.flatMap((type) =>
    type.values.flatMap(({ name }) =>
      [name.value, ...name.synonyms].flatMap((text) => toWords(text).map(wordKey)),
    ),
  );
  const amazon = Object.values(AMAZON_VALUES).flatMap((said) =>
    said.flatMap((text) => toWords(text).map(wordKey)),
  );
  return new Set([...fixed, ...values, ...amazon]);
}
