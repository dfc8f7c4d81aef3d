import { type TopicId, topic, topicIds } from './topics';
import type { AdviceWords } from './words';

/** Shorter words are grammar, or say nothing. */
const shortestWord = 4;
/** Words are alike that begin alike: "sleep" and "sleeping", "stretches" and "stretching". */
const stemLength = 5;
/** In every other answer, so they tell nothing. */
const everywhere = /^(cramp|legs?$|muscl|help|night)/;
/** Offered where no word is shared. */
const usual: readonly [TopicId, TopicId] = ['why_cramps', 'prevent'];

/**
 * The two topics that share most words with something that is no topic: a name's words count three times an
 * answer's. It is only ever an offer.
 */
export function nearestTopics(heard: string, { topics }: AdviceWords): [TopicId, TopicId] {
  const said = stems(heard);
  const scored = topicIds
    .filter((id) => !topic(id).alarm)
    .map((id) => {
      const { name, answer } = topics[id];
      return { id, score: 3 * shared(said, `${name} ${id}`) + shared(said, answer) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const [first = usual[0], second = usual.find((id) => id !== first)!] = scored.map(({ id }) => id);
  return [first, second];
}

function shared(said: readonly string[], text: string): number {
  const own = new Set(stems(text));
  return said.filter((stem) => own.has(stem)).length;
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words
    .filter((word) => word.length >= shortestWord && !everywhere.test(word))
    .map((word) => word.slice(0, stemLength));
}
