import { describe, expect, test } from 'vitest';
import { readRequest } from '../../lambda/alexa/request';
import { lastResort } from '../../lambda/lastResort';
import { manners } from '../support/manners';
import { envelope, intent, testSkill } from '../support/requests';
import { sessionless, shapes } from '../support/shapes';

describe("Alexa's manners", () => {
  test.each(shapes)('%s', async (_, request) => {
    const { type } = (request as { request: { type: string } }).request;
    expect(manners(type, await testSkill().answer(request))).toEqual([]);
  });

  test.each([
    'Reminders.ReminderStarted',
    'Messaging.MessageReceived',
    'AlexaSkillEvent.SkillEnabled',
    'AlexaSkillEvent.ProactiveSubscriptionChanged',
    'AlexaHouseholdListEvent.ItemsCreated',
    'AlexaHouseholdListEvent.ListDeleted',
  ])('%s gets no word, also in a session and also when the skill itself is broken', async (type) => {
    const request = envelope({ type, body: {} });
    expect(manners(type, await testSkill().answer(request))).toEqual([]);
    expect(manners(type, lastResort(readRequest(request)))).toEqual([]);
  });

  test('the same holds when everything breaks inside', async () => {
    const broken = testSkill({ timeZoneOf: () => Promise.reject(new Error('down')) });
    const launch = envelope({ type: 'LaunchRequest' });
    expect(manners('LaunchRequest', await broken.answer(launch))).toEqual([]);
  });

  test('a question whether we could is answered for what was understood', async () => {
    const ask = (slots: Record<string, string>) =>
      testSkill().answer(
        sessionless({ ...intent('RelieveCrampIntent', slots), type: 'CanFulfillIntentRequest' }),
      );
    expect((await ask({ muscle: 'calf', side: 'sideways' })).response).toEqual({
      canFulfillIntent: {
        canFulfill: 'YES',
        slots: {
          muscle: { canUnderstand: 'YES', canFulfill: 'YES' },
          side: { canUnderstand: 'MAYBE', canFulfill: 'YES' },
        },
      },
    });
  });

  test("a question of advice is ours too; one about a person's diary is not for strangers to ask", async () => {
    const ask = async (name: string, slots: Record<string, string>) =>
      (await testSkill().answer(sessionless({ ...intent(name, slots), type: 'CanFulfillIntentRequest' })))
        .response;
    expect(await ask('AskAdviceIntent', { topic: 'magnesium' })).toEqual({
      canFulfillIntent: { canFulfill: 'YES', slots: { topic: { canUnderstand: 'YES', canFulfill: 'YES' } } },
    });
    expect(await ask('CrampSummaryIntent', {})).toEqual({ canFulfillIntent: { canFulfill: 'NO' } });
  });
});

describe('the check itself', () => {
  const spoken = (text: string) => ({ type: 'PlainText' as const, text });
  const answer = (response: object) => ({ version: '1.0', response });

  test.each([
    [
      'speech to the end of a session',
      'SessionEndedRequest',
      { outputSpeech: spoken('Bye.'), shouldEndSession: true },
    ],
    ['silence to a person', 'IntentRequest', {}],
    [
      'an open session without a reprompt',
      'IntentRequest',
      { outputSpeech: spoken('Well?'), shouldEndSession: false },
    ],
    [
      'an open session without a question',
      'IntentRequest',
      { outputSpeech: spoken('Well.'), shouldEndSession: false, reprompt: { outputSpeech: spoken('Well?') } },
    ],
    [
      'a question to a closed microphone',
      'IntentRequest',
      { outputSpeech: spoken('Well?'), shouldEndSession: true },
    ],
    [
      'the same words again',
      'IntentRequest',
      { outputSpeech: spoken('Well?'), shouldEndSession: false, reprompt: { outputSpeech: spoken('Well?') } },
    ],
    [
      'broken SSML',
      'IntentRequest',
      { outputSpeech: { type: 'SSML', ssml: '<speak>Toes & heels.</speak>' }, shouldEndSession: true },
    ],
    [
      'a tag that is not Alexa’s',
      'IntentRequest',
      { outputSpeech: { type: 'SSML', ssml: '<speak><mark name="x"/>Up.</speak>' }, shouldEndSession: true },
    ],
    [
      'a break of more than ten seconds',
      'IntentRequest',
      {
        outputSpeech: { type: 'SSML', ssml: '<speak>Up.<break time="11s"/></speak>' },
        shouldEndSession: true,
      },
    ],
    [
      'breaks of more than ten seconds in all',
      'IntentRequest',
      {
        outputSpeech: { type: 'SSML', ssml: '<speak>Up.<break time="6s"/>So.<break time="6s"/></speak>' },
        shouldEndSession: true,
      },
    ],
    ['a misspelt key', 'IntentRequest', { outputSpeach: spoken('Up.'), shouldEndSession: true }],
    [
      'eight thousand characters',
      'IntentRequest',
      { outputSpeech: spoken('Up. '.repeat(2_001)), shouldEndSession: true },
    ],
    [
      'more than 24 KB',
      'IntentRequest',
      {
        outputSpeech: spoken('Up.'),
        card: { type: 'Simple', title: 't', content: 'x'.repeat(25_000) },
        shouldEndSession: true,
      },
    ],
  ])('catches %s', (_, type, response) => {
    expect(manners(type, answer(response) as never)).not.toEqual([]);
  });
});
