import type { FileFinding } from './finding';
import type { Skill } from './skill';

const wakeWords = ['alexa', 'amazon', 'echo', 'computer', 'ziggy', 'skill', 'skills', 'app', 'apps'];
const launchWords =
  'run start play resume use launch ask open tell load begin enable search find talk to and about from'.split(
    ' ',
  );
const connectingWords = 'by from in using with to about for if whether that and or'.split(' ');
const articlesAndPrepositions = 'a an the of on at in by for from to with'.split(' ');

/** The rules for an invocation name; it cannot be changed once the skill is live. */
export function checkInvocationNames({ models }: Skill): FileFinding[] {
  return [...models.values()].flatMap(({ file, json }) => {
    const name = json.interactionModel?.languageModel?.invocationName ?? '';
    return faultsOf(name).map((what) => ({
      file,
      at: 'invocationName',
      what: `"${name}" ${what}`,
    }));
  });
}

function faultsOf(name: string): string[] {
  const words = name.split(' ');
  const taken = (list: readonly string[]) => words.filter((word) => list.includes(word));
  const faults = [
    !/^[a-z'. ]+$/.test(name) &&
      'has other characters than a to z, spaces, apostrophes and periods; spell it so',
    /(^ | {2}| $)/.test(name) && 'has a space too many; take it out',
    words.length < 2 && 'is one word, which only a brand may be; use two or more',
    ...taken(wakeWords).map((word) => `holds "${word}", which is Alexa's own; use other words`),
    ...taken(launchWords).map((word) => `holds "${word}", which starts a skill; use other words`),
    ...taken(connectingWords).map(
      (word) => `holds "${word}", which joins a name and a request; use other words`,
    ),
    words.length === 2 &&
      taken(articlesAndPrepositions).length > 0 &&
      'is two words with an article or preposition; use two that mean something',
  ];
  return [...new Set(faults.filter((fault) => fault !== false))];
}
