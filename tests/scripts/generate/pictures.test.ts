import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, test } from 'vitest';
import { bounds, type RoutinePlan } from '../../../lambda/coaching/routine/routines';
import { night as colours, shapes, stylesheet, textOn } from '../../../scripts/generate/pictures/night';
import { pictureOf } from '../../../scripts/generate/pictures/picture';
import { pictured } from '../../../scripts/generate/pictures/routines';
import { repliesOf } from '../../../scripts/generate/pictures/score';
import { night } from '../../support/night';

interface Drawn {
  tags: SaxesTagPlain[];
  /** What stands in the texts, in order. */
  texts: string[];
}

/** Reads a picture. @throws Error if it is not well-formed XML */
function read(svg: string): Drawn {
  const drawn: Drawn = { tags: [], texts: [] };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => drawn.tags.push(tag));
  parser.on('text', (text) => drawn.texts.push(text));
  parser.write(svg).close();
  return drawn;
}

/** What a picture shows as done: the leg, and the length in ms. */
function doneIn({ tags }: Drawn) {
  return tags
    .filter(({ attributes }) => attributes.class === 'one')
    .map(({ attributes }) => ({ side: attributes['data-side'], ms: Number(attributes['data-ms']) }));
}

/** Lengths of all holds and breaths that the skill plays. */
function playedIn(plan: RoutinePlan): number[] {
  return repliesOf(plan)
    .flatMap(({ segments }) => segments)
    .filter(({ kind }) => kind === 'hold' || kind === 'round')
    .map(({ lengthMs }) => lengthMs);
}

describe.each(pictured)('the picture of $name', (routine) => {
  const svg = pictureOf(routine);
  const drawn = () => read(svg);

  test('is well-formed XML', () => {
    expect(drawn).not.toThrow();
  });

  test('shows as many holds as the timeline has, each as long', () => {
    expect(doneIn(drawn()).map(({ ms }) => ms)).toEqual(playedIn(routine.plan));
  });

  test('tells the length of every hold, and draws it to scale', () => {
    const { tags, texts } = drawn();
    const holds = tags.flatMap(({ attributes }, index) =>
      attributes.class === 'one' ? [{ ms: Number(attributes['data-ms']), figure: tags[index + 1]! }] : [],
    );
    const told = texts.flatMap((text) => /^(?:Hold|Move) (.+) s$/.exec(text)?.[1] ?? []);
    const timed = playedIn(routine.plan).filter((_, index) => !isWave(holds[index]!.figure));
    expect(told).toEqual(timed.map((ms) => (ms / 1_000).toFixed(1)));
    const scales = holds.map(({ ms, figure }) => widthOf(figure) / ms);
    expect(Math.max(...scales) / Math.min(...scales)).toBeCloseTo(1, 2);
    // A second on the axis is as wide as a second of a hold.
    expect(scales[0]! * 1_000).toBeCloseTo(secondOf(tags), 1);
  });

  test('is a picture for everybody: it has words, runs nothing, and fetches nothing', () => {
    const { tags } = drawn();
    expect(tags.slice(0, 3).map(({ name }) => name)).toEqual(['svg', 'title', 'desc']);
    expect(tags[0]!.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'title desc' });
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /script|href|url\(|https?:|@import/,
    );
    expect(svg.length).toBeLessThan(32_000);
  });
});

test.each(pictured.filter(({ plan }) => !plan.standing))('$say starts what $name shows', async ({
  plan,
  say,
}) => {
  const first = repliesOf(plan)[0]!.segments[0]!;
  const opening = first.kind === 'say' ? first.text : '';
  await night(`U: open cramp coach\nU: ${say}\nA: ${opening}`, '--clock', '14:00');
});

test('"I can stand" goes on with what bedtime_standing shows', async () => {
  await night(
    `U: open cramp coach
     U: do my bedtime stretches
     U: @20 i can stand
     A: Hands on the wall
     A: Still at the wall
     A: Done. Slow breathing now?`,
    '--clock',
    '14:00',
  );
});

test('bedtime on the feet is drawn as the trial had it: twelve holds of ten seconds, legs in turns', () => {
  const standing = pictured.find(({ name }) => name === 'bedtime_standing')!;
  const done = doneIn(read(pictureOf(standing)));
  expect(done).toEqual(
    Array.from({ length: 12 }, (_, index) => ({ side: index % 2 === 0 ? 'left' : 'right', ms: 10_000 })),
  );
});

test('a long hold shows its halfway, in the figure and in the legend', () => {
  const [routine] = pictured;
  const { texts } = read(
    pictureOf({ ...routine!, plan: { what: 'quick', seconds: bounds.seconds.most, count: 1 } }),
  );
  expect(texts).toContain('halfway');
  expect(texts.filter((text) => text === 'Hold 60.0 s')).toHaveLength(2);
});

test('every text can be read at night: contrast 4.5, and 3 for shapes', () => {
  for (const [text, ground] of textOn) expect(contrast(text, ground), text).toBeGreaterThanOrEqual(4.5);
  for (const shape of shapes) expect(contrast(shape, colours.ground), shape).toBeGreaterThanOrEqual(3);
  const used = [...stylesheet.matchAll(/fill:(#\w+)/g)].map(([, colour]) => colour!);
  for (const colour of used) expect(textOn.map(([text]) => text)).toContain(colour);
});

function isWave({ name, attributes }: SaxesTagPlain): boolean {
  return name === 'path' && attributes.d!.includes('C');
}

/** Width of a figure: of a rectangle, or from the first point of a path to the farthest. */
function widthOf({ name, attributes }: SaxesTagPlain): number {
  if (name === 'rect') return Number(attributes.width);
  const points = attributes.d!.split(/[MLCZ]/).filter((part) => part !== '');
  const xs = points.flatMap((part) =>
    part.split(/H/).flatMap((piece, index) => {
      const numbers = piece.trim().split(/\s+/).map(Number);
      return index > 0 ? numbers : numbers.filter((_, at) => at % 2 === 0);
    }),
  );
  return Math.max(...xs) - Math.min(...xs);
}

/** Pixels between the first two marks of an axis. */
function secondOf(tags: readonly SaxesTagPlain[]): number {
  const { attributes } = tags.find((tag) => tag.attributes.class === 'axis')!;
  const marks = [...attributes.d!.matchAll(/M([\d.]+) [\d.]+v/g)].map(([, x]) => Number(x));
  return (marks.at(-1)! - marks[0]!) / (marks.length - 1);
}

/** Contrast of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
