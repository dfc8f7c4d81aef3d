/** What Alexa is given at most in one locale; models within these are known to build. */
export const budgets = {
  /** Samples of all intents together. */
  samples: 1_500,
  /** Samples of one intent. */
  samplesOfIntent: 200,
  /** Samples of one of Amazon's own intents. */
  samplesOfBuiltIn: 40,
  /** Words of all types together. */
  words: 3_000,
  /** Words of one type, where they stand in many samples. */
  wordsOfType: { Muscle: 45, Side: 5, Topic: 300, Sign: 250, SpokenWords: 600 } as Record<string, number>,
  /** Characters of one word of a type. */
  charactersOfWord: 140,
  /** Parts of one word of a type, such as 3 in "back of thigh", outside SpokenWords. */
  partsOfWord: 5,
  /** Sentences that all samples stand for: the sum of the products of their slots' words. */
  sentences: 300_000,
  /** Sentences that one sample stands for. */
  sentencesOfSample: 30_000,
  intents: 250,
  intentsAndTypes: 350,
  /** Bytes of the file. */
  bytes: 300 * 1024,
} as const;
