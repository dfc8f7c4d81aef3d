/** The words of a sentence as Alexa writes it, brought to one spelling. */

import { small, tens } from './numbers';

/** Returns a set of words that are written with spaces between. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Digits below one hundred as words; a longer number stays as it is. */
function spelled(digits: string): string {
  const number = Number(digits);
  if (number >= 100) return digits;
  if (number < 20) return small[number]!;
  const ten = tens[Math.floor(number / 10) - 2]!;
  return number % 10 === 0 ? ten : `${ten} ${small[number % 10]}`;
}

/** Minutes as they are said: those of "7:05" are "oh five", those of a whole hour nothing. */
function minutesIn(ten: string, one: string): string {
  if (ten !== '0') return ten + one;
  return one === '0' ? '' : `oh ${one}`;
}

/** Spellings and forms of one word that mean the same; the reader knows the one behind the colon. */
const same = new Map(
  `
  yep:yeah yup:yeah yea:yeah aye:yeah ya:yeah nope:no nah:no naw:no nay:no litre:liter litres:liters colour:color
  programme:program practise:practice mum:mom mums:moms metre:meter fibre:fiber grey:gray tyre:tire oesophagus:esophagus
  anaemia:anemia diarrhoea:diarrhea pyjamas:pajamas gonna:going wanna:want gotta:got kinda:kind lemme:let gimme:give
  dunno:know cuz:because cos:because coz:because cause:because til:till ur:your u:you r:are o:oh charlie:charley
  charly:charley crampy:cramp krampf:cramp
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [from: string, to: string]),
);

/**
 * Returns the words of a sentence: lower case, without apostrophes, numbers below one hundred spelled out, "a.m." as
 * `am`. "It's 7:30 a.m." is `its seven thirty am`.
 */
export function toWords(sentence: string): string[] {
  const plain = sentence
    .toLowerCase()
    .replace(/(\d+)[:.](\d)(\d)/g, (_, hour, ten, one) => `${hour} ${minutesIn(ten, one)}`)
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .replace(/\d+/g, spelled)
    .replace(/[^a-z0-9\s-]/g, '')
    .replace(/-/g, ' ');
  const words = plain.split(/\s+/).filter((word) => word !== '');
  return joined(words).map((word) => same.get(word) ?? word);
}

/** "a m" after a number is one word, "o clock" always. */
function joined(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at]!, words[at + 1]];
    if ((word === 'a' || word === 'p') && next === 'm') {
      out.push(`${word}m`);
      at += 1;
    } else if (word === 'o' && next === 'clock') {
      out.push('oclock');
      at += 1;
    } else out.push(word);
  }
  return out;
}

/** A word without its ending, so that "cramps" and "cramping" are one. A past form stays apart: "it stopped" is no "stop". */
export function stem(word: string): string {
  const base = word.replace(/(?:ings?|es|s)$/, '');
  if (base.length < 3) return word;
  return base.replace(/([bdgkmnprt])\1$/, '$1').replace(/(?<=...)e$/, '');
}
