import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../../lambda/understanding/features';
import { probabilities } from '../../../../lambda/understanding/linear';
import { type Example, learn } from '../../../../scripts/build/reader/learn';

const featuresIn = (text: string) => featuresOf(text.split(' '), []);
const example = (label: string, text: string): Example => ({
  ...{ label, weight: 1 },
  features: featuresIn(text),
});

const parts = ['calf', 'foot', 'leg', 'thigh', 'shin', 'toe'];
const examples = parts.flatMap((part) => [
  example('pain', `my ${part} is cramping`),
  example('pain', `oh my ${part} hurts so much`),
  example('better', `my ${part} is better now`),
  example('better', `the cramp in my ${part} is gone`),
  example('question', `why does my ${part} need water`),
]);

const pace = { rounds: 6, firstStep: 3 };
const sized = (features: number) => ({ features, steps: 31, nothing: 1 });

describe('what was learned', () => {
  const head = learn(examples, sized(200), pace);
  const likeliest = (text: string) => {
    const all = probabilities(head, featuresIn(text));
    return head.labels[all.indexOf(Math.max(...all))];
  };

  test.each([
    ['my ankle is cramping', 'pain'],
    ['the cramp in my arm is gone', 'better'],
    ['why do i need water', 'question'],
  ])('tells "%s" by its other words', (text, label) => expect(likeliest(text)).toBe(label));

  test('is the same for the same examples', () => {
    const again = learn(examples, sized(200), pace);
    expect(again.labels).toEqual(head.labels);
    expect([...again.hashes]).toEqual([...head.hashes]);
    expect([...again.weights]).toEqual([...head.weights]);
    expect(again.scale).toBe(head.scale);
  });

  test('has no more features than asked, in ascending order, with a byte for each label', () => {
    for (const size of [1, 10, 200]) {
      const { hashes, weights, labels } = learn(examples, sized(size), pace);
      expect(hashes.length).toBeLessThanOrEqual(size);
      expect([...hashes]).toEqual([...hashes].sort((one, other) => one - other));
      expect(weights.length).toBe(hashes.length * labels.length);
    }
  });

  test('a class with few examples is still told from one with many', () => {
    const rare = learn(
      [...examples, example('rare', 'wombats yodel'), example('rare', 'wombats sing')],
      sized(200),
      pace,
    );
    const all = probabilities(rare, featuresIn('wombats dance'));
    expect(rare.labels[all.indexOf(Math.max(...all))]).toBe('rare');
  });
});
