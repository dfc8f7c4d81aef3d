import { describe, expect, test } from 'vitest';
import { ears, hearing } from '../../../quality/understanding/ears';
import { typedMeaning } from '../../../quality/understanding/meaning';

const by = hearing();
const line = (say: string, more: { open?: string; doing?: 'relief' } = {}) => ({
  say,
  locale: 'en-US',
  open: undefined,
  doing: undefined,
  ...more,
});
const isNet = (name: string) => /^(?:SpokenWords|Words[A-Z]\w*)Intent$/.test(name);
const odd = "my calf's gone into one giant knot and it's agony down there";

describe('an ear would hear what Alexa does not send', () => {
  test('words of one’s own reach the skill as words, but for the typed ears', () => {
    const nets = ears.filter((ear) => isNet(by.hear(line(odd), ear, 1).intent.name));
    expect(nets).toEqual(expect.arrayContaining(['exact', 'net']));
    expect(nets).not.toContain('typed');
    expect(nets).not.toContain('NET=off');
  });

  test('the upload without the net has no intent to send it by', () => {
    const says = [odd, 'the moon is made of cheese', 'stop', 'i can’t reach my foot'];
    for (const say of says) expect(isNet(by.hear(line(say), 'NET=off', 1).intent.name), say).toBe(false);
  });

  test('the lossy ear spoils a sentence by seed, whatever was heard before it', () => {
    const says = Array.from({ length: 40 }, (_, at) => `${odd} ${'very '.repeat(at)}`);
    const heard = (seed: number, all: readonly string[]) =>
      new Map(all.map((say) => [say, JSON.stringify(by.hear(line(say), 'lossy', seed))]));
    const once = heard(7, says);
    expect(heard(7, [...says].reverse()).get(says[3]!)).toBe(once.get(says[3]!));
    expect([...heard(8, says).values()]).not.toEqual([...once.values()]);
  });
});

describe('what arrives would be taken for something else', () => {
  test.each([
    ['AMAZON.CancelIntent', {}, { kind: 'Stop' }],
    ['AMAZON.NavigateHomeIntent', {}, { kind: 'Stop' }],
    ['AMAZON.YesIntent', {}, { kind: 'Yes' }],
    ['AMAZON.FallbackIntent', {}, { kind: 'Fallback' }],
    ['CannotDoIntent', { limit: 'knee' }, { kind: 'CannotDo', slots: { limit: 'knee' } }],
  ])('%s', (intent, slots, meaning) => expect(typedMeaning(intent, slots)).toMatchObject(meaning));

  test('a question of advice keeps its topic', () => {
    const asked = line('does magnesium help');
    const heard = by.hear(asked, 'typed', 1);
    expect(by.read(heard, asked, 'with context')).toMatchObject([
      { kind: 'AskAdvice', slots: { topic: 'magnesium' } },
    ]);
  });

  test('the reader knows the open question with context, and not without', () => {
    const told: unknown[] = [];
    const { hear, read } = hearing((words, situation) => {
      told.push([words, situation]);
      return [{ kind: 'Fallback', slots: {}, heard: {} }];
    });
    const say = line("it's around ten", { open: 'reminder-time' });
    const heard = hear(say, 'net', 1);
    read(heard, say, 'with context');
    read(heard, { ...say, open: undefined, doing: 'relief' }, 'with context');
    read(heard, say, 'without context');
    const words = 'its around ten';
    expect(told).toEqual([
      [words, { locale: 'en-US', openQuestion: 'reminder-time' }],
      [words, { locale: 'en-US', doing: 'relief' }],
      [words, { locale: 'en-US' }],
    ]);
  });
});
