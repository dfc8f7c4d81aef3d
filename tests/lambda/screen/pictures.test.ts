import type { Response } from 'ask-sdk-model';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { techniqueIds } from '../../../lambda/coaching/techniques/catalogue';
import { poses } from '../../../lambda/coaching/techniques/poses';
import { muscles, postures, sides } from '../../../lambda/coaching/techniques/technique';
import { questions } from '../../../lambda/dialog/questions';
import { contentFor } from '../../../lambda/locales';
import { canvas } from '../../../lambda/screen/figures/body';
import { strokesOf } from '../../../lambda/screen/figures/drawing';
import { offerOf, targets } from '../../../lambda/screen/targets';
import { screenKinds } from '../../../lambda/screen/viewports';
import model from '../../../skill-package/interactionModels/custom/en-US.json' with { type: 'json' };
import { checkApl } from '../../support/aplCheck';
import { envelope, intent, testSkill, wordsOf } from '../../support/requests';
import { onScreen, scenes, userEvent } from '../../support/screens';

interface Command {
  type: string;
  ms?: number;
}

/** Lengths of the holds that a picture counts down, in ms, by its own clock. */
function countdowns({ directives = [] }: Response): number[] {
  const { document } = directives.find(
    ({ type }) => type === 'Alexa.Presentation.APL.RenderDocument',
  ) as unknown as {
    document: { handleTick: [{ commands: Command[] }] };
  };
  return document.handleTick[0].commands.flatMap(({ type, ms }) => (type === 'Held' && ms! > 0 ? [ms!] : []));
}

