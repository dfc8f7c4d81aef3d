import { budgets } from '../../../interaction-model/budgets';
import type { Phrase } from '../../../interaction-model/heard';
import { carrierIntent } from '../../../interaction-model/net';
import { soundOf } from '../../../interaction-model/sound';
import { STANDARD_PHRASES } from '../../../simulator/nlu/builtins';

/** A sentence that no sample has, with the kind of what is meant. */
export interface Loose {
  kind: string;
  text: Phrase['text'];
}

/** Beginnings that are carriers whatever they catch: after these a word decides between help and harm. */
const alwaysCarried = [
  'my',
  'i',
  "it's",
  "i can't",
  'no',
  'not',
  "there's no",
  "it isn't",
  "i don't have",
  'should i',
  'can i',
  'why',
  'what',
  'how',
  'is it',
  'the',
  'and',
  'ow',
  'oh',
  'yes',
  'remind me',
  "i've",
  "don't",
  'when',
];
const mostCarriers = 76;

/** Chooses the carriers: those that are always in, then the words that begin most of the sentences still loose. */
export function chooseCarriers(loose: readonly Loose[]): string[] {
  const carriers = [...alwaysCarried];
  const alexas = new Set([...STANDARD_PHRASES.values()].flat());
  while (carriers.length < mostCarriers) {
    const counts = new Map<string, number>();
    // "legs" and "leg's" would be one intent.
    const names = new Set(carriers.map(carrierIntent));
    for (const { text } of loose) {
      if (carriers.some((carrier) => begins(text, carrier))) continue;
      const [first, second] = text.split(' ');
      if (second === undefined || alexas.has(first!) || names.has(carrierIntent(first!))) continue;
      counts.set(first!, (counts.get(first!) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (!best) break;
    carriers.push(best[0]);
  }
  return carriers;
}

/** Whether a sentence goes on after a carrier. */
export const begins = (text: string, carrier: string) => text.startsWith(`${carrier} `);

/** Kinds whose sentences Alexa has intents of its own for. */
const alexasKinds = [
  'Next',
  'Previous',
  'Repeat',
  'Pause',
  'Resume',
  'StartOver',
  'Yes',
  'No',
  'Help',
  'Stop',
  'None',
];

/**
 * Chooses the sentences that show Alexa what the net's slot may hold: of each kind its share, first those that no carrier
 * begins, each as different from the others as can be.
 */
export function chooseSentences(
  loose: readonly Loose[],
  carriers: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const most = budgets.wordsOfType.SpokenWords!;
  const alexas = new Set([...STANDARD_PHRASES.values()].flat().map(soundOf));
  const fit = loose.filter(({ kind, text }) => {
    const words = text.split(' ').length;
    return (
      words >= 3 &&
      words <= 14 &&
      text.length <= budgets.charactersOfWord &&
      /^[a-z][a-z' ]*$/.test(text) &&
      !alexasKinds.includes(kind) &&
      !alexas.has(soundOf(text))
    );
  });
  const byKind = new Map<string, string[]>();
  for (const { kind, text } of fit) byKind.set(kind, [...(byKind.get(kind) ?? []), text]);
  // The square root keeps the small kinds in sight.
  const weights = new Map([...byKind].map(([kind, all]) => [kind, Math.sqrt(all.length)]));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return new Map(
    [...byKind].map(([kind, all]) => {
      const share = Math.floor((most * weights.get(kind)!) / sum);
      const free = (text: string) => !carriers.some((carrier) => begins(text, carrier));
      return [kind, mostDifferent([...all.filter(free), ...all.filter((text) => !free(text))], share)];
    }),
  );
}

/** Takes, in their order, sentences with enough words that those before do not have; then the rest in their order. */
function mostDifferent(sentences: readonly string[], enough: number): string[] {
  const chosen: string[] = [];
  const met = new Set<string>();
  for (const fewestNew of [3, 2, 1, 0])
    for (const text of sentences) {
      if (chosen.length >= enough) return chosen;
      const words = text.split(' ');
      if (chosen.includes(text) || words.filter((word) => !met.has(word)).length < fewestNew) continue;
      chosen.push(text);
      for (const word of words) met.add(word);
    }
  return chosen;
}
