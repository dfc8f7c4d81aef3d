import { type InteractionModel, toWords, wordKey } from '../../simulator/nlu';

/** A phrase that two intents are said by. */
export interface Conflict {
  readonly phrase: string;
  readonly intents: readonly string[];
}

/** Phrases that belong to more than one intent. */
export interface Conflicts {
  /** In the same words; nothing tells which is meant. */
  readonly same: readonly Conflict[];
  /** In the same words but for padding; worth a look. */
  readonly nearly: readonly Conflict[];
}

/** Words that a sentence may have more or fewer of and still be the same wish. */
const padding = new Set(
  `a an the my please now just really very so well oh okay can could you would i want to need i'd like give me
  let's do is some then yes thanks thank you`.split(/\s+/),
);

/** Finds what two intents are said by alike. */
export function conflictsIn(model: InteractionModel): Conflicts {
  const phrases = model.interactionModel.languageModel.intents.flatMap(({ name, slots, samples }) =>
    samples.map((sample) => ({ intent: name, sample, slots })),
  );
  const typed = ({ sample, slots }: (typeof phrases)[number]) =>
    sample.replace(/\{(\w+)\}/g, (_, slot: string) => slots.find(({ name }) => name === slot)?.type ?? slot);
  const heardAs = (one: (typeof phrases)[number]) => toWords(typed(one)).map(wordKey);
  const same = shared(phrases, (one) => heardAs(one).join(' '));
  const nearly = shared(phrases, (one) => {
    const words = heardAs(one).filter((word) => !padding.has(word));
    return words.length > 1 ? words.join(' ') : '';
  });
  const known = new Set(same.map(({ phrase }) => phrase));
  return { same, nearly: nearly.filter(({ phrase }) => !known.has(phrase)) };
}

function shared<One extends { intent: string; sample: string }>(
  phrases: readonly One[],
  keyOf: (one: One) => string,
): Conflict[] {
  const byKey = new Map<string, One[]>();
  for (const one of phrases) {
    const key = keyOf(one);
    // What is nearly all padding says nothing.
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()].flatMap((alike) => {
    const intents = [...new Set(alike.map(({ intent }) => intent))];
    return intents.length > 1 ? [{ phrase: alike[0]!.sample, intents }] : [];
  });
}
