import type { InteractionModel, ModelIntent } from './model';
import { compileSample, type Part } from './pattern';
import { wordKey } from './words';

/** The type of the slot that takes a whole sentence. */
const WHOLE_SENTENCE = 'SpokenWords';
/** The type of the slot that takes what follows a carrier. */
const ANY_WORDS = 'AMAZON.SearchQuery';

/** The part of a model that takes whatever is said, as words. */
export interface Net {
  /** Catches a sentence of at least one word. Each word of it is in the carrier, or in the slot. */
  catch(words: readonly string[]): Caught;
}

/** Words in the net. */
export interface Caught {
  intent: ModelIntent;
  /** The name of the slot that takes the words. */
  slot: string;
  words: readonly string[];
  /** What the sentence began with; undefined where the slot takes all of it. */
  carrier?: string;
}

interface Carrier {
  intent: ModelIntent;
  keys: readonly string[];
}

/** Finds the net of a model by the shape of its intents; undefined for a model without one. */
export function findNet({ interactionModel }: InteractionModel): Net | undefined {
  const { intents } = interactionModel.languageModel;
  const rest = intents.find(takesSentence);
  if (!rest) return undefined;
  const carriers = intents
    .flatMap((intent): Carrier[] => carrierOf(intent))
    .sort((one, other) => other.keys.length - one.keys.length);
  return {
    catch(words) {
      const heard = words.map(wordKey);
      const found = carriers.find(
        ({ keys }) => keys.length < heard.length && keys.every((key, at) => key === heard[at]),
      );
      if (!found) return { intent: rest, slot: rest.slots[0]!.name, words };
      const { intent, keys } = found;
      return {
        intent,
        slot: intent.slots[0]!.name,
        words: words.slice(keys.length),
        carrier: words.slice(0, keys.length).join(' '),
      };
    },
  };
}

/** The model without its net. */
export function withoutNet({ interactionModel }: InteractionModel): InteractionModel {
  const { intents, types, ...more } = interactionModel.languageModel;
  const typed = intents.filter((intent) => !takesSentence(intent) && carrierOf(intent).length === 0);
  const kept = types.filter(({ name }) => name !== WHOLE_SENTENCE);
  return { interactionModel: { languageModel: { ...more, intents: typed, types: kept } } };
}

function takesSentence({ slots, samples }: ModelIntent): boolean {
  const [slot, ...more] = slots;
  return slot?.type === WHOLE_SENTENCE && more.length === 0 && samples.join() === `{${slot.name}}`;
}

/** The words that an intent carries a sentence by; none for an intent that is no carrier. */
function carrierOf(intent: ModelIntent): Carrier[] {
  const [slot, ...more] = intent.slots;
  if (slot?.type !== ANY_WORDS || more.length > 0 || intent.samples.length !== 1) return [];
  const { parts } = compileSample(intent, intent.samples[0]!).pattern;
  const keys = parts.flatMap((part: Part) => (part.kind === 'word' ? [part.key] : []));
  const slotIsLast = parts.at(-1)?.kind === 'slot' && parts.length === keys.length + 1;
  return slotIsLast && keys.length > 0 ? [{ intent, keys }] : [];
}
