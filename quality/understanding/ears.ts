/** What the skill takes a sentence for, by each way in which Alexa may hand it over. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { readLanguages } from '../../interaction-model';
import { interactionModel } from '../../interaction-model/interactionModel';
import { slotsOf } from '../../simulator/device/skill/turn';
import { createUnderstanding, type EarName, earOf, type Heard, readModel } from '../../simulator/nlu';
import { checkModel } from '../../simulator/nlu/model';
import type { Line } from './lines';
import { type Meaning, typedMeaning } from './meaning';

const root = join(__dirname, '..', '..');

/** The local Echo's ears, and the typed one on the upload without the net. */
export const ears = ['exact', 'net', 'typed', 'lossy', 'NET=off'] as const;
/** One of them. */
export type Ear = (typeof ears)[number];

/** The day on which every line is heard, so that "monday" is always the same. */
export const today = () => '2026-01-15';

/** Whether the reader is told which question is open, and what is being coached. */
export type Context = 'with context' | 'without context';

/** Hears lines. */
export interface Hearing {
  /** What Alexa sends. The lossy ear spoils the same sentence in the same way for the same seed. */
  hear(line: Pick<Line, 'say' | 'locale'>, ear: Ear, seed: number): Heard;
  /** What the skill takes that for. */
  read(heard: Heard, line: Pick<Line, 'open' | 'doing' | 'locale'>, context: Context): Meaning[];
}

const Meanings = v.pipe(
  v.array(
    v.object({
      kind: v.string(),
      slots: v.record(v.string(), v.string()),
      heard: v.record(v.string(), v.string()),
    }),
  ),
  v.minLength(1),
);
type Understand = (words: string, situation: object) => unknown;

function builtReader(): Understand {
  const file = join(root, 'dist', 'understanding.js');
  if (!existsSync(file)) throw new Error('dist/understanding.js is missing; run npm run build');
  return (createRequire(file)(file) as { understand: Understand }).understand;
}

/**
 * The shipped models, heard by the local Echo.
 * @param understand the reader; the built one if left out
 * @throws Error where the skill is not built
 */
export function hearing(understand: Understand = builtReader()): Hearing {
  const made = new Map<string, ReturnType<typeof createUnderstanding>>();
  const hearerOf = (locale: string, withNet: boolean) => {
    const key = `${locale} ${withNet}`;
    const hearer = made.get(key) ?? createUnderstanding(modelOf(locale, withNet), { today });
    made.set(key, hearer);
    return hearer;
  };
  return {
    hear({ say, locale }, ear, seed) {
      // Without a net in the model, every ear is the typed one.
      const name: EarName = ear === 'NET=off' ? 'exact' : ear;
      return hearerOf(locale, ear !== 'NET=off')(say, earOf(name, seedOf(say, seed)));
    },
    read({ intent, words }, { open, doing, locale }, context) {
      if (words === undefined) return [typedMeaning(intent.name, slotsOf(intent), wordsOf(intent))];
      const known = context === 'with context' ? { openQuestion: open, doing } : {};
      const situation = { locale, ...JSON.parse(JSON.stringify(known)) };
      return v.parse(Meanings, understand(words, situation));
    },
  };
}

const modelOf = (locale: string, withNet: boolean) =>
  withNet
    ? readModel(join(root, 'skill-package', 'interactionModels', 'custom', `${locale}.json`))
    : checkModel(
        interactionModel(readLanguages()[0]!, locale, { net: false, diary: true }),
        `${locale} without the net`,
      );

/** Slots as they were said. */
const wordsOf = ({ slots = {} }: Heard['intent']) =>
  Object.fromEntries(Object.entries(slots).flatMap(([name, { value }]) => (value ? [[name, value]] : [])));

/** A seed for each sentence, whatever is heard before it. */
function seedOf(say: string, seed: number): number {
  let hash = 2_166_136_261 ^ seed;
  for (const letter of say) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619) >>> 0;
  return hash;
}
