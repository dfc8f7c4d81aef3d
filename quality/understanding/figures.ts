import { plainClassifier } from './classifier';
import { conflictsIn } from './conflicts';
import { coverageOf } from './coverage';
import { earsOf, type HeardFile, hearFiles } from './matcher';
import { isLong } from './overlap';
import { developmentFiles, heldOutFiles } from './phrases';
import { judge, type Scores, type Share, score } from './scores';

/** All that is measured here. */
export interface Understanding {
  /** What the local Echo made of the held-out phrases, by file. */
  readonly files: readonly HeardFile[];
  /** Of every held-out phrase together. */
  readonly all: Scores;
  /** The same without the phrases that a sample says word for word, its slots filled. */
  readonly unsaid: Scores;
  /** Of the phrases that the samples were widened by. */
  readonly practised: Scores;
  /** Of the plain classifier, American English. */
  readonly plain: Scores;
  readonly overlap: Share;
  readonly conflicts: ReturnType<typeof conflictsIn>;
  readonly coverage: ReturnType<typeof coverageOf>;
}

/** Hears all phrases with the local Echo, the American held-out ones with the plain classifier as well. */
export function understanding(): Understanding {
  const earOf = earsOf();
  const files = hearFiles(heldOutFiles, earOf);
  const all = files.flatMap(({ judged }) => judged);
  const practised = hearFiles(developmentFiles, earOf).flatMap(({ judged }) => judged);
  const { model, readers } = earOf('en-US');
  const american = files.filter(({ locale }) => locale === 'en-US').flatMap(({ judged }) => judged);
  const phrases = [...practised, ...all].map(({ phrase }) => phrase);
  return {
    files,
    all: score(all),
    unsaid: score(all.filter(({ heard }) => !heard.bySample)),
    practised: score(practised),
    plain: score(
      judge(
        american.map(({ phrase }) => phrase),
        plainClassifier(model),
        model,
        readers,
      ),
    ),
    overlap: {
      right: files.reduce((sum, { verbatim }) => sum + verbatim, 0),
      of: all.filter(({ phrase }) => isLong(phrase)).length,
    },
    conflicts: conflictsIn(model),
    coverage: coverageOf(phrases, model),
  };
}
