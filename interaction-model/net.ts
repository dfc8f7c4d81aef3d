/** The intent that takes every sentence no sample has, and the type of its slot, which holds some such sentences. */
export const net = { intent: 'SpokenWordsIntent', slot: 'sentence', type: 'SpokenWords' } as const;

/** The slot of the intents that begin with a few fixed words, and its type. */
export const carried = { slot: 'words', type: 'AMAZON.SearchQuery' } as const;

/** The intent of a carrier: `i can't` is `WordsICantIntent`, so that the name tells the words. */
export function carrierIntent(carrier: string): string {
  const words = carrier.replaceAll("'", '').split(' ');
  return `Words${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Intent`;
}

/** Whether an intent belongs to the net: the one for every sentence, or one for a carrier. */
export const isNet = (intent: string) => /^(?:SpokenWords|Words[A-Z]\w*)Intent$/.test(intent);

/** Intents of the diary, which are not given to Alexa where it is off. */
export const diaryKinds = ['LogCramp', 'CorrectEntry', 'UndoEntry', 'CrampSummary', 'LastCramp', 'ReadDiary'];
