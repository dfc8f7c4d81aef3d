import { mapped, type Values, words } from '../../language';

/** Cramp is had without an article, and a mum has it, wherever English came from Britain. */
export const britishWords = [
  ['a cramp', 'cramp'],
  ['mom', 'mum'],
  ['mommy', 'mummy'],
  ['physical therapist', 'physiotherapist'],
  ['gotten', 'got'],
] as const;

/** Words of types, with commas between. */
export const listed = (types: Readonly<Record<string, Values>>) =>
  mapped(types, (values) => mapped(values, words));

/** Words for topics, in a question and alone. */
export const ofTopics = (topics: Values) => ({ Topic: topics, TopicName: topics });

/** Ways to ask for a number to be called, as digits are heard and as they are written. */
export const calling = (...numbers: readonly string[]): string =>
  numbers.flatMap((number) => [number, `call ${number}`, `dial ${number}`, `ring ${number}`]).join(', ');

/** Ways to ask the skill to call it. */
export const canYouCall = (...numbers: readonly string[]): string =>
  numbers.flatMap((number) => [`can you call ${number}`, `can you ring ${number}`]).join(', ');
