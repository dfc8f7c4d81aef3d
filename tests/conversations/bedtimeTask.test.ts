import { describe, expect, test } from 'vitest';
import { tasks as packaged } from '../../interaction-model/tasks';
import { tasks as known } from '../../lambda/alexa/directives';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { echoUser } from '../support/night';
import { envelope, intent, testSkill, wordsOf } from '../support/requests';

describe('the bedtime task', () => {
  const task = { name: 'amzn1.ask.skill.test.BedtimeStretches', version: '1', input: {} };

  test('begins the bedtime stretches, is no cramp, and is told of the end', async () => {
    const store = memoryStore();
    const { answer } = testSkill(store);
    let { sessionAttributes = {}, response } = await answer(envelope({ type: 'LaunchRequest', task }));
    expect(wordsOf(response)).not.toMatch(/has the cramp gone/i);
    expect(sessionAttributes.coach).toMatchObject({ byTask: true });
    ({ sessionAttributes = {}, response } = await answer(
      envelope(intent('AMAZON.StopIntent'), sessionAttributes),
    ));
    expect(JSON.stringify(response)).toContain('Tasks.CompleteTask');
    expect((await store.diary.between(echoUser, 0, Number.MAX_SAFE_INTEGER))?.entries ?? []).toEqual([]);
  });

  test('knows what is kept: somebody with a new hip is not led into a bend', async () => {
    const { answer } = testSkill();
    await answer(envelope(intent('ChangeSettingIntent', { setting: 'new_hip' })));
    const { response } = await answer(envelope({ type: 'LaunchRequest', task }));
    expect(wordsOf(response)).not.toMatch(/lean forward/i);
  });

  test('is one that the skill knows, like every task of the package', () => {
    expect(packaged.map(({ name }) => name)).toEqual(Object.values(known));
  });
});
