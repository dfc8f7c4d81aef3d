import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterAlarm, isLookedAt } from '../../../lambda/triage/endings';
import { type Alarm, type AlarmLevel, areEmergency, heard, worse } from '../../../lambda/triage/escalation';
import { type SignId, signIds, signs } from '../../../lambda/triage/signs';

const clear = signIds.filter((id) => signs[id].level !== 'unclear');
const named = fc.uniqueArray(fc.constantFrom(...clear), { minLength: 1, maxLength: 3 });
const night = fc.array(named, { minLength: 1, maxLength: 6 });
const rank: Record<AlarmLevel, number> = {
  ...{ soon: 1, fall: 2, dizzy: 2, today: 2, maternity: 2 },
  ...{ crisis: 3, emergency: 3, poison: 3 },
};

function after(sentences: readonly (readonly SignId[])[], pregnant = false): Alarm {
  const last = sentences.reduce<Alarm | undefined>(
    (before, some) => heard(before, some, pregnant),
    undefined,
  );
  return last!;
}

describe('over a session', () => {
  test('no sign makes an alarm less grave than it was', () => {
    void fc.assert(
      fc.property(night, named, fc.boolean(), (before, now, pregnant) => {
        const was = after(before, pregnant);
        expect(rank[heard(was, now, pregnant).level]).toBeGreaterThanOrEqual(rank[was.level]);
      }),
    );
  });

  test('an alarm is as grave as each of its signs by itself', () => {
    void fc.assert(
      fc.property(night, fc.boolean(), (sentences, pregnant) => {
        const { level, signs: all } = after(sentences, pregnant);
        for (const sign of all)
          expect(rank[level]).toBeGreaterThanOrEqual(rank[after([[sign]], pregnant).level]);
      }),
    );
  });

  test('how grave it is does not depend on the order in which signs are named', () => {
    void fc.assert(
      fc.property(named, (some) => {
        const forth = after(some.map((one) => [one]));
        const back = after([...some].reverse().map((one) => [one]));
        expect(rank[forth.level]).toBe(rank[back.level]);
        expect(rank[after([some]).level]).toBe(rank[forth.level]);
      }),
    );
  });

  test('"it\'s worse" never makes it less grave, and twice makes it an emergency', () => {
    void fc.assert(
      fc.property(night, (sentences) => {
        const was = after(sentences);
        expect(rank[worse(was).level]).toBeGreaterThanOrEqual(rank[was.level]);
        expect(rank[worse(worse(was)).level]).toBe(3);
      }),
    );
  });
});

describe('a second sign', () => {
  test.each<[SignId, SignId, AlarmLevel]>([
    ['lump', 'clot', 'today'],
    ['clot', 'chest', 'emergency'],
    ['clot', 'breath', 'emergency'],
    ['clot', 'dizzy', 'emergency'],
    ['weak_leg', 'stroke', 'emergency'],
    ['weak_leg', 'other_muscles', 'emergency'],
    ['other_muscles', 'sick', 'emergency'],
    ['other_muscles', 'confused', 'emergency'],
    ['chest', 'clot', 'emergency'],
    ['poison', 'chest', 'emergency'],
    ['emergency', 'crisis', 'crisis'],
    ['emergency', 'lump', 'emergency'],
    ['fall', 'dizzy', 'dizzy'],
    ['clot', 'tear', 'today'],
  ])('%s, then %s: %s', (first, second, level) => {
    expect(after([[first], [second]]).level).toBe(level);
  });

  test('two of a level stay there, and the words are those of the one that says what it is', () => {
    expect(after([['clot'], ['urgent']])).toMatchObject({ level: 'today', sign: 'clot' });
    expect(after([['urgent'], ['clot']])).toMatchObject({ level: 'today', sign: 'clot' });
    expect(after([['chest'], ['stroke']])).toMatchObject({ level: 'emergency', sign: 'stroke' });
  });

  test('makes a pair whichever comes first, and none with itself', () => {
    for (const one of clear)
      for (const other of clear) expect(areEmergency(one, other)).toBe(areEmergency(other, one));
    expect(clear.some((one) => areEmergency(one, one))).toBe(false);
  });
});

describe('a pregnancy', () => {
  test('sends bleeding to the maternity unit; without one it is an emergency', () => {
    expect(after([['bleeding']], true).level).toBe('maternity');
    expect(after([['bleeding']]).level).toBe('emergency');
  });

  test('that gets worse is an emergency', () => {
    expect(worse(after([['maternity']])).level).toBe('emergency');
  });
});

describe('a cramp after an alarm', () => {
  const of = (...some: SignId[]) => after([some]);
  test.each([
    ['an emergency: the number once', of('chest'), {}, 'warn'],
    ['then it is coached', of('chest'), { warned: true as const }, 'coach'],
    ['a cold leg is not stretched', of('cold_leg'), { warned: true as const }, 'again'],
    ['the same leg is not', of('clot'), { signSide: 'left' as const, crampSide: 'left' as const }, 'again'],
    ['the other leg is', of('clot'), { signSide: 'left' as const, crampSide: 'right' as const }, 'coach'],
    ['both legs are not', of('clot'), { signSide: 'left' as const, crampSide: 'both' as const }, 'again'],
    [
      'the other leg in an emergency, after the number',
      of('cold_leg'),
      { signSide: 'left' as const, crampSide: 'right' as const },
      'warn',
    ],
    ['after a fall', of('fall'), {}, 'coach'],
    ['after what can wait', of('walking_pain'), {}, 'coach'],
    ['after dark urine', of('dark_urine'), {}, 'coach'],
  ] as const)('%s', (_, alarm, known, what) => {
    expect(afterAlarm(alarm, known)).toBe(what);
  });
});

test('a stroke or chest pain that has passed is looked at all the same', () => {
  for (const sign of ['chest', 'stroke'] as const) expect(isLookedAt(after([[sign]]))).toBe(true);
  expect(isLookedAt(after([['clot']]))).toBe(false);
});
