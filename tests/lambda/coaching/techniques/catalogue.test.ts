import { describe, expect, test } from 'vitest';
import { coachedAs, isRung } from '../../../../lambda/coaching/relief/ladder';
import type { GuidedWords } from '../../../../lambda/coaching/routine/wording';
import { acute } from '../../../../lambda/coaching/techniques/acute';
import { type TechniqueId, technique, techniqueIds } from '../../../../lambda/coaching/techniques/catalogue';
import {
  muscles,
  type Need,
  postures,
  type Rung,
  type Technique,
  type Unsuited,
} from '../../../../lambda/coaching/techniques/technique';
import { contentFor } from '../../../../lambda/locales';
import { techniquesWritten } from '../../../../lambda/locales/en/techniquesWritten';
import type { Profile } from '../../../../lambda/profile/profile';
import { tolerates } from '../../../../lambda/profile/settings';

const { rungs, routines } = contentFor('en-US').coaching;
const written = techniquesWritten();

function guidedWords(id: TechniqueId): GuidedWords | undefined {
  return { ...routines.guided, ...routines.rungsByDay }[id as keyof typeof routines.guided];
}

/** What a person is told to do in a technique, written and spoken: to one leg, and to somebody who is not pregnant. */
function instructions(id: TechniqueId): string {
  const spoken = isRung(id) ? [rungs[id].lead.one, rungs[id].during.one, rungs[id].keep.one] : [];
  const guided = guidedWords(id);
  return [...written[id].steps, ...spoken, guided?.lead, guided?.other, ...(guided?.during ?? [])].join(' ');
}

/** Whom a technique warns, written and spoken. */
function cautions(id: TechniqueId): string {
  return `${written[id].caution} ${guidedWords(id)?.caution ?? ''}`;
}

