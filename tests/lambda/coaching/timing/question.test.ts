import { describe, expect, test } from 'vitest';
import { begin } from '../../../../lambda/coaching/relief/position';
import { practiceBlock, practiceTask, stepAfter } from '../../../../lambda/coaching/routine/practice';
import { ifResumable } from '../../../../lambda/coaching/savedPosition';
import type { Block, Part } from '../../../../lambda/coaching/timing/block';
import { isTimed, questionOf, splitQuestion } from '../../../../lambda/coaching/timing/question';
import { contentFor } from '../../../../lambda/locales';

const words = contentFor('en-US').coaching;
const blockOf = (...parts: Part[]) => ({ parts, budgetMs: 1 }) as unknown as Block;
const say = (text: string): Part => ({ kind: 'say', text });

describe('the question at the end of words', () => {
  test.each([
    ['Toes up. Has the cramp gone?', 'Toes up.', 'Has the cramp gone?'],
    ['Good! Once more?', 'Good!', 'Once more?'],
    ['Well? Is it? Once more?', 'Well? Is it?', 'Once more?'],
    ['Once more?', '', 'Once more?'],
    ['Rest well.', 'Rest well.', ''],
    ['Well? Rest.', 'Well? Rest.', ''],
    ['', '', ''],
  ])('of "%s" is told apart from what is said before it', (text, says, asks) => {
    expect(splitQuestion(text)).toEqual({ says, asks });
  });

  test('of a block is in its last words, also where they end a hold; rounds ask nothing', () => {
    const hold = {
      kind: 'hold',
      seconds: 10,
      start: 'Hold.',
      cues: [],
      release: 'Done. Once more?',
    } as const;
    expect(questionOf(blockOf(say('Well?'), say('Up. Is it?')))).toBe('Is it?');
    expect(questionOf(blockOf(say('Up.'), hold))).toBe('Once more?');
    expect(questionOf(blockOf(say('Up?'), { kind: 'round', seconds: 5, cues: [] }))).toBe('');
  });

  test('a block takes time as soon as one part of it is more than words', () => {
    expect(isTimed(blockOf(say('a'), say('b')))).toBe(false);
    expect(isTimed(blockOf(say('a'), { kind: 'ready', ms: 1 }, say('b')))).toBe(true);
  });
});

describe('the practice', () => {
  test('begins with a short hold that can be interrupted, and asks for the first word', () => {
    const { parts } = practiceBlock(words);
    expect(parts.map(({ kind }) => kind)).toEqual(['say', 'ready', 'hold']);
    expect(parts[0]).toMatchObject({ text: words.practice.lead });
    expect(parts[2]).toMatchObject({ seconds: 10, start: words.hold.start });
    const hold = parts[2] as Extract<Part, { kind: 'hold' }>;
    expect(hold.cues[0]).toMatchObject({ text: words.practice.during, role: 'coach' });
    expect(hold.release.endsWith(words.practice.tasks.next.prompt)).toBe(true);
  });

  test('goes on from step to step, whether it went well or not, and ends with what to say at night', () => {
    expect([stepAfter('next'), stepAfter('spot'), stepAfter('leg'), stepAfter('steady')]).toEqual([
      'spot',
      'leg',
      'steady',
      undefined,
    ]);
    const { well, neverMind, tasks, over } = words.practice;
    const textOf = (block: Block) => (block.parts[0] as { text: string }).text;
    expect(textOf(practiceTask('next', true, words))).toBe(`${well.next} ${tasks.spot.prompt}`);
    expect(textOf(practiceTask('next', false, words))).toBe(`${neverMind.next} ${tasks.spot.prompt}`);
    expect(textOf(practiceTask('steady', true, words))).toBe(`${well.steady} ${over}`);
  });
});

test('a place is gone back to for thirty minutes, to the millisecond', () => {
  const place = begin({}, 1_000);
  expect(ifResumable(place, 1_000 + 1_800_000)).toBe(place);
  expect(ifResumable(place, 1_000 + 1_800_001)).toBeUndefined();
  expect(ifResumable(undefined, 0)).toBeUndefined();
});
