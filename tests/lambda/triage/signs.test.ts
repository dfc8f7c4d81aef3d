import { describe, expect, test } from 'vitest';
import { isSoonAside, scriptIds, scriptOf, soonAside } from '../../../lambda/triage/scripts';
import { levelOf, signIds, signs, signsIn } from '../../../lambda/triage/signs';

describe('of several signs the gravest counts', () => {
  test.each([
    [['urgent', 'clot'], 'clot'],
    [['fall', 'emergency'], 'emergency'],
    [['emergency', 'chest'], 'chest'],
    [['cannot_move', 'urgent'], 'urgent'],
    [['lump', 'cannot_move'], 'cannot_move'],
    [['cannot_move'], 'cannot_move'],
    [['tight', 'fine'], undefined],
    [[undefined], undefined],
    [[], undefined],
  ])('%j: %s', (named, sign) => {
    expect(signsIn(named)[0]).toBe(sign);
  });
});

test('a sign that older sessions and phrases know is still one', () => {
  for (const id of ['emergency', 'clot', 'urgent', 'fall', 'crisis', 'poison', 'cannot_move'])
    expect(signIds).toContain(id);
});

test('a pregnancy changes who is called for what belongs to it, and nothing else', () => {
  for (const id of signIds) {
    const own = ['head_sight', 'belly', 'bleeding', 'swollen_face'].includes(id);
    expect(levelOf(id, true), id).toBe(own ? 'maternity' : signs[id].level);
    expect(levelOf(id), id).toBe(signs[id].level);
  }
});

test('every sign has words: those of its own level, or its own', () => {
  for (const sign of signIds) {
    const level = levelOf(sign);
    if (level === 'unclear') continue;
    const script = scriptOf({ level, sign });
    if (level !== 'soon') expect(signs[script].level, sign).toBe(level);
    expect(scriptIds).toContain(script);
  }
});

test('a sign whose level was raised has the words of that level', () => {
  expect(scriptOf({ level: 'emergency', sign: 'clot' })).toBe('emergency');
  expect(scriptOf({ level: 'maternity', sign: 'bleeding' })).toBe('maternity');
  expect(scriptOf({ level: 'emergency', sign: 'bleeding' })).toBe('bleeding');
});

test('the sentences on signs that can wait are told from the others by name', () => {
  expect(isSoonAside(soonAside('lump'))).toBe(true);
  expect(isSoonAside('no lump')).toBe(false);
  expect(isSoonAside(undefined)).toBe(false);
});
