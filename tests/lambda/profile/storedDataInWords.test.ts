import { describe, expect, test } from 'vitest';
import { contentFor } from '../../../lambda/locales';
import type { Profile } from '../../../lambda/profile/profile';
import { storedDataInWords } from '../../../lambda/profile/storedDataInWords';

const atMs = Date.parse('2026-01-15T08:10:00Z');

describe('what is stored', () => {
  test('is at most 45 words; everything that can be known is on the card', () => {
    const profile: Required<Profile> = {
      whisper: 'night',
      loud: true,
      pace: 'slower',
      cannotStand: true,
      pregnantUntil: atMs,
      usualMuscle: 'inner_thigh',
      usualSide: 'both',
      disclaimerHeardAtMs: atMs,
      evidenceHeardAtMs: atMs,
      reminderDeclinedAtMs: atMs,
      phraseOfferedAtMs: atMs,
      clotHistory: true,
      bloodThinner: true,
      numbSkin: true,
      newHip: true,
      newKnee: true,
      badBack: true,
      weakHands: true,
      planStartedAtMs: atMs,
      calfFirst: 'calf_bed_wall_press',
      footFirst: 'calf_bed_sheet_pull',
      hamstringFirst: 'hamstring_bed_sheet_lift',
    };
    const held = { profile, place: true, stretchNights: 1_000, cramps: 1_000, reminders: 2 };
    const { said, card } = storedDataInWords(held, contentFor('en-US').myData, 0);
    expect(said.split(' ').length).toBeLessThanOrEqual(45);
    expect(said).toContain('more, in your Alexa app');
    const words = card!.text;
    for (const thing of [
      'whisper at night',
      'slow pace',
      'no standing',
      'pregnant',
      'both sides inner thigh',
    ])
      expect(words).toContain(thing);
    for (const thing of [
      'past clot',
      'light touch',
      'numb feet',
      'new or bad hip',
      'new or bad knee',
      'bad back',
      'weak hands',
      'my disclaimer heard',
      'where you stopped',
    ])
      expect(words).toContain(thing);
    for (const thing of [
      'over twelve cramps',
      'over twelve stretch nights',
      'two reminders',
      'what I offered you',
      'six-week plan',
      'helped you most',
    ])
      expect(words).toContain(thing);
  });

  test.each([
    [1, 'one stretch night'],
    [2, 'two stretch nights'],
    [12, 'twelve stretch nights'],
    [13, 'over twelve stretch nights'],
  ])('counts %i nights as "%s"', (stretchNights, words) => {
    const held = { profile: {}, place: false, stretchNights, cramps: 0, reminders: 0 };
    expect(storedDataInWords(held, contentFor('en-US').myData, 0).said).toContain(`I remember ${words}.`);
  });
});