/** The same of the sound, of the prompt and of the reprompt: the silence before the end sound of each hold. */
function holdsHeard({ directives = [], reprompt }: Response): number[] {
  const sound = [...directives, ...(reprompt?.directives ?? [])].filter(({ type }) => type.includes('APLA'));
  return [...JSON.stringify(sound).matchAll(/\{"type":"Silence","duration":(\d+)\},\{"type":"Audio"/g)].map(
    ([, ms]) => Number(ms),
  );
}

describe('pictures', () => {
  let all: Record<string, Response>;
  beforeAll(async () => {
    all = await scenes();
  });

  test('are sent to everybody with a screen, whatever is said', () => {
    for (const [name, { directives = [] }] of Object.entries(all))
      expect(checkApl(directives), name).toBeDefined();
  });

  test.each([
    'hold',
    'last ten seconds',
    'bedtime, seated',
    'bedtime, standing',
    'drill',
  ])('count down exactly the holds that are heard: %s', (name) => {
    const shown = countdowns(all[name]!);
    expect(shown).toEqual(holdsHeard(all[name]!));
    expect(shown.length).toBeGreaterThan(0);
  });

  test('stay under 60 KB, and sound alone under 24 KB, for any plan and any cramp', async () => {
    const { answer } = testSkill();
    const wishes = [
      ...techniqueIds.map((technique) => intent('StartRoutineIntent', { technique })),
      ...['bedtime', 'wind_down', 'morning', 'quick', 'massage', 'breathing'].map((routine) =>
        intent('StartRoutineIntent', { routine }),
      ),
      intent('StartRoutineIntent', { routine: 'bedtime', count: '5', duration: 'PT60S' }),
      intent('StartRoutineIntent', { routine: 'breathing', duration: 'PT5M' }),
    ];
    for (const wish of wishes)
      for (const memory of [{}, { coach: { misses: 0, steady: true, profile: {} } }]) {
        // The shared check looks at every answer: its size, its words on the screen, its end.
        await answer(onScreen(wish, memory));
        await answer(envelope(wish, memory));
      }
  });

  test('show every word that is spoken, whatever cramps, and however it goes on', async () => {
    const { answer } = testSkill();
    const complaint = fc.record(
      {
        muscle: fc.constantFrom(...muscles),
        side: fc.constantFrom(...sides),
        posture: fc.constantFrom(...postures),
      },
      { requiredKeys: ['muscle'] },
    );
    const next = fc.constantFrom(...Object.values(targets).map(({ intent: name }) => name));
    await fc.assert(
      fc.asyncProperty(complaint, fc.array(next, { maxLength: 4 }), async (slots, said) => {
        let last = await answer(onScreen(intent('RelieveCrampIntent', slots as Record<string, string>)));
        for (const name of said) last = await answer(onScreen(intent(name), last.sessionAttributes ?? {}));
      }),
      { numRuns: 60 },
    );
  });

  test('have a figure for each technique, which is whole on its canvas', () => {
    expect(Object.keys(poses).sort()).toEqual([...techniqueIds].sort());
    for (const [id, pose] of Object.entries(poses))
      for (const { path, width } of strokesOf(pose))
        for (const [, x, y] of path
          .replace(/A[\d.]+,[\d.]+ 0 1 1 /g, 'L')
          .matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
          const room = width / 2;
          expect(Number(x), `${id}: ${path}`).toBeGreaterThanOrEqual(room - 6);
          expect(Number(x), `${id}: ${path}`).toBeLessThanOrEqual(canvas.width - room + 6);
          expect(Number(y), `${id}: ${path}`).toBeGreaterThanOrEqual(room - 6);
          expect(Number(y), `${id}: ${path}`).toBeLessThanOrEqual(canvas.height - room + 6);
        }
  });

  test('no two techniques that are done differently look the same', () => {
    const looks = new Map<string, string[]>();
    for (const id of techniqueIds) {
      const look = JSON.stringify(strokesOf(poses[id]));
      looks.set(look, [...(looks.get(look) ?? []), id]);
    }
    const alike = [...looks.values()].filter((ids) => ids.length > 1).map((ids) => ids.sort().join(' '));
    expect(alike.sort()).toEqual([
      'breath_478 breath_box breath_even',
      'calf_stand_wall_acute wall_calf_long wall_calf_trial',
      'cool_pack warm_pack',
      'evening_leg_move slow_walk',
      'massage_bedtime massage_knead',
    ]);
  });
});

describe('a touch', () => {
  const { intents, types } = model.interactionModel.languageModel;

  test.each(Object.entries(targets))('%s is something that can be said', (_, touch) => {
    const found = intents.find(({ name }) => name === touch.intent);
    expect(found, touch.intent).toBeDefined();
    for (const [slot, id] of Object.entries('slots' in touch ? touch.slots : {})) {
      const heard = touch.intent === 'AskAdviceIntent' && slot === 'topic' ? 'question_topic' : slot;
      const type = found!.slots?.find(({ name }) => name === heard)?.type;
      expect(type, `${slot} of ${touch.intent}`).toBeDefined();
      // Amazon's own types have no list.
      if (type?.startsWith('AMAZON.')) continue;
      const ids = types
        .find(({ name }) => name === type)
        ?.values.map((value) => ('id' in value ? value.id : undefined));
      expect(ids, `${slot} of ${touch.intent}`).toContain(id);
    }
  });

  test.each(Object.entries(targets))('%s is answered as if it had been said', async (_, touch) => {
    const slots = 'slots' in touch ? touch.slots : {};
    const sent = ['intent', touch.intent, ...('slots' in touch ? [slots] : [])];
    for (const before of [
      intent('RelieveCrampIntent', { muscle: 'calf' }),
      intent('AskAdviceIntent', { topic: 'magnesium' }),
    ]) {
      const answers = [];
      for (const request of [intent(touch.intent, slots), userEvent(sent)]) {
        const { answer } = testSkill();
        const { sessionAttributes } = await answer(onScreen(before));
        answers.push(await answer(onScreen(request, sessionAttributes)));
      }
      expect(answers[1]).toEqual(answers[0]);
    }
  });

  test.each([
    ['nothing', []],
    ['a word of another picture', ['menu', 3]],
    ['an intent that there is not', ['intent', 'OrderPizzaIntent']],
    ['slots that are none', ['intent', 'RelieveCrampIntent', 'calf']],
    ['an intent that is no text', ['intent', { name: 'x' }]],
    ['a step that cannot be', ['step', -1, 3]],
  ])('that says %s is refused kindly: whoever is coached is coached on', async (_, sent) => {
    const { answer } = testSkill();
    const { sessionAttributes } = await answer(onScreen(intent('RelieveCrampIntent', { muscle: 'calf' })));
    const answered = await answer(onScreen(userEvent(sent), sessionAttributes));
    expect(wordsOf(answered.response.outputSpeech)).toMatch(/^(Toes toward you|Back|Now|That is|I'm|Still)/i);
  });

  test('can be made in answer to every question, and has a label in every language', () => {
    for (const question of questions) expect(offerOf(question).choices.length).toBeGreaterThan(1);
    const labels = contentFor('en-US').screen.targets;
    for (const label of Object.values(labels)) expect(label.length).toBeGreaterThan(1);
  });
});

describe('a device', () => {
  const directives = ({ response }: { response: Response }) =>
    (response.directives ?? []).map(({ type }) => type);
  const cramp = intent('RelieveCrampIntent', { muscle: 'calf' });

  test.each([
    '1.3',
    '1.0',
    '',
    'x',
  ])('whose screen knows APL %s only hears, and loses nothing', async (version) => {
    const [plain, old] = [
      await testSkill().answer(envelope(cramp)),
      await testSkill().answer(onScreen(cramp, {}, version)),
    ];
    expect(old).toEqual(plain);
  });

  test.each([
    '1.4',
    '1.9',
    '2022.1',
    '2024.3',
  ])('that knows APL %s is shown the picture beside the sound', async (version) => {
    expect(directives(await testSkill().answer(onScreen(cramp, {}, version)))).toEqual([
      'Alexa.Presentation.APLA.RenderDocument',
      'Alexa.Presentation.APL.RenderDocument',
    ]);
  });

  test('without what draws (the bundle is missing) is only heard, and loses nothing', async () => {
    const { answer } = testSkill({ screen: () => undefined });
    expect(await answer(onScreen(cramp))).toEqual(await testSkill().answer(envelope(cramp)));
  });

  test('whose picture failed is spoken to from the next turn on, also in its next session', async () => {
    const { answer } = testSkill();
    const first = await answer(onScreen(cramp));
    const failed = { type: 'Alexa.Presentation.APL.RuntimeError', token: 't', errors: [] };
    const report = await answer(onScreen(failed, first.sessionAttributes));
    expect(report.response).toEqual({});
    expect(
      directives(await answer(onScreen(intent('StillHurtsIntent'), report.sessionAttributes ?? {}))),
    ).toEqual([]);
    expect(directives(await answer(onScreen(cramp)))).toEqual([]);
  });

  test('of each kind is declared as Alexa does, in dp', () => {
    for (const { size, minWidth, maxWidth, minHeight, maxHeight } of screenKinds) {
      expect(size[0]).toBeGreaterThanOrEqual(minWidth);
      expect(size[0]).toBeLessThanOrEqual(maxWidth);
      expect(size[1]).toBeGreaterThanOrEqual(minHeight);
      expect(size[1]).toBeLessThanOrEqual(maxHeight);
    }
  });
});
