import { describe, expect, test } from 'vitest';
import { WrongSkillError } from '../lambda/skill';
import { envelope, intent, testSkill, wordsOf } from './support/requests';

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
    ['no slots at all', undefined],
    ['slots of null', null],
    ['an empty value', { muscle: { name: 'muscle', value: '' } }],
    ['the question mark that Alexa sends', { muscle: { name: 'muscle', value: '?' } }],
    ['a value that is not ours', { muscle: { name: 'muscle', value: secret } }],
    ['a value of the wrong type', { muscle: { name: 'muscle', value: 7 } }],
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
    ],
  ])('%s still gets the stretch', async (_, slots) => {
    const { answer, logged } = testSkill();
    const words = wordsOf(await answer(envelope(withSlots(slots))));
    expect(words).toMatch(/^Toes to your shin, knee straight/);
    expect(logged).toEqual([]);
  });

  test('without a session, somebody who spoke gets an answer that needs none, and it ends', async () => {
    const { answer } = testSkill();
    const { session: _, ...rest } = envelope(intent('RelieveCrampIntent'));
    const { response } = await answer(rest);
    expect(response.shouldEndSession).toBe(true);
    expect(wordsOf(response)).toMatch(/^Toes to your shin, knee straight\. Hold until it lets go/);
  });

  test('without a context, or with session attributes of another shape, coaching goes on', async () => {
    const { answer } = testSkill();
    const { context: _, ...rest } = envelope(intent('RelieveCrampIntent'));
    expect(wordsOf(await answer(rest))).toContain('Toes to your shin');
    for (const attributes of [
      { coach: 'x' },
      { coach: { place: { rung: -1 } } },
      { coach: null },
      { other: 1 },
    ])
      expect(wordsOf(await answer(envelope(intent('AMAZON.NoIntent'), attributes)))).not.toBe('');
  });

  test('an unreadable time is no reason to be silent', async () => {
    const { answer } = testSkill();
    for (const timestamp of ['yesterday', 7, null]) {
      const first = await answer(envelope({ ...intent('RelieveCrampIntent'), timestamp }));
      const then = await answer(
        envelope({ ...intent('FeelingBetterIntent'), timestamp }, first.sessionAttributes),
      );
      expect(wordsOf(then)).toContain('Let go slowly');
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
    expect(wordsOf(broken)).toMatch(/^Toes to your shin, knee straight\. Keep holding/);
    expect(broken.response.shouldEndSession).toBe(false);
    const yes = await answer(envelope(intent('AMAZON.YesIntent'), broken.sessionAttributes));
    expect(wordsOf(yes)).toContain('Let go slowly');
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0]!)).toMatchObject({
      level: 'error',
      what: 'handler failed',
      requestType: 'LaunchRequest',
    });
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
