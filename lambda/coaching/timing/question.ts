import type { Block } from './block';

/** The last sentence of words that end in a question, and what comes before it; `asks` is empty where nothing is asked. */
export function splitQuestion(text: string): { says: string; asks: string } {
  const [, says = '', asks = ''] = /^(.*[.!?] )?([^.!?]*\?)$/.exec(text) ?? [];
  return asks === '' ? { says: text, asks } : { says: says.trim(), asks: asks.trim() };
}

/** The question that a block ends in; empty where it asks nothing. */
export function questionOf({ parts }: Block): string {
  const last = parts.at(-1)!;
  if (last.kind === 'say') return splitQuestion(last.text).asks;
  return last.kind === 'hold' ? splitQuestion(last.release).asks : '';
}

/** Whether a block takes time by itself, and is not only words. */
export function isTimed({ parts }: Block): boolean {
  return parts.some((part) => part.kind !== 'say');
}
