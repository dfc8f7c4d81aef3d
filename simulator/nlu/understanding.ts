import type { Intent, Slot } from 'ask-sdk-model';
import { FALLBACK, STANDARD_PHRASES } from './builtins';
import { withoutCourtesy, withoutPadding } from './coreWords';
import type { InteractionModel, ModelIntent } from './model';
import { createNearMatch, type NearReading } from './nearMatch';
import { compileSample, type Pattern } from './pattern';
import { indexPatterns } from './sampleIndex';
import { matchSamples, type SampleReading } from './sampleMatch';
import { createSlotReaders, type SlotFill } from './slotReader';
import { createSpelling } from './spelling';
import { createSpotting } from './spotting';
import { toWords } from './words';

/** What Alexa would have made of a sentence. */
export interface Heard {
  /** As Alexa sends it, empty slots included. */
  intent: Intent;
  /** Whether a sample has exactly these words, one resembles them, or nothing fits. */
  how: 'sample' | 'near' | 'fallback';
  /** One line for a person: which sample and how close, or why there is none. */
  why: string;
}

/** What understanding needs from outside the model. */
export interface UnderstandingOptions {
  /** The person's local date as "YYYY-MM-DD", for AMAZON.DATE; the machine's own date if left out. */
  today?: () => string;
}

/** Builds the function that turns one typed sentence into what Alexa would send. It never throws. */
export function createUnderstanding(
  model: InteractionModel,
  options: UnderstandingOptions = {},
): (utterance: string) => Heard {
  const { intents } = model.interactionModel.languageModel;
  const readers = createSlotReaders(model, options.today ?? machineDate);
  const patterns = [...ownPatterns(intents), ...standardPatterns(intents)];
  const nearMatch = createNearMatch(model, readers);
  const spelling = createSpelling(model);
  const known = {
    readers,
    ofIntent: new Map(
      intents.map(({ name, slots }) => [
        name,
        slots.map(({ type }) => readers.get(type)!).filter(({ standsAlone }) => standsAlone),
      ]),
    ),
    usual: new Map(intents.map((intent) => [intent.name, usualSlots(intent)])),
  };
  const candidates = indexPatterns(patterns);
  const match = (words: readonly string[], unknownSlots: 0 | 1) =>
    matchSamples(candidates(words), words, known, unknownSlots);
  const spot = createSpotting(patterns, known);
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const isRaw = ({ parts }: Pattern) =>
    parts.some((part) => part.kind === 'slot' && readers.get(part.type)!.guess?.always);
  const heardAs = ({ pattern, fills }: SampleReading, how: Heard['how'], why: string): Heard => ({
    intent: toIntent(byName.get(pattern.intent)!, fills),
    how,
    why,
  });

  return (utterance) => {
    const words = toWords(utterance);
    const exact = match(words, 0);
    if (exact) return heardAs(exact, 'sample', `sample "${exact.pattern.sample}"`);
    const spelled = words.map(spelling);
    const core = withoutCourtesy(spelled);
    for (const tried of [core, withoutPadding(spelled)]) {
      const same = match(tried, 0);
      if (same) return heardAs(same, 'near', `near "${same.pattern.sample}" (the same but for padding)`);
    }
    const [likeliest, next] = nearMatch.read(core);
    const believed = likeliest && likeliest.likelihood >= likeliest.limit ? likeliest : undefined;
    // A sample with a value that no list knows, unless its words are likelier to mean something else.
    const unknown = match(withoutCourtesy(words), 1);
    if (unknown && (!believed || believed.intent === unknown.pattern.intent || isRaw(unknown.pattern)))
      return heardAs(
        unknown,
        'sample',
        `sample "${unknown.pattern.sample}", with a value that is not listed`,
      );
    const near = ({ intent, sample }: { intent: string; sample: string }, why: string): Heard => ({
      intent: toIntent(byName.get(intent)!, nearMatch.fillsOf(intent, sample, core)),
      how: 'near',
      why,
    });
    const isUnsure = !believed || (believed.intent !== FALLBACK && believed.likelihood < UNSURE);
    const spotted = isUnsure ? spot(core, !believed) : undefined;
    if (spotted && spotted.intent !== believed?.intent) return near(spotted, whySpotted(spotted, likeliest));
    if (believed && believed.intent !== FALLBACK) return near(believed, whyNear(believed, next));
    const intent = toIntent(byName.get(FALLBACK) ?? { name: FALLBACK, slots: [], samples: [] }, new Map());
    return { intent, how: 'fallback', why: whyFallback(words, likeliest) };
  };
}

/** Below this likelihood a sample in the middle of the sentence tells more than all its words together. */
const UNSURE = 0.6;

/** A slot that fewer of an intent's samples have is none that people fill with what nobody thought of. */
const USUAL_SHARE = 0.05;

function usualSlots({ slots, samples }: ModelIntent): Set<string> {
  const having = (name: string) => samples.filter((sample) => sample.includes(`{${name}}`)).length;
  return new Set(
    slots.map(({ name }) => name).filter((name) => having(name) >= samples.length * USUAL_SHARE),
  );
}

function ownPatterns(intents: readonly ModelIntent[]): Pattern[] {
  return intents.flatMap((intent) => intent.samples.map((sample) => compileSample(intent, sample).pattern));
}

/** Alexa's own phrases come last: where the model gives one to another intent, the model is right. */
function standardPatterns(intents: readonly ModelIntent[]): Pattern[] {
  return intents.flatMap((intent) =>
    (STANDARD_PHRASES.get(intent.name) ?? []).map((phrase) => compileSample(intent, phrase).pattern),
  );
}

function toIntent({ name, slots }: ModelIntent, fills: ReadonlyMap<string, SlotFill>): Intent {
  if (slots.length === 0) return { name, confirmationStatus: 'NONE' };
  const entries = slots.map((slot) => [slot.name, toSlot(slot.name, fills.get(slot.name))] as const);
  return { name, confirmationStatus: 'NONE', slots: Object.fromEntries(entries) };
}

function toSlot(name: string, fill: SlotFill | undefined): Slot {
  if (!fill) return { name, confirmationStatus: 'NONE' };
  // `source` is sent by Alexa and missing from its published types.
  const slot: Slot & { source: 'USER' } = {
    name,
    ...fill,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', ...fill },
  };
  return slot;
}

const show = ({ intent, likelihood }: NearReading): string => `${intent} ${likelihood.toFixed(2)}`;

function whyNear(likeliest: NearReading, next: NearReading | undefined): string {
  const others = next ? `; next ${show(next)}` : '';
  return `near "${likeliest.sample}" (${show(likeliest)}, limit ${likeliest.limit}${others})`;
}

function whySpotted({ sample }: Pattern, likeliest: NearReading | undefined): string {
  return `near "${sample}" (in the middle of a sentence; else ${likeliest ? show(likeliest) : 'nothing'})`;
}

function whyFallback(words: readonly string[], likeliest: NearReading | undefined): string {
  if (words.length === 0) return 'fallback: no words were heard';
  if (!likeliest) return 'fallback: no sample shares a word';
  if (likeliest.intent === FALLBACK) return `fallback: like "${likeliest.sample}", which is for no skill`;
  return `fallback: likeliest was ${show(likeliest)} (limit ${likeliest.limit}, near "${likeliest.sample}")`;
}

/** The date of this machine, "YYYY-MM-DD". */
export function machineDate(): string {
  const now = new Date();
  const two = (value: number): string => value.toString().padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
