import { afterEach, describe, expect, test } from 'vitest';
import { hashed } from '../../../lambda/storage/hashed';
import { memoryStore } from '../../../lambda/storage/memoryStore';
import { envelope, intent, testSkill } from '../../support/requests';

afterEach(() => {
  delete process.env.CRAMP_COACH_PEPPER;
});

describe('an id', () => {
  test('is hashed, and with a pepper cannot be found by those who have the id alone', () => {
    const plain = hashed('amzn1.ask.account.1');
    expect(plain).toMatch(/^[\w-]{43}$/);
    process.env.CRAMP_COACH_PEPPER = 'p'.repeat(32);
    const peppered = hashed('amzn1.ask.account.1');
    expect(peppered).toMatch(/^[\w-]{43}$/);
    expect(peppered).not.toBe(plain);
    expect(hashed('amzn1.ask.account.1')).toBe(peppered);
    process.env.CRAMP_COACH_PEPPER = 'q'.repeat(32);
    expect(hashed('amzn1.ask.account.1')).not.toBe(peppered);
  });

  test('of a request is not kept in clear with a cramp, and the same request is one cramp', async () => {
    const store = memoryStore();
    const { answer } = testSkill(store);
    const told = envelope(intent('LogCrampIntent', { muscle: 'calf' }));
    await answer(told);
    await answer(told);
    const history = await store.diary.between({ account: 'amzn1.ask.account.test' }, 0, 4e12);
    expect(history!.entries).toHaveLength(1);
    expect(JSON.stringify(history)).not.toContain('amzn1.echo-api.request');
  });
});
