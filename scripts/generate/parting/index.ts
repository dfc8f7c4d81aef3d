/**
 * Finds what the signs that a sentence has two meanings weigh: `lambda/understanding/parting.json`. The reader learns from
 * one half of what people say and reads the other half, because it is surer of what it has learned from.
 */
import { heardRight } from '../../../lambda/understanding/homophones';
import { placesOf } from '../../../lambda/understanding/parts';
import { read } from '../../../lambda/understanding/read';
import { unpack } from '../../../lambda/understanding/trained';
import { createVocabulary } from '../../../lambda/understanding/vocabulary';
import { toWords } from '../../../lambda/understanding/words';
import { learnAlarms } from '../../build/reader/alarms';
import { learnKinds } from '../../build/reader/kinds';
import { pack } from '../../build/reader/pack';
import { type Lessons, readLessons } from '../../build/reader/said';
import { learnSlots } from '../../build/reader/slots';
import { type Case, weigh } from './weigh';

/** Shorter sentences have one meaning. */
const shortest = 4;
/** The share of sentences with one meaning that may be read as two. */
const mayInvent = 0.03;

/** Returns the weights as a file. */
export function partingFile(): Record<string, string> {
  const lessons = readLessons();
  const cases = [0, 1].flatMap((half) => casesOf(lessons, half));
  return { 'lambda/understanding/parting.json': `${JSON.stringify(weigh(cases, mayInvent), null, 2)}\n` };
}

/** Reads one half of what people say, having learned from the other. */
function casesOf({ said, together, values }: Lessons, half: number): Case[] {
  const isRead = (_: unknown, at: number) => at % 2 === half;
  const isLearned = (_: unknown, at: number) => at % 2 !== half;
  const lessons = {
    said: said.filter((one, at) => one.filled || isLearned(one, at)),
    together: together.filter(isLearned),
    values,
  };
  const trained = unpack([learnKinds, learnAlarms, learnSlots].map((learn) => pack(learn(lessons))));
  const knowledge = { ...trained, vocabulary: createVocabulary(trained.words) };
  const situation = { locale: 'en-US' };
  const evidence = (text: string, kinds: readonly string[]) => {
    const list = heardRight(toWords(text));
    const readWords = (some: readonly string[]) => read(some, situation, knowledge);
    return placesOf(readWords(list), readWords, knowledge).map((tried) => ({
      evidence: tried.evidence,
      isRight: kinds.length === 2 && tried.left.kind === kinds[0] && tried.right.kind === kinds[1],
    }));
  };
  const one = said
    .filter((each, at) => !each.filled && isRead(each, at) && each.kind !== 'None')
    .filter(({ text }) => text.split(' ').length >= shortest)
    .map(({ text, kind }) => ({ two: false, places: evidence(text, [kind]) }));
  const two = together
    .filter((each, at) => isRead(each, at) && each.kinds.length === 2)
    .map(({ text, kinds }) => ({ two: true, places: evidence(text, kinds) }));
  return [...one, ...two];
}
