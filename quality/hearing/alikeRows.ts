import type { Row } from '../section';
import type { Sentence } from './corpus';
import type { Dictionary } from './dictionary';
import type { Ear, Heard } from './ear';
import { share, spread } from './sampling';
import { type Pair, soundingAlike } from './soundAlike';
import { voices } from './speaking';

/** How many sentences are said, at most: of pairs that sound alike, and of all samples. */
const ALIKE = 28;
const SAMPLES = 80;

/** The samples of the model themselves: which sound alike, which of those are taken for each other, how many arrive. */
export async function alikeRows(ear: Ear, dictionary: Dictionary): Promise<{ rows: Row[]; details: string }> {
  const firsts = oneOfEach(ear.sentences);
  const pairs = soundingAlike(firsts, dictionary);
  const suspects = spread([...new Set(pairs.flatMap(({ one, other }) => [one, other]))], ALIKE);
  const samples = spread(firsts, SAMPLES);
  const heard = await ear.hear([
    ...suspects.flatMap(({ words }) => voices.map((voice) => ({ say: words.join(' '), voice }))),
    ...samples.map(({ words }, index) => ({ say: words.join(' '), voice: voices[index % voices.length]! })),
  ]);
  const [alike, own] = [
    heard.slice(0, suspects.length * voices.length),
    heard.slice(suspects.length * voices.length),
  ];
  const right = own.filter(({ intent, utterance }) => intent === ear.understand(utterance.say));
  const crossed = pairs.filter((pair) => takenFor(pair, alike).length > 0);
  return {
    rows: [
      {
        what: 'samples heard as their own intent',
        figure: share(right.length, own.length),
        how: `${own.length} of the model's ${firsts.length} samples that can be heard, evenly spread, each in one voice, in turns, with a value in each slot. ${ear.unheard.length} words of the model are not in the dictionary (${ear.unheard.slice(0, 6).join(', ')}…): sentences with them are left out.`,
      },
      {
        what: 'samples of different intents that sound alike',
        figure: `${pairs.length} pairs, ${crossed.length} taken for each other`,
        how: `All ${firsts.length} samples compared by the sounds of the pronouncing dictionary: at most two sounds differ. ${suspects.length} of them are said by all four voices.`,
      },
    ],
    details: tableOf(pairs, alike),
  };
}

function oneOfEach(sentences: readonly Sentence[]): Sentence[] {
  const firsts = new Map<string, Sentence>();
  for (const one of sentences) {
    const key = `${one.intent} ${one.sample}`;
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()];
}

/** Those who said one of a pair and were taken to have said the other. */
function takenFor({ one, other }: Pair, heard: readonly Heard[]): Heard[] {
  const crosses = (said: Sentence, taken: Sentence) =>
    heard.filter(
      ({ utterance, intent }) => utterance.say === said.words.join(' ') && intent === taken.intent,
    );
  return [...crosses(one, other), ...crosses(other, one)];
}

function tableOf(pairs: readonly Pair[], heard: readonly Heard[]): string {
  const lines = pairs.map((pair) => {
    const taken = takenFor(pair, heard).map(
      ({ utterance, text }) => `${utterance.voice}: "${utterance.say}" as "${text}"`,
    );
    const [one, other] = [pair.one, pair.other].map(({ words, intent }) => `${words.join(' ')} (${intent})`);
    return `| ${one} | ${other} | ${pair.sounds} | ${taken.join(', ')} |`;
  });
  return [
    'Samples that sound alike:',
    '',
    '| One | Other | Sounds that differ | Taken for each other |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
