import { describe, expect, test } from 'vitest';
import { WrongSkillError } from '../../lambda/skill';
import { envelope, intent, testSkill, wordsOf } from '../support/requests';

const secret = 'my secret knee';

/** An intent request whose slots are as given, however strange. */
const withSlots = (slots: unknown) => ({
  type: 'IntentRequest',
  intent: { name: 'RelieveCrampIntent', slots },
});

describe('at the door', () => {
  test.each([
    ['nothing', undefined],
    ['a string', 'hello'],
    ['an empty object', {}],
    ['a request without a type', { request: {} }],
    ['a request of null', { version: '1.0', request: null }],
  ])('%s gets an empty answer, and a line in the log', async (_, strange) => {
    const { answer, logged } = testSkill();
    expect(await answer(strange ?? null)).toEqual({ version: '1.0', response: {} });
    expect(logged).toHaveLength(1);
  });

  test.each([
    ['no slots at all', undefined, []],
    ['slots of null', null, []],
    ['an empty slot', { muscle: { name: 'muscle' } }, []],
    ['an empty value', { muscle: { name: 'muscle', value: '' } }, []],
    ['the question mark that Alexa sends', { muscle: { name: 'muscle', value: '?' } }, ['slot unheard']],
    ['a question mark for a sign', { sign: { name: 'sign', value: '?' } }, ['slot unheard']],
    ['a value that is not ours', { muscle: { name: 'muscle', value: secret } }, []],
    ['a value of the wrong type', { muscle: { name: 'muscle', value: 7 } }, ['slot unreadable']],
    [
      'a resolution without a match',
      {
        muscle: {
          name: 'muscle',
          value: secret,
          resolutions: {
            resolutionsPerAuthority: [{ authority: 'a', status: { code: 'ER_SUCCESS_NO_MATCH' } }],
          },
        },
      },
      ['slot unknown'],
    ],
    ['resolutions of another shape', { muscle: { name: 'muscle', value: 'calf', resolutions: 7 } }, []],
  ])('%s still gets the stretch, and what was odd one line in the log', async (_, slots, reasons) => {
    const { answer, logged } = testSkill();
    const words = wordsOf(await answer(envelope(withSlots(slots))));
    expect(words).toMatch(/^(Calf\. )?Pull your toes toward you, leg straight/);
    expect(logged.map((line) => JSON.parse(line).reason)).toEqual(reasons);
    expect(logged.join()).not.toContain(secret);
  });

  test.each([
    null,
    'x',
    7,
    [],
  ])('a session of %j is no session: somebody who spoke still gets an answer', async (session) => {
    const { answer } = testSkill();
    const { response } = await answer({ ...envelope(intent('RelieveCrampIntent')), session });
    expect(wordsOf(response)).toMatch(/^Pull your toes toward you/);
  });

  test('an unknown type, a missing context and a missing time are named in the log, and answered', async () => {
    const { answer, logged } = testSkill();
    const { context: _, ...rest } = envelope({ type: 'Some.New.Thing', timestamp: undefined });
    expect(wordsOf(await answer(rest))).toContain('Pull your toes toward you');
    expect(JSON.parse(logged[0]!)).toMatchObject({
      what: 'odd request',
      requestType: 'Some.New.Thing',
      reason: 'no context, no time, unknown type',
    });
    await answer(envelope({ type: `${secret}!` }));
    expect(logged.join()).not.toContain(secret);
  });

  test('the id in the context counts before the one in the session', async () => {
    const { answer } = testSkill({ skillId: 'amzn1.ask.skill.test' });
    const mixed = envelope({ type: 'LaunchRequest' });
    await expect(
      answer({
        ...mixed,
        session: { ...(mixed.session as object), application: { applicationId: 'other' } },
      }),
    ).resolves.toBeDefined();
  });

  test('a place of another shape is no place, whatever part of it is wrong', async () => {
    const { answer } = testSkill();
    const first = await answer(envelope(intent('RelieveCrampIntent', { muscle: 'shin' })));
    const { coach } = first.sessionAttributes as { coach: { place: object } };
    for (const wrong of [
      { move: 'fly' },
      { rung: 1.5 },
      { turn: 'x' },
      { sentAtMs: null },
      { complaint: { muscle: 'arm' } },
    ]) {
      const attributes = { coach: { ...coach, place: { ...coach.place, ...wrong } } };
      expect(wordsOf(await answer(envelope(intent('EasingIntent'), attributes)))).not.toMatch(/pointed down/);
    }
  });

  test('without a session, somebody who spoke gets an answer that needs none, and it ends', async () => {
    const { answer } = testSkill();
    const { session: _, ...rest } = envelope(intent('RelieveCrampIntent'));
    const { response } = await answer(rest);
    expect(response.shouldEndSession).toBe(true);
    expect(wordsOf(response)).toMatch(/^Pull your toes toward you, leg straight\. Hold until the cramp goes/);
  });

  test('without a context, or with session attributes of another shape, coaching goes on', async () => {
    const { answer } = testSkill();
    const { context: _, ...rest } = envelope(intent('RelieveCrampIntent'));
    expect(wordsOf(await answer(rest))).toContain('Pull your toes toward you');
    for (const attributes of [
      { coach: 'x' },
      { coach: { place: { rung: -1 } } },
      { coach: null },
      { other: 1 },
    ])
      expect(wordsOf(await answer(envelope(intent('AMAZON.NoIntent'), attributes)))).not.toBe('');
  });

  test('what a session holds that is none of ours does not go back to Alexa, also where nothing is said', async () => {
    const { answer } = testSkill();
    const ended = { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
    for (const strange of [
      [],
      [[]],
      { coach: [{ misses: 0 }] },
      { coach: { misses: 'x' } },
      { other: 'x'.repeat(30_000) },
    ]) {
      const { sessionAttributes } = await answer(envelope(ended, strange));
      expect(JSON.stringify(sessionAttributes).length).toBeLessThan(30);
    }
    const { sessionAttributes: kept } = await answer(
      envelope(intent('RelieveCrampIntent', { muscle: 'shin' })),
    );
    const failed = { type: 'Alexa.Presentation.APLA.RuntimeError', token: 't', errors: [] };
    const { sessionAttributes } = await answer(envelope(failed, kept));
    expect(sessionAttributes).toMatchObject(kept!);
  });

  test('an unreadable time is no reason to be silent', async () => {
    const { answer } = testSkill();
    for (const timestamp of ['yesterday', 7, null]) {
      const first = await answer(envelope({ ...intent('RelieveCrampIntent'), timestamp }));
      const then = await answer(
        envelope({ ...intent('FeelingBetterIntent'), timestamp }, first.sessionAttributes),
      );
      expect(wordsOf(then)).toContain('Ease off slowly');
    }
  });

  test('a request for another skill is refused, and no other is', async () => {
    const { answer, logged } = testSkill({ skillId: 'amzn1.ask.skill.ours' });
    await expect(answer(envelope({ type: 'LaunchRequest' }))).rejects.toBeInstanceOf(WrongSkillError);
    expect(logged).toEqual(['{"level":"warn","what":"wrong application id","requestType":"LaunchRequest"}']);
    const { context: _, session: __, ...nameless } = envelope({ type: 'LaunchRequest' });
    expect((await answer(nameless)).response.outputSpeech).toBeDefined();
    const ours = testSkill({ skillId: 'amzn1.ask.skill.test' });
    expect((await ours.answer(envelope({ type: 'LaunchRequest' }))).response.outputSpeech).toBeDefined();
  });

  test('when the skill itself breaks, the stretch is still given, and yes still means that it let go', async () => {
    const { answer, logged } = testSkill({
      timeZoneOf: async () => {
        throw new TypeError(`cannot read ${secret}`);
      },
    });
    const broken = await answer(envelope({ type: 'LaunchRequest' }));
    expect(wordsOf(broken)).toMatch(
      /^Pull your toes toward you, leg straight\. I lost my place, but keep holding/,
    );
    expect(broken.response.shouldEndSession).toBe(false);
    const yes = await answer(envelope(intent('AMAZON.YesIntent'), broken.sessionAttributes));
    expect(wordsOf(yes)).toContain('Ease off slowly');
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0]!)).toMatchObject({
      level: 'error',
      what: 'handler failed',
      requestType: 'LaunchRequest',
    });
  });

  test.each([
    'http://127.0.0.1:80http://127.0.0.1',
    'nowhere',
    'http://',
  ])('services at "%s" are not asked: Node would print the address, and the device with it', async (apiEndpoint) => {
    let asked: unknown;
    const { answer } = testSkill({
      timeZoneOf: async ({ services }) => {
        asked = services;
        return undefined;
      },
    });
    const launch = envelope({ type: 'LaunchRequest' }) as { context: { System: object } };
    await answer({ ...launch, context: { System: { ...launch.context.System, apiEndpoint } } });
    expect(asked).toBeUndefined();
  });

  test('what was said and who said it never reach the log', async () => {
    const { answer, logged } = testSkill({
      timeZoneOf: async ({ services }) => {
        throw new Error(`${secret} ${services?.apiAccessToken}`);
      },
    });
    await answer(envelope({ type: 'LaunchRequest' }));
    await answer(
      envelope({ type: 'Alexa.Presentation.APLA.RuntimeError', token: 'x', errors: [{ message: secret }] }),
    );
    expect(logged).toHaveLength(2);
    expect(logged.join()).not.toMatch(/secret|knee|token|account|device|session/);
  });
});
