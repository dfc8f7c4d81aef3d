const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SMALL = new Map<string, number>(ONES.map((word, at) => [word, at]));
const TENS_VALUE = new Map<string, number>(TENS.map((word, at) => [word, (at + 2) * 10]));

/** The longest number phrase looked for ("two thousand three hundred and forty five"), in words. */
export const NUMBER_MAX_WORDS = 8;

/** Typed digits below one hundred as the words speech recognition would give; any other word unchanged. */
export function spellNumber(word: string): string[] {
  if (!/^\d{1,2}$/.test(word)) return [word];
  const number = Number(word);
  if (number < 20) return [ONES[number]!];
  const tens = TENS[Math.floor(number / 10) - 2]!;
  return number % 10 === 0 ? [tens] : [tens, ONES[number % 10]!];
}

/** The whole number these words say ("forty five" is 45), or undefined if they are not just a number. */
export function wholeNumber(words: readonly string[]): number | undefined {
  if (words.length === 0 || words.length > NUMBER_MAX_WORDS) return undefined;
  if (words.length === 1 && /^\d{1,9}$/.test(words[0]!)) return Number(words[0]);
  const thousand = words.indexOf('thousand');
  if (thousand < 0) return belowThousand(words);
  const head = articleOrNumber(words.slice(0, thousand));
  const tail = afterAnd(words.slice(thousand + 1));
  return head === undefined || tail === undefined ? undefined : head * 1000 + tail;
}

function belowThousand(words: readonly string[]): number | undefined {
  const hundred = words.indexOf('hundred');
  if (hundred < 0) return belowHundred(words);
  const head = words[0] === 'a' && hundred === 1 ? 1 : belowHundred(words.slice(0, hundred));
  const tail = afterAnd(words.slice(hundred + 1));
  return head === undefined || tail === undefined ? undefined : head * 100 + tail;
}

function belowHundred(words: readonly string[]): number | undefined {
  const [first, second, ...rest] = words;
  if (first === undefined || rest.length > 0) return undefined;
  if (second === undefined) return SMALL.get(first) ?? TENS_VALUE.get(first);
  const tens = TENS_VALUE.get(first);
  const ones = SMALL.get(second);
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : undefined;
}

const articleOrNumber = (words: readonly string[]): number | undefined =>
  words.length === 1 && words[0] === 'a' ? 1 : belowThousand(words);

function afterAnd(words: readonly string[]): number | undefined {
  if (words.length === 0) return 0;
  return belowThousand(words[0] === 'and' ? words.slice(1) : words);
}

/** AMAZON.NUMBER: digits as text ("45"), or undefined if the words are not a number. */
export function readNumber(words: readonly string[]): string | undefined {
  return wholeNumber(words)?.toString();
}
