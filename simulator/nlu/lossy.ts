import { isNegation } from './commonWords';
import { wordKey } from './words';

/** How often each thing happens to a sentence, as shares of all that it can happen to. */
export const CHANCES = {
  unheard: 0.1,
  denialLost: 0.3,
  builtInAsWords: 0.5,
  first: 0.15,
  last: 0.15,
  homophone: 0.3,
};

/** What Alexa writes down for a word that sounds alike. */
const HOMOPHONES = new Map(
  `calf cough, calves coughs, cramp camp, cramps camps, cramping camping, cramped camped, foot food, feet feed, toes
  those, toe tow, thigh tie, thighs ties, shin chin, heel heal, sole soul, leg lake, legs lakes, muscle mussel, hurts
  hearts, hurt heart, pain pane, tight type, knee need, numb none, ease is, eased east, eight ate, two to, four for, one
  won, right write, left lift, still steel, worse verse`
    .split(/,\s+/)
    .map((pair) => pair.split(/\s+/) as [string, string]),
);

/** The words as Alexa may have misheard them: the first or the last lost, or one for another. At least one is left. */
export function misheard(words: readonly string[], draw: () => number): string[] {
  const [first, last, homophone] = [draw(), draw(), draw()];
  const from = first < CHANCES.first && words.length > 1 ? 1 : 0;
  const to = last < CHANCES.last && words.length - from > 1 ? words.length - 1 : words.length;
  const left = words.slice(from, to);
  const alike = left.flatMap((word, at) => (HOMOPHONES.has(word) ? [at] : []));
  const changed =
    homophone < CHANCES.homophone ? alike[Math.floor((homophone / CHANCES.homophone) * alike.length)] : -1;
  return left.map((word, at) => (at === changed ? HOMOPHONES.get(word)! : word));
}

/** Words whose denial is a part of them, without it. */
const AFFIRMED = new Map([
  ['cant', 'can'],
  ['cannot', 'can'],
  ['wont', 'will'],
]);

/** The words without what denies; undefined where nothing does. */
export function withoutDenial(words: readonly string[]): string[] | undefined {
  const affirmed = words.flatMap((word) => {
    const key = wordKey(word);
    if (!isNegation(key)) return [word];
    const rest = AFFIRMED.get(key) ?? (key.endsWith('nt') ? key.slice(0, -2) : '');
    return rest === '' ? [] : [rest];
  });
  return affirmed.join(' ') === words.join(' ') || affirmed.length === 0 ? undefined : affirmed;
}
