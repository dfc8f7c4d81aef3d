import type { Intent } from 'ask-sdk-model';
import { FALLBACK } from './builtins';
import { type Ear, type EarName, earOf } from './ear';
import { CHANCES, misheard, withoutDenial } from './lossy';
import type { InteractionModel } from './model';
import { createNearMatch, type NearReading } from './nearMatch';
import { findNet, withoutNet } from './net';
import { createSampleMatch, type SampleReading } from './sampleMatch';
import { sentIntent } from './sentIntent';
import { createSlotReaders, type SlotFill } from './slotReader';
import { spokenWords } from './spoken';
import { createVocabulary } from './vocabulary';
import { toWords, wordKey } from './words';

/** What Alexa would have made of a sentence. */
export interface Heard {
  /** As Alexa sends it, empty slots included. */
  intent: Intent;
  /** Whether a sample has exactly these words, one resembles them, the net caught them, or nothing fits. */
  how: 'sample' | 'near' | 'net' | 'fallback';
  /** One line for a person: which sample and how close, which carrier, or why there is none. */
  why: string;
  /** The words that the net caught, carrier and all, without the apostrophes of the carrier. */
  words?: string;
}

/** What understanding needs from outside the model. */
export interface UnderstandingOptions {
  /** The person's local date as "YYYY-MM-DD", for AMAZON.DATE; the machine's own date if left out. */
  today?: () => string;
}

/** Turns one sentence into what Alexa would send. */
export type Understanding = (utterance: string, ear?: Ear) => Heard;

const EXACT = earOf('exact');

/** So few words are no sentence: they mean something only if a list knows one of them. */
const SHORT = 2;

/** Builds the function that hears. It never throws. Without a net in the model every ear falls back to the typed one. */
export function createUnderstanding(
  model: InteractionModel,
  options: UnderstandingOptions = {},
): Understanding {
  const { intents } = model.interactionModel.languageModel;
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const readers = createSlotReaders(model, options.today ?? machineDate);
  const net = findNet(model);
  const typedModel = withoutNet(model);
  const match = createSampleMatch(typedModel, readers);
  const near = createNearMatch(typedModel, readers);
  const isKnown = createVocabulary(model, readers);

  const heard = (
    name: string,
    fills: ReadonlyMap<string, SlotFill>,
    how: Heard['how'],
    why: string,
  ): Heard => ({
    intent: sentIntent(byName.get(name) ?? { name, slots: [], samples: [] }, fills),
    how,
    why,
  });
  const nothing = (why: string) => heard(FALLBACK, new Map(), 'fallback', `fallback: ${why}`);
  const asSample = ({ pattern, fills }: SampleReading, how: 'sample' | 'near' = 'sample') => {
    const unlisted = how === 'near' ? ', with a value that is not listed' : '';
    return heard(pattern.intent, fills, how, `sample "${pattern.sample}"${unlisted}`);
  };

  const nearest = (words: readonly string[]): Heard => {
    const [likeliest, next] = near.read(words);
    const believed = likeliest && likeliest.likelihood >= likeliest.limit ? likeliest : undefined;
    // A sample with a value that no list knows, unless its words are likelier to mean something else.
    const unlisted = match(words, 1);
    if (unlisted && (!believed || believed.intent === unlisted.pattern.intent))
      return asSample(unlisted, 'near');
    if (!believed || believed.intent === FALLBACK) return nothing(whyNothing(likeliest));
    const { intent, sample } = believed;
    return heard(intent, near.fillsOf(intent, sample, words), 'near', whyNear(believed, next));
  };
  const caught = (words: readonly string[]): Heard => {
    if (!net) return nearest(words);
    const { intent, slot, words: said, carrier } = net.catch(spokenWords(words));
    const reader = readers.get(intent.slots[0]!.type)!;
    const fill = reader.read(said) ?? reader.guess!.fill(said);
    const whole = carrier === undefined ? said : [...carrier.split(' ').map(wordKey), ...said];
    const why = carrier === undefined ? 'net, the whole sentence' : `net, carrier "${carrier}"`;
    return { ...heard(intent.name, new Map([[slot, fill]]), 'net', why), words: whole.join(' ') };
  };
  const unlessUnknown = (words: readonly string[], then: (words: readonly string[]) => Heard): Heard => {
    if (words.length === 0) return nothing('no words were heard');
    return words.length <= SHORT && !isKnown(words) ? nothing('no list knows the words') : then(words);
  };

  const typedOnly = (words: readonly string[]): Heard => {
    const same = match(words, 0);
    return same && !isBuiltIn(same) ? asSample(same) : nearest(words);
  };

  const ears: Record<EarName, (words: readonly string[], draw: () => number) => Heard> = {
    exact(words) {
      const same = match(words, 0);
      return same ? asSample(same) : unlessUnknown(words, caught);
    },
    net(words) {
      const same = match(words, 0);
      return same && (isBuiltIn(same) || !net) ? asSample(same) : unlessUnknown(words, caught);
    },
    typed(words) {
      const same = match(words, 0);
      return same ? asSample(same) : unlessUnknown(words, nearest);
    },
    lossy(words, draw) {
      if (draw() < CHANCES.unheard) return nothing('Alexa did not hear the words');
      const same = match(words, 0);
      if (same && isBuiltIn(same) && draw() >= CHANCES.builtInAsWords) return asSample(same);
      const affirmed = draw() < CHANCES.denialLost ? withoutDenial(words) : undefined;
      const guess = affirmed && typedOnly(affirmed);
      if (guess && guess.how !== 'fallback') return { ...guess, why: `${guess.why}, the denial lost` };
      return unlessUnknown(misheard(words, draw), caught);
    },
  };
  return (utterance, { name, draw } = EXACT) => ears[name](toWords(utterance), draw);
}

const isBuiltIn = ({ pattern }: SampleReading): boolean => pattern.intent.startsWith('AMAZON.');

const show = ({ intent, likelihood }: NearReading): string => `${intent} ${likelihood.toFixed(2)}`;

function whyNear(likeliest: NearReading, next: NearReading | undefined): string {
  const others = next ? `; next ${show(next)}` : '';
  return `near "${likeliest.sample}" (${show(likeliest)}, limit ${likeliest.limit}${others})`;
}

function whyNothing(likeliest: NearReading | undefined): string {
  if (!likeliest) return 'no sample shares a word';
  if (likeliest.intent === FALLBACK) return `like "${likeliest.sample}", which is for no skill`;
  return `likeliest was ${show(likeliest)} (limit ${likeliest.limit}, near "${likeliest.sample}")`;
}

/** The date of this machine, "YYYY-MM-DD". */
export function machineDate(): string {
  const now = new Date();
  const two = (value: number): string => value.toString().padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
