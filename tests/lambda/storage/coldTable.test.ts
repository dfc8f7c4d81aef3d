import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { partitionOf } from '../../../lambda/storage/keys';
import { envelope, intent, wordsOf } from '../../support/envelope';
import { sized } from '../../support/size';
import { SkillProcess } from '../../support/skillProcess';
import { slowTable } from '../../support/slowTable';
import { testTable } from '../../support/tables';

const at = testTable();

const cry = (account: string) => {
  const whole = envelope(intent('RelieveCrampIntent', { muscle: 'calf' }));
  const { System } = whole.context as { System: object };
  return { ...whole, context: { System: { ...System, user: { userId: account } } } };
};

describe.each([20, 60, 100])('a table that takes %i ms a call', (ms) => {
  test('costs the first cry of a cold process one call, which keeps place and entry both, or neither', async () => {
    const times: number[] = [];
    const kept: number[] = [];
    for (let count = 0; count < sized(1, 9); count += 1) {
      const account = `amzn1.ask.account.cold.${ms}.${count}`;
      const table = await slowTable(at.endpoint(), ms);
      const skill = new SkillProcess({
        ...at.environment(),
        ...{ AWS_ENDPOINT_URL_DYNAMODB: table.endpoint, DIARY: 'on' },
      });
      try {
        const answered = await skill.ask(cry(account));
        expect(wordsOf(answered!.answer)).toContain('toes');
        times.push(Math.round(answered!.ms));
        // What was under way at the answer has its time.
        await wait(2 * ms + 200);
        expect(table.calls.filter((call) => call !== 'TransactWriteItems')).toEqual([]);
        expect(table.calls.length).toBeLessThanOrEqual(1);
        const items = await at.table().query(partitionOf({ account }), { from: '!', to: '~' });
        kept.push(items.length);
        expect([0, 2]).toContain(items.length);
      } finally {
        await skill.kill();
        await table.close();
      }
    }
    if (process.env.TEST_SIZE === 'full') console.log(JSON.stringify({ ms, times, kept }));
  });
});
