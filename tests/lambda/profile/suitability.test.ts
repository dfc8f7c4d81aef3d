import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimed, routineIds, techniquesOf } from '../../../lambda/coaching/routine/routines';
import { technique, techniqueIds } from '../../../lambda/coaching/techniques/catalogue';
import type { Profile } from '../../../lambda/profile/profile';
import { suited } from '../../../lambda/profile/suitability';

const now = 1_768_465_800_000;
const askable = [...routineIds, ...techniqueIds.filter((id) => isTimed(id))] as const;
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    pregnant: fc.boolean(),
    cannotStand: fc.boolean(),
    clotHistory: fc.boolean(),
    bloodThinner: fc.boolean(),
    numbSkin: fc.boolean(),
  })
  .map(({ pregnant, ...others }) => {
    const marks = Object.entries(others).filter(([, is]) => is);
    return { ...Object.fromEntries(marks), ...(pregnant && { pregnantUntil: now + 1 }) };
  });
const requests = fc
  .record({ what: fc.constantFrom(...askable), standing: fc.boolean() })
  .map(({ what, standing }) => ({
    plan: { what, ...(standing && { standing: true as const }) },
    limits: [],
  }));

/** The techniques that a person with this profile is given. */
const given = (request: Parameters<typeof suited>[0], profile: Profile) =>
  techniquesOf(suited(request, profile, now).plan).map(technique);

describe('what a person asks for, as it suits them', () => {
  test('is what they asked for where nothing is known of them', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(suited(request, {}, now)).toEqual(request);
      }),
    );
  });

  test('never rubs a person who had a clot, has numb skin or is pregnant', () => {
    fc.assert(
      fc.property(requests, profiles, (request, profile) => {
        const rubs = given(request, profile).some(({ contact }) => contact === 'massage');
        if (profile.clotHistory || profile.numbSkin || profile.pregnantUntil) expect(rubs).toBe(false);
      }),
    );
  });

  test('keeps a routine off the feet of a person who does not stand safely, or is pregnant', () => {
    fc.assert(
      fc.property(requests, profiles, (request, profile) => {
        const { standing } = suited(request, profile, now).plan;
        if (profile.cannotStand || profile.pregnantUntil) expect(standing).toBeUndefined();
      }),
    );
  });

  test('holds no breath of a pregnant person', () => {
    fc.assert(
      fc.property(requests, profiles, (request, profile) => {
        const pregnant = { ...profile, pregnantUntil: now + 1 };
        for (const { kind, notFor } of given(request, pregnant))
          if (kind === 'breathing') expect(notFor).not.toContain('pregnant');
      }),
    );
  });

  test('says what takes the place of what was asked for', () => {
    const massage = { plan: { what: 'massage' as const }, limits: [] };
    expect(suited(massage, { clotHistory: true }, now).limits).toEqual(['no-rubbing']);
    expect(suited(massage, { bloodThinner: true }, now)).toMatchObject({
      plan: { light: true },
      limits: ['light-touch'],
    });
  });

  test('begins with the leg that usually cramps', () => {
    const bedtime = { plan: { what: 'bedtime' as const }, limits: [] };
    expect(suited(bedtime, { usualSide: 'right' }, now).plan.rightFirst).toBe(true);
    expect(suited(bedtime, { usualSide: 'left' }, now).plan.rightFirst).toBeUndefined();
  });
});
