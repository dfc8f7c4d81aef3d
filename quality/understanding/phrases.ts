import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readPhrases as readSpoken } from '../../interaction-model';
import type { InteractionModel } from '../../simulator/nlu';

const phrase = v.strictObject({
  /** What is said, as speech recognition writes it. */
  say: v.pipe(v.string(), v.regex(/^[a-z' ]+$/, 'has something else than lower case words')),
  /** What is meant. */
  intent: v.string(),
  /** Slot values by name: an id, or for a type without ids the words as they are said. */
  slots: v.record(v.string(), v.pipe(v.string(), v.nonEmpty())),
  /** Intents that it must not be taken for. */
  never: v.optional(v.array(v.string()), []),
  /** Intents that are right as well. */
  also: v.optional(v.array(v.string()), []),
});

/** One test phrase and what is meant by it. */
export type Phrase = v.InferOutput<typeof phrase>;

/** Where the test phrases are. */
export const phraseFolder = join(__dirname, '..', '..', 'tests', 'phrases');

/** A file of test phrases, with the locale whose model has to understand them. */
export interface PhraseFile {
  readonly file: string;
  readonly locale: string;
}

const [american, ...others] = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-CA'] as const;
const filesOf = (folder: string, names: readonly string[]): PhraseFile[] => [
  ...names.map((name) => ({ file: `${folder}/${name}.jsonl`, locale: american })),
  ...others.map((locale) => ({ file: `${folder}/${locale}.jsonl`, locale })),
];

/** Phrases that tuning may look at. */
export const developmentFiles = filesOf('development', [
  'first',
  'second',
  'strangers',
  'danger',
  'by-night',
  'by-day',
]);
/** Phrases that nobody looks at who widens the samples, neither at the words nor at what was made of them. */
export const heldOutFiles = filesOf('held-out', ['by-night', 'by-day', 'danger']);

/** Phrases that tuning may look at, of the American model. */
export function developmentPhrases(model: InteractionModel): Phrase[] {
  return developmentFiles
    .filter(({ locale }) => locale === american)
    .flatMap(({ file }) => readPhrases(join(phraseFolder, file), model));
}

/**
 * The phrases of a file, one JSON object a line.
 * @throws Error that names the line which is no phrase, or whose intents and slots the model does not have
 */
export function readPhrases(path: string, model: InteractionModel): Phrase[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line, at) => {
    const refuse = (why: string): never => {
      throw new Error(`${path}:${at + 1} ${why}; correct the line`);
    };
    const parsed = v.safeParse(phrase, parseJson(line) ?? refuse('is no JSON'));
    if (!parsed.success) return refuse(parsed.issues[0].message);
    const fault = unknownIn(parsed.output, model);
    return fault ? refuse(fault) : parsed.output;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The slots of each kind of meaning: words reach the skill that no slot of the model has. */
const spokenSlots = () => {
  slotsByKind ??= new Map(readSpoken().intents.map(({ name, slots }) => [name, Object.keys(slots)]));
  return slotsByKind;
};
let slotsByKind: ReadonlyMap<string, readonly string[]> | undefined;

function unknownIn({ intent, slots, never, also }: Phrase, model: InteractionModel): string | undefined {
  const { intents } = model.interactionModel.languageModel;
  const missing = [intent, ...never, ...also].find((name) => !intents.some((one) => one.name === name));
  if (missing) return `names ${missing}, which is no intent of the model`;
  const known = new Set([
    ...intents.find(({ name }) => name === intent)!.slots.map(({ name }) => name),
    ...(spokenSlots().get(intent.replace(/^AMAZON\.|Intent$/g, '')) ?? []),
  ]);
  const slot = Object.keys(slots).find((name) => !known.has(name));
  return slot && `names ${slot}, which is no slot of ${intent}`;
}
