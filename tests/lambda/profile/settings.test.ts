import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../lambda/profile/profile';
import {
  changedBy,
  changeOf,
  isPregnant,
  mayBePregnantNoMore,
  mayOfferPhrase,
  mayStand,
  type SettingId,
  settingIds,
  tolerates,
} from '../../../lambda/profile/settings';

const now = 1_768_465_800_000;
const setting = fc.constantFrom(...settingIds);

/** The profile of a person who has said these, one after the other. */
const after = (...said: SettingId[]) =>
  said.reduce<Profile>((profile, one) => changedBy(profile, changeOf(one, now)), {});

describe('a setting', () => {
  test.each<[SettingId, SettingId]>([
    ['louder', 'normal_voice'],
    ['cannot_stand', 'can_stand'],
    ['pregnant', 'not_pregnant'],
    ['blood_thinner', 'no_blood_thinner'],
  ])('"%s" is gone from the profile after "%s"', (said, takenBack) => {
    expect(after(said)).not.toEqual({});
    expect(after(said, takenBack)).toEqual({});
  });

  test('said twice is the same as said once, whatever else was said between', () => {
    fc.assert(
      fc.property(fc.array(setting), setting, (before, last) => {
        expect(after(...before, last, last)).toEqual(after(...before, last));
      }),
    );
  });

  test('takes back no danger but its own: a clot, numb skin and thin blood outlast all others', () => {
    const others = settingIds.filter((id) => id !== 'no_blood_thinner');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...others)), (later) => {
        const profile = after('clot_history', 'numb_skin', 'blood_thinner', ...later);
        expect(profile).toMatchObject({ clotHistory: true, numbSkin: true, bloodThinner: true });
      }),
    );
  });

  test('of loudness is for this session only while a person is coached', () => {
    expect(changeOf('louder', now, true)).toEqual({});
    expect(changeOf('normal_voice', now, true)).toEqual({});
    expect(changeOf('whisper_night', now, true)).toEqual({ whisper: 'night' });
  });
});

describe('a pregnancy', () => {
  test('counts for nine months, and is asked about after them', () => {
    const { pregnantUntil = 0 } = after('pregnant');
    const days = (pregnantUntil - now) / 86_400_000;
    expect(days).toBe(280);
    const profile = { pregnantUntil };
    expect([isPregnant(profile, pregnantUntil - 1), mayBePregnantNoMore(profile, pregnantUntil - 1)]).toEqual(
      [true, false],
    );
    expect([isPregnant(profile, pregnantUntil), mayBePregnantNoMore(profile, pregnantUntil)]).toEqual([
      false,
      true,
    ]);
    expect(mayBePregnantNoMore({}, now)).toBe(false);
  });
});

describe('a person', () => {
  test.each<[string, Profile, boolean]>([
    ['of whom nothing is known', {}, true],
    ['who never stands safely', { cannotStand: true }, false],
    ['who is pregnant', { pregnantUntil: now + 1 }, false],
    ['who was pregnant', { pregnantUntil: now }, true],
  ])('%s may be offered to stand: %s', (_, profile, expected) => {
    expect(mayStand(profile, now)).toBe(expected);
  });

  test.each<[string, Profile, { massage: boolean; heat: boolean; cold: boolean }]>([
    ['of whom nothing is known', {}, { massage: true, heat: true, cold: true }],
    ['with numb skin', { numbSkin: true }, { massage: false, heat: false, cold: false }],
    ['who had a clot', { clotHistory: true }, { massage: false, heat: false, cold: true }],
    ['who is pregnant', { pregnantUntil: now + 1 }, { massage: false, heat: true, cold: true }],
  ])('%s tolerates %o', (_, profile, expected) => {
    const found = (['massage', 'heat', 'cold'] as const).map((one) => [one, tolerates(one, profile, now)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('is offered the phrase once, and never while nothing is known of them', () => {
    expect(mayOfferPhrase(undefined)).toBe(false);
    expect(mayOfferPhrase({})).toBe(true);
    expect(mayOfferPhrase({ phraseOfferedAtMs: 0 })).toBe(false);
  });
});