/** The words by which an instruction names a need. */
const names: Record<Need, RegExp> = {
  hands:
    /\bhands?\b|thumbs?\b|fingertips|sheet round|both ends|hold(ing)? (a|your|the|on|something) ?(?:ankle|heavy|chair|wall|firm)?|hold it on/i,
  sheet: /\bsheet\b/i,
  wall: /\bwall\b(?! or bed)/i,
  chair: /\bchair\b(?! or the bed)/i,
  ball: /\bball or bottle\b/i,
  // The foot of a person who sits is on the ball.
  knee: /(?<!don't )bend (that|the|the sore|the back|your \{side\}) knee|(?<!other )knees? (a little )?bent|leg bent|ball or bottle/i,
  'other-knee': /(good|front|other) knee\b(?! straight)|the other bent/i,
  hip: /lean (forward|from|gently toward|your chest)|from (your|the) hips|tilt forward|round the calf|with your thumbs|toes .*(by|one) hand|cross it over|toward (your|their) chest|raise (it|the leg)|fall outward/i,
  // On a seat a person sits anyway.
  sitting: /\bsit up\b(?! the first)/i,
  lying: /\bon your (back|side|good side)\b/i,
  standing: /\bstand\b|\bwalk\b/i,
};

/** The words by which a caution, spoken or written, names a person whom the technique does not suit. */
const warns: Record<Unsuited, RegExp> = {
  unsteady: /steady people only|(?<!older or )unsteady|fall easily|poor balance|balance is poor/i,
  dizzy: /when dizzy|pregnant, dizzy/i,
  pregnant: /(?<!hot, )when pregnant|pregnant, [^.]*\? skip/i,
  clot: /\bclot\b/i,
  'thinned-blood': /on blood thinners, .*skip/i,
  'numb-skin': /(?<!pregnant, with )numb (skin|feet)/i,
  'poor-blood-flow': /poor blood flow/i,
  'new-knee': /new knee/i,
  'new-hip': /new (knee or )?hip/i,
  'heart-or-lungs': /heart or lung/i,
};

const each = <Key extends string>(record: Record<Key, RegExp>) => Object.entries(record) as [Key, RegExp][];

describe('the properties of a technique', () => {
  test.each(techniqueIds)('%s needs what its words tell a person to use, and nothing else', (id) => {
    const { needs, posture } = technique(id);
    const text = instructions(id);
    const named = each(names).filter(
      ([need, words]) =>
        (words.test(text) && (need !== 'sitting' || posture === 'bed')) ||
        (need === 'standing' && posture === 'standing'),
    );
    expect([...needs].sort()).toEqual(named.map(([need]) => need).sort());
  });

  test.each(techniqueIds)('%s does not suit the people whom its words warn', (id) => {
    const warned = each(warns).filter(([, words]) => words.test(cautions(id)));
    expect(technique(id).notFor).toEqual(expect.arrayContaining(warned.map(([whom]) => whom)));
  });

  test.each(techniqueIds)('%s touches a leg only as far as a person with this leg tolerates it', (id) => {
    const { contact, notFor } = technique(id);
    const people: [Unsuited, Profile][] = [
      ['pregnant', { pregnantUntil: 1 }],
      ['clot', { clotHistory: true }],
      ['numb-skin', { numbSkin: true }],
    ];
    if (contact)
      for (const [whom, profile] of people)
        expect(tolerates(contact, profile, 0), whom).toBe(!notFor.includes(whom));
  });

  test('make a record that lacks one of them fail to compile', () => {
    const without = <Key extends keyof Technique>(_: Key): Omit<Technique, Key> =>
      technique('calf_bed_toes_up');
    const incomplete: Technique[] = [
      // @ts-expect-error needs are missing
      without('needs'),
      // @ts-expect-error whom it does not suit is missing
      without('notFor'),
      // @ts-expect-error what stands in for it is missing
      without('instead'),
      // @ts-expect-error the muscle is missing
      without('muscle'),
      // @ts-expect-error the posture is missing
      without('posture'),
    ];
    expect(incomplete).toHaveLength(5);
  });
});

describe('what stands in for a technique', () => {
  const standIn = (id: TechniqueId, situation: keyof Technique['instead']) => {
    const other = technique(id).instead[situation];
    expect(other, `${id}, ${situation}`).toBeDefined();
    return technique(other!);
  };
  const those = (has: (one: Technique) => boolean) => techniqueIds.filter((id) => has(technique(id)));

  test.each(those(({ posture }) => posture === 'standing'))('%s is done seated or in bed', (id) => {
    expect(standIn(id, 'seated').needs).not.toContain('standing');
    expect(technique(id).notFor).toEqual(expect.arrayContaining(['unsteady', 'dizzy', 'pregnant']));
  });

  test.each(those(({ contact }) => contact === 'massage'))('%s is done without hands on the muscle', (id) => {
    expect(standIn(id, 'unrubbed').contact).toBeUndefined();
  });

  test.each(
    those(({ notFor }) => notFor.includes('thinned-blood')),
  )('%s is done with a light touch on thinned blood', (id) => {
    const other = technique(id).instead.lightly!;
    expect(technique(other).notFor).not.toContain('thinned-blood');
    expect(guidedWords(other)!.light).toBeDefined();
  });

  test.each(
    those(({ kind, beat = [] }) => kind === 'breathing' && beat.length > 2),
  )('%s is done without holding the breath', (id) => {
    expect(standIn(id, 'unheld').beat).toHaveLength(2);
  });

  test.each(
    those(
      ({ notFor, posture, contact, kind }) =>
        notFor.includes('pregnant') && posture !== 'standing' && !contact && kind !== 'breathing',
    ),
  )('%s is done upright in pregnancy', (id) => {
    expect(standIn(id, 'upright').notFor).not.toContain('pregnant');
  });

  test('is a rung of a ladder while a muscle cramps', () => {
    for (const id of techniqueIds) {
      const { cramping } = technique(id).instead;
      if (cramping) expect(isRung(cramping), id).toBe(true);
    }
  });
});

test.each(muscles)('the ladder of %s has no gap, no rung with two techniques, and rises', (muscle) => {
  const places = Object.values(acute).flatMap(({ rung, posture }: Rung) => {
    const place = rung[coachedAs(muscle)];
    return place === undefined ? [] : [{ place, height: postures.indexOf(posture) }];
  });
  const upwards = places.sort((a, b) => a.place - b.place);
  expect(upwards.map(({ place }) => place)).toEqual(upwards.map((_, index) => index + 1));
  const heights = upwards.map(({ height }) => height);
  expect(heights).toEqual([...heights].sort());
  expect(heights).not.toHaveLength(0);
});
