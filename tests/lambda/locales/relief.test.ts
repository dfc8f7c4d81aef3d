import { describe, expect, test } from 'vitest';
import { coachedAs, isStanding, ladder, type RungId } from '../../../lambda/coaching/relief/ladder';
import { begin } from '../../../lambda/coaching/relief/position';
import { reliefBlocks } from '../../../lambda/coaching/relief/script';
import { acute } from '../../../lambda/coaching/techniques/acute';
import {
  type CoachedMuscle,
  muscles,
  postures,
  type Rung,
  sides,
} from '../../../lambda/coaching/techniques/technique';
import { contentFor, spokenLocales } from '../../../lambda/locales';
import type { Content } from '../../../lambda/locales/content';

const rungIds = Object.keys(acute) as RungId[];
const en = contentFor('en-US');

/** How many words a slow voice says in three seconds: 150 a minute. */
const wordsInThreeSeconds = 7;
const count = (text: string) => text.trim().split(/\s+/).length;
const firstSentence = (text: string) => text.split(/(?<=[.?!]) /)[0]!;

/** What a body is told to do. */
const verb =
  /\b(pull|push|press|hold|hook|feel|straighten|bend|turn|put|sit|lie|raise|stand|step|lean|point|reach|help|prop|stay|hands on|feet wide|worse leg)\b/i;
/** What moves. */
const limb = /\b(toes?|foot|feet|heels?|legs?|knees?|ankle|hands?|back|side)\b/i;
/** Where to. */
const direction =
  /\b(toward|against|around|round|straight|back|out|outward|forward|down|up|flat|into|together|to your bottom|away|both|wide|over|inward|sideways)\b/i;

describe('first words in the dark', () => {
  test.each(rungIds)('%s: a verb, a part of the leg and a direction, in every way it is told', (id) => {
    for (const told of Object.values(en.coaching.rungs[id].lead)) {
      expect(told).toMatch(verb);
      expect(told).toMatch(limb);
      expect(told).toMatch(direction);
    }
  });

  test('the first sentence of every move is over within three seconds', () => {
    const { rungs, getUp, sitFirst, bedFirst, standing } = en.coaching;
    const leads = [...rungIds.map((id) => rungs[id].lead), getUp, sitFirst, bedFirst];
    for (const told of [...leads.flatMap((one) => Object.values(one) as string[])])
      expect(count(firstSentence(told)), told).toBeLessThanOrEqual(wordsInThreeSeconds);
    expect(count(standing)).toBeLessThanOrEqual(8);
  });

  test('at most three words come before the movement: where it is', () => {
    for (const { plain, sided, both } of Object.values(en.coaching.spot.muscle))
      for (const where of [plain, sided, both]) expect(count(where), where).toBeLessThanOrEqual(3);
  });

  test('toes point at the person, never at the ceiling: "up" alone does not say where to', () => {
    for (const id of rungIds)
      for (const line of Object.values(en.coaching.rungs[id].lead))
        expect(line).not.toMatch(/toes up|\bshin\b/i);
  });
});

describe('two verbs: a cramp goes, a hand eases off', () => {
  const relief = (({ routines: _, asides: __, ...own }) => own)(en.coaching);

  test('nothing in relief lets go', () => {
    expect(JSON.stringify(relief)).not.toMatch(/lets? go|letting go/i);
  });

  test.each(muscles)('a cramp of the %s ends as its own move does', (muscle) => {
    const ending = {
      calf: /toes toward you\.$/,
      foot: /toes toward you\.$/,
      hamstring: /toes toward you\.$/,
      shin: /foot loose\.$/,
      front_thigh: /leg loose\.$/,
      inner_thigh: /leg loose\.$/,
      buttock: /leg loose\.$/,
      outer_shin: /toes toward you\.$/,
    }[coachedAs(muscle)];
    for (const id of ladder({ muscle, helper: false })) {
      const { one, helper } = en.coaching.rungs[id].letGo;
      expect(one).toMatch(ending);
      expect(one).toMatch(/^Good\. /);
      // For a person at the foot of the bed "toward you" would point it.
      expect(helper).not.toMatch(/toward you/);
    }
  });

  test('a muscle that toes up shorten never hears them called up, while it cramps or after', () => {
    for (const muscle of ['shin', 'top_of_foot', 'toes_up'] as const)
      for (const helper of [true, false]) {
        const all = JSON.stringify(ladder({ muscle, helper }).map((id) => en.coaching.rungs[id]));
        expect(all).not.toMatch(/toward|toes up|bent back/i);
      }
  });

  test('a foot is told first what to do with toes that the cramp pulls up', () => {
    for (const muscle of ['foot', 'toes'] as const)
      for (const posture of postures)
        for (const rung of [0, 1, 2]) {
          const place = { ...begin({ muscle, posture }, 0), rung };
          const hold = reliefBlocks(place, en.coaching).prompt.parts.find(({ kind }) => kind === 'hold');
          expect(hold).toMatchObject({ cues: [{ text: en.coaching.footCorrection }, {}, {}, {}, {}, {}] });
        }
  });
});

