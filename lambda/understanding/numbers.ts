/** Numbers as people say them. */

/** The words for 0 to 19. */
export const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
/** The words for 20, 30 and so on to 90. */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A value read from words, and how many of them say it. */
export interface Read<Value> {
  value: Value;
  length: number;
}

/** Returns the number from 0 to 999 that begins at a word, such as "forty five" or "a hundred and twenty". */
export function numberAt(words: readonly string[], at: number): Read<number> | undefined {
  const digits = words[at];
  if (digits !== undefined && /^\d{1,4}$/.test(digits)) return { value: Number(digits), length: 1 };
  const head = belowHundred(words, at) ?? (digits === 'a' && words[at + 1] === 'hundred' ? one : undefined);
  if (!head || words[at + head.length] !== 'hundred') return head;
  const after = at + head.length + 1;
  const skip = words[after] === 'and' ? 1 : 0;
  const rest = belowHundred(words, after + skip);
  const hundreds = { value: head.value * 100, length: head.length + 1 };
  return rest
    ? { value: hundreds.value + rest.value, length: hundreds.length + skip + rest.length }
    : hundreds;
}

const one: Read<number> = { value: 1, length: 1 };

function belowHundred(words: readonly string[], at: number): Read<number> | undefined {
  const word = words[at] ?? '';
  const whole = small.indexOf(word);
  if (whole >= 0) return { value: whole, length: 1 };
  const ten = tens.indexOf(word);
  if (ten < 0) return undefined;
  const unit = small.indexOf(words[at + 1] ?? '');
  const value = (ten + 2) * 10;
  return unit > 0 && unit < 10 ? { value: value + unit, length: 2 } : { value, length: 1 };
}
