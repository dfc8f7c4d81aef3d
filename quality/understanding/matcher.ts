import { join } from 'node:path';
import {
  createSlotReaders,
  createUnderstanding,
  type InteractionModel,
  readModel,
} from '../../simulator/nlu';
import { heardMeaning } from './meaning';
import { verbatimIn } from './overlap';
import { type PhraseFile, phraseFolder, readPhrases } from './phrases';
import { type Judged, judge, type Understand } from './scores';

const models = join(__dirname, '..', '..', 'skill-package', 'interactionModels', 'custom');

/** The day on which every phrase is heard, so that "monday" is always the same. */
export const today = () => '2026-01-15';

/** The local Echo's ear. */
export function echo(model: InteractionModel): Understand {
  const hear = createUnderstanding(model, { today });
  return (say) => {
    const { intent, how } = hear(say);
    return { ...heardMeaning(intent), bySample: how === 'sample' };
  };
}

/** The model of a locale, with what its phrases are read and heard with. */
export interface Heard {
  readonly model: InteractionModel;
  readonly readers: ReturnType<typeof createSlotReaders>;
  readonly ear: Understand;
}

/** What the local Echo made of a file of phrases. */
export interface HeardFile extends PhraseFile {
  readonly judged: readonly Judged[];
  /** Phrases that stand word for word among the samples. */
  readonly verbatim: number;
}

/** A model with its ear, one for each locale that is asked for; making one takes seconds. */
export function earsOf(): (locale: string) => Heard {
  const known = new Map<string, Heard>();
  return (locale) => {
    const made = known.get(locale);
    if (made) return made;
    const model = readModel(join(models, `${locale}.json`));
    const heard = { model, readers: createSlotReaders(model, today), ear: echo(model) };
    known.set(locale, heard);
    return heard;
  };
}

/** Hears every phrase of the files with the local Echo of its locale. */
export function hearFiles(files: readonly PhraseFile[], earOf = earsOf()): HeardFile[] {
  return files.map(({ file, locale }) => {
    const { model, readers, ear } = earOf(locale);
    const phrases = readPhrases(join(phraseFolder, file), model);
    return {
      file,
      locale,
      judged: judge(phrases, ear, model, readers),
      verbatim: verbatimIn(phrases, model).length,
    };
  });
}
