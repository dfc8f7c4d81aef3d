import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingIds } from '../../../lambda/profile/settings';
import { firstLoudness, isWhispered, loudnessNeedsHour, loudnessOf } from '../../../lambda/profile/voice';

const hour = fc.double({ min: 0, max: 24, maxExcluded: true, noNaN: true });

describe('Alexa whispers', () => {
  test.each([
    [21.98, false],
    [22, true],
    [23.98, true],
    [0, true],
    [3, true],
    [5.98, true],
    [6, false],
    [12, false],
  ])('at %s o’clock to a person who asked for it at night: %s', (at, expected) => {
    expect(isWhispered({ whisper: 'night' }, at)).toBe(expected);
  });

  test('at every hour, at none, or not at all where nobody asked for it', () => {
    fc.assert(
      fc.property(fc.option(hour, { nil: undefined }), (at) => {
        expect(isWhispered({ whisper: 'always' }, at)).toBe(true);
        expect(isWhispered({ whisper: 'never' }, at)).toBe(false);
        expect(isWhispered({}, at)).toBe(false);
      }),
    );
  });

  test('to nobody at night where the hour is not known', () => {
    expect(isWhispered({ whisper: 'night' }, undefined)).toBe(false);
  });

  test('and the hour is looked up only where it decides', () => {
    expect(loudnessNeedsHour({ whisper: 'night' })).toBe(true);
    for (const profile of [{}, { whisper: 'always' }, { whisper: 'never' }, { loud: true }] as const)
      expect(loudnessNeedsHour(profile)).toBe(false);
  });
});

test('a session begins whispered at night for a person who hears badly too, and loud by day', () => {
  const profile = { whisper: 'night', loud: true } as const;
  expect([firstLoudness(profile, 3), firstLoudness(profile, 14), firstLoudness({}, 3)]).toEqual([
    'whispered',
    'loud',
    undefined,
  ]);
});

test('a setting of the body changes no loudness', () => {
  const ofVoice = settingIds.filter((id) => loudnessOf(id) !== undefined);
  expect(ofVoice).toEqual(['whisper', 'louder', 'normal_voice', 'whisper_always', 'whisper_never']);
});
