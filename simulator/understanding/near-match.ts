import { EXACT_ONLY } from './builtins';
import { isFunctionWord } from './common-words';
import type { ModelIntent } from './model';
import type { Pattern } from './pattern';
import type { SlotFill, SlotReader } from './slot-reader';
import { type OpenSlot, type Scan, scanSlots } from './slot-scan';
import { isTypeTerm, QUESTION, type Terms, termsOf } from './terms';

/** A sample that resembles the sentence. */
export interface NearReading {
  pattern: Pattern;
  fills: Map<string, SlotFill>;
  /** 0 is the same terms, 1 is nothing in common. */
  distance: number;
}

interface Candidate {
  pattern: Pattern;
  slots: OpenSlot[];
  slotKey: string;
  terms: Terms;
}

/** Weight of a grammar word against a word of meaning that only one intent uses. */
const FUNCTION_WEIGHT = 0.15;
/** A question is not the report with the same words, nor the other way round. */
const QUESTION_WEIGHT = 0.5;
/** How much a word counts against the same one in another form ("letting" for "let"). */
const OTHER_FORM_SHARE = 0.9;
/** How much a word counts that the sample lacks but other samples of the same intent use. */
const SAME_INTENT_SHARE = 0.35;
/** How much the unmatched words count against the matched ones; people say more than a sample does. */
const EXTRA_SHARE = 0.6;
const MISSING_SHARE = 0.6;

/**
 * Compares sentences with all samples by the words they share, each word counting the more the fewer
 * intents use it. Returns the best reading of each intent, nearest first.
 */
export function createNearMatch(
  intents: readonly ModelIntent[],
  patterns: readonly Pattern[],
  readers: ReadonlyMap<string, SlotReader>,
): (words: readonly string[]) => NearReading[] {
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const eligible = patterns.filter((pattern) => !EXACT_ONLY.has(pattern.intent));
  const candidates = eligible.map((pattern) => candidateOf(pattern, byName.get(pattern.intent)!, readers));
  const vocabularies = new Map<string, Set<string>>();
  for (const { pattern, terms } of candidates) {
    const vocabulary = vocabularies.get(pattern.intent) ?? new Set();
    for (const term of terms.keys()) vocabulary.add(term);
    vocabularies.set(pattern.intent, vocabulary);
  }
  const weightOf = termWeights([...vocabularies.values()]);

  return (words) => {
    const scans = new Map<string, { scan: Scan; terms: Terms }>();
    const best = new Map<string, NearReading>();
    for (const { pattern, slots, slotKey, terms } of candidates) {
      let heard = scans.get(slotKey);
      if (!heard) {
        const scan = scanSlots(words, slots, readers);
        heard = { scan, terms: termsOf(scan) };
        scans.set(slotKey, heard);
      }
      const distance = distanceOf(heard.terms, terms, vocabularies.get(pattern.intent)!, weightOf);
      if (distance >= (best.get(pattern.intent)?.distance ?? 1)) continue;
      if (!isEvidence(heard.terms, terms)) continue;
      best.set(pattern.intent, { pattern, fills: heard.scan.fills, distance });
    }
    return [...best.values()].sort((one, other) => one.distance - other.distance);
  };
}

/** The sample in the form sentences are compared in: values it spells out count as their slot types too. */
function candidateOf(
  pattern: Pattern,
  intent: ModelIntent,
  readers: ReadonlyMap<string, SlotReader>,
): Candidate {
  const own = new Set(pattern.parts.flatMap((part) => (part.kind === 'slot' ? [part.slot] : [])));
  const slots = intent.slots.map(({ name, type }) => ({ name, type, expected: own.has(name) }));
  const free = slots.filter((slot) => !slot.expected);
  const tokens = pattern.parts.flatMap((part): Scan['tokens'] =>
    part.kind === 'slot' ? [{ kind: 'value', type: part.type }] : [{ kind: 'word', word: part.word }],
  );
  const spelledOut = splitAtValues(tokens).flatMap((run) =>
    typeof run === 'object' && 'kind' in run ? [run] : scanSlots(run, free, readers).tokens,
  );
  const slotKey = `${intent.name} ${[...own].sort().join(' ')}`;
  return { pattern, slots, slotKey, terms: termsOf({ tokens: spelledOut, fills: new Map() }) };
}

function splitAtValues(tokens: Scan['tokens']): Array<Scan['tokens'][number] | string[]> {
  const runs: Array<Scan['tokens'][number] | string[]> = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (token.kind === 'value') runs.push(token);
    else if (Array.isArray(last)) last.push(token.word);
    else runs.push([token.word]);
  }
  return runs;
}

/** Words that few intents use tell most; a word that no intent uses tells most against all of them. */
function termWeights(vocabularies: ReadonlyArray<ReadonlySet<string>>): (term: string) => number {
  const rarest = Math.log(1 + vocabularies.length);
  const weights = new Map<string, number>();
  return (term) => {
    if (term === QUESTION) return QUESTION_WEIGHT;
    if (isFunctionWord(term)) return FUNCTION_WEIGHT;
    let weight = weights.get(term);
    if (weight === undefined) {
      const users = vocabularies.filter((vocabulary) => vocabulary.has(term)).length;
      weight = Math.log(1 + vocabularies.length / Math.max(1, users)) / rarest;
      weights.set(term, weight);
    }
    return weight;
  };
}

function distanceOf(
  heard: Terms,
  sample: Terms,
  sameIntent: ReadonlySet<string>,
  weightOf: (term: string) => number,
): number {
  let shared = 0;
  let extra = 0;
  let missing = 0;
  for (const [term, word] of heard) {
    const said = sample.get(term);
    if (said !== undefined && term === QUESTION) continue;
    if (said !== undefined) shared += weightOf(term) * (said === word ? 1 : OTHER_FORM_SHARE);
    else extra += weightOf(term) * (sameIntent.has(term) ? SAME_INTENT_SHARE : 1);
  }
  for (const term of sample.keys()) if (!heard.has(term)) missing += weightOf(term);
  if (shared === 0) return 1;
  return 1 - shared / (shared + EXTRA_SHARE * extra + MISSING_SHARE * missing);
}

/**
 * Whether what the two share is enough to go by: the same words but for grammar, or at least two terms
 * heard and among the shared ones a word of meaning or two slots. One word or one slot value alone
 * ("morning", "my leg") turns up in sentences about anything.
 */
function isEvidence(heard: Terms, sample: Terms): boolean {
  const meant = [...heard.keys()].filter(hasMeaning);
  const shared = meant.filter((term) => sample.has(term));
  if (shared.length === 0) return false;
  const meaning = [...sample.keys()].filter(hasMeaning);
  if (shared.length === meant.length && shared.length === meaning.length) return true;
  return heard.size > 1 && (shared.length > 1 || !shared.every(isTypeTerm));
}

const hasMeaning = (term: string): boolean => term !== QUESTION && !isFunctionWord(term);
