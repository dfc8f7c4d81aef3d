import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../lambda/alexa/request';
import type { Meaning } from '../../../lambda/dialog/meaning';
import { inOrder, readMeanings } from '../../../lambda/handlers/readMeanings';
import { envelope, intent } from '../../support/envelope';
import { knowing, means, spoken } from '../../support/net';

const calm = { misses: 0 };
const sign = means('RedFlag', { sign: 'emergency' });
const limit = means('CannotDo', { limit: 'knee' });
const complaint = means('RelieveCramp', { muscle: 'calf' });
const answer = means('Yes');
const wish = means('SetReminder', { topic: 'stretch' });
const end = means('Goodnight');
const erasure = means('DeleteMyData');
const unclear = means('Fallback');

describe('of several meanings', () => {
  const all = [answer, wish, end, erasure, unclear];

  test('the order in which they are answered does not depend on the order in which they were said', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (said) => {
        const { meaning, others } = inOrder(said, { misses: 0, question: 'erase' });
        expect([meaning, ...others]).toEqual(all.filter((one) => said.includes(one)));
      }),
    );
  });

  test('a sign goes to triage first, whatever else was said, and the complaint keeps it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([limit, complaint, ...all]), fc.nat(7), (said, at) => {
        const { meaning } = inOrder(said.toSpliced(at, 0, sign), calm);
        expect(meaning.slots.sign).toBe('emergency');
        if (said.includes(complaint))
          expect(meaning).toMatchObject({ kind: 'RelieveCramp', slots: { muscle: 'calf' } });
      }),
    );
  });

  test('the gravest of several signs counts, and a crisis before a swollen leg', () => {
    const { meaning } = inOrder(
      [means('RedFlag', { sign: 'clot' }), means('RedFlag', { sign: 'crisis' })],
      calm,
    );
    expect(meaning.slots.sign).toBe('crisis');
  });

  test('a denied sign raises nothing, also beside a complaint', () => {
    const { meaning, others } = inOrder([means('NoSign', { sign: 'emergency' }), complaint], calm);
    expect(meaning).toEqual(complaint);
    expect(others).toEqual([means('NoSign', { sign: 'emergency' })]);
  });

  test('a complaint keeps the limit that was said with it, so that its first move can already respect it', () => {
    const { meaning, others } = inOrder([complaint, limit, wish], calm);
    expect(meaning.slots).toEqual({ muscle: 'calf', limit: 'knee' });
    expect(others).toEqual([wish]);
  });

  test('"I can\'t stand" with a complaint is a limit of it', () => {
    expect(inOrder([means('CannotStand'), complaint], calm).meaning.slots.limit).toBe('cannot_stand');
  });

  test('nothing at all is not understood', () => {
    expect(inOrder([], calm).meaning.kind).toBe('Fallback');
  });
});

describe('what a request means', () => {
  const read = (request: object, meanings: Record<string, readonly Meaning[]> = {}) => {
    const situations: unknown[] = [];
    const logged: string[] = [];
    const understand = knowing(meanings);
    const result = readMeanings(
      readRequest(envelope(request))!,
      { misses: 0, question: 'let-go' },
      {
        understanding: () => (words, situation) => {
          situations.push(situation);
          return understand(words, situation);
        },
        log: (line) => logged.push(JSON.stringify(line)),
      },
    );
    return { ...result, situations, logged };
  };

  test('a typed intent is one thing, and no reader is asked', () => {
    const { meaning, others, situations } = read(intent('RelieveCrampIntent', { muscle: 'calf' }));
    expect(meaning.kind).toBe('RelieveCramp');
    expect([others, situations]).toEqual([[], []]);
  });

  test('the reader is told what is open', () => {
    expect(read(spoken('that one')).situations).toEqual([{ openQuestion: 'let-go', locale: 'en-US' }]);
  });

  test.each(['', '?'])('a slot with "%s" says nothing, and no reader is asked', (sentence) => {
    const { meaning, unread, situations } = read(spoken(sentence));
    expect([meaning.kind, unread, situations]).toEqual(['Fallback', undefined, []]);
  });

  test('"I can\'t stand" is the same meaning from both ways', () => {
    const cannot = means('CannotDo', { limit: 'cannot_stand' });
    expect(read(spoken('no legs'), { 'no legs': [cannot] }).meaning).toEqual(means('CannotStand'));
    expect(read(intent('CannotDoIntent', { limit: 'cannot_stand' })).meaning.kind).toBe('CannotStand');
  });

  test("Alexa's question whether the skill could is not read: nobody waits for it", () => {
    const { meaning, situations } = read({ ...spoken('my calf'), type: 'CanFulfillIntentRequest' });
    expect([meaning.kind, situations]).toEqual(['Fallback', []]);
  });

  test('a reader that fails is logged without what was said', () => {
    const logged: string[] = [];
    const { unread } = readMeanings(readRequest(envelope(spoken('wombat in my calf')))!, calm, {
      understanding: () => (words) => {
        throw new TypeError(`cannot read ${words}`);
      },
      log: (line) => logged.push(JSON.stringify(line)),
    });
    expect(unread).toBe(true);
    expect(logged).toEqual(['{"level":"error","what":"reader failed","reason":"TypeError"}']);
  });
});
