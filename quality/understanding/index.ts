import { join } from 'node:path';
import { createSlotReaders, type InteractionModel, readModel } from '../../simulator/understanding';
import type { Measure, Row } from '../section';
import { plainClassifier } from './classifier';
import { conflictsIn } from './conflicts';
import { coverageOf } from './coverage';
import { detailsOf } from './details';
import { echo, today } from './matcher';
import { mostOverlap, verbatimIn } from './overlap';
import { developmentPhrases, heldOutFiles, phraseFolder, readPhrases } from './phrases';
import { understandingPicture } from './picture';
import { type Judged, judge, type Scores, type Share, score, type Understand } from './scores';

const models = join(__dirname, '..', '..', 'skill-package', 'interactionModels', 'custom');
const written =
  'Phrases by people who were shown what each intent is for and never a sample, committed before any tuning.';

/** All that is measured here. */
export interface Understanding {
  /** Of the local Echo, by file of held-out phrases. */
  readonly scores: ReadonlyMap<string, Scores>;
  /** Of every held-out phrase together. */
  readonly all: Scores;
  /** The same without the phrases that the model says word for word. */
  readonly unsaid: Scores;
  /** Of the plain classifier, American English. */
  readonly plain: Scores;
  readonly overlap: Share;
  readonly conflicts: ReturnType<typeof conflictsIn>;
  readonly coverage: ReturnType<typeof coverageOf>;
}

/** Hears all held-out phrases with the local Echo, the American ones with the plain classifier as well. */
export function understanding(): Understanding {
  const byLocale = new Map<string, Heard>();
  const heard = heldOutFiles.map(({ file, locale }) => {
    const known = byLocale.get(locale) ?? earOf(locale);
    byLocale.set(locale, known);
    const { model, readers, ear } = known;
    const phrases = readPhrases(join(phraseFolder, file), model);
    return {
      file,
      judged: judge(phrases, ear, model, readers),
      verbatim: new Set(verbatimIn(phrases, model)),
    };
  });
  const all = heard.flatMap(({ judged }) => judged);
  const verbatim = new Set(heard.flatMap((one) => [...one.verbatim]));
  const { model, readers } = byLocale.get('en-US')!;
  const american = heard[0]!.judged.map(({ phrase }) => phrase);
  return {
    scores: new Map(heard.map(({ file, judged }) => [file, score(judged)])),
    all: score(all),
    unsaid: score(all.filter(({ phrase }) => !verbatim.has(phrase))),
    plain: score(judge(american, plainClassifier(model), model, readers)),
    overlap: { right: verbatim.size, of: all.length },
    conflicts: conflictsIn(model),
    coverage: coverageOf([...developmentPhrases(model), ...all.map(({ phrase }: Judged) => phrase)], model),
  };
}

interface Heard {
  model: InteractionModel;
  readers: ReturnType<typeof createSlotReaders>;
  ear: Understand;
}

function earOf(locale: string): Heard {
  const model = readModel(join(models, `${locale}.json`));
  return { model, readers: createSlotReaders(model, today), ear: echo(model) };
}

let measured: Understanding | undefined;

/** How well people are understood. */
export const measure: Measure = async () => {
  measured = understanding();
  return {
    title: 'Understanding',
    rows: rowsOf(measured),
    details: detailsOf(measured),
  };
};

/** The picture of what was measured; asked for after {@link measure}, in the same process. */
export const pictures = (): Readonly<Record<string, string>> =>
  measured ? { 'understanding.svg': understandingPicture(measured.all) } : {};

/** The figures of the table. */
export function rowsOf({ all, unsaid, plain, overlap, conflicts, coverage }: Understanding): Row[] {
  const reached = coverage.allValues - coverage.values.length;
  return [
    held('relief recall', all.relief, 98, `Complaints that are coached, or whose alarm is. ${written}`),
    held(
      'in-scope accuracy',
      all.inScope,
      93,
      `Phrases for the skill heard as the intent that was meant. ${written}`,
    ),
    held(
      'fallback recall',
      all.fallback,
      80,
      'Phrases that are not for the skill and are left alone, of the same writers.',
    ),
    held(
      'slot exact match',
      all.slots,
      92,
      'All slots as they were meant and none besides, of phrases with slots whose intent is right.',
    ),
    held(
      'reminders whole',
      all.reminderTimes,
      95,
      'Wishes for a reminder whose intent, time, day and topic are all right.',
    ),
    {
      what: 'dangerous confusions',
      figure: `${all.dangerous.length}`,
      target: '0',
      met: all.dangerous.length === 0,
      how: 'A complaint heard as an end, a yes or better; anything else heard as a wish to erase; and what a phrase says it must never be.',
      ...(all.dangerous.length > 0 && {
        shortfall: `${all.dangerous.map(({ phrase, heard }) => `${phrase.intent} heard as ${heard.intent}`).join(', ')}: more samples of that intent.`,
      }),
    },
    {
      what: 'in-scope accuracy, phrases no sample says',
      figure: percent(unsaid.inScope),
      how: 'The same without phrases of five words and more that the model says word for word.',
    },
    {
      what: 'in-scope accuracy, plain classifier',
      figure: `${percent(plain.inScope)}, not for the skill ${percent(plain.fallback)}`,
      how: 'An averaged perceptron (wink-perceptron) on words and pairs of words of the shipped samples alone, on the American phrases.',
    },
    {
      what: 'overlap of phrases and samples',
      figure: percent(overlap),
      target: `≤ ${mostOverlap * 100} %`,
      met: overlap.right <= overlap.of * mostOverlap,
      how: 'Held-out phrases of five words and more that stand word for word among samples and slot values; shorter ones are said alike by anybody.',
    },
    {
      what: 'phrases of two intents',
      figure: `${conflicts.same.length}, and ${conflicts.nearly.length} but for padding`,
      target: '0',
      met: conflicts.same.length === 0,
      how: 'Every sample of the American model against every other, a slot standing for its type.',
    },
    {
      what: 'slot values that a test phrase names',
      figure: `${reached} of ${coverage.allValues}`,
      how: 'Development and held-out phrases together; the others are listed below.',
    },
  ];
}

function held(what: string, share: Share, target: number, how: string): Row {
  const met = share.right * 100 >= target * share.of;
  const missing = Math.ceil((target * share.of) / 100) - share.right;
  return {
    what: `${what}, held-out`,
    figure: `${percent(share)} (${share.right} of ${share.of})`,
    target: `≥ ${target} %`,
    met,
    how,
    ...(!met && {
      shortfall: `${missing} phrases short of it; the table by intent shows where samples are missing.`,
    }),
  };
}

/** A share as it is shown. */
export const percent = ({ right, of }: Share): string =>
  of === 0 ? 'none' : `${((right / of) * 100).toFixed(1)} %`;