describe('getting up', () => {
  test.each(
    rungIds.filter(isStanding),
  )('%s: fifteen seconds on the edge of the bed, and then a hand on something that does not tip', (id) => {
    const { rung: on }: Rung = acute[id];
    const [muscle] = Object.keys(on) as CoachedMuscle[];
    const complaint = { muscle: muscle!, helper: false, posture: 'standing', steady: true } as const;
    const place = { ...begin({}, 0), complaint, rung: ladder(complaint).indexOf(id) };
    const { parts } = reliefBlocks(place, en.coaching).prompt;
    expect(parts.slice(0, 3)).toEqual([
      { kind: 'say', text: en.coaching.getUp.one },
      { kind: 'ready', ms: 15_000 },
      { kind: 'say', text: expect.stringMatching(/^Now hold the wall or the bed, and stand up slowly\. \w/) },
    ]);
    expect(JSON.stringify(en.coaching.rungs[id])).not.toMatch(/chair/);
  });
});

/** All that is heard: cards and pictures are read. */
function spoken({ screen: _, bedside, diary, ...content }: Content): [string, string][] {
  const { card: __, ...ownDiary } = diary;
  return lines({ ...content, diary: ownDiary, bedside: bedside.told });
}

function lines(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => lines(child, `${at}.${key}`));
}

describe('the wake word', () => {
  test.each(
    spokenLocales(),
  )('is said in no line of %s but one of the drill, and as the name of the app', (locale) => {
    const naming = spoken(contentFor(locale)).filter(([, line]) => /\balexa\b(?! app)/i.test(line));
    expect(naming.map(([at]) => at)).toEqual(['.coaching.practice.during']);
  });

  test('is said once in every line at most, as the name of the app too', () => {
    for (const [at, line] of spoken(en)) expect(line.split(/\balexa\b/i).length, at).toBeLessThanOrEqual(2);
  });

  test('is not needed to come back', () => {
    const { coaching, answers } = en;
    for (const line of [coaching.quietSoon, coaching.afterwards, answers.comeBack, answers.stoppedInRelief])
      expect(line).toContain('open Cramp Coach');
  });
});

test('what is said of a body is said back, and never agreed to', () => {
  const { set, inHold } = en.answers.settings;
  const ofBody = [
    'pregnant',
    'not_pregnant',
    'blood_thinner',
    'no_blood_thinner',
    'clot_history',
    'numb_skin',
    'new_hip',
    'cannot_stand',
    'can_stand',
  ] as const;
  for (const id of ofBody)
    for (const line of [set[id], inHold[id]]) {
      expect(line).toMatch(/^Noted: /);
      expect(line).not.toMatch(/all right|okay|sure|good|safe/i);
    }
});

test('every side of every muscle is said back in three words at most', () => {
  for (const muscle of muscles)
    for (const side of sides) {
      const lead = reliefBlocks(begin({ muscle, side }, 0), en.coaching).prompt.parts[0].text;
      expect(count(firstSentence(lead))).toBeLessThanOrEqual(3);
    }
});
