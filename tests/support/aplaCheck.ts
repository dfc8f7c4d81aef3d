import { checkSsml } from './ssmlCheck';

interface Component {
  type?: unknown;
  id?: unknown;
  item?: Component;
  items?: Component[];
  content?: unknown;
  contentType?: unknown;
  duration?: unknown;
  source?: unknown;
}

/** What is in a sound document, as far as Alexa's limits go. */
export interface AplaFacts {
  errors: string[];
  /** Length at the slowest speech of 12 characters a second, in ms. */
  slowestMs: number;
  /** All words, in the order of the document. */
  words: string[];
  audio: number;
  breaksMs: number;
}

const slowestRate = 12;
const longestClipMs = 2_000;

/** Reads a sound document without knowing how it was made, and lists what Alexa would refuse. */
export function checkApla(document: unknown): AplaFacts {
  const facts: AplaFacts = { errors: [], slowestMs: 0, words: [], audio: 0, breaksMs: 0 };
  const { type, version, mainTemplate } = document as {
    type?: unknown;
    version?: unknown;
    mainTemplate?: { item?: Component };
  };
  if (type !== 'APLA' || version !== '0.91') facts.errors.push('not an APLA 0.91 document');
  const ids = new Set<unknown>();
  if (mainTemplate?.item) facts.slowestMs = lengthOf(mainTemplate.item, facts, ids);
  if (facts.words.length === 0) facts.errors.push('a document of silence alone');
  return facts;
}

function lengthOf(component: Component, facts: AplaFacts, ids: Set<unknown>): number {
  if (component.id !== undefined && ids.has(component.id)) facts.errors.push(`id ${component.id} twice`);
  ids.add(component.id);
  const children = () => (component.items ?? []).map((item) => lengthOf(item, facts, ids));
  switch (component.type) {
    case 'Sequencer':
      return children().reduce((sum, ms) => sum + ms, 0);
    case 'Mixer':
      return Math.max(0, ...children());
    case 'Silence':
      if (typeof component.duration !== 'number' || component.duration < 0)
        facts.errors.push('silence without a duration');
      return Number(component.duration);
    case 'Audio':
      facts.audio += 1;
      if (!/^(soundbank|https):\/\//.test(String(component.source)))
        facts.errors.push(`source ${component.source}`);
      return longestClipMs;
    case 'Speech': {
      if (component.contentType !== 'SSML') facts.errors.push('speech that is not SSML');
      const { errors, words, breaksMs } = checkSsml(String(component.content));
      facts.errors.push(...errors);
      facts.words.push(words);
      facts.breaksMs += breaksMs;
      return (words.length / slowestRate) * 1_000;
    }
    default:
      facts.errors.push(`unknown component ${component.type}`);
      return 0;
  }
}
