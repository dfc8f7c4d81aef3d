import type { Measure, Row } from '../section';
import { detailsOf } from './details';
import { type Understanding, understanding } from './figures';
import { mostOverlap } from './overlap';
import { understandingPicture } from './picture';
import type { Share } from './scores';

const written =
  'Phrases by writers who were shown what each intent is for and never a sample, and which nobody has read who widens the samples.';

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
export function rowsOf({
  all,
  unsaid,
  practised,
  plain,
  overlap,
  conflicts,
  coverage,
}: Understanding): Row[] {
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
      'Phrases that are not for the skill and are left alone, of the same writers. As Alexa has, the local Echo has learned from sentences that are for no such skill (simulator/nlu/outOfDomain.ts), none of them a test phrase.',
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
      what: 'alarms heard, held-out',
      figure: counted(all.alarms),
      how: 'Phrases that name a sign of alarm, heard with that sign, in whatever intent: then its script is all that is said. One that is missed gets a stretch, or a question.',
    },
    {
      what: 'dangerous confusions',
      figure: `${all.dangerous.length}`,
      target: '0',
      met: all.dangerous.length === 0,
      how: 'A complaint heard as an end, a yes or better; anything else heard as a wish to erase; and what a phrase says it must never be.',
      ...(all.dangerous.length > 0 && {
        shortfall: `${all.dangerous.map(({ phrase, heard }) => `${phrase.intent} heard as ${heard.intent}`).join(', ')}.`,
      }),
    },
    {
      what: 'in-scope accuracy, phrases no sample says',
      figure: counted(unsaid.inScope),
      how: 'The same without the phrases that a sample says word for word once its slots are filled: what has to be guessed.',
    },
    {
      what: 'in-scope accuracy, practised phrases',
      figure: counted(practised.inScope),
      how: 'Phrases of the same kind whose failures the samples were widened by: no proof, shown for comparison.',
    },
    {
      what: 'in-scope accuracy, plain classifier',
      figure: `${percent(plain.inScope)}, not for the skill ${percent(plain.fallback)}`,
      how: `An averaged perceptron (wink-perceptron) on words and pairs of words of the shipped samples alone, without those sentences, on the American phrases; complaints ${percent(plain.relief)}.`,
    },
    {
      what: 'overlap of phrases and samples',
      figure: percent(overlap),
      target: `≤ ${mostOverlap * 100} %`,
      met: overlap.right <= overlap.of * mostOverlap,
      how: 'Of the held-out phrases of five words and more, those that stand word for word among samples without slots and slot values: more cannot be chance, and a test refuses it. Short ones are said alike by anybody.',
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
    figure: counted(share),
    target: `≥ ${target} %`,
    met,
    how,
    ...(!met && {
      shortfall: `${missing} ${missing === 1 ? 'phrase' : 'phrases'} short of it. What the development phrases have in common with them is learned already; the next step is more development phrases, by other writers.`,
    }),
  };
}

const counted = (share: Share): string =>
  share.of === 0 ? 'none' : `${percent(share)} (${share.right} of ${share.of})`;

/** A share as it is shown. */
export const percent = ({ right, of }: Share): string =>
  of === 0 ? 'none' : `${((right / of) * 100).toFixed(1)} %`;
